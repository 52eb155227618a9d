"""A network as it was known on an earlier day, as far as its file has days.

Contact has a day and is left out if it came later. Nothing else remembers since when it holds.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import Connection

_LAST_CONTACT = (
    "(SELECT max(happened_on) FROM main.interactions AS i WHERE i.contact_id = c.id "
    "AND (typed OR direction <> 'from_me') AND happened_on <= '{day}') AS last_contact"
)


@contextlib.contextmanager
def known_on(connection: Connection, day: date) -> Iterator[None]:
    """Let what is read of contacts and interactions in the block be what was known on *day*.

    Temporary views of one connection hide the tables, so that every question reads the same past.
    """
    views = {
        "contacts": f"SELECT {', '.join(_columns(connection, day))} FROM main.contacts AS c",
        "interactions": f"SELECT * FROM main.interactions WHERE happened_on <= '{day.isoformat()}'",
    }
    for name, statement in views.items():
        connection.exec_driver_sql(f"CREATE TEMP VIEW {name} AS {statement}")
    try:
        yield
    finally:
        for name in views:
            connection.exec_driver_sql(f"DROP VIEW temp.{name}")


def _columns(connection: Connection, day: date) -> Iterator[str]:
    for row in connection.exec_driver_sql("PRAGMA main.table_info(contacts)"):
        yield _LAST_CONTACT.format(day=day.isoformat()) if row[1] == "last_contact" else f'c."{row[1]}"'
