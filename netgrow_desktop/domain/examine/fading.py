"""Relationships that fade: cooling, dormant, and bridges about to lapse. In words and dates, never a number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import fsum
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.bridges import Place, circles, why_bridge
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netgrow_desktop.domain.examine.bridges import Circles
    from netgrow_desktop.domain.examine.ties import Ties

DORMANT_YEARS = 3
"""After so many years without contact a tie is dormant (Levin, Walter and Murnighan 2011)."""
FEWEST_CONTACTS = 5
"""On so many days the owner and a person must have been in contact before their usual gap is known."""
TOO_SILENT = 2
"""A silence longer than so many usual gaps is a sign of cooling."""
HALF_LIFE = 90
"""Days after which a contact counts half where people are put in order."""
CLOSE_FROM = 4
"""From this closeness on (of 5) a person is close."""

_RHYTHMS = {
    1: "daily",
    7: "weekly",
    14: "fortnightly",
    30: "monthly",
    60: "two_monthly",
    90: "three_monthly",
    180: "six_monthly",
    365: "yearly",
}
"""Days of the cadences that have a name."""


class Contacted(NamedTuple):
    """Somebody and the real contact with them, as a database gives it; days are ISO, archived people left out.

    ``contact_days`` counts the different days of contact, ``usual_gap`` is the median between them. ``due_on`` is the
    day on which the cadence asks for a follow-up, None without one. ``days`` are the days of contact, or the latest
    hundred: they put people in order.
    """

    contact_id: int
    name: str
    organization: str
    function: str
    industry: str
    closeness: int
    key_person: bool
    usual_gap: float | None
    last_contact: str | None
    contact_days: int
    cadence_days: int | None
    due_on: date | None
    days: tuple[str, ...] = ()


class Usual(NamedTuple):
    """What most people of the network have in common: the most frequent value of each, "" where none is recorded."""

    organization: str = ""
    function: str = ""
    industry: str = ""


@dataclass(frozen=True, slots=True)
class Fading:
    """One person who is fading; ``why`` says it in words. ``last_contact`` is an ISO date or None.

    ``trust`` and ``novelty`` say of a dormant tie what speaks for waking it, None where nothing is known.
    """

    contact_id: int
    name: str
    organization: str
    last_contact: str | None
    why: Message
    trust: Message | None = None
    novelty: Message | None = None


@dataclass(frozen=True, slots=True)
class FadingPeople:
    """Those who cool, are dormant, or are bridges about to lapse; the counts are of all, the lists may be cut.

    Without any ``contact_noted`` it cannot be told who fades.
    """

    cooling: tuple[Fading, ...]
    cooling_count: int
    dormant: tuple[Fading, ...]
    dormant_count: int
    bridges: tuple[Fading, ...]
    contact_noted: bool = True


def dormant_day(today: date) -> date:
    """Give the day on or before which the last contact of a dormant tie was.

    Three years is what Levin, Walter and Murnighan 2011 asked about.
    """
    year = max(date.min.year, today.year - DORMANT_YEARS)
    try:
        return today.replace(year=year)
    except ValueError:
        # The 29th of February.
        return today.replace(year=year, day=28)


def is_dormant(person: Contacted, today: date) -> bool:
    """Tell whether a tie sleeps. Somebody with whom no contact is noted is none: there is nothing to wake."""
    return person.last_contact is not None and person.last_contact <= dormant_day(today).isoformat()


def usual_gap(days: Sequence[str]) -> float | None:
    """Give the median gap in days between days of contact, None where these are too few.

    The median, not the mean: one long hole among many short gaps does not make it longer.
    """
    if len(days) < FEWEST_CONTACTS:
        return None
    known = sorted(date.fromisoformat(day).toordinal() for day in days)
    return float(median(later - earlier for earlier, later in pairwise(known)))


def is_silent(person: Contacted, today: date) -> bool:
    """Tell whether somebody has been silent for more than twice their usual gap, contact on five days being known."""
    gap = person.usual_gap
    if gap is None or person.last_contact is None:
        return False
    return (today - date.fromisoformat(person.last_contact)).days > TOO_SILENT * gap


def is_overdue(person: Contacted, today: date) -> bool:
    """Tell whether the cadence asked for contact before today."""
    return person.due_on is not None and person.due_on < today


def why_cooling(person: Contacted, today: date) -> Message | None:
    """Say why a relationship cools: overdue by its cadence, else silent for long; None if it does not, or sleeps."""
    if is_dormant(person, today):
        return None
    silent_for = (today - date.fromisoformat(person.last_contact)).days if person.last_contact else 0
    if is_overdue(person, today):
        known = "overdue" if person.last_contact else "never"
        days = person.cadence_days or 0
        rhythm = f".{_RHYTHMS[days]}" if days in _RHYTHMS else ""
        return Message(f"examine.cooling.{known}{rhythm}", {"n": silent_for, "cadence": days})
    if is_silent(person, today):
        return Message("examine.cooling.silent", {"n": silent_for, "usual": round(person.usual_gap or 1)})
    return None


def is_fading(person: Contacted, today: date) -> bool:
    """Tell whether somebody cools or is dormant."""
    return is_dormant(person, today) or why_cooling(person, today) is not None


def _asleep(person: Contacted, usual: Usual, today: date) -> Fading:
    years = Message("examine.dormant.years", {"n": _years_since(person, today)})
    return _fading(person, years, why_trusted(person), why_new(person, usual))


def fading_people(
    cooling: Iterable[Contacted],
    dormant: Iterable[Contacted],
    key_people: Sequence[Contacted],
    ties: Ties,
    usual: Usual,
    today: date,
    *,
    around: Circles | None = None,
    counts: tuple[int, int] | None = None,
    half_life: float = HALF_LIFE,
    contact_noted: bool = True,
) -> FadingPeople:
    """Tell who fades among those who may be *cooling* or *dormant*, and which key people are bridges about to lapse.

    Whoever is neither by the rules here is left out. *around* says where everybody else works. *counts* are those of
    all who cool and are dormant, where the lists that are given were cut; *contact_noted* says whether there was real
    contact with anybody.
    """

    def warmest(person: Contacted) -> tuple[float, str, int]:
        return -recent_contact(person, today, half_life), fold(person.name), person.contact_id

    cool = [
        _fading(each, why) for each in sorted(cooling, key=warmest) if (why := why_cooling(each, today)) is not None
    ]
    asleep = [_asleep(each, usual, today) for each in sorted(dormant, key=warmest) if is_dormant(each, today)]
    ids, known = [each.contact_id for each in key_people], around or circles(())
    asleep.sort(key=lambda each: (each.trust is None or each.novelty is None, each.trust is None, each.novelty is None))
    return FadingPeople(
        tuple(cool),
        counts[0] if counts else len(cool),
        tuple(asleep),
        counts[1] if counts else len(asleep),
        tuple(
            _fading(each, why)
            for each in sorted(key_people, key=warmest)
            if is_fading(each, today) and (why := why_bridge(each.contact_id, _place(each), ids, ties, known))
        ),
        contact_noted,
    )


def say_nobody_fades(found: FadingPeople) -> Message | None:
    """Say that nobody fades as far as is known, or that it cannot be told; None where somebody does."""
    if found.cooling_count or found.dormant_count or found.bridges:
        return None
    return Message("examine.fading.nobody" if found.contact_noted else "examine.fading.no_contact")


def recent_contact(person: Contacted, today: date, half_life: float = HALF_LIFE) -> float:
    """Give sum_k 2^(-age_k/H) over the days of contact, by which people are put in order; it is never shown.

    The usual exponential form of decay: a contact counts half after *half_life* days.
    """
    ages = (max(0, (today - date.fromisoformat(day)).days) for day in person.days)
    return fsum(2 ** (-age / half_life) for age in ages)


def why_trusted(person: Contacted) -> Message | None:
    """Say what speaks for trust: the owner called them close, had much contact with them, or made them a key person."""
    if person.closeness >= CLOSE_FROM:
        return Message("examine.trust.close")
    if person.contact_days >= FEWEST_CONTACTS:
        return Message("examine.trust.contacts", {"n": person.contact_days})
    return Message("examine.trust.key") if person.key_person else None


def why_new(person: Contacted, usual: Usual) -> Message | None:
    """Say what speaks for news: another organisation, industry or department than most of the network has."""
    if _differs(company_key, person.organization, usual.organization):
        return Message("examine.novelty.organization", {"organization": person.organization})
    if _differs(name_key, person.industry, usual.industry):
        return Message("examine.novelty.industry", {"industry": person.industry})
    if _differs(name_key, person.function, usual.function):
        return Message("examine.novelty.function", {"function": person.function})
    return None


def usual_value(counts: Iterable[tuple[str, int]]) -> str:
    """Give the most frequent of some values, spellings that mean the same taken together; "" if there is none."""
    people: Counter[str] = Counter()
    written: dict[str, str] = {}
    for value, number in sorted(counts, key=lambda each: (-each[1], each[0])):
        if key := name_key(value):
            people[key] += number
            written.setdefault(key, value)
    return written[min(people, key=lambda key: (-people[key], key))] if people else ""


def _place(person: Contacted) -> Place:
    return Place(person.organization, person.industry, person.function)


def _fading(person: Contacted, why: Message, trust: Message | None = None, novelty: Message | None = None) -> Fading:
    return Fading(person.contact_id, person.name, person.organization, person.last_contact, why, trust, novelty)


def _years_since(person: Contacted, today: date) -> int:
    last = date.fromisoformat(person.last_contact or "")
    return today.year - last.year - ((today.month, today.day) < (last.month, last.day))


def _differs(key: Callable[[str], str], value: str, other: str) -> bool:
    """Tell whether both values say something, and not the same."""
    return bool(key(value)) and bool(key(other)) and key(value) != key(other)
