"""The heads of the comparison's columns: who each of the two is, and a button for all values of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.avatar import Avatar
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.merging import Kind, lines
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.viewmodels.merging import Merging

LONGEST_WORD = 12
"""Letters from which a word of a name may be broken."""
NARROW = 200
"""Pixels below which a column has no room for initials."""
LONGEST_NAME = 56
"""Letters of a name above its column; the first line below has all of it."""


class PersonHead(QWidget):
    """One of the two: initials, name, and a button that takes their values wherever the two differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self._name = plain_label("", "heading", wraps=True)
        self.take = QPushButton(self.tr("Take these values"))
        set_button_kind(self.take, "link")
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.setToolTip(
            self.tr("Wherever the two differ, but for the lines that you chose yourself. X takes the other side.")
        )
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._name)
        text.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        text.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        line.setSpacing(SPACE_M)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)

    def make_room(self, *, narrow: bool) -> None:
        """Leave the initials away where the name needs the room."""
        self._avatar.setVisible(not narrow)

    def show_person(self, person: Contact, *, differ: bool) -> None:
        """Show somebody, and the button where several lines *differ* of which there can be only one value."""
        name = _short(person.name)
        self._avatar.show_person(name, person.categories[0] if person.categories else None)
        # A name in another script stands where all names stand: above its column.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._name.setText(breakable(name, LONGEST_WORD))
        self.take.setVisible(differ)
        self.take.setAccessibleName(self.tr("Take the values of {name}").format(name=name))


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME].rstrip()}…"


class Heads(QWidget):
    """The heads of both people and of the result. ``keep_chosen`` tells whether the values of the right one are to be
    taken.
    """

    keep_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = PersonHead(), PersonHead()
        self._result = plain_label(self.tr("After merging"), "heading", wraps=True)
        hint = plain_label(self.tr("Nothing is lost: what is not chosen is kept beside it."), "small", wraps=True)
        for number, head in enumerate((self.left, self.right)):
            head.take.clicked.connect(lambda _checked, is_right=bool(number): self.keep_chosen.emit(is_right))
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._result)
        column.addWidget(hint)
        column.addStretch(1)
        self._columns = (self.left, self.right, result)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        for each in self._columns:
            self._line.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(1)

    def fit(self, before: int, widths: tuple[int, int, int]) -> None:
        """Stand above columns that begin *before* pixels from the side and have these widths."""
        self._line.setContentsMargins(before, 0, 0, 0)
        for each, width in zip(self._columns, widths, strict=True):
            each.setFixedWidth(max(width, 1))
        for head in (self.left, self.right):
            head.make_room(narrow=min(widths) < NARROW)

    def show_people(self, merging: Merging) -> None:
        """Show the two."""
        # A single line is chosen as quickly by itself.
        differ = sum(line.kind is Kind.CHOICE for line in lines(merging)) > 1
        self.left.show_person(merging.left.contact, differ=differ)
        self.right.show_person(merging.right.contact, differ=differ)
