"""What an examination asks of the file. Nobody who is archived counts; each question is one statement."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.cadence import automatic_due
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.fading import FEWEST_CONTACTS, TOO_SILENT, Contacted, dormant_day, usual_gap
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.storage.cadences import DUE_SQL, as_pause, held_sql
from netgrow_desktop.storage.id_lists import id_list

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

MOST_FADING = 200
"""So many people who cool, and who are dormant, are given; all of them are counted."""
MOST_DAYS = 100
"""Days of contact of one person that put them in order."""

_BITS = {1: Category.STRATEGIC, 2: Category.OPERATIONAL, 4: Category.DEVELOPMENTAL}
_MASK = " ".join(f"WHEN '{category.value}' THEN {bit}" for bit, category in _BITS.items())
_REAL = "(typed OR direction <> 'from_me')"
_OVERDUE = f"coalesce(until IS NOT '' AND {DUE_SQL} < :today, 0)"
"""Whether the cadence in force (``held``) asked for contact before today: the rule of domain/cadence."""
_HELD = f"({held_sql()}) AS held"
_KEY_FIRST = "key_person DESC, closeness DESC, last_contact DESC, id"


class SortedGroup(NamedTuple):
    """How many sorted people have the very same categories, words about their work and state of their cadence."""

    categories: tuple[Category, ...]
    relation: str
    organization: str
    department: str
    level: str
    has_cadence: bool
    is_overdue: bool
    was_contacted: bool
    people: int


class Workplace(NamedTuple):
    """How many people have the very same words about their work, and how many of them (``known``) are sorted, key
    people or were contacted. Texts may be "".
    """

    organization: str
    industry: str
    department: str
    people: int
    known: int


class PersonRow(NamedTuple):
    """What an examination wants to know of one person. Texts may be ""; days are ISO.

    The cadence is the one in force; ``paused_until`` is None without a pause, "" with an open end.
    """

    id: int
    name: str
    organization: str
    title: str
    department: str
    industry: str
    city: str
    relation: str
    level: str
    closeness: int
    key_person: bool
    is_sorted: bool
    how_met: str
    met_through: str
    introducer_id: int
    introducer: str
    last_contact: str | None
    cadence_days: int | None
    cadence_since: str | None
    not_before: str | None
    paused_until: str | None


_PERSON = (
    "SELECT c.id, c.name, c.organization, c.title, c.department, c.industry, "
    "coalesce((SELECT city FROM addresses WHERE contact_id = c.id AND city <> '' ORDER BY position, id LIMIT 1), ''), "
    "c.relation, c.level, coalesce(c.closeness, 0), c.key_person, c.primary_category IS NOT NULL, c.how_met, "
    "c.met_through, coalesce(c.introducer_id, 0), c.introduced_by, c.last_contact, held.days, held.since, "
    "c.not_before, until FROM contacts AS c LEFT JOIN ({held}) AS held ON held.contact_id = c.id "
    "LEFT JOIN pauses ON pauses.contact_id = c.id"
)


def _person_sql(ids: str) -> str:
    """Give the statement of all :class:`PersonRow` among *ids*, a list or statement, without those archived."""
    # The cadences of these people alone: those of everybody take longer than all else that is asked here.
    asked = _PERSON.format(held=held_sql(f"AND contact_id IN {ids}"))
    return f"{asked} WHERE c.id IN {ids} AND c.archived_on IS NULL"


# Everybody


def everyone(connection: Connection) -> tuple[int, int]:
    """Count everybody, and those who are in no category."""
    # Each of these is counted in an index; asked at once, decided people who are not archived would be looked up.
    people, archived, decided, archived_decided = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM contacts), (SELECT count(*) FROM contacts WHERE archived_on IS NOT NULL), "
        "(SELECT count(*) FROM contacts WHERE primary_category IS NOT NULL), "
        "(SELECT count(primary_category) FROM contacts WHERE archived_on IS NOT NULL)"
    ).one()
    return people - archived, people - archived - (decided - archived_decided)


def sorted_groups(connection: Connection, today: date) -> list[SortedGroup]:
    """Group those who are in a category by all that the readings ask of them."""
    # What the cadence asks is worked out for those alone who have one. What differs most is compared first.
    found = connection.exec_driver_sql(
        "SELECT mask, relation, organization, department, level, coalesce(asks, 0), last_contact IS NOT NULL, count(*) "
        f"FROM (SELECT contact_id, sum(CASE category {_MASK} END) AS mask "
        "FROM contact_categories GROUP BY contact_id) AS m CROSS JOIN contacts ON contacts.id = m.contact_id "
        f"LEFT JOIN (SELECT c.id, CASE WHEN until IS '' THEN 0 WHEN {_OVERDUE} THEN 2 ELSE 1 END AS asks "
        f"FROM {_HELD} CROSS JOIN contacts AS c ON c.id = held.contact_id "
        "LEFT JOIN pauses ON pauses.contact_id = c.id) AS cadence ON cadence.id = contacts.id "
        "WHERE archived_on IS NULL GROUP BY organization, department, 1, 2, 5, 6, 7",
        {"today": today.isoformat()},
    )
    of_mask = {mask: tuple(each for bit, each in _BITS.items() if mask & bit) for mask in range(8)}
    # The driver's own rows: of thousands of groups the others take half as long as the question.
    return [
        SortedGroup(of_mask[mask], relation, organization, department, level, asks > 0, asks == 2, bool(known), number)
        for mask, relation, organization, department, level, asks, known, number in found.cursor.fetchall()
    ]


def workplaces(connection: Connection) -> list[Workplace]:
    """Count everybody by organisation, industry and department."""
    found = connection.exec_driver_sql(
        "SELECT organization, industry, department, count(*), "
        "sum(primary_category IS NOT NULL OR key_person = 1 OR last_contact IS NOT NULL) "
        "FROM contacts WHERE archived_on IS NULL GROUP BY 1, 2, 3"
    )
    return [Workplace(*row) for row in found.cursor.fetchall()]


# Some people


def key_people(connection: Connection) -> list[PersonRow]:
    """Give the key people by name."""
    rows = connection.exec_driver_sql(
        f"{_person_sql('(SELECT id FROM contacts WHERE key_person = 1)')} ORDER BY c.name_key, c.id"
    )
    return [_person(*row) for row in rows]


def people(connection: Connection, ids: Collection[int]) -> dict[int, PersonRow]:
    """Give these people by id; those who are gone or archived are left out."""
    rows = connection.exec_driver_sql(_person_sql("(SELECT value FROM json_each(:ids))"), {"ids": str(list(ids))})
    return {row[0]: _person(*row) for row in rows}


def nearest_sorted(connection: Connection, most: int) -> list[int]:
    """Give those in a category, the key people, the closest and the latest contacted first."""
    # The plus keeps the index of categories out of it: where many are sorted it leads here and there in the table.
    return id_list(
        connection,
        "SELECT id FROM contacts WHERE +primary_category IS NOT NULL AND archived_on IS NULL "
        f"ORDER BY {_KEY_FIRST} LIMIT :most",
        {"most": most},
    )


def latest_contacted(connection: Connection, most: int) -> list[int]:
    """Give those with whom the last real contact was most lately."""
    return id_list(
        connection,
        "SELECT id FROM contacts WHERE last_contact IS NOT NULL AND archived_on IS NULL "
        "ORDER BY last_contact DESC, id LIMIT :most",
        {"most": most},
    )


def _person(*row: Any) -> PersonRow:
    found = PersonRow(*row)
    return found._replace(key_person=bool(found.key_person), is_sorted=bool(found.is_sorted))


# Contact with them


_ENOUGH = (
    f"SELECT contact_id, max(happened_on) AS latest FROM interactions WHERE {_REAL} GROUP BY contact_id "
    "HAVING latest > :dormant AND latest < :today AND count(*) >= :fewest"
)
_GAPS = (
    "SELECT contact_id, bearable, julianday(happened_on) - julianday(lag(happened_on) OVER "
    "(PARTITION BY contact_id ORDER BY happened_on)) AS gap FROM (SELECT e.contact_id, happened_on, "
    "(julianday(:today) - julianday(latest)) / :silent AS bearable "
    f"FROM ({_ENOUGH}) AS e CROSS JOIN interactions AS i ON i.contact_id = e.contact_id WHERE {_REAL})"
)
_SILENT = (
    f"SELECT contact_id FROM ({_GAPS}) WHERE gap > 0 GROUP BY contact_id HAVING count(*) >= :fewest - 1 "
    "AND (2 * sum(gap < bearable) > count(*) OR (2 * sum(gap < bearable) = count(*) AND "
    "max(CASE WHEN gap < bearable THEN gap END) + min(CASE WHEN gap >= bearable THEN gap END) < 2 * bearable))"
)
"""Those who are silent for longer than twice the median of their gaps: the rule of domain/examine/fading.py.

