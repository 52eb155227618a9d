"""Who knows whom in words: a pair, its answer, and the measures of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.ui.examine.readings_words import decimal, interval, said
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.structure import Structure

translate = QCoreApplication.translate

FEWEST_JUDGED = 3


def answer_word(knows: bool | None) -> str:
    """Name an answer."""
    if knows is None:
        return translate("Examine", "not answered")
    return (
        translate("Examine", "they know each other") if knows else translate("Examine", "they do not know each other")
    )


def pair_words(one: str, other: str, knows: bool | None) -> str:
    """Say a pair and its answer."""
    return translate("Examine", "{one} and {other}: {answer}").format(one=one, other=other, answer=answer_word(knows))


def progress_words(answered: int, pairs: int) -> str:
    """Say how many pairs are answered."""
    return said("pairs_answered", pairs, answered=answered)


def _meanings(people: int) -> dict[str, str]:
    """Say what each measure means; of fewer than FEWEST_JUDGED people two of them say nothing."""
    nothing = translate("Examine", "With fewer than three key people this says nothing yet.")
    judged = people >= FEWEST_JUDGED
    return {
        "density": translate(
            "Examine", "The share of pairs that know each other. The denser, the more your news repeats."
        ),
        "effective_size": translate(
            "Examine",
            "How many of your key people you have without repeating: those who know each other tell you much the same. "
            "The nearer to all of them, the more varied is your news.",
        ),
        "efficiency": translate("Examine", "How much of your circle brings something that the others do not bring."),
        "constraint": translate(
            "Examine",
            "How far your ways lead through people who know each other. Less leaves you freer: to lower it, get to "
            "know somebody whom none of them knows.",
        )
        if judged
        else nothing,
        "hierarchy": translate(
            "Examine",
            "Whether the constraint comes from one person (near 1) or from all of them alike (near 0). Where it is "
            "high, find a second way into that person's circle.",
        )
        if judged
        else nothing,
    }


def _values(structure: Structure) -> dict[str, str | None]:
    """Write each measure, None for one that cannot be told."""
    density = size = None
    if structure.density_min is not None and structure.density_max is not None:
        density = interval(structure.density_min, structure.density_max)
    if structure.effective_size is not None:
        size = translate("Examine", "{size} of {people}").format(
            size=decimal(structure.effective_size, 1), people=count(structure.people)
        )
    return {
        "density": density,
        "effective_size": size,
        "efficiency": percent(structure.efficiency) if structure.efficiency is not None else None,
        "constraint": decimal(structure.constraint) if structure.constraint is not None else None,
        "hierarchy": decimal(structure.hierarchy) if structure.hierarchy is not None else None,
    }


def structure_rows(structure: Structure) -> list[tuple[str, str, str]]:
    """Give each measure as its name, its value and what it means; "–" for what cannot be told."""
    names = {
        "density": translate("Examine", "Density"),
        "effective_size": translate("Examine", "Effective size"),
        "efficiency": translate("Examine", "Efficiency"),
        "constraint": translate("Examine", "Constraint"),
        "hierarchy": translate("Examine", "Hierarchy"),
    }
    values, meanings = _values(structure), _meanings(structure.people)
    return [(name, values[code] or "–", meanings[code]) for code, name in names.items()]


def why_words(structure: Structure) -> str:
    """Say why a measure is withheld, "" where none is."""
    return words(structure.why) if structure.why is not None else ""
