"""Those of a search are picked from a list of many in its order, few or many, however far apart their ids are."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.orders import Order

IDS = st.lists(st.integers(1, 60) | st.integers(1, 2**62), unique=True, max_size=80)


@given(IDS, st.sets(st.integers(1, 60) | st.integers(1, 2**62), max_size=80))
def test_those_who_match_come_in_the_order_of_the_list(ids: list[int], others: set[int]) -> None:
    order = Order(array("q", ids))
    for matched in (others, set(ids), set(ids[::25]) | others, set(ids[1::40])):
        assert list(order.picked(matched)) == [each for each in ids if each in matched]


def test_a_few_are_picked_from_very_many_without_looking_through_all() -> None:
    ids = array("q", range(200_000, 0, -1))
    order = Order(ids)

    assert list(order.picked({7, 3, 199_999, 0, 200_001})) == [199_999, 7, 3]
    assert order.picked(frozenset(range(1, 200_001, 2))) == ids[1::2]


def test_what_was_found_last_is_kept_and_never_too_much_of_it() -> None:
    order = Order(array("q", range(1, 1001)))
    everybody = array("q", range(1_000_000))
    for letter in "abc":
        assert order.keep(letter, everybody) is everybody
    assert order.keep("d", array("q", [7])) == array("q", [7])
    assert [order.kept(letter) is None for letter in "abcd"] == [True, True, False, False]

    for number in range(60):
        order.keep(str(number), array("q", [number]))
    assert order.kept("d") is None
    assert order.kept("59") == array("q", [59])
