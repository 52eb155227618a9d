"""How long an import takes: the command line's service, beside plain ``csv`` and ``sqlite3`` doing the plain job."""

from __future__ import annotations

import contextlib
import csv
import gc
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, median

if TYPE_CHECKING:
    from collections.abc import Iterator

PREAMBLE_LINES = 3
_CONTACTS = (
    "CREATE TABLE contacts (id INTEGER PRIMARY KEY, given TEXT, family TEXT, name TEXT, organization TEXT, "
    "title TEXT, connected_on TEXT)"
)
_PLAIN_TABLES = (
    _CONTACTS,
    "CREATE TABLE emails (id INTEGER PRIMARY KEY, contact_id INTEGER REFERENCES contacts, address TEXT)",
    "CREATE TABLE links (id INTEGER PRIMARY KEY, contact_id INTEGER REFERENCES contacts, url TEXT)",
    "CREATE INDEX contacts_name ON contacts (name)",
    "CREATE INDEX emails_address ON emails (address)",
)


def measure(settings: Settings) -> Iterator[Figure]:
    """Import the same file in turns: NetGrow, the plain job, and the barest one (one table without an index)."""
    ways = ("netgrow", "plain", "barest")
    found: dict[str, list[dict[str, Any]]] = {way: [] for way in ways}
    for number in range(settings.rounds):
        for way in ways:
            made = settings.folder / f"{way}-{number}.sqlite"
            found[way].append(jobs.run(settings.folder, "importing", way, settings.export, made))
            made.unlink()

    def values(way: str, key: str) -> list[float]:
        return [each[key] for each in found[way]]

    cpu = {way: median(values(way, "cpu")) for way in ways}
    wall = {way: median(values(way, "wall")) for way in ways}
    parts = f"plan {median(values('netgrow', 'plan')):.2f}, apply {median(values('netgrow', 'apply')):.2f}"
    yield figure("import", values("netgrow", "wall"), "s", 2.5, f"{parts}, CPU {cpu['netgrow']:.2f}")
    yield figure("import with plain csv + sqlite3", values("plain", "wall"), "s", beside=f"CPU {cpu['plain']:.2f}")
    cpu_ratio = f"by CPU {cpu['netgrow'] / cpu['plain']:.1f}"
    yield Figure("import: times plain csv + sqlite3", wall["netgrow"] / wall["plain"], "x", 8, beside=cpu_ratio)
    cpu_ratio = f"by CPU {cpu['netgrow'] / cpu['barest']:.1f}"
    yield Figure("import: times one table without an index", wall["netgrow"] / wall["barest"], "x", beside=cpu_ratio)
    yield figure("import: most memory", values("netgrow", "memory"), "MB", 300)
    yield figure("import: most memory, plain", values("plain", "memory"), "MB")
    # It takes from here how a time is measured.
    from tests.bench import import_steps

    yield from import_steps.measure(settings)


# Jobs


def netgrow(export: str, network: str, *own_addresses: str) -> dict[str, Any]:
    """Import as ``netgrow-desktop import --new --me`` does, from making the network to closing it."""
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network

    gc.set_threshold(50_000, 20, 100)
    begun = now()
    opened = create_network(Path(network))
    service = ImportService(opened)
    plan = service.plan([Path(export)], own_addresses=own_addresses)
    planned = now()
    report = service.apply(plan).value
    applied = now()
    plan.close()
    opened.close()
    timings = {"plan": planned[0] - begun[0], "apply": applied[0] - planned[0], "people": report.files[0].new}
    return {**timings, **since(begun)}


def plain(export: str, database: str) -> dict[str, Any]:
    """Import people, addresses and links with two indexes, as lastingly as NetGrow does."""
    begun = now()
    with closing(sqlite3.connect(database, isolation_level=None)) as raw, Path(export).open(newline="") as stream:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("BEGIN")
        for statement in _PLAIN_TABLES:
            raw.execute(statement)
        people, emails, links = [], [], []
        for number, row in enumerate(_rows(stream), 1):
            given, family, url, address, company, position, day = row
            people.append((number, given, family, f"{given} {family}", company, position, day))
            if address:
                emails.append((number, address))
            if url:
                links.append((number, url))
        raw.executemany("INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?, ?)", people)
        raw.executemany("INSERT INTO emails (contact_id, address) VALUES (?, ?)", emails)
        raw.executemany("INSERT INTO links (contact_id, url) VALUES (?, ?)", links)
        raw.execute("COMMIT")
    return {"people": len(people), **since(begun)}


def barest(export: str, database: str) -> dict[str, Any]:
    """Put the rows as they are into one table without an index."""
    begun = now()
    with closing(sqlite3.connect(database, isolation_level=None)) as raw, Path(export).open(newline="") as stream:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("BEGIN")
        raw.execute("CREATE TABLE contacts (given, family, url, address, company, position, day)")
        people = raw.executemany("INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?, ?)", _rows(stream)).rowcount
        raw.execute("COMMIT")
    return {"people": people, **since(begun)}


def _rows(stream: Any) -> Iterator[list[str]]:
    for _ in range(PREAMBLE_LINES + 1):
        next(stream)
    return csv.reader(stream)


def now() -> tuple[float, float]:
    """Give the moment, and the seconds of work that this process has had."""
    return time.perf_counter(), time.process_time()


def since(begun: tuple[float, float]) -> dict[str, float]:
    """Give the seconds since *begun*, those of work among them, and the most memory."""
    wall, cpu = now()
    return {"wall": wall - begun[0], "cpu": cpu - begun[1], "memory": peak_memory()}


def peak_memory() -> float:
    """Give the most memory that this process had so far, in MB (millions of bytes).

    On Linux not by getrusage, which counts also what the process was before it ran this program: a copy of its maker.
    """
    with contextlib.suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
