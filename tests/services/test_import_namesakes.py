"""People of one file with nothing but the same name: a name alone makes nobody one, the same row twice does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.network import Network, create_network
from tests.services.files import google, imported, people, table, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

RED, BLUE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
    ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC"),
)


def cards(path: Path, *people_of_cards: tuple[str, ...]) -> Path:
    """Write a file of vCards, each of *Jo Lee* and these lines."""
    texts = [
        "\n".join(("BEGIN:VCARD", "VERSION:3.0", "N:Lee;Jo;;;", "FN:Jo Lee", *lines, "END:VCARD\n"))
        for lines in people_of_cards
    ]
    path.write_text("".join(texts), encoding="utf-8")
    return path


DIFFERING = [
    pytest.param(("UID:1",), ("UID:2",), id="uids"),
    pytest.param((f"PHOTO;ENCODING=b;TYPE=PNG:{RED}",), (f"PHOTO;ENCODING=b;TYPE=PNG:{BLUE}",), id="photos"),
    pytest.param((), (f"PHOTO;ENCODING=b;TYPE=PNG:{BLUE}",), id="a photo and none"),
    pytest.param(("NICKNAME:Joey",), ("NICKNAME:Jojo",), id="nicknames"),
    pytest.param(("UID:1", "ORG:Acme"), ("UID:2", "ORG:Acme"), id="uids at one company"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERING)
def test_namesakes_of_one_file_are_two_people_and_stay_two(
    network: Network, tmp_path: Path, one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    file = cards(tmp_path / "a.vcf", one, other)

    assert tallied(network, file) == [{"new": 2}]
    before = content(network)
    assert tallied(network, file) == [{"unchanged": 2}]
    assert tallied(network, file) == [{"unchanged": 2}]
    assert content(network) == before


@pytest.mark.parametrize(("one", "other"), DIFFERING)
def test_namesakes_beside_a_copy_of_their_file_are_two_people(
    network: Network, tmp_path: Path, one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    file = cards(tmp_path / "a.vcf", one, other)
    copy = cards(tmp_path / "a (1).vcf", one, other)

    assert tallied(network, file, copy) == [{"new": 2}, {"duplicates": 2}]


def test_the_same_row_twice_is_one_person(network: Network, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", ("First Name", "Last Name"), [("Jo", "Lee"), ("Ada", "Kowalska"), ("Jo", "Lee")])

    assert tallied(network, file) == [{"new": 2, "duplicates": 1}]
    assert tallied(network, file) == [{"unchanged": 2, "duplicates": 1}]


def test_a_third_namesake_of_a_later_file_is_the_only_new_one(network: Network, tmp_path: Path) -> None:
    file = cards(tmp_path / "a.vcf", ("UID:1",), ("UID:2",))
    imported(network, file)

    assert tallied(network, cards(file, ("UID:1",), ("UID:2",), ("UID:3",))) == [{"new": 1, "unchanged": 2}]


def test_namesakes_of_an_exported_network_come_back_as_two(network: Network, tmp_path: Path) -> None:
    imported(network, cards(tmp_path / "a.vcf", ("UID:1",), ("UID:2",)))
    out = tmp_path / "people.csv"
    write_file(network, "csv", out)

    assert tallied(network, out) == [{"unchanged": 2}]
    other = create_network(tmp_path / "other.netgrow")
    try:
        assert tallied(other, out) == [{"new": 2}]
    finally:
        other.close()


def test_namesakes_who_were_merged_stay_one(network: Network, tmp_path: Path) -> None:
    file = cards(tmp_path / "a.vcf", ("UID:1",), ("UID:2",))
    imported(network, file)
    first, second = (each.id for each in people(network))
    DuplicateService(network).merge(first, second)

    imported(network, file)
    assert [each.id for each in people(network)] == [first]

    HistoryService(network).undo()
    assert tallied(network, file) == [{"unchanged": 2}]


@pytest.mark.parametrize("format_", ["csv", "vcard"])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_file_beside_the_export_of_the_network_that_took_it_in_adds_nobody_again(
    network: Network, tmp_path: Path, format_: str, *, is_first: bool
) -> None:
    firm = {"Organization Name": "Plumbers Ltd", "Phone 1 - Value": "0800 000"}
    file = google(tmp_path / "google.csv", firm, firm | {"Website 1 - Value": "https://plumbers.example"})
    imported(network, file)
    out = tmp_path / f"people.{format_}"
    write_file(network, format_, out)

    imported(network, *((file, out) if is_first else (out, file)))
    assert len(people(network)) == 2
