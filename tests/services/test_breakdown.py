"""Sorting people: what each act does to their memberships, what it is called, and that it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.network import Network, create_network
from tests.examples import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
NAMES = ("Ada Kowalska", "Ben Okoro", "Chi Nguyen", "Dora Weiß")


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Give a network of four people."""
    made = create_network(tmp_path / "a.netgrow")
    contacts = ContactService(made)
    for name in NAMES:
        contacts.add(ContactDraft(name=name))
    yield made
    made.close()


@pytest.fixture
def breakdown(network: Network) -> BreakdownService:
    """Give the service under test."""
    return BreakdownService(network)


def name_of(outcome: Outcome[bool]) -> str:
    assert outcome.name is not None
    return english(outcome.name)


def test_toggling_several_people_puts_all_of_them_in_before_it_takes_any_out(breakdown: BreakdownService) -> None:
    breakdown.add([1], STRATEGIC)
    assert breakdown.toggle([1, 2], STRATEGIC).value is True
    assert breakdown.memberships([1, 2]) == {1: (STRATEGIC,), 2: (STRATEGIC,)}
    assert breakdown.toggle([1, 2], STRATEGIC).value is False
    assert breakdown.memberships([1, 2]) == {1: (), 2: ()}


def test_the_first_category_is_the_primary_one_until_another_is_made_first(breakdown: BreakdownService) -> None:
    breakdown.add([1], OPERATIONAL)
    breakdown.add([1], STRATEGIC)
    assert breakdown.memberships([1])[1] == (OPERATIONAL, STRATEGIC)
    breakdown.set_primary([1], STRATEGIC)
    assert breakdown.memberships([1])[1] == (STRATEGIC, OPERATIONAL)
    breakdown.toggle([1], STRATEGIC)
    assert breakdown.memberships([1])[1] == (OPERATIONAL,)


def test_making_a_category_first_puts_people_into_it(breakdown: BreakdownService) -> None:
    breakdown.set_primary([1], DEVELOPMENTAL)
    assert breakdown.memberships([1])[1] == (DEVELOPMENTAL,)


def test_moving_leaves_one_column_for_another_and_keeps_the_rest(breakdown: BreakdownService) -> None:
    breakdown.add([1], STRATEGIC)
    breakdown.add([1], OPERATIONAL)
    breakdown.move([1], STRATEGIC, DEVELOPMENTAL)
    assert breakdown.memberships([1])[1] == (DEVELOPMENTAL, OPERATIONAL)


def test_each_act_has_the_name_of_what_it_did(breakdown: BreakdownService) -> None:
    assert name_of(breakdown.move([1], None, STRATEGIC)) == "sorting Ada Kowalska as strategic"
    assert name_of(breakdown.add([1], OPERATIONAL)) == "sorting Ada Kowalska as operational"
    # Still operational: taking out of one column must not be called undecided.
    assert name_of(breakdown.move([1], STRATEGIC, None)) == "taking Ada Kowalska out of strategic"
    assert name_of(breakdown.toggle([1], OPERATIONAL)) == "taking Ada Kowalska out of operational"
    assert name_of(breakdown.clear([1, 2])) == "making 2 people undecided"


def test_an_act_that_changes_nothing_is_no_entry_of_the_history(network: Network, breakdown: BreakdownService) -> None:
    breakdown.add([1], STRATEGIC)
    entries = len(HistoryService(network).entries())
    again = breakdown.add([1], STRATEGIC)
    assert (again.entry, again.changes) == (0, Changes.NOTHING)
    assert len(HistoryService(network).entries()) == entries


def test_whoever_is_gone_is_told_of(network: Network, breakdown: BreakdownService) -> None:
    ContactService(network).delete([2])
    with pytest.raises(NetGrowError) as error:
        breakdown.add([2], STRATEGIC)
    assert error.value.message.code == "contact.gone"
    breakdown.add([1, 2], STRATEGIC)
    assert breakdown.memberships([1, 2]) == {1: (STRATEGIC,)}


