"""What date and number fields need beyond the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.quiet_calendar import quiet_calendar


def quiet_date_edit(field: QDateEdit) -> None:
    """Give a date field a calm calendar to pop up, and the year in four digits."""
    field.setCalendarPopup(True)
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    field.setDisplayFormat(short if "yyyy" in short else short.replace("yy", "yyyy"))
    calendar = field.calendarWidget()
    if calendar is not None:
        quiet_calendar(calendar)


def quiet_spin_box(field: QAbstractSpinBox) -> None:
    """Keep a number or a time away from the left edge of its field: Qt ignores the style sheet's padding there."""
    inner = field.findChild(QLineEdit)
    if inner is not None:
        inner.setTextMargins(SPACE_S - 2, 0, 0, 0)
