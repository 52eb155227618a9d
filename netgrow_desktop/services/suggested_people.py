"""Whom the owner may want among their key people: suggested by what is known, never chosen for them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.storage import categories
from netgrow_desktop.storage import examination as asked

if TYPE_CHECKING:
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.storage import Connection

MOST = 12
MOST_LOOKED_AT = 400


class SuggestedPerson(NamedTuple):
    """Somebody with what speaks for them: days of contact in the last year, the last one (ISO or None), and closeness
    (0: not said).
    """

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

    Whoever the owner was in touch with on the most days of the last year comes first, then whoever was last, then
    whom they feel close to, then whom they sorted.
    Somebody of whom none of this is known is not suggested.
    """
    ids = {*asked.nearest_sorted(connection, MOST_LOOKED_AT), *asked.latest_contacted(connection, MOST_LOOKED_AT)}
    people = {each.id: each for each in asked.people(connection, ids).values() if not each.key_person}
    days = asked.contact_days(connection, people)
    sorted_into = categories.memberships(connection, people)
    since = (today - timedelta(days=365)).isoformat()
    seen = {each: sum(since < day <= today.isoformat() for day in days.get(each, ())) for each in people}
    # The day as a number, so that the latest comes first.
    last = {each.id: date.fromisoformat(each.last_contact or "0001-01-01").toordinal() for each in people.values()}
    found = sorted(
        people.values(),
        key=lambda each: (
            -seen[each.id],
            -last[each.id],
            *(-each.closeness, each.id not in sorted_into, fold(each.name), each.id),
        ),
    )
    return [
        SuggestedPerson(
            each.id,
            each.name,
            each.organization,
            each.title,
            sorted_into.get(each.id, ()),
            seen[each.id],
            each.last_contact,
            each.closeness,
        )
        for each in found[:MOST]
    ]
