"""How different the key people are from each other and from the owner, over what is recorded of them and no more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message


class Field(StrEnum):
    """What diversity is looked at in. A person's function is their department."""

    ORGANIZATION = "organization"
    FUNCTION = "function"
    INDUSTRY = "industry"
    LEVEL = "level"
    CITY = "city"
    HOW_MET = "how_met"


@dataclass(frozen=True, slots=True)
class Diversity:
    """One field over the key people. ``counts`` are (value as written most often, people), the most first.

    ``unknown`` counts those of whom nothing is recorded. ``blau`` is 1 - sum p_k^2 (Blau 1977) and ``iqv`` that times
    K/(K-1) with K the number of different values that occur (Agresti 1978). ``ei`` is (E - I)/(E + I) beside the
    owner's own value ``own`` (Krackhardt and Stern 1988), ``same`` and ``different`` being I and E. None stands for
    what cannot be told; ``why`` says why.
    """

    field: Field
    counts: tuple[tuple[str, int], ...]
    unknown: int
    blau: float | None
    iqv: float | None
    own: str
    same: int
    different: int
    ei: float | None
    why: Message | None
