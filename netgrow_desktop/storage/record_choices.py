"""What the owner chose of single records, in this plan and in earlier imports of the same source.

A record that is the same person as another one, or that was skipped, can be brought in as a person of its own: the
network keeps whose it is (``own_records``). Whoever was left out comes back left out (``left_out_records``): somebody
new for good, an update while the record says just the same. A record is known again by its profile or its words, the
n-th of several alike as the n-th.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.storage.staged_rows import IS_FILLED, SOURCE
from netgrow_desktop.storage.staging import SEPARATOR

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from netgrow_desktop.storage.staging import Staging

SAID = f" || char({ord(SEPARATOR)}) || ".join(f"r.{field}" for field in SCALAR_FIELDS)
"""What a record ``r`` says, as ``contact_sources.seen`` keeps it."""

IS_BEFORE = "(r.status = 'skipped' AND r.how = 'import.left_out_before')"
"""Whether a record ``r`` is left out because it was the last time."""
HOLDS_SOMEBODY = "(r.reason <> '' AND (r.record <> '' OR r.slug <> ''))"
"""Whether a record ``r`` was skipped by whoever read it, and holds somebody nonetheless."""

_KEY = "CASE WHEN r.record <> '' THEN r.record ELSE r.slug END"
_MOST_APART = 40
"""Records of one person that are noted to be other people than each other, too."""


def _placed(schema: str, keys: str) -> str:
    """Give a query of the records whose key is among *keys*, as (n, record, code, place); *schema* has the plan."""
    return (
        f"SELECT r.n AS n, {_KEY} AS record, {SOURCE} AS code, "
        f"row_number() OVER (PARTITION BY {_KEY}, {SOURCE} ORDER BY r.n) AS place "
        f"FROM {schema}.staged_records AS r JOIN {schema}.staged_files AS f ON f.file = r.file WHERE {_KEY} IN ({keys})"
    )


def set_apart(staging: Staging, numbers: Iterable[int]) -> None:
    """Let these duplicates, or records of somebody known, be people of their own; match them again after."""
    with staging.using() as raw:
        raw.execute("BEGIN")
        staging.note_choices()
        for n in numbers:
            raw.execute(
                "INSERT OR REPLACE INTO staged_apart (n, first, contact_id) SELECT n, repeats, target "
                "FROM staged_records WHERE n = ? AND status IN ('duplicate', 'unchanged')",
                (n,),
            )
            raw.execute("UPDATE staged_records SET is_off = -1 WHERE n = ?", (n,))
        raw.execute("COMMIT")


def recall(raw: sqlite3.Connection) -> None:
    """Find which records were left out or brought in by themselves before; the network is attached as ``network``."""
    raw.execute("DELETE FROM staged_apart WHERE known IS NOT NULL")
    # Whoever is gone meanwhile is nobody to be told from.
    raw.execute("UPDATE staged_apart SET contact_id = NULL WHERE contact_id NOT IN (SELECT id FROM network.contacts)")
    raw.execute("DELETE FROM staged_before")
    for table, into in (
        ("own_records", "staged_apart (n, known) SELECT p.n, c.contact_id"),
        ("left_out_records", "staged_before (n, choice, seen) SELECT p.n, c.id, c.seen"),
    ):
        if raw.execute(f"SELECT EXISTS (SELECT 1 FROM network.{table})").fetchone()[0]:
            placed = _placed("main", f"SELECT record FROM network.{table}")
            raw.execute(
                f"INSERT OR IGNORE INTO {into} FROM ({placed}) AS p JOIN network.{table} AS c "
                "ON c.record = p.record AND c.place = p.place "
                "JOIN network.sources AS s ON s.id = c.source_id AND s.code = p.code"
            )


def chosen(staging: Staging) -> frozenset[int]:
    """Give the records that are people of their own because the owner says so, or did before."""
    query = "SELECT n FROM staged_apart"
    if staging.has_left_out:
        query += f" UNION SELECT n FROM staged_records AS r WHERE is_off < 0 AND {HOLDS_SOMEBODY}"
    return frozenset(row[0] for row in staging.raw.execute(query))


def hold_apart(raw: sqlite3.Connection) -> None:
    """Let nothing match, or be a repeat of, records that are people of their own, until they are let go."""
    raw.execute(
        "UPDATE staged_records SET status = 'apart' WHERE +status = 'new' AND n IN (SELECT n FROM staged_apart)"
    )


def let_go(raw: sqlite3.Connection) -> None:
    """Have the records that were held apart be new."""
    raw.execute("UPDATE staged_records SET status = 'new' WHERE status = 'apart'")


def match_known(raw: sqlite3.Connection) -> None:
    """Let the records that were brought in by themselves before be whoever was made of them."""
    raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.own_record', "
        "target = (SELECT known FROM staged_apart AS a WHERE a.n = staged_records.n) "
        "WHERE n IN (SELECT n FROM staged_apart WHERE known IS NOT NULL) AND +status = 'new'"
    )


def leave_out_again(raw: sqlite3.Connection) -> None:
    """Leave out whom the owner left out the last time, unless they ask for them now."""
    if not raw.execute("SELECT EXISTS (SELECT 1 FROM staged_before)").fetchone()[0]:
        return
    raw.execute(
        "UPDATE staged_records AS r SET status = 'skipped', how = 'import.left_out_before' FROM staged_before AS b "
        "WHERE b.n = r.n AND r.is_off = 0 "
        f"AND ((r.status = 'new' AND b.seen = '') OR (r.status = 'updated' AND b.seen = {SAID}))"
    )


def left_out_by_file(raw: sqlite3.Connection) -> dict[int, int]:
    """Give how many people of each file the owner left out, now or the last time."""
    found = raw.execute(
        "SELECT file, count(*) FROM staged_records WHERE status = 'skipped' "
        "AND how IN ('import.left_out', 'import.left_out_before') GROUP BY file"
    )
    return dict(found.fetchall())


def are_new(staging: Staging) -> bool:
    """Tell whether the plan leaves somebody out whom the network does not know yet to be left out."""
    with staging.using() as raw:
        found = raw.execute(
            "SELECT EXISTS (SELECT 1 FROM staged_records WHERE status = 'skipped' AND how = 'import.left_out' "
            "AND (record <> '' OR slug <> ''))"
        ).fetchone()
    return bool(found[0])


def keep(connection: Connection) -> None:
    """Keep what was chosen in the plan attached as ``staged``, once its new people are in the network."""
    execute = connection.exec_driver_sql
    execute(
        "DELETE FROM main.left_out_records WHERE id IN (SELECT b.choice FROM staged.staged_before AS b "
        "CROSS JOIN staged.staged_records AS r ON r.n = b.n WHERE r.status IN ('new', 'updated'))"
    )
    left_out = "FROM staged.staged_records AS r WHERE r.status = 'skipped' AND r.how = 'import.left_out'"
    if execute(f"SELECT EXISTS (SELECT 1 {left_out})").scalar():
        placed = _placed("staged", f"SELECT {_KEY} {left_out}")
        execute(
            "INSERT INTO main.left_out_records (source_id, record, place, seen) SELECT s.id, p.record, p.place, "
            f"CASE WHEN r.target IS NULL THEN '' ELSE {SAID} END FROM ({placed}) AS p "
            "JOIN staged.staged_records AS r ON r.n = p.n JOIN main.sources AS s ON s.code = p.code "
            "WHERE r.status = 'skipped' AND r.how = 'import.left_out' AND p.record <> '' ORDER BY r.n "
            "ON CONFLICT (source_id, record, place) DO UPDATE SET seen = excluded.seen"
        )
    if execute(f"SELECT {IS_FILLED.format('staged', 'is_off')} OR EXISTS (SELECT 1 FROM staged.staged_apart)").scalar():
        _keep_own(connection)


def _keep_own(connection: Connection) -> None:
    """Keep whose the records are that were brought in by themselves, and that they are not whom they were taken for."""
    execute = connection.exec_driver_sql
    execute("CREATE TEMP TABLE IF NOT EXISTS own_people (n INTEGER PRIMARY KEY, contact_id INTEGER, other INTEGER)")
    execute("DELETE FROM temp.own_people")
    execute(
        "INSERT INTO temp.own_people SELECT r.n, coalesce(p.contact_id, r.target), "
        "coalesce(a.contact_id, first.target, f.contact_id) FROM staged.staged_records AS r "
        "LEFT JOIN temp.import_people AS p ON p.n = r.n LEFT JOIN staged.staged_apart AS a ON a.n = r.n "
        "LEFT JOIN staged.staged_records AS first ON first.n = a.first "
        "LEFT JOIN temp.import_people AS f ON f.n = a.first WHERE r.is_off < 0 AND r.status IN ('new', 'updated') "
        "AND a.known IS NULL AND (a.n IS NOT NULL OR r.reason <> '')"
    )
    if not execute("SELECT EXISTS (SELECT 1 FROM temp.own_people)").scalar():
        return
    placed = _placed("staged", f"SELECT {_KEY} FROM staged.staged_records AS r JOIN temp.own_people AS o ON o.n = r.n")
    execute(
        "INSERT INTO main.own_records (source_id, record, place, contact_id) SELECT s.id, p.record, p.place, "
        f"o.contact_id FROM ({placed}) AS p JOIN temp.own_people AS o ON o.n = p.n "
        "JOIN main.sources AS s ON s.code = p.code ORDER BY p.n "
        "ON CONFLICT (source_id, record, place) DO UPDATE SET contact_id = excluded.contact_id"
    )
    pairs = (
        "SELECT other AS one, contact_id AS two FROM temp.own_people WHERE other IS NOT NULL "
        "UNION SELECT a.contact_id, b.contact_id FROM temp.own_people AS a JOIN temp.own_people AS b "
        "ON b.other = a.other AND b.contact_id > a.contact_id WHERE a.other IN "
        f"(SELECT other FROM temp.own_people GROUP BY other HAVING count(*) <= {_MOST_APART})"
    )
    execute(
        "INSERT INTO main.distinct_pairs (first_id, second_id) SELECT min(one, two), max(one, two) "
        f"FROM ({pairs}) AS pair WHERE one <> two ORDER BY 1, 2 ON CONFLICT DO NOTHING"
    )
