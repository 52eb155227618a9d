"""How everything grows from 10,000 people to 1,000,000 with five contacts each: the longest bench, run by its name."""

from __future__ import annotations

import math
import shutil
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bench import jobs
from tests.bench.figures import Figure, median
from tests.bench.looking import NAMES
from tests.bench.people import write_connections
from tests.bench.scale_acts import READING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tests.bench.figures import Settings

TIMES = 10
"""How many times the people of the other parts there are: 1,000,000 for 100,000."""
SHARES = (100, 10, 1)
LONGEST_S = 3_600
STARTS = 5
BYTES_A_CONTACT = 600
IMPORT_S, IMPORT_MB, CANCEL_S, SEARCH_MS, PAUSE_MS = 60, 400, 2, 400, 200
CACHES = 0.1
"""What is added to the exponent of n log n: a million people fit into no cache, of the processor or of the database."""
SHORTEST_S = 0.005
"""What takes less is hardly measured; its growth is not judged."""


class Size(NamedTuple):
    """What was found on a network of so many people: what making it said, services' acts, and those of the window."""

    people: int
    made: Mapping[str, Any]
    cancelled: Mapping[str, Sequence[float]]
    acts: Mapping[str, Mapping[str, float]]
    window: Mapping[str, Mapping[str, float]]
    window_memory: float


def measure(settings: Settings) -> Iterator[Figure]:
    """Measure one size after the other; each network is removed before the next one is made."""
    largest = settings.people * TIMES
    sizes = [_measured(settings, max(2, largest // share)) for share in SHARES]
    yield from _of_import(sizes)
    for name in sizes[-1].acts:
        yield from _grown(name, sizes)
    for name in sizes[-1].window:
        yield from _in_window(name, sizes)
    yield Figure("window: most memory", sizes[-1].window_memory, "MB")


def _measured(settings: Settings, people: int) -> Size:
    folder = settings.folder / f"scale {people}"
    folder.mkdir()
    export, network = folder / "Connections.csv", folder / "people.netgrow"
    write_connections(export, people)
    made = _run(settings, "scale_network", "make", export, network)
    cancelled = _run(
        settings, "scale_acts", "cancel", export, folder / "cancelled.netgrow", made["plan"], made["apply"]
    )
    acts = {"start to painted rows": _started(settings, network)}
    acts |= {name: _run(settings, "scale_acts", "read", name, network) for name in READING}
    shutil.rmtree(folder / f"{network.stem} backups", ignore_errors=True)
    copy = _copied(network)
    acts |= {name: found for name, found in _run(settings, "scale_acts", "write", copy).items() if name != "whole"}
    copy = _copied(network)
    window = _run(settings, "scale_window", "watch", copy, settings.calm, NAMES)
    shutil.rmtree(folder)
    return Size(people, made, cancelled, acts, window["acts"], window["memory"])


def _started(settings: Settings, network: Path) -> dict[str, float]:
    runs = [_run(settings, "starting", "netgrow", time.monotonic(), network) for _ in range(STARTS)]
    return {name: median([each[name] for each in runs]) for name in ("wall", "cpu")}


def _copied(network: Path) -> Path:
    copy = network.with_name("copy.netgrow")
    shutil.copy(network, copy)
    return copy


def _run(settings: Settings, module: str, function: str, *arguments: object) -> dict[str, Any]:
    return jobs.run(settings.folder, module, function, *arguments, longest_s=LONGEST_S)


def _of_import(sizes: Sequence[Size]) -> Iterator[Figure]:
    of_all, largest = _beside([each.made["cpu"] for each in sizes], "s"), sizes[-1]
    made = largest.made
    yield Figure(f"import of {largest.people:,}", made["wall"], "s", IMPORT_S, beside=f"CPU {of_all}")
    yield _growth("import", sizes, [each.made["cpu"] for each in sizes])
    yield Figure("import: most memory", made["memory"], "MB", IMPORT_MB)
    stopped = [*largest.cancelled["reading"], *largest.cancelled["writing"], 0.0]
    yield Figure("import: cancel to stopped", max(stopped), "s", CANCEL_S, beside=f"longest of {len(stopped) - 1}")
    over = (made["size"] - made["raw"]) / largest.people
    beside = f"{made['size'] / 1e6:.0f} MB of {made['raw'] / 1e6:.0f} MB"
    yield Figure("import: file over the raw data, a contact", over, "bytes", BYTES_A_CONTACT, beside=beside)


def _grown(name: str, sizes: Sequence[Size]) -> Iterator[Figure]:
    cpu = [each.acts[name]["cpu"] for each in sizes]
    last = sizes[-1].acts[name]
    memory = f"; {last['memory']:.0f} MB" if "memory" in last else ""
    yield Figure(name, last["wall"], "s", beside=f"CPU {_beside(cpu, 's')}{memory}")
    yield _growth(name, sizes, cpu)


def _growth(name: str, sizes: Sequence[Size], cpu: Sequence[float]) -> Figure:
    """Fit cpu ~ n ** exponent; the bar is the exponent that n log n has over the same sizes, and :data:`CACHES`."""
    people = [each.people for each in sizes]
    if cpu[-1] < SHORTEST_S:
        return Figure(f"{name}: growth", 0.0, "n^", beside="too short to tell")
    bar = fitted(people, [n * math.log(n) for n in people]) + CACHES
    steps = ", ".join(f"{step:.2f}" for step in _steps(people, cpu))
    return Figure(f"{name}: growth", fitted(people, cpu), "n^", round(bar, 2), beside=f"step by step {steps}")


def _in_window(name: str, sizes: Sequence[Size]) -> Iterator[Figure]:
    took = [each.window[name]["ms"] for each in sizes]
    last = sizes[-1].window[name]
    bar = SEARCH_MS if name == "window: search" else None
    yield Figure(name, took[-1], "ms", bar, beside=_beside(took, "ms"))
    # On a machine that works for others, too, the clock says what they did; where it does not, all three agree.
    beside = f"{last['pause']:.0f} by the clock, in which the whole program worked {last['busy']:.0f}"
    yield Figure(f"{name}: longest work of its thread", last["work"], "ms", PAUSE_MS, beside=beside)


def _beside(values: Sequence[float], unit: str) -> str:
    return ", ".join(f"{value:.3g}" for value in values) + f" {unit}"


def fitted(people: Sequence[int], values: Sequence[float]) -> float:
    """Give the exponent of the power of *people* that fits *values* best (least squares of the logarithms)."""
    across = [math.log(each) for each in people]
    up = [math.log(max(each, 1e-9)) for each in values]
    middle, level = sum(across) / len(across), sum(up) / len(up)
    slope = sum((x - middle) * (y - level) for x, y in zip(across, up, strict=True))
    return slope / sum((x - middle) ** 2 for x in across)


def _steps(people: Sequence[int], values: Sequence[float]) -> Iterator[float]:
    for place in range(1, len(people)):
        yield fitted(people[place - 1 : place + 1], values[place - 1 : place + 1])
