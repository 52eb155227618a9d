"""Starting the program, killing it at a chosen moment, and looking at what it left."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import check_integrity, open_network
from tests.services.files import imported, invented_name, linkedin, table
from tests.storage.network_files import content_of, damage_in, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.storage.network_files import Content

PEOPLE = 2_500
BEGINNING = 40
"""People who were there before; every second one is changed by the import."""


def write_files(folder: Path) -> tuple[Path, Path]:
    """Give the file that was imported first and the large one, which knows those people too."""
    first = [("Ada", f"K{n}", f"ada-{n}", f"ada{n}@x.example", "Acme", "CFO", "03 Feb 2024") for n in range(BEGINNING)]
    more = [
        ("Ben", invented_name(n), f"ben-{n}", f"ben{n}@x.example", f"Firm {n % 50}", "Partner", "04 Feb 2025")
        for n in range(PEOPLE)
    ]
    changed = [(*row[:4], "Fabrikam" if n % 2 else row[4], *row[5:]) for n, row in enumerate(first)]
    return linkedin(folder / "first.csv", *first), linkedin(folder / "large.csv", *more, *changed)


@contextmanager
def begun(command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """Start a program and wait until it says that it begins to write."""
    with subprocess.Popen(
        [sys.executable, "-c", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        yield process
        _, errors = process.communicate()
    assert process.returncode in {0, -signal.SIGKILL}, errors


def kill_in(command: Sequence[str], moment: float) -> bool:
    """Kill a program so many seconds after it began to write; tell whether it was still at work."""
    with begun(command) as process:
        with suppress(subprocess.TimeoutExpired):
            process.wait(moment)
        process.kill()
    return process.returncode != 0


def kill_once_it_says(command: Sequence[str], said: str) -> None:
    """Kill a program as soon as it says something, with which it waits."""
    with begun(command) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"{said}\n"
        process.kill()


def seconds_of(command: Sequence[str]) -> float:
    """Measure how long a program needs from where it begins to write to its end."""
    with begun(command) as process:
        begins = time.perf_counter()
        process.wait()
        return time.perf_counter() - begins


def moments(number: int, span: float) -> list[float]:
    """Give moments spread over a span: one at random in each of so many equal parts."""
    chance = random.SystemRandom()
    return [(place + chance.random()) * span / number for place in range(number)]


def put_back(source: Path, path: Path) -> None:
    """Put a closed network in the place of one that was killed, with nothing left of the killed one."""
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copy(source, path)


def half_written(path: Path, before: Content, everything: int) -> str:
    """Give what is wrong with a network that holds neither just what it held before nor all of the import; or ""."""
    with closing(open_network(path)) as network:
        problems = check_integrity(network)
        people = list(ContactService(network).find(ContactQuery()))
        words = indexed_words(path) == rebuilt_words(network)
    if problems:
        return f"damaged: {problems}"
    if not words:
        return "the search index is another one"
    if len(people) == len(before["contacts"]):
        return "" if content_of(path) == before else "what was there before has changed"
    return "" if len(people) == everything else f"{len(people)} people"


def works_again(path: Path, file: Path, folder: Path) -> None:
    """Import into a network after a kill: everything of the first file, and a new one."""
    another = table(folder / "another.csv", ("Name", "Company"), [("Dorota Zielińska", "Litware")])
    with closing(open_network(path)) as network:
        imported(network, file)
        imported(network, another)
        assert len(ContactService(network).find(ContactQuery())) == BEGINNING + PEOPLE + 1
    assert damage_in(path) == []
