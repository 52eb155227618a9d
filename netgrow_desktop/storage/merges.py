"""Making one person of two: everything that the other one has goes to the one who stays.

Values of which there can be only one and that differ are kept as custom fields; what exists once for each person (tags,
categories, sources, stages, roles, seats) is united. A job is one thing: that of the other goes to the jobs beside.
The id of the one who stays does not change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, CustomField
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.merging import (
    JOB_PARTS,
    NAME_PARTS,
    completes,
    introduced_by,
    joined_job,
    joined_notes,
    lost_name_parts,
    name_parts,
    value_key,
)
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import (
    cadences,
    contacts,
    interactions,
    interviews,
    introductions,
    recall,
    snapshots,
    ties,
)
from netgrow_desktop.storage.repeats import FIELD_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.domain.contacts import Contact, Job

DEPTH_LABELS = {
    "how_met": "How we met",
    "introduced_by": "Introduced by",
    "cares_about": "Cares about",
    "relation": "Relation",
    "level": "Level",
    "closeness": "Closeness",
    "met_through": "Known through",
    "industry": "Industry",
}
_SINGLES = tuple(field for field in SCALAR_FIELDS if field not in {*NAME_PARTS, *JOB_PARTS})
CHOSEN_FIELDS = (*_SINGLES, *JOB_PARTS, *DEPTH_LABELS, "photo", "cadence", "category")
"""Fields of which one person's value is taken; ``choices`` of :func:`merge` names those where it is the other's.

