"""How likely two people of a network are one and the same, and why.

Three things are certain: the LinkedIn profile, an e-mail address with a name that agrees, and the whole name with the
whole date of birth and the phone or the house; an import asks the same :class:`Comparison`. Everything else adds up,
as Fellegi and Sunter (A Theory for Record Linkage, 1969) showed; the weights stand in domain/evidence.py and
domain/name_likeness.py. They are fixed, nothing is learned from a person's data, and a name alone is never enough.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain import evidence
from netgrow_desktop.domain.evidence import Evidence, is_role
from netgrow_desktop.domain.name_likeness import Closeness, NameLikeness, Names
from netgrow_desktop.domain.person_names import SEVERAL
from netgrow_desktop.domain.phone_numbers import same_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.features import Features, Rarity
    from netgrow_desktop.domain.person_names import NameWords

ENOUGH = 3.3
"""Bits from which two people are suggested: they are then more likely one than two, by about ten to one."""
FEWEST_BESIDE_NAME = 3.0
"""Bits that must come from anything but the name."""
NEEDS_STRONG = -8.0
"""Bits of a name below which something that says much by itself has to agree."""
HOUSEHOLD = {Closeness.DISTANT: 10.0, Closeness.CLOSE: 14.0}
"""At most so much do e-mail, phone and address say of somebody whose given name is only alike: families share them."""
PROFILE, OTHER_PROFILE = 40.0, -14.0
"""Another LinkedIn profile outweighs any one thing that agrees."""

_TELLS_FROM_FAMILY = frozenset(("duplicates.same_birthday", "duplicates.similar_birthday", "duplicates.same_value"))
"""What members of a family do not have in common; where the given names are hardly alike, one of these has to agree."""
_OWN_OF_TWINS = frozenset(
    f"duplicates.{each}" for each in ("same_email", "same_phone", "same_birthday", "same_address")
)
_OF_A_HOUSEHOLD = frozenset(("duplicates.same_phone", "duplicates.same_address"))
"""With the whole name and the whole date of birth these leave no doubt: a household has no two such people."""
_WHOLE_DATE = 8
_SHARED_OF_TWINS = frozenset(("duplicates.same_company", "duplicates.similar_address"))
"""Of two with the same whole name any one of these is worth a question, however many others share it. Many work at one
company or live in one street, so for those the name has to be rare and hardly anything may speak against it.
"""
_MOST_NAMESAKES, _MOST_AGAINST_TWINS = 6, -1.0
_MOST_SHARERS = 12


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two people who may be one. ``reasons`` are codes, the strongest first; ``bits`` are for ordering only."""

    first: int
    second: int
    certain: bool
    reasons: tuple[str, ...]
    bits: float


