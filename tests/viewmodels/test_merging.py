"""What a comparison shows before two people are merged is what the one person then has."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import (
    Address,
    ContactDraft,
    CustomField,
    Depth,
    Email,
    Job,
    Link,
    Phone,
    Photo,
)
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage.merges import CHOSEN_FIELDS
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.viewmodels.merging import (
    MOST_LINES,
    Kind,
    Line,
    Merging,
    Person,
    begin,
    lines,
    renewed,
    value_of,
    with_choice,
    with_keep,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

ADA = ContactDraft(
    name="Ada Kowalska",
    given="Ada",
    family="Kowalska",
    organization="Northwind",
    title="Chief Financial Officer",
    birthday="1984-04-15",
    connected_on="2019-04-02",
    notes="Likes sailing.",
    emails=(Email("ada@northwind.example", "work"), Email("ada@example.org")),
    phones=(Phone("+48 22 555 01 42", "mobile"),),
    links=(Link("https://www.linkedin.com/in/Ada-Kowalska/"), Link("https://ada.example")),
    tags=("book club", "finance"),
    categories=(Category.STRATEGIC,),
    depth=Depth(how_met="At a fair", level="senior"),
)
DOCTOR = ContactDraft(
    name="Dr. Ada Maria Kowalska",
    prefix="Dr.",
    given="Ada",
    middle="Maria",
    family="Kowalska",
    nickname="Adka",
    organization="Contoso",
    department="Board",
    title="Partner",
    birthday="--04-15",
    connected_on="2021-02-08",
    notes="Met at a fair.",
    emails=(Email("ADA@example.org", "home"), Email("ada@contoso.example")),
    phones=(Phone("+48225550142"), Phone("+48 22 555 0199")),
    addresses=(Address("ul. Długa 12", "Kraków"),),
    links=(Link("https://linkedin.com/in/ada-kowalska?x=1"),),
    custom=(CustomField("Assistant", "Jan Nowak"),),
    jobs=(Job("Fabrikam", "Analyst"),),
    tags=("finance", "Kraków"),
    categories=(Category.DEVELOPMENTAL, Category.STRATEGIC),
    depth=Depth(how_met="On a train", cares_about="Her twins", closeness=4, level="peer"),
)
STUDENT = ContactDraft(name="Ada Kowalska", organization="NORTHWIND", department="Sales")
DATED = ContactDraft(
    name="Ada Kowalska", title="Partner", jobs=(Job("Northwind", "Chief Financial Officer", "", "2020"),)
)
ROBERT = ContactDraft(name="Robert Smith", given="Robert", family="Smith", depth=Depth(introduced_by="Rob Jones Smyth"))
ROB = ContactDraft(name="Rob Jones Smyth", prefix="Mr", given="Rob", middle="Jones", family="Smyth")
UNPARTED = ContactDraft(name="Smith, Robert", depth=Depth(introduced_by="Mary"))
PLAIN = ContactDraft(name="Kowalska, Ada", emails=(Email("ada@example.org"),), birthday="1985-04-15")


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()


def merging_of(network: Network, *drafts: ContactDraft) -> Merging:
    contacts = ContactService(network)
    left, right = (Person(contacts.contact(contacts.add(draft).value)) for draft in drafts)
    return begin(left, right)


def line_of(merging: Merging, field: str) -> Line:
    return next(line for line in lines(merging) if line.field == field)


def shown(merging: Merging, field: str) -> list[object]:
    """Give the results that the lines of a field show."""
    return [line.result for line in lines(merging) if line.field == field]


@pytest.mark.parametrize(
    "drafts",
    [
        *((ADA, DOCTOR), (DOCTOR, ADA), (ADA, PLAIN), (PLAIN, DOCTOR)),
        *((ADA, STUDENT), (DOCTOR, STUDENT), (STUDENT, DOCTOR), (DATED, ADA), (ADA, DATED)),
        *((ROBERT, ROB), (ROB, ROBERT), (ROBERT, UNPARTED), (UNPARTED, ROBERT), (ROBERT, ROBERT)),
    ],
)
@pytest.mark.parametrize("chosen", ["usual", "kept", "other", "swapped"])
def test_the_one_person_has_what_was_shown(
    network: Network, drafts: tuple[ContactDraft, ContactDraft], chosen: str
) -> None:
    merging = merging_of(network, *drafts)
    if chosen == "swapped":
        merging = with_keep(merging, merging.gone.id)
    for line in lines(merging):
        if line.kind is Kind.CHOICE and chosen in {"kept", "other"}:
            merging = with_choice(merging, line.field, (merging.kept if chosen == "kept" else merging.gone).id)
    before = lines(merging)
    told = {line.field for line in before}
    DuplicateService(network).merge(merging.kept.id, merging.gone.id, merging.choices())
    person = ContactService(network).contact(merging.kept.id)
    several = {"emails", "phones", "links", "addresses", "tags", "jobs", "categories"}
    for line in before:
        if line.field in {"interactions", "follow_ups", "created_at", "sources", "archived_on"}:
            continue
        if line.field in several or line.field == "custom":
            values = [value for each in before if each.field == line.field for value in [each.result]]
            assert set(values) <= set(getattr(person, line.field)), line.field
            assert line.field == "custom" or len(values) == len(getattr(person, line.field)), line.field
        else:
            assert (value_of(person, line.field) or None) == (line.result or None), line.field
        if line.aside is not None:
            assert str(line.aside) in [field.value for field in person.custom], line.field
    # What is not told of a name stands in it; of the rest nothing is untold.
    assert all(part in told or getattr(person, part) in person.name for part in ("given", "middle", "family", "prefix"))
    assert "introduced_by" in told or not person.depth.introduced_by


def test_the_parts_of_a_name_and_their_own_introducer_are_shown_as_they_will_be(network: Network) -> None:
    merging = with_choice(merging_of(network, ROBERT, ROB), "name", 1)

    assert (line_of(merging, "prefix").result, line_of(merging, "prefix").aside) == (None, "Mr")
    assert shown(merging, "introduced_by") == []
    rob = line_of(with_choice(merging, "name", 2), "prefix")
    assert (rob.result, rob.aside) == ("Mr", None)


def test_nothing_is_chosen_that_storage_does_not_know(network: Network) -> None:
    merging = with_keep(merging_of(network, ADA, DOCTOR), 2)

    assert set(merging.choices()) <= set(CHOSEN_FIELDS)
    assert set(merging.choices().values()) == {2}


def test_the_one_of_whom_more_is_known_stays_and_the_fuller_name_is_taken(network: Network) -> None:
    merging = merging_of(network, PLAIN, DOCTOR)

    assert merging.kept.name == "Dr. Ada Maria Kowalska"
    assert line_of(merging, "name").result == "Dr. Ada Maria Kowalska"
    assert line_of(merging, "name").aside == "Kowalska, Ada"


def test_a_choice_holds_whoever_stays_and_when_the_two_change(network: Network) -> None:
    merging = with_choice(merging_of(network, ADA, DOCTOR), "organization", 1)
    merging = with_keep(merging, 2)

    assert line_of(merging, "organization").result == "Northwind"
    assert line_of(merging, "title").result == "Chief Financial Officer"
    assert shown(merging, "department") == [None]
    contacts = ContactService(network)
    contacts.change(2, "organization", "Fabrikam")
    later = renewed(merging, Person(contacts.contact(1)), Person(contacts.contact(2)))
    assert Job("Fabrikam", "Partner", "Board") in shown(later, "jobs")


def test_a_birthday_that_only_lacks_its_year_is_no_question(network: Network) -> None:
    merging = merging_of(network, ADA, DOCTOR)

    assert line_of(merging, "birthday").kind is Kind.UNITED
    assert line_of(merging_of(network, ADA, PLAIN), "birthday").kind is Kind.CHOICE


def test_shared_values_stand_on_one_line_and_come_first(network: Network) -> None:
    emails = [line for line in lines(merging_of(network, ADA, DOCTOR)) if line.field == "emails"]

    assert [line.kind for line in emails] == [Kind.SAME, Kind.ONE, Kind.ONE]
    assert emails[0].left == Email("ada@example.org")
    assert emails[0].right == Email("ADA@example.org", "home")
    assert (emails[1].right, emails[2].left) == (None, None)


def test_of_very_many_values_the_rest_is_counted(network: Network) -> None:
    many = tuple(Email(f"a{number}@example.org") for number in range(200))
    emails = [
        line
        for line in lines(merging_of(network, ContactDraft(name="A", emails=many), PLAIN))
        if line.field == "emails"
    ]

    assert len(emails) == MOST_LINES + 1
    assert emails[-1].more == 201 - MOST_LINES


def test_photos_are_chosen_between_only_where_they_differ(network: Network) -> None:
    contacts = ContactService(network)
    merging = merging_of(network, ADA, DOCTOR)
    contacts.set_photo(1, Photo("image/png", b"one"))
    one = renewed(merging, Person(contacts.contact(1)), Person(contacts.contact(2)))
    contacts.set_photo(2, Photo("image/png", b"two"))
    both = renewed(merging, Person(contacts.contact(1)), Person(contacts.contact(2)))

    assert line_of(one, "photo").kind is Kind.ONE
    assert line_of(both, "photo").kind is Kind.CHOICE
    assert with_choice(both, "photo", 1).choices()["photo"] == 1


def test_contacts_and_follow_ups_of_both_are_told(network: Network) -> None:
    merging = merging_of(network, ADA, DOCTOR)
    FollowUpService(network).plan([1, 2], date(2026, 10, 1))
    counted = renewed(merging, Person(merging.left.contact, 3, 1), Person(merging.right.contact, 0, 1))

    assert line_of(counted, "interactions").kind is Kind.ONE
    assert line_of(counted, "follow_ups").result == 2
