"""One pair under decision: both people side by side, what is chosen, and the buttons that decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.duplicates.acts import Act, act_of, act_words, key_words
from netgrow_desktop.ui.duplicates.comparison import Comparison
from netgrow_desktop.ui.duplicates.person_head import Heads
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.comparison import LEFT, RESULT, RIGHT
from netgrow_desktop.viewmodels.merging import Merging, Person, begin, lines, renewed, with_choice, with_keep

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService


def read_people(
    contacts: ContactService, follow_ups: FollowUpService, ids: Sequence[int], today: date
) -> tuple[Person, Person]:
    """Give two people with everything that is compared; belongs on the lane for reads.

    Raises NetGrowError if one of them is gone.
    """
    one, other = (
        Person(
            contacts.contact(each),
            len(contacts.timeline(each)),
            sum(item.kind is FollowUpKind.PLANNED for item in follow_ups.due_items(today, each)),
        )
        for each in ids
    )
    return one, other


class PairDesk(QWidget):
    """Shows two people and asks what to do with them: ``asked`` carries an :class:`Act`, ``left`` asks for the list.

    *acts* are its buttons, from the quietest to the one that is meant.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, acts: Sequence[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._merging: Merging | None = None
        self.heads = Heads()
        self.comparison = Comparison()
        self.why = plain_label("", "muted", wraps=True)
        self.buttons = {act: self._button(act) for act in acts}
        self._build()
        self.comparison.laid_out.connect(self._fit_heads)
        self.comparison.side_chosen.connect(self._choose)
        self.comparison.asked.connect(self._ask)
        self.comparison.left.connect(self.left)
        self.heads.keep_chosen.connect(self._keep)
        self._inside.hide()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(act_words(act))
        set_button_kind(button, "primary" if act is Act.MERGE else "plain")
        set_icon(button, act.icon, tone="on_accent" if act is Act.MERGE else "text")
        button.setToolTip(key_words(act))
        # A click leaves the keyboard with the pairs, where the next one comes.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: self._ask(act))
        return button

    def _build(self) -> None:
        # Above the two: at the bottom the notice of one decision would lie upon the buttons for the next.
        acts = QHBoxLayout()
        acts.setContentsMargins(SPACE_S, 0, SPACE_L, SPACE_S)
        acts.setSpacing(SPACE_S)
        deciding = [act for act in self.buttons if act not in {Act.PREVIOUS, Act.NEXT}]
        for act in self.buttons:
            if act not in deciding:
                acts.addWidget(self.buttons[act])
        acts.addStretch(1)
        for act in deciding:
            acts.addWidget(self.buttons[act])
        why = QHBoxLayout()
        why.setContentsMargins(SPACE_S, SPACE_XS, SPACE_L, SPACE_M)
        why.addWidget(self.why)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(acts)
        column.addLayout(why)
        column.addWidget(self.heads)
        column.addWidget(self.comparison, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._inside)

    # What is shown

    def show_people(self, left: Person, right: Person, why: str = "") -> None:
        """Show two people; where they are the same two as before, what was chosen stays."""
        before = self._merging
        self.why.setText(why)
        self.why.setVisible(bool(why))
        is_same = before is not None and self.is_about(left.contact.id, right.contact.id)
        if not is_same:
            self.comparison.clearSelection()
            self.comparison.verticalScrollBar().setValue(0)
        self._show(renewed(before, left, right) if before is not None and is_same else begin(left, right))
        self._inside.show()

    def clear(self) -> None:
        """Show nobody."""
        self._merging = None
        self._inside.hide()

    def is_about(self, left: int, right: int) -> bool:
        """Tell whether it is these two who are shown."""
        shown = self._merging
        return shown is not None and (shown.left.contact.id, shown.right.contact.id) == (left, right)

    def merging(self) -> Merging | None:
        """Give the two and what is chosen, None where nobody is shown."""
        return self._merging

    def _show(self, merging: Merging) -> None:
        self._merging = merging
        self.heads.show_people(merging)
        self.comparison.rows.show_lines(lines(merging))
        self._fit_heads()

    def _fit_heads(self) -> None:
        table = self.comparison
        self.heads.fit(
            table.columnWidth(0), (table.columnWidth(LEFT), table.columnWidth(RIGHT), table.columnWidth(RESULT))
        )

    # What is chosen

    def _choose(self, field: str, is_right: bool) -> None:
        if self._merging is not None:
            side = self._merging.right if is_right else self._merging.left
            self._show(with_choice(self._merging, field, side.contact.id))

    def _keep(self, is_right: bool) -> None:
        if self._merging is not None:
            side = self._merging.right if is_right else self._merging.left
            self._show(with_keep(self._merging, side.contact.id))

    def swap(self) -> None:
        """Take the other one's values wherever the two differ, but for the lines that were chosen by hand."""
        if self._merging is not None:
            self._show(with_keep(self._merging, self._merging.gone.id))

    def _ask(self, act: Act) -> None:
        if act is Act.SWAP:
            self.swap()
        elif act in self.buttons:
            self.asked.emit(act)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        act = act_of(event)
        if act is not None:
            self._ask(act)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
