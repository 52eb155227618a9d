"""How long vCards and a mailbox take to import, beside plain reading of the same bytes."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import importing, jobs
from tests.bench.figures import Figure, Settings, figure, median
from tests.bench.people import chances

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIL_BYTES_A_PERSON = 10_000
"""100,000 people stand for a mailbox of 1 GB."""
_OWNER = "owner@example.org"
_CORRESPONDENTS = 2_000
_FIRST_DAY = datetime(2015, 1, 1, 9, tzinfo=UTC)


def measure_cards(settings: Settings) -> Iterator[Figure]:
    """Import as many vCards as there are people (20 MB for 100,000)."""
    file = settings.folder / "people.vcf"
    write_cards(file, settings.people)
    yield from _measure(settings, "vCards", file, 12)


def measure_mail(settings: Settings) -> Iterator[Figure]:
    """Import a mailbox with attachments (1 GB for 100,000 people)."""
    file = settings.folder / "Inbox.mbox"
    write_mailbox(file, settings.people * MAIL_BYTES_A_PERSON)
    yield from _measure(settings, "mailbox", file, 10)


def _measure(settings: Settings, what: str, file: Path, bar: float) -> Iterator[Figure]:
    found: dict[str, list[dict[str, Any]]] = {"netgrow": [], "plain": []}
    for number in range(settings.rounds):
        made = settings.folder / f"{what}-{number}.netgrow"
        found["netgrow"].append(jobs.run(settings.folder, "importing", "netgrow", file, made, _OWNER))
        made.unlink()
        found["plain"].append(jobs.run(settings.folder, "address_books", "plain", file))
    size = f"{file.stat().st_size / 1e6:.1f} MB, {found['netgrow'][0]['people']} people"
    file.unlink()
    ours, plain = ([each["wall"] for each in found[way]] for way in found)
    cpu = median([each["cpu"] for each in found["netgrow"]])
    yield figure(f"{what}: import", ours, "s", bar, f"{size}, CPU {cpu:.2f}")
    yield figure(f"{what}: plain reading of its lines", plain, "s")
    yield Figure(f"{what}: times plain reading", median(ours) / median(plain), "x")
    yield figure(f"{what}: most memory", [each["memory"] for each in found["netgrow"]], "MB", 300)


def write_cards(path: Path, people: int) -> None:
    """Write vCards as telephones export them to *path*; the same number gives the same file."""
    with path.open("w", encoding="utf-8", newline="\r\n") as out:
        for number in range(people):
            family, given = f"Mustermann{number:x}", f"Érika{number % 97}"
            out.write(
                f"BEGIN:VCARD\nVERSION:3.0\nN:{family};{given};;;\nFN:{given} {family}\n"
                f"ORG:Invented Works {number % 900}\nTITLE:Head of Supply\n"
                f"TEL;TYPE=CELL:+49 151 {number:08}\nEMAIL;TYPE=INTERNET,WORK:e.{number}@example.com\nEND:VCARD\n"
            )


def write_mailbox(path: Path, size: int) -> None:
    """Write letters to and from a few thousand people, one in six with an attachment, until *path* has *size* bytes."""
    chance = chances()
    attachment = base64.encodebytes(bytes(range(256)) * 240)
    body = b"Dear all,\n\n>From what I heard it went well.\nKind regards\n" * 12
    number = written = 0
    with path.open("wb") as out:
        while written < size:
            who = next(chance) % _CORRESPONDENTS
            other = f"Person {who} <p{who}@example.com>"
            sender, to = (other, _OWNER) if next(chance) % 5 < 3 else (_OWNER, other)
            day = format_datetime(_FIRST_DAY + timedelta(minutes=7 * number))
            head = f"From x@example.org Thu Jan  1 09:00:00 2015\nFrom: {sender}\nTo: {to}\nDate: {day}\n"
            head += f"Subject: Letter {number}\nMessage-ID: <{number}@example.org>\n\n"
            more = attachment if number % 6 == 0 else b""
            written += out.write(head.encode() + body + more + b"\n")
            number += 1


# Jobs


def plain(file: str) -> dict[str, Any]:
    """Count the lines."""
    begun = importing.now()
    with Path(file).open("rb") as stream:
        count = sum(1 for _ in stream)
    return {"lines": count, **importing.since(begun)}
