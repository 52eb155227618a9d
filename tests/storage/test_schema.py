"""The tables in code and the tables in the file are the same, and each constraint has its name."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, inspect

from netgrow_desktop.storage.schema import COLUMNS, JOURNALLED, SEARCH_TABLE, metadata

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Inspector

    from netgrow_desktop.storage.network import Network


def looked_at(path: Path) -> dict[str, object]:
    """Give what can be seen of a file's tables: columns, indexes, constraints."""
    engine = create_engine(f"sqlite:///{path}")
    try:
        seen = inspect(engine)
        return {table: _parts(seen, table) for table in metadata.tables}
    finally:
        engine.dispose()


def _parts(seen: Inspector, table: str) -> dict[str, object]:
    return {
        "columns": [
            (each["name"], str(each["type"]), each["nullable"], each["default"]) for each in seen.get_columns(table)
        ],
        "indexes": sorted(
            (each["name"] or "", each["column_names"], each["unique"], str(each["dialect_options"].get("sqlite_where")))
            for each in seen.get_indexes(table)
        ),
        "unique": sorted((each["name"] or "", each["column_names"]) for each in seen.get_unique_constraints(table)),
        "checks": sorted((each["name"] or "", each["sqltext"]) for each in seen.get_check_constraints(table)),
        "foreign": sorted(
            (each["name"] or "", each["constrained_columns"], each["referred_table"], str(each["options"]))
            for each in seen.get_foreign_keys(table)
        ),
    }


def test_a_migrated_file_has_the_tables_that_the_code_describes(network: Network, tmp_path: Path) -> None:
    described = tmp_path / "described.sqlite"
    engine = create_engine(f"sqlite:///{described}")
    metadata.create_all(engine)
    engine.dispose()

    assert looked_at(network.path) == looked_at(described)


def test_the_migrated_search_index_is_the_described_one(network: Network) -> None:
    with network.reading() as connection:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'search'").scalar_one()

    assert re.sub(r"\s+", "", made) == re.sub(r"\s+", "", SEARCH_TABLE)


def test_there_are_no_tables_but_the_described_ones(network: Network) -> None:
    with network.reading() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())

    own = {name for name in names if not name.startswith(("sqlite_", "search"))}
    assert own == set(metadata.tables)


def test_every_constraint_has_a_name() -> None:
    unnamed = [
        f"{table.name}: {constraint!r}"
        for table in metadata.tables.values()
        for constraint in table.constraints
        if not constraint.name and type(constraint).__name__ != "PrimaryKeyConstraint"
    ]

    assert unnamed == []


def test_the_file_names_its_constraints(network: Network) -> None:
    with network.reading() as connection:
        found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
        statements = list(found.scalars())

    for statement in statements:
        for kind in ("CHECK (", "FOREIGN KEY(", "UNIQUE ("):
            assert statement.count(kind) == len(re.findall(rf"CONSTRAINT \w+ {re.escape(kind)}", statement)), statement


@pytest.mark.parametrize("table", [table.name for table in JOURNALLED])
def test_ids_are_never_used_twice(network: Network, table: str) -> None:
    with network.reading() as connection:
        statement = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).scalar_one()

    assert "AUTOINCREMENT" in statement
    assert COLUMNS[table][0] == "id"


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("INSERT INTO contacts (primary_category) VALUES ('friendly')", "ck_contacts_primary_category"),
        ("INSERT INTO contacts (cadence_days) VALUES (0)", "ck_contacts_cadence_days"),
        ("INSERT INTO owner (id) VALUES (2)", "ck_owner_one"),
        ("INSERT INTO emails (contact_id) VALUES (99)", "FOREIGN KEY"),
    ],
)
def test_the_file_refuses_what_cannot_be(network: Network, statement: str, constraint: str) -> None:
    path = network.path
    network.close()

    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=constraint):
            raw.execute(statement)
