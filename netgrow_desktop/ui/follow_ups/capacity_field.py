"""How many follow-ups a week, and on which of its days."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.cadence.spreading import MOST_A_WEEK, WORKING_DAYS, Capacity
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_fields import quiet_spin_box
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import first_weekday, reader_locale

DAYS = 7


class CapacityField(QWidget):
    """A number a week and the days that count. ``changed`` is told once a number is typed or a day is pressed.

    *may_be_none* lets the number be left open: as many as there are.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_be_none: bool) -> None:
        super().__init__(parent)
        locale = reader_locale()
        first = first_weekday()
        self.number = number_field()
        self.number.setRange(0 if may_be_none else 1, MOST_A_WEEK)
        self.number.setAccessibleName(self.tr("Follow-ups a week"))
        self.number.setKeyboardTracking(False)
        self.number.setSpecialValueText(self.tr("no limit") if may_be_none else "")
        quiet_spin_box(self.number)
        self.number.valueChanged.connect(lambda _: self._tell())
        self.days: dict[int, QToolButton] = {}
        days = QHBoxLayout()
        days.setSpacing(SPACE_XS)
        for place in range(DAYS):
            weekday = (first + place) % DAYS
            button = QToolButton()
            button.setText(locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(lambda _: self._tell())
            self.days[weekday] = button
            days.addWidget(button)
        days.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.number)
        line.addWidget(plain_label(self.tr("follow-ups a week, on")))
        line.addStretch(1)
        self._problem = plain_label("", "danger", wraps=True)
        self._problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(line)
        whole.addLayout(days)
        whole.addWidget(self._problem)
        self.setFocusProxy(self.number)

    def show_capacity(self, capacity: Capacity | None) -> None:
        """Show a number and its days; None is as many as there are, on working days."""
        silent = self.number.blockSignals(True)
        self.number.setValue(capacity.per_week if capacity is not None else 0)
        self.number.blockSignals(silent)
        chosen = capacity.weekdays if capacity is not None else WORKING_DAYS
        for weekday, button in self.days.items():
            before = button.blockSignals(True)
            button.setChecked(weekday in chosen)
            button.blockSignals(before)
        self._check()

    def capacity(self) -> Capacity | None:
        """Give what is said, None where no number or no day is chosen."""
        weekdays = frozenset(weekday for weekday, button in self.days.items() if button.isChecked())
        if not self.number.value() or not weekdays:
            return None
        return Capacity(self.number.value(), weekdays, first_weekday())

    def is_possible(self) -> bool:
        """Tell whether at least one day is chosen, where a number is."""
        return not self.number.value() or any(button.isChecked() for button in self.days.values())

    def _check(self) -> None:
        self._problem.setText("" if self.is_possible() else words(Message("follow_up.no_weekday")))
        self._problem.setVisible(not self.is_possible())

    def _tell(self) -> None:
        self._check()
        if self.is_possible():
            self.changed.emit()
