"""The letters by which the entries of a menu are chosen, where the entries are put together as it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def lettered(names: Sequence[str]) -> list[str]:
    """Give the texts of a menu's entries, each with the first letter of its name that no entry before it has."""
    taken: set[str] = set()
    texts = []
    for name in names:
        place = next((at for at, letter in enumerate(name) if letter.isalnum() and letter.lower() not in taken), None)
        if place is None:
            texts.append(name.replace("&", "&&"))
            continue
        taken.add(name[place].lower())
        before, after = (part.replace("&", "&&") for part in (name[:place], name[place:]))
        texts.append(f"{before}&{after}")
    return texts
