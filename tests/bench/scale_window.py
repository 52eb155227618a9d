"""Acts in the real window on a network of any size: how long until it shows what was asked, and its longest pause."""

from __future__ import annotations

import gc
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.figures import TODAY, percentile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.ui.contacts.people_table import PeopleTable
    from netgrow_desktop.ui.main_window import MainWindow
    from netgrow_desktop.ui.shell.network_page import NetworkPage

    Found = dict[str, dict[str, float]]

JUMPS = 100
LONGEST_WAIT_S = 900
AFTERWARDS_S = 0.3
"""What an act leaves to be done later belongs to it, too."""


class Watch:
    """Does one act after the other, and notes how long each took and how long the window stood still meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        from tests.bench.window import Heart

        self._heart = Heart(window)
        self.found: Found = {}

    def act(self, name: str, begin: Callable[[], object], is_shown: Callable[[], bool]) -> None:
        """Begin an act and wait until it is shown."""
        from tests.bench.window import live, until

        live(0.05)
        self._heart.forget()
        begun = time.perf_counter()
        begin()
        until(is_shown, name, LONGEST_WAIT_S)
        self.note(name, [(time.perf_counter() - begun) * 1000])

    def note(self, name: str, took: list[float]) -> None:
        """Note an act that was done just now, perhaps several times, which took so many ms."""
        from tests.bench.window import live

        live(AFTERWARDS_S)
        heart = self._heart
        pauses = {"pause": max(heart.gaps), "busy": max(heart.busy), "work": max(heart.work)}
        sys.stderr.write(f"{name}: {max(took, default=0):.0f} ms, {pauses}\n")
        self.found[name] = {"ms": percentile(took or [0.0], 95), **pauses}
        self._heart.forget()


# Jobs


def watch(network: str, calm: str, names: str) -> dict[str, Any]:
    """Do everything in one window on a network that may be changed, typing so many *names*; times are ms."""
    from tests.bench.importing import peak_memory
    from tests.bench.window import live, open_window

    window, page = open_window(Path(network))
    gc.collect()
    gc.freeze()
    live(max(float(calm) * 5, 0.5))
    watched = Watch(window)
    for part in (partial(_table, names=int(names)), _changes, _tabs, _pages):
        part(watched, window, page)
    window.close()
    return {"acts": watched.found, "memory": peak_memory()}


def _table(watched: Watch, window: MainWindow, page: NetworkPage, *, names: int) -> None:
    """Search, scroll, sort by each column, filter, select everybody."""
    from netgrow_desktop.domain.queries import ContactQuery, SortField
    from tests.bench.looking import scattered, typed, watched_table
    from tests.bench.window import until

    table, field, people = page.contacts.table, window.tools.search, page.contacts.people
    paints = watched_table(table, field.text)
    table.viewport().update()
    until(paints.seen, "the first rows", LONGEST_WAIT_S)
    chosen = page.opened.contacts.rows([people.ids()[place] for place in scattered(names, people.rowCount())])
    field.set_settle_ms(0)
    watched.act("window: nothing", lambda: None, lambda: True)
    watched.note("window: search", [took for person in chosen for took in typed(field, person.name, paints)])
    watched.note("window: scroll", list(_jumps(table)))
    for sort in SortField:
        query = ContactQuery(sort=sort, descending=sort is SortField.NAME)
        watched.act(f"window: sort by {sort.value}", partial(page.contacts.set_query, query), _up_to_date(page))
    plain = ContactQuery()
    for name, query in (
        ("category", replace(plain, category="strategic")),
        ("missing e-mail", replace(plain, missing="email")),
        ("organisation", replace(plain, organization="Meridian Labs")),
        ("nothing", plain),
    ):
        watched.act(f"window: filter {name}", partial(page.contacts.set_query, query), _up_to_date(page))
    watched.act("window: select everybody", table.selectAll, lambda: table.selected.count() == people.rowCount())
    watched.act("window: select one", lambda: table.go_to(people.id_at(7)), lambda: table.selected.count() == 1)


def _jumps(table: PeopleTable) -> Iterator[float]:
    from tests.bench.looking import scattered, watched_table
    from tests.bench.window import until

    paints, bar = watched_table(table, lambda: ""), table.verticalScrollBar()
    for place in scattered(JUMPS, bar.maximum() + 1):
        if place != bar.value():
            paints.forget()
            begun = time.perf_counter()
            bar.setValue(place)
            until(paints.seen, f"the rows at {place}")
            yield (time.perf_counter() - begun) * 1000


def _up_to_date(page: NetworkPage) -> Callable[[], bool]:
    people = page.contacts.people
    return lambda: people.is_up_to_date() and (people.contact_at(0) is not None or not people.rowCount())


def _changes(watched: Watch, window: MainWindow, page: NetworkPage) -> None:
    """Edit somebody, take it back, tag many and take that back."""
    people, contacts = page.contacts.people, page.opened.contacts
    page.contacts.table.verticalScrollBar().setValue(0)
    someone, title = people.id_at(0), "Keeper of the measured time"

    def title_is(text: str) -> Callable[[], bool]:
        return lambda: (found := people.known(someone)) is not None and found.title == text

    before = contacts.contact(someone).title
    watched.act(
        "window: edit", lambda: page.lanes.write(lambda: contacts.change(someone, "title", title)), title_is(title)
    )
    watched.act("window: undo", window.menus.undo.trigger, title_is(before))
    many = people.ids()[:: max(1, people.rowCount() // 1000)]
    tagged: list[int] = []

    def tag() -> None:
        page.lanes.write(lambda: contacts.add_tag(many, "Measured"), lambda _: tagged.append(1))

    watched.act("window: tag a thousand", tag, lambda: bool(tagged))


def _tabs(watched: Watch, window: MainWindow, page: NetworkPage) -> None:
    """Open the board, sort somebody on it, open Examine and the calendar, finish a follow-up."""
    from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
    from netgrow_desktop.ui.examine.examine_tab import ExamineTab
    from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
    from netgrow_desktop.ui.shell.network_page import BREAKDOWN, EXAMINE, FOLLOW_UPS
    from tests.bench.window import found

    def board_has(people: int) -> bool:
        return all(_is_here(each, people) for each in (found(window, BreakdownTab).board.columns[None],))

    def _is_here(column: Any, people: int) -> bool:
        cards = column.cards.cards
        return bool(cards.rowCount() != people and cards.is_answered() and cards.contact_at(0) is not None)

    watched.act("window: breakdown", lambda: window.show_tab(BREAKDOWN), lambda: board_has(-1))
    board = found(window, BreakdownTab).board
    undecided = board.columns[None].cards.cards
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    board.enter()
    rows = undecided.rowCount()
    watched.act(
        "window: key S on the board",
        lambda: QTest.keyClick(board.columns[None].cards, Qt.Key.Key_S),
        lambda: undecided.rowCount() == rows - 1,
    )
    watched.act("window: examine", lambda: window.show_tab(EXAMINE), lambda: found(window, ExamineTab).is_whole())
    watched.act(
        "window: calendar",
        lambda: window.show_tab(FOLLOW_UPS),
        lambda: found(window, FollowUpsTab).agenda.model().rowCount() > 0,
    )
    agenda = found(window, FollowUpsTab).agenda
    item = agenda.rows.item_at(1)
    if item is None:
        raise RuntimeError("nobody is due")
    watched.act(
        "window: done with a follow-up",
        lambda: page.lanes.write(lambda: page.opened.follow_ups.complete(item, TODAY)),
        lambda: agenda.rows.item_at(1) != item,
    )


def _pages(watched: Watch, window: MainWindow, page: NetworkPage) -> None:
    """Sort one by one, look back, look for duplicates, print, export, back up."""
    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage
    from netgrow_desktop.ui.printing.print_dialog import PrintDialog
    from netgrow_desktop.ui.shell.network_page import DUPLICATES, SORTING
    from tests.bench.window import found

    watched.act(
        "window: sorting one by one",
        lambda: window.show_tab(SORTING),
        lambda: found(window, SortingPage).session.card() is not None,
    )
    told: list[str] = []
    for signal in (window.files.told, window.files.wrote):
        signal.connect(lambda said, *_: told.append(said))
    watched.act("window: print preview", window.paper.open_chooser, lambda: _is_made(window.findChild(PrintDialog)))
    found(window, PrintDialog).close()
    folder = page.opened.path.parent
    watched.act(
        "window: export as CSV", lambda: window.files.export("csv", folder / "window.csv"), lambda: len(told) == 1
    )
    watched.act("window: backup", window.files.back_up, lambda: len(told) == 2)
    ended: list[int] = []
    page.work_ended.connect(lambda: ended.append(1))
    watched.act(
        "window: duplicates",
        lambda: window.show_tab(DUPLICATES),
        lambda: bool(ended),
    )


def _is_made(dialog: object) -> bool:
    from netgrow_desktop.ui.printing.print_dialog import PrintDialog

    return isinstance(dialog, PrintDialog) and dialog.made is not None