class Comparison:
    """Compares the people of one network. *mixed* are e-mail addresses that people with different names share."""

    def __init__(self, rarity: Rarity, mixed: frozenset[str] = frozenset()) -> None:
        self._rarity = rarity
        self._mixed = mixed
        self.names = Names(rarity)

    def compare(self, one: Features, other: Features, enough: float = ENOUGH) -> Likeness | None:
        """Give how two people are alike, or None where less than *enough* bits suggest that they are one."""
        profiles = bool(one.slugs and other.slugs)
        if profiles and not {*one.slugs}.isdisjoint(other.slugs):
            name = self.names.likeness(one.name, other.name)
            return _likeness(one, other, [Evidence("duplicates.same_profile", PROFILE)], name, certain=True)
        if profiles and not _share_something_strong(one, other):
            return None
        name = self.names.likeness(one.name, other.name, foreign=one.foreign or other.foreign)
        if name is None or (name.bits < NEEDS_STRONG and not _share_something_strong(one, other)):
            return None
        found = self._evidence(one, other, name)
        certain = self._is_certain(one, other, name) or self._is_born_alike(one, other, found)
        if certain or _is_enough(found, name, enough) or self._are_twins(one, other, found):
            return _likeness(one, other, found, name, certain=certain)
        return None

    def _evidence(self, one: Features, other: Features, name: NameLikeness) -> list[Evidence]:
        rarity = self._rarity
        shared = [look(one, other, rarity) for look in (evidence.email, evidence.phone, evidence.place)]
        most, total = HOUSEHOLD.get(name.given), sum(each.bits for each in shared)
        if most is not None and total > most:
            shared = [each._replace(bits=each.bits * most / total) for each in shared]
        found = [*shared, evidence.birthday(one, other, rarity), evidence.company(one, other, rarity)]
        if one.extra and other.extra:
            found += evidence.custom_values(one, other, rarity)
        if one.slugs and other.slugs:
            found += [Evidence("", OTHER_PROFILE), evidence.connection(one, other, rarity)]
        return found

    def _are_twins(self, one: Features, other: Features, found: list[Evidence]) -> bool:
        """Tell whether the whole name and one more field are the same, and no profile or birthday speaks against it."""
        if one.name[:2] != other.name[:2] or not is_whole(one.name) or (one.slugs and other.slugs):
            return False
        if evidence.birthday(one, other, self._rarity).bits <= evidence.DAY_DIFFERS:
            return False
        agree = {each.code for each in found if each.bits > 0}
        if agree & _OWN_OF_TWINS:
            return True
        against = sum(each.bits for each in found if each.bits < 0)
        is_rare = self._rarity.namesakes(one.name) <= _MOST_NAMESAKES
        return is_rare and against >= _MOST_AGAINST_TWINS and bool(agree & _SHARED_OF_TWINS)

    def _is_born_alike(self, one: Features, other: Features, found: list[Evidence]) -> bool:
        """Tell whether the whole name, the day and year of birth, and the phone or the house are the same."""
        if one.name[:2] != other.name[:2] or not is_whole(one.name) or (one.slugs and other.slugs):
            return False
        if one.name.generation != other.name.generation or _are_addressed_apart(one, other):
            return False
        if len(one.born) != _WHOLE_DATE or one.born != other.born:
            return False
        return any(each.code in _OF_A_HOUSEHOLD and each.bits > 0 for each in found)

    def contradicts(self, one: Features, other: Features) -> bool:
        """Tell whether two of the same name are two: by profile, date of birth, second name, or how one speaks of them.

        Numbers, addresses and employers do not tell: most people have several, and change them.
        """
        generations = {one.name.generation, other.name.generation} - {""}
        if (one.slugs and other.slugs) or len(generations) > 1 or _are_addressed_apart(one, other):
            return True
        born = evidence.birthday(one, other, self._rarity).bits
        return born < 0 or self.names.second_names_differ(one.name, other.name)

    def commonness(self, name: NameWords) -> float:
        """Give in bits how many people have the words of a name."""
        given, family = self._rarity.given, self._rarity.family
        holders = (
            max((given[word] for word in name.given), default=1),
            max((family[word] for word in name.family), default=1),
        )
        return math.log2(max(1, holders[0]) * max(1, holders[1]))

    def namesake_bits(self, one: Features, other: Features) -> float:
        """Give how much speaks for two of the same name being one: what agrees, and that the name is rare."""
        name = NameLikeness(0.0, Closeness.SAME, Closeness.SAME)
        return sum(each.bits for each in self._evidence(one, other, name)) - self.commonness(one.name)

    def is_certain(self, one: Features, other: Features) -> bool:
        """Tell whether an e-mail address and the names leave no doubt that two people are one."""
        shared = set(one.emails) & set(other.emails)
        return bool(shared) and self.agree(one, other, is_own=self._is_own(shared))

    def agree(self, one: Features, other: Features, *, is_own: bool = True) -> bool:
        """Tell whether two people are one if they share an e-mail address; *is_own*: it is a single person's."""
        name = self.names.likeness(one.name, other.name, foreign=one.foreign or other.foreign)
        return name is not None and self._agree(one, other, name, is_own=is_own)

    def _is_certain(self, one: Features, other: Features, name: NameLikeness) -> bool:
        shared = set(one.emails) & set(other.emails)
        return bool(shared) and self._agree(one, other, name, is_own=self._is_own(shared))

    def _is_own(self, shared: Iterable[str]) -> bool:
        return any(address not in self._mixed and not is_role(address) for address in shared)

    def _agree(self, one: Features, other: Features, name: NameLikeness, *, is_own: bool) -> bool:
        """Tell whether the names leave no doubt; another profile, birthday or form of address does."""
        if (one.slugs and other.slugs) or _are_addressed_apart(one, other):
            return False
        if evidence.birthday(one, other, self._rarity).bits < 0 or self.names.second_names_differ(one.name, other.name):
            return False
        if name.swapped:
            return is_own and name.given is name.family is Closeness.SAME
        if name.given is name.family is Closeness.SAME:
            return True
        # Bob and Robert, or Thomas and Tomasz, may be father and son.
        if name.given in {Closeness.SAME, Closeness.INITIAL} and name.family >= Closeness.CLOSE:
            return is_own
        # Who marries may take another family name; but in which order a name stands has to be known for that.
        has_married = name.given is Closeness.SAME and (one.is_parted or other.is_parted)
        return is_own and (has_married or is_nameless(one) or is_nameless(other))


