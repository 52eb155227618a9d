"""Bringing files into the network: plan first, look at it, then apply it in one transaction."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.imports import (
    Answer,
    FilePlan,
    ImportReport,
    PlanListing,
    PlanPart,
    PlanRow,
    PlanStatus,
    RejectedRecord,
)
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe, completed
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.services import cut_off, remembered_readings
from netgrow_desktop.services.import_reading import Chosen, read_files, total_size
from netgrow_desktop.services.pasted import as_file
from netgrow_desktop.storage import (
    backups,
    doubts,
    evidence,
    findings,
    importing,
    matching,
    merging,
    met,
    oneself,
    plans,
    record_choices,
    repeats,
    shared_targets,
)
from netgrow_desktop.storage import carried as carried_rows
from netgrow_desktop.storage.owner import read as read_owner
from netgrow_desktop.storage.owner import set_setting, settings_under
from netgrow_desktop.storage.staging import Staging

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from netgrow_desktop.formats.lists.mapping import TablePreview
    from netgrow_desktop.services.rejected_rows import Saved
    from netgrow_desktop.services.remembered_readings import Kept
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], None]


class ImportPlan:
    """What an import would do. Close it when it is applied or given up: its records wait in a private file.

    ``stages`` of the owner's career are new; ``about_me`` is what would be known of the owner, None for nothing new.
    ``readings`` has what was chosen by hand for tables, by the key of each. ``doubts_of`` is the version of the
    network for which it is known whom new records may be, None where nobody asks.
    """

    def __init__(
        self,
        staging: Staging,
        files: tuple[FilePlan, ...],
        version: int,
        *,
        strangers: bool = True,
        asking: bool = False,
    ) -> None:
        self.files = files
        self.staging = staging
        self.version = version
        self.strangers = strangers
        self.doubts_of = -1 if asking else None
        self.stages: list[tuple[Any, ...]] = []
        self.about_me: AboutMe | None = None
        self.readings: dict[str, Kept] = {}

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
        choices: Mapping[str, Choices] = {},
        strangers: bool = True,
        own_addresses: Sequence[str] = (),
        asking: bool = False,
        kept: bool = True,
    ) -> ImportPlan:
        """Read the files and find out what importing them would do; nothing is written to the network.

        A file that cannot be used is in the plan with its ``error``. *encodings* and *choices* (path -> what the
        person chose) replace what was recognised; what was chosen is *kept* for every table with the same header, or
        without one the same shape, once the plan is applied. Without *strangers* nobody is taken in of whom the files
        hold but letters and meetings. *own_addresses* are e-mail addresses of the owner's beside those in *About me*.
        *asking* also finds out which new records may be somebody known, for :meth:`answer`; unanswered, they are added.
        """
        staging = Staging()
        try:
            with staging.in_words(self._network.path):
                with self._network.reading() as connection:
                    known = read_owner(connection) or AboutMe()
                    owner = completed(known, AboutMe(emails=tuple(own_addresses)))
                    chosen = Chosen(encodings, choices, _remembered(connection))
                files = read_files(staging, paths, progress, chosen, owner)
                size = total_size(paths)
                staging.poll(lambda: progress(size, size))
                oneself.skip(staging, findings.owner_found(staging.raw, owner))
                repeats.find_repeats(staging)
                plan = ImportPlan(staging, files, self._network.version, strangers=strangers, asking=asking)
                if kept:
                    plan.readings = _chosen_readings(paths, files, chosen)
                self._match(plan, lambda: progress(size, size))
        except BaseException:
            staging.close()
            raise
        return plan

    def preview(
        self, path: Path, *, encoding: str | None = None, header: bool | None = None, delimiter: str | None = None
    ) -> TablePreview:
        """Give a table's columns with samples, for saying by hand where each goes, as the person has it cut up.

        Raises NetGrowError for a file that cannot be opened or is no table.
        """
        with self._network.reading() as connection:
            remembered = _remembered(connection)
        return remembered_readings.preview(path, encoding, header, delimiter, remembered)

    def plan_text(
        self,
        text: str,
        progress: Progress = lambda _done, _total: None,
        choices: Choices | None = None,
        *,
        asking: bool = False,
    ) -> ImportPlan:
        """Plan the import of a table, or of vCards, that was pasted or dropped as text."""
        with as_file(text) as path:
            return self.plan([path], progress, choices={str(path): choices or Choices()}, asking=asking)

    def preview_text(self, text: str, *, header: bool | None = None, delimiter: str | None = None) -> TablePreview:
        """Give the columns of a table that is text, as :meth:`preview` does of a file. Raises NetGrowError."""
        with as_file(text) as path:
            return self.preview(path, encoding="utf-8", header=header, delimiter=delimiter)

    def rows(self, plan: ImportPlan, status: PlanStatus | None, offset: int, limit: int) -> list[PlanRow]:
        """Give a page of the plan's records, in the order in which they were read."""
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

    def skipped(self, plan: ImportPlan, file: int) -> list[tuple[int, Message]]:
        """Give the line of each skipped record of the file with that place in the plan, and why it was skipped."""
        return plans.skipped(plan.staging, file)

    def save_rejected(self, plan: ImportPlan, path: Path, words: Callable[[Message], str] = english) -> Saved:
        """Write the rejected records as files that can be mended, and in *words* why they were rejected.

        Raises NetGrowError.
        """
        # What writes files takes a moment to load, and few imports need it.
        from netgrow_desktop.services import rejected_rows

        rejects = [(file, self.rejected(plan, place)) for place, file in enumerate(plan.files)]
        return rejected_rows.save(rejects, path, words)

    def apply(
        self,
        plan: ImportPlan,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Outcome[ImportReport]:
        """Write the plan: everything or, if it fails or is cancelled, nothing. It is one entry of the history.

        How tables were read by hand stays remembered when that is undone: they may come again. Whoever is left out is
        remembered also where nobody comes.
        A network that holds people is backed up before. If it changed since the plan was made, be it by this very
        plan, the records are matched again first.
        """
        if plan.version != self._network.version:
            self.match_again(plan, lambda: progress(0, 0))
        people = plan.number(PlanStatus.NEW) + plan.number(PlanStatus.UPDATED) or plan.staging.newly_known()
        carried = sum(file.carried for file in plan.files)
        has_news = people or carried or plan.stages or plan.about_me is not None
        if not has_news and not record_choices.are_new(plan.staging):
            return self._remember_columns(plan)
        name = _name(people, carried) if has_news else Message("journal.import_choices")
        if self._network.has_people():
            backups.make(self._network.path)
        writing = self._network.writing(name, _CHANGES, cancelled, plan.staging.path)
        files = [each.path for each in plan.files if each.error is None]
        with cut_off.noted(self._network, files) as earlier, writing as transaction:
            with transaction.staying():
                cut_off.note(transaction.connection, earlier)
                _remember(transaction.connection, plan.readings)
            transaction.insert_in_bulk()
            imports = importing.apply(transaction.connection, plan.files, progress)
            closed = met.close_met(transaction.connection, imports)
            doubts.keep_apart(transaction.connection)
            record_choices.keep(transaction.connection)
            findings.apply(transaction.connection, plan.stages, plan.about_me)
            carried_rows.apply(transaction.connection)
        return Outcome(ImportReport(plan.files, imports, closed), transaction.changes, transaction.entry, name)

    def _remember_columns(self, plan: ImportPlan) -> Outcome[ImportReport]:
        """Remember where the columns go of files that bring nothing new."""
        report = ImportReport(plan.files, ())
        if not plan.readings:
            return Outcome(report, Changes.NOTHING)
        name = Message("journal.choose_columns")
        with self._network.writing(name, Changes.SOURCES) as transaction:
            _remember(transaction.connection, plan.readings)
        return Outcome(report, transaction.changes, transaction.entry, name)

    def switch(self, plan: ImportPlan, numbers: Collection[int], *, is_off: bool | None) -> None:
        """Leave these rows of the plan (``PlanRow.number``) out of the import, or take them in.

        Strangers, whom the owner left out before and whoever was skipped can be taken in, too (those of
        ``PlanListing.set_aside`` and ``offered``). None leaves the rows to the rules again.
        """
        plans.switch(plan.staging, numbers, is_off=is_off)
        self.match_again(plan)

    def leave_out_organizations(self, plan: ImportPlan) -> None:
        """Leave out the organisations that stand among the people of the files."""
        if any(file.organizations for file in plan.files):
            self.switch(plan, self.listing(plan).parts[PlanPart.ORGANIZATIONS], is_off=True)

    def set_apart(self, plan: ImportPlan, numbers: Collection[int]) -> None:
        """Add these rows, duplicates or of somebody known with nothing new, as people of their own.

        It is remembered whose these records are, and that they are two people; :meth:`switch` to None takes it back.
        """
        record_choices.set_apart(plan.staging, numbers)
        self.match_again(plan)

    def answer(self, plan: ImportPlan, answers: Mapping[int, Answer | None]) -> None:
        """Keep whether these rows of the plan are the person whom they may be; None takes an answer back.

        The same person is updated; that somebody is another one is remembered, and duplicates are not asked for again.
        """
        for said in (*Answer, None):
            doubts.answer(plan.staging, [number for number, each in answers.items() if each is said], said)
        self.match_again(plan)

    def match_again(self, plan: ImportPlan, checked: Callable[[], None] = lambda: None) -> None:
        """Find out anew what the plan would do, after the network or what is left out of the plan changed."""
        with plan.staging.in_words(self._network.path):
            plan.staging.poll(checked)
            self._match(plan, checked)

    def _match(self, plan: ImportPlan, checked: Callable[[], None]) -> None:
        staging = plan.staging
        plan.version = self._network.version
        doubts_too = plan.doubts_of not in {None, plan.version}
        matching.match(staging, self._network.path, strangers=plan.strangers, doubts_too=doubts_too)
        plan.doubts_of = plan.version if doubts_too else plan.doubts_of
        with self._network.reading() as connection:
            merging.compare(staging, connection, checked)
            if shared_targets.unite(staging, self._network.path):
                merging.compare(staging, connection, checked)
            plan.stages = findings.fresh_stages(connection, staging.raw)
            known = read_owner(connection)
        about = findings.owner_found(staging.raw, known or AboutMe())
        plan.about_me = None if about == (known or AboutMe()) else about
        carried = carried_rows.fresh_by_file(staging, self._network.path)
        plan.files = _counted(plan.files, staging, plan.stages, carried)


_COLUMNS = "columns:"
"""What the names of settings begin with that say how tables are read."""

_CHANGES = (
    Changes.CONTACTS
    | Changes.TAGS
    | Changes.SOURCES
    | Changes.CATEGORIES
    | Changes.FOLLOW_UPS
    | Changes.INTERACTIONS
    | Changes.CAREER
    | Changes.OWNER
    | Changes.EXAMINE
)


def _chosen_readings(paths: Sequence[Path], files: Sequence[FilePlan], chosen: Chosen) -> dict[str, Kept]:
    """Give what was chosen for the files that could be read so, by the keys under which it is remembered."""
    found = {}
    for path, file in zip(paths, files, strict=True):
        encoding, choices = chosen.encodings.get(str(path), ""), chosen.choices.get(str(path), Choices())
        if file.error is None and (encoding or choices != Choices()):
            key, kept = remembered_readings.to_keep(path, encoding, choices, file.header)
            found[key] = remembered_readings.completed(kept, chosen.remembered.get(key))
    return found


def _remembered(connection: Connection) -> dict[str, Kept]:
    """Give what was chosen by hand for tables before, by the key of each."""
    found = settings_under(connection, _COLUMNS)
    return {key: remembered_readings.read_back(text) for key, text in found.items()}


def _remember(connection: Connection, readings: Mapping[str, Kept]) -> None:
    for key, kept in readings.items():
        set_setting(connection, f"{_COLUMNS}{key}", remembered_readings.written(kept))


def _name(people: int, carried: int) -> Message:
    """Name an import in the history."""
    if people:
        return Message("journal.import", {"n": people})
    return Message("journal.import_carried", {"n": carried}) if carried else Message("journal.import_stages")


def _counted(
    files: Sequence[FilePlan], staging: Staging, stages: Sequence[tuple[Any, ...]], carried: Mapping[int, int]
) -> tuple[FilePlan, ...]:
    counts = staging.counts()
    fresh = Counter(stage[0] for stage in stages)
    contacted = evidence.fresh_by_file(staging.raw) if staging.has_evidence else {}
    facts = findings.by_file(staging.raw)
    left_out = record_choices.left_out_by_file(staging.raw)
    organizations = staging.organizations()
    return tuple(
        _with_counts(
            replace(
                file,
                stages=fresh[place],
                contacted=contacted.get(place, 0),
                facts=facts.get(place, 0),
                carried=carried.get(place, 0),
                left_out=left_out.get(place, 0),
                organizations=organizations.get(place, 0),
            ),
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
