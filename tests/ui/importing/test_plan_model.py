"""The table of a plan asks for the pages that are looked at, and shows what files say letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from netgrow_desktop.domain.imports import PlanListing, PlanPart, PlanRow, PlanStatus
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.importing.plan_model import CHANGES_ROLE, PAGE, PlanModel, columns
from netgrow_desktop.ui.importing.ticks import Ticks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.background.lanes import Lanes

TRAP = '<img src="/dev/zero">'


def row(number: int, name: str = "") -> PlanRow:
    return PlanRow(
        0,
        number + 2,
        PlanStatus.UPDATED,
        name or f"Person {number}",
        "Northwind",
        "Partner",
        "",
        Message("import.same_profile"),
        number + 1,
        "",
        (("organization", "Contoso", "Northwind"), ("emails", "", "new@example.org")),
        number,
    )


class Rows:
    """Gives pages and notes which were asked for."""

    def __init__(self, name: str = "") -> None:
        self.asked: list[int] = []
        self._name = name

    def __call__(self, numbers: Sequence[int]) -> list[PlanRow]:
        self.asked.append(numbers[0])
        return [row(number, self._name) for number in numbers]


def ticks(part: PlanPart, count: int) -> Ticks:
    return Ticks(PlanListing(dict.fromkeys(PlanPart, ()) | {part: range(count)}))


def shown(lanes: Lanes, rows: Rows, part: PlanPart = PlanPart.UPDATED, count: int = 1_000_000) -> PlanModel:
    model = PlanModel(lanes)
    model.show_part(rows, part, ticks(part, count), columns(part))
    return model


def test_only_the_pages_that_are_looked_at_are_asked_for(lanes: Lanes) -> None:
    rows = Rows()
    model = shown(lanes, rows)
    assert model.rowCount() == 1_000_000
    assert rows.asked == []
    # The first look asks; the answer is shown from then on.
    for place in (0, 5, PAGE - 1, 777_777):
        model.data(model.index(place, 0))
    assert model.data(model.index(777_777, 0)) == "Person 777777"
    assert rows.asked == [0, 777_700]


def test_changes_are_told_as_field_old_and_new(lanes: Lanes) -> None:
    model = shown(lanes, Rows())
    model.record(0)
    cell = model.index(0, 1)
    assert model.data(cell, CHANGES_ROLE) == (
        ("Organisation", "Contoso", "Northwind"),
        ("E-mail", "", "new@example.org"),
    )
    assert model.data(cell) == "Organisation: Contoso → Northwind; E-mail: new@example.org"


def test_markup_in_a_file_is_shown_and_not_read(lanes: Lanes) -> None:
    model = shown(lanes, Rows(TRAP), PlanPart.NEW)
    model.record(0)
    assert model.data(model.index(0, 0)) == TRAP
    assert "<img" not in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_direction_marks_do_not_steer_the_line(lanes: Lanes) -> None:
    model = shown(lanes, Rows("Ada \u202eakslawoK"), PlanPart.NEW)
    model.record(0)
    assert model.data(model.index(0, 0)) == "Ada akslawoK"


def test_a_plan_that_is_gone_shows_nothing(lanes: Lanes) -> None:
    model = shown(lanes, Rows())
    model.show_part(None, PlanPart.NEW, ticks(PlanPart.NEW, 5), columns(PlanPart.NEW))
    assert model.rowCount() == 0
    assert model.rowCount(QModelIndex()) == 0


def test_with_several_files_each_row_says_its_own() -> None:
    assert [column.title for column in columns(PlanPart.SKIPPED, ("a.csv",))] == ["Name", "Line", "Why"]
    assert columns(PlanPart.SKIPPED, ("a.csv", "b.csv"))[-1].text(row(0)) == "a.csv"


def test_a_row_that_is_left_out_stays_in_sight_without_its_tick(lanes: Lanes) -> None:
    model = shown(lanes, Rows(), count=3)
    model.record(1)
    cell = model.index(1, 0)
    assert model.data(cell, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    model.setData(cell, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.data(cell, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    assert model.data(cell) == "Person 1"
    assert model.data(cell, Qt.ItemDataRole.ForegroundRole) is not None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ForegroundRole) is None


def test_what_cannot_be_read_has_no_tick(lanes: Lanes) -> None:
    model = shown(lanes, Rows(), PlanPart.REJECTED, 3)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.CheckStateRole) is None
    model.switch([range(3)], on=False)
    assert model.is_on(0)


def test_of_skipped_rows_only_those_that_hold_somebody_have_a_tick(lanes: Lanes) -> None:
    model = PlanModel(lanes)
    listing = PlanListing(dict.fromkeys(PlanPart, ()) | {PlanPart.SKIPPED: range(3)}, offered=frozenset({1}))
    model.show_part(Rows(), PlanPart.SKIPPED, Ticks(listing), columns(PlanPart.SKIPPED))

    model.switch([range(3)], on=True)

    assert [model.data(model.index(place, 0), Qt.ItemDataRole.CheckStateRole) for place in range(3)] == [
        None,
        Qt.CheckState.Checked,
        None,
    ]
    assert [bool(model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsUserCheckable) for place in range(3)] == [
        False,
        True,
        False,
    ]


def test_who_was_left_out_last_time_says_so_in_a_column() -> None:
    shown_columns = columns(PlanPart.NEW, left_before=True)
    assert [column.title for column in shown_columns][-1] == "Last time"
    before = row(1)._replace(reason=Message("import.left_out_before"))
    assert [shown_columns[-1].text(each) for each in (row(0), before)] == ["", "Left out"]
