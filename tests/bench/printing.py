"""How quickly people go to paper: from the file to a finished PDF, beside a window that must stay awake meanwhile."""

from __future__ import annotations

import gc
import shutil
import time
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PRINTED = 10_000
LISTS = ("compact", "detailed", "phones", "categories", "labels")
REPORTS = ("summary", "week", "interviews", "career", "map")
FURTHER = (
    """INSERT INTO phones (contact_id, position, number, label, key)
    SELECT id, 9, '+49 30 5550 ' || id, 'work', '+49305550' || id FROM contacts WHERE id % 10""",
    """INSERT INTO phones (contact_id, position, number, label, key)
    SELECT id, 10, '+49 151 5550 ' || id, 'mobile', '+491515550' || id FROM contacts WHERE id % 3 = 0""",
    """INSERT INTO addresses (contact_id, position, street, city, region, postal_code, country, extended, label)
    SELECT id, 9, 'Musterweg ' || id, 'Bremen', '', '28199', 'Germany', '', 'home' FROM contacts WHERE id % 3""",
    """UPDATE contacts SET notes = 'Met at the book club; moves to the coast next year, likes long walks.'
    WHERE id % 4 = 0""",
    """INSERT OR IGNORE INTO contact_categories (contact_id, category)
    SELECT id, CASE id % 3 WHEN 0 THEN 'strategic' WHEN 1 THEN 'operational' ELSE 'developmental' END
    FROM contacts WHERE id % 2 = 0""",
)
"""What a LinkedIn export lacks, added to its people."""
SLOWEST_MS = 2.0
"""A contact: 500 of them a second."""
LONGEST_STALL_MS = 200.0
PLANNED, KEY_PEOPLE, INTERVIEWS, STAGES = 350, 20, 5, 6
PREVIEW_SCALE = 2.0
"""Pixels to a point: a page that fills a large screen."""


def measure(settings: Settings) -> Iterator[Figure]:
    """Print every list of people with numbers, addresses and notes, asked for as the chooser does."""
    network = settings.folder / "printing.netgrow"
    jobs.run(settings.folder, "printing", "make", settings.network, network)
    runs = [jobs.run(settings.folder, "printing", "all_lists", network) for _ in range(settings.rounds)]
    for kind in LISTS:
        each = [1000 * run[kind]["seconds"] / run["people"] for run in runs]
        pages = f"{runs[0]['people']} people, {runs[0][kind]['pages']} pages"
        yield figure(f"a contact printed to PDF, {kind}", each, "ms", SLOWEST_MS, pages)
    for kind in REPORTS:
        each = [1000 * run[kind]["seconds"] for run in runs]
        yield figure(f"a report printed to PDF, {kind}", each, "ms", None, f"{runs[0][kind]['pages']} pages")
    for kind in (*LISTS, *REPORTS):
        stalls = [1000 * run[kind]["stall"] for run in runs]
        yield figure(f"longest stall of the window meanwhile, {kind}", stalls, "ms", LONGEST_STALL_MS)
    for kind in (*LISTS, *REPORTS):
        shown = [1000 * run[kind]["page"] for run in runs]
        yield figure(f"slowest page of the preview, {kind}", shown, "ms", LONGEST_STALL_MS)


# Jobs


def make(source: str, network: str) -> dict[str, Any]:
    """Copy a network and give its people numbers, addresses, notes and categories."""
    from netgrow_desktop.storage.network import open_network

    shutil.copy(source, network)
    with closing(open_network(Path(network))) as opened:
        with opened.writing_unrecorded() as connection:
            for statement in FURTHER:
                connection.exec_driver_sql(statement)
        _fill_calendar(opened)
    return {}


def _fill_calendar(network: Any) -> None:
    """Give reports something to say: a career, a full week of follow-ups, and interviews with a day."""
    from netgrow_desktop.domain.career import StageDraft
    from netgrow_desktop.domain.interviews.interview import Wish
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.services.career import CareerService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.services.interviews import InterviewService

    people = ContactService(network).find(ContactQuery())[:PLANNED]
    ContactService(network).set_key_people(list(people[:KEY_PEOPLE]), is_key=True)
    for at in range(7):
        FollowUpService(network).plan(list(people[at::7]), TODAY + timedelta(days=at), "book club")
    for at, each in enumerate(people[:INTERVIEWS]):
        interviews = InterviewService(network)
        number = interviews.wish(Wish(topic="how you began"), each).value
        interviews.schedule(number, TODAY + timedelta(days=at + 1))
    for at in range(STAGES):
        CareerService(network).add_stage(StageDraft(organization=f"Northwind {at}", started_on=str(2019 - 2 * at)))


def all_lists(network: str) -> dict[str, Any]:
    """Print each kind once, on the long lane of a program whose window is awake; tell how long each took."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.background.garbage import collect_between_events
    from netgrow_desktop.background.giving_way import take_short_turns
    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.printed_people import Group, Whom
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.reports.paper import paper_font, usual_page
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.storage.network import open_network
    from netgrow_desktop.ui.printing.choices import Choices, PrintKind

    app = QApplication([])
    gc.set_threshold(50_000, 20, 100)
    take_short_turns()
    collect_between_events()
    # The chooser loads the fonts before it is on screen.
    paper_font(10)
    opened = open_network(Path(network))
    service, lanes = PrintingService(opened), Lanes()
    ids = tuple(ContactService(opened).find(ContactQuery())[:MOST_PRINTED])
    found: dict[str, Any] = {"people": len(ids)}
    beats: list[float] = []
    heart = QTimer()
    heart.setInterval(5)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    for kind in (*LISTS, *REPORTS):
        choices = Choices(PrintKind(kind), usual_page(), Whom(Group.SELECTED, ids))
        beats.clear()
        begun = time.perf_counter()
        sheets = _print(app, lanes, service, choices)
        seconds = time.perf_counter() - begun
        stall = max((after - before for before, after in pairwise(beats)), default=0.0)
        page = max(_preview(sheets, number) for number in range(1, min(sheets.sheet_count, 3) + 1))
        found[kind] = {"seconds": seconds, "pages": sheets.sheet_count, "stall": stall, "page": page}
    lanes.close()
    opened.close()
    return found


def _print(app: Any, lanes: Any, service: Any, choices: Any) -> Any:
    """Lay one kind out and write its PDF on the long lane, while the window's events are handled; give its sheets."""
    from netgrow_desktop.reports.pages import pdf_bytes
    from netgrow_desktop.ui.printing.making import make as make_sheets

    answers: list[Any] = []

    def task(progress: Any) -> Any:
        sheets = make_sheets(service, choices, TODAY, progress).sheets
        pdf_bytes(sheets, progress=progress)
        return sheets

    lanes.broke.connect(answers.append)
    lanes.work(task, answers.append, failed=answers.append)
    while not answers:
        app.processEvents()
        time.sleep(0.001)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def _preview(sheets: Any, number: int) -> float:
    """Tell how long the window works to show one page."""
    from netgrow_desktop.reports.pages import page_image

    begun = time.perf_counter()
    page_image(sheets, number, PREVIEW_SCALE)
    return time.perf_counter() - begun
