"""Copies of staged records as they were before several were made one, until they are taken apart again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.storage.staged_rows import VALUE_TABLES

if TYPE_CHECKING:
    import sqlite3

_TABLES = (
    *(table for table, _ in VALUE_TABLES.values()),
    "staged_tags",
    "staged_photos",
    "staged_interactions",
    "staged_records",
)


def keep(raw: sqlite3.Connection, name: str, records: str) -> None:
    """Keep under *name* a copy of the records whose numbers the query *records* gives; which are kept stay as kept.

    *name* begins the names of the tables in which the copies stand.
    """
    raw.execute(f"CREATE TEMP TABLE wanted_records AS {records}")
    if has(raw, name):
        raw.execute(f"DELETE FROM temp.wanted_records WHERE n IN (SELECT n FROM {name}_staged_records)")
    for table in _TABLES:
        raw.execute(f"CREATE TABLE IF NOT EXISTS {name}_{table} AS SELECT * FROM {table} WHERE 0")
        raw.execute(
            f"INSERT INTO {name}_{table} SELECT * FROM {table} WHERE n IN (SELECT n FROM temp.wanted_records) "
            "ORDER BY rowid"
        )
    raw.execute("DROP TABLE temp.wanted_records")


def give_back(raw: sqlite3.Connection, name: str) -> None:
    """Make the records that are kept under *name* what they were, but for the owner's choice of them."""
    if not has(raw, name):
        return
    kept = f"{name}_staged_records"
    raw.execute(f"UPDATE {kept} SET is_off = r.is_off FROM staged_records AS r WHERE r.n = {kept}.n")
    for table in _TABLES:
        raw.execute(f"DELETE FROM {table} WHERE n IN (SELECT n FROM {kept})")
        raw.execute(f"INSERT INTO {table} SELECT * FROM {name}_{table}")
        if table != "staged_records":
            raw.execute(f"DROP TABLE {name}_{table}")
    raw.execute(f"DROP TABLE {kept}")


def has(raw: sqlite3.Connection, name: str) -> bool:
    """Tell whether any records are kept under *name*."""
    found = raw.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = ?)", (f"{name}_staged_records",))
    return bool(found.fetchone()[0])
