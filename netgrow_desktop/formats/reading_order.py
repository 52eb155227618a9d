"""In which order files that belong together are read, and what one tells the next of their owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.owner import AboutMe, completed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import OwnerFound

_WHO_IT_IS = frozenset(("linkedin-profile", "linkedin-addresses"))
_BY_PERSON = (
    "linkedin-notes",
    "linkedin-recommendations",
    "linkedin-endorsements",
    "linkedin-invitations",
    "linkedin-messages",
    "icalendar",
    "mbox",
)
_RANKS = {**dict.fromkeys(_WHO_IT_IS, 0), **{code: place for place, code in enumerate(_BY_PERSON, 2)}}


def rank(code: str) -> int:
    """Give when files of this kind are read: first who the owner is, then lists of people, then evidence of contact."""
    return _RANKS.get(code, 1)


def reading_order(recognised: Iterable[Recognised]) -> list[Recognised]:
    """Give the files in the order in which each finds what the ones before it tell."""
    return sorted(recognised, key=lambda each: rank(each.format))


def with_found(about: AboutMe, found: OwnerFound) -> AboutMe:
    """Give *about* with what a file says of the owner in the fields that are empty, and all e-mail addresses."""
    return completed(about, about_owner(found))


def about_owner(found: OwnerFound) -> AboutMe:
    """Give what a file says of the owner as *About me* has it."""
    return AboutMe(
        found.name,
        found.emails,
        found.linkedin,
        found.organization,
        found.department,
        found.team,
        found.city,
        found.industry,
    )
