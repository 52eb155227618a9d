"""Numbered steps from an empty file to the present schema; the number is SQLite's ``user_version``.

A step never changes once it is released. Steps run in one transaction (the connection must not commit DDL by
itself); docs/decisions/0001 says why they are a tuple and not Alembic's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


def _first_schema(connection: Connection) -> None:
    from netgrow_desktop.storage.first_schema import STATEMENTS

    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)


def _people_in_depth(connection: Connection) -> None:
    from netgrow_desktop.storage.second_schema import STATEMENTS

    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)


def _examination(connection: Connection) -> None:
    from netgrow_desktop.storage.third_schema import STATEMENTS

    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)


def _index_anew(connection: Connection) -> None:
    from netgrow_desktop.storage import search

    search.make_anew(connection)


STEPS: tuple[Callable[[Connection], None], ...] = (_first_schema, _people_in_depth, _examination)
VERSION = len(STEPS)


def migrate(connection: Connection, version: int) -> None:
    """Bring a file of schema *version* to :data:`VERSION` within the caller's transaction.

    That ends the history, and indexes everybody anew: an older program may have searched less, or folded otherwise.
    """
    for step in STEPS[version:]:
        step(connection)
    if version:
        connection.exec_driver_sql("DELETE FROM journal_parts")
        connection.exec_driver_sql("DELETE FROM journal")
        _index_anew(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
