"""Zips that people bring: LinkedIn's archive, Google Takeout, a packed address book.

Which one it is shows in the names of the files; what each file is, in its content. Packages of programs (office
documents, apps) are zips too and are none of these.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.cells import decoding
from netgrow_desktop.formats.linkedin import archive as linkedin_archive
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Rejected, Skipped
from netgrow_desktop.formats.zips import members as zip_members
from netgrow_desktop.formats.zips.parts import opened_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from zipfile import ZipFile, ZipInfo

    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record
    from netgrow_desktop.formats.zips.parts import Ways

LINKEDIN = "linkedin-archive"
ANY = "zip"

_PACKAGES = frozenset(("[content_types].xml", "mimetype", "androidmanifest.xml", "meta-inf/manifest.mf", "content.xml"))
"""Names that only packages of programs have: office documents, books, apps."""
_PACKAGE_HEAD = re.compile(rb"\[Content_Types\]\.xml|mimetypeapplication/|\b(?:xl|word|ppt)/")
_LISTS = frozenset(("csv", "tsv", "tab", "txt", "vcf", "vcard", "xlsx", "xlsm", "xls", "ods", "ldif"))
_EVIDENCE = frozenset(("ics", "ical", "mbox"))
_MAIL = b"From "
_SHORTEST_MAIL = 64
_MOST_REFUSED = 500
"""After so many files that hold no people the others are not looked at."""
_PACKED_AGAIN = Message("archive.packed_again")


def kind_of(path: Path, head: bytes) -> str:
    """Give the code of the reader for this zip, which begins with *head*; "" for the package of a program.

    Raises :class:`NetGrowError` for an archive that is damaged or holds nothing that could be people.
    """
    try:
        archive = zip_members.opened(path)
    except NetGrowError:
        if _PACKAGE_HEAD.search(head):
            return ""
        raise
    with archive:
        names = [info.filename.replace("\\", "/").casefold() for info in archive.infolist()]
        if not _PACKAGES.isdisjoint(names):
            return ""
        infos = list(zip_members.members(archive))
        if linkedin_archive.is_linkedin(map(zip_members.base_name, infos)):
            return LINKEDIN
        if not any(_turn(archive, info) for info in infos):
            raise NetGrowError("archive.nobody", file=decoding.shown(path))
        return ANY


def passed_over(path: Path) -> tuple[str, ...]:
    """Give the names of those files in LinkedIn's archive that hold nobody whom its owner knows."""
    with zip_members.opened(path) as archive:
        names = map(zip_members.base_name, zip_members.members(archive))
        return tuple(name for name in names if not linkedin_archive.file_code(name))


def make_readers(ways: Ways) -> tuple[Reader, Reader]:
    """Give the readers of LinkedIn's archive and of any other, which read the files inside in the given ways."""
    linkedin = Reader(
        LINKEDIN, Message("format.linkedin_archive"), _no_text, lambda whole: linkedin_archive.read(whole, ways)
    )
    return linkedin, Reader(ANY, Message("format.archive"), _no_text, lambda whole: _read_any(whole, ways))


def _no_text(_sample: Sample) -> Match | None:
    """An archive is recognised by its list of files, never as text."""
    return None


def _turn(archive: ZipFile, info: ZipInfo) -> int:
    """Tell when a file is read: 1 lists of people, 2 evidence of contact, 0 for what holds no people."""
    name = zip_members.base_name(info)
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    if extension in _LISTS:
        return 1
    if extension in _EVIDENCE:
        return 2
    may_be_mail = not extension and info.file_size >= _SHORTEST_MAIL
    if may_be_mail and zip_members.first_bytes(archive, info, len(_MAIL)) == _MAIL:
        return 2
    return 0


def _read_any(whole: Recognised, ways: Ways) -> Iterator[Record]:
    """Give the people of all files in the archive; one that gives nobody is told with its reason.

    Raises NetGrowError where that is so of all of them.
    """
    with opened_parts(whole, ways) as parts:
        files = [(_turn(parts.archive, info), info) for info in zip_members.members(parts.archive)]
        refused: list[Message] = []
        lists = sorted((each for each in files if each[0]), key=lambda each: each[0])
        for place, (_, info) in enumerate(lists):
            if len(refused) == _MOST_REFUSED:
                yield Skipped(0, Message("archive.not_looked_at", {"n": len(lists) - place}))
                break
            part = parts.take(info)
            if isinstance(part, Message):
                refused.append(part)
                yield _unused(part, info.filename)
            else:
                yield from parts.records(part, whole.owner)
                part.drop()
        _refuse_without_people(lists, refused, whole.path)
        for turn, info in files:
            if not turn and info.filename.lower().endswith(".zip"):
                yield Skipped(0, _PACKED_AGAIN, info.filename)


def _refuse_without_people(lists: Sequence[object], refused: Sequence[Message], path: Path) -> None:
    """Refuse an archive of whose files none could hold people; damaged and locked ones may, and are told."""
    if len(refused) < len(lists) or any(each.code.startswith("archive.") for each in refused):
        return
    if len(refused) == 1:
        raise NetGrowError(refused[0].code, **refused[0].values)
    raise NetGrowError("archive.nobody", file=decoding.shown(path))


def _unused(reason: Message, name: str) -> Record:
    """Give the record of a file that gives nobody: rejected where it is damaged, else skipped."""
    return Rejected(0, reason, "", name) if reason.code.startswith("archive.") else Skipped(0, reason, name)
