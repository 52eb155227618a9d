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
from netgrow_desktop.domain.contacts import Listed
from netgrow_desktop.domain.imports import FilePlan, origin_of
from netgrow_desktop.domain.interactions import LAST_CONTACT, Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats import reading_order, recognition
from netgrow_desktop.formats.linkedin.loose_files import Profiles
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.formats.records import SOURCE_CODE, Carried, OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.services import remembered_readings
from netgrow_desktop.services.pasted import is_pasted
from netgrow_desktop.storage import findings
from netgrow_desktop.storage.opening import is_in_use
from netgrow_desktop.storage.staged_rows import StagedPerson
from netgrow_desktop.storage.staging import BATCH, message_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record, Standing
    from netgrow_desktop.services.remembered_readings import Kept
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
    """What a person chose for the files, by path, and what they chose for tables before, by the key of each."""

    encodings: Mapping[str, str]
    choices: Mapping[str, Choices]
    remembered: Mapping[str, Kept]


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
        return remembered_readings.recognised(path, encoding, choices or Choices(), chosen.remembered)
    except NetGrowError as error:
        return FilePlan(_shown(path), "", "", "", error=error.message, message=error.message)


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")


def _rank(found: Recognised | FilePlan) -> int:
    return 0 if isinstance(found, FilePlan) else reading_order.rank(found.format)


def _read(staging: Staging, place: int, recognised: Recognised, origin: str, profiles: Profiles) -> FilePlan:
    """Stage one file's records; a file that cannot be read to its end gives a plan with its error."""
    shown = _shown(recognised.path)
    name = "" if is_pasted(recognised.path) else shown
    try:
        with staging.filling(place, source_of(recognised.format), origin, name):
            records: Iterator[Record | Listed]
            if profiles.are_told(recognised):
                records = profiles.found(recognised, recognition.read(recognised))
            else:
                records = recognition.read_listed(recognised)
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
        other_encoding=recognised.other_encoding,
    )


def _stage(
    staging: Staging, place: int, records: Iterator[Record | Listed], size: int, progress: Callable[[int], None]
) -> None:
    read = 0
    for batch in _batches(records):
        read += len(batch)
        progress(int(size * read / (read + _SOON)))
        people = [
            each if isinstance(each, Listed) else _staged(each) for each in batch if isinstance(each, Listed | Person)
        ]
        if len(people) < len(batch):
            people += [_offered(each, each.person) for each in batch if isinstance(each, Skipped) and each.person]
        staging.add_people(place, people)
        if len(people) < len(batch):
            _stage_others(staging, place, batch)


def _batches(records: Iterator[Record | Listed]) -> Iterator[list[Record | Listed]]:
    """Cut records into lists: so many at a time, fewer while they come with pictures."""
    size = _PICTURED
    while batch := list(islice(records, size)):
        yield batch
        pictured = any(isinstance(each, Person) and each.draft.photo is not None for each in batch[:_PICTURED])
        size = _PICTURED if pictured else BATCH


def _staged(person: Person) -> StagedPerson:
    line, draft, key, standing, contacted, witnessed, part, uid, reader, organization = person
    is_more = part or uid or witnessed or contacted or organization
    if not is_more and standing is None and draft.depth is None:
        # Nearly everybody of a list of people, a hundred thousand times.
        return StagedPerson(line, draft, key)
    said = _standing(draft, standing) if standing is not None or draft.depth is not None else ""
    # In NetGrow's own files the number tells whose record it is, whatever else changed since.
    own = f"{standing.id} {standing.created_at}" if standing is not None else uid or said
    took_place = [(each.kind.value, each.on, each.direction.value, each.note) for each in contacted]
    if standing is not None and (last := _day(standing.last_contact)) and last <= _today():
        took_place.append((InteractionKind.CHECK_IN.value, last, Direction.BOTH.value, LAST_CONTACT))
    source = source_of(reader) if reader else ""
    return StagedPerson(line, draft, key, said, took_place, witnessed, part, own, source, "", organization)


def _offered(skipped: Skipped, person: Person) -> StagedPerson:
    """Stage a person who is skipped unless the owner asks for them."""
    return _staged(person._replace(part=skipped.part))._replace(reason=message_text(skipped.reason))


def _stage_others(staging: Staging, place: int, batch: Sequence[Record | Listed]) -> None:
    others = []
    for each in batch:
        if isinstance(each, Rejected):
            others.append((each.line, "rejected", each.reason, each.raw, each.part))
        elif isinstance(each, Skipped) and each.person is None:
            others.append((each.line, "skipped", each.reason, "", each.part))
        elif isinstance(each, Stage):
            staging.add_stage(place, (each.kind.value, *each[2:8]), each.part, each.own, each.source)
        elif isinstance(each, OwnerFound):
            staging.add_owner(place, reading_order.about_owner(each))
    staging.add_others(place, others)
    carried = [each for each in batch if isinstance(each, Carried)]
    if carried:
        staging.add_carried(place, [(each.part, *each[1:5], each.said) for each in carried])


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
            "cadence_since": _day(standing.cadence_since) or (cadence and _today()) or None,
            "not_before": _day(standing.not_before),
            "key_person": standing.key_person,
            "introducer": standing.introducer_id,
        }
        if sources := list(filter(SOURCE_CODE.fullmatch, standing.sources)):
            said["sources"] = sources
    return json.dumps(said)


def _moment(text: str) -> str:
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None
