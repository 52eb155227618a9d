"""Who of the owner's people may lead to somebody whom they look for; domain/examine/ways.py ranks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.fading import recent_contact
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.examine.ways import Acquaintance, has_title
from netgrow_desktop.domain.examine.workplaces import side_of
from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.placing import same_organization
from netgrow_desktop.storage import acquaintances, career, categories, owner, roles, ties
from netgrow_desktop.storage import examination as asked

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netgrow_desktop.domain.examine.ties import Pair
    from netgrow_desktop.domain.examine.ways import Wanted
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.examination import PersonRow

MOST_SORTED = 2_000
"""Sorted people who are asked about, beside those who have something in common with whom the owner looks for."""


class Found(NamedTuple):
    """Who may help, the known pairs among them, and who introduced the wanted person (0: nobody who is known)."""

    people: list[Acquaintance]
    ties: dict[Pair, bool]
    introducer_id: int


def find(connection: Connection, wanted: Wanted, today: date) -> Found:
    """Gather everybody who may lead to whom the owner looks for."""
    target = asked.people(connection, [wanted.person_id]).get(wanted.person_id) if wanted.person_id else None
    ids = {each.id for each in asked.key_people(connection)}
    ids.update(asked.nearest_sorted(connection, MOST_SORTED), _with_something_in_common(connection, wanted, target))
    if target is not None:
        ids.update({target.id, target.introducer_id} - {0})
        ids.update(ties.known_by(connection, target.id))
    rows = asked.people(connection, ids)
    return Found(
        _acquaintances(connection, rows.values(), today),
        ties.between(connection, rows),
        target.introducer_id if target is not None else 0,
    )


def _with_something_in_common(connection: Connection, wanted: Wanted, target: PersonRow | None) -> set[int]:
    """Give those of the wanted organisation, department, title, industry, city and stage, and colleagues if inside."""
    found = set(acquaintances.at_stage(connection, wanted.stage_id)) if wanted.stage_id else set()
    if target is not None:
        for stage_id in acquaintances.stages_of(connection, [target.id]).get(target.id, ()):
            found.update(acquaintances.at_stage(connection, stage_id))
    own = (owner.read(connection) or AboutMe()).organization if wanted.side == Side.INSIDE else ""
    for organization in filter(None, (wanted.organization or (target.organization if target else ""), own)):
        there = [each for each in career.organizations(connection) if same_organization(organization, each)]
        found.update(acquaintances.having(connection, "organization", there))
    for field, value in (
        ("department", wanted.function or (target.department if target else "")),
        ("industry", wanted.industry or (target.industry if target else "")),
        ("city", wanted.city or (target.city if target else "")),
    ):
        if key := name_key(value):
            alike = [each for each in acquaintances.spellings(connection, field) if name_key(each) == key]
            found.update(acquaintances.having(connection, field, alike))
    if wanted.title:
        titles = [each for each in acquaintances.spellings(connection, "title") if has_title(wanted.title, each)]
        found.update(acquaintances.having(connection, "title", titles))
    return found


def _acquaintances(connection: Connection, rows: Iterable[PersonRow], today: date) -> list[Acquaintance]:
    people = {each.id: each for each in rows}
    me = owner.read(connection) or AboutMe()
    sorted_into = categories.memberships(connection, people)
    held = roles.everybody(connection)
    earlier = acquaintances.earlier_organizations(connection, people)
    stages = acquaintances.stages_of(connection, people)
    days = asked.contact_days(connection, people)
    return [
        Acquaintance(
            each.id,
            each.name,
            each.organization,
            each.title,
            each.department,
            each.industry,
            each.city,
            each.level,
            each.relation,
            side_of(each.relation, each.organization, me),
            sorted_into.get(each.id, ()),
            held.get(each.id, ()),
            earlier.get(each.id, ()),
            stages.get(each.id, ()),
            each.closeness,
            each.last_contact,
            recent_contact(asked.contacted(each, days.get(each.id, [])), today),
            each.key_person,
        )
        for each in people.values()
    ]
