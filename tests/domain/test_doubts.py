"""What two people have in common who are worth a question at an import, and what is reason enough."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.doubts import WHOLE, WHOLE_AND_MORE, WORD_AND_MORE, grounds, keys
from netgrow_desktop.domain.features import Rarity, Values, features
from netgrow_desktop.domain.similarity import Comparison


def common(one: tuple[str, str], other: tuple[str, str]) -> set[int]:
    """Give the ranks of the keys that two people have in common, who are (name key, organisation)."""
    these, those = ({*keys(name, {work}, "", ())} for name, work in (one, other))
    return {rank for rank, _ in these & those}


@pytest.mark.parametrize(
    ("one", "other", "ranks"),
    [
        (("ada kowalska", ""), ("kowalska ada", ""), {WHOLE}),
        (("ada kowalska", "Northwind"), ("a kowalska", "Northwind GmbH"), {WORD_AND_MORE}),
        (("ada kowalska", "Northwind"), ("ada kowalska", "Northwind"), {WHOLE, WHOLE_AND_MORE, WORD_AND_MORE}),
        (("jurgen weiss", "Contoso"), ("juergen weiss", "Fabrikam"), {WHOLE}),
        (("ada kowalska", "Northwind"), ("ben okoro", "Northwind"), set()),
        (("ada", "Northwind"), ("ada", ""), set()),
    ],
)
def test_people_are_found_by_a_whole_name_or_by_a_word_of_it_and_something_else(
    one: tuple[str, str], other: tuple[str, str], ranks: set[int]
) -> None:
    assert common(one, other) == ranks


def test_whose_name_nobody_bears_has_no_keys() -> None:
    assert list(keys("ada kowalska", {"Northwind"}, "1980-04-15", {"Gdynia"}, frozenset({"okoro"}))) == []
    assert len(list(keys("ada kowalska", {"Northwind"}, "--04-15", {"Gdynia"}))) == 10


def reasons(one: Values, other: Values, *others: Values) -> tuple[str, ...]:
    record, known, *more = (features(each, "") for each in (one, other, *others))
    rarity = Rarity([record, known, *more])
    found = grounds(record, known, Comparison(rarity), rarity)
    return found.reasons if found is not None else ()


def test_an_address_is_reason_enough_until_it_turns_out_to_be_an_offices() -> None:
    people = [Values(n, name, emails=("hello.desk@contoso.example",)) for n, name in enumerate(("Ada Elm", "Ben Fir"))]
    more = [Values(n, f"Person{n} Oak", emails=people[0].emails) for n in (2, 3, 4)]

    assert reasons(*people) == ("duplicates.same_email", "import.other_name")
    assert reasons(*people, *more) == ()


def test_another_profile_or_birthday_speaks_against_it() -> None:
    phone = ("+48 22 555 0100",)

    assert reasons(Values(1, "Ada Elm", phones=phone), Values(2, "Ben Fir", phones=phone))
    assert not reasons(
        Values(1, "Ada Elm", phones=phone, slugs=("in/ada",)), Values(2, "Ben Fir", phones=phone, slugs=("in/ben",))
    )
    assert not reasons(
        Values(1, "Ada Elm", phones=phone, birthday="1980-04-15"),
        Values(2, "Ben Fir", phones=phone, birthday="1951-10-30"),
    )
