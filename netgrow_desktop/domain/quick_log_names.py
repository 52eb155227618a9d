"""The people whom a quick log names, found among those whom the network knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold, fold_spelled_out
from netgrow_desktop.domain.folding import words as folded_words
from netgrow_desktop.domain.quick_log_days import day_to_come
from netgrow_desktop.domain.quick_log_words import AND, FROM, KIND_WORDS, NO_NAMES, TOWARDS, WITH
from netgrow_desktop.domain.said_days import day_at, weekday_beside
from netgrow_desktop.domain.typed_words import folded_at

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.typed_words import Word

MOST_CANDIDATES = 9
"""People whom an ambiguous name offers."""

_LONGEST_NAME = 4
_LONGEST_UNKNOWN = 3
_SHORTEST_BEGINNING = 3
"""Letters of a name that is only the beginning of somebody's."""

_WORDS_OF_A_NAME = 2
"""How well words name people (:func:`likeness`) who are called so and not only begin so."""

_MOST_PLACES = 16
"""Words at the beginning of a line that may be names wherever they stand."""

_HONORIFICS = frozenset(
    ("dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "herr", "herrn", "frau")
)
_POSSESSIVES = ("'s", "\u2019s")


class Candidate(NamedTuple):
    """A person who may be meant."""

    id: int
    name: str
    organization: str = ""
    nickname: str = ""
    address: str = ""
    """The e-mail address by which somebody is meant."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it was typed, and who may be meant: one person, several to choose from, or (nobody) a stranger."""

    text: str
    candidates: tuple[Candidate, ...]


class SaidName(NamedTuple):
    """A name in the line: the place of its first word, that of all that belongs to it (titles, "and"), and its end."""

    start: int
    first: int
    end: int
    mention: Mention


PeopleLookup = Callable[[str], Sequence[Candidate]]
"""Gives the people whose names may begin with all the words of a text, those first whom one would mean first."""

_Find = Callable[[str], tuple[int, tuple[Candidate, ...]]]
"""Gives how well a text names people (0 nobody, 1 the beginnings of words, 2 words, 3 the whole name), and them."""


def lookup_once(lookup: PeopleLookup) -> _Find:
    """Give a search for people by name that asks *lookup* once for each text and keeps the best ones."""
    known: dict[str, tuple[int, tuple[Candidate, ...]]] = {}

    def find(typed: str) -> tuple[int, tuple[Candidate, ...]]:
        if typed not in known:
            rated = [(likeness(typed, each), each) for each in lookup(typed)]
            best = max((rate for rate, _ in rated), default=0)
            people = dict.fromkeys(each for rate, each in rated if rate == best) if best else {}
            known[typed] = (best, tuple(people)[:MOST_CANDIDATES])
        return known[typed]

    return find


def likeness(typed: str, person: Candidate) -> int:
    """Tell how well a text names a person: 3 all of the name, 2 words of it, 1 beginnings of words, 0 not at all."""
    asked = folded_words(fold(typed))
    if not asked:
        return 0
    best = 0
    for name in (person.name, person.nickname, person.address):
        for spelled in {" ".join(folded_words(fold(name))), " ".join(folded_words(fold_spelled_out(name)))}:
            best = max(best, _likeness(asked, spelled.split()))
    return best


def _likeness(asked: Sequence[str], name: list[str]) -> int:
    if sorted(asked) == sorted(name):
        return 3
    left = list(name)
    rate = 2
    for word in asked:
        if word in left:
            left.remove(word)
            continue
        begun = next((other for other in left if other.startswith(word)), None)
        if begun is None:
            return 0
        left.remove(begun)
        rate = 1
    return rate


def names_said(
    words: Sequence[Word], kinds: Sequence[tuple[int, int]], find: _Find, today: date
) -> tuple[SaidName, ...]:
    """Give the names of a line, each person once; *kinds* are the places of words for contact as (start, end).

    They are looked for behind "with", before the word for contact, behind it, and anywhere in the first two clauses;
    the first of these that gives somebody known counts. A weekday with its day behind it ("Mo 16.11.") is a name only
    where there is no other.
    """
    strangers: tuple[SaidName, ...] = ()
    for places, strange in (
        (_behind_with(words), True),
        (_before_kinds(words, kinds), False),
        (_behind_kinds(words, kinds), True),
        (range(min(_end_of_clauses(words, 2), _MOST_PLACES)), False),
    ):
        for place in places:
            found = _names_at(words, place, find, today, strange=strange)
            if any(name.mention.candidates for name in found):
                return _once(found)
            strangers = strangers or found
    return _once(strangers or _called_like_a_weekday(words, find, today))


def _called_like_a_weekday(words: Sequence[Word], find: _Find, today: date) -> tuple[SaidName, ...]:
    for place in range(min(_end_of_clauses(words, 2), _MOST_PLACES)):
        word = words[place]
        if _is_dated(words, place, today) and (word.is_capital or word.folded not in NO_NAMES):
            rate, people = find(word.text)
            if rate >= _WORDS_OF_A_NAME:
                return (SaidName(place, place, place + 1, Mention(word.text, people)),)
    return ()


def _once(names: Sequence[SaidName]) -> tuple[SaidName, ...]:
    return tuple({name.mention.candidates or name.mention.text: name for name in reversed(names)}.values())[::-1]


def _behind_with(words: Sequence[Word]) -> list[int]:
    return [place + 1 for place, word in enumerate(words) if word.folded in WITH]


def _behind_kinds(words: Sequence[Word], kinds: Sequence[tuple[int, int]]) -> list[int]:
    return [end + (folded_at(words, end) in TOWARDS | FROM | {"up"}) for _, end in kinds[:2]]


def _before_kinds(words: Sequence[Word], kinds: Sequence[tuple[int, int]]) -> range:
    """Give the places before the first word for contact in its clause."""
    end = min(kinds[0][0] if kinds else 0, _MOST_PLACES)
    ends = [place for place, word in enumerate(words[:end]) if word.ends_clause]
    return range(ends[-1] + 1 if ends else 0, end)


def _end_of_clauses(words: Sequence[Word], number: int) -> int:
    ends = [place for place, word in enumerate(words) if word.ends_clause]
    return ends[number - 1] if len(ends) >= number else len(words)


def _names_at(words: Sequence[Word], place: int, find: _Find, today: date, *, strange: bool) -> tuple[SaidName, ...]:
    """Give the names that follow one another from a place on ("Ana, Ben and Chí")."""
    found: list[SaidName] = []
    start = place
    # "introduced Ana to Ben"
    bridges = (
        frozenset(("to",))
        if any(word.folded == "introduced" for word in words[max(place - 2, 0) : place])
        else frozenset()
    )
    while True:
        first = start
        while folded_at(words, first) in (AND | bridges if first == start else AND) and found:
            first += 1
        while folded_at(words, first) in _HONORIFICS:
            first += 1
        # Behind a comma may come anything; only somebody known is one more person there.
        listed = not found or any(word.folded not in {",", "/"} for word in words[start:first])
        if found and first == start:
            break
        name = _one_name(words, first, find, today, strange=strange and listed, anywhere=not strange)
        if name is None:
            break
        size, mention = name
        found.append(SaidName(start, first, first + size, mention))
        start = first + size
    return tuple(found)


def _one_name(
    words: Sequence[Word], place: int, find: _Find, today: date, *, strange: bool, anywhere: bool
) -> tuple[int, Mention] | None:
    """Give the longest name at a place that somebody has, else, where *strange*, what looks like a name."""
    # Whom no first word fits no longer name fits either.
    longest = _LONGEST_NAME if place < len(words) and find(_without_possessive(words[place].text))[0] else 0
    for size in range(longest, 0, -1):
        part = words[place : place + size]
        if len(part) < size or any(_is_no_name(word) for word in part) or _owns(words, place + size, today):
            continue
        typed = _without_possessive(" ".join(word.text for word in part))
        rate, people = find(typed)
        if rate and _may_be_meant(words, place, size, rate, today, anywhere=anywhere):
            return size, Mention(typed, people)
    size = _strange_size(words, place, today) if strange else 0
    if not size:
        return None
    return size, Mention(_without_possessive(" ".join(word.text for word in words[place : place + size])), ())


def _owns(words: Sequence[Word], after: int, today: date) -> bool:
    """Tell whether the word before a place owns what follows it: "Ana's boss" is not Ana."""
    if not words[after - 1].text.endswith(_POSSESSIVES) or after == len(words):
        return False
    return not (words[after].ends_clause or words[after].folded in AND or _is_day(words, after, today))


def _is_no_name(word: Word) -> bool:
    return word.ends_clause or word.folded in AND | WITH or not any(letter.isalpha() for letter in word.text)


def _may_be_meant(words: Sequence[Word], place: int, size: int, rate: int, today: date, *, anywhere: bool) -> bool:
    """Tell whether words that fit somebody's name are likely to be meant as one."""
    part = words[place : place + size]
    capital = all(word.is_capital for word in part)
    small = [word for word in part if not word.is_capital]
    if rate >= _WORDS_OF_A_NAME and not (size == 1 and _is_dated(words, place, today)):
        # "Will" and "Mai" are names where they are written like one.
        if capital:
            return True
        later = anywhere and any(word.ends_clause for word in words[:place])
        return not later and not any(word.folded in NO_NAMES or word.folded in KIND_WORDS for word in small)
    if any(word.folded in NO_NAMES or word.folded in KIND_WORDS for word in part):
        return False
    if any(_is_day(words, at, today) for at in range(place, place + size)):
        return False
    if anywhere or (size > 1 and part[0].is_capital and small):
        return capital and not anywhere
    return all(len(word.folded) >= _SHORTEST_BEGINNING for word in part) or (capital and size > 1)


def _strange_size(words: Sequence[Word], place: int, today: date) -> int:
    """Give how many words at a place look like the name of somebody whom nobody knows yet."""
    size = 0
    while size < _LONGEST_UNKNOWN and place + size < len(words):
        word = words[place + size]
        known = word.folded in NO_NAMES or word.folded in KIND_WORDS or _is_no_name(word)
        if known or not word.is_capital or _is_day(words, place + size, today):
            break
        size += 1
    if size or place >= len(words):
        return 0 if size and _owns(words, place + size, today) else size
    word = words[place]
    only = word.folded in NO_NAMES or word.folded in KIND_WORDS or _is_no_name(word) or word.text[0].isdigit()
    behind_with = folded_at(words, place - 1) in WITH
    return int(behind_with and not only and not _is_day(words, place, today))


def _without_possessive(typed: str) -> str:
    return next((typed.removesuffix(ending) for ending in _POSSESSIVES if typed.endswith(ending)), typed)


def _is_dated(words: Sequence[Word], place: int, today: date) -> bool:
    """Tell whether a weekday at a place has its day behind it: nobody called Freitag is meant by "Freitag 4. Mai"."""
    named = weekday_beside(words, place)
    found = named and (day_at(words, place, today) or day_to_come(words, place, today))
    return bool(named and found and found[0] > named[1])


def _is_day(words: Sequence[Word], place: int, today: date) -> bool:
    return day_at(words, place, today) is not None or day_to_come(words, place, today) is not None
