"""Zips of other programs, and hostile ones."""

from __future__ import annotations

import os
import stat
import struct
import tempfile
import zipfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import zip_archives
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.formats.zips import members as zip_members
from tests.formats.linkedin.test_archive import files_of_2023
from tests.formats.linkedin_files import days_of, zipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.records import Record

PEOPLE = "Name,Email\nAda Example,ada@example.org\nBo Sample,bo@example.org\n"
MORE = "Vorname;Nachname;E-Mail\nCäcilie;Muster;c@example.org\n"


def all_of(path: Path) -> list[Record]:
    return list(read(recognise(path)))


def names_of(records: list[Record]) -> list[tuple[str, str]]:
    return [(each.draft.name, each.part) for each in records if isinstance(each, Person)]


def reasons(records: list[Record]) -> dict[str, str]:
    return {each.part: each.reason.code for each in records if isinstance(each, Rejected | Skipped)}


def refusal(path: Path) -> str:
    with pytest.raises(NetGrowError) as refused:
        all_of(path)
    assert refused.value.message.values["file"] == path.name
    return refused.value.message.code


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder in which private folders are made."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_lists_of_people_in_folders_are_read_each_by_its_content(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "Takeout/Contacts/All.csv": PEOPLE,
        "Takeout/Contacts/photo.jpg": b"\xff\xd8\xff",
        "Takeout/archive_browser.html": "<html></html>",
        "Takeout/äöü.csv": MORE.encode("cp1252"),
        "__MACOSX/Takeout/._All.csv": b"\0\x05\x16\x07",
    }
    archive = zipped(tmp_path / "takeout.zip", files)
    found = recognise(archive)
    assert (found.format, found.size) == ("zip", archive.stat().st_size)
    records = all_of(archive)
    assert names_of(records) == [
        ("Ada Example", "Takeout/Contacts/All.csv"),
        ("Bo Sample", "Takeout/Contacts/All.csv"),
        ("Cäcilie Muster", "Takeout/äöü.csv"),
    ]
    assert [each.line for each in records if isinstance(each, Person)] == [2, 3, 2]
    assert len(records) == 3


def test_a_takeout_with_cards_and_mail_gives_people_before_evidence(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cy Test\r\nEMAIL:cy@example.org\r\nEND:VCARD\r\n"
    parties = [("Ada Example <ada@example.org>", "me@example.org"), ("me@example.org", "Ada Example <ada@example.org>")]
    mails = "".join(
        f"From x@example.org Mon Jan  5 10:00:0{n} 2026\nDelivered-To: me@example.org\nFrom: {sender}\nTo: {receiver}\n"
        f"Date: Mon, 05 Jan 2026 1{n}:00:00 +0000\nMessage-ID: <{n}@example.org>\nSubject: Hello\n\nWords.\n\n"
        for n, (sender, receiver) in enumerate(parties)
    )
    files: dict[str, str | bytes] = {
        "Takeout/Mail/Inbox": mails,
        "Takeout/Contacts/All Contacts/All Contacts.vcf": card,
        "Takeout/archive_browser.html": "<html></html>",
    }
    whole = replace(recognise(zipped(tmp_path / "takeout.zip", files)), owner=AboutMe(emails=("me@example.org",)))
    found = [each for each in read(whole) if isinstance(each, Person)]
    assert [(each.draft.name, each.witnessed, days_of(each)) for each in found] == [
        ("Cy Test", False, []),
        ("Ada Example", True, [("2026-01-05", "both")]),
    ]


def test_a_file_that_gives_nobody_is_told_with_its_reason(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"people.csv": PEOPLE}).read_bytes()
    files: dict[str, str | bytes] = {
        "people.csv": PEOPLE,
        "prices.csv": "Article,Price\nPen,3\n",
        "empty.csv": "",
        "more.zip": inner,
    }
    records = all_of(zipped(tmp_path / "x.zip", files))
    assert len(names_of(records)) == 2
    assert reasons(records) == {
        "prices.csv": "format.no_people",
        "empty.csv": "format.empty",
        "more.zip": "archive.packed_again",
    }


def test_after_very_many_files_without_people_the_others_are_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_archives, "_MOST_REFUSED", 3)
    files: dict[str, str | bytes] = {f"{n}.csv": "Article,Price\nPen,3\n" for n in range(8)}
    records = all_of(zipped(tmp_path / "x.zip", {"people.csv": PEOPLE, **files}))
    assert len(names_of(records)) == 2
    *first, last = [each for each in records if isinstance(each, Skipped)]
    assert len(first) == 3
    assert english(last.reason) == "5 more files were not looked at: so many before them hold no people."


def test_an_archive_without_lists_of_people_is_refused(tmp_path: Path) -> None:
    assert refusal(zipped(tmp_path / "photos.zip", {"1.jpg": b"\xff\xd8\xff"})) == "archive.nobody"
    assert refusal(zipped(tmp_path / "nothing.zip", {})) == "archive.nobody"
    texts: dict[str, str | bytes] = {"a.txt": "hello", "b.csv": "Article,Price\nPen,3\n"}
    assert refusal(zipped(tmp_path / "texts.zip", texts)) == "archive.nobody"
    with pytest.raises(NetGrowError) as refused:
        all_of(zipped(tmp_path / "text.zip", {"a.txt": "hello"}))
    assert english(refused.value.message).startswith("a.txt is text but no table.")


