"""Small forms that ask for a day: to move several follow-ups to, or until which somebody is left in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QRadioButton, QWidget

from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.wordings import sentence_case
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.viewmodels.dates import add_months, day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QPoint


def ask_move(
    parent: QWidget, anchor: QPoint, today: date, chosen: Callable[[date], object], present: date | None = None
) -> Form:
    """Ask to which day to move what stands on *present*; *chosen* gets it, and none that has passed."""
    title = QCoreApplication.translate("FollowUps", "Move to another day")
    form = Form(title, QCoreApplication.translate("FollowUps", "Move"), parent)
    field = DayField(max(present or today, today), today)
    form.add_field(QCoreApplication.translate("FollowUps", "To"), field, field.line)

    def commit() -> str:
        day = field.day()
        if day is None:
            return QCoreApplication.translate("FollowUps", "Type a day first, such as “fri” or “in 3 weeks”.")
        if day < today:
            return passed_words(day, today)
        chosen(day)
        return ""

    form.commit = commit
    _open(form, field, anchor)
    return form


def passed_words(day: date, today: date) -> str:
    """Say that nothing can be moved to a day that has passed."""
    passed = QCoreApplication.translate("FollowUps", "{day} has passed. Choose today or a later day.")
    return passed.format(day=sentence_case(day_in_words(day, today)))


class PauseForm(Form):
    """Until when nothing automatic is asked of somebody; *chosen* gets the day, or None for an open end."""

    def __init__(self, names: str, today: date, chosen: Callable[[date | None], object], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FollowUps", "Pause"), QCoreApplication.translate("FollowUps", "Pause"), parent
        )
        self._today, self._chosen = today, chosen
        self.commit = self._pause
        self.content.addWidget(
            plain_label(self.tr("Leave {names} in peace").format(names=names), "heading", wraps=True)
        )
        why = self.tr("No regular reminders, birthdays or anniversaries meanwhile. What you planned yourself stays.")
        self.content.addWidget(plain_label(why, "muted", wraps=True))
        self.with_end = QRadioButton(self.tr("Until a day"))
        self.open_end = QRadioButton(self.tr("Until I resume it"))
        self.with_end.setChecked(True)
        self.content.addWidget(self.with_end)
        self.day = DayField(add_months(today, 3), today)
        self.add_field(self.tr("Not before"), self.day, self.day.line)
        self.content.addWidget(self.open_end)
        self.open_end.toggled.connect(self.day.setDisabled)

    def _pause(self) -> str:
        if self.open_end.isChecked():
            self._chosen(None)
            return ""
        day = self.day.day()
        if day is None or day <= self._today:
            self.day.line.setFocus()
            return self.tr("Choose a day after today.")
        self._chosen(day)
        return ""


def ask_pause(
    parent: QWidget, anchor: QPoint, names: str, today: date, chosen: Callable[[date | None], object]
) -> PauseForm:
    """Ask until when to pause; *chosen* gets the day, or None."""
    form = PauseForm(names, today, chosen, parent)
    _open(form, form.day, anchor)
    return form


def _open(form: Form, field: DayField, anchor: QPoint) -> None:
    form.open_near(anchor)
    field.line.setFocus()
    field.line.selectAll()
