"""What a person can do about people who are there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, ContactDraft, Email, Link, Phone
from netgrow_desktop.domain.crowd import Crowd
from netgrow_desktop.domain.duplicates import find_all
from netgrow_desktop.domain.messages import CancelledError, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.backups import backups_of
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.history import HistoryService
from tests.domain.comparing import comparable
from tests.services.files import people

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


@pytest.fixture
def service(network: Network) -> DuplicateService:
    """Give the service of a network in which Ada is there three times and her husband once."""
    add = ContactService(network).add
    emails = (Email("ada@example.org"),)
    phones = (Phone("+44 20 7946 0018"),)
    add(ContactDraft(name="Ada Lovelace", given="Ada", family="Lovelace", emails=emails, phones=phones))
    add(ContactDraft(name="William Lovelace", given="William", family="Lovelace", phones=phones))
    add(ContactDraft(name="Ada Lovelace", given="Ada", family="Lovelace", emails=emails))
    add(ContactDraft(name="Lovelace, Ada", phones=(Phone("020 7946 0018"),)))
    return DuplicateService(network)


def pairs(service: DuplicateService) -> dict[tuple[int, int], bool]:
    """Give each pair that is found, and whether it is certain."""
    return {(each.first, each.second): each.certain for each in service.find()}


def test_certain_pairs_come_first_and_say_why(service: DuplicateService) -> None:
    found = service.find()

    assert [(each.first, each.second, each.certain) for each in found[:2]] == [(1, 3, True), (1, 4, False)]
    assert [english(reason) for reason in found[0].reasons] == ["The same e-mail address", "The same name"]
    assert [english(reason) for reason in found[1].reasons] == ["The same phone number", "The same name"]
    assert all(2 not in (each.first, each.second) for each in found)


def test_a_merge_is_one_change_that_can_be_undone(service: DuplicateService, network: Network) -> None:
    outcome = service.merge(1, 4)

    assert outcome.name is not None
    assert english(outcome.name) == "merging 2 contacts"
    assert outcome.changes == Changes.EVERYTHING & ~Changes.OWNER
    assert [person.id for person in people(network)] == [1, 2, 3]
    HistoryService(network).undo()
    assert [person.id for person in people(network)] == [1, 2, 3, 4]


def test_people_who_are_not_the_same_are_not_suggested_again(service: DuplicateService, network: Network) -> None:
    outcome = service.not_same(4, 1)

    assert outcome.name is not None
    assert english(outcome.name) == "keeping Lovelace, Ada and Ada Lovelace apart"
    assert (1, 4) not in pairs(service)
    HistoryService(network).undo()
    assert (1, 4) in pairs(service)


def test_all_certain_ones_are_merged_at_once_after_a_backup(service: DuplicateService, network: Network) -> None:
    ContactService(network).add(ContactDraft(name="Mary", links=(Link("https://www.linkedin.com/in/mary"),)))
    ContactService(network).add(ContactDraft(name="M. Shelley", links=(Link("linkedin.com/in/mary"),)))

    outcome = service.merge_certain()

    assert outcome.value == 2
    assert outcome.name is not None
    assert english(outcome.name) == "merging 4 contacts"
    assert [person.id for person in people(network)] == [1, 2, 4, 5]
    assert len(backups_of(network.path)) == 1
    HistoryService(network).undo()
    assert len(people(network)) == 6
    assert HistoryService(network).redo().value


def test_nothing_certain_is_no_change(network: Network) -> None:
    outcome = DuplicateService(network).merge_certain()

    assert (outcome.value, outcome.entry, outcome.changes) == (0, 0, Changes.NOTHING)
    assert backups_of(network.path) == []


def test_merging_all_can_be_broken_off_and_then_nothing_was_merged(service: DuplicateService, network: Network) -> None:
    def stop_at_writing(_done: int, total: int) -> None:
        if total < 100:
            raise CancelledError

    with pytest.raises(CancelledError):
        service.merge_certain(stop_at_writing)

    assert len(people(network)) == 4


def test_progress_goes_forward_from_reading_to_comparing(service: DuplicateService) -> None:
    told: list[tuple[int, int]] = []

    service.find(lambda done, total: told.append((done, total)))

    assert told == sorted(told)
    assert {total for _, total in told} == {100}
    assert told[-1] == (100, 100)


def test_only_what_there_is_one_of_can_be_chosen(service: DuplicateService) -> None:
    with pytest.raises(ValueError, match="emails"):
        service.merge(1, 3, {"emails": 3})
    with pytest.raises(ValueError, match="2"):
        service.merge(1, 3, {"title": 2})


def test_nobody_is_kept_apart_from_themselves(service: DuplicateService) -> None:
    with pytest.raises(NetGrowError, match=r"duplicates\.same_contact"):
        service.not_same(1, 1)
    with pytest.raises(NetGrowError, match=r"contact\.gone"):
        service.not_same(1, 99)


def test_a_list_of_pairs_can_follow_what_became_of_them(service: DuplicateService, network: Network) -> None:
    service.merge(1, 3)
    service.not_same(4, 1)

    standing = service.standing([1, 3, 4])

    assert standing.there == {1, 4}
    assert standing.apart == {(1, 4)}
    HistoryService(network).undo()
    assert service.standing([1, 3, 4]).apart == frozenset()


def only_names(network: Network, *drafts: ContactDraft) -> list[tuple[int, int]]:
    """Add these people; give the pairs of whom hardly more than the name is the same."""
    for draft in drafts:
        ContactService(network).add(draft)
    found = DuplicateService(network).find()
    assert not any(each.certain for each in found if each.only_name)
    return [(each.first, each.second) for each in found if each.only_name]


def priya(name: str = "Priya Raman", **said: Any) -> ContactDraft:
    return ContactDraft(name=name, **said)


PHONE = (Phone("+44 20 7946 0018"),)
OFFICE, SHARED = (Email("office@x.example"),), (Email("tann@x.example"),)
PROFILE = (Link("https://www.linkedin.com/in/priya-raman"),)


@pytest.mark.parametrize("name", ["Priya Raman", "RAMAN Priya", "Raman, Priya", "Prïya Raman"])
def test_who_has_only_a_number_and_the_name_of_another_can_be_looked_at(network: Network, name: str) -> None:
    drafts = (
        priya(links=PROFILE, organization="Fabrikam", emails=(Email("p@fabrikam.example"),)),
        priya(name, phones=PHONE),
    )

    assert only_names(network, *drafts) == [(1, 2)]


def test_who_was_called_two_people_or_merged_is_not_listed_by_name(network: Network) -> None:
    assert only_names(network, priya(organization="Fabrikam"), priya(phones=PHONE)) == [(1, 2)]
    service = DuplicateService(network)

    service.not_same(1, 2)

    assert not service.find()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (priya(phones=PHONE, organization="Fabrikam"), priya(phones=(Phone("+44 20 7946 0999"),))),
        (priya("Juergen Muessig", phones=PHONE), priya("Jürgen Müßig", phones=(Phone("+49 3385 55512"),))),
        (priya(emails=(Email("a@aa.example"),)), priya(emails=(Email("b@bb.example"),))),
        (priya("Gregory Wolcott", emails=(Email("g@x.example"),)), priya("Gregory T. Wolcott Jr.", phones=PHONE)),
        (
            priya("Prof. Dr. Ada Nkem", birthday="1975-06-05", organization="Uni"),
            priya("Dr. Ada Nkem PhD", links=PROFILE),
        ),
        (priya("Mona Tann", emails=SHARED), priya("Emil Tann", emails=SHARED)),
    ],
    ids=["companies", "umlauts", "addresses", "middle initial", "titles", "a couple"],
)
def test_whose_details_all_differ_can_be_looked_at(network: Network, one: ContactDraft, other: ContactDraft) -> None:
    assert only_names(network, one, other) == [(1, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (priya(birthday="1980-01-01"), priya(birthday="1991-05-05")),
        (priya(links=PROFILE), priya(links=(Link("https://www.linkedin.com/in/another"),))),
        (priya("Otto Tann Jr."), priya("Otto Tann Sr.")),
        (priya("Ada B. Tann"), priya("Ada C. Tann")),
        (
            priya("Mona Tann", emails=OFFICE),
            priya("Emil Tann", emails=OFFICE),
        ),
    ],
    ids=["birthdays", "profiles", "father and son", "initials", "an office"],
)
def test_a_name_says_nothing_where_two_are_told_apart(network: Network, one: ContactDraft, other: ContactDraft) -> None:
    assert only_names(network, one, other) == []


def test_an_address_in_common_suggests_whatever_the_names(network: Network) -> None:
    emails = (Email("misaki@example.org"),)
    assert only_names(network, priya("Misaki Kobayashi", emails=emails), priya("小林美咲", emails=emails)) == []

    (pair,) = DuplicateService(network).find()

    assert (pair.certain, [each.code for each in pair.reasons]) == (False, ["duplicates.same_email"])


def test_namesakes_are_bounded_and_the_likeliest_and_rarest_stand_first() -> None:
    names = [f"Kim{one}{two} Lee" for one in "abcdefghijklmnopqrst" for two in "bcdfghklmnprstv"]
    crowd = [priya(name) for name in (*names, *names)]
    hundred = [priya("Ann Common") for _ in range(100)]
    alike = [priya("Zoe Zander", organization=each) for each in ("Firma Nord", "Sued AG")]
    people = comparable([*crowd, *hundred, *alike, priya("Uwe Ulm"), priya("Uwe Ulm")])

    listed = find_all(Crowd.of(people), lambda _done, _total: None, most_alone=200)[1]

    pairs = [(each.first, each.second) for each in listed]
    assert pairs[0] == (702, 703)
    assert len(pairs) == 200
    assert (700, 701) in pairs
    decided = find_all(Crowd.of(people), lambda _done, _total: None, pairs, 200)[1]
    assert len(decided) == 102
    assert not any(600 <= each.first < 700 for each in (*listed, *decided))


def test_name_birthday_and_phone_or_house_are_certain(network: Network) -> None:
    add = ContactService(network).add
    house = (Address("Storgata 12", "Oslo", "", "0155"),)
    said: dict[str, Any] = {"birthday": "1980-04-15", "phones": PHONE}
    add(ContactDraft(name="Ingrid Berg", **said))
    add(ContactDraft(name="Ingrid Berg", **said, addresses=house))
    add(ContactDraft(name="Ingrid Berg", birthday="1980-04-15", addresses=house))
    add(ContactDraft(name="Ingrid Berg", birthday="--04-15", phones=PHONE))
    add(ContactDraft(name="Inger Berg", **said))

    certain = {pair for pair, sure in pairs(DuplicateService(network)).items() if sure}

    assert certain == {(1, 2), (2, 3)}
