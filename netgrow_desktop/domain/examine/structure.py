"""The structure of the owner's network among the key people; the owner is left out unless it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum, log
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.ties import count_pairs, neighbours
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netgrow_desktop.domain.examine.ties import PairCount, Ties


FEWEST_TO_JUDGE = 3
"""With fewer key people the measures are what they are by arithmetic alone, and words about them would say nothing."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The measures over *people* key people with *ties* known ties and *unknown* unanswered pairs.

    None stands for a measure that cannot be told; ``why`` says why. Density is an interval while pairs are unknown.
    """

    people: int
    ties: int
    unknown: int
    density_min: float | None
    density_max: float | None
    effective_size: float | None
    efficiency: float | None
    constraint: float | None
    hierarchy: float | None
    why: Message | None


def structure(ties: Ties) -> Structure:
    """Measure the network among the key people; while a pair is unknown all but the density is withheld."""
    counted = count_pairs(ties)
    least, most = density(counted)
    size = part = total = uneven = None
    if counted.people and not counted.unknown:
        size = effective_size(counted)
        part = size / counted.people
        shares = constraint_shares(neighbours(ties))
        total = fsum(shares)
        uneven = hierarchy(shares)
    return Structure(
        counted.people,
        counted.ties,
        counted.unknown,
        least,
        most,
        size,
        part,
        total,
        uneven,
        _why_withheld(counted),
    )


def density(counted: PairCount) -> tuple[float | None, float | None]:
    """Give the least and the most that the density can be: known ties by pairs, 2t / (n(n-1)).

    The least takes each unknown pair for strangers, the most for acquaintances; None twice for fewer than two people.
    Source: Wasserman and Faust 1994; the interval as in EgoWeb's and egor's handling of unanswered pairs.
    """
    if not counted.pairs:
        return None, None
    return counted.ties / counted.pairs, (counted.ties + counted.unknown) / counted.pairs


def effective_size(counted: PairCount) -> float:
    """Give how many of the n key people are not redundant: n - 2t/n. Source: Borgatti 1997, of Burt 1992."""
    return counted.people - 2 * counted.ties / counted.people


def constraint_shares(known: Mapping[int, frozenset[int]]) -> list[float]:
    """Give each person's part of the owner's constraint: c_ij = (p_ij + sum_q p_iq p_qj)^2.

    p_ij = (z_ij + z_ji) / sum_k (z_ik + z_ki) over the network with the owner in it. As ties have no weight, each of
    the n people has 1/n of the owner's attention, and each tie of person q has 1/(1 + ties of q) of theirs, the owner
    being that one more. The constraint is the sum. Source: Burt 1992, 2004.
    """
    attention = 1 / len(known) if known else 0.0
    given = {person: attention / (1 + len(others)) for person, others in known.items()}
    return [(attention + fsum(given[between] for between in others)) ** 2 for others in known.values()]


def hierarchy(shares: Sequence[float]) -> float:
    """Give how unevenly the constraint rests on people, 0 (evenly) to 1 (on one person).

    sum r_j ln r_j / (n ln n) with r_j = c_ij / mean(c_ij), the Coleman-Theil index; with one person it is 1.
    Source: Burt 1992.
    """
    number = len(shares)
    if number == 1:
        return 1.0
    mean = fsum(shares) / number
    ratios = [share / mean for share in shares]
    # Rounding alone could leave it a hair below nothing.
    return max(0.0, fsum(ratio * log(ratio) for ratio in ratios) / (number * log(number)))


def _why_withheld(counted: PairCount) -> Message | None:
    """Say why a measure is missing; None if all are told."""
    if not counted.people:
        return Message("examine.why.no_key_people")
    if not counted.pairs:
        return Message("examine.why.one_key_person")
    if counted.unknown == counted.pairs:
        return Message("examine.why.no_pair_answered", {"n": counted.pairs})
    if counted.unknown:
        return Message("examine.why.pairs_unknown", {"n": counted.unknown, "pairs": counted.pairs})
    return None
