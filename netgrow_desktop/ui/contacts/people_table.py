"""The table of people: its columns, its order, what is looked at, and people dragged out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.contacts.column_widths import Wish, shared, wanted_width
from netgrow_desktop.ui.contacts.people_delegate import PeopleDelegate
from netgrow_desktop.ui.contacts.phrasing import plain, whom
from netgrow_desktop.ui.elements.cards_out import MOST_DRAGGED, CardFile, add_card_file
from netgrow_desktop.ui.elements.people_view import PeopleView
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.columns import NAME, OTHER_SORTS, ColumnPlace, usual_places
from netgrow_desktop.viewmodels.contacts import ContactsModel, PeopleSelection
from netgrow_desktop.viewmodels.people_mime import people_mime

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent

SAMPLED = 80
"""So many rows, from the first one, say how wide the columns are to be."""


NAME_LEEWAY = 64
"""So many pixels beyond its usual width the names' column gets before others get theirs."""


class PeopleTable(PeopleView):
    """Shows a :class:`ContactsModel`. It keeps what is looked at in place when the network changes."""

    opened = Signal()
    """Enter or a double click: the current person is wanted."""
    sort_chosen = Signal(object)
    """A click on a header or the menu asks for this :class:`SortField`."""

    def __init__(self, model: ContactsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = model
        self._own_widths: dict[str, int] = {}
        self._is_sharing = self._knows_content = False
        self._shown_query = ContactQuery()
        self._anchor = (0, 0, 0)
        self._longest_days: dict[int, int] = {}
        self.setModel(model)
        self.selected = PeopleSelection(model, self)
        self.setSelectionModel(self.selected)
        self._delegate = PeopleDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("People"))
        self._prepare_header()
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.verticalScrollBar().valueChanged.connect(self._look)
        model.modelAboutToBeReset.connect(self._hold_place)
        # After the selection, which listens since before.
        model.refilled.connect(self._return_to_place)
        model.dataChanged.connect(lambda first, last: self._make_room_for_days(range(first.row(), last.row() + 1)))

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        header.sectionClicked.connect(self._sort_by_section)
        header.sectionResized.connect(self._note_width)
        header.setAccessibleName(self.tr("Columns"))
        # A header that watches the selection asks about every single row when all are selected.
        header.setSelectionModel(QItemSelectionModel(self.people, header))
        self.set_places(usual_places())

    # Columns

    def places(self) -> tuple[ColumnPlace, ...]:
        """Give the arrangement of the columns, in their order on screen."""
        header = self.horizontalHeader()
        places = []
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            key = self.people.columns[logical].key
            places.append(ColumnPlace(key, self._own_widths[key], not self.isColumnHidden(logical)))
        return tuple(places)

    def set_places(self, places: Iterable[ColumnPlace]) -> None:
        """Arrange the columns."""
        header = self.horizontalHeader()
        numbers = {column.key: number for number, column in enumerate(self.people.columns)}
        for visual, place in enumerate(places):
            logical = numbers[place.key]
            header.moveSection(header.visualIndex(logical), visual)
            self.setColumnHidden(logical, not place.visible)
            self.setColumnWidth(logical, place.width)
            self._own_widths[place.key] = place.width
        self._share_width()

    def shown_columns(self) -> list[int]:
        """Give the numbers of the columns that are shown, in their order on screen."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        return [logical for logical in order if not self.isColumnHidden(logical)]

    def columns_menu(self) -> QMenu:
        """Make a menu that chooses the columns and what to sort by."""
        menu = QMenu(self)
        menu.setTitle(self.tr("&Columns"))
        menu.setAccessibleName(self.tr("Columns"))
        self._fill_columns_menu(menu)
        return menu

    def keep_columns_menu(self) -> QMenu:
        """Make the same menu for a menu bar: it is filled whenever it opens."""
        menu = QMenu(self.tr("&Columns"), self)
        menu.aboutToShow.connect(lambda: self._fill_columns_menu(menu))
        return menu

    def _fill_columns_menu(self, menu: QMenu) -> None:
        menu.clear()
        for number, column in enumerate(self.people.columns):
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(column is not NAME)
            action.toggled.connect(lambda shown, number=number: self._show_column(number, shown=shown))
        menu.addSeparator()
        sorts = menu.addMenu(self.tr("&Sort by"))
        pairs = [(column.sort, column.title) for column in self.people.columns if column.sort is not None]
        for sort, title in (*pairs, *OTHER_SORTS):
            action = sorts.addAction(title())
            action.setCheckable(True)
            action.setChecked(sort is self.people.query().sort)
            action.triggered.connect(lambda _checked=False, sort=sort: self.sort_chosen.emit(sort))
        menu.addAction(self.tr("&Reset columns"), lambda: self.set_places(usual_places()))

    def _show_columns_menu(self, place: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _show_column(self, number: int, *, shown: bool) -> None:
        self.setColumnHidden(number, not shown)
        if shown:
            self.setColumnWidth(number, self._own_widths[self.people.columns[number].key])
        self._share_width()

    def _share_width(self) -> None:
        """Let the columns whose widths nobody chose share the room by what stands in the rows that are here."""
        shown = self.shown_columns()
        rows = [row for row in range(min(self.people.rowCount(), SAMPLED)) if self.people.contact_at(row) is not None]
        self._is_sharing = True
        for logical, width in zip(shown, shared(self.viewport().width(), self._wishes(shown, rows)), strict=True):
            self.setColumnWidth(logical, width)
        self._is_sharing = False
        self._knows_content = bool(rows)

    def _wishes(self, shown: Iterable[int], rows: Iterable[int]) -> list[Wish]:
        option, wishes = QStyleOptionViewItem(), []
        for logical in shown:
            column = self.people.columns[logical]
            own, title = self._own_widths[column.key], self._delegate.heading_width(logical)
            if own != column.width:
                wishes.append(Wish(own, own, 0))
                continue
            filled = [self.people.index(row, logical) for row in rows if self.people.text_at(row, logical)]
            cells = [self._delegate.sizeHint(option, index).width() for index in filled]
            if column.is_brief:
                # A day is read whole or not at all; where there is none, the room is for others.
                wishes.append(Wish(title, max([title, self._longest_days.get(logical, 0), *cells]), 0))
            elif column is NAME:
                wanted = wanted_width(cells) or column.width
                wishes.append(Wish(max(title, min(wanted, column.width + NAME_LEEWAY)), wanted, column.width))
            else:
                wishes.append(Wish(title, wanted_width(cells) or column.width, column.width))
        return wishes

    def _make_room_for_days(self, rows: Iterable[int]) -> None:
        """Share the width anew where a day among *rows* would be cut; a column that has become wide stays so."""
        option, widened = QStyleOptionViewItem(), not self._knows_content
        brief = [logical for logical in self.shown_columns() if self.people.columns[logical].is_brief]
        known = [row for row in rows if self.people.contact_at(row) is not None]
        for logical in brief:
            of_texts = {self.people.text_at(row, logical): row for row in known}
            cells = [self.people.index(row, logical) for text, row in of_texts.items() if text]
            longest = max((self._delegate.sizeHint(option, cell).width() for cell in cells), default=0)
            if longest > self._longest_days.get(logical, 0):
                self._longest_days[logical] = longest
                widened = widened or longest > self.columnWidth(logical)
        if widened:
            self._share_width()

    def _note_width(self, logical: int, _old: int, new: int) -> None:
        if self._is_sharing:
            return
        shown = self.shown_columns()
        # The last column is as wide as there is room, which says nothing about how wide it was made.
        if new and shown and logical != shown[-1]:
            self._own_widths[self.people.columns[logical].key] = new

    # Order

    def show_sort(self, query: ContactQuery) -> None:
        """Show in the header what the rows are sorted by."""
        header = self.horizontalHeader()
        section = next((i for i, column in enumerate(self.people.columns) if column.sort is query.sort), -1)
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)

    def _sort_by_section(self, section: int) -> None:
        sort = self.people.columns[section].sort
        if isinstance(sort, SortField):
            self.sort_chosen.emit(sort)
        else:
            self.show_sort(self.people.query())

    # What is looked at

    def go_to(self, contact_id: int) -> bool:
        """Select one person and bring them into sight; tells whether they are among the rows."""
        row = self.people.row_of(contact_id)
        if row < 0:
            return False
        self.selected.select_ids([contact_id], contact_id)
        self.scrollTo(self.people.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _look(self) -> None:
        first = self.verticalScrollBar().value() // self._row_height()
        self.people.show_range(first, first + self.viewport().height() // self._row_height() + 1)

    def _hold_place(self) -> None:
        row, offset = divmod(self.verticalScrollBar().value(), self._row_height())
        self._anchor = (self.people.id_at(row), row, offset)

    def _return_to_place(self, is_other_query: bool) -> None:
        query = self.people.query()
        anchor, row, offset = self._anchor
        if not is_other_query:
            found = self.people.row_of(anchor)
            self.verticalScrollBar().setValue((found if found >= 0 else row) * self._row_height() + offset)
            if self.selected.has_returned():
                self.scrollTo(self.currentIndex())
        else:
            self.verticalScrollBar().setValue(0)
            only_sorted = replace(self._shown_query, sort=query.sort, descending=query.descending) == query
            if only_sorted and self.currentIndex().isValid():
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._shown_query = query
        self._look()
        self._make_room_for_days(range(min(self.people.rowCount(), SAMPLED)))

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self._row_height())

    # Qt's own

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if current.isValid() and self.hasFocus():
            painter = QPainter(self.viewport())
            self._delegate.paint_current(painter, self._row_rect(current.row()))
            painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._look()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Whole rows are selected, so the ends are the first and last person, not the first and last column.
        column = max(self.currentIndex().column(), 0)
        if cursorAction is QAbstractItemView.CursorAction.MoveHome:
            return self.people.index(0, column)
        if cursorAction is QAbstractItemView.CursorAction.MoveEnd:
            return self.people.index(self.people.rowCount() - 1, column)
        return super().moveCursor(cursorAction, modifiers)

    @override
    def _dragged_name(self, ids: list[int]) -> str:
        known = self.people.known(ids[0])
        return known.name if known is not None else ""

    def drag_data(self, ids: list[int], file: CardFile | None) -> QMimeData:
        """Give what a drag of these people carries: within the program their ids, for others their vCards."""
        data = people_mime(ids)
        if file is not None:
            rows = [self.people.known(each) for each in ids]
            add_card_file(data, file, "\n".join(plain(row.name) for row in rows if row is not None))
        return data

    @override
    def _drag(self, ids: list[int], file: CardFile | None) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.drag_data(ids, file))
        drag.setPixmap(self._drag_picture(ids))
        drag.setHotSpot(QPoint(-SPACE_S, -SPACE_S))
        drag.exec(Qt.DropAction.CopyAction)

    def drag_words(self, ids: list[int]) -> str:
        """Say what hangs on the mouse: a name, or how many people, and where so many cannot be dropped."""
        known = self.people.known(ids[0])
        text = whom([known.name] if known is not None else [], len(ids))
        if len(ids) > MOST_DRAGGED:
            return self.tr("{people}; to other programs by File › Export").format(people=text)
        return text

    def _drag_picture(self, ids: list[int]) -> QPixmap:
        text = self.drag_words(ids)
        font = text_font("body", strong=True)
        probe = QPixmap(1, 1)
        painter = QPainter(probe)
        painter.setFont(font)
        needed = painter.fontMetrics().size(0, text[:60])
        painter.end()
        density = self.devicePixelRatioF()
        width, height = needed.width() + 2 * SPACE_M, needed.height() + 2 * SPACE_XS
        picture = QPixmap(round(width * density), round(height * density))
        picture.setDevicePixelRatio(density)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(0, 0, width, height, CORNER_RADIUS, CORNER_RADIUS)
        painter.setFont(font)
        painter.setPen(color("on_accent"))
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text[:60])
        painter.end()
        return picture
