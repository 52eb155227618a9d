"""Questions about many people at once: which ones, in which order, how many, and a line on each."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Select, case, func, literal, literal_column, select, text
from sqlalchemy.exc import OperationalError

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.queries import ContactQuery, Missing, SortField
from netgrow_desktop.storage import categories as memberships
from netgrow_desktop.storage.cadences import NEXT_DUE_SQL
from netgrow_desktop.storage.contacts import batches, ordered_roles
from netgrow_desktop.storage.facets import lacking, stands_with_people
from netgrow_desktop.storage.schema import (
    addresses,
    contact_categories,
    contact_sources,
    contact_tags,
    contacts,
    emails,
    sources,
    tags,
)
from netgrow_desktop.storage.search import match_expression

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from typing import Any

    from sqlalchemy import ColumnElement, Connection, Table

    from netgrow_desktop.domain.quick_log_names import Candidate

_SHORTEST_BEGINNING = 3
_MOST_NAMED = 20_000
"""People looked at for one typed name."""


def is_anybody_there(connection: Connection) -> bool:
    """Tell whether the network has anybody, be it put away."""
    return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM contacts)").scalar())


def find(connection: Connection, query: ContactQuery, among: Collection[int] | None = None) -> array[int]:
    """Give the ids of the people that *query* asks for, in its order; its text is looked up by :func:`find_text`.

    With *among* only of these people, who are few.
    """
    statement = select(contacts.c.id)
    for condition in _conditions(query):
        statement = statement.where(condition)
    if among is not None:
        these = select(func.json_each(str(list(among))).table_valued("value").c.value)
        statement = statement.where(contacts.c.id.in_(these))
    # One text instead of 100,000 rows: four times as quick, and the window's thread need not wait between rows.
    whole = select(func.json_group_array(_sorted(statement, query).subquery().c.id))
    return array("q", json.loads(connection.execute(whole).scalar_one()))


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
    return frozenset(json.loads(_matching(connection, expression)))


def _matching(connection: Connection, expression: str) -> str:
    """Give the ids of everybody whose words match, as a JSON array."""
    whole = "SELECT json_group_array(rowid) FROM search WHERE search MATCH ?"
    try:
        return str(connection.exec_driver_sql(whole, (expression,)).scalar_one())
    except OperationalError as error:
        if "fts5" not in str(error.orig):
            raise
        # A few rare letters part a word for SQLite that are letters for Python: nothing was indexed under it.
        return "[]"


def named(connection: Connection, typed: str) -> list[tuple[Candidate, bool]]:
    """Give the people who may be called so, with whether they are archived; the last contacted first.

    The words typed are the beginnings of their words, very short ones whole words; they may stand in other fields.
    """
    from netgrow_desktop.domain.quick_log_names import Candidate

    expression = match_expression(typed, _SHORTEST_BEGINNING)
    if expression is None:
        return []
    rows = connection.exec_driver_sql(
        "SELECT id, name, organization, nickname, archived_on IS NOT NULL FROM contacts "
        "WHERE id IN (SELECT value FROM json_each(?)) "
        "ORDER BY last_contact IS NULL, last_contact DESC, name_key, id LIMIT ?",
        (_matching(connection, expression), _MOST_NAMED),
    )
    return [(Candidate(*row[:4]), bool(row[4])) for row in rows]


def _conditions(query: ContactQuery) -> Iterable[ColumnElement[bool]]:
    # Told from the index of the few who are archived: to look at everybody took twice as long.
    put_away = select(contacts.c.id).where(contacts.c.archived_on.is_not(None))
    yield contacts.c.id.in_(put_away) if query.archived else contacts.c.id.not_in(put_away)
    if query.missing:
        yield literal_column(lacking(Missing(query.missing)), Boolean)
    if query.key_people:
        yield contacts.c.key_person == literal_column("1")
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
    yield from _outside(query)
    if query.never_contacted:
        yield contacts.c.last_contact.is_(None)


def _outside(query: ContactQuery) -> Iterable[ColumnElement[bool]]:
    if query.outside_organizations:
        yield contacts.c.organization.not_in(query.outside_organizations)
    if query.outside_tags:
        tagged = select(contact_tags.c.contact_id).join(tags, tags.c.id == contact_tags.c.tag_id)
        yield contacts.c.id.not_in(tagged.where(tags.c.key.in_([fold(each) for each in query.outside_tags])))


def _looks_at_people(query: ContactQuery) -> bool:
    """Tell whether people's own rows say who is asked for, and no index does."""
    by_row = query.organization or query.outside_organizations or query.never_contacted
    return bool(by_row) or (bool(query.missing) and stands_with_people(Missing(query.missing)))


