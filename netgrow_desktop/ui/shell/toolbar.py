"""The one line of tools: the tabs as buttons, the search, the quick log, and adding a person."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
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

from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.fitted_line import FittedLine
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.theme import color, set_button_kind, text_font

SEARCH_WIDTH, NARROWEST_SEARCH = 280, 160
MOST_SHOWN = 999


class NavButton(QToolButton):
    """A tab's button, with the number of things that wait there."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._spoken = ""
        self._shows_name = True
        self._name = text
        self._icon_name = icon
        self.setText(text)
        self.setCheckable(True)
        set_button_kind(self, "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_count(self, count: int, spoken: str) -> None:
        """Show how many things wait (0: nothing), *spoken* as a screen reader says it."""
        self._count, self._spoken = count, spoken if count else ""
        self.setAccessibleName(f"{self._name}, {spoken}" if count else self._name)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def show_name(self, on: bool) -> None:
        """Show the name beside the icon, or leave it to the tip where there is no room."""
        if on is not self._shows_name:
            self._shows_name = on
            self._show_tip()
            self.updateGeometry()
            self.update()

    def shows_name(self) -> bool:
        """Tell whether the name is shown."""
        return self._shows_name

    def name_width(self) -> int:
        """Give how much wider the name makes the button."""
        return SPACE_S + text_metrics(self._name)

    def _show_tip(self) -> None:
        name = "" if self._shows_name else self._name
        self.setToolTip(", ".join(filter(None, (name, self._spoken))))

    def count(self) -> int:
        """Give the number that is shown."""
        return self._count

    def _badge_size(self) -> QSize:
        if not self._count:
            return QSize(0, 0)
        metrics = QFontMetrics(text_font("small", strong=True))
        height = metrics.height() + 2
        return QSize(max(height, metrics.horizontalAdvance(self._badge_text()) + SPACE_S), height)

    def _badge_text(self) -> str:
        return str(self._count) if self._count <= MOST_SHOWN else f"{MOST_SHOWN}+"

    @override
    def sizeHint(self) -> QSize:
        words = self.name_width() if self._shows_name else 0
        badge = self._badge_size().width()
        width = 2 * SPACE_M + icon_side() + words + (badge + SPACE_S if badge else 0)
        return QSize(width, max(CONTROL_HEIGHT, QFontMetrics(text_font(strong=True)).height() + SPACE_S))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = "text" if self.isEnabled() else "outline"
        place = self.rect().adjusted(SPACE_M, 0, -SPACE_M, 0)
        sign = QRect(place.left(), (self.height() - icon_side()) // 2, icon_side(), icon_side())
        place.setLeft(sign.right() + 1 + SPACE_S)
        direction = self.layoutDirection()
        place, sign = (QStyle.visualRect(direction, self.rect(), each) for each in (place, sign))
        paint_icon(painter, sign, self._icon_name, tone)
        painter.setFont(text_font(strong=self.isChecked()))
        painter.setPen(color(tone))
        if self._shows_name:
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._name)
        if self._count:
            self._paint_badge(painter, place)
        painter.end()

    def _paint_badge(self, painter: QPainter, place: QRect) -> None:
        size = self._badge_size()
        badge = QRect(0, 0, size.width(), size.height())
        badge.moveCenter(place.center())
        badge.moveRight(place.right())
        badge = QStyle.visualRect(self.layoutDirection(), place, badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color("on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._badge_text())


def text_metrics(text: str) -> int:
    """Give the width of a tab's name in its stronger weight, so that choosing the tab moves nothing."""
    return QFontMetrics(text_font(strong=True)).horizontalAdvance(text)


class ToolLine(FittedLine):
    """Tabs left, search, the quick log and *Add* right. ``tab_chosen`` carries the number of the tab."""

    tab_chosen = Signal(int)
    add_pressed = Signal()
    log_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self.search = SearchField()
        self.search.setMinimumWidth(NARROWEST_SEARCH)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.setToolTip(self.tr("Find people (Ctrl+F)"))
        self.log = QToolButton()
        set_icon(self.log, "notebook-pen")
        set_button_kind(self.log, "quiet")
        self.log.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.log.setToolTip(self.tr("Quick log: note whom you were in touch with (Ctrl+L)"))
        self.log.setAccessibleName(self.tr("Quick log"))
        self.log.clicked.connect(self.log_pressed)
        self.add = QPushButton(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a person (Ctrl+N)"))
        self.add.setAccessibleName(self.tr("Add a person"))
        # Plain: each page has a primary button of its own.
        set_icon(self.add, "plus")
        self.add.clicked.connect(self.add_pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        line.setSpacing(SPACE_XS)
        for number, (text, icon) in enumerate(self._names()):
            button = NavButton(text, icon, self)
            self._tabs.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.search, 2)
        line.addSpacing(SPACE_XS)
        line.addWidget(self.log)
        line.addWidget(self.add)
        self._tabs.idClicked.connect(self.tab_chosen)

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Contacts"), "users-round"),
            (self.tr("Breakdown"), "square-kanban"),
            (self.tr("Examine"), "network"),
            (self.tr("Follow-ups"), "calendar-check"),
        )

    def button(self, number: int) -> NavButton:
        """Give a tab's button."""
        button = self._tabs.button(number)
        if not isinstance(button, NavButton):
            raise IndexError(number)
        return button

    @override
    def fit(self) -> None:
        """Show the names of the tabs where there is room for all of them."""
        layout, tabs = self.layout(), self.findChildren(NavButton)
        if layout is None:
            return
        names = sum(each.name_width() for each in tabs)
        shown = names if all(each.shows_name() for each in tabs) else 0
        self.narrowest = layout.totalMinimumSize().width() - shown
        for each in tabs:
            each.show_name(self.narrowest + names <= self.width())

    def show_tab(self, number: int | None) -> None:
        """Mark the tab that is shown; None marks none."""
        self._tabs.setExclusive(False)
        for each in self._tabs.buttons():
            each.setChecked(self._tabs.id(each) == number)
        self._tabs.setExclusive(number is not None)
