"""What an import brings beside people: stages of the owner's career, and what files say of the owner."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.owner import AboutMe, completed
from netgrow_desktop.storage import owner

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection

_COLUMNS = "kind, organization, title, location, started_on, finished_on, note"


def owner_found(raw: sqlite3.Connection, known: AboutMe) -> AboutMe:
    """Give what is known of the owner with what the staged files say where nothing was known."""
    for name, emails, linkedin, organization, city, industry in raw.execute(
        "SELECT name, emails, linkedin, organization, city, industry FROM staged_owners ORDER BY rowid"
    ):
        said = AboutMe(name, tuple(json.loads(emails)), linkedin, organization, city=city, industry=industry)
        known = completed(known, said)
    return known


def by_file(raw: sqlite3.Connection) -> dict[int, int]:
    """Give how many facts on the owner each file holds."""
    found = raw.execute(
        "SELECT file, count(*) FROM (SELECT file FROM staged_stages UNION ALL SELECT file FROM staged_owners) "
        "GROUP BY file"
    )
    return dict(found.fetchall())


def fresh_stages(connection: Connection, raw: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Give the staged stages that the career does not hold yet, as (file, kind, organisation, ..., note)."""
    known = {
        _key(*row) for row in connection.exec_driver_sql("SELECT kind, organization, title, started_on FROM stages")
    }
    fresh = []
    for row in raw.execute(f"SELECT file, {_COLUMNS} FROM staged_stages ORDER BY rowid"):
        key = _key(row[1], row[2], row[3], row[5])
        if key not in known:
            known.add(key)
            fresh.append(row)
    return fresh


def apply(connection: Connection, stages: list[tuple[Any, ...]], about_me: AboutMe | None) -> None:
    """Write these stages, and what is known of the owner now; ``temp.import_files`` says which import they are of."""
    for file, *said in stages:
        connection.exec_driver_sql(
            f"INSERT INTO stages ({_COLUMNS}, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT source_id "
            "FROM temp.import_files AS f JOIN imports AS i ON i.id = f.import_id WHERE f.file = ?))",
            (*said, file),
        )
    if about_me is not None:
        owner.write(connection, about_me)


def _key(kind: str, organization: str, title: str, started_on: str) -> tuple[str, ...]:
    return kind, fold(organization), fold(title), started_on
