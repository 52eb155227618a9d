"""Who is there twice becomes one: found from the menu, after an import and by hand, in the whole window."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.ui.duplicates.duplicates_page import DuplicatesPage
from netgrow_desktop.ui.duplicates.merge_page import MergePage
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.shell.network_page import CONTACTS, DUPLICATES, MERGE
from tests.journeys.conftest import Desk, connections

if TYPE_CHECKING:
    from pathlib import Path

ADA = ContactDraft(name="Ada Kowalska", organization="Northwind", emails=(Email("ada@example.org"),))
ADA_AGAIN = ContactDraft(name="Ada Maria Kowalska", emails=(Email("ada@example.org"),))
BEN = ContactDraft(name="Ben Okoro", phones=(Phone("+44 20 7946 0011"),))
BENJAMIN = ContactDraft(name="Benjamin Okoro", phones=(Phone("+44 20 7946 0011"),))
GRACE = ContactDraft(name="Grace Umutoni")


def add(desk: Desk, *drafts: ContactDraft) -> None:
    contacts = desk.page.opened.contacts
    before = desk.people()
    for draft in drafts:
        desk.page.lanes.write(partial(contacts.add, draft))
    desk.wait(lambda: desk.people() == before + len(drafts))


def find(desk: Desk) -> DuplicatesPage:
    desk.window.menus.find_duplicates.trigger()
    page = desk.page._tab(DUPLICATES)
    assert isinstance(page, DuplicatesPage)
    return page


def is_ready(page: DuplicatesPage, count: int) -> bool:
    """Tell whether so many pairs are listed and the current one can be decided about."""
    pair = page.list.current()
    listed = page.list.pairs.rowCount() == count
    return listed and (pair is not None and page.desk.is_about(*pair.key)) and page.list.hasFocus()


def test_pairs_are_merged_in_turn_and_the_notice_brings_one_back(desk: Desk) -> None:
    add(desk, ADA, ADA_AGAIN, BEN, BENJAMIN, GRACE)
    page = find(desk)
    desk.wait(lambda: is_ready(page, 2))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    desk.wait(lambda: is_ready(page, 1))
    desk.wait_for_toast("Merged 2 contacts")
    QTest.keyClick(page.list, Qt.Key.Key_N)
    desk.wait_for_toast("Ben Okoro and Benjamin Okoro stay apart")
    desk.wait(page.empty.isVisible)

    undo = desk.window.toasts.toasts()[-1].action_button
    assert undo is not None
    undo.click()

    desk.wait(lambda: is_ready(page, 1))
    assert desk.undo() == "Undo merging 2 contacts"
    desk.wait(lambda: is_ready(page, 2))
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert desk.page.place() == CONTACTS
    desk.wait(lambda: desk.people() == 5)


def test_all_certain_ones_are_merged_at_once_and_undone_at_once(desk: Desk) -> None:
    add(desk, ADA, ADA_AGAIN, BEN, BENJAMIN)
    page = find(desk)
    desk.wait(lambda: is_ready(page, 2))
    page.merge_all.click()
    desk.wait(lambda: is_ready(page, 1))
    assert not page.merge_all.isVisible()
    assert desk.undo() == "Undo merging 2 contacts"
    desk.wait(lambda: is_ready(page, 2))
    assert page.merge_all.isVisible()


def test_two_who_are_selected_are_merged_and_the_one_is_shown(desk: Desk) -> None:
    add(desk, ADA, BEN, GRACE)
    table = desk.page.contacts.table
    table.setFocus()
    table.selectAll()
    merge = next(action for action in desk.page.contacts.actions() if "Merge these" in action.text())
    assert not merge.isEnabled()
    table.selected.select_ids([1, 3], 1)
    assert merge.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_M)
    assert desk.page.place() == MERGE
    page = desk.page._tab(MERGE)
    assert isinstance(page, MergePage)
    desk.wait(page.desk.comparison.hasFocus)
    QTest.keyClick(page.desk.comparison, Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.place() == CONTACTS)
    desk.wait(lambda: desk.people() == 2)
    assert desk.page.contacts.selected_ids() == [1]
    assert table.hasFocus()


def test_after_an_import_that_added_people_duplicates_are_offered(desk: Desk, tmp_path: Path) -> None:
    add(desk, ADA, ADA_AGAIN)
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    result = desk.importing.result_view
    desk.wait(lambda: bool(result.doubles()))
    assert result.doubles() == "2 pairs may be one person each."
    assert result.find_duplicates.text() == "Look at them now"
    assert result.find_duplicates.hasFocus()
    result.find_duplicates.click()
    assert desk.page.place() == DUPLICATES
    assert desk.importing.stage is Stage.IDLE


def test_closing_the_window_stops_a_search(desk: Desk) -> None:
    add(desk, ADA, ADA_AGAIN)
    # Until then its turn does not come, so that its answer cannot have come home.
    closed = threading.Event()
    desk.page.lanes.work(lambda _: closed.wait(0.2), lambda _: None)
    page = find(desk)
    search = page._work
    desk.window.close()
    assert desk.window.page is None
    assert search.is_cancelled()
