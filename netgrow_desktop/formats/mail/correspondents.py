"""Whom the owner was in contact with, gathered from mails or meetings: each address once, with its days."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.interactions import Direction
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.lists.names import turn_name
from netgrow_desktop.formats.lists.whole_names import part_name
from netgrow_desktop.formats.records import Contacted, Person, Skipped

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator

    from netgrow_desktop.domain.interactions import InteractionKind
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.formats.mail.addresses import Mailbox

TO_ME = 1
FROM_ME = 2
BOTH = TO_ME | FROM_ME
"""Which way a contact went, as bits: on a day with both, it went both ways."""

_DIRECTIONS = {TO_ME: Direction.TO_ME, FROM_ME: Direction.FROM_ME, BOTH: Direction.BOTH}
_MOST_NAMES = 8
_FEWEST = 3
"""Mails or meetings that show who is in all of them; in fewer, anybody may be."""

_OWN_NAME = 3
"""How many times a name that others gave to somebody counts less than the one they write themselves."""

_MACHINE = re.compile(
    r"(?:(?:.*[-._+])?(?:(?:no|not|do-?not|donot|never)[-._]?(?:reply|respond|answer)|nicht[-._]?antworten|"
    r"no[-._]?responder|ne[-._]?pas[-._]?repondre|non[-._]?rispondere|notifications?|bounces?|newsletters?)|"
    r"notify|notifier|alerts?|updates?|mailer[-._]?daemon|mail[-._]?daemon|postmaster|"
    r"auto[-._]?(?:reply|responder|confirm)|automailer|news|digest|mailings?|list(?:serv|server|master)|"
    r"majordomo|mailman|unsubscribe|reply|replies|root|daemon|cron|nobody|undisclosed[-._]recipients?)"
    r"(?:[-._+=].*)?"
)
_MACHINE_DOMAIN = re.compile(
    r"(?:.*\.)?(?:no-?reply|bounces?|notifications?|resource\.calendar\.google|group\.calendar\.google|"
    r"import\.calendar\.google|docs\.google|reply\.github|unsubscribe2?)(?:\..+)|calendar\.google\.com|invalid|"
    r".*\.invalid"
)
_OFFICE = re.compile(
    r"info|information|support|sales|contact|kontakt|contacto|contatto|office|buero|buro|admin|administrator|billing|"
    r"invoice|invoices|rechnung|accounts?|accounting|help|helpdesk|service|services|customer[-._]?(?:service|care)|"
    r"kundenservice|team|hello|hallo|hi|welcome|mail|email|webmaster|hostmaster|abuse|security|privacy|press|presse|"
    r"jobs|careers|hr|marketing|orders?|bestellung|shop|booking|bookings|reservations?|events?|feedback|community|"
    r".*[-_](?:lists?|users?|dev|devel|developers?|announce|discuss|bugs|patches|commits|l)|members|membership|all|everyone|staff|list|lists|group|subscribe|subscriptions?|secretariat|enquiries|inquiries"
)
_OFFICE_WORDS = """
team support service services info office sales billing newsletter news customer help helpdesk group list department
kundenservice kundendienst gmbh ag inc llc ltd corp company foundation shop store admin administrator notifications
university institute bank hotel via
"""
_NO_PERSONS_WORDS = frozenset(_OFFICE_WORDS.split())


def is_machine(address: str) -> bool:
    """Tell an address behind which nobody reads: no-reply, notifications, bounces, lists' own, calendars, rooms."""
    local, _, domain = address.lower().rpartition("@")
    return _MACHINE.fullmatch(local[:64]) is not None or _MACHINE_DOMAIN.fullmatch(domain) is not None


def is_office(address: str, name: str) -> bool:
    """Tell an address that several share (``info@``, ``x-users@``), unless somebody writes from it under a name."""
    local = address.lower().partition("@")[0]
    if _OFFICE.fullmatch(local) is None:
        return False
    words = name_key(name).split()
    return not 2 <= len(words) <= 4 or not _NO_PERSONS_WORDS.isdisjoint(words) or any(map(str.isdigit, words))


