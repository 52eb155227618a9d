"""The swim lanes below the heads of the board's columns: the largest first, everybody else last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.domain.breakdown import LaneKind
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.breakdown.lane_row import LaneRow
from netgrow_desktop.viewmodels.breakdown import column_code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.breakdown import Lane
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.ui.breakdown.lane_row import LaneCell
    from netgrow_desktop.viewmodels.breakdown import CardsModel

FIRST_OPEN = 3
"""Lanes that are unfolded at first."""


def lane_query(base: ContactQuery, kind: LaneKind, name: str, names: Sequence[str]) -> ContactQuery:
    """Keep to the people of one lane; "" stands for everybody outside all lanes, which are called *names*."""
    if kind is LaneKind.TAG:
        return replace(base, tag=name) if name else replace(base, outside_tags=tuple(names))
    return replace(base, organization=name) if name else replace(base, outside_organizations=tuple(names))


class LanesView(QScrollArea):
    """The lanes. ``cell_made`` carries a new cell, whose cards are to be acted upon."""

    cell_made = Signal(object)
    left_out = Signal()
    """Lanes were taken away or folded, and their cells with them."""

    def __init__(self, make_cards: Callable[[Category | None], CardsModel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_cards = make_cards
        self._kind: LaneKind | None = None
        self._base = ContactQuery()
        self._lanes: tuple[Lane, ...] = ()
        self._rows: dict[str, LaneRow] = {}
        self._spare: list[LaneRow] = []
        inside = QWidget()
        inside.setObjectName("scrollContents")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The columns above leave room for it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_lanes(self, kind: LaneKind, lanes: Sequence[Lane], base: ContactQuery) -> None:
        """Show these lanes, with the text and the order of *base*; one that is there already stays as it is."""
        kept = self._rows if kind is self._kind else {}
        for name, row in self._rows.items():
            if name not in kept or all(lane.name != name for lane in lanes):
                self._put_away(row)
        rows = {lane.name: kept[lane.name] if lane.name in kept else self._row() for lane in lanes}
        self._kind, self._lanes, self._base = kind, tuple(lanes), base
        is_first, self._rows = not kept, rows
        for number, lane in enumerate(lanes):
            row = rows[lane.name]
            row.show_lane(lane)
            self._column.insertWidget(number, row)
            row.show()
            if is_first and number < FIRST_OPEN:
                row.fold(True)
        if is_first:
            self.verticalScrollBar().setValue(0)
        self._ask()
        self.left_out.emit()

    def _put_away(self, row: LaneRow) -> None:
        """Keep a row for another lane: what its cells asked for may still be under way."""
        row.fold(False)
        row.hide()
        self._column.removeWidget(row)
        self._spare.append(row)

    def _row(self) -> LaneRow:
        if self._spare:
            return self._spare.pop()
        row = LaneRow(self._make_cards, self.widget())
        row.cell_made.connect(self.cell_made)
        row.folded.connect(self._take_fold)
        return row

    def _take_fold(self) -> None:
        self._ask()
        self.left_out.emit()

    def _ask(self) -> None:
        if self._kind is None:
            return
        names = [lane.name for lane in self._lanes if lane.name]
        for name, row in self._rows.items():
            for cell in row.cells if row.is_open() else ():
                base = replace(self._base, category=column_code(cell.category))
                cell.cards.cards.set_query(lane_query(base, self._kind, name, names))

    def rows(self) -> list[LaneRow]:
        """Give the lanes from the top."""
        return list(self._rows.values())

    def cells(self) -> list[LaneCell]:
        """Give the cells of the lanes that are unfolded, lane by lane."""
        return [cell for row in self._rows.values() if row.is_open() for cell in row.cells]

    def people(self) -> int:
        """Count the people of all lanes; whoever is in several counts in each."""
        return sum(lane.people for lane in self._lanes)

    def beside(self, cell: LaneCell, category: Category | None) -> LaneCell | None:
        """Give the cell of another column in the same lane."""
        row = next((row for row in self._rows.values() if cell in row.cells), None)
        return next((each for each in row.cells if each.category is category), None) if row is not None else None

    def step(self, cell: LaneCell, sideways: int, down: int) -> LaneCell | None:
        """Give the cell so far beside or below another one."""
        opened = [row.cells for row in self._rows.values() if row.is_open()]
        line = next((number for number, cells in enumerate(opened) if cell in cells), -1)
        if line < 0 or not 0 <= line + down < len(opened):
            return None
        place = opened[line].index(cell) + sideways
        return opened[line + down][place] if 0 <= place < len(opened[line]) else None
