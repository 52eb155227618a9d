"""Putting an examination together: what the file knows, worked out by the rules of domain/examine."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain import career as career_rules
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine import bridges, fading, introductions, readings, roles, structure, verdicts
from netgrow_desktop.domain.examine.diversity import Diversity, Field, diversity
from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.examine.workplaces import Desk, side_of
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.storage import answers, career, categories, owner, seats, ties
from netgrow_desktop.storage import examination as asked
from netgrow_desktop.storage import roles as stored_roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from netgrow_desktop.domain.categories import Role
    from netgrow_desktop.domain.examine.roles import Crowd, Placed
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.examination import PersonRow, SortedGroup

MOST_ON_MAP = 2_000
"""Sorted people who are given with an examination, beside those whom its parts name."""
MOST_SPELLINGS = 50
"""So many different words for organisations, departments and industries may be the most usual one."""
HALF_LIFE_SETTING = "examine.half_life"


class _Facts(NamedTuple):
    """What several parts of an examination ask of the file."""

    today: date
    me: AboutMe
    key_people: list[PersonRow]
    sorted_into: Mapping[int, tuple[Category, ...]]
    roles: Mapping[int, tuple[Role, ...]]
    ties: Ties
    groups: Sequence[SortedGroup]


def examine(connection: Connection, today: date) -> Examination:
    """Examine the network as it is on *today*."""
    return examine_closely(connection, today)[0]


def examine_closely(connection: Connection, today: date) -> tuple[Examination, frozenset[int]]:
    """Give beside the examination all who are cooling or dormant: it names only the first of them."""
    everyone, undecided = asked.everyone(connection)
    facts = _facts(connection, today)
    placed = _placed(connection, facts)
    found_seats = seats.listed(connection)
    found_readings = tuple(_readings(facts, answers.everything(connection)))
    met = _introductions(connection, facts)
    cool, asleep = asked.cooling(connection, today), asked.dormant(connection, today)
    fades = _fading(connection, facts, cool, asleep)
    named = {each.id for each in facts.key_people}
    named.update(facts.roles, *(seat.people for seat in found_seats))
    named.update(each.contact_id for each in (*fades.cooling, *fades.dormant, *fades.bridges))
    named.update(each.contact_id for each in met.brokers if each.contact_id)
    named.update(asked.nearest_sorted(connection, MOST_ON_MAP))
    found = Examination(
        day=today,
        owner=facts.me,
        everyone=everyone,
        undecided=undecided,
        people=_people(connection, facts, named),
        key_people=tuple(each.id for each in facts.key_people),
        categories=found_readings,
        strongest=verdicts.strongest(found_readings),
        needs_development=verdicts.needs_development(found_readings),
        grid=roles.grid(placed),
        seats=tuple(found_seats),
        gaps=roles.gaps(placed, _crowds(facts), _stages(connection), found_seats),
        diversity=tuple(_diversity(facts)),
        introductions=met,
        ties=facts.ties,
        structure=structure.structure(facts.ties),
        fading=fades,
    )
    return found, frozenset((*cool, *asleep))


def _facts(connection: Connection, today: date) -> _Facts:
    key_people = asked.key_people(connection)
    ids = [each.id for each in key_people]
    return _Facts(
        today,
        owner.read(connection) or AboutMe(),
        key_people,
        categories.memberships(connection, ids),
        stored_roles.everybody(connection),
        Ties(tuple(ids), ties.among_key_people(connection)),
        asked.sorted_groups(connection, today),
    )


def _people(connection: Connection, facts: _Facts, ids: set[int]) -> dict[int, ExaminedPerson]:
    rows = asked.people(connection, ids)
    sorted_into = categories.memberships(connection, rows)
    return {
        each.id: ExaminedPerson(
            each.id,
            each.name,
            each.organization,
            each.title,
            sorted_into.get(each.id, ()),
            facts.roles.get(each.id, ()),
            each.relation,
            each.level,
            each.closeness,
            each.last_contact,
            each.key_person,
        )
        for each in rows.values()
    }


# Strength


def _readings(facts: _Facts, said: Mapping[str, int]) -> Iterable[readings.CategoryReadings]:
    for category in Category:
        groups = [each for each in facts.groups if category in each.categories]
        members = readings.Members(
            category,
            sum(each.people for each in groups),
            sum(each.people for each in groups if each.has_cadence),
            sum(each.people for each in groups if each.has_cadence and each.was_contacted and not each.is_overdue),
            tuple(Desk(each.relation, each.organization, each.department, each.level, each.people) for each in groups),
            tuple(each.id for each in facts.key_people if category in facts.sorted_into.get(each.id, ())),
            sum(each.people for each in groups if each.has_cadence and not (each.was_contacted or each.is_overdue)),
        )
        yield readings.category_readings(members, said, facts.me, facts.ties)


# Who is missing


def _placed(connection: Connection, facts: _Facts) -> list[Placed]:
    """Give everybody with a role, by name, and where they stand."""
    rows = asked.people(connection, facts.roles)
    return [
        roles.Placed(
            contact_id,
            held,
            side_of(rows[contact_id].relation, rows[contact_id].organization, facts.me),
            _level(rows[contact_id].level),
        )
        for contact_id, held in facts.roles.items()
    ]


def _crowds(facts: _Facts) -> list[Crowd]:
    """Count everybody who is sorted or a key person by where they stand."""
    people: Counter[tuple[str, str, str]] = Counter()
    for each in facts.groups:
        people[each.relation, each.organization, each.level] += each.people
    people.update((each.relation, each.organization, each.level) for each in facts.key_people if not each.is_sorted)
    return [
        roles.Crowd(side_of(relation, organization, facts.me), _level(level), number)
        for (relation, organization, level), number in people.items()
    ]


def _stages(connection: Connection) -> list[roles.CareerStage]:
    counts = asked.stage_counts(connection)
    return [
        roles.CareerStage(each.id, each.whole_label, counts.get(each.id, 0), each.organization)
        for each in career_rules.newest_first(career.stages(connection))
    ]


def _level(code: str) -> Level | None:
    return Level(code) if code else None


# Difference, doors, warmth


def _diversity(facts: _Facts) -> Iterable[Diversity]:
    me = facts.me
    for field, column, own in (
        (Field.ORGANIZATION, "organization", me.organization),
        (Field.FUNCTION, "department", me.department),
        (Field.INDUSTRY, "industry", me.industry),
        (Field.LEVEL, "level", ""),
        (Field.CITY, "city", me.city),
        (Field.HOW_MET, "how_met", ""),
    ):
        yield diversity(field, [getattr(each, column) for each in facts.key_people], own)


def _introductions(connection: Connection, facts: _Facts) -> introductions.Introductions:
    meetings = [
        introductions.Meeting(
            each.id,
            each.met_through,
            each.introducer_id,
            each.introducer,
            facts.sorted_into.get(each.id, ()),
            each.organization,
        )
        for each in facts.key_people
    ]
    introducers = {each.introducer_id for each in facts.key_people if each.introducer_id}
    return introductions.introductions(meetings, asked.last_thanks(connection, introducers))


def _fading(connection: Connection, facts: _Facts, cool: Sequence[int], asleep: Sequence[int]) -> fading.FadingPeople:
    shown = {*cool[: asked.MOST_FADING], *asleep[: asked.MOST_FADING]}
    rows = asked.people(connection, shown) | {each.id: each for each in facts.key_people}
    days = asked.contact_days(connection, rows)
    people = {each.id: asked.contacted(each, days.get(each.id, [])) for each in rows.values()}
    keys = [people[each.id] for each in facts.key_people]
    # This looks through all people: only where somebody is to be compared with them.
    compares = bool(asleep) or any(fading.is_fading(each, facts.today) for each in keys)
    places = asked.workplaces(connection) if compares else []
    return fading.fading_people(
        [people[each] for each in cool[: asked.MOST_FADING]],
        [people[each] for each in asleep[: asked.MOST_FADING]],
        keys,
        facts.ties,
        _usual(places),
        facts.today,
        around=_circles(places, facts.me),
        counts=(len(cool), len(asleep)),
        half_life=half_life(connection),
        contact_noted=asked.is_contact_noted(connection),
    )


def _usual(places: Sequence[asked.Workplace]) -> fading.Usual:
    """Give what most people of the network have in common, from the values that are written most often."""
    found = []
    for column in fading.Usual._fields:
        people: Counter[str] = Counter()
        for place in places:
            people[place.department if column == "function" else getattr(place, column)] += place.people
        del people[""]
        most = sorted(people.items(), key=lambda each: (-each[1], each[0]))[:MOST_SPELLINGS]
        found.append(fading.usual_value(most))
    return fading.Usual(*found)


def _circles(places: Sequence[asked.Workplace], me: AboutMe) -> bridges.Circles:
    """Give where everybody works whom the owner knows at all."""
    own = bridges.Place(me.organization, me.industry, me.department)
    return bridges.circles(
        (
            (bridges.Place(each.organization, each.industry, each.department), each.known)
            for each in places
            if each.known
        ),
        own,
    )


def half_life(connection: Connection) -> int:
    """Give the days after which a contact counts half where people are put in order."""
    chosen = owner.setting(connection, HALF_LIFE_SETTING)
    return int(chosen) if chosen.isdecimal() and int(chosen) else fading.HALF_LIFE
