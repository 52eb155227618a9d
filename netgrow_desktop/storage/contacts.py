"""People in the file: adding, changing and removing them, and everything that is known of one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import (
    SCALAR_FIELDS,
    Address,
    Contact,
    ContactDraft,
    CustomField,
    Depth,
    Email,
    Job,
    Link,
    Phone,
)
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.how_far import Step, counted
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import photos
from netgrow_desktop.storage.id_lists import AMONG, id_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import Connection

MULTIPLE_FIELDS: dict[str, tuple[str, tuple[str, ...], type[Any]]] = {
    "emails": ("emails", ("address", "label"), Email),
    "phones": ("phones", ("number", "label"), Phone),
    "addresses": (
        "addresses",
        ("street", "city", "region", "postal_code", "country", "extended", "label"),
        Address,
    ),
    "links": ("links", ("url", "label"), Link),
    "custom": ("custom_fields", ("label", "value"), CustomField),
    "jobs": ("jobs", ("organization", "title", "department", "started_on", "finished_on", "location"), Job),
}
"""Field of a contact -> its table, its columns in the order of the value's parts, and the value's type."""

FORGET_TAG = "DELETE FROM tags WHERE id = ? AND NOT EXISTS (SELECT 1 FROM contact_tags WHERE tag_id = tags.id)"
"""Remove a tag that nobody has."""
WITHOUT_CADENCE = "id NOT IN (SELECT tag_id FROM cadences WHERE tag_id IS NOT NULL)"
"""A tag with a cadence waits for whoever gets it next."""

ARCHIVED = "(SELECT id FROM contacts WHERE archived_on IS NOT NULL)"
"""The people who are put away, in SQL: an index holds them alone."""

_DEPTH = tuple(Depth._fields)
NULL_IF_EMPTY = frozenset(("closeness", "archived_on"))
"""Parts of :class:`Depth` that are NULL in the file where nothing is said."""
_SINGLES = 4 + len(_DEPTH)
"""Columns that :func:`_read_batch` selects before those that stand in a contact as they are."""

_BATCH = 500


def value_key(table: str, value: str) -> str:
    """Give the key under which equal e-mails, phones and links are found: case, spaces and signs do not count."""
    if table == "emails":
        return value.strip().casefold()
    if table == "phones":
        digits = "".join(letter for letter in value if letter.isdigit())
        return f"+{digits}" if value.lstrip().startswith("+") else digits
    if table == "links":
        slug = profile_slug(value)
        return f"in/{slug}" if slug else ""
    return ""


def stored_depth(depth: Depth) -> tuple[str | int | None, ...]:
    """Give the values for the columns of contacts that are named as the parts of :class:`Depth`."""
    return tuple((value or None) if field in NULL_IF_EMPTY else value for field, value in depth._asdict().items())


def insert(connection: Connection, draft: ContactDraft) -> int:
    """Add a person and give their id."""
    columns = ("name_key", "created_at", *SCALAR_FIELDS, *_DEPTH)
    values = (
        name_key(draft.name),
        datetime.now(UTC).isoformat(timespec="seconds"),
        *(getattr(draft, field) for field in SCALAR_FIELDS),
        *stored_depth(draft.depth or Depth()),
    )
    places = ", ".join("?" * len(columns))
    contact_id = connection.exec_driver_sql(
        f"INSERT INTO contacts ({', '.join(columns)}) VALUES ({places})", values
    ).lastrowid
    for field in MULTIPLE_FIELDS:
        insert_values(connection, contact_id, field, getattr(draft, field))
    if draft.photo is not None:
        photos.replace(connection, contact_id, draft.photo)
    for tag in draft.tags:
        add_tag(connection, [contact_id], tag)
    return int(contact_id)


def insert_values(
    connection: Connection, contact_id: int, field: str, values: Sequence[tuple[str, ...]], first: int = 0
) -> None:
    """Add e-mails, phones, addresses, links, custom fields or jobs after the *first* ones that are there."""
    table, columns, _ = MULTIPLE_FIELDS[field]
    keyed = table in {"emails", "phones", "links"}
    names = ("contact_id", "position", *columns, *(("key",) if keyed else ()))
    places = ", ".join("?" * len(names))
    rows = [
        (contact_id, first + position, *value, *((value_key(table, value[0]),) if keyed else ()))
        for position, value in enumerate(values)
    ]
    if rows:
        connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})", rows)


def change(connection: Connection, contact_id: int, field: str, value: str) -> None:
    """Set one of the fields that hold a single text."""
    if field not in SCALAR_FIELDS:
        raise ValueError(field)
    found = connection.exec_driver_sql(
        f"UPDATE contacts SET {field} = ? WHERE id = ? RETURNING id", (value, contact_id)
    ).first()
    if found is None:
        raise NetGrowError("contact.gone")
    if field == "name":
        connection.exec_driver_sql("UPDATE contacts SET name_key = ? WHERE id = ?", (name_key(value), contact_id))
        connection.exec_driver_sql("UPDATE contacts SET introduced_by = ? WHERE introducer_id = ?", (value, contact_id))


def change_values(connection: Connection, contact_id: int, field: str, values: Sequence[tuple[str, ...]]) -> None:
    """Set all e-mails, phones, addresses, links, custom fields or jobs of a person."""
    table = MULTIPLE_FIELDS[field][0]
    connection.exec_driver_sql(f"DELETE FROM {table} WHERE contact_id = ?", (contact_id,))
    insert_values(connection, contact_id, field, values)


def delete(connection: Connection, ids: Collection[int]) -> int:
    """Remove people and everything that belongs to them, a tag that nobody else has too; give how many there were."""
    removed = 0
    tags: set[int] = set()
    for batch in counted(Step.CHANGE, tuple(batches(ids))):
        places = ", ".join("?" * len(batch))
        tags.update(
            connection.exec_driver_sql(
                f"SELECT DISTINCT tag_id FROM contact_tags WHERE contact_id IN ({places})", batch
            ).scalars()
        )
        removed += connection.exec_driver_sql(f"DELETE FROM contacts WHERE id IN ({places})", batch).rowcount
    if tags:
        connection.exec_driver_sql(f"{FORGET_TAG} AND {WITHOUT_CADENCE}", [(each,) for each in tags])
    return removed


def batches(ids: Iterable[int]) -> Iterator[tuple[int, ...]]:
    """Cut ids into tuples small enough to be bound in one statement."""
    every = tuple(ids)
    for start in range(0, len(every), _BATCH):
        yield every[start : start + _BATCH]


def name_of(connection: Connection, contact_id: int) -> str:
    """Give a person's name. Raises NetGrowError if they are gone."""
    found = connection.exec_driver_sql("SELECT name FROM contacts WHERE id = ?", (contact_id,)).scalar()
    if found is None:
        raise NetGrowError("contact.gone")
    return str(found)


def of_name(connection: Connection, name: str) -> list[int]:
    """Give the ids of those who have this name, but for case, accents and which name comes first."""
    found = name_key(name).split()
    keys = {" ".join(found), " ".join((*found[1:], *found[:1])), " ".join((*found[-1:], *found[:-1]))} - {""}
    places = ", ".join("?" * len(keys))
    query = f"SELECT id FROM contacts WHERE name_key IN ({places}) ORDER BY id"
    return list(connection.exec_driver_sql(query, tuple(keys)).scalars()) if keys else []


def is_organization(connection: Connection, name: str) -> bool:
    """Tell whether somebody works at an organisation of this name, but for case. Reads the whole table."""
    found = "SELECT EXISTS (SELECT 1 FROM contacts WHERE organization = ? COLLATE NOCASE)"
    return bool(connection.exec_driver_sql(found, (name,)).scalar())


# Tags


def add_tag(connection: Connection, ids: Collection[int], tag: str) -> None:
    """Give people a tag; tags that differ only in case or accents are one."""
    name = " ".join(tag.split())
    if not name:
        return
    key = fold(name)
    tag_id = connection.exec_driver_sql("SELECT id FROM tags WHERE key = ?", (key,)).scalar()
    if tag_id is None:
        tag_id = connection.exec_driver_sql("INSERT INTO tags (name, key) VALUES (?, ?)", (name, key)).lastrowid
    connection.exec_driver_sql(
        "INSERT INTO contact_tags (contact_id, tag_id) SELECT value, ? FROM json_each(?) WHERE true "
        "ON CONFLICT DO NOTHING",
        (tag_id, id_text(ids)),
    )


def remove_tag(connection: Connection, ids: Collection[int], tag: str) -> None:
    """Take a tag from people; a tag that nobody has is gone."""
    key = fold(" ".join(tag.split()))
    connection.exec_driver_sql(
        f"DELETE FROM contact_tags WHERE contact_id IN {AMONG} AND +tag_id = (SELECT id FROM tags WHERE key = ?)",
        (id_text(ids), key),
    )
    connection.exec_driver_sql(
        f"DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM contact_tags) AND {WITHOUT_CADENCE}"
    )


# Everything of some people


def read(connection: Connection, contact_id: int) -> Contact:
    """Give everything known of one person. Raises NetGrowError if they are gone."""
    found = next(read_many(connection, [contact_id]), None)
    if found is None:
        raise NetGrowError("contact.gone")
    return found


def read_many(connection: Connection, ids: Iterable[int], *, with_photos: bool = True) -> Iterator[Contact]:
    """Give everything known of these people in the order of *ids*; those who are gone are left out."""
    for batch in batches(ids):
        yield from _read_batch(connection, batch, with_photos=with_photos)


def _read_batch(connection: Connection, ids: tuple[int, ...], *, with_photos: bool) -> Iterator[Contact]:
    places = ", ".join("?" * len(ids))
    multiple: dict[str, dict[int, list[Any]]] = {}
    for field, (table, columns, kind) in MULTIPLE_FIELDS.items():
        of_field = multiple.setdefault(field, {})
        for owner, *parts in connection.exec_driver_sql(
            f"SELECT contact_id, {', '.join(columns)} FROM {table} WHERE contact_id IN ({places}) "
            "ORDER BY contact_id, position, id",
            ids,
        ):
            of_field.setdefault(owner, []).append(kind(*parts))
    related = {
        "tags": f"SELECT contact_id, name FROM contact_tags JOIN tags ON tags.id = tag_id "
        f"WHERE contact_id IN ({places}) ORDER BY contact_tags.id",
        "categories": f"SELECT contact_id, category FROM contact_categories WHERE contact_id IN ({places}) ORDER BY id",
        "sources": f"SELECT contact_id, code FROM contact_sources JOIN sources ON sources.id = source_id "
        f"WHERE contact_id IN ({places}) ORDER BY contact_sources.id",
        "roles": f"SELECT contact_id, role FROM contact_roles WHERE contact_id IN ({places})",
    }
    for field, statement in related.items():
        of_field = multiple.setdefault(field, {})
        for owner, value in connection.exec_driver_sql(statement, ids):
            of_field.setdefault(owner, []).append(value)
    singles = (*SCALAR_FIELDS, "last_contact", "cadence_days", "cadence_since", "not_before", "created_at")
    rows = {
        row[0]: row
        for row in connection.exec_driver_sql(
            f"SELECT id, primary_category, introducer_id, key_person, {', '.join((*_DEPTH, *singles))} "
            f"FROM contacts WHERE id IN ({places})",
            ids,
        )
    }
    pictured = photos.pictured(connection, ids) if with_photos else frozenset()
    for contact_id in ids:
        row = rows.get(contact_id)
        if row is None:
            continue
        values: dict[str, Any] = dict(zip(singles, row[_SINGLES:], strict=True))
        depth = Depth(*row[_SINGLES - len(_DEPTH) : _SINGLES])
        values["depth"] = depth._replace(closeness=depth.closeness or 0, archived_on=depth.archived_on or "")
        values["introducer_id"], values["key_person"] = row[2] or 0, bool(row[3])
        # One by one: a few hundred pictures at once would be a great deal.
        values["photo"] = photos.read(connection, contact_id) if contact_id in pictured else None
        for field, of_field in multiple.items():
            values[field] = tuple(of_field.get(contact_id, ()))
        values["categories"] = ordered_categories(values["categories"], row[1])
        values["roles"] = ordered_roles(values["roles"])
        yield Contact(id=contact_id, **values)


def ordered_roles(codes: Collection[str]) -> tuple[Role, ...]:
    """Give roles in the order of their enumeration."""
    return tuple(role for role in Role if role in codes)


def ordered_categories(codes: Iterable[str], primary: str | None) -> tuple[Category, ...]:
    """Give memberships as categories, the primary one first."""
    found = [Category(code) for code in codes]
    return tuple(sorted(found, key=lambda each: each != primary))
