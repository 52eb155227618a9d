"""What was given and asked between the owner and a person: how often, an ask too many, a thank-you that is due.

Everything here is said in words about contacts; nobody is given a score.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Exchange(StrEnum):
    """What a contact was about, seen from the owner. ``NEITHER``: they said that it was none of the others."""

    NO_AGENDA = "no_agenda"
    GAVE = "gave"
    ASKED = "asked"
    GOT = "got"
    NEITHER = "neither"


OFFERED = (Exchange.NO_AGENDA, Exchange.GAVE, Exchange.ASKED, Exchange.GOT)
"""Those that can be ticked for a contact, in this order."""

BALANCE_DAYS = 365
"""How far back giving and asking are counted, in days."""

ASKS_IN_A_ROW = 2
"""From so many asks one after the other on, another one is worth a thought."""

THANKS_WITHIN = 90
"""A thank-you that was not said within so many days is not asked about any more."""


class Noted(NamedTuple):
    """One contact as far as giving and asking go. ``happened_on`` is an ISO date, ``exchange`` what its owner said."""

    kind: InteractionKind
    happened_on: str
    direction: Direction
    note: str
    typed: bool
    exchange: frozenset[Exchange] = frozenset()


@dataclass(frozen=True, slots=True)
class Balance:
    """In how many contacts of the time from ``since`` on the owner gave, asked, was helped, or wanted nothing."""

    since: date
    gave: int = 0
    asked: int = 0
    got: int = 0
    no_agenda: int = 0

    def is_empty(self) -> bool:
        """Tell whether nothing is known."""
        return not (self.gave or self.asked or self.got or self.no_agenda)


class ThanksDue(NamedTuple):
    """Help that was not thanked for yet: how it came, and on which ISO day."""

    kind: InteractionKind
    happened_on: str


_WORDS = {
    Exchange.NO_AGENDA: (
        "no agenda",
        "without agenda",
        "just because",
        "just to say",
        "just checking in",
        "ohne anliegen",
        "ohne anlass",
        "ohne agenda",
        "einfach so",
    ),
    Exchange.ASKED: (
        "i asked",
        "asked for",
        "asked about",
        "asked her",
        "asked him",
        "asked them",
        "asked if",
        "asked whether",
        "asked to",
        "requested",
        "ich habe gefragt",
        "gefragt nach",
        "nachgefragt",
        "um rat gefragt",
        "um rat gebeten",
        "um hilfe gebeten",
        "gebeten um",
        "fragte nach",
        "bat um",
    ),
    Exchange.GAVE: (
        "i helped",
        "i introduced",
        "i sent",
        "i gave",
        "i shared",
        "i offered",
        "i recommended",
        "helped her",
        "helped him",
        "helped them",
        "helped with",
        "gave feedback",
        "gave advice",
        "sent her",
        "sent him",
        "sent them",
        "introduced her",
        "introduced him",
        "introduced them",
        "ich habe geholfen",
        "habe empfohlen",
        "weitergeholfen",
        "geholfen bei",
        "half bei",
        "empfohlen fur",
    ),
    Exchange.GOT: (
        "she helped",
        "he helped",
        "they helped",
        "helped me",
        "gave me",
        "sent me",
        "introduced me",
        "advised me",
        "recommended me",
        "hat mir geholfen",
        "half mir",
        "hat mich empfohlen",
        "hat mir empfohlen",
        "mir geschickt",
        "mich vorgestellt",
        "riet mir",
    ),
}
_THEIRS = re.compile(
    r"\b(she|he|they|sie|er|who|was|were|wurde|got) (has |had |have |hat |also |auch )?(asked|bat|fragte)"
)
"""Somebody else asked: "she asked for a reference", or the owner was asked."""
_OWNER = re.compile(r"\b(i|ich)\b")
_GIVEN = re.compile(r"(sent|shared|recommended|offered|gave|helped) (?!(me|us|an?|to) )(?!off\b)")
"""A note that begins with what was given: "shared the talk", not "sent a card" or "sent me the list"."""
_NOT = re.compile(r"\b(not|never|nicht|nie|kein\w*|didn t|did not|havent|without)\b[\w ]{0,12}$")
_FOUND = {
    each: re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in phrases)) for each, phrases in _WORDS.items()
}
_GIVING = frozenset((InteractionKind.INTRODUCTION, InteractionKind.INVITATION))


def said_in(note: str, direction: Direction = Direction.BOTH) -> frozenset[Exchange]:
    """Give what a note says in plain words, English or German; nothing where it is in doubt.

    A note that names nobody speaks of whoever turned to the other: "sent the article" is the owner's gift, unless it
    was the other one who wrote.
    """
    text = " ".join(re.sub(r"[^\w]+", " ", fold(note)).split())
    found = _phrases_in(text)
    if direction is Direction.TO_ME and not _OWNER.search(text):
        theirs = _GIVEN.match(text) is not None or Exchange.GAVE in found
        return (found - {Exchange.ASKED, Exchange.GAVE}) | ({Exchange.GOT} if theirs else frozenset())
    return found | ({Exchange.GAVE} if _GIVEN.match(text) else frozenset())


def _phrases_in(text: str) -> frozenset[Exchange]:
    return frozenset(
        each
        for each, pattern in _FOUND.items()
        for found in [pattern.search(text)]
        if found is not None
        and not _NOT.search(text[: found.start()])
        and not (each is Exchange.ASKED and _THEIRS.search(text))
    )


def exchange_of(noted: Noted) -> frozenset[Exchange]:
    """Give what a contact was about: what the owner said of it, else what its note and kind plainly say."""
    if noted.exchange:
        return noted.exchange - {Exchange.NEITHER}
    if not noted.typed:
        return frozenset()
    found = said_in(noted.note, noted.direction)
    if noted.kind in _GIVING and not found and noted.direction is not Direction.BOTH:
        return frozenset((Exchange.GOT if noted.direction is Direction.TO_ME else Exchange.GAVE,))
    return found


def balance(contacts: Iterable[Noted], today: date) -> Balance:
    """Count what was given and asked within :data:`BALANCE_DAYS` up to *today*."""
    since = days_before(today, BALANCE_DAYS)
    counts = dict.fromkeys(OFFERED, 0)
    for each in contacts:
        if since.isoformat() <= each.happened_on <= today.isoformat():
            for found in exchange_of(each):
                counts[found] += 1
    return Balance(
        since, counts[Exchange.GAVE], counts[Exchange.ASKED], counts[Exchange.GOT], counts[Exchange.NO_AGENDA]
    )


def asks_in_a_row(newest_first: Sequence[Noted]) -> int:
    """Count how many of the last contacts were asks, one after the other, in which nothing was given.

    Contacts that files told of say nothing about giving and asking, and are passed over.
    """
    count = 0
    for each in newest_first:
        about = exchange_of(each)
        if not each.typed and not about:
            continue
        if Exchange.ASKED not in about or Exchange.GAVE in about:
            break
        count += 1
    return count


def ask_warning(newest_first: Sequence[Noted]) -> Message | None:
    """Say gently that the last contacts were all asks; None where they were not."""
    count = asks_in_a_row(newest_first)
    return Message("interest.only_asks", {"n": count}) if count >= ASKS_IN_A_ROW else None


def thanks_due(newest_first: Iterable[Noted], today: date) -> ThanksDue | None:
    """Give the last help that was not thanked for since: an interview, an introduction, or what the owner noted."""
    first = days_before(today, THANKS_WITHIN).isoformat()
    for each in newest_first:
        if each.happened_on < first:
            return None
        if each.kind is InteractionKind.THANK_YOU and each.direction is not Direction.TO_ME:
            return None
        if each.happened_on <= today.isoformat() and _was_helped(each):
            return ThanksDue(each.kind, each.happened_on)
    return None


def _was_helped(noted: Noted) -> bool:
    about = exchange_of(noted)
    return Exchange.GOT in about or (
        noted.kind is InteractionKind.INTERVIEW and noted.typed and Exchange.NEITHER not in noted.exchange
    )


def days_before(today: date, days: int) -> date:
    """Give the day so many days before another, or the first there is."""
    return date.min if (today - date.min).days <= days else today - timedelta(days=days)
