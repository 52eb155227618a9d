"""Noting an introduction by typing two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.introductions.person_field import PersonField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.contacts import ContactService

Who = int | str


class PairLine(QWidget):
    """Two people and what can be done with them. ``acted`` carries an act's code; see :meth:`pair`."""

    acted = Signal(str)

    def __init__(
        self,
        contacts: ContactService,
        lanes: Lanes,
        asks: tuple[str, str, str],
        acts: tuple[tuple[str, str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        """Make the line. *asks* are the words of both fields and between them; *acts* have code, words, icon.

        Enter in either field goes on: to the other one, then to the first act.
        """
        super().__init__(parent)
        first, between, second = asks
        self.one = PersonField(contacts, lanes, first)
        self.other = PersonField(contacts, lanes, second)
        self.buttons: dict[str, QPushButton] = {}
        self.problem = plain_label("", "danger", wraps=True)
        self.problem.hide()
        line = QWidget()
        flow = FlowLayout(line, SPACE_S)
        for part in (self.one, plain_label(between, "muted"), self.other):
            flow.addWidget(part)
        for code, words, icon in acts:
            button = QPushButton(words)
            if icon:
                set_icon(button, icon)
            button.clicked.connect(lambda _checked=False, code=code: self._act(code))
            self.buttons[code] = button
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(line)
        whole.addWidget(self.problem)
        for field in (self.one, self.other):
            field.chosen.connect(self._go_on)
            field.changed.connect(self._changed)
        self._changed()

    def pair(self) -> tuple[Who, Who] | None:
        """Give the two, each by id or the name of somebody new; None while one is missing."""
        one, other = self.one.who(), self.other.who()
        return None if one is None or other is None else (one, other)

    def names(self) -> tuple[str, str]:
        """Give the names of the two."""
        return self.one.name(), self.other.name()

    def clear(self) -> None:
        """Forget both."""
        self.one.clear()
        self.other.clear()

    def focus_open(self) -> None:
        """Put the keyboard where somebody is missing, else on the first act."""
        missing = next((field for field in (self.one, self.other) if field.who() is None), None)
        (missing or next(iter(self.buttons.values()))).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        pressed = next((button for button in self.buttons.values() if button.hasFocus()), None)
        if pressed is not None and Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pressed.click()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        self.focus_open()

    def _changed(self) -> None:
        pair = self.pair()
        same = pair is not None and pair[0] == pair[1]
        self.problem.setText(self.tr("An introduction needs two people. Choose somebody else.") if same else "")
        self.problem.setVisible(same)
        for button in self.buttons.values():
            button.setEnabled(pair is not None and not same)

    def _act(self, code: str) -> None:
        if self.pair() is not None:
            self.acted.emit(code)
