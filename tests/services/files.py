"""Writing the files that people bring, and importing them in one go."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.imports import ImportService

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.imports import FilePlan, ImportReport
    from netgrow_desktop.storage.network import Network

LINKEDIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
OLD_LINKEDIN = tuple(name for name in LINKEDIN if name != "URL")
GOOGLE = (
    "First Name",
    "Middle Name",
    "Last Name",
    "Organization Name",
    "Organization Title",
    "Birthday",
    "Notes",
    "Labels",
    "E-mail 1 - Label",
    "E-mail 1 - Value",
    "E-mail 2 - Label",
    "E-mail 2 - Value",
    "Phone 1 - Label",
    "Phone 1 - Value",
    "Website 1 - Label",
    "Website 1 - Value",
)
ADA = ("Ada", "Kowalska", "ada-k", "", "Northwind", "CFO", "03 Feb 2024")
BEN = ("Ben", "Okoro", "ben-o", "ben@contoso.example", "Contoso", "Partner", "01 Jan 2023")
"""Rows of a Connections.csv, see :func:`linkedin`."""
OWN_ADDRESS = "grace@umutoni.example"
"""Whose the mailboxes of :func:`mbox` are."""

PREAMBLE = 'Notes:\n"When exporting your connection data, some e-mail addresses may be missing."\n\n'


def profile(slug: str) -> str:
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


def table(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], above: str = "") -> Path:
    """Write a CSV file and give its path."""
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(above)
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return path


def linkedin(path: Path, *rows: tuple[str, str, str, str, str, str, str]) -> Path:
    """Write a Connections.csv of today; the third cell is the slug."""
    return table(path, LINKEDIN, [(*row[:2], profile(row[2]), *row[3:]) for row in rows], PREAMBLE)


def old_linkedin(path: Path, *rows: tuple[str, str, str, str, str, str]) -> Path:
    """Write a Connections.csv of before 2021: no preamble, no profile addresses."""
    return table(path, OLD_LINKEDIN, rows)


def google(path: Path, *people: dict[str, str]) -> Path:
    """Write a Google Contacts CSV."""
    return table(path, GOOGLE, [[person.get(name, "") for name in GOOGLE] for person in people])


def mbox(path: Path, *letters: tuple[int, bool], them: str = "ada@northwind.example") -> Path:
    """Write a mailbox of letters with somebody in March 2025: (day, whether it came from them)."""
    mails = []
    for number, (day, came) in enumerate(letters):
        sender, receiver = (f"Ada Kowalska <{them}>", f"Grace Umutoni <{OWN_ADDRESS}>")[:: 1 if came else -1]
        mails.append(
            f"From - Sat Mar {day:02} 09:00:00 2025\nFrom: {sender}\nTo: {receiver}\n"
            f"Date: {day:02} Mar 2025 09:00:00 +0000\nSubject: Hello\nMessage-ID: <{number}.{day}@{them}>\n\nHello.\n\n"
        )
    path.write_text("".join(mails), encoding="ascii")
    return path


def invented_name(number: int) -> str:
    """Give a name of its own for each number below 26 ** 4."""
    letters = [chr(97 + number // 26**place % 26) for place in range(4)]
    return f"Ada {''.join(letters).capitalize()}"


def counts(file: FilePlan) -> dict[str, int]:
    """Give the counts of a file that are not 0."""
    names = ("new", "updated", "unchanged", "duplicates", "skipped", "rejected")
    return {name: number for name in names if (number := getattr(file, name))}


def imported(network: Network, *paths: Path) -> ImportReport:
    """Import files and give the report."""
    service = ImportService(network)
    plan = service.plan(list(paths))
    try:
        return service.apply(plan).value
    finally:
        plan.close()


def tallied(network: Network, *paths: Path) -> list[dict[str, int]]:
    """Import files and give the counts of each."""
    return [counts(file) for file in imported(network, *paths).files]


def people(network: Network) -> list[Contact]:
    """Give everybody in the order in which they were added."""
    service = ContactService(network)
    return [service.contact(each) for each in sorted(service.find(ContactQuery()))]
