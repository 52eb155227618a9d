"""Everything that staged records say of their people, for looking at them before they are added."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.storage import kept_records
from netgrow_desktop.storage.repeats import SINGLE
from netgrow_desktop.storage.shared_targets import UNITED
from netgrow_desktop.storage.staged_rows import VALUE_TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

Facts = tuple[tuple[str, str], ...]
"""(field, value) in the order in which they are shown; a field of several values stands there as often."""

_FIRST = ("organization", "title", "department")
_SCALARS = (*_FIRST, *(field for field in SCALAR_FIELDS if field not in ("name", *_FIRST)))


def make_quick(raw: sqlite3.Connection) -> None:
    """Prepare the look-ups; once the records are all there."""
    tables = [*(table for table, _ in VALUE_TABLES.values()), "staged_tags"]
    kept = [name for name in (UNITED, SINGLE) if kept_records.has(raw, name)]
    tables += [f"{name}_{table}" for name in kept for table in (*tables, "staged_records", "staged_photos")]
    for table in tables:
        raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{table}_of ON {table} (n)")


def of_records(raw: sqlite3.Connection, numbers: Sequence[int], kept: str = "") -> dict[int, Facts]:
    """Give what the records with these numbers say, beside the name; of those *kept* under a name what is kept."""
    if not numbers or (kept and not kept_records.has(raw, kept)):
        return {}
    prefix = f"{kept}_" if kept else ""
    found: dict[int, list[tuple[str, str]]] = {number: [] for number in numbers}
    for number, field, value in _all(raw, tuple(numbers), prefix):
        if value and number in found:
            found[number].append((field, value))
    return {number: tuple(facts) for number, facts in found.items() if facts}


def of_repeats(raw: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Facts]:
    """Give what repeats said by themselves before it went to the first record of the same person."""
    return of_records(raw, numbers, UNITED) | of_records(raw, numbers, SINGLE)


def _all(raw: sqlite3.Connection, numbers: tuple[int, ...], prefix: str) -> Iterator[tuple[int, str, str]]:
    within = f"n IN ({', '.join('?' * len(numbers))})"
    query = f"SELECT n, standing, {', '.join(_SCALARS)} FROM {prefix}staged_records WHERE {within}"
    standing = {}
    for number, said, *values in raw.execute(query, numbers).fetchall():
        standing[number] = said
        for field, value in zip(_SCALARS, values, strict=True):
            yield number, field, value
    for field, (table, columns) in VALUE_TABLES.items():
        query = f"SELECT n, {', '.join(columns)} FROM {prefix}{table} WHERE {within} ORDER BY n, position"
        for number, *parts in raw.execute(query, numbers).fetchall():
            yield number, field, ", ".join(part for part in parts if part)
    for number, tag in raw.execute(f"SELECT n, name FROM {prefix}staged_tags WHERE {within}", numbers).fetchall():
        yield number, "tags", tag
    for number, said in standing.items():
        for field, value in (json.loads(said).get("depth", {}) if said else {}).items():
            yield number, field, str(value)
    for (number,) in raw.execute(f"SELECT n FROM {prefix}staged_photos WHERE {within}", numbers).fetchall():
        yield number, "photo", "1"
