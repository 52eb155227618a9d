"""What the owner put off, remembered for the week in which they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
