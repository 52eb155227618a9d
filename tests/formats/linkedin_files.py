"""The tables of LinkedIn's archive in the layouts of the years, with invented people."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

MESSAGES_2021 = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
MESSAGES_2023 = MESSAGES_2021.replace("TO,", "TO,RECIPIENT PROFILE URLS,")
MESSAGES_2025 = f"{MESSAGES_2023},ATTACHMENTS,IS MESSAGE DRAFT"
MESSAGES_2026 = f"{MESSAGES_2025},IS CONVERSATION DRAFT"
INVITATIONS_2021 = "From,To,Sent At,Message,Direction"
INVITATIONS = f"{INVITATIONS_2021},inviterProfileUrl,inviteeProfileUrl"
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On"
EDUCATION = "School Name,Start Date,End Date,Notes,Degree Name,Activities"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers"
)
ADDRESSES = "Email Address,Confirmed,Primary,Updated On"
NOTES = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
ENDORSEMENTS = (
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status"
)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
CONNECTIONS_2021 = CONNECTIONS.replace("URL,", "")
PREAMBLE = 'Notes:\n"When exporting your connection data, some e-mail addresses may be missing."\n\n'
PROFILE_OF_MAYA = ("Maya", "Muster", "", "", "", "Designer", "", "Design", "", "Oslo, Norway", "", "", "")


def at(slug: str) -> str:
    """Give the address of a profile."""
    return f"https://www.linkedin.com/in/{slug}"


MAYA = ("Maya Muster", at("maya-muster"))
PRIYA = ("Priya Example", at("priya-example"))
THEO = ("Theo Sample", at("theo-sample"))
JANE = ("Jane Doe-Sample, Ph.D.", at("jane-doe-sample"))


def text_of(header: str, rows: Iterable[Sequence[str]], *, above: str = "", quoted: bool = False) -> str:
    """Give a table as LinkedIn writes it, all cells quoted or only those that need it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return above + out.getvalue()


def records_of(path: Path, text: str) -> list[Record]:
    """Write a file and give its records."""
    path.write_text(text, encoding="utf-8", newline="")
    return list(read(recognise(path)))


def people_by_name(records: Iterable[Record]) -> dict[str, Person]:
    """Give the people of the records by their names, which must differ."""
    people = [record for record in records if isinstance(record, Person)]
    named = {person.draft.name: person for person in people}
    assert len(named) == len(people), [person.draft.name for person in people]
    return named


def days_of(person: Person) -> list[tuple[str, str]]:
    """Give the days of contact as (day, direction)."""
    return [(each.on, each.direction.value) for each in person.contacted]


def zipped(path: Path, files: Mapping[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write a zip of these files."""
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
