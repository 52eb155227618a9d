"""The first whole way through the product: drop, sort, follow up, print, and take each of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.ui.importing.import_page import Stage
from tests.journeys.conftest import PEOPLE, TODAY, connections

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk


def test_one_enter_after_the_drop_brings_the_people_in(desk: Desk, tmp_path: Path) -> None:
    assert desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    plan = desk.importing.plan_page
    assert [line.sentence for line in plan.lines] == ["LinkedIn connections · 5 people"]
    assert plan.primary.text() == "Add 5 people"
    focused = QApplication.focusWidget()
    assert focused is plan.primary
    QTest.keyClick(focused, Qt.Key.Key_Return)
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    assert desk.importing.result_view.heading() == "Added 5 people"
    focused = QApplication.focusWidget()
    assert focused is desk.importing.result_view.show_imported
    QTest.keyClick(focused, Qt.Key.Key_Return)
    desk.wait(lambda: desk.people() == len(PEOPLE))
    first = desk.page.contacts.query()
    assert first.import_id > 0

    cards = tmp_path / "later.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoe Nowak\nEND:VCARD\n", encoding="utf-8")
    desk.import_([cards])
    desk.wait(lambda: desk.people() == 1)
    assert desk.page.contacts.query().import_id == first.import_id + 1


def test_enter_presses_the_button_that_has_the_keyboard(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    close = desk.importing.plan_page.close_button
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert desk.importing.stage is Stage.IDLE
    assert desk.people() == 0


def test_sorting_by_keys_says_so_and_is_undone_by_its_notice(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    contacts = desk.page.contacts
    contacts.focus_results()
    (chosen,) = contacts.selected_ids()
    for key, category in ((Qt.Key.Key_S, Category.STRATEGIC), (Qt.Key.Key_O, Category.OPERATIONAL)):
        QTest.keyClick(contacts.table, key)
        desk.wait_for_toast(f"Sorted Ada Kowalska as {category.value}")
    assert desk.page.opened.breakdown.memberships([chosen]) == {chosen: (Category.STRATEGIC, Category.OPERATIONAL)}
    newest = desk.window.toasts.toasts()[-1]
    assert newest.text == "Sorted Ada Kowalska as operational"
    assert newest.action_button is not None
    newest.action_button.click()
    desk.wait(lambda: desk.page.opened.breakdown.memberships([chosen]) == {chosen: (Category.STRATEGIC,)})
    desk.wait(lambda: "Undone: sorting Ada Kowalska as operational" in desk.toasts())


def test_a_new_notice_takes_the_place_of_the_last_which_undo_still_reaches(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    contacts = desk.page.contacts
    contacts.focus_results()
    chosen = contacts.selected_ids()
    QTest.keyClick(contacts.table, Qt.Key.Key_S)
    desk.wait_for_toast("Sorted Ada Kowalska as strategic")
    desk.page.lanes.write(lambda: desk.page.opened.contacts.add_tag(chosen, "book club"))
    desk.wait(lambda: desk.toasts() == ["Tagged Ada Kowalska with book club"])
    desk.wait(lambda: "book club" in desk.window.menus.undo.text())
    assert desk.undo() == "Undo tagging Ada Kowalska with book club"
    assert desk.undo() == "Undo sorting Ada Kowalska as strategic"
    assert desk.page.opened.breakdown.memberships(chosen) == {chosen[0]: ()}


def test_from_the_file_to_the_printed_page_and_back(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    page, contacts = desk.page, desk.page.contacts
    contacts.focus_results()
    (chosen,) = contacts.selected_ids()
    QTest.keyClick(contacts.table, Qt.Key.Key_S)
    desk.wait(lambda: "Sorted Ada Kowalska as strategic" in desk.toasts())
    page.lanes.write(lambda: page.opened.follow_ups.plan([chosen], TODAY, "talk about the book club"))
    desk.wait(lambda: desk.window.tools.button(3).count() == 1)
    desk.window.show_tab(3)
    (item,) = page.opened.follow_ups.due_items(TODAY)
    assert (item.kind, item.name) == (FollowUpKind.PLANNED, "Ada Kowalska")
    assert "talk about the book club" in pdf_text(desk, tmp_path / "before.pdf")
    page.lanes.write(lambda: page.opened.follow_ups.complete(item, TODAY))
    desk.wait(lambda: desk.window.tools.button(3).count() == 0)
    text = pdf_text(desk, tmp_path / "after.pdf")
    assert "Ada Kowalska" in text
    assert "Nobody is overdue, and nobody is due" in text
    assert [desk.undo() for _ in range(4)] == [
        "Undo the follow-up with Ada Kowalska",
        "Undo planning a follow-up with Ada Kowalska",
        "Undo sorting Ada Kowalska as strategic",
        "Undo importing 5 people",
    ]
    desk.window.show_tab(0)
    desk.wait(lambda: desk.people() == 0)
    assert not desk.window.menus.undo.isEnabled()


def pdf_text(desk: Desk, path: Path) -> str:
    """Export the summary by the menu, choosing *path* in the file dialog; give the text of the PDF."""
    desk.window.menus.export_pdf.trigger()
    desk.wait(lambda: bool(desk.window.findChildren(QFileDialog)))
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    desk.wait_for_toast(f"Saved as {path.name}, in the folder {path.parent.name}")
    desk.wait(lambda: not desk.window.findChildren(QFileDialog))
    return " ".join(word for sheet in PdfReader(path).pages for word in sheet.extract_text().split())


def test_the_sample_is_a_network_of_its_own_and_leaves_no_trace(desk: Desk) -> None:
    own = desk.page.opened.path
    desk.page.contacts.sample_requested.emit()
    desk.wait(lambda: desk.page.opened.is_sample)
    desk.wait(lambda: desk.people() == 300)
    sample = desk.page.opened.path
    assert desk.page.notices.text("sample").startswith("You are looking at the sample network")
    desk.window.welcome.leave_sample_pressed.emit()
    desk.wait(lambda: desk.window.page is not None and desk.page.opened.path == own)
    assert [file.name for file in sample.parent.iterdir() if file.name.startswith(sample.stem)] == []
    assert own.exists()


def test_who_you_are_is_asked_after_the_first_people_and_not_again(desk: Desk, tmp_path: Path) -> None:
    assert desk.page.notices.text("about-me") == ""
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.page.notices.text("about-me") != "")
    owner = desk.page.opened.owner
    desk.page.lanes.write(lambda: owner.save_about_me(AboutMe("Vera Example")))
    desk.wait(lambda: desk.page.notices.text("about-me") == "")
    desk.page.history.undo()
    desk.import_([connections(tmp_path / "more.csv", extra=1)])
    desk.wait(lambda: desk.page.notices.text("about-me") != "")
    desk.window.welcome._decline()
    desk.import_([connections(tmp_path / "later.csv", extra=3)])
    desk.wait(lambda: desk.people() == len(PEOPLE) + 3)
    assert desk.page.notices.text("about-me") == ""