def test_counts_are_people_and_shares_are_of_everyone(breakdown: BreakdownService) -> None:
    breakdown.add([1, 2, 3], STRATEGIC)
    breakdown.add([1, 2], OPERATIONAL)
    counts = breakdown.breakdown()
    assert (counts.people, counts.sorted_people, counts.undecided, counts.in_several) == (4, 3, 1, 2)
    assert [counts.count(each) for each in (*Category, None)] == [3, 2, 0, 1]
    assert [counts.share(each) for each in (*Category, None)] == [0.75, 0.5, 0.0, 0.25]


def test_an_empty_network_has_shares_of_nothing(tmp_path: Path) -> None:
    made = create_network(tmp_path / "empty.netgrow")
    counts = BreakdownService(made).breakdown()
    assert (counts.people, counts.undecided, counts.share(None), counts.share(STRATEGIC)) == (0, 0, 0.0, 0.0)
    made.close()


def test_a_person_is_found_in_each_of_their_categories_and_undecided_only_without_any(
    network: Network, breakdown: BreakdownService
) -> None:
    contacts = ContactService(network)
    breakdown.add([1], STRATEGIC)
    breakdown.add([1, 2], OPERATIONAL)
    found = {code: list(contacts.find(ContactQuery(category=code))) for code in (UNDECIDED, *Category)}
    assert found == {UNDECIDED: [3, 4], STRATEGIC: [1], OPERATIONAL: [1, 2], DEVELOPMENTAL: []}


Act = tuple[str, frozenset[int], Category | None, Category]
people = st.frozensets(st.integers(1, len(NAMES)), min_size=1)
acts = st.lists(
    st.tuples(
        st.sampled_from(("toggle", "add", "move", "primary", "clear", "out")),
        people,
        st.none() | st.sampled_from(Category),
        st.sampled_from(Category),
    ),
    max_size=8,
)


def done(breakdown: BreakdownService, act: Act) -> Outcome[bool]:
    kind, ids, source, target = act
    ways: dict[str, Callable[[], Outcome[bool]]] = {
        "toggle": lambda: breakdown.toggle(ids, target),
        "add": lambda: breakdown.add(ids, target),
        "move": lambda: breakdown.move(ids, source, target),
        "primary": lambda: breakdown.set_primary(ids, target),
        "clear": lambda: breakdown.clear(ids),
        "out": lambda: breakdown.move(ids, target, None),
    }
    return ways[kind]()


@settings(
    max_examples=examples(20, thorough=80), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts)
def test_undo_gives_back_what_was_before_and_redo_what_came_after(network: Network, chosen: list[Act]) -> None:
    breakdown, history = BreakdownService(network), HistoryService(network)
    everybody = range(1, len(NAMES) + 1)
    breakdown.clear(everybody)
    states = [breakdown.memberships(everybody)]
    for act in chosen:
        written = done(breakdown, act).entry
        states += [breakdown.memberships(everybody)] if written else []
    for state in reversed(states[:-1]):
        history.undo()
        assert breakdown.memberships(everybody) == state
    for state in states[1:]:
        history.redo()
        assert breakdown.memberships(everybody) == state


def test_each_of_many_changes_only_where_they_were_not_in_it(network: Network) -> None:
    contacts, service = ContactService(network), BreakdownService(network)
    one, two, three, other = (contacts.add(ContactDraft(name=f"Ada {each}")).value for each in "BCDE")
    service.add([one], Category.OPERATIONAL)
    service.add([two, other], Category.STRATEGIC)
    assert service.toggle([one, two, three], Category.STRATEGIC).value
    assert service.memberships([one, two, three]) == {
        one: (Category.OPERATIONAL, Category.STRATEGIC),
        two: (Category.STRATEGIC,),
        three: (Category.STRATEGIC,),
    }
    assert not service.toggle([one, two, three], Category.STRATEGIC).value
    assert service.memberships([one, two, three, other]) == {
        one: (Category.OPERATIONAL,),
        two: (),
        three: (),
        other: (Category.STRATEGIC,),
    }
