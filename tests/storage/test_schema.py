"""The tables in code and the tables in the file are the same, and each constraint has its name."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import create_engine, inspect

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import CLOSENESS, Level, Relation
from netgrow_desktop.storage.columns import metadata
from netgrow_desktop.storage.schema import COLUMNS, JOURNALLED, SEARCH_TABLE

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Inspector

    from netgrow_desktop.storage.network import Network


def looked_at(path: Path) -> dict[str, dict[str, Any]]:
    """Give what can be seen of a file's tables: columns, indexes, constraints."""
    engine = create_engine(f"sqlite:///{path}")
    try:
        seen = inspect(engine)
        return {table: _parts(seen, table) for table in metadata.tables}
    finally:
        engine.dispose()


def _parts(seen: Inspector, table: str) -> dict[str, Any]:
    return {
        "columns": [
            (each["name"], str(each["type"]), each["nullable"], each["default"]) for each in seen.get_columns(table)
        ],
        "indexes": sorted(
            (each["name"] or "", each["column_names"], each["unique"], str(each["dialect_options"].get("sqlite_where")))
            for each in seen.get_indexes(table)
        ),
        "unique": sorted((each["name"] or "", each["column_names"]) for each in seen.get_unique_constraints(table)),
        "checks": sorted(
            (each["name"] or "", " ".join(each["sqltext"].split())) for each in seen.get_check_constraints(table)
        ),
        "foreign": _foreign_keys(seen, table),
    }


def _foreign_keys(seen: Inspector, table: str) -> dict[str, tuple[str | None, ...]]:
    """Give (name, table, what a deletion does) for each column that refers to another table.

    A column that was added later names its constraint beside itself, where SQLAlchemy does not look for it.
    """
    with seen.engine.connect() as connection:
        statement = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).scalar_one()
        rows = connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").all()
    names = {column: name for name, column in re.findall(r"CONSTRAINT (\w+) FOREIGN KEY\((\w+)\)", statement)}
    names |= dict(re.findall(r"(\w+) INTEGER CONSTRAINT (\w+) REFERENCES", statement))
    return {row[3]: (names.get(row[3]), row[2], row[6]) for row in rows}


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
    assert all(name for table in looked_at(network.path).values() for name, *_ in table["foreign"].values())


@pytest.mark.parametrize("table", [table.name for table in JOURNALLED])
def test_ids_are_never_used_twice(network: Network, table: str) -> None:
    with network.reading() as connection:
        statement = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).scalar_one()

    assert "AUTOINCREMENT" in statement
    assert COLUMNS[table][0] == "id"


def test_the_codes_in_the_file_are_those_of_the_domain(network: Network) -> None:
    with network.writing(Message("journal.add_contact", {"name": ""}), Changes.CONTACTS) as transaction:
        for column, codes in (
            ("relation", Relation),
            ("level", Level),
            ("closeness", CLOSENESS),
            ("met_through", MetThrough),
        ):
            for code in codes:
                transaction.connection.exec_driver_sql(f"INSERT INTO contacts ({column}) VALUES (?)", (code,))
        for kind in StageKind:
            transaction.connection.exec_driver_sql("INSERT INTO stages (kind) VALUES (?)", (kind,))
        for role in Role:
            transaction.connection.exec_driver_sql(
                "INSERT INTO contact_roles (contact_id, role) VALUES (1, ?)", (role,)
            )
        for column, allowed in (("category", [*Category]), ("side", [*Side]), ("level", [*Level])):
            for value in ("", *allowed):
                transaction.connection.exec_driver_sql(f"INSERT INTO seats ({column}) VALUES (?)", (value,))


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("INSERT INTO contacts (primary_category) VALUES ('friendly')", "ck_contacts_primary_category"),
        ("INSERT INTO contacts (cadence_days) VALUES (0)", "ck_contacts_cadence_days"),
        ("INSERT INTO contacts (relation) VALUES ('friend')", "ck_contacts_relation"),
        ("INSERT INTO contacts (level) VALUES ('boss')", "ck_contacts_level"),
        ("INSERT INTO contacts (closeness) VALUES (0)", "ck_contacts_closeness"),
        ("INSERT INTO contacts (closeness) VALUES (6)", "ck_contacts_closeness"),
        ("INSERT INTO contacts (key_person) VALUES (2)", "ck_contacts_key_person"),
        ("INSERT INTO contacts (introducer_id) VALUES (99)", "FOREIGN KEY"),
        ("INSERT INTO stages (kind) VALUES ('hobby')", "ck_stages_kind"),
        ("INSERT INTO stage_people (stage_id, contact_id, state) VALUES (1, 1, 'maybe')", "ck_stage_people_state"),
        ("INSERT INTO stage_people (stage_id, contact_id, mark) VALUES (1, 1, 'avoid')", "ck_stage_people_mark"),
        ("INSERT INTO distinct_pairs (first_id, second_id) VALUES (2, 1)", "ck_distinct_pairs_order"),
        ("INSERT INTO contacts (met_through) VALUES ('luck')", "ck_contacts_met_through"),
        ("INSERT INTO ties (first_id, second_id, knows) VALUES (2, 1, 1)", "ck_ties_order"),
        ("INSERT INTO ties (first_id, second_id, knows) VALUES (1, 1, 1)", "ck_ties_order"),
        ("INSERT INTO ties (first_id, second_id, knows) VALUES (1, 2, 2)", "ck_ties_knows"),
        ("INSERT INTO contact_roles (contact_id, role) VALUES (1, 'hero')", "ck_contact_roles_role"),
        ("INSERT INTO seats (side) VALUES ('above')", "ck_seats_side"),
        ("INSERT INTO answers (code, value) VALUES ('strategic.trends', 6)", "ck_answers_value"),
        ("INSERT INTO snapshot_people (snapshot_id, contact_id) VALUES (9, 9)", "FOREIGN KEY"),
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
