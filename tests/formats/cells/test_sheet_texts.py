"""How much text the cells of a workbook would take is known before any of it is laid out."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from netgrow_desktop.formats.cells import sheet_texts
from netgrow_desktop.formats.cells.sheet_texts import SharedTexts, old_size


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def old_reference(place: int) -> bytes:
    return record(0xFD, struct.pack("<3HI", 0, 0, 0, place))


def old_text(text: bytes, *, wide: bool = False) -> bytes:
    return struct.pack("<HB", len(text) // (2 if wide else 1), wide) + text


def test_each_cell_of_an_old_workbook_counts_the_text_that_it_refers_to() -> None:
    texts = record(0xFC, struct.pack("<II", 9, 2) + old_text(b"short") + old_text(b"l\0o\0n\0g\0" * 100, wide=True))

    assert old_size(texts + old_reference(0) * 3 + old_reference(1) * 4) == 3 * 5 + 4 * 800
    assert old_size(texts + old_reference(2)) == 0
    assert old_size(old_reference(0)) == 0


def test_a_text_of_an_old_workbook_goes_on_in_the_next_record() -> None:
    beginning = struct.pack("<II", 9, 2) + struct.pack("<HB", 10, 0) + b"letter"
    more = b"\1" + "more".encode("utf-16-le") + old_text(b"next")
    texts = record(0xFC, beginning) + record(0x3C, more)

    assert old_size(texts + old_reference(1)) == 4


def too_much(strings: str, cells: str) -> bool:
    with zipfile.ZipFile(io.BytesIO(), "w") as made:
        made.writestr("sheet.xml", cells)
        texts = SharedTexts()
        # In pieces that cut tags in two.
        texts.texts(strings[at : at + 50].encode() for at in range(0, len(strings), 50))
        list(texts.counted([cells.encode()]))
        return texts.are_too_much(made, made.infolist())


CELL = '<c r="A1" t="s"><v>{}</v></c>'
LONG = f"<si><t>{'x' * 500}</t></si>"


@pytest.mark.parametrize(
    ("strings", "cells", "expected"),
    [
        (LONG, CELL.format(0) * 30, True),
        (LONG, CELL.format(0) * 10, False),
        (f"<si/><si><t>no</t></si>{LONG}", CELL.format(1) * 300 + CELL.format(2), False),
        (f"<si/><si><t>no</t></si>{LONG}", CELL.format(2) * 300, True),
        (f"<x:si><x:t>{'x' * 500}</x:t></x:si>", "<x:c r='A1' t = 's' ><x:v>0</x:v></x:c>" * 30, True),
        (f"<!--<si></si>--><si><t>{'x' * 500}</t></si>", CELL.format(0) * 30, True),
        (LONG, '<c r="A1" t="s"><!-- --><v>0</v></c>' * 30, True),
    ],
    ids=["many", "few", "short", "long", "prefixed", "hidden text", "hidden cells"],
)
def test_cells_that_refer_to_one_long_text_are_counted(
    strings: str, cells: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_texts, "MOST_TEXT", 10_000)

    assert too_much(f"<sst>{strings}</sst>", cells) is expected


def test_the_same_is_counted_of_a_binary_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_texts, "MOST_TEXT", 10_000)
    item = b"\0" + struct.pack("<I", 500) + b"x\0" * 500
    length = bytes([len(item) & 0x7F | 0x80, len(item) >> 7])
    texts = SharedTexts()
    texts.binary_texts([b"\x13" + length + item])
    with zipfile.ZipFile(io.BytesIO(), "w") as empty:
        for _ in range(9):
            texts.refers(0)
        assert not texts.are_too_much(empty, [])
        texts.refers(0)
        assert texts.are_too_much(empty, [])
