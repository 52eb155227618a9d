"""Who is missing: the grid of roles inside and outside, levels, career stages, and the owner's own seats."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side, count_gaps, is_possible, say_gap
from netgrow_desktop.reports.document import isolated
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import CategoryMarks
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.roving import Roving
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.examine.asks import asks_for
from netgrow_desktop.ui.examine.lines import CHANGE, FILL, FIND, REMOVE, Act, Line, LineList
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.examine.seat_form import level_word, role_word, side_word
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind, set_text_role, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import Cell, Seat
    from netgrow_desktop.domain.relations import Level
    from netgrow_desktop.storage.follow_ups import PlannedRow
    from netgrow_desktop.viewmodels.examine import Examined

translate = QCoreApplication.translate

CAREER, EACH = "career", "each"
STAGES = -1
"""The key of the line of all stages."""
MOST_NAMES, MOST_PLANNED = 5, 3
ROLE_WIDTH = 170


def planned_words(planned: PlannedRow) -> str:
    """Say what is planned with whom, so that a place does not stay empty."""
    name = isolated(one_line(planned.name))
    if not planned.due_on:
        begun = translate("Examine", "Interview begun: {name}") if name else translate("Examine", "Interview begun")
        return begun.format(name=name)
    text = translate("Examine", "Planned: {name}, {day}")
    return text.format(name=name, day=short_date(date.fromisoformat(planned.due_on)))


class RoleCell(QWidget):
    """Who has one role on one side, or that nobody has, and what is planned about it; ``found`` asks for a way,
    ``filled`` for other people.
    """

    found = Signal()
    filled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.names = plain_label("", wraps=True)
        self.planned = plain_label("", "small", wraps=True)
        self.planned.hide()
        self.find_button = QPushButton(self.tr("Find a way"))
        self.fill_button = QPushButton(self.tr("Name somebody"))
        set_icon(self.find_button, "search")
        self.find_button.clicked.connect(self.found)
        self.fill_button.clicked.connect(self.filled)
        set_button_kind(self.fill_button, "quiet")
        buttons = FlowLayout(gap=SPACE_XS)
        buttons.addWidget(self.find_button)
        buttons.addWidget(self.fill_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.names)
        column.addWidget(self.planned)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_names(self, names: Sequence[str], *, is_open: bool = False) -> None:
        """Show who is in the cell; where nobody is, *is_open* says that somebody may be all the same."""
        shown = list(names[:MOST_NAMES])
        if len(names) > MOST_NAMES:
            shown.append(said("and_more", len(names) - MOST_NAMES))
        nobody = self.tr("Not known") if is_open else self.tr("Nobody yet")
        self.names.setText(", ".join(shown) or nobody)
        set_text_role(self.names, "body" if names else "muted")
        if names and self.find_button.hasFocus():
            self.fill_button.setFocus()
        self.find_button.setVisible(not names)
        # Alone below the names it begins where they begin.
        set_button_kind(self.fill_button, "link" if names else "quiet")
        self.fill_button.setText(self.tr("Change…") if names else self.tr("Name somebody…"))
        for button in (self.find_button, self.fill_button):
            button.setAccessibleDescription(self.tr("The arrow keys go to the other places."))
            button.setAccessibleName(
                self.tr("{act}: {place}, {names}").format(act=button.text(), place=self._name, names=self.names.text())
            )

    def show_planned(self, planned: Sequence[PlannedRow]) -> None:
        """Say what is planned so that somebody comes."""
        self.planned.setText("\n".join(planned_words(each) for each in planned[:MOST_PLANNED]))
        self.planned.setHidden(not planned)


class RolesPart(Part):
    """``way_wanted`` carries a Gap, ``role_wanted`` a role and a side, ``seat_acted`` a seat's id and what to do about
    it (FILL, CHANGE or REMOVE), ``seat_wanted`` asks for a new seat, ``about_me_wanted`` for the owner's own words,
    ``career_wanted`` carries a stage of the career map.
    """

    way_wanted = Signal(object)
    role_wanted = Signal(object, object)
    seat_acted = Signal(int, str)
    seat_wanted = Signal()
    about_me_wanted = Signal()
    career_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is missing?"), ("gaps",), parent)
        self.cells: dict[tuple[Role, Side], RoleCell] = {}
        self.unplaced = plain_label("", "small", wraps=True)
        self.seats = LineList(self.tr("Places of your own"))
        self.gaps = LineList(self.tr("Levels and career stages without anybody"))
        self._gaps: list[Gap] = []
        self._each_stage = False
        self._seat_gaps: dict[int, Gap] = {}
        self.add_seat = QPushButton(self.tr("Add a place…"))
        set_icon(self.add_seat, "plus")
        self._planned: Sequence[PlannedRow] = ()
        self.content.addWidget(self._ask_about_me())
        self.content.addLayout(self._grid())
        self.keys = Roving([self._buttons_of(role) for role in Role], self)
        self.content.addWidget(self.unplaced)
        own = Section(self.tr("Places of your own"))
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
        self.gaps.acted.connect(self._act_on_gap)

    def _ask_about_me(self) -> QWidget:
        self.no_organization = QWidget()
        self.about_me = QPushButton(self.tr("About me…"))
        set_icon(self.about_me, "circle-user")
        self.about_me.clicked.connect(self.about_me_wanted)
        row = QHBoxLayout(self.no_organization)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        why = self.tr(
            "Your own organisation is not noted yet, so nobody can be told inside from outside by where they work. "
            "Only those of whom you said it yourself stand on a side."
        )
        row.addWidget(plain_label(why, wraps=True), 1)
        row.addWidget(self.about_me, 0, Qt.AlignmentFlag.AlignTop)
        return self.no_organization

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
                cell.filled.connect(partial(self.role_wanted.emit, role, side))
                grid.addWidget(cell, 2 * number + 2, column)
        return grid

    def _buttons_of(self, role: Role) -> list[QPushButton]:
        cells = [self.cells[role, side] for side in Side if (role, side) in self.cells]
        return [button for cell in cells for button in (cell.find_button, cell.fill_button)]

    def _role(self, role: Role) -> QHBoxLayout:
        marks = CategoryMarks()
        marks.show_categories((CATEGORY_OF[role].value,))
        name = plain_label(role_word(role), "strong", wraps=True)
        # As high as a line of the name, the mark stands on its centre line.
        marks.setFixedHeight(QFontMetrics(text_font(strong=True)).height())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(marks, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _act_on_seat(self, seat_id: int, code: str) -> None:
        if code == FIND:
            self.way_wanted.emit(self._seat_gaps[seat_id])
        else:
            self.seat_acted.emit(seat_id, code)

    def _act_on_gap(self, number: int, code: str) -> None:
        if code == EACH:
            self._each_stage = True
            self._show_gaps()
            return
        first = next((gap for gap in self._gaps if gap.kind is GapKind.STAGE), None)
        gap = first if number == STAGES and first is not None else self._gaps[number]
        if code == CAREER:
            self.career_wanted.emit(gap.stage_id)
        else:
            self.way_wanted.emit(gap)

    # What is shown

    @override
    def steps_to(self, examined: Examined) -> Iterator[str]:
        self._planned = examined.planned
        yield from super().steps_to(examined)

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show who has which role, and what is empty."""
        self.say(words(count_gaps(examination.gaps)))
        self.no_organization.setHidden(bool(examination.owner.organization.strip()))
        gaps = {(gap.role, gap.side) for gap in examination.gaps if gap.kind is GapKind.ROLE}
        for (role, side), view in self.cells.items():
            names = [
                _placed_name(examination, contact_id, cell.level)
                for cell in examination.grid
                if cell.role is role and cell.side is side
                for contact_id in cell.people
            ]
            view.show_names(names, is_open=(role, side) not in gaps)
            gap = Gap(GapKind.ROLE, CATEGORY_OF[role], role, side)
            view.show_planned([] if names else asks_for(gap, self._planned))
        self.keys.mend()
        self._show_unplaced(examination)
        self._seat_gaps = {gap.seat_id: gap for gap in examination.gaps if gap.kind is GapKind.SEAT}
        self.seats.show_lines([self._seat_line(seat, examination) for seat in examination.seats])
        self._gaps = [gap for gap in examination.gaps if gap.kind in {GapKind.LEVEL, GapKind.STAGE}]
        self._others.setVisible(bool(self._gaps))
        self._show_gaps()

    def _show_gaps(self) -> None:
        """Show levels and stages; several stages are one line until they are asked for one by one."""
        lines = [self._gap_line(number, gap) for number, gap in enumerate(self._gaps)]
        stages = [number for number, gap in enumerate(self._gaps) if gap.kind is GapKind.STAGE]
        if len(stages) > 1 and not self._each_stage:
            lines = [line for line in lines if line.key not in stages]
            lines.append(self._stages_line(stages))
        self.gaps.show_lines(lines)

    def _stages_line(self, numbers: Sequence[int]) -> Line:
        names = "; ".join(isolated(one_line(self._gaps[number].name)) for number in numbers)
        acts = (
            Act(CAREER, self.tr("Open the career map"), "briefcase"),
            Act(EACH, self.tr("One by one"), "", self.tr("Show each of these stages in a line of its own")),
        )
        planned = [each for number in numbers for each in asks_for(self._gaps[number], self._planned)]
        note = "\n".join((names, *(planned_words(each) for each in planned[:MOST_PLANNED])))
        return Line(STAGES, said("empty_stages", len(numbers)), note, acts=acts)

    def _gap_line(self, number: int, gap: Gap) -> Line:
        acts = [Act(FIND, self.tr("Find a way"), "search")]
        if gap.kind is GapKind.STAGE:
            acts.insert(0, Act(CAREER, self.tr("Open the career map"), "briefcase"))
        note = "\n".join(planned_words(each) for each in asks_for(gap, self._planned)[:MOST_PLANNED])
        return Line(number, one_line(words(say_gap(gap))), note, acts=tuple(acts))

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
        gap = self._seat_gaps.get(seat.id)
        if gap is not None:
            planned = [planned_words(each) for each in asks_for(gap, self._planned)[:MOST_PLANNED]]
            note = "\n".join((note, *planned))
        return Line(seat.id, one_line(seat.draft.name), note, marks, acts=tuple(acts))


def _placed_name(examination: Examination, contact_id: int, level: Level | None) -> str:
    person = examination.people.get(contact_id)
    # Kept apart from what stands around it, whichever way its letters run.
    name = isolated(one_line(person.name)) if person is not None else "?"
    return f"{name} ({level_word(level).casefold()})" if level is not None else name
