"""What a plan is looked at by: parts, people whom files only witness, who changed jobs; records by their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.imports import PlanListing, PlanPart, PlanStatus
from netgrow_desktop.services.imports import ImportPlan, ImportService
from tests.services.files import ADA, BEN, imported, linkedin, people
from tests.services.test_import_evidence import messages, written

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def names(service: ImportService, plan: ImportPlan, listing: PlanListing, part: PlanPart) -> list[str]:
    return [row.name for row in service.numbered_rows(plan, listing.parts[part])]


def letters(folder: Path) -> Path:
    return messages(
        folder,
        ("Cold Caller", "cold-caller", "2025-03-01", True),
        ("Dana Elm", "dana-elm", "2025-03-01", True),
        ("Dana Elm", "dana-elm", "2025-03-05", False),
    )


def test_whom_letters_alone_know_is_listed_apart_and_whoever_never_answered_last(
    network: Network, tmp_path: Path
) -> None:
    service = ImportService(network)
    plan = service.plan([linkedin(tmp_path / "Connections.csv", ADA, BEN), letters(tmp_path)])
    listing = service.listing(plan)

    assert names(service, plan, listing, PlanPart.NEW) == ["Ada Kowalska", "Ben Okoro"]
    assert names(service, plan, listing, PlanPart.STRANGERS) == ["Dana Elm", "Cold Caller"]
    assert [row.name for row in service.numbered_rows(plan, sorted(listing.set_aside))] == ["Cold Caller"]
    assert not listing.parts[PlanPart.SKIPPED]
    plan.close()


def test_a_stranger_who_never_answered_comes_in_when_asked_for(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    plan = service.plan([letters(tmp_path)])

    service.switch(plan, service.listing(plan).set_aside, is_off=False)
    service.apply(plan)
    plan.close()

    assert sorted(each.name for each in people(network)) == ["Cold Caller", "Dana Elm"]


def test_every_record_is_in_one_part(network: Network, tmp_path: Path) -> None:
    file = written(tmp_path, "people.csv", "Name,E-mail\nAda,ada@example.org\nAda,ada@example.org\n,\nBen,\n")
    service = ImportService(network)
    plan = service.plan([file, letters(tmp_path)])
    listing = service.listing(plan)

    for part in set(PlanPart) - {PlanPart.STRANGERS, PlanPart.DOUBTFUL, PlanPart.ORGANIZATIONS, PlanPart.SKIPPED}:
        assert len(listing.parts[part]) == plan.number(PlanStatus(part.value)) - (
            len(listing.parts[PlanPart.STRANGERS]) - len(listing.set_aside) if part is PlanPart.NEW else 0
        )
    assert sum(map(len, listing.parts.values())) == sum(each.records for each in plan.files)
    plan.close()


def test_rows_come_in_the_order_in_which_they_are_asked_for(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    plan = service.plan([linkedin(tmp_path / "Connections.csv", ADA, BEN)])
    ada, ben = service.listing(plan).parts[PlanPart.NEW]

    rows = service.numbered_rows(plan, [ben, 999, ada])

    assert [row.name for row in rows] == ["Ben Okoro", "Ada Kowalska"]
    plan.close()


def test_who_changed_jobs_is_listed_and_a_job_heard_of_for_the_first_time_is_none(
    network: Network, tmp_path: Path
) -> None:
    imported(network, linkedin(tmp_path / "Connections.csv", ADA, (*BEN[:4], "", "", BEN[6])))
    service = ImportService(network)
    later = linkedin(tmp_path / "Connections (1).csv", (*ADA[:4], "Fabrikam", *ADA[5:]), BEN)
    plan = service.plan([later])
    listing = service.listing(plan)

    assert len(listing.parts[PlanPart.UPDATED]) == 2
    (row,) = service.numbered_rows(plan, listing.job_changes)
    assert row.contact_name == "Ada Kowalska"
    assert ("organization", "Northwind", "Fabrikam") in row.changes
    plan.close()


def test_a_stranger_is_shown_with_the_days_of_contact(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    plan = service.plan([letters(tmp_path)])

    dana, caller = service.numbered_rows(plan, service.listing(plan).parts[PlanPart.STRANGERS])

    assert (dana.contacts, dana.last_contact) == (2, "2025-03-05")
    assert (caller.contacts, caller.last_contact) == (1, "2025-03-01")
    plan.close()
