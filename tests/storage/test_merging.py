"""What a matched record adds: everything that is new, and never over what the owner typed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField, Email, Phone
from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.imports import ImportService
from tests.services.files import (
    ADA,
    BEN,
    google,
    imported,
    linkedin,
    people,
    table,
    tallied,
)
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def test_a_later_export_brings_new_people_and_changed_jobs(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA, BEN))
    later = linkedin(
        tmp_path / "b.csv",
        (*ADA[:4], "Fabrikam", "CEO", ADA[6]),
        BEN,
        ("Chí", "Nguyễn", "chi-n", "", "", "", "04 May 2026"),
    )

    assert tallied(network, later) == [{"new": 1, "updated": 1, "unchanged": 1}]
    ada = people(network)[0]
    assert (ada.organization, ada.title, ada.custom) == ("Fabrikam", "CEO", ())


def test_the_plan_tells_what_a_later_export_changes(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "b.csv", (*ADA[:4], "Fabrikam", "CFO", ADA[6]))])) as plan:
        (row,) = service.rows(plan, PlanStatus.UPDATED, 0, 10)

    assert row.changes == (("organization", "Northwind", "Fabrikam"),)
    assert row.contact_name == "Ada Kowalska"
    assert english(row.reason) == "Has the same LinkedIn profile."


def test_people_gone_from_a_later_export_are_kept(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA, BEN))

    imported(network, linkedin(tmp_path / "b.csv", ADA))

    assert [each.name for each in people(network)] == ["Ada Kowalska", "Ben Okoro"]


@pytest.mark.parametrize(
    ("field", "typed"),
    [("organization", "Her own firm"), ("title", "Owner"), ("name", "Ada K."), ("connected_on", "2020-01-01")],
)
def test_what_the_owner_typed_is_never_overwritten(network: Network, tmp_path: Path, field: str, typed: str) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    ContactService(network).change(1, field, typed)

    imported(
        network, linkedin(tmp_path / "b.csv", ("Adele", "Kowalska", "ada-k", "", "Fabrikam", "CEO", "04 Feb 2024"))
    )

    ada = people(network)[0]
    assert getattr(ada, field) == typed
    kept = {each.value for each in ada.custom}
    assert kept & {"Fabrikam", "CEO", "Adele Kowalska", "2024-02-04"}


def test_what_the_source_said_beside_the_owner_is_kept_once(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    ContactService(network).change(1, "organization", "Her own firm")
    later = linkedin(tmp_path / "b.csv", (*ADA[:4], "Fabrikam", *ADA[5:]))

    for _ in range(3):
        imported(network, later)

    ada = people(network)[0]
    assert (ada.organization, ada.custom) == (
        "Her own firm",
        (CustomField("Organisation (LinkedIn)", "Fabrikam"),),
    )


def test_a_field_that_the_owner_emptied_stays_empty_while_the_source_says_the_same(
    network: Network, tmp_path: Path
) -> None:
    file = linkedin(tmp_path / "a.csv", ADA)
    imported(network, file)
    ContactService(network).change(1, "organization", "")

    imported(network, file)

    assert people(network)[0].organization == ""


def test_a_second_source_fills_what_is_empty_and_keeps_the_rest_apart(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    other = google(
        tmp_path / "g.csv",
        {
            "First Name": "Ben",
            "Last Name": "Okoro",
            "Organization Name": "Contoso Ltd",
            "Birthday": "1980-05-04",
            "E-mail 1 - Value": "BEN@contoso.example",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "+44 20 5555 0100",
        },
    )

    assert tallied(network, other) == [{"updated": 1}]
    (ben,) = people(network)
    assert (ben.organization, ben.birthday) == ("Contoso", "1980-05-04")
    assert ben.custom == (CustomField("Organisation (Google)", "Contoso Ltd"),)
    assert ben.emails == (Email("ben@contoso.example"),)
    assert ben.phones == (Phone("+44 20 5555 0100", "Mobile"),)
    assert ben.sources == ("linkedin", "google")


def test_a_source_with_nothing_new_is_still_noted(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    other = google(tmp_path / "g.csv", {"First Name": "Ben", "E-mail 1 - Value": "ben@contoso.example"})

    assert tallied(network, other) == [{"unchanged": 1}]
    assert people(network)[0].sources == ("linkedin", "google")
    before = content(network)
    assert tallied(network, other) == [{"unchanged": 1}]
    assert content(network) == before


def test_somebody_known_by_an_address_alone_gets_the_name_that_comes_later(network: Network, tmp_path: Path) -> None:
    nameless = google(tmp_path / "g.csv", {"E-mail 1 - Value": "ben@contoso.example"})
    imported(network, nameless)
    assert [each.name for each in people(network)] == ["ben@contoso.example"]

    imported(network, linkedin(tmp_path / "a.csv", BEN))

    (ben,) = people(network)
    assert (ben.name, ben.given, ben.custom) == ("Ben Okoro", "Ben", ())
    assert tallied(network, nameless) == [{"unchanged": 1}]
    assert people(network) == [ben]


def test_another_name_of_the_same_person_is_kept(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    married = google(
        tmp_path / "g.csv", {"First Name": "Ben", "Last Name": "Adeyemi", "E-mail 1 - Value": "ben@contoso.example"}
    )

    imported(network, married)

    assert people(network)[0].custom == (CustomField("Name (Google)", "Ben Adeyemi"),)


@pytest.mark.parametrize("days", [("--05-17", "1985-05-17"), ("1985-05-17", "--05-17")])
def test_a_year_completes_a_birthday_without_one(network: Network, tmp_path: Path, days: tuple[str, str]) -> None:
    ben = {"First Name": "Ben", "Last Name": "Okoro", "E-mail 1 - Value": "ben@contoso.example"}
    for day in days:
        rows = [("Ben Okoro", "ben@contoso.example", day)]
        imported(network, table(tmp_path / f"{day}.csv", ("Name", "E-mail", "Birthday"), rows))
    imported(network, google(tmp_path / "g.csv", {**ben, "Birthday": "--05-17"}))

    assert (people(network)[0].birthday, people(network)[0].custom) == ("1985-05-17", ())
