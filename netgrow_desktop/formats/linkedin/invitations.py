"""LinkedIn's ``Invitations.csv``: who asked whom to connect, and when.

``From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl``; before 2022 without the addresses. The
words of an invitation are not kept, as with messages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.owner import find_owner, name_key
from netgrow_desktop.formats.linkedin.tables import (
    NO_DAY,
    NOBODY,
    day_reader,
    is_whole_day,
    match_table,
    named_draft,
    table_rows,
)
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Contacted, Person, Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.formats.linkedin.owner import Party
    from netgrow_desktop.formats.linkedin.tables import LinkedInRow
    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "from": "sender",
    "to": "recipient",
    "sentat": "day",
    "message": "message",
    "direction": "direction",
    "inviterprofileurl": "sender_url",
    "inviteeprofileurl": "recipient_url",
}
_DIRECTIONS = {"incoming": Direction.TO_ME, "outgoing": Direction.FROM_ME}
_NOBODY_THERE = Message("linkedin.no_correspondent")
_WHOSE = Message("linkedin.whose_messages")


def recognise(sample: Sample) -> Match | None:
    """Find the header of invitations."""
    return match_table(sample, _FIELDS, frozenset(("sender", "recipient", "day", "direction")), day="day", most=12)


def read(recognised: Recognised) -> Iterator[Record]:
    """Give one person for each who invited the owner or was invited."""
    day_of = day_reader(recognised)
    rows: list[tuple[LinkedInRow, str]] = []
    for row in table_rows(recognised, _FIELDS):
        if isinstance(row, Rejected):
            yield row
        elif not is_whole_day(day_of(row.values.get("day", ""))):
            yield row.rejected(NO_DAY)
        else:
            rows.append((row, day_of(row.values["day"])))
    owner = find_owner((_parties(row.values) for row, _ in rows), recognised.owner)
    people: dict[Party, tuple[int, str, str, dict[str, Direction]]] = {}
    for row, day in rows:
        values = row.values
        direction = _direction(values, owner)
        if direction is None:
            yield Skipped(row.line, _WHOSE)
            continue
        end = "sender" if direction is Direction.TO_ME else "recipient"
        name, url = values.get(end, ""), values.get(f"{end}_url", "")
        slug = profile_slug(url)
        if not slug and (not name or "linkedin" in name.casefold()):
            yield row.rejected(NOBODY) if not name else Skipped(row.line, _NOBODY_THERE)
            continue
        days = people.setdefault(slug or name_key(name), (row.line, name, url if slug else "", {}))[3]
        days[day] = direction if days.get(day, direction) is direction else Direction.BOTH
    for line, name, url, days in people.values():
        contacted = tuple(Contacted(InteractionKind.INVITATION, day, days[day]) for day in sorted(days))
        yield Person(line, named_draft(name, url), profile_slug(url), contacted=contacted, witnessed=True)


def _parties(values: Mapping[str, str]) -> dict[Party, str]:
    ends = ((values.get(end, ""), profile_slug(values.get(f"{end}_url", ""))) for end in ("sender", "recipient"))
    return {slug or name_key(name): name for name, slug in ends}


def _direction(values: Mapping[str, str], owner: Party) -> Direction | None:
    """Tell who invited whom: as the row says, else by who of the two is the owner."""
    said = _DIRECTIONS.get(values.get("direction", "").casefold())
    if said is not None or not owner:
        return said
    sender, *_ = _parties(values)
    return Direction.FROM_ME if sender == owner else Direction.TO_ME


READER = Reader("linkedin-invitations", Message("format.linkedin_invitations"), recognise, read)
