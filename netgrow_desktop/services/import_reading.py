"""Reading the files of an import into its staging: in which order, and as what each of them is read."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.imports import FilePlan, origin_of
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats import reading_order, recognition
from netgrow_desktop.formats.linkedin.loose_files import Profiles
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.formats.records import OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.storage import findings
from netgrow_desktop.storage.opening import is_in_use
from netgrow_desktop.storage.staged_rows import StagedPerson
from netgrow_desktop.storage.staging import BATCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.formats.readers import Column, Recognised
    from netgrow_desktop.formats.records import Record, Standing
    from netgrow_desktop.storage.staging import Staging

    Progress = Callable[[int, int], None]

_SOURCES = {
    "google-csv": "google",
    "netgrow-csv": "netgrow",
    "netgrow-json": "netgrow",
    "vcard": "vcard",
    "mbox": "mail",
    "icalendar": "calendar",
}


_MOST_DIGESTED = 50_000_000
"""Bytes of a file beyond which it is not compared with the others of the same import."""
_PICTURED = 50
"""People with pictures who are held at a time."""
_SOON = 5_000
"""Records after which half of the progress is shown, for how many there are is known only at the end."""


def source_of(code: str) -> str:
    """Give the code of the source that a reader's people are said to come from; for any other table it is ``csv``."""
    brand = code.partition("-")[0]
    if brand in {"linkedin", "outlook", "thunderbird", "yahoo", "zip"}:
        return brand
    return _SOURCES.get(code, "csv")


@dataclass(frozen=True)
class Chosen:
    """What a person chose for the files, by path, and where the columns of tables went that were mapped before.

    ``remembered`` has the key of a header (:func:`header_key`) and its columns.
    """

    encodings: Mapping[str, str]
    choices: Mapping[str, Choices]
    remembered: Mapping[str, tuple[Column, ...]]


def read_files(
    staging: Staging, paths: Sequence[Path], progress: Progress, chosen: Chosen, owner: AboutMe
) -> tuple[FilePlan, ...]:
    """Stage the files' records, lists of people before letters and meetings; give the files' plans in order.

    A file that cannot be used gives a plan with its error. *owner* is what is known of the network's owner; what the
    files themselves tell of them counts for those that are read after.
    """
    size = total_size(paths)
    found = [_recognised(path, chosen) for path in paths]
    turns = sorted(range(len(paths)), key=lambda place: _rank(found[place]))
    origins = _origins(paths)
    usable = [replace(each, owner=owner) for each in found if not isinstance(each, FilePlan)]
    profiles = Profiles(usable, recognition.read)
    files = [each if isinstance(each, FilePlan) else FilePlan("", "", "", "") for each in found]
    done = 0
    for place in turns:
        recognised = found[place]
        if not isinstance(recognised, FilePlan):
            about = findings.owner_found(staging.raw, owner)
            known = replace(recognised, owner=about, progress=_part(progress, done, size))
            files[place] = _read(staging, place, known, origins[place], profiles)
        done += _size(paths[place])
        progress(min(done, size), size)
    return tuple(files)


def header_key(header: Sequence[str]) -> str:
    """Give the key under which the columns of a table with this header are remembered."""
    folded = "\x1f".join(" ".join(name.split()).casefold() for name in header)
    return hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def total_size(paths: Sequence[Path]) -> int:
    """Give the size of the files in bytes, at least 1."""
    return sum(map(_size, paths)) or 1


def _origins(paths: Sequence[Path]) -> list[str]:
    """Give each file's name as it was before a browser or a person numbered its copies; equal files have one name."""
    names: dict[str, str] = {}
    if len(paths) == 1:
        return [origin_of(_shown(paths[0]))]
    return [names.setdefault(_content(path), origin_of(_shown(path))) for path in paths]


def _content(path: Path) -> str:
    """Give a digest of an ordinary file's content; anything else, and a huge one, is like nothing but itself."""
    try:
        if path.is_file() and not is_in_use(path) and path.stat().st_size <= _MOST_DIGESTED:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "blake2b").hexdigest()
    except (OSError, ValueError):
        # Reading it will say what is wrong with it.
        return str(path)
    return str(path)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _part(progress: Progress, done: int, size: int) -> Callable[[float], None]:
    return lambda share: progress(min(done + int(share), size), size)


