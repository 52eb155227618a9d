"""Importing again what was merged: nobody comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.services.duplicates import DuplicateService
from tests.services.files import google, imported, people

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def test_two_records_of_one_file_that_were_merged_are_both_known_again(network: Network, tmp_path: Path) -> None:
    file = google(
        tmp_path / "contacts.csv",
        {"First Name": "Ada", "Last Name": "Kowalska", "Phone 1 - Value": "+48 22 555 0100"},
        {"First Name": "Ada", "Last Name": "Kowalska", "Organization Name": "Northwind"},
        {"First Name": "Adda", "Last Name": "Kowalska", "Notes": "Met in Gdynia"},
    )
    imported(network, file)
    first, second, third = (each.id for each in people(network))
    service = DuplicateService(network)
    service.merge(second, third)
    service.merge(first, second)

    again = imported(network, file).files[0]
    once_more = imported(network, file).files[0]

    assert again.new == 0
    assert (once_more.new, once_more.updated) == (0, 0)
    assert [each.id for each in people(network)] == [first]
