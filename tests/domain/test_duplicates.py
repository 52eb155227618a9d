"""Finding people who are there twice: measured on invented people of whom it is known who is who."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.domain.crowd import Crowd
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.duplicates import certain_groups, find_likenesses
from netgrow_desktop.domain.messages import CancelledError
from tests.domain.comparing import comparable, likenesses, shared_fields
from tests.domain.labelled_people import labelled_set
from tests.domain.registry_people import Entry, registry

if TYPE_CHECKING:
    from netgrow_desktop.domain.similarity import Likeness
    from tests.domain.labelled_people import LabelledSet

FRESH_SEED = 8128
"""Not looked at while the weights were chosen."""
MARRIED_FIELDS = {"email", "phone", "birthday", "street"}
"""Of two with the same first name alone a company is not one field more."""


def same_pairs_that_can_be_seen(labelled: LabelledSet) -> dict[tuple[int, int], str]:
    """Give the pairs of one person who share one more field beside the name, with how the second was spoiled."""
    people = comparable(labelled.people)
    found = {}
    for (one, other), kind in labelled.same.items():
        shared = shared_fields(people[one], people[other])
        if shared & MARRIED_FIELDS if kind == "married" else shared:
            found[one, other] = kind
    return found


def report(labelled: LabelledSet, found: dict[tuple[int, int], Likeness]) -> str:
    """Say for each kind of damage how many there are and how many were found, and what was taken for one wrongly."""
    wanted = same_pairs_that_can_be_seen(labelled)
    number = Counter(wanted.values())
    hits = Counter(kind for pair, kind in wanted.items() if pair in found)
    wrong = Counter(labelled.different.get(pair, "chance") for pair in found if pair not in labelled.same)
    lines = [f"{kind}: {hits[kind]} of {number[kind]}, {hits[kind] / number[kind]:.3f}" for kind in sorted(number)]
    return "\n".join([*lines, f"wrong: {dict(wrong)} of {len(found)}"])


@pytest.mark.parametrize(
    ("people", "namesakes"),
    [(3000, 2500), pytest.param(12_000, 10_000, marks=[pytest.mark.slow, pytest.mark.timeout(600)])],
)
def test_spoiled_copies_are_found_and_namesakes_are_not(people: int, namesakes: int) -> None:
    labelled = labelled_set(FRESH_SEED, people, namesakes)

    found = likenesses(labelled.people)

    wanted = same_pairs_that_can_be_seen(labelled)
    said = report(labelled, found)
    print(said)
    assert len(wanted) > people / 4
    assert sum(pair in labelled.same for pair in found) / len(found) >= 0.97, said
    assert sum(pair in found for pair in wanted) / len(wanted) >= 0.95, said


def test_nobody_is_certainly_somebody_else() -> None:
    labelled = labelled_set(FRESH_SEED + 1, 3000, 2500)

    certain = {pair for pair, likeness in likenesses(labelled.people).items() if likeness.certain}

    assert len(certain) > 100
    assert certain - labelled.same.keys() == set()


def drafts(entries: list[Entry], *, numbered: bool) -> list[ContactDraft]:
    """Give the entries of a register as the import reads them, with the number of each person or without."""
    found = []
    for entry in entries:
        written = entry["date_of_birth"]
        born = read_date(f"{written[:4]}-{written[4:6]}-{written[6:]}") if len(written) == 8 else ""
        custom = [CustomField("date_of_birth", written)] if written and not born else []
        if numbered and entry["soc_sec_id"]:
            custom.append(CustomField("soc_sec_id", entry["soc_sec_id"]))
        street = f"{entry['address_1']} {entry['street_number']}".strip()
        found.append(
            ContactDraft(
                name=f"{entry['given_name']} {entry['surname']}".strip(),
                given=entry["given_name"],
                family=entry["surname"],
                birthday=born or "",
                addresses=(
                    Address(street, entry["suburb"], entry["state"], entry["postcode"], "", entry["address_2"]),
                ),
                custom=tuple(custom),
            )
        )
    return found


@pytest.mark.parametrize("numbered", [True, False], ids=["with their numbers", "without"])
@pytest.mark.parametrize(
    ("people", "repeats", "most_repeats"),
    [
        (500, 500, 1),
        (2000, 500, 5),
        pytest.param(4000, 1000, 5, marks=pytest.mark.slow),
        pytest.param(5000, 5000, 1, marks=pytest.mark.slow),
    ],
)
def test_repeats_in_a_population_register_are_found(
    people: int, repeats: int, most_repeats: int, *, numbered: bool
) -> None:
    entries, same = registry(FRESH_SEED, people, repeats, most_repeats)

    found = likenesses(drafts(entries, numbered=numbered), "").keys()

    assert len(found & same) / len(found) > 0.98
    assert len(found & same) / len(same) > 0.95


def ada(**said: object) -> ContactDraft:
    """Give Ada Lovelace with these fields."""
    draft = ContactDraft(name="Ada Lovelace", given="Ada", family="Lovelace")
    for field, value in said.items():
        setattr(draft, field, value)
    return draft


def the_only(people: list[ContactDraft]) -> Likeness | None:
    """Give how the first two are alike, if they are."""
    return likenesses(people).get((0, 1))


def test_the_same_name_alone_suggests_nothing() -> None:
    assert the_only([ada(), ada()]) is None
    assert the_only([ada(organization="Engines"), ada(notes="once met")]) is None


@pytest.mark.parametrize(
    "said",
    [
        {"phones": (Phone("+44 20 7946 0018"),)},
        {"organization": "Analytical Engines Ltd"},
        {"birthday": "1815-12-10"},
        {"addresses": (Address("12 St James Square", "London", "", "SW1Y 4JH"),)},
    ],
    ids=["phone", "company", "birthday", "address"],
)
def test_the_same_name_and_one_more_field_suggest_but_do_not_decide(said: dict[str, object]) -> None:
    likeness = the_only([ada(**said), ada(**said)])
    assert likeness is not None
    assert not likeness.certain


@pytest.mark.parametrize(
    "said",
    [
        {"organization": "Northwind"},
        {"organization": "Northwind", "title": "VP Sales"},
        {"birthday": "1970-01-01"},
        {"phones": (Phone("+49 30 5550100"),)},
        {"addresses": (Address("Hauptstraße", "Berlin"),)},
        {"addresses": (Address("Hauptstraße 1", "Berlin"),)},
    ],
    ids=["company", "title and company", "birthday", "phone", "street", "house"],
)
def test_exact_twins_are_suggested_however_many_others_share_what_they_share(said: dict[str, object]) -> None:
    crowd = [ContactDraft(f"Kim{place} Yo{place}x") for place in range(300)]
    for person in crowd:
        for field, value in said.items():
            setattr(person, field, value)

    likeness = the_only([ada(**said), ada(**said), *crowd])

    assert likeness is not None
    assert not likeness.certain
    assert len(likeness.reasons) > 1


def test_a_number_without_its_country_is_known_in_a_network_of_another_country() -> None:
    likeness = the_only([ada(phones=(Phone(number),)) for number in ("070-123 45 67", "+46 70 123 45 67")])
    assert likeness is not None
    assert likeness.reasons == ("duplicates.same_phone", "duplicates.same_name")
    assert the_only([ada(phones=(Phone(number),)) for number in ("070-123 45 67", "+46 8 993 45 67")]) is None
    slip = the_only([ada(phones=(Phone(number),)) for number in ("+49 171 55501990", "+49 172 55501990")])
    assert slip is not None
    assert slip.reasons == ("duplicates.similar_phone", "duplicates.same_name")


def test_namesakes_at_a_company_of_many_stay_apart_where_something_speaks_against_it() -> None:
    crowd = [ContactDraft(f"Kim{place} Yo{place}x", organization="Northwind") for place in range(300)]
    phones = (Phone("+49 30 5550100"),), (Phone("+49 171 4447788"),)
    assert the_only([*(ada(organization="Northwind", phones=each) for each in phones), *crowd]) is None
    days = "1970-01-01", "1982-05-09"
    assert the_only([*(ada(organization="Northwind", birthday=each) for each in days), *crowd]) is None


def test_a_first_name_alone_and_a_company_of_many_suggest_nothing() -> None:
    crowd = [ContactDraft(f"Kim{place} Yo{place}x", organization="Northwind") for place in range(300)]
    kim = ContactDraft("Kim", organization="Northwind")
    assert the_only([kim, kim, *crowd]) is None


def test_a_profile_decides_whatever_the_names_are() -> None:
    links = (Link("https://www.linkedin.com/in/ada-l"),)
    likeness = the_only([ada(links=links), ContactDraft(name="A. King", links=(Link("linkedin.com/in/Ada-L/"),))])
    assert likeness is not None
    assert likeness.certain
    assert likeness.reasons[0] == "duplicates.same_profile"


def test_an_address_decides_with_the_first_name_but_not_against_another_profile() -> None:
    emails = (Email("ada@example.org"),)
    likeness = the_only([ada(emails=emails), ada(emails=(Email("Ada@Example.org"),))])
    assert likeness is not None
    assert likeness.certain
    one, other = (ada(emails=emails, links=(Link(f"linkedin.com/in/{slug}"),)) for slug in ("ada", "ada-2"))
    vetoed = the_only([one, other])
    assert vetoed is None or not vetoed.certain


def test_a_profile_with_a_new_address_is_known_by_the_day_of_the_connection() -> None:
    one, other, later = (
        ada(links=(Link(f"linkedin.com/in/{slug}"),), connected_on=day)
        for slug, day in (("ada", "2020-05-01"), ("ada-king", "2020-05-01"), ("lovelace", "2021-05-01"))
    )
    likeness = the_only([one, other])
    assert likeness is not None
    assert not likeness.certain
    assert likeness.reasons == ("duplicates.same_connection", "duplicates.same_name")
    assert the_only([one, later]) is None


def test_a_family_that_shares_an_address_stays_apart() -> None:
    emails = (Email("lovelace@example.org"),)
    byron = ContactDraft(name="Byron Lovelace", given="Byron", family="Lovelace", emails=emails)
    assert the_only([ada(emails=emails), byron]) is None
    initial = ContactDraft(name="A. Lovelace", given="A.", family="Lovelace", emails=emails)
    alone = likenesses([ada(emails=emails), initial])[0, 1]
    assert alone.certain
    anne = ContactDraft(name="Annabella Lovelace", given="Annabella", family="Lovelace", emails=emails)
    in_company = likenesses([ada(emails=emails), initial, anne])
    assert not any(likeness.certain for likeness in in_company.values())


def test_father_and_son_of_one_name_are_told_apart_by_their_birthdays() -> None:
    emails = (Email("lovelace@example.org"),)
    likeness = the_only([ada(emails=emails, birthday="1815-12-10"), ada(emails=emails, birthday="1839-02-07")])
    assert likeness is None or not likeness.certain


def test_an_office_address_does_not_make_two_people_one() -> None:
    emails = (Email("info@example.org"),)
    other = ContactDraft(name="Ada Byron", given="Ada", family="Byron", emails=emails)
    assert the_only([ada(emails=emails), other]) is None


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("Robert", "Okaf"), ("Bob", "Okaf"), "short_name"),
        (("Katarzyna", "Kowalik"), ("Kasia", "Kowalik"), "short_name"),
        (("Uwe", "Müller"), ("Uwe", "Mueller"), "same_name"),
        (("Uwe", "Müller"), ("Uwe", "Muller"), "same_name"),
        (("Łukasz", "Źródło"), ("Lukasz", "Zrodlo"), "same_name"),
        (("Фёдор", "Чайковский"), ("Fyodor", "Tchaikovsky"), "similar_name"),
        (("Γιώργος", "Παπαδόπουλος"), ("Giorgos", "Papadopoulos"), "similar_name"),
        (("محمد", "حسن"), ("Mohammed", "Hassan"), "similar_name"),
        (("Nguyễn", "Minh"), ("Minh", "Nguyen"), "swapped_name"),
        (("Ada", "Lovelace"), ("Lovelace", "Ada"), "swapped_name"),
        (("Ada", "Lovelace"), ("A.", "Lovelace"), "initial"),
        (("Ada", "Lovelace"), ("Ada", "Lovelcae"), "similar_name"),
        (("Ada", "Lovelace"), ("Ada", "King-Lovelace"), "same_name"),
        (("Ada", "Lovelace"), ("Ada", "King"), "other_family_name"),
        (("Ada", ""), ("Ada", "Lovelace"), "part_of_name"),
        (("Ada", "O'Brien"), ("Ada", "Obrien"), "same_name"),
    ],
)
def test_names_are_known_in_another_shape(one: tuple[str, str], other: tuple[str, str], reason: str) -> None:
    people = [
        ContactDraft(name=" ".join(name).strip(), given=name[0], family=name[1], phones=(Phone("+49 171 5550199"),))
        for name in (one, other)
    ]
    likeness = the_only(people)
    assert likeness is not None
    assert likeness.reasons == ("duplicates.same_phone", f"duplicates.{reason}")


@pytest.mark.parametrize("name", ["Dr. Ada Lovelace", "Ada Lovelace, PhD", "Lovelace, Ada", "Ada Lovelace (Countess)"])
def test_titles_and_the_order_of_a_whole_name_do_not_matter(name: str) -> None:
    emails = (Email("ada@example.org"),)
    likeness = the_only([ada(emails=emails), ContactDraft(name=name, emails=emails)])
    assert likeness is not None
    assert likeness.certain


def test_whoever_has_no_name_is_the_one_with_their_address() -> None:
    emails = (Email("ada@example.org"),)
    nameless = ContactDraft(name="ada@example.org", emails=emails)
    likeness = the_only([ada(emails=emails), nameless])
    assert likeness is not None
    assert likeness.certain
    byron = ContactDraft(name="Byron Lovelace", given="Byron", family="Lovelace", emails=emails)
    assert not any(each.certain for each in likenesses([ada(emails=emails), byron, nameless]).values())


@pytest.mark.parametrize("address", ["office@example.org", "sales.uk@example.org", "no-reply@example.org"])
def test_the_address_of_an_office_needs_the_family_name_too(address: str) -> None:
    emails = (Email(address),)
    for name in ("A. Lovelace", "Ada", "Ada Byron", address):
        likeness = the_only([ada(emails=emails), ContactDraft(name=name, emails=emails)])
        assert likeness is None or not likeness.certain, name
    likeness = the_only([ada(emails=emails), ada(emails=emails)])
    assert likeness is not None
    assert likeness.certain


def test_an_initial_decides_nothing_where_the_family_names_differ() -> None:
    emails = (Email("lovelace@example.org"),)
    likeness = the_only([ada(emails=emails), ContactDraft(name="A Petrov", emails=emails)])
    assert likeness is None or not likeness.certain


def test_a_crowd_that_shares_everything_but_the_name_is_looked_through_in_time() -> None:
    emails, phones = (Email("office@example.org"),), (Phone("+49 30 5550100"),)
    labelled = labelled_set(3, 1500, 0)
    crowd = [ContactDraft(p.name, p.given, "", p.family, organization="Ein Haus", emails=emails, phones=phones)
             for p in labelled.people]  # fmt: skip
    assert all(not likeness.certain or crowd[a].name for (a, _), likeness in likenesses(crowd).items())


def test_the_search_can_be_broken_off() -> None:
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        find_likenesses(comparable([ada(), ada()]), stop)


def test_certain_pairs_make_groups_without_going_through_a_third() -> None:
    emails = (Email("ada@example.org"), Email("al@example.org"))
    one = ada(emails=emails[:1], birthday="1815-12-10")
    both = ada(emails=emails)
    other = ada(emails=emails[1:], birthday="1901-01-02")
    people = comparable([one, both, other, ada(emails=emails)])
    found = find_likenesses(people, lambda _done, _total: None)
    assert certain_groups(found, Crowd.of(people), set()) in ([[0, 1, 3]], [[1, 2, 3]])
    # Those of whom the owner said that they are two are not joined through a third either.
    assert certain_groups(found, Crowd.of(people), {(0, 1), (1, 2), (1, 3)}) in ([[0, 3]], [[2, 3]])
