"""Whatever is dropped, pasted or handed over: it is imported, or refused by name, and the network stays whole."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.storage import importing
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.shell.handover import Counter, hand_over
from tests.journeys.conftest import PEOPLE, connections
from tests.journeys.test_imports_in_turn import read_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from netgrow_desktop.domain.imports import FilePlan
    from netgrow_desktop.storage import Connection
    from tests.journeys.conftest import Desk

SECOND_START = """
import sys
from pathlib import Path
from netgrow_desktop.ui.shell.handover import hand_over
sys.exit(not hand_over(Path(sys.argv[1]), [Path(sys.argv[2])]))
"""
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def test_the_overlay_says_what_will_happen_and_names_what_is_refused(desk: Desk, tmp_path: Path) -> None:
    good, bad = connections(tmp_path / "Connections.csv"), tmp_path / "holiday.png"
    bad.write_bytes(PICTURE)
    desk.drag([good, bad])
    overlay = desk.window.drops.overlay
    assert overlay.isVisible()
    assert overlay.accessibleName() == "Drop to import 1 file"
    assert overlay.accessibleDescription() == (
        "Connections.csv\nNot a list of people: holiday.png\nYou see first what would be added and changed."
    )
    desk.drag([bad])
    assert overlay.accessibleName() == "This cannot be imported"
    assert not desk.drop([bad])
    assert not overlay.isVisible()


def test_a_file_that_is_no_list_is_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "people.csv"
    bad.write_bytes(PICTURE)
    desk.drop([bad])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    plan = desk.importing.plan_page
    assert [line.sentence for line in plan.lines] == ["people.csv is a picture. Choose a list of people, saved as CSV."]
    assert not plan.primary.isVisible()
    assert plan.close_button.text() == "Close"
    plan.close_button.click()
    assert desk.page.place() == 0
    assert not desk.window.menus.undo.isEnabled()


def test_several_files_come_in_one_import_and_a_bad_one_does_not_stop_them(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "empty.csv"
    bad.touch()
    other = tmp_path / "Kontakte.csv"
    other.write_bytes("Vorname;Nachname;Firma\nGrüße;Schön;Bäckerei Öhm\n".encode("cp1252"))
    desk.drop([connections(tmp_path / "Connections.csv"), other, bad])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    plan = desk.importing.plan_page
    assert plan.primary.text() == "Add 6 people"
    assert "empty.csv is empty" in plan.lines[2].sentence
    plan.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    desk.importing.close_import()
    desk.wait(lambda: desk.people() == 6)
    assert desk.undo() == "Undo importing 6 people"
    desk.wait(lambda: desk.people() == 0)


def test_the_same_file_again_adds_nobody(desk: Desk, tmp_path: Path) -> None:
    file = connections(tmp_path / "Connections.csv")
    desk.import_([file])
    desk.drop([file])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert not desk.importing.plan_page.primary.isVisible()
    tabs = desk.importing.plan_page.view.tabs
    shown = [tabs.tabText(place).split() for place in range(tabs.count()) if tabs.isTabEnabled(place)]
    assert shown == [["Unchanged", "5"]]


def test_a_wrong_encoding_can_be_chosen_and_is_read_again_at_once(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "Kontakte.csv"
    file.write_bytes("Vorname;Nachname;Firma\nŁukasz;Żółć;Fabryka\n".encode("cp1250"))
    desk.drop([file])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.wait(lambda: shown_names(desk) == ["Łukasz Żółć"])
    read_in(desk, "cp1252")
    desk.wait(lambda: shown_names(desk) == ["£ukasz ¯ó³æ"])


def shown_names(desk: Desk) -> list[str]:
    model = desk.importing.plan_page.view.model
    records = [model.record(row) for row in range(model.rowCount())]
    return [record.name for record in records if record is not None]


def test_files_under_decision_are_joined_by_later_ones(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "one.csv", PEOPLE[:2])])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.drop([connections(tmp_path / "two.csv", extra=3)])
    desk.wait(lambda: len(desk.importing.plan_page.lines) == 2 and desk.importing.stage is Stage.DECIDING)


def test_cancelling_while_it_is_written_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv", extra=20_000)])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    told: list[str] = []
    desk.importing.told.connect(told.append)
    desk.importing.progressed.connect(lambda *_: desk.importing.cancel())
    desk.importing.plan_page.primary.click()
    assert desk.importing.stage is Stage.APPLYING
    desk.window.show_tab(0)
    assert "are being imported" in desk.page.notices.text("import")
    assert not desk.window.menus.undo.isEnabled()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    # A notice goes after some seconds, which a busy machine may take for reading the plan again.
    assert told == ["The import was cancelled. Nothing was changed."]
    assert desk.page.opened.contacts.facets().people == 0
    assert desk.page.opened.history.next_undo() is None


def test_closing_the_window_while_it_is_written_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply = importing.apply

    def held(connection: Connection, files: tuple[FilePlan, ...], progress: Callable[[int, int], None]) -> object:
        def until_called_off(done: int, total: int) -> None:
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline:
                progress(done, total)
                time.sleep(0.01)

        return apply(connection, files, until_called_off)

    monkeypatch.setattr(importing, "apply", held)
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    path = desk.page.opened.path
    begun: list[int] = []
    desk.importing.progressed.connect(lambda done, _total: begun.append(done))
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: bool(begun))
    desk.window.close()
    assert desk.window.page is None
    opened = desk.window.files.doors.open(path)
    assert opened.contacts.facets().people == 0
    assert opened.check() == ()
    opened.close()


def test_an_edit_waits_for_the_import_and_is_kept(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.drop([connections(tmp_path / "more.csv", extra=5_000)])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.importing.plan_page.primary.click()
    contacts = desk.page.opened.contacts
    desk.page.lanes.write(lambda: contacts.change(1, "title", "Founder"))
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    desk.wait(lambda: contacts.contact(1).title == "Founder")
    assert contacts.facets().people == 5_000 + len(PEOPLE)


def test_a_table_in_the_clipboard_is_imported_by_pasting(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("Name\tE-mail\nAda Kowalska\tada@example.org\n")
    desk.window.menus.paste_import.trigger()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.plan_page.primary.text() == "Add 1 person"
    desk.importing.close_import()
    QGuiApplication.clipboard().setText("just a sentence, no table")
    desk.window.menus.paste_import.trigger()
    assert desk.toasts()[-1].startswith("There are no people in the clipboard")


def test_recipients_are_pasted_as_people_and_the_refusal_before_them_goes(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("just a sentence, no table")
    desk.window.paste()
    QGuiApplication.clipboard().setText("To: Ada Kowalska <ada@example.org>, Ben Okoro <ben@example.org>")
    desk.window.paste()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.plan_page.primary.text() == "Add 2 people"
    assert desk.importing.plan_page.lines[0].accessibleName().startswith("Pasted: ")
    assert desk.window.toasts.toasts() == ()


def test_a_table_dragged_as_text_is_imported(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("Name,E-mail\nBen Okoro,ben@example.org\n")
    assert desk.drop([], mime, on=desk.window)
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.plan_page.primary.text() == "Add 1 person"


def test_rejected_rows_are_saved_with_their_reasons(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text('Name,E-mail\nAda Kowalska,ada@example.org\n"open,x\n' + "y" * 10, encoding="utf-8")
    desk.drop([file])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.ticks.total(PlanPart.REJECTED) == 1
    desk.importing.plan_page.view.show_status(PlanPart.REJECTED)
    target = tmp_path / "rejected.csv"
    desk.importing.save_rejected(target)
    desk.wait(target.exists)
    reasons = tmp_path / "rejected, why.csv"
    desk.wait(reasons.exists)
    assert "Reason" in reasons.read_text(encoding="utf-8-sig")


def test_a_second_start_hands_its_files_over(desk: Desk, tmp_path: Path) -> None:
    file = connections(tmp_path / "Connections.csv")
    counter = Counter(desk.window)
    counter.received.connect(desk.window.receive)
    assert counter.listen(desk.page.opened.path)
    path = desk.page.opened.path
    second = subprocess.Popen([sys.executable, "-c", SECOND_START, path, file])
    desk.wait(lambda: desk.page.importing is not None and desk.importing.stage is Stage.DECIDING)
    desk.wait(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert desk.importing.plan_page.primary.text() == "Add 5 people"
    counter.close()
    assert not hand_over(path, [file], patience_ms=100)


def test_a_person_dragged_from_an_address_book_is_imported(desk: Desk) -> None:
    mime = QMimeData()
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weiß;Jürgen;;;\r\nFN:Jürgen Weiß\r\nEMAIL:juergen@example.org\r\nEND:VCARD\r\n"
    )
    mime.setData("text/x-vcard", card.encode())
    desk.drag([], mime)
    assert desk.window.drops.overlay.accessibleName() == "Drop to import these people"
    assert desk.drop([], mime)
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.plan_page.primary.text() == "Add 1 person"
    desk.wait(lambda: shown_names(desk) == ["Jürgen Weiß"])


def test_people_copied_as_vcards_come_into_another_network_by_pasting(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    desk.page.contacts.table.selectAll()
    desk.page.contacts.acts.copy_cards()
    clipboard = QGuiApplication.clipboard()
    # A clipboard that was never filled has no data at all.
    desk.wait(lambda: bool(clipboard.mimeData()) and clipboard.mimeData().hasFormat("text/vcard"))
    desk.undo()
    desk.wait(lambda: desk.people() == 0)
    desk.window.paste()
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.importing.plan_page.primary.text() == "Add 5 people"


def who_knows_whom(path: Path) -> Path:
    """Write who of the first three people knows whom, with a line that names nobody and two that contradict."""
    ada, ben, chi = (f"linkedin.com/in/{place}" for place in ("0-ada", "1-ben", "2-chí"))
    rows = (
        f"{ada},{ben},yes",
        f"{ada},{chi},no",
        f"{ben},{chi},yes",
        f"{chi},{ben},no",
        f"{ada},nobody@x.example,yes",
    )
    path.write_text("\n".join(("a,b,knows", *rows, "")), encoding="utf-8")
    return path


def test_a_file_of_who_knows_whom_is_dropped_looked_at_taken_in_and_undone(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    desk.drop([who_knows_whom(tmp_path / "ties.csv")])
    desk.wait(lambda: bool(desk.importing.ties.files) and desk.importing.ties.is_open())
    (file,) = desk.importing.ties.files
    assert file.counts.text() == "2 new answers · 3 rows do not count"
    assert "Line 6: Nobody in the network has the address nobody@x.example." in file.lines.text()
    assert file.take.text() == "Take in 2 answers"
    assert not desk.importing.plan_page.primary.isVisible()
    assert desk.importing.plan_page.lines == []

    file.take.click()
    desk.wait_for_toast("Imported who knows whom: 2 pairs")
    desk.wait(lambda: not file.is_open() and not file.take.isVisible())
    assert file.counts.text() == "2 answers as they are already · 3 rows do not count"
    assert desk.undo() == "Undo importing who knows whom (2 pairs)"
    desk.wait(file.is_open)
    assert len(desk.page.opened.contacts.find(ContactQuery())) == len(PEOPLE)


def test_people_and_who_of_them_knows_whom_come_in_one_drop(desk: Desk, tmp_path: Path) -> None:
    desk.drop([who_knows_whom(tmp_path / "ties.csv"), connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert [line.sentence for line in desk.importing.plan_page.lines if line.is_refused] == []
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE and desk.importing.ties.is_open())
    (file,) = desk.importing.ties.files
    assert file.take.isVisible()
    file.keys.click()
    file.take.click()
    desk.wait_for_toast("Imported who knows whom: 2 pairs")
    keys = desk.page.opened.contacts.find(ContactQuery(key_people=True))
    assert len(keys) == 3


def test_a_pasted_table_of_who_knows_whom_is_looked_at_and_taken_in(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    table = who_knows_whom(tmp_path / "ties.csv").read_text(encoding="utf-8")
    QGuiApplication.clipboard().setText(table)
    desk.window.paste()
    desk.wait(lambda: bool(desk.importing.ties.files) and desk.importing.ties.is_open())
    (file,) = desk.importing.ties.files
    assert (file.sentence, file.counts.text()) == (
        "The table says who knows whom",
        "2 new answers · 3 rows do not count",
    )
    assert desk.importing.plan_page.lines == []
    file.take.click()
    desk.wait_for_toast("Imported who knows whom: 2 pairs")
    desk.wait(lambda: not file.is_open())
    assert len(desk.page.opened.contacts.find(ContactQuery())) == len(PEOPLE)
