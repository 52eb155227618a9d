"""Invented people of a population register with repeated, damaged entries, in the columns of the Febrl data sets.

Febrl (Christen, 2005) is the usual trial of record linkage: name, address and date of birth with slips of the keyboard,
of reading by machine and by ear, swapped names, missing values and, here and there, another street. These people are
invented with the same kinds of damage.
"""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING

from tests.domain.chance import Chance
from tests.domain.labelled_people import FAMILIES, GIVEN, plain_letters

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = (
    "rec_id", "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
    "date_of_birth", "soc_sec_id",
)  # fmt: skip
_STREET_WORDS_WORDS = (
    "maple chisholm goldfinch ramsay giblin tulla wattle banksia acacia kurrajong bowen cowan derby ellery forbes"
    " gosse hamel irvine jansz kinsella lachlan melba namatjira osburn phillip quandong rodway stirling torrens"
)
_STREET_WORDS = _STREET_WORDS_WORDS.split()
_STREET_KINDS = ("street", "place", "circuit", "crescent", "court", "avenue", "drive", "close")
_SUBURB_ENDS = ("ford", "bury", "ville", "stead", "worth", "ham", "point", "hills")
_STATES = ("nsw", "vic", "qld", "wa", "sa")
_READ = {
    "m": "rn",
    "rn": "m",
    "l": "i",
    "i": "l",
    "o": "0",
    "e": "c",
    "h": "b",
    "u": "v",
    "5": "s",
    "1": "7",
    "8": "6",
    "0": "6",
}
_HEARD = (
    ("ph", "f"), ("f", "ph"), ("c", "k"), ("k", "ck"), ("y", "i"), ("ie", "y"), ("ee", "ea"), ("ou", "oo"), ("s", "z"),
    ("tt", "t"), ("ll", "l"), ("n", "nn"), ("w", "wh"), ("gh", "g"), ("ai", "ay"),
)  # fmt: skip

Entry = dict[str, str]


def registry(
    seed: int, people: int, repeats: int, most_repeats: int = 1, most_slips: int = 4
) -> tuple[list[Entry], set[tuple[int, int]]]:
    """Give the entries of so many people and so many damaged repeats, and the pairs of places that are one person.

    Each repeat has one to *most_slips* kinds of damage, nobody more than *most_repeats* of them.
    """
    chance = Chance(seed)
    entries = [_person(chance, number) for number in range(people)]
    owners = list(range(people))
    repeated: Counter[int] = Counter()
    while len(entries) < people + repeats:
        owner = chance.between(0, people)
        if repeated[owner] < most_repeats:
            repeated[owner] += 1
            entries.append(_damaged(chance, entries[owner], chance.between(1, most_slips + 1)))
            owners.append(owner)
    order = chance.shuffled(range(len(entries)))
    places: dict[int, list[int]] = {}
    for place, old in enumerate(order):
        places.setdefault(owners[old], []).append(place)
    same = {(a, b) for each in places.values() for n, a in enumerate(each) for b in each[n + 1 :]}
    return [entries[old] for old in order], same


def write_registry(path: Path, entries: list[Entry]) -> None:
    """Write entries as CSV with a header."""
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        rows.writeheader()
        rows.writerows(entries)


def _person(chance: Chance, number: int) -> Entry:
    suburb = plain_letters(chance.choice(FAMILIES)) + chance.choice(_SUBURB_ENDS)
    born = f"{chance.between(1900, 2000)}{chance.between(1, 13):02}{chance.between(1, 29):02}"
    entry = {
        "rec_id": f"rec-{number}",
        "given_name": plain_letters(GIVEN[int(len(GIVEN) * chance.random() ** 1.5)]),
        "surname": plain_letters(FAMILIES[int(len(FAMILIES) * chance.random() ** 1.8)]),
        "street_number": str(int(1 + 200 * chance.random() ** 2.5)),
        "address_1": f"{chance.choice(_STREET_WORDS)} {chance.choice(_STREET_KINDS)}",
        "address_2": plain_letters(chance.choice(FAMILIES)) + " village" if chance.random() < 0.7 else "",
        "suburb": suburb,
        "postcode": str(2000 + int(3000 * chance.random())),
        "state": chance.choice(_STATES),
        "date_of_birth": born,
        "soc_sec_id": str(chance.between(1_000_000, 9_999_999)),
    }
    for column, missing in (("given_name", 0.03), ("surname", 0.01), ("street_number", 0.04), ("date_of_birth", 0.03)):
        if chance.random() < missing:
            entry[column] = ""
    return entry


def _damaged(chance: Chance, entry: Entry, slips: int) -> Entry:
    copy = dict(entry, rec_id=f"{entry['rec_id']}-dup-{chance.between(0, 10_000)}")
    for _ in range(slips):
        kind = chance.random()
        column = chance.choice(COLUMNS[1:])
        if kind < 0.07:
            copy["given_name"], copy["surname"] = copy["surname"], copy["given_name"]
        elif kind < 0.11:
            copy["address_1"], copy["address_2"] = copy["address_2"], copy["address_1"]
        elif kind < 0.15:
            copy["street_number"] = str(chance.between(1, 200))
            copy["address_1"] = f"{chance.choice(_STREET_WORDS)} {chance.choice(_STREET_KINDS)}"
        elif kind < 0.19 and len(copy["date_of_birth"]) == 8:
            born = copy["date_of_birth"]
            copy["date_of_birth"] = born[:4] + born[6:] + born[4:6]
        elif kind < 0.29:
            copy[column] = ""
        else:
            copy[column] = _slipped(chance, copy[column])
    return copy


def _slipped(chance: Chance, value: str) -> str:
    if len(value) < 2:
        return value
    kind = chance.between(0, 4)
    if kind == 0:
        for old, new in chance.shuffled(_HEARD):
            if old in value:
                return value.replace(old, new, 1)
    if kind == 1:
        for old in chance.shuffled(sorted(_READ)):
            if old in value:
                return value.replace(old, _READ[old], 1)
    place = chance.between(0, len(value) - 1)
    letters = "0123456789" if value.isdigit() else "abcdefghijklmnopqrstuvwxyz"
    return chance.choice(
        (
            value[:place] + value[place + 1 :],
            value[:place] + chance.choice(letters) + value[place:],
            value[:place] + chance.choice(letters) + value[place + 1 :],
            value[:place] + value[place + 1] + value[place] + value[place + 2 :],
            value[:place] + " " + value[place:] if value.isalpha() else value[:place] + value[place + 1 :],
        )
    )
