"""Finding the person to plan a follow-up with: type a few letters, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.follow_ups.wordings import shown
from netgrow_desktop.ui.planning.form import PopupFrame
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.dates import full_day

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from PySide6.QtGui import QFont

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService

    Index = QModelIndex | QPersistentModelIndex

MOST_FOUND = 50
"""How many people the list shows; more letters find the others."""

SIZE = QSize(360, 400)
_ROOT = QModelIndex()


class FoundModel(QAbstractListModel):
    """The people found, as rows of the contacts table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ContactRow] = []

    def show_rows(self, rows: list[ContactRow]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> ContactRow | None:
        """Give the person in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        found = self.row_at(index.row())
        if found is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return ", ".join(shown(part) for part in (found.name, found.title, found.organization) if part)


class FoundDelegate(QStyledItemDelegate):
    """Paints a person as a name with role and organisation below it."""

    def __init__(self, model: FoundModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name, role = QFontMetrics(text_font("body", strong=True)), QFontMetrics(text_font("small"))
        return QSize(0, name.height() + role.height() + 2 * SPACE_XS + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = self._model.row_at(index.row())
        if found is None:
            return
        palette = current_palette()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.selection if current else palette.hover))
            painter.drawRoundedRect(rect, CORNER_RADIUS, CORNER_RADIUS)
        inside = rect.adjusted(SPACE_S, SPACE_XS, -SPACE_S, -SPACE_XS)
        name, role = text_font("body", strong=True), text_font("small")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(name).height())
        paint_category_marks(painter, first, found.categories)
        self._line(
            painter,
            first.adjusted(category_marks_width(found.categories) + SPACE_S, 0, 0, 0),
            name,
            "text",
            shown(found.name),
        )
        second = inside.adjusted(0, first.height() + 2, 0, 0)
        about = " · ".join(shown(part) for part in (found.title, found.organization) if part)
        self._line(painter, second, role, "muted", about)
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, font: QFont, tone: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(color(tone))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)


class PersonFinder(PopupFrame):
    """A search field with the people found below it, for a *day* or for one that is asked afterwards.

    ``found`` carries the person's row of the table.
    """

    found = Signal(object)

    def __init__(self, contacts: ContactService, lanes: Lanes, day: date | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._contacts = contacts
        self._question = Question(lanes)
        self._waiting = self._wants_first = False
        self.field = SearchField(self.tr("Who?"))
        self.field.setAccessibleName(self.tr("Who to follow up with"))
        self.people = FoundModel(self)
        self.list = QListView()
        self.list.setModel(self.people)
        self.list.setItemDelegate(FoundDelegate(self.people, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("People found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = plain_label(self.tr("Nobody found. Try fewer letters."), "muted", wraps=True)
        self._none.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        whole.setSpacing(SPACE_S)
        heading = self.tr("Follow up on {day}").format(day=full_day(day)) if day else self.tr("Whom to turn to?")
        whole.addWidget(plain_label(heading, "strong", wraps=True))
        whole.addWidget(self.field)
        whole.addWidget(self._none)
        whole.addWidget(self.list, 1)
        self.setFixedSize(SIZE)
        self.setAccessibleName(self.tr("Plan a follow-up"))
        self.field.text_settled.connect(self._ask)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._pick)
        self._ask("")

    def _ask(self, text: str) -> None:
        contacts = self._contacts
        self._waiting = True

        def look() -> list[ContactRow]:
            return contacts.rows(contacts.find(ContactQuery(text))[:MOST_FOUND])

        self._question.ask(look, self._show)

    def _show(self, rows: list[ContactRow]) -> None:
        self._waiting = False
        self.people.show_rows(rows)
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.setCurrentIndex(self.people.index(0, 0))
        if self._wants_first:
            self._wants_first = False
            self._pick(self.list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        row = self.people.row_at(index.row())
        if row is not None:
            self.close()
            self.found.emit(row)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        """Act on a key typed in the field: arrows walk in the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        if key in steps:
            row = self.list.currentIndex().row() + steps[key]
            self.list.setCurrentIndex(self.people.index(max(0, min(row, self.people.rowCount() - 1)), 0))
            return True
        return False

    def _enter(self) -> None:
        """Pick the current person, or the first of those who are still being looked for."""
        if self._waiting:
            self._wants_first = True
        else:
            self._pick(self.list.currentIndex())
