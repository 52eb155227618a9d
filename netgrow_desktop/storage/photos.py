"""Pictures of people. What a picture shows is kept once, however many people, or entries of the history, have it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Photo

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection

_DIGEST_BYTES = 20


def replace(connection: Connection, contact_id: int, photo: Photo | None) -> None:
    """Give a person this picture instead of the one they have, or (None) none."""
    if photo is None:
        connection.exec_driver_sql("DELETE FROM photos WHERE contact_id = ?", (contact_id,))
        return
    connection.exec_driver_sql(
        "INSERT INTO photos (contact_id, media_type, picture_id) VALUES (?, ?, ?) ON CONFLICT (contact_id) "
        "DO UPDATE SET media_type = excluded.media_type, picture_id = excluded.picture_id",
        (contact_id, photo.media_type, _kept(connection, photo.data)),
    )


def digest_of(data: bytes) -> str:
    """Give by what a picture is known again."""
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).hexdigest()


def _kept(connection: Connection, data: bytes) -> int:
    """Keep what a picture shows, unless it is there; give its id."""
    digest = digest_of(data)
    known = connection.exec_driver_sql("SELECT id FROM pictures WHERE digest = ?", (digest,)).scalar()
    if known is None:
        known = connection.exec_driver_sql(
            "INSERT INTO pictures (digest, data) VALUES (?, ?)", (digest, data)
        ).lastrowid
    return int(known)


def read(connection: Connection, contact_id: int) -> Photo | None:
    """Give a person's picture."""
    found = connection.exec_driver_sql(
        "SELECT media_type, data FROM photos JOIN pictures ON pictures.id = picture_id WHERE contact_id = ?",
        (contact_id,),
    ).first()
    return None if found is None else Photo(found[0], found[1])


def pictured(connection: Connection, ids: Sequence[int]) -> frozenset[int]:
    """Give those of these people, few enough to be bound in one statement, of whom there is a picture."""
    places = ", ".join("?" * len(ids))
    found = connection.exec_driver_sql(f"SELECT contact_id FROM photos WHERE contact_id IN ({places})", tuple(ids))
    return frozenset(found.scalars())


def forget(connection: Connection, pictures: Collection[int]) -> None:
    """Remove those of these pictures that nobody has and no entry of the history needs any more."""
    if not pictures:
        return
    connection.exec_driver_sql(
        "DELETE FROM pictures WHERE id = ? AND NOT EXISTS (SELECT 1 FROM photos WHERE picture_id = pictures.id) "
        "AND NOT EXISTS (SELECT 1 FROM journal_pictures WHERE picture_id = pictures.id)",
        [(each,) for each in pictures],
    )
