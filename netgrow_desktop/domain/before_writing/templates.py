"""Texts to begin a letter with: an occasion, a language, a subject and a body with ``{fields}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_BODY = 20_000
LONGEST_LINE = 300
"""Letters of a subject or a name."""


class Occasion(StrEnum):
    """Why one writes. ``OWN``: a text of the owner's own, which has a name. See also :data:`FOR_TWO`."""

    CHECK_IN = "check_in"
    BIRTHDAY = "birthday"
    THANK_YOU = "thank_you"
    NEW_JOB = "new_job"
    ANNIVERSARY = "anniversary"
    ADVICE = "advice"
    LONG_SILENCE = "long_silence"
    PROMISE = "promise"
    INTRODUCE_ASK = "introduce_ask"
    INTRODUCE = "introduce"
    INTRODUCE_DECLINED = "introduce_declined"
    OWN = "own"


FOR_TWO = frozenset((Occasion.INTRODUCE_ASK, Occasion.INTRODUCE, Occasion.INTRODUCE_DECLINED))
"""Occasions of letters that bring two people together; they have fields for the other one."""


class Language(StrEnum):
    """The languages in which there are texts to begin with."""

    ENGLISH = "en"
    GERMAN = "de"


FIELDS = (
    "first name",
    "name",
    "organization",
    "title",
    "last topic",
    "cares about",
    "my promise",
    "my name",
)
"""What can stand in braces, by its English name; see :data:`FIELD_WORDS`."""

FIELDS_FOR_TWO = (
    "first name",
    "name",
    "organization",
    "title",
    "about",
    "why",
    "other first name",
    "other name",
    "about other",
    "other why",
    "my name",
)
"""What can stand in braces in a letter that brings two people together."""

_GERMAN = {
    "first name": "Vorname",
    "name": "Name",
    "organization": "Firma",
    "title": "Position",
    "last topic": "letztes Thema",
    "cares about": "wichtig",
    "my promise": "mein Versprechen",
    "my name": "mein Name",
    "about": "wer",
    "why": "warum",
    "other first name": "anderer Vorname",
    "other name": "anderer Name",
    "about other": "wer anders",
    "other why": "warum umgekehrt",
}
FIELD_WORDS: Mapping[str, str] = {
    **{each: each for each in (*FIELDS, *FIELDS_FOR_TWO)},
    "vorname": "first name",
    "firma": "organization",
    "position": "title",
    "letztes thema": "last topic",
    "wichtig": "cares about",
    "mein versprechen": "my promise",
    "mein name": "my name",
    "organisation": "organization",
    "company": "organization",
    "role": "title",
    "wer": "about",
    "warum": "why",
    "anderer vorname": "other first name",
    "anderer name": "other name",
    "wer anders": "about other",
    "warum umgekehrt": "other why",
}
"""What may be typed in braces -> the field that it is."""

_MY_NAME = "my name"
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_FIELD = re.compile(r"\{([^{}\n]{1,60})\}")
_LED_FIELD = re.compile(r",?[^\S\n]*\{([^{}\n]{1,60})\}(?=[,.;:!?])")


@dataclass(frozen=True, slots=True)
class Template:
    """A text to begin with. ``id`` is 0 for one that is built in; ``name`` is that of one of the owner's own."""

    occasion: Occasion
    language: Language
    subject: str
    body: str
    id: int = 0
    name: str = ""


class Draft(NamedTuple):
    """A filled text. ``unknown`` are words in braces that are no fields, ``empty`` fields of which nothing is known.

    Both still stand in the text, but for the owner's own name, which is left out.
    """

    subject: str
    body: str
    unknown: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


def fields_of(occasion: Occasion) -> tuple[str, ...]:
    """Give what can stand in braces in a text for an occasion."""
    return FIELDS_FOR_TWO if occasion in FOR_TWO else FIELDS


def fill(template: Template, values: Mapping[str, str]) -> Draft:
    """Put what is known into a text. *values* are by field; what is not known stays visible in its braces.

    The owner's own name alone is left out where nobody knows it: a letter with it in braces would go out so.
    """
    nameless = not values.get(_MY_NAME, "").strip()
    return Draft(
        _filled(template.subject, values),
        _filled(without_own_name(template.body) if nameless else template.body, values),
        *open_fields(f"{template.subject}\n{template.body}", values),
    )


def is_nameless(template: Template, values: Mapping[str, str]) -> bool:
    """Tell whether the owner's own name belongs into a text and is not known."""
    return any(_field(each) == _MY_NAME for each in fill(template, values).empty)


def without_own_name(body: str) -> str:
    """Give a text without the field of the owner's own name; a greeting before it loses its comma."""
    lines: list[str] = []
    for line in body.split("\n"):
        left = _LED_FIELD.sub(lambda found: "" if _field(found.group(1)) == _MY_NAME else found.group(), line)
        left = _FIELD.sub(lambda found: "" if _field(found.group(1)) == _MY_NAME else found.group(), left)
        if left != line and not left.strip(" ,;.–-"):
            continue
        lines.append(line if left == line else " ".join(left.split()))
    return unsigned("\n".join(lines)) if "\n".join(lines) != body else body


def unsigned(body: str) -> str:
    """Give a letter below whose greeting no name stands: without the comma that leads on to it."""
    return body.rstrip().removesuffix(",")


def names_of_fields(occasion: Occasion, language: Language) -> tuple[str, ...]:
    """Give what can stand in braces in the text of an occasion, as one writes it in a language."""
    fields = fields_of(occasion)
    return tuple(_GERMAN.get(each, each) for each in fields) if language is Language.GERMAN else fields


def open_fields(text: str, values: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the words in braces that are no fields, and the fields that have no value; each once, in their order."""
    said = [" ".join(each.split()) for each in _FIELD.findall(text)]
    unknown = (each for each in said if each.casefold() not in FIELD_WORDS)
    known = (each for each in said if each.casefold() in FIELD_WORDS)
    empty = (each for each in known if not values.get(FIELD_WORDS[each.casefold()], "").strip())
    return tuple(dict.fromkeys(unknown)), tuple(dict.fromkeys(empty))


def _field(said: str) -> str:
    """Give the field that words in braces name, "" for none."""
    return FIELD_WORDS.get(" ".join(said.split()).casefold(), "")


def _filled(text: str, values: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        field = _field(found.group(1))
        # A value is what somebody wrote: it is never read for fields, and must not steer the text around it.
        return _STEERING.sub("", values.get(field, "")).strip() or found.group()

    return _FIELD.sub(value, text)


def in_one_line(text: str) -> str:
    """Give a subject or a name as one line, without what would steer the text around it."""
    return " ".join(_STEERING.sub("", " ".join(text.split())).split())


def language_said(words: str) -> Language | None:
    """Give the language that a field such as ``Language: German`` or ``de-AT`` names, None for any other."""
    said = words.strip().casefold().replace("_", "-")
    if said.split("-")[0] in {"de", "deu", "ger"} or said.startswith(("german", "deutsch")):
        return Language.GERMAN
    if said.split("-")[0] in {"en", "eng"} or said.startswith(("english", "englisch")):
        return Language.ENGLISH
    return None
