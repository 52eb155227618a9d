"""What a person decides about a plan: whom it takes, how its files are read; and what they are told afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.importing.reading_words import Place
from tests.formats.workbooks import sheet_xml, write_xlsx
from tests.journeys.conftest import PEOPLE, connections
from tests.services.test_import_evidence import POSITIONS, messages, written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk


def plan_of(desk: Desk, *files: Path) -> None:
    desk.drop(list(files))
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING and len(desk.importing.plan_page.lines) == len(files))


def shown(desk: Desk, part: PlanPart) -> list[str]:
    """Turn to a part of the plan and give the names in it."""
    view = desk.importing.plan_page.view
    view.show_status(part)
    model = view.model
    desk.wait(lambda: all(model.record(row) is not None for row in range(model.rowCount())))
    return [record.name for row in range(model.rowCount()) if (record := model.record(row)) is not None]


def button(desk: Desk) -> str:
    return desk.importing.plan_page.primary.text()


def finish(desk: Desk) -> None:
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE)


def names_in_network(desk: Desk) -> list[str]:
    contacts = desk.page.opened.contacts
    return sorted(row.name for row in contacts.rows(contacts.find(ContactQuery())))


def test_rows_left_out_by_space_stay_in_sight_and_do_not_come(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    view = desk.importing.plan_page.view
    view.table.setFocus()
    view.table.selectRow(1)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.table, Qt.Key.Key_Space)

    assert button(desk) == "Add 3 people"
    assert view.all.checkState() is Qt.CheckState.PartiallyChecked
    assert view.all.text() == "3 of 5 chosen"
    assert len(shown(desk, PlanPart.NEW)) == 5
    finish(desk)
    assert names_in_network(desk) == ["Ada Kowalska", "Jürgen Weiß", "فاطمة الزهراء"]


def test_with_nobody_chosen_there_is_nothing_but_to_remember_that(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    page = desk.importing.plan_page
    page.view.all.click()
    assert button(desk) == "Remember whom I leave out"
    page.view.all.click()
    assert button(desk) == "Add 5 people"


def test_what_was_left_out_stays_so_when_a_file_joins(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "one.csv"))
    view = desk.importing.plan_page.view
    view.table.selectRow(0)
    view.table.switch_selected()
    desk.drop([connections(tmp_path / "two.csv", (), extra=3)])
    desk.wait(lambda: len(desk.importing.plan_page.lines) == 2)
    assert button(desk) == "Add 7 people"


def test_an_import_that_was_cancelled_leaves_the_ticks_as_they_were(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv", extra=20_000))
    view = desk.importing.plan_page.view
    view.table.selectRow(2)
    view.table.switch_selected()
    desk.importing.progressed.connect(lambda *_: desk.importing.cancel())
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)

    assert button(desk) == "Add 20,004 people"
    assert (view.part(), view.model.is_on(2)) == (PlanPart.NEW, False)
    assert len(view.ticks.listing.parts[PlanPart.NEW]) == 20_005
    assert desk.people() == 0


def test_strangers_have_a_place_of_their_own(desk: Desk, tmp_path: Path) -> None:
    letters = messages(
        tmp_path,
        ("Cold Caller", "cold-caller", "2025-03-01", True),
        ("Dana Elm", "dana-elm", "2025-03-01", True),
        ("Dana Elm", "dana-elm", "2025-03-05", False),
    )
    plan_of(desk, connections(tmp_path / "Connections.csv"), letters)
    assert button(desk) == "Add 6 people"
    assert shown(desk, PlanPart.STRANGERS) == ["Dana Elm", "Cold Caller"]
    view = desk.importing.plan_page.view
    assert view.all.text() == "1 of 2 chosen here, 6 to add in all"
    view.all.click()
    assert button(desk) == "Add 7 people"
    finish(desk)
    assert {"Cold Caller", "Dana Elm"} < set(names_in_network(desk))


def test_an_update_is_shown_side_by_side_and_who_changed_jobs_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    moved = [("Ada", "Kowalska", "Fabrikam", "Chief Financial Officer"), *PEOPLE[1:]]
    plan_of(desk, connections(tmp_path / "Connections (1).csv", moved))
    assert shown(desk, PlanPart.UPDATED) == ["Ada Kowalska"]
    panel = desk.importing.plan_page.view.panel
    desk.wait(lambda: "Fabrikam" in panel.text())
    assert "Has the same LinkedIn profile." in panel.text()
    assert panel.text().index("Northwind") < panel.text().index("Fabrikam")

    finish(desk)
    result = desk.importing.result_view
    desk.wait(lambda: (record := result.jobs_model.record(0)) is not None and record.contact_name == "Ada Kowalska")
    assert result.jobs.accessibleName() == "1 person changed jobs"
    result.jobs.activated.emit(result.jobs_model.index(0, 0))
    desk.wait(lambda: desk.page.contacts.table.selected.count() == 1)


def test_jobs_of_the_owner_alone_are_worth_an_import(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, written(tmp_path, "Positions.csv", POSITIONS))
    assert button(desk) == "Add 2 jobs and schools of yours"
    finish(desk)
    assert desk.importing.result_view.heading() == "Added 2 jobs and schools of yours"


def test_columns_that_nobody_can_guess_are_chosen_by_hand_and_remembered(desk: Desk, tmp_path: Path) -> None:
    odd = written(tmp_path, "odd.csv", "Frubel;Knorz;Plimp\nIris;Alder;x1\nJonas;Birch;x2\nKira;Cedar;x3\n")
    plan_of(desk, odd)
    assert not desk.importing.plan_page.primary.isVisible()
    how = desk.importing.plan_page.lines[0].how
    assert how is not None
    assert how.text() == "Choose the columns…"
    how.click()
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    assert view.columns.boxes[0].accessibleName() == "Where Column 1 goes"
    view.header.click()
    desk.wait(lambda: view.columns.boxes[0].accessibleName() == "Where Frubel goes")
    view.columns.send(0, Place("given"))
    view.columns.send(1, Place("family"))
    view.use.click()
    desk.wait(lambda: button(desk) == "Add 3 people")
    assert shown(desk, PlanPart.NEW) == ["Iris Alder", "Jonas Birch", "Kira Cedar"]
    finish(desk)
    desk.importing.close_import()

    plan_of(desk, written(tmp_path, "odd later.csv", "Frubel;Knorz;Plimp\nLiam;Dogwood;x4\n"))
    assert button(desk) == "Add 1 person"


@pytest.mark.parametrize("name", ["dates.csv", "dates.xlsx"])
def test_days_that_can_be_read_in_two_ways_are_asked_for_once(desk: Desk, tmp_path: Path, name: str) -> None:
    rows = [["Name", "Birthday"], ["Iris Alder", "03/04/1970"], ["Jonas Birch", "05/06/1981"]]
    path = tmp_path / name
    if path.suffix == ".csv":
        path.write_text("".join(",".join(row) + "\n" for row in rows))
    else:
        write_xlsx(path, {"People": sheet_xml(rows)})
    plan_of(desk, path)
    page = desk.importing.plan_page
    question = page.day_question()
    assert question is not None
    assert question.text() == f"{name}: which date is 03/04/1970?"
    page.day_order_chosen.emit(0, False)
    desk.wait(lambda: page.day_question() is None)
    finish(desk)
    contacts = desk.page.opened.contacts
    birthdays = {contacts.contact(each).birthday for each in contacts.find(ContactQuery())}
    assert birthdays == {"1970-03-04", "1981-05-06"}


def test_looking_at_how_a_file_is_read_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    desk.importing.show_reading(0)
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    QTest.keyClick(view.encodings, Qt.Key.Key_Escape)
    assert desk.importing.stage is Stage.DECIDING
    assert desk.importing.plan_page.isVisible()
    assert button(desk) == "Add 5 people"


def test_another_encoding_shows_at_once_what_it_makes_of_the_names_in_vcards(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "friends.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen Weiß\r\nORG:Söhne & Co\r\nEND:VCARD\r\n"
    path.write_bytes(card.encode("cp1252"))
    plan_of(desk, path)
    desk.importing.show_reading(0)
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    assert view.people.text() == "Jürgen Weiß · Söhne & Co"
    assert not view.columns.isVisible()
    assert not view.delimiters.isVisible()

    view.encodings.setCurrentIndex(view.encodings.findData("cp1251"))
    view.encodings.activated.emit(view.encodings.currentIndex())

    desk.wait(lambda: view.people.text() == "Jьrgen WeiЯ · Sцhne & Co")
    view.use.click()
    desk.wait(lambda: shown(desk, PlanPart.NEW) == ["Jьrgen WeiЯ"])


def test_escape_asks_before_choices_made_by_hand_are_lost(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    page = desk.importing.plan_page
    page.view.model.switch([range(1)], on=False)
    assert button(desk) == "Add 4 people"

    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.question.isVisible()
    assert page.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    assert button(desk) == "Add 4 people"

    QTest.keyClick(page, Qt.Key.Key_Escape)
    next(each for each in page.question.findChildren(QPushButton) if each.text() == "Leave").click()
    assert desk.importing.stage is Stage.IDLE


def test_escape_leaves_a_plan_at_once_in_which_nothing_was_chosen(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    QTest.keyClick(desk.importing.plan_page, Qt.Key.Key_Escape)
    assert desk.importing.stage is Stage.IDLE


def test_two_columns_for_one_family_name_are_warned_of(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, written(tmp_path, "people.csv", "First,Last,Maiden\nIris,Alder,Fir\nJonas,Birch,Elm\n"))
    desk.importing.show_reading(0)
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    view.columns.send(2, Place("notes"))
    assert not view.crowd.isVisible()
    view.columns.send(2, Place("family"))
    assert view.crowd.isVisible()
    assert view.crowd.text().startswith("More than one column goes to “Family name”.")
    for column in (0, 1, 2):
        view.columns.send(column, Place("email"))
    assert not view.crowd.isVisible()


def test_refused_files_stand_first_however_many_there_are(desk: Desk, tmp_path: Path) -> None:
    good = [connections(tmp_path / f"{number}.csv") for number in range(6)]
    plan_of(desk, *good, written(tmp_path, "empty.csv", ""))
    page = desk.importing.plan_page
    (refused,) = [line for line in page.lines if line.is_refused]
    assert page.lines.index(refused) == 6
    assert page.files.is_folded()
    assert page.files.summary().endswith(refused.sentence)
    page.files.fold.click()
    desk.wait(lambda: refused.y() == 0 and not refused.visibleRegion().isEmpty())


def test_a_notice_leaves_the_buttons_at_the_end_of_the_plan_free(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    window, page = desk.window, desk.importing.plan_page
    window.toasts.show_toast("There is something to be said here, at a length that comes near the buttons.")
    button = QRect(page.primary.mapTo(window, QPoint()), page.primary.size())
    desk.wait(lambda: bool(window.toasts.toasts()) and not window.toasts.geometry().intersects(button))


def test_another_import_begins_on_its_first_part(desk: Desk, tmp_path: Path) -> None:
    table = "Name,Email\nIris Alder,iris@x.example\nName,Email\nJonas Birch,jonas@x.example\n"
    view = desk.importing.plan_page.view
    plan_of(desk, written(tmp_path, "one.csv", table))
    view.show_status(PlanPart.SKIPPED)
    assert view.part() is PlanPart.SKIPPED
    desk.importing.close_import()

    plan_of(desk, written(tmp_path, "two.csv", table))

    assert view.part() is PlanPart.NEW


def test_beside_a_record_whose_row_is_scrolled_away_is_the_way_back(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv", extra=200))
    view = desk.importing.plan_page.view
    desk.wait(lambda: "Ada Kowalska" in view.panel.text())
    assert not view.back_to_row.isVisible()

    view.table.verticalScrollBar().setValue(100)
    assert view.back_to_row.isVisible()
    view.back_to_row.click()

    assert not view.back_to_row.isVisible()
    assert view.table.rowAt(5) == 0
