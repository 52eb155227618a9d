"""Choosing how often to be in touch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE, USUAL_CADENCES
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.follow_up import show_menu
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    Chosen = Callable[[int | None], None]

USUAL_NUMBER = 30
LARGEST_TYPED = 999_999


def cadence_words(days: int) -> str:
    """Say how often a cadence of so many days is: "Every month", "Every 45 days"."""
    usual = {
        7: QCoreApplication.translate("Cadence", "Every week"),
        14: QCoreApplication.translate("Cadence", "Every 2 weeks"),
        30: QCoreApplication.translate("Cadence", "Every month"),
        60: QCoreApplication.translate("Cadence", "Every 2 months"),
        90: QCoreApplication.translate("Cadence", "Every 3 months"),
        180: QCoreApplication.translate("Cadence", "Every 6 months"),
        365: QCoreApplication.translate("Cadence", "Every year"),
    }
    return usual.get(days) or words(Message("cadence.every_days", {"n": days}))


def choose_cadence(
    parent: QWidget | None, anchor: QWidget | QPoint | None, current: int | None, chosen: Chosen
) -> QWidget:
    """Offer how often to be in touch; *chosen* gets the number of days, or None for never."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(QCoreApplication.translate("Cadence", "How often to be in touch"))
    for days in USUAL_CADENCES:
        action = menu.addAction(cadence_words(days))
        action.setCheckable(True)
        action.setChecked(days == current)
        action.triggered.connect(partial(_choose, chosen, days))
    unusual = current is not None and current not in USUAL_CADENCES
    other = menu.addAction(
        QCoreApplication.translate("Cadence", "{now} (change…)").format(now=cadence_words(current))
        if current is not None and unusual
        else QCoreApplication.translate("Cadence", "Other number of days…")
    )
    other.setCheckable(True)
    other.setChecked(unusual)
    other.triggered.connect(lambda: ask_days(parent, anchor, current, chosen))
    menu.addSeparator()
    never = menu.addAction(QCoreApplication.translate("Cadence", "No regular reminders"))
    never.setCheckable(True)
    never.setChecked(current is None)
    never.triggered.connect(partial(_choose, chosen, None))
    show_menu(menu, anchor)
    return menu


def ask_days(parent: QWidget | None, anchor: QWidget | QPoint | None, current: int | None, chosen: Chosen) -> Form:
    """Ask for a number of days between contacts."""
    form = Form(
        QCoreApplication.translate("Cadence", "How often to be in touch"),
        QCoreApplication.translate("Cadence", "Set"),
        parent,
    )
    number = number_field()
    # Wider than what is possible: a number that is not gets a sentence, and is not changed silently.
    number.setRange(0, LARGEST_TYPED)
    number.setGroupSeparatorShown(True)
    number.setValue(current or USUAL_NUMBER)
    form.add_field(QCoreApplication.translate("Cadence", "Days between contacts"), number)

    def commit() -> str:
        if not SHORTEST_CADENCE <= number.value() <= LONGEST_CADENCE:
            number.setFocus()
            number.selectAll()
            limits: dict[str, str | int] = {"shortest": SHORTEST_CADENCE, "longest": LONGEST_CADENCE}
            return words(Message("follow_up.cadence_out_of_range", limits))
        chosen(number.value())
        return ""

    form.commit = commit
    form.open_near(anchor)
    number.setFocus()
    number.selectAll()
    return form


def _choose(chosen: Chosen, days: int | None, *_: object) -> None:
    chosen(days)
