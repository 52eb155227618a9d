"""The schedule of the follow-ups tab, and the agenda as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.viewmodels.follow_ups import (
    AgendaModel,
    AgendaRow,
    Section,
    SectionRow,
    key_of,
    nothing,
    renewed,
    schedule,
)
from tests.domain.chance import Chance

TODAY = date(2026, 9, 16)


def item(days: int, person: int, *categories: Category, planned: bool = True) -> DueItem:
    return DueItem(
        kind=FollowUpKind.PLANNED if planned else FollowUpKind.CADENCE,
        follow_up_id=person * 10 if planned else 0,
        contact_id=person,
        name=f"Person {person:03}",
        organization="",
        title="",
        categories=categories,
        due_on=TODAY + timedelta(days=days),
        reason="",
        why=Message("due.planned"),
        last_contact=None,
        cadence_days=None if planned else 30,
    )


def described(row: AgendaRow) -> str:
    return f"{row.section.value} {row.items}" if isinstance(row, SectionRow) else row.name


@pytest.fixture
def model() -> AgendaModel:
    made = AgendaModel(described)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def texts(model: AgendaModel) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount())]


def test_what_is_worked_out_of_one_person_is_told_apart() -> None:
    asked = item(0, 7, planned=False)
    kinds = (FollowUpKind.CADENCE, FollowUpKind.BIRTHDAY, FollowUpKind.ANNIVERSARY)
    assert len({key_of(replace(asked, kind=kind)) for kind in kinds} | {key_of(item(0, 7))}) == 4


def test_a_day_lists_planned_items_before_those_of_a_cadence() -> None:
    found = schedule([item(1, 1, planned=False), item(1, 2), item(2, 3)], TODAY)
    assert [each.contact_id for each in found.days[TODAY + timedelta(days=1)]] == [2, 1]
    assert [each.contact_id for each in found.days[TODAY + timedelta(days=2)]] == [3]


def test_due_counts_what_is_overdue_and_today_whatever_is_filtered() -> None:
    items = [item(-1, 1, Category.STRATEGIC), item(0, 2), item(1, 3)]
    assert schedule(items, TODAY).due == 2
    assert schedule(items, TODAY, categories={"operational"}).due == 2


@pytest.mark.parametrize(
    ("wanted", "people"),
    [
        ((), {1, 2, 3}),
        (("strategic",), {1, 2}),
        (("operational",), {2}),
        (("undecided",), {3}),
        (("undecided", "operational"), {2, 3}),
        (("developmental",), set()),
    ],
)
def test_categories_keep_to_their_people(wanted: tuple[str, ...], people: set[int]) -> None:
    items = [item(0, 1, Category.STRATEGIC), item(0, 2, Category.STRATEGIC, Category.OPERATIONAL), item(0, 3)]
    found = schedule(items, TODAY, categories=wanted)
    assert {each.contact_id for each in found.shown.values()} == people
    assert found.keys == {key_of(each) for each in items}


def test_the_first_item_is_the_one_overdue_longest() -> None:
    assert schedule([item(0, 1), item(-3, 2), item(5, 3)], TODAY).first() == item(-3, 2)
    assert nothing(TODAY).first() is None


def test_parts_without_items_have_no_title(model: AgendaModel) -> None:
    model.show_schedule(schedule([item(-1, 1), item(40, 2)], TODAY))
    assert texts(model) == ["overdue 1", "Person 001", "later 1", "Person 002"]
    assert model.title_rows() == [0, 2]


def test_a_folded_part_shows_its_title_and_stays_folded(model: AgendaModel) -> None:
    found = schedule([item(-1, 1), item(-2, 2), item(0, 3)], TODAY)
    model.show_schedule(found)
    model.toggle(Section.OVERDUE)
    assert texts(model) == ["overdue 2", "today 1", "Person 003"]
    assert model.title_rows() == [0, 1]
    assert model.row_of((1, 10)) == -1
    model.show_schedule(found)
    assert model.is_folded(Section.OVERDUE)
    model.unfold((1, 10))
    assert texts(model) == ["overdue 2", "Person 002", "Person 001", "today 1", "Person 003"]


def test_rows_are_found_by_person_and_follow_up(model: AgendaModel) -> None:
    model.show_schedule(schedule([item(-1, 1), item(3, 1, planned=False)], TODAY))
    assert model.row_of((1, 10)) == 1
    assert model.row_of((1, 0)) == 3
    assert model.item_at(0) is None
    assert model.item_at(99) is None


def test_one_goes_on_with_the_next_below_then_with_the_nearest_above(model: AgendaModel) -> None:
    model.show_schedule(schedule([item(-4, 1), item(-3, 2), item(-2, 3), item(0, 4)], TODAY))
    assert model.neighbours((2, 20)) == [(3, 30), (4, 40), (1, 10)]
    assert model.neighbours((9, 90)) == []


def test_loose_items_have_no_titles(model: AgendaModel) -> None:
    model.show_items([item(0, 1), item(0, 2)])
    assert texts(model) == ["Person 001", "Person 002"]
    assert model.title_rows() == []


@pytest.mark.parametrize("chosen", [(), ("strategic",)])
def test_renewing_some_people_gives_what_sorting_everybody_anew_gives(chosen: tuple[str, ...]) -> None:
    """Tried with people whose items go, come, move to another part, and change category."""
    chance = Chance(7)

    def some() -> list[DueItem]:
        kinds = [(days, planned) for days in range(-3, 9) for planned in (True, False)]
        found = []
        for person in range(1, 13):
            for days, planned in chance.shuffled(kinds)[: chance.between(0, 4)]:
                sorted_into = (Category.STRATEGIC,) if chance.random() < 0.5 else ()
                found.append(item(days, person, *sorted_into, planned=planned))
        return list({key_of(each): each for each in found}.values())

    for _ in range(60):
        before, after = some(), some()
        people = set(chance.shuffled(range(1, 13))[: chance.between(1, 5)])
        mixed = [each for each in before if each.contact_id not in people]
        mixed += [each for each in after if each.contact_id in people]
        old = schedule(before, TODAY, 0, chosen)
        new = renewed(old, people, [each for each in after if each.contact_id in people], 0, chosen)
        assert new == schedule(mixed, TODAY, 0, chosen)
