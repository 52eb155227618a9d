"""What the search for duplicates needs of the file: everybody's comparable facts, and who is known to be two people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.contacts import Address
from netgrow_desktop.domain.features import Values, features
from netgrow_desktop.domain.phone_numbers import home_region

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sqlalchemy import Connection

    from netgrow_desktop.domain.crowd import Crowd

_BATCH = 2_000
_SINGLES = ("name", "given", "middle", "family", "suffix", "nickname", "organization", "birthday", "connected_on")
_PROFILE = "in/"
_MULTIPLE: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("emails", "SELECT contact_id, address FROM emails", str),
    ("phones", "SELECT contact_id, number FROM phones", str),
    ("slugs", f"SELECT contact_id, substr(key, {len(_PROFILE) + 1}) FROM links", str),
    ("organizations", "SELECT contact_id, organization FROM jobs", str),
    ("addresses", "SELECT contact_id, street, city, region, postal_code, country, extended FROM addresses", Address),
    ("custom", "SELECT contact_id, label, value FROM custom_fields", lambda label, value: (label, value)),
)
"""Field of :class:`Values` -> the statement that gives its rows, and what makes a value of one."""


def people(connection: Connection, progress: Callable[[int, int], None]) -> Crowd:
    """Give what is compared of everybody, in the order of their ids.

    *progress* is called with (people read, people in all) after each batch and may raise to break off.
    """
    # What compares names is heavy to load: whoever has no duplicates looked for does without it.
    from netgrow_desktop.domain.crowd import Crowd

    ids = list(connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars())
    region = home_region(
        connection.exec_driver_sql("SELECT number FROM phones WHERE key LIKE '+%' LIMIT 2000").scalars()
    )
    found = Crowd(len(ids))
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        for values in _values(connection, batch[0], batch[-1]):
            found.add(features(values, region))
        progress(len(found), len(ids))
    found.settle()
    return found


def _values(connection: Connection, first: int, last: int) -> list[Values]:
    rows = connection.exec_driver_sql(
        f"SELECT id, {', '.join(_SINGLES)} FROM contacts WHERE id BETWEEN ? AND ? ORDER BY id", (first, last)
    )
    found = {row[0]: Values(row[0], **dict(zip(_SINGLES, row[1:], strict=True))) for row in rows}
    for field, statement, kind in _MULTIPLE:
        condition = "key <> '' AND " if field == "slugs" else ""
        for owner, *parts in connection.exec_driver_sql(
            f"{statement} WHERE {condition}contact_id BETWEEN ? AND ? ORDER BY contact_id, position, id", (first, last)
        ):
            person = found[owner]
            setattr(person, field, (*getattr(person, field), kind(*parts)))
    return list(found.values())


def distinct_pairs(connection: Connection) -> frozenset[tuple[int, int]]:
    """Give the pairs, the lower id first, of whom the owner said that they are two people."""
    rows = connection.exec_driver_sql("SELECT first_id, second_id FROM distinct_pairs")
    return frozenset((first, second) for first, second in rows)


def present(connection: Connection, ids: Collection[int]) -> frozenset[int]:
    """Give those of the ids whose people are there."""
    everybody = connection.exec_driver_sql("SELECT id FROM contacts").scalars()
    return frozenset(ids).intersection(everybody)


def add_distinct_pair(connection: Connection, one: int, other: int) -> None:
    """Note that two people are not the same person."""
    connection.exec_driver_sql(
        "INSERT INTO distinct_pairs (first_id, second_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (min(one, other), max(one, other)),
    )
