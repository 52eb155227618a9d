from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.examine.roles import Gap, GapKind, SeatDraft, Side
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.interview import Beginning, Wish
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.ui.examine.examine_tab import ExamineTab
from netgrow_desktop.ui.examine.find_way import ASK, FOLLOW_UP, INTERVIEW, NAME
from netgrow_desktop.ui.examine.lines import CHANGE, FILL, REMOVE
from netgrow_desktop.ui.examine.map_part import MapPart
from netgrow_desktop.ui.examine.people_dialog import ADD, TAKE_OUT
from netgrow_desktop.ui.examine.readings_part import ReadingsPart
from netgrow_desktop.ui.examine.roles_part import RolesPart
from netgrow_desktop.ui.examine.snapshots_part import SnapshotsPart
from netgrow_desktop.ui.examine.ties_part import TiesPart
from netgrow_desktop.ui.planning.follow_up import PlanForm
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.ui.examine.part import Part

    Kind = TypeVar("Kind", bound=Part)

PARTS = 8


class Examining:
    """Somebody at the page, and the services that keep what they say."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        self.contacts, self.service = ContactService(network), ExamineService(network)
        self.follow_ups = FollowUpService(network)
        self.qtbot = qtbot
        self.ids = self.contacts.find(ContactQuery())
        self.tab = ExamineTab(self.service, self.contacts, self.follow_ups, lanes, lambda: TODAY)
        qtbot.addWidget(self.tab)
        lanes.changed.connect(self.tab.on_changed)
        self.tab.resize(1280, 800)

    def show(self) -> None:
        """Turn to the page and wait until it is whole."""
        self.tab.show()
        self.qtbot.waitExposed(self.tab)
        self.settle()

    def part(self, kind: type[Kind]) -> Kind:
        """Give a part of the page."""
        found = self.tab.part(kind)
        assert isinstance(found, kind)
        return found

    def heard(self, outcome: Outcome[int] | Outcome[None]) -> None:
        """Have the page hear of what was written elsewhere."""
        self.tab.on_changed(outcome.changes)

    def settle(self) -> None:
        """Wait until all of the page shows what was worked out anew after an answer."""
        self.qtbot.waitUntil(lambda: not self.tab._pause.isActive() and self.tab.is_settled())


@pytest.fixture
def examining(filled_network: Network, lanes: Lanes, qtbot: QtBot) -> Examining:
    """Give the page on a network of invented people, four of them key people."""
    found = Examining(filled_network, lanes, qtbot)
    found.contacts.set_key_people(found.ids[:4], is_key=True)
    return found


def test_an_empty_network_invites_to_import(network: Network, lanes: Lanes, qtbot: QtBot) -> None:
    examining = Examining(network, lanes, qtbot)
    examining.tab.show()
    assert examining.tab.first_steps.isVisible()
    assert not examining.tab.is_whole()
    # Enter takes the first of the ways in.
    assert examining.tab.entrance is examining.tab.first_steps.first


def test_without_key_people_the_page_says_how_to_pick_them_and_tells_the_rest(
    filled_network: Network, lanes: Lanes, qtbot: QtBot
) -> None:
    examining = Examining(filled_network, lanes, qtbot)
    examining.show()
    head = examining.tab.head
    assert head.invitation.isVisible()
    assert not examining.part(TiesPart).isVisible()
    assert examining.part(ReadingsPart).isVisible()
    with qtbot.waitSignal(examining.tab.walk_requested):
        head.walk.click()
    head.choose.click()
    dialog = examining.tab.acts.naming.key_people()
    dialog.chosen.emit(examining.ids[0])
    assert [line.key for line in dialog.people.lines()] == [examining.ids[0]]
    assert not head.invitation.isVisible()
    assert examining.part(TiesPart).isVisible()
    dialog.people.button(examining.ids[0], TAKE_OUT).click()
    assert head.invitation.isVisible()
    dialog.added.emit("Zoë Brandt")
    assert [line.name for line in dialog.people.lines()] == ["Zoë Brandt"]


def test_turning_to_the_page_makes_none_of_its_parts_yet(examining: Examining) -> None:
    examining.tab.show()
    assert len(examining.tab._parts) == 0
    examining.qtbot.waitUntil(examining.tab.is_whole)
    assert len(examining.tab._parts) == PARTS


def test_an_answer_is_kept_and_the_sentence_follows(examining: Examining) -> None:
    examining.show()
    readings = examining.part(ReadingsPart)
    assert readings.ask.isChecked()
    for category, key in ((Category.STRATEGIC, Qt.Key.Key_5), (Category.OPERATIONAL, Qt.Key.Key_1)):
        for question in QUESTIONS[category][:2]:
            QTest.keyClick(readings.scales[category, question], key)
    examining.settle()
    examination = examining.service.examination(TODAY)
    assert examination.categories[0].need_met.answers == {"trends": 5, "planning": 5}
    assert "strategic network is the strongest" in readings.strongest.text()


def test_people_are_named_for_a_role_and_taken_out_again(examining: Examining) -> None:
    examining.show()
    dialog = examining.tab.acts.naming.for_role(Role.MENTOR)
    dialog.chosen.emit(examining.ids[5])
    examining.settle()
    assert [line.key for line in dialog.people.lines()] == [examining.ids[5]]
    person = examining.service.examination(TODAY).people[examining.ids[5]]
    assert person.roles == (Role.MENTOR,)
    dialog.people.button(examining.ids[5], TAKE_OUT).click()
    examining.settle()
    assert dialog.people.lines() == []


def test_whoever_has_a_role_outside_their_categories_is_offered_its_category(examining: Examining) -> None:
    examining.show()
    dialog = examining.tab.acts.naming.for_role(Role.MENTOR)
    assert not dialog.put.isVisible()
    dialog.added.emit("Zoë Brandt")
    examining.settle()
    (line,) = dialog.people.lines()
    assert dialog.beside.text() == "Mentor belongs to Developmental. Not in Developmental yet: Zoë Brandt."
    dialog.put.click()
    examining.settle()
    assert examining.contacts.contact(line.key).categories == (Category.DEVELOPMENTAL,)
    assert not dialog.put.isVisible()


def test_about_me_and_the_career_map_are_asked_for_from_the_page(examining: Examining) -> None:
    examining.show()
    roles = examining.part(RolesPart)
    with examining.qtbot.waitSignal(examining.tab.about_me_requested):
        roles.about_me.click()
    way = examining.tab.acts.find_way(Gap(GapKind.STAGE, stage_id=7, name="Contoso, Analyst", organization="Contoso"))
    assert way.organization.text() == "Contoso"
    assert way.goal() == "Contoso, Analyst"
    with examining.qtbot.waitSignal(examining.tab.career_requested) as asked:
        way.career.click()
    assert asked.args == [7]


def test_whoever_is_named_for_the_outside_cell_stands_there(examining: Examining) -> None:
    examining.show()
    cell = examining.part(RolesPart).cells[Role.MENTOR, Side.OUTSIDE]
    cell.fill_button.click()
    dialog = examining.tab.acts.naming.dialog
    assert dialog is not None
    dialog.added.emit("Zoë Brandt")
    examining.settle()
    assert not dialog.question.isVisible()
    assert "Zoë Brandt" in cell.names.text()
    (line,) = dialog.people.lines()
    assert line.note == "Outside"
    assert not cell.find_button.isVisible()


def test_whoever_is_named_for_the_inside_cell_is_asked_about_and_stands_there(examining: Examining) -> None:
    examining.show()
    cell = examining.part(RolesPart).cells[Role.MENTOR, Side.INSIDE]
    cell.fill_button.click()
    dialog = examining.tab.acts.naming.dialog
    assert dialog is not None
    dialog.added.emit("Zoë Brandt")
    examining.settle()
    assert dialog.question.isVisible()
    assert dialog.question.text.text() == "Where in your organisation does Zoë Brandt work?"
    dialog.question.buttons[1].click()
    assert not dialog.question.isVisible()
    examining.settle()
    assert "Zoë Brandt" in cell.names.text()
    (contact_id,) = (line.key for line in dialog.people.lines())
    assert examining.contacts.contact(contact_id).depth.relation == "other_department"


def test_a_side_that_contradicts_what_is_noted_is_asked_about_first(examining: Examining) -> None:
    examining.contacts.set_depth(examining.ids[:1], "relation", "own_team")
    examining.show()
    cell = examining.part(RolesPart).cells[Role.MENTOR, Side.OUTSIDE]
    cell.fill_button.click()
    dialog = examining.tab.acts.naming.dialog
    assert dialog is not None
    dialog.chosen.emit(examining.ids[0])
    assert "works in your organisation" in dialog.question.text.text()
    dialog.question.leave.click()
    assert examining.contacts.contact(examining.ids[0]).depth.relation == "own_team"
    dialog.chosen.emit(examining.ids[0])
    dialog.question.buttons[0].click()
    assert examining.contacts.contact(examining.ids[0]).depth.relation == "outside"


def test_key_people_are_suggested_until_they_are_named(examining: Examining) -> None:
    examining.show()
    dialog = examining.tab.acts.naming.key_people()
    suggested = dialog.suggestions.lines()
    assert suggested
    assert {line.key for line in suggested}.isdisjoint(examining.ids[:4])
    dialog.suggestions.button(suggested[0].key, ADD).click()
    examining.settle()
    assert suggested[0].key in [line.key for line in dialog.people.lines()]
    assert suggested[0].key not in [line.key for line in dialog.suggestions.lines()]


def test_with_key_people_enough_it_is_said_before_more_are_offered(
    examining: Examining, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("netgrow_desktop.ui.examine.people_dialog.MOST_KEY_PEOPLE", 5)
    examining.show()
    dialog = examining.tab.acts.naming.key_people()
    examining.settle()
    assert not dialog._enough.isVisible()
    assert dialog._order.isVisible()
    dialog.suggestions.button(dialog.suggestions.lines()[0].key, ADD).click()
    examining.settle()
    assert dialog._enough.isVisible()
    assert dialog._enough.text().startswith("You have 5 key people, and 12 to 5 are enough")


def test_what_needs_development_leads_to_a_way_in_one_step(examining: Examining) -> None:
    for category, value in ((Category.STRATEGIC, 5), (Category.OPERATIONAL, 4), (Category.DEVELOPMENTAL, 1)):
        for question in QUESTIONS[category][:2]:
            examining.service.answer(category, question, value)
    examining.show()
    readings = examining.part(ReadingsPart)
    assert readings.step.isVisible()
    readings.step.click()
    way = examining.tab.acts.way
    assert way is not None
    assert (way.role.currentData(), way.side.currentData()) == (Role.MENTOR, Side.OUTSIDE)


def test_an_ask_that_is_planned_stands_in_its_empty_cell(examining: Examining) -> None:
    examining.show()
    way = examining.tab.acts.find_way(Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE))
    way.acted.emit(examining.ids[0], ASK)
    form = way.findChild(PlanForm)
    assert isinstance(form, PlanForm)
    form.accept()
    examining.settle()
    planned = examining.part(RolesPart).cells[Role.PLANNER, Side.OUTSIDE].planned
    assert planned.isVisible()
    assert planned.text().startswith("Planned: ")


def test_a_seat_is_added_filled_changed_and_removed(examining: Examining) -> None:
    examining.show()
    acts = examining.tab.acts
    form = acts.ask_seat()
    form.accept()
    assert "needs a name" in form.problem()
    form.name.setText("Someone in Finance")
    form.function.setText("Finance")
    form.accept()
    examining.settle()
    (seat,) = examining.service.examination(TODAY).seats
    assert seat.draft == SeatDraft("Someone in Finance", function="Finance")
    acts.act_on_seat(seat.id, FILL)
    assert acts.naming.dialog is not None
    acts.naming.dialog.chosen.emit(examining.ids[2])
    examining.settle()
    assert examining.service.examination(TODAY).seats[0].people == (examining.ids[2],)
    acts.act_on_seat(seat.id, CHANGE)
    acts.act_on_seat(seat.id, REMOVE)
    examining.settle()
    assert examining.part(RolesPart).seats.lines() == []


def test_whoever_fits_an_empty_place_is_named_for_it(examining: Examining) -> None:
    examining.show()
    gap = Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE)
    way = examining.tab.acts.find_way(gap)
    assert way.role.currentData() == Role.PLANNER
    assert way.side.currentData() == Side.OUTSIDE
    way.acted.emit(examining.ids[0], NAME)
    assert examining.service.examination(TODAY).people[examining.ids[0]].roles == (Role.PLANNER,)


def test_a_way_leads_to_an_ask_or_a_follow_up(examining: Examining) -> None:
    examining.show()
    way = examining.tab.acts.find_way(Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE))
    ways = (
        (ASK, "Ask for an introduction: Planner, outside", Purpose.INTRODUCTION),
        (FOLLOW_UP, "", Purpose.FOLLOW_UP),
    )
    for contact_id, (code, reason, purpose) in zip(examining.ids, ways, strict=False):
        way.told.setText("")
        way.acted.emit(contact_id, code)
        form = way.findChildren(PlanForm)[-1]
        assert form.reason.currentText() == reason
        form.accept()
        (item,) = examining.follow_ups.due_items(TODAY, contact_id)
        assert (item.reason, item.purpose) == (reason, purpose)
        assert way.told.text().startswith("Planned: ")


def test_a_way_follows_what_is_typed_and_begins_an_interview_through_who_could_introduce_one(
    examining: Examining,
) -> None:
    examining.show()
    way = examining.tab.acts.find_way(Gap(GapKind.LEVEL, side=Side.OUTSIDE, level=Level.SENIOR))
    way.organization.setText("Contoso")
    examining.qtbot.waitUntil(lambda: any("Contoso" in line.note for line in way.introducing.lines()), timeout=5_000)
    assert way.wanted().organization == "Contoso"
    assert way.goal() == "Senior, outside, Contoso"
    (through,) = (line.key for line in way.introducing.lines()[:1])
    wish = Wish("", "Contoso", gap="Senior, outside, Contoso")
    with examining.qtbot.waitSignal(examining.tab.interview_requested) as begun:
        way.introducing.button(through, INTERVIEW).click()
    assert begun.args == [Beginning(wish, 0, through)]


def test_a_snapshot_is_frozen_compared_and_removed(examining: Examining) -> None:
    examining.service.freeze(date(2026, 6, 1))
    examining.show()
    changes = examining.part(SnapshotsPart)
    assert changes.changes.text() == "Nothing has changed between the two."
    examining.heard(examining.contacts.add(ContactDraft(name="Zoë Brandt", categories=(Category.STRATEGIC,))))
    examining.settle()
    assert "1 new in your network: Zoë Brandt" in changes.changes.text()
    changes.freeze.click()
    examining.settle()
    assert changes.earlier.count() == 2
    assert changes.lines.isVisible()
    changes.as_table.click()
    assert changes.table.isVisible()
    assert changes.table.columnCount() == 3
    changes.remove.click()
    examining.settle()
    assert changes.earlier.count() == 1


def test_a_page_that_is_shown_anew_takes_one_small_step_after_the_other(examining: Examining) -> None:
    examining.show()
    panel = examining.part(MapPart).panel
    before = panel.rows.rowCount()
    examining.heard(examining.contacts.add(ContactDraft(name="Zoë Brandt", categories=(Category.STRATEGIC,))))
    assert not examining.tab.is_settled()
    assert panel.rows.rowCount() == before
    examining.settle()
    assert panel.rows.rowCount() == before + 1


def test_a_person_of_the_map_is_asked_for(examining: Examining) -> None:
    examining.show()
    panel = examining.part(MapPart).panel
    with examining.qtbot.waitSignal(examining.tab.person_requested) as asked:
        panel.canvas.go_to(examining.ids[0])
        panel.canvas.setFocus()
        QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
        panel.canvas.card.open.click()
    assert asked.args == [examining.ids[0]]


def test_the_map_takes_the_whole_page_and_escape_brings_it_back(examining: Examining) -> None:
    examining.show()
    part = examining.part(MapPart)
    high = part.panel.canvas.height()

    part.panel.turn.click()
    examining.heard(examining.service.add_seat(SeatDraft("Someone in Finance")))
    examining.settle()
    assert not examining.tab.column.isVisible()
    assert part.panel.canvas.height() > high
    # As small as the window may be, it does not grow.
    assert examining.tab.minimumSizeHint().width() <= 810
    assert examining.tab.minimumSizeHint().height() <= 380
    part.panel.canvas.setFocus()
    QTest.keyClick(part.panel.canvas, Qt.Key.Key_Escape)

    assert part.isAncestorOf(part.panel)
    assert part.panel.turn.hasFocus()
    examining.qtbot.waitUntil(lambda: not part.panel.turn.visibleRegion().isEmpty())
    assert part.panel.canvas.height() == high


def test_without_anybody_left_the_large_map_goes_back_to_its_page(examining: Examining) -> None:
    examining.show()
    part = examining.part(MapPart)
    part.panel.turn.click()
    gone = examining.contacts.delete(examining.ids)
    examining.tab.on_changed(gone.changes)
    assert examining.tab.first_steps.isVisible()
    assert part.isAncestorOf(part.panel)


def test_scroll_and_keyboard_stay_when_something_changes(examining: Examining) -> None:
    examining.show()
    scale = examining.part(ReadingsPart).scales[Category.OPERATIONAL, "outside"]
    scale.setFocus()
    bar = examining.tab.column.area.verticalScrollBar()
    bar.setValue(700)
    examining.heard(examining.contacts.set_depth(examining.ids[:2], "closeness", 4))
    assert bar.value() == 700
    assert scale.hasFocus()


def test_nothing_on_the_page_is_clipped_at_its_usual_width(examining: Examining) -> None:
    examining.show()
    examining.qtbot.wait(50)
    for label in examining.tab.column._sheet.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_nothing_is_clipped_in_the_window_of_ways(examining: Examining) -> None:
    examining.show()
    way = examining.tab.acts.find_way(Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE))
    way.resize(640, 600)
    examining.qtbot.wait(50)
    assert way.fitting.lines()
    for label in way.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_way_above_the_page_leads_to_a_part_and_its_first_control(examining: Examining) -> None:
    examining.show()
    ties = examining.part(TiesPart)
    examining.tab.column.go_to(ties)
    assert examining.tab.column.area.verticalScrollBar().value() > 0
    focus = examining.tab.window().focusWidget()
    assert focus is ties.pairs
    examining.tab.column.go_to(examining.part(RolesPart))
    focus = examining.tab.window().focusWidget()
    assert focus is examining.part(RolesPart).about_me


def test_whoever_follows_a_way_and_presses_space_changes_no_answer(examining: Examining) -> None:
    examining.service.set_tie(examining.ids[0], examining.ids[1], knows=False)
    examining.tab.restore({"pairs": 1})
    examining.show()
    examining.tab.column.ways()[4].click()
    focus = examining.tab.window().focusWidget()
    assert focus is examining.part(TiesPart).all_pairs
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert examining.part(TiesPart).mode() == 1
    assert list(examining.service.examination(TODAY).ties.known.values()) == [False]


def test_the_ways_are_there_at_once_and_lead_to_parts_that_are_made_later(examining: Examining) -> None:
    examining.tab.show()
    ways = examining.tab.column.ways()
    assert [way.isVisible() for way in ways] == [True] * PARTS
    ways[5].click()
    examining.qtbot.waitUntil(examining.tab.is_whole)
    examining.qtbot.waitUntil(lambda: examining.tab.column.area.verticalScrollBar().value() > 0)


def test_the_session_keeps_how_pairs_and_map_are_shown(examining: Examining) -> None:
    examining.tab.restore({"pairs": 1, "map_table": True, "nonsense": 3})
    examining.show()
    assert examining.part(TiesPart).mode() == 1
    assert examining.part(MapPart).panel.as_table.isChecked()
    assert examining.tab.state() == {"pairs": 1, "map_table": True}


def test_one_key_person_or_all_in_one_category_are_no_error(
    filled_network: Network, lanes: Lanes, qtbot: QtBot
) -> None:
    examining = Examining(filled_network, lanes, qtbot)
    examining.contacts.set_key_people(examining.ids[:1], is_key=True)
    examining.show()
    ties = examining.part(TiesPart)
    assert "With one key person there is no pair" in ties._why.text()
    assert not ties.pairs.isVisible()


def test_all_people_in_one_category_are_no_error(network: Network, lanes: Lanes, qtbot: QtBot) -> None:
    contacts = ContactService(network)
    ids = [contacts.add(ContactDraft(name=f"Person {n}", categories=(Category.STRATEGIC,))).value for n in range(7)]
    contacts.set_key_people(ids, is_key=True)
    examining = Examining(network, lanes, qtbot)
    examining.show()
    assert "operational and your developmental network" in examining.part(ReadingsPart).needs.text()
    layout = examining.part(MapPart).panel.canvas.layout_shown()
    assert [sector.people for sector in layout.sectors] == [7, 0, 0]
