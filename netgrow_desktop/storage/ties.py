"""Who knows whom, in the file: an answer is "yes" or "no", and a pair without a row is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.ties import pair

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from netgrow_desktop.domain.examine.ties import Pair


def write(connection: Connection, answers: Mapping[Pair, bool | None]) -> None:
    """Keep whether the two of each pair know each other; None takes the answer away. Raises for one who is gone."""
    for two, knows in answers.items():
        first, second = pair(*two)
        if knows is None:
            connection.exec_driver_sql("DELETE FROM ties WHERE first_id = ? AND second_id = ?", (first, second))
        else:
            connection.exec_driver_sql(
                "INSERT INTO ties (first_id, second_id, knows) VALUES (?, ?, ?) "
                "ON CONFLICT (first_id, second_id) DO UPDATE SET knows = excluded.knows WHERE knows <> excluded.knows",
                (first, second, int(knows)),
            )


def among_key_people(connection: Connection) -> dict[Pair, bool]:
    """Give the answers about pairs of key people, nobody of whom is archived."""
    found = connection.exec_driver_sql(
        "WITH key (id) AS MATERIALIZED (SELECT id FROM contacts WHERE key_person = 1 AND archived_on IS NULL) "
        "SELECT first_id, second_id, knows FROM key CROSS JOIN ties ON first_id = key.id "
        "WHERE second_id IN (SELECT id FROM key)"
    )
    return {(row[0], row[1]): bool(row[2]) for row in found}


def hand_over(connection: Connection, keep: int, other: int) -> None:
    """Let *keep* know whom *other* knows; where the answers differ, that they know each other stays."""
    connection.exec_driver_sql(
        "INSERT INTO ties (first_id, second_id, knows) "
        "SELECT min(them, :keep), max(them, :keep), knows FROM (SELECT knows, CASE WHEN first_id = :other "
        "THEN second_id ELSE first_id END AS them FROM ties WHERE :other IN (first_id, second_id)) "
        "WHERE them <> :keep ON CONFLICT (first_id, second_id) DO UPDATE SET knows = max(knows, excluded.knows) "
        "WHERE excluded.knows > knows",
        {"keep": keep, "other": other},
    )


def between(connection: Connection, ids: Collection[int]) -> dict[Pair, bool]:
    """Give the answers about pairs of these people."""
    found = connection.exec_driver_sql(
        "WITH wanted AS (SELECT value AS id FROM json_each(?)) SELECT first_id, second_id, knows FROM wanted "
        "CROSS JOIN ties ON first_id = wanted.id WHERE second_id IN (SELECT id FROM wanted)",
        (str(list(ids)),),
    )
    return {(row[0], row[1]): bool(row[2]) for row in found}


def key_people_among(connection: Connection, ids: Collection[int]) -> frozenset[int]:
    """Give those of these people who are key people."""
    found = connection.exec_driver_sql(
        "SELECT id FROM contacts WHERE key_person = 1 AND id IN (SELECT value FROM json_each(?))", (str(list(ids)),)
    )
    return frozenset(found.scalars())


def people_at(connection: Connection, email: str, profile: str) -> tuple[int, ...]:
    """Give those who have an e-mail address or a LinkedIn profile with this key; "" is nobody's."""
    found = connection.exec_driver_sql(
        "SELECT contact_id FROM emails WHERE key = :email AND :email <> '' "
        "UNION SELECT contact_id FROM links WHERE key = :profile AND key <> '' ORDER BY 1",
        {"email": email, "profile": profile},
    )
    return tuple(found.scalars())


def known_by(connection: Connection, contact_id: int) -> list[int]:
    """Give those whom a person knows."""
    found = connection.exec_driver_sql(
        "SELECT second_id FROM ties WHERE first_id = ? AND knows = 1 "
        "UNION SELECT first_id FROM ties WHERE second_id = ? AND knows = 1",
        (contact_id, contact_id),
    )
    return list(found.scalars())


def mutual(connection: Connection, contact_id: int) -> list[tuple[int, str]]:
    """Give (id, name) of those who know a person, introduced them to the owner, or were introduced by them."""
    found = connection.exec_driver_sql(
        "SELECT id, name FROM contacts WHERE archived_on IS NULL AND id IN ("
        "SELECT second_id FROM ties WHERE first_id = :one AND knows = 1 "
        "UNION SELECT first_id FROM ties WHERE second_id = :one AND knows = 1 "
        "UNION SELECT introducer_id FROM contacts WHERE id = :one AND introducer_id IS NOT NULL "
        "UNION SELECT id FROM contacts WHERE introducer_id = :one) ORDER BY key_person DESC, name, id",
        {"one": contact_id},
    )
    return [(row[0], row[1]) for row in found]
