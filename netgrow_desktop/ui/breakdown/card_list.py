"""The cards of one column: who is looked at and selected, kept when the network changes, and dragged out of it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.breakdown.card_delegate import GAP, CardDelegate, card_height, dragged_picture, face_of
from netgrow_desktop.ui.elements.cards_out import CardFile, add_card_file
from netgrow_desktop.ui.elements.empty_state import ScenePicture
from netgrow_desktop.ui.elements.focus_ring import paint_ring
from netgrow_desktop.ui.elements.people_view import PeopleView
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.theme import theme_watcher
from netgrow_desktop.viewmodels.breakdown import cards_mime
from netgrow_desktop.viewmodels.contacts import PeopleSelection
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.ui.elements.scenes import Scene
    from netgrow_desktop.viewmodels.breakdown import CardsModel

ARRIVALS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
"""Ways in which the keyboard comes to a column to stay: the current card is then selected."""


class ColumnHint(QWidget):
    """What lies over a column without cards. It lets clicks and drops through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = plain_label("", "muted", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._picture = ScenePicture("sorted")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_XL, SPACE_L, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addStretch(1)
        self.hide()

    def say(self, text: str, scene: Scene | None) -> None:
        """Show these words below a picture; nothing for no words."""
        self.words.setText(text)
        self._picture.setVisible(scene is not None)
        if scene is not None:
            self._picture.show_scene(scene)
        self.setVisible(bool(text))


class CardList(PeopleView):
    """Shows a :class:`CardsModel` as cards of one height.

    A table of one column, because a list view asks about each of 100,000 rows whenever it is filled.
    """

    focused = Signal()
    """The keyboard came here."""
    opened = Signal()
    """A double click: the current person is wanted."""
    left_sideways = Signal(int)
    """Left (-1) or Right (1): the keyboard wants to go to the next column."""
    left_downwards = Signal(int)
    """Up (-1) on the first card or Down (1) on the last one."""

    def __init__(self, cards: CardsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self._awaited: list[int] = []
        self._anchor = (0, 0, 0)
        self.setModel(cards)
        # Of the columns, only the one that has the keyboard has anybody selected.
        self.selected = PeopleSelection(cards, self, lambda: self.window().focusWidget() is self)
        self.setSelectionModel(self.selected)
        self.setItemDelegate(CardDelegate(cards, self))
        self.setProperty("kind", "cards")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = ColumnHint(self.viewport())
        self._prepare_headers()
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.verticalScrollBar().valueChanged.connect(self._look)
        cards.modelAboutToBeReset.connect(self._hold_place)
        # After the selection, which listens since before.
        cards.refilled.connect(self._return_to_place)
        cards.answered.connect(self._take_answer)
        theme_watcher().changed.connect(self._size_cards)

    def _prepare_headers(self) -> None:
        for line in range(1, self.cards.columnCount()):
            self.hideColumn(line)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(True)
        # A header that watches the selection asks about every single row when all are selected.
        header.setSelectionModel(QItemSelectionModel(self.cards, header))
        self._size_cards()

    # Who is selected

    def choose(self, contact_id: int) -> bool:
        """Select one person and bring them into sight; tells whether they are in this column."""
        row = self.cards.row_of(contact_id)
        if row < 0:
            return False
        self.selected.select_ids([contact_id], contact_id)
        self.scrollTo(self.cards.index(row, 0))
        return True

    def await_people(self, ids: Collection[int], *, written: bool) -> None:
        """Select these people and go to them, now or once the answer under way has brought them.

        If nothing was *written* no answer is under way: whoever is here is selected at once.
        """
        self._awaited = list(ids)
        if not written or all(self.cards.row_of(each) >= 0 for each in self._awaited):
            self._go_to_awaited()

    def enter(self) -> None:
        """Take the keyboard, also while the window is not yet on screen, with a card selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selected.hasSelection():
            self._select_some_card()

    def advance(self) -> None:
        """Go on to the card after the selected ones, which are about to leave; else to the one before them."""
        self.selected.note_leaving()
        ids, leaving = self.cards.ids(), set(self.selected.ids())
        row = self.currentIndex().row()
        places = chain(range(row + 1, len(ids)), range(row - 1, -1, -1))
        heir = next((ids[each] for each in places if ids[each] not in leaving), 0)
        if heir:
            self.choose(heir)
        else:
            self.selected.clear()

    def _select_some_card(self) -> None:
        """Select the current card, or else the first one in sight."""
        index = self.currentIndex()
        if not index.isValid():
            index = self.cards.index(self.verticalScrollBar().value() // self._step(), 0)
        if index.isValid():
            self.selected.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _take_answer(self) -> None:
        if self._awaited:
            self._go_to_awaited()

    def _go_to_awaited(self) -> None:
        awaited, self._awaited = self._awaited, []
        here = [each for each in awaited if self.cards.row_of(each) >= 0]
        if not here:
            return
        self.selected.select_ids(here, here[0])
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollTo(self.currentIndex())

    # What is looked at

    def say(self, hint: str, scene: Scene | None = None) -> None:
        """Show a sentence, and perhaps a picture, in place of the cards; empty while there are any."""
        self.hint.say(hint, scene)
        self.setAccessibleDescription(hint)
        self.viewport().update()

    def _step(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _size_cards(self) -> None:
        self.verticalHeader().setDefaultSectionSize(card_height() + GAP)

    def _look(self) -> None:
        first = self.verticalScrollBar().value() // self._step()
        self.cards.show_range(first, first + self.viewport().height() // self._step() + 1)

    def _hold_place(self) -> None:
        row, offset = divmod(self.verticalScrollBar().value(), self._step())
        # At the very top one wants to see who comes in above the first card.
        self._anchor = (self.cards.id_at(row) if row or offset else 0, row, offset)

    def _return_to_place(self, is_other_query: bool) -> None:
        anchor, row, offset = self._anchor
        if is_other_query:
            self.scrollToTop()
            if self.selected.hasSelection():
                self.scrollTo(self.currentIndex())
        else:
            found = self.cards.row_of(anchor)
            self.verticalScrollBar().setValue((found if found >= 0 else row) * self._step() + offset)
            if self.selected.has_returned():
                self.scrollTo(self.currentIndex())
        if self.window().focusWidget() is self and not self.currentIndex().isValid():
            self._select_some_card()
        self._look()

    # Qt's own

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setGeometry(self.viewport().rect())
        self._look()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.cards.rowCount():
            paint_ring(self.viewport())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        if event.reason() in ARRIVALS and not self.selected.hasSelection():
            self._select_some_card()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in steps and plain:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.left_sideways.emit(-steps[key] if mirrored else steps[key])
        elif plain and self._is_at_end(key):
            self.left_downwards.emit(-1 if key is Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _is_at_end(self, key: Qt.Key) -> bool:
        row, last = self.currentIndex().row(), self.cards.rowCount() - 1
        return (key is Qt.Key.Key_Up and row <= 0) or (key is Qt.Key.Key_Down and row >= last)

    @override
    def _dragged_name(self, ids: list[int]) -> str:
        return self._current_name()

    def _current_name(self) -> str:
        current = self.cards.contact_at(self.currentIndex().row())
        return current.name if current is not None else ""

    def drag_data(self, ids: list[int], file: CardFile | None) -> QMimeData:
        """Give what a drag of these people carries: within the program their ids, for others their vCards."""
        data = cards_mime(ids, self.cards.category)
        if file is not None:
            add_card_file(data, file, one_line(self._current_name()))
        return data

    @override
    def _drag(self, ids: list[int], file: CardFile | None) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.drag_data(ids, file))
        face = face_of(self.cards, self.currentIndex().row())
        drag.setPixmap(dragged_picture(face, len(ids), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(SPACE_L, SPACE_XL + SPACE_S))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
