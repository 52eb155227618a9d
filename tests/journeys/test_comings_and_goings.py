"""Networks come and go: what was brought meanwhile is kept, and the tabs come back as they were left."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.shell.drops import Dropped
from tests.journeys.conftest import PEOPLE, Desk, connections, open_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.main_window import MainWindow

TABLE = "Name\tE-mail\nAda Kowalska\tada@example.org\nBen Okoro\tben@example.org\n"


def troubled(folder: Path, qtbot: QtBot) -> Desk:
    """Give a window whose network could not be opened."""
    desk = Desk(open_window(folder), qtbot)
    path = folder / "gone.netgrow"
    desk.window.start(path, Message("network.missing", {"path": str(path)}))
    desk.window.show()
    return desk


def test_files_that_come_while_no_network_is_open_are_imported_into_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    desk = troubled(tmp_path, qtbot)
    desk.window.receive([connections(tmp_path / "one.csv", PEOPLE[:2])])
    desk.drop([connections(tmp_path / "two.csv", PEOPLE[2:])], on=desk.window)
    assert desk.toasts() == ["2 files wait until a network is open."]
    desk.window.files.create(tmp_path / "mine.netgrow")
    desk.wait(lambda: desk.window.page is not None)
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING and len(desk.importing.plan_page.lines) == 2)
    desk.window.close()


def test_a_table_that_comes_while_no_network_is_open_is_imported_into_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    desk = troubled(tmp_path, qtbot)
    desk.window.take(Dropped(text=TABLE))
    assert desk.toasts() == ["The table waits until a network is open."]
    desk.window.files.create(tmp_path / "mine.netgrow")
    desk.wait(lambda: desk.window.page is not None)
    desk.wait(lambda: desk.importing.plan_page.primary.text() == "Add 2 people")
    desk.window.close()


def laid_out(window: MainWindow) -> tuple[object, bool]:
    """Give the order of the board, and whether it is shown as a table."""
    assert window.page is not None
    window.show_tab(1)
    board = window.page._tab(1)
    assert isinstance(board, BreakdownTab)
    return board.order.currentData(), board.as_table.isChecked()


def test_every_tab_comes_back_as_it_was_left_also_one_that_was_not_looked_at(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.window.show_tab(1)
    board = desk.page._tab(1)
    assert isinstance(board, BreakdownTab)
    board.order.setCurrentIndex(board.order.count() - 1)
    board.as_table.setChecked(True)
    left = laid_out(desk.window)
    desk.window.show_tab(0)
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.close()
    for looks_at_it in (False, True):
        again = open_window(folder)
        again.start(path, network_doors(folder).open(path))
        again.show()
        if looks_at_it:
            assert laid_out(again) == left
        again.close()


def test_while_another_network_is_opened_the_open_one_is_not_left(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.netgrow"
    create_network(other).close()
    before, doors = desk.page, desk.window.files.doors
    let_go = threading.Event()
    desk.window.files._lanes.work(lambda _: let_go.wait(20), lambda _: None)
    desk.window.files.open(other)
    desk.window.files.leave_sample()
    desk.window.files.restore()
    assert desk.window.page is before
    assert desk.toasts()[-1] == "Another network is being opened. Try again when it is there."
    let_go.set()
    desk.wait(lambda: desk.window.page is not before)
    assert desk.page.opened.path == other
    assert doors.own_path.exists()


def test_a_copy_is_saved_under_a_name_of_ones_own_and_never_over_the_network(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    path = desk.page.opened.path
    copy = tmp_path / "for Grace.netgrow"
    desk.window.menus.save_copy.trigger()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "My network copy.netgrow"

    dialog.fileSelected.emit(str(copy.with_suffix("")))
    dialog.close()
    desk.wait_for_toast(f"A copy was saved as for Grace.netgrow, in the folder {tmp_path.name}")
    desk.window.files.save_copy(path)
    desk.wait_for_toast(f"{path} is there already. Choose another name, or open it.")

    assert desk.page.opened.path == path
    desk.window.files.open(copy)
    desk.wait(lambda: desk.window.page is not None and desk.page.opened.path == copy)
    desk.wait(lambda: desk.people() == len(PEOPLE))
    assert desk.window.menus.undo.isEnabled()
    recent = [action.text() for action in desk.window.menus.recent.actions()]
    assert recent == ["My network"]
    desk.window.menus.new_network.trigger()
    asked = desk.window.findChild(QFileDialog)
    assert asked is not None
    assert Path(asked.selectedFiles()[0]) == tmp_path / "My network.netgrow"
    asked.close()


def test_a_recent_network_that_is_gone_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    gone, own = tmp_path / "gone.netgrow", desk.page.opened.path
    create_network(gone).close()
    desk.window.files.open(gone)
    desk.wait(lambda: desk.page.opened.path == gone)
    desk.window.files.open(own)
    desk.wait(lambda: desk.page.opened.path == own)
    gone.unlink()
    desk.window.files.open(gone)
    desk.wait(lambda: bool(desk.toasts()))
    assert desk.window._session.recent_networks() == [own]


def test_one_notice_tells_of_the_last_of_several_sortings(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.window.toasts.clear()
    breakdown = desk.page.opened.breakdown
    for number in range(1, 5):
        desk.page.lanes.write(partial(breakdown.add, [number], Category.OPERATIONAL))
    desk.wait_for_toast("Sorted Jürgen Weiß as operational")
    assert desk.toasts() == ["Sorted Jürgen Weiß as operational"]
