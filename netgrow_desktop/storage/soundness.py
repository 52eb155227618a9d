"""What is wrong with a network file: damage that the database finds, and what it does not look at by itself."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Text

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import search
from netgrow_desktop.storage.migrations import VERSION
from netgrow_desktop.storage.opening import connect, database_error
from netgrow_desktop.storage.schema import JOURNALLED

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column, Connection

_MOST_NAMED = 20
_CODE = re.compile(r"error code[= ](\d{1,6})")
_IO_ERROR = 10
_TABLES = JOURNALLED[0].metadata.tables
"""Those of today's schema by their names, the history and what it keeps among them."""
_COLUMNS = (
    "SELECT tables.name, columns.name FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns "
    "WHERE tables.type = 'table' AND tables.sql NOT LIKE 'CREATE VIRTUAL %'"
)
"""Not of the search index: to look at it fails where it is damaged, and the rest could still be read."""


def check_schema(path: Path, mode: str, *, immutable: bool = False, is_read: bool = False) -> int:
    """Give the schema's version, which the file's header may not have yet after a crash.

    Refuses a damaged or newer file, and one that carries triggers or views: ours has none.
    """
    try:
        with contextlib.closing(connect(path, mode, immutable=immutable)) as raw:
            version = int(raw.execute("PRAGMA user_version").fetchone()[0])
            odd = raw.execute("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone()[0]
            tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            is_whole = version != VERSION or has_all_columns(raw)
    except sqlite3.Error as error:
        raise database_error(error, path, is_read=is_read) from error
    if odd or not {"contacts", "journal", "search"} <= tables:
        raise NetGrowError("network.foreign", path=str(path))
    if version > VERSION:
        raise NetGrowError("network.newer", path=str(path))
    if not is_whole:
        raise NetGrowError("network.damaged", path=str(path))
    return version


def has_all_columns(raw: sqlite3.Connection) -> bool:
    """Tell whether a file of today's schema has every table and column that the program reads."""
    there = set(raw.execute(_COLUMNS))
    needed = {(name, column.name) for name, table in _TABLES.items() for column in table.columns}
    return needed <= there and _has_search(raw)


def _has_search(raw: sqlite3.Connection) -> bool:
    found = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'search'").fetchone()
    return found is not None and "USING fts5(" in found[0]


def problems(connection: Connection) -> tuple[str, ...]:
    """Give what is wrong with a network of today's schema, a line for each; empty for a sound one."""
    found = damage(connection) + _odd_values(connection)
    if not found and not search.is_whole(connection):
        found.append("the search index is damaged")
    return tuple(found)


def older_problems(connection: Connection) -> list[str]:
    """Give what is wrong with a network of an older schema, its indexes too: it is looked at but once."""
    texts: dict[str, list[str]] = {}
    for table, column in connection.exec_driver_sql(f"{_COLUMNS} AND columns.type = 'TEXT'"):
        texts.setdefault(table, []).append(column)
    found = damage(connection, "integrity_check")
    for table, columns in texts.items():
        odd = " OR ".join(f"typeof(\"{each}\") NOT IN ('text', 'null')" for each in columns)
        rows = connection.exec_driver_sql(f'SELECT count(*) FROM "{table}" WHERE {odd}').scalar_one()
        found += [f"{rows} rows of {table} hold something else where text belongs"] if rows else []
    return found


def damage(connection: Connection, check: str = "quick_check") -> list[str]:
    """Give the damage that the database finds in a file of any schema: in its pages, and in what rows refer to.

    Raises the database's error where the drive does not give a page, which the check tells like any damage.
    """
    found = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {check}({_MOST_NAMED})")]
    if any(int(code) & 0xFF == _IO_ERROR for line in found for code in _CODE.findall(line)):
        refused = sqlite3.OperationalError("disk I/O error")
        refused.sqlite_errorname = "SQLITE_IOERR"
        raise refused
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_MOST_NAMED)
    return [
        *(line for line in found if line != "ok"),
        *(f"{row[0]} {row[1]} refers to a missing row of {row[2]}" for row in broken),
    ]


def _odd_values(connection: Connection) -> list[str]:
    """Find rows that hold bytes where text belongs, or either for a number: no program of ours writes them.

    Numbers where text belongs are found by the check of the pages.
    """
    found: list[str] = []
    for table in _TABLES.values():
        odd = " OR ".join(filter(None, map(_odd, table.columns)))
        rows = connection.exec_driver_sql(f"SELECT rowid FROM {table.name} WHERE {odd} LIMIT {_MOST_NAMED}")
        found += [f"{table.name} {row[0]} holds a value of another kind than belongs there" for row in rows]
    return found


def _odd(column: Column[Any]) -> str:
    # Numbers sort before all text, and bytes behind it: half of what asking for the type of each value costs.
    if isinstance(column.type, Text):
        return f"\"{column.name}\" >= x''"
    # With the sign nothing is made a number before it is compared.
    return f"+\"{column.name}\" >= ''" if isinstance(column.type, Integer) and not column.primary_key else ""
