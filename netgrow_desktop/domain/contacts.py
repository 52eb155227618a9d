"""People: what is known of one, what a file says of one, and what a table shows of one."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netgrow_desktop.domain.categories import Category, Role


class Email(NamedTuple):
    """An e-mail address as it was written, with the label that its owner gave it ("work")."""

    address: str
    label: str = ""


class Phone(NamedTuple):
    """A phone number as it was written."""

    number: str
    label: str = ""


class Address(NamedTuple):
    """A postal address. ``street`` may hold several lines; ``extended`` a flat, floor or post-office box."""

    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    extended: str = ""
    label: str = ""


class Link(NamedTuple):
    """A web address; a LinkedIn profile among them is a key of the person."""

    url: str
    label: str = ""


class CustomField(NamedTuple):
    """Anything that has no field of its own, under the name that it came with."""

    label: str
    value: str


class Job(NamedTuple):
    """A job that somebody has or had. Dates are ISO, as precise as known: ``2019``, ``2019-04``; "" unknown."""

    organization: str = ""
    title: str = ""
    department: str = ""
    started_on: str = ""
    finished_on: str = ""
    location: str = ""


class Photo(NamedTuple):
    """A picture that came with a person: its media type (``image/jpeg``) and its bytes. None is ever fetched."""

    media_type: str
    data: bytes

    def encoded(self) -> str:
        """Give the bytes as base64 text."""
        return b64encode(self.data).decode("ascii")


PHOTO_TYPES = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp"))
LARGEST_PHOTO = 10_000_000
"""Bytes."""


class Depth(NamedTuple):
    """What the owner knows of somebody beyond an address book.

    ``introduced_by`` is a name; ``relation`` and ``level`` are codes of domain/relations.py or ""; ``closeness`` is
    1 (distant) to 5 (close), 0 where nothing is said; ``archived_on`` is an ISO date or ""; ``met_through`` is a code
    of domain/examine/introductions.py or "".
    """

    how_met: str = ""
    introduced_by: str = ""
    cares_about: str = ""
    relation: str = ""
    level: str = ""
    closeness: int = 0
    archived_on: str = ""
    met_through: str = ""
    industry: str = ""


SCALAR_FIELDS = (
    "name",
    "given",
    "middle",
    "family",
    "prefix",
    "suffix",
    "nickname",
    "organization",
    "department",
    "title",
    "birthday",
    "connected_on",
    "notes",
)
"""Fields of a contact that hold one text. Dates are ISO; a birthday without its year is ``--MM-DD``."""


@dataclass(slots=True)
class ContactDraft:
    """A person as a file or a form describes them: not yet anybody in the network.

    ``name`` is the name as it is shown; readers fill it from the parts where the file has only parts. ``jobs`` are
    those beside the present one, which is in ``organization``, ``department`` and ``title``.
    """

    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    organization: str = ""
    department: str = ""
    title: str = ""
    birthday: str = ""
    connected_on: str = ""
    notes: str = ""
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    links: tuple[Link, ...] = ()
    custom: tuple[CustomField, ...] = ()
    tags: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    jobs: tuple[Job, ...] = ()
    photo: Photo | None = None
    depth: Depth | None = None


class Listed(NamedTuple):
    """A person of whom a list says no more than this, a hundred thousand times: a draft of each would take longer.

    ``slug`` is that of their LinkedIn profile, whose address is ``url``. The line is where the record starts.
    """

    line: int
    slug: str
    url: str
    name: str
    given: str
    family: str
    organization: str
    title: str
    connected_on: str
    email: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Everything that the network knows of one person.

    ``categories`` are in the order in which they were given, the first being primary. Dates are ISO text.
    ``cadence_days`` is None where no cadence is set; ``not_before`` is the day before which the cadence asks
    for nothing (after a skip or a snooze). ``jobs`` are those beside the present one. ``introducer_id`` is the
    person of the name in ``depth.introduced_by``, 0 where they are not in the network. ``roles`` are what they are
    within their categories, in the order of that enumeration.
    """

    id: int
    name: str
    given: str
    middle: str
    family: str
    prefix: str
    suffix: str
    nickname: str
    organization: str
    department: str
    title: str
    birthday: str
    connected_on: str
    notes: str
    emails: tuple[Email, ...]
    phones: tuple[Phone, ...]
    addresses: tuple[Address, ...]
    links: tuple[Link, ...]
    custom: tuple[CustomField, ...]
    tags: tuple[str, ...]
    categories: tuple[Category, ...]
    sources: tuple[str, ...]
    last_contact: str | None
    cadence_days: int | None
    cadence_since: str | None
    not_before: str | None
    created_at: str
    jobs: tuple[Job, ...] = ()
    photo: Photo | None = None
    depth: Depth = field(default_factory=Depth)
    introducer_id: int = 0
    key_person: bool = False
    roles: tuple[Role, ...] = ()


class ContactRow(NamedTuple):
    """One line of the contacts table. ``last_contact`` is the ISO date of the last real contact."""

    id: int
    name: str
    organization: str
    title: str
    categories: tuple[Category, ...]
    last_contact: str | None
    email: str
    phone: str
    city: str
    tags: str
    connected_on: str
    next_follow_up: str | None
    sources: str
    roles: tuple[Role, ...] = ()
