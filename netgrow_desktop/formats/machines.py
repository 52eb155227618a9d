"""Rows and cards of people that hold nobody but a program, such as an address book's ``noreply@``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.mail.correspondents import is_machine
from netgrow_desktop.formats.records import Person, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netgrow_desktop.domain.contacts import ContactDraft

Found = TypeVar("Found")


def without_machines(records: Iterable[Found]) -> Iterator[Found | Skipped]:
    """Give the records; a person who is nothing but a program's address is skipped, to be ticked by whoever wants it.

    The rule is that of mail. Whom another network held, and whoever was in contact, is left as they are.
    """
    for record in records:
        if isinstance(record, Person) and record.draft.emails and _is_program(record):
            reason = Message("contact.machine", {"address": record.draft.emails[0].address})
            yield Skipped(record.line, reason, record.part, record)
        else:
            yield record


def _is_program(person: Person) -> bool:
    """Tell whether nothing points to a person: no name of one, no number, no profile, no address but a program's."""
    if person.standing is not None or person.contacted or person.witnessed or _is_human(person.draft):
        return False
    return all(is_machine(email.address) for email in person.draft.emails)


def _is_human(draft: ContactDraft) -> bool:
    return bool((draft.given and draft.family) or draft.phones or draft.links or draft.birthday or draft.addresses)