def is_nameless(person: Features) -> bool:
    """Tell whether nobody knows what somebody is called: their address or number stands in place of a name."""
    return not person.name.given and not person.name.family


def _are_addressed_apart(one: Features, other: Features) -> bool:
    """Tell Mr Smith from Mrs Smith, and either from both of them."""
    said = {one.name.addressed, other.name.addressed}
    if SEVERAL in said and (is_nameless(one) or is_nameless(other)):
        return False
    return len(said) > 1 and (SEVERAL in said or "" not in said)


def _is_enough(found: list[Evidence], name: NameLikeness, enough: float) -> bool:
    if name.given is Closeness.DISTANT and not any(each.code in _TELLS_FROM_FAMILY for each in found):
        return False
    beside = sum(each.bits for each in found if each.bits > 0)
    return beside >= FEWEST_BESIDE_NAME and name.bits + sum(each.bits for each in found) >= enough


def is_whole(name: NameWords) -> bool:
    """Tell whether more is known than a first name; in Chinese or Japanese signs the whole name is one word."""
    return bool(name.given) and (bool(name.family) or not name.given[0].isascii())


def mixed_addresses(people: Iterable[Features], names: Names) -> frozenset[str]:
    """Give the e-mail addresses that people share whose names say that they are several."""
    first: dict[str, Features] = {}
    sharers: dict[str, list[Features]] = {}
    for person in people:
        for address in person.emails:
            if first.setdefault(address, person) is not person:
                sharers.setdefault(address, [first[address]]).append(person)
    return frozenset(address for address, each in sharers.items() if are_several(each, names))


def are_several(sharers: Iterable[Features], names: Names) -> bool:
    """Tell whether the names of those who share an e-mail address say that they are several people."""
    named = list(dict.fromkeys(each.name for each in sharers if each.name.given))
    return len(named) > _MOST_SHARERS or any(
        names.likeness(one, other) is None for place, one in enumerate(named) for other in named[place + 1 :]
    )


def _share_something_strong(one: Features, other: Features) -> bool:
    """Tell quickly whether anything agrees that says much by itself."""
    # What one of them has none of is looked at no further: many pairs are asked about.
    if (one.connected and one.connected == other.connected) or (one.born and one.born == other.born):
        return True
    if one.emails and other.emails and not {*one.emails}.isdisjoint(other.emails):
        return True
    if one.phones and other.phones and any(same_number(a, b) for a in one.phones for b in other.phones):
        return True
    if one.places and other.places and any(a.number and a.number == b.number for a in one.places for b in other.places):
        return True
    return bool(one.extra and other.extra and not {*one.extra}.isdisjoint(other.extra))


def _likeness(
    one: Features, other: Features, found: list[Evidence], name: NameLikeness | None, *, certain: bool
) -> Likeness:
    told = sorted((each for each in found if each.code and each.bits > 0), key=lambda each: -each.bits)
    codes = [each.code for each in told]
    if name is not None:
        codes.append(_name_code(name))
    first, second = sorted((one.id, other.id))
    total = sum(each.bits for each in found) + (name.bits if name is not None else 0.0)
    return Likeness(first, second, certain, tuple(dict.fromkeys(codes)), total)


def _name_code(name: NameLikeness) -> str:
    codes = (
        (name.swapped, "duplicates.swapped_name"),
        (name.given is name.family is Closeness.UNKNOWN, "duplicates.no_name"),
        (name.family < Closeness.CLOSE, "duplicates.other_family_name"),
        (name.given is Closeness.SHORT, "duplicates.short_name"),
        (Closeness.INITIAL in {name.given, name.family}, "duplicates.initial"),
        (Closeness.UNKNOWN in {name.given, name.family}, "duplicates.part_of_name"),
        (name.given is name.family is Closeness.SAME, "duplicates.same_name"),
    )
    return next((code for holds, code in codes if holds), "duplicates.similar_name")
