"""Who is missing: the grid of roles inside and outside, levels, career stages, and the owner's own seats."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side, is_possible, say_gap
from netgrow_desktop.reports.document import isolated
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import CategoryMarks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.examine.lines import CHANGE, FILL, FIND, REMOVE, Act, Line, LineList
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.examine.seat_form import level_word, role_word, side_word
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind, set_text_role
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import Cell, Seat
    from netgrow_desktop.domain.relations import Level

MOST_NAMES = 5
ROLE_WIDTH = 170


class RoleCell(QWidget):
    """Who has one role on one side, or that nobody has; ``found`` asks for a way, ``filled`` for other people."""

    found = Signal()
    filled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.names = plain_label("", wraps=True)
        self.find_button = QPushButton(self.tr("Find a way"))
        self.fill_button = QPushButton(self.tr("Name somebody"))
        set_icon(self.find_button, "search")
        self.find_button.clicked.connect(self.found)
        self.fill_button.clicked.connect(self.filled)
        set_button_kind(self.fill_button, "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_XS)
        buttons.addWidget(self.find_button)
        buttons.addWidget(self.fill_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.names)
        column.addLayout(buttons)
        column.addStretch(1)

    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """Give what may be pressed in the cell."""
        return self.find_button, self.fill_button

    def show_names(self, names: Sequence[str]) -> None:
        """Show who is in the cell."""
        shown = list(names[:MOST_NAMES])
        if len(names) > MOST_NAMES:
            shown.append(said("and_more", len(names) - MOST_NAMES))
        self.names.setText(", ".join(shown) or self.tr("Nobody yet"))
        set_text_role(self.names, "body" if names else "muted")
        self.find_button.setVisible(not names)
        self.fill_button.setText(self.tr("Change…") if names else self.tr("Name somebody…"))
        for button in (self.find_button, self.fill_button):
            button.setAccessibleName(
                self.tr("{act}: {place}, {names}").format(act=button.text(), place=self._name, names=self.names.text())
            )


class RolesPart(Part):
    """``way_wanted`` carries a Gap, ``role_wanted`` a role, ``seat_acted`` a seat's id and what to do about it
    (FILL, CHANGE or REMOVE), ``seat_wanted`` asks for a new seat.
    """

    way_wanted = Signal(object)
    role_wanted = Signal(object)
    seat_acted = Signal(int, str)
    seat_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is missing?"), ("gaps",), parent)
        self.cells: dict[tuple[Role, Side], RoleCell] = {}
        self.unplaced = plain_label("", "small", wraps=True)
        self.seats = LineList(self.tr("Seats of your own"))
        self.gaps = LineList(self.tr("Levels and career stages without anybody"))
        self._gaps: list[Gap] = []
        self._seat_gaps: dict[int, Gap] = {}
        self.add_seat = QPushButton(self.tr("Add a seat…"))
        set_icon(self.add_seat, "plus")
        self.content.addLayout(self._grid())
        self.content.addWidget(self.unplaced)
        own = Section(self.tr("Seats of your own"))
        own.add_tool(self.add_seat)
        own.content.addWidget(
            plain_label(
                self.tr("Somebody you need who fits no role above, such as someone in Finance."), "small", wraps=True
            )
        )
        own.content.addWidget(self.seats)
        self._others = Section(self.tr("Levels and career stages without anybody"))
        self._others.content.addWidget(self.gaps)
        self.content.addWidget(own)
        self.content.addWidget(self._others)
        self.add_seat.clicked.connect(self.seat_wanted)
        self.seats.acted.connect(self._act_on_seat)
        self.gaps.acted.connect(lambda number, _code: self.way_wanted.emit(self._gaps[number]))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnMinimumWidth(0, ROLE_WIDTH)
        heads = (self.tr("Inside your organisation"), self.tr("Outside"))
        for column, head in enumerate(heads, 1):
            grid.addWidget(plain_label(head, "small"), 0, column)
            grid.setColumnStretch(column, 1)
        for number, role in enumerate(Role):
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            grid.addWidget(line, 2 * number + 1, 0, 1, 3)
            grid.addLayout(self._role(role), 2 * number + 2, 0)
        for (number, role), (column, side) in product(enumerate(Role), enumerate(Side, 1)):
            if is_possible(role, side):
                cell = self.cells[role, side] = RoleCell(f"{role_word(role)}, {side_word(side)}")
                gap = Gap(GapKind.ROLE, CATEGORY_OF[role], role, side)
                cell.found.connect(partial(self.way_wanted.emit, gap))
                cell.filled.connect(partial(self.role_wanted.emit, role))
                grid.addWidget(cell, 2 * number + 2, column)
        return grid

    def _role(self, role: Role) -> QHBoxLayout:
        marks = CategoryMarks()
        marks.show_categories((CATEGORY_OF[role].value,))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(marks, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(role_word(role), "strong", wraps=True), 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _act_on_seat(self, seat_id: int, code: str) -> None:
        if code == FIND:
            self.way_wanted.emit(self._seat_gaps[seat_id])
        else:
            self.seat_acted.emit(seat_id, code)

    # What is shown

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show who has which role, and what is empty."""
        self.say(said("gaps", len(examination.gaps)) if examination.gaps else self.tr("No place is empty."))
        for (role, side), view in self.cells.items():
            names = [
                _placed_name(examination, contact_id, cell.level)
                for cell in examination.grid
                if cell.role is role and cell.side is side
                for contact_id in cell.people
            ]
            view.show_names(names)
        self._show_unplaced(examination)
        self._seat_gaps = {gap.seat_id: gap for gap in examination.gaps if gap.kind is GapKind.SEAT}
        self.seats.show_lines([self._seat_line(seat, examination) for seat in examination.seats])
        self._gaps = [gap for gap in examination.gaps if gap.kind in {GapKind.LEVEL, GapKind.STAGE}]
        self._others.setVisible(bool(self._gaps))
        act = (Act(FIND, self.tr("Find a way"), "search"),)
        self.gaps.show_lines(
            [Line(number, one_line(words(say_gap(gap))), acts=act) for number, gap in enumerate(self._gaps)]
        )

    def _show_unplaced(self, examination: Examination) -> None:
        """Name those of whom nothing says whether they are inside: they have a role, but no column."""
        cells: list[Cell] = [cell for cell in examination.grid if cell.side is None]
        names = [_placed_name(examination, each, cell.level) for cell in cells for each in cell.people]
        unique = list(dict.fromkeys(names))
        text = self.tr("Of these it is not known whether they work inside or outside: {names}.")
        self.unplaced.setText(text.format(names=", ".join(unique)) if unique else "")
        self.unplaced.setVisible(bool(unique))

    def _seat_line(self, seat: Seat, examination: Examination) -> Line:
        people = [one_line(examination.people[each].name) for each in seat.people if each in examination.people]
        acts = [Act(FILL, self.tr("Name somebody…")), Act(CHANGE, self.tr("Change…")), Act(REMOVE, self.tr("Remove"))]
        if not people:
            acts.insert(0, Act(FIND, self.tr("Find a way"), "search"))
        marks = (seat.draft.category.value,) if seat.draft.category is not None else None
        note = ", ".join(people) or self.tr("Nobody yet")
        return Line(seat.id, one_line(seat.draft.name), note, marks, acts=tuple(acts))


def _placed_name(examination: Examination, contact_id: int, level: Level | None) -> str:
    person = examination.people.get(contact_id)
    # Kept apart from what stands around it, whichever way its letters run.
    name = isolated(one_line(person.name)) if person is not None else "?"
    return f"{name} ({level_word(level).casefold()})" if level is not None else name
