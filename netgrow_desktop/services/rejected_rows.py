"""Records that could not be read, as files: once as they stood, to be mended and imported again, once with the reasons.

A table's records go below its own header, cards as they are; what has no such form is told with its reason alone.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.lists.netgrow_csv import defused
from netgrow_desktop.services.exports import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.imports import FilePlan, RejectedRecord

    Words = Callable[[Message], str]
    Rejects = Sequence[tuple[FilePlan, Sequence[RejectedRecord]]]

BOM = "\ufeff"
"""Spreadsheets take a file without this mark for the system's code page."""


class Saved(NamedTuple):
    """How many records were saved, and where: files that can be mended, and the one that says why."""

    records: int
    to_mend: tuple[Path, ...]
    reasons: Path


def save(rejects: Rejects, path: Path, words: Words) -> Saved:
    """Write the rejected records of files; the one to mend is *path*, or has its name where there are several.

    The reasons, told in *words*, stand beside it, or in *path* itself where nothing can be mended. Raises NetGrowError.
    """
    mendable = [(file, records) for file, records in rejects if records and _ending(file)]
    to_mend = []
    for file, records in mendable:
        target = path.with_suffix(_ending(file))
        if len(mendable) > 1:
            target = _free(path.with_name(f"{path.stem} {Path(file.path).stem}{_ending(file)}"))
        replace_file(target, _as_they_stood(file, records))
        to_mend.append(target)
    reasons = _free(path.with_name(words(Message("rejected.file_name", {"name": path.stem})))) if to_mend else path
    return Saved(replace_file(reasons, _with_reasons(rejects, words)), tuple(to_mend), reasons)


def _ending(file: FilePlan) -> str:
    """Give the ending of a file of this one's records, empty where they make none by themselves."""
    if file.format == "vcard":
        return ".vcf"
    return ".csv" if file.delimiter else ""


def _free(path: Path) -> Path:
    """Give the path, with a number if there is a file already: nobody was asked whether it may be replaced."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in range(2, 1_000))
    return path if not path.exists() else next((each for each in numbered if not each.exists()), path)


def _as_they_stood(file: FilePlan, records: Sequence[RejectedRecord]) -> Callable[[TextIO], int]:
    def fill(out: TextIO) -> int:
        if file.delimiter:
            out.write(BOM)
        if file.delimiter and file.header:
            csv.writer(out, delimiter=file.delimiter[:1], lineterminator="\n").writerow(file.header)
        out.writelines(f"{record.raw}\n" for record in records)
        return len(records)

    return fill


def _with_reasons(rejects: Rejects, words: Words) -> Callable[[TextIO], int]:
    def fill(out: TextIO) -> int:
        out.write(BOM)
        writer = csv.writer(out)
        writer.writerow([words(Message(f"rejected.{column}")) for column in ("file", "line", "reason", "record")])
        written = 0
        for file, records in rejects:
            for record in records:
                name = record.part or Path(file.path).name
                row = (name, str(record.line), words(record.reason), record.raw)
                writer.writerow([defused(cell) for cell in row])
                written += 1
        return written

    return fill
