"""The search index: folded words of each contact, kept in step by code for the contacts that a write touched."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.folding import search_text, search_words
from netgrow_desktop.domain.how_far import Step, tell
from netgrow_desktop.storage.schema import COLUMNS, SEARCH_TABLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import Connection

INDEXED = ("name", "nickname", "organization", "department", "title", "notes", "how_met", "cares_about", "industry")
"""Columns of contacts that are searched, beside e-mails, phones, addresses, tags, custom fields and earlier jobs."""

_INDEXED_PLACES = tuple(COLUMNS["contacts"].index(column) for column in INDEXED)
CHILDREN = {
    "emails": "address",
    "phones": "number || ' ' || key",
    "addresses": "city || ' ' || region || ' ' || country || ' ' || postal_code || ' ' || street",
    "custom_fields": "value",
    "jobs": "organization || ' ' || title",
}
_BATCH = 500
_PROBES = 20
_AUTOMERGE = 4
"""So many parts of the index are merged into one; FTS5 itself begins with this number."""


def match_expression(typed: str, shortest: int = 1) -> str | None:
    """Give the FTS5 expression for what a person typed (all words, each as a beginning), None if there is none.

    Words of fewer than *shortest* letters stand for themselves alone. Every word is quoted, so nothing that is typed
    can be read as query syntax.
    """

    def either(spellings: tuple[str, ...]) -> str:
        return " OR ".join(f'"{each}" *' if len(each) >= shortest else f'"{each}"' for each in spellings)

    return " AND ".join(f"({either(spellings)})" for spellings in search_words(typed)) or None


def contacts_of(connection: Connection, rows: Iterable[Sequence[Any]]) -> frozenset[int]:
    """Give the contacts whose search text these row changes may alter: table, id, the row before and after."""
    found: set[int] = set()
    tags: set[int] = set()
    for table, row_id, old, new in rows:
        if table == "contacts":
            if old is None or new is None or any(old[place] != new[place] for place in _INDEXED_PLACES):
                found.add(row_id)
        elif table in CHILDREN or table == "contact_tags":
            place = COLUMNS[table].index("contact_id")
            found.update(row[place] for row in (old, new) if row is not None)
        elif table == "tags":
            tags.add(row_id)
    for tag in tags:
        found.update(
            connection.exec_driver_sql("SELECT contact_id FROM contact_tags WHERE tag_id = ?", (tag,)).scalars()
        )
    return frozenset(found)


def owners_in_ranges(connection: Connection, ranges: dict[str, list[int]]) -> frozenset[int]:
    """Give the older contacts to which rows of these ranges of ids belong; the range of contacts itself is left out."""
    first_new = ranges["contacts"][0] if "contacts" in ranges else 2**63 - 1
    found: set[int] = set()
    for table in (*CHILDREN, "contact_tags"):
        if table in ranges:
            found.update(
                connection.exec_driver_sql(
                    f"SELECT contact_id FROM {table} WHERE id BETWEEN ? AND ? AND contact_id < ?",
                    (*ranges[table], first_new),
                ).scalars()
            )
    return frozenset(found)


def refresh(connection: Connection, contacts: Collection[int]) -> None:
    """Write the search text of these contacts anew; those that are gone leave the index."""
    for place, batch in enumerate(_batches(contacts)):
        tell(Step.SEARCH_TEXTS, place * _BATCH, len(contacts))
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", [(each,) for each in batch])
        _add(connection, batch)


def add_range(connection: Connection, contacts: Collection[int]) -> None:
    """Add these contacts, which are not in the index, to it."""
    for batch in _batches(contacts):
        _add(connection, batch)


def _batches(contacts: Iterable[int]) -> Iterator[list[int]]:
    # A million at once would fill the memory.
    rest = iter(contacts)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _add(connection: Connection, ids: list[int]) -> None:
    texts = _texts(connection, ids)
    if texts:
        connection.exec_driver_sql("INSERT INTO search (rowid, text) VALUES (?, ?)", texts)


@contextmanager
def merging_later(connection: Connection) -> Iterator[None]:
    """Add many people in the block without merging what stands in the index after each batch of them."""
    _set_merging(connection, 0)
    yield
    _set_merging(connection, _AUTOMERGE)


def _set_merging(connection: Connection, segments: int) -> None:
    connection.exec_driver_sql("INSERT INTO search (search, rank) VALUES ('automerge', ?)", (segments,))


def make_anew(connection: Connection) -> None:
    """Index everybody anew, by what is searched now and how words are folded now."""
    connection.exec_driver_sql("DROP TABLE search")
    connection.exec_driver_sql(SEARCH_TABLE)
    add_range(connection, connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars().all())


def is_whole(connection: Connection) -> bool:
    """Tell whether the index holds as many people as there are, and finds some of them by a word of theirs."""
    people = "SELECT count(*), min(id), max(id) FROM contacts"
    number, first, last = connection.exec_driver_sql(people).one()
    if connection.exec_driver_sql("SELECT count(*) FROM search_content").scalar() != number:
        return False
    if not number:
        return True
    step = max(1, (last - first) // _PROBES)
    for start in range(first, last + 1, step):
        found = connection.exec_driver_sql("SELECT min(id) FROM contacts WHERE id >= ?", (start,)).scalar_one()
        texts = _texts(connection, [found])
        word = match_expression(" ".join(texts[0][1].split()[:1]))
        is_there = "SELECT count(*) FROM search WHERE search MATCH ? AND rowid = ?"
        if word and not connection.exec_driver_sql(is_there, (word, found)).scalar():
            return False
    return True


def remove_range(connection: Connection, first: int, last: int) -> None:
    """Remove all contacts of a range of ids from the index."""
    connection.exec_driver_sql("DELETE FROM search WHERE rowid BETWEEN ? AND ?", (first, last))


def _texts(connection: Connection, ids: list[int]) -> list[tuple[int, str]]:
    places = ", ".join("?" * len(ids))
    parts: dict[int, list[str]] = {}
    columns = ", ".join(INDEXED)
    for row in connection.exec_driver_sql(f"SELECT id, {columns} FROM contacts WHERE id IN ({places})", tuple(ids)):
        parts[row[0]] = list(row[1:])
    for table, value in CHILDREN.items():
        for owner, text in connection.exec_driver_sql(
            f"SELECT contact_id, {value} FROM {table} WHERE contact_id IN ({places})", tuple(ids)
        ):
            parts[owner].append(text)
    for owner, text in connection.exec_driver_sql(
        f"SELECT contact_id, name FROM contact_tags JOIN tags ON tags.id = tag_id WHERE contact_id IN ({places})",
        tuple(ids),
    ):
        parts[owner].append(text)
    return [(owner, search_text(*texts)) for owner, texts in parts.items()]
