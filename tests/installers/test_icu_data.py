"""ICU's tables are trimmed without harm to those that stay."""

from __future__ import annotations

import struct

import pytest
from installers.icu_data import MAGIC, is_used, without_unused

HEADER = struct.pack("<H2s", 32, MAGIC).ljust(32, b"h")


def common_data(items: dict[str, bytes]) -> bytes:
    """Write a common data file as ICU's own tools do."""
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at = 4 + 8 * len(items)
    content_at = -(-(name_at + len(names)) // 16) * 16
    table, contents = struct.pack("<I", len(items)), b""
    for name, content in items.items():
        table += struct.pack("<II", name_at, content_at + len(contents))
        name_at += len(name) + 1
        contents += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return HEADER + (table + names).ljust(content_at, b"\0") + contents


def read(data: bytes) -> dict[str, bytes]:
    """Find each item as ICU does: from the places in the table."""
    table = data[32:]
    (number,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * each) for each in range(number)]
    ends = [start for _, start in places[1:]] + [len(table)]
    assert all(start % 16 == 0 for _, start in places)
    return {
        table[name : table.index(0, name)].decode(): table[start:end].rstrip(b"\0")
        for (name, start), end in zip(places, ends, strict=True)
    }


def test_what_stays_is_found_with_its_content() -> None:
    items = {
        "icudt73l/brkitr/cjdict.dict": b"line breaking" * 40,
        "icudt73l/coll/de.res": b"order of German",
        "icudt73l/de.res": b"dates in German",
        "icudt73l/gb18030.cnv": b"letters of Chinese" * 9,
        "icudt73l/zone/root.res": b"time zones",
    }

    trimmed = without_unused(common_data(items))

    assert trimmed[:32] == HEADER
    assert read(trimmed) == {name: items[name] for name in list(items) if is_used(name)}
    assert list(read(trimmed)) == ["icudt73l/coll/de.res", "icudt73l/gb18030.cnv", "icudt73l/zone/root.res"]


@pytest.mark.parametrize("item", ["root.res", "pool.res", "supplementalData.res", "cnvalias.icu", "nfkc.nrm"])
def test_what_everything_else_is_built_on_stays(item: str) -> None:
    assert is_used(f"icudt73l/{item}")


def test_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="not ICU's common data"):
        without_unused(b"\x7fELF" + bytes(60))
