"""The owner's own record in files: no contact of theirs, whichever file told who they are, unless they ask for it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.owner import OwnerService
from tests.services.files import google, people, table, tallied

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

MYSELF = {"First Name": "Grace", "Last Name": "Umutoni", "E-mail 1 - Value": "Grace@Umutoni.example"}
SPOUSE = {"First Name": "Paul", "Last Name": "Umutoni", "E-mail 1 - Value": "grace@umutoni.example"}


def own_addresses(folder: Path) -> Path:
    header = ("Email Address", "Confirmed", "Primary", "Updated On")
    return table(folder / "Email Addresses.csv", header, [("grace@umutoni.example", "Yes", "Yes", "Not Available")])


@pytest.mark.parametrize("order", [1, -1])
def test_the_owner_is_skipped_whatever_the_order_of_the_files(network: Network, tmp_path: Path, order: int) -> None:
    files = [google(tmp_path / "contacts.csv", MYSELF), own_addresses(tmp_path)][::order]
    service = ImportService(network)

    with closing(service.plan(files)) as plan:
        (number,) = service.listing(plan).parts[PlanPart.SKIPPED]
        (row,) = service.numbered_rows(plan, [number])
        service.apply(plan)

    assert row.reason == Message("import.is_owner", {"address": "Grace@Umutoni.example"})
    assert not people(network)
    assert tallied(network, files[0], files[1])[::order] == [{"skipped": 1}, {}]


def test_who_shares_an_address_with_the_owner_is_somebody_else(network: Network, tmp_path: Path) -> None:
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", ("grace@umutoni.example",)))

    assert tallied(network, google(tmp_path / "contacts.csv", MYSELF, SPOUSE)) == [{"new": 1, "skipped": 1}]
    assert [each.name for each in people(network)] == ["Paul Umutoni"]


def test_the_owner_comes_if_asked_for_and_stays(network: Network, tmp_path: Path) -> None:
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", ("grace@umutoni.example",)))
    service, file = ImportService(network), google(tmp_path / "contacts.csv", MYSELF)

    with closing(service.plan([file])) as plan:
        service.switch(plan, service.listing(plan).offered, is_off=False)
        service.apply(plan)

    assert [each.name for each in people(network)] == ["Grace Umutoni"]
    assert tallied(network, file) == [{"unchanged": 1}]