The median is below what is bearable where more than half of the gaps are; where exactly half of them are, it is the
mean of the largest of these and the smallest of the others. So nothing has to be put in order.
"""


def cooling(connection: Connection, today: date) -> list[int]:
    """Give all who are overdue by their cadence or silent for long (the rules of domain/examine/fading.py), the key
    people, the closest and the latest contacted first.
    """
    return id_list(
        connection,
        "SELECT id FROM contacts WHERE archived_on IS NULL AND (last_contact IS NULL OR last_contact > :dormant) "
        f"AND id IN (SELECT c.id FROM {_HELD} CROSS JOIN contacts AS c ON c.id = held.contact_id "
        f"LEFT JOIN pauses ON pauses.contact_id = c.id WHERE {_OVERDUE} UNION ALL {_SILENT}) ORDER BY {_KEY_FIRST}",
        {
            "today": today.isoformat(),
            "dormant": dormant_day(today).isoformat(),
            "fewest": FEWEST_CONTACTS,
            "silent": TOO_SILENT,
        },
    )


def dormant(connection: Connection, today: date) -> list[int]:
    """Give all with whom contact ended years ago, the key people, the closest and the latest contacted first."""
    return id_list(
        connection,
        f"SELECT id FROM contacts WHERE last_contact <= :dormant AND archived_on IS NULL ORDER BY {_KEY_FIRST}",
        {"dormant": dormant_day(today).isoformat()},
    )


def is_contact_noted(connection: Connection) -> bool:
    """Tell whether there was real contact with anybody."""
    found = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM contacts WHERE last_contact IS NOT NULL AND archived_on IS NULL)"
    )
    return bool(found.scalar())


def contact_days(connection: Connection, ids: Collection[int]) -> dict[int, list[str]]:
    """Give the different days of real contact with each of these people, the latest first."""
    found: dict[int, list[str]] = {}
    for contact_id, day in connection.exec_driver_sql(
        "SELECT DISTINCT contact_id, happened_on FROM json_each(?) CROSS JOIN interactions ON contact_id = value "
        f"WHERE {_REAL} ORDER BY contact_id, happened_on DESC",
        (str(list(ids)),),
    ):
        found.setdefault(contact_id, []).append(day)
    return found


def contacted(person: PersonRow, days: list[str]) -> Contacted:
    """Give what fading asks of a person whose days of real contact are *days*, the latest first."""
    return Contacted(
        person.id,
        person.name,
        person.organization,
        person.department,
        person.industry,
        person.closeness,
        person.key_person,
        usual_gap(days),
        person.last_contact,
        len(days),
        person.cadence_days,
        automatic_due(
            _day(person.last_contact),
            person.cadence_days,
            _day(person.cadence_since),
            _day(person.not_before),
            as_pause(person.paused_until),
        ),
        tuple(days[:MOST_DAYS]),
    )


def last_thanks(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    """Give the day on which the owner last thanked each of these people, where they did."""
    found = connection.exec_driver_sql(
        "SELECT contact_id, max(happened_on) FROM json_each(?) CROSS JOIN interactions ON contact_id = value "
        "WHERE kind = ? AND direction <> 'to_me' GROUP BY contact_id",
        (str(list(ids)), InteractionKind.THANK_YOU.value),
    )
    return {row[0]: row[1] for row in found}


def stage_counts(connection: Connection) -> dict[int, int]:
    """Count the people who are confirmed at each stage of the owner's career."""
    found = connection.exec_driver_sql(
        "SELECT stage_id, count(*) FROM stage_people CROSS JOIN contacts ON contacts.id = contact_id "
        "WHERE state = 'confirmed' AND archived_on IS NULL GROUP BY stage_id"
    )
    return {row[0]: row[1] for row in found}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
