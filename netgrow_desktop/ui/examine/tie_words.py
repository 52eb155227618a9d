"""Who knows whom in words: a pair, its answer, and the measures of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.reports.figures import percent
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


def _judged(structure: Structure, meaning: str) -> str:
    """Give what a measure means, but of so few that it means little."""
    if structure.people >= FEWEST_JUDGED:
        return meaning
    return translate("Examine", "With fewer than three key people this says nothing yet.")


def structure_rows(structure: Structure) -> list[tuple[str, str, str]]:
    """Give each measure as its name, its value and what it means; "–" for what cannot be told."""
    none = "–"
    density = none
    if structure.density_min is not None and structure.density_max is not None:
        density = interval(structure.density_min, structure.density_max)
    size = none
    if structure.effective_size is not None:
        size = translate("Examine", "{size} of {people}").format(
            size=decimal(structure.effective_size, 1), people=structure.people
        )
    return [
        (
            translate("Examine", "Density"),
            density,
            translate("Examine", "The share of pairs that know each other. The denser, the more your news repeats."),
        ),
        (
            translate("Examine", "Effective size"),
            size,
            translate(
                "Examine",
                "So many separate circles your key people amount to; the more, the more different news reaches you.",
            ),
        ),
        (
            translate("Examine", "Efficiency"),
            percent(structure.efficiency) if structure.efficiency is not None else none,
            translate("Examine", "How much of your circle brings something that the others do not bring."),
        ),
        (
            translate("Examine", "Constraint"),
            decimal(structure.constraint) if structure.constraint is not None else none,
            _judged(
                structure,
                translate(
                    "Examine",
                    "How far your ways lead through people who know each other. Less leaves you freer: to lower it, "
                    "get to know somebody whom none of them knows.",
                ),
            ),
        ),
        (
            translate("Examine", "Hierarchy"),
            decimal(structure.hierarchy) if structure.hierarchy is not None else none,
            _judged(
                structure,
                translate(
                    "Examine",
                    "Whether one person is behind the constraint (towards 1) or all alike (0). Where it is high, find "
                    "a second way into that person's circle.",
                ),
            ),
        ),
    ]


def why_words(structure: Structure) -> str:
    """Say why a measure is withheld, "" where none is."""
    return words(structure.why) if structure.why is not None else ""
