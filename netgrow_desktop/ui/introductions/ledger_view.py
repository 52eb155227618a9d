"""All introductions on one sheet: two people to bring together, doors opened to the owner, and those they opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from netgrow_desktop.domain.interviews.introductions import (
    Door,
    Introduction,
    IntroductionSide,
    IntroductionStep,
    Ledger,
)
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.introductions.narrow_sheet import NarrowSheet
from netgrow_desktop.ui.introductions.recording import PairLine
from netgrow_desktop.ui.introductions.wordings import door_line, door_title, state_line, title_of
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.contacts import ContactService

ASK_BOTH, MADE, RECEIVED = "ask_both", "made", "received"
"""Acts on two people who were typed."""

GO_ON, TOOK_PLACE, THANKED, WRITE, WENT, REMOVE = "go_on", "took_place", "thanked", "write", "went", "remove"
"""Acts on an introduction."""

FIRST_LINES = 50
"""Lines of a list that are shown until one asks for all."""


class LineSection(Section):
    """A heading, a line to note another one, and a list that shows its first lines. ``acted`` is the list's."""

    acted = Signal(int, str)

    def __init__(self, title: str, told: str, line: PairLine | None, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines: Sequence[Line] = ()
        self._all = False
        self.told = plain_label(told, "muted", wraps=True)
        self.told.setVisible(bool(told))
        self.list = LineList(title)
        self.list.acted.connect(self.acted)
        self.more = QPushButton()
        set_button_kind(self.more, "quiet")
        self.more.clicked.connect(self._show_all)
        for part in (self.told, line, self.list, self.more):
            if part is not None:
                self.content.addWidget(part)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._lines = lines
        self.list.show_lines(lines if self._all else lines[:FIRST_LINES])
        self.more.setText(words(Message("introduction.more", {"n": len(lines) - FIRST_LINES})))
        self.more.setHidden(self._all or len(lines) <= FIRST_LINES)

    def _show_all(self) -> None:
        self._all = True
        self.show_lines(self._lines)


class LedgerView(NarrowSheet):
    """The sheet. ``acted`` carries an introduction's id, or minus the id of whom a profile's door led to, and an act.

    ``noted`` carries an act on the two who were typed into the line that has it.
    """

    acted = Signal(int, str)
    noted = Signal(str)

    def __init__(self, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(SPACE_XL, parent)
        self.pair = PairLine(
            contacts,
            lanes,
            (self.tr("Who?"), self.tr("and"), self.tr("Who else?")),
            (
                (ASK_BOTH, self.tr("Ask both first"), "handshake"),
                (MADE, self.tr("They have met…"), ""),
            ),
        )
        self.door = PairLine(
            contacts,
            lanes,
            (self.tr("Who introduced you?"), self.tr("to"), self.tr("To whom?")),
            ((RECEIVED, self.tr("Note it…"), "plus"),),
        )
        self.open = LineSection(
            self.tr("Bring two people together"),
            self.tr("Each is asked first whether they would like it. A no is fine."),
            self.pair,
        )
        self.received = LineSection(self.tr("Introductions I received"), "", self.door)
        self.made = LineSection(self.tr("Introductions I made"), "", None)
        for section in (self.open, self.received, self.made):
            section.content.setSpacing(SPACE_S)
            section.acted.connect(self.acted)
            self.column.addWidget(section)
        self.column.addStretch(1)
        for line in (self.pair, self.door):
            line.acted.connect(self.noted)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show all introductions."""
        made = [each for each in ledger.introductions if each.side is IntroductionSide.MADE]
        received = [each for each in ledger.introductions if each.side is IntroductionSide.RECEIVED]
        self.open.show_lines([self._open_line(each) for each in made if each.is_open()])
        waiting = [each for each in received if each.wants_thanks()]
        others = [each for each in received if not each.wants_thanks()]
        self.received.show_lines(
            [
                *(self._received_line(each) for each in (*waiting, *others)),
                *(self._door_line(door) for door in ledger.doors),
            ]
        )
        self._tell_of(received, ledger.doors)
        self.made.show_lines([self._made_line(each) for each in made if not each.is_open()])
        self.made.setVisible(any(not each.is_open() for each in made))

    def _tell_of(self, received: Sequence[Introduction], doors: Sequence[Door]) -> None:
        waiting = sum(each.wants_thanks() for each in received)
        told = words(Message("introduction.to_thank", {"n": waiting})) if waiting else ""
        if not received and not doors:
            told = self.tr("Who introduced you to somebody? Note it, and say thank you.")
        self.received.told.setText(told)
        self.received.told.setHidden(not told)

    def _open_line(self, each: Introduction) -> Line:
        acts = (Act(GO_ON, self.tr("Go on"), "arrow-right"),)
        return Line(each.id, title_of(each), state_line(each), None, acts=acts)

    def _received_line(self, each: Introduction) -> Line:
        acts = [Act(WENT, self.tr("How did it go?"))]
        if not each.introduced_on:
            acts = [Act(TOOK_PLACE, self.tr("We were introduced…")), Act(REMOVE, self.tr("Remove"))]
        elif each.wants_thanks():
            acts = [*self._thanks(), *acts]
        return Line(each.id, title_of(each), state_line(each), None, acts=tuple(acts))

    def _door_line(self, door: Door) -> Line:
        acts = self._thanks() if door.contact_id and not door.thanked_on else ()
        return Line(-door.other_id, door_title(door.other, door.name), door_line(door), None, acts=acts)

    def _made_line(self, each: Introduction) -> Line:
        ended = each.step() is IntroductionStep.ENDED
        acts = (Act(GO_ON, self.tr("Look at it")),) if ended else (Act(WENT, self.tr("How did it go?")),)
        return Line(each.id, title_of(each), state_line(each), None, acts=acts)

    def _thanks(self) -> tuple[Act, ...]:
        return (
            Act(THANKED, self.tr("I said thank you"), "check"),
            Act(WRITE, self.tr("Write…"), "square-pen", self.tr("Write a thank-you")),
        )