def _sorted(statement: Select[int], query: ContactQuery) -> Select[int]:
    # The plus keeps the index of names out of it where each person is looked at anyway: in that order they lie
    # scattered in the file, and looking for the people of one organisation among a million took twenty times as long.
    by_name: ColumnElement[Any] = contacts.c.name_key
    if _looks_at_people(query):
        by_name = literal_column("+contacts.name_key")
    if query.sort is SortField.NAME:
        keys: list[ColumnElement[Any]] = [by_name]
    elif query.sort is SortField.ADDED:
        keys = [contacts.c.id]
    else:
        # People without the value stand last in both directions. The value is asked for once, and what is compared is
        # one text where it can be: SQLite sorts by two, or by a number first, in half as much time again.
        value = _sort_value(query.sort)
        if query.descending:
            keys = [func.coalesce(value, literal_column("''")).desc(), contacts.c.name_key]
        else:
            known = func.coalesce(func.nullif(value, literal_column("''")), literal_column(_LAST_LETTER))
            keys = [known.concat(literal_column("char(1)")).concat(contacts.c.name_key)]
        return statement.order_by(*keys, contacts.c.id)
    return statement.order_by(*(key.desc() if query.descending else key for key in (*keys, contacts.c.id)))


def _sort_value(sort: SortField) -> ColumnElement[Any]:
    match sort:
        case SortField.ORGANIZATION | SortField.TITLE | SortField.FAMILY:
            return literal_column(_folded(f"contacts.{sort.value}"))
        case SortField.CATEGORY:
            return case(
                {"strategic": "1", "operational": "2", "developmental": "3"},
                value=contacts.c.primary_category,
                else_=literal(""),
            )
        case SortField.EMAIL:
            return _first_of(emails, emails.c.key)
        case SortField.CITY:
            return _first_of(addresses, literal_column(_folded("addresses.city")))
        case SortField.NEXT_FOLLOW_UP:
            return literal_column(_NEXT_FOLLOW_UP)
        case _:
            return contacts.c[sort.value]


_LAST_LETTER = "char(1114111)"


def _folded(column: str) -> str:
    """Give a column's folded text, where most is plain, for which SQLite needs no Python: each call costs more."""
    return f"CASE WHEN length({column}) = length(CAST({column} AS BLOB)) THEN lower({column}) ELSE folded({column}) END"


def _first_of(table: Table, value: ColumnElement[str]) -> ColumnElement[str]:
    """Give the value that is shown where a person has several: the first one."""
    found = select(value).where(table.c.contact_id == contacts.c.id).order_by(table.c.position, table.c.id)
    return found.limit(1).scalar_subquery()


_NEXT_FOLLOW_UP = f"""nullif(min(
  coalesce((SELECT min(due_on) FROM follow_ups
    WHERE contact_id = contacts.id AND state = 'open' AND purpose <> 'rhythm'), '~'),
  coalesce(min({NEXT_DUE_SQL}, coalesce((SELECT min(due_on) FROM follow_ups
    WHERE contact_id = contacts.id AND state = 'open' AND purpose = 'rhythm'), '~')), '~')), '~')"""
"""The next day that is planned or that a cadence asks for, as domain/cadence counts it; NULL for none.

What a cadence asks for may have been moved to an earlier day; without a cadence such a move counts for nothing.
"""

_ROW = text(
    f"""
SELECT contacts.id, name, organization, title, last_contact, connected_on,
  coalesce((SELECT address FROM emails WHERE contact_id = contacts.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT number FROM phones WHERE contact_id = contacts.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT city FROM addresses WHERE contact_id = contacts.id ORDER BY position, id LIMIT 1), ''),
  coalesce((SELECT group_concat(tag, ', ') FROM (SELECT tags.name AS tag FROM contact_tags
    JOIN tags ON tags.id = tag_id WHERE contact_id = contacts.id ORDER BY contact_tags.id)), ''),
  {_NEXT_FOLLOW_UP},
  coalesce((SELECT group_concat(code, ', ') FROM (SELECT code FROM contact_sources
    JOIN sources ON sources.id = source_id WHERE contact_id = contacts.id ORDER BY contact_sources.id)), ''),
  coalesce((SELECT group_concat(role) FROM contact_roles WHERE contact_id = contacts.id), '')
FROM contacts WHERE contacts.id IN (SELECT value FROM json_each(:ids))
"""
)


def rows(connection: Connection, ids: Sequence[int]) -> list[ContactRow]:
    """Give the table lines of these people in the order of *ids*; those who are gone are left out."""
    found: dict[int, ContactRow] = {}
    categories = memberships.memberships(connection, ids)
    for batch in batches(ids):
        for row in connection.execute(_ROW, {"ids": str(list(batch))}):
            contact_id, name, organization, title, last, connected, email, phone, city, tag_names, due, codes = row[:12]
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
                due,
                codes,
                ordered_roles(row[12].split(",")),
            )
    return [found[each] for each in ids if each in found]
