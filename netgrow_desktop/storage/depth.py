"""What the owner knows of people beyond an address book, who is archived and who the key people are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Depth
from netgrow_desktop.domain.how_far import Step, counted
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.contacts import NULL_IF_EMPTY, batches, name_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


def change(connection: Connection, ids: Collection[int], field: str, value: str | int) -> None:
    """Set one field of :class:`~netgrow_desktop.domain.contacts.Depth` of these people; "" or 0 takes it away.

    Another name of who introduced them is another person. Raises NetGrowError if one asked about alone is gone.
    """
    if field not in Depth._fields:
        raise ValueError(field)
    stored = (value or None) if field in NULL_IF_EMPTY else value
    also = ", introducer_id = CASE WHEN introduced_by = ? THEN introducer_id END" if field == "introduced_by" else ""
    _update(connection, ids, f"{field} = ?{also}", (stored, stored) if also else (stored,))


def set_introducer(connection: Connection, ids: Collection[int], introducer_id: int) -> None:
    """Note that somebody in the network introduced these people. Raises NetGrowError if that somebody is gone."""
    name = name_of(connection, introducer_id)
    others = [each for each in ids if each != introducer_id]
    _update(connection, others, "introduced_by = ?, introducer_id = ?", (name, introducer_id))


def set_key_people(connection: Connection, ids: Collection[int], *, is_key: bool) -> None:
    """Count these people among the key people, or no longer."""
    _update(connection, ids, "key_person = ?", (int(is_key),))


def _update(
    connection: Connection, ids: Collection[int], assignments: str, values: tuple[str | int | None, ...]
) -> None:
    changed = 0
    for batch in counted(Step.CHANGE, tuple(batches(ids))):
        places = ", ".join("?" * len(batch))
        changed += connection.exec_driver_sql(
            f"UPDATE contacts SET {assignments} WHERE id IN ({places})", (*values, *batch)
        ).rowcount
    if len(ids) == 1 and not changed:
        raise NetGrowError("contact.gone")
