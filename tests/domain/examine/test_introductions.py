"""Who opened doors is told from what the owner noted of each key person."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.introductions import Meeting, introductions

STRATEGIC, OPERATIONAL = Category.STRATEGIC, Category.OPERATIONAL


def met(contact_id: int, through: str = "", introducer_id: int = 0, introducer: str = "") -> Meeting:
    return Meeting(contact_id, through, introducer_id, introducer, (), "")


def test_the_share_of_self_introductions_leaves_out_those_of_whom_nothing_is_known() -> None:
    found = introductions([met(1, "self"), met(2, "self"), met(3, "introduced"), met(4, "group"), met(5)])

    assert (found.by_self, found.introduced, found.by_group, found.unknown) == (2, 1, 1, 1)
    assert found.self_share == pytest.approx(0.5)


def test_without_a_word_on_anybody_there_is_no_share() -> None:
    assert introductions([met(1), met(2)]).self_share is None
    assert introductions([]).self_share is None


def test_a_named_introducer_counts_as_introduced_where_nothing_else_is_said() -> None:
    found = introductions(
        [met(1, introducer="Ida Bell"), met(2, introducer_id=9), met(3, "group", introducer="Ida Bell")]
    )

    assert (found.introduced, found.by_group, found.unknown) == (2, 1, 0)


def test_a_broker_has_what_their_people_opened_and_when_they_were_thanked() -> None:
    meetings = [
        Meeting(1, "introduced", 9, "Ida Bell", (STRATEGIC,), "Northwind"),
        Meeting(2, "introduced", 9, "Ida Bell", (OPERATIONAL, STRATEGIC), "Northwind GmbH"),
        Meeting(3, "introduced", 9, "Ida Bell", (), "Contoso"),
        Meeting(4, "self", 0, "", (OPERATIONAL,), "Fabrikam"),
    ]
    (broker,) = introductions(meetings, {9: "2026-03-01", 4: "2026-05-01"}).brokers

    assert (broker.contact_id, broker.name, broker.introduced) == (9, "Ida Bell", (1, 2, 3))
    assert broker.categories == (STRATEGIC, OPERATIONAL)
    assert broker.organizations == ("Northwind", "Contoso")
    assert broker.last_thanked == "2026-03-01"


def test_brokers_known_by_name_alone_are_the_same_however_the_name_is_written() -> None:
    found = introductions(
        [met(1, introducer="José Luna"), met(2, introducer="jose  luna"), met(3, introducer="Ann Lee")]
    )

    assert [(each.contact_id, each.name, each.introduced) for each in found.brokers] == [
        (0, "José Luna", (1, 2)),
        (0, "Ann Lee", (3,)),
    ]
    assert found.brokers[0].last_thanked == ""


def test_whoever_introduced_most_comes_first_and_equals_by_name() -> None:
    meetings = [
        met(1, introducer="Zoe"),
        met(2, introducer="Bo"),
        met(3, introducer_id=7, introducer="Max"),
        met(4, introducer_id=7),
    ]

    assert [each.name for each in introductions(meetings).brokers] == ["Max", "Bo", "Zoe"]
