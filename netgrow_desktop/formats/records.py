"""What a reader makes of a file: people, records that it could not read, and records that are no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.career import StageKind
    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.interactions import Direction, InteractionKind
    from netgrow_desktop.domain.messages import Message


SOURCE_CODE = re.compile(r"[a-z0-9_-]{1,40}")
"""By what NetGrow's own files name a source."""


class Standing(NamedTuple):
    """What a network had noted of a person beyond the facts; only NetGrow's own files carry it.

    Dates are ISO text. ``id`` is the person's number in the network that wrote the file; ``sources`` are the codes of
    those that know the person, where nothing else in the file says what they said; ``key_person`` tells whether
    they were among its key people, ``introducer_id`` is the number of whoever introduced them, 0 for nobody in it.
    """

    id: int
    sources: tuple[str, ...]
    last_contact: str | None
    cadence_days: int | None
    cadence_since: str | None
    not_before: str | None
    created_at: str
    key_person: bool = False
    introducer_id: int = 0


class Contacted(NamedTuple):
    """A contact that a file gives evidence of. ``on`` is an ISO date, ``note`` what may be told of it ("" mostly)."""

    kind: InteractionKind
    on: str
    direction: Direction
    note: str = ""


class Person(NamedTuple):
    """A person in a file. ``line`` is where the record starts (1 is the first physical line).

    ``key`` is the source's own key of the person: the LinkedIn slug where there is one. ``contacted`` says when the
    owner and the person were in contact. A ``witnessed`` person is known from such contact alone (a mailbox, a
    calendar, messages): what the file says of them fills no field of somebody who is known already, and whoever is
    not known yet is offered as a stranger. ``part`` names the file inside an archive. ``uid`` is the number that the
    file gives the record, by which two records that say the same are told apart; ``reader`` is the code of what read
    a file inside an archive. An ``organization`` stands in an address book as if it were a person.
    """

    line: int
    draft: ContactDraft
    key: str = ""
    standing: Standing | None = None
    contacted: tuple[Contacted, ...] = ()
    witnessed: bool = False
    part: str = ""
    uid: str = ""
    reader: str = ""
    organization: bool = False


class Stage(NamedTuple):
    """A job or school of the owner's own. Dates are ISO, as precise as they are known: ``2019``, ``2019-04``.

    Only NetGrow's own file says ``own``, its number there, and the code of the ``source`` it came from, "" where it
    was typed.
    """

    line: int
    kind: StageKind
    organization: str
    title: str = ""
    location: str = ""
    started_on: str = ""
    finished_on: str = ""
    note: str = ""
    part: str = ""
    own: int = 0
    source: str = ""


class OwnerFound(NamedTuple):
    """What a file says of the owner themselves; fills what the owner has left empty."""

    line: int
    name: str
    emails: tuple[str, ...] = ()
    linkedin: str = ""
    organization: str = ""
    city: str = ""
    industry: str = ""
    part: str = ""
    department: str = ""
    team: str = ""


class Carried(NamedTuple):
    """What a network holds beside its people, a row of a ``table`` of NetGrow's own file.

    ``own`` is its number there, ``person`` that of the person whom it is about, ``other`` that of a second person, a
    stage, a seat, a snapshot or an interaction; each 0 where there is none. ``said`` has the rest.
    """

    line: int
    table: str
    own: int
    person: int
    other: int
    said: Mapping[str, object]
    part: str = ""


class Rejected(NamedTuple):
    """A record that could not be read, why, and its text (long ones cut)."""

    line: int
    reason: Message
    raw: str
    part: str = ""


class Skipped(NamedTuple):
    """A record that is on purpose no person, and why; ``person`` is who it would be if its owner wants it."""

    line: int
    reason: Message
    part: str = ""
    person: Person | None = None


Record = Person | Rejected | Skipped | Stage | OwnerFound | Carried
