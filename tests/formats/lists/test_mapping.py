"""Tables whose columns a person maps by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.lists.drafts import draft_of
from netgrow_desktop.formats.lists.mapping import FIELDS, LABELLED_FIELDS
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.formats.recognition import preview, read, recognise
from netgrow_desktop.formats.records import Person
from tests.formats.reading import FILES, said
from tests.formats.workbooks import sheet_xml, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.readers import Recognised


def written(path: Path, text: str) -> Path:
    file = path / "table.csv"
    file.write_text(text, encoding="utf-8")
    return file


def people(found: Recognised) -> list[ContactDraft]:
    return [record.draft for record in read(found) if isinstance(record, Person)]


def test_a_table_that_is_refused_can_be_seen_and_mapped(tmp_path: Path) -> None:
    file = written(tmp_path, "Zorb;Quux;Blip\nada;17;030 1\nbo;18;030 2\nada;19;030 3\n")
    with pytest.raises(NetGrowError):
        recognise(file)
    seen = preview(file)
    assert (seen.delimiter, seen.encoding, seen.rows) == (";", "utf-8", 4)
    columns = [Column("name"), Column("custom", "Quux"), Column("phone", "home")]
    ada, bo, _ = people(recognise(file, columns=columns, header=True))
    assert said(ada) == {"name": "ada", "phones": (Phone("030 1", "home"),), "custom": (CustomField("Quux", "17"),)}
    assert bo.name == "bo"


def test_up_to_five_different_values_show_what_a_column_holds(tmp_path: Path) -> None:
    rows = "".join(f"Person {n % 3},p{n}@example.org,{n % 2}\n" for n in range(20))
    seen = preview(written(tmp_path, f"Name,Mail,Flag\n{rows}"))
    assert [(column.name, column.samples, column.column.field) for column in seen.columns] == [
        ("Name", ("Person 0", "Person 1", "Person 2"), "name"),
        ("Mail", tuple(f"p{n}@example.org" for n in range(5)), "email"),
        ("Flag", ("0", "1"), "custom"),
    ]
    assert (seen.header_line, seen.rows) == (1, 20)


def test_columns_without_a_header_have_numbers(tmp_path: Path) -> None:
    seen = preview(written(tmp_path, "17,x\n18,y\n"), header=False)
    assert [column.name for column in seen.columns] == ["Column 1", "Column 2"]
    assert seen.header_line == 0


def test_a_header_may_be_denied(tmp_path: Path) -> None:
    file = written(tmp_path, "Email,Name\nada@example.org,Ada\n")
    found = recognise(file, columns=[Column("notes"), Column("name")], header=False)
    assert [draft.name for draft in people(found)] == ["Name", "Ada"]


def test_another_delimiter_can_be_chosen(tmp_path: Path) -> None:
    file = written(tmp_path, "Name^Email\nExample, Ada^ada@example.org\n")
    found = recognise(file, delimiter="^")
    assert [(draft.name, draft.emails[0].address) for draft in people(found)] == [("Ada Example", "ada@example.org")]


def test_the_order_of_day_and_month_can_be_chosen(tmp_path: Path) -> None:
    file = written(tmp_path, "Name,Email,Birthday\nAda,a@example.org,03/04/1980\nBo,b@example.org,05/06/1981\n")
    seen = preview(file)
    assert (seen.day_first, seen.is_day_unclear) == (None, True)
    for day_first, born in ((True, "1980-04-03"), (False, "1980-03-04")):
        assert people(recognise(file, day_first=day_first))[0].birthday == born


def test_clear_days_are_not_asked_about(tmp_path: Path) -> None:
    for first in ("23/04/1980", "03.04.1980", "1980-04-03"):
        text = f"Name,Email,Birthday\nAda,a@example.org,{first}\nBo,b@example.org,{first}\n"
        assert preview(written(tmp_path, text)).is_day_unclear is False


def test_known_layouts_show_what_is_known_of_them() -> None:
    seen = preview(FILES / "google_2025.csv")
    assert {column.name: column.column.field for column in seen.columns}["E-mail 1 - Value"] == "email"


def test_a_column_may_be_left_out(tmp_path: Path) -> None:
    file = written(tmp_path, "Name,Email\nAda,ada@example.org\n")
    found = recognise(file, columns=[Column("name"), Column("")], header=True)
    assert said(people(found)[0]) == {"name": "Ada"}


def test_a_sheet_is_mapped_by_hand(tmp_path: Path) -> None:
    sheets = {"Notes": sheet_xml([["x"]]), "List": sheet_xml([["Zorb", "Quux"], ["ada", "17"], ["bo", "18"]])}
    file = write_xlsx(tmp_path / "a.xlsx", sheets)
    assert preview(file).sheet == "List"
    found = recognise(file, columns=[Column("nickname"), Column("custom", "Quux")], header=True)
    assert [draft.nickname for draft in people(found)] == ["ada", "bo"]


@pytest.mark.parametrize("field", [field for field in FIELDS if field not in ("", "house_number", "last_contact")])
def test_every_field_that_may_be_chosen_keeps_its_value(field: str) -> None:
    text = "1985-12-10" if field in ("birthday", "connected_on") else "7"
    text = {"email": "ada@example.org", "link": "https://ada.example"}.get(field, text)
    draft = draft_of([(Column(field), "Header", text)], day_first=None)
    assert "7" in str(said(draft)) or text in str(said(draft))


def test_a_column_may_be_said_to_hold_the_last_contact(tmp_path: Path) -> None:
    file = written(tmp_path, "Name,Seen\nAda,1985-12-10\n")
    found = recognise(file, columns=[Column("name"), Column("last_contact")], header=True)
    [ada] = [each for each in read(found) if isinstance(each, Person)]
    assert ([each.on for each in ada.contacted], said(ada.draft)) == (["1985-12-10"], {"name": "Ada"})


def test_labels_are_for_fields_that_exist() -> None:
    assert set(FIELDS) > LABELLED_FIELDS
