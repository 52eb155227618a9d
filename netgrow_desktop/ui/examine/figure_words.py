"""The figures that snapshots keep, in words."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.examine.readings_words import decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

READINGS = ("need_met", "warmth", "outside_company", "density_min")
"""The four readings of a category, as the timeline shows them."""
CATEGORY_FIGURES: Sequence[str] = tuple(f"{category}.{name}" for name, category in product(READINGS, Category))
_SHARES = frozenset(("warmth", "outside_company", "density_min", "density_max", "efficiency", "self_share"))
_COUNTS = frozenset(("people", "undecided", "key_people", "gaps", "cooling", "dormant", "bridges", "organizations"))


def reading_word(name: str) -> str:
    """Name one of the readings."""
    names = {
        "need_met": translate("Examine", "Needs met"),
        "warmth": translate("Examine", "In touch"),
        "outside_company": translate("Examine", "Outside your organisation"),
        "density_min": translate("Examine", "Know each other, at least"),
        "people": translate("Examine", "People"),
    }
    return names.get(name, "")


def figure_word(name: str) -> str:
    """Name a figure, "" for one that is not told in a list."""
    whole, _, part = name.rpartition(".")
    if whole in set(Category):
        word = reading_word(part)
        return f"{category_word(whole)}, {word.casefold()}" if word else ""
    names = {
        "people": translate("Examine", "People in all"),
        "undecided": translate("Examine", "Undecided"),
        "key_people": translate("Examine", "Key people"),
        "structure.density_min": translate("Examine", "Density, at least"),
        "structure.density_max": translate("Examine", "Density, at most"),
        "structure.effective_size": translate("Examine", "Effective size"),
        "structure.efficiency": translate("Examine", "Efficiency"),
        "structure.constraint": translate("Examine", "Constraint"),
        "structure.hierarchy": translate("Examine", "Hierarchy"),
        "introductions.self_share": translate("Examine", "You made yourself known"),
        "gaps": translate("Examine", "Empty places"),
    }
    return names.get(name, "")


def figure_text(name: str, value: float | None) -> str:
    """Write a figure as its kind is written; "–" where it could not be told."""
    if value is None:
        return "–"
    part = name.rpartition(".")[2]
    if part in _COUNTS:
        return count(round(value))
    if part in _SHARES:
        return percent(value)
    return decimal(value, 1 if part in {"need_met", "effective_size"} else 2)


def share_of(name: str, value: float) -> float:
    """Give where a reading lies between the least and the most it can be, 0 to 1."""
    return (value - 1) / 4 if name.endswith("need_met") else value


def ends_of(reading: str) -> tuple[str, str]:
    """Write the least and the most that a reading can be."""
    return (count(1), count(5)) if reading == "need_met" else (percent(0), percent(1))
