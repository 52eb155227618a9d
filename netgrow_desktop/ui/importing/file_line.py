"""One file of an import: what it was recognised as and by what, or why it was refused, and the way to say otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.formats.lists import spreadsheets
from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.importing.plan_words import file_details, file_name, recognised
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.domain.imports import FilePlan

UNMAPPED = frozenset({"format.no_people", "spreadsheet.no_people", "format.header_only", "format.no_table"})
"""Refusals of files that may be a list of people all the same, once somebody says what their columns are."""


class FileSign(QWidget):
    """The sign of a file: taken, taken with something to know, or refused."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(icon_side(ICON_LARGE), icon_side(ICON_LARGE))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._icon, self._tone)
        painter.end()


class FileLine(QFrame):
    """A file's sentence and details. ``how_pressed`` asks to see how it is read, where that can be chosen."""

    how_pressed = Signal()

    def __init__(self, file: FilePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how: QPushButton | None = None
        self.is_refused = file.error is not None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        line.setSpacing(SPACE_M)
        text = QVBoxLayout()
        text.setSpacing(0)
        if file.error is not None:
            line.addWidget(FileSign("file-x", "danger"), 0, Qt.AlignmentFlag.AlignTop)
            self.sentence = words(file.error)
            text.addWidget(plain_label(self.sentence, "danger", wraps=True))
        else:
            line.addWidget(FileSign("file-check", "accent"), 0, Qt.AlignmentFlag.AlignTop)
            self.sentence = recognised(file)
            text.addWidget(_sentence(self.sentence))
            text.addWidget(plain_label(file_details(file), "muted", wraps=True))
        line.addLayout(text, 1)
        if is_open_to_choices(file):
            self.how = QPushButton(self.tr("Choose the columns…") if file.error else self.tr("How it is read…"))
            self.how.setAccessibleName(f"{self.how.text()} {file_name(file)}")
            set_button_kind(self.how, "plain" if file.error else "quiet")
            self.how.clicked.connect(self.how_pressed)
            line.addWidget(self.how, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{file_name(file)}: {self.sentence}")


def is_open_to_choices(file: FilePlan) -> bool:
    """Tell whether a person can say how a file is to be read: tables, and text in an encoding."""
    if file.error is not None:
        return file.error.code in UNMAPPED
    return bool(file.delimiter) or file.format == "vcard" or file.format in spreadsheets.FORMATS


def _sentence(text: str) -> QLabel:
    label = plain_label(text, "strong", wraps=True)
    label.setContentsMargins(0, 0, 0, SPACE_S // 4)
    return label
