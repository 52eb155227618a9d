"""What an import found, before and after it is applied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PlanStatus(StrEnum):
    """What the plan says of one record of a file."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    REJECTED = "rejected"


class Answer(StrEnum):
    """What the owner says of a new record that may be somebody whom they know: that person, or another one."""

    SAME = "same"
    OTHER = "other"


class PlanPart(StrEnum):
    """What a plan's records are looked at by: what becomes of them; apart are who may be somebody known, organisations
    that stand among the people, and whom files only witness.
    """

    NEW = "new"
    UPDATED = "updated"
    DOUBTFUL = "doubtful"
    ORGANIZATIONS = "organizations"
    STRANGERS = "strangers"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PlanListing:
    """The numbers of a plan's records in each part (``PlanRow.number``), in the order in which they are shown.

    ``set_aside`` are records that are left out unless the owner asks for them: strangers, and those ``left_before``,
    which the owner left out the last time. ``offered`` are skipped ones that hold somebody who can be added;
    ``job_changes`` are records that give somebody who is known another organisation or role. ``people`` says whom
    doubtful records may be, and whom of these people other records change, by the record's number. ``alike`` has, by
    the number of each, doubtful records that may be the same person and seem to be each other, too.
    """

    parts: Mapping[PlanPart, Sequence[int]]
    set_aside: frozenset[int] = frozenset()
    left_before: frozenset[int] = frozenset()
    offered: frozenset[int] = frozenset()
    job_changes: tuple[int, ...] = ()
    people: Mapping[int, int] = field(default_factory=dict)
    alike: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


class RejectedRecord(NamedTuple):
    """A record that could not be read: its line in the file (1 is the first), why, and its text.

    ``part`` names the file inside an archive.
    """

    line: int
    reason: Message
    raw: str
    part: str = ""


class Doubt(NamedTuple):
    """Somebody of the network whom a new record may be, and why.

    ``fields`` are (field, what the network says, what the record says), of each that one of them has.
    """

    contact_id: int
    name: str
    reasons: tuple[Message, ...]
    fields: tuple[tuple[str, str, str], ...]


class PlanRow(NamedTuple):
    """One record of the plan as it is listed: what happens with it and why.

    ``contact_id`` is the person that it updates or repeats (0: nobody); ``changes`` names the fields that an
    update fills or replaces, as (field, old, new). ``number`` is its place in the plan, by which it is left out or
    taken in; a ``stranger`` is known from contact alone, not from an address book. ``part`` names the file inside an
    archive. ``contacts`` counts the days of contact that the files tell of, ``last_contact`` is the last one (ISO).
    ``doubt`` is whom a new record may be; ``facts`` are (field, value) of all that a new record says beside the name.
    ``names_nobody`` tells of a skipped record that there is nobody in it who could be added.
    """

    file: int
    line: int
    status: PlanStatus
    name: str
    organization: str
    title: str
    email: str
    reason: Message
    contact_id: int
    contact_name: str
    changes: tuple[tuple[str, str, str], ...]
    number: int = 0
    stranger: bool = False
    part: str = ""
    contacts: int = 0
    last_contact: str = ""
    doubt: Doubt | None = None
    facts: tuple[tuple[str, str], ...] = ()
    names_nobody: bool = False


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What one file holds and what its import would do.

    ``error`` is set for a file that was refused; then every count is 0. ``format`` is the reader's code,
    ``title`` its name for people, ``header`` the names of the file's columns. ``message`` says what the owner should
    know of the file, such as why it brings nobody. ``stages`` counts new jobs and schools of the owner's own,
    ``contacted`` new contacts with people, ``facts`` everything that the file says of the owner, ``carried`` what
    else of another network is new, such as follow-ups. ``left_out`` are those of the skipped whom the owner left out,
    ``organizations`` those of the new that are no people. ``other_encoding`` is the encoding that the letters may be in
    as well, "" where they leave little doubt.
    """

    path: str
    format: str
    encoding: str
    delimiter: str
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    skipped: int = 0
    rejected: int = 0
    message: Message | None = None
    error: Message | None = None
    title: Message | None = None
    header: tuple[str, ...] = ()
    stages: int = 0
    contacted: int = 0
    facts: int = 0
    carried: int = 0
    left_out: int = 0
    organizations: int = 0
    other_encoding: str = ""

    def told(self) -> FilePlan:
        """Give this plan with the message that says why it brings nobody, where it brings nobody."""
        if self.error is not None or self.new or self.updated:
            return self
        reasons = (
            (self.stages, Message("import.stages", {"n": self.stages})),
            (self.contacted, Message("import.contacted", {"n": self.contacted})),
            (self.carried, Message("import.carried", {"n": self.carried})),
            (self.facts and not self.records, Message("import.about_owner")),
            (not self.records, Message("import.no_records")),
            (self.left_out, Message("import.all_left_out")),
            (self.unchanged or self.duplicates, Message("import.nothing_new")),
            (True, Message("import.nobody")),
        )
        return replace(self, message=next(message for holds, message in reasons if holds))

    @property
    def records(self) -> int:
        """How many records were read."""
        return self.new + self.updated + self.unchanged + self.duplicates + self.skipped + self.rejected


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an applied import did. ``import_ids`` has one id for each file that was used, in order.

    ``closed`` is how many planned follow-ups it closed, because their people were met.
    """

    files: tuple[FilePlan, ...]
    import_ids: tuple[int, ...]
    closed: int = 0


def origin_of(file_name: str) -> str:
    """Give by what a file is known again: its name as :func:`file_title` gives it, whatever its case."""
    return file_title(file_name).casefold()


def file_title(file_name: str) -> str:
    """Give a file's name as it was before a browser or a person numbered its copies, without its folder and ending."""
    stem = re.split(r"[/\\]", file_name)[-1]
    stem = stem.rsplit(".", 1)[0] if "." in stem[1:] else stem
    return _COPY.sub("", stem)


_COPY = re.compile(r"(?: ?\(\d{1,3}\)| copy| - copy| - Kopie| Kopie){1,3}$", re.IGNORECASE)
