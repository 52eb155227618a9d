"""NetGrow's own table: what goes out comes in again."""

from __future__ import annotations

import csv
import io
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Contact, ContactDraft, CustomField, Depth, Email, Job, Phone, Photo
from netgrow_desktop.formats.lists.netgrow_csv import write
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Person
from tests.examples import examples
from tests.formats.contacts import CONTACTS
from tests.formats.reading import people, records

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

NOBODY = Contact(
    id=7, name="Ada Example", given="", middle="", family="", prefix="", suffix="", nickname="", organization="",
    department="", title="", birthday="", connected_on="", notes="", emails=(), phones=(), addresses=(), links=(),
    custom=(), tags=(), categories=(), sources=(), last_contact=None, cadence_days=None, cadence_since=None,
    not_before=None, created_at="",
)  # fmt: skip


def exported(path: Path, *contacts: Contact, encoding: str = "utf-8") -> Path:
    file = path / "network.csv"
    with file.open("w", encoding=encoding, newline="") as out:
        assert write(contacts, out) == len(contacts)
    return file


def as_draft(contact: Contact) -> ContactDraft:
    """Give what a file can say of a contact: every field that both have; the others as in an empty draft."""
    names = {each.name for each in fields(Contact)} & {each.name for each in fields(ContactDraft)}
    said = {name: getattr(contact, name) for name in names}
    return ContactDraft(**(said | {"depth": contact.depth if any(contact.depth) else None}))


@settings(max_examples=examples(40, thorough=200), deadline=None)
@given(contacts=st.lists(CONTACTS, min_size=1, max_size=4))
def test_any_people_come_back_unchanged(tmp_path_factory: pytest.TempPathFactory, contacts: list[Contact]) -> None:
    file = exported(tmp_path_factory.getbasetemp(), *contacts)
    assert recognise(file).format == "netgrow-csv"
    found = records(file)
    assert len(found) == len(contacts)
    for record, contact in zip(found, contacts, strict=True):
        assert isinstance(record, Person)
        assert record.draft == as_draft(contact)
        assert record.standing is not None
        assert all(value == getattr(contact, name) for name, value in record.standing._asdict().items())


def test_cells_that_a_spreadsheet_would_run_are_defused() -> None:
    out = io.StringIO(newline="")
    write([replace(NOBODY, name="=HYPERLINK(0)", phones=(Phone("+49 30 1"),), notes="@x", title="\tx")], out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue(), newline=""))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    assert (row["Name"], row["Phone"]) == ("'=HYPERLINK(0)", "'+49 30 1")


def test_a_spreadsheet_may_add_move_and_take_away_columns(tmp_path: Path) -> None:
    file = tmp_path / "edited.csv"
    file.write_text(
        "Tags;Name;Mood;NetGrow ID;Categories;Birthday;E-mail;More e-mails\n"
        "a;Ada Example;merry;x;Strategic;10.12.1985;ada@example.org;two@example.org|home\n"
        '"b; c";Bo Sample;;8;;;;\n',
        encoding="cp1252",
    )
    ada, bo = people(file)
    assert (ada.birthday, ada.categories) == ("1985-12-10", (Category.STRATEGIC,))
    assert ada.emails == (Email("ada@example.org"), Email("two@example.org", "home"))
    assert ada.custom == (CustomField("Mood", "merry"), CustomField("NetGrow ID", "x"))
    assert (bo.name, bo.tags) == ("Bo Sample", ("b", "c"))


def test_a_large_photo_stands_in_several_cells_and_one_beyond_them_is_left_out(tmp_path: Path) -> None:
    large = replace(NOBODY, photo=Photo("image/jpeg", bytes(range(256)) * 7_000))
    beyond = replace(NOBODY, photo=Photo("image/jpeg", b"x" * 3_000_000))

    found = people(exported(tmp_path, large, beyond))

    assert [each.photo for each in found] == [large.photo, None]


def test_a_photo_that_a_spreadsheet_cut_short_is_no_photo(tmp_path: Path) -> None:
    file = exported(tmp_path, replace(NOBODY, photo=Photo("image/png", b"0123456789" * 99)))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("MDEyMzQ1Njc4OTAxMjM0NTY3ODkw", "", 1), encoding="utf-8")

    (ada,) = people(file)

    assert ada.photo is None
    assert ada.custom[0].label == "Photo"
    assert ada.custom[0].value.startswith("data:image/png;size=990;base64,MTIz")


def test_what_is_no_relation_level_closeness_or_day_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "edited.csv"
    file.write_text(
        "NetGrow ID,Name,Relation,Level,Closeness,Archived on,Key person,Jobs\n"
        '8,Bo Sample,friend,Senior,6,long ago,Yes,"Elm Ltd | Clerk\nOak plc"\n'
    )
    (found,) = records(file)

    assert isinstance(found, Person)
    assert found.draft.depth == Depth(level="senior")
    assert found.draft.custom == (
        CustomField("Relation", "friend"),
        CustomField("Closeness", "6"),
        CustomField("Archived on", "long ago"),
    )
    assert found.draft.jobs == (Job("Elm Ltd", "Clerk"), Job("Oak plc"))
    assert found.standing is not None
    assert found.standing.key_person


def test_what_is_no_category_or_day_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "edited.csv"
    file.write_text("NetGrow ID,Name,Categories,Birthday,Cadence in days\n8,Bo Sample,nice; operational,soon,often\n")
    (bo,) = people(file)
    assert (bo.categories, bo.birthday) == ((Category.OPERATIONAL,), "")
    assert bo.custom == (
        CustomField("Birthday", "soon"),
        CustomField("Categories", "nice"),
        CustomField("Cadence in days", "often"),
    )


def test_a_mark_for_spreadsheets_at_the_beginning_does_no_harm(tmp_path: Path) -> None:
    assert people(exported(tmp_path, replace(NOBODY, name="Ünal"), encoding="utf-8-sig"))[0].name == "Ünal"
