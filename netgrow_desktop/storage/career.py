"""The career map in the file: its stages, who was there, and what says that somebody may have been."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.career import Mark, Stage, StageDraft, StageKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.placing import Attachment
from netgrow_desktop.storage.contacts import ARCHIVED, batches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

CONFIRMED, DECLINED = "confirmed", "declined"

_COLUMNS = ("kind", "organization", "title", "location", "started_on", "finished_on", "note")
_STAGES = (
    f"SELECT stages.id, {', '.join(_COLUMNS)}, coalesce(code, '') "
    "FROM stages LEFT JOIN sources ON sources.id = source_id"
)


class Placed(NamedTuple):
    """What the owner said of a person at a stage."""

    stage_id: int
    contact_id: int
    is_there: bool
    mark: Mark


# Stages


def stages(connection: Connection) -> list[Stage]:
    """Give all stages, in no order."""
    return [_stage(*row) for row in connection.exec_driver_sql(_STAGES)]


def stage(connection: Connection, stage_id: int) -> Stage:
    """Give one stage. Raises NetGrowError if it is gone."""
    row = connection.exec_driver_sql(f"{_STAGES} WHERE stages.id = ?", (stage_id,)).first()
    if row is None:
        raise NetGrowError("career.gone")
    return _stage(*row)


def _stage(
    stage_id: int,
    kind: str,
    organization: str,
    title: str,
    location: str,
    started_on: str,
    finished_on: str,
    note: str,
    source: str,
) -> Stage:
    return Stage(StageKind(kind), organization, title, location, started_on, finished_on, note, stage_id, source)


def insert(connection: Connection, draft: StageDraft) -> int:
    """Add a stage and give its id."""
    places = ", ".join("?" * len(_COLUMNS))
    added = connection.exec_driver_sql(f"INSERT INTO stages ({', '.join(_COLUMNS)}) VALUES ({places})", _values(draft))
    return int(added.lastrowid)


def change(connection: Connection, stage_id: int, draft: StageDraft) -> None:
    """Give a stage these values. Raises NetGrowError if it is gone."""
    assignments = ", ".join(f"{column} = ?" for column in _COLUMNS)
    changed = connection.exec_driver_sql(f"UPDATE stages SET {assignments} WHERE id = ?", (*_values(draft), stage_id))
    if not changed.rowcount:
        raise NetGrowError("career.gone")


def _values(draft: StageDraft) -> tuple[str, ...]:
    return tuple(str(getattr(draft, column)) for column in _COLUMNS)


def delete(connection: Connection, stage_id: int) -> None:
    """Remove a stage; the people stay in the network."""
    connection.exec_driver_sql("DELETE FROM stages WHERE id = ?", (stage_id,))


# Who was there


def placed(connection: Connection) -> list[Placed]:
    """Give what was said of people at all stages, in the order in which it was; archived people are left out."""
    rows = connection.exec_driver_sql(
        f"SELECT stage_id, contact_id, state, mark FROM stage_people WHERE contact_id NOT IN {ARCHIVED} ORDER BY id"
    )
    return [Placed(row[0], row[1], row[2] == CONFIRMED, Mark(row[3])) for row in rows]


def place(connection: Connection, stage_id: int, ids: Collection[int], *, is_there: bool) -> None:
    """Note that people were at a stage, or that they were not, which takes their mark away.

    Raises NetGrowError if the stage is gone, or one person asked about alone.
    """
    stage(connection, stage_id)
    state = CONFIRMED if is_there else DECLINED
    known = 0
    for batch in batches(ids):
        places = ", ".join("?" * len(batch))
        known += connection.exec_driver_sql(f"SELECT count(*) FROM contacts WHERE id IN ({places})", batch).scalar_one()
        connection.exec_driver_sql(
            "INSERT INTO stage_people (stage_id, contact_id, state) "
            f"SELECT ?, id, ? FROM contacts WHERE id IN ({places}) ON CONFLICT (stage_id, contact_id) DO UPDATE "
            "SET state = excluded.state, mark = CASE excluded.state WHEN 'declined' THEN '' ELSE mark END "
            "WHERE state <> excluded.state",
            (stage_id, state, *batch),
        )
    if len(ids) == 1 and not known:
        raise NetGrowError("contact.gone")


def mark(connection: Connection, stage_id: int, ids: Collection[int], value: Mark) -> None:
    """Mark people at a stage, who thereby belong to it, or take their mark away."""
    place(connection, stage_id, ids, is_there=True)
    for batch in batches(ids):
        places = ", ".join("?" * len(batch))
        connection.exec_driver_sql(
            f"UPDATE stage_people SET mark = ? WHERE stage_id = ? AND contact_id IN ({places}) AND mark <> ?",
            (value.value, stage_id, *batch, value.value),
        )


# What says that somebody may have been there


def organizations(connection: Connection) -> list[str]:
    """Give every organisation that anybody is or was at, as it is written, each spelling once."""
    return list(
        connection.exec_driver_sql(
            "SELECT organization FROM contacts WHERE organization <> '' "
            "UNION SELECT organization FROM jobs WHERE organization <> ''"
        ).scalars()
    )


def attachments(connection: Connection, spellings: Iterable[str]) -> list[Attachment]:
    """Give who is or was at organisations of these spellings; archived people are left out."""
    wanted = json.dumps(list(spellings))
    present = connection.exec_driver_sql(
        "SELECT id, organization, connected_on FROM contacts WHERE organization IN (SELECT value FROM json_each(?)) "
        f"AND id NOT IN {ARCHIVED}",
        (wanted,),
    )
    found = [Attachment(row[0], row[1], is_present=True, connected_on=row[2] or "") for row in present]
    jobs = connection.exec_driver_sql(
        "SELECT contact_id, jobs.organization, started_on, finished_on, connected_on FROM jobs "
        "JOIN contacts ON contacts.id = contact_id "
        f"WHERE jobs.organization IN (SELECT value FROM json_each(?)) AND contact_id NOT IN {ARCHIVED}",
        (wanted,),
    )
    return found + [Attachment(row[0], row[1], False, row[2], row[3], row[4] or "") for row in jobs]


def ways_of_meeting(connection: Connection) -> list[tuple[int, str]]:
    """Give (person, how the owner met them) wherever that is said; archived people are left out."""
    rows = connection.exec_driver_sql(f"SELECT id, how_met FROM contacts WHERE how_met <> '' AND id NOT IN {ARCHIVED}")
    return [(row[0], row[1]) for row in rows]


def connected_between(connection: Connection, first: str, last: str) -> list[tuple[int, str]]:
    """Give (person, day) of those who became connections from day to day, the earliest first.

    Whoever is placed at any stage is known to be from there, and left out; so are archived people.
    """
    rows = connection.exec_driver_sql(
        "SELECT id, connected_on FROM contacts WHERE connected_on <> '' AND connected_on BETWEEN ? AND ? "
        "AND id NOT IN (SELECT contact_id FROM stage_people WHERE state = 'confirmed') "
        f"AND id NOT IN {ARCHIVED} ORDER BY connected_on, id",
        (first, last),
    )
    return [(row[0], row[1]) for row in rows]
