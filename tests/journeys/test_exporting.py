"""People and follow-ups leave the window as files for other programs."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.ui.shell.export_form import ExportForm
from tests.journeys.conftest import TODAY, connections

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk


def choose(desk: Desk, format_: str, path: Path) -> None:
    """Ask for the export by its menu, choose a kind of file, and where it goes."""
    desk.window.menus.export_people.trigger()
    form = desk.window.findChild(ExportForm)
    assert form is not None
    next(button for kind, button in form.kinds.items() if kind.format == format_).setChecked(True)
    form.accept_button.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_those_selected_those_found_and_the_follow_ups_are_exported(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    table = desk.page.contacts.table
    desk.wait(lambda: desk.people() == 5)
    ids = list(desk.page.contacts.people.ids())[:2]
    table.selected.select_ids(ids)
    choose(desk, "google-csv", tmp_path / "some.csv")
    desk.wait_for_toast(f"Exported 2 people to some.csv, in the folder {tmp_path.name}")
    with (tmp_path / "some.csv").open(encoding="utf-8", newline="") as file:
        assert [row["First Name"] for row in csv.DictReader(file)] == ["Ada", "Ben"]

    table.selected.select_ids([])
    desk.page.contacts.set_search_text("n")
    desk.wait(lambda: desk.people() == 2)
    choose(desk, "vcard", tmp_path / "found.vcf")
    desk.wait_for_toast(f"Exported 2 people to found.vcf, in the folder {tmp_path.name}")
    assert (tmp_path / "found.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 2

    follow_ups = desk.page.opened.follow_ups
    desk.page.lanes.write(lambda: follow_ups.plan(ids, TODAY, "Ask about pricing"))
    desk.window.files.export_calendar(tmp_path / "follow-ups.ics")
    desk.wait_for_toast(f"Exported 2 calendar entries to follow-ups.ics, in the folder {tmp_path.name}")
    assert (tmp_path / "follow-ups.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == 2
