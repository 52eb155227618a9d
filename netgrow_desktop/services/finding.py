"""Finding the one person that a typed text names: by address, profile, number, or a name that only they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.quick_log_names import Candidate, likeness
from netgrow_desktop.storage import contacts, people, ties

if TYPE_CHECKING:
    from collections.abc import Collection

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

MOST_NAMED = 9
"""People whom a sentence about an ambiguous name lists."""
_WORDS = 2
"""How well a text has to name somebody, as :func:`likeness` tells: by whole words at least."""
_LONGEST = 200


def person_called(network: Network, who: str) -> Candidate:
    """Give the one person whom a text names.

    That is an e-mail address, a LinkedIn address or its last part, a person's number, or words of a name that only one
    person has; all of somebody's name goes before a part of another's, and people who are not archived before those who
    are. Raises NetGrowError with the people who may be meant where there are several, and where there is nobody.
    """
    typed = " ".join(who.split())
    with network.reading() as connection:
        found = _meant(connection, typed)
        if len(found) == 1:
            return found[0]
        if not found:
            raise NetGrowError("person.nobody", who=typed[:_LONGEST])
        listed = ", ".join(map(_described, found[:MOST_NAMED])) + (", …" if len(found) > MOST_NAMED else "")
    raise NetGrowError("person.several", who=typed[:_LONGEST], people=listed)


def _meant(connection: Connection, typed: str) -> list[Candidate]:
    slug = profile_slug(typed)
    if "@" in typed and not slug:
        return _people(connection, ties.people_at(connection, contacts.value_key("emails", typed), ""))
    if typed.isdecimal():
        return _people(connection, [int(typed)]) if len(typed) <= len(str(2**63 - 1)) - 1 else []
    if slug or typed.startswith(("in/", "/in/")):
        slug = slug or profile_slug(f"linkedin.com/{typed.removeprefix('/')}")
        return _people(connection, ties.people_at(connection, "", f"in/{slug}")) if slug else []
    named = _named(connection, typed)
    bare = profile_slug(f"linkedin.com/in/{typed}") if typed and " " not in typed else ""
    at_profile = _people(connection, ties.people_at(connection, "", f"in/{bare}")) if bare else []
    return list(dict.fromkeys((*at_profile, *named)))


def _named(connection: Connection, typed: str) -> list[Candidate]:
    """Give those whom a name fits best, nobody who is archived unless they alone are called so."""
    rated = [(likeness(typed, each), archived, each) for each, archived in people.named(connection, typed)]
    for wanted in (False, True):
        best = max((rate for rate, archived, _ in rated if archived is wanted), default=0)
        if best >= _WORDS:
            return [each for rate, archived, each in rated if archived is wanted and rate == best]
    return []


def _people(connection: Connection, ids: Collection[int]) -> list[Candidate]:
    return [Candidate(row.id, row.name, row.organization) for row in people.rows(connection, list(ids))]


def _described(person: Candidate) -> str:
    return ", ".join(part for part in (person.name, person.organization) if part.strip()) + f" ({person.id})"
