"""A titled part of a page: its heading, a thin line, its content."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.theme import set_text_role


class _Title(QLabel):
    """A heading in one line, as long as there is room for that."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_text_role(self, "strong")

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        # What is painted may be a pixel or two wider than it was measured.
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())


class Section(QWidget):
    """Put widgets into ``content``; small tools of the section go to the right of its title."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _Title(title)
        self._header = QHBoxLayout()
        self._header.setSpacing(SPACE_S)
        self._header.addWidget(self._title)
        # Where the words of a language are long, the tools stand below each other.
        self._tools = FlowLayout(at_end=True)
        self._header.addLayout(self._tools, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        self._below_title = QHBoxLayout()
        self._below_title.addWidget(line)
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE_S)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(self._header)
        whole.addLayout(self._below_title)
        whole.addLayout(self.content, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def indent_title(self) -> None:
        """Let the heading and its line begin where values begin that bring eight pixels of their own."""
        for layout in (self._header, self._below_title):
            layout.setContentsMargins(SPACE_S, 0, 0, 0)

    def add_tool(self, widget: QWidget) -> None:
        """Put a small button or a number to the right of the title."""
        self._tools.addWidget(widget)
