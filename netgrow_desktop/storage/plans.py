"""Pages of an import plan, for looking at it before it is applied."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.imports import PlanListing, PlanPart, PlanRow, PlanStatus, RejectedRecord
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import doubts, record_facts
from netgrow_desktop.storage.record_choices import HOLDS_SOMEBODY, IS_BEFORE
from netgrow_desktop.storage.staging import message_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.storage.staging import Staging


_STRANGER = f"(witnessed AND (status = 'new' OR how IN ('import.stranger', 'import.stranger_left_out') OR {IS_BEFORE}))"
_SHOWN = f"CASE WHEN {IS_BEFORE} THEN iif(r.target IS NULL, 'new', 'updated') ELSE r.status END"
"""What becomes of a record ``r``, or would if the owner asked for it."""
_ROWS = (
    f"SELECT r.file, r.line, {_SHOWN}, r.name, r.organization, r.title, r.reason, r.how, r.changes, "
    "coalesce(r.target, f.target, 0), coalesce(f.name, ''), "
    "coalesce((SELECT address FROM staged_emails AS e WHERE e.n = r.n ORDER BY position LIMIT 1), ''), "
    "r.raw, r.n, r.witnessed, r.part, "
    "(SELECT count(*) FROM staged_interactions AS i WHERE i.n = r.n), "
    "coalesce((SELECT max(happened_on) FROM staged_interactions AS i WHERE i.n = r.n), ''), "
    f"r.status = 'skipped' AND r.reason <> '' AND NOT {HOLDS_SOMEBODY} "
    "FROM staged_records AS r LEFT JOIN staged_records AS f ON f.n = r.repeats "
)


_OF_ITSELF = (PlanStatus.NEW.value, PlanStatus.SKIPPED.value)
"""Records of which all that they say stands with them; that of a repeat went to the first one and is kept apart."""


def rows(staging: Staging, connection: Connection, status: PlanStatus | None, offset: int, limit: int) -> list[PlanRow]:
    """Give a page of the staged records, all or those with *status*, as they were read."""
    condition = "WHERE r.status = ?" if status is not None else "WHERE ? IS NULL"
    values = (status.value if status is not None else None, limit, offset)
    return _shown(staging, connection, f"{_ROWS} {condition} ORDER BY r.n LIMIT ? OFFSET ?", values)


def numbered_rows(staging: Staging, connection: Connection, numbers: Sequence[int]) -> list[PlanRow]:
    """Give the staged records with these numbers, in that order; a number that is not there is left out."""
    places = ", ".join("?" * len(numbers))
    found = _shown(staging, connection, f"{_ROWS} WHERE r.n IN ({places})", tuple(numbers))
    known = {row.number: row for row in found}
    return [known[number] for number in numbers if number in known]


def listing(staging: Staging) -> PlanListing:
    """Give which records there are, by what they are looked at by; who is left out comes last."""
    parts = {part: array("q") for part in PlanPart}
    with staging.using() as raw:
        # Each record that is shown asks for its own.
        raw.execute("CREATE INDEX IF NOT EXISTS ix_interactions_n ON staged_interactions (n)")
        record_facts.make_quick(raw)
        query = "SELECT n FROM staged_records AS r WHERE status = 'skipped' AND "
        aside, before, offered = (
            frozenset(n for (n,) in raw.execute(query + which)) for which in (_STRANGER, IS_BEFORE, HOLDS_SOMEBODY)
        )
        last = f"{IS_BEFORE} OR (stranger AND status <> 'new')" if before else "stranger AND status <> 'new'"
        firms = {n for (n,) in raw.execute("SELECT n FROM staged_organizations")}
        for n, status, stranger, doubtful in raw.execute(
            f"SELECT n, {_SHOWN}, {_STRANGER} AS stranger, {doubts.IS_OPEN} AND n IN (SELECT n FROM staged_doubts) "
            f"FROM staged_records AS r ORDER BY {last}, n"
        ):
            part = PlanPart.DOUBTFUL if doubtful else PlanPart.STRANGERS if stranger else PlanPart(status)
            if part is PlanPart.NEW and n in firms:
                part = PlanPart.ORGANIZATIONS
            parts[part].append(n)
        jobs = raw.execute(
            f"SELECT n FROM staged_records AS r WHERE (status = 'updated' OR {IS_BEFORE}) AND "
            "(json_extract(changes, '$.scalars.organization[0]') <> '' "
            "OR json_extract(changes, '$.scalars.title[0]') <> '') ORDER BY n"
        ).fetchall()
        doubtful = parts[PlanPart.DOUBTFUL]
        people, alike = (doubts.people(raw), doubts.alike(raw)) if doubtful else ({}, {})
    # What is decided as one stands together.
    parts[PlanPart.DOUBTFUL] = array("q", sorted(doubtful, key=lambda n: (alike.get(n, (n,))[0], n)))
    return PlanListing(parts, aside | before, before, offered, tuple(row[0] for row in jobs), people, alike)


def _shown(staging: Staging, connection: Connection, query: str, values: Sequence[object]) -> list[PlanRow]:
    with staging.using() as raw:
        found = raw.execute(query, tuple(values)).fetchall()
        facts = record_facts.of_records(raw, [row[13] for row in found if row[2] in _OF_ITSELF])
        repeats = [row[13] for row in found if row[2] == PlanStatus.DUPLICATE.value]
        facts |= record_facts.of_repeats(raw, repeats)
    names = _names(connection, {row[9] for row in found if row[9]})
    doubted = doubts.shown(staging, connection, [row[13] for row in found])
    return [_row(row, names)._replace(doubt=doubted.get(row[13]), facts=facts.get(row[13], ())) for row in found]


def rejected(staging: Staging, file: int) -> list[RejectedRecord]:
    """Give what could not be read of one file, by line."""
    with staging.using() as raw:
        found = raw.execute(
            "SELECT line, reason, raw, part FROM staged_records WHERE file = ? AND status = 'rejected' ORDER BY n",
            (file,),
        ).fetchall()
    return [RejectedRecord(line, message_of(reason), text, part) for line, reason, text, part in found]


def skipped(staging: Staging, file: int) -> list[tuple[int, Message]]:
    """Give the line of each skipped record of one file, and why it was skipped, by line."""
    with staging.using() as raw:
        found = raw.execute(
            "SELECT line, reason, how FROM staged_records WHERE file = ? AND status = 'skipped' ORDER BY n", (file,)
        ).fetchall()
    return [(line, _why(reason, how)) for line, reason, how in found]


def switch(staging: Staging, numbers: Iterable[int], *, is_off: bool | None) -> None:
    """Leave these records out of the import, or take them in, strangers too; they have to be matched again after.

    None leaves them to the rules again, also those that were to be people of their own.
    """
    wish = 0 if is_off is None else 1 if is_off else -1
    with staging.using() as raw:
        raw.execute("BEGIN")
        staging.note_choices()
        for n in numbers:
            raw.execute("UPDATE staged_records SET is_off = ? WHERE n = ?", (wish, n))
            raw.execute("DELETE FROM staged_apart WHERE n = ? AND known IS NULL", (n,))
        raw.execute("COMMIT")


def _names(connection: Connection, ids: set[int]) -> dict[int, str]:
    if not ids:
        return {}
    places = ", ".join("?" * len(ids))
    found = connection.exec_driver_sql(f"SELECT id, name FROM contacts WHERE id IN ({places})", tuple(ids))
    return {row[0]: row[1] for row in found}


def _row(row: tuple[Any, ...], names: dict[int, str]) -> PlanRow:
    file, line, status, name, organization, title, reason, how, changes, contact_id, repeated, email, raw = row[:13]
    number, witnessed, part, contacts, last_contact, names_nobody = row[13:]
    return PlanRow(
        file,
        line,
        PlanStatus(status),
        name or raw[:200],
        organization,
        title,
        email,
        _why(reason, how),
        contact_id,
        names.get(contact_id, repeated),
        _shown_changes(changes),
        number,
        bool(witnessed),
        part,
        contacts,
        last_contact,
        names_nobody=bool(names_nobody),
    )


def _why(reason: str, how: str) -> Message:
    return Message(how) if how else message_of(reason)


def _shown_changes(text: str | None) -> tuple[tuple[str, str, str], ...]:
    if not text:
        return ()
    changes = json.loads(text)
    shown = [(field, old, new) for field, (old, new) in changes["scalars"].items()]
    for field, values in changes["values"].items():
        shown += [(field, "", ", ".join(part for part in value if part)) for value in values]
    shown += [("tags", "", tag) for tag in changes["tags"]]
    standing = changes["standing"]
    shown += [("categories", "", category) for category in standing.get("categories", ())]
    if "cadence_days" in standing:
        shown.append(("cadence_days", "", str(standing["cadence_days"])))
    shown += [(field, "", str(value)) for field, value in standing.get("depth", {}).items()]
    if changes.get("contacted"):
        shown.append(("contacted", "", str(changes["contacted"])))
    if changes.get("photo"):
        shown.append(("photo", "", ""))
    return tuple(shown)
