"""What the tables of a network file are made of: columns, checks and how constraints are named."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, Table, Text, text

CATEGORIES = ("strategic", "operational", "developmental")
LEVELS = ("", "senior", "peer", "junior")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def one_of(column: str, codes: tuple[str, ...]) -> CheckConstraint:
    """Say what a column may hold. SQLite builds a table for each IN of each row that it inserts; this is free."""
    return CheckConstraint(" OR ".join(f"{column} = '{code}'" for code in codes), column)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def text_column(name: str) -> Column[str]:
    """Give a column of texts, "" where nothing is said."""
    return Column(name, Text, nullable=False, server_default=text("''"))


def number_column(name: str, default: str = "0") -> Column[int]:
    """Give a column of whole numbers that are never unknown."""
    return Column(name, Integer, nullable=False, server_default=text(default))


def contact_column() -> Column[int]:
    """Give the column that says whose a row is; it goes with that person."""
    return Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False)


def network_table(name: str, *parts: Any) -> Table:
    """Give a table whose ids only grow."""
    return Table(name, metadata, _id(), *parts, sqlite_autoincrement=True)
