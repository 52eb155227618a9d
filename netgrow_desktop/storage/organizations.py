"""How many people share an organisation, or another name: counted without putting everybody in order."""

from __future__ import annotations

from collections import Counter
from heapq import nsmallest
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

_EVERYBODY = "SELECT organization FROM contacts WHERE organization <> '' AND archived_on IS NULL"


def largest(connection: Connection, most: int) -> tuple[tuple[str, int], ...]:
    """Give the organisations with the most people, as (name, people), equal ones by name; nobody archived counts."""
    return most_frequent(connection, _EVERYBODY, (), most)


def most_frequent(
    connection: Connection, statement: str, values: tuple[Any, ...], most: int, fewest: int = 1
) -> tuple[tuple[str, int], ...]:
    """Give the *most* most frequent texts of a statement of one column that come at least *fewest* times."""
    # To group them, SQLite puts all rows in order: of a million people that takes three times as long.
    rows = iter(connection.exec_driver_sql(statement, values).cursor.fetchone, None)
    found = Counter(chain.from_iterable(rows))
    often = ((name, times) for name, times in found.items() if times >= fewest)
    return tuple(nsmallest(most, often, key=lambda each: (-each[1], each[0])))
