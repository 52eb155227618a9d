"""What was given and asked in contacts, as far as the owner said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing.exchange import Exchange, Noted
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from sqlalchemy import Connection

_COLUMNS = "kind, happened_on, direction, note, typed, exchange"


class NotedWith(NamedTuple):
    """A contact that the owner noted, and with whom."""

    contact_id: int
    name: str
    noted: Noted


def say(connection: Connection, interaction_id: int, exchange: Collection[Exchange]) -> None:
    """Keep what the owner says that a contact was about; nothing leaves it to the note.

    Raises NetGrowError where the contact is gone.
    """
    codes = ",".join(each.value for each in Exchange if each in exchange)
    said = connection.exec_driver_sql("UPDATE interactions SET exchange = ? WHERE id = ?", (codes, interaction_id))
    if not said.rowcount:
        raise NetGrowError("interaction.gone")


def carry(connection: Connection) -> None:
    """Take over what another network's owner said of contact that files told of, where nothing is said here.

    The plan is attached as ``staged``, and it is known who is who (``temp.carried_people``).
    """
    connection.exec_driver_sql(
        "UPDATE main.interactions SET exchange = v.exchange FROM (SELECT a.id AS id, json_extract(said, '$.kind') "
        "AS kind, json_extract(said, '$.happened_on') AS day, json_extract(said, '$.exchange') AS exchange "
        "FROM staged.staged_carried AS s JOIN temp.carried_people AS a ON a.book = s.book AND a.own = s.person "
        "WHERE s.tbl = 'exchanges') AS v WHERE interactions.contact_id = v.id AND interactions.kind = v.kind "
        "AND interactions.happened_on = v.day AND NOT interactions.typed AND interactions.exchange = ''"
    )


def of_person(connection: Connection, contact_id: int) -> list[Noted]:
    """Give all contact with a person as far as giving and asking go, newest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM interactions WHERE contact_id = ? ORDER BY happened_on DESC, id DESC", (contact_id,)
    )
    return [_noted(tuple(row)) for row in rows]


def typed_since(connection: Connection, first: date) -> Iterator[NotedWith]:
    """Give what the owner noted from a day on with all who are not archived, newest first. Reads the whole table."""
    rows = connection.exec_driver_sql(
        f"SELECT contact_id, name, {_COLUMNS} FROM interactions CROSS JOIN contacts ON contacts.id = contact_id "
        "WHERE typed = 1 AND happened_on >= ? AND archived_on IS NULL ORDER BY happened_on DESC, interactions.id DESC",
        (first.isoformat(),),
    )
    for contact_id, name, *values in rows:
        yield NotedWith(contact_id, name, _noted(tuple(values)))


def _noted(row: tuple[str, str, str, str, int, str]) -> Noted:
    kind, day, direction, note, typed, exchange = row
    said = frozenset(Exchange(each) for each in exchange.split(",") if each)
    return Noted(InteractionKind(kind), day, Direction(direction), note, bool(typed), said)
