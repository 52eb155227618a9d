"""``python3 dev.py bench [PARTS...]``: measure the program's speed beside plain ways of doing the same."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.bench import (
    address_books,
    due,
    duplicates,
    examining,
    importing,
    jobs,
    looking,
    maps,
    printing,
    scale,
    sorting,
    starting,
    tabs,
    verbs,
    waiting,
)
from tests.bench.figures import Settings, lines
from tests.bench.people import write_connections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.bench.figures import Figure

PARTS: dict[str, Callable[[Settings], Iterator[Figure]]] = {
    "import": importing.measure,
    "cards": address_books.measure_cards,
    "mail": address_books.measure_mail,
    "start": starting.measure,
    "look": looking.measure,
    "duplicates": duplicates.measure,
    "examine": examining.measure,
    "due": due.measure,
    "sorting": sorting.measure,
    "wait": waiting.measure,
    "verbs": verbs.measure,
    "tabs": tabs.measure,
    "map": maps.measure,
    "print": printing.measure,
    "scale": scale.measure,
}
BY_NAME = frozenset(("scale",))
"""Parts that take so long that they are measured only if they are named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the chosen parts, or all, and print a table. Gives 1 after ``--strict`` if a bar does not hold."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        help=f"what to measure: {', '.join(PARTS)}; by default all but {', '.join(BY_NAME)}",
    )
    parser.add_argument("--people", type=int, default=100_000, help="rows of the LinkedIn export (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is done (%(default)s)")
    parser.add_argument("--strict", action="store_true", help="end with 1 if a bar does not hold")
    options = parser.parse_args(arguments)
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    with TemporaryDirectory(prefix="netgrow-bench-") as folder:
        holds = _measure(Settings(Path(folder), options.people, options.rounds), options.parts or usual_parts())
    return 0 if holds or not options.strict else 1


def usual_parts() -> list[str]:
    """Name the parts that are measured where none is chosen."""
    return [part for part in PARTS if part not in BY_NAME]


def _measure(settings: Settings, parts: Sequence[str]) -> bool:
    write_connections(settings.export, settings.people)
    size = settings.export.stat().st_size / 1e6
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{settings.people} people, {size:.1f} MB; medians of {settings.rounds} rounds; {os.cpu_count()} cores{load}")
    # This also lets Python keep its bytecode, as an installed program has it.
    jobs.run(settings.folder, "importing", "netgrow", settings.export, settings.network)
    holds = True
    for part in parts:
        print(f"\n{part}")
        figures = list(PARTS[part](settings))
        for line in lines(figures):
            print(line)
        sys.stdout.flush()
        holds = holds and all(each.holds() for each in figures)
    return holds


if __name__ == "__main__":
    sys.exit(main())
