"""What is said of files that cannot be read, and that no file at all makes reading fail otherwise."""

from __future__ import annotations

import os
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.recognition import READERS, read, recognise
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from tests.formats.reading import FILES, records

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

LINKEDIN = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def refusal(path: Path, content: bytes | str, name: str = "file.csv") -> Message:
    file = path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(NetGrowError) as refused:
        list(read(recognise(file)))
    assert english(refused.value.message).startswith(name)
    return refused.value.message


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "format.empty"),
        (b" \n\r\n\t", "format.empty"),
        (b"\xef\xbb\xbf", "format.empty"),
        (b"\xff\xfe", "format.empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "format.is_picture"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "format.is_picture"),
        (b"GIF89a" + bytes(100), "format.is_picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "format.is_picture"),
        (b"%PDF-1.7\n%...", "format.is_pdf"),
        (b"SQLite format 3\0" + bytes(100), "format.is_database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "format.is_old_office"),
        (b"MZ\x90\0" + bytes(100), "format.is_program"),
        (b"\x7fELF" + bytes(100), "format.is_program"),
        (b"\x1f\x8b\x08\0", "format.is_archive"),
        (b"PK\x03\x04" + bytes(26) + b"notes.txt", "archive.damaged"),
        (b"PK\x03\x04" + bytes(26) + b"xl/workbook.xml", "spreadsheet.cut_off"),
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "format.is_document"),
        (bytes(range(256)) * 40, "format.is_binary"),
        ('<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"/>', "format.is_xcard"),
        ('["vcard", [["version", {}, "text", "4.0"]]]', "format.is_jcard"),
        ("dn: cn=Ada,mail=ada@example.org\n", "format.is_directory"),
        ('{"people": [{"name": "Ada", "email": "ada@example.org"}]}', "format.is_json"),
        ('[{"name": "Ada"},\n{"name": "Bo"}]', "format.is_json"),
        ("<!DOCTYPE html><table><tr><td>Name</td></tr></table>", "format.is_markup"),
        ("<?xml version='1.0'?><people/>", "format.is_markup"),
        ("{\\rtf1 Ada}", "format.is_document"),
        ("import csv\n\nname, email = 'a', 'b'\n", "format.is_code"),
        ("#!/bin/sh\necho name,email\n", "format.is_code"),
        ("Name,Email\n", "format.header_only"),
        (LINKEDIN, "format.header_only"),
        (LINKEDIN + b"\n , \n\n", "format.header_only"),
        ("Extension,Number,Type\n,+49 30 0000000,Mobile\n", "linkedin.other_file"),
        ("Organization,Followed On\nNorthwind,Tue Mar 03 10:00:00 UTC 2020\n", "linkedin.other_file"),
        ("Event Name,Event Time,Status,External Url\nFair,,Attending,https://events.example\n", "linkedin.other_file"),
        ("Date,ShareLink,ShareCommentary\n2020-01-01 10:00:00,https://x.example,Hello\n", "linkedin.other_file"),
        ("savedItem,CreatedTime\nhttps://x.example,2020-01-01\n", "linkedin.other_file"),
        ("Date,FullName,Status\n2020/03/03 10:00:00 UTC,Ada Example,Active\n", "linkedin.other_file"),
        ("Application Date,Contact Email,Contact Phone Number,Company Name,Job Title\n,me@example.org,,Firm,Job\n",
         "linkedin.other_file"),
    ],
)  # fmt: skip
def test_what_the_file_is_instead_is_said(tmp_path: Path, content: bytes | str, code: str) -> None:
    assert refusal(tmp_path, content).code == code


def test_missing_files_folders_and_other_things_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place, code in (
        (tmp_path / "gone.csv", "format.missing"),
        (tmp_path / "no" / "such.csv", "format.missing"),
        (tmp_path / "with\0nul.csv", "format.missing"),
        (tmp_path, "format.folder"),
        (tmp_path / "pipe", "format.no_file"),
        (tmp_path / ("x" * 300), "format.unreadable"),
    ):
        with pytest.raises(NetGrowError) as refused:
            recognise(place)
        assert refused.value.message.code == code


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secret.csv"
    file.write_text("Name,Email\nAda,ada@example.org\n")

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", denied)
    with pytest.raises(NetGrowError) as refused:
        recognise(file)
    assert refused.value.message == Message("format.no_permission", {"file": "secret.csv"})


def test_a_file_that_vanishes_before_it_is_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Email\nAda,ada@example.org\n")
    found = recognise(file)
    file.unlink()
    with pytest.raises(NetGrowError) as refused:
        list(read(found))
    assert refused.value.message.code == "format.missing"
    said = english(refused.value.message)
    assert said == "people.csv is not there. Check the name: it may have been moved or renamed."


