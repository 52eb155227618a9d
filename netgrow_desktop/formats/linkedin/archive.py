"""LinkedIn's archive as it comes: a zip of tables, each person once with everything that the tables say of them.

First who the owner is, then their career, then what each table says of a person, last the list of connections, to
whom all of that belongs. Files that hold nobody whom the owner knows (skills, searches, advertisements) are passed
over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.acquaintances import Acquaintances
from netgrow_desktop.formats.reading_order import rank, with_found
from netgrow_desktop.formats.records import OwnerFound, Person, Rejected, Stage
from netgrow_desktop.formats.zips import members as zip_members
from netgrow_desktop.formats.zips.parts import opened_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from zipfile import ZipInfo

    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record
    from netgrow_desktop.formats.zips.parts import Part, Parts, Ways

_CONNECTIONS = "linkedin-connections"
_FILES = {
    "profile": "linkedin-profile",
    "emailaddresses": "linkedin-addresses",
    "positions": "linkedin-positions",
    "education": "linkedin-education",
    "notes": "linkedin-notes",
    "recommendationsreceived": "linkedin-recommendations",
    "recommendationsgiven": "linkedin-recommendations",
    "endorsementreceivedinfo": "linkedin-endorsements",
    "endorsementgiveninfo": "linkedin-endorsements",
    "invitations": "linkedin-invitations",
    "messages": "linkedin-messages",
    "connections": _CONNECTIONS,
    "importedcontacts": "linkedin-contacts",
    "contacts": "linkedin-contacts",
}
"""Letters of a file's name -> the reader that it is for."""
_NUMBERED = re.compile(r"(?:[ _]?\(\d{1,3}\)|_\d{1,20})$")
_HOLDS_NOTHING = frozenset(("format.empty", "format.header_only", "format.no_table"))


def file_code(name: str) -> str:
    """Give the code of the reader that a file of this name in the archive is for, "" for one that holds nobody."""
    stem, _, extension = name[-200:].rpartition(".")
    if extension.lower() != "csv":
        return ""
    return _FILES.get("".join(letter for letter in _NUMBERED.sub("", stem).lower() if letter.isalnum()), "")


def is_linkedin(names: Iterable[str]) -> bool:
    """Tell LinkedIn's archive by the names of its files."""
    codes = {file_code(name) for name in names} - {"", "linkedin-contacts"}
    return _CONNECTIONS in codes or "linkedin-messages" in codes or len(codes) > 1


def read(whole: Recognised, ways: Ways) -> Iterator[Record]:
    """Give everything that the archive holds; each damaged file is one rejected record and the others go on."""
    with opened_parts(whole, ways) as parts:
        yield from _Reading(parts, whole.owner).records()


class _Reading:
    """One archive while it is read: what is known of the owner so far, and the parts of the list of connections."""

    def __init__(self, parts: Parts, owner: AboutMe) -> None:
        self._parts = parts
        self._owner = owner
        self._found = OwnerFound(0, "")
        self._lists: list[Part] = []

    def records(self) -> Iterator[Record]:
        """Give the records of all files in their order."""
        files = [(file_code(zip_members.base_name(each)), each) for each in zip_members.members(self._parts.archive)]
        for code, info in files:
            if code == _CONNECTIONS:
                part = self._usable(info, code)
                if isinstance(part, Rejected):
                    yield part
                elif part is not None:
                    self._lists.append(part)
        people = Acquaintances(record for record in self._connections() if isinstance(record, Person))
        for code, info in sorted(files, key=lambda each: rank(each[0])):
            if code not in ("", _CONNECTIONS):
                yield from self._told(info, code, people)
        if self._found != OwnerFound(0, ""):
            yield self._found
        people.settle()
        for record in self._connections():
            yield people.completed(record) if isinstance(record, Person) else record
        yield from people.others()

    def _usable(self, info: ZipInfo, code: str) -> Part | Rejected | None:
        """Give a file that can be read, or why it cannot; None for one that holds nothing."""
        part = self._parts.take(info)
        if isinstance(part, Message):
            return None if part.code in _HOLDS_NOTHING else Rejected(0, part, "", info.filename)
        if part.recognised.format.startswith("linkedin-") or code == _CONNECTIONS:
            return part
        part.drop()
        return Rejected(0, Message("linkedin.unknown_layout"), "", info.filename)

    def _connections(self) -> Iterator[Record]:
        for part in self._lists:
            yield from self._parts.records(part, self._owner)

    def _told(self, info: ZipInfo, code: str, people: Acquaintances) -> Iterator[Record]:
        """Read one file beside the list of connections: people wait for it, what is left is given."""
        part = self._usable(info, code)
        if part is None or isinstance(part, Rejected):
            if part is not None:
                yield part
            return
        for record in self._parts.records(part, self._owner):
            if isinstance(record, OwnerFound):
                self._learn(record)
            elif isinstance(record, Person) and code != "linkedin-contacts":
                people.add(record)
            else:
                if isinstance(record, Stage) and record.kind is StageKind.JOB and not record.finished_on:
                    self._learn(OwnerFound(record.line, "", organization=record.organization, part=record.part))
                yield record
        part.drop()

    def _learn(self, found: OwnerFound) -> None:
        """Keep what a file says of the owner: for the files after it, and for the record that tells it."""
        self._owner = with_found(self._owner, found)
        before = self._found
        self._found = OwnerFound(
            before.line or found.line,
            before.name or found.name,
            (*before.emails, *(address for address in found.emails if address not in before.emails)),
            before.linkedin or found.linkedin,
            before.organization or found.organization,
            before.city or found.city,
            before.industry or found.industry,
            before.part or found.part,
        )
