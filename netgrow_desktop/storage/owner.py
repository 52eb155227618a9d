"""What the owner said of themselves, and small settings that belong to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from netgrow_desktop.domain.owner import AboutMe


SAMPLE = "sample"
"""The setting that only the sample network has."""
_COLUMNS = ("name", "linkedin", "organization", "department", "team", "city", "industry")


def read(connection: Connection) -> AboutMe | None:
    """Give what the owner said of themselves, None if they were never asked."""
    from netgrow_desktop.domain.owner import AboutMe

    row = connection.exec_driver_sql(f"SELECT {', '.join(_COLUMNS)} FROM owner WHERE id = 1").first()
    if row is None:
        return None
    addresses = connection.exec_driver_sql("SELECT address FROM owner_emails ORDER BY position, id").scalars()
    return AboutMe(emails=tuple(addresses), **dict(zip(_COLUMNS, row, strict=True)))


def write(connection: Connection, about_me: AboutMe) -> None:
    """Keep what the owner said of themselves."""
    if read(connection) == about_me:
        return
    connection.exec_driver_sql(
        f"INSERT INTO owner (id, {', '.join(_COLUMNS)}) VALUES (1{', ?' * len(_COLUMNS)}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{each} = excluded.{each}' for each in _COLUMNS)}",
        tuple(getattr(about_me, each) for each in _COLUMNS),
    )
    connection.exec_driver_sql("DELETE FROM owner_emails")
    for position, address in enumerate(about_me.emails):
        connection.exec_driver_sql(
            "INSERT INTO owner_emails (position, address, key) VALUES (?, ?, ?)",
            (position, address, address.strip().casefold()),
        )


def is_sample(connection: Connection) -> bool:
    """Tell whether this network is the sample."""
    return setting(connection, SAMPLE) == "1"


def setting(connection: Connection, name: str, default: str = "") -> str:
    """Give a setting that belongs to this network."""
    found = connection.exec_driver_sql("SELECT value FROM settings WHERE name = ?", (name,)).scalar()
    return default if found is None else str(found)


def set_setting(connection: Connection, name: str, value: str) -> None:
    """Keep a setting that belongs to this network."""
    connection.exec_driver_sql(
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def settings_under(connection: Connection, beginning: str) -> dict[str, str]:
    """Give the settings whose names begin so, by the rest of their names."""
    found = connection.exec_driver_sql(
        "SELECT substr(name, ?), value FROM settings WHERE substr(name, 1, ?) = ?",
        (len(beginning) + 1, len(beginning), beginning),
    )
    return {row[0]: row[1] for row in found}
