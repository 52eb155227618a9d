"""The window opens once, as one window: nothing flashes up beside it, and it comes back as it was left."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from typing_extensions import override

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.ui.importing.import_page import Stage
from tests.journeys.conftest import PEOPLE, Desk, connections, open_window

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


class ShownWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_beside_the_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    doors = network_doors(tmp_path)
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    window = open_window(tmp_path)
    window.start(doors.own_path, doors.open_own())
    window.show()
    desk = Desk(window, qtbot)
    desk.import_([connections(tmp_path / "Connections.csv")])
    for number in (1, 2, 0):
        window.show_tab(number)
        qtbot.wait(50)
    qapp.removeEventFilter(shown)
    window.close()
    assert shown.names == ["MainWindow"]


def test_the_window_comes_back_as_it_was_left(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    desk.page.contacts.set_query(ContactQuery(sort=SortField.ORGANIZATION, descending=True))
    desk.window.set_appearance("dark")
    desk.window.show_tab(3)
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.close()
    again = open_window(folder)
    again.start(path, network_doors(folder).open(path))
    again.show()
    assert again.page is not None
    assert again.page.place() == 3
    assert again.page.contacts.query().sort is SortField.ORGANIZATION
    assert again.page.contacts.query().descending
    assert again.menus.appearances["dark"].isChecked()
    again.set_appearance("light")
    again.close()


def test_undo_works_after_a_restart(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.close()
    again = Desk(open_window(folder), qtbot)
    again.window.start(path, network_doors(folder).open(path))
    again.window.show()
    again.page.broke.connect(again.problems.append)
    again.wait(lambda: again.people() == len(PEOPLE))
    assert again.undo() == "Undo importing 5 people"
    again.wait(lambda: again.people() == 0)
    again.window.close()


def test_a_broken_settings_file_stops_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(
        b"\xff\xfe[window\ngeometry=@ByteArray(nonsense)\ntab=seven\n[contacts]\nstate={\n" + bytes(range(256))
    )
    doors = network_doors(tmp_path)
    window = open_window(tmp_path)
    window.start(doors.own_path, doors.open_own())
    window.show()
    assert window.page is not None
    assert window.page.place() == 0
    window.close()


def test_a_network_that_cannot_be_opened_is_told_of_with_ways_on(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "foreign.netgrow"
    path.write_text("not a network")
    desk = Desk(open_window(tmp_path), qtbot)
    window = desk.window
    window.start(path, failure(tmp_path, path))
    window.show()
    assert window.trouble_page().sentence().startswith(f"{path} is not a NetGrow network.")
    assert not window.menus.import_files.isEnabled()
    assert window.trouble_page().another.isVisible()
    window.files.create(tmp_path / "mine")
    desk.wait(lambda: window.page is not None)
    assert desk.page.opened.path == tmp_path / "mine.netgrow"
    assert path.read_text() == "not a network"
    window.close()


def failure(folder: Path, path: Path) -> Message:
    try:
        network_doors(folder).open(path).close()
    except NetGrowError as error:
        return error.message
    raise AssertionError(path)


def test_opening_another_network_that_fails_leaves_the_open_one(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "foreign.netgrow"
    path.write_text("not a network")
    before = desk.page.opened.path
    desk.window.files.open(path)
    desk.wait(lambda: any("is not a NetGrow network" in text for text in desk.toasts()))
    assert desk.page.opened.path == before


def test_a_backup_is_put_back_in_place_of_a_damaged_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.files.back_up()
    desk.wait(lambda: any(text.startswith("Backed up as") for text in desk.toasts()))
    desk.window.close()
    path.write_bytes(b"SQLite format 3\0" + bytes(4096))
    again = Desk(open_window(folder), qtbot)
    again.window.start(path, failure(folder, path))
    again.window.show()
    again.wait(again.window.trouble_page().restore.isVisible)
    again.window.trouble_page().restore.click()
    again.wait(lambda: again.window.page is not None)
    again.wait(lambda: again.people() == len(PEOPLE))
    again.window.close()


def test_what_is_being_edited_is_kept_when_the_window_closes(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    opened = desk.page.opened
    for number in range(1, 6):
        desk.page.lanes.write(partial(opened.contacts.change, number, "title", "Founder"))
    path, folder = opened.path, opened.path.parent
    desk.window.close()
    again = network_doors(folder).open(path)
    assert [again.contacts.contact(number).title for number in range(1, 6)] == ["Founder"] * 5
    again.close()


def test_typing_in_the_search_from_another_tab_leads_to_the_people(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.window.show_tab(1)
    desk.window.tools.search.setText("nguyen")
    desk.wait(lambda: desk.page.place() == 0 and desk.people() == 1)
    assert desk.window.status.count_text() == "1 of 5 people"
    desk.window.tools.search.clear()
    desk.wait(lambda: desk.people() == len(PEOPLE))
    assert desk.window.status.count_text() == "5 people"


def test_an_import_that_waits_is_kept_while_one_looks_elsewhere(desk: Desk, tmp_path: Path) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.window.show_tab(3)
    assert desk.page.notices.text("import") == "An import of 5 people waits for your decision."
    desk.window.menus.import_files.isEnabled()
    desk.page._turn_to_import()
    assert desk.importing.plan_page.primary.text() == "Add 5 people"


def test_an_import_that_changes_nobody_is_over_when_it_is_left(desk: Desk, tmp_path: Path) -> None:
    file = connections(tmp_path / "Connections.csv")
    desk.import_([file])
    desk.drop([file])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    desk.window.show_tab(3)
    assert desk.importing.stage is Stage.IDLE
    assert desk.page.notices.text("import") == ""
    assert desk.page.place() == 3


def test_a_file_without_anybody_new_that_is_read_meanwhile_is_told_of(desk: Desk, tmp_path: Path) -> None:
    file = connections(tmp_path / "Connections.csv")
    desk.import_([file])
    desk.drop([file])
    desk.window.show_tab(3)
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert desk.page.notices.text("import") == "Nobody new was found."


def test_people_are_counted_where_they_are_shown(desk: Desk, tmp_path: Path) -> None:
    status = desk.window.status
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.importing.stage is Stage.DECIDING)
    assert status.count_text() == ""
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.stage is Stage.DONE)
    assert status.count_text() == ""
    desk.window.show_tab(0)
    desk.wait(lambda: status.count_text() == "5 people")
    for elsewhere in (1, 2, 3):
        desk.window.show_tab(elsewhere)
        assert status.count_text() == ""
    desk.window.show_tab(0)
    assert status.count_text() == "5 people"


def test_every_key_is_used_once_in_the_menus(desk: Desk) -> None:
    keys: list[str] = []
    for top in desk.window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            keys += keys_in(menu)
    assert len(keys) > 20
    assert sorted(keys) == sorted(set(keys))


def keys_in(menu: QMenu) -> list[str]:
    keys = [key.toString() for action in menu.actions() for key in action.shortcuts()]
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            keys += keys_in(inner)
    return keys


def test_where_nothing_was_downloaded_yet_files_are_looked_for_at_home(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "not there"))
    desk.window.files.ask_import(lambda _: None)
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert Path(dialog.directory().path()) == Path.home()
    dialog.reject()
