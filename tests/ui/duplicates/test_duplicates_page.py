"""Deciding about pairs by keyboard: merged, kept apart, skipped, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.contacts import ContactDraft, Job, Phone
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.ui.duplicates.acts import Act
from netgrow_desktop.ui.duplicates.duplicates_page import DuplicatesPage
from netgrow_desktop.viewmodels.comparison import LEFT, RESULT, RIGHT
from tests.ui.conftest import TODAY, HeldExecutor, ImmediateExecutor
from tests.ui.duplicates.conftest import (
    ADA,
    ADA_AGAIN,
    BEN,
    BENJAMIN,
    GRACE,
    GRACE_AGAIN,
    GRACE_THIRD,
    World,
)

TREES = ("Alder", "Birch", "Cedar", "Dogwood", "Elmwood", "Firtree", "Ginkgo", "Hazel", "Juniper", "Larch", "Maple")
EVERYBODY = (ADA, ADA_AGAIN, BEN, BENJAMIN, GRACE, GRACE_AGAIN)


def shown_text(world: World, field: str, column: int) -> str:
    rows = world.page.desk.comparison.rows
    return str(rows.data(rows.index(rows.row_of(field), column)))


def summary(world: World) -> str:
    return world.page._summary.text()


def test_certain_pairs_come_first_and_the_first_one_is_side_by_side(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()

    assert world.pairs()[0] == (1, 2)
    assert set(world.pairs()) == {(1, 2), (3, 4), (5, 6)}
    assert summary(world) == "1 certain · 2 to look at"
    assert page.desk.why.text().startswith("Certainly one person: the same e-mail address")
    assert shown_text(world, "organization", LEFT) == "Northwind"
    assert shown_text(world, "organization", RIGHT) == "Contoso"
    world.qtbot.waitUntil(page.list.hasFocus)


def test_whoever_has_only_a_name_in_common_stands_below_the_others_in_a_part_of_their_own(world: World) -> None:
    priya = ContactDraft(name="Priya Raman", organization="Fabrikam")
    world.add(priya, *EVERYBODY, ContactDraft(name="Raman, Priya", phones=(Phone("+44 20 7946 0018"),)))
    page = world.open()

    assert world.pairs()[-1] == (1, 8)
    assert summary(world) == "1 certain · 2 to look at · 1 with the same name alone"
    heights = [page.list.rowHeight(row) for row in range(4)]
    assert heights[0] == heights[1] == heights[2] < heights[3]
    page.list.selectRow(3)
    assert page.desk.why.text() == "Only the name is the same: look before you merge"
    for _ in range(3):
        page.list.selectRow(0)
        world.press(Qt.Key.Key_N)

    assert world.pairs() == [(1, 8)]
    assert page.list.rowHeight(0) == heights[3]
    world.press(Qt.Key.Key_N)
    assert page.empty.sentence() == "Everybody is here once now."


def test_enter_merges_and_the_next_pair_comes_with_the_keyboard(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()
    world.qtbot.waitUntil(page.list.hasFocus)

    world.press(Qt.Key.Key_Return)

    assert world.told == ["journal.merge_contacts"]
    assert len(world.people()) == 5
    assert (1, 2) not in world.pairs()
    assert world.current() == world.pairs()[0]
    assert page.desk.is_about(*world.pairs()[0])
    assert page.list.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_N])
def test_a_decision_takes_its_pair_out_and_leaves_the_rest_of_the_list_as_it_is(world: World, key: Qt.Key) -> None:
    world.add(*EVERYBODY)
    page = world.open()
    anew: list[bool] = []
    page.list.pairs.modelReset.connect(lambda: anew.append(True))

    world.press(key)

    assert len(world.pairs()) == 2
    assert anew == []


def test_undo_brings_the_pair_back_and_goes_to_it(world: World) -> None:
    world.add(*EVERYBODY)
    world.open()
    world.press(Qt.Key.Key_Return)
    world.press(Qt.Key.Key_Down)

    world.undo()

    assert set(world.pairs()) == {(1, 2), (3, 4), (5, 6)}
    assert world.current() == (1, 2)


def test_people_kept_apart_are_not_asked_about_again(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()

    world.press(Qt.Key.Key_N)
    page.search()

    assert world.told == ["journal.not_same"]
    assert (1, 2) not in world.pairs()
    world.undo()
    assert world.current() == (1, 2)


def test_space_goes_on_and_comes_round_to_what_was_skipped(world: World) -> None:
    world.add(*EVERYBODY)
    world.open()
    seen = []
    for _ in range(4):
        seen.append(world.current())
        world.press(Qt.Key.Key_Space)

    assert seen == [*world.pairs(), world.pairs()[0]]
    assert world.told == []


def test_after_the_last_pair_a_sentence_says_so_and_undo_comes_back(world: World) -> None:
    world.add(BEN, BENJAMIN)
    page = world.open()

    world.press(Qt.Key.Key_Return)

    assert page.empty.isVisible()
    assert page.empty.sentence() == "Everybody is here once now."
    world.undo()
    assert page.list.isVisible()
    assert world.pairs() == [(1, 2)]
    world.qtbot.waitUntil(page.list.hasFocus)


def test_nobody_twice_is_said_kindly(world: World) -> None:
    world.add(BEN, GRACE)
    page = world.open()

    assert page.empty.isVisible()
    assert page.empty.sentence() == "Nobody seems to be here twice."
    assert not page.merge_all.isVisible()
    with world.qtbot.waitSignal(page.left):
        world.press(Qt.Key.Key_Escape, page)


def test_the_keyboard_chooses_a_side_and_the_result_shows_what_is_kept(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    table = page.desk.comparison
    world.press(Qt.Key.Key_Right)
    assert table.hasFocus()
    table.setCurrentIndex(table.rows.index(table.rows.row_of("organization"), LEFT))

    world.press(Qt.Key.Key_Right, table)
    assert shown_text(world, "organization", RESULT) == "Contoso"
    world.press(Qt.Key.Key_Left, table)
    assert shown_text(world, "organization", RESULT) == "Northwind"
    assert shown_text(world, "jobs", RESULT) == "Contoso"
    world.press(Qt.Key.Key_Return, table)

    person = world.contacts.contact(1)
    assert person.organization == "Northwind"
    assert person.jobs == (Job("Contoso"),)


def test_a_click_chooses_a_side_and_leaves_the_keyboard_with_the_pairs(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    world.qtbot.waitUntil(page.list.hasFocus)
    table = page.desk.comparison
    index = table.rows.index(table.rows.row_of("organization"), RIGHT)

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())

    assert shown_text(world, "organization", RESULT) == "Contoso"
    assert page.list.hasFocus()


def test_a_key_takes_all_values_of_the_other_one(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    assert page.desk.heads.left.take.isVisible()

    world.press(Qt.Key.Key_X)

    assert shown_text(world, "organization", RESULT) == "Contoso"
    world.press(Qt.Key.Key_Return)
    assert [row.id for row in world.contacts.rows([1, 2])] == [2]


def test_what_was_chosen_stays_when_the_two_change_elsewhere(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    page.desk.comparison.side_chosen.emit("organization", True)

    world.lanes.write(lambda: world.contacts.change(1, "title", "Chair"))

    assert shown_text(world, "title", LEFT) == "Chair"
    assert shown_text(world, "organization", RESULT) == "Contoso"


def test_of_three_who_are_one_the_rest_follows_the_one_who_stays(world: World) -> None:
    world.add(GRACE, GRACE_AGAIN, GRACE_THIRD)
    world.open()
    assert len(world.pairs()) == 3

    world.press(Qt.Key.Key_Return)
    assert len(world.pairs()) == 1
    world.press(Qt.Key.Key_Return)

    assert world.pairs() == []
    assert len(world.people()) == 1
    world.undo()
    world.undo()
    assert len(world.pairs()) == 3


def test_all_certain_ones_are_merged_as_one_change(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()
    assert page.merge_all.text() == "Merge the certain one"

    page.merge_all.click()

    assert world.told == ["journal.merge_contacts"]
    assert not page.merge_all.isVisible()
    assert set(world.pairs()) == {(3, 4), (5, 6)}
    world.undo()
    assert world.current() == (1, 2)
    assert page.merge_all.isVisible()


def test_pairs_whose_people_are_gone_leave_and_the_place_is_kept(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()
    page.list.step(2)
    last = world.current()

    world.lanes.write(lambda: world.contacts.delete([world.pairs()[0][0]]))

    assert len(world.pairs()) == 2
    assert world.current() == last


def test_a_pair_that_is_not_shown_yet_is_not_decided_about(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()
    page.desk.clear()

    world.press(Qt.Key.Key_Return)

    assert world.told == []


def test_a_failed_merge_says_so_and_the_pair_is_there_again(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    failures: list[object] = []
    world.lanes.failed.connect(failures.append)
    world.contacts.delete([2])

    world.press(Qt.Key.Key_Return)

    assert len(failures) == 1
    assert world.pairs() == []
    assert page.empty.isVisible()


def test_after_a_bug_the_pair_is_there_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.add(ADA, ADA_AGAIN)

    def break_down(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(world.duplicates, "merge", break_down)
    lanes = Lanes(dict.fromkeys(Lane, ImmediateExecutor()))
    told: list[BaseException] = []
    lanes.broke.connect(told.append)
    page = DuplicatesPage(world.duplicates, world.contacts, world.follow_ups, lanes, lambda: TODAY)
    world.qtbot.addWidget(page)
    page.show()

    page.act(Act.MERGE)

    assert [type(each) for each in told] == [ZeroDivisionError]
    assert page.list.isVisible()
    assert page.list.pairs.rowCount() == 1
    lanes.close()


def test_whoever_came_since_is_found_when_the_page_is_next_shown(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    page = world.open()
    page.hide()
    world.lanes.write(lambda: world.contacts.add(BEN))
    world.lanes.write(lambda: world.contacts.add(BENJAMIN))

    page.show()

    assert set(world.pairs()) == {(1, 2), (3, 4)}
    assert world.current() == (1, 2)


def test_a_search_that_is_stopped_leaves_nothing_behind_and_can_be_begun_again(world: World) -> None:
    world.add(ADA, ADA_AGAIN)
    held = HeldExecutor()
    lanes = Lanes({Lane.LONG: held, Lane.READ: ImmediateExecutor(), Lane.WRITE: ImmediateExecutor()})
    page = DuplicatesPage(DuplicateService(world.network), world.contacts, world.follow_ups, lanes, lambda: TODAY)
    world.qtbot.addWidget(page)
    told: list[str] = []
    page.work_began.connect(told.append)
    page.work_ended.connect(lambda: told.append("ended"))
    page.show()
    assert page.progress.isVisible()
    page.progress.cancel.click()
    held.let_go()

    assert told == ["Looking for people who are here twice…", "ended"]
    assert page.empty.sentence() == "The search was stopped."
    page.again.click()
    assert page.progress.isVisible()
    held.let_go()
    held.let_go()
    assert page.list.pairs.rowCount() == 1
    lanes.close()


def test_while_all_are_merged_nothing_is_taken_back_and_a_stop_leaves_everybody(world: World) -> None:
    world.add(*EVERYBODY)
    held = HeldExecutor()
    lanes = Lanes({Lane.LONG: ImmediateExecutor(), Lane.READ: ImmediateExecutor(), Lane.WRITE: held})
    page = DuplicatesPage(DuplicateService(world.network), world.contacts, world.follow_ups, lanes, lambda: TODAY)
    world.qtbot.addWidget(page)
    merging: list[bool] = []
    page.merging_changed.connect(merging.append)
    page.show()
    page.merge_all.click()
    assert merging == [True]
    assert page.progress.isVisible()

    page.stop()
    held.let_go()

    assert merging == [True, False]
    assert page.list.pairs.rowCount() == 3
    assert page.merge_all.isVisible()
    assert len(world.people()) == 6
    lanes.close()


def test_looking_again_leaves_the_list_to_go_on_with(world: World) -> None:
    world.add(*EVERYBODY)
    held = HeldExecutor()
    lanes = Lanes({Lane.LONG: held, Lane.READ: ImmediateExecutor(), Lane.WRITE: ImmediateExecutor()})
    page = DuplicatesPage(DuplicateService(world.network), world.contacts, world.follow_ups, lanes, lambda: TODAY)
    lanes.changed.connect(page.on_changed)
    world.qtbot.addWidget(page)
    page.show()
    held.let_go()
    held.let_go()
    page.search()
    assert page.list.isVisible()
    assert page.again.text() == "Looking again…"

    page.act(Act.MERGE)
    held.let_go()
    held.let_go()

    assert page.again.text() == "Look again"
    assert {tuple(each.key) for each in page.list.pairs.pairs()} == {(3, 4), (5, 6)}
    lanes.close()


def test_every_control_says_what_it_is(world: World) -> None:
    world.add(*EVERYBODY)
    page = world.open()

    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) >= 9
    for button in buttons:
        assert button.accessibleName() or button.text(), button
    heads = page.desk.heads
    names = [each.take.accessibleName() for each in (heads.left, heads.right)]
    assert names == ["Take the values of Ada Kowalska", "Take the values of Ada Maria Kowalska"]
    assert {act for act in page.desk.buttons if not page.desk.buttons[act].toolTip()} == set()
    rows = page.desk.comparison.rows
    spoken = rows.data(rows.index(rows.row_of("organization"), LEFT), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Organisation, Northwind, They differ: choose one, chosen"
    row = page.list.pairs.data(page.list.pairs.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("Ada Kowalska, CFO · Northwind\nAda Maria Kowalska, Contoso\nCertainly one person")


def test_a_long_list_asks_only_for_the_people_in_sight(world: World) -> None:
    drafts = [
        ContactDraft(name=f"Iris Alder{chr(97 + n % 26)}{n}", phones=(Phone(f"+49 30 5550{n:04d}"),))
        for n in range(300)
    ]
    world.add(*drafts, *drafts)
    page = world.open()
    assert page.list.pairs.rowCount() >= 300
    known = [each for each in page.list.pairs.pairs() if page.list.pairs.person(each.key.first) is not None]
    assert 10 < len(known) < 100
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert page.list.pairs.person(page.list.pairs.pairs()[-1].key.first) is not None


def test_a_change_elsewhere_does_not_scroll_the_list(world: World) -> None:
    drafts = [
        ContactDraft(name=f"Kira {word}", phones=(Phone(f"+49 30 55{number:05d}"),))
        for number, word in enumerate(TREES)
    ]
    world.add(*drafts, *drafts)
    page = world.open()
    bar = page.list.verticalScrollBar()
    bar.setValue(40)
    scrolled, current = bar.value(), world.current()

    world.lanes.write(lambda: world.contacts.change(1, "title", "Chair"))
    assert (bar.value(), world.current()) == (scrolled, current)
    first, last = world.pairs()[0], world.pairs()[-1]
    world.lanes.write(lambda: world.contacts.delete([last[1]]))
    assert (bar.value(), world.current()) == (scrolled, first)
