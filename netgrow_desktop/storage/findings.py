"""What an import brings beside people: stages of the owner's career, and what files say of the owner."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.owner import AboutMe, completed
from netgrow_desktop.storage import owner
from netgrow_desktop.storage.staged_rows import STAGE

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection

_IN_ORDER = "FROM staged_stages ORDER BY rowid"


def owner_found(raw: sqlite3.Connection, known: AboutMe) -> AboutMe:
    """Give what is known of the owner with what the staged files say where nothing was known."""
    for name, emails, *said in raw.execute(
        "SELECT name, emails, linkedin, organization, department, team, city, industry FROM staged_owners "
        "ORDER BY rowid"
    ):
        known = completed(known, AboutMe(name, tuple(json.loads(emails)), *said))
    return known


def by_file(raw: sqlite3.Connection) -> dict[int, int]:
    """Give how many facts on the owner each file holds."""
    found = raw.execute(
        "SELECT file, count(*) FROM (SELECT file FROM staged_stages UNION ALL SELECT file FROM staged_owners) "
        "GROUP BY file"
    )
    return dict(found.fetchall())


def fresh_stages(connection: Connection, raw: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Give the staged stages that the career does not hold yet, as (file, kind, ..., note, own number, source).

    Of stages alike that another network had, each is one; files of others may name one several times.
    """
    known = Counter(
        stage_key(*row)
        for row in connection.exec_driver_sql("SELECT kind, organization, title, started_on FROM stages")
    )
    fresh = []
    seen: Counter[tuple[str, ...]] = Counter()
    for *row, book, own, source in raw.execute(f"SELECT file, {STAGE}, book, own, source {_IN_ORDER}"):
        key = stage_key(row[1], row[2], row[3], row[5])
        seen[(book, *key)] += 1
        if known[key] < (seen[(book, *key)] if own else 1):
            known[key] += 1
            fresh.append((*row, own, source))
    return fresh


def stage_key(kind: str, organization: str, title: str, started_on: str) -> tuple[str, ...]:
    """Give by what a stage is known again."""
    return kind, fold(organization), fold(title), started_on


def apply(connection: Connection, stages: list[tuple[Any, ...]], about_me: AboutMe | None) -> None:
    """Write these stages, and what is known of the owner now; ``temp.import_files`` says which import they are of."""
    for file, *said, own, source in stages:
        if source:
            connection.exec_driver_sql("INSERT INTO sources (code) VALUES (?) ON CONFLICT DO NOTHING", (source,))
        connection.exec_driver_sql(
            f"INSERT INTO stages ({STAGE}, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, CASE WHEN ? "
            "THEN (SELECT id FROM sources WHERE code = ?) ELSE (SELECT source_id "
            "FROM temp.import_files AS f JOIN imports AS i ON i.id = f.import_id WHERE f.file = ?) END)",
            (*said, own, source, file),
        )
    if about_me is not None:
        owner.write(connection, about_me)
