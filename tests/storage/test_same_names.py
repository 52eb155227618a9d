"""Records with an e-mail address and the very name of somebody known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.files import google, imported, tallied

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

ADDRESS = {"E-mail 1 - Value": "family@kowalska.example"}
ADA = {"First Name": "Ada", "Last Name": "Kowalska", **ADDRESS}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, {"updated": 1}),
        ({"First Name": "ADA"}, {"updated": 1}),
        ({"Birthday": "1970-02-03"}, {"updated": 1}),
        ({"Birthday": "2001-05-06"}, {"new": 1}),
        ({"Middle Name": "Zofia"}, {"new": 1}),
        ({"First Name": "Adam"}, {"new": 1}),
    ],
)
def test_the_very_same_name_at_one_address_is_one_person_if_nothing_speaks_against_it(
    network: Network, tmp_path: Path, more: dict[str, str], expected: dict[str, int]
) -> None:
    born = {"Birthday": "1970-02-03", "Middle Name": "Maria" if "Middle Name" in more else ""}
    imported(network, google(tmp_path / "a.csv", {**ADA, **born}))
    vcard = tmp_path / "b.vcf"
    given, middle, family = (said(more, key) for key in ("First Name", "Middle Name", "Last Name"))
    birthday = f"BDAY:{more['Birthday']}\r\n" if "Birthday" in more else ""
    vcard.write_text(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{given} {family}\r\nN:{family};{given};{middle};;\r\n{birthday}"
        "EMAIL:family@kowalska.example\r\nTITLE:CFO\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )

    assert tallied(network, vcard) == [expected]


def said(more: dict[str, str], key: str) -> str:
    return more.get(key, ADA.get(key, ""))


def test_two_who_share_an_address_are_each_known_by_their_own_name(network: Network, tmp_path: Path) -> None:
    jan = {"First Name": "Jan", "Last Name": "Kowalski", **ADDRESS}
    imported(network, google(tmp_path / "a.csv", ADA, jan))

    again = [{**jan, "Notes": "Plays chess"}, {**ADA, "Notes": "Sings"}, {**ADA, "First Name": "Ewa"}]

    assert tallied(network, google(tmp_path / "a.csv", *again)) == [{"new": 1, "updated": 2}]