@pytest.mark.parametrize(
    "inside",
    [
        {"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"},
        {"AndroidManifest.xml": b"\x03\0\x08\0", "people.csv": PEOPLE},
        {"META-INF/MANIFEST.MF": "Manifest-Version: 1.0", "people.csv": PEOPLE},
        {"mimetype": "application/epub+zip", "people.csv": PEOPLE},
    ],
)
def test_packages_of_programs_are_no_archives_of_people(tmp_path: Path, inside: dict[str, str | bytes]) -> None:
    assert refusal(zipped(tmp_path / "thing.zip", inside)).startswith("format.is_")


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x05\x06" + bytes(30), b"PK\x03\x04" + bytes(5_000)])
def test_a_cut_off_archive_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cut.zip"
    path.write_bytes(content)
    assert refusal(path) in ("archive.damaged", "archive.nobody")


def test_a_file_with_a_password_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"locked.csv": PEOPLE, "open.csv": MORE})
    content = bytearray(archive.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(content)
    records = all_of(archive)
    assert names_of(records) == [("Cäcilie Muster", "open.csv")]
    assert reasons(records) == {"locked.csv": "archive.locked"}


def test_an_unusual_packing_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"people.csv": PEOPLE}, zipfile.ZIP_LZMA)
    assert reasons(all_of(archive)) == {"people.csv": "archive.unusual_packing"}


def test_names_that_lead_elsewhere_lead_nowhere(tmp_path: Path, scratch: Path) -> None:
    hostile = [
        "../../escape.csv",
        "/abs.csv",
        "C:\\windows\\drive.csv",
        "..\\back.csv",
        "a\nb\x1b[31m.csv",
        f"{'x' * 300}.csv",
    ]
    archive = zipped(tmp_path / "x.zip", dict.fromkeys(hostile, PEOPLE))
    before = sorted(tmp_path.rglob("*"))
    assert len(names_of(all_of(archive))) == 2 * len(hostile)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_unpacked_is_private_and_goes_away(tmp_path: Path, scratch: Path) -> None:
    records = read(recognise(zipped(tmp_path / "x.zip", {"people.csv": PEOPLE})))
    next(records)
    unpacked = [path for path in scratch.rglob("*") if path.is_file()]
    assert [stat.S_IMODE(path.stat().st_mode) for path in unpacked] == [0o600]
    assert [stat.S_IMODE(path.stat().st_mode) for path in scratch.iterdir()] == [0o700]
    list(records)
    assert list(scratch.iterdir()) == []


def test_an_import_that_is_broken_off_leaves_nothing_behind(tmp_path: Path, scratch: Path) -> None:
    records = read(recognise(zipped(tmp_path / "x.zip", files_of_2023())))
    next(records)
    assert isinstance(records, Generator)
    records.close()
    assert list(scratch.iterdir()) == []


def bomb(path: Path, megabytes: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("people.csv", "w", force_zip64=True) as out:
            out.write(PEOPLE.encode())
            for _ in range(megabytes):
                out.write(bytes(1 << 20))
        archive.writestr("sound.csv", MORE)
    return path


def test_a_file_that_unpacks_to_very_much_is_left_out(tmp_path: Path) -> None:
    archive = bomb(tmp_path / "bomb.zip", 150)
    assert archive.stat().st_size < 1 << 20
    records = all_of(archive)
    assert names_of(records) == [("Cäcilie Muster", "sound.csv")]
    assert reasons(records) == {"people.csv": "archive.too_large"}


def test_a_file_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    archive = bomb(tmp_path / "bomb.zip", 90)
    content = bytearray(archive.read_bytes())
    at = content.index(b"PK\x01\x02")
    struct.pack_into("<L", content, at + 24, 100)
    archive.write_bytes(content)
    assert reasons(all_of(archive)) == {"people.csv": "archive.damaged_file"}


def test_many_files_together_may_not_unpack_to_more_than_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "_ALWAYS_ALLOWED", 1_000)
    monkeypatch.setattr(zip_members, "_MOST_GROWTH", 1)
    rows = PEOPLE + "".join(f"Person {n},p{n}@example.org\n" for n in range(20))
    archive = zipped(tmp_path / "x.zip", {f"{n}.csv": rows for n in range(5)}, zipfile.ZIP_DEFLATED)
    found = reasons(all_of(archive))
    assert set(found.values()) == {"archive.too_large"}
    assert 0 < len(found) < 5


def test_a_list_of_more_files_than_anybody_has_is_not_read(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"people.csv": PEOPLE})
    content = bytearray(archive.read_bytes())
    struct.pack_into("<L", content, content.rindex(b"PK\x05\x06") + 12, 200 << 20)
    archive.write_bytes(content)
    assert refusal(archive) == "archive.too_many_files"


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = recognise(zipped(tmp_path / "x.zip", {"people.csv": PEOPLE}))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zip_members, "_private", full)
    with pytest.raises(NetGrowError) as refused:
        list(read(archive))
    assert refused.value.message.code == "format.unreadable"


def mutated(content: bytes, changes: list[tuple[int, int]], cut: int) -> bytes:
    result = bytearray(content)
    for place, value in changes:
        result[place % len(result)] = value
    return bytes(result[: len(result) - cut % len(result)])


def ways_to_fail() -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        for packing in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield zipped(Path(folder, f"{packing}.zip"), files_of_2023(), packing).read_bytes()
            yield zipped(Path(folder, f"any{packing}.zip"), {"a.csv": PEOPLE, "b.csv": MORE}, packing).read_bytes()


@settings(deadline=None)
@given(
    st.sampled_from(list(ways_to_fail())),
    st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), max_size=12),
    st.just(0) | st.integers(0, 4_000),
)
def test_a_mutated_archive_never_surprises(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, changes: list[tuple[int, int]], cut: int
) -> None:
    path = tmp_path_factory.getbasetemp() / f"mutated-{os.getpid()}.zip"
    path.write_bytes(mutated(content, changes, cut))
    try:
        records = all_of(path)
    except NetGrowError as error:
        records = []
        english(error.message)
    for record in records:
        if isinstance(record, Rejected | Skipped):
            assert english(record.reason)
