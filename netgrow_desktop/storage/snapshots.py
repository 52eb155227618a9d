"""Examinations frozen on a day, in the file: their figures, their gaps, and who was who on that day."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.examine.snapshots import Frozen, Snapshot
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.relations import Level

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

_NEWEST_FIRST = "ORDER BY taken_on DESC, id DESC"


class Readings(NamedTuple):
    """The figures of one snapshot, as its ``figures``."""

    snapshot: Snapshot
    figures: Mapping[str, float | None]


def insert(connection: Connection, frozen: Frozen, name: str) -> int:
    """Keep what an examination said on a day; gives the snapshot's id."""
    snapshot_id = connection.exec_driver_sql(
        "INSERT INTO snapshots (taken_on, name, figures, gaps, places) VALUES (?, ?, ?, ?, ?)",
        (
            frozen.taken_on,
            name,
            json.dumps(dict(frozen.figures), ensure_ascii=False),
            json.dumps([_gap_json(each) for each in frozen.gaps], ensure_ascii=False),
            json.dumps(sorted(frozen.places)) if frozen.places is not None else "",
        ),
    ).lastrowid
    rows = [
        (
            snapshot_id,
            each,
            ",".join(category.value for category in frozen.people.get(each, ())),
            int(each in frozen.key_people),
            int(each in frozen.faded),
        )
        for each in sorted({*frozen.people, *frozen.key_people, *frozen.faded})
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO snapshot_people (snapshot_id, contact_id, categories, key_person, faded) "
            "VALUES (?, ?, ?, ?, ?)",
            rows,
        )
    return int(snapshot_id)


def delete(connection: Connection, snapshot_id: int) -> None:
    """Remove a snapshot. Raises NetGrowError if it is gone already."""
    if not connection.exec_driver_sql("DELETE FROM snapshots WHERE id = ?", (snapshot_id,)).rowcount:
        raise NetGrowError("examine.snapshot_gone")


def listed(connection: Connection) -> list[Snapshot]:
    """Give all snapshots, the newest first."""
    found = connection.exec_driver_sql(f"SELECT id, taken_on, name FROM snapshots {_NEWEST_FIRST}")
    return [Snapshot(*row) for row in found]


def line(connection: Connection, snapshot_id: int) -> Snapshot:
    """Give one line of the list of snapshots. Raises NetGrowError if it is gone."""
    found = connection.exec_driver_sql("SELECT id, taken_on, name FROM snapshots WHERE id = ?", (snapshot_id,)).first()
    if found is None:
        raise NetGrowError("examine.snapshot_gone")
    return Snapshot(*found)


def read(connection: Connection, snapshot_id: int) -> Frozen:
    """Give everything that a snapshot keeps; people who were deleted since are left out.

    Raises NetGrowError if it is gone.
    """
    row = connection.exec_driver_sql(
        "SELECT taken_on, figures, gaps, places FROM snapshots WHERE id = ?", (snapshot_id,)
    ).first()
    if row is None:
        raise NetGrowError("examine.snapshot_gone")
    people: dict[int, tuple[Category, ...]] = {}
    key_people, faded = set(), set()
    for contact_id, codes, is_key, has_faded in connection.exec_driver_sql(
        "SELECT contact_id, categories, key_person, faded FROM snapshot_people WHERE snapshot_id = ?", (snapshot_id,)
    ):
        if codes or is_key:
            people[contact_id] = tuple(Category(each) for each in codes.split(",") if each)
        if is_key:
            key_people.add(contact_id)
        if has_faded:
            faded.add(contact_id)
    gaps = tuple(_gap(each) for each in json.loads(row[2]))
    places = frozenset(json.loads(row[3])) if row[3] else None
    return Frozen(row[0], json.loads(row[1]), people, frozenset(key_people), frozenset(faded), gaps, places)


def readings(connection: Connection) -> list[Readings]:
    """Give the figures of all snapshots, the oldest first."""
    found = connection.exec_driver_sql("SELECT id, taken_on, name, figures FROM snapshots ORDER BY taken_on, id")
    return [Readings(Snapshot(*row[:3]), json.loads(row[3])) for row in found]


def added_since(connection: Connection, ids: Collection[int], day: str) -> set[int]:
    """Give those of these people who came into the network after an ISO *day*."""
    found = connection.exec_driver_sql(
        "SELECT c.id FROM json_each(?) CROSS JOIN contacts AS c ON c.id = value "
        "WHERE date(c.created_at, 'localtime') > ?",
        (str(list(ids)), day),
    )
    return set(found.scalars())


def hand_over(connection: Connection, keep: int, other: int) -> None:
    """Let *keep* stand in the snapshots for *other*; where both stood, they were what either was."""
    connection.exec_driver_sql(
        "UPDATE snapshot_people SET key_person = max(snapshot_people.key_person, o.key_person), "
        "faded = max(snapshot_people.faded, o.faded), categories = CASE WHEN snapshot_people.categories = '' "
        "THEN o.categories ELSE snapshot_people.categories END FROM snapshot_people AS o "
        "WHERE o.contact_id = ? AND snapshot_people.contact_id = ? AND o.snapshot_id = snapshot_people.snapshot_id",
        (other, keep),
    )
    connection.exec_driver_sql(
        "UPDATE snapshot_people SET contact_id = ? WHERE contact_id = ? "
        "AND snapshot_id NOT IN (SELECT snapshot_id FROM snapshot_people WHERE contact_id = ?)",
        (keep, other, keep),
    )


def _gap_json(gap: Gap) -> dict[str, Any]:
    """Give what of a gap is set."""
    said = {
        "kind": gap.kind,
        "category": gap.category,
        "role": gap.role,
        "side": gap.side,
        "level": gap.level,
        "stage_id": gap.stage_id,
        "seat_id": gap.seat_id,
        "name": gap.name,
    }
    return {field: value for field, value in said.items() if value}


def _gap(said: Mapping[str, Any]) -> Gap:
    return Gap(
        kind=GapKind(said["kind"]),
        category=Category(said["category"]) if "category" in said else None,
        role=Role(said["role"]) if "role" in said else None,
        side=Side(said["side"]) if "side" in said else None,
        level=Level(said["level"]) if "level" in said else None,
        stage_id=said.get("stage_id", 0),
        seat_id=said.get("seat_id", 0),
        name=said.get("name", ""),
    )
