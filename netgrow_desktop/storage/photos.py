"""Pictures of people, kept as base64 text because the journal keeps rows as JSON."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Photo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


def replace(connection: Connection, contact_id: int, photo: Photo | None) -> None:
    """Give a person this picture instead of the one they have, or (None) none."""
    if photo is None:
        connection.exec_driver_sql("DELETE FROM photos WHERE contact_id = ?", (contact_id,))
        return
    connection.exec_driver_sql(
        "INSERT INTO photos (contact_id, media_type, data) VALUES (?, ?, ?) ON CONFLICT (contact_id) "
        "DO UPDATE SET media_type = excluded.media_type, data = excluded.data",
        (contact_id, photo.media_type, photo.encoded()),
    )


def read(connection: Connection, contact_id: int) -> Photo | None:
    """Give a person's picture."""
    found = connection.exec_driver_sql(
        "SELECT media_type, data FROM photos WHERE contact_id = ?", (contact_id,)
    ).first()
    return None if found is None else Photo(found[0], base64.b64decode(found[1]))


def pictured(connection: Connection, ids: Sequence[int]) -> frozenset[int]:
    """Give those of these people, few enough to be bound in one statement, of whom there is a picture."""
    places = ", ".join("?" * len(ids))
    found = connection.exec_driver_sql(f"SELECT contact_id FROM photos WHERE contact_id IN ({places})", tuple(ids))
    return frozenset(found.scalars())
