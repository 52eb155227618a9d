"""Records that say something new of the same person of the network: one is made of them, and taken apart again.

Before a plan is matched anew each record gets back what it said by itself: whom the network held to be one may be two
meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.storage import evidence, kept_records
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.repeats import give_to_firsts

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from netgrow_desktop.storage.staging import Staging

UNITED = "kept"
"""Under which name records are kept as they were before they were made one with others of the same person."""
_NUMBERS = f"SELECT n FROM {UNITED}_staged_records"


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
        records = f"SELECT n FROM staged_records WHERE status = 'updated' AND target IN ({several})"
        kept_records.keep(raw, UNITED, records)
        raw.execute(
            "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first FROM "
            "(SELECT target, min(n) AS first FROM kept_staged_records GROUP BY target) AS firsts "
            f"WHERE n IN ({_NUMBERS}) AND staged_records.target = firsts.target AND n > firsts.first"
        )
        raw.execute(f"UPDATE staged_records SET changes = NULL WHERE n IN ({_NUMBERS})")
        give_to_firsts(staging)
        if staging.has_evidence:
            evidence.find_fresh(raw)
        raw.execute("COMMIT")
    return True


def part(raw: sqlite3.Connection) -> None:
    """Give each record that was united with others back what it said by itself, but not the owner's choice of it."""
    kept_records.give_back(raw, UNITED)
