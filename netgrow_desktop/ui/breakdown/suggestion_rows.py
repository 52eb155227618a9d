"""What may suit a person, with its reason: shown in a sorting session, taken by one key, never applied by itself."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.sorting import MOST_SUGGESTIONS
from netgrow_desktop.theme_tokens import (
    CATEGORY_LETTERS,
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
)
from netgrow_desktop.ui.breakdown.answer_buttons import key_width, paint_key
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.category_marks import mark_size, paint_category_mark
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.sorting import Suggestion

LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


def reason_words(reason: Message) -> str:
    """Say why a category may suit; what people wrote in it is made safe to show."""
    shown = {name: one_line(each) if isinstance(each, str) else each for name, each in reason.values.items()}
    return words(Message(reason.code, shown))


class SuggestionRow(QAbstractButton):
    """One suggestion: category, reason, and the key that takes it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_key = key
        self._key = key
        self._code = ""
        self._word = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show a category and why it may suit."""
        self._code = suggestion.category.value
        self._word = word_of(suggestion.category)
        self._key = self._first_key or CATEGORY_LETTERS[suggestion.category]
        self.setText(reason_words(suggestion.reason))
        said = self.tr("Suggested: {category}. {reason}. Key {key} takes it.")
        self.setAccessibleName(said.format(category=self._word, reason=self.text(), key=self._key))
        # A tooltip guesses whether it is markup: this one says that it is, and holds none.
        self.setToolTip(f"<qt>{escape(self.text())}</qt>")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, QFontMetrics(text_font("body")).height() + SPACE_M)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _placed(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        painter.setPen(QPen(color("accent"), FOCUS_RING) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_M, 0, -SPACE_M, 0)
        sign = QRect(inside.left(), inside.top(), icon_side(), inside.height())
        paint_icon(painter, self._placed(sign), "sparkles", "muted")
        mark = QRect(sign.right() + 1 + SPACE_S, inside.center().y() - mark_size() // 2, mark_size(), mark_size())
        paint_category_mark(painter, QRectF(self._placed(mark)), self._code)
        strong = text_font(strong=True)
        wide = QFontMetrics(strong).horizontalAdvance(self._word) + 2
        word = QRect(mark.right() + 1 + SPACE_XS + 2, inside.top(), wide, inside.height())
        painter.setFont(strong)
        painter.setPen(color(palette.category(self._code)))
        painter.drawText(self._placed(word), LINE, self._word)
        end = key_width(self._key)
        key = QRect(inside.right() + 1 - end, inside.top(), end, inside.height())
        paint_key(painter, self._placed(key), self._key, ink="text")
        reason = QRect(word.topRight(), key.bottomLeft()).adjusted(SPACE_S, 0, -SPACE_S, 0)
        font = text_font("body")
        painter.setFont(font)
        painter.setPen(color("muted"))
        fitting = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, reason.width())
        painter.drawText(self._placed(reason), LINE, fitting)
        painter.end()


class SuggestionRows(QWidget):
    """Up to three suggestions below each other. ``taken`` carries the category of one."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Suggestion, ...] = ()
        # The first one has a key of its own; a category's own key does the same for the others.
        self.rows = [SuggestionRow("" if number else "A") for number in range(MOST_SUGGESTIONS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, number=number: self._take(number))
            row.hide()
            column.addWidget(row)

    def show_suggestions(self, suggestions: Sequence[Suggestion], present: Collection[Category]) -> None:
        """Show what may suit somebody who is in *present* already."""
        self._shown = tuple(each for each in suggestions if each.category not in present)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._shown))
            if number < len(self._shown):
                row.show_suggestion(self._shown[number])

    def shown(self) -> list[str]:
        """Give the reasons that are shown."""
        return [row.text() for row in self.rows[: len(self._shown)]]

    def _take(self, number: int) -> None:
        if number < len(self._shown):
            self.taken.emit(self._shown[number].category)
