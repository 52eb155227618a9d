"""How alike two names are: the same, spelled another way, short, an initial, swapped, mistyped."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from netgrow_desktop.domain.nicknames import full_names, may_be_short
from netgrow_desktop.domain.spelling import skeleton, sound

if TYPE_CHECKING:
    from netgrow_desktop.domain.features import Rarity
    from netgrow_desktop.domain.person_names import NameWords


class Closeness(IntEnum):
    """How close two words of names are."""

    DIFFERENT = 0
    DISTANT = 1
    CLOSE = 2
    UNKNOWN = 3
    INITIAL = 4
    SHORT = 5
    SOUND = 6
    SAME = 7


class NameLikeness(NamedTuple):
    """How alike two names are. ``bits`` is what that adds to the likelihood, a chance meeting of names set off."""

    bits: float
    given: Closeness
    family: Closeness
    swapped: bool = False


class Match(NamedTuple):
    """The words of two names that are closest to each other."""

    closeness: Closeness
    one: str = ""
    other: str = ""


MOST_BITS = 0.0
"""A name alone never makes two people one, however rare it is."""

_MOST_GIVEN, _MOST_FAMILY, _MOST_INITIAL = 8.0, 10.0, 5.0
_KEPT = 60_000
# What is taken off where a word agrees less than wholly, in bits.
_OFF = {
    Closeness.SAME: 0.0,
    Closeness.SOUND: 0.5,
    Closeness.SHORT: 1.5,
    Closeness.CLOSE: 2.0,
    Closeness.DISTANT: 5.0,
}
_FIXED_FAMILY = {
    Closeness.UNKNOWN: 0.0,
    Closeness.DIFFERENT: -3.5,
    Closeness.DISTANT: -1.0,
    Closeness.INITIAL: 3.0,
}
_SECOND_NAME_DIFFERS = -4.0
_SECOND_NAME_AGREES = 1.0
_SWAPPED = -1.0
_BOTH_FAMILIES, _MOST_MISTYPED = 3.0, 7.0
_HELD_BY_SEVERAL, _ONE_OF_SO_MANY = 3, 2000


class Names:
    """Compares names within one network; remembers how close the words are that it has seen."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        # Among many people a common misspelling is there several times.
        self._several = max(_HELD_BY_SEVERAL, rarity.people // _ONE_OF_SO_MANY)
        self._words: dict[tuple[str, str], Closeness] = {}
        self._given: dict[tuple[str, str], Closeness] = {}

    def likeness(self, one: NameWords, other: NameWords, *, foreign: bool = False) -> NameLikeness | None:
        """Give how alike two names are, None where they are not one person's. *foreign*: one is in another script."""
        if not (one.given or one.family) or not (other.given or other.family):
            return NameLikeness(-self._rarity.bits, Closeness.UNKNOWN, Closeness.UNKNOWN)
        given = self._best_given(one, other, foreign=foreign)
        if given.closeness is Closeness.DIFFERENT and not (foreign or _share_crossed(one, other)):
            return None
        family, whole = self._best_family(one, other, foreign=foreign)
        swapped = False
        weaker = min(given.closeness, family.closeness)
        if (weaker < Closeness.CLOSE or given.closeness is family.closeness is Closeness.UNKNOWN) and (
            foreign or _share_crossed(one, other)
        ):
            crossed = self._crossed(one, other, foreign=foreign)
            if crossed is not None and _is_better(crossed, weaker):
                # The one that agrees less counts as the given name: it tells the members of a family apart.
                given, family = sorted(crossed)
                swapped = whole = True
        if not _may_be_one(one, other, given.closeness, family.closeness):
            return None
        bits = self._given_bits(given) + self._family_bits(family)
        bits += _SWAPPED if swapped else self._second_names(one, other)
        if not whole:
            bits -= 0.5
        return NameLikeness(min(MOST_BITS, bits - self._rarity.bits), given.closeness, family.closeness, swapped)

    def given_closeness(self, one: str, other: str) -> Closeness:
        """Give how close two given names are; two that several people bear are no misspelling of each other."""
        if one == other:
            return Closeness.SAME if len(one) > 1 or not one.isascii() else Closeness.INITIAL
        found = self._given.get((one, other))
        if found is None:
            found = self._given_closeness(one, other)
            if len(self._given) > _KEPT:
                self._given.clear()
            self._given[one, other] = found
        return found

    def _given_closeness(self, one: str, other: str) -> Closeness:
        if len(one) == 1 or len(other) == 1:
            return Closeness.INITIAL if one[0] == other[0] else Closeness.DIFFERENT
        if may_be_short(one, other):
            return Closeness.SHORT
        found = self.word_closeness(one, other)
        if found is Closeness.CLOSE and self._is_known(one) and self._is_known(other):
            return Closeness.DISTANT
        if found is not Closeness.SOUND and _is_beginning(one, other):
            return Closeness.SHORT
        return found

    def _is_known(self, given: str) -> bool:
        return self._rarity.given[given] >= self._several or bool(full_names(given))

    def word_closeness(self, one: str, other: str) -> Closeness:
        """Give how close two words are by their letters and by their sound."""
        if one == other:
            return Closeness.SAME
        found = self._words.get((one, other))
        if found is None:
            found = _word_closeness(one, other)
            if len(self._words) > _KEPT:
                self._words.clear()
            self._words[one, other] = found
        return found

    def _best_given(self, one: NameWords, other: NameWords, *, foreign: bool) -> Match:
        these, those = one.given, other.given
        if not these or not those:
            return Match(Closeness.UNKNOWN)
        first = Match(self.given_closeness(these[0], those[0]), these[0], those[0])
        if first.closeness is Closeness.SAME:
            return first
        if len(these) == len(those) == 1 and not (one.called or other.called or foreign):
            return first
        found = first
        for this in (*these, *one.called):
            for that in (*those, *other.called):
                closeness = self.given_closeness(this, that)
                # Of two second names a mere initial says nothing.
                if closeness > found.closeness and closeness is not Closeness.INITIAL:
                    found = Match(closeness, this, that)
        if found.closeness < Closeness.CLOSE and (
            (foreign and _same_bones(these[0], those[0])) or self._is_parted(these, those)
        ):
            return first._replace(closeness=Closeness.CLOSE)
        return found

    def _is_parted(self, these: tuple[str, ...], those: tuple[str, ...]) -> bool:
        """Tell whether the words are alike but for a blank that slipped into one."""
        if len(these) == len(those):
            return False
        return self.given_closeness("".join(these), "".join(those)) in {
            Closeness.CLOSE,
            Closeness.SOUND,
            Closeness.SAME,
        }

    def _best_family(self, one: NameWords, other: NameWords, *, foreign: bool) -> tuple[Match, bool]:
        """Give the family names that are closest, and whether all their parts are."""
        if not one.family or not other.family:
            return Match(Closeness.UNKNOWN), True
        last = Match(Closeness.SAME, one.family[-1], other.family[-1])
        if one.whole == other.whole:
            return last, True
        whole = len(one.family) == len(other.family) == 1
        if whole:
            found = last._replace(closeness=self._family_closeness(last.one, last.other))
        else:
            found = max(
                Match(self._family_closeness(this, that), this, that) for this in one.family for that in other.family
            )
        if found.closeness >= Closeness.CLOSE or (whole and not foreign and len(one.given) + len(other.given) < 3):
            return found, whole
        if not whole and (closeness := self.word_closeness(one.whole, other.whole)) >= Closeness.CLOSE:
            return last._replace(closeness=closeness), True
        if (word := _misplaced(one, other)) != "":
            return Match(Closeness.SAME, word, word), False
        if foreign and _same_bones(last.one, last.other):
            found = last._replace(closeness=Closeness.CLOSE)
        return found, whole

    def _family_closeness(self, one: str, other: str) -> Closeness:
        if one != other and (len(one) == 1 or len(other) == 1):
            return Closeness.INITIAL if one[0] == other[0] else Closeness.DIFFERENT
        return self.word_closeness(one, other)

    def _crossed(self, one: NameWords, other: NameWords, *, foreign: bool) -> tuple[Match, Match] | None:
        """Give how close each one's given name is to the other's family name; of one word it may be either."""
        if not (one.given and one.family and other.given and other.family):
            # Of whom one name alone is known it may stand in the other's place.
            found = [
                Match(self.word_closeness(this, that), this, that)
                for these, those in ((one.given, other.family), (one.family, other.given))
                for this in these
                for that in those
                if len(this) > 1 and len(that) > 1
            ]
            return (Match(Closeness.UNKNOWN), max(found)) if found else None
        first = max(self._cross(this, that, foreign=foreign) for this in one.given for that in other.family)
        second = max(self._cross(that, this, foreign=foreign) for this in other.given for that in one.family)
        return first, second

    def _cross(self, one: str, other: str, *, foreign: bool) -> Match:
        if len(one) == 1 or len(other) == 1:
            return Match(Closeness.DIFFERENT)
        found = self.word_closeness(one, other)
        if found is Closeness.CLOSE and self._is_known(one) and self._is_known(other):
            found = Closeness.DISTANT
        if foreign and found < Closeness.CLOSE and _same_bones(one, other):
            found = Closeness.CLOSE
        return Match(found, one, other)

    def _second_names(self, one: NameWords, other: NameWords) -> float:
        if len(one.given) < 2 or len(other.given) < 2:
            return 0.0
        found = self.given_closeness(one.given[1], other.given[1])
        if found is Closeness.DIFFERENT and one.given[0] == other.given[0]:
            return 0.0 if set(one.given[1:]) & {*other.given[1:], *other.family} else _SECOND_NAME_DIFFERS
        return _SECOND_NAME_AGREES if found > Closeness.UNKNOWN else 0.0

    def second_names_differ(self, one: NameWords, other: NameWords) -> bool:
        """Tell whether both have a second name and those are not one's."""
        return self._second_names(one, other) < 0

    def _given_bits(self, match: Match) -> float:
        if match.closeness is Closeness.UNKNOWN:
            return 0.0
        if match.closeness is Closeness.INITIAL:
            holders = self._rarity.initials[match.one[0]]
            return max(0.0, min(_MOST_INITIAL, self._rarity.bits - math.log2(max(holders, 1))))
        counts = self._rarity.given
        return self._bits(max(counts[match.one], counts[match.other]), _MOST_GIVEN) - _OFF[match.closeness]

    def _family_bits(self, match: Match) -> float:
        if match.closeness in _FIXED_FAMILY:
            return _FIXED_FAMILY[match.closeness]
        counts = self._rarity.family
        holders = counts[match.one], counts[match.other]
        bits = self._bits(max(holders), _MOST_FAMILY) - _OFF[match.closeness]
        if match.closeness is Closeness.CLOSE:
            return min(bits, _BOTH_FAMILIES if min(holders) >= self._several else _MOST_MISTYPED)
        return bits

    def _bits(self, holders: int, most: float) -> float:
        return max(1.0, min(most, self._rarity.bits - math.log2(max(holders, 1))))


def _misplaced(one: NameWords, other: NameWords) -> str:
    """Give a family name of one that was taken for a second given name of the other, or ""."""
    for word in {*one.family} & {*other.given[1:]} | {*other.family} & {*one.given[1:]}:
        if len(word) > 1:
            return word
    return ""


def _may_be_one(one: NameWords, other: NameWords, given: Closeness, family: Closeness) -> bool:
    if one.generation and other.generation and one.generation != other.generation:
        return False
    if given is family is Closeness.UNKNOWN or given is Closeness.DIFFERENT:
        return False
    return given is not Closeness.DISTANT or family >= Closeness.CLOSE


def _share_crossed(one: NameWords, other: NameWords) -> bool:
    """Tell quickly whether a given name of one may be a family name of the other."""
    for these, those in ((one.given, other.family), (one.family, other.given)):
        for this in these:
            for that in those:
                if this[:2] == that[:2] or this[-3:] == that[-3:] or skeleton(this) == skeleton(that):
                    return True
    return False


def _is_better(crossed: tuple[Match, Match], weaker: Closeness) -> bool:
    """Tell whether the names agree better swapped than they do (*weaker*) in their order."""
    less, more = sorted(each.closeness for each in crossed)
    if more < Closeness.CLOSE or more is Closeness.UNKNOWN or less is Closeness.DIFFERENT:
        return False
    return less > weaker or less is Closeness.UNKNOWN is weaker


def _is_beginning(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 3 and long.startswith(short)


def _same_bones(one: str, other: str) -> bool:
    """Tell whether two words have the same consonants; other scripts leave out or change vowels."""
    bones = skeleton(one)
    return len(bones) > 1 and bones == skeleton(other)


def _word_closeness(one: str, other: str) -> Closeness:
    spoken, other_spoken = sound(one), sound(other)
    if spoken == other_spoken and len(spoken) > 2:
        return Closeness.SOUND
    longest = max(len(one), len(other))
    edits = OSA.distance(one, other, score_cutoff=4)
    if edits > 1:
        edits = min(edits, 1 + OSA.distance(spoken, other_spoken, score_cutoff=3))
    if edits <= min((longest - 1) // 3, 3) or (edits == 1 and longest >= 3):
        return Closeness.CLOSE
    if longest >= 7 and _is_beginning(one, other) and min(len(one), len(other)) >= 4:
        return Closeness.CLOSE
    return Closeness.DISTANT if edits <= min(longest // 2, 4) else Closeness.DIFFERENT
