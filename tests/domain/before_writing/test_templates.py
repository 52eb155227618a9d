"""Texts to begin with are filled with what is known, and what is not stays to be seen."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.before_writing.built_in import BUILT_IN, built_in
from netgrow_desktop.domain.before_writing.templates import (
    FIELD_WORDS,
    FIELDS,
    FIELDS_FOR_TWO,
    FOR_TWO,
    Draft,
    Language,
    Occasion,
    Template,
    fill,
    language_said,
    names_of_fields,
    open_fields,
)

KNOWN = {each: f"<{each}>" for each in (*FIELDS, *FIELDS_FOR_TWO)}


@pytest.mark.parametrize("occasion", [Occasion.OWN, *sorted(FOR_TWO)])
def test_the_fields_are_named_in_the_language_of_the_text_and_mean_the_same(occasion: Occasion) -> None:
    german, english = (names_of_fields(occasion, each) for each in (Language.GERMAN, Language.ENGLISH))
    assert (german[0], english[0]) == ("Vorname", "first name")
    assert [FIELD_WORDS[each.casefold()] for each in german] == list(english)
    assert len(set(german) & set(english)) == 0


def test_every_occasion_has_a_text_in_every_language_and_all_its_fields_are_fields() -> None:
    for occasion in set(Occasion) - {Occasion.OWN}:
        for language in Language:
            draft = fill(built_in(occasion, language), KNOWN)

            assert draft.subject
            assert "<first name>" in draft.body
            assert "<my name>" in draft.body
            assert "{" not in draft.subject + draft.body
            assert (draft.unknown, draft.empty) == ((), ())
    assert len(BUILT_IN) == len(Language) * (len(Occasion) - 1)


def test_what_is_no_field_or_not_known_is_told_and_stays() -> None:
    template = Template(Occasion.OWN, Language.ENGLISH, "{Organization}", "Hi {FIRST  name}, {frist name} {title} {}")

    draft = fill(template, {"first name": "Ada", "title": " "})

    assert (draft.subject, draft.body) == ("{Organization}", "Hi Ada, {frist name} {title} {}")
    assert draft.unknown == ("frist name",)
    assert draft.empty == ("Organization", "title")
    assert open_fields(draft.body, {"first name": "Ada", "title": "Boss"}) == (("frist name",), ())


def test_what_somebody_wrote_is_not_read_for_fields() -> None:
    template = Template(Occasion.OWN, Language.ENGLISH, "", "{first name} {name}")

    assert fill(template, {"first name": "\u202eevil\x1b", "name": "x"}).body == "evil x"
    assert fill(template, {"first name": "{my name}", "name": r"\1{0}", "my name": "Me"}).body == r"{my name} \1{0}"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("German", Language.GERMAN),
        ("de-AT", Language.GERMAN),
        ("Deutsch, Französisch", Language.GERMAN),
        ("en_GB", Language.ENGLISH),
        ("English", Language.ENGLISH),
        ("Dinka", None),
        ("fr", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_its_name_or_code(said: str, language: Language | None) -> None:
    assert language_said(said) is language


def test_the_owners_name_is_left_out_where_nobody_knows_it() -> None:
    body = "Hallo {Vorname},\n\nich, {mein Name}, frage.\n\nGruß,\n{mein Name}"
    letter = Template(Occasion.OWN, Language.GERMAN, "Hallo", body)
    known = {"first name": "Ada"}
    assert fill(letter, known) == Draft("Hallo", "Hallo Ada,\n\nich, frage.\n\nGruß", (), ("mein Name",))
    assert fill(letter, {**known, "my name": "Bo"}).body.endswith("ich, Bo, frage.\n\nGruß,\nBo")
    for each in BUILT_IN:
        body = fill(each, known).body
        assert "{my name}" not in body
        assert "{mein Name}" not in body
        assert body[-1].isalpha()
