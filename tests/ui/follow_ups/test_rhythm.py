"""How often, how many, birthdays, pauses and fading in one dialog, and spreading a pile out with a look before it."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from typing_extensions import override

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.cadence.occasions import OccasionsOf
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.ui.follow_ups.rhythm_dialog import RhythmDialog
from netgrow_desktop.ui.follow_ups.spread_dialog import SpreadDialog
from netgrow_desktop.ui.planning.tagging import TagPopup
from tests.ui.conftest import TODAY, Value
from tests.ui.follow_ups.conftest import World, ahead, window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget


def opened(world: World) -> RhythmDialog:
    tab = world.open()
    tab.header.rhythm.click()
    dialog = window(RhythmDialog)
    world.qtbot.addWidget(dialog)
    return dialog


def lines(column: QVBoxLayout) -> list[QWidget]:
    items = [column.itemAt(place) for place in range(column.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [each for each in widgets if each is not None]


def texts(column: QVBoxLayout) -> list[str]:
    """Give the words of each line, its labels and buttons joined."""
    return [
        " ".join([label.text() for label in [line, *line.findChildren(QLabel)] if isinstance(label, QLabel)])
        for line in lines(column)
    ]


def choose(world: World, button: QPushButton, entry: str) -> None:
    """Press a button and choose an entry of the menu that it opens."""
    button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == entry).trigger()
    menu.close()


def test_how_often_is_said_of_categories_and_tags_and_undone(world: World) -> None:
    ada = world.person("Ada Kowalska")
    world.breakdown.add([ada], Category.STRATEGIC)
    world.contacts.add_tag([ada], "golf")
    dialog = opened(world)
    assert texts(dialog.groups.column) == ["Strategic", "Operational", "Developmental"]
    choose(world, lines(dialog.groups.column)[0].findChildren(QPushButton)[0], "Every 2 months")
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(60)]
    dialog.add_tag.click()
    QTest.keyClicks(window(TagPopup).line, "GOL")
    QTest.keyClick(window(TagPopup).line, Qt.Key.Key_Return)
    often = QApplication.activePopupWidget()
    assert often is not None
    often.actions()[0].trigger()
    often.close()
    assert texts(dialog.groups.column)[-1] == "golf"
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(7)]
    assert dialog.add_tag.isHidden()
    world.lanes.write(world.history.undo)
    assert len(texts(dialog.groups.column)) == 3
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(60)]


def test_the_keyboard_stays_with_the_line_that_was_changed_or_resumed(world: World) -> None:
    world.cadences.pause([world.person("Ada Kowalska")], None)
    dialog = opened(world)
    assert QTest.qWaitForWindowActive(dialog)
    often = lines(dialog.groups.column)[1].findChildren(QPushButton)[0]
    often.setFocus()
    choose(world, often, "Every month")
    assert QApplication.focusWidget() is lines(dialog.groups.column)[1].findChildren(QPushButton)[0]
    resume = lines(dialog.pauses.column)[0].findChildren(QPushButton)[0]
    resume.setFocus()
    resume.click()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Close"


def test_all_tags_and_all_who_are_paused_are_reached_by_scrolling(world: World) -> None:
    ids = [world.person(f"Person {number:03}") for number in range(70)]
    for number in range(40):
        world.contacts.add_tag(ids[:1], f"tag {number:02}")
        world.cadences.set_of_tag(f"tag {number:02}", 30, TODAY)
    world.cadences.pause(ids, None)
    dialog = opened(world)
    bars = dialog.groups.verticalScrollBar(), dialog.pauses.verticalScrollBar()
    world.qtbot.waitUntil(lambda: all(bar.maximum() > 0 for bar in bars))
    for bar in bars:
        for _ in range(3):
            bar.setValue(bar.maximum())
            QApplication.processEvents()
    assert texts(dialog.groups.column)[-1] == "tag 39"
    assert texts(dialog.pauses.column)[-1] == "Person 069 until you resume it"
    assert dialog.height() < 800
    # The list stays where it is while something in it changes.
    world.qtbot.waitUntil(lambda: dialog.pauses.verticalScrollBar().maximum() > 0)
    dialog.pauses.verticalScrollBar().setValue(200)
    lines(dialog.pauses.column)[-1].findChildren(QPushButton)[0].click()
    assert len(texts(dialog.pauses.column)) == 69
    assert dialog.pauses.verticalScrollBar().value() == 200


def test_number_days_birthdays_and_fading_apply_at_once(world: World) -> None:
    dialog = opened(world)
    assert dialog.occasions[OccasionsOf.CHOSEN].isChecked()
    assert dialog.capacity.capacity() is None
    dialog.capacity.number.setValue(6)
    dialog.capacity.days[4].click()
    assert world.cadences.capacity() == Capacity(6, frozenset((0, 1, 2, 3)))
    dialog.occasions[OccasionsOf.EVERYONE].click()
    dialog.half_life.setValue(30)
    assert (world.cadences.occasions_of(), world.cadences.half_life()) == (OccasionsOf.EVERYONE, 30)
    for day in range(4):
        dialog.capacity.days[day].click()
    assert not dialog.capacity.is_possible()
    assert world.cadences.capacity() == Capacity(6, frozenset((3,)))
    assert dialog.capacity._problem.text() == "Choose at least one day of the week."


def test_who_is_paused_is_named_and_resumed(world: World) -> None:
    ada = world.person("Ada <b>Kowalska</b>")
    world.in_touch("Ada <b>Kowalska</b>", 30, 69)
    world.cadences.pause([ada, world.person("Ben Okoro")], None)
    world.cadences.pause([ada], ahead(9))
    dialog = opened(world)
    assert texts(dialog.pauses.column) == ["Ada <b>Kowalska</b> until Fri, Sep 25", "Ben Okoro until you resume it"]
    lines(dialog.pauses.column)[0].findChildren(QPushButton)[0].click()
    assert world.cadences.pause_of(ada) is None
    assert texts(dialog.pauses.column) == ["Ben Okoro until you resume it"]


def test_a_pile_is_spread_out_as_it_was_shown_and_back_by_one_undo(world: World) -> None:
    for number in range(9):
        world.in_touch(f"Person {number}", 30, 60 + number)
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    assert tab.header.spread.isVisible()
    tab.header.spread.click()
    dialog = window(SpreadDialog)
    dialog.capacity.number.setValue(5)
    dialog._pause.timeout.emit()
    assert dialog.table.rowCount() == 9
    assert dialog.sum.text() == "9 follow-ups move, the last one to Tue, Sep 29; a day has room for 1."
    assert dialog.accept_button.text() == "Put 9 follow-ups off"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    found = [world.due(f"Person {number}", FollowUpKind.CADENCE)[0] for number in range(9)]
    assert len(set(found)) == 9
    assert max(found) == ahead(13)
    assert world.cadences.capacity() == Capacity(5, frozenset(range(5)))
    world.lanes.write(world.history.undo)
    assert world.due("Person 0", FollowUpKind.CADENCE) == [ahead(-30)]
    assert world.cadences.capacity() is None


def test_closing_while_it_is_looked_for_is_no_trouble(world: World) -> None:
    """Enter the number first; an answer that comes after closing finds nobody."""
    waiting: list[Callable[[], object]] = []

    class Waiting(Executor):
        @override
        def submit(self, fn: Callable[..., Value], /, *_: object, **__: object) -> Future[Value]:
            waiting.append(fn)
            return Future()

    lanes = Lanes(dict.fromkeys(Lane, Waiting()))
    dialog = SpreadDialog(world.cadences, world.follow_ups, lanes, lambda: TODAY)
    dialog.open()
    assert QTest.qWaitForWindowActive(dialog)
    assert dialog.capacity.number.hasFocus()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for work in waiting:
        work()
    assert waiting
    lanes.close()


def test_where_nothing_has_to_move_it_is_said(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 10)
    world.open()._open_spreading()
    dialog = window(SpreadDialog)
    dialog.capacity.number.setValue(700)
    for weekday in (5, 6):
        dialog.capacity.days[weekday].setChecked(True)
    dialog._pause.timeout.emit()
    assert dialog.sum.text() == "Nothing has to move: every regular reminder is on a day with room."
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_a_drag_says_of_a_day_that_it_is_full(world: World) -> None:
    world.cadences.set_capacity(Capacity(10))
    for name in ("Ada Kowalska", "Ben Okoro"):
        world.plan(name, 1)
    pane = world.open().pane
    assert [pane.room_words(ahead(days)) for days in (0, 1, 3)] == ["", "full, 2 of 2", ""]
    world.lanes.write(lambda: world.cadences.set_capacity(None))
    assert pane.room_words(ahead(1)) == ""
