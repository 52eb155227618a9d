"""The one line of tools: the tabs as buttons, the search, and adding a person."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import ICON_SMALL, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import color, set_button_kind, text_font

SEARCH_WIDTH = 280
MOST_SHOWN = 999


class NavButton(QToolButton):
    """A tab's button, with the number of things that wait there."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._name = text
        self.setText(text)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self, icon, ICON_SMALL)
        set_button_kind(self, "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_count(self, count: int, spoken: str) -> None:
        """Show how many things wait (0: nothing), *spoken* as a screen reader says it."""
        self._count = count
        self.setAccessibleName(f"{self._name}, {spoken}" if count else self._name)
        self.setToolTip(spoken if count else "")
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """Give the number that is shown."""
        return self._count

    def _badge_size(self) -> QSize:
        if not self._count:
            return QSize(0, 0)
        metrics = self.fontMetrics()
        height = metrics.height()
        return QSize(max(height, metrics.horizontalAdvance(self._badge_text()) + SPACE_S), height)

    def _badge_text(self) -> str:
        return str(self._count) if self._count <= MOST_SHOWN else f"{MOST_SHOWN}+"

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        badge = self._badge_size()
        return size + QSize(badge.width() + SPACE_XS, 0) if badge.width() else size

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        badge = self._badge_size()
        if not badge.width():
            super().paintEvent(event)
            return
        self._paint_shifted(badge)

    def _paint_shifted(self, badge: QSize) -> None:
        """Paint the button with its words moved left of the badge."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        words, sign = option.text, option.icon
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        option.text, option.icon = words, sign
        option.rect = option.rect.adjusted(0, 0, -(badge.width() + SPACE_XS), 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        place = QRect(0, 0, badge.width(), badge.height())
        place.moveCenter(self.rect().center())
        place.moveRight(self.width() - SPACE_S)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color("on_accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._badge_text())
        painter.end()


class ToolLine(QWidget):
    """Tabs left, search and *Add* right. ``tab_chosen`` carries the number of the tab."""

    tab_chosen = Signal(int)
    add_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self.search = SearchField(parent=self)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.setToolTip(self.tr("Find people (Ctrl+F)"))
        self.add = QPushButton(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a person (Ctrl+N)"))
        self.add.setAccessibleName(self.tr("Add a person"))
        set_icon(self.add, "plus", tone="on_accent")
        set_button_kind(self.add, "primary")
        self.add.clicked.connect(self.add_pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        line.setSpacing(SPACE_XS)
        for number, (text, icon) in enumerate(self._names()):
            button = NavButton(text, icon, self)
            self._tabs.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.search, 2)
        line.addSpacing(SPACE_XS)
        line.addWidget(self.add)
        self._tabs.idClicked.connect(self.tab_chosen)

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Contacts"), "users-round"),
            (self.tr("Breakdown"), "square-kanban"),
            (self.tr("Follow-ups"), "calendar-check"),
        )

    def button(self, number: int) -> NavButton:
        """Give a tab's button."""
        button = self._tabs.button(number)
        if not isinstance(button, NavButton):
            raise IndexError(number)
        return button

    def show_tab(self, number: int | None) -> None:
        """Mark the tab that is shown; None marks none."""
        self._tabs.setExclusive(False)
        for each in self._tabs.buttons():
            each.setChecked(self._tabs.id(each) == number)
        self._tabs.setExclusive(number is not None)
