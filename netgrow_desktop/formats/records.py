"""What a reader makes of a file: people, records that it could not read, and records that are no person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.messages import Message


class Standing(NamedTuple):
    """What a network had noted of a person beyond the facts; only NetGrow's own files carry it.

    Dates are ISO text. ``id`` is the person's number in the network that wrote the file.
    """

    id: int
    sources: tuple[str, ...]
    last_contact: str | None
    cadence_days: int | None
    cadence_since: str | None
    not_before: str | None
    created_at: str


class Person(NamedTuple):
    """A person in a file. ``line`` is where the record starts (1 is the first physical line).

    ``key`` is the source's own key of the person: the LinkedIn slug where there is one.
    """

    line: int
    draft: ContactDraft
    key: str = ""
    standing: Standing | None = None


class Rejected(NamedTuple):
    """A record that could not be read, why, and its text (long ones cut)."""

    line: int
    reason: Message
    raw: str


class Skipped(NamedTuple):
    """A record that is on purpose no person, and why."""

    line: int
    reason: Message


Record = Person | Rejected | Skipped
