"""Importing again what was merged: nobody comes back, and nothing is switched to and fro."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from tests.services.files import ADA, BEN, google, imported, linkedin, old_linkedin, people, table, tallied
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

GOOGLE_ADA = {
    "First Name": "Ada",
    "Last Name": "Kowalska",
    "Organization Name": "Northwind",
    "Notes": "Met in Gdynia",
    "Labels": "sailing",
    "E-mail 1 - Value": "ada@northwind.example",
}
GOOGLE_OTHER = {
    "First Name": "Ada",
    "Last Name": "Kowalska",
    "Organization Name": "Contoso",
    "Notes": "Likes chess",
    "Labels": "chess",
    "E-mail 1 - Value": "ada@contoso.example",
}


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
    before = content(network)

    assert tallied(network, file) == [{"unchanged": 3}]
    assert content(network) == before


def test_old_files_of_both_who_were_merged_change_nothing(network: Network, tmp_path: Path) -> None:
    one, other = google(tmp_path / "one.csv", GOOGLE_ADA), google(tmp_path / "other.csv", GOOGLE_OTHER)
    imported(network, one)
    imported(network, other)
    DuplicateService(network).merge(1, 2)
    before = content(network)

    for file in (one, other, one, other):
        assert tallied(network, file) == [{"unchanged": 1}]
        assert content(network) == before
    assert tallied(network, one, other) == [{"unchanged": 1}, {"unchanged": 1}]
    assert content(network) == before


def test_old_files_change_nothing_after_a_merge_was_undone(network: Network, tmp_path: Path) -> None:
    one, other = google(tmp_path / "one.csv", GOOGLE_ADA), google(tmp_path / "other.csv", GOOGLE_OTHER)
    imported(network, one)
    imported(network, other)
    before = content(network)
    DuplicateService(network).merge(1, 2)
    imported(network, one, other)

    HistoryService(network).undo()

    assert content(network) == before
    assert tallied(network, one) == tallied(network, other) == [{"unchanged": 1}]
    assert content(network) == before


def test_a_changed_record_of_one_who_was_merged_renews_only_what_it_said_itself(
    network: Network, tmp_path: Path
) -> None:
    imported(network, google(tmp_path / "one.csv", GOOGLE_ADA))
    imported(network, google(tmp_path / "other.csv", GOOGLE_OTHER))
    DuplicateService(network).merge(1, 2)

    moved = google(tmp_path / "other.csv", {**GOOGLE_OTHER, "Organization Name": "Fabrikam"})
    assert tallied(network, moved) == [{"updated": 1}]
    assert tallied(network, moved) == [{"unchanged": 1}]
    promoted = google(tmp_path / "one.csv", {**GOOGLE_ADA, "Organization Name": "Tailspin"})
    assert tallied(network, promoted) == [{"updated": 1}]
    before = content(network)

    (ada,) = people(network)
    assert ada.organization == "Tailspin"
    assert CustomField("Organisation (Google)", "Fabrikam") in ada.custom
    assert tallied(network, moved, promoted) == [{"unchanged": 1}, {"unchanged": 1}]
    assert content(network) == before


def test_both_profiles_of_one_who_was_merged_say_what_they_said_before(network: Network, tmp_path: Path) -> None:
    other_ada = ("Ada", "K", "ada-k-2", "", "Contoso", "CEO", "04 Feb 2024")
    both = linkedin(tmp_path / "Connections.csv", ADA, other_ada)
    imported(network, both)
    DuplicateService(network).merge(1, 2)
    before = content(network)

    assert tallied(network, both) == [{"unchanged": 2}]
    assert tallied(network, linkedin(tmp_path / "b.csv", other_ada)) == [{"unchanged": 1}]
    assert content(network) == before

    imported(network, linkedin(tmp_path / "c.csv", (*other_ada[:4], "Fabrikam", "CEO", "04 Feb 2024")))
    assert [each.organization for each in people(network)] == ["Northwind"]


def test_a_plan_made_while_two_were_one_knows_them_as_two_after_that_is_undone(
    network: Network, tmp_path: Path
) -> None:
    imported(network, google(tmp_path / "one.csv", GOOGLE_ADA))
    imported(network, google(tmp_path / "other.csv", GOOGLE_OTHER))
    DuplicateService(network).merge(1, 2)
    both = google(
        tmp_path / "both.csv", {**GOOGLE_ADA, "Birthday": "1990-01-02"}, {**GOOGLE_OTHER, "Birthday": "1991-03-04"}
    )
    service = ImportService(network)
    with closing(service.plan([both])) as plan:
        assert (plan.files[0].updated, plan.files[0].duplicates) == (1, 1)
        HistoryService(network).undo()

        service.apply(plan)

        assert (plan.files[0].updated, plan.files[0].duplicates) == (2, 0)
    assert [(each.birthday, each.tags, len(each.emails)) for each in people(network)] == [
        ("1990-01-02", ("sailing",), 1),
        ("1991-03-04", ("chess",), 1),
    ]
    assert [each.custom for each in people(network)] == [(), ()]
    assert indexed_words(network.path) == rebuilt_words(network)


def test_a_plan_made_while_two_were_two_knows_them_as_one_after_a_merge(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "one.csv", GOOGLE_ADA))
    imported(network, google(tmp_path / "other.csv", GOOGLE_OTHER))
    both = google(
        tmp_path / "both.csv", {**GOOGLE_ADA, "Birthday": "1990-01-02"}, {**GOOGLE_OTHER, "Birthday": "1991-03-04"}
    )
    service = ImportService(network)
    with closing(service.plan([both])) as plan:
        second = service.rows(plan, None, 0, 10)[1]
        DuplicateService(network).merge(1, 2)
        service.match_again(plan)
        assert (plan.files[0].updated, plan.files[0].duplicates) == (1, 1)
        service.switch(plan, [second.number], is_off=True)
        assert (plan.files[0].updated, plan.files[0].skipped) == (1, 1)

        service.apply(plan)

    (ada,) = people(network)
    assert (ada.birthday, CustomField("Birthday", "1991-03-04") in ada.custom) == ("1990-01-02", False)


def test_whoever_comes_from_several_sources_at_once_has_them_all(network: Network, tmp_path: Path) -> None:
    mine = {**GOOGLE_ADA, "Organization Name": "Northwind Ltd"}
    linked = ("Ada", "Kowalska", "ada-k", GOOGLE_ADA["E-mail 1 - Value"], "Northwind", "CFO", "03 Feb 2024")
    files = google(tmp_path / "contacts.csv", mine), linkedin(tmp_path / "Connections.csv", linked)

    assert tallied(network, *files) == [{"new": 1}, {"duplicates": 1}]

    assert people(network)[0].sources == ("google", "linkedin")
    before = content(network)
    for file in files:
        assert tallied(network, file) == [{"unchanged": 1}]
    assert content(network) == before
    HistoryService(network).undo()
    assert not any(content(network).values())


def test_a_record_that_came_as_a_repeat_is_known_by_itself(network: Network, tmp_path: Path) -> None:
    again = {**GOOGLE_ADA, "Organization Name": "Contoso"}
    imported(network, google(tmp_path / "contacts.csv", GOOGLE_ADA, again))
    before = content(network)

    for one in (again, GOOGLE_ADA, again):
        assert tallied(network, google(tmp_path / "contacts.csv", one)) == [{"unchanged": 1}]
    assert content(network) == before


def test_what_the_owner_typed_after_a_merge_stays(network: Network, tmp_path: Path) -> None:
    old = old_linkedin(tmp_path / "old.csv", ("Ada", "Kowalska", "", "Contoso", "CEO", "03 Feb 2023"))
    listed = table(tmp_path / "list.csv", ("Name", "Company"), [("Ada Kowalska", "Fabrikam")])
    imported(network, old)
    imported(network, listed)
    DuplicateService(network).merge(1, 2)
    ContactService(network).change(1, "organization", "Her own firm")
    before = content(network)

    imported(network, old)
    imported(network, listed)

    assert content(network) == before


def test_both_profiles_of_a_merged_person_change_their_jobs_once(network: Network, tmp_path: Path) -> None:
    other = ("Ada", "Kowalska", "ada-at-contoso", "", "Contoso", "Partner", "05 Mar 2024")
    imported(network, linkedin(tmp_path / "Connections.csv", ADA, other))
    DuplicateService(network).merge(1, 2)
    moved = [(*row[:4], company, role, row[6]) for row, company, role in ((ADA, "Elm", "CEO"), (other, "Ash", "Chair"))]
    both = linkedin(tmp_path / "Connections.csv", *moved)

    assert tallied(network, both) == [{"updated": 1, "duplicates": 1}]
    before = content(network)

    assert tallied(network, both) == [{"unchanged": 2}]
    assert content(network) == before
    (ada,) = people(network)
    assert (ada.organization, ada.title) == ("Elm", "CEO")
    assert {(each.organization, each.title) for each in ada.jobs} >= {("Contoso", "Partner"), ("Ash", "Chair")}


def test_what_a_file_with_nothing_else_says_as_its_owner_typed_it_is_noted(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "Connections.csv", ADA))
    service = ContactService(network)
    service.change(1, "title", "CEO")
    later = linkedin(tmp_path / "Connections.csv", (*ADA[:5], "CEO", ADA[6]))
    assert tallied(network, later) == [{"unchanged": 1}]
    before = content(network)
    assert tallied(network, later) == [{"unchanged": 1}]
    assert content(network) == before

    service.change(1, "title", ADA[5])

    assert tallied(network, later) == [{"unchanged": 1}]
    assert service.contact(1).title == ADA[5]


def test_what_a_file_says_as_its_owner_typed_it_is_what_it_said_last(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "Connections.csv", ADA))
    service = ContactService(network)
    service.change(1, "title", "CEO")
    later = linkedin(tmp_path / "Connections.csv", (*ADA[:5], "CEO", ADA[6]), BEN)
    assert tallied(network, later) == [{"new": 1, "unchanged": 1}]

    service.change(1, "title", "CFO")

    assert tallied(network, later) == [{"unchanged": 2}]
    assert service.contact(1).title == "CFO"
    while HistoryService(network).undo().value:
        pass
    assert people(network) == []
