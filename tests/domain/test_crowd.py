"""People who are compared, kept in little room: they come back as they were, and the same pairs are found."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

from netgrow_desktop.domain import crowd
from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Job, Link, Phone
from netgrow_desktop.domain.crowd import Crowd
from netgrow_desktop.domain.duplicates import find_all
from netgrow_desktop.domain.similarity import Comparison
from tests.domain.comparing import comparable
from tests.domain.labelled_people import labelled_set

if TYPE_CHECKING:
    import pytest

ADA = ContactDraft(
    name="Dr. Ada (Addie) Lovelace Jr.",
    organization="Analytical Engines Ltd",
    birthday="1815-12-10",
    connected_on="2020-05-01",
    emails=(Email("ada@example.org"), Email("al@example.net")),
    phones=(Phone("+44 20 7946 0018"),),
    addresses=(Address("12 St James Square", "London", "", "SW1Y 4JH"), Address(city="Oslo")),
    links=(Link("https://www.linkedin.com/in/Ada-L/"),),
    custom=(CustomField("Member no.", "4711-0815"), CustomField("Club", "Chess")),
    jobs=(Job("Royal Society", "Fellow"),),
)


def test_people_come_back_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowd, "UNPACKED", 0)
    ada, nobody, foreign = comparable([ADA, ContactDraft(name="x@example.org"), ContactDraft(name="Ада Лавлейс")])
    odd = [replace(ada, slugs=("a\x1fb",)), replace(ada, emails=("a\x1eb", "c")), replace(ada, slugs=("",))]
    people = [ada, nobody, foreign, *odd]
    kept = Crowd.of(people)
    assert [kept.name(place)[:2] for place in range(len(kept))] == [each.name[:2] for each in people]
    assert [kept[place] for place in range(len(kept))] == people
    assert [kept.name(place) for place in range(len(kept))] == [each.name for each in people]
    assert [type(each) for each in kept._people] == [str, str, str, *(type(ada) for _ in odd)]


def test_among_many_the_same_pairs_are_found_for_the_same_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    people = comparable(labelled_set(3, 60, 20).people)
    found = find_all(Crowd.of(people), lambda _done, _total: None, most_alone=20)
    monkeypatch.setattr(crowd, "UNPACKED", 0)
    monkeypatch.setattr(crowd, "_NEAR", 5)
    assert find_all(Crowd.of(people), lambda _done, _total: None, most_alone=20) == found
    assert len(found[0]) > 20


def test_who_is_told_to_have_nothing_strong_in_common_would_not_be_found_either() -> None:
    profiles = [(Link(f"https://www.linkedin.com/in/ada-{each}/"),) for each in "abc"]
    days, addresses = ("", "2020-05-01", "2021-06-02"), ((), (Email("ada@example.org"),), (Email("al@example.net"),))
    people = comparable(
        [
            ContactDraft(name="Ada Lovelace", organization="Engines", links=links, connected_on=day, emails=emails)
            for links, day, emails in product(profiles, days, addresses)
        ]
    )
    kept = Crowd.of(people)
    assert all(kept.profiles)
    comparison = Comparison(kept.rarity)
    for one, other in combinations(range(len(people)), 2):
        if kept.have_nothing_strong(one, other):
            assert comparison.compare(people[one], people[other], -100.0) is None
    assert kept.have_nothing_strong(0, 9)
    assert not kept.have_nothing_strong(1, 10)
    assert not any(Crowd.of(comparable([ADA, ContactDraft(name="Ben Okoro")])).profiles)
