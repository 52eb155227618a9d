"""The follow-ups tab as its owner meets it: looking, doing, moving, planning, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.ui.follow_ups.acts import Act
from netgrow_desktop.ui.follow_ups.agenda_delegate import button_rects, item_height, title_height
from netgrow_desktop.ui.follow_ups.calendar_bar import View
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder
from netgrow_desktop.ui.follow_ups.plan_editor import PlanEditor
from netgrow_desktop.ui.planning.contact_log import LogForm
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.viewmodels.follow_ups import Section
from tests.ui.conftest import TODAY
from tests.ui.follow_ups.conftest import World, ahead, window


def test_a_network_without_anybody_offers_the_ways_in_until_somebody_comes(world: World) -> None:
    tab = world.open()
    assert tab.first_steps.isVisible()
    with world.qtbot.waitSignal(tab.first_steps.import_requested):
        tab.first_steps._buttons[0].click()
    with world.qtbot.waitSignal(tab.first_steps.add_requested):
        QTest.keyClick(tab, Qt.Key.Key_N)
    world.lanes.write(lambda: world.contacts.add(ContactDraft(name="Ada Kowalska")))
    world.qtbot.waitUntil(tab.empty.isVisible)


def test_an_empty_calendar_says_how_to_begin(world: World) -> None:
    world.person("Ada Kowalska")
    tab = world.open()
    assert tab.empty.isVisible()
    assert tab.empty.sentence() == "Who do you want to stay in touch with?"
    with world.qtbot.waitSignal(tab.plan_requested):
        tab.empty._buttons[0].click()


def test_the_first_follow_up_can_be_planned_from_the_empty_calendar(world: World) -> None:
    world.person("Ada Kowalska")
    tab = world.open()
    tab.empty._buttons[1].click()
    QTest.keyClick(window(PersonFinder).field, Qt.Key.Key_Return)
    QTest.keyClick(window(PlanForm).accept_button, Qt.Key.Key_Return)
    assert world.due("Ada Kowalska") == [TODAY]
    assert tab.agenda.isVisible()


def test_the_year_of_contact_is_there_also_where_nothing_was_ever_planned(world: World) -> None:
    world.follow_ups.log([world.person("Ada Kowalska")], TODAY)
    tab = world.open()
    for see_year in (tab.empty.findChildren(QPushButton)[-1].click, lambda: QTest.keyClick(tab, Qt.Key.Key_Y)):
        assert tab.empty.isVisible()
        see_year()
        world.qtbot.waitUntil(lambda: tab.pane.year.people.count() == 1)
        assert tab.pane.year.view.isVisible()
        tab.hide()
        tab.show()
        assert tab.pane.year.view.isVisible()
        tab.bar.views[View.MONTH].click()


def test_after_the_last_one_is_done_the_calendar_stays_and_says_that_nothing_is_due(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()

    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)

    assert world.listed() == []
    assert tab.month.isVisible()
    assert not tab.empty.isVisible()
    assert tab.note.words.isVisible()
    assert tab.note.words.text().startswith("Nothing due.")
    world.lanes.write(world.history.undo)
    assert world.listed() == ["TODAY", "Ada Kowalska"]


def test_whoever_comes_back_to_a_calendar_without_anybody_is_told_how_to_begin(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)

    tab.hide()
    tab.show()

    assert tab.empty.isVisible()


def test_the_list_says_who_is_due_in_four_parts(world: World) -> None:
    world.plan("Chi Nguyen", 40)
    world.plan("Ada Kowalska", -3)
    world.plan("Ben Okoro", 0)
    world.plan("Dora Weiß", 2)
    tab = world.open()
    assert world.listed() == [
        "OVERDUE", "Ada Kowalska", "TODAY", "Ben Okoro", "THIS_WEEK", "Dora Weiß", "LATER", "Chi Nguyen"
    ]  # fmt: skip
    assert tab.header.counts() == "1 overdue · 1 today · 1 this week"


def test_every_row_keeps_its_height_while_people_come_and_go(world: World) -> None:
    for days, name in ((-9, "Ada Kowalska"), (-1, "Ben Okoro"), (2, "Chi Nguyen"), (3, "Dora Weiß"), (40, "Eva Lang")):
        world.plan(name, days)
    tab = world.open()

    def wrong_heights() -> list[str]:
        rows = tab.agenda.rows
        wanted = [title_height() if rows.item_at(row) is None else item_height() for row in range(rows.rowCount())]
        found = [tab.agenda.rowHeight(row) for row in range(rows.rowCount())]
        return [name for name, want, have in zip(world.listed(), wanted, found, strict=True) if want != have]

    for name in ("Ada Kowalska", "Ben Okoro"):
        world.follow_ups.snooze(world.select(name), ahead(3))
        tab.on_changed(tab._cares_about)
        assert wrong_heights() == []
    for _ in range(2):
        world.history.undo()
        tab.on_changed(tab._cares_about)
        assert wrong_heights() == []
    tab.agenda.rows.toggle(Section.OVERDUE)
    assert wrong_heights() == []


def test_nothing_due_is_good_news(world: World) -> None:
    world.plan("Ada Kowalska", 20)
    tab = world.open()
    assert tab.note.isVisible()
    assert tab.note.words.text().startswith("Nothing due.")
    world.plan("Ben Okoro", 0)
    tab.on_changed(tab._cares_about)
    assert not tab.note.isVisible()


def test_the_keyboard_begins_in_the_list_when_one_turns_to_the_tab(world: World) -> None:
    world.plan("Ada Kowalska", -3)
    stack = QStackedWidget()

    before = QPushButton("Contacts")
    stack.addWidget(before)
    stack.addWidget(world.tab)
    # A field to type in, to which Qt turns for a moment while the pages are changed.
    desk = QWidget()
    world.qtbot.addWidget(desk)
    column = QVBoxLayout(desk)
    column.addWidget(QLineEdit())
    column.addWidget(stack)
    desk.resize(1280, 760)
    desk.show()
    desk.activateWindow()
    world.qtbot.waitUntil(desk.isActiveWindow)
    before.setFocus()
    stack.setCurrentWidget(world.tab)
    world.qtbot.waitUntil(lambda: QApplication.focusWidget() is world.tab.agenda)
    # Both are put away after the test, each on its own.
    world.tab.setParent(None)


def test_the_card_shows_the_person_who_is_chosen(world: World) -> None:
    world.plan("Ada Kowalska", -3)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    assert tab.card.shown() == (world.person("Ada Kowalska"),)
    world.select("Ben Okoro")
    assert tab.card.shown() == (world.person("Ben Okoro"),)


def test_a_thank_you_that_was_planned_is_noted_as_one_by_enter_alone(world: World) -> None:
    ada = world.person("Ada Kowalska")
    world.follow_ups.plan([ada], TODAY, "For the open door", Purpose.THANK_YOU)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    assert [each.kind for each in world.contacts.timeline(ada)] == [InteractionKind.THANK_YOU]


def test_enter_and_enter_again_is_done_and_goes_on_to_the_next(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    form = window(LogForm)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert len(world.contacts.timeline(world.person("Ada Kowalska"))) == 2
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(30)]
    current = tab.agenda.current_item()
    assert current is not None
    assert current.name == "Ben Okoro"
    assert tab.card.shown() == (world.person("Ben Okoro"),)


def test_a_morning_by_keyboard(world: World) -> None:
    """Four people: the first is written to, the second skipped, the third snoozed, the fourth's plan removed."""
    for days, name in enumerate(("Ada Kowalska", "Ben Okoro", "Chi Nguyen", "Dora Weiß"), start=-9):
        world.plan(name, days)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    QTest.keyClick(tab.agenda, Qt.Key.Key_Z)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert world.due("Chi Nguyen") == [ahead(1)]
    QTest.keyClick(tab.agenda, Qt.Key.Key_Delete)
    assert world.listed() == ["THIS_WEEK", "Chi Nguyen"]
    assert [len(world.contacts.timeline(world.person(name))) for name in ("Ada Kowalska", "Ben Okoro")] == [1, 0]
    for _ in range(4):
        world.history.undo()
    tab.on_changed(tab._cares_about)
    assert world.listed() == ["OVERDUE", "Ada Kowalska", "Ben Okoro", "Chi Nguyen", "Dora Weiß"]


