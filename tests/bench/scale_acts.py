"""Acts on a network of any size as the services do them: seconds, processor time and memory of each."""

from __future__ import annotations

import contextlib
import gc
import statistics
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.breakdown import LaneKind
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.looking_back.periods import quarter_span
from netgrow_desktop.domain.queries import ContactQuery, Missing, SortField
from netgrow_desktop.services import backups, exports
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.services.sorting import SortingService
from netgrow_desktop.services.summary import SummaryService
from netgrow_desktop.storage import people
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import Network, open_network
from tests.bench.figures import TODAY
from tests.bench.importing import peak_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Act = Callable[[Network, Path], object]

ENOUGH_S = 1.0
"""What took so long is not done again, to have a median."""
MOST_TIMES = 7
MANY = 1_000
"""People who are tagged at once."""
STOPPED_AT = (0.3, 0.6, 0.9)
"""When an import is cancelled: shares of how long reading, or writing, takes."""


def _found(network: Network, queries: Iterable[ContactQuery]) -> int:
    with network.reading() as connection:
        return sum(len(people.find(connection, query)) for query in queries)


def _listed(sort: SortField) -> Act:
    return lambda network, _: _found(network, [ContactQuery(sort=sort)])


def _filters() -> Iterator[ContactQuery]:
    yield from (ContactQuery(category=each) for each in (*Category, "undecided"))
    yield from (ContactQuery(missing=each) for each in Missing)
    yield ContactQuery(key_people=True)
    yield ContactQuery(never_contacted=True)
    yield ContactQuery(archived=True)
    yield ContactQuery(source="linkedin")
    yield ContactQuery(organization="Meridian Labs")
    yield ContactQuery(import_id=1)


def _somebody(network: Network) -> int:
    with network.reading() as connection:
        return int(connection.exec_driver_sql("SELECT max(id) / 2 FROM contacts").scalar_one())


def _history(network: Network, _: Path) -> object:
    service, somebody = ContactService(network), _somebody(network)
    return service.contact(somebody), service.events(somebody), FollowUpService(network).due_items(TODAY, somebody)


def _calendar(network: Network, _: Path) -> object:
    from netgrow_desktop.viewmodels.follow_ups import schedule

    return schedule(FollowUpService(network).due_items(TODAY), TODAY)


def _summary(network: Network, folder: Path) -> None:
    from netgrow_desktop.reports.offscreen import write_summary

    write_summary(SummaryService(network).summary(TODAY), folder / "summary.pdf")


def _exported(kind: str) -> Act:
    return lambda network, folder: exports.write_file(network, kind, folder / "exported")


READING: dict[str, Act] = {
    **{f"the list by {sort.value.replace('_', ' ')}": _listed(sort) for sort in SortField},
    "all filters, one after the other": lambda network, _: _found(network, _filters()),
    "counts of all filters": lambda network, _: ContactService(network).facets(),
    "a person and their history": _history,
    "what is due today": lambda network, _: FollowUpService(network).due_items(TODAY, until=TODAY),
    "the number on the tab": lambda network, _: FollowUpService(network).due_count(TODAY),
    "calendar: everything that is due": _calendar,
    "breakdown": lambda network, _: BreakdownService(network).breakdown(),
    "breakdown: lanes by organisation": lambda network, _: BreakdownService(network).lanes(LaneKind.ORGANIZATION),
    "sorting: who is undecided": lambda network, _: SortingService(network).queue(),
    "sorting: suggestions by reason": lambda network, _: SortingService(network).groups(),
    "examine": lambda network, _: ExamineService(network).examination(TODAY),
    "looking back on a quarter": lambda network, _: LookingBackService(network).quarter(quarter_span(TODAY), TODAY),
    "print: summary as PDF": _summary,
    "duplicates": lambda network, _: DuplicateService(network).find(),
    "export as CSV": _exported("csv"),
    "export as vCard": _exported("vcard"),
    "export as JSON": _exported("json"),
    "check of the file": lambda network, _: check_integrity(network),
    "backup": lambda network, _: backups.back_up(network.path),
}
"""Acts that change nothing, each measured in a process of its own."""