def test_a_name_that_is_no_utf8_is_shown_escaped(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.csv")
    file.write_text("")
    with pytest.raises(NetGrowError) as refused:
        recognise(file)
    assert english(refused.value.message).encode().startswith(b"caf\\udce9.csv is empty")


def test_the_encoding_that_a_person_chose_is_used(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name,Email\nŁucja Żak,l@example.org\n".encode("cp1250"))
    found = recognise(file, encoding="windows-1250")
    assert found.encoding == "cp1250"
    assert [record.draft.name for record in read(found) if isinstance(record, Person)] == ["Łucja Żak"]
    with pytest.raises(NetGrowError) as refused:
        recognise(file, encoding="klingon")
    assert refused.value.message.code == "format.unknown_encoding"


@pytest.mark.parametrize("name", sorted(file.name for file in FILES.iterdir()))
def test_every_sample_file_is_recognised(name: str) -> None:
    found = recognise(FILES / name)
    assert found.size == (FILES / name).stat().st_size
    assert len(found.columns) == len(found.header) or found.header_line == 0
    assert found.format in {reader.code for reader in READERS}
    assert english(found.title)


@pytest.mark.parametrize("opening", [b"", b'"'], ids=["bare", "quoted"])
@pytest.mark.parametrize("filling", [b"a" * 1000, b"a" * 999 + b"\n", b"a," * 500], ids=["letters", "lines", "cells"])
def test_an_enormous_field_is_refused_within_bounds(tmp_path: Path, opening: bytes, filling: bytes) -> None:
    file = tmp_path / "Connections.csv"
    with file.open("wb") as stream:
        stream.write(LINKEDIN + b"Ada,Example,,,,,\n" + opening)
        for _ in range(20_000):
            stream.write(filling)
        stream.write(b'"' if opening else b"")
        stream.write(b",x,,,,,\nBo,Sample,,,,,\n")
    tracemalloc.start()
    names, rejected = [], 0
    for record in read(recognise(file)):
        if isinstance(record, Person):
            names.append(record.draft.name)
        else:
            rejected += isinstance(record, Rejected)
        if len(names) > 10:
            break
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert names[0] == "Ada Example"
    assert peak < 60_000_000
    if opening or filling.endswith(b"a"):
        assert names == ["Ada Example", "Bo Sample"]
        assert rejected == 1


def test_a_file_that_begins_with_an_enormous_field_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b'"' + b"a" * 3_000_000).code in ("format.long_record", "format.no_table")


def test_many_stray_quotes_neither_stall_nor_stop_the_reading(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    bad = 'x,"y "z" ,"\n'
    file.write_text("Name,Email\nAda Example,ada@example.org\n" + bad * 30_000 + "Bo Sample,bo@sample.example\n")
    found = records(file)
    names = [record.draft.name for record in found if isinstance(record, Person)]
    assert names[0] == "Ada Example"
    assert names[-1] == "Bo Sample"


def outcome(file: Path) -> list[Record] | str:
    """Give the records of a file, or the sentence with which it was refused."""
    try:
        return list(read(recognise(file)))
    except NetGrowError as refused:
        return english(refused.message)


@settings(deadline=None)
@given(content=st.one_of(st.binary(max_size=2000), st.text(max_size=500).map(str.encode)))
def test_no_bytes_whatever_fail_otherwise_than_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "anything.csv"
    file.write_bytes(content)
    found = outcome(file)
    assert found if isinstance(found, str) else all(record.line >= 1 for record in found)


@settings(deadline=None)
@given(
    sample=st.sampled_from(sorted(FILES.iterdir())),
    damage=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 20), st.binary(max_size=12)), max_size=4),
)
def test_damaged_files_are_read_in_order_or_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, sample: Path, damage: list[tuple[int, int, bytes]]
) -> None:
    content = sample.read_bytes()
    for place, length, replacement in damage:
        at = place % (len(content) + 1)
        content = content[:at] + replacement + content[at + length :]
    file = tmp_path_factory.getbasetemp() / "damaged.csv"
    file.write_bytes(content)
    found = outcome(file)
    if isinstance(found, list):
        # What of a card could not be kept, such as a picture, stands in the line of its person.
        parts = ("vcard.left_out", "vcard.second_photo")
        lines = [each.line for each in found if not (isinstance(each, Skipped) and each.reason.code in parts)]
        assert lines == sorted(set(lines))
        assert not lines or lines[0] >= 1


@pytest.mark.parametrize(
    "content", ["a,b,knows\np@x.example,q@x.example,yes\n", "Knows; B ;a\nja;linkedin.com/in/q;p@x.example\n"]
)
def test_a_table_of_who_knows_whom_makes_no_people(tmp_path: Path, content: str) -> None:
    assert refusal(tmp_path, content, "ties.csv").code == "format.who_knows_whom"
