"""Several people at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.categories import Category

NAMES_SHOWN = 5


class Several(NamedTuple):
    """What several people have: how many they are, some names, and how many of them have each category and tag."""

    people: int
    names: tuple[str, ...]
    categories: Mapping[Category, int]
    tags: tuple[tuple[str, int], ...]