class Owner:
    """Whose mails or meetings these are: by address, or by the name that the owner gave in *About me*."""

    def __init__(self, about: AboutMe, addresses: Iterable[str] = ()) -> None:
        self._addresses = {address.strip().lower() for address in (*about.emails, *addresses)} - {""}
        name = _name_in_any_order(about.name)
        # One word is too little to know somebody by.
        self._name = name if " " in name else ""
        self._others: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._addresses or self._name)

    def includes(self, who: Mailbox) -> bool:
        """Tell whether this is the owner; an address that bears the owner's name is known from then on."""
        key = who.address.lower()
        if key in self._addresses:
            return True
        if not self._name or who.name in self._others:
            return False
        if _name_in_any_order(who.name) != self._name:
            self._others.add(who.name)
            return False
        if is_machine(key):
            return False
        self._addresses.add(key)
        return True

    def has(self, address: str) -> bool:
        """Tell whether the address, in lower case, is the owner's."""
        return address in self._addresses


def _name_in_any_order(name: str) -> str:
    return " ".join(sorted(name_key(name).split()))


def most_common_to_all(together: Counter[str], total: int) -> str:
    """Give the address that stands in nearly all of *total* mails or meetings and far oftener than any other, or ""."""
    first = together.most_common(2)
    if total < _FEWEST or not first or first[0][1] < total * 0.9:
        return ""
    return first[0][0] if len(first) == 1 or first[1][1] <= first[0][1] * 0.75 else ""


class _Correspondent:
    __slots__ = ("address", "days", "line", "names")

    def __init__(self, address: str, line: int) -> None:
        self.address = address
        self.line = line
        self.names: dict[str, int] = {}
        self.days: dict[int, int] = {}


class Correspondents:
    """Everybody of one file who wrote, was written to or met, and who was passed over and why."""

    def __init__(self, kind: InteractionKind) -> None:
        self._kind = kind
        self._met: dict[str, _Correspondent] = {}
        self._passed: dict[str, tuple[int, str]] = {}

    def met(self, who: Mailbox, line: int, day: int, ways: int, *, own_name: bool = False) -> str:
        """Note a contact on a day (a proleptic ordinal); gives the key of the correspondent, "" for a machine.

        *own_name* says that the name comes from the person themselves.
        """
        key = who.address.lower()
        found = self._met.get(key)
        if found is None:
            if is_machine(key):
                self.passed_over(who, line, "contact.machine")
                return ""
            found = self._met[key] = _Correspondent(who.address, line)
        found.days[day] = found.days.get(day, 0) | ways
        if who.name and (who.name in found.names or len(found.names) < _MOST_NAMES):
            found.names[who.name] = found.names.get(who.name, 0) + (_OWN_NAME if own_name else 1)
        return key

    def answered(self, key: str, day: int) -> None:
        """Note that on this day a thread with the correspondent went both ways."""
        self._met[key].days[day] = BOTH

    def passed_over(self, who: Mailbox, line: int, reason: str) -> None:
        """Note somebody who is not to be counted, under the code of the reason; the first reason is told."""
        key = who.address.lower()
        if key not in self._passed:
            self._passed[key] = (line, "contact.machine" if is_machine(key) else reason)

    def records(self, owner: Owner) -> Iterator[Person | Skipped]:
        """Give everybody but the owner, in the order in which they first appear."""
        offices = {}
        for key, each in self._met.items():
            if owner.has(key):
                continue
            draft = _draft(each)
            if is_office(key, draft.name):
                offices[key] = (each.line, "contact.office")
            else:
                yield Person(each.line, draft, contacted=self._contacted(each), witnessed=True)
        for key, (line, code) in (self._passed | offices).items():
            if key in offices or not (key in self._met or owner.has(key)):
                met = self._met.get(key)
                draft = _draft(met) if met else ContactDraft(name=key, emails=(Email(key),))
                contacted = self._contacted(met) if met else ()
                person = Person(line, draft, contacted=contacted, witnessed=True)
                yield Skipped(line, Message(code, {"address": key}), person=person)

    def _contacted(self, each: _Correspondent) -> tuple[Contacted, ...]:
        return tuple(
            Contacted(self._kind, date.fromordinal(day).isoformat(), _DIRECTIONS[ways])
            for day, ways in sorted(each.days.items())
        )


def _draft(each: _Correspondent) -> ContactDraft:
    """Describe a correspondent by the name that they most often go by, or by the address where there is none."""
    local = each.address.partition("@")[0]
    names = {name: count for name, count in each.names.items() if name != local or not name.islower()}
    draft = ContactDraft(name=max(names, key=names.__getitem__, default=""), emails=(Email(each.address),))
    turn_name(draft)
    part_name(draft)
    draft.name = draft.name or each.address
    return draft
