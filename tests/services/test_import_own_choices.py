"""Rows of a plan that the owner brings in by themselves or leaves out, and what is remembered of it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.imports import PlanPart, PlanStatus
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network
from tests.services.files import ADA, BEN, OWN_ADDRESS, counts, imported, linkedin, mbox, people, table, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from netgrow_desktop.domain.imports import PlanListing, PlanRow
    from netgrow_desktop.services.imports import ImportPlan
    from netgrow_desktop.storage.network import Network

PHONE = ("Name", "E-mail", "Phone")
TWINS = (("Ada Kowalska", "ada@x.example", "+48225550101"), ("Ada Kowalska", "ada@x.example", "+48225550102"))
OTHERS = (("Ben Okoro", "ben@x.example", ""), ("Ben Okoro", "ben@x.example", ""))


@pytest.fixture
def twins(tmp_path: Path) -> Path:
    """Give a file in which each of two people stands twice, Ada with two phones."""
    return table(tmp_path / "twins.csv", PHONE, (*TWINS, *OTHERS))


def decided(network: Network, path: Path, decide: Callable[[ImportService, ImportPlan], None]) -> dict[str, int]:
    """Import a file of which something is decided, and give its counts."""
    service = ImportService(network)
    with closing(service.plan([path])) as plan:
        decide(service, plan)
        return counts(service.apply(plan).value.files[0])


def apart(part: PlanPart) -> Callable[[ImportService, ImportPlan], None]:
    return lambda service, plan: service.set_apart(plan, service.listing(plan).parts[part])


def left_out(name: str) -> Callable[[ImportService, ImportPlan], None]:
    def decide(service: ImportService, plan: ImportPlan) -> None:
        rows = service.rows(plan, None, 0, 100)
        service.switch(plan, [row.number for row in rows if row.name == name], is_off=True)

    return decide


def looked_at(network: Network, path: Path) -> tuple[PlanListing, dict[str, PlanRow]]:
    service = ImportService(network)
    with closing(service.plan([path])) as plan:
        return service.listing(plan), {row.name: row for row in service.rows(plan, None, 0, 100)}


def phones(network: Network) -> list[tuple[str, ...]]:
    return [tuple(phone.number for phone in person.phones) for person in people(network)]


def test_repeats_come_as_people_of_their_own_with_what_only_they_say(network: Network, twins: Path) -> None:
    before = content(network)

    assert decided(network, twins, apart(PlanPart.DUPLICATE)) == {"new": 4}

    assert phones(network) == [("+48225550101",), ("+48225550102",), (), ()]
    assert DuplicateService(network).find() == []
    HistoryService(network).undo()
    assert content(network) == before


def test_they_stay_people_of_their_own_when_the_file_comes_again(network: Network, twins: Path, tmp_path: Path) -> None:
    decided(network, twins, apart(PlanPart.DUPLICATE))
    assert tallied(network, twins) == [{"unchanged": 4}]

    # Another file with the second record in it, too: it is the second person.
    assert tallied(network, table(tmp_path / "second.csv", PHONE, TWINS[1:])) == [{"unchanged": 1}]
    assert phones(network) == [("+48225550101",), ("+48225550102",), (), ()]


def test_a_repeat_that_is_taken_back_is_joined_with_the_first_again(network: Network, twins: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([twins])) as plan:
        rows = service.numbered_rows(plan, service.listing(plan).parts[PlanPart.DUPLICATE])
        assert rows[0].facts[-1] == ("phones", "+48225550102")
        before = [plan.staging.raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in STAGED]
        repeats = service.listing(plan).parts[PlanPart.DUPLICATE]
        service.set_apart(plan, repeats)
        assert plan.number(PlanStatus.NEW) == 4
        service.switch(plan, repeats, is_off=None)
        after = [plan.staging.raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in STAGED]

    assert after == before


STAGED = ("staged_records", "staged_phones", "staged_emails", "staged_custom_fields")


def test_somebody_known_with_nothing_new_can_be_another_person(network: Network, tmp_path: Path) -> None:
    path = linkedin(tmp_path / "Connections.csv", ADA, BEN)
    imported(network, path)
    before = content(network)

    assert decided(network, path, apart(PlanPart.UNCHANGED)) == {"new": 2}
    assert [each.name for each in people(network)] == ["Ada Kowalska", "Ben Okoro"] * 2
    assert tallied(network, path) == [{"unchanged": 2}]
    assert len(HistoryService(network).entries()) == 2
    assert DuplicateService(network).find() == []

    HistoryService(network).undo()
    assert content(network) == before


def test_whoever_is_gone_when_the_plan_is_applied_is_told_from_nobody(network: Network, tmp_path: Path) -> None:
    path = linkedin(tmp_path / "Connections.csv", ADA, BEN)
    imported(network, path)

    def apart_and_undone(service: ImportService, plan: ImportPlan) -> None:
        apart(PlanPart.UNCHANGED)(service, plan)
        HistoryService(network).undo()

    assert decided(network, path, apart_and_undone) == {"new": 2}
    assert [each.name for each in people(network)] == ["Ada Kowalska", "Ben Okoro"]


def test_an_update_goes_to_the_person_who_was_made_of_the_record(network: Network, tmp_path: Path) -> None:
    path = linkedin(tmp_path / "Connections.csv", ADA)
    imported(network, path)
    decided(network, path, apart(PlanPart.UNCHANGED))

    moved = linkedin(tmp_path / "Connections (2).csv", (*ADA[:4], "Contoso", "CEO", ADA[6]))

    assert tallied(network, moved) == [{"updated": 1}]
    assert [each.organization for each in people(network)] == ["Northwind", "Contoso"]


def test_a_record_is_nobodys_own_any_more_once_its_person_is_undone(network: Network, twins: Path) -> None:
    service = ImportService(network)
    decided(network, twins, apart(PlanPart.DUPLICATE))
    with closing(service.plan([twins])) as plan:
        HistoryService(network).undo()
        assert counts(service.apply(plan).value.files[0]) == {"new": 2, "duplicates": 2}


def test_a_record_goes_with_its_person_when_the_two_are_merged_after_all(network: Network, twins: Path) -> None:
    decided(network, twins, apart(PlanPart.DUPLICATE))
    for keep, other in ((1, 2), (3, 4)):
        DuplicateService(network).merge(keep, other)

    assert imported(network, twins).files[0].new == 0
    assert phones(network) == [("+48225550101", "+48225550102"), ()]


def office(path: Path, *days: int) -> Path:
    mbox(path, *((day, day % 2 == 0) for day in days), them="office@northwind.example")
    path.write_text(path.read_text(encoding="ascii").replace("Ada Kowalska", "Northwind Office"), encoding="ascii")
    return path


def test_a_skipped_address_can_be_brought_in_and_is_known_from_then_on(network: Network, tmp_path: Path) -> None:
    OwnerService(network).save_about_me(AboutMe(name="Grace Umutoni", emails=(OWN_ADDRESS,)))
    path = office(tmp_path / "mail.mbox", 1, 2)
    listing, rows = looked_at(network, path)
    assert [row.reason.code for row in rows.values()] == ["contact.office"]
    assert listing.offered == frozenset(listing.parts[PlanPart.SKIPPED])

    def take(service: ImportService, plan: ImportPlan) -> None:
        service.switch(plan, service.listing(plan).offered, is_off=False)

    before = content(network)
    assert decided(network, path, take) == {"new": 1}
    (somebody,) = people(network)
    assert [email.address for email in somebody.emails] == ["office@northwind.example"]

    later = imported(network, office(tmp_path / "mail.mbox", 1, 2, 4)).files[0]
    assert (counts(later), later.contacted) == ({"updated": 1}, 1)
    for _ in range(2):
        HistoryService(network).undo()
    assert content(network) == before


def test_a_skipped_row_with_nobody_in_it_says_so(network: Network, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ("Name", "E-mail"), [("Ada Kowalska", "ada@x.example"), ("Total: 1", "")])
    service = ImportService(network)
    with closing(service.plan([path])) as plan:
        listing = service.listing(plan)
        (row,) = service.numbered_rows(plan, listing.parts[PlanPart.SKIPPED])
        assert (listing.offered, row.names_nobody) == (frozenset(), True)
        service.switch(plan, [row.number], is_off=False)
        assert counts(plan.files[0]) == {"new": 1, "skipped": 1}


def test_who_was_left_out_comes_left_out_the_next_time_until_asked_for(network: Network, tmp_path: Path) -> None:
    path = linkedin(tmp_path / "Connections.csv", ADA, BEN)
    decided(network, path, left_out("Ada Kowalska"))
    listing, rows = looked_at(network, path)

    assert listing.left_before == listing.set_aside == {rows["Ada Kowalska"].number}
    assert list(listing.parts[PlanPart.NEW]) == [rows["Ada Kowalska"].number]
    assert (rows["Ada Kowalska"].status, rows["Ada Kowalska"].reason.code) == ("new", "import.left_out_before")
    assert tallied(network, path) == [{"unchanged": 1, "skipped": 1}]

    before = content(network)
    assert decided(network, path, take_all) == {"new": 1, "unchanged": 1}
    assert tallied(network, path) == [{"unchanged": 2}]
    HistoryService(network).undo()
    assert content(network) == before


def take_all(service: ImportService, plan: ImportPlan) -> None:
    service.switch(plan, service.listing(plan).set_aside, is_off=False)


def test_an_update_is_left_out_again_while_it_says_the_same(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "Connections.csv", ADA, BEN))

    def moved(to: str, ben: str) -> Path:
        rows = ((*ADA[:4], to, "CFO", ADA[6]), (*BEN[:4], ben, "Partner", BEN[6]))
        return linkedin(tmp_path / "Connections.csv", *rows)

    assert decided(network, moved("Contoso", "Fabrikam"), left_out("Ada Kowalska")) == {"updated": 1, "skipped": 1}
    listing, rows = looked_at(network, moved("Contoso", "Fabrikam"))
    assert list(listing.parts[PlanPart.UPDATED]) == [rows["Ada Kowalska"].number]
    assert rows["Ada Kowalska"].changes == (("organization", "Northwind", "Contoso"),)
    assert tallied(network, moved("Contoso", "Fabrikam")) == [{"unchanged": 1, "skipped": 1}]
    assert tallied(network, moved("Tailspin", "Fabrikam")) == [{"updated": 1, "unchanged": 1}]


def test_a_file_of_whom_everybody_was_left_out_says_so(network: Network, tmp_path: Path) -> None:
    decided(network, linkedin(tmp_path / "Connections.csv", ADA, BEN), left_out("Ada Kowalska"))
    (file,) = imported(network, linkedin(tmp_path / "Connections.csv", ADA)).files
    assert file.message is not None
    assert (file.message.code, file.left_out) == ("import.all_left_out", 1)


@pytest.mark.parametrize("numbers", [(), (2,), (4,), (2, 4, 5, 6)])
def test_counts_of_many_files_add_up_whoever_is_taken(
    network: Network, twins: Path, tmp_path: Path, numbers: Collection[int]
) -> None:
    other = table(tmp_path / "other.csv", PHONE, (*TWINS, ("Total: 2", "", "")))
    service = ImportService(network)
    with closing(service.plan([twins, other])) as plan:
        service.set_apart(plan, numbers)
        listing = service.listing(plan)
        assert [file.records for file in plan.files] == [4, 3]
        assert sorted(number for part in listing.parts.values() for number in part) == list(range(1, 8))
        assert plan.number(PlanStatus.NEW) == len(listing.parts[PlanPart.NEW]) == 2 + len(numbers)
        report = service.apply(plan).value
    assert len(people(network)) == sum(file.new for file in report.files) == 2 + len(numbers)


def test_what_was_chosen_goes_along_with_everything_else(network: Network, twins: Path, tmp_path: Path) -> None:
    decided(network, twins, apart(PlanPart.DUPLICATE))
    path = linkedin(tmp_path / "Connections.csv", ADA, BEN)
    decided(network, path, left_out("Ada Kowalska"))
    everything = tmp_path / "everything.json"
    write_file(network, "json", everything)

    with closing(create_network(tmp_path / "other.netgrow")) as other:
        imported(other, everything)
        assert tallied(other, twins) == [{"unchanged": 4}]
        assert tallied(other, path) == [{"unchanged": 1, "skipped": 1}]


def test_whom_one_leaves_out_is_remembered_where_nobody_comes(network: Network, tmp_path: Path) -> None:
    path = table(tmp_path / "people.csv", PHONE, (("Ben Okoro", "ben@x.example", ""),))

    assert decided(network, path, left_out("Ben Okoro")) == {"skipped": 1}

    listing, rows = looked_at(network, path)
    assert not people(network)
    assert listing.left_before == {rows["Ben Okoro"].number}
    assert HistoryService(network).undo() is not None
    assert looked_at(network, path)[0].left_before == frozenset()


CARDS = (
    "BEGIN:VCARD\nFN:Sample Taxi\nORG:Sample Taxi\nX-ABShowAs:COMPANY\nTEL:+49 30 1\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Ben Okoro\nN:Okoro;Ben;;;\nORG:Sample Taxi\nEND:VCARD\n"
)


def test_organisations_come_as_contacts_in_a_part_of_their_own_until_they_are_left_out(
    network: Network, tmp_path: Path
) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS)
    service = ImportService(network)
    with closing(service.plan([path])) as plan:
        listing = service.listing(plan)
        firms = service.numbered_rows(plan, listing.parts[PlanPart.ORGANIZATIONS])
        assert [row.name for row in firms] == ["Sample Taxi"]
        assert len(listing.parts[PlanPart.NEW]) == 1
        assert (plan.files[0].new, plan.files[0].organizations) == (2, 1)
        service.leave_out_organizations(plan)
        service.apply(plan)

    assert [person.name for person in people(network)] == ["Ben Okoro"]
    listing, rows = looked_at(network, path)
    assert listing.left_before == {rows["Sample Taxi"].number} == set(listing.parts[PlanPart.ORGANIZATIONS])
