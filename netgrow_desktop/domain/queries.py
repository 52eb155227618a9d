"""What a screen asks for, as a frozen value: change it with :func:`dataclasses.replace`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SortField(StrEnum):
    """What the contacts table can be sorted by."""

    NAME = "name"
    FAMILY = "family"
    ORGANIZATION = "organization"
    TITLE = "title"
    CATEGORY = "category"
    LAST_CONTACT = "last_contact"
    EMAIL = "email"
    CITY = "city"
    CONNECTED_ON = "connected_on"
    NEXT_FOLLOW_UP = "next_follow_up"
    ADDED = "added"


class Missing(StrEnum):
    """What may be missing of a person and is worth finding out."""

    EMAIL = "email"
    PHONE = "phone"
    ORGANIZATION = "organization"
    TITLE = "title"
    CITY = "city"
    LINK = "link"
    BIRTHDAY = "birthday"
    PHOTO = "photo"
    CATEGORY = "category"
    CADENCE = "cadence"
    HOW_MET = "how_met"
    CARES_ABOUT = "cares_about"
    RELATION = "relation"
    LEVEL = "level"
    CLOSENESS = "closeness"


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """Which people, in which order. Empty fields do not restrict.

    People who are archived are found only by ``archived``, and then they alone. ``missing`` is a value of
    :class:`Missing`: whoever lacks that. ``outside_organizations`` and ``outside_tags`` leave out whoever has one of
    these. ``category`` is a category's value or ``"undecided"``; ``import_id`` keeps to
    the people that one import added or changed; with ``last_import_id`` to those of all imports from the one to the
    other.
    """

    text: str = ""
    category: str = ""
    tag: str = ""
    source: str = ""
    organization: str = ""
    outside_organizations: tuple[str, ...] = ()
    outside_tags: tuple[str, ...] = ()
    never_contacted: bool = False
    import_id: int = 0
    last_import_id: int = 0
    archived: bool = False
    missing: str = ""
    key_people: bool = False
    sort: SortField = SortField.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Facets:
    """How many people each filter of the contacts list would show.

    ``categories`` maps a category's value to its members; tags, sources and organisations are (name, people),
    tags by name, the others by people. ``missing`` maps each value of :class:`Missing` to those who lack it, where
    anybody does. Archived people count in ``archived`` alone.
    """

    people: int = 0
    undecided: int = 0
    never_contacted: int = 0
    categories: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    sources: tuple[tuple[str, int], ...] = ()
    organizations: tuple[tuple[str, int], ...] = ()
    missing: tuple[tuple[str, int], ...] = ()
    archived: int = 0
    key_people: int = 0
