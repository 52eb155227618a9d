"""Google's CSV as we write it: its layout, and that the same people come in again."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import Address, Contact, CustomField, Email, Job, Link, Phone
from netgrow_desktop.formats.lists.google_writing import write
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person
from tests.formats.lists.test_netgrow_csv import NOBODY

if TYPE_CHECKING:
    from pathlib import Path

WORDS = st.sampled_from(
    [
        "Ada",
        "Łucja",
        "van Dyk",
        "=1+1",
        "@home",
        "-x",
        'say "hi"',
        "O'Brien",
        "日本",
        "a;b",
        "x|y",
        "two\nlines",
        "Nguyễn",
    ]
)
OPTIONAL = WORDS | st.just("")
LABELS = st.sampled_from(["work", "home", "Büro", ""])


def some(item: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(item, max_size=3, unique_by=lambda value: value if isinstance(value, str) else value[0]).map(tuple)


PEOPLE = st.builds(
    Contact,
    id=st.just(1),
    name=st.just("Ada"),
    given=WORDS,
    middle=OPTIONAL,
    family=OPTIONAL,
    prefix=OPTIONAL,
    suffix=OPTIONAL,
    nickname=OPTIONAL,
    organization=OPTIONAL,
    department=OPTIONAL,
    title=OPTIONAL,
    birthday=st.sampled_from(["1985-12-10", "--04-15", ""]),
    connected_on=st.just(""),
    notes=OPTIONAL,
    emails=some(st.builds(Email, st.sampled_from(["ada@northwind.example", "łucja@x.example"]), LABELS)),
    phones=some(st.builds(Phone, st.sampled_from(["+49 30 55501", "(030) 55502", "+1-202-555-0100"]), LABELS)),
    addresses=some(
        st.builds(Address, WORDS, OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, st.sampled_from(["work", "home"]))
    ),
    links=some(st.builds(Link, st.sampled_from(["https://northwind.example/ada", "http://x.example"]), LABELS)),
    custom=some(st.builds(CustomField, st.sampled_from(["Child", "Dog"]), WORDS)),
    tags=some(st.sampled_from(["alumni", "book club", "Ärzte"])),
    categories=st.just(()),
    sources=st.just(()),
    last_contact=st.none(),
    cadence_days=st.none(),
    cadence_since=st.none(),
    not_before=st.none(),
    created_at=st.just(""),
    jobs=some(st.builds(Job, WORDS, OPTIONAL, OPTIONAL, st.sampled_from(["2019-04", ""]), st.just(""), OPTIONAL)),
)
WHOLE_NAMES = st.sampled_from(
    [
        "Ana Sample",
        "Dr. Bo van Dyk, PhD",
        "Madonna",
        "Elm Ltd",
        "山田太郎",
        "山田 太郎",
        "Cy & Di Tester",
        "Sample, Ana",
    ]
)


def called(person: Contact, name: str) -> Contact:
    """Give somebody with a whole name alone."""
    return replace(person, name=name, given="", middle="", family="", prefix="", suffix="")


PEOPLE |= st.builds(called, PEOPLE, WHOLE_NAMES)
SAME = (
    *(
        "name",
        "given",
        "middle",
        "family",
        "prefix",
        "suffix",
        "nickname",
        "organization",
        "department",
        "title",
        "birthday",
    ),
    *("notes", "emails", "phones", "addresses", "links", "custom", "tags", "jobs"),
)


def exported(path: Path, people: list[Contact]) -> Path:
    file = path / "contacts.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        assert write(lambda: people, out) == len(people)
    return file


@settings(deadline=None)
@given(people=st.lists(PEOPLE, min_size=1, max_size=3))
def test_the_same_people_come_in_again(tmp_path_factory: pytest.TempPathFactory, people: list[Contact]) -> None:
    file = exported(tmp_path_factory.getbasetemp(), people)

    assert recognise(file).format == "google-csv"
    found = [record.draft for record in read(recognise(file)) if isinstance(record, Person)]
    assert len(found) == len(people)
    for draft, person in zip(found, people, strict=True):
        assert {name: getattr(draft, name) for name in SAME} == {name: getattr(person, name) for name in SAME}


@given(person=PEOPLE)
def test_there_are_as_many_columns_as_values_and_no_cell_is_a_formula(person: Contact) -> None:
    out = io.StringIO(newline="")
    write(lambda: [person], out)
    header, cells = csv.reader(io.StringIO(out.getvalue(), newline=""))

    assert header[:3] == ["First Name", "Middle Name", "Last Name"]
    assert sum(name.startswith("E-mail ") and name.endswith("Value") for name in header) == len(person.emails)
    assert cells[header.index("Labels")].endswith("* myContacts")
    formulas = [cell for cell in cells if cell.startswith(("=", "@", "-", "\t", "\r"))]
    assert not formulas


def test_a_whole_name_goes_out_in_parts_as_google_takes_it_apart(tmp_path: Path) -> None:
    person = replace(NOBODY, name="Dr. Bo Theo van Dyk, PhD", organization="Elm Ltd")
    with exported(tmp_path, [person]).open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    names = ("Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "File As")
    assert [row[name] for name in names] == ["Dr.", "Bo", "Theo", "van Dyk", "PhD", "Dr. Bo Theo van Dyk, PhD"]


def test_who_is_called_by_their_address_or_organization_goes_out_without_a_name(tmp_path: Path) -> None:
    people = [
        replace(NOBODY, name="bo@elm.example", emails=(Email("bo@elm.example"),)),
        replace(NOBODY, name="Elm Ltd", organization="Elm Ltd"),
    ]
    with exported(tmp_path, people).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["First Name"], row["Last Name"], row["File As"]) for row in rows] == [("", "", ""), ("", "", "")]


def test_a_name_that_was_changed_in_google_counts(tmp_path: Path) -> None:
    file = exported(tmp_path, [replace(NOBODY, name="Ana Sample", phones=(Phone("+49 30 55501"),))])
    file.write_text(file.read_text(encoding="utf-8").replace("Ana,,Sample", "Ana,,Married"), encoding="utf-8")

    (person,) = [record for record in read(recognise(file)) if isinstance(record, Person)]

    assert (person.draft.name, person.draft.given, person.draft.family) == ("Ana Married", "Ana", "Married")
    assert person.draft.custom == (CustomField("File As", "Ana Sample"),)


@pytest.mark.parametrize(("given", "family"), [("Ana", "Sample"), ("", "")])
def test_how_google_files_somebody_is_kept_and_takes_no_name_away(tmp_path: Path, given: str, family: str) -> None:
    filed = (CustomField("File As", "Ana Sample"), CustomField("File As", "Sample, Ana"))
    person = replace(NOBODY, name="Ana Sample", given=given, family=family, custom=filed)
    (found,) = [record for record in read(recognise(exported(tmp_path, [person]))) if isinstance(record, Person)]
    assert (found.draft.name, found.draft.given, found.draft.family) == ("Ana Sample", given, family)
    assert found.draft.custom == filed


def test_a_custom_field_called_name_makes_it_no_other_table(tmp_path: Path) -> None:
    person = replace(NOBODY, name="Ana Sample", custom=(CustomField("Name", "Anita"), CustomField("E-mail", "none")))
    file = exported(tmp_path, [person])
    assert recognise(file).format == "google-csv"
    (found,) = [record for record in read(recognise(file)) if isinstance(record, Person)]
    assert (found.draft.name, found.draft.custom) == ("Ana Sample", person.custom)
