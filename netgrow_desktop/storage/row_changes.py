"""The row changes of an entry of the journal, made again or taken back a part at a time.

Those of a hundred thousand people are more than the memory should hold at once.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.how_far import Step, counted, tell
from netgrow_desktop.storage import search
from netgrow_desktop.storage.id_lists import AMONG, id_text
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

Row = list[Any]
RowChange = list[Any]
"""[table, id, the row before (None: it was inserted), the row after (None: it was deleted)], columns as in COLUMNS."""


def store_part(connection: Connection, entry: int, kind: str, rows: str) -> None:
    """Keep rows of an entry, which are JSON already, as a part of that kind."""
    data = zlib.compress(rows.encode(), 1)
    connection.exec_driver_sql("INSERT INTO journal_parts (entry_id, kind, data) VALUES (?, ?, ?)", (entry, kind, data))


def part_ids(connection: Connection, entry: int, kind: str) -> list[int]:
    """Give the ids of an entry's parts of that kind, in order."""
    return list(
        connection.exec_driver_sql(
            "SELECT id FROM journal_parts WHERE entry_id = ? AND kind = ? ORDER BY id", (entry, kind)
        ).scalars()
    )


def part(connection: Connection, part_id: int) -> list[Any]:
    """Give the rows of a part."""
    data = connection.exec_driver_sql("SELECT data FROM journal_parts WHERE id = ?", (part_id,)).scalar_one()
    rows: list[Any] = json.loads(zlib.decompress(data))
    return rows


class RowChanges:
    """What an entry changed in single rows; with *back* the other way round.

    ``stale`` are the people whose search text this may alter, as far as it can be told before.
    """

    def __init__(self, connection: Connection, entry: int, *, back: bool) -> None:
        self._connection = connection
        self._before, self._after = (3, 2) if back else (2, 3)
        self._last: tuple[int, list[RowChange]] = (0, [])
        self._deleting: list[int] = []
        self._updating: list[int] = []
        self._inserting: list[int] = []
        self._tags: list[RowChange] = []
        self.stale: set[int] = set()
        for each in counted(Step.READ_HISTORY, part_ids(connection, entry, "rows")):
            self._look_at(each)

    def _look_at(self, part_id: int) -> None:
        """Note what has to be done in a part."""
        changes = self._of(part_id)
        kinds = {(each[self._before] is None, each[self._after] is None) for each in changes}
        for kind, parts in (
            ((False, True), self._deleting),
            ((False, False), self._updating),
            ((True, False), self._inserting),
        ):
            if kind in kinds:
                parts.append(part_id)
        self._tags += [each for each in changes if each[0] == "tags"]
        self.stale |= search.contacts_of(self._connection, changes)

    def apply(self) -> None:
        """Bring rows from their first to their second state: deletions, then updates, then insertions.

        In this order a unique value is free again before another row takes it.
        """
        before, after = self._before, self._after
        total = len(self._deleting) + len(self._updating) + len(self._inserting)
        for done, part_id in enumerate(self._deleting):
            tell(Step.REPLAY, done, total)
            gone: dict[str, list[int]] = {}
            for each in self._of(part_id):
                if each[after] is None:
                    gone.setdefault(each[0], []).append(each[1])
            for table, ids in gone.items():
                self._connection.exec_driver_sql(f"DELETE FROM {table} WHERE id IN {AMONG}", (id_text(ids),))
        for done, part_id in enumerate(self._updating, len(self._deleting)):
            tell(Step.REPLAY, done, total)
            updated = ((each[0], each[after]) for each in self._of(part_id) if each[before] is not None)
            for table, rows in _by_table(updated):
                # A row that changed hands may just have gone with its former owner.
                renewed = ", ".join(f'"{column}" = excluded."{column}"' for column in COLUMNS[table][1:])
                insert(self._connection, table, rows, f"ON CONFLICT (id) DO UPDATE SET {renewed}")
        for done, part_id in enumerate(self._inserting, len(self._deleting) + len(self._updating)):
            tell(Step.REPLAY, done, total)
            added = ((each[0], each[after]) for each in self._of(part_id) if each[before] is None)
            for table, rows in _by_table(added):
                insert(self._connection, table, rows)
        self.stale |= search.contacts_of(self._connection, self._tags)

    def _of(self, part_id: int) -> list[RowChange]:
        """Give the changes of a part; most entries have but one."""
        if self._last[0] != part_id:
            self._last = (0, [])
            self._last = (part_id, part(self._connection, part_id))
        return self._last[1]


def _by_table(rows: Iterable[tuple[str, Row | None]]) -> Iterator[tuple[str, list[Row]]]:
    """Give the rows of each table, in the order of the tables; those that are gone are left out."""
    found: dict[str, list[Row]] = {}
    for table, row in rows:
        if row is not None:
            found.setdefault(table, []).append(row)
    return ((table, found[table]) for table in COLUMNS if table in found)


def insert(connection: Connection, table: str, rows: list[Row], otherwise: str = "") -> None:
    """Write rows of a table, with what is to be done otherwise in SQL."""
    columns = ", ".join(f'"{column}"' for column in COLUMNS[table])
    places = ", ".join("?" * len(COLUMNS[table]))
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({columns}) VALUES ({places}) {otherwise}", [tuple(row) for row in rows]
    )
