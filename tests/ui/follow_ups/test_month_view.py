"""The month: dragging to another day, walking and moving by keyboard, turning pages, the week of the locale."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.ui.follow_ups.day_popup import DayPopup
from netgrow_desktop.ui.follow_ups.month_painter import weekday_names
from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.ui.theme import text_font
from tests.ui.conftest import TODAY
from tests.ui.follow_ups.conftest import World, ahead, drag, window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NOT_INVERTED = False


def turn_wheel(widget: QWidget, eighths: int) -> None:
    """Turn the wheel up (positive) over the middle of a widget, in eighths of a degree."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        NOT_INVERTED,
    )
    QApplication.sendEvent(widget, event)


def test_an_item_dragged_to_another_day_moves_there(world: World) -> None:
    world.plan("Ada Kowalska", 0, "book club")
    tab = world.open()
    month = tab.month
    drag(month, world.chip_point("Ada Kowalska"), month, world.day_point(ahead(6)))
    assert world.due("Ada Kowalska") == [ahead(6)]
    assert month.selected_day() == ahead(6)
    chosen = month.selected_item()
    assert chosen is not None
    assert (chosen.name, chosen.reason) == ("Ada Kowalska", "book club")


def test_the_day_below_a_drag_is_marked_until_it_ends(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    month = tab.month
    drag(month, world.chip_point("Ada Kowalska"), month, world.day_point(ahead(6)), release=False)
    assert tab.drag.is_under_way()
    assert month._target == ahead(6)
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, pos=world.day_point(ahead(6)))
    assert month._target is None


def test_esc_ends_a_drag_and_nothing_moves(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    month = tab.month
    drag(month, world.chip_point("Ada Kowalska"), month, world.day_point(ahead(6)), release=False)
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert not tab.drag.is_under_way()
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, pos=world.day_point(ahead(6)))
    assert world.due("Ada Kowalska") == [TODAY]


