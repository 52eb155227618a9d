"""How long an examination takes, beside the bare SQL: the very same statements, run by plain sqlite3."""

from __future__ import annotations

import gc
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure, median

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.storage import Connection

_KEY_PEOPLE = 30
_INTERACTIONS_EACH = 5
_DAYS = 3200
_LOT = 50_000


def measure(settings: Settings) -> Iterator[Figure]:
    """Examine a network with five contacts for each person, and thirty key people who all know of each other,
    build its page in the window, and freeze it with everybody sorted."""
    network = settings.folder / "examined.netgrow"
    made = jobs.run(settings.folder, "examining", "make", settings.network, network)
    found: dict[str, list[dict[str, Any]]] = {"netgrow": [], "plain": []}
    for _ in range(settings.rounds):
        for way, runs in found.items():
            runs.append(jobs.run(settings.folder, "examining", way, network))
    wall = [each["wall"] for each in found["netgrow"]]
    bare = [each["wall"] for each in found["plain"]]
    beside = f"{made['people']} people, {made['interactions']} contacts, {made['key_people']} key people"
    yield figure("examine", wall, "s", 1.0, beside)
    yield figure("examine: processor time", [each["cpu"] for each in found["netgrow"]], "s")
    yield figure("examine: the same statements in plain sqlite3", bare, "s", beside=f"{found['plain'][0]['n']} of them")
    yield Figure("examine: times the bare SQL", median(wall) / median(bare), "x", 5)
    pages = [jobs.run(settings.folder, "examining", "page", network, settings.calm) for _ in range(settings.rounds)]
    yield figure("examine: longest pause of the window", [each["longest"] for each in pages], "ms", 50)
    yield figure("examine: processor time in the longest", [each["work"] for each in pages], "ms")
    yield figure("examine: the whole page", [each["whole_s"] for each in pages], "s")
    jobs.run(settings.folder, "examining", "sort_everybody", network)
    runs = [jobs.run(settings.folder, "examining", "frozen", network) for _ in range(settings.rounds)]
    yield figure("examine: everybody sorted", [each["examined"] for each in runs], "s", 1.0)
    yield figure("examine: a snapshot of everybody sorted", [each["frozen"] for each in runs], "s")


# Jobs


def make(source: str, network: str) -> dict[str, Any]:
    """Copy a network and give its people categories, cadences, industries, contacts and ties."""
    import shutil

    from netgrow_desktop.domain.changes import Changes
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.network import open_network

    shutil.copy(source, network)
    with (
        closing(open_network(Path(network))) as opened,
        opened.writing(Message("journal.import", {"n": 1}), Changes.EVERYTHING) as transaction,
    ):
        transaction.insert_in_bulk()
        _fill(transaction.connection)
        counts = [
            transaction.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            for table in ("contacts", "interactions", "contacts WHERE key_person = 1")
        ]
    return dict(zip(("people", "interactions", "key_people"), counts, strict=True))


