"""The line above the month: its name, and the buttons that turn the page."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.wordings import sentence_case
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import reader_locale

YEAR_FIRST = frozenset(
    (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean, QLocale.Language.Hungarian)
)


def month_words(year: int, month: int) -> str:
    """Give a month's name with its year, as it stands above a calendar."""
    locale = reader_locale()
    name = sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat))
    number = locale.toString(QDate(year, month, 1), "yyyy")
    return f"{number} {name}" if locale.language() in YEAR_FIRST else f"{name} {number}"


class MonthBar(QWidget):
    """``turned`` carries 1 for the next month, -1 for the one before."""

    turned = Signal(int)
    today_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(role="heading")
        self.previous = self._button("chevron-left", self.tr("Previous month (Page Up)"))
        self.next = self._button("chevron-right", self.tr("Next month (Page Down)"))
        self.previous.clicked.connect(lambda _checked: self.turned.emit(-1))
        self.next.clicked.connect(lambda _checked: self.turned.emit(1))
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Go to today (Home)"))
        self.today.clicked.connect(lambda _checked: self.today_pressed.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        line.setSpacing(SPACE_XS)
        line.addWidget(self.title, 1)
        line.addWidget(self.today)
        line.addWidget(self.previous)
        line.addWidget(self.next)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon, tone="muted")
        set_button_kind(button, "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (", maxsplit=1)[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_month(self, year: int, month: int) -> None:
        """Name a month."""
        self.title.setText(month_words(year, month))
