"""Duplicates and skipped rows that somebody wants after all, and whom they left out the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.ui.importing.plan_view import PARTS
from netgrow_desktop.ui.importing.skipped_rows import SkippedRows
from tests.journeys.conftest import connections
from tests.journeys.test_deciding import button, finish, names_in_network, plan_of, shown
from tests.services.test_import_evidence import written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Iris Alder\nEMAIL:iris@alder.example\nTEL:+49305550101\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Iris Alder\nEMAIL:iris@alder.example\nTEL:+49305550102\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Choir\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Jonas Birch\n"
)
"""A repeat, a group, and a last card without its end, which is told beside the card itself."""


def take(desk: Desk, part: PlanPart, place: int = 0) -> None:
    view = desk.importing.plan_page.view
    view.show_status(part)
    view.table.selectRow(place)
    QTest.keyClick(view.table, Qt.Key.Key_Space)


def test_duplicates_and_skipped_rows_are_taken_by_a_key_and_undone_at_once(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, written(tmp_path, "cards.vcf", CARDS))
    view = desk.importing.plan_page.view
    assert (button(desk), shown(desk, PlanPart.DUPLICATE)) == ("Add 2 people", ["Iris Alder"])
    assert view.all.text() == "0 of 1 chosen here, 2 to add in all"

    take(desk, PlanPart.DUPLICATE)
    assert shown(desk, PlanPart.SKIPPED) == ["Choir", ""]
    assert view.all.text() == "0 of 1 chosen here, 3 to add in all"
    take(desk, PlanPart.SKIPPED)
    take(desk, PlanPart.SKIPPED, 1)
    desk.wait(lambda: "The file ends here" in view.panel.text())
    assert "can be added" not in view.panel.text(), "the card itself is used"

    assert button(desk) == "Add 4 people"
    finish(desk)
    assert names_in_network(desk) == ["Choir", "Iris Alder", "Iris Alder", "Jonas Birch"]
    assert desk.importing.result_view.heading() == "Added 4 people"
    desk.importing.result_view.show_skipped.click()
    skipped = desk.window.findChild(SkippedRows)
    assert isinstance(skipped, SkippedRows)
    desk.wait(lambda: skipped.model.record(0) is not None)
    assert skipped.model.rowCount() == 1
    assert "The file ends here" in skipped.model.index(0, 2).data()
    skipped.accept()
    desk.undo()
    assert desk.people() == 0


def test_who_was_left_out_comes_back_without_a_tick_and_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    take(desk, PlanPart.NEW)
    finish(desk)
    desk.importing.close_import()

    plan_of(desk, tmp_path / "Connections.csv")
    view = desk.importing.plan_page.view

    assert shown(desk, PlanPart.NEW) == ["Ada Kowalska"]
    assert [view.model.index(0, column).data() for column in (0, 4)] == ["Ada Kowalska", "Left out"]
    assert view.all.text() == "0 of 1 chosen"
    assert not desk.importing.plan_page.primary.isVisible()
    assert view.tabs.tabText(PARTS.index(PlanPart.UNCHANGED)) == "Unchanged  4"
    take(desk, PlanPart.NEW)
    assert button(desk) == "Add 1 person"
    finish(desk)
    assert len(names_in_network(desk)) == 5


def test_that_nobody_is_to_come_is_remembered_by_one_button(desk: Desk, tmp_path: Path) -> None:
    cards = written(tmp_path, "card.vcf", "BEGIN:VCARD\nFN:Jonas Birch\nEND:VCARD\n")
    plan_of(desk, cards)
    take(desk, PlanPart.NEW)
    assert button(desk) == "Remember whom I leave out"

    finish(desk)

    assert (desk.importing.result_view.heading(), desk.people()) == ("Remembered whom you left out", 0)
    desk.importing.close_import()
    plan_of(desk, cards)
    assert desk.importing.plan_page.view.all.text() == "0 of 1 chosen"
    assert not desk.importing.plan_page.primary.isVisible()
