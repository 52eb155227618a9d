"""A field for names: finds people of the network while one types, and adds whoever is not there yet with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.theme_tokens import CORNER_RADIUS, ROW_HEIGHT, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.career.wordings import role_words
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.naming import Suggestion, SuggestionsModel, chosen_first, suggestions
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QColor, QFont, QHideEvent, QPaintEvent, QResizeEvent

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService

    Index = QModelIndex | QPersistentModelIndex

LONGEST_NAME = 200
NARROWEST_LIST = 480
"""Device-independent pixels: a name, and what its bearer does, can be read also below a short field."""
MOST_LOOKED_AT = 100
"""How many of those found are put in order; more letters find the others."""

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a suggestion in one line: the name, what the person does; or what adding would do."""

    def __init__(self, model: SuggestionsModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(ROW_HEIGHT, QFontMetrics(text_font(strong=True)).height() + SPACE_S))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line_at(index.row())
        if line is None:
            return
        rect: QRect = option.rect
        palette = current_palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.selection if current else palette.hover))
            painter.drawRoundedRect(rect, CORNER_RADIUS, CORNER_RADIUS)
        inside = rect.adjusted(SPACE_S, 0, -SPACE_S, 0)
        if current:
            inside = self._line_at_end(painter, inside, rect, self.tr("Enter"), "muted")
        if line.row is None:
            sign = QRect(inside.left(), inside.top(), icon_side(), inside.height())
            paint_icon(painter, self._placed(sign, rect), "user-plus", "accent")
            place = inside.adjusted(icon_side() + SPACE_S, 0, 0, 0)
            self._line(painter, place, rect, text_font(strong=True), color("accent"), describe(line))
        else:
            self._paint_person(painter, inside, rect, line, line.row)
        painter.restore()

    def _paint_person(
        self, painter: QPainter, inside: QRect, rect: QRect, line: Suggestion, person: ContactRow
    ) -> None:
        if line.is_there:
            inside = self._line_at_end(painter, inside, rect, self.tr("named already"), "muted")
        elif line.is_archived:
            inside = self._line_at_end(painter, inside, rect, self.tr("archived"), "muted")
        marks = QRect(inside.left(), inside.top(), category_marks_width(person.categories), inside.height())
        paint_category_marks(painter, self._placed(marks, rect), person.categories)
        strong = text_font(strong=True)
        place = inside.adjusted(marks.width() + SPACE_S, 0, 0, 0)
        name = one_line(person.name)
        self._line(painter, place, rect, strong, color("text"), name)
        place.setLeft(place.left() + QFontMetrics(strong).horizontalAdvance(name) + SPACE_M)
        self._line(painter, place, rect, text_font("small"), color("muted"), role_words(person))

    def _line_at_end(self, painter: QPainter, inside: QRect, row: QRect, text: str, tone: str) -> QRect:
        """Paint a small word at the end of the line; give what is left before it."""
        font = text_font("small")
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        place = QRect(inside.right() - width, inside.top(), width + 1, inside.height())
        self._line(painter, place, row, font, color(tone), text)
        return inside.adjusted(0, 0, -width - SPACE_M, 0)

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        if place.width() <= 0:
            return
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(place, row), START | Qt.TextFlag.TextSingleLine, fitting)

    def _placed(self, place: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, place)


def describe(line: Suggestion) -> str:
    """Say a suggestion in words."""
    if line.row is None:
        names = {"name": one_line(line.name), "other": one_line(line.other_than)}
        told = QCoreApplication.translate("Career", "Add “{name}” as a new person")
        if line.other_than:
            told = QCoreApplication.translate("Career", "Add “{name}” as a new person, not {other}")
        return told.format(**names)
    return ", ".join(part for part in (one_line(line.row.name), role_words(line.row)) if part)


