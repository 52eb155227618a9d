"""The recall walk: one question at a time, left and resumed, with the key people in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.recall import KEY_PEOPLE
from netgrow_desktop.ui.recall.key_people_view import count_words

if TYPE_CHECKING:
    from netgrow_desktop.ui.recall.recall_page import RecallPage
    from tests.ui.recall.conftest import World

FIRST = "Who helped you with your last big deadline?"
SECOND = "Whom do you count on in other departments?"


def candidates(page: RecallPage) -> list[str]:
    model = page.key_people.list.candidates
    found = (model.candidate_at(row) for row in range(model.rowCount()))
    return [f"{'* ' if each.is_key else ''}{each.row.name}" for each in found if each is not None]


def test_the_walk_begins_with_the_first_question_and_the_keyboard_in_the_field(world: World) -> None:
    page = world.open()
    assert page.question.question() == FIRST
    assert page.progress() == "Question 1 of 10"
    assert page.question.name.hasFocus()
    assert page.next.text() == "Skip"
    assert not page.back.isEnabled()


def test_known_people_are_found_and_new_ones_added_and_stand_as_plates(world: World) -> None:
    page = world.open()
    world.type("okoro")
    world.type("Grace Nakamura")
    assert page.question.chips.names() == ["Ben Okoro", "Grace Nakamura"]
    assert page.progress() == "Question 1 of 10 · 2 people named so far"
    assert page.next.text() == "Next"
    assert len(world.contacts.find(ContactQuery("Grace Nakamura"))) == 1
    assert len(world.contacts.find(ContactQuery("okoro"))) == 1
    world.undo()
    assert page.question.chips.names() == ["Ben Okoro"]
    assert len(world.contacts.find(ContactQuery("Grace Nakamura"))) == 0


def test_a_plate_is_taken_away_by_key_and_the_keyboard_stays_among_them(world: World) -> None:
    page = world.open()
    world.type("okoro")
    world.type("kowalska")
    first, _ = page.question.chips.chips()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    (left,) = page.question.chips.chips()
    assert left.named.name == "Ada Kowalska"
    assert left.hasFocus()
    left.click()
    assert page.question.chips.names() == []
    assert page.question.name.hasFocus()
    world.undo()
    assert page.question.chips.names() == ["Ada Kowalska"]


def test_enter_in_the_empty_field_goes_on_and_alt_left_back(world: World) -> None:
    page = world.open()
    world.enter()
    assert page.question.question() == SECOND
    assert page.question.name.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.question.question() == FIRST
    page.next.click()
    assert page.question.question() == SECOND
    page.again.click()
    assert page.question.question() == FIRST


def test_going_on_is_no_part_of_the_history(world: World) -> None:
    before = len(world.history.entries())
    page = world.open()
    for _ in range(4):
        page.go_on()
    assert len(world.history.entries()) == before


def test_the_walk_goes_on_at_the_same_question_after_a_restart(world: World) -> None:
    world.open()
    world.type("okoro")
    world.enter()
    world.enter()
    asked = world.page.question.question()
    world.page.hide()
    world.page = world.made()
    page = world.open()
    assert page.question.question() == asked
    assert page.progress() == "Question 3 of 10 · 1 person named so far"
    page.go_back()
    page.go_back()
    assert page.question.chips.names() == ["Ben Okoro"]


def test_each_stage_asks_and_whoever_is_named_is_on_the_map(world: World) -> None:
    stage = world.career.add_stage(StageDraft(organization="Northwind", started_on="2014")).value
    world.recall.go_to(f"stage:{stage}")
    page = world.open()
    assert page.question.question() == "Who helps you at Northwind?"
    asked: list[int] = []
    page.career_requested.connect(asked.append)
    page.career.click()
    assert asked == [stage]
    world.type("okoro")
    assert [each.row.name for each in world.career.people(stage).confirmed] == ["Ben Okoro"]


def test_a_stage_that_is_removed_meanwhile_leads_on(world: World) -> None:
    stage = world.career.add_stage(StageDraft(organization="Northwind", started_on="2014")).value
    world.recall.go_to(f"stage:{stage}")
    page = world.open()
    world.lanes.write(lambda: world.career.delete_stage(stage))
    assert page.question.question() == "Who were the key people at school and in your first jobs?"


def test_the_key_people_are_picked_from_those_named(world: World) -> None:
    page = world.open()
    world.type("okoro")
    world.type("kowalska")
    world.enter()
    world.type("kowalska")
    world.recall.go_to(KEY_PEOPLE)
    world.page.hide()
    world.page = world.made()
    page = world.open()
    assert candidates(page) == ["Ada Kowalska", "Ben Okoro"]
    people = page.key_people
    assert people.count.text() == "Nobody is picked yet. 12 to 20 are a good number."
    assert people.list.hasFocus()
    QTest.keyClick(people.list, Qt.Key.Key_Down)
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    assert candidates(page) == ["Ada Kowalska", "* Ben Okoro"], "whoever is picked stays in their place"
    assert people.count.text() == "1 person is picked. 12 to 20 are a good number."
    spoken = people.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ben Okoro, Key person, Partner · Contoso, named once"
    assert [world.contacts.contact(each).name for each in world.contacts.find(ContactQuery(key_people=True))] == [
        "Ben Okoro"
    ]
    world.undo()
    assert candidates(page) == ["Ada Kowalska", "Ben Okoro"]


def test_somebody_else_is_picked_by_name_known_or_new(world: World) -> None:
    world.recall.go_to(KEY_PEOPLE)
    page = world.open()
    field = page.key_people.name
    assert field.hasFocus()
    for name in ("umutoni", "Grace Nakamura"):
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert candidates(page) == ["* Grace Umutoni", "* Grace Nakamura"]


def test_done_leaves_and_the_next_walk_begins_anew_with_those_named(world: World) -> None:
    page = world.open()
    world.type("okoro")
    for _ in range(10):
        page.go_on()
    assert page.next.text() == "Done"
    left: list[None] = []
    page.left.connect(lambda: left.append(None))
    page.next.click()
    assert left == [None]
    world.page.hide()
    world.page = world.made()
    page = world.open()
    assert page.question.question() == FIRST
    assert page.question.chips.names() == ["Ben Okoro"]


def test_the_number_of_key_people_is_judged_in_words() -> None:
    assert count_words(12) == "12 people are picked: a good number."
    assert count_words(21) == "21 people are picked. With more than 20 it gets hard to keep up with each."


def test_every_control_is_named_and_no_label_reads_markup(world: World) -> None:
    page = world.open()
    world.type("<b>Ada</b> Bold")
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    buttons = [each for each in page.findChildren(QAbstractButton) if not isinstance(each.parent(), QLineEdit)]
    assert all(each.accessibleName() or each.text() for each in buttons)


def test_tab_walks_from_the_field_over_the_plates_to_going_on(world: World) -> None:
    page = world.open()
    world.type("okoro")
    page.question.name.setFocus()
    met = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [page.question.chips.chips()[0], page.next, page.leave]


def test_alt_right_does_not_lead_out_of_the_key_people(world: World) -> None:
    world.recall.go_to(KEY_PEOPLE)
    page = world.open()
    left: list[None] = []
    page.left.connect(lambda: left.append(None))
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert left == []
    assert page.next.text() == "Done"
