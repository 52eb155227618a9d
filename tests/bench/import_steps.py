"""What each duty of an import takes: how much of it is reading, matching and writing, and the least it could be."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, median
from tests.bench.importing import PREAMBLE_LINES, now, since

if TYPE_CHECKING:
    from collections.abc import Iterator


STEPS = {
    "cells": "import, step by step: the cells of the file",
    "people": "import, step by step: people made of them",
    "staged": "import, step by step: put into the staging file",
    "planned": "import, step by step: a new network; repeats, matches",
    "whole": "import, step by step: written with journal and index",
}
LEAST = "import: the same rows into the same tables by hand"


def measure(settings: Settings) -> Iterator[Figure]:
    """Do each step after those before it, in turns, and give what it adds in seconds of the processor."""
    found: dict[str, list[dict[str, Any]]] = {step: [] for step in (*STEPS, "by_hand")}
    for number in range(settings.rounds):
        for step, runs in found.items():
            made = settings.folder / f"{step}-{number}.netgrow"
            runs.append(jobs.run(settings.folder, "import_steps", step, settings.export, made))
            made.unlink(missing_ok=True)
    cpu = {step: median([each["cpu"] for each in runs]) for step, runs in found.items()}
    wall = {step: median([each["wall"] for each in runs]) for step, runs in found.items()}
    before = 0.0
    for step, name in STEPS.items():
        yield Figure(name, cpu[step] - before, "s", beside=f"CPU; {cpu[step]:.2f} so far, wall {wall[step]:.2f}")
        before = cpu[step]
    ratio = f"CPU; wall {wall['by_hand']:.2f}; the import takes {cpu['whole'] / cpu['by_hand']:.1f} times that"
    yield Figure(LEAST, cpu["by_hand"], "s", beside=ratio)


# Jobs


def cells(export: str, _: str) -> dict[str, Any]:
    """Cut the file up."""
    begun = now()
    with Path(export).open(newline="", encoding="utf-8") as stream:
        people = sum(1 for _ in _rows(stream))
    return {"people": people, **since(begun)}


def people(export: str, _: str) -> dict[str, Any]:
    """Recognise the file and read its people."""
    from netgrow_desktop.formats import recognition

    begun = now()
    number = sum(1 for _ in recognition.read_listed(recognition.recognise(Path(export))))
    return {"people": number, **since(begun)}


def staged(export: str, _: str) -> dict[str, Any]:
    """Read the people into the staging file."""
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.services.import_reading import Chosen, read_files
    from netgrow_desktop.storage.staging import Staging

    begun = now()
    staging = Staging()
    read_files(staging, [Path(export)], lambda _done, _total: None, Chosen({}, {}, {}), AboutMe())
    number = sum(staging.counts().values())
    staging.close()
    return {"people": number, **since(begun)}


def planned(export: str, network: str) -> dict[str, Any]:
    """Make a network and plan the import."""
    return _imported(export, network, written=False)


def whole(export: str, network: str) -> dict[str, Any]:
    """Make a network, plan the import and apply the plan."""
    return _imported(export, network, written=True)


def _imported(export: str, network: str, *, written: bool) -> dict[str, Any]:
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network

    begun = now()
    opened = create_network(Path(network))
    service = ImportService(opened)
    plan = service.plan([Path(export)])
    if written:
        service.apply(plan)
    number = sum(file.new for file in plan.files)
    plan.close()
    opened.close()
    return {"people": number, **since(begun)}


def by_hand(export: str, network: str) -> dict[str, Any]:
    """Write the rows into a network's own tables, indexes and search index, and do nothing else with them."""
    from netgrow_desktop.storage.network import create_network

    begun = now()
    create_network(Path(network)).close()
    with closing(sqlite3.connect(network, isolation_level=None)) as raw, Path(export).open(newline="") as stream:
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA cache_size = -65536")
        raw.execute("BEGIN")
        raw.execute("INSERT INTO sources (id, code) VALUES (1, 'linkedin')")
        raw.execute("INSERT INTO imports (id, source_id) VALUES (1, 1)")
        rows = _rows(stream)
        number = 0
        while batch := list(islice(rows, 1_000)):
            _write(raw, number, batch)
            number += len(batch)
        raw.execute("COMMIT")
    return {"people": number, **since(begun)}


def _write(raw: sqlite3.Connection, number: int, batch: list[list[str]]) -> None:
    people, emails, links, said, found = [], [], [], [], []
    for n, (given, family, url, address, company, position, day) in enumerate(batch, number + 1):
        name = f"{given} {family}"
        people.append((n, name, name.lower(), given, family, company, position, day))
        said.append((n, "\x1f".join([name, given, "", family, *[""] * 3, company, "", position, "", day, ""])))
        found.append((n, f"{name} {company} {position} {address}"))
        if address:
            emails.append((n, address, address))
        if url:
            links.append((n, url, url))
    raw.executemany(
        "INSERT INTO contacts (id, name, name_key, given, family, organization, title, connected_on) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        people,
    )
    raw.executemany("INSERT INTO emails (contact_id, address, key) VALUES (?, ?, ?)", emails)
    raw.executemany("INSERT INTO links (contact_id, url, key) VALUES (?, ?, ?)", links)
    raw.executemany("INSERT INTO contact_sources (contact_id, source_id, import_id, seen) VALUES (?, 1, 1, ?)", said)
    raw.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", found)


def _rows(stream: Any) -> Iterator[list[str]]:
    for _ in range(PREAMBLE_LINES + 1):
        next(stream)
    return csv.reader(stream)
