"""The line above a page beside the tabs: the way back, its title, where one stands, and what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.fitted_line import FittedLine
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Sequence


def back_button() -> QPushButton:
    """Make the button that leads back to the contacts."""
    button = QPushButton(QCoreApplication.translate("PageHead", "Contacts"))
    set_button_kind(button, "quiet")
    set_icon(button, "arrow-left", tone="muted")
    button.setAccessibleName(QCoreApplication.translate("PageHead", "Back to the contacts"))
    return button


class PageHead(FittedLine):
    """The line. Where there is no room for all of it, what the page offers stands below, in lines of its own."""

    def __init__(self, back: QWidget, title: str, summary: QWidget, tools: Sequence[QWidget]) -> None:
        super().__init__()
        self._summary, self._tools = summary, tools
        told = QWidget()
        self._told = line = QHBoxLayout(told)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(back)
        line.addWidget(plain_label(title, "heading"))
        line.addSpacing(SPACE_S)
        line.addWidget(summary, 1)
        self._offered = QWidget()
        flow = FlowLayout(self._offered, SPACE_S, at_end=True)
        for tool in tools:
            flow.addWidget(tool)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(SPACE_S, SPACE_S, SPACE_L, SPACE_S)
        self._whole.setSpacing(SPACE_S)
        self._whole.addWidget(told, 1)
        self._whole.addWidget(self._offered)

    def _words_width(self) -> int:
        """Give how wide the summary is in one line."""
        if not isinstance(self._summary, QLabel):
            return self._summary.minimumSizeHint().width()
        return self._summary.fontMetrics().horizontalAdvance(self._summary.text()) + 2

    def _least(self) -> int:
        """Give how wide the line is without its summary and what the page offers."""
        return self._told.totalMinimumSize().width() - self._summary.minimumSizeHint().width()

    @override
    def fit(self) -> None:
        shown = [tool.sizeHint().width() for tool in self._tools if not tool.isHidden()]
        wanted = sum(shown) + SPACE_S * max(0, len(shown) - 1)
        told = self._least() + self._words_width()
        margins = self._whole.contentsMargins()
        widest = max((tool.minimumSizeHint().width() for tool in self._tools if not tool.isHidden()), default=0)
        self.narrowest = max(widest, self._least()) + margins.left() + margins.right()
        room = self.width() - margins.left() - margins.right()
        is_stacked = bool(shown) and told + SPACE_S + wanted > room
        if isinstance(self._summary, QLabel) and self._summary.wordWrap() is not (told > room):
            self._summary.setWordWrap(told > room)
        self._offered.setMinimumWidth(0 if is_stacked else wanted)
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.TopToBottom if is_stacked else direction.LeftToRight)


def put_head(page: QWidget, back: QPushButton, title: str, summary: QWidget, *tools: QWidget) -> QVBoxLayout:
    """Give a page its head; what is added to the layout that comes back stands below, from edge to edge."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(PageHead(back, title, summary, tools))
    return whole
