"""An invented LinkedIn export of any length, with as many umlauts, gaps and e-mail addresses as real ones have."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

EMAILS_IN_TEN = 4
_HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
_PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed it."\n\n'
)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_GIVEN = (
    "Anna Lukas Jürgen Zoë Marta Tomasz Linh Minh Aylin Chloe Björn Søren Priya Rahul Giulia Marco Ines Paul Katja "
    "Noah Olivia Emma Liam Fatima Omar Wei Mei Sofia Diego Hannah Jonas Petra Uwe Łukasz Ewa Ama Kofi Ingrid Lars Nils"
)
_SECOND = (*("",) * 8, "Maria ", "J. ")
_FAMILY_BEGINS = "Berg Müll Schmid Gross Kow Now Yil Lef Ross Gar Nun Strom Pat Shar Had Man Okaf Dvor Hor Pet"
_FAMILY_ENDS = "mann er t alski ak maz èvre i cia ez berg el ma dad sour or ak vat rov lund stein hoff feld wald"
_COMPANY = "Nordlicht Alpenblick Bluewater Redwood Sonnwald Kupfer Meridian Polaris Quarzit Ebbe Lumen Vela"
_SECTOR = "Systems Partners Robotics Consulting Labs Energie Health Studio Logistik Capital Foods Software"
_LEGAL = (*("",) * 8, *(" GmbH",) * 4, *(" AG",) * 3, ", Inc.", " Inc.", " Ltd.", " & Söhne KG", " SE")
_LEVEL = ("", "", "", "Senior ", "Junior ", "Lead ")
_ROLE = (
    "Engineer", "Project Manager", "Head of Sales", "Geschäftsführer", "Analyst", "Product Owner", "HR Manager", "CFO",
    "Teamleiter Einkauf", "Consultant", "Designer", "Executive, DACH", "Developer", "Founder", "Recruiter",
)  # fmt: skip
_PLAIN = str.maketrans("äöüßéèëøåłñıřáí", "aouseeeoalnirai")


def write_connections(path: Path, people: int) -> None:
    """Write *people* rows as LinkedIn's ``Connections.csv`` to *path*; the same number gives the same file."""
    chance = chances()
    first_day = date(2009, 1, 1)

    months, given_names, begins, ends, companies, sectors = (
        words.split() for words in (_MONTHS, _GIVEN, _FAMILY_BEGINS, _FAMILY_ENDS, _COMPANY, _SECTOR)
    )

    def any_of(words: Sequence[str]) -> str:
        return words[next(chance) % len(words)]

    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(_PREAMBLE)
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(_HEADER)
        for number in range(people):
            given, family = any_of(given_names), any_of(_SECOND) + any_of(begins) + any_of(ends)
            word = f"{given}-{family.replace(' ', '-')}-{number:x}".lower()
            slug = quote(word) if number % 20 == 0 else word.translate(_PLAIN)
            address = f"{given.translate(_PLAIN).lower()}.{number}@example.com" if number % 10 < EMAILS_IN_TEN else ""
            day = first_day + timedelta(days=next(chance) % 6000)
            rows.writerow(
                (
                    given,
                    family,
                    f"https://www.linkedin.com/in/{slug}",
                    address,
                    f"{any_of(companies)} {any_of(sectors)}{any_of(_LEGAL)}",
                    any_of(_LEVEL) + any_of(_ROLE),
                    f"{day.day:02} {months[day.month - 1]} {day.year}",
                )
            )


def chances() -> Iterator[int]:
    """Give an endless row of scattered numbers, the same in every run (Knuth's MMIX generator)."""
    state = 2009
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33
