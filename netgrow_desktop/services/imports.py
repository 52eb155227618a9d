"""Bringing files into the network: plan first, look at it, then apply it in one transaction."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TextIO

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.imports import (
    FilePlan,
    ImportReport,
    PlanListing,
    PlanRow,
    PlanStatus,
    RejectedRecord,
)
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats import reading_order, recognition
from netgrow_desktop.formats.netgrow_csv import defused
from netgrow_desktop.formats.records import OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.services.exports import replace_file
from netgrow_desktop.storage import backups, evidence, findings, importing, matching, merging, plans, repeats
from netgrow_desktop.storage.owner import read as read_owner
from netgrow_desktop.storage.staged_rows import StagedPerson
from netgrow_desktop.storage.staging import BATCH, Staging, batched

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record, Standing
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], None]

_SOURCES = {"google-csv": "google", "netgrow-csv": "netgrow", "vcard": "vcard", "mbox": "mail", "icalendar": "calendar"}


_SOON = 5_000
"""Records after which half of the progress is shown, for how many there are is known only at the end."""


def source_of(code: str) -> str:
    """Give the code of the source that a reader's people are said to come from; for any other table it is ``csv``."""
    brand = code.partition("-")[0]
    if brand in {"linkedin", "outlook", "thunderbird", "yahoo", "zip"}:
        return brand
    return _SOURCES.get(code, "csv")


class ImportPlan:
    """What an import would do. Close it when it is applied or given up: its records wait in a private file.

    ``stages`` of the owner's career are new; ``about_me`` is what would be known of the owner, None for nothing new.
    """

    def __init__(self, staging: Staging, files: tuple[FilePlan, ...], version: int, *, strangers: bool = True) -> None:
        self.files = files
        self.staging = staging
        self.version = version
        self.strangers = strangers
        self.stages: list[tuple[Any, ...]] = []
        self.about_me: AboutMe | None = None

    def close(self) -> None:
        """Remove what waits."""
        self.staging.close()

    def number(self, status: PlanStatus) -> int:
        """Give how many records have that status, in all files."""
        return sum(_COUNTS[status](each) for each in self.files)


_COUNTS: dict[PlanStatus, Callable[[FilePlan], int]] = {
    PlanStatus.NEW: lambda each: each.new,
    PlanStatus.UPDATED: lambda each: each.updated,
    PlanStatus.UNCHANGED: lambda each: each.unchanged,
    PlanStatus.DUPLICATE: lambda each: each.duplicates,
    PlanStatus.SKIPPED: lambda each: each.skipped,
    PlanStatus.REJECTED: lambda each: each.rejected,
}


