"""Nothing that is brought is lost: it joins what is under decision, or waits and says so; nothing is left behind."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.importing.reading_words import Place
from netgrow_desktop.ui.shell.network_page import IMPORT
from tests.journeys.conftest import PEOPLE, connections

if TYPE_CHECKING:
    from tests.journeys.conftest import Desk

TABLE = "Name\tE-mail\nAda Kowalska\tada@example.org\nBen Okoro\tben@example.org\n"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a temporary folder of the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def read_in(desk: Desk, encoding: str) -> None:
    """Say in which encoding the only file of the plan is."""
    how = desk.importing.plan_page.lines[0].how
    assert how is not None
    how.click()
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    view.encodings.setCurrentIndex(view.encodings.findData(encoding))
    view.encodings.activated.emit(view.encodings.currentIndex())
    view.use.click()


def decide(desk: Desk, button: str) -> None:
    """Wait until the button of the plan says this."""
    page = desk.importing.plan_page
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING and page.primary.text() == button)


def test_closing_the_window_with_a_plan_open_leaves_no_file(desk: Desk, temporary: Path, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv", extra=20_000)])
    decide(desk, "Add 20,005 people")
    assert len(list(temporary.iterdir())) == 1
    model = desk.importing.plan_page.view.model
    for row in range(0, model.rowCount(), 500):
        model.record(row)
    desk.window.close()
    assert list(temporary.iterdir()) == []


def test_closing_the_window_in_mid_import_leaves_no_file(desk: Desk, temporary: Path, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv", extra=20_000)])
    decide(desk, "Add 20,005 people")
    desk.importing.plan_page.primary.click()
    assert desk.importing.stage is Stage.APPLYING
    desk.window.close()
    # Where breaking it off takes longer than a moment, the window closes by itself after that.
    desk.wait(lambda: list(temporary.iterdir()) == [])


def test_a_plan_given_up_as_the_window_closes_leaves_no_file(desk: Desk, temporary: Path, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    decide(desk, "Add 5 people")
    desk.importing.close_import()
    desk.window.close()
    assert list(temporary.iterdir()) == []


def test_rejected_rows_are_saved_though_the_import_is_closed_at_once(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    decide(desk, "Add 5 people")
    desk.importing.save_rejected(tmp_path / "rejected.csv")
    desk.importing.close_import()
    desk.wait_for_toast(f"Saved 0 rejected rows as rejected.csv, in the folder {tmp_path.name}")


def test_a_pasted_table_has_columns_and_no_encoding_to_choose(desk: Desk) -> None:
    desk.page.import_text(TABLE)
    decide(desk, "Add 2 people")
    desk.importing.show_reading(0)
    view = desk.importing.reading_view
    desk.wait(view.use.isEnabled)
    assert view.delimiters.isVisible()
    assert not view.encodings.isVisible()
    view.columns.send(0, Place("notes"))
    view.use.click()
    model = desk.importing.plan_page.view.model
    desk.wait(lambda: (record := model.record(0)) is not None and record.name == "ada@example.org")


def test_a_table_pasted_over_a_plan_waits_for_its_turn(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    decide(desk, "Add 5 people")
    desk.page.import_text(TABLE)
    assert desk.toasts()[-1] == "The table waits until this import is closed."
    assert desk.importing.plan_page.primary.text() == "Add 5 people"
    desk.importing.close_import()
    decide(desk, "Add 2 people")
    assert (desk.page.place(), desk.page.notices.text("import")) == (IMPORT, "")


def test_files_dropped_on_a_pasted_table_wait_together(desk: Desk, tmp_path: Path) -> None:
    desk.page.import_text(TABLE)
    decide(desk, "Add 2 people")
    desk.drop([connections(tmp_path / "one.csv", PEOPLE[:2])])
    desk.drop([connections(tmp_path / "two.csv", PEOPLE[2:], extra=3)])
    assert desk.toasts()[-1] == "2 files wait until this import is closed."
    desk.importing.close_import()
    desk.wait(lambda: len(desk.importing.plan_page.lines) == 2)
    assert desk.importing.stage is Stage.DECIDING


def test_a_table_pasted_while_people_are_written_waits(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv", extra=5_000)])
    decide(desk, "Add 5,005 people")
    told: list[str] = []
    desk.page.work_began.connect(told.append)
    desk.importing.plan_page.primary.click()
    assert desk.importing.stage is Stage.APPLYING
    assert told == [], "the page says itself how far it is"
    desk.page.import_text(TABLE)
    assert desk.toasts()[-1] == "The table waits until this import is closed."
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    desk.importing.close_import()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING and len(desk.importing.plan_page.lines) == 1)
    desk.importing.close_import()


def test_giving_up_files_that_were_to_join_returns_to_the_plan(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "one.csv")])
    decide(desk, "Add 5 people")
    desk.drop([connections(tmp_path / "two.csv", extra=20_000)])
    assert desk.importing.stage is Stage.READING
    desk.importing.cancel()
    decide(desk, "Add 5 people")
    assert desk.toasts() == ["The import was cancelled. Nothing was changed."]
    desk.drop([connections(tmp_path / "three.csv", (), extra=2)])
    decide(desk, "Add 7 people")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are not UTF-8")
def test_an_encoding_can_be_chosen_for_a_file_whose_name_is_not_utf_8(desk: Desk, tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Kontakte-\xfc.csv"))
    file.write_bytes("Vorname;Nachname;Firma\nŁukasz;Żółć;Fabryka\n".encode("cp1250"))
    desk.page.import_files([file])
    decide(desk, "Add 1 person")
    read_in(desk, "cp1250")
    model = desk.importing.plan_page.view.model
    desk.wait(lambda: (record := model.record(0)) is not None and record.name == "Łukasz Żółć")


def test_what_came_of_an_import_follows_undo_and_redo(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    decide(desk, "Add 5 people")
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    view = desk.importing.result_view
    desk.undo()
    desk.wait(lambda: view.heading() == "The import was undone")
    shown = [view.show_imported, view.find_duplicates, view.undo, view.redo, view.close_button]
    assert [button.isVisible() for button in shown] == [False, False, False, True, True]
    view.redo.click()
    desk.wait(lambda: view.heading() == "Added 5 people")
    assert [button.isVisible() for button in shown] == [True, True, True, False, True]
    view.undo.click()
    desk.wait(lambda: desk.window.status.count_text() == "0 people")
    assert desk.importing.stage is Stage.IDLE