def _recognised(path: Path, chosen: Chosen) -> Recognised | FilePlan:
    """Find out what a file is; one that cannot be used gives a plan with its error."""
    encoding = chosen.encodings.get(str(path))
    choices = chosen.choices.get(str(path))
    if is_in_use(path):
        reason = Message("format.is_open_network", {"file": _shown(path)})
        return FilePlan(_shown(path), "", "", "", error=reason, message=reason)
    try:
        if choices is not None and choices != Choices(day_first=choices.day_first):
            return _recognised_as(path, encoding, choices)
        return _as_remembered(path, encoding, choices or Choices(), chosen.remembered)
    except NetGrowError as error:
        return FilePlan(_shown(path), "", "", "", error=error.message, message=error.message)


def _recognised_as(path: Path, encoding: str | None, choices: Choices) -> Recognised:
    return recognition.recognise(
        path,
        encoding=encoding,
        columns=choices.columns,
        header=choices.header,
        delimiter=choices.delimiter,
        day_first=choices.day_first,
    )


def _as_remembered(
    path: Path, encoding: str | None, choices: Choices, remembered: Mapping[str, tuple[Column, ...]]
) -> Recognised:
    """Recognise a file; a table whose columns were mapped by hand before is read as it was then."""
    try:
        found = _recognised_as(path, encoding, choices)
    except NetGrowError:
        if not remembered:
            raise
        try:
            header = [each.name for each in recognition.preview(path, encoding=encoding, header=True).columns]
        except NetGrowError:
            header = []
        columns = remembered.get(header_key(header))
        if columns is None:
            raise
        return _recognised_as(path, encoding, replace(choices, columns=columns, header=True))
    columns = remembered.get(header_key(found.header)) if found.header else None
    return found if columns is None else _recognised_as(path, encoding, replace(choices, columns=columns, header=True))


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")


def _rank(found: Recognised | FilePlan) -> int:
    return 0 if isinstance(found, FilePlan) else reading_order.rank(found.format)


def _read(staging: Staging, place: int, recognised: Recognised, origin: str, profiles: Profiles) -> FilePlan:
    """Stage one file's records; a file that cannot be read to its end gives a plan with its error."""
    shown = _shown(recognised.path)
    try:
        with staging.filling(place, source_of(recognised.format), origin):
            records = profiles.found(recognised, recognition.read(recognised))
            _stage(staging, place, records, recognised.size, recognised.progress)
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
    for batch in _batches(records):
        read += len(batch)
        progress(int(size * read / (read + _SOON)))
        people = [_staged(each) for each in batch if isinstance(each, Person)]
        staging.add_people(place, people)
        if len(people) < len(batch):
            _stage_others(staging, place, batch)


def _batches(records: Iterator[Record]) -> Iterator[list[Record]]:
    """Cut records into lists: so many at a time, fewer while they come with pictures."""
    size = _PICTURED
    while batch := list(islice(records, size)):
        yield batch
        pictured = any(isinstance(each, Person) and each.draft.photo is not None for each in batch[:_PICTURED])
        size = _PICTURED if pictured else BATCH


def _staged(person: Person) -> StagedPerson:
    line, draft, key, standing, contacted, witnessed, part, uid, reader = person
    if not part and not uid and standing is None and draft.depth is None and not witnessed and not contacted:
        # Nearly everybody of a list of people, a hundred thousand times.
        return StagedPerson(line, draft, key)
    said = _standing(draft, standing) if standing is not None or draft.depth is not None else ""
    # In NetGrow's own files the number tells whose record it is, whatever else changed since.
    own = f"{standing.id} {standing.created_at}" if standing is not None else uid or said
    took_place = [(each.kind.value, each.on, each.direction.value, each.note) for each in contacted]
    source = source_of(reader) if reader else ""
    return StagedPerson(line, draft, key, said, took_place, witnessed, part, own, source)


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
            staging.add_owner(place, reading_order.about_owner(each))
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
            "added": _moment(standing.created_at),
            "categories": [each.value for each in draft.categories],
            "cadence_days": cadence if SHORTEST_CADENCE <= cadence <= LONGEST_CADENCE else None,
            "cadence_since": _day(standing.cadence_since) or datetime.now().astimezone().date().isoformat(),
            "not_before": _day(standing.not_before),
            "key_person": standing.key_person,
        }
    return json.dumps(said)


def _moment(text: str) -> str:
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None
