"""Lines under a heading: each with somebody's name, which opens them, and what there is to say."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.roving import Roving
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import icon_side, pixmap
from netgrow_desktop.ui.looking_back.name_button import NameButton
from netgrow_desktop.ui.looking_back.wordings import said_in_lines
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.kinds import KIND_ICONS
from netgrow_desktop.ui.theme import set_button_kind, theme_watcher
from netgrow_desktop.viewmodels.dates import day_in_words
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.looking_back.telling import Line, Passage

FEW, MANY = 6, 200
"""So many lines are shown at first, and so many more at each click."""
NOT_WORTH_HIDING = 2
LONGEST_WORD = 24
LINE_HEIGHT = 22
"""Of a name, in device-independent pixels: the icon stands in its middle."""


class _Picture(QLabel):
    """The icon of a kind of contact, in the theme's colours."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = KIND_ICONS.get(InteractionKind(kind), "") if kind else ""
        self.setFixedSize(icon_side(), scaled(LINE_HEIGHT))
        theme_watcher().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        if self._icon:
            self.setPixmap(pixmap(self._icon, icon_side(), "muted", self.devicePixelRatioF()))


class PassageView(QWidget):
    """A passage. ``person_requested`` carries the id of whoever was opened."""

    person_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Passage, date] | None = None
        self._roving: Roving | None = None
        self._most = 0
        self._heading = plain_label("", "strong", wraps=True)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.more = QPushButton()
        set_button_kind(self.more, "quiet")
        self.more.clicked.connect(self._show_more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self._heading)
        whole.addWidget(line)
        whole.addWidget(self._rows)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_passage(self, passage: Passage, today: date) -> None:
        """Show other lines; the same ones stay as they are, with the keyboard on them."""
        if (passage, today) != self._shown:
            self._shown = passage, today
            self._fill(passage, today)

    def _show_more(self) -> None:
        self._most += MANY
        if self._shown is not None:
            self._fill(*self._shown)

    def _fill(self, passage: Passage, today: date) -> None:
        heading = words(passage.heading)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        few = FEW if len(passage.lines) > FEW + NOT_WORTH_HIDING else FEW + NOT_WORTH_HIDING
        shown = passage.lines[: self._most or few]
        for each in shown:
            self._column.addWidget(self._row(each, today))
        if self._roving is not None:
            self._roving.deleteLater()
        # One stop of Tab for the whole passage; the arrow keys go from name to name.
        self._roving = Roving([[name] for name in self.names()], self)
        for before, after in pairwise((*self.names(), self.more)):
            QWidget.setTabOrder(before, after)
        every, most = len(passage.lines), self._most + MANY
        self.more.setVisible(len(shown) < every)
        whole = self.tr("Show all {n}").format(n=count(every))
        part = self.tr("Show {n} of {all}").format(n=count(most), all=count(every))
        self.more.setText(whole if every <= most else part)

    def _row(self, line: Line, today: date) -> QWidget:
        row = QWidget()
        said = "\n".join(said_in_lines(line.what, today))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addLayout(self._first_line(line, today))
        if said:
            text.addWidget(plain_label(breakable(said, LONGEST_WORD), "muted", wraps=True))
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_M)
        if line.icon:
            whole.addWidget(_Picture(line.icon), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(text, 1)
        return row

    def _first_line(self, line: Line, today: date) -> QHBoxLayout:
        name = NameButton(one_line(line.name))
        name.clicked.connect(partial(self._open, line.contact_id))
        first = QHBoxLayout()
        first.setSpacing(SPACE_M)
        first.addWidget(name)
        first.addStretch(1)
        if line.day:
            first.addWidget(plain_label(day_in_words(date.fromisoformat(line.day), today), "small"))
        return first

    def _open(self, contact_id: int, *_: object) -> None:
        self.person_requested.emit(contact_id)

    def text(self) -> str:
        """Give everything that is shown."""
        names = [each.name() for each in self.names()]
        labels = [each.text() for each in (self._heading, *self._rows.findChildren(QLabel))]
        return "\n".join(each for each in (*labels, *names) if each)

    def names(self) -> list[NameButton]:
        """Give the names that can be pressed, from the top."""
        rows = [self._column.itemAt(place) for place in range(self._column.count())]
        found = [row.widget() for row in rows if row is not None]
        return [name for each in found if each is not None for name in each.findChildren(NameButton)]


class Passages(QWidget):
    """Passages one below the other; those that stay keep their widgets."""

    person_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: dict[str, PassageView] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XL)

    def show_passages(self, passages: tuple[Passage, ...], today: date) -> None:
        """Show these passages, in this order."""
        wanted = {each.heading.code: each for each in passages}
        for code in [code for code in self._views if code not in wanted]:
            gone = self._views.pop(code)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (code, passage) in enumerate(wanted.items()):
            view = self._views.get(code)
            if view is None:
                view = self._views[code] = PassageView()
                view.person_requested.connect(self.person_requested)
                self._column.insertWidget(place, view)
            view.show_passage(passage, today)

    def view(self, name: str) -> PassageView:
        """Give the passage of that name ("in_touch"). Raises KeyError where it is not shown."""
        return self._views[f"looking_back.heading.{name}"]

    def text(self) -> str:
        """Give everything that is shown."""
        return "\n".join(view.text() for view in self._views.values())
