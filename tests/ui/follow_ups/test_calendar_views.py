"""The calendar as week, agenda and year beside the month: the same items, the same keys, remembered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.ui.follow_ups.calendar_bar import View
from netgrow_desktop.ui.follow_ups.card_text import card_lines, wrapped, wrapped_name
from netgrow_desktop.ui.planning.contact_log import LogForm
from netgrow_desktop.ui.theme import apply_theme, text_font
from tests.ui.conftest import TODAY
from tests.ui.follow_ups.conftest import World, ahead, drag, window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.ui.follow_ups.days_list import DaysList


def rows_of(agenda: DaysList) -> list[tuple[str, date]]:
    found = [agenda.rows.item_at(row) for row in range(agenda.rows.rowCount())]
    return [(item.name, item.due_on) for item in found if item is not None]


def test_keys_turn_to_the_other_views_with_the_same_day_and_person_and_the_view_is_remembered(world: World) -> None:
    world.plan("Ada Kowalska", 3)
    tab = world.open()
    for key, view in ((Qt.Key.Key_W, View.WEEK), (Qt.Key.Key_A, View.AGENDA), (Qt.Key.Key_M, View.MONTH)):
        QTest.keyClick(tab.agenda, key)
        assert tab.pane.view() is view
        assert tab.pane.selected_day() == ahead(3)
        assert tab.pane.bar.views[view].isChecked()
    chosen = tab.month.selected_item()
    assert chosen is not None
    assert chosen.name == "Ada Kowalska"
    QTest.keyClick(tab.agenda, Qt.Key.Key_Y)
    assert tab.state()["view"] == "year"
    tab.restore({"view": "week"})
    assert tab.pane.view() is View.WEEK
    tab.restore({"view": ["nonsense"]})
    assert tab.pane.view() is View.WEEK


@pytest.mark.parametrize(
    ("locale", "shown", "first", "after"),
    [
        ("en_US", "Sep 13 – 19", date(2026, 9, 13), "Sep 27 – Oct 3"),
        ("de_DE", "14. – 20. Sept.", date(2026, 9, 14), "28. Sept. – 4. Okt."),
    ],
)
def test_a_week_begins_and_is_named_as_the_locale_has_it(
    world: World, locale: str, shown: str, first: date, after: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    tab.pane.set_view(View.WEEK)
    assert (tab.bar.words(), tab.pane.week.week()[0]) == (shown, first)
    for _ in range(2):
        tab.bar.next.click()
    assert tab.bar.words() == after
    tab.bar.today.click()
    assert tab.pane.selected_day() == TODAY


def test_in_the_week_an_item_is_dragged_to_another_day(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    tab.pane.set_view(View.WEEK)
    week = tab.pane.week
    cells = {day: (day, cell) for day, cell in week._layout().cells()}
    ((_, chip),) = week._layout().chips(*cells[TODAY])
    drag(week, chip.center(), week, cells[ahead(2)][1].center())
    assert world.due("Ada Kowalska") == [ahead(2)]
    assert week.selected_day() == ahead(2)


def test_the_agenda_goes_day_after_day_and_is_worked_by_keys(world: World) -> None:
    for name, days in (("Chi Nguyen", 40), ("Ada Kowalska", -3), ("Ben Okoro", 0), ("Dora Weiß", 0)):
        world.plan(name, days)
    tab = world.open()
    tab.pane.set_view(View.AGENDA)
    agenda = tab.pane.agenda
    assert rows_of(agenda) == [
        ("Ada Kowalska", ahead(-3)), ("Ben Okoro", TODAY), ("Dora Weiß", TODAY), ("Chi Nguyen", ahead(40))
    ]  # fmt: skip
    agenda.setFocus()
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    assert rows_of(agenda)[0] == ("Ben Okoro", TODAY)
    item = agenda.current_item()
    assert item is not None
    assert (item.name, tab.card.shown()) == ("Ben Okoro", (world.person("Ben Okoro"),))
    QTest.keyClick(agenda, Qt.Key.Key_X)
    assert [name for name, _ in rows_of(agenda)] == ["Dora Weiß", "Chi Nguyen"]


def test_the_year_tells_on_which_days_there_was_contact_and_with_whom(world: World) -> None:
    ada, ben = world.person("Ada Kowalska"), world.person("Ben Okoro")
    world.follow_ups.log([ada, ben], TODAY, InteractionKind.COFFEE, "about the fair")
    world.follow_ups.log([ada], ahead(-7), InteractionKind.CALL)
    world.follow_ups.log([ada], ahead(-365), InteractionKind.CALL)
    world.breakdown.add([ben], Category.STRATEGIC)
    world.plan("Chi Nguyen", 0)
    tab = world.open()
    tab.pane.set_view(View.YEAR)
    year = tab.pane.year

    def said() -> list[str]:
        return [year.people.item(row).text() for row in range(year.people.count())]

    assert (year.sum.text(), year.view.people_on(TODAY)) == ("In touch with somebody on 2 days", 2)
    assert year.sum.accessibleDescription() == "September: 2"
    assert said() == ["Ada Kowalska · Coffee · about the fair", "Ben Okoro · Coffee · about the fair"]
    assert year.view.said_of(ahead(1)) == "still to come"
    assert year.view.said_of(ahead(-300)) == "no contact noted"
    year.view.setFocus()
    QTest.keyClick(year.view, Qt.Key.Key_Up)
    current = year.view.spoken.currentIndex()
    assert (current.row(), current.column()) == (ahead(-7).month - 1, ahead(-7).day - 1)
    assert current.data(Qt.ItemDataRole.AccessibleTextRole).endswith(": in touch with 1 person")
    assert said() == ["Ada Kowalska · Call"]
    with world.qtbot.waitSignal(tab.person_requested) as told:
        QTest.keyClick(year.people, Qt.Key.Key_Down)
        year.people.itemActivated.emit(year.people.item(0))
    assert told.args == [ada]
    tab.header.chips._chips[0].click()
    assert year.sum.text() == "In touch with somebody on 1 day"
    QTest.keyClick(year.view, Qt.Key.Key_PageUp)
    assert (tab.bar.words(), year.sum.text()) == ("2025", "In touch with somebody on 0 days")
    world.lanes.write(lambda: world.follow_ups.log([ben], date(2025, 9, 9)))
    assert year.sum.text() == "In touch with somebody on 1 day"


def test_who_was_chosen_in_the_year_stays_so_while_others_come_to_the_day(world: World) -> None:
    world.follow_ups.log([world.person("Ben Okoro")], TODAY, InteractionKind.CALL)
    world.plan("Chi Nguyen", 0)
    tab = world.open()
    tab.pane.set_view(View.YEAR)
    people = tab.pane.year.people
    people.setCurrentRow(0)
    ada = world.person("Ada Kowalska")
    world.lanes.write(lambda: world.follow_ups.log([ada], TODAY, InteractionKind.COFFEE))
    assert (people.count(), people.currentItem().text()) == (2, "Ben Okoro · Call")
    tab.pane.year.view.setFocus()
    QTest.keyClick(tab.pane.year.view, Qt.Key.Key_Up)
    assert people.currentItem() is None


def test_every_day_of_the_year_has_a_place_and_is_found_there(world: World) -> None:
    tab = world.open()
    tab.pane.set_view(View.YEAR)
    view = tab.pane.year.view
    view.resize(620, 460)
    places = dict(view._cells())
    assert len(places) == 365
    assert all(view.day_at(places[day].center()) == day for day in list(places)[::7])
    assert all(view.rect().contains(cell) for cell in places.values())


def test_far_days_are_turned_to_and_shown_without_harm(world: World) -> None:
    """A follow-up of 2999, an overdue one of 1900, and the ends of the calendar."""
    world.follow_ups.plan([world.person("Ada Kowalska")], date(2999, 12, 31), "anniversary")
    world.follow_ups.plan([world.person("Ben Okoro")], date(1900, 1, 1))
    tab = world.open()
    assert world.listed() == ["OVERDUE", "Ben Okoro", "LATER", "Ada Kowalska"]
    for view in View:
        tab.pane.set_view(view)
        for day in (date(2999, 12, 31), date(1900, 1, 1), date.max, date.min, TODAY):
            tab.pane.go_to(day)
            tab.pane.turn(1)
            tab.pane.turn(-1)
            tab.pane.grab()


def test_the_week_that_is_shown_is_handed_over_for_printing(world: World) -> None:
    for name, days in (("Ada Kowalska", -30), ("Ben Okoro", 0), ("Chi Nguyen", 8), ("Dora Weiß", 1)):
        world.plan(name, days)
    tab = world.open()
    sheets: list[WeekSheet] = []
    tab.print_requested.connect(sheets.append)
    tab.pane.go_to(TODAY)
    tab.bar.print.click()
    (sheet,) = sheets
    assert (sheet.first, sheet.last) == (date(2026, 9, 13), date(2026, 9, 19))
    assert [item.name for _, items in sheet.days for item in items] == ["Ben Okoro", "Dora Weiß"]
    assert [item.name for item in sheet.overdue] == ["Ada Kowalska"]


def test_words_that_do_not_fit_are_wrapped_and_then_cut_off() -> None:
    font = text_font("small")
    assert wrapped("book club", 500, 2, font) == ["book club"]
    lines = wrapped("Ask how the move to the new house went", 70, 2, font)
    assert len(lines) == 2
    assert lines[0].startswith("Ask")
    assert lines[1].endswith("…")


def test_a_name_of_several_words_is_broken_between_them_alone() -> None:
    font = text_font("small")
    room = QFontMetrics(font).horizontalAdvance("Wojciech Sz")
    assert wrapped_name("Wojciech Kot", room, 5, font) == ["Wojciech", "Kot"]
    first, second = wrapped_name("Wojciech Szczepańskiewicz", room, 5, font)
    assert (first, second[:3], second[-1]) == ("Wojciech", "Szc", "…")
    alone = wrapped_name("Szczepańskiewiczowa", room, 5, font)
    assert "".join(alone) == "Szczepańskiewiczowa"


LONG = "Prof. Dr. Maximiliane Freifrau von Hohenzollern-Sigmaringen"


def test_a_card_of_the_week_is_as_high_as_its_words_until_the_day_is_full(world: World) -> None:
    world.plan("Bo Li", 0)
    world.plan(LONG, 0, "Ask how the move to the new house went and whether the garden is as large as it looked")
    tab = world.open()
    tab.pane.set_view(View.WEEK)
    places = tab.pane.week._layout()
    cell = places.cell_of(TODAY)
    assert cell is not None
    chips = {item.name: chip for item, chip in places.chips(TODAY, cell)}
    (item,) = [item for item, _ in places.chips(TODAY, cell) if item.name == LONG]
    name, reason = card_lines(item, chips[LONG].width(), TODAY)
    assert all(word[:4] in "".join(name) for word in LONG.replace("-", " ").split())
    assert not reason[-1].endswith("…")
    line = chips[LONG].height() // (len(name) + len(reason))
    assert chips["Bo Li"].height() < 5 * line < chips[LONG].height()
    ids = [world.person(f"Person {number:02}") for number in range(30)]
    world.lanes.write(lambda: world.follow_ups.plan(ids, TODAY, "book club, and the long story of how it came to be"))
    full = tab.pane.week._layout()
    assert 0 < len(full.chips(TODAY, cell)) == 32 - full.hidden(TODAY, cell)
    assert all(3 * line <= chip.height() <= 5 * line for _, chip in full.chips(TODAY, cell)[1:])
    assert all(cell.contains(chip) for _, chip in full.chips(TODAY, cell))


def test_the_name_of_a_month_is_short_where_the_whole_one_would_be_cut(world: World) -> None:
    year = world.tab.pane.year.view
    assert year.month_name(9, 400) == "September"
    assert year.month_name(9, 40) == "Sep"


def test_screen_readers_walk_a_page_as_a_table_of_days_with_who_is_due(world: World) -> None:
    world.plan("Ada Kowalska", 1)
    world.plan("Ben Okoro", 1)
    tab = world.open()
    for grid, title, weeks in ((tab.month, "September 2026", 5), (tab.pane.week, "Sep 13 – 19", 1)):
        tab.pane.set_view(View.WEEK if grid is tab.pane.week else View.MONTH)
        grid.go_to(TODAY)
        grid.setFocus()
        QTest.keyClick(grid.spoken, Qt.Key.Key_Right)
        table = QAccessible.queryAccessibleInterface(grid.spoken)
        assert (table.role(), table.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, title)
        assert table.childCount() == (weeks + 1) * (7 + 1)
        assert table.child(1).text(QAccessible.Text.Name) == "Sunday"
        day = table.focusChild()
        assert day.text(QAccessible.Text.Name).endswith("2026, 2 follow-ups: Ada Kowalska; Ben Okoro")
        assert grid.day_at(grid.mapFromGlobal(day.rect().center())) == ahead(1)


def test_the_table_for_screen_readers_covers_nothing_that_is_painted(world: World, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    world.plan("Ada Kowalska", 1)
    month = world.open().month
    shown = month.grab().toImage()
    month.spoken.hide()
    assert month.grab().toImage() == shown