def test_an_item_let_go_outside_the_month_stays(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    drag(tab.month, world.chip_point("Ada Kowalska"), tab.header, QPoint(5, 5))
    assert world.due("Ada Kowalska") == [TODAY]


def test_an_item_of_the_list_can_be_dragged_onto_a_day(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    tab = world.open()
    row = tab.agenda.visualRect(tab.agenda.rows.index(1, 0))
    drag(tab.agenda.viewport(), row.topLeft() + QPoint(40, 12), tab.month, world.day_point(ahead(8)))
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(8)]
    assert world.due("Ada Kowalska") == []


def test_a_drag_that_rests_on_the_next_button_turns_the_page(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    button = tab.bar.next
    drag(tab.month, world.chip_point("Ada Kowalska"), button, button.rect().center(), release=False)
    world.qtbot.waitUntil(lambda: tab.month.month() == (2026, 10))
    drag_end = tab.month.mapToGlobal(world.day_point(date(2026, 10, 20)))
    QTest.mouseRelease(tab.month, Qt.MouseButton.LeftButton, pos=tab.month.mapFromGlobal(drag_end))
    assert world.due("Ada Kowalska") == [date(2026, 10, 20)]


def test_ctrl_and_arrows_move_the_item_and_the_selection_with_it(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    tab.month.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    for key, day in (
        (Qt.Key.Key_Right, ahead(1)),
        (Qt.Key.Key_Down, ahead(8)),
        (Qt.Key.Key_Left, ahead(7)),
        (Qt.Key.Key_Up, ahead(0)),
    ):
        QTest.keyClick(tab.month, key, control)
        assert world.due("Ada Kowalska") == [day]
        assert tab.month.selected_day() == day


def test_a_day_that_has_passed_takes_no_drop_and_no_key_moves_there(world: World) -> None:
    world.plan("Ada Kowalska", 1)
    world.in_touch("Ben Okoro", 14, 14)
    tab = world.open()
    drag(tab.month, world.chip_point("Ben Okoro"), tab.month, world.day_point(ahead(-2)), release=False)
    assert tab.month.cursor().shape() is Qt.CursorShape.ForbiddenCursor
    QTest.mouseRelease(tab.month, Qt.MouseButton.LeftButton, pos=world.day_point(ahead(-2)))
    assert tab.month.cursor().shape() is not Qt.CursorShape.ForbiddenCursor
    assert world.due("Ben Okoro", FollowUpKind.CADENCE) == [TODAY]
    QTest.mouseClick(tab.month, Qt.MouseButton.LeftButton, pos=world.chip_point("Ada Kowalska"))
    for _ in range(3):
        QTest.keyClick(tab.month, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert world.due("Ada Kowalska") == [TODAY]


def test_a_right_click_on_an_empty_day_plans_there(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    for days, offered in ((8, True), (-2, False)):
        QTest.mouseClick(tab.month, Qt.MouseButton.LeftButton, pos=world.day_point(ahead(days)))
        place = world.day_point(ahead(days))
        QApplication.sendEvent(
            tab.month, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tab.month.mapToGlobal(place))
        )
        menu = window(QMenu)
        (entry,) = menu.actions()
        assert (entry.text(), entry.isEnabled()) == ("Plan a follow-up here…", offered)
        if offered:
            entry.trigger()
            assert window(PersonFinder).isVisible()
            window(PersonFinder).close()
        menu.close()


def test_a_cadence_moved_before_its_day_stands_there_alone(world: World) -> None:
    world.in_touch("Ada Kowalska", 14, 7)
    tab = world.open()
    drag(tab.month, world.chip_point("Ada Kowalska"), tab.month, world.day_point(ahead(2)))
    assert world.due("Ada Kowalska") == []
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(2)]
    chosen = tab.month.selected_item()
    assert chosen is not None
    assert chosen.due_on == ahead(2)


def test_arrows_walk_through_days_and_choose_who_is_there(world: World) -> None:
    world.plan("Ada Kowalska", 1)
    tab = world.open()
    tab.month.setFocus()
    tab.month.go_to(TODAY)
    QTest.keyClick(tab.month, Qt.Key.Key_Right)
    assert tab.month.selected_day() == ahead(1)
    assert tab.card.shown() == (world.person("Ada Kowalska"),)
    QTest.keyClick(tab.month, Qt.Key.Key_Down)
    assert tab.month.selected_day() == ahead(8)
    assert tab.card.shown() == ()


def test_space_goes_round_the_items_of_a_day(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro"):
        world.plan(name, 0)
    tab = world.open()
    tab.month.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(tab.month, Qt.Key.Key_Space)
        chosen = tab.month.selected_item()
        assert chosen is not None
        names.append(chosen.name)
    assert names == ["Ben Okoro", "Ada Kowalska", "Ben Okoro"]


def test_a_double_click_on_a_day_plans_there_and_on_a_day_past_for_today(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    for day, planned in ((ahead(9), ahead(9)), (ahead(-9), TODAY)):
        QTest.mouseDClick(tab.month, Qt.MouseButton.LeftButton, pos=world.day_point(day))
        QTest.keyClick(window(PersonFinder).field, Qt.Key.Key_Return)
        form = window(PlanForm)
        assert form.day.day() == planned
        form.reject()


def test_a_key_skips_who_is_selected_and_says_so_where_nobody_is(world: World) -> None:
    world.plan("Ada Kowalska", 1)
    world.plan("Ben Okoro", 1)
    tab = world.open()
    QTest.keyClick(tab.month, Qt.Key.Key_X)
    assert (world.due("Ada Kowalska"), len(world.due("Ben Okoro"))) == ([], 1)
    for days, said in ((1, "Nobody is selected. The space bar"), (2, "Nobody is due on this day.")):
        tab.month.choose(None)
        tab.month.go_to(ahead(days))
        QTest.keyClick(tab.month, Qt.Key.Key_X)
        assert QToolTip.text().startswith(said)
    assert len(world.due("Ben Okoro")) == 1
    QToolTip.hideText()


def test_the_plus_sign_opens_a_list_of_the_whole_day(world: World) -> None:
    names = ["Ada Kowalska", "Ben Okoro", "Chi Nguyen", "Dora Weiß", "Emeka Obi"]
    for name in names:
        world.plan(name, 1)
    tab = world.open()
    places = tab.month._layout()
    cell = places.cell_of(ahead(1))
    assert cell is not None
    assert [item.name for item, _ in places.chips(ahead(1), cell)] == names[:3]
    assert places.hidden(ahead(1), cell) == 2
    QTest.mouseClick(tab.month, Qt.MouseButton.LeftButton, pos=places.more(cell).center())
    popup = window(DayPopup)
    rows = popup.list.rows
    found = [rows.item_at(row) for row in range(rows.rowCount())]
    assert [item.name for item in found if item] == names
    popup.list.setCurrentIndex(rows.index(4, 0))
    QTest.keyClick(popup.list, Qt.Key.Key_X)
    assert world.due("Emeka Obi") == []
    assert not popup.isVisible()


@pytest.mark.parametrize(("locale", "first", "last"), [("en_US", "Sunday", 6), ("de_DE", "Montag", 0)])
def test_weeks_begin_as_the_locale_has_it(world: World, locale: str, first: str, last: int) -> None:
    QLocale.setDefault(QLocale(locale))
    world.plan("Ada Kowalska", 4)
    world.open()
    weekday = world.tab.month._weekdays()[0]
    assert QLocale(locale).standaloneDayName(weekday + 1) == first
    assert weekday == last
    # Sunday, 20 September is still this week in Germany, and already the next one in the United States.
    assert world.listed()[0] == ("THIS_WEEK" if locale == "de_DE" else "LATER")


def test_pages_turn_by_key_wheel_and_button_and_come_back_to_today(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    tab.month.setFocus()
    QTest.keyClick(tab.month, Qt.Key.Key_PageDown)
    assert tab.month.month() == (2026, 10)
    tab.bar.next.click()
    assert tab.bar.words() == "November 2026"
    turn_wheel(tab.month, 120)
    assert tab.month.month() == (2026, 10)
    tab.bar.today.click()
    assert (tab.month.month(), tab.month.selected_day()) == ((2026, 9), TODAY)


def test_weekdays_are_all_named_in_full_or_all_in_short() -> None:
    metrics = QFontMetrics(text_font("small", strong=True))
    week, german = tuple(range(7)), QLocale("de_DE")
    wide = metrics.horizontalAdvance("Donnerstag")
    assert weekday_names(week, german, wide, metrics)[2:5] == ["Mittwoch", "Donnerstag", "Freitag"]
    assert weekday_names(week, german, wide - 1, metrics)[2:5] == ["Mi", "Do", "Fr"]
