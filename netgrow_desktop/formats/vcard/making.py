"""A person in the making, while the properties of their card are read one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Job, Link, Phone, Photo
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.formats.lists.drafts import name_from_parts
from netgrow_desktop.formats.lists.own_words import without_own_words
from netgrow_desktop.formats.vcard.labels import apple_label, capital, field_name, is_quiet, label_of
from netgrow_desktop.formats.vcard.lines import BASE64, OWN_LABEL, bytes_of, text_of

if TYPE_CHECKING:
    from netgrow_desktop.formats.vcard.lines import Head, Property

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ].{0,40})?", re.ASCII | re.DOTALL)
_YEARLESS = re.compile(r"--?-?(\d\d)-?(\d\d)(?:[Tt].{0,40})?", re.ASCII | re.DOTALL)
_MONTH_AND_DAY = re.compile(r"\d\d-\d\d", re.ASCII)
_NOTHING = "null"
"""What some phones write where they have nothing to say."""
_NO_YEAR = "1604"
"""The year that Apple writes where none is known; it is a leap year."""
_WORDS = re.compile(r"\w+")


@dataclass(slots=True)
class Making:
    """What was read of a card so far. ``labels`` are those that stand in properties of their own, by group.

    Where the same may be said twice, dictionaries without values keep it once and in order. ``left_out`` has what
    cannot be kept, with its size in kB. ``unknown_year`` is what the card writes for a year that is not known.
    """

    labels: dict[str, str]
    draft: ContactDraft = field(default_factory=ContactDraft)
    notes: dict[str, None] = field(default_factory=dict)
    emails: list[Email] = field(default_factory=list)
    phones: list[Phone] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    custom: dict[CustomField, None] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    organizations: dict[tuple[str, str], None] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)
    address_labels: list[tuple[str, str]] = field(default_factory=list)
    alternatives: set[tuple[str, str]] = field(default_factory=set)
    own: dict[str, list[Property]] = field(default_factory=dict)
    kind: str = ""
    uid: str = ""
    members: list[str] = field(default_factory=list)
    filed_as: str = ""
    shows_company: bool = False
    unknown_year: str = ""
    card_picture: Photo | None = None
    left_out: dict[tuple[str, int, str], None] = field(default_factory=dict)

    def label(self, head: Head) -> str:
        """Give the label of a value: the one in a property of its own, else that of its types."""
        own = self.labels.get(head.group) if head.group else None
        return apple_label(own) if own else head.params.get(OWN_LABEL) or label_of(head.types)

    def name_of(self, prop: Property, fallback: str) -> str:
        """Give what a date or a related person is called: its label or its types, else *fallback*."""
        return capital(self.label(prop.head)) or fallback

    def keep(self, label: str, value: str) -> None:
        """Keep what has no field of its own, once."""
        if value.strip('"; ') and value.lower() != _NOTHING:
            self.custom[CustomField(label, value)] = None

    def keep_property(self, prop: Property) -> None:
        """Keep a property that has no field of its own, under a name that people understand."""
        own = self.labels.get(prop.head.group) if prop.head.group else prop.head.params.get("LABEL")
        label = capital(apple_label(own)) if own and not is_quiet(own) else field_name(prop.head.name)
        if prop.head.encoding == BASE64 and not bytes_of(prop.value).isascii():
            self.leave_out(label, len(prop.value) * 3 // 4)
        else:
            self.keep(label, text_of(prop))

    def leave_out(self, label: str, size: int, why: str = "vcard.left_out") -> None:
        """Note that something that cannot be kept was there; *size* is in bytes, *why* the code of what is told."""
        self.left_out[label, max(size // 1000, 1), why] = None

    def is_alternative(self, head: Head) -> bool:
        """Tell whether another property said the same before in another language or notation (RFC 6350, ALTID)."""
        key = (head.name, head.params.get("ALTID", ""))
        if key in self.alternatives:
            return True
        self.alternatives.add(key)
        return False

    def finished(self) -> ContactDraft:
        """Give the person, everything in its place."""
        draft = self.draft
        draft.notes = "\n".join(self.notes)
        draft.links = tuple(self.links)
        draft.photo = draft.photo or self.card_picture
        if self.unknown_year and draft.birthday.startswith(f"{self.unknown_year}-"):
            draft.birthday = f"-{draft.birthday.removeprefix(self.unknown_year)}"
        self._settle_jobs()
        if self.address_labels:
            self._settle_address_labels()
        draft.emails = tuple(dict.fromkeys(self.emails) if len(self.emails) > 1 else self.emails)
        draft.phones = tuple(dict.fromkeys(self.phones) if len(self.phones) > 1 else self.phones)
        draft.addresses = tuple(dict.fromkeys(self.addresses) if len(self.addresses) > 1 else self.addresses)
        draft.custom = tuple(self.custom)
        draft.tags = tuple(dict.fromkeys(self.tags)) if self.tags else ()
        if not draft.name:
            is_named = draft.given or draft.family or draft.nickname
            company = draft.organization if self.shows_company or self.kind == "org" else ""
            other = "" if is_named else self.filed_as or company
            draft.name = other or name_from_parts(draft)
        if not self.own:
            draft.custom = without_own_words(draft)
        return draft

    def _settle_jobs(self) -> None:
        """The first organization and title are the present job; further ones in step with them are other jobs."""
        if not self.organizations and not self.titles:
            return
        organizations, titles = list(self.organizations) or [("", "")], self.titles
        self.draft.organization, department = organizations[0]
        self.draft.department = self.draft.department or department
        self.draft.title = titles[0] if titles else ""
        more = titles[1:] if len(titles) <= len(organizations) else []
        more += [""] * (len(organizations) - 1 - len(more))
        self.draft.jobs += tuple(
            Job(organization, title, department)
            for (organization, department), title in zip(organizations[1:], more, strict=False)
        )
        for title in titles[1:] if len(titles) > len(organizations) else ():
            self.keep("Job title", title)

    def _settle_address_labels(self) -> None:
        """Keep the text of an address label where it says more than the addresses."""
        known = {word.casefold() for address in self.addresses for word in _WORDS.findall(" ".join(address))}
        known.update(word.casefold() for word in _WORDS.findall(f"{self.draft.name} {self.draft.organization}"))
        for label, text in self.address_labels:
            if not known.issuperset(word.casefold() for word in _WORDS.findall(text)):
                self.keep(f"Address ({label})" if label else "Address", text)


def day_of(prop: Property) -> str:
    """Give the day that a value names as ISO text, "" where it names none; a time of day is left out."""
    text = text_of(prop)
    if text.startswith("-- "):
        # So Google wrote a day without a year.
        text = text.replace(" ", "")
    elif _MONTH_AND_DAY.fullmatch(text) and prop.head.params.get("VALUE", "").lower() == "date":
        # Of a date that is declared as one only the dashes for its year are missing.
        text = f"--{text}"
    found = _DAY.fullmatch(text)
    if found is not None:
        year, month, day = found.groups()
        if year in (_NO_YEAR, "0000", "0001", prop.head.params.get("X-APPLE-OMIT-YEAR")):
            return _checked(_NO_YEAR, month, day)[4:].replace("-", "--", 1)
        return _checked(year, month, day)
    yearless = _YEARLESS.fullmatch(text)
    if yearless is not None:
        return _checked(_NO_YEAR, *yearless.groups())[4:].replace("-", "--", 1)
    return read_date(text, past=True) or ""


def _checked(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
