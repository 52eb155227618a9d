"""A job is one thing: it changes as a whole or not at all, and what somebody was before stays known."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.imports import ImportService
from tests.services.files import ADA, google, imported, linkedin, people, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def ada_as(path: Path, organization: str, title: str) -> Path:
    return linkedin(path, (*ADA[:4], organization, title, ADA[6]))


@pytest.mark.parametrize(
    ("field", "typed"), [("organization", "My Own Words Ltd"), ("title", "Owner"), ("department", "Pricing")]
)
def test_a_job_of_which_the_owner_typed_a_part_stays_whole(
    network: Network, tmp_path: Path, field: str, typed: str
) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    ContactService(network).change(1, field, typed)
    before = people(network)[0]
    later = ada_as(tmp_path / "b.csv", "Zimtwerk", "Chief Pricing Officer")

    service = ImportService(network)
    with closing(service.plan([later])) as plan:
        assert service.listing(plan).job_changes == ()
    imported(network, later)

    (ada,) = people(network)
    assert (ada.organization, ada.title, ada.department) == (before.organization, before.title, before.department)
    assert ada.jobs == ()
    assert ada.custom == (
        CustomField("Organisation (LinkedIn)", "Zimtwerk"),
        CustomField("Role (LinkedIn)", "Chief Pricing Officer"),
    )
    now = content(network)
    assert tallied(network, later) == [{"unchanged": 1}]
    assert content(network) == now


def test_a_role_elsewhere_does_not_fill_the_job_that_the_owner_typed(network: Network, tmp_path: Path) -> None:
    imported(network, ada_as(tmp_path / "a.csv", "Northwind", ""))
    ContactService(network).change(1, "organization", "My Own Words Ltd")

    imported(network, ada_as(tmp_path / "b.csv", "Northwind", "CFO"))

    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("My Own Words Ltd", "")
    assert ada.custom == (CustomField("Role (LinkedIn)", "CFO"),)


def test_another_role_at_the_same_organisation_leaves_the_former_one(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))

    imported(network, ada_as(tmp_path / "b.csv", "Northwind", "Chair"))

    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("Northwind", "Chair")
    assert [(job.organization, job.title) for job in ada.jobs] == [("Northwind", "CFO")]


def test_nobody_takes_an_old_role_along_to_a_new_organisation(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    moved = ada_as(tmp_path / "b.csv", "Fabrikam", "")

    imported(network, moved)

    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("Fabrikam", "")
    assert [(job.organization, job.title) for job in ada.jobs] == [("Northwind", "CFO")]
    assert tallied(network, moved) == [{"unchanged": 1}]


@pytest.mark.parametrize("typed", ["O'Pellin", "OPellin", "opellin", "o’pellin", "Pellin-Marsh"])
def test_somebody_whose_name_changed_is_found_by_both(network: Network, tmp_path: Path, typed: str) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ("Ana", "O'Pellin", *ADA[2:])))

    imported(network, linkedin(tmp_path / "b.csv", ("Ana", "Pellin-Marsh", *ADA[2:])))

    (ana,) = people(network)
    assert (ana.name, ana.custom) == ("Ana Pellin-Marsh", (CustomField("Former name", "Ana O'Pellin"),))
    assert ContactService(network).find(ContactQuery(text=typed)).tolist() == [1]


def test_a_name_that_only_gets_longer_leaves_no_former_one(network: Network, tmp_path: Path) -> None:
    ada = {"First Name": "Ada", "Last Name": "Kowalska", "E-mail 1 - Value": "ada@northwind.example"}
    imported(network, google(tmp_path / "a.csv", ada))

    imported(network, google(tmp_path / "a.csv", {**ada, "Middle Name": "Maria"}))

    assert people(network)[0].custom == ()


def test_two_files_at_once_make_no_job_of_halves(network: Network, tmp_path: Path) -> None:
    mail = "ada@northwind.example"
    known = {"First Name": "Ada", "Last Name": "Kowalska", "E-mail 1 - Value": mail, "Organization Name": "Fabrikam"}
    files = google(tmp_path / "g.csv", known), linkedin(tmp_path / "a.csv", (*ADA[:3], mail, *ADA[4:]))

    imported(network, *files)

    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("Fabrikam", "")
    assert [(each.organization, each.title) for each in ada.jobs] == [("Northwind", "CFO")]
    assert tallied(network, *files) == [{"unchanged": 1}, {"duplicates": 1}]


def test_two_files_at_once_complete_the_same_job(network: Network, tmp_path: Path) -> None:
    mail = "ada@northwind.example"
    known = {"First Name": "Ada", "Last Name": "Kowalska", "E-mail 1 - Value": mail, "Organization Name": "northwind"}

    imported(network, google(tmp_path / "g.csv", known), linkedin(tmp_path / "a.csv", (*ADA[:3], mail, *ADA[4:])))

    (ada,) = people(network)
    assert (ada.organization, ada.title, ada.custom) == ("northwind", "CFO", ())


@pytest.mark.parametrize("is_first", [True, False])
def test_a_job_changes_by_its_own_source_whichever_file_beside_it_is_read_first(
    network: Network, tmp_path: Path, *, is_first: bool
) -> None:
    mail = "ada@northwind.example"
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    later = linkedin(tmp_path / "b.csv", (*ADA[:3], mail, "Fabrikam", "Chair", ADA[6]))
    known = {"First Name": "Ada", "Last Name": "Kowalska", "E-mail 1 - Value": mail, "Birthday": "1985-05-17"}
    beside = google(tmp_path / "g.csv", known)

    imported(network, *((later, beside) if is_first else (beside, later)))

    (ada,) = people(network)
    assert (ada.organization, ada.title, ada.birthday, ada.custom) == ("Fabrikam", "Chair", "1985-05-17", ())
    assert [(job.organization, job.title) for job in ada.jobs] == [("Northwind", "CFO")]
    assert tallied(network, later) == [{"unchanged": 1}]
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    assert tallied(network, beside) == [{"unchanged": 1}]
    assert people(network) == [ada]
