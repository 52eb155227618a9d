"""Names that came up in a talk: jotted down one a line, shown as they are understood, and added in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.placing import same_organization
from netgrow_desktop.services.introductions import CameUp
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.services.introductions import Bearer, IntroductionService, Understood

TYPING_MS = 200
"""How long typing rests before what was typed is understood."""


class NamesView(QWidget):
    """The names. ``added`` carries whom they became, for ``IntroductionService.came_up``.

    *through* gives the id of the person who named them.
    """

    added = Signal(object)

    def __init__(
        self,
        service: IntroductionService,
        lanes: Lanes,
        through: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._through = service, through
        self._question = Question(lanes)
        self._understood: list[Understood] = []
        self._wants_to_add = False
        self._of = 0
        self._typed: dict[int, str] = {}
        self.field = NoteField(least=2)
        self.field.setAccessibleName(self.tr("Names that came up"))
        self.field.setPlaceholderText(self.tr("Names that came up, one a line, such as “Ana Vega, Northwind”"))
        self.choices: list[QComboBox] = []
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 1)
        self.add = QPushButton(self.tr("Add these people"))
        set_icon(self.add, "user-plus")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        for part in (self.field, self._rows):
            whole.addWidget(part)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(self._wait)
        self.field.sent.connect(self._add)
        self.add.clicked.connect(self._add)
        self._show([])

    def turn_to(self, number: int) -> None:
        """Turn to an interview, by its id: what was typed of another one stays with that."""
        if number != self._of:
            self._typed[self._of] = self.field.toPlainText()
            self._of = number
            self.clear()
            self.field.setPlainText(self._typed.pop(number, ""))

    def clear(self) -> None:
        """Forget what was typed."""
        self._question.drop()
        self.field.clear()
        self._timer.stop()
        self._show([])

    def understood(self) -> list[Understood]:
        """Give what is shown as understood."""
        return list(self._understood)

    def _wait(self) -> None:
        self._wants_to_add = False
        self._question.drop()
        self._timer.start()

    def _ask(self) -> None:
        text, through, service = self.field.toPlainText(), self._through(), self._service
        if not text.strip() or not through:
            self._show([])
            return
        self._question.ask(lambda: service.understand(text, through), self._show)

    def _show(self, understood: Sequence[Understood]) -> None:
        self._understood = list(understood)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices = [self._add_row(row, each) for row, each in enumerate(understood)]
        self._rows.setVisible(bool(understood))
        self.add.setVisible(bool(understood))
        self.add.setText(words(Message("names.add", {"n": len(understood)})))
        if self._wants_to_add:
            self._add()

    def _add_row(self, row: int, each: Understood) -> QComboBox:
        said = each.said
        name = one_line(said.name)
        told = ", ".join(part for part in (name, one_line(said.title), one_line(said.organization)) if part)
        choice = QComboBox()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        for bearer in each.bearers:
            choice.addItem(self.tr("Is {person}").format(person=_person(bearer)), bearer.id)
        choice.addItem(self.tr("A new person"), 0)
        choice.setCurrentIndex(_likely(each))
        choice.setAccessibleName(self.tr("Who {name} is").format(name=name))
        choice.setEnabled(bool(each.bearers))
        self._grid.addWidget(plain_label(breakable(told), "strong", wraps=True), row, 0)
        self._grid.addWidget(choice, row, 1)
        return choice

    def _add(self) -> None:
        """Add whoever is understood, once what was typed last is."""
        if self._timer.isActive() or (self.field.toPlainText().strip() and not self._understood):
            self._timer.stop()
            if not self._wants_to_add:
                self._wants_to_add = True
                self._ask()
            return
        self._wants_to_add = False
        people = [
            CameUp(each.said, int(choice.currentData()))
            for each, choice in zip(self._understood, self.choices, strict=True)
        ]
        if people:
            self.added.emit(people)


def _likely(each: Understood) -> int:
    """Give which of those with the name is likely meant, or that it is somebody new."""
    if len(each.bearers) == 1:
        return 0
    where = each.said.organization
    same = [place for place, had in enumerate(each.bearers) if where and same_organization(where, had.organization)]
    return same[0] if len(same) == 1 else len(each.bearers)


def _person(bearer: Bearer) -> str:
    parts = (bearer.name, bearer.title, bearer.organization)
    return ", ".join(one_line(part) for part in parts if part.strip())
