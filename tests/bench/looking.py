"""Searching and scrolling in the real window: from the key, or the jump, to the rows on screen."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, median, percentile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.ui.contacts.people_table import PeopleTable
    from netgrow_desktop.ui.elements.search_field import SearchField
    from tests.bench.window import Paints

NAMES = 50
JUMPS = 300


def measure(settings: Settings) -> Iterator[Figure]:
    """Search and scroll in a window of its own, once."""
    searched = jobs.run(settings.folder, "looking", "search", settings.network, min(NAMES, settings.people // 50))
    keys = searched["keys"]
    spread = f"median {median(keys):.1f}, longest {max(keys):.0f}, {len(keys)} keys"
    yield Figure("search: key to painted rows, 95 of 100", percentile(keys, 95), "ms", 40, beside=spread)
    scrolled = jobs.run(settings.folder, "looking", "scroll", settings.network, min(JUMPS, settings.people // 2))
    frames = scrolled["frames"]
    spread = f"95 of 100 {percentile(frames, 95):.1f}, longest {max(frames):.0f}, {len(frames)} jumps"
    yield Figure("scrolling: jump to painted rows", median(frames), "ms", 16, beside=spread)
    yield figure("scrolling: painting alone", scrolled["paints"], "ms")


# Jobs


def search(network: str, names: str) -> dict[str, Any]:
    """Type names and clear them letter by letter, without the pause that waits for the next key."""
    from tests.bench.window import open_window, until

    window, page = open_window(Path(network))
    table, field = page.contacts.table, window.tools.search
    paints = watched_table(table, field.text)
    until(paints.seen, "the first rows")
    ids = page.contacts.people.ids()
    chosen = page.opened.contacts.rows([ids[place] for place in scattered(int(names), len(ids))])
    field.set_settle_ms(0)
    keys = [took for person in chosen for took in typed(field, person.name, paints)]
    window.close()
    return {"keys": keys}


def typed(field: SearchField, name: str, paints: Paints) -> Iterator[float]:
    """Type a name and take it back; gives the milliseconds of each key."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from tests.bench.window import until

    for key, text in [*((Qt.Key.Key_unknown, letter) for letter in name), *[(Qt.Key.Key_Backspace, "")] * len(name)]:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        paints.forget()
        begun = time.perf_counter()
        QCoreApplication.sendEvent(field, event)
        until(paints.seen, f"the answer to {field.text()!r}")
        yield (time.perf_counter() - begun) * 1000


def scroll(network: str, jumps: str) -> dict[str, Any]:
    """Jump about in the table."""
    from tests.bench.window import open_window, until

    window, page = open_window(Path(network))
    table = page.contacts.table
    paints = watched_table(table, lambda: "")
    until(paints.seen, "the first rows")
    bar = table.verticalScrollBar()
    frames, alone = [], []
    for place in scattered(int(jumps), bar.maximum() + 1):
        if place == bar.value():
            continue
        paints.forget()
        begun = time.perf_counter()
        bar.setValue(place)
        until(paints.seen, f"the rows at {place}")
        frames.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        table.viewport().repaint()
        alone.append((time.perf_counter() - begun) * 1000)
    window.close()
    return {"frames": frames, "paints": alone}


def watched_table(table: PeopleTable, wanted_text: Callable[[], str]) -> Paints:
    from tests.bench.window import Answers, Paints

    people = table.people

    def in_sight() -> range:
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else people.rowCount() - 1) + 1)

    answers = Answers(people, in_sight)
    return Paints(table, lambda: people.query().text == wanted_text() and answers.are_here())


def scattered(count: int, below: int) -> Iterator[int]:
    """Give *count* places all over, none near the one before."""
    return (number * 0x9E3779B1 % 2**32 * below // 2**32 for number in range(1, count + 1))
