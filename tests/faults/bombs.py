"""Files that ask for far more time or memory than they are worth, for every reader; and what reading one costs.

``python -m tests.faults.bombs FOLDER SHARE NAMES``: each bomb is made so large a share of its full size, and planned
as an import by a copy (fork) of that program, of which the system says what it took.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import traceback
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network, open_network
from tests.formats.workbooks import ods_cell, write_ods, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MEGA = 1_000_000
_PEOPLE = b"Name,E-mail\nAda Kowalska,ada@x.example\n"
_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Kowalska\r\n"
_MAIL = (
    "From ada@x.example Sat Mar 01 09:00:00 2025\nFrom: Ada <ada@x.example>\nTo: Grace <grace@umutoni.example>\n"
    "Date: 1 Mar 2025 09:00:00 +0000\nMessage-ID: <1@x.example>\n"
)
_MEETING = (
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250301T090000Z\r\nORGANIZER:mailto:grace@umutoni.example\r\n"
    "ATTENDEE;CN=Ada:mailto:ada@x.example\r\n"
)
_NETGROW = '{"netgrow": {"program": "NetGrow Desktop", "version": "1", "people": 1},\n"contacts": ['


class Cost(NamedTuple):
    """What came of a bomb: a sentence for all that was refused, how many people came, and what it took."""

    name: str
    size: int
    said: list[str]
    people: int
    seconds: float
    megabytes: float


def cost_of(folder: Path, share: float, names: Iterable[str]) -> list[Cost]:
    """Make each bomb so large a share of its full size, and give what planning its import costs."""
    command = [sys.executable, "-m", "tests.faults.bombs", str(folder), str(share), *names]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [Cost(*json.loads(line)) for line in done.stdout.splitlines()]


def _written(path: Path, *parts: tuple[bytes, float]) -> Path:
    """Write a file of pieces, each so many times in a row."""
    with path.open("wb") as out:
        for piece, times in parts:
            block = piece * max(1, min(int(times), MEGA // len(piece)))
            left = int(times) * len(piece)
            while left > 0:
                out.write(block[:left])
                left -= len(block)
    return path


# Archives


def _zip_ratio(folder: Path, share: float) -> Path:
    """A megabyte that unpacks to a gigabyte."""
    return _packed_zeros(folder / "ratio.zip", int(1_000 * share))


def _zip_lying(folder: Path, share: float) -> Path:
    """The same, with a list that says a hundred bytes."""
    path = _packed_zeros(folder / "lying.zip", int(1_000 * share))
    content = bytearray(path.read_bytes())
    struct.pack_into("<L", content, content.rindex(b"PK\x01\x02") + 24, 100)
    path.write_bytes(content)
    return path


def _packed_zeros(path: Path, megabytes: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("people.csv", "w") as out:
        out.write(_PEOPLE)
        for _ in range(megabytes):
            out.write(bytes(MEGA))
    return path


def _zip_nested(folder: Path, share: float) -> Path:
    """Archives in archives in archives, sixteen in each."""
    inner = _packed_zeros(folder / "inner.zip", int(100 * share))
    for depth in range(6):
        outer = folder / f"nested{depth}.zip"
        with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("people.csv", _PEOPLE)
            for number in range(16):
                archive.write(inner, f"{number}.zip")
        inner = outer
    return inner


def _zip_many(folder: Path, share: float) -> Path:
    """A list of a million files, of which none is a list of people."""
    return _listed_often(_packed_zeros(folder / "many.zip", 0), int(MEGA * share), b".jpg")


def _zip_as_many_as_allowed(folder: Path, share: float) -> Path:
    return _listed_often(_packed_zeros(folder / "allowed.zip", 0), int(49_999 * share), b".jpg")


def _zip_overlapping(folder: Path, share: float) -> Path:
    """Thousands of files of the list that are the same ten packed megabytes (D. Fifield, A better zip bomb)."""
    return _listed_often(_packed_zeros(folder / "overlapping.zip", 10), int(10_000 * share))


def _listed_often(path: Path, times: int, kind: bytes = b".csv") -> Path:
    """Let the list of an archive of one table name that file so many times more, as another kind of file."""
    content = path.read_bytes()
    at = content.rindex(b"PK\x01\x02")
    entry = content[at : content.rindex(b"PK\x05\x06")]
    more, number = entry.replace(b".csv", kind) * times, min(times + 1, 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, number, number, len(entry) + len(more), at, 0)
    path.write_bytes(content[:at] + entry + more + end)
    return path


# Cards


def _card_nested(folder: Path, share: float) -> Path:
    return _written(folder / "nested.vcf", (b"BEGIN:VCARD\r\n", MEGA / 4 * share), (b"END:VCARD\r\n", 1))


def _card_field(folder: Path, share: float) -> Path:
    return _written(
        folder / "field.vcf", (f"{_CARD}NOTE:".encode(), 1), (b"x", 100 * MEGA * share), (b"\r\nEND:VCARD", 1)
    )


def _card_folding(folder: Path, share: float) -> Path:
    """A line that is folded for ever."""
    return _written(folder / "folding.vcf", (f"{_CARD}NOTE:".encode(), 1), (b"\r\n x", 5 * MEGA * share))


def _card_soft_breaks(folder: Path, share: float) -> Path:
    start = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ada\r\nNOTE;ENCODING=QUOTED-PRINTABLE:"
    return _written(folder / "soft.vcf", (start.encode(), 1), (b"=C3=BC=\r\n", 5 * MEGA * share))


def _card_picture(folder: Path, share: float) -> Path:
    end = (b"\r\nEND:VCARD\r\n", 1)
    return _written(
        folder / "picture.vcf", (f"{_CARD}PHOTO;ENCODING=b:".encode(), 1), (b"QUJD", 25 * MEGA * share), end
    )


def _card_properties(folder: Path, share: float) -> Path:
    end = (b"END:VCARD\r\n", 1)
    return _written(folder / "many.vcf", (_CARD.encode(), 1), (b"TEL;TYPE=home:+49 30 5550100\r\n", MEGA * share), end)


# Tables


def _csv_field(folder: Path, share: float) -> Path:
    return _written(
        folder / "field.csv", (_PEOPLE, 1), (b'Ben Okoro,"', 1), (b"x", 100 * MEGA * share), (b'"\nCy,c@x.example\n', 1)
    )


def _csv_columns(folder: Path, share: float) -> Path:
    return _written(
        folder / "columns.csv", (b"Name,E-mail", 1), (b",Column", MEGA * share), (b"\nAda,a@x.example\n", 2)
    )


def _csv_nuls(folder: Path, share: float) -> Path:
    return _written(folder / "nuls.csv", (_PEOPLE, 1), (b"\0", 100 * MEGA * share))


def _csv_quotes(folder: Path, share: float) -> Path:
    return _written(folder / "quotes.csv", (_PEOPLE, 1), (b'Ada,"x""\n', MEGA * share))


# Letters


def _mail_sender(folder: Path, share: float) -> Path:
    """300 KB of a From header that the usual reader needs minutes for."""
    return _written(
        folder / "sender.eml", (b"From: ", 1), (b'("<', 100_000 * share), (b"\nDate: 1 Mar 2025\n\nHello.\n", 1)
    )


def _mail_nested(folder: Path, share: float) -> Path:
    part = b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'
    return _written(folder / "nested.mbox", (_MAIL.encode(), 1), (part, MEGA * share))


def _mail_headers(folder: Path, share: float) -> Path:
    return _written(
        folder / "headers.mbox", (_MAIL.encode(), 1), (b"X-Header: of no use\n", MEGA * share), (b"\nHello\n", 1)
    )


def _mail_recipients(folder: Path, share: float) -> Path:
    head = b"From a\nFrom: a@x.example\nDate: 1 Mar 2025\nTo: "
    return _written(folder / "many.mbox", (head, 1), (b"Ada <ada@x.example>, ", MEGA * share), (b"\n\nHello\n", 1))


# Calendars


def _calendar(path: Path, *parts: tuple[bytes, float]) -> Path:
    start, end = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    return _written(path, (start + _MEETING.encode(), 1), *parts, (end, 1))


def _calendar_secondly(folder: Path, share: float) -> Path:
    event = f"RRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n{_MEETING}".encode()
    return _calendar(folder / "secondly.ics", (event, 1_000 * share))


def _calendar_alarms(folder: Path, share: float) -> Path:
    return _calendar(folder / "alarms.ics", (b"BEGIN:VALARM\r\n", MEGA * share))


def _calendar_nowhen(folder: Path, share: float) -> Path:
    event = f"RRULE:FREQ=DAILY\r\nEND:VEVENT\r\n{_MEETING}".replace("20250301T090000Z", "00000000T000000Z").encode()
    return _calendar(folder / "nowhen.ics", (event, 10_000 * share))


def _calendar_exceptions(folder: Path, share: float) -> Path:
    dates = b"RRULE:FREQ=DAILY\r\n" + b"EXDATE:20250302T090000Z\r\n"
    return _calendar(folder / "exceptions.ics", (dates, 1), (dates[18:], 10_000 * share))


def _calendar_never(folder: Path, share: float) -> Path:
    """Days that never come."""
    event = f"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n{_MEETING}".encode()
    return _calendar(folder / "never.ics", (event, 1_000 * share))


# Spreadsheets


def _sheet_strings(folder: Path, share: float) -> Path:
    """One long text that a million cells refer to."""
    header = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
    cells = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(2, int(MEGA * share)))
    path = write_xlsx(folder / "strings.xlsx", {"A": f"<sheetData>{header}{cells}</sheetData>"})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>{'x' * 32_000}</t></si></sst>")
    return path


def _sheet_repeated_text(folder: Path, share: float) -> Path:
    """The same as a spreadsheet that says so in one cell."""
    cell = ods_cell("x" * 32_000).replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="1000"')
    row = f'<table:table-row table:number-rows-repeated="{int(MEGA * share / 1_000)}">{cell}</table:table-row>'
    return write_ods(folder / "repeated.ods", f"<table:table-row>{ods_cell('Name')}</table:table-row>{row}")


def _sheet_elsewhere(folder: Path, share: float) -> Path:
    """A sheet with a cell in the far corner that has no place and no name of a sheet."""
    path = _sheet_far_corner(folder, share)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    links = "xl/_rels/workbook.xml.rels"
    members["xl/odd/any.dat"] = members.pop("xl/worksheets/sheet1.xml")
    return _packed(path, members | {links: members[links].replace("worksheets/sheet1.xml", "odd/any.dat")})


def _sheet_far_corner(folder: Path, share: float) -> Path:
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return write_xlsx(folder / f"corner{share}.xlsx", {"A": f"<sheetData>{cells}</sheetData>"})


def _sheet_blanks(folder: Path, share: float) -> Path:
    """A billion cells, said to be the same one."""
    many = f'<table:table-cell table:number-columns-repeated="{int(1_000 * share)}"/>{ods_cell("Ada")}'
    row = f'<table:table-row table:number-rows-repeated="{MEGA}">{many}</table:table-row>'
    return write_ods(folder / "blanks.ods", f"<table:table-row>{ods_cell('Name')}</table:table-row>{row}")


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_DOCTYPE = f'<!DOCTYPE x [<!ENTITY l0 "laugh">{_LAUGHS}]>'


def _sheet_entities(folder: Path, share: float) -> Path:
    """Entities in entities (a billion laughs)."""
    path = write_ods(folder / f"entities{share}.ods", f"<table:table-row>{ods_cell('Name')}</table:table-row>")
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    members["content.xml"] = _DOCTYPE + members["content.xml"].replace("Name", "&l9;")
    return _packed(path, members)


def _sheet_entities_of_strings(folder: Path, share: float) -> Path:
    rows = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    path = write_xlsx(folder / f"entities{share}.xlsx", {"A": rows})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"{_DOCTYPE}<sst><si><t>&l9;</t></si></sst>")
    return path


def _packed(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _sheet_rows(folder: Path, share: float) -> Path:
    """A sheet of a few hundred kilobytes with a gigabyte of blank rows."""
    rows = "<row/>" * int(100 * MEGA * share)
    return write_xlsx(folder / "rows.xlsx", {"A": f"<sheetData>{rows}</sheetData>"})


# JSON


def _json_depth(folder: Path, share: float) -> Path:
    return _written(folder / "depth.json", (b"[", 100_000 * share), (b"]", 100_000 * share))


def _json_number(folder: Path, share: float) -> Path:
    return _written(folder / "number.json", (b'{"a": ', 1), (b"9", 10 * MEGA * share), (b"}", 1))


def _netgrow_depth(folder: Path, share: float) -> Path:
    start = f'{_NETGROW}{{"id": 1, "name": "Ada", "notes": '.encode()
    return _written(folder / "deep.json", (start, 1), (b'{"a":', 100_000 * share), (b"1", 1), (b"}", 100_000 * share))


def _netgrow_number(folder: Path, share: float) -> Path:
    start = f'{_NETGROW}{{"name": "Ada", "id": '.encode()
    return _written(folder / "huge.json", (start, 1), (b"9", 10 * MEGA * share), (b"}]}", 1))


def _netgrow_field(folder: Path, share: float) -> Path:
    start = f'{_NETGROW}{{"id": 1, "name": "Ada", "notes": "'.encode()
    return _written(folder / "long.json", (start, 1), (b"x", 100 * MEGA * share), (b'"}]}', 1))


def _netgrow_values(folder: Path, share: float) -> Path:
    start = f'{_NETGROW}{{"id": 1, "name": "Ada", "tags": ['.encode()
    return _written(folder / "values.json", (start, 1), (b'"a",', 5 * MEGA * share), (b'"b"]}]}', 1))


BOMBS: dict[str, Callable[[Path, float], Path]] = {
    function.__name__.strip("_").replace("_", " "): function
    for function in (
        _zip_ratio,
        _zip_lying,
        _zip_nested,
        _zip_many,
        _zip_as_many_as_allowed,
        _zip_overlapping,
        _card_nested,
        _card_field,
        _card_folding,
        _card_soft_breaks,
        _card_picture,
        _card_properties,
        _csv_field,
        _csv_columns,
        _csv_nuls,
        _csv_quotes,
        _mail_sender,
        _mail_nested,
        _mail_headers,
        _mail_recipients,
        _calendar_secondly,
        _calendar_alarms,
        _calendar_nowhen,
        _calendar_exceptions,
        _calendar_never,
        _sheet_strings,
        _sheet_repeated_text,
        _sheet_far_corner,
        _sheet_elsewhere,
        _sheet_blanks,
        _sheet_entities,
        _sheet_entities_of_strings,
        _sheet_rows,
        _json_depth,
        _json_number,
        _netgrow_depth,
        _netgrow_number,
        _netgrow_field,
        _netgrow_values,
    )
}


def _plan(network: Path, file: Path) -> tuple[list[str], int]:
    """Plan an import as the window does; give all sentences of refusal, and how many people would come."""
    opened = open_network(network)
    service = ImportService(opened)
    plan = service.plan([file], asking=True)
    try:
        reasons = [each.message for each in plan.files if each.message is not None]
        for status in (PlanStatus.REJECTED, PlanStatus.SKIPPED):
            reasons += [each.reason for each in service.rows(plan, status, 0, 100)]
        return sorted({english(each) for each in reasons}), sum(each.new for each in plan.files)
    finally:
        plan.close()
        opened.close()


def _measured(name: str, network: Path, file: Path) -> Cost:
    """Plan the import in a copy of this program, of which the system tells what it took."""
    listening, telling = os.pipe()
    process = os.fork()
    if not process:
        try:
            os.write(telling, json.dumps(_plan(network, file)).encode()[:60_000])
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(telling)
    _, status, took = os.wait4(process, 0)
    assert status == 0, f"{name}: {status}"
    with os.fdopen(listening, "rb") as answer:
        said, people = json.loads(answer.read())
    return Cost(name, file.stat().st_size, said, people, took.ru_utime + took.ru_stime, took.ru_maxrss / 1_000)


def main(arguments: list[str]) -> None:
    """Make each bomb, let it go off, and print what it cost."""
    folder, share = Path(arguments[0]), float(arguments[1])
    network = folder / "mine.netgrow"
    with_owner = create_network(network)
    OwnerService(with_owner).save_about_me(AboutMe(name="Grace Umutoni", emails=("grace@umutoni.example",)))
    with_owner.close()
    sound = folder / "sound.csv"
    sound.write_bytes(_PEOPLE)
    # What all readers need is loaded once, before it is measured.
    _plan(network, sound)
    for name in arguments[2:]:
        file = BOMBS[name](folder, share)
        print(json.dumps(_measured(name, network, file)), flush=True)
        file.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
