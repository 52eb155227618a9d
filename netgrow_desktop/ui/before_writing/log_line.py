"""What came of it: one line, what was given and asked, and on to the next person by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.before_writing.exchange import OFFERED, Exchange, said_in
from netgrow_desktop.domain.before_writing.templates import Occasion
from netgrow_desktop.services.before_writing import CameOfIt
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.planning import kind_word
from netgrow_desktop.ui.planning.exchange_words import exchange_word
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.domain.before_writing.templates import Template
    from netgrow_desktop.domain.interactions import InteractionKind

ABOUT = {
    **dict.fromkeys(
        (
            Occasion.CHECK_IN,
            Occasion.BIRTHDAY,
            Occasion.NEW_JOB,
            Occasion.ANNIVERSARY,
            Occasion.LONG_SILENCE,
        ),
        frozenset((Exchange.NO_AGENDA,)),
    ),
    Occasion.ADVICE: frozenset((Exchange.ASKED,)),
}
"""What a letter of an occasion is about, as long as its owner says nothing else."""


class LogLine(QWidget):
    """The line. ``sent`` carries what is to be noted; ``passed`` asks for the next person without a note."""

    sent = Signal(object)
    passed = Signal()
    asked_changed = Signal(bool)
    came_next = Signal(bool)
    """Tells whether noting is the next thing to do: there is something to note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: InteractionKind | None = None
        self._template: Template | None = None
        self._touched = False
        self.line = NoteField(least=1, enter_sends=True)
        self.line.setAccessibleName(self.tr("What came of it?"))
        self.line.sent.connect(self.send)
        self.line.textChanged.connect(self._show_counted)
        self.chips = {each: QPushButton(exchange_word(each)) for each in OFFERED}
        for chip in self.chips.values():
            chip.setCheckable(True)
            chip.clicked.connect(self._touch)
        self.problem = plain_label("", "danger", wraps=True)
        self.problem.hide()
        self.log_button = QPushButton(self.tr("Log and next"))
        self.log_button.clicked.connect(self.send)
        self.next_button = QPushButton(self.tr("Next without a note"))
        set_button_kind(self.next_button, "quiet")
        set_icon(self.next_button, "arrow-right", tone="muted")
        self.next_button.setShortcut(QKeySequence("Ctrl+PgDown"))
        keys = self.next_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.next_button.setToolTip(self.tr("Nothing is noted; whoever is due stays due ({keys})").format(keys=keys))
        self.next_button.clicked.connect(self.passed)
        self._lay_out()
        self.begin(None)

    def _lay_out(self) -> None:
        about = QWidget()
        flow = FlowLayout(about, SPACE_XS)
        for chip in self.chips.values():
            flow.addWidget(chip)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.next_button)
        buttons.addStretch(1)
        buttons.addWidget(self.log_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        label = plain_label(self.tr("What came of it?"), "strong")
        label.setBuddy(self.line)
        for part in (label, self.line, about, self.problem):
            whole.addWidget(part)
        whole.addLayout(buttons)

    def begin(self, template: Template | None) -> None:
        """Begin with somebody else: nothing was done or typed yet."""
        self._done, self._touched, self._template = None, False, template
        self.line.clear()
        self.say_problem("")
        self._show_counted()
        self._show_place()

    def show_template(self, template: Template | None) -> None:
        """Take note of the text that a draft begins with: it says what the letter is about."""
        self._template = template
        self._show_counted()

    def show_done(self, kind: InteractionKind) -> None:
        """Take note of what was done on the page: it is what is noted, if the line says nothing else."""
        self._done = kind
        self._show_counted()
        self._show_place()
        self.line.setFocus()

    def exchange(self) -> frozenset[Exchange]:
        """Give what was ticked, "none of these" where somebody took the last tick away; else what the letter is about.

        Nothing where that is left to the line.
        """
        if not self._touched:
            return self._usual()
        return frozenset(each for each, chip in self.chips.items() if chip.isChecked()) or frozenset(
            (Exchange.NEITHER,)
        )

    def is_ask(self) -> bool:
        """Tell whether it is ticked as something asked for."""
        return self.chips[Exchange.ASKED].isChecked()

    def send(self) -> None:
        """Ask for the note to be written."""
        self.say_problem("")
        self.sent.emit(CameOfIt(self.line.toPlainText().strip(), self._done, self.exchange()))

    def say_problem(self, sentence: str) -> None:
        """Say why the note could not be written, or nothing."""
        self.problem.setText(sentence)
        self.problem.setHidden(not sentence)
        if sentence:
            announce(self, sentence)
            self.line.setFocus()

    def _usual(self) -> frozenset[Exchange]:
        """Give what the letter that was begun is about; nothing where none was."""
        if self._done is None or self._template is None:
            return frozenset()
        return ABOUT.get(self._template.occasion, frozenset())

    def _show_counted(self) -> None:
        """Tick what will be counted, as long as nobody ticked anything: of the letter, else of the line."""
        if not self._touched:
            self._tick(self._usual() or said_in(self.line.toPlainText()))
        self._stress()

    def _stress(self) -> None:
        """Make noting the primary thing to do once there is something to note: writing comes before it."""
        is_next = self._done is not None or bool(self.line.toPlainText().strip())
        self.came_next.emit(is_next)
        set_button_kind(self.log_button, "primary" if is_next else "plain")
        set_icon(self.log_button, "check", tone="on_accent" if is_next else "text")

    def _touch(self) -> None:
        self._touched = True
        self.asked_changed.emit(self.chips[Exchange.ASKED].isChecked())

    def _tick(self, exchange: frozenset[Exchange]) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each in exchange)
        self.asked_changed.emit(Exchange.ASKED in exchange)

    def _show_place(self) -> None:
        if self._done is None:
            self.line.setPlaceholderText(self.tr("coffee yesterday, she likes the new job"))
        else:
            kind = kind_word(self._done)
            self.line.setPlaceholderText(self.tr("Enter notes: {kind}. Or say more in a few words.").format(kind=kind))
