"""Evidence of contact in files: messages, mail and meetings become interactions, strangers only on conditions.

A mailbox or a calendar names everybody whom the owner ever met by letter. Whoever is in the network gets what is new
of it as interactions, one for each day and kind; nobody's fields are touched. Whoever is not in it yet is a stranger,
taken in only if they and the owner wrote to each other or met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.interactions import LAST_CONTACT
from netgrow_desktop.storage import interactions

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection

_FIRSTS = "(SELECT repeats FROM staged_records WHERE status = 'duplicate')"
_SAME_DAY = "{0}.n = {1}.n AND {0}.kind = {1}.kind AND {0}.happened_on = {1}.happened_on"
_MUTUAL = (
    "EXISTS (SELECT 1 FROM staged_interactions AS v WHERE v.n = staged_records.n AND v.direction = 'both') "
    "OR (SELECT count(DISTINCT v.direction) FROM staged_interactions AS v WHERE v.n = staged_records.n) > 1"
)

_IS_LAST = f"v.note = '{LAST_CONTACT}'"
"""Whether a staged contact v says only when the last one was: any other on that day or later is more than that."""
_UNTOUCHED = "i.kind || '|' || i.happened_on || '|' || i.direction"
"""The record of an interaction of which the owner changed nothing but its text."""


def _day(name: str) -> str:
    """Give the part of a record that says what was when, in SQL, for a table of that name."""
    return f"{name}.kind || '|' || {name}.happened_on"


def give_to_firsts(raw: sqlite3.Connection) -> None:
    """Hand the contact and the picture of each repeated record to its first one.

    Contact both ways on one day is one entry, unless the notes on it differ. Where a file names somebody whom another
    one only witnesses, what the first one calls them counts.
    """
    raw.execute("CREATE INDEX IF NOT EXISTS ix_interactions_n ON staged_interactions (n)")
    for table in ("staged_interactions", "staged_photos"):
        raw.execute(
            f"UPDATE OR IGNORE {table} SET n = (SELECT repeats FROM staged_records AS r WHERE r.n = {table}.n) "
            f"WHERE n IN (SELECT n FROM staged_records WHERE status = 'duplicate')"
        )
    raw.execute(
        f"UPDATE staged_interactions AS v SET direction = 'both' WHERE n IN {_FIRSTS} AND EXISTS (SELECT 1 "
        f"FROM staged_interactions AS w WHERE {_SAME_DAY.format('w', 'v')} AND w.direction <> v.direction "
        "AND (w.note = v.note OR '' IN (w.note, v.note)))"
    )
    raw.execute(
        f"DELETE FROM staged_interactions AS v WHERE n IN {_FIRSTS} AND EXISTS (SELECT 1 "
        f"FROM staged_interactions AS w WHERE {_SAME_DAY.format('w', 'v')} "
        "AND ((w.note = v.note AND w.rowid < v.rowid) OR (v.note = '' AND w.note <> '')))"
    )
    raw.execute(
        f"DELETE FROM staged_interactions AS v WHERE {_IS_LAST} AND EXISTS (SELECT 1 FROM staged_interactions AS w "
        "WHERE w.n = v.n AND w.direction <> 'from_me' AND (w.happened_on > v.happened_on "
        "OR (w.happened_on = v.happened_on AND (w.note <> v.note OR w.rowid < v.rowid))))"
    )
    raw.execute(
        "UPDATE staged_records SET witnessed = 0, name = '', given = '', middle = '', family = '', name_key = '' "
        "WHERE witnessed AND n IN (SELECT repeats FROM staged_records WHERE status = 'duplicate' AND NOT witnessed)"
    )


def find_fresh(raw: sqlite3.Connection) -> None:
    """Tell of each staged contact what it is to the person it matches: new, the answer to a known one, or known.

    ``fresh`` is "add", "turn" (a known one was both ways) or "". What an import brought before is known by its record
    whatever the owner made of it; what they changed or removed is left alone. The network is attached as ``network``.
    """
    raw.execute("CREATE INDEX IF NOT EXISTS ix_interactions_n ON staged_interactions (n)")
    raw.execute("UPDATE staged_interactions SET fresh = 'add' WHERE fresh <> 'add'")
    day = f"{_day('v')} || '|'"
    known = (
        "FROM network.interactions AS i JOIN staged_records AS r ON r.target = i.contact_id "
        "WHERE r.n = v.n AND r.status = 'updated'"
    )
    same_day = f"{known} AND i.kind = v.kind AND i.happened_on = v.happened_on"
    same_record = f"{known} AND i.record <> '' AND i.record IN"
    is_removed = (
        "EXISTS (SELECT 1 FROM network.removed_evidence AS e JOIN staged_records AS r ON r.target = e.contact_id "
        f"WHERE r.n = v.n AND r.status = 'updated' AND e.record = {_day('v')})"
    )
    is_said = (
        f"EXISTS (SELECT 1 {same_day} AND (i.typed OR i.direction IN ('both', v.direction))) "
        f"OR EXISTS (SELECT 1 {same_record} ({day} || 'both', {day} || v.direction)) "
        f"OR (v.direction = 'both' AND (SELECT count(DISTINCT i.direction) {same_day}) > 1)"
    )
    is_past = (
        f"{_IS_LAST} AND (EXISTS (SELECT 1 {known} AND i.happened_on >= v.happened_on "
        "AND (i.typed OR i.direction <> 'from_me')) "
        "OR EXISTS (SELECT 1 FROM network.removed_evidence AS e JOIN staged_records AS r ON r.target = e.contact_id "
        "WHERE r.n = v.n AND r.status = 'updated' AND e.record LIKE '%|' || v.happened_on || '%'))"
    )
    is_known = (
        f"{is_past} OR {is_removed} OR EXISTS (SELECT 1 {same_day}) "
        f"OR EXISTS (SELECT 1 {same_record} ({day} || 'both', {day} || 'to_me', {day} || 'from_me'))"
    )
    raw.execute(
        f"UPDATE staged_interactions AS v SET fresh = CASE WHEN {is_past} OR {is_removed} OR {is_said} "
        f"OR NOT EXISTS (SELECT 1 {same_day} AND i.record = {_UNTOUCHED}) THEN '' ELSE 'turn' END WHERE {is_known}"
    )


def set_strangers_aside(raw: sqlite3.Connection, *, strangers: bool) -> None:
    """Skip strangers who never answered or were never written to or, without *strangers*, all of them."""
    condition = f"NOT ({_MUTUAL})" if strangers else "1"
    raw.execute(
        "UPDATE staged_records SET status = 'skipped', how = ? "
        f"WHERE status = 'new' AND witnessed AND is_off = 0 AND {condition}",
        ("import.stranger" if strangers else "import.stranger_left_out",),
    )


def leave_out(raw: sqlite3.Connection) -> None:
    """Skip whom the owner left out of the plan."""
    raw.execute(
        "UPDATE staged_records SET status = 'skipped', how = 'import.left_out' "
        "WHERE is_off > 0 AND status IN ('new', 'updated')"
    )


def take_back(raw: sqlite3.Connection) -> None:
    """Let everybody who was set aside be looked at again."""
    raw.execute(
        "UPDATE staged_records SET status = 'new', target = NULL, how = NULL, changes = NULL "
        "WHERE status = 'skipped' AND how IN "
        "('import.stranger', 'import.stranger_left_out', 'import.left_out', 'import.left_out_before')"
    )


def fresh_by_file(raw: sqlite3.Connection) -> dict[int, int]:
    """Give how many contacts of each file would be added or turned both ways."""
    found = raw.execute(
        "SELECT v.file, count(*) FROM staged_interactions AS v JOIN staged_records AS r ON r.n = v.n "
        "WHERE v.fresh <> '' AND r.status IN ('new', 'updated') GROUP BY v.file"
    )
    return dict(found.fetchall())


def apply(connection: Connection) -> None:
    """Write what is fresh of the plan attached as ``staged``, once its new people are in the network."""
    people = (
        "FROM staged.staged_interactions AS v JOIN staged.staged_records AS r ON r.n = v.n "
        "LEFT JOIN temp.import_people AS p ON p.n = r.n WHERE r.status IN ('new', 'updated')"
    )
    touched = connection.exec_driver_sql(
        f"SELECT DISTINCT coalesce(p.contact_id, r.target) {people} AND v.fresh <> ''"
    ).scalars()
    contacts = list(touched)
    if not contacts:
        return
    connection.exec_driver_sql(
        f"UPDATE main.interactions SET direction = 'both', record = {_day('interactions')} || '|both' "
        "WHERE NOT typed AND id IN (SELECT i.id "
        "FROM staged.staged_interactions AS v JOIN staged.staged_records AS r ON r.n = v.n "
        "JOIN main.interactions AS i ON i.contact_id = r.target AND i.kind = v.kind AND i.happened_on = v.happened_on "
        f"WHERE r.status = 'updated' AND v.fresh = 'turn' AND i.record = {_UNTOUCHED})"
    )
    connection.exec_driver_sql(
        "INSERT INTO main.interactions "
        "(contact_id, kind, happened_on, direction, note, typed, source_id, import_id, record) "
        "SELECT coalesce(p.contact_id, r.target), v.kind, v.happened_on, v.direction, v.note, 0, i.source_id, i.id, "
        f"{_day('v')} || '|' || v.direction "
        "FROM staged.staged_interactions AS v JOIN staged.staged_records AS r ON r.n = v.n "
        "JOIN temp.import_files AS f ON f.file = v.file JOIN main.imports AS i ON i.id = f.import_id "
        "LEFT JOIN temp.import_people AS p ON p.n = r.n WHERE r.status IN ('new', 'updated') AND v.fresh = 'add' "
        "ORDER BY 1, v.happened_on, v.rowid"
    )
    interactions.renew_last_contact(connection, contacts)
