"""How long *Find duplicates* takes, beside a plain way: every two names of a block compared by rapidfuzz."""

from __future__ import annotations

import csv
import gc
import time
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure
from tests.bench.importing import peak_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.contacts import ContactDraft

SEED = 1
_HEADER = ("First Name", "Last Name", "Name", "E-mail", "Phone", "Company", "Birthday", "Street", "City", "Postal Code")
_COPIED, _NAMESAKES = 0.46, 0.143
"""Shares of people, half of them with a spoiled copy, and of pairs of namesakes, that together make everybody."""
_ALIKE = 90


def measure(settings: Settings) -> Iterator[Figure]:
    """Look for duplicates among people half of whom are there twice, in turns with the plain way."""
    table, network = settings.folder / "address book.csv", settings.folder / "address book.netgrow"
    made = jobs.run(settings.folder, "duplicates", "make", settings.people, table, network)
    found: dict[str, list[dict[str, Any]]] = {"netgrow": [], "plain": []}
    for _ in range(settings.rounds):
        for way, runs in found.items():
            runs.append(jobs.run(settings.folder, "duplicates", way, network))

    def values(way: str, key: str) -> list[float]:
        return [each[key] for each in found[way]]

    beside = f"{made['people']} people, {found['netgrow'][0]['pairs']} pairs"
    yield figure("duplicates", values("netgrow", "wall"), "s", 20, beside)
    beside = f"{found['plain'][0]['pairs']} pairs of like names, whatever else differs"
    yield figure("duplicates: every two names of a block", values("plain", "wall"), "s", beside=beside)
    yield figure("duplicates: most memory", values("netgrow", "memory"), "MB", 300)
    yield figure("duplicates: most memory, plain", values("plain", "memory"), "MB")


# Jobs


def make(people: str, table: str, network: str) -> dict[str, Any]:
    """Write an invented address book and import it into a network."""
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network
    from tests.domain.labelled_people import labelled_set

    number = int(people)
    labelled = labelled_set(SEED, int(number * _COPIED), int(number * _NAMESAKES))
    with Path(table).open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(_HEADER)
        rows.writerows(map(_row, labelled.people))
    opened = create_network(Path(network))
    service = ImportService(opened)
    plan = service.plan([Path(table)])
    added = service.apply(plan).value.files[0].new
    plan.close()
    opened.close()
    return {"people": added}


def _row(person: ContactDraft) -> tuple[str, ...]:
    address = person.addresses[0] if person.addresses else None
    return (
        *(person.given, person.family, "" if person.given else person.name),
        person.emails[0].address if person.emails else "",
        person.phones[0].number if person.phones else "",
        *(person.organization, person.birthday),
        *((address.street, address.city, address.postal_code) if address else ("", "", "")),
    )


def netgrow(network: str) -> dict[str, Any]:
    """Find duplicates as the program does, with opening the file."""
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.storage.network import open_network

    gc.set_threshold(50_000, 20, 100)
    begun = time.perf_counter()
    opened = open_network(Path(network), write=False)
    pairs = DuplicateService(opened).find()
    opened.close()
    return {"pairs": len(pairs), "wall": time.perf_counter() - begun, "memory": peak_memory()}


def plain(network: str) -> dict[str, Any]:
    """Compare every two names of those with the same initials."""
    from contextlib import closing
    from sqlite3 import connect

    from rapidfuzz.fuzz import token_sort_ratio

    begun = time.perf_counter()
    blocks: dict[str, list[str]] = {}
    with closing(connect(network)) as raw:
        for (key,) in raw.execute("SELECT name_key FROM contacts"):
            blocks.setdefault("".join(sorted(word[0] for word in key.split())), []).append(key)
    pairs = sum(
        token_sort_ratio(one, other, score_cutoff=_ALIKE) > 0
        for block in blocks.values()
        for one, other in combinations(block, 2)
    )
    return {"pairs": pairs, "wall": time.perf_counter() - begun, "memory": peak_memory()}
