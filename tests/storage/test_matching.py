"""Who of the network a record is: two keys merge unasked, and a name alone never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.storage.network import Network, create_network
from tests.services.files import (
    ADA,
    BEN,
    google,
    imported,
    linkedin,
    old_linkedin,
    people,
    profile,
    table,
    tallied,
)

if TYPE_CHECKING:
    from pathlib import Path

# Files with and without profile addresses

OLD_ADA = ("Ada", "Kowalska", "", "Northwind", "CFO", "03 Feb 2024")
OLD_BEN = ("Ben", "Okoro", "ben@contoso.example", "Contoso", "Partner", "01 Jan 2023")


@pytest.mark.parametrize("order", ["old first", "new first", "old and new at once", "new and old at once"])
def test_exports_of_both_eras_are_the_same_people(network: Network, tmp_path: Path, order: str) -> None:
    old = old_linkedin(tmp_path / "old.csv", OLD_ADA, OLD_BEN)
    new = linkedin(tmp_path / "new.csv", BEN, ADA)

    match order:
        case "old first":
            assert [*tallied(network, old), *tallied(network, new)] == [{"new": 2}, {"updated": 2}]
        case "new first":
            assert [*tallied(network, new), *tallied(network, old)] == [{"new": 2}, {"unchanged": 2}]
        case "old and new at once":
            assert tallied(network, old, new) == [{"new": 2}, {"duplicates": 2}]
        case _:
            assert tallied(network, new, old) == [{"new": 2}, {"duplicates": 2}]

    assert {(each.name, each.links) for each in people(network)} == {
        ("Ada Kowalska", (Link(profile("ada-k"), "LinkedIn"),)),
        ("Ben Okoro", (Link(profile("ben-o"), "LinkedIn"),)),
    }


def test_namesakes_of_one_day_find_their_own_profile_by_their_organisation(network: Network, tmp_path: Path) -> None:
    day = "03 Feb 2024"
    old = old_linkedin(tmp_path / "old.csv", ("Jo", "Lee", "", "Acme", "", day), ("Jo", "Lee", "", "Tailspin", "", day))
    new = linkedin(
        tmp_path / "new.csv", ("Jo", "Lee", "jo-t", "", "Tailspin", "", day), ("Jo", "Lee", "jo-a", "", "Acme", "", day)
    )

    imported(network, old)
    imported(network, new)

    assert {(each.organization, each.links[0].url) for each in people(network)} == {
        ("Acme", profile("jo-a")),
        ("Tailspin", profile("jo-t")),
    }


def test_namesakes_of_one_day_stay_two_when_both_eras_come_at_once(network: Network, tmp_path: Path) -> None:
    day = "03 Feb 2024"
    old = old_linkedin(tmp_path / "old.csv", ("Jo", "Lee", "", "Acme", "", day))
    new = linkedin(
        tmp_path / "new.csv", ("Jo", "Lee", "jo-t", "", "Tailspin", "", day), ("Jo", "Lee", "jo-a", "", "Acme", "", day)
    )

    assert tallied(network, old, new) == [{"new": 1}, {"new": 1, "duplicates": 1}]
    assert {(each.organization, each.links[0].url) for each in people(network)} == {
        ("Acme", profile("jo-a")),
        ("Tailspin", profile("jo-t")),
    }


def test_two_profiles_are_not_joined_by_a_record_without_one(network: Network, tmp_path: Path) -> None:
    day = "03 Feb 2024"
    one = linkedin(tmp_path / "one.csv", ("Jo", "Lee", "jo-1", "", "", "", day))
    old = old_linkedin(tmp_path / "old.csv", ("Jo", "Lee", "", "", "", day))
    two = linkedin(tmp_path / "two.csv", ("Jo", "Lee", "jo-2", "", "", "", day))

    imported(network, one, old, two)

    assert sorted(each.links[0].url for each in people(network)) == [profile("jo-1"), profile("jo-2")]


def test_a_day_and_a_name_give_nobody_a_second_profile(network: Network, tmp_path: Path) -> None:
    imported(network, old_linkedin(tmp_path / "old.csv", ("Ben", "", "b@x.example", "", "", "04 Feb 2024")))
    new = linkedin(
        tmp_path / "new.csv",
        ("Ben", "Okoro", "ben-1", "b@x.example", "", "", "03 Feb 2024"),
        ("Ben", "", "ben-2", "b@x.example", "", "", "04 Feb 2024"),
    )

    imported(network, new)

    assert [[link.url for link in each.links] for each in people(network)] == [[profile("ben-1")], [profile("ben-2")]]


# Who is whom


def test_namesakes_are_two_people(network: Network, tmp_path: Path) -> None:
    file = linkedin(
        tmp_path / "a.csv",
        ("Jon", "Smith", "jon-1", "", "Acme", "Engineer", "03 Feb 2024"),
        ("Jon", "Smith", "jon-2", "", "Acme", "Engineer", "03 Feb 2024"),
    )

    assert tallied(network, file) == [{"new": 2}]


def test_a_name_alone_never_merges(network: Network, tmp_path: Path) -> None:
    ContactService(network).add(ContactDraft(name="Jon Smith", organization="Acme"))

    assert tallied(network, table(tmp_path / "a.csv", ("Name", "Company"), [("Jon Smith", "Acme")])) == [{"new": 1}]
    assert len(people(network)) == 2


def test_a_family_that_shares_an_address_stays_a_family(network: Network, tmp_path: Path) -> None:
    names = ("Ada", "Ben", "Chí")
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail"),
        [(name, "Kowalski", "family@kowalski.example") for name in names],
    )

    assert tallied(network, file) == [{"new": 3}]
    other = google(
        tmp_path / "g.csv",
        *(
            {
                "First Name": name,
                "Last Name": "Kowalski",
                "E-mail 1 - Value": "family@kowalski.example",
                "Notes": name,
            }
            for name in names
        ),
    )
    assert tallied(network, other) == [{"updated": 3}]
    assert [(each.given, each.notes) for each in people(network)] == [(name, name) for name in names]


@pytest.mark.parametrize("order", [("J.", "John", "Jane"), ("John", "J.", "Jane"), ("John", "Jane", "J.")])
def test_an_initial_that_two_may_have_is_neither_of_them(
    network: Network, tmp_path: Path, order: tuple[str, str, str]
) -> None:
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail"),
        [(name, "Smith", "smith@smith.example") for name in order],
    )

    assert tallied(network, file) == [{"new": 3}]
    assert tallied(network, file) == [{"unchanged": 3}]


def test_an_initial_in_the_network_is_nobody_of_two(network: Network, tmp_path: Path) -> None:
    ContactService(network).add(ContactDraft(name="J. Smith", given="J.", emails=(Email("smith@smith.example"),)))
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail"),
        [(name, "Smith", "smith@smith.example") for name in ("John", "Jane")],
    )

    assert tallied(network, file) == [{"new": 2}]


AGREEING = [
    ("Ada Kowalska", "A. Kowalska", "ada@northwind.example"),
    ("Ada Kowalska", "Kowalska, Ada", "ada@northwind.example"),
    ("Ada Kowalska", "Kowalska Ada", "ada@northwind.example"),
    ("Ada Kowalska", "Ada", "ada@northwind.example"),
    ("Ada Kowalska", "ada@northwind.example", "ada@northwind.example"),
    ("Ada Kowalska", "Ada Kowalska", "office@northwind.example"),
    ("Dr. Jürgen Weiß", "Juergen Weiss", "jw@northwind.example"),
    ("Jürgen Weiß", "Juergen Weiss", "office@northwind.example"),
    ("Anna Meier", "Anna Mayer", "anna@northwind.example"),
]
DOUBTFUL = [
    ("Huber Tjorvi", "Huber Wiebkea", "huber@northwind.example"),
    ("Huber Maria", "Huber Josef", "mh@northwind.example"),
    ("Maria Silva", "M Petrov", "maria@northwind.example"),
    ("Maria Silva", "M. Silva", "office@northwind.example"),
    ("Maria Silva", "Maria Petrov", "kontakt@northwind.example"),
    ("Maria Silva", "Maria", "info@northwind.example"),
    ("Robert Silva", "Bob Silva", "silva@northwind.example"),
    ("Silva Maria", "Maria Silva", "office@northwind.example"),
    ("Huber", "Maria Huber", "huber@northwind.example"),
    ("Nguyen Van A", "Nguyen Thi B", "nguyen@northwind.example"),
    ("Anna Meier", "Anna Mayer", "office@northwind.example"),
]


@pytest.mark.parametrize(("one", "other", "address"), AGREEING)
def test_an_address_and_a_name_that_agrees_make_one(
    network: Network, tmp_path: Path, one: str, other: str, address: str
) -> None:
    first = table(tmp_path / "a.csv", ("Name", "E-mail"), [(one, address)])
    second = table(tmp_path / "b.csv", ("Name", "E-mail"), [(other, address)])

    imported(network, first)
    imported(network, second)
    assert len(people(network)) == 1

    both = create_network(tmp_path / "both.netgrow")
    try:
        imported(both, first, second)
        assert len(people(both)) == 1
    finally:
        both.close()


@pytest.mark.parametrize(("one", "other", "address"), DOUBTFUL)
def test_what_is_doubtful_is_no_match_here_nor_certain_among_duplicates(
    network: Network, tmp_path: Path, one: str, other: str, address: str
) -> None:
    first = table(tmp_path / "a.csv", ("Name", "E-mail"), [(one, address)])
    second = table(tmp_path / "b.csv", ("Name", "E-mail"), [(other, address)])

    imported(network, first)
    imported(network, second)

    assert len(people(network)) == 2
    assert not any(pair.certain for pair in DuplicateService(network).find())
    both = create_network(tmp_path / "both.netgrow")
    try:
        imported(both, first, second)
        assert len(people(both)) == 2
    finally:
        both.close()


@pytest.mark.parametrize(("one", "other", "address"), AGREEING)
def test_whoever_is_one_at_import_is_certainly_one_among_duplicates(
    network: Network, one: str, other: str, address: str
) -> None:
    for name in (one, other):
        ContactService(network).add(ContactDraft(name=name, emails=(Email(address),)))

    assert [pair.certain for pair in DuplicateService(network).find()] == [True]


def test_a_mended_birthday_of_the_same_source_is_no_other_person(network: Network, tmp_path: Path) -> None:
    for day in ("1980-05-04", "1980-05-14"):
        ben = {"First Name": "Ben", "Last Name": "Okoro", "E-mail 1 - Value": "ben@contoso.example", "Birthday": day}
        imported(network, google(tmp_path / "g.csv", ben))

    assert [each.birthday for each in people(network)] == ["1980-05-14"]


def test_another_profile_vetoes_a_shared_address(network: Network, tmp_path: Path) -> None:
    shared = "team@contoso.example"
    imported(network, linkedin(tmp_path / "a.csv", ("Ben", "Okoro", "ben-1", shared, "", "", "")))

    assert tallied(network, linkedin(tmp_path / "b.csv", ("Ben", "Okoro", "ben-2", shared, "", "", ""))) == [{"new": 1}]


def test_an_address_does_not_chain_two_profiles_together(network: Network, tmp_path: Path) -> None:
    one = linkedin(
        tmp_path / "a.csv",
        ("Ben", "Okoro", "ben-1", "one@contoso.example", "", "", ""),
        ("Ben", "Okoro", "ben-2", "two@contoso.example", "", "", ""),
    )
    between = google(
        tmp_path / "g.csv",
        {
            "First Name": "Ben",
            "E-mail 1 - Value": "one@contoso.example",
            "E-mail 2 - Value": "two@contoso.example",
        },
    )

    imported(network, between, one)

    assert sorted(link.url for each in people(network) for link in each.links) == [profile("ben-1"), profile("ben-2")]
    assert len(people(network)) == 2


def test_a_profile_address_is_known_in_every_spelling(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    file = table(
        tmp_path / "b.csv",
        ("Name", "LinkedIn"),
        [("Somebody Else", "http://de.linkedin.com/in/Ada-K/?trk=people")],
    )

    assert tallied(network, file)[0].get("new", 0) == 0


def test_an_address_is_known_in_any_case(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    file = table(tmp_path / "b.csv", ("Name", "E-mail"), [("Ben Okoro", "Ben@CONTOSO.example")])

    assert tallied(network, file) == [{"unchanged": 1}]


def test_a_whole_company_may_share_an_address(network: Network, tmp_path: Path) -> None:
    rows = [(f"Name{number}", "Worker", "info@contoso.example") for number in range(1000)]
    file = table(tmp_path / "a.csv", ("First Name", "Last Name", "E-mail"), rows)

    assert tallied(network, file) == [{"new": 1000}]
    changed = [(*row, "Contoso") for row in rows]
    file = table(tmp_path / "b.csv", ("First Name", "Last Name", "E-mail", "Company"), changed)
    assert tallied(network, file) == [{"updated": 1000}]
