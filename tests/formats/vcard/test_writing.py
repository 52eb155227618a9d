"""What is written is a card by the letter of the standard, and gives the same person when it is read again."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Address, Contact, CustomField, Depth, Email, Job, Link, Phone, Photo
from netgrow_desktop.formats.records import Person, Standing
from netgrow_desktop.formats.vcard.own import EXACT_FIELDS
from netgrow_desktop.formats.vcard.reading import person_of
from netgrow_desktop.formats.vcard.writing import Version, card, write
from tests.formats.contacts import CONTACTS
from tests.formats.vcard.texts import file_records

if TYPE_CHECKING:
    from pathlib import Path

VERSIONS = get_args(Version)
PHOTO = Photo("image/png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
NOBODY = Contact(
    id=7, name="Ada Example", given="", middle="", family="", prefix="", suffix="", nickname="", organization="",
    department="", title="", birthday="", connected_on="", notes="", emails=(), phones=(), addresses=(), links=(),
    custom=(), tags=(), categories=(), sources=(), last_contact=None, cadence_days=None, cadence_since=None,
    not_before=None, created_at="",
)  # fmt: skip
ADA = replace(
    NOBODY,
    name="Dr. Ada Example",
    given="Ada",
    family="Example",
    prefix="Dr.",
    nickname="Addie",
    organization="Example, Works",
    department="Research; new",
    title="Head",
    birthday="1985-12-10",
    connected_on="2024-02-03",
    notes="First line\nSecond, with a \\ in it",
    emails=(Email("ada@example.org", "home"), Email("a@example.com", "Choir")),
    phones=(Phone("+49 30 1", "work fax"), Phone("+49 170 2", "mobile"), Phone("3", "")),
    addresses=(Address("Main St 1\nBack", "Berlin", "BE", "10115", "Germany", "Floor 2", "home"),),
    links=(Link("https://example.org/?a=1,2;3", ""), Link("https://www.linkedin.com/in/ada-e", "LinkedIn")),
    custom=(CustomField("Child", "Ida; Ole"),),
    tags=("Friends", "A,B"),
    categories=(Category.STRATEGIC, Category.DEVELOPMENTAL),
    sources=("linkedin",),
    last_contact="2026-01-02",
    cadence_days=30,
    cadence_since="2025-01-01",
    not_before="2026-02-01",
    created_at="2025-01-01T10:00:00+00:00",
    jobs=(Job("Old Works", "Clerk", "", "2010-04", "2014", "Bonn"),),
    photo=PHOTO,
    depth=Depth("At a fair", "Bo Example", "Trees", "own_team", "peer", 4, "2026-03-01"),
    key_person=True,
)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def assert_same(record: object, contact: Contact) -> None:
    assert isinstance(record, Person)
    for field in EXACT_FIELDS:
        found = getattr(record.draft, field)
        assert (found or Depth() if field == "depth" else found) == getattr(contact, field), field
    assert record.draft.photo == contact.photo


@pytest.mark.parametrize("version", VERSIONS)
def test_everything_that_is_known_of_somebody_comes_back(tmp_path: Path, version: Version) -> None:
    (found,) = file_records(tmp_path, card(ADA, version))

    assert_same(found, ADA)
    assert isinstance(found, Person)
    assert found.key == "ada-e"
    assert found.standing == Standing(
        id=7,
        sources=("linkedin",),
        last_contact="2026-01-02",
        cadence_days=30,
        cadence_since="2025-01-01",
        not_before="2026-02-01",
        created_at="2025-01-01T10:00:00+00:00",
        key_person=True,
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_ordinary_people_need_nothing_but_ordinary_properties(version: Version) -> None:
    assert "X-NETGROW-EXACT" not in card(ADA, version)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CONTACTS, max_size=3), st.sampled_from(VERSIONS))
def test_anybody_comes_back_unchanged(tmp_path: Path, contacts: list[Contact], version: Version) -> None:
    out = io.StringIO(newline="")

    assert write(contacts, out, version) == len(contacts)

    for line in out.getvalue().split("\r\n"):
        assert len(line.encode()) <= 75
        assert not any(letter < " " and letter != "\t" for letter in line)
    found = file_records(tmp_path, out.getvalue()) if contacts else []
    assert len(found) == len(contacts)
    for record, contact in zip(found, contacts, strict=True):
        assert_same(record, contact)


def test_a_card_of_version_3_has_what_rfc_2426_asks_for() -> None:
    assert unfolded(card(replace(ADA, photo=None), "3.0"))[:23] == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//NetGrow//NetGrow Desktop//EN",
        "UID:53d611be-a521-5b18-bd69-074ebba89d4f",
        "FN:Dr. Ada Example",
        "N:Example;Ada;;Dr.;",
        "NICKNAME:Addie",
        "ORG:Example\\, Works;Research\\; new",
        "TITLE:Head",
        "BDAY:1985-12-10",
        "EMAIL;TYPE=INTERNET,HOME:ada@example.org",
        "item1.EMAIL;TYPE=INTERNET:a@example.com",
        "item1.X-ABLabel:Choir",
        "TEL;TYPE=WORK,FAX:+49 30 1",
        "TEL;TYPE=CELL:+49 170 2",
        "TEL:3",
        "ADR;TYPE=HOME:;Floor 2;Main St 1\\nBack;Berlin;BE;10115;Germany",
        "URL:https://example.org/?a=1,2;3",
        "item2.URL:https://www.linkedin.com/in/ada-e",
        "item2.X-ABLabel:LinkedIn",
        "NOTE:First line\\nSecond\\, with a \\\\ in it",
        "CATEGORIES:Friends,A\\,B",
        "item3.X-ABRELATEDNAMES:Ida\\; Ole",
    ]


@pytest.mark.parametrize(
    ("birthday", "old", "new"),
    [
        ("1985-12-10", "BDAY:1985-12-10", "BDAY:19851210"),
        ("--02-29", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "BDAY:--0229"),
        ("1985-12", "X-NETGROW-BIRTHDAY:1985-12", "BDAY:1985-12"),
        ("1985", "X-NETGROW-BIRTHDAY:1985", "BDAY:1985"),
    ],
)
def test_a_birthday_is_written_as_each_version_has_it(birthday: str, old: str, new: str) -> None:
    contact = replace(NOBODY, birthday=birthday)

    assert old in unfolded(card(contact, "3.0"))
    assert new in unfolded(card(contact, "4.0"))


def test_a_photo_is_written_as_each_version_has_it() -> None:
    contact = replace(NOBODY, photo=PHOTO)

    assert f"PHOTO;ENCODING=b;TYPE=PNG:{PHOTO.encoded()}" in unfolded(card(contact, "3.0"))
    assert f"PHOTO:data:image/png;base64,{PHOTO.encoded()}" in unfolded(card(contact, "4.0"))


def test_a_long_line_is_folded_between_letters() -> None:
    text = card(replace(NOBODY, notes="ä€𝄞" * 60), "4.0")

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert f"NOTE:{'ä€𝄞' * 60}" in unfolded(text)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_card_for_others_says_nothing_that_the_owner_thinks(version: Version) -> None:
    text = card(ADA, version, for_others=True)

    assert "NETGROW-" not in text
    assert [name for name in ("NOTE", "CATEGORIES", "fair", "Ida") if name in text] == []
    assert "EMAIL" in text


def test_what_another_program_changed_since_stays_changed() -> None:
    odd = replace(NOBODY, name=" Ada\x07 ", nickname=" Addie")
    text = "\n".join(unfolded(card(odd, "4.0"))[1:-2])

    same = person_of(text)
    changed = person_of(text.replace("FN: Ada", "FN:Ida"))

    assert same is not None
    assert changed is not None
    assert (same.draft.name, same.draft.nickname) == (" Ada\x07 ", " Addie")
    assert (changed.draft.name, changed.draft.nickname) == ("Ida", " Addie")


def test_a_card_of_an_earlier_version_keeps_what_it_kept_exactly() -> None:
    seen = ["At a fair", "", "", "", "", 0, ""]
    exact = json.dumps({"depth": [seen, [" At a fair", *seen[1:]]]}).replace(",", "\\,")

    found = person_of(f"FN:Ada Example\nX-NETGROW-HOW-MET:At a fair\nX-NETGROW-EXACT:{exact}\n")

    assert found is not None
    assert found.draft.depth == Depth(how_met=" At a fair")


@pytest.mark.parametrize("days", ["0", "3661", "weekly", "9" * 30])
def test_a_rhythm_that_none_can_have_becomes_a_field(days: str) -> None:
    found = person_of(f"FN:Ada Example\nX-NETGROW-ID:7\nX-NETGROW-CADENCE-DAYS:{days}\n")

    assert found is not None
    assert found.standing is not None
    assert found.standing.cadence_days is None
    assert found.draft.custom == (CustomField("Cadence in days", days),)


@pytest.mark.parametrize(
    "exact",
    ["{", "[]", "1", '{"name": 1}', '{"name": ["Ada Example", 7]}', '{"emails": [[], [1]]}', '{"depth": [null, [1]]}',
     '{"nope": [1, 2]}', '{"jobs": [[], {"a": 1}]}', "[" * 100_000, '{"emails": [[], [["a", "b", "c"]]]}'],
)  # fmt: skip
def test_a_forged_exact_line_changes_nothing(exact: str) -> None:
    escaped = exact.replace(",", "\\,")

    found = person_of(f"FN:Ada Example\nX-NETGROW-EXACT:{escaped}\n")

    assert found is not None
    assert found.draft.name == "Ada Example"
    assert (found.draft.emails, found.draft.jobs, found.draft.depth) == ((), (), None)


def test_vobject_reads_a_card_of_version_3_as_it_was_meant() -> None:
    found = vobject.readOne(card(ADA, "3.0"))

    assert found.fn.value == ADA.name
    assert (found.n.value.family, found.n.value.given, found.n.value.prefix) == ("Example", "Ada", "Dr.")
    assert found.org.value == ["Example, Works", "Research; new"]
    assert [email.value for email in found.email_list] == ["ada@example.org", "a@example.com"]
    assert [phone.value for phone in found.tel_list] == ["+49 30 1", "+49 170 2", "3"]
    assert found.adr.value.street == "Main St 1\nBack"
    assert (found.adr.value.city, found.adr.value.code, found.adr.value.country) == ("Berlin", "10115", "Germany")
    assert found.note.value == ADA.notes
    assert found.bday.value == "1985-12-10"
    assert found.categories.value == ["Friends", "A,B"]
    assert found.photo.value == PHOTO.data


PLAIN = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


@settings(max_examples=50, deadline=None)
@given(PLAIN, PLAIN, st.lists(PLAIN, max_size=3), st.text(st.characters(categories=["L", "P", "N"]), max_size=30))
def test_vobject_and_this_reader_agree_about_what_is_written(
    given_name: str, family: str, tags: list[str], title: str
) -> None:
    text = card(replace(NOBODY, given=given_name, family=family, tags=tuple(dict.fromkeys(tags)), title=title), "3.0")

    theirs = vobject.readOne(text)
    ours = person_of("\n".join(unfolded(text)[1:-2]))

    assert ours is not None
    assert (theirs.n.value.given, theirs.n.value.family) == (ours.draft.given, ours.draft.family)
    assert getattr(theirs, "title", None) is None or theirs.title.value == ours.draft.title
    assert not tags or tuple(theirs.categories.value) == ours.draft.tags


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Dr. Petra von und zu Probe-Tal", "N:von und zu Probe-Tal;Petra;;Dr.;"),
        ("Ana Bea Muster", "N:Muster;Ana;Bea;;"),
        ("Probe GmbH", "N:;;;;"),
        ("ada@example.org", "N:;;;;"),
    ],
)
def test_a_whole_name_is_written_in_its_parts_too(tmp_path: Path, name: str, line: str) -> None:
    contact = replace(NOBODY, name=name)
    assert line in unfolded(card(contact, "3.0"))
    (record,) = file_records(tmp_path, card(contact))
    assert_same(record, contact)


@pytest.mark.parametrize(
    ("version", "lines"),
    [
        (
            "3.0",
            [
                "EMAIL;TYPE=INTERNET,WORK;X-LABEL=Work:ada@example.org",
                "TEL;TYPE=CELL;X-LABEL=Mobile:+49 170 2",
                "TEL;TYPE=HOME,FAX;X-LABEL=Home Fax:+49 30 1",
                "item1.X-ABRELATEDNAMES:Bo",
                "item1.X-ABLabel:_$!<Spouse>!$_",
                "item2.X-ABRELATEDNAMES:Cy",
                "item2.X-ABLabel:_$!<Mother>!$_",
                "item3.X-ABDATE:2011-05-06",
                "item3.X-ABLabel:_$!<Anniversary>!$_",
            ],
        ),
        (
            "4.0",
            [
                "EMAIL;TYPE=work;X-LABEL=Work:ada@example.org",
                "TEL;TYPE=cell;X-LABEL=Mobile:+49 170 2",
                "TEL;TYPE=home,fax;X-LABEL=Home Fax:+49 30 1",
                "RELATED;VALUE=text;TYPE=spouse:Bo",
                "item1.RELATED;VALUE=text:Cy",
                "item1.X-ABLabel:_$!<Mother>!$_",
                "ANNIVERSARY:20110506",
            ],
        ),
    ],
)
def test_labels_days_and_related_people_are_written_as_address_books_know_them(
    tmp_path: Path, version: Version, lines: list[str]
) -> None:
    contact = replace(
        NOBODY,
        given="Ada",
        family="Example",
        emails=(Email("ada@example.org", "Work"),),
        phones=(Phone("+49 170 2", "Mobile"), Phone("+49 30 1", "Home Fax")),
        custom=(
            CustomField("Spouse", "Bo"),
            CustomField("Mother", "Cy"),
            CustomField("Anniversary", "2011-05-06"),
            CustomField("Shoe", "39"),
        ),
    )
    text = card(contact, version)

    assert "EXACT" not in text
    assert unfolded(text)[6:-4] == lines
    (found,) = file_records(tmp_path, text)
    assert_same(found, contact)


def test_a_card_has_the_same_uid_whenever_it_is_written() -> None:
    renamed, other = replace(ADA, name="Ada Sample", photo=None), replace(ADA, id=8)

    first, second, third = (
        next(line for line in unfolded(card(each)) if line.startswith("UID:")) for each in (ADA, renamed, other)
    )
    assert first == second != third
