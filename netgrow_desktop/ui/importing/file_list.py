"""The files of an import: a line each while there is room, otherwise one line for all of them that can be unfolded."""

from __future__ import annotations

from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M
from netgrow_desktop.ui.elements.late_stops import place_stops
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.file_line import FileLine, FileSign
from netgrow_desktop.ui.importing.plan_words import file_name
from netgrow_desktop.ui.importing.ties_panel import holds_ties
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.imports import FilePlan

UNFOLDED_HEIGHT = 176
"""Many files scroll in at most this height, or a third of the page, so that the records stay in view."""

MOST_NAMES = 3
"""Names of refused files that the one line tells."""


class FileList(QWidget):
    """The lines of all files, refused ones first. Files that need more than a fifth of the page come folded.

    ``fold`` turns that round, wherever the page has it.
    """

    how_pressed = Signal(int)
    """Somebody wants to see how a file is read: carries its place in the plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[FileLine] = []
        self._names: list[str] = []
        self._by_hand: bool | None = None
        self._can_fold = False
        self._page = 0, 0
        self._rows = QVBoxLayout()
        self._scroll = _scrolling(self._rows)
        self.fold = QPushButton(self)
        set_button_kind(self.fold, "quiet")
        self.fold.setAutoDefault(True)
        self.fold.clicked.connect(self._turn)
        self._signs = {True: FileSign("file-x", "danger"), False: FileSign("file-check", "accent")}
        self._read = plain_label("", "strong")
        self._refused = plain_label("", "danger", wraps=True)
        self._summary = QWidget()
        row = QHBoxLayout(self._summary)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for widget in (*self._signs.values(), self._read):
            row.addWidget(widget)
        row.addWidget(self._refused, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._summary)
        whole.addWidget(self._scroll)

    def show_files(self, files: Sequence[FilePlan], *, can_fold: bool) -> None:
        """Show these files; where *can_fold* is false, there is nothing else that needs the room."""
        bar = self._scroll.verticalScrollBar()
        names = [file.path for file in files]
        # A file that was put right is read again where one was looking.
        is_again = names == self._names
        place_before = bar.value() if is_again else 0
        self._by_hand = self._by_hand if is_again else None
        self._names, self._can_fold = names, can_fold
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for place, file in enumerate(files):
            if not holds_ties(file):
                line = FileLine(file)
                line.how_pressed.connect(partial(self.how_pressed.emit, place))
                self.lines.append(line)
        # What was refused is seen without scrolling, however many files came.
        for line in self._ordered():
            self._rows.addWidget(line)
        place_stops(self, [line.how for line in self._ordered() if line.how is not None])
        self._summarise([file for file in files if not holds_ties(file)])
        self.fit(*self._page)
        QTimer.singleShot(0, bar, lambda: bar.setValue(place_before))

    def _ordered(self) -> list[FileLine]:
        return sorted(self.lines, key=lambda line: not line.is_refused)

    def _summarise(self, files: Sequence[FilePlan]) -> None:
        refused = [one_line(file_name(file)) for file in files if file.error is not None]
        for is_danger, sign in self._signs.items():
            sign.setVisible(is_danger is bool(refused))
        self._read.setText(words(Message("import.files_read", {"n": len(files) - len(refused)})))
        names = ", ".join([*refused[:MOST_NAMES], *("…" for _ in refused[MOST_NAMES : MOST_NAMES + 1])])
        said = words(Message("import.files_refused", {"n": len(refused), "files": names})) if refused else ""
        if len(refused) == 1:
            # A single one has the room to say what is the matter.
            (said,) = (words(file.error) for file in files if file.error is not None)
        self._refused.setText(breakable(said))

    def fit(self, width: int, height: int) -> None:
        """Take the height that the files need where the page has that room: *width* by *height* pixels."""
        self._page = width, height
        heights = [line.heightForWidth(width - SPACE_L) for line in self._ordered()]
        needed = sum(heights)
        can_fold = self._can_fold and len(heights) > 1
        is_folded = can_fold and (needed > height // 5 if self._by_hand is None else self._by_hand)
        self.fold.setVisible(can_fold)
        self._summary.setVisible(is_folded)
        self._scroll.setHidden(is_folded)
        room = max(UNFOLDED_HEIGHT, height // 3)
        # No line is cut in half, unless it is higher than all the room.
        whole_lines = max((end for end in accumulate(heights) if end <= room), default=room)
        self._scroll.setFixedHeight(min(whole_lines, needed))
        self.fold.setText(self.tr("Show the files") if is_folded else self.tr("Hide the files"))
        set_icon(self.fold, "chevron-down" if is_folded else "chevron-up")

    def is_folded(self) -> bool:
        """Tell whether one line stands for all files."""
        return self._scroll.isHidden()

    def summary(self) -> str:
        """Give the line that stands for all files."""
        return " ".join(part for part in (self._read.text(), self._refused.text().replace("\u200b", "")) if part)

    def _turn(self) -> None:
        self._by_hand = not self.is_folded()
        self.fit(*self._page)


def _scrolling(rows: QVBoxLayout) -> QScrollArea:
    """Give a frameless area in which rows below each other scroll."""
    rows.setContentsMargins(0, 0, SPACE_L, 0)
    rows.setSpacing(0)
    inside = QWidget()
    inside.setObjectName("scrollContents")
    inside.setLayout(rows)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll
