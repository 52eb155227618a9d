"""Questions about many people at once: which ones, in which order, how many, and a line on each."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from sqlalchemy import Select, and_, case, func, literal, select, text

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.queries import ContactQuery, Facets, SortField
from netgrow_desktop.storage import categories as memberships
from netgrow_desktop.storage.contacts import batches
from netgrow_desktop.storage.schema import (
    addresses,
    contact_categories,
    contact_sources,
    contact_tags,
    contacts,
    emails,
    follow_ups,
    sources,
    tags,
)
from netgrow_desktop.storage.search import match_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from sqlalchemy import ColumnElement, Connection

MOST_ORGANIZATIONS = 200


def find(connection: Connection, query: ContactQuery) -> array[int]:
    """Give the ids of the people that *query* asks for, in its order; its text is looked up by :func:`find_text`."""
    statement = select(contacts.c.id)
    for condition in _conditions(query):
        statement = statement.where(condition)
    return array("q", [row[0] for row in connection.execute(_sorted(statement, query))])


def find_text(connection: Connection, typed: str) -> frozenset[int] | None:
    """Give the ids of everybody whose words begin with the words typed; None where nothing was typed.

    A LinkedIn profile address that was pasted finds its person.
    """
    if not typed.strip():
        return None
    slug = profile_slug(typed)
    if slug:
        found = connection.exec_driver_sql("SELECT contact_id FROM links WHERE key = ? AND key <> ''", (f"in/{slug}",))
        return frozenset(found.scalars())
    expression = match_expression(typed)
    if expression is None:
        return frozenset()
    return frozenset(
        connection.exec_driver_sql("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).scalars()
    )


def _conditions(query: ContactQuery) -> Iterable[ColumnElement[bool]]:
    if query.category == UNDECIDED:
        # The two indexes answer this; looking at each person's primary category took five times as long.
        yield contacts.c.id.not_in(select(contact_categories.c.contact_id))
    elif query.category:
        members = select(contact_categories.c.contact_id).where(contact_categories.c.category == query.category)
        yield contacts.c.id.in_(members)
    if query.tag:
        tagged = select(contact_tags.c.contact_id).join(tags, tags.c.id == contact_tags.c.tag_id)
        yield contacts.c.id.in_(tagged.where(tags.c.key == fold(query.tag)))
    if query.source:
        known = select(contact_sources.c.contact_id).join(sources, sources.c.id == contact_sources.c.source_id)
        yield contacts.c.id.in_(known.where(sources.c.code == query.source))
    if query.import_id:
        imported = select(contact_sources.c.contact_id).where(
            contact_sources.c.import_id.between(query.import_id, query.last_import_id or query.import_id)
        )
        yield contacts.c.id.in_(imported)
    if query.organization:
        yield contacts.c.organization == query.organization
    if query.never_contacted:
        yield contacts.c.last_contact.is_(None)


def _sorted(statement: Select[int], query: ContactQuery) -> Select[int]:
    by_name = contacts.c.name_key
    if query.sort is SortField.NAME:
        keys: list[ColumnElement[Any]] = [by_name]
    elif query.sort is SortField.ADDED:
        keys = [contacts.c.id]
    else:
        value = _sort_value(query.sort)
        unknown = case((func.coalesce(value, "") == "", 1), else_=0)
        # People without the value stand last in both directions.
        return statement.order_by(unknown, value.desc() if query.descending else value, by_name, contacts.c.id)
    return statement.order_by(*(key.desc() if query.descending else key for key in (*keys, contacts.c.id)))


def _sort_value(sort: SortField) -> ColumnElement[Any]:
    own = contacts.c.id
    match sort:
        case SortField.ORGANIZATION | SortField.TITLE | SortField.FAMILY:
            return contacts.c[sort.value].collate("NOCASE")
        case SortField.CATEGORY:
            return case(
                {"strategic": "1", "operational": "2", "developmental": "3"},
                value=contacts.c.primary_category,
                else_=literal(""),
            )
        case SortField.EMAIL:
            return select(func.min(emails.c.key)).where(emails.c.contact_id == own).scalar_subquery()
        case SortField.CITY:
            return select(func.min(addresses.c.city)).where(addresses.c.contact_id == own).scalar_subquery()
        case SortField.NEXT_FOLLOW_UP:
            planned = select(func.min(follow_ups.c.due_on))
            return planned.where(and_(follow_ups.c.contact_id == own, follow_ups.c.state == "open")).scalar_subquery()
        case _:
            return contacts.c[sort.value]


_ROW = text(
    """
SELECT c.id, c.name, c.organization, c.title, c.last_contact, c.connected_on,
  coalesce((SELECT address FROM emails WHERE contact_id = c.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT number FROM phones WHERE contact_id = c.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT city FROM addresses WHERE contact_id = c.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT group_concat(name, ', ') FROM contact_tags JOIN tags ON tags.id = tag_id
    WHERE contact_id = c.id), ''),
  (SELECT min(due_on) FROM follow_ups WHERE contact_id = c.id AND state = 'open'),
  date(max(julianday(c.last_contact, '+' || c.cadence_days || ' days'),
    julianday(coalesce(c.not_before, '0001-01-01')))),
  date(max(julianday(c.cadence_since, '+' || c.cadence_days || ' days'),
    julianday(coalesce(c.not_before, '0001-01-01')))),
  coalesce((SELECT group_concat(code, ', ') FROM contact_sources JOIN sources ON sources.id = source_id
    WHERE contact_id = c.id), '')
FROM contacts AS c WHERE c.id IN (SELECT value FROM json_each(:ids))
"""
)


def rows(connection: Connection, ids: Sequence[int]) -> list[ContactRow]:
    """Give the table lines of these people in the order of *ids*; those who are gone are left out."""
    found: dict[int, ContactRow] = {}
    categories = memberships.memberships(connection, ids)
    for batch in batches(ids):
        for row in connection.execute(_ROW, {"ids": str(list(batch))}):
            (contact_id, name, organization, title, last, connected, email, phone, city, tag_names) = row[:10]
            planned, by_cadence, by_first_cadence, source_codes = row[10:]
            due = [each for each in (planned, by_cadence or by_first_cadence) if each]
            found[contact_id] = ContactRow(
                contact_id,
                name,
                organization,
                title,
                categories.get(contact_id, ()),
                last,
                email,
                phone,
                city,
                tag_names,
                connected,
                min(due) if due else None,
                source_codes,
            )
    return [found[each] for each in ids if each in found]


def facets(connection: Connection) -> Facets:
    """Count the people behind each filter."""

    def pairs(statement: str) -> tuple[tuple[str, int], ...]:
        return tuple((str(row[0]), int(row[1])) for row in connection.exec_driver_sql(statement))

    def number(statement: str) -> int:
        return int(connection.exec_driver_sql(statement).scalar_one())

    return Facets(
        people=number("SELECT count(*) FROM contacts"),
        undecided=number("SELECT count(*) FROM contacts WHERE primary_category IS NULL"),
        never_contacted=number("SELECT count(*) FROM contacts WHERE last_contact IS NULL"),
        categories=pairs("SELECT category, count(*) FROM contact_categories GROUP BY category"),
        tags=pairs(
            "SELECT name, count(*) FROM tags JOIN contact_tags ON tag_id = tags.id GROUP BY tags.id ORDER BY tags.key"
        ),
        sources=pairs(
            "SELECT code, count(*) FROM sources JOIN contact_sources ON source_id = sources.id "
            "GROUP BY sources.id ORDER BY 2 DESC, code"
        ),
        organizations=pairs(
            "SELECT organization, count(*) FROM contacts WHERE organization <> '' "
            f"GROUP BY organization ORDER BY 2 DESC, organization LIMIT {MOST_ORGANIZATIONS}"
        ),
    )
