"""Bringing two people together: why each would gain, and the letters that ask both before they are introduced."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing.card import first_name
from netgrow_desktop.domain.before_writing.templates import FIELD_WORDS, Language, Occasion, fill
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.placing import same_organization

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.domain.before_writing.templates import Draft, Template
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interviews.introductions import Introduction

MOST_SHARED = 3
"""Things that two people have in common which are named."""

_WORD = re.compile(r"[^\W\d_][\w-]{3,}")
_SAYS_LITTLE = frozenset(
    [
        "about",
        "also",
        "and",
        "auch",
        "auf",
        "dass",
        "eine",
        "einen",
        "from",
        "ganz",
        "good",
        "have",
        "here",
        "ihre",
        "immer",
        "likes",
        "liebt",
        "loves",
        "more",
        "much",
        "nicht",
        "oder",
        "other",
        "people",
        "seine",
        "sich",
        "sein",
        "their",
        "them",
        "they",
        "things",
        "very",
        "viel",
        "when",
        "with",
        "work",
        "works",
        "would",
        "new",
        "neue",
    ]
)
_MAY_BE_EMPTY = frozenset(("why", "other why"))
_SPACED_FIELD = re.compile(r"[ \t]*\{([^{}\n]{1,60})\}")
_SHARED = {
    Language.ENGLISH: {
        "interest": "You both care about {what}.",
        "place": "You were both at {what}.",
        "industry": "You both know {what} from the inside.",
        "city": "You are both in {what}.",
        "field": "{name} knows {what} from the inside.",
        "and": " and ",
    },
    Language.GERMAN: {
        "interest": "Euch beiden liegt {what} am Herzen.",
        "place": "Ihr wart beide bei {what}.",
        "industry": "Ihr kennt beide {what} von innen.",
        "city": "Ihr seid beide in {what}.",
        "field": "{name} kennt {what} von innen.",
        "and": " und ",
    },
}


class LetterKind(StrEnum):
    """What a letter is for: to ask one of the two, to ask the other, to bring both together, or to say: not now."""

    ASK = "ask"
    ASK_OTHER = "ask_other"
    INTRODUCE = "introduce"
    DECLINED = "declined"


OCCASIONS = {
    LetterKind.ASK: Occasion.INTRODUCE_ASK,
    LetterKind.ASK_OTHER: Occasion.INTRODUCE_ASK,
    LetterKind.INTRODUCE: Occasion.INTRODUCE,
    LetterKind.DECLINED: Occasion.INTRODUCE_DECLINED,
}


class Addressee(NamedTuple):
    """Whom a letter is to; ``address`` is "" where none is known."""

    contact_id: int
    name: str
    address: str


class Letter(NamedTuple):
    """A letter of an introduction: to whom, in which language, from which texts, and what is put into them."""

    kind: LetterKind
    to: tuple[Addressee, ...]
    language: Language
    templates: Mapping[Language, Template]
    values: Mapping[str, str]

    def draft(self, language: Language) -> Draft:
        """Give the letter in a language. Where its owner says nothing of why, nothing stands in its place."""
        return fill(without_empty(self.templates[language], self.values), self.values)


class Pair(NamedTuple):
    """Two people who are to be brought together: the letters to them, and what each cares about in the owner's words.

    The letters ask the one, ask the other, bring both together, and say kindly: not now.
    """

    introduction: Introduction
    letters: tuple[Letter, ...]
    cares_about: tuple[str, str]


def without_empty(template: Template, values: Mapping[str, str]) -> Template:
    """Give a text without the fields of why somebody would gain, where nothing is said of it."""

    def kept(found: re.Match[str]) -> str:
        field = FIELD_WORDS.get(" ".join(found[1].split()).casefold(), "")
        return "" if field in _MAY_BE_EMPTY and not values.get(field, "").strip() else found[0]

    return replace(template, body=_SPACED_FIELD.sub(kept, template.body))


def values_of_two(one: Contact, other: Contact, why: str, other_why: str, my_name: str) -> dict[str, str]:
    """Give what can be put into a letter to *one* about *other*; *why* is why *one* would gain."""
    return {
        "first name": first_name(one),
        "name": one.name,
        "organization": one.organization,
        "title": one.title,
        "about": about(one),
        "other first name": first_name(other),
        "other name": other.name,
        "about other": about(other),
        "why": why,
        "other why": other_why,
        "my name": my_name,
    }


def about(contact: Contact) -> str:
    """Say who somebody is: the name, and what they do where."""
    work = ", ".join(part.strip() for part in (contact.title, contact.organization) if part.strip())
    return f"{contact.name} ({work})" if work else contact.name


def why_gain(one: Contact, other: Contact, language: Language) -> str:
    """Say why *one* would gain from knowing *other*, from what they share or what the other knows; "" for nothing.

    What the owner noted of somebody alone is not told to anybody: only what both care about is named.
    """
    words = _SHARED[language]
    for kind, found in _shared(one, other):
        return words[kind].format(what=words["and"].join(found[:MOST_SHARED]))
    industry = other.depth.industry.strip()
    return words["field"].format(name=first_name(other), what=industry) if industry else ""


def _shared(one: Contact, other: Contact) -> Iterator[tuple[str, list[str]]]:
    """Give what two people have in common, what says most of them first."""
    theirs = {fold(word): word for word in _WORD.findall(other.depth.cares_about)}
    # A word that begins one of the notes is written as the other has it.
    interests = {
        fold(word): max(word, theirs[fold(word)])
        for word in _WORD.findall(one.depth.cares_about)
        if fold(word) in theirs and fold(word) not in _SAYS_LITTLE
    }
    if interests:
        yield "interest", list(interests.values())
    if _alike(one.depth.industry, other.depth.industry):
        yield "industry", [one.depth.industry.strip()]
    places = [
        each for each in _organizations(one) if any(same_organization(each, had) for had in _organizations(other))
    ]
    if places:
        yield "place", places[:1]
    cities = [
        each.city.strip() for each in one.addresses if any(_alike(each.city, had.city) for had in other.addresses)
    ]
    if cities:
        yield "city", cities[:1]


def _organizations(contact: Contact) -> list[str]:
    said = (contact.organization, *(job.organization for job in contact.jobs))
    return list(dict.fromkeys(each.strip() for each in said if each.strip()))


def _alike(one: str, other: str) -> bool:
    return bool(one.strip()) and name_key(one) == name_key(other)