class SuggestionFrame(QFrame):
    """The list that hangs below the field, above everything else in its window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = SuggestionsModel(describe, self)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(SuggestionDelegate(self.lines, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("People found"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        whole.addWidget(self.list)
        self.hide()

    def fit(self) -> None:
        """Be as high as the lines need."""
        row = max(self.list.sizeHintForRow(0), 1)
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * SPACE_XS
        self.resize(self.width(), self.lines.rowCount() * row + frame)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("field_line"), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()


class NameField(SearchField):
    """Type a name, Enter. ``found`` carries the row of somebody known, ``added`` the name of a new person."""

    found = Signal(object)
    added = Signal(str)
    entered_nothing = Signal()
    """Enter in the empty field."""

    def __init__(self, contacts: ContactService, lanes: Lanes, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._contacts = contacts
        self._question = Question(lanes)
        self._there: Callable[[], Collection[int]] = tuple
        self._asked = ""
        self._waiting = self._wants_first = self._held = False
        self.frame: SuggestionFrame | None = None
        self.setMaxLength(LONGEST_NAME)
        self.text_settled.connect(self._ask)
        self.textEdited.connect(self._note_typing)
        self.returnPressed.connect(self._enter)

    def set_there(self, there: Callable[[], Collection[int]]) -> None:
        """Say who is there already: they are shown as such, and choosing them changes nothing."""
        self._there = there

    def suggested(self) -> list[str]:
        """Give the lines that are suggested, in words."""
        if self.frame is None or self.frame.isHidden():
            return []
        found = (self.frame.lines.line_at(row) for row in range(self.frame.lines.rowCount()))
        return [describe(line) for line in found if line is not None]

    def current_line(self) -> Suggestion | None:
        """Give the suggestion that Enter takes."""
        if self.frame is None or self.frame.isHidden():
            return None
        return self.frame.lines.line_at(self.frame.list.currentIndex().row())

    # Asking

    def _note_typing(self, text: str) -> None:
        # What is suggested may not answer what is typed now.
        self._waiting = text != self._asked

    def _ask(self, text: str) -> None:
        contacts = self._contacts
        self._asked = text
        if not text.strip():
            self._question.drop()
            self._waiting = self._wants_first = False
            self._fold()
            return
        self._waiting = True

        def look() -> tuple[list[ContactRow], list[ContactRow]]:
            found = contacts.rows(contacts.find(ContactQuery(text))[:MOST_LOOKED_AT])
            return found, contacts.rows(contacts.find(ContactQuery(text, archived=True))[:MOST_LOOKED_AT])

        self._question.ask(look, self._show)

    def _show(self, answer: tuple[list[ContactRow], list[ContactRow]]) -> None:
        self._waiting = False
        lines = suggestions(self._asked, *answer, self._there())
        frame = self._unfolded()
        frame.lines.show_lines(lines)
        self._held = False
        frame.list.setCurrentIndex(frame.lines.index(chosen_first(self._asked, lines), 0))
        self._place()
        if self._wants_first:
            self._wants_first = False
            self._take(self.current_line())

    def _enter(self) -> None:
        """Take the current suggestion, or the first of those that are still being looked for."""
        if not self.text().strip():
            self.entered_nothing.emit()
        elif self._waiting:
            self._wants_first = True
        else:
            self._take(self.current_line())

    def _take(self, line: Suggestion | None) -> None:
        if line is None:
            return
        self.clear()
        self._fold()
        if line.row is None:
            self.added.emit(line.name)
        else:
            self.found.emit(line.row)

    # The list below the field

    def _unfolded(self) -> SuggestionFrame:
        if self.frame is None:
            self.frame = SuggestionFrame(self.window())
            self.frame.list.clicked.connect(lambda index: self._take(self._line_at(index)))
            self.window().installEventFilter(self)
        self.frame.show()
        return self.frame

    def _line_at(self, index: QModelIndex) -> Suggestion | None:
        return self.frame.lines.line_at(index.row()) if self.frame is not None else None

    def _fold(self) -> None:
        if self.frame is not None:
            self.frame.hide()

    def _place(self) -> None:
        frame = self.frame
        if frame is None or frame.isHidden():
            return
        frame.resize(min(max(self.width(), NARROWEST_LIST), self.window().width()), frame.height())
        frame.fit()
        below = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        frame.move(max(0, min(below.x(), self.window().width() - frame.width())), below.y())
        frame.raise_()

    def _step(self, by: int) -> None:
        frame = self.frame
        if frame is None or frame.isHidden():
            return
        row = max(0, min(frame.list.currentIndex().row() + by, frame.lines.rowCount() - 1))
        line = frame.lines.line_at(row)
        if by > 0 and line is not None and line.other_than and not self._held:
            # From somebody whose name begins with what is typed, a new person is two presses away: Down and Enter, out
            # of habit, take the last of those known.
            self._held = True
        else:
            frame.list.setCurrentIndex(frame.lines.index(row, 0))
        line = self.current_line()
        if line is not None:
            announce(self, describe(line))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and not self.text():
            # Nothing is suggested: whoever is below may want the key.
            self.down_pressed.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Move}:
            if event.type() is QEvent.Type.FocusOut:
                self._fold()
            self._place()
        elif event.type() is QEvent.Type.FocusIn and self.text().strip():
            self._ask(self.text())
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        self._fold()
