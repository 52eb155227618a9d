"""Every sentence of the catalogue stands in German, with the same places, and says it in one way."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING, Template
from netgrow_desktop.domain.wording.german import GERMAN_WORDING
from netgrow_desktop.domain.wording.languages import spoken_of, template_in

HOW = "python3 dev.py translate names what is missing; write it into netgrow_desktop/domain/wording/german."
ENGLISH_WORDS = re.compile(r"\b(the|and|of|with|your|you|people|person's|this|that|is|are)\b")


def forms(template: Template) -> tuple[str, ...]:
    return (template,) if isinstance(template, str) else template


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_each_sentence_has_its_german() -> None:
    assert sorted(WORDING.keys() - GERMAN_WORDING.keys()) == [], HOW
    assert sorted(GERMAN_WORDING.keys() - WORDING.keys()) == [], "These sentences are gone; take their German out."


def test_a_german_sentence_has_the_places_and_the_forms_of_the_english_one() -> None:
    differing = [
        code
        for code, german in GERMAN_WORDING.items()
        if code in WORDING
        and (
            isinstance(german, str) != isinstance(WORDING[code], str)
            or [places(form) for form in forms(german)] != [places(form) for form in forms(WORDING[code])]
        )
    ]
    assert differing == []


def test_no_english_is_left_and_quotation_marks_are_german() -> None:
    said = {form: code for code, german in GERMAN_WORDING.items() for form in forms(german)}
    titles = re.compile("„[^“]*“|{[^}]*}|--[a-z-]+")
    assert [code for form, code in said.items() if ENGLISH_WORDS.search(titles.sub("", form))] == []
    assert [code for form, code in said.items() if re.search("[”\"]|“[A-Za-z{]|'", form)] == []
    assert [code for form, code in said.items() if form.count("„") != form.count("“")] == []


def test_the_number_chooses_the_german_form() -> None:
    one, several = Message("people.count", {"n": 1}), Message("people.count", {"n": 2})
    assert (template_in("de", one), template_in("de", several)) == ("{n} Person", "{n} Personen")
    assert template_in("fr", several) == "{n} people"


@pytest.mark.parametrize(
    ("name", "language"), [("de_AT", "de"), ("de-CH.UTF-8", "de"), ("en_GB", "en"), ("fr_FR", "en"), ("C", "en")]
)
def test_a_system_is_answered_in_its_language_or_in_english(name: str, language: str) -> None:
    assert spoken_of(name) == language
