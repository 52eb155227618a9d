"""The ledger of introductions in the file: who opened which door, and whom the owner brought together."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.interviews.introductions import Answer, Door, Introduction, IntroductionSide
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CHANGED = frozenset(
    ("introduced_on", "answer", "other_answer", "asked_on", "other_asked_on", "why", "other_why", "went", "note")
)
_READ = """
SELECT k.id, k.side, k.contact_id, a.name, k.other_id, b.name, k.introduced_on, k.answer, k.other_answer,
    k.asked_on, k.other_asked_on, k.why, k.other_why, k.went, k.note,
    coalesce((SELECT min(happened_on) FROM interactions AS t
        WHERE k.introduced_on <> '' AND t.contact_id = k.contact_id
        AND t.kind = 'thank_you' AND t.direction <> 'to_me' AND t.happened_on >= k.introduced_on), '')
FROM introductions AS k JOIN contacts AS a ON a.id = k.contact_id JOIN contacts AS b ON b.id = k.other_id
"""


def insert(
    connection: Connection, side: IntroductionSide, contact_id: int, other_id: int, introduced_on: str, note: str = ""
) -> int:
    """Add an introduction, one that is still to come with an empty day, and give its id.

    Raises NetGrowError if one of the two is gone.
    """
    added = connection.exec_driver_sql(
        "INSERT INTO introductions (side, contact_id, other_id, introduced_on, note, token) "
        "SELECT ?, a.id, b.id, ?, ?, ? FROM contacts AS a JOIN contacts AS b ON b.id = ? WHERE a.id = ?",
        (side.value, introduced_on, note, secrets.token_hex(8), other_id, contact_id),
    )
    if not added.rowcount:
        raise NetGrowError("contact.gone")
    return int(added.lastrowid)


def of_person(connection: Connection, contact_id: int) -> list[Introduction]:
    """Give the introductions that somebody has a part in, the newest last."""
    rows = connection.exec_driver_sql(
        f"{_READ} WHERE k.contact_id = ? OR k.other_id = ? ORDER BY k.introduced_on, k.id", (contact_id, contact_id)
    )
    return [_introduction(tuple(row)) for row in rows]


def led_to(connection: Connection, contact_id: int) -> list[str]:
    """Give the names of those whose profiles say that somebody introduced them to the owner, by name."""
    return list(
        connection.exec_driver_sql(
            "SELECT name FROM contacts WHERE introducer_id = ? AND archived_on IS NULL ORDER BY name", (contact_id,)
        ).scalars()
    )


def doors(connection: Connection) -> list[Door]:
    """Give those whose profiles say who introduced them and of whom no introduction is noted, by name."""
    rows = connection.exec_driver_sql(
        "SELECT coalesce(c.introducer_id, 0), coalesce(a.name, c.introduced_by), c.id, c.name, coalesce((SELECT "
        "max(t.happened_on) FROM interactions AS t WHERE t.contact_id = c.introducer_id AND t.kind = 'thank_you' "
        "AND t.direction <> 'to_me'), '') FROM contacts AS c LEFT JOIN contacts AS a ON a.id = c.introducer_id "
        "WHERE (c.introducer_id IS NOT NULL OR trim(c.introduced_by) <> '') AND c.archived_on IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM introductions AS k WHERE k.other_id = c.id AND k.side = 'received' "
        "AND (k.contact_id = c.introducer_id OR c.introducer_id IS NULL)) ORDER BY c.name, c.id"
    )
    return [Door(*row) for row in rows]


def change(connection: Connection, introduction_id: int, **values: str | int) -> None:
    """Set fields of an introduction. Raises NetGrowError if it is gone."""
    if not _CHANGED.issuperset(values):
        raise ValueError(sorted(values))
    places = ", ".join(f"{name} = ?" for name in values)
    done = connection.exec_driver_sql(
        f"UPDATE introductions SET {places} WHERE id = ?", (*values.values(), introduction_id)
    ).rowcount
    if not done:
        raise NetGrowError("introduction.gone")


def delete(connection: Connection, introduction_id: int) -> None:
    """Remove an introduction; what was noted with its people stays."""
    connection.exec_driver_sql("DELETE FROM introductions WHERE id = ?", (introduction_id,))


def everything(connection: Connection) -> list[Introduction]:
    """Give all introductions: those still to come first, then the newest."""
    rows = connection.exec_driver_sql(f"{_READ} ORDER BY k.introduced_on <> '', k.introduced_on DESC, k.id DESC")
    return [_introduction(tuple(row)) for row in rows]


def read(connection: Connection, introduction_id: int) -> Introduction:
    """Give one introduction. Raises NetGrowError if it is gone."""
    row = connection.exec_driver_sql(f"{_READ} WHERE k.id = ?", (introduction_id,)).first()
    if row is None:
        raise NetGrowError("introduction.gone")
    return _introduction(tuple(row))


def _introduction(row: tuple[Any, ...]) -> Introduction:
    values: list[Any] = [row[0], IntroductionSide(row[1]), *row[2:7], Answer(row[7]), Answer(row[8]), *row[9:]]
    return Introduction(*values)


def hand_over(connection: Connection, keep: int, other: int) -> None:
    """Give somebody's introductions to who stays; one of the two to each other is none any more."""
    connection.exec_driver_sql(
        "DELETE FROM introductions WHERE contact_id IN (?, ?) AND other_id IN (?, ?)", (keep, other, keep, other)
    )
    for column in ("contact_id", "other_id"):
        connection.exec_driver_sql(f"UPDATE introductions SET {column} = ? WHERE {column} = ?", (keep, other))
