"""Records that say something new of the same person of the network: one is made of them, and taken apart again.

Before a plan is matched anew each record gets back what it said by itself: whom the network held to be one may be two
meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.storage import evidence
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.repeats import give_to_firsts
from netgrow_desktop.storage.staged_rows import VALUE_TABLES

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from netgrow_desktop.storage.staging import Staging

_TABLES = (
    *(table for table, _ in VALUE_TABLES.values()),
    "staged_tags",
    "staged_photos",
    "staged_interactions",
    "staged_records",
)
_UNITED = "SELECT n FROM kept_staged_records"


def unite(staging: Staging, network: Path) -> bool:
    """Make one record of several that would change the same person; tell whether there were any.

    What the one would change has to be found out anew after.
    """
    raw = staging.raw
    several = "SELECT target FROM staged_records WHERE status = 'updated' GROUP BY target HAVING count(*) > 1"
    if raw.execute(several).fetchone() is None:
        return False
    with attach(raw, network):
        raw.execute("BEGIN")
        raw.execute(
            "CREATE TABLE kept_staged_records AS SELECT * FROM staged_records "
            f"WHERE status = 'updated' AND target IN ({several})"
        )
        for table in _TABLES[:-1]:
            raw.execute(f"CREATE TABLE kept_{table} AS SELECT * FROM {table} WHERE n IN ({_UNITED}) ORDER BY rowid")
        raw.execute(
            "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first FROM "
            "(SELECT target, min(n) AS first FROM kept_staged_records GROUP BY target) AS firsts "
            f"WHERE n IN ({_UNITED}) AND staged_records.target = firsts.target AND n > firsts.first"
        )
        raw.execute(f"UPDATE staged_records SET changes = NULL WHERE n IN ({_UNITED})")
        give_to_firsts(staging)
        if staging.has_evidence:
            evidence.find_fresh(raw)
        raw.execute("COMMIT")
    return True


def part(raw: sqlite3.Connection) -> None:
    """Give each record that was united with others back what it said by itself, but not the owner's choice of it."""
    is_kept = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'kept_staged_records')"
    if not raw.execute(is_kept).fetchone()[0]:
        return
    raw.execute(
        "UPDATE kept_staged_records SET is_off = r.is_off FROM staged_records AS r WHERE r.n = kept_staged_records.n"
    )
    for table in _TABLES:
        raw.execute(f"DELETE FROM {table} WHERE n IN ({_UNITED})")
        raw.execute(f"INSERT INTO {table} SELECT * FROM kept_{table}")
        raw.execute(f"DROP TABLE kept_{table}")
