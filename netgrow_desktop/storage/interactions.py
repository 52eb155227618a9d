"""Contact that took place, and the date of the last real contact that follows from it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


def insert(
    connection: Connection,
    contact_id: int,
    kind: InteractionKind,
    happened_on: str,
    direction: Direction = Direction.BOTH,
    note: str = "",
    *,
    typed: bool = True,
) -> int:
    """Add an interaction, renew the person's last contact and give the interaction's id."""
    added = connection.exec_driver_sql(
        "INSERT INTO interactions (contact_id, kind, happened_on, direction, note, typed) VALUES (?, ?, ?, ?, ?, ?)",
        (contact_id, kind.value, happened_on, direction.value, note, int(typed)),
    ).lastrowid
    renew_last_contact(connection, [contact_id])
    return int(added)


def insert_for_each(
    connection: Connection,
    contacts: Collection[int],
    kind: InteractionKind,
    happened_on: str,
    direction: Direction,
    note: str,
) -> dict[int, int]:
    """Add the same typed interaction with each of these people, renew their last contact, and give whose is which.

    Raises NetGrowError if one of them is gone.
    """
    rows = connection.exec_driver_sql(
        "INSERT INTO interactions (contact_id, kind, happened_on, direction, note, typed) "
        "SELECT contacts.id, ?, ?, ?, ?, 1 FROM json_each(?) AS given JOIN contacts ON contacts.id = given.value "
        "ORDER BY given.key RETURNING contact_id, id",
        (kind.value, happened_on, direction.value, note, str(list(contacts))),
    )
    added: dict[int, int] = dict(rows.cursor.fetchall())
    if len(added) < len(contacts):
        raise NetGrowError("contact.gone")
    renew_last_contact(connection, contacts)
    return added


def change(
    connection: Connection,
    interaction_id: int,
    kind: InteractionKind,
    happened_on: str,
    direction: Direction,
    note: str,
) -> None:
    """Set what was noted of an interaction and renew the person's last contact; no file brings back what it was."""
    _keep_record(connection, interaction_id)
    owners = connection.exec_driver_sql(
        "UPDATE interactions SET kind = ?, happened_on = ?, direction = ?, note = ? WHERE id = ? RETURNING contact_id",
        (kind.value, happened_on, direction.value, note, interaction_id),
    ).scalars()
    renew_last_contact(connection, owners.all())


def delete(connection: Connection, interaction_id: int) -> None:
    """Remove an interaction and renew the person's last contact; no file brings it again."""
    connection.exec_driver_sql(
        "INSERT INTO removed_evidence (contact_id, record) "
        "SELECT contact_id, substr(record, 1, instr(record, '|') + length('2026-01-01')) FROM interactions "
        "WHERE id = ? AND record <> '' ON CONFLICT DO NOTHING",
        (interaction_id,),
    )
    _keep_record(connection, interaction_id)
    owners = connection.exec_driver_sql(
        "DELETE FROM interactions WHERE id = ? RETURNING contact_id", (interaction_id,)
    ).scalars()
    renew_last_contact(connection, owners.all())


def noted_record(kind: str, happened_on: str, direction: str, note: str) -> str:
    """Give by what a contact that an owner noted is known again, once it is not there as it was."""
    digest = hashlib.blake2b(note.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    return f"{kind}|{happened_on}|{direction}|{digest}"


def _keep_record(connection: Connection, interaction_id: int) -> None:
    """Keep what a contact that the owner noted was, before it is changed or removed."""
    found = connection.exec_driver_sql(
        "SELECT contact_id, kind, happened_on, direction, note FROM interactions WHERE id = ? AND typed",
        (interaction_id,),
    ).first()
    if found is not None:
        connection.exec_driver_sql(
            "INSERT INTO removed_evidence (contact_id, record) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (found[0], noted_record(*found[1:])),
        )


def renew_last_contact(connection: Connection, contacts: Collection[int]) -> None:
    """Write these people's date of last real contact; the owner's own unanswered messages do not count.

    What the owner wrote counts only where it shows that it answers something, for it is evidence both ways then (a mail
    within a thread, or both on one day). Any other letter after one of theirs may begin anew, and wait for an answer.
    """
    if contacts:
        connection.exec_driver_sql(
            "UPDATE contacts SET last_contact = (SELECT max(happened_on) FROM interactions "
            "WHERE contact_id = contacts.id AND (typed OR direction <> 'from_me')) WHERE id = ?",
            [(each,) for each in contacts],
        )


def timeline(connection: Connection, contact_id: int) -> list[Interaction]:
    """Give all contact with a person, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT interactions.id, contact_id, kind, happened_on, direction, note, typed, coalesce(code, '') "
        "FROM interactions LEFT JOIN sources ON sources.id = source_id "
        "WHERE contact_id = ? ORDER BY happened_on DESC, interactions.id DESC",
        (contact_id,),
    )
    return [
        Interaction(row[0], row[1], InteractionKind(row[2]), row[3], Direction(row[4]), row[5], bool(row[6]), row[7])
        for row in rows
    ]
