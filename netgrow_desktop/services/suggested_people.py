"""Whom the owner may want among their key people: suggested by what is known, never chosen for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.fading import recent_contact
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.storage import categories
from netgrow_desktop.storage import examination as asked

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.storage import Connection

MOST = 12
MOST_LOOKED_AT = 400


class SuggestedPerson(NamedTuple):
    """Somebody with what speaks for them: days of contact, the last one (ISO or None), and closeness (0: not said)."""

    id: int
    name: str
    organization: str
    title: str
    categories: tuple[Category, ...]
    contact_days: int
    last_contact: str | None
    closeness: int


def suggested(connection: Connection, today: date) -> list[SuggestedPerson]:
    """Give at most MOST people who are no key people yet.

    Whoever the owner meets most and met lately comes first, then whom they feel close to, then whom they sorted.
    Somebody of whom none of this is known is not suggested.
    """
    ids = {*asked.nearest_sorted(connection, MOST_LOOKED_AT), *asked.latest_contacted(connection, MOST_LOOKED_AT)}
    people = {each.id: each for each in asked.people(connection, ids).values() if not each.key_person}
    days = asked.contact_days(connection, people)
    sorted_into = categories.memberships(connection, people)
    seen = {each.id: recent_contact(asked.contacted(each, days.get(each.id, [])), today) for each in people.values()}
    found = sorted(
        people.values(),
        key=lambda each: (-seen[each.id], -each.closeness, each.id not in sorted_into, fold(each.name), each.id),
    )
    return [
        SuggestedPerson(
            each.id,
            each.name,
            each.organization,
            each.title,
            sorted_into.get(each.id, ()),
            len(days.get(each.id, ())),
            each.last_contact,
            each.closeness,
        )
        for each in found[:MOST]
    ]
