"""What the file remembers of a person beside contact: what came of follow-ups, and where the person came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlalchemy import Connection


class ClosedFollowUp(NamedTuple):
    """A planned follow-up that was done or skipped. ``interaction_id`` is 0 where no contact was noted with it."""

    closed_on: str
    state: str
    reason: str
    interaction_id: int


class Origin(NamedTuple):
    """The import of one source that touched a person last. ``made_at`` is an ISO time in UTC."""

    source: str
    file_name: str
    made_at: str


def closed_follow_ups(connection: Connection, contact_id: int) -> list[ClosedFollowUp]:
    """Give a person's follow-ups that are closed."""
    rows = connection.exec_driver_sql(
        "SELECT closed_on, state, reason, coalesce(interaction_id, 0) FROM follow_ups "
        "WHERE contact_id = ? AND state <> 'open' AND closed_on IS NOT NULL ORDER BY closed_on, id",
        (contact_id,),
    )
    return [ClosedFollowUp(*row) for row in rows]


def origins(connection: Connection, contact_id: int) -> list[Origin]:
    """Give where a person came from, or was found later."""
    rows = connection.exec_driver_sql(
        "SELECT code, file_name, made_at FROM contact_sources JOIN imports ON imports.id = import_id "
        "JOIN sources ON sources.id = contact_sources.source_id WHERE contact_id = ? ORDER BY contact_sources.id",
        (contact_id,),
    )
    return [Origin(*row) for row in rows]
