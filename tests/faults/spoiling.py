"""Files that are no sound network, each made from a sound one by its number alone: damaged, cut, foreign, hostile."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.storage.opening import APPLICATION_ID
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 8192


def spoil(path: Path, number: int) -> str:
    """Spoil the network at *path*; give how."""
    kinds = tuple(KINDS)
    name = kinds[number % len(kinds)]
    KINDS[name](path, Chance(number))
    return name


def _flipped_bits(path: Path, chance: Chance) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.between(1, 40)):
        content[chance.between(0, len(content))] ^= 1 << chance.between(0, 8)
    path.write_bytes(content)


def _noise(path: Path, chance: Chance) -> None:
    content = bytearray(path.read_bytes())
    place, length = chance.between(0, len(content)), chance.between(1, 3 * PAGE)
    content[place : place + length] = bytes(chance.between(0, 256) for _ in content[place : place + length])
    path.write_bytes(content)


def _pages_swapped(path: Path, chance: Chance) -> None:
    content = bytearray(path.read_bytes())
    one, other = (chance.between(1, len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = content[other : other + PAGE], content[one : one + PAGE]
    path.write_bytes(content)


def _page_of_zeros(path: Path, chance: Chance) -> None:
    content = bytearray(path.read_bytes())
    place = chance.between(0, len(content) // PAGE) * PAGE
    content[place : place + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def _cut(path: Path, chance: Chance) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.between(0, len(content))])


def _longer(path: Path, chance: Chance) -> None:
    path.write_bytes(path.read_bytes() + bytes(chance.between(0, 256) for _ in range(chance.between(1, 2 * PAGE))))


def _header(path: Path, chance: Chance) -> None:
    """Change a field of the database header (https://www.sqlite.org/fileformat.html, 1.3)."""
    content = bytearray(path.read_bytes())
    fields = ((16, 2), (18, 1), (19, 1), (20, 1), (21, 3), (28, 4), (32, 4), (36, 4), (44, 4), (56, 4))
    place, length = chance.choice(fields)
    content[place : place + length] = bytes(chance.between(0, 256) for _ in range(length))
    path.write_bytes(content)


def _page_links(path: Path, chance: Chance) -> None:
    """Let the inner nodes of trees point to pages at will, round in circles too."""
    content = bytearray(path.read_bytes())
    last = len(content) // PAGE
    for number in range(1, last):
        if content[number * PAGE] in {2, 5} and chance.random() < 0.3:
            struct.pack_into(">I", content, number * PAGE + 8, chance.choice([0, 1, number + 1, last + 7, 2**31]))
    path.write_bytes(content)


def _newer(path: Path, chance: Chance) -> None:
    _run(path, f"PRAGMA user_version = {chance.between(4, 2**31)}")


def _foreign(path: Path, chance: Chance) -> None:
    path.unlink()
    marked = f"PRAGMA application_id = {APPLICATION_ID if chance.random() < 0.5 else chance.between(1, 2**31)}"
    _run(path, marked, "CREATE TABLE contacts (id, name)", "INSERT INTO contacts VALUES (1, 'Eva Beispiel')")


def _no_database(path: Path, chance: Chance) -> None:
    beginnings = (
        b"",
        b"SQLite format 3\0",
        b"PK\x03\x04",
        b"BEGIN:VCARD\r\n",
        b"\0" * 4096,
        "Ada;K\n".encode("utf-16"),
    )
    path.write_bytes(chance.choice(beginnings) + bytes(chance.between(0, 256) for _ in range(chance.between(0, 300))))


def _hostile_schema(path: Path, chance: Chance) -> None:
    """Carry what acts by itself, or what only looks like one of our tables."""
    _run(
        path,
        *chance.choice(
            [
                ("CREATE TRIGGER spy AFTER INSERT ON contacts BEGIN DELETE FROM emails; END",),
                ("CREATE VIEW everybody AS SELECT load_extension('/tmp/x.so') FROM contacts",),
                ("CREATE TABLE odd (a, b AS (hex(zeroblob(100000000))))", "INSERT INTO odd (a) VALUES (1)"),
                ("CREATE INDEX slow ON contacts (upper(name))",),
                ("ALTER TABLE contacts RENAME TO people", "CREATE VIEW contacts AS SELECT * FROM people"),
                ("ALTER TABLE follow_ups RENAME TO elsewhere",),
                ("DROP TABLE search", "CREATE TABLE search (rowid_, text)"),
                ("DROP TABLE emails",),
                ("ALTER TABLE contacts DROP COLUMN how_met",),
                ("DROP TABLE journal", "CREATE TABLE journal (id INTEGER PRIMARY KEY, name)"),
                ("CREATE VIRTUAL TABLE more USING fts5(text)",),
            ]
        ),
    )


def _rewritten_schema(path: Path, chance: Chance) -> None:
    """Let the schema's own text or root pages be something else."""
    change = chance.choice(
        [
            "rootpage = 1 WHERE name = 'contacts'",
            "rootpage = 2147483647 WHERE name = 'contacts'",
            "rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'emails') WHERE name = 'contacts'",
            "sql = replace(sql, 'TEXT', 'BLOB') WHERE name = 'contacts'",
            "sql = 'CREATE TABLE contacts (id)' WHERE name = 'contacts'",
            "sql = 'CREATE VIRTUAL TABLE contacts USING nothing(a)', rootpage = 0 WHERE name = 'contacts'",
            "sql = 'nonsense' WHERE name = 'emails'",
            "type = 'view' WHERE name = 'emails'",
            "name = x'ff00fe' WHERE name = 'emails'",
        ]
    )
    _run(path, "PRAGMA writable_schema = ON", f"UPDATE sqlite_master SET {change}")


def _odd_values(path: Path, chance: Chance) -> None:
    """Hold values that no program of ours wrote: other types, halves of letters, endless or missing ones."""
    values = ("x'ff00fe'", "1e999", "-9223372036854775808", "zeroblob(3000000)", "cast(x'c328' AS TEXT)", "''")
    value = chance.choice(values)
    table, column = chance.choice(
        [
            ("contacts", "name"),
            ("contacts", "notes"),
            ("contacts", "birthday"),
            ("emails", "address"),
            ("journal", "name"),
        ]
    )
    columns = "SELECT name FROM pragma_table_info('journal') WHERE type IN ('TEXT', 'BLOB')"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        if table == "journal":
            column = chance.choice([row[0] for row in raw.execute(columns)])
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute(f"UPDATE OR IGNORE {table} SET {column} = {value}")


def _missing_references(path: Path, chance: Chance) -> None:
    _run(path, "PRAGMA foreign_keys = OFF", f"DELETE FROM contacts WHERE id % {chance.between(1, 4)} = 0")


def _broken_index(path: Path, chance: Chance) -> None:
    table = chance.choice(["search_data", "search_content", "search_config", "search_idx"])
    act = chance.choice(["DELETE FROM {}", "UPDATE {} SET {} = x'00ff00ff00'"])
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        column = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")][-1]
        raw.execute(act.format(table, column))


def _run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            raw.execute(statement)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


KINDS: dict[str, Callable[[Path, Chance], None]] = {
    function.__name__.strip("_").replace("_", " "): function
    for function in (
        _flipped_bits,
        _noise,
        _pages_swapped,
        _page_of_zeros,
        _cut,
        _longer,
        _header,
        _page_links,
        _newer,
        _foreign,
        _no_database,
        _hostile_schema,
        _rewritten_schema,
        _odd_values,
        _missing_references,
        _broken_index,
    )
}
