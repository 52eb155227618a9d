"""What the owner took away or replaced, so that no older export of their network brings it back.

It is kept beside the evidence of contact that they removed: ``kind#digest`` of what it said, or, of those whom somebody
knew, ``tie#`` with the moment of adding and the name key of the other one. It goes with an undo like anything else.
"""

from __future__ import annotations

import hashlib
import json
from itertools import islice
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, Depth
from netgrow_desktop.domain.how_far import Step, tell
from netgrow_desktop.domain.merging import value_key
from netgrow_desktop.storage import journal
from netgrow_desktop.storage.contacts import MULTIPLE_FIELDS
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    Row = list[Any]
    Removal = tuple[int, str]
    """A person's id and the record of what was theirs."""
    Changed = tuple[Sequence[Removal], Sequence[Removal]]

KNOWN_BY = "{0}.created_at || '|' || {0}.name_key"
"""By what somebody is named in the record of a tie, in SQL, for a table of that name."""
_SINGLES = {
    field: COLUMNS["contacts"].index(field) for field in (*SCALAR_FIELDS, *Depth._fields, "cadence_days", "key_person")
}
"""Field of which a person has one -> its place in their row."""
_MULTIPLE = {table: (field, columns, kind) for field, (table, columns, kind) in MULTIPLE_FIELDS.items()}
PLAIN = {
    "follow_ups": ("due_on", "reason", "created_at"),
    "contact_categories": ("category",),
    "contact_roles": ("role",),
    "pauses": ("until",),
    "promises": ("side", "what", "made_on"),
    "writing_languages": ("language",),
    "interviews": ("token",),
    "introductions": ("token",),
    "intentions": ("quarter_on", "what"),
}
"""Table -> the columns that say which of a person's rows it is."""
_TABLES = ("contacts", "contact_tags", "photos", "ties", *PLAIN, *_MULTIPLE)
_ANY_WENT = (
    f"SELECT EXISTS (SELECT 1 FROM temp.noted WHERE tbl IN ({', '.join('?' * len(_TABLES))}) "
    "AND tells AND old IS NOT NULL)"
)
_BATCH = 5_000
_PEOPLE_WENT = "SELECT EXISTS (SELECT 1 FROM temp.noted WHERE tbl = 'contacts' AND new IS NULL)"


def record(kind: str, *said: object) -> str:
    """Give by what something is known again that was removed; *kind* is a table's name or a field of a person."""
    text = repr(tuple(str(each) for each in said))
    return f"{kind}#{hashlib.blake2b(text.encode('utf-8', 'surrogatepass'), digest_size=10).hexdigest()}"


def value_record(field: str, value: tuple[str, ...]) -> str:
    """Give the same for one of several values of a person, such as an e-mail address."""
    key = value_key(field, value)
    return record(field, *(key if isinstance(key, tuple) else (key,)))


def keep(connection: Connection) -> None:
    """Keep what the transaction that is being recorded took from people who are still there.

    Where people went, what went with them was theirs, and nothing of it is kept.
    """
    execute = connection.exec_driver_sql
    if execute(_PEOPLE_WENT).scalar() or not execute(_ANY_WENT, _TABLES).scalar():
        return
    removed: dict[Removal, None] = {}
    # Looked up once: a tag may go from a hundred thousand people, each of whom has a note of it.
    tags = _tag_keys(connection)
    for before, _ in _told(connection, 0, _changes(connection, tags, "f.old")):
        removed |= dict.fromkeys(before)
    # What came back of it is looked for then, for most acts take nothing, and what a million people say now is much.
    for _, now in _told(connection, 1, _changes(connection, tags, "l.new")) if removed else ():
        for each in now:
            removed.pop(each, None)
    if removed:
        _write(connection, iter(removed))


def _told(connection: Connection, times: int, changes: Iterator[Changed]) -> Iterator[Changed]:
    """Give what changed, looked through so many *times* before, and say now and then how far that is."""
    notes = journal.number_of_notes(connection)
    for place, each in enumerate(changes):
        if place % _BATCH == 0:
            tell(Step.REMEMBER_REMOVALS, notes * times + place, notes * 2)
        yield each


