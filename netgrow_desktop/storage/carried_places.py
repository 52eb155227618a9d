"""What rows of another network refer to beside people, here and there: stages of a career, seats, snapshots."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.storage.findings import stage_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Connection

    Execute = Callable[..., Iterable[Any]]

_COLUMNS = {
    "seats": ("name", "category", "side", "level", "organization", "function"),
    "snapshots": ("taken_on", "name", "figures"),
}
"""Table -> the columns by which a row is known again."""
_STAGE = "kind, organization, title, started_on"


class Place(NamedTuple):
    """A stage, seat or snapshot of another network that this one does not have; ``own`` is its number there.

    ``book`` names the whole within which that number counts.
    """

    book: str
    table: str
    own: int
    file: int
    said: dict[str, Any]


def find(execute: Execute, staged: str, net: str) -> list[Place]:
    """Fill ``temp.carried_places`` with what is which here, and give what is not here; its id is negative meanwhile.

    Of several that are alike the n-th is the n-th.
    """
    execute(
        "CREATE TEMP TABLE IF NOT EXISTS carried_places "
        "(book TEXT, tbl TEXT, own INTEGER, id INTEGER, PRIMARY KEY (book, tbl, own)) WITHOUT ROWID"
    )
    execute("DELETE FROM temp.carried_places")
    missing = []
    for table in ("stages", *_COLUMNS):
        known: dict[tuple[Any, ...], list[int]] = {}
        for number, *values in _known(execute, table, net):
            known.setdefault(_key(table, values), []).append(number)
        taken: dict[tuple[Any, ...], int] = {}
        for place, values in _read(execute, table, staged):
            key = (place.book, *_key(table, values))
            turn = taken[key] = taken.get(key, 0) + 1
            here = known.get(key[1:], ())
            number = here[turn - 1] if turn <= len(here) else -place.own
            if number < 0:
                missing.append(place)
            execute(
                "INSERT OR IGNORE INTO temp.carried_places VALUES (?, ?, ?, ?)", (place.book, table, place.own, number)
            )
    return missing


def add(connection: Connection, place: Place) -> None:
    """Add a seat or a snapshot that is missing; what it says of stages and seats is of those of this network."""
    said = place.said
    if place.table == "stages":
        return
    columns = _COLUMNS[place.table]
    if place.table == "snapshots":
        columns = (*columns, "gaps", "places")
        gaps = json.dumps(list(_gaps(connection, place)), ensure_ascii=False)
        said = {**said, "gaps": gaps, "places": _seats(connection, place)}
    added = connection.exec_driver_sql(
        f"INSERT INTO main.{place.table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        tuple(said[each] for each in columns),
    ).lastrowid
    connection.exec_driver_sql(
        "UPDATE temp.carried_places SET id = ? WHERE book = ? AND tbl = ? AND own = ?",
        (added, place.book, place.table, place.own),
    )


def _known(execute: Execute, table: str, net: str) -> Iterable[Any]:
    columns = _STAGE if table == "stages" else ", ".join(_COLUMNS[table])
    return execute(f"SELECT id, {columns} FROM {net}.{table} ORDER BY id")


def _read(execute: Execute, table: str, staged: str) -> Iterator[tuple[Place, list[Any]]]:
    if table == "stages":
        rows = execute(f"SELECT book, own, file, {_STAGE} FROM {staged}.staged_stages WHERE own > 0 ORDER BY rowid")
        for book, own, file, *values in list(rows):
            yield Place(book, table, own, file, {}), values
        return
    rows = execute(f"SELECT book, own, file, said FROM {staged}.staged_carried WHERE tbl = '{table}' ORDER BY rowid")
    for book, own, file, text in list(rows):
        said = json.loads(text)
        yield Place(book, table, own, file, said), [said[each] for each in _COLUMNS[table]]


def _key(table: str, values: Iterable[str]) -> tuple[Any, ...]:
    return stage_key(*values) if table == "stages" else tuple(values)


def _gaps(connection: Connection, snapshot: Place) -> Iterator[dict[str, Any]]:
    for gap in json.loads(snapshot.said["gaps"]):
        for field, table in (("stage_id", "stages"), ("seat_id", "seats")):
            if field in gap:
                gap[field] = _here(connection, snapshot.book, table, gap[field])
        yield {field: value for field, value in gap.items() if value}


def _seats(connection: Connection, snapshot: Place) -> str:
    """Give the seats that there were at a snapshot, by their numbers here; "" where it says nothing of them."""
    said = snapshot.said.get("places")
    if not said:
        return ""
    found = (_here(connection, snapshot.book, "seats", own) for own in json.loads(said))
    return json.dumps(sorted(each for each in found if each))


def _here(connection: Connection, book: str, table: str, own: int) -> int:
    """Give the number here of a stage or seat of another network, 0 for none."""
    found = connection.exec_driver_sql(
        "SELECT max(id, 0) FROM temp.carried_places WHERE book = ? AND tbl = ? AND own = ?", (book, table, own)
    ).scalar()
    return int(found or 0)
