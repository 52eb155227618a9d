"""Tables that say who knows whom, among what is imported: what they would answer, and a button that does it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.examine.tie_files import say_changed
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.importing.file_line import FileSign
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, steady

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.examine.tie_files import TiesReport
    from netgrow_desktop.domain.imports import FilePlan
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.examine import ExamineService

WHO_KNOWS_WHOM = "format.who_knows_whom"
"""The refusal of a file that holds no people, but answers."""
MOST_LINES = 200
LINES_HEIGHT = 168
CARES_ABOUT = Changes.CONTACTS | Changes.EXAMINE


def holds_ties(file: FilePlan) -> bool:
    """Tell whether a file, or the table that was pasted, says who knows whom."""
    return file.error is not None and file.error.code == WHO_KNOWS_WHOM


class TiesFile(QFrame):
    """One file, or a table as text. ``take_pressed`` asks to take in its answers, ``asked_anew`` to tell again what
    it would bring.
    """

    take_pressed = Signal()
    asked_anew = Signal()

    def __init__(self, source: Path | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        name = one_line(source.name) if isinstance(source, Path) else self.tr("The table")
        self.sentence = words(Message("ties.found", {"file": name}))
        self._report: TiesReport | None = None
        self.counts = plain_label("", "muted", wraps=True)
        self.keys = QCheckBox()
        self.keys.toggled.connect(self.asked_anew)
        self.lines = plain_label("", "small", wraps=True)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # It keeps its place in the order of the keyboard: the arrow keys roll it.
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Lines to look at in {file}").format(file=name))
        self.lines.setObjectName("scrollContents")
        self._scroll.setWidget(self.lines)
        self._scroll.setMaximumHeight(LINES_HEIGHT)
        self.take = QPushButton()
        self.take.setAutoDefault(True)
        self.take.clicked.connect(self.take_pressed)
        self.setAccessibleName(self.sentence)
        self._lay_out()
        for part in (self.keys, self._scroll, self.take):
            part.hide()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(SPACE_XS)
        text.addWidget(plain_label(breakable(self.sentence), "strong", wraps=True))
        text.addWidget(self.counts)
        text.addWidget(self.keys)
        text.addWidget(self._scroll)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        line.setSpacing(SPACE_M)
        line.addWidget(FileSign("file-check", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)

    def is_open(self) -> bool:
        """Tell whether there are answers that are not taken in yet."""
        report = self._report
        return report is not None and bool(report.new or report.changed or report.made_key)

    def show_report(self, report: TiesReport, *, is_first: bool) -> None:
        """Show what the file would bring; the button of the *first* thing to do on a page is the loudest."""
        self._report = report
        self.counts.setText(" · ".join(_counts(report)))
        known = report.made_key or len(report.not_key)
        self.keys.setText(words(Message("ties.make_key", {"n": known})))
        self.keys.setVisible(bool(known))
        lines = list(_lines(report))
        if len(lines) > MOST_LINES:
            lines[MOST_LINES:] = ["…"]
        self.lines.setText("\n".join(steady(breakable(one_line(each))) for each in lines))
        self._scroll.setVisible(bool(lines))
        self.take.setText(words(Message("ties.take", {"n": report.answers()})))
        self.take.setVisible(self.is_open())
        set_button_kind(self.take, "primary" if is_first else "plain")

    def show_trouble(self, message: Message) -> None:
        """Say why the file brings nothing."""
        self._report = None
        self.counts.setText(words(message))
        for part in (self.keys, self._scroll, self.take):
            part.hide()


class TiesPanel(QWidget):
    """All such files below each other. ``answered``: it is known what one would bring."""

    answered = Signal()

    def __init__(self, examine: Callable[[], ExamineService], lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examine = examine
        self._lanes = lanes
        self._is_alone = True
        self.files: list[TiesFile] = []
        self._asking: list[Question] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.hide()
        self._is_stale = False
        lanes.changed.connect(self._note_changed)

    def show_files(self, sources: Sequence[Path | str], *, is_alone: bool = True) -> None:
        """Show these files, or a table as text; *is_alone* where they are all that there is to decide about."""
        for file in self.files:
            self._column.removeWidget(file)
            file.hide()
            file.deleteLater()
        for asking in self._asking:
            asking.drop()
        self._is_alone = is_alone
        self.files = [TiesFile(source) for source in sources]
        self._asking = [Question(self._lanes, is_long=True) for _ in sources]
        for place, file in enumerate(self.files):
            file.take_pressed.connect(partial(self._take, file))
            file.asked_anew.connect(partial(self._ask, place))
            self._column.addWidget(file)
        self.setVisible(bool(self.files))
        self._is_stale = False
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what the files would bring."""
        for place in range(len(self.files)):
            self._ask(place)

    def is_open(self) -> bool:
        """Tell whether a file has answers that are not taken in yet."""
        return any(file.is_open() for file in self.files)

    def take_focus(self) -> bool:
        """Put the keyboard on the first button; tells whether there is one."""
        found = next((file for file in self.files if file.is_open()), None)
        if found is not None:
            found.take.setFocus()
        return found is not None

    def _note_changed(self, changes: Changes) -> None:
        if changes & CARES_ABOUT:
            self._is_stale = not self.isVisible()
            if not self._is_stale:
                self.refresh()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        # While it was hidden it waited.
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _ask(self, place: int) -> None:
        file, examine = self.files[place], self._examine
        source, make_key = file.source, file.keys.isChecked()

        def show(report: TiesReport) -> None:
            had_keyboard = file.take.hasFocus()
            file.show_report(report, is_first=self._is_alone and place == 0)
            if had_keyboard and not file.is_open():
                self.setFocus()
            self.answered.emit()

        def failed(error: NetGrowError) -> None:
            file.show_trouble(error.message)
            self.answered.emit()

        self._asking[place].ask(lambda: examine().plan_ties(source, make_key=make_key), show, failed)

    def _take(self, file: TiesFile) -> None:
        examine, source, make_key = self._examine, file.source, file.keys.isChecked()
        file.take.setEnabled(False)

        def done(_outcome: object = None) -> None:
            file.take.setEnabled(True)

        def failed(error: NetGrowError) -> None:
            file.take.setEnabled(True)
            file.show_trouble(error.message)

        self._lanes.write_breakable(
            lambda: examine().import_ties(source, make_key=make_key), done, failed=failed, cancelled=done
        )


def _counts(report: TiesReport) -> Iterator[str]:
    same = report.answers() - report.new - len(report.changed)
    for code, number in (
        ("ties.new", report.new),
        ("ties.changed", len(report.changed)),
        ("ties.same", same),
        ("ties.unknown", report.unknown),
        ("ties.rejected", len(report.rejected)),
    ):
        if number:
            yield words(Message(code, {"n": number}))


def _lines(report: TiesReport) -> Iterator[str]:
    for changed in report.changed:
        yield words(say_changed(changed))
    for each in report.rejected:
        yield words(Message("ties.left_out", {"line": str(each.line), "reason": words(each.reason)}))
