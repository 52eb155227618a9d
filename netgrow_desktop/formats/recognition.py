"""Which kind of file this is, by its content, and its records."""

from __future__ import annotations

import itertools
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats import network_json_file, strangers, tie_tables, zip_archives
from netgrow_desktop.formats.calendars import events as calendar_events
from netgrow_desktop.formats.cells import decoding, tables
from netgrow_desktop.formats.cells.latin_pages import Choice
from netgrow_desktop.formats.linkedin import career as linkedin_career
from netgrow_desktop.formats.linkedin import connections as linkedin_connections
from netgrow_desktop.formats.linkedin import contacts as linkedin_contacts
from netgrow_desktop.formats.linkedin import endorsements as linkedin_endorsements
from netgrow_desktop.formats.linkedin import invitations as linkedin_invitations
from netgrow_desktop.formats.linkedin import messages as linkedin_messages
from netgrow_desktop.formats.linkedin import notes as linkedin_notes
from netgrow_desktop.formats.linkedin import profile as linkedin_profile
from netgrow_desktop.formats.linkedin import recommendations as linkedin_recommendations
from netgrow_desktop.formats.lists import google_contacts, mapping, netgrow_csv, other_tables, spreadsheets
from netgrow_desktop.formats.lists.mapping import Choices, TablePreview
from netgrow_desktop.formats.machines import without_machines
from netgrow_desktop.formats.mail import mailbox
from netgrow_desktop.formats.readers import Column, Match, Reader, Recognised, Sample
from netgrow_desktop.formats.records import OwnerFound, Person, Record
from netgrow_desktop.formats.vcard import reading as vcards
from netgrow_desktop.formats.web_links import with_web_links
from netgrow_desktop.formats.zips import members as zip_members
from netgrow_desktop.formats.zips.parts import Ways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Listed
    from netgrow_desktop.formats.records import Skipped

Found = TypeVar("Found")

__all__ = [
    "READERS",
    "Column",
    "Match",
    "Reader",
    "Recognised",
    "Sample",
    "find_table",
    "preview",
    "read",
    "read_listed",
    "recognise",
]

PEOPLE_SHOWN = 12
"""So many people of a file without columns show how it is read."""


def _recognise_inside(path: Path) -> Recognised:
    return recognise(path)


def _read_inside(recognised: Recognised) -> Iterator[Record]:
    return read(recognised)


_TABLES: tuple[Reader, ...] = (
    linkedin_connections.READER,
    linkedin_messages.READER,
    linkedin_invitations.READER,
    linkedin_career.POSITIONS_READER,
    linkedin_career.EDUCATION_READER,
    linkedin_profile.PROFILE_READER,
    linkedin_profile.ADDRESSES_READER,
    linkedin_notes.READER,
    linkedin_recommendations.READER,
    linkedin_endorsements.READER,
    linkedin_contacts.READER,
    google_contacts.READER,
    other_tables.READER,
)
"""Kinds of tables, which may also be a sheet of a spreadsheet."""

_IN_SHEETS = (netgrow_csv.READER, *_TABLES)

READERS: tuple[Reader, ...] = (
    network_json_file.READER,
    vcards.READER,
    mailbox.READER,
    calendar_events.READER,
    netgrow_csv.READER,
    *zip_archives.make_readers(Ways(_recognise_inside, _read_inside)),
    *spreadsheets.make_readers(_IN_SHEETS),
    *_TABLES,
)
"""Every kind of file that can be read, the most particular first."""


def recognise(
    path: Path,
    *,
    encoding: str | None = None,
    columns: Sequence[Column] | None = None,
    header: bool | None = None,
    delimiter: str | None = None,
    day_first: bool | None = None,
) -> Recognised:
    """Find out what the file is and how it is read; the keywords are what the person chose, if they did.

    *columns* says where each column of a table goes (then it is read whatever it holds), *header* whether it has one,
    *day_first* which of day and month stands first. Raises :class:`NetGrowError` for a file that cannot be opened or
    holds no people.
    """
    choices = Choices(None if columns is None else tuple(columns), header, delimiter, day_first)
    try:
        return _recognise(path, decoding.known_encoding(encoding) if encoding else "", choices)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error


def preview(
    path: Path, *, encoding: str | None = None, header: bool | None = None, delimiter: str | None = None
) -> TablePreview:
    """Give what a person needs to map the columns of a table by hand, also of one that :func:`recognise` refuses.

    Of vCards it gives the first people. Raises :class:`NetGrowError` for a file that cannot be opened or is neither.
    """
    choices = Choices(None, header, delimiter)
    try:
        with _opened(path, decoding.known_encoding(encoding) if encoding else "") as (head, kind, found):
            if kind in spreadsheets.KINDS:
                return spreadsheets.preview(path, kind, _IN_SHEETS, choices)
            sample = _sample(path, head, found.page, choices)
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    if vcards.READER.recognise(sample) is not None:
        return _preview_cards(recognise(path, encoding=encoding))
    return mapping.preview(sample, found.page, mapping.guess(sample, choices, _IN_SHEETS))


def _preview_cards(recognised: Recognised) -> TablePreview:
    people = (each.draft for each in read(recognised) if isinstance(each, Person))
    first = tuple((each.name, each.organization) for each in itertools.islice(people, PEOPLE_SHOWN))
    return TablePreview(recognised.encoding, "", 0, (), len(first), people=first)


