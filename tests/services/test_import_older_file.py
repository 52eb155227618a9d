"""An older file of a source that has since said something else is no news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.history import HistoryService
from tests.services.files import ADA, google, imported, linkedin, people, table, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

ADA_LATER = (*ADA[:4], "Contoso", "CEO", ADA[6])
ADA_LAST = (*ADA[:4], "Fabrikam", "Chair", ADA[6])


def test_an_older_linkedin_file_does_not_pull_people_back(network: Network, tmp_path: Path) -> None:
    old, new = linkedin(tmp_path / "old.csv", ADA), linkedin(tmp_path / "new.csv", ADA_LATER)
    imported(network, old)
    imported(network, new)
    before = content(network)

    assert tallied(network, old) == [{"unchanged": 1}]
    assert content(network) == before
    assert tallied(network, new) == [{"unchanged": 1}]
    assert content(network) == before


def test_any_of_several_older_files_is_no_news_and_a_newer_one_still_is(network: Network, tmp_path: Path) -> None:
    files = [linkedin(tmp_path / f"{n}.csv", each) for n, each in enumerate((ADA, ADA_LATER))]
    for file in (*files, *files):
        imported(network, file)

    imported(network, linkedin(tmp_path / "last.csv", ADA_LAST))
    imported(network, files[1])
    imported(network, files[0])

    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("Fabrikam", "Chair")
    assert [(job.organization, job.title) for job in ada.jobs] == [("Northwind", "CFO"), ("Contoso", "CEO")]
    assert ada.custom == ()


def test_what_is_new_in_an_older_file_comes_without_what_was_replaced(network: Network, tmp_path: Path) -> None:
    older = {"First Name": "Ada", "Last Name": "Kowalska", "E-mail 1 - Value": "ada@northwind.example"}
    imported(network, google(tmp_path / "a.csv", {**older, "Organization Name": "Northwind"}))
    imported(network, google(tmp_path / "b.csv", {**older, "Organization Name": "Contoso"}))

    again = {**older, "Organization Name": "Northwind", "Phone 1 - Value": "+48 22 555 0100"}
    imported(network, google(tmp_path / "c.csv", again))

    (ada,) = people(network)
    assert (ada.organization, [each.number for each in ada.phones]) == ("Contoso", ["+48 22 555 0100"])
    later = google(tmp_path / "d.csv", {**older, "Organization Name": "Contoso"})
    assert tallied(network, later) == [{"unchanged": 1}]


def test_a_table_of_ones_own_may_say_again_what_it_said_before(network: Network, tmp_path: Path) -> None:
    for company in ("Northwind", "Contoso", "Northwind"):
        rows = [("Ada Kowalska", "ada@northwind.example", company)]
        imported(network, table(tmp_path / "mine.csv", ("Name", "E-mail", "Company"), rows))

    assert people(network)[0].organization == "Northwind"


def test_what_a_source_said_earlier_is_known_after_a_merge(network: Network, tmp_path: Path) -> None:
    old, new = linkedin(tmp_path / "old.csv", ADA), linkedin(tmp_path / "new.csv", ADA_LATER)
    kept = ContactService(network).add(ContactDraft(name="Ada Kowalska")).value
    imported(network, old)
    imported(network, new)
    DuplicateService(network).merge(kept, people(network)[-1].id)
    before = content(network)

    assert tallied(network, old) == [{"unchanged": 1}]
    assert content(network) == before


def test_what_an_import_said_that_was_undone_is_news_again(network: Network, tmp_path: Path) -> None:
    old, new = linkedin(tmp_path / "old.csv", ADA), linkedin(tmp_path / "new.csv", ADA_LATER)
    imported(network, old)
    before = content(network)
    imported(network, new)

    HistoryService(network).undo()

    assert content(network) == before
    assert tallied(network, new) == [{"updated": 1}]


def test_a_row_without_a_name_takes_nobodys_name_and_everybody_is_known_again(network: Network, tmp_path: Path) -> None:
    named = ("Chí", "Nguyễn", "", "chi@x.example", "Acme", "CFO", "04 Feb 2024")
    nameless = ("", "", "", "chi@x.example", "Acme", "CFO", "03 Feb 2024")
    without_address = (*named[:3], "", *named[4:])
    files = [linkedin(tmp_path / "a.csv", named), linkedin(tmp_path / "b.csv", nameless, without_address)]

    for file in (*files, *files):
        imported(network, file)

    (chi,) = people(network)
    assert chi.name == "Chí Nguyễn"