def _write(connection: Connection, removed: Iterator[Removal]) -> None:
    while batch := list(islice(removed, _BATCH)):
        # One statement for all of them: a tenth of the time of as many.
        connection.exec_driver_sql(
            "INSERT INTO removed_evidence (contact_id, record) SELECT json_extract(value, '$[0]'), "
            "json_extract(value, '$[1]') FROM json_each(?) WHERE true ON CONFLICT DO NOTHING",
            (json.dumps(batch),),
        )


def _changes(connection: Connection, tags: Mapping[int, str], side: str) -> Iterator[Changed]:
    """Give what each changed row that has this *side* said of somebody, unless it still does, and what it says now."""
    for table, _, *sides, _ in journal.noted_rows(connection, {}, f"s.tells AND {side} IS NOT NULL"):
        if table in _TABLES:
            old, new = (None if text is None else json.loads(text) for text in sides)
            yield _singles(old, new) if table == "contacts" else _rows(connection, table, old, new, tags)


def _singles(old: Row | None, new: Row | None) -> tuple[list[Removal], list[Removal]]:
    """Give what a person's fields said that say something else now, and what these say."""
    if old is None or new is None:
        return [], []
    changed = [(field, old[place], new[place]) for field, place in _SINGLES.items() if old[place] != new[place]]
    before, now = (
        [(old[0], record(field, sides[side])) for field, *sides in changed if sides[side]] for side in (0, 1)
    )
    return before, now


def _rows(
    connection: Connection, table: str, old: Row | None, new: Row | None, tags: Mapping[int, str]
) -> tuple[list[Removal], list[Removal]]:
    """Give what a row of a person's was, unless it is that still, and what it is."""
    before, now = ([] if row is None else list(_of_row(connection, table, row, tags)) for row in (old, new))
    return ([] if before == now else before), now


def _of_row(connection: Connection, table: str, row: Row, tags: Mapping[int, str]) -> Iterator[Removal]:
    said = dict(zip(COLUMNS[table], row, strict=True))
    if table in PLAIN:
        if said["contact_id"] is None:
            return
        yield said["contact_id"], record(table, *(said[column] for column in PLAIN[table]))
    elif table in _MULTIPLE:
        field, columns, kind = _MULTIPLE[table]
        yield said["contact_id"], value_record(field, kind(*(said[column] for column in columns)))
    elif table == "contact_tags":
        if said["tag_id"] in tags:
            yield said["contact_id"], record(table, tags[said["tag_id"]])
    elif (key := connection.exec_driver_sql(*_key_of(table, said)).scalar()) is not None:
        yield said.get("contact_id") or said["first_id"], f"tie#{key}" if table == "ties" else record(table, key)


def _key_of(table: str, said: dict[str, Any]) -> tuple[str, tuple[int, ...]]:
    """Give the statement that finds the other one of a tie, or a picture."""
    if table == "ties":
        return f"SELECT {KNOWN_BY.format('contacts')} FROM contacts WHERE id = ?", (said["second_id"],)
    return "SELECT digest FROM pictures WHERE id = ?", (said["picture_id"],)


def _tag_keys(connection: Connection) -> dict[int, str]:
    """Give the keys of all tags, also of those that went because nobody has them any more."""
    place = COLUMNS["tags"].index("key")
    gone = connection.exec_driver_sql(
        f"SELECT row_id, json_extract(old, '$[{place}]') FROM temp.noted WHERE tbl = 'tags' AND old IS NOT NULL"
    )
    found: dict[int, str] = {row[0]: row[1] for row in gone}
    return found | {row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, key FROM tags")}


def of_people(connection: Connection, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """Give the records of what was removed from each of these people."""
    places = ", ".join("?" * len(ids))
    found: dict[int, set[str]] = {}
    for contact_id, each in connection.exec_driver_sql(
        f"SELECT contact_id, record FROM removed_evidence WHERE contact_id IN ({places}) AND instr(record, '#') > 0",
        tuple(ids),
    ):
        found.setdefault(contact_id, set()).add(each)
    return {contact_id: frozenset(records) for contact_id, records in found.items()}
