"""One file of an import: what it was recognised as, with its encoding to choose, or why it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.importing.plan_words import (
    ENCODINGS,
    canonical_encoding,
    encoding_title,
    file_name,
    recognised,
)
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from netgrow_desktop.domain.imports import FilePlan


class FileSign(QWidget):
    """The sign of a file: taken, taken with something to know, or refused."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(ICON_LARGE, ICON_LARGE)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._icon, self._tone)
        painter.end()


class FileLine(QFrame):
    """A file's sentence, with the choice of an encoding where *encodings* says so; ``encoding_chosen`` carries it."""

    encoding_chosen = Signal(str)

    def __init__(self, file: FilePlan, parent: QWidget | None = None, *, encodings: bool = True) -> None:
        super().__init__(parent)
        self.encodings: QComboBox | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        line.setSpacing(SPACE_M)
        text = QVBoxLayout()
        text.setSpacing(SPACE_XS)
        if file.error is not None:
            line.addWidget(FileSign("file-x", "danger"), 0, Qt.AlignmentFlag.AlignTop)
            self.sentence = words(file.error)
            text.addWidget(plain_label(self.sentence, "danger", wraps=True))
        else:
            line.addWidget(FileSign("file-check", "accent"), 0, Qt.AlignmentFlag.AlignTop)
            self.sentence = recognised(file)
            text.addWidget(plain_label(self.sentence, "strong", wraps=True))
            more = file_name(file) if file.message is None else f"{file_name(file)} · {words(file.message)}"
            text.addWidget(plain_label(more, "muted", wraps=True))
        text.addStretch(1)
        line.addLayout(text, 1)
        if encodings and file.error is None and file.encoding:
            self.encodings = self._encoding_chooser(file)
            line.addWidget(self.encodings, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{file_name(file)}: {self.sentence}")

    def _encoding_chooser(self, file: FilePlan) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(self.tr("Encoding of {file}").format(file=file_name(file)))
        chooser.setToolTip(self.tr("If letters look wrong, choose how the file's text is encoded"))
        present = canonical_encoding(file.encoding)
        codes = [code for code, _ in ENCODINGS]
        for code in codes if present in codes else [present, *codes]:
            chooser.addItem(encoding_title(code), code)
        chooser.setCurrentIndex(chooser.findData(present))
        chooser.activated.connect(lambda: self.encoding_chosen.emit(chooser.currentData()))
        return chooser