class ImportService:
    """Importing into one network. Progress is called as (done, total) in records and may raise to break off."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def plan(
        self,
        paths: Sequence[Path],
        progress: Progress = lambda _done, _total: None,
        encodings: Mapping[str, str] = {},
        *,
        strangers: bool = True,
    ) -> ImportPlan:
        """Read the files and find out what importing them would do; nothing is written to the network.

        A file that cannot be used is in the plan with its ``error``. *encodings* (path -> encoding) are those that
        the person chose instead of the recognised ones. Without *strangers* nobody is taken in of whom the files hold
        but letters and meetings.
        """
        staging = Staging()
        try:
            with staging.in_words(self._network.path):
                files = self._read(staging, paths, progress, encodings)
                size = sum(map(_size, paths)) or 1
                staging.poll(lambda: progress(size, size))
                repeats.find_repeats(staging)
                plan = ImportPlan(staging, files, self._network.version, strangers=strangers)
                self._match(plan, lambda: progress(size, size))
        except BaseException:
            staging.close()
            raise
        return plan

    def _read(
        self, staging: Staging, paths: Sequence[Path], progress: Progress, encodings: Mapping[str, str]
    ) -> tuple[FilePlan, ...]:
        """Stage the files' records, lists of people before letters and meetings; give the files' plans in order."""
        size = sum(map(_size, paths)) or 1
        found = [_recognised(path, encodings.get(str(path))) for path in paths]
        turns = sorted(range(len(paths)), key=lambda place: _rank(found[place]))
        origins = _origins(paths)
        with self._network.reading() as connection:
            owner = read_owner(connection) or AboutMe()
        files = [each if isinstance(each, FilePlan) else FilePlan("", "", "", "") for each in found]
        done = 0
        for place in turns:
            recognised = found[place]
            if not isinstance(recognised, FilePlan):
                about = findings.owner_found(staging.raw, owner)
                known = replace(recognised, owner=about, progress=_part(progress, done, size))
                files[place] = _read(staging, place, known, origins[place])
            done += _size(paths[place])
            progress(min(done, size), size)
        return tuple(files)

    def plan_text(self, text: str, progress: Progress = lambda _done, _total: None) -> ImportPlan:
        """Plan the import of a table that was pasted or dropped as text."""
        with TemporaryDirectory(prefix="netgrow-paste-") as folder:
            # A table that was pasted twice is known again by its content.
            digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
            path = Path(folder) / f"pasted-{digest}.csv"
            path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
            return self.plan([path], progress)

    def rows(self, plan: ImportPlan, status: PlanStatus | None, offset: int, limit: int) -> list[PlanRow]:
        """Give a page of the plan's records, in the order of the files."""
        with self._network.reading() as connection:
            return plans.rows(plan.staging, connection, status, offset, limit)

    def listing(self, plan: ImportPlan) -> PlanListing:
        """Give which records the plan has, by the parts in which they are looked at."""
        return plans.listing(plan.staging)

    def numbered_rows(self, plan: ImportPlan, numbers: Sequence[int]) -> list[PlanRow]:
        """Give these records of the plan (at most some thousands), in that order."""
        with self._network.reading() as connection:
            return plans.numbered_rows(plan.staging, connection, numbers)

    def rejected(self, plan: ImportPlan, file: int) -> list[RejectedRecord]:
        """Give what could not be read of the file with that place in the plan."""
        return plans.rejected(plan.staging, file)

    def save_rejected(self, plan: ImportPlan, path: Path) -> int:
        """Write the rejected records with file, line and reason as CSV; gives how many. Raises NetGrowError."""
        from netgrow_desktop.domain.wording import english

        def fill(out: TextIO) -> int:
            written = 0
            # Spreadsheets take a file without this mark for the system's code page.
            out.write("\ufeff")
            writer = csv.writer(out)
            writer.writerow(("File", "Line", "Reason", "Record"))
            for place, file in enumerate(plan.files):
                for record in plans.rejected(plan.staging, place):
                    row = (Path(file.path).name, str(record.line), english(record.reason), record.raw)
                    writer.writerow([defused(cell) for cell in row])
                    written += 1
            return written

        return replace_file(path, fill)

    def apply(
        self,
        plan: ImportPlan,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Outcome[ImportReport]:
        """Write the plan: everything or, if it fails or is cancelled, nothing. It is one entry of the history.

        A network that holds people is backed up before. If it changed since the plan was made, be it by this very
        plan, the records are matched again first.
        """
        if plan.version != self._network.version:
            self.match_again(plan, lambda: progress(0, 0))
        people = plan.number(PlanStatus.NEW) + plan.number(PlanStatus.UPDATED) or plan.staging.newly_known()
        if not people and not plan.stages and plan.about_me is None:
            return Outcome(ImportReport(plan.files, ()), Changes.NOTHING)
        name = Message("journal.import", {"n": people}) if people else Message("journal.import_stages")
        if self._network.has_people():
            backups.make(self._network.path)
        with self._network.writing(name, _CHANGES, cancelled, plan.staging.path) as transaction:
            transaction.insert_in_bulk()
            imports = importing.apply(transaction.connection, plan.files, progress)
            findings.apply(transaction.connection, plan.stages, plan.about_me)
        return Outcome(ImportReport(plan.files, imports), transaction.changes, transaction.entry, name)

    def switch(self, plan: ImportPlan, numbers: Collection[int], *, is_off: bool) -> None:
        """Leave these rows of the plan (``PlanRow.number``) out of the import, or take them in, strangers too."""
        plans.switch(plan.staging, numbers, is_off=is_off)
        self.match_again(plan)

    def match_again(self, plan: ImportPlan, checked: Callable[[], None] = lambda: None) -> None:
        """Find out anew what the plan would do, after the network or what is left out of the plan changed."""
        with plan.staging.in_words(self._network.path):
            plan.staging.poll(checked)
            self._match(plan, checked)

    def _match(self, plan: ImportPlan, checked: Callable[[], None]) -> None:
        staging = plan.staging
        plan.version = self._network.version
        matching.match(staging, self._network.path, strangers=plan.strangers)
        with self._network.reading() as connection:
            merging.compare(staging, connection, checked)
            plan.stages = findings.fresh_stages(connection, staging.raw)
            known = read_owner(connection)
        about = findings.owner_found(staging.raw, known or AboutMe())
        plan.about_me = None if about == (known or AboutMe()) else about
        plan.files = _counted(plan.files, staging, plan.stages)


_CHANGES = (
    Changes.CONTACTS
    | Changes.TAGS
    | Changes.SOURCES
    | Changes.CATEGORIES
    | Changes.FOLLOW_UPS
    | Changes.INTERACTIONS
    | Changes.CAREER
    | Changes.OWNER
)


def _origins(paths: Sequence[Path]) -> list[str]:
    """Give each file's name as it was before a browser or a person numbered its copies; equal files have one name."""
    names: dict[str, str] = {}
    if len(paths) == 1:
        return [_COPY.sub("", paths[0].stem).casefold()]
    return [names.setdefault(_content(path), _COPY.sub("", path.stem).casefold()) for path in paths]


def _content(path: Path) -> str:
    """Give a digest of an ordinary file's content; anything else is like nothing but itself."""
    try:
        if path.is_file():
            with path.open("rb") as file:
                return hashlib.file_digest(file, "blake2b").hexdigest()
    except (OSError, ValueError):
        # Reading it will say what is wrong with it.
        return str(path)
    return str(path)


_COPY = re.compile(r"(?: ?\(\d{1,3}\)| copy| - copy| - Kopie| Kopie){1,3}$", re.IGNORECASE)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _part(progress: Progress, done: int, size: int) -> Callable[[float], None]:
    return lambda share: progress(min(done + int(share), size), size)


def _recognised(path: Path, encoding: str | None) -> Recognised | FilePlan:
    """Find out what a file is; one that cannot be used gives a plan with its error."""
    try:
        return recognition.recognise(path, encoding=encoding)
    except NetGrowError as error:
        return FilePlan(_shown(path), "", "", "", error=error.message, message=error.message)


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")


def _rank(found: Recognised | FilePlan) -> int:
    return 0 if isinstance(found, FilePlan) else reading_order.rank(found.format)


def _read(staging: Staging, place: int, recognised: Recognised, origin: str) -> FilePlan:
    """Stage one file's records; a file that cannot be read to its end gives a plan with its error."""
    shown = _shown(recognised.path)
    try:
        with staging.filling(place, source_of(recognised.format), origin):
            _stage(staging, place, recognition.read(recognised), recognised.size, recognised.progress)
    except NetGrowError as error:
        return FilePlan(shown, "", "", "", error=error.message, message=error.message)
    return FilePlan(
        shown,
        recognised.format,
        recognised.encoding,
        recognised.delimiter,
        title=recognised.title,
        header=recognised.header,
    )


def _stage(staging: Staging, place: int, records: Iterator[Record], size: int, progress: Callable[[int], None]) -> None:
    read = 0
    for batch in batched(records, BATCH):
        read += len(batch)
        progress(int(size * read / (read + _SOON)))
        people = [_staged(each) for each in batch if isinstance(each, Person)]
        staging.add_people(place, people)
        if len(people) < len(batch):
            _stage_others(staging, place, batch)


def _staged(person: Person) -> StagedPerson:
    line, draft, key, standing, contacted, witnessed, part = person
    if standing is None and draft.depth is None and not witnessed and not contacted:
        # Nearly everybody of a list of people, a hundred thousand times.
        return StagedPerson(line, draft, key, part=part) if part else StagedPerson(line, draft, key)
    said = _standing(draft, standing) if standing is not None or draft.depth is not None else ""
    took_place = [(each.kind.value, each.on, each.direction.value, each.note) for each in contacted]
    return StagedPerson(line, draft, key, said, took_place, witnessed, part)


def _stage_others(staging: Staging, place: int, batch: Sequence[Record]) -> None:
    others = []
    for each in batch:
        if isinstance(each, Rejected):
            others.append((each.line, "rejected", each.reason, each.raw, each.part))
        elif isinstance(each, Skipped):
            others.append((each.line, "skipped", each.reason, "", each.part))
        elif isinstance(each, Stage):
            staging.add_stage(place, each.kind.value, *each[2:-1])
        elif isinstance(each, OwnerFound):
            staging.add_owner(place, AboutMe(each.name, each.emails, each.linkedin, each.organization))
    staging.add_others(place, others)


def _standing(draft: ContactDraft, standing: Standing | None) -> str:
    """Give what NetGrow's own files carry beside an address book, as JSON: who it was there, categories, cadence."""
    said: dict[str, Any] = {}
    if draft.depth is not None:
        said["depth"] = {part: value for part, value in draft.depth._asdict().items() if value}
    if standing is not None:
        cadence = standing.cadence_days or 0
        said |= {
            "id": standing.id,
            "added": standing.created_at,
            "categories": [each.value for each in draft.categories],
            "cadence_days": cadence if SHORTEST_CADENCE <= cadence <= LONGEST_CADENCE else None,
            "cadence_since": _day(standing.cadence_since) or datetime.now().astimezone().date().isoformat(),
            "not_before": _day(standing.not_before),
            "key_person": standing.key_person,
        }
    return json.dumps(said)


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None


def _counted(files: Sequence[FilePlan], staging: Staging, stages: Sequence[tuple[Any, ...]]) -> tuple[FilePlan, ...]:
    counts = staging.counts()
    fresh = Counter(stage[0] for stage in stages)
    contacted = evidence.fresh_by_file(staging.raw) if staging.has_evidence else {}
    facts = findings.by_file(staging.raw)
    return tuple(
        _with_counts(
            replace(file, stages=fresh[place], contacted=contacted.get(place, 0), facts=facts.get(place, 0)),
            place,
            counts,
        )
        for place, file in enumerate(files)
    )


def _with_counts(file: FilePlan, place: int, counts: Mapping[tuple[int, str], int]) -> FilePlan:
    if file.error is not None:
        return file

    def number(status: PlanStatus) -> int:
        return counts.get((place, status.value), 0)

    counted = replace(
        file,
        new=number(PlanStatus.NEW),
        updated=number(PlanStatus.UPDATED),
        unchanged=number(PlanStatus.UNCHANGED),
        duplicates=number(PlanStatus.DUPLICATE),
        skipped=number(PlanStatus.SKIPPED),
        rejected=number(PlanStatus.REJECTED),
    )
    return counted.told()
