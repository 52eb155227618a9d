"""Bringing files into the network: plan first, look at it, then apply it in one transaction."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.imports import FilePlan, ImportReport, PlanRow, PlanStatus, RejectedRecord
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats import recognition
from netgrow_desktop.formats.netgrow_csv import defused
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.services.exports import replace_file
from netgrow_desktop.storage import backups, importing, matching, merging, plans, repeats
from netgrow_desktop.storage.staging import BATCH, Staging, batched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.records import Record, Standing
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], None]

SOURCES = {"linkedin-connections": "linkedin", "google-csv": "google", "netgrow-csv": "netgrow"}
"""Code of a reader -> code of the source that its people are said to come from; any other is ``csv``."""


_SOON = 5_000
"""Records after which half of the progress is shown, for how many there are is known only at the end."""


class ImportPlan:
    """What an import would do. Close it when it is applied or given up: its records wait in a private file."""

    def __init__(self, staging: Staging, files: tuple[FilePlan, ...], version: int) -> None:
        self.files = files
        self.staging = staging
        self.version = version

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
        self, paths: Sequence[Path], progress: Progress = lambda _done, _total: None, encodings: Mapping[str, str] = {}
    ) -> ImportPlan:
        """Read the files and find out what importing them would do; nothing is written to the network.

        A file that cannot be used is in the plan with its ``error``. *encodings* (path -> encoding) are those that
        the person chose instead of the recognised ones.
        """
        staging = Staging()
        try:
            with staging.in_words(self._network.path):
                size = sum(_size(path) for path in paths) or 1
                done = 0
                files = []
                origins = _origins(paths)
                for place, path in enumerate(paths):
                    part = _part(progress, done, size)
                    files.append(_read(staging, place, path, origins[place], encodings.get(str(path)), part))
                    done += _size(path)
                staging.poll(lambda: progress(size, size))
                repeats.find_repeats(staging)
                version = self._match(staging, lambda: progress(size, size))
        except BaseException:
            staging.close()
            raise
        return ImportPlan(staging, _counted(files, staging), version)

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
            with plan.staging.in_words(self._network.path):
                plan.staging.poll(lambda: progress(0, 0))
                plan.version = self._match(plan.staging, lambda: progress(0, 0))
            plan.files = _counted(plan.files, plan.staging)
        people = plan.number(PlanStatus.NEW) + plan.number(PlanStatus.UPDATED) or plan.staging.newly_known()
        if not people:
            return Outcome(ImportReport(plan.files, ()), Changes.NOTHING)
        name = Message("journal.import", {"n": people})
        if self._network.has_people():
            backups.make(self._network.path)
        changes = Changes.CONTACTS | Changes.TAGS | Changes.SOURCES | Changes.CATEGORIES | Changes.FOLLOW_UPS
        with self._network.writing(name, changes, cancelled, plan.staging.path) as transaction:
            transaction.insert_in_bulk()
            imports = importing.apply(transaction.connection, plan.files, progress)
        return Outcome(ImportReport(plan.files, imports), transaction.changes, transaction.entry, name)

    def _match(self, staging: Staging, checked: Callable[[], None]) -> int:
        version = self._network.version
        matching.match(staging, self._network.path)
        with self._network.reading() as connection:
            merging.compare(staging, connection, checked)
        return version


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


def _read(
    staging: Staging, place: int, path: Path, origin: str, encoding: str | None, progress: Callable[[float], None]
) -> FilePlan:
    """Stage one file's records; a file that cannot be used gives a plan with its error."""
    shown = os.fsencode(path).decode("utf-8", "replace")
    try:
        recognised = recognition.recognise(path, encoding=encoding)
        source = SOURCES.get(recognised.format, "csv")
        with staging.filling(place, source, origin):
            _stage(staging, place, recognition.read(recognised), recognised.size, progress)
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


def _stage(
    staging: Staging, place: int, records: Iterator[Record], size: int, progress: Callable[[float], None]
) -> None:
    read = 0
    for batch in batched(records, BATCH):
        read += len(batch)
        progress(size * read / (read + _SOON))
        people = [each for each in batch if isinstance(each, Person)]
        kept = [(each.line, each.draft, each.key, _standing(each.draft, each.standing)) for each in people]
        staging.add_people(place, kept)
        if len(people) < len(batch):
            staging.add_others(
                place,
                (
                    (each.line, "rejected", each.reason, each.raw)
                    if isinstance(each, Rejected)
                    else (each.line, "skipped", each.reason, "")
                    for each in batch
                    if isinstance(each, Rejected | Skipped)
                ),
            )


def _standing(draft: ContactDraft, standing: Standing | None) -> str:
    """Give what NetGrow's own file carries beside the facts, as JSON: who it was there, categories, cadence."""
    if standing is None:
        return ""
    cadence = standing.cadence_days or 0
    return json.dumps(
        {
            "id": standing.id,
            "added": standing.created_at,
            "categories": [each.value for each in draft.categories],
            "cadence_days": cadence if SHORTEST_CADENCE <= cadence <= LONGEST_CADENCE else None,
            "cadence_since": _day(standing.cadence_since) or datetime.now().astimezone().date().isoformat(),
            "not_before": _day(standing.not_before),
        }
    )


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None


def _counted(files: Sequence[FilePlan], staging: Staging) -> tuple[FilePlan, ...]:
    counts = staging.counts()
    return tuple(_with_counts(file, place, counts) for place, file in enumerate(files))


def _with_counts(file: FilePlan, place: int, counts: Mapping[tuple[int, str], int]) -> FilePlan:
    if file.error is not None:
        return file

    def number(status: PlanStatus) -> int:
        return counts.get((place, status.value), 0)

    counted = FilePlan(
        file.path,
        file.format,
        file.encoding,
        file.delimiter,
        new=number(PlanStatus.NEW),
        updated=number(PlanStatus.UPDATED),
        unchanged=number(PlanStatus.UNCHANGED),
        duplicates=number(PlanStatus.DUPLICATE),
        skipped=number(PlanStatus.SKIPPED),
        rejected=number(PlanStatus.REJECTED),
        title=file.title,
        header=file.header,
    )
    return counted.told()
