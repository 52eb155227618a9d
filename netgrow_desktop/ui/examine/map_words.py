"""The network map in words: what the card, the description and the table beside it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.map_legend import legend_words
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import how_far
from netgrow_desktop.viewmodels.examine_map import name_order
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.examine.examination import ExaminedPerson
    from netgrow_desktop.domain.examine.network_map import NetworkMap, Place

translate = QCoreApplication.translate


def work_words(person: ExaminedPerson) -> str:
    """Give somebody's role and organisation in one line, "" where neither is known."""
    return " · ".join(filter(None, (one_line(person.title), one_line(person.organization))))


def categories_words(person: ExaminedPerson) -> str:
    """Name somebody's categories, the primary one first."""
    return ", ".join(category_word(each.value) for each in person.categories) or category_word("")


def closeness_words(closeness: int) -> str:
    """Say in which ring somebody stands."""
    if not closeness:
        return translate("Examine", "How close you are is not said yet")
    return translate("Examine", "Closeness {closeness} of 5").format(closeness=count(closeness))


def contact_words(last_contact: str | None, today: date) -> str:
    """Say when the last contact was."""
    if not last_contact:
        return translate("Examine", "Not in touch yet")
    return translate("Examine", "Last contact {when}").format(when=words(how_far(last_contact, today)))


def knows_words(number: int) -> str:
    """Say how many key people somebody knows, "" for none."""
    return words(Message("examine.map_knows", {"n": number})) if number else ""


def card_lines(layout: NetworkMap, place: Place, number: int, today: date) -> list[str]:
    """Give the lines of the card of one person, the name first; *number* is of their place."""
    person = place.person
    known = sum(number in tie for tie in layout.ties)
    kind = categories_words(person)
    if person.key_person:
        kind = translate("Examine", "{categories} · key person").format(categories=kind)
    lines = (
        one_line(person.name),
        work_words(person),
        kind,
        closeness_words(person.closeness),
        contact_words(person.last_contact, today),
        knows_words(known),
    )
    return [line for line in lines if line]


def known_words(known: Sequence[Place]) -> str:
    """Say how many of the map somebody knows and who they are, "" for nobody."""
    if not known:
        return ""
    return f"{count(len(known))}: {', '.join(one_line(place.person.name) for place in sorted(known, key=name_order))}"


def map_description(layout: NetworkMap) -> str:
    """Say what the picture shows, for those who do not see it."""
    from netgrow_desktop.reports.map_drawing import category_code

    people = [f"{category_word(category_code(sector.category))}: {count(sector.people)}" for sector in layout.sectors]
    ties = words(Message("examine.map_ties", {"n": len(layout.ties)}))
    table = translate("Examine", "The same people stand in a table, too")
    return ". ".join((", ".join(people), ties, *legend_words(), table))