The parts of a name go with the name, those of a job with the first of them that is named.
"""

_MOVED = ("emails", "phones", "addresses", "links", "custom", "jobs")
_SAME_INTERACTION = (
    "a.contact_id = ? AND b.contact_id = ? AND a.kind = b.kind AND a.happened_on = b.happened_on"
    " AND a.direction = b.direction AND a.note = b.note AND a.record = b.record AND a.typed = b.typed"
    " AND b.exchange IN ('', a.exchange)"
)
_CODES = frozenset(("relation", "level", "met_through"))
_LABELLED = frozenset(("emails", "phones", "links"))


def merge(connection: Connection, keep: int, other: int, choices: Mapping[str, int] = {}) -> None:
    """Make *other* part of *keep*, who stays. *choices* (field -> id) says whose value of a field is taken.

    Without a choice it is that of *keep*, or of the other where *keep* has none. Raises NetGrowError if one is gone.
    """
    if keep == other:
        raise NetGrowError("duplicates.same_contact")
    kept, gone = contacts.read(connection, keep), contacts.read(connection, other)
    second_values = _merge_singles(connection, kept, gone, {field for field, of in choices.items() if of == other})
    job = next((choices[part] for part in JOB_PARTS if part in choices), keep)
    job_beside = _merge_job(connection, *((gone, kept) if job == other else (kept, gone)), keep)
    _move_values(connection, kept, gone, {"custom": second_values, "jobs": [job_beside] if job_beside else []})
    _move_memberships(connection, keep, other)
    _move_photo(connection, keep, other, is_chosen=choices.get("photo") == other)
    _move_history(connection, keep, other)
    _move_mentions(connection, kept, gone)
    recall.hand_over(connection, keep, other)
    ties.hand_over(connection, keep, other)
    snapshots.hand_over(connection, keep, other)
    cadences.hand_over_pause(connection, keep, other)
    interviews.hand_over(connection, keep, other)
    introductions.hand_over(connection, keep, other)
    contacts.delete(connection, [other])
    interactions.renew_last_contact(connection, [keep])


# Fields of which there is one


def _merge_singles(connection: Connection, kept: Contact, gone: Contact, chosen: set[str]) -> list[CustomField]:
    """Write the fields of the merged person; give what could not stay in them."""
    new: dict[str, Any] = {}
    second: list[CustomField] = []
    for field in _SINGLES:
        own, others = getattr(kept, field), getattr(gone, field)
        new[field], rest = _one_of(field, own, others, is_others=field in chosen)
        if rest:
            second.append(CustomField(FIELD_LABELS[field], rest))
    new |= name_parts(gone, kept) if "name" in chosen else name_parts(kept, gone)
    for part in NAME_PARTS:
        second += [CustomField(FIELD_LABELS[part], each) for each in lost_name_parts(kept, gone, part, new[part])]
    for field, label in DEPTH_LABELS.items():
        own, others = _depth_value(kept, gone, field), _depth_value(gone, kept, field)
        new[field] = (others or own) if field in chosen else (own or others)
        rest = own if new[field] == others else others
        if rest and rest != new[field]:
            # Codes such as own_team are kept as words.
            second.append(CustomField(label, str(rest).replace("_", " ") if field in _CODES else str(rest)))
    new["name_key"] = name_key(new["name"])
    new["closeness"] = new["closeness"] or None
    new["introducer_id"] = _introducer(kept, gone, new["introduced_by"])
    new["archived_on"] = max(kept.depth.archived_on, gone.depth.archived_on) if _are_archived(kept, gone) else None
    new["key_person"] = int(kept.key_person or gone.key_person)
    new["created_at"] = min(kept.created_at, gone.created_at)
    cadence = gone if ("cadence" in chosen and gone.cadence_days) or not kept.cadence_days else kept
    new |= {field: getattr(cadence, field) for field in ("cadence_days", "cadence_since", "not_before")}
    category = gone if ("category" in chosen and gone.categories) or not kept.categories else kept
    new["primary_category"] = category.categories[0].value if category.categories else None
    places = ", ".join(f"{column} = ?" for column in new)
    connection.exec_driver_sql(f"UPDATE contacts SET {places} WHERE id = ?", (*new.values(), kept.id))
    return second


def _merge_job(connection: Connection, employed: Contact, other: Contact, keep: int) -> Job | None:
    """Write the job of the one person; give that of the other where it is another one."""
    parts, beside = joined_job(employed, other)
    places = ", ".join(f"{column} = ?" for column in parts)
    connection.exec_driver_sql(f"UPDATE contacts SET {places} WHERE id = ?", (*parts.values(), keep))
    return beside


def _one_of(field: str, own: str, others: str, *, is_others: bool) -> tuple[str, str]:
    """Give the value that stays and the one that does not, "" where nothing is lost."""
    if field == "notes" and own and others:
        return joined_notes(own, others), ""
    if not own or not others or own == others:
        return own or others, ""
    first, second = (others, own) if is_others else (own, others)
    if field == "connected_on" and not is_others:
        first, second = min(own, others), max(own, others)
    if field == "birthday" and completes(second, first):
        return second, ""
    if field == "birthday" and completes(first, second):
        return first, ""
    return first, ("" if fold(first) == fold(second) else second)


def _depth_value(person: Contact, other: Contact, field: str) -> Any:
    return introduced_by(person, other) if field == "introduced_by" else getattr(person.depth, field)


def _introducer(kept: Contact, gone: Contact, name: str) -> int | None:
    """Give the id of the person of the name that stayed; nobody introduces themselves."""
    for person in (kept, gone):
        if person.introducer_id not in {0, kept.id, gone.id} and person.depth.introduced_by == name:
            return person.introducer_id
    return None


def _are_archived(kept: Contact, gone: Contact) -> bool:
    return bool(kept.depth.archived_on and gone.depth.archived_on)


# Fields of which there may be several


def _move_values(
    connection: Connection, kept: Contact, gone: Contact, further: Mapping[str, Sequence[CustomField | Job]]
) -> None:
    for field in _MOVED:
        own = getattr(kept, field)
        present = {value_key(field, value) for value in own}
        fresh = {value_key(field, value): value for value in reversed(getattr(gone, field))}
        values = [value for key, value in reversed(fresh.items()) if key not in present]
        values += [each for each in further.get(field, ()) if each not in {*own, *values}]
        contacts.insert_values(connection, kept.id, field, values, len(own))
        if field in _LABELLED:
            _take_labels(connection, kept, gone, field)


def _take_labels(connection: Connection, kept: Contact, gone: Contact, field: str) -> None:
    """Give a value without a label the one that the same value of the other had."""
    table, (column, *_), _ = contacts.MULTIPLE_FIELDS[field]
    labels = {value_key(field, value): value.label for value in getattr(gone, field) if value.label}
    for value in getattr(kept, field):
        label = labels.get(value_key(field, value))
        if label and not value.label:
            connection.exec_driver_sql(
                f"UPDATE {table} SET label = ? WHERE contact_id = ? AND {column} = ? AND label = ''",
                (label, kept.id, value[0]),
            )


# What belongs to a person in other tables


def _move_memberships(connection: Connection, keep: int, other: int) -> None:
    """Hand over what each person has at most once of each kind."""
    for table, column in (
        ("contact_tags", "tag_id"),
        ("contact_categories", "category"),
        ("contact_sources", "source_id"),
        ("stage_people", "stage_id"),
        ("contact_roles", "role"),
        ("seat_people", "seat_id"),
        ("removed_evidence", "record"),
        ("handled_occasions", "kind"),
        ("writing_languages", "1"),
    ):
        connection.exec_driver_sql(
            f"UPDATE {table} SET contact_id = ? WHERE contact_id = ? "
            f"AND {column} NOT IN (SELECT {column} FROM {table} WHERE contact_id = ?)",
            (keep, other, keep),
        )
    # Of a source that knows both, what it said of the other is kept beside: each record is compared with itself.
    connection.exec_driver_sql(
        "INSERT INTO merged_records (contact_id, source_id, import_id, seen, record) "
        "SELECT ?, source_id, import_id, seen, record FROM contact_sources WHERE contact_id = ? AND record <> '' "
        "UNION ALL SELECT ?, source_id, import_id, seen, coalesce(key, '') FROM contact_sources AS o LEFT JOIN links "
        "ON links.contact_id = o.contact_id AND key <> '' WHERE o.contact_id = ? AND record = ''",
        (keep, other, keep, other),
    )
    for table in ("merged_records", "former_records", "own_records"):
        connection.exec_driver_sql(f"UPDATE {table} SET contact_id = ? WHERE contact_id = ?", (keep, other))
    connection.exec_driver_sql(
        "UPDATE stage_people SET state = CASE WHEN o.state = 'confirmed' THEN o.state ELSE stage_people.state END, "
        "mark = CASE WHEN stage_people.mark = '' THEN o.mark ELSE stage_people.mark END FROM stage_people AS o "
        "WHERE o.contact_id = ? AND stage_people.contact_id = ? AND o.stage_id = stage_people.stage_id",
        (other, keep),
    )


def _move_photo(connection: Connection, keep: int, other: int, *, is_chosen: bool) -> None:
    has_own = connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM photos WHERE contact_id = ?)", (keep,)).scalar()
    others = connection.exec_driver_sql("SELECT id FROM photos WHERE contact_id = ?", (other,)).scalar()
    if others is None or (has_own and not is_chosen):
        return
    connection.exec_driver_sql("DELETE FROM photos WHERE contact_id = ?", (keep,))
    connection.exec_driver_sql("UPDATE photos SET contact_id = ? WHERE id = ?", (keep, others))


def _move_history(connection: Connection, keep: int, other: int) -> None:
    """Hand over contacts and follow-ups; the same contact that both have stays once."""
    connection.exec_driver_sql(
        f"DELETE FROM interactions WHERE id IN (SELECT b.id FROM interactions AS a JOIN interactions AS b "
        f"ON {_SAME_INTERACTION} WHERE NOT EXISTS (SELECT 1 FROM follow_ups WHERE interaction_id = b.id))",
        (keep, other),
    )
    for table in ("interactions", "follow_ups", "promises", "intentions", "put_offs"):
        connection.exec_driver_sql(f"UPDATE {table} SET contact_id = ? WHERE contact_id = ?", (keep, other))


def _move_mentions(connection: Connection, kept: Contact, gone: Contact) -> None:
    """Let those whom the other one introduced, or is not, know the one who stays."""
    connection.exec_driver_sql(
        "UPDATE contacts SET introducer_id = ?, introduced_by = (SELECT name FROM contacts AS k WHERE k.id = ?) "
        "WHERE introducer_id = ? AND id <> ?",
        (kept.id, kept.id, gone.id, kept.id),
    )
    connection.exec_driver_sql(
        "INSERT INTO distinct_pairs (first_id, second_id) "
        "SELECT min(them, :keep), max(them, :keep) FROM (SELECT CASE WHEN first_id = :other THEN second_id "
        "ELSE first_id END AS them FROM distinct_pairs WHERE :other IN (first_id, second_id)) "
        "WHERE them <> :keep ON CONFLICT DO NOTHING",
        {"keep": kept.id, "other": gone.id},
    )
