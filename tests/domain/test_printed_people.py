"""Names and letters of printed lists."""

from __future__ import annotations

from netgrow_desktop.domain.printed_people import Order, called, letter_of, order_key
from tests.reports.printed import contact


def test_a_list_by_last_names_begins_with_them_where_they_are_known() -> None:
    ada = contact(1, name="Dr. Ada Kowalska", given="Ada", middle="B.", family="Kowalska")
    single = contact(2, name="Cher", given="", family="")
    assert (called(ada, Order.NAME), called(ada, Order.FAMILY)) == ("Dr. Ada Kowalska", "Kowalska, Ada B.")
    assert called(single, Order.FAMILY) == "Cher"


def test_letters_follow_the_order_without_accents() -> None:
    people = [
        contact(at, name=name, given=name.split()[0], family=name.split()[-1])
        for at, name in enumerate(("Zoë Ärmel", "Łucja Berg", "Ängla Öst", "42 Rooms"))
    ]
    by_name = sorted(people, key=lambda each: order_key(each, Order.NAME))
    assert [letter_of(each, Order.NAME) for each in by_name] == ["#", "A", "L", "Z"]
    by_family = sorted(people, key=lambda each: order_key(each, Order.FAMILY))
    assert [letter_of(each, Order.FAMILY) for each in by_family] == ["A", "B", "O", "R"]