def _edited(network: Network, _: Path) -> None:
    ContactService(network).change(_somebody(network), "title", f"Title of {time.monotonic_ns()}")


def _tagged(network: Network, _: Path) -> None:
    with network.reading() as connection:
        ids = people.find(connection, ContactQuery())[:: max(1, _somebody(network) * 2 // MANY)]
    ContactService(network).add_tag(ids, f"Tag {time.monotonic_ns()}")


def _done(network: Network, _: Path) -> None:
    service = FollowUpService(network)
    service.complete(service.due_items(TODAY, until=TODAY)[0], TODAY)


def _undone(network: Network, _: Path) -> None:
    HistoryService(network).undo()


WRITING: dict[str, tuple[Act, bool]] = {
    "edit one person": (_edited, True),
    "take the edit back": (_undone, False),
    "tag a thousand people": (_tagged, False),
    "take the tag back": (_undone, False),
    "done with a follow-up": (_done, False),
    "a snapshot of Examine": (lambda network, _: ExamineService(network).freeze(TODAY), False),
}
"""Acts in the order in which they are done in one process, and whether several times."""


# Jobs


def read(name: str, network: str) -> dict[str, Any]:
    """Do one of :data:`READING` until it took long enough."""
    gc.set_threshold(50_000, 20, 100)
    with closing(open_network(Path(network), write=False)) as opened:
        return _measured(lambda: READING[name](opened, Path(network).parent))


def write(network: str) -> dict[str, Any]:
    """Do :data:`WRITING`, then undo and redo the import, which was the first change but one."""
    gc.set_threshold(50_000, 20, 100)
    found: dict[str, Any] = {}
    with closing(open_network(Path(network))) as opened:
        folder = Path(network).parent
        for name, (act, is_repeated) in WRITING.items():
            found[name] = _measured(partial(act, opened, folder), MOST_TIMES if is_repeated else 1)
        history = HistoryService(opened)
        for _ in range(len(history.entries()) - 1):
            history.undo()
        found["undo of the import"] = _measured(history.undo, 1)
        found["redo of the import"] = _measured(history.redo, 1)
    return found


def cancel(export: str, network: str, reading: str, writing: str) -> dict[str, Any]:
    """Cancel an import at :data:`STOPPED_AT` of reading and of writing, which take so many seconds.

    Gives the seconds from each word to its end.
    """
    from netgrow_desktop.domain.messages import CancelledError
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network

    found: dict[str, list[float]] = {"reading": [], "writing": []}

    def stopped(phase: str, seconds: float, act: Callable[[Callable[[], bool]], object]) -> None:
        word = time.monotonic() + seconds
        with contextlib.suppress(CancelledError):
            act(lambda: time.monotonic() > word)
            return
        found[phase].append(time.monotonic() - word)

    with closing(create_network(Path(network))) as opened:
        service = ImportService(opened)

        def progress_of(is_cancelled: Callable[[], bool]) -> Callable[[int, int], None]:
            def told(_done: int, _total: int) -> None:
                if is_cancelled():
                    raise CancelledError

            return told

        for share in STOPPED_AT:
            stopped("reading", share * float(reading), lambda over: service.plan([Path(export)], progress_of(over)))
        plan = service.plan([Path(export)])
        for share in STOPPED_AT:
            stopped("writing", share * float(writing), lambda over: service.apply(plan, progress_of(over), over))
        plan.close()
    return found


def _measured(act: Callable[[], object], times: int = MOST_TIMES) -> dict[str, float]:
    """Do it up to so often; gives the medians of seconds and processor time, and the most memory meanwhile in MB."""
    _forget_peak()
    wall: list[float] = []
    cpu: list[float] = []
    while len(wall) < times and sum(wall) < ENOUGH_S:
        gc.collect()
        begun, worked = time.perf_counter(), time.process_time()
        act()
        wall.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - worked)
    return {"wall": statistics.median(wall), "cpu": statistics.median(cpu), "memory": peak_memory()}


def _forget_peak() -> None:
    """Let the kernel count the most memory anew, where it can (Linux)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
