"""People on their way to paper: whom to print, in which order, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold, name_key

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.contacts import Contact


class Group(StrEnum):
    """Whom to print. The values of categories and *undecided* are those of the contacts' filter."""

    EVERYBODY = "everybody"
    STRATEGIC = "strategic"
    OPERATIONAL = "operational"
    DEVELOPMENTAL = "developmental"
    UNDECIDED = "undecided"
    KEY_PEOPLE = "key_people"
    SELECTED = "selected"
    FOUND = "found"


class Whom(NamedTuple):
    """A group; those selected or found come with their ids."""

    group: Group = Group.EVERYBODY
    ids: tuple[int, ...] = ()


class Order(StrEnum):
    """How people are sorted on paper."""

    NAME = "name"
    FAMILY = "family"


class PrintedPerson(NamedTuple):
    """A person with the next day (ISO) on which they are due, None where nothing is planned or asked."""

    contact: Contact
    next_due: str | None = None


@dataclass(frozen=True, slots=True)
class PrintedPeople:
    """Those to print, in their order; ``owner`` is "" where nobody said who they are."""

    owner: str
    day: date
    group: Group
    order: Order
    people: tuple[PrintedPerson, ...]


def called(contact: Contact, order: Order) -> str:
    """Give a name as a list in that order begins it: *Kowalska, Ada* where last names count and one is known."""
    family, given = contact.family.strip(), contact.given.strip()
    if order is Order.FAMILY and family:
        rest = " ".join(part for part in (given, contact.middle.strip()) if part)
        return f"{family}, {rest}" if rest else family
    return contact.name


def order_key(contact: Contact, order: Order) -> tuple[str, str, int]:
    """Give what people are sorted by."""
    name = name_key(contact.name)
    first = fold(contact.family.strip() or contact.name) if order is Order.FAMILY else name
    return first, name, contact.id


def letter_of(contact: Contact, order: Order) -> str:
    """Give the letter under which a list in that order has somebody, without accents; "#" for anything else."""
    first = order_key(contact, order)[0][:1]
    return first.upper() if first.isalpha() else "#"
