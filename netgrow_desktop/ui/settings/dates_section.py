"""The part of the settings about days: with which weekday a week begins, and which number of 3/4 is the month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.viewmodels.dates import reader_locale
from netgrow_desktop.viewmodels.habits import Habits

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WEEKDAYS_OFFERED = (0, 5, 6)
"""Monday, Saturday, Sunday: with one of these weeks begin, wherever one is."""


class DatesSection(Section):
    """Everything applies at once: *chosen* carries both :class:`Habits`."""

    chosen = Signal(object)

    def __init__(self, habits: Habits, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DatesSection", "Dates"), parent)
        locale = reader_locale()
        usual = self.tr("As usual here")
        self.week = QComboBox()
        self.week.addItem(usual, None)
        for weekday in WEEKDAYS_OFFERED:
            self.week.addItem(locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat), weekday)
        self.order = QComboBox()
        self.order.addItem(usual, None)
        self.order.addItem(self.tr("3 April, the day first"), True)
        self.order.addItem(self.tr("March 4, the month first"), False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(2, 1)
        for row, (text, box) in enumerate(
            ((self.tr("The week begins on"), self.week), (self.tr("Dates such as 3/4 mean"), self.order))
        ):
            label = plain_label(text)
            label.setBuddy(box)
            box.setAccessibleName(text)
            box.activated.connect(lambda _: self.chosen.emit(self.habits()))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self.content.addLayout(grid)
        self.show_habits(habits)

    def habits(self) -> Habits:
        """Give what is chosen."""
        return Habits(self.week.currentData(), self.order.currentData())

    def show_habits(self, habits: Habits) -> None:
        """Show what is chosen; as usual where it is nothing that is offered."""
        self.week.setCurrentIndex(max(self.week.findData(habits.first_weekday), 0))
        self.order.setCurrentIndex(max(self.order.findData(habits.day_first), 0))
