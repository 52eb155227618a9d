"""Lines of the page: somebody or something, a few words, and one or two things to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import CategoryMarks, category_marks_width
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

NARROWEST_TEXT = 200
LONGEST_WORD = 16
"""A word of more letters may be broken where a row is narrow."""

FIND, FILL, CHANGE, REMOVE = "find", "fill", "change", "remove"
"""Acts about places: find a way, name people, change or remove it."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something to do about a line: its code, words, icon, and longer words where the short ones leave a doubt."""

    code: str
    words: str
    icon: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: *key* tells it from the others, *name* is loud, *note* stands below it.

    ``categories`` are marks before the name, None where there is nothing to mark. ``opens`` adds a button that shows
    the person.
    """

    key: int
    name: str
    note: str = ""
    categories: tuple[str, ...] | None = None
    opens: bool = False
    acts: tuple[Act, ...] = ()


class _Row(QWidget):
    """One line as widgets; the same ones as long as the line has the same key."""

    acted = Signal(int, str)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.marks = CategoryMarks()
        self.name = plain_label("", "strong", wraps=True)
        self.note = plain_label("", "muted", wraps=True)
        # Without AlignAbsolute a name in Arabic would stand apart from its own line in an English window.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        for label in (self.name, self.note):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.buttons: list[QPushButton] = []
        self._acts: tuple[Act, ...] = ()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.name)
        text.addWidget(self.note)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        self._row.setSpacing(SPACE_S)
        self._row.addWidget(self.marks, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(SPACE_S)
        self._body.addLayout(text, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(SPACE_S)
        self._body.addLayout(self._ways)
        self._body.setAlignment(self._ways, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._body, 1)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        self.line = line
        self.marks.setVisible(line.categories is not None)
        self.marks.show_categories(line.categories or ())
        # One endless word would widen all rows and push their buttons out of sight.
        self.name.setText(breakable(line.name, LONGEST_WORD))
        self.note.setText(breakable(line.note, LONGEST_WORD))
        self.note.setHidden(not line.note)
        acts = (*line.acts, *([Act("", self.tr("Show"), "")] if line.opens else []))
        if acts != self._acts:
            self._acts = acts
            self._make_buttons(acts)
        for button, act in zip(self.buttons, acts, strict=True):
            button.setAccessibleName(self.tr("{act}: {name}").format(act=act.hint or act.words, name=line.name))

    def _make_buttons(self, acts: Sequence[Act]) -> None:
        for button in self.buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for act in acts:
            button = QPushButton(act.words)
            set_button_kind(button, "plain" if act.code else "quiet")
            button.setToolTip(act.hint)
            button.setAutoDefault(False)
            if act.icon:
                set_icon(button, act.icon)
            button.clicked.connect(partial(self._act, act.code))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        # Words that would be a tower beside the buttons have these below them.
        is_narrow = self.width() - self._ways.sizeHint().width() < scaled(NARROWEST_TEXT)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    @override
    def minimumSizeHint(self) -> QSize:
        # Whatever stands beside the words now could stand below them.
        ways = self._ways.minimumSize().width()
        marks = self.marks.width() + SPACE_S if self.line.categories is not None else 0
        label = max(self.name.minimumSizeHint().width(), self.note.minimumSizeHint().width() if self.line.note else 0)
        return QSize(marks + max(ways, label), super().minimumSizeHint().height())

    def _act(self, code: str, *_: object) -> None:
        self.acted.emit(self.line.key, code)

    def button(self, code: str) -> QPushButton:
        return self.buttons[[act.code for act in self._acts].index(code)]


class LineList(QWidget):
    """Lines one below the other. ``acted`` carries a line's key and an act's code, "" for opening it.

    A line that stays keeps its widgets, and with them the keyboard.
    """

    acted = Signal(int, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, _Row] = {}
        # Where the list begins in the order of Tab, while rows come and go. Nothing that is hidden gets the keyboard.
        self._start = QWidget(self)
        self._start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._start.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.setAccessibleName(name)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, in this order."""
        wanted = [line.key for line in lines]
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(lines):
            found = self._rows.get(line.key)
            if found is None:
                found = self._rows[line.key] = _Row(line)
                found.acted.connect(self.acted)
            else:
                found.show_line(line)
            if self._column.indexOf(found) != place:
                self._column.insertWidget(place, found)
        self._align()
        self._chain()

    def _align(self) -> None:
        """Have all names begin at one edge, however many categories stand before them."""
        marked = [row for row in self._rows.values() if row.line.categories is not None]
        width = max((category_marks_width(row.line.categories or ()) for row in marked), default=0)
        for row in marked:
            row.marks.setFixedWidth(width)

    def _chain(self) -> None:
        """Have Tab go from line to line, also to those that came later."""
        rows = sorted(self._rows.values(), key=self._column.indexOf)
        for one, other in pairwise([self._start, *(button for row in rows for button in row.buttons)]):
            QWidget.setTabOrder(one, other)

    def lines(self) -> list[Line]:
        """Give the lines that are shown."""
        return [row.line for row in sorted(self._rows.values(), key=self._column.indexOf)]

    def button(self, key: int, code: str) -> QPushButton:
        """Give the button of an act. Raises KeyError or ValueError where there is none."""
        return self._rows[key].button(code)
