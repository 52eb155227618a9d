"""Key people who may be the owner's one way to another circle, as far as is known of everybody around them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.ties import pair
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from netgrow_desktop.domain.examine.ties import Ties

FEWEST_ANSWERS = 3
"""So many pairs must be answered "no", or all there are, before a key person counts as knowing nobody."""


class Place(NamedTuple):
    """What is recorded of where somebody works; texts may be ""."""

    organization: str = ""
    industry: str = ""
    function: str = ""


NOWHERE = Place()


class Circles(NamedTuple):
    """How many people each organisation, industry and function has, by compared form, and the owner's ``own`` place.

    Counted are those whom the owner sorted, made key people or was in contact with: whoever is merely in the list is
    no way to anybody.
    """

    people: Mapping[str, Mapping[str, int]]
    own: Place


_KEYS: dict[str, Callable[[str], str]] = {"organization": company_key, "industry": name_key, "function": name_key}


def circles(places: Iterable[tuple[Place, int]], own: Place = NOWHERE) -> Circles:
    """Count people by where they work; *places* are told with how many people are there."""
    people: dict[str, Counter[str]] = {field: Counter() for field in _KEYS}
    for place, number in places:
        for field, key in _KEYS.items():
            if value := key(getattr(place, field)):
                people[field][value] += number
    return Circles(people, own)


def why_bridge(
    contact_id: int, place: Place, key_people: Collection[int], ties: Ties, around: Circles
) -> Message | None:
    """Say why a key person may be the only way to a group: none of the others knows them, or nobody is where they are.

    The owner's own organisation, industry and department are no other circle. Bridges fade fastest: nine in ten within
    a year in one bank (Burt 2002).
    """
    others = [each for each in key_people if each != contact_id]
    answers = [ties.known[both] for each in others if (both := pair(contact_id, each)) in ties.known]
    told = len(answers) >= max(1, min(FEWEST_ANSWERS, len(others)))
    if told and not any(answers) and not _is_near(place, around.own):
        return Message("examine.bridge.ties", {"n": len(answers)})
    has_colleagues = around.people["organization"].get(company_key(place.organization), 0) > 1
    for field, key in _KEYS.items():
        value = getattr(place, field)
        if field == "industry" and has_colleagues:
            # Those at the same place are in the same field, whether it is recorded of them or not.
            continue
        if _is_alone(key(value), around.people[field]) and key(value) != key(getattr(around.own, field)):
            return Message(f"examine.bridge.{field}", {field: value})
    return None


def _is_near(place: Place, own: Place) -> bool:
    """Tell whether somebody works in the owner's organisation, and not in another department for all that is known."""
    home = company_key(own.organization)
    if not home or company_key(place.organization) != home:
        return False
    unit, own_unit = name_key(place.function), name_key(own.function)
    return not unit or not own_unit or unit == own_unit


def _is_alone(value: str, people: Mapping[str, int]) -> bool:
    """Tell whether nobody else has this value while something is known of at least one of them."""
    return bool(value) and people.get(value, 0) <= 1 and any(each != value for each in people)