def _fill(connection: Connection) -> None:
    people = connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar_one()
    connection.exec_driver_sql(
        "UPDATE contacts SET primary_category = CASE id % 30 WHEN 0 THEN 'strategic' WHEN 1 THEN 'operational' "
        "WHEN 2 THEN 'developmental' END, cadence_days = CASE id % 4 WHEN 0 THEN 90 END, cadence_since = '2024-01-01', "
        "industry = CASE id % 3 WHEN 0 THEN 'Paper' WHEN 1 THEN 'Health' ELSE '' END, "
        "level = CASE id % 2 WHEN 0 THEN 'peer' ELSE '' END, key_person = id % :each = 0 AND id <= :each * 30",
        {"each": max(1, people // _KEY_PEOPLE)},
    )
    connection.exec_driver_sql(
        "INSERT INTO contact_categories (contact_id, category) "
        "SELECT id, primary_category FROM contacts WHERE primary_category IS NOT NULL"
    )
    connection.exec_driver_sql(
        "INSERT INTO ties (first_id, second_id, knows) SELECT a.id, b.id, (a.id + b.id) % 3 = 0 FROM contacts AS a "
        "JOIN contacts AS b ON b.id > a.id WHERE a.key_person = 1 AND b.key_person = 1"
    )
    number = people * _INTERACTIONS_EACH
    for first in range(0, number, _LOT):
        connection.exec_driver_sql(
            "INSERT INTO interactions (contact_id, kind, happened_on, direction, typed) VALUES (?, 'email', ?, ?, ?)",
            [_interaction(each, people) for each in range(first, min(first + _LOT, number))],
        )
    connection.exec_driver_sql(
        "UPDATE contacts SET last_contact = (SELECT max(happened_on) FROM interactions "
        "WHERE contact_id = contacts.id AND (typed OR direction <> 'from_me'))"
    )


def _interaction(number: int, people: int) -> tuple[int, str, str, int]:
    scattered = number * 2_654_435_761 % 2**32
    day = TODAY - timedelta(days=scattered // 7 % _DAYS)
    return scattered % people + 1, day.isoformat(), ("both", "to_me", "from_me")[number % 3], int(number % 4 == 0)


def netgrow(network: str) -> dict[str, Any]:
    """Examine as the program does, the file being open."""
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.storage.network import open_network

    gc.set_threshold(50_000, 20, 100)
    with closing(open_network(Path(network), write=False)) as opened:
        begun, worked = time.perf_counter(), time.process_time()
        found = ExamineService(opened).examination(TODAY)
        wall, cpu = time.perf_counter() - begun, time.process_time() - worked
    return {"wall": wall, "cpu": cpu, "people": len(found.people)}


def sort_everybody(network: str) -> dict[str, Any]:
    """Put everybody into a category, a fifth into two."""
    from netgrow_desktop.domain.changes import Changes
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.network import open_network

    codes = "CASE id % 3 WHEN 0 THEN 'strategic' WHEN 1 THEN 'operational' ELSE 'developmental' END"
    others = "CASE id % 3 WHEN 0 THEN 'operational' ELSE 'strategic' END"
    with (
        closing(open_network(Path(network))) as opened,
        opened.writing(Message("journal.import", {"n": 1}), Changes.EVERYTHING) as transaction,
    ):
        transaction.insert_in_bulk()
        write = transaction.connection.exec_driver_sql
        write("DELETE FROM contact_categories")
        write(f"UPDATE contacts SET primary_category = {codes}")
        write("INSERT INTO contact_categories (contact_id, category) SELECT id, primary_category FROM contacts")
        write(
            f"INSERT INTO contact_categories (contact_id, category) SELECT id, {others} FROM contacts WHERE id % 5 = 0"
        )
    return {}


def frozen(network: str) -> dict[str, Any]:
    """Examine, then freeze a snapshot; gives the seconds of both."""
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.storage.network import open_network

    gc.set_threshold(50_000, 20, 100)
    with closing(open_network(Path(network))) as opened:
        service, begun = ExamineService(opened), time.perf_counter()
        service.examination(TODAY)
        examined = time.perf_counter()
        service.freeze(TODAY)
        return {"examined": examined - begun, "frozen": time.perf_counter() - examined}


def page(network: str, calm: str) -> dict[str, Any]:
    """Turn to the page and have all of it made; gives the longest pause meanwhile in ms, and the seconds in all."""
    from netgrow_desktop.ui.examine.examine_tab import ExamineTab
    from tests.bench.window import Heart, found, live, open_window, until

    window, _ = open_window(Path(network))
    live(max(float(calm), 0.5))
    heart = Heart(window)
    live(0.1)
    heart.forget()
    begun = time.perf_counter()
    window.show_tab(2)
    until(found(window, ExamineTab).is_whole, "the whole page")
    whole = time.perf_counter() - begun
    live(0.2)
    pauses = {"longest": max(heart.gaps), "work": max(heart.work)}
    window.close()
    return {**pauses, "whole_s": whole}


def plain(network: str) -> dict[str, Any]:
    """Run the statements of an examination on a plain connection."""
    import sqlite3

    from netgrow_desktop.services.examination import examine
    from netgrow_desktop.storage.network import open_network

    statements: list[str] = []
    with closing(open_network(Path(network), write=False)) as opened, opened.reading() as connection:
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            raise TypeError(raw)
        raw.set_trace_callback(statements.append)
        examine(connection, TODAY)
        raw.set_trace_callback(None)
    questions = [each for each in statements if each.startswith(("SELECT", "WITH"))]
    with closing(sqlite3.connect(network)) as bare:
        begun = time.perf_counter()
        for each in questions:
            bare.execute(each).fetchall()
        return {"wall": time.perf_counter() - begun, "n": len(questions)}
