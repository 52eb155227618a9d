"""Several follow-ups at once: picked in the list or on the calendar, treated and moved in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.cadence import Pause
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.ui.follow_ups.acts import Act, item_menu
from netgrow_desktop.ui.follow_ups.other_day import PauseForm
from netgrow_desktop.ui.planning.contact_log import LogForm
from netgrow_desktop.ui.planning.form import Form
from tests.ui.conftest import TODAY, HeldExecutor, ImmediateExecutor
from tests.ui.follow_ups.conftest import World, ahead, drag, window

if TYPE_CHECKING:
    from datetime import date

    import pytest
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.storage.network import Network

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THREE = ("Ada Kowalska", "Ben Okoro", "Chi Nguyen")


def planned(world: World) -> list[list[date]]:
    return [world.due(name) for name in THREE]


def test_shift_and_arrows_take_several_of_the_list_and_one_key_treats_them(world: World) -> None:
    for days, name in enumerate(THREE):
        world.plan(name, days - 3)
    world.plan("Dora Weiß", 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Down, SHIFT)
    assert [item.name for item in tab.agenda.selected_items()] == ["Ada Kowalska", "Ben Okoro"]
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    assert world.listed() == ["OVERDUE", "Chi Nguyen", "TODAY", "Dora Weiß"]
    current = tab.agenda.current_item()
    assert current is not None
    assert current.name == "Chi Nguyen"
    world.lanes.write(world.history.undo)
    assert world.listed()[:3] == ["OVERDUE", "Ada Kowalska", "Ben Okoro"]


def test_what_was_broken_off_can_be_done_again(network: Network, qtbot: QtBot) -> None:
    held = HeldExecutor()
    lanes = Lanes({Lane.LONG: ImmediateExecutor(), Lane.READ: ImmediateExecutor(), Lane.WRITE: held})
    world = World(network, lanes, qtbot)
    for name in THREE:
        world.plan(name, 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    assert lanes.can_stop_write()
    lanes.stop_write()
    held.let_go()
    assert world.listed() == ["TODAY", *THREE]
    tab.agenda.selectAll()
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    held.let_go()
    assert world.listed() == []
    lanes.close()


def test_after_undo_a_key_acts_on_what_is_chosen_now_alone(world: World) -> None:
    for name in THREE:
        world.in_touch(name, 30, 40)
    world.plan("Dora Weiß", 0)
    tab = world.open()
    for _ in range(2):
        QTest.keyClick(tab.agenda, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    assert [item.name for item in tab.agenda.selected_items()] == ["Dora Weiß"]
    world.lanes.write(world.history.undo)
    assert world.listed()[:4] == ["OVERDUE", *THREE]
    assert [item.name for item in tab.agenda.selected_items()] == ["Dora Weiß"]
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    assert [world.due(name, FollowUpKind.CADENCE) for name in THREE] == [[ahead(-10)]] * 3
    assert world.due("Dora Weiß") == []


def test_several_are_done_with_one_form_and_one_undo(world: World) -> None:
    for name in THREE:
        world.plan(name, 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    assert planned(world) == [[], [], []]
    assert [len(world.contacts.timeline(world.person(name))) for name in THREE] == [1, 1, 1]
    world.history.undo()
    assert planned(world) == [[TODAY], [TODAY], [TODAY]]


def test_ctrl_and_click_pick_on_the_month_and_a_drag_takes_all_along(world: World) -> None:
    for name in THREE:
        world.plan(name, 1)
    tab = world.open()
    month = tab.month
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=world.chip_point("Ada Kowalska"))
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, CONTROL, world.chip_point("Chi Nguyen"))
    assert [item.name for item in month.selected_items()] == ["Ada Kowalska", "Chi Nguyen"]
    drag(month, world.chip_point("Chi Nguyen"), month, world.day_point(ahead(6)))
    assert planned(world) == [[ahead(6)], [ahead(1)], [ahead(6)]]
    world.lanes.write(world.history.undo)
    assert planned(world) == [[ahead(1)]] * 3


def test_ctrl_and_arrows_move_all_that_are_picked_each_from_its_own_day(world: World) -> None:
    for days, name in enumerate(THREE):
        world.plan(name, days)
    tab = world.open()
    month = tab.month
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=world.chip_point("Ada Kowalska"))
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, CONTROL, world.chip_point("Ben Okoro"))
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(month, Qt.Key.Key_Right, CONTROL)
    assert planned(world) == [[ahead(8)], [ahead(9)], [ahead(2)]]
    assert [item.name for item in month.selected_items()] == ["Ada Kowalska", "Ben Okoro"]


def test_a_click_on_one_of_several_takes_it_alone_and_a_second_ctrl_click_lets_it_go(world: World) -> None:
    for name in THREE:
        world.plan(name, 1)
    month = world.open().month
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=world.chip_point("Ada Kowalska"))
    for name in ("Ben Okoro", "Chi Nguyen", "Ben Okoro"):
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, CONTROL, world.chip_point(name))
    assert [item.name for item in month.selected_items()] == ["Ada Kowalska", "Chi Nguyen"]
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=world.chip_point("Chi Nguyen"))
    assert [item.name for item in month.selected_items()] == ["Chi Nguyen"]


def test_several_of_the_list_are_dragged_onto_a_day(world: World) -> None:
    for days, name in enumerate(THREE):
        world.plan(name, -3 + days)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Down, SHIFT)
    row = tab.agenda.visualRect(tab.agenda.rows.index(1, 0))
    drag(tab.agenda.viewport(), row.center(), tab.month, world.day_point(ahead(8)))
    assert planned(world) == [[ahead(8)], [ahead(8)], [ahead(-1)]]


def test_the_menu_of_several_moves_them_to_a_typed_day(world: World) -> None:
    for name in THREE:
        world.plan(name, 0)
    tab = world.open()
    tab.agenda.selectAll()
    item = tab.agenda.selected_items()[0]
    menu = item_menu(tab.agenda, item, tab.agenda._ask, 3)
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["3 follow-ups", "Done…", "Snooze…", "Skip this time", "Move to another day…", "Remove", "Pause…"]
    next(action for action in menu.actions() if action.text().startswith("Move")).trigger()
    form = window(Form)
    QTest.keyClicks(form.focusWidget(), "in 3 weeks")
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert planned(world) == [[ahead(21)]] * 3
    menu.close()


def test_somebody_is_paused_until_a_day_and_no_day_that_has_passed_is_taken(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    item = world.select("Ada Kowalska")
    tab.desk.act(Act.PAUSE, item, tab.agenda.anchor())
    form = window(PauseForm)
    form.day.set_day(ahead(-1))
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert form.problem() == "Choose a day after today."
    form.day.set_day(ahead(50))
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(50)]
    tab.desk.act(Act.PAUSE, world.select("Ada Kowalska"), tab.agenda.anchor())
    form = window(PauseForm)
    form.open_end.setChecked(True)
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert world.cadences.pause_of(world.person("Ada Kowalska")) == Pause(None)
    assert world.listed() == ["TODAY", "Ben Okoro"]


def test_a_right_click_on_one_that_is_not_picked_is_about_it_alone(world: World) -> None:
    for name in THREE:
        world.plan(name, 0)
    tab = world.open()
    month = tab.month
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=world.chip_point("Ada Kowalska"))
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, CONTROL, world.chip_point("Ben Okoro"))
    QTest.mouseClick(month, Qt.MouseButton.RightButton, pos=world.chip_point("Chi Nguyen"))
    assert [item.name for item in month.selected_items()] == ["Chi Nguyen"]
    assert not isinstance(QApplication.activePopupWidget(), QMenu)


def test_after_one_is_done_only_they_are_asked_for_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    world.plan("Ada Kowalska", 4)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    asked: list[tuple[int, ...]] = []
    of = world.follow_ups.due_items_of

    def noted(people: tuple[int, ...], today: date) -> list[DueItem]:
        asked.append(tuple(people))
        return of(people, today)

    monkeypatch.setattr(world.follow_ups, "due_items_of", noted)
    everything = world.follow_ups.due_items(TODAY)
    ada = next(item for item in everything if item.kind is FollowUpKind.CADENCE)
    world.lanes.write(lambda: world.follow_ups.complete(ada, TODAY))
    assert asked == [(world.person("Ada Kowalska"),)]
    assert world.listed() == ["TODAY", "Ben Okoro", "LATER", "Ada Kowalska", "Ada Kowalska"]
    before = world.listed()
    tab._ask()
    assert world.listed() == before
