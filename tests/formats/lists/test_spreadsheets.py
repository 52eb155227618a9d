"""Excel workbooks and OpenDocument spreadsheets, sound and hostile ones."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import CustomField, Email, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.cells import compound_files
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Rejected
from tests.formats.reading import FILES, people, records, said
from tests.formats.workbooks import ods_cell, sheet_xml, write_ods, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

PEOPLE = sheet_xml([
    ["Members of the Sample Choir"],
    [],
    ["Name", "E-Mail", "Telefon", "Größe"],
    ["Änne Muster", "aenne@muster.example", 49301234567, 1.7],
    ["Bo Sample", None, 301234567.0, None],
])  # fmt: skip


def test_a_sheet_is_read_like_a_table(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "choir.xlsx", {"Choir": PEOPLE})
    found = recognise(file)
    assert (found.format, found.header_line, english(found.title)) == ("xlsx", 3, "Excel workbook")
    aenne, bo = records(file)
    assert (aenne.line, bo.line, bo.part) == (4, 5, "")
    assert isinstance(aenne, Person)
    assert said(aenne.draft) == {
        "name": "Änne Muster",
        "given": "Änne",
        "family": "Muster",
        "emails": (Email("aenne@muster.example"),),
        "phones": (Phone("49301234567"),),
        "custom": (CustomField("Größe", "1.7"),),
    }


def test_every_shown_sheet_with_people_is_read_and_named(tmp_path: Path) -> None:
    linkedin = sheet_xml([
        ["First Name", "Last Name", "URL", "Company", "Position", "Connected On"],
        ["Cy", "Probe", "https://www.linkedin.com/in/cy-probe", "Probes", "Tester", "08 Feb 2026"],
    ])  # fmt: skip
    prices = sheet_xml([["Item", "Price"], ["Tea", 3.5]])
    file = write_xlsx(
        tmp_path / "all.xlsx",
        {"Choir": PEOPLE, "Secret": PEOPLE, "Prices": prices, "Empty": "<sheetData/>", "LinkedIn": linkedin},
        hidden=["Secret"],
    )
    found = records(file)
    assert [(record.part, record.line) for record in found] == [("Choir", 4), ("Choir", 5), ("LinkedIn", 2)]
    cy = found[-1]
    assert isinstance(cy, Person)
    assert (cy.key, cy.draft.connected_on) == ("cy-probe", "2026-02-08")


def test_old_workbooks_are_read_with_their_dates() -> None:
    assert recognise(FILES / "people.xls").format == "xls"
    assert [(draft.name, draft.birthday, draft.phones[0].number) for draft in people(FILES / "people.xls")] == [
        ("Änne Muster", "1985-12-10", "49301234567"),
        ("Bo Sample", "1970-01-31", "301234567"),
    ]


def test_open_documents_are_read_without_their_empty_rest(tmp_path: Path) -> None:
    rows = [["Name", "E-Mail"], ["Ada Example", "ada@example.org"]]
    body = "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    rest = f'<table:table-row table:number-rows-repeated="1048574">{blank}</table:table-row>'
    file = write_ods(tmp_path / "people.ods", body + rest)
    assert recognise(file).format == "ods"
    assert [draft.emails for draft in people(file)] == [(Email("ada@example.org"),)]


def test_a_sheet_without_a_name_is_read_like_any_other(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "a.xlsx", {"": sheet_xml([["Name", "Email"], ["Ada Example", "a@x.example"]])})
    assert [draft.name for draft in people(file)] == ["Ada Example"]


def test_a_row_without_anybody_is_rejected_with_its_cells(tmp_path: Path) -> None:
    file = write_xlsx(
        tmp_path / "a.xlsx", {"A": sheet_xml([["Name", "Email"], ["Ada E", "a@x.example"], [None, "n/a"]])}
    )
    rejected = records(file)[-1]
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.raw) == (3, "\tn/a")


@pytest.mark.parametrize(
    ("name", "sheet", "code"),
    [
        (
            "far.xlsx",
            '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
            "spreadsheet.too_large",
        ),
        (
            "claims.xlsx",
            f'<dimension ref="A1:XFD1048576"/>{sheet_xml([["Item", "Price"], ["Tea", 1]])}',
            "spreadsheet.no_people",
        ),
        ("torn.xlsx", '<sheetData><row r="1"><c r="A1" t="s"><v>9', "spreadsheet.damaged"),
        ("blank.xlsx", "<sheetData/>", "format.empty"),
    ],
)
def test_spreadsheets_that_give_nobody_say_why(tmp_path: Path, name: str, sheet: str, code: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        recognise(write_xlsx(tmp_path / name, {"A": sheet}))
    assert refused.value.message.code == code


def test_repeated_cells_fill_no_memory(tmp_path: Path) -> None:
    filled = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p>'
    body = f'<table:table-row table:number-rows-repeated="1048576">{filled}</table:table-cell></table:table-row>'
    with pytest.raises(NetGrowError) as refused:
        recognise(write_ods(tmp_path / "bomb.ods", body))
    assert refused.value.message.code == "spreadsheet.too_large"


@pytest.mark.parametrize(
    "body",
    [
        f"<table:table-row>{ods_cell('Name')}</table:fable-row>",
        f"<table:table-row>{ods_cell('Name').replace('</text:p>', '')}</table:table-row>",
        "<table:table-row>",
    ],
)
def test_tags_that_do_not_close_each_other_are_not_looked_for_for_ever(tmp_path: Path, body: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        recognise(write_ods(tmp_path / "torn.ods", body))
    assert refused.value.message.code == "spreadsheet.damaged"


def test_a_sheet_that_unpacks_to_a_gigabyte_is_refused(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "bomb.xlsx", {"A": PEOPLE})
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sharedStrings.xml", "w") as out:
        for _ in range(300):
            out.write(bytes(1 << 20))
    with pytest.raises(NetGrowError) as refused:
        recognise(file)
    assert refused.value.message.code == "spreadsheet.too_large"


def outcome(file: Path) -> list[Record] | str:
    """Give the records of a file, or the sentence with which it was refused."""
    try:
        return list(read(recognise(file)))
    except NetGrowError as refused:
        return english(refused.message)


@settings(deadline=None)
@given(
    name=st.sampled_from(["people.xls", "people.xlsx", "people.ods"]),
    damage=st.lists(
        st.tuples(st.integers(0, 6000), st.integers(0, 20), st.binary(max_size=12)), min_size=1, max_size=4
    ),
)
def test_damaged_spreadsheets_are_read_or_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, name: str, damage: list[tuple[int, int, bytes]]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    row = f"<table:table-row>{ods_cell('Name')}{ods_cell('Email')}</table:table-row>"
    if name == "people.xls":
        content = (FILES / name).read_bytes()
    elif name == "people.xlsx":
        content = write_xlsx(folder / "sound.xlsx", {"A": PEOPLE}).read_bytes()
    else:
        content = write_ods(folder / "sound.ods", row * 3).read_bytes()
    for place, length, replacement in damage:
        at = place % (len(content) + 1)
        content = content[:at] + replacement + content[at + length :]
    file = folder / f"damaged-{name}"
    file.write_bytes(content)
    found = outcome(file)
    assert found if isinstance(found, str) else all(record.line >= 1 for record in found)


def test_a_panic_of_the_library_is_a_sentence_and_nothing_on_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    # A name that is defined in no bytes at all.
    broken = changed_workbook(tmp_path, 0x63, struct.pack("<HH", 0x18, 2))

    with pytest.raises(NetGrowError) as refused:
        recognise(broken)

    assert refused.value.message.code == "spreadsheet.damaged"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("kind", "change", "code"),
    [
        # More rows than there are, behind the first column; strings; a second sheet where the first is.
        (0x200, struct.pack("<HHIIHH", 0x200, 14, 0, 0xFFFF0000, 0, 9), "spreadsheet.too_large"),
        (0xFC, struct.pack("<HHII", 0xFC, 146, 4, 0x7FFFFFFF), "spreadsheet.damaged"),
        (0x85, struct.pack("<HHI", 0x85, 16, 0), "spreadsheet.damaged"),
    ],
)
def test_an_old_workbook_gets_no_memory_for_what_it_only_claims(
    tmp_path: Path, kind: int, change: bytes, code: str
) -> None:
    if kind == 0x85:
        second = workbook().index(struct.pack("<HH", 0x85, 12))
        change = change[:4] + workbook()[second + 4 : second + 8]
    with pytest.raises(NetGrowError) as refused:
        recognise(changed_workbook(tmp_path, kind, change))
    assert refused.value.message.code == code


def test_a_claimed_size_of_the_file_that_the_workbook_lies_in_counts_for_nothing(tmp_path: Path) -> None:
    content = bytearray((FILES / "people.xls").read_bytes())
    # The number of sectors that the table of sectors takes, and of the one of small sectors.
    struct.pack_into("<I", content, 44, 0x7FFFFFFF)
    struct.pack_into("<I", content, 64, 0x7FFFFFFF)
    file = tmp_path / "people.xls"
    file.write_bytes(content)
    assert [draft.name for draft in people(file)] == [draft.name for draft in people(FILES / "people.xls")]


def test_a_workbook_of_which_the_end_is_missing_is_refused(tmp_path: Path) -> None:
    for cut in (600, 3_000):
        file = tmp_path / "cut off.xls"
        file.write_bytes((FILES / "people.xls").read_bytes()[:-cut])
        assert "cut off.xls" in str(outcome(file))


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("name", ["list.xlsx", "list.ods"])
def test_a_spreadsheet_that_was_not_copied_whole_says_so(tmp_path: Path, name: str, kept: float) -> None:
    sheet = sheet_xml([["Name", "Email"], *([f"Person {n}", f"p{n}@sample.example"] for n in range(200))])
    file = tmp_path / name
    if name.endswith("xlsx"):
        write_xlsx(file, {"A": sheet})
    else:
        write_ods(file, f"<table:table-row>{ods_cell('Name')}{ods_cell('Email')}</table:table-row>" * 200)
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(NetGrowError) as refused:
        recognise(file)
    assert refused.value.message.code == "spreadsheet.cut_off"
    assert english(refused.value.message).startswith(f"{name} is a spreadsheet that is damaged, or not all of it")


def workbook() -> bytes:
    """Give the stream of the workbook inside the file of the tests."""
    found = compound_files.stream_bytes((FILES / "people.xls").read_bytes(), ("Workbook",))
    assert found
    return found


def changed_workbook(folder: Path, kind: int, record: bytes) -> Path:
    """Write the workbook with the first record of this kind begun anew with these bytes."""
    stream = bytearray(workbook())
    at = 0
    while struct.unpack_from("<H", stream, at)[0] != kind:
        at += 4 + struct.unpack_from("<H", stream, at + 2)[0]
    stream[at : at + len(record)] = record
    file = folder / "changed.xls"
    file.write_bytes(compound_files.wrapped(bytes(stream), "Workbook"))
    return file
