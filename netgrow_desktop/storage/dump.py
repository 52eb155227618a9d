"""Every table of the network as plain rows, for the export of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

TABLES: dict[str, str] = {
    "follow_ups": "SELECT id, contact_id, due_on, reason, purpose, state, closed_on, interaction_id, created_at "
    "FROM follow_ups",
    "interactions": "SELECT interactions.id, contact_id, kind, happened_on, direction, note, typed, code AS source, "
    "import_id, exchange FROM interactions LEFT JOIN sources ON sources.id = source_id",
    "removed_evidence": "SELECT id, contact_id, record FROM removed_evidence",
    "imports": "SELECT imports.id, code AS source, file_name, format, encoding, made_at, new, updated, unchanged, "
    "duplicates, skipped, rejected FROM imports JOIN sources ON sources.id = source_id",
    "contact_sources": "SELECT contact_sources.id, contact_id, code AS source, import_id, seen, record "
    "FROM contact_sources JOIN sources ON sources.id = source_id",
    "stages": "SELECT stages.id, kind, organization, title, location, started_on, finished_on, note, code AS source "
    "FROM stages LEFT JOIN sources ON sources.id = source_id",
    "stage_people": "SELECT id, stage_id, contact_id, state, mark FROM stage_people",
    "distinct_pairs": "SELECT id, first_id, second_id FROM distinct_pairs",
    "merged_records": "SELECT merged_records.id, contact_id, code AS source, seen, record FROM merged_records "
    "JOIN sources ON sources.id = source_id",
    "former_records": "SELECT former_records.id, contact_id, code AS source, seen FROM former_records "
    "JOIN sources ON sources.id = source_id",
    "left_out_records": "SELECT left_out_records.id, code AS source, record, place, seen FROM left_out_records "
    "JOIN sources ON sources.id = source_id",
    "own_records": "SELECT own_records.id, contact_id, code AS source, record, place FROM own_records "
    "JOIN sources ON sources.id = source_id",
    "ties": "SELECT id, first_id, second_id, knows FROM ties",
    "contact_roles": "SELECT id, contact_id, role FROM contact_roles",
    "seats": "SELECT id, name, category, side, level, organization, function FROM seats",
    "seat_people": "SELECT id, seat_id, contact_id FROM seat_people",
    "answers": "SELECT id, code, value, answered_on FROM answers",
    "snapshots": "SELECT id, taken_on, name, figures, gaps, places FROM snapshots",
    "snapshot_people": "SELECT id, snapshot_id, contact_id, categories, key_person, faded FROM snapshot_people",
    "cadences": "SELECT cadences.id, tags.name AS tag, category, days, since FROM cadences "
    "LEFT JOIN tags ON tags.id = tag_id",
    "pauses": "SELECT id, contact_id, until FROM pauses",
    "handled_occasions": "SELECT id, contact_id, kind, occurs_on, moved_to FROM handled_occasions",
    "promises": "SELECT id, contact_id, side, what, made_on, kept_on FROM promises",
    "templates": "SELECT id, occasion, language, name, subject, body FROM templates",
    "writing_languages": "SELECT id, contact_id, language FROM writing_languages",
    "interviews": "SELECT id, contact_id, introducer_id, follow_up_id, topic, organization, department, field, role, "
    "gap, token, asked_on, at, zone, minutes, place, prepared_on, held_on, questions, notes FROM interviews",
    "own_questions": "SELECT id, theme, question FROM own_questions",
    "introductions": "SELECT id, contact_id, other_id, side, introduced_on, answer, other_answer, "
    "asked_on, other_asked_on, why, other_why, went, note, token FROM introductions",
    "look_backs": "SELECT id, period, first_on, note, made_on FROM look_backs",
    "intentions": "SELECT id, contact_id, follow_up_id, quarter_on, what FROM intentions",
    "put_offs": "SELECT id, contact_id, kind, due_on, to_on, put_on FROM put_offs",
    "settings": "SELECT name, value FROM settings",
}
"""Name in the export -> statement; people and the owner are exported apart. Each is ordered by its first column."""


def rows(connection: Connection, table: str) -> Iterator[dict[str, Any]]:
    """Give the rows of one of :data:`TABLES` as name -> value."""
    result = connection.exec_driver_sql(f"{TABLES[table]} ORDER BY 1")
    names = list(result.keys())
    for row in result:
        yield dict(zip(names, row, strict=True))


def people_in_order(connection: Connection) -> list[int]:
    """Give the ids of everybody in the order in which they were added."""
    return list(connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars())
