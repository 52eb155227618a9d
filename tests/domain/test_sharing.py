"""Who shares a value with whom, where a number alone is kept for each."""

from __future__ import annotations

from netgrow_desktop.domain.sharing import Holders, Sharing


def test_those_who_share_a_value_are_found_in_their_order_once() -> None:
    values = [["a", "b", "a"], ["b"], ["c"], ["a"], ["b"], []]
    for _ in range(2):
        sharing = Sharing(len(values))
        for place, of_place in enumerate(values):
            sharing.add(place, of_place)
        assert dict(sharing.named_groups(values.__getitem__)) == {"a": [0, 3], "b": [0, 1, 4]}
        assert list(sharing.groups()) == []


def test_what_more_people_have_than_are_asked_for_is_left_out() -> None:
    values = [["a", "b"], ["a", "b"], ["a"], ["a"], ["a"], ["a", "c"]]
    for most, expected in ((6, {"a", "b"}), (5, {"b"}), (2, {"b"}), (1, set())):
        sharing = Sharing(len(values))
        for place, of_place in enumerate(values):
            sharing.add(place, of_place)
        assert {value for value, _ in sharing.named_groups(values.__getitem__, most)} == expected


def test_what_three_have_is_counted() -> None:
    holders = Holders()
    for values in (("a", "b"), ("a", "b"), ("b",), ("b",), ("c",)):
        holders.add(values)
    holders.count()
    assert holders.counts == {hash("b"): 4}
