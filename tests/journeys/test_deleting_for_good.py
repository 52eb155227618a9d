"""Deleting somebody for good at the window: from the menu to a file and a backup that know nothing of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.ui.shell.erasing import ErasingDialog

if TYPE_CHECKING:
    from tests.journeys.conftest import Desk


def test_somebody_is_deleted_for_good_from_the_file_and_its_backup(desk: Desk) -> None:
    opened = desk.page.opened
    ids: list[int] = []

    def add(name: str) -> None:
        lanes, contacts = desk.page.lanes, opened.contacts
        lanes.write(lambda: contacts.add(ContactDraft(name=name)), lambda outcome: ids.append(outcome.value))

    add("Zqxjkwv Vega")
    add("Ben Okoro")
    desk.wait(lambda: desk.people() == 2)
    backup = opened.back_up()
    desk.page.contacts.table.selected.select_ids(ids[:1], ids[0])
    desk.wait(lambda: desk.page.contacts.panel.shown() == (ids[0],))

    menu = desk.page.contacts.panel.make_menu()
    next(action for action in menu.actions() if action.text() == "Delete for good…").trigger()
    desk.wait(lambda: bool(desk.window.findChildren(ErasingDialog)))
    (asked,) = desk.window.findChildren(ErasingDialog)

    def press(text: str) -> None:
        next(each for each in asked.findChildren(QPushButton) if each.isVisible() and each.text() == text).click()

    def says(text: str) -> bool:
        return any(each.isVisible() and each.text() == text for each in asked.findChildren(QLabel))

    press("Delete for good")
    desk.wait(lambda: says("Zqxjkwv Vega is deleted for good."))
    desk.wait(lambda: desk.people() == 1 and ids[0] not in desk.page.contacts.panel.shown())
    desk.wait(lambda: not desk.window.menus.undo.isEnabled())
    assert desk.toasts() == []
    press("Delete them there, too")
    desk.wait(lambda: says("They are gone from 1 backup, too."))
    press("Close")

    path = opened.path
    desk.window.close()
    for file in (path, backup):
        assert b"zqxjkwv" not in file.read_bytes().lower()
        assert b"Ben Okoro" in file.read_bytes()
