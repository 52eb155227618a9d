"""ICU's tables without those that Qt never asks for: 20 of 32 MB.

Of ICU Qt uses the comparing of texts, upper and lower case, converters and time zones
(``objdump -T libQt6Core.so.6``). Everything else it knows from tables of its own. The format of ICU's common data
file is that of ``source/common/ucmndata.h``: a header, the places of all items sorted by name, then the items.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

LIBRARY = "libicudata.so"
UNUSED_FOLDERS = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"}
"""Line breaking, currencies, names of languages and regions, numbers in words, transliteration, units."""
UNUSED_KINDS = {"cfu", "spp"}
"""Confusable letters and the preparation of internet names."""
UNUSED_ITEMS = {"unames.icu"}
"""The names of all letters."""
DATES_AND_NUMBERS = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
"""At the top: how each language writes dates and numbers, which QLocale knows itself."""
MAGIC = b"\xda\x27"
ALIGNMENT = 16


def trimmed_library(library: Path, folder: Path) -> Path:
    """Write a library of the same name with the tables that are needed into *folder*, and give its path.

    Raises ValueError if the library holds no data in the format that is known, OSError if binutils are missing.
    """
    symbol, data = _content(library)
    target = folder / library.name
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        Path(place, "data").write_bytes(without_unused(data))
        # The linker makes an object of the bytes for whatever processor it works for.
        for command in (
            ["ld", "-r", "-b", "binary", "-z", "noexecstack", "-o", "raw.o", "data"],
            [
                "objcopy", "--strip-all", "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
                "--set-section-alignment", f".data={ALIGNMENT}", "--add-symbol", f"{symbol}=.rodata:0,global,object",
                "raw.o", "data.o",
            ],
            ["ld", "-shared", "-s", "-soname", library.name, "--build-id=none", "-o", str(target.resolve()), "data.o"],
        ):  # fmt: skip
            subprocess.run(command, cwd=place, check=True)
    return target


def without_unused(data: bytes) -> bytes:
    """Give ICU's common data with the items alone that Qt may ask for."""
    header_size, magic = struct.unpack_from("<H2s", data)
    if magic != MAGIC:
        raise ValueError("This is not ICU's common data.")
    table = data[header_size:]
    (number,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * each) for each in range(number)]
    ends = [start for _, start in places[1:]] + [len(table)]
    names = [table[name : table.index(0, name)] for name, _ in places]
    kept = [
        (name, table[start:end])
        for name, (_, start), end in zip(names, places, ends, strict=True)
        if is_used(name.decode("ascii"))
    ]
    return data[:header_size] + _table_of(kept)


def is_used(item: str) -> bool:
    """Tell whether Qt may ask for an item, by its name such as ``icudt73l/coll/de.res``."""
    _, *folders, name = item.split("/")
    if not folders and (DATES_AND_NUMBERS.fullmatch(name) or name in UNUSED_ITEMS):
        return False
    return not UNUSED_FOLDERS.intersection(folders) and name.rpartition(".")[2] not in UNUSED_KINDS


def _table_of(items: list[tuple[bytes, bytes]]) -> bytes:
    """Write the places, names and contents of items that are sorted by name."""
    names = b"".join(name + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    start = first_name + len(names)
    padding = -start % ALIGNMENT
    start += padding
    entries, contents, name_at = [], [], first_name
    for name, content in items:
        entries.append(struct.pack("<II", name_at, start))
        filled = content + bytes(-len(content) % ALIGNMENT)
        contents.append(filled)
        name_at += len(name) + 1
        start += len(filled)
    return b"".join([struct.pack("<I", len(items)), *entries, names, bytes(padding), *contents])


def _content(library: Path) -> tuple[str, bytes]:
    """Give the name of the symbol under which a library has its data, and the data."""
    said = subprocess.run(["objdump", "-T", "-h", library], capture_output=True, text=True, check=True).stdout
    section = re.search(r"\.rodata +[0-9a-f]+ +([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+)", said)
    symbol = re.search(r"^([0-9a-f]+) g .*\.rodata\s+([0-9a-f]+)\s.*?(icudt\w+_dat)$", said, flags=re.MULTILINE)
    if section is None or symbol is None:
        raise ValueError(f"{library} has no data that could be trimmed.")
    address, offset = (int(each, 16) for each in section.groups())
    start = int(symbol[1], 16) - address + offset
    return symbol[3], library.read_bytes()[start : start + int(symbol[2], 16)]