def find_table(path: Path, recognise_table: Callable[[Sample], Match | None]) -> Recognised | None:
    """Give a table of text that is no list of people and that *recognise_table* knows; None for any other file.

    Raises :class:`NetGrowError` for a file that cannot be opened.
    """
    try:
        with _opened(path, "") as (head, kind, found):
            size = path.stat().st_size
            match = None if kind else recognise_table(_sample(path, head, found.page, Choices()))
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    return None if match is None else _recognised(path, size, found, other_tables.READER, match)


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the file's records one by one; raises :class:`NetGrowError` when it can no longer be read."""
    return _read(recognised, _reader(recognised.format).read)


def read_listed(recognised: Recognised) -> Iterator[Record | Listed]:
    """Give the same, people of whom a list says little in fewer steps."""
    reader = _reader(recognised.format)
    return _read(recognised, reader.read_listed or reader.read)


def _read(
    recognised: Recognised, read: Callable[[Recognised], Iterator[Found]]
) -> Iterator[Found | Person | Skipped | OwnerFound]:
    try:
        yield from without_machines(with_web_links(read(recognised)))
    except (OSError, UnicodeError) as error:
        raise _refusal(recognised.path, error) from error


def _reader(code: str) -> Reader:
    return next(each for each in READERS if each.code == code)


def _refusal(path: Path, error: Exception) -> NetGrowError:
    name = decoding.shown(path)
    if isinstance(error, IsADirectoryError):
        return NetGrowError("format.folder", file=name)
    if isinstance(error, UnicodeError) and not isinstance(error, UnicodeEncodeError):
        return NetGrowError("format.wrong_encoding", file=name)
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return NetGrowError("format.missing", file=name)
    if isinstance(error, PermissionError):
        return NetGrowError("format.no_permission", file=name)
    return NetGrowError("format.unreadable", file=name, cause=getattr(error, "strerror", None) or str(error))


@contextmanager
def _opened(path: Path, encoding: str) -> Iterator[tuple[bytes, str, Choice]]:
    """Open a file and give its first bytes, the code of what it is packed in ("" for text) and its encoding."""
    name = decoding.shown(path)
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise NetGrowError("format.folder", file=name)
    if not stat.S_ISREG(mode):
        raise NetGrowError("format.no_file", file=name)
    with path.open("rb") as stream:
        head = stream.read(decoding.SAMPLE_BYTES)
        kind = spreadsheets.kind_of(path, head)
        if not kind and head.startswith(zip_members.SIGNATURES):
            kind = zip_archives.kind_of(path, head)
        if not kind:
            strangers.refuse_binary(name, head)
            # The headers of mails name their own encodings; a mailbox is too large to be read for one.
            encoding = encoding or ("utf-8" if mailbox.is_mailbox(head) else "")
        yield head, kind, Choice(encoding) if kind or encoding else decoding.find_encoding(stream, head)


def _recognise(path: Path, encoding: str, choices: Choices) -> Recognised:
    with _opened(path, encoding) as (head, kind, found):
        size = path.stat().st_size
    if kind in spreadsheets.KINDS:
        return spreadsheets.recognise(path, size, kind, _IN_SHEETS, choices)
    if kind:
        return _recognised(path, size, Choice(""), _reader(kind), Match())
    sample = _sample(path, head, found.page, choices)
    if not sample.text.strip("\ufeff \t\r\n\0"):
        raise NetGrowError("format.empty", file=sample.name)
    if choices.columns is not None:
        return _recognised(path, size, found, other_tables.READER, _by_hand(sample, choices))
    if network_json_file.recognise(sample) is None:
        strangers.refuse_text(sample)
    for reader in READERS:
        if reader is other_tables.READER:
            strangers.refuse_unprintable(sample)
            strangers.refuse_linkedin_file(sample)
            tie_tables.refuse(sample)
        match = reader.recognise(sample)
        if match is not None and choices.header in (None, match.table is None or match.header_row is not None):
            return _recognised(path, size, found, reader, mapping.in_order(match, choices))
    raise _no_people(sample)


def _by_hand(sample: Sample, choices: Choices) -> Match:
    match = mapping.guess(sample, choices)
    if match.table is None:
        raise NetGrowError("format.no_table", file=sample.name)
    return match


def _sample(path: Path, head: bytes, encoding: str, choices: Choices) -> Sample:
    complete = len(head) >= path.stat().st_size
    text = decoding.decoded_head(head, encoding, complete=complete)
    delimiters, above = tables.likely_delimiters(text)
    if choices.delimiter:
        delimiters = (choices.delimiter,)
    cut = (tables.sample_table(text, delimiter, complete=complete, above=above) for delimiter in delimiters)
    return Sample(decoding.shown(path), text, tuple(table for table in cut if table.rows), complete)


def _no_people(sample: Sample) -> NetGrowError:
    """Say why a file of text gives nobody."""
    if not sample.tables:
        return NetGrowError("format.long_record", file=sample.name, line=1)
    if all(len(cells) == 1 for table in sample.tables for _, cells in table.rows):
        return NetGrowError("format.no_table", file=sample.name)
    return NetGrowError("format.no_people", file=sample.name)


def _recognised(path: Path, size: int, encoding: Choice, reader: Reader, match: Match) -> Recognised:
    table = match.table
    line, header = (0, []) if table is None or match.header_row is None else table.rows[match.header_row]
    if table is not None and table.complete and match.header_row == len(table.rows) - 1:
        raise NetGrowError("format.header_only", file=decoding.shown(path), line=str(line))
    return Recognised(
        path=path,
        format=reader.code,
        encoding=encoding.page,
        delimiter="" if table is None else table.delimiter,
        header_line=line,
        header=tuple(cell.strip("\ufeff") for cell in header),
        columns=match.columns,
        title=match.title or reader.title,
        size=size,
        day_first=match.day_first,
        quoting="" if table is None else table.quoting,
        other_encoding=encoding.instead,
    )
