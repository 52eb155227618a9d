"""Addresses among the links of people that lead somewhere else than to the web."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField, Link
from netgrow_desktop.formats.recognition import read, read_listed, recognise
from netgrow_desktop.formats.records import OwnerFound, Person
from netgrow_desktop.formats.web_links import is_web

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "javascript:alert(document.domain)//linkedin.com/in/ada"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PROFILE = "First Name,Last Name,Headline,Geo Location,Public Profile Url"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\n{0}\nURL:www.ada.example\nEND:VCARD\n"
TABLES = {
    "Connections.csv": CONNECTIONS + "Ada,Example,{0},,,,08 Feb 2026\n",
    "contacts.csv": "First Name,Last Name,Website 1 - Label,Website 1 - Value\nAda,Example,Work,{0}\n",
    "people.csv": "Name,Website\nAda Example,{0}\n",
    "Notes.csv": "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
    "Ada,Example,{0},Plays chess,2024-05-01 10:00:00 UTC,2024-05-01 10:00:00 UTC\n",
    "plain.vcf": CARD.replace("{0}", "URL:{0}"),
    "item.vcf": CARD.replace("{0}", "item1.URL:{0}\nitem1.X-ABLabel:LinkedIn"),
    "social.vcf": CARD.replace("{0}", "X-SOCIALPROFILE;TYPE=linkedin:{0}"),
    "own.json": '{"netgrow": {"program": "NetGrow Desktop", "version": "1.0", "people": 1},\n'
    '"contacts": [\n{"id": 1, "name": "Ada Example", "urls": ["{0}"]}\n]\n}\n',
}


@pytest.mark.parametrize("name", TABLES)
def test_a_script_in_place_of_an_address_becomes_no_link_and_no_profile(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(TABLES[name].replace("{0}", SCRIPT), encoding="utf-8")

    (ada,) = (each for each in read(recognise(tmp_path / name)) if isinstance(each, Person))

    assert all(is_web(link.url) for link in ada.draft.links)
    assert ada.key == ""
    assert SCRIPT in [field.value for field in ada.draft.custom]


def test_such_a_row_among_many_of_a_list_is_read_by_itself(tmp_path: Path) -> None:
    rows = [f"Ada,No{n},https://www.linkedin.com/in/ada-{n},,Firm,,08 Feb 2026\n" for n in range(4)]
    (tmp_path / "Connections.csv").write_text(CONNECTIONS + f"Bo,Sample,{SCRIPT},,Firm,,\n".join(rows))

    found = list(read_listed(recognise(tmp_path / "Connections.csv")))

    bos = [each for each in found if isinstance(each, Person) and each.draft.given == "Bo"]
    assert len(found) == 7
    assert {(each.key, each.draft.links, each.draft.custom) for each in bos} == {
        ("", (), (CustomField("Web address", SCRIPT),))
    }


def test_the_owners_own_profile_is_a_page_or_none(tmp_path: Path) -> None:
    (tmp_path / "Profile.csv").write_text(f"{PROFILE}\nAda,E,CEO,Oslo,{SCRIPT}\n", encoding="utf-8")
    owners = [each for each in read(recognise(tmp_path / "Profile.csv")) if isinstance(each, OwnerFound)]
    assert [each.linkedin for each in owners] == [""]


def test_the_label_of_what_is_no_page_stays_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD.format("item1.URL:ftp://files.example/ada\nitem1.X-ABLabel:Files"))
    (ada,) = (each for each in read(recognise(tmp_path / "a.vcf")) if isinstance(each, Person))
    assert ada.draft.links == (Link("www.ada.example"),)
    assert ada.draft.custom == (CustomField("Web address (Files)", "ftp://files.example/ada"),)


@pytest.mark.parametrize(
    ("address", "is_page"),
    [
        ("https://a.example", True),
        ("HTTP://a.example", True),
        ("a.example/x:y", True),
        ("a.example:8080/x", True),
        ("linkedin.com/in/ada", True),
        ("", True),
        ("javascript:alert(1)", False),
        (" java\nscript:alert(1)", False),
        ("java\u200bscript://a.example", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
    ],
)
def test_addresses_of_pages_are_told_from_others(address: str, is_page: bool) -> None:
    assert is_web(address) == is_page
