"""What the owner put off, remembered for the week in which they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection


def note(connection: Connection, contact_id: int, kind: str, due_on: date, to_on: date | None, put_on: date) -> None:
    """Remember that a follow-up was moved to another day, or (None) that a rhythm or an occasion was let pass.

    *kind* is the code of a :class:`~netgrow_desktop.domain.follow_ups.FollowUpKind`.
    """
    connection.exec_driver_sql(
        "INSERT INTO put_offs (contact_id, kind, due_on, to_on, put_on) VALUES (?, ?, ?, ?, ?)",
        (contact_id, kind, due_on.isoformat(), to_on.isoformat() if to_on else "", put_on.isoformat()),
    )


def note_spread(connection: Connection, moved: Mapping[int, tuple[date, date]], put_on: date) -> None:
    """Remember from which day to which the rhythms of many people were put off; *moved* has the people's ids."""
    rows = [
        (each, due_on.isoformat(), to_on.isoformat(), put_on.isoformat()) for each, (due_on, to_on) in moved.items()
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO put_offs (contact_id, kind, due_on, to_on, put_on) VALUES (?, 'cadence', ?, ?, ?)", rows
        )
