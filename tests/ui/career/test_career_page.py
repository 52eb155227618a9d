"""The career map: stages, the people of each, and what keys and buttons do about them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from netgrow_desktop.domain.career import Mark, StageDraft, StageKind
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.ui.career.acts import Act, act_hint, person_menu
from netgrow_desktop.ui.career.people_delegate import BUTTON_WIDTH, button_rects
from netgrow_desktop.ui.career.stage_form import StageForm
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.viewmodels.career import Part
from tests.ui.career.conftest import COLLEGE, NORTHWIND
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from tests.ui.career.conftest import World


def test_an_empty_map_invites_to_add_import_or_remember(world: World) -> None:
    page = world.open()
    (empty,) = [each for each in page.findChildren(EmptyState) if each.isVisible()]
    assert empty.sentence() == "Where have you met the people you know?"
    assert [each.text() for each in empty.findChildren(QAbstractButton)] == [
        "Add a stage…",
        "Import a file…",
        "Recall walk",
    ]
    assert not page.add.isVisible()


def test_a_stage_is_typed_shown_and_asks_its_question(world: World) -> None:
    page = world.open()
    page.ask_new()
    (form,) = page.findChildren(StageForm)
    form.kinds[StageKind.SCHOOL].setChecked(True)
    form.organization.setText("Lakeside College")
    form.since.setText("Oct 2008")
    form.until.setText("2013")
    QTest.keyClick(form.organization, Qt.Key.Key_Return)
    (summary,) = world.career.stages()
    assert (summary.stage.started_on, summary.stage.finished_on) == ("2008-10", "2013")
    assert page.stage.title() == "Lakeside College"
    assert page.stage.question() == "Who mattered to you at Lakeside College?"
    assert world.listed() == []
    assert any("Nobody is placed here yet" in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_stages_are_chosen_with_the_arrows_and_changed_in_their_order(world: World) -> None:
    world.career.add_stage(NORTHWIND)
    school = world.career.add_stage(COLLEGE).value
    page = world.open()
    assert page.stage.title() == "Northwind GmbH"
    assert page.stages.hasFocus()
    world.press(Qt.Key.Key_Down, page.stages)
    assert page.stage.title() == "Lakeside College"
    world.press(Qt.Key.Key_F2, page.stages)
    (form,) = page.findChildren(StageForm)
    assert (form.organization.text(), form.since.text(), form.until.text()) == ("Lakeside College", "2008", "2013")
    form.until.setText("2020")
    QTest.keyClick(form.until, Qt.Key.Key_Return)
    assert next(each.stage.id for each in page.stages.stages.stages()) == school
    assert page.stage.title() == "Lakeside College"
    current = page.stages.current()
    assert current is not None
    assert current.stage.id == school


def test_a_stage_is_removed_with_del_and_undo_brings_it_back(world: World) -> None:
    world.career.add_stage(NORTHWIND)
    world.career.add_stage(COLLEGE)
    page = world.open()
    world.press(Qt.Key.Key_Delete, page.stages)
    assert world.told[-1] == "journal.delete_stage"
    assert page.stage.title() == "Lakeside College"
    world.undo()
    assert [each.stage.label for each in page.stages.stages.stages()] == ["Northwind GmbH", "Lakeside College"]


def test_enter_confirms_n_and_del_decline_and_the_keyboard_goes_on(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro", "Chi Nguyen"):
        world.add(name, "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    world.press(Qt.Key.Key_Return, page.stages)
    assert world.current() == "Ada Kowalska"
    world.press(Qt.Key.Key_Return)
    assert world.listed() == ["PROPOSED", "Ben Okoro", "Chi Nguyen", "CONFIRMED", "Ada Kowalska"]
    assert world.current() == "Ben Okoro"
    world.press(Qt.Key.Key_N)
    assert world.current() == "Chi Nguyen"
    world.press(Qt.Key.Key_Delete)
    assert world.listed() == ["CONFIRMED", "Ada Kowalska", "DECLINED"]
    world.undo()
    world.undo()
    assert world.listed()[:3] == ["PROPOSED", "Ben Okoro", "Chi Nguyen"]


def test_everybody_proposed_is_confirmed_at_once(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro"):
        world.add(name, "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    assert page.stage.confirm_all.text() == "Confirm all 2"
    page.stage.confirm_all.click()
    assert world.listed() == ["CONFIRMED", "Ada Kowalska", "Ben Okoro"]
    assert not page.stage.confirm_all.isVisible()
    world.undo()
    assert world.listed() == ["PROPOSED", "Ada Kowalska", "Ben Okoro"]


def test_weak_hints_are_folded_until_asked_for(world: World) -> None:
    world.add("Ada Kowalska", connected_on="2016-01-05")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    assert world.listed() == ["HINTED"]
    page.stage.focus_people()
    world.press(Qt.Key.Key_Space)
    assert world.listed() == ["HINTED", "Ada Kowalska"]
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_Return)
    assert world.listed() == ["CONFIRMED", "Ada Kowalska"]


def test_whoever_was_declined_by_mistake_can_be_confirmed_again(world: World) -> None:
    ada = world.add("Ada Kowalska", "Northwind")
    stage = world.career.add_stage(NORTHWIND).value
    world.career.decline(stage, [ada])
    page = world.open()
    page.stage.people.rows.toggle(Part.DECLINED)
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_C)
    assert world.listed() == ["DECLINED", "Ada Kowalska"], "somebody who was not there gets no mark"
    world.press(Qt.Key.Key_Return)
    assert world.listed() == ["CONFIRMED", "Ada Kowalska"]


def test_c_marks_to_cultivate_and_takes_the_mark_away_again(world: World) -> None:
    world.add("Ada Kowalska", "Northwind")
    stage = world.career.add_stage(NORTHWIND).value
    page = world.open()
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_C)
    assert world.career.people(stage).confirmed[0].mark is Mark.CULTIVATE
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_C)
    assert world.career.people(stage).confirmed[0].mark is Mark.NONE
    assert page.findChildren(PlanForm) == []


def test_a_mark_to_repair_proposes_a_follow_up(world: World) -> None:
    ada = world.add("Ada Kowalska", "Northwind")
    stage = world.career.add_stage(NORTHWIND).value
    page = world.open()
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_R)
    assert world.career.people(stage).confirmed[0].mark is Mark.REPAIR
    (form,) = page.findChildren(PlanForm)
    assert form.reason.currentText() == "Get in touch again, and clear the air"
    form.accept()
    (item,) = world.follow_ups.due_items(TODAY, ada)
    assert (item.kind, item.reason) == (FollowUpKind.PLANNED, "Get in touch again, and clear the air")


def test_a_follow_up_that_is_not_wanted_leaves_the_mark(world: World) -> None:
    ada = world.add("Ada Kowalska", "Northwind")
    stage = world.career.add_stage(NORTHWIND).value
    page = world.open()
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_R)
    (form,) = page.findChildren(PlanForm)
    form.reject()
    assert world.follow_ups.due_items(TODAY, ada) == []
    assert world.career.people(stage).confirmed[0].mark is Mark.REPAIR


def test_enter_on_somebody_who_is_placed_opens_them(world: World) -> None:
    ada = world.add("Ada Kowalska")
    stage = world.career.add_stage(NORTHWIND).value
    world.career.confirm(stage, [ada])
    page = world.open()
    asked: list[int] = []
    page.person_requested.connect(asked.append)
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_Return)
    assert asked == [ada]


def test_the_buttons_of_a_row_do_what_their_keys_do(world: World) -> None:
    world.add("Ada Kowalska", "Northwind")
    world.add("Ben Okoro", "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    view = page.stage.people
    for act, name in ((Act.CONFIRM, "Ada Kowalska"), (Act.DECLINE, "Ben Okoro")):
        index = view.rows.index(view.rows.row_of(world.people[name]), 0)
        place = button_rects(view.visualRect(index), Part.PROPOSED, view.layoutDirection())[act].center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert world.listed() == ["CONFIRMED", "Ada Kowalska", "DECLINED"]


def test_the_menu_of_a_person_offers_the_same_with_the_keys(world: World) -> None:
    world.add("Ada Kowalska", "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    world.choose("Ada Kowalska")
    row = page.stage.people.current()
    assert row is not None
    menu = person_menu(page, row, page._act)
    assert [each.text() for each in menu.actions() if each.text()] == [
        "Was there\tEnter",
        "Was not there\tN",
        "A relationship to cultivate\tC",
        "A relationship to repair\tR",
        "Plan a follow-up…\tF",
        "Open in contacts\tP",
    ]
    menu.actions()[0].trigger()
    assert world.listed() == ["CONFIRMED", "Ada Kowalska"]


def test_a_known_name_is_found_and_a_new_one_added(world: World) -> None:
    world.add("Ada Kowalska", "Contoso")
    world.career.add_stage(COLLEGE)
    page = world.open()
    field = page.stage.name
    field.setFocus()
    QTest.keyClicks(field, "ada kow")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert world.listed() == ["CONFIRMED", "Ada Kowalska"]
    QTest.keyClicks(field, "Grace Umutoni")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert world.listed() == ["CONFIRMED", "Ada Kowalska", "Grace Umutoni"]
    assert world.told[-2:] == ["journal.stage_confirm", "journal.add_contact"]
    assert field.text() == ""


def test_twelve_stages_with_300_people_are_shown(world: World) -> None:
    for number in range(12):
        stage = world.career.add_stage(
            StageDraft(StageKind.JOB, f"Firm {number}", started_on=str(2000 + number), finished_on=str(2001 + number))
        ).value
        ids = [world.add(f"Person {number}.{each}", f"Firm {number}") for each in range(25)]
        world.career.confirm(stage, ids[:20])
    page = world.open()
    assert page.stages.stages.rowCount() == 12
    assert {(each.people, each.proposed) for each in page.stages.stages.stages()} == {(20, 5)}
    assert len(world.listed()) == 27


def test_the_chosen_stage_is_shown_again_after_a_restart(world: World) -> None:
    world.career.add_stage(NORTHWIND)
    school = world.career.add_stage(COLLEGE).value
    page = world.page
    page.restore({"stage": school})
    world.open()
    assert page.stage.title() == "Lakeside College"
    assert page.state() == {"stage": school}
    page.restore({"stage": "nonsense"})


def test_escape_leads_from_the_people_to_the_stages_and_then_away(world: World) -> None:
    world.add("Ada Kowalska", "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    left: list[None] = []
    page.left.connect(lambda: left.append(None))
    world.choose("Ada Kowalska")
    world.press(Qt.Key.Key_Escape)
    assert page.stages.hasFocus()
    assert left == []
    world.press(Qt.Key.Key_Escape, page.stages)
    assert left == [None]


def test_every_control_is_named_and_no_label_reads_markup(world: World) -> None:
    world.add("<img src=x>", "Northwind")
    world.career.add_stage(StageDraft(organization="Northwind <b>x</b>", started_on="2014", note="<i>note</i>"))
    page = world.open()
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for control in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
        owner = control.parentWidget()
        if isinstance(owner, QLineEdit) or control.objectName().startswith("qt_"):
            continue
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
    assert page.stages.accessibleName()
    assert page.stage.people.accessibleName()
    assert QApplication.focusWidget() is page.stages


def test_tab_walks_from_the_stages_over_the_tools_and_the_field_to_the_people(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro"):
        world.add(name, "Northwind")
    world.career.add_stage(NORTHWIND)
    page = world.open()
    stage = page.stage
    met = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [stage.edit, stage.delete, stage.name, stage.confirm_all, stage.people, page.back]


def test_what_the_buttons_of_a_row_do_is_spoken_and_hinted_with_its_key(world: World) -> None:
    world.add("Ada Kowalska", "Northwind")
    world.career.add_stage(NORTHWIND)
    view = world.open().stage.people
    index = view.rows.index(view.rows.row_of(world.people["Ada Kowalska"]), 0)
    row = view.rows.person_at(index.row())
    assert row is not None
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    places = button_rects(view.visualRect(index), row.part, view.layoutDirection())
    for act, place in places.items():
        assert act_hint(act, row) in spoken.splitlines()
        assert act_hint(act, row) in view._hint_at(place.center())


def test_buttons_have_words_where_there_is_room_and_never_lie_upon_each_other() -> None:
    for width, worded in ((400, False), (900, True)):
        places = list(button_rects(QRect(0, 0, width, 52), Part.CONFIRMED, Qt.LayoutDirection.LeftToRight).values())
        assert all((place.width() > BUTTON_WIDTH) is worded for place in places)
        assert all(before.right() < after.left() for before, after in pairwise(places))
        assert places[-1].right() < width