def test_a_cadence_is_not_removed_by_the_delete_key(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Delete)
    assert world.due("Ada Kowalska", FollowUpKind.CADENCE) == [ahead(-39)]


def test_p_opens_the_person_in_the_contacts(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    with world.qtbot.waitSignal(tab.person_requested) as told:
        QTest.keyClick(tab.agenda, Qt.Key.Key_P)
    assert told.args == [world.person("Ada Kowalska")]


def test_the_buttons_of_a_row_do_what_they_show(world: World) -> None:
    world.plan("Ada Kowalska", -1)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    row = tab.agenda.visualRect(tab.agenda.rows.index(1, 0))
    place = button_rects(row, mirrored=False)
    QTest.mouseClick(tab.agenda.viewport(), Qt.MouseButton.LeftButton, pos=place[Act.SKIP].center())
    assert world.due("Ada Kowalska") == []
    row = tab.agenda.visualRect(tab.agenda.rows.index(1, 0))
    QTest.mouseClick(
        tab.agenda.viewport(), Qt.MouseButton.LeftButton, pos=button_rects(row, mirrored=False)[Act.DONE].center()
    )
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    assert world.due("Ben Okoro") == []


def test_a_title_folds_by_click_and_by_key(world: World) -> None:
    world.plan("Ada Kowalska", -1)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    title = tab.agenda.visualRect(tab.agenda.rows.index(0, 0)).center()
    QTest.mouseClick(tab.agenda.viewport(), Qt.MouseButton.LeftButton, pos=title)
    assert world.listed() == ["OVERDUE", "TODAY", "Ben Okoro"]
    QTest.keyClick(tab.agenda, Qt.Key.Key_Right)
    assert world.listed() == ["OVERDUE", "Ada Kowalska", "TODAY", "Ben Okoro"]
    QTest.keyClick(tab.agenda, Qt.Key.Key_Space)
    assert world.listed() == ["OVERDUE", "TODAY", "Ben Okoro"]


def test_n_plans_on_the_selected_day_with_somebody_found_by_typing(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro", "Jürgen Weiß"):
        world.person(name)
    world.plan("Ben Okoro", 0)
    tab = world.open()
    tab.month.setFocus()
    tab.month.go_to(ahead(5))
    QTest.keyClick(tab.month, Qt.Key.Key_N)
    finder = window(PersonFinder)
    QTest.keyClicks(finder.field, "jurg")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    form = window(PlanForm)
    assert form.day.day() == ahead(5)
    form.reason.setEditText("greenhouse")
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert world.due("Jürgen Weiß") == [ahead(5)]
    chosen = tab.agenda.current_item()
    assert chosen is not None
    assert (chosen.name, chosen.reason) == ("Jürgen Weiß", "greenhouse")


def test_f2_changes_day_and_reason_of_what_was_planned(world: World) -> None:
    world.plan("Ada Kowalska", -2, "book club")
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_F2)
    form = window(PlanEditor)
    assert form.reason.text() == "book club"
    form.reason.setText("lunch")
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    item = world.follow_ups.due_items(TODAY)[0]
    assert (item.due_on, item.reason) == (ahead(-2), "lunch")
    tab.agenda.setFocus()
    QTest.keyClick(tab.agenda, Qt.Key.Key_F2)
    form = window(PlanEditor)
    form.day.line.clear()
    QTest.keyClicks(form.day.line, "tomorrow")
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert world.due("Ada Kowalska") == [ahead(1)]


def test_a_day_that_is_no_day_keeps_the_form_open(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_F2)
    form = window(PlanEditor)
    form.day.line.clear()
    QTest.keyClicks(form.day.line, "someday")
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.problem().startswith("Type a day first")
    form.reject()
    assert world.due("Ada Kowalska") == [TODAY]


def test_after_contact_it_is_asked_whether_the_planned_one_is_done_too(world: World) -> None:
    world.in_touch("Ada Kowalska", 30, 69)
    world.plan("Ada Kowalska", 5, "book club")
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    assert tab.strip.isVisible()
    assert tab.strip.text() == "You also planned “book club” with Ada Kowalska (Mon, Sep 21). Is that done too?"
    tab.strip.yes.click()
    assert world.due("Ada Kowalska") == []
    assert not tab.strip.isVisible()
    assert len(world.contacts.timeline(world.person("Ada Kowalska"))) == 2


def test_the_planned_one_can_be_kept_and_the_question_goes_with_it(world: World) -> None:
    world.plan("Ada Kowalska", 5)
    tab = world.open()
    ada = world.person("Ada Kowalska")
    world.lanes.write(lambda: world.follow_ups.log([ada], TODAY, InteractionKind.CALL))
    assert tab.strip.isVisible()
    tab.strip.no.click()
    assert world.due("Ada Kowalska") == [ahead(5)]
    world.lanes.write(lambda: world.follow_ups.log([ada], TODAY))
    assert tab.strip.isVisible()
    world.lanes.write(lambda: world.follow_ups.delete(world.follow_ups.due_items(TODAY, ada)[0]))
    assert not tab.strip.isVisible()


def test_undoing_contact_asks_nothing(world: World) -> None:
    world.plan("Ada Kowalska", 5)
    tab = world.open()
    ada = world.person("Ada Kowalska")
    world.lanes.write(lambda: world.follow_ups.log([ada], TODAY))
    tab.strip.no.click()
    world.lanes.write(world.history.undo)
    world.lanes.write(world.history.redo)
    assert not tab.strip.isVisible()


def test_chips_keep_to_categories_and_can_be_cleared(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    world.plan("Ben Okoro", 0)
    world.breakdown.add([world.person("Ada Kowalska")], Category.STRATEGIC)
    tab = world.open()
    strategic, operational, _, undecided = tab.header.chips._chips
    strategic.click()
    assert world.listed() == ["TODAY", "Ada Kowalska"]
    strategic.click()
    undecided.click()
    assert world.listed() == ["TODAY", "Ben Okoro"]
    undecided.click()
    operational.click()
    assert world.listed() == []
    assert tab.note.words.text() == "Nobody in these categories has a follow-up."
    tab.note.show_all.click()
    assert world.listed() == ["TODAY", "Ada Kowalska", "Ben Okoro"]


def test_the_badge_is_counted_also_while_the_tab_is_hidden(world: World) -> None:
    counts: list[int] = []
    world.tab.due_counted.connect(counts.append)
    ada = world.person("Ada Kowalska")
    world.lanes.write(lambda: world.follow_ups.plan([ada], TODAY))
    world.lanes.write(lambda: world.follow_ups.plan([ada], ahead(1)))
    assert counts == [1, 1]
    assert not world.tab.isVisible()


def test_a_tab_that_was_never_shown_counts_once(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = FollowUpsTab(world.follow_ups, world.contacts, world.breakdown, world.cadences, world.lanes, lambda: TODAY)
    world.qtbot.addWidget(tab)
    with world.qtbot.waitSignal(tab.due_counted) as told:
        pass
    assert told.args == [1]


def test_midnight_brings_the_next_day(world: World) -> None:
    world.plan("Ada Kowalska", 1)
    tab = world.open()
    assert world.listed() == ["THIS_WEEK", "Ada Kowalska"]
    counts: list[int] = []
    tab.due_counted.connect(counts.append)
    world.now = ahead(1)
    tab._clock.timeout.emit()
    assert world.listed() == ["TODAY", "Ada Kowalska"]
    assert counts == [1]


def test_a_change_elsewhere_keeps_selection_and_place(world: World) -> None:
    for number in range(60):
        world.plan(f"Person {number:02}", -60 + number)
    tab = world.open()
    world.select("Person 40")
    bar = tab.agenda.verticalScrollBar()
    item = tab.agenda.current_item()
    before = tab.agenda.visualRect(tab.agenda.currentIndex()).top()
    assert bar.value() > 0
    assert item is not None
    # Somebody above it goes away.
    world.lanes.write(lambda: world.follow_ups.delete(world.follow_ups.due_items(TODAY, world.person("Person 03"))[0]))
    after = tab.agenda.current_item()
    assert after is not None
    assert after.name == "Person 40"
    assert tab.agenda.visualRect(tab.agenda.currentIndex()).top() == before


def test_hostile_names_are_shown_letter_by_letter(world: World) -> None:
    name = "<img src=/dev/zero>\u202egnp.exe"
    world.in_touch(name, 30, 69)
    world.plan(name, 5, "<b>loud</b>")
    tab = world.open()
    QTest.keyClick(tab.agenda, Qt.Key.Key_Return)
    QTest.keyClick(window(LogForm), Qt.Key.Key_Return)
    for label in tab.strip.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in tab.strip.text()
    assert "<b>loud</b>" in tab.strip.text()


def test_the_layout_is_remembered_and_nonsense_is_left_alone(world: World) -> None:
    tab = world.open()
    tab.restore({"widths": [250, 700, 330], "card": False})
    assert tab.state()["card"] is False
    tab.restore({"widths": "wide", "card": 3})
    assert tab.state()["card"] is True
