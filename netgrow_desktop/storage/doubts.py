"""New records that may be somebody of the network: what the owner answered, and how both are shown side by side."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.imports import Answer, Doubt
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.storage.staging import Staging

_SCALARS = ("name", "nickname", "organization", "title", "birthday", "connected_on")
_SEVERAL = (
    ("emails", "emails", "address"),
    ("phones", "phones", "number"),
    ("addresses", "addresses", "trim(postal_code || ' ' || city)"),
    ("links", "links", "url"),
)
_FIELDS = ("name", "nickname", "organization", "title", "emails", "phones", "birthday", "addresses", "connected_on")
"""What is shown of both, in this order; links at the end."""

IS_OPEN = "(r.status = 'new' OR r.how = 'import.told_same')"
"""Whether a record ``r`` with a doubt is still one of whom it is asked: nothing certain was found since."""


def answer(staging: Staging, numbers: Iterable[int], said: Answer | None) -> None:
    """Keep what the owner says of these records; None takes it back. They have to be matched again after."""
    with staging.using() as raw:
        raw.execute("BEGIN")
        raw.executemany("DELETE FROM staged_answers WHERE n = ?", [(n,) for n in numbers])
        if said is not None:
            raw.executemany(
                "INSERT INTO staged_answers SELECT n, contact_id, ? FROM staged_doubts WHERE n = ?",
                [(said.value, n) for n in numbers],
            )
        raw.execute("COMMIT")


def forget_gone(raw: sqlite3.Connection) -> None:
    """Forget what was said of people who are not in the network any more, and ask again about those records."""
    for table in ("staged_answers", "staged_doubts"):
        raw.execute(f"DELETE FROM {table} WHERE contact_id NOT IN (SELECT id FROM network.contacts)")


def forget_unanswered(raw: sqlite3.Connection) -> None:
    """Forget whom records may be of which the owner has said nothing, for it is found out anew."""
    raw.execute("DELETE FROM staged_doubts WHERE n NOT IN (SELECT n FROM staged_answers)")


def match_answered(raw: sqlite3.Connection) -> None:
    """Let the records be somebody of whom the owner said so."""
    raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.told_same', target = a.contact_id "
        "FROM staged_answers AS a WHERE a.n = staged_records.n AND a.answer = ? AND status = 'new'",
        (Answer.SAME.value,),
    )


def people(raw: sqlite3.Connection) -> dict[int, int]:
    """Give whom records may be, and whom of these people records change for certain, by the record's number."""
    return dict(
        raw.execute(
            "SELECT n, target FROM staged_records WHERE status IN ('updated', 'skipped') "
            "AND target IN (SELECT contact_id FROM staged_doubts) UNION ALL SELECT n, contact_id FROM staged_doubts"
        ).fetchall()
    )


def alike(raw: sqlite3.Connection) -> dict[int, tuple[int, ...]]:
    """Give records that seem to be each other, and may be the same person, by the number of each of them."""
    groups: dict[tuple[int, int], list[int]] = {}
    for n, contact_id, first in raw.execute(
        f"SELECT d.n, d.contact_id, d.first FROM staged_doubts AS d JOIN staged_records AS r ON r.n = d.n "
        f"WHERE {IS_OPEN} ORDER BY d.n"
    ):
        groups.setdefault((contact_id, first), []).append(n)
    return {n: tuple(group) for group in groups.values() if len(group) > 1 for n in group}


def keep_apart(connection: Connection) -> None:
    """Note of the new people of whom the owner said that they are others that they are two people.

    The plan is attached as ``staged``, and its new people are in the network.
    """
    connection.exec_driver_sql(
        "INSERT INTO main.distinct_pairs (first_id, second_id) SELECT a.contact_id, p.contact_id "
        "FROM staged.staged_answers AS a JOIN temp.import_people AS p ON p.n = a.n WHERE a.answer = ? "
        "ORDER BY p.contact_id ON CONFLICT DO NOTHING",
        (Answer.OTHER.value,),
    )


def shown(staging: Staging, connection: Connection, numbers: Iterable[int]) -> dict[int, Doubt]:
    """Give whom these records may be, by the record's number."""
    wanted = tuple(numbers)
    with staging.using() as raw:
        doubts = raw.execute(
            f"SELECT d.n, d.contact_id, d.reasons FROM staged_doubts AS d JOIN staged_records AS r ON r.n = d.n "
            f"WHERE {IS_OPEN} AND d.n IN ({', '.join('?' * len(wanted))})",
            wanted,
        ).fetchall()
        if not doubts:
            return {}
        said = _facts(raw.execute, "staged_", [n for n, _, _ in doubts])
    people = list({contact_id for _, contact_id, _ in doubts})
    known = _facts(connection.exec_driver_sql, "main.", people)
    return {
        n: Doubt(
            contact_id,
            known[contact_id]["name"],
            tuple(map(Message, json.loads(reasons))),
            tuple(
                (field, old, new)
                for field in (*_FIELDS, "links")
                if (old := known[contact_id].get(field, "")) + (new := said[n].get(field, ""))
            ),
        )
        for n, contact_id, reasons in doubts
        if contact_id in known
    }


def _facts(
    execute: Callable[[str, tuple[int, ...]], Iterable[Any]], prefix: str, numbers: Sequence[int]
) -> dict[int, dict[str, str]]:
    """Give what is shown of records (*prefix* ``staged_``) or people (``main.``), by their numbers and fields."""
    table, number, owner = ("records", "n", "n") if prefix == "staged_" else ("contacts", "id", "contact_id")
    places = ", ".join("?" * len(numbers))
    found = {
        row[0]: dict(zip(_SCALARS, row[1:], strict=True))
        for row in execute(
            f"SELECT {number}, {', '.join(_SCALARS)} FROM {prefix}{table} WHERE {number} IN ({places})", tuple(numbers)
        )
    }
    for field, several, column in _SEVERAL:
        for each, value in execute(
            f"SELECT {owner}, {column} FROM {prefix}{several} WHERE {owner} IN ({places}) ORDER BY {owner}, position",
            tuple(numbers),
        ):
            facts = found[each]
            facts[field] = f"{facts[field]}\n{value}" if facts.get(field) else value
    return found
