"""The owner's own career in LinkedIn's archive: ``Positions.csv`` and ``Education.csv``.

``Company Name,Title,Description,Location,Started On,Finished On`` and
``School Name,Start Date,End Date,Notes,Degree Name,Activities``; days are ``Jan 2024`` or ``2019``, the last one is
empty for what goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.tables import day_reader, match_table, table_rows
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Rejected, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_POSITIONS = {
    "companyname": "organization",
    "title": "title",
    "description": "note",
    "location": "location",
    "startedon": "started_on",
    "finishedon": "finished_on",
}
_EDUCATION = {
    "schoolname": "organization",
    "degreename": "title",
    "notes": "note",
    "activities": "activities",
    "startdate": "started_on",
    "enddate": "finished_on",
}
_NO_STAGE = Message("linkedin.no_stage")


def recognise_positions(sample: Sample) -> Match | None:
    """Find the header of the owner's jobs."""
    return match_table(sample, _POSITIONS, frozenset(("organization", "title", "started_on")))


def recognise_education(sample: Sample) -> Match | None:
    """Find the header of the owner's schools."""
    return match_table(sample, _EDUCATION, frozenset(("organization", "title", "started_on")))


def read_positions(recognised: Recognised) -> Iterator[Record]:
    """Give the owner's jobs."""
    return _stages(recognised, _POSITIONS, StageKind.JOB)


def read_education(recognised: Recognised) -> Iterator[Record]:
    """Give the owner's schools."""
    return _stages(recognised, _EDUCATION, StageKind.SCHOOL)


def _stages(recognised: Recognised, fields: Mapping[str, str], kind: StageKind) -> Iterator[Record]:
    day = day_reader(recognised)
    for row in table_rows(recognised, fields):
        if isinstance(row, Rejected):
            yield row
            continue
        values = row.values
        organization, title = values.pop("organization", ""), values.pop("title", "")
        if not (organization or title):
            yield row.rejected(_NO_STAGE)
            continue
        location = values.pop("location", "")
        started, finished = values.pop("started_on", ""), values.pop("finished_on", "")
        # What has no place of its own is kept in the note: activities, days that cannot be read, unknown columns.
        told = [values.pop(field) for field in ("note", "activities") if field in values]
        told += [text for text in (started, finished) if text and not day(text)]
        told += [f"{header}: {value}" for header, value in values.items()]
        yield Stage(
            row.line,
            kind,
            organization or title,
            title if organization else "",
            location,
            day(started),
            day(finished),
            "\n".join(told),
        )


POSITIONS_READER = Reader(
    "linkedin-positions", Message("format.linkedin_positions"), recognise_positions, read_positions
)
EDUCATION_READER = Reader(
    "linkedin-education", Message("format.linkedin_education"), recognise_education, read_education
)
