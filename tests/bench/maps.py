"""The network map in the widget: painting it anew, as each step of zooming and dragging does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure, median

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.examine.examination import ExaminedPerson

BARS_MS = {300: 16, 2_000: 33}
KEY_PEOPLE = 30
FRAMES = 40
SIZE = (900, 600)


def measure(settings: Settings) -> Iterator[Figure]:
    """Paint maps of both sizes."""
    for people, bar in BARS_MS.items():
        drawn = jobs.run(settings.folder, "maps", "paint", people)
        frames = drawn["frames"]
        spread = f"longest {max(frames):.0f}, {len(frames)} frames at zoom 1 to 4"
        yield Figure(f"map: {people} people painted anew", median(frames), "ms", bar, beside=spread)
        yield figure(f"map: {people} people, nothing but the pointer moved", drawn["hovers"], "ms")
        yield figure(f"map: {people} people laid out and made ready", drawn["ready"], "ms")


# Jobs


def paint(people: str) -> dict[str, Any]:
    """Paint a map at several zooms; gives the milliseconds of frames, of unchanged ones, and of getting ready."""
    from netgrow_desktop.app import application
    from netgrow_desktop.domain.examine.network_map import layout
    from netgrow_desktop.ui.examine.map_canvas import MapCanvas
    from netgrow_desktop.ui.theme import apply_theme

    apply_theme(application(), "light")
    crowd = invented(int(people))
    keys = [each.id for each in crowd if each.key_person]
    knows = [(one, other) for one in keys for other in keys if one < other and (one + other) % 3 == 0]
    begun = time.perf_counter()
    laid_out = layout(crowd, knows, TODAY)
    canvas = MapCanvas(lambda: TODAY)
    canvas.resize(*SIZE)
    canvas.show_map(laid_out)
    ready = (time.perf_counter() - begun) * 1000
    canvas.show()
    application().processEvents()
    frames, hovers = [], []
    for number in range(FRAMES):
        canvas.fit()
        canvas.zoom_by(1 + 3 * number / FRAMES)
        begun = time.perf_counter()
        canvas.repaint()
        frames.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        canvas.repaint()
        hovers.append((time.perf_counter() - begun) * 1000)
    canvas.close()
    return {"frames": frames, "hovers": hovers, "ready": [ready]}


def invented(size: int) -> list[ExaminedPerson]:
    """Make people of all categories and rings, scattered alike in every run."""
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.examination import ExaminedPerson

    kinds = [*Category, Category.OPERATIONAL]
    days = ("2026-09-01", "2026-05-01", "2025-01-01", None)
    people = []
    for number in range(1, size + 1):
        scattered = number * 0x9E3779B1 % 2**32
        people.append(
            ExaminedPerson(
                number,
                f"Invented Person {number}",
                f"Firm {scattered % (size // 5 + 1)}",
                "Consultant",
                (kinds[scattered % len(kinds)],),
                (),
                "",
                "",
                scattered // 8 % 6,
                days[scattered // 64 % len(days)],
                number <= KEY_PEOPLE,
            )
        )
    return people
