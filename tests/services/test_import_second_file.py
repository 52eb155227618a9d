"""Two files of one kind that have nothing to do with each other: neither overwrites what the other said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, CustomField
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from tests.services.files import imported, people, table, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

HEADER = ("Name", "E-mail", "Company", "Notes")


def phone_book(folder: Path, company: str = "Acme") -> Path:
    return table(folder / "phone book.csv", HEADER, [("Ann Vzorek", "ann@x.example", company, "Met in Rome")])


def club_list(folder: Path) -> Path:
    return table(folder / "Club list.csv", HEADER, [("Ann Vzorek", "ann@x.example", "Chess Club", "Likes tea")])


def test_another_table_keeps_what_it_says_beside_what_is_there(network: Network, tmp_path: Path) -> None:
    imported(network, phone_book(tmp_path))

    imported(network, club_list(tmp_path))

    (ann,) = people(network)
    assert (ann.organization, ann.notes, ann.jobs) == ("Acme", "Met in Rome\n\nLikes tea", ())
    assert ann.custom == (CustomField("Organisation (Club list)", "Chess Club"),)

    club_list(tmp_path).rename(tmp_path / "members.csv")
    assert tallied(network, tmp_path / "members.csv") == [{"unchanged": 1}]


def test_two_tables_at_once_say_no_less_than_one_after_the_other(network: Network, tmp_path: Path) -> None:
    files = phone_book(tmp_path), club_list(tmp_path)
    imported(network, *files)

    for again in ([files[0]], [files[1]], files):
        assert imported(network, *again).files[0].updated == 0
    assert people(network)[0].notes == "Met in Rome\n\nLikes tea"


def test_two_tables_in_turn_change_nothing_any_more(network: Network, tmp_path: Path) -> None:
    imported(network, phone_book(tmp_path))
    imported(network, club_list(tmp_path))

    for file in (phone_book(tmp_path), club_list(tmp_path), phone_book(tmp_path)):
        assert imported(network, file).files[0].updated == 0


def test_the_same_table_with_news_renews_what_it_said(network: Network, tmp_path: Path) -> None:
    imported(network, phone_book(tmp_path))

    imported(network, phone_book(tmp_path, "Beta"))

    (ann,) = people(network)
    assert ann.organization == "Beta"
    assert [job.organization for job in ann.jobs] == ["Acme"]


def test_a_further_table_that_says_nothing_new_knows_whoever_was_merged_under_another_name(
    network: Network, tmp_path: Path
) -> None:
    first = table(tmp_path / "a.csv", ("Name", "Company", "Email"), [("Ada Kowalska", "Elm", "ada@elm.example")])
    second = table(tmp_path / "b.csv", ("Name", "Email"), [("Ada Kowalska", "ada@elm.example")])
    imported(network, first)
    assert tallied(network, second) == [{"unchanged": 1}]
    before = content(network)
    assert tallied(network, second) == [{"unchanged": 1}]
    assert content(network) == before
    other = ContactService(network).add(ContactDraft(name="Zoe Nowak")).value
    DuplicateService(network).merge(other, 1)
    assert ContactService(network).contact(other).name == "Zoe Nowak"

    assert not any("new" in each for each in tallied(network, second))
