"""What a line such as "coffee with Ana yesterday, asked for advice on pricing" says: how, with whom, when, and what.

Nothing is decided for good here: a window shows what was understood before it is saved. The line is English or
German; people are found among those whom the network knows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.quick_log_days import day_to_come
from netgrow_desktop.domain.quick_log_names import Candidate, Mention, SaidName, lookup_once, names_said
from netgrow_desktop.domain.quick_log_words import (
    ARTICLES,
    AUXILIARIES,
    FILLERS,
    FOR,
    FROM,
    GOT,
    HEARD,
    KIND_WORDS,
    LONGEST_KIND,
    NOT,
    SENT,
    SENT_OR_GOT_LAST,
    TOWARDS,
    WITH,
    KindWord,
)
from netgrow_desktop.domain.said_days import day_at, is_contradicted
from netgrow_desktop.domain.typed_words import folded_at, split, tidy
from netgrow_desktop.domain.unread_days import unread_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netgrow_desktop.domain.quick_log_names import PeopleLookup
    from netgrow_desktop.domain.said_days import Found
    from netgrow_desktop.domain.typed_words import Word

    _DayReader = Callable[[Sequence[Word], int, date], Found | None]

_ONE_WAY = frozenset(
    (InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.INVITATION, InteractionKind.THANK_YOU)
)
_ANY_WAY = frozenset((InteractionKind.MEETING, InteractionKind.CHECK_IN))
"""Kinds of verbs that do not yet say how people met or spoke."""
_BY_WHAT = frozenset(("on", "over", "by", "am"))
_LEADING = frozenset(("and", "und", "then", "dann"))
_MARKS = ",;:-\u2010\u2011\u2012\u2013\u2014\u2015&+/|"


EARLIEST = date(1900, 1, 1)
"""Nobody alive was in touch with anybody before; such a year is a slip of the fingers."""


class Part(NamedTuple):
    """A part of the line that was understood: its place in :attr:`QuickLog.text`, and as what.

    ``meaning`` is ``kind``, ``person`` or ``day``.
    """

    start: int
    end: int
    meaning: str


@dataclass(frozen=True, slots=True)
class QuickLog:
    """What was understood of a line.

    ``kind_said`` and ``day_said`` tell whether the line says the kind and the day, or they are what is usual (a
    check-in, today). ``note`` is the rest of the line. ``parts`` are places in ``text``, the line without spaces at its
    ends. ``planned_for`` is the day that the line says, where it is still to come: there was no contact, it is a plan.
    ``unread_day`` are the words that stand for a day on which nobody can have met: none ("30 February", "last
    December") or, as ``is_to_come`` tells, one to come ("met Ana on 3 May 2031"). ``no_contact`` tells that the line
    says so ("no answer from Ana").
    """

    text: str
    kind: InteractionKind
    happened_on: date
    direction: Direction
    mentions: tuple[Mention, ...]
    note: str
    kind_said: bool = False
    day_said: bool = False
    parts: tuple[Part, ...] = ()
    planned_for: date | None = None
    unread_day: str = ""
    no_contact: bool = False
    is_to_come: bool = False

    @property
    def reason(self) -> str:
        """Give what a plan is about in the line's own words: how, and the note."""
        how = self.said("kind")
        told = self.note if how.casefold() in self.note.casefold() else ": ".join(filter(None, (how, self.note)))
        return told[:1].upper() + told[1:]

    def said(self, meaning: str) -> str:
        """Give the words that were understood as this, "" where none were."""
        return next((self.text[part.start : part.end] for part in self.parts if part.meaning == meaning), "")

    @property
    def people(self) -> tuple[int, ...]:
        """Give the ids of those whose name is one person's, each once, in the order of the line."""
        return tuple(dict.fromkeys(each.candidates[0].id for each in self.mentions if len(each.candidates) == 1))

    @property
    def is_clear(self) -> bool:
        """Tell whether there is nothing to ask before this is saved."""
        return self.what_is_unclear() is None

    def what_is_unclear(self) -> Message | None:
        """Give what keeps the line from being saved: nobody or nobody certain is named, or it says no day there is."""
        if self.no_contact:
            return Message("quick_log.no_contact")
        for mention in self.mentions:
            if len(mention.candidates) != 1:
                code = "quick_log.which" if mention.candidates else "quick_log.stranger"
                return Message(code, {"name": mention.text})
        if not self.mentions:
            return Message("quick_log.nobody")
        return self.wrong_day()

    def wrong_day(self) -> Message | None:
        """Give what is wrong with the day of a contact: it is none there is, still to come, or too long ago."""
        if self.unread_day:
            code = "quick_log.to_come" if self.is_to_come else "quick_log.unread_day"
            return Message(code, {"day": self.unread_day})
        if self.happened_on < EARLIEST:
            return Message("quick_log.too_early", {"day": self.said("day") or self.happened_on.isoformat()})
        return None


class _KindAt(NamedTuple):
    """A word for contact at a place of the line."""

    start: int
    size: int
    word: KindWord

    @property
    def end(self) -> int:
        """The place after it."""
        return self.start + self.size


class _DayAt(NamedTuple):
    """A day at a place of the line."""

    start: int
    size: int
    day: date

    @property
    def end(self) -> int:
        """The place after it."""
        return self.start + self.size


def understand(
    text: str, people_lookup: PeopleLookup, today: date, *, plans: bool = True, day_first: bool = True
) -> QuickLog:
    """Give what a line says of contact that took place up to *today* or, with *plans*, is planned for a later day.

    *people_lookup* gives people whose names may begin with some words; *day_first* tells whether 5/3 is in March.
    """
    text = tidy(text)
    words = split(text)
    kinds = list(_kinds(words))
    names = names_said(words, [(each.start, each.end) for each in kinds], lookup_once(people_lookup), today)
    named = {place for name in names for place in range(name.start, name.end)}
    coming = _days(words, named, today, partial(day_to_come, day_first=day_first))
    # The Monday of "next Monday" is none that has been.
    days = _days(words, named | _places(coming), today, partial(day_at, day_first=day_first))
    head_end = _end_of_clause(words, max(named, default=0))
    kind = _kind(words, kinds, names, named | _places(days), head_end)
    told = _places([kind] if kind is not None else [])
    spare = set() if kind is not None and kind.word.kept else told
    day = _day(words, days, max(head_end, _end_of_clause(words, max(told, default=0))))
    ahead = day is None and plans and not (kind is not None and kind.word.is_verb)
    if ahead:
        # "Met Ana about the launch next month" took place; "coffee with Ana next month" did not yet.
        day = _day(words, coming, head_end)
    purpose = _purpose(words, kinds, kind, head_end)
    if purpose is not None:
        spare = spare | set(range(purpose.start, purpose.end - purpose.word.kept))  # Of "for lunch" lunch is kept.
        told |= _places([purpose])
    kind = purpose or kind
    direction, turned = _direction(words, kind, names)
    removed = named | _places([day] if day is not None else []) | turned
    removed |= spare if names or 0 in told else set()
    removed |= _fillers(words, removed | told, told)
    unread = _unread(words, removed | told, head_end) if day is None else range(0)
    return QuickLog(
        text,
        kind.word.kind if kind is not None else InteractionKind.CHECK_IN,
        today if day is None or ahead else day.day,
        direction,
        tuple(name.mention for name in names),
        _rest(text, words, removed),
        kind is not None,
        day is not None,
        tuple(sorted(_parts(words, kind, names, day))),
        day.day if day is not None and ahead else None,
        text[words[unread[0]].start : words[unread[-1]].end] if unread else "",
        folded_at(words, 0) in NOT and folded_at(words, 1) in HEARD,
        any(each.start in unread for each in coming),
    )


def chosen(log: QuickLog, place: int, candidate: Candidate) -> QuickLog:
    """Give the same with the mention at *place* being this person."""
    mentions = list(log.mentions)
    mentions[place] = replace(mentions[place], candidates=(candidate,))
    return replace(log, mentions=tuple(mentions))


def _kinds(words: Sequence[Word]) -> Iterator[_KindAt]:
    place = 0
    while place < len(words):
        size = 1
        for length in range(min(LONGEST_KIND, len(words) - place), 0, -1):
            word = KIND_WORDS.get(" ".join(each.folded for each in words[place : place + length]))
            if word is not None:
                yield _KindAt(place, length, word)
                size = length
                break
        place += size


def _end_of_clause(words: Sequence[Word], place: int) -> int:
    while place < len(words) and not words[place].ends_clause:
        place += 1
    return place


def _days(words: Sequence[Word], named: set[int], today: date, read: _DayReader) -> list[_DayAt]:
    """Give every day that is said in the line, but for words that are names and days on another weekday than said."""
    days: list[_DayAt] = []
    place = 0
    while place < len(words):
        found = read(words, place, today)
        contradicted = found is not None and place - 1 not in named and is_contradicted(words, place, found[1])
        if found is None or contradicted or named & set(range(place, place + found[0])):
            place += 1
            continue
        days.append(_DayAt(place, *found))
        place += found[0]
    return days


def _places(parts: Sequence[_DayAt | _KindAt]) -> set[int]:
    return {place for each in parts for place in range(each.start, each.end)}


def _day(words: Sequence[Word], days: Sequence[_DayAt], head_end: int) -> _DayAt | None:
    """Choose the day: the first in the head of the line, else one that is a clause of its own ("..., yesterday")."""
    for each in days:
        begins = each.start == 0 or words[each.start - 1].ends_clause
        ends = each.end == len(words) or words[each.end].ends_clause
        if each.start < head_end or (begins and ends):
            return each
    return None


def _unread(words: Sequence[Word], understood: set[int], head_end: int) -> range:
    """Give the places where a day is said and is none: at the beginning, or right behind what was understood."""
    for place in range(head_end):
        if place not in understood and (place == 0 or place - 1 in understood):
            size = unread_day(words, place)
            if size:
                return range(place, place + size)
    return range(0)


def _purpose(words: Sequence[Word], kinds: Sequence[_KindAt], kind: _KindAt | None, head_end: int) -> _KindAt | None:
    """Give what two people met for, or how they spoke, in place of that they did: "met Ana for coffee"."""
    if kind is None or not (kind.word.is_verb and kind.word.kind in _ANY_WAY):
        return None
    for each in kinds:
        if kind.end < each.start < head_end and not each.word.is_verb:
            before = each.start - 1 - (words[each.start - 1].folded in ARTICLES)
            if words[before].folded in FOR:
                return _KindAt(before, each.end - before, each.word)
            if words[each.start].folded in _BY_WHAT and each.size > 1:
                return each
    return None


def _kind(
    words: Sequence[Word], kinds: Sequence[_KindAt], names: Sequence[SaidName], taken: set[int], head_end: int
) -> _KindAt | None:
    """Give the word for contact that the line is about: before the names or right behind them, or first in a clause."""
    last_name = max((name.end for name in names), default=0)
    for each in kinds:
        if taken & set(range(each.start, each.end)):
            continue
        if not names or each.start < last_name:
            if each.start < head_end or not names:
                return each
        elif each.start < head_end:
            between = [
                word.folded
                for place, word in enumerate(words[last_name : each.start], last_name)
                if place not in taken and word.folded not in FILLERS | AUXILIARIES | SENT | GOT
            ]
            if len(between) <= (1 if each.word.stands_last else 0):
                return each
        elif words[each.start - 1].ends_clause:
            return each
    return None


def _direction(words: Sequence[Word], kind: _KindAt | None, names: Sequence[SaidName]) -> tuple[Direction, set[int]]:
    """Tell who turned to whom, and the places of the words that say so."""
    if not names:
        return Direction.BOTH, set()
    before = names[0].start - 1
    introduced_by = folded_at(words, before)
    places = {before} if introduced_by in WITH | TOWARDS | FROM else set()
    if kind is None or kind.word.kind not in _ONE_WAY or introduced_by in WITH:
        return Direction.BOTH, places
    limit = max(names[-1].end, kind.start)
    verbs = {place: word.folded for place, word in enumerate(words[:limit]) if word.folded in SENT | GOT}
    if folded_at(words, limit) in SENT_OR_GOT_LAST:
        verbs[limit] = folded_at(words, limit)
    places |= set(verbs)
    if introduced_by in FROM or any(verb in GOT for verb in verbs.values()):
        return Direction.TO_ME, places
    if introduced_by in TOWARDS or verbs or not kind.word.is_verb:
        sent_by_them = any(names[-1].end == place for place in verbs) and kind.start > names[-1].end
        return (Direction.TO_ME if sent_by_them and not _is_mine(words, names) else Direction.FROM_ME), places
    if kind.word.stands_last:
        between = {word.folded for word in words[names[-1].end : kind.start]}
        return (Direction.TO_ME if between & AUXILIARIES else Direction.FROM_ME), places
    return (Direction.TO_ME if kind.start >= names[-1].end else Direction.FROM_ME), places


def _is_mine(words: Sequence[Word], names: Sequence[SaidName]) -> bool:
    return any(word.folded in {"i", "we", "ich", "wir"} for word in words[: names[0].start])


def _fillers(words: Sequence[Word], understood: set[int], told: set[int]) -> set[int]:
    """Give the places of small words that say nothing once the rest is understood.

    They stand at the beginning of a clause before what was understood, or between the word for contact and something
    else that was.
    """
    found: set[int] = set()
    place = 0
    while place < len(words):
        end = place
        while end < len(words) and end not in understood and words[end].folded in FILLERS | AUXILIARIES:
            end += 1
        if end > place:
            begins = place == 0 or words[place - 1].ends_clause
            ends = end == len(words) or words[end].ends_clause
            says_how = all(word.folded in AUXILIARIES for word in words[place:end])
            beside = says_how or place - 1 in told or end in told
            inside = place - 1 in understood and (end in understood or (ends and not says_how))
            if (begins and end in understood) or (beside and inside):
                found |= set(range(place, end))
        place = max(end, place + 1)
    return found


def _rest(text: str, words: Sequence[Word], removed: set[int]) -> str:
    """Give what was not understood as it was typed."""
    pieces: list[str] = []
    place = 0
    while place < len(words):
        if place in removed:
            place += 1
            continue
        first = place
        while place < len(words) and place not in removed:
            place += 1
        pieces.append(text[words[first].start : words[place - 1].end])
    if words and words[-1].end < len(text):
        pieces.append(text[words[-1].end :].strip())
    rest = ""
    for piece in pieces:
        joins = piece[0] in ",;:.!?" and rest
        if joins and rest[-1] in ",;:.!?":
            piece_text = piece.lstrip(",;:.!? ")
            rest += f" {piece_text}" if piece_text else ""
        else:
            rest += piece if joins or not rest else f" {piece}"
    rest = _trimmed(rest)
    first_word, _, others = rest.partition(" ")
    if first_word.lower() in _LEADING:
        rest = _trimmed(others)
    return "" if rest in {".", "!", "?"} else rest


def _trimmed(text: str) -> str:
    """Give a text without the spaces and marks that other words left at its ends."""
    before = ""
    while text != before:
        before = text
        text = text.strip().strip(_MARKS).removeprefix(". ")
    return text


def _parts(
    words: Sequence[Word], kind: _KindAt | None, names: Sequence[SaidName], day: _DayAt | None
) -> Iterator[Part]:
    if kind is not None:
        yield Part(words[kind.start].start, words[kind.end - 1].end, "kind")
    for name in names:
        yield Part(words[name.first].start, words[name.end - 1].end, "person")
    if day is not None:
        yield Part(words[day.start].start, words[day.start + day.size - 1].end, "day")
