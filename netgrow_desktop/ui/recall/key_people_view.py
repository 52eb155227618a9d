"""The end of the recall walk: picking the key people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.recall import FEWEST_KEY_PEOPLE, MOST_KEY_PEOPLE, Candidate
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
)
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.career.wordings import role_words
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font, theme_watcher
from netgrow_desktop.viewmodels.recall import CandidatesModel
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService

    Index = QModelIndex | QPersistentModelIndex

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def count_words(picked: int) -> str:
    """Say how many key people are picked, and whether that is a good number."""
    if picked > MOST_KEY_PEOPLE:
        return words(Message("recall.pick_fewer", {"n": picked, "most": MOST_KEY_PEOPLE}))
    if picked < FEWEST_KEY_PEOPLE:
        values = {"n": picked, "fewest": FEWEST_KEY_PEOPLE, "most": MOST_KEY_PEOPLE}
        return words(Message("recall.pick_more" if picked else "recall.pick_some", values))
    return words(Message("recall.pick_enough", {"n": picked}))


def key_word() -> str:
    """Give what somebody is called who is picked."""
    return QCoreApplication.translate("Recall", "Key person")


def times_words(candidate: Candidate) -> str:
    """Say at how many questions somebody was named."""
    return words(Message("recall.times", {"n": candidate.times})) if candidate.times else ""


class CandidateDelegate(QStyledItemDelegate):
    """Paints somebody who may be a key person: a star, the name, what they do, how often they were named."""

    def __init__(self, model: CandidatesModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(text_font("small")).height()
        return QSize(0, QFontMetrics(text_font(strong=True)).height() + small + 2 + 2 * SPACE_S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = self._model.candidate_at(index.row())
        if found is None:
            return
        rect: QRect = option.rect
        current_palette()
        painter.save()
        paint_ground(painter, option)
        inside = rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        star = QRect(inside.left(), inside.top(), icon_side(), inside.height())
        sign = ("star-filled", "accent") if found.is_key else ("star", "muted")
        paint_icon(painter, self._placed(star, rect), *sign)
        inside.setLeft(star.right() + SPACE_M)
        if found.is_key:
            inside.setRight(self._paint_plate(painter, inside, rect))
        self._paint_words(painter, inside, rect, found)
        paint_ring(painter, option, self._view)
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRect, rect: QRect, found: Candidate) -> None:
        strong, small = text_font(strong=True), text_font("small")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(strong).height())
        marks = QRect(first.left(), first.top(), category_marks_width(found.row.categories), first.height())
        paint_category_marks(painter, self._placed(marks, rect), found.row.categories)
        first.setLeft(marks.right() + 1 + SPACE_S)
        self._line(painter, first, rect, strong, color("text"), one_line(found.row.name))
        second = QRect(first.left(), first.bottom() + 3, first.width(), QFontMetrics(small).height())
        about = " · ".join(part for part in (times_words(found), role_words(found.row)) if part)
        self._line(painter, second, rect, small, color("muted"), about)

    def _paint_plate(self, painter: QPainter, inside: QRect, row: QRect) -> int:
        """Paint that somebody is a key person at the end of the row; give where the words before it end."""
        palette = current_palette()
        font = text_font("small", strong=True)
        metrics = QFontMetrics(font)
        text = key_word()
        width, height = metrics.horizontalAdvance(text) + 2 + 2 * SPACE_S, metrics.height() + SPACE_XS
        plate = QRect(inside.right() - width, row.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.tint(palette.accent, TINT_QUIET)))
        painter.drawRoundedRect(self._placed(plate, row), CORNER_RADIUS, CORNER_RADIUS)
        self._line(painter, plate.adjusted(SPACE_S, 0, 0, 0), row, font, color("accent"), text)
        return plate.left() - SPACE_S

    def _placed(self, place: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, place)

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(place, row), START | Qt.TextFlag.TextSingleLine, fitting)


def describe(candidate: Candidate) -> str:
    """Say everything of a candidate in one text, for screen readers."""
    key = key_word() if candidate.is_key else ""
    lines = (one_line(candidate.row.name), key, role_words(candidate.row), times_words(candidate))
    return ", ".join(line for line in lines if line)


class CandidateList(QListView):
    """The candidates. ``toggled`` carries somebody whom Space, Enter or a click picks, or no longer."""

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidates = CandidatesModel(describe, self)
        self.setModel(self.candidates)
        self.setItemDelegate(CandidateDelegate(self.candidates, self))
        self.setProperty("kind", "side")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("People to pick from; Space picks"))
        theme_watcher().changed.connect(self.scheduleDelayedItemsLayout)

    def toggle(self, index: Index) -> None:
        """Pick the person in a row, or no longer."""
        found = self.candidates.candidate_at(index.row())
        if found is not None:
            self.toggled.emit(found)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key(event.key()) in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle(self.currentIndex())
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.toggle(index)


class KeyPeopleView(QWidget):
    """Picks the key people. ``picked`` carries somebody's id and whether they are one now."""

    picked = Signal(int, bool)
    added = Signal(str)

    def __init__(self, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = 0
        self._ask = plain_label(self.tr("Who are your key people?"), "title", wraps=True)
        hint = self.tr(
            "Those whom you would least like to lose: who help you to decide, to get things done, and to grow. "
            "Space or a click picks somebody."
        )
        self.count = plain_label("", "strong", wraps=True)
        self.name = NameField(contacts, lanes, self.tr("Somebody else…"))
        self.name.setAccessibleName(self.tr("Somebody else as a key person"))
        self.name.found.connect(self._pick_found)
        self.name.added.connect(self.added)
        self.list = CandidateList()
        self.list.toggled.connect(lambda found: self.picked.emit(found.row.id, not found.is_key))
        self.name.down_pressed.connect(self.focus_list)
        self._nobody = plain_label(
            self.tr("Nobody was named yet. Go back to the questions, or type a name above."), "muted", wraps=True
        )
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self._ask)
        whole.addWidget(plain_label(hint, "muted", wraps=True))
        whole.addSpacing(SPACE_L)
        whole.addWidget(self.count)
        whole.addWidget(self.name)
        whole.addWidget(self._stack, 1)

    def show_candidates(self, candidates: Sequence[Candidate], *, anew: bool) -> None:
        """Show who may be picked, and how many are."""
        current = self.list.candidates.candidate_at(self.list.currentIndex().row())
        self.list.candidates.show_candidates(candidates, anew=anew)
        wanted, self._wanted = self._wanted or (current.row.id if current is not None else 0), 0
        row = max(self.list.candidates.row_of(wanted), 0)
        if row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.list.candidates.index(row, 0))
        self.count.setText(count_words(self.list.candidates.picked()))
        self._stack.setCurrentWidget(self.list if candidates else self._nobody)

    def focus_list(self) -> None:
        """Put the keyboard on the people, or into the field where there are none."""
        has_people = self.list.candidates.rowCount() > 0
        (self.list if has_people else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, contact_id: int) -> None:
        """Make a person current, once they are in the list."""
        row = self.list.candidates.row_of(contact_id)
        if row >= 0:
            self.list.setCurrentIndex(self.list.candidates.index(row, 0))
        else:
            self._wanted = contact_id

    def _pick_found(self, row: ContactRow) -> None:
        self.picked.emit(row.id, True)
        self.go_to(row.id)
