"""The people of a stage as a list: confirmed, declined and marked by key, by button and by menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from typing_extensions import override

from netgrow_desktop.ui.career.acts import Act, act_hint, act_of, is_possible, person_menu, spoken_row
from netgrow_desktop.ui.career.people_delegate import PeopleDelegate, button_rects, person_height, title_height
from netgrow_desktop.ui.career.wordings import describe_row
from netgrow_desktop.ui.elements.parted_list import PartedList
from netgrow_desktop.ui.follow_ups.wordings import tool_tip
from netgrow_desktop.viewmodels.career import PartRow, PersonRow, StagePeopleModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from netgrow_desktop.domain.career import StagePeople


class StagePeopleView(PartedList):
    """Shows a :class:`StagePeopleModel`. ``asked`` carries an :class:`Act` and the person's row; ``left`` asks to go
    back to the stages.
    """

    asked = Signal(object, object)
    left = Signal()
    typed = Signal()
    """Somebody wants to type a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title_height, person_height, parent)
        self.rows = StagePeopleModel(spoken_row, self)
        self._show_rows(self.rows, self.rows, PeopleDelegate(self.rows, self))
        self.setAccessibleName(self.tr("People of this stage"))

    def show_people(self, people: StagePeople, *, anew: bool) -> None:
        """Show the people of a stage. Where it is the same one, the keyboard stays with its person; where that one
        was decided about, it goes on to the next of the same part.
        """
        row = self.currentIndex().row()
        before = self.rows.person_at(row)
        scrolled = self.verticalScrollBar().value()
        self.rows.show_people(people, anew=anew)
        if anew:
            self.verticalScrollBar().setValue(0)
            return
        self.verticalScrollBar().setValue(scrolled)
        if before is None:
            return
        now = self.rows.row_of(before.person.row.id)
        moved = self.rows.person_at(now)
        if moved is None or moved.part is not before.part:
            following = self.rows.after(row, before.part)
            now = following if following >= 0 else now
        if now >= 0:
            self.setCurrentIndex(self.rows.index(now, 0))

    def current(self) -> PersonRow | None:
        """Give the current person, None on a title or without one."""
        return self.rows.person_at(self.currentIndex().row())

    def choose_first(self) -> None:
        """Make the first person current, unless one is."""
        if self.current() is None:
            first = next((row for row in range(self.rows.rowCount()) if self.rows.person_at(row)), 0)
            self.setCurrentIndex(self.rows.index(first, 0))

    def choose(self, contact_id: int) -> bool:
        """Make a person current; gives whether they are shown."""
        row = self.rows.row_of(contact_id)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, 0))
            self.scrollTo(self.rows.index(row, 0))
        return row >= 0

    @override
    def _button_at(self, place: QPoint) -> tuple[int, Act] | None:
        index = self.indexAt(place)
        row = self.rows.person_at(index.row())
        if row is None:
            return None
        for act, rect in button_rects(self.visualRect(index), row.part, self.layoutDirection()).items():
            if rect.contains(place):
                return index.row(), act
        return None

    def _toggle(self, row: int) -> bool:
        """Fold or unfold the part whose title is in this row; the title stays current."""
        title = self.rows.row_at(row)
        if not isinstance(title, PartRow):
            return False
        scrolled = self.verticalScrollBar().value()
        self.rows.toggle(title.part)
        self.setCurrentIndex(self.rows.index(self.rows.row_of_part(title.part), 0))
        self.verticalScrollBar().setValue(scrolled)
        return True

    def _ask(self, act: Act, row: PersonRow) -> None:
        if is_possible(act, row.part):
            self.asked.emit(act, row)
        elif act is Act.CONFIRM:
            # Enter on somebody who is placed already opens them.
            self.asked.emit(Act.PERSON, row)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        place = event.position().toPoint()
        row = self.indexAt(place).row()
        if event.button() is Qt.MouseButton.LeftButton and self._toggle(row):
            return
        super().mousePressEvent(event)
        button, person = self._button_at(place), self.rows.person_at(row)
        if event.button() is Qt.MouseButton.LeftButton and button is not None and person is not None:
            self._ask(button[1], person)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        place = event.position().toPoint()
        person = self.rows.person_at(self.indexAt(place).row())
        if self._button_at(place) is not None:
            # Two quick presses of a button are two presses.
            self.mousePressEvent(event)
        elif person is not None and event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(Act.PERSON, person)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        row = self.currentIndex().row()
        person, title = self.rows.person_at(row), self.rows.row_at(row)
        act = act_of(event)
        key = Qt.Key(event.key())
        if person is not None and act is not None:
            self._ask(act, person)
        elif isinstance(title, PartRow) and key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle(row)
        elif key in {Qt.Key.Key_A, Qt.Key.Key_Insert} and not event.modifiers():
            self.typed.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Escape}:
            self.left.emit()
        elif event.text() and key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def _menu_of(self, index: QModelIndex) -> QMenu | None:
        person = self.rows.person_at(index.row())
        return person_menu(self, person, self._ask) if person is not None else None

    @override
    def _hint_at(self, place: QPoint) -> str:
        row, button = self.rows.person_at(self.indexAt(place).row()), self._button_at(place)
        if row is None:
            return ""
        return tool_tip(act_hint(button[1], row) if button else describe_row(row))
