"""Changing the day and the reason of a planned follow-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.other_day import passed_words
from netgrow_desktop.ui.follow_ups.wordings import shown
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QPoint

    from netgrow_desktop.domain.follow_ups import DueItem

LONGEST_REASON = 1000


class PlanEditor(Form):
    """A planned follow-up's day and reason; *chosen* gets both if one of them was changed."""

    def __init__(
        self, item: DueItem, today: date, chosen: Callable[[date, str], object], parent: QWidget | None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("FollowUps", "Change the follow-up"),
            QCoreApplication.translate("FollowUps", "Save"),
            parent,
        )
        self._item, self._today, self._chosen = item, today, chosen
        self.commit = self._save
        name = self.tr("Follow up with {name}").format(name=shown(item.name))
        self.content.addWidget(plain_label(name, "heading", wraps=True))
        self.day = DayField(item.due_on, today)
        self.add_field(self.tr("When"), self.day, self.day.line)
        self.reason = QLineEdit(item.reason)
        self.reason.setMaxLength(LONGEST_REASON)
        self.add_field(self.tr("Why (optional)"), self.reason)

    def _save(self) -> str:
        day = self.day.day()
        if day is None:
            self.day.line.setFocus()
            return self.tr("Type a day first, such as “fri” or “in 3 weeks”.")
        if day < self._today and day != self._item.due_on:
            self.day.line.setFocus()
            return passed_words(day, self._today)
        reason = self.reason.text().strip()
        if (day, reason) != (self._item.due_on, self._item.reason):
            self._chosen(day, reason)
        return ""


def edit_plan(
    parent: QWidget, anchor: QPoint, item: DueItem, today: date, chosen: Callable[[date, str], object]
) -> PlanEditor:
    """Open the form for a planned follow-up near a point of the screen."""
    form = PlanEditor(item, today, chosen, parent)
    form.open_near(anchor)
    form.day.line.setFocus()
    form.day.line.selectAll()
    return form
