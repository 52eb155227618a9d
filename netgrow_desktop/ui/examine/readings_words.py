"""The four readings of a category in words: one line that counts, and what stands behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.examine.diversity import Field
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports import figures
from netgrow_desktop.reports.figures import percent
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.readings import CategoryReadings, Reach, Redundancy, Warmth

translate = QCoreApplication.translate

MEAN_OF_SCALE = re.compile(r"(?:\w+, )?\d[.,\u066b]\d \w+ \d")
"""A mean with its scale and, so that they do not stand alone in a line, the word before."""


class Said(NamedTuple):
    """A reading: what is read first, and the evidence."""

    first: str
    evidence: str


def field_word(field: Field) -> str:
    """Name a field."""
    names = {
        Field.ORGANIZATION: translate("Examine", "Organisation"),
        Field.FUNCTION: translate("Examine", "Function (department)"),
        Field.INDUSTRY: translate("Examine", "Industry"),
        Field.LEVEL: translate("Examine", "Level"),
        Field.CITY: translate("Examine", "City"),
        Field.HOW_MET: translate("Examine", "How you met"),
    }
    return names[field]


def decimal(value: float, digits: int = 2) -> str:
    """Write a measure as the reader's locale does."""
    return figures.decimal(value, digits)


def kept_together(text: str) -> str:
    """Keep a mean with its scale ("4.0 of 5") on one line."""
    return MEAN_OF_SCALE.sub(lambda found: found.group().replace(" ", "\N{NO-BREAK SPACE}"), text)


def said(code: str, number: int, **values: str | int) -> str:
    """Say a counted sentence of the page."""
    return words(Message(f"examine.{code}", {"n": number, **values}))


def need_words(readings: CategoryReadings) -> Said:
    """Say whether the category meets the owner's needs, by their own answers."""
    need = readings.need_met
    answered = said("answered", len(need.answers), all=len(QUESTIONS[readings.category]))
    if need.mean is None:
        return Said(translate("Examine", "Not answered yet"), translate("Examine", "Only you can tell."))
    return Said(translate("Examine", "{mean} of 5").format(mean=decimal(need.mean, 1)), answered)


def warmth_words(warmth: Warmth) -> Said:
    """Say how many are in touch within their rhythm."""
    rest = (("not_yet", warmth.not_yet), ("no_rhythm", warmth.without_cadence))
    without = joined(*(said(code, number) for code, number in rest if number))
    if not warmth.with_cadence:
        return Said(translate("Examine", "No rhythm set"), without)
    if not warmth.base:
        return Said(translate("Examine", "Not in touch yet"), without)
    within = said("within", warmth.base, within=warmth.within_cadence)
    if warmth.share is None:
        return Said(within, without)
    return Said(translate("Examine", "{share} in touch").format(share=percent(warmth.share)), joined(within, without))


def reach_words(reach: Reach, *, own_known: bool = True) -> Said:
    """Say where the people of a category work, seen from the owner's desk; *own_known* says whether that is known."""
    places = (
        ("outside", reach.outside),
        ("other_department", reach.other_department),
        ("own_team", reach.own_team),
        ("inside", reach.inside),
        ("place_unknown", reach.unknown if own_known else 0),
    )
    counts = [said(code, number) for code, number in places if number]
    if reach.unknown and not own_known:
        counts.append(translate("Examine", "Say where you work, then how far this goes can be told."))
    organizations = said("organizations", reach.organizations)
    if reach.outside_company_share is None:
        return Said(organizations, joined(*counts))
    share = translate("Examine", "{share} outside your organisation").format(share=percent(reach.outside_company_share))
    beyond = ""
    if reach.outside_team_share is not None:
        beyond = translate("Examine", "{share} beyond your team").format(share=percent(reach.outside_team_share))
    return Said(share, joined(beyond, organizations, *counts))


def redundancy_words(redundancy: Redundancy) -> Said:
    """Say how many of the category's key people know each other."""
    pairs = redundancy.people * (redundancy.people - 1) // 2
    if not pairs:
        return Said(translate("Examine", "No pair yet"), said("key_people", redundancy.people))
    known = said("know_each_other", pairs, known=redundancy.ties)
    if redundancy.unknown == pairs:
        return Said(translate("Examine", "Not known yet"), said("pairs_open", redundancy.unknown))
    if redundancy.density_min is None or redundancy.density_max is None:
        return Said(known, said("pairs_open", redundancy.unknown) if redundancy.unknown else "")
    density = interval(redundancy.density_min, redundancy.density_max)
    return Said(
        translate("Examine", "{density} know each other").format(density=density),
        joined(known, said("pairs_open", redundancy.unknown) if redundancy.unknown else ""),
    )


def interval(least: float, most: float) -> str:
    """Write a density as a share of pairs, or as from where to where it may lie."""
    if least == most:
        return percent(least)
    return translate("Examine", "{least} to {most}").format(least=percent(least), most=percent(most))


def joined(*parts: str) -> str:
    """Put what there is into lines."""
    return "\n".join(part for part in parts if part)
