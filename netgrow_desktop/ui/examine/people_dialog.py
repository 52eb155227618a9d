"""Who has a role, or sits in a seat: a small window to name people and to take them out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.map_words import work_words
from netgrow_desktop.ui.examine.sheet import Sheet
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.examine.examination import ExaminedPerson
    from netgrow_desktop.services.contacts import ContactService

WIDTH, HEIGHT = 480, 460
TAKE_OUT = "take_out"


class PeopleDialog(QDialog):
    """``chosen`` carries the id of somebody to put in, ``added`` the name of a new person, ``removed`` an id."""

    chosen = Signal(int)
    added = Signal(str)
    removed = Signal(int)

    def __init__(
        self, title: str, sentence: str, contacts: ContactService, lanes: Lanes, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = NameField(contacts, lanes, self.tr("Type a name…"))
        self.name.setAccessibleName(title)
        self.people = LineList(title)
        self._nobody = plain_label(self.tr("Nobody yet."), "muted")
        self._ids: frozenset[int] = frozenset()
        self.name.set_there(lambda: self._ids)
        self.name.found.connect(self._choose)
        self.name.added.connect(self.added)
        self.people.acted.connect(lambda contact_id, _code: self.removed.emit(contact_id))
        self._lay_out(title, sentence)

    def _lay_out(self, title: str, sentence: str) -> None:
        done = QPushButton(self.tr("Done"))
        done.setAutoDefault(False)
        set_button_kind(done, "primary")
        done.clicked.connect(self.accept)
        inside = Sheet()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nobody)
        column.addWidget(self.people)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(plain_label(title, "heading", wraps=True))
        whole.addWidget(plain_label(sentence, "muted", wraps=True))
        whole.addWidget(self.name)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)
        self.resize(WIDTH, HEIGHT)

    def _choose(self, row: ContactRow) -> None:
        self.chosen.emit(row.id)

    def show_people(self, people: Sequence[ExaminedPerson]) -> None:
        """Show who is in it now."""
        self._ids = frozenset(each.id for each in people)
        self._nobody.setVisible(not people)
        act = (Act(TAKE_OUT, self.tr("Take out"), "x"),)
        self.people.show_lines(
            [Line(each.id, one_line(each.name), work_words(each), tuple(each.categories), acts=act) for each in people]
        )
