"""From parts of HTML to a paged document: what belongs together stays on one page, table heads come again.

Qt's own page breaking splits the lines of a table row over two pages. So each part is laid out without pages to
measure every row, the breaks are chosen here, and each page is laid out by itself. What stands on it is kept as plain
values: a document may be made on one thread and painted on another.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.page_breaks import Stack, broken
from netgrow_desktop.reports.safe_document import SafeDocument, paint_marks
from netgrow_desktop.reports.web import for_browsers
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPainter

    from netgrow_desktop.reports.page_breaks import Run
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.safe_document import Marks
    from netgrow_desktop.reports.web import Drawing

    Progress = Callable[[int, int], object]

LONGEST_TEXT = 160
"""Characters of one text that are printed; a longer one is cut, with an ellipsis."""

_SPARE = 60.0
"""Layout units below a page's text that Qt may still use: it would else set a line that nearly fits on a page more."""

KEPT_MEASURES, MEASURED_ROWS = 512, 60
"""So many parts are kept measured; so many rows are measured at once, while no other thread may run."""

_JOINERS = "\u00ad\u200c\u200d"
"""Format characters that belong to words: soft hyphen, non-joiner, joiner."""

SIGN_PREFIX = "sign:"
"""A drawing whose name begins so is the shape of the category that follows."""

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def shown(text: str, longest: int = LONGEST_TEXT) -> str:
    """Give a text as it may be printed: one line, no control or direction characters, not endlessly long.

    Also drops the characters that Qt keeps for the structure of a document (U+FDD0 and so on, U+FFFC).
    """
    cut = text[: longest * 4]
    kept = "".join(" " if letter.isspace() else letter for letter in cut if _is_printed(letter))
    words = " ".join(kept.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def _is_printed(letter: str) -> bool:
    if letter in _JOINERS or letter.isspace():
        return True
    if letter == "\ufffc" or "\ufdd0" <= letter <= "\ufdef" or ord(letter) & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}


def isolated(text: str) -> str:
    """Give a text so that its direction of writing cannot turn the words around it."""
    if all(unicodedata.bidirectional(letter) not in {"R", "AL", "AN"} for letter in text):
        return text
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"


def as_html(text: str, longest: int = LONGEST_TEXT) -> str:
    """Give a person's text for HTML: printable, isolated and escaped, so that it is text and nothing else."""
    return escape(isolated(shown(text, longest)))


def unbroken(text: str) -> str:
    """Give a short text, such as a date, for HTML so that it stays on one line."""
    return as_html(text).replace(" ", "&nbsp;")


def drawing(name: str, width: float, height: float, words: str = "") -> str:
    """Give the HTML that reserves room for a drawing, in layout units.

    In a browser *words* are read in its place, where nothing beside it says the same.
    """
    said = f' alt="{escape(words)}"' if words else ""
    return f'<img src="{escape(name)}" width="{width:.0f}" height="{height:.0f}"{said}>'


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a report: rows of one table, each kept in one piece. A paragraph is a part with one row.

    ``head`` is repeated on top of every page that the rows reach, with ``again`` above it from the second page
    on. ``keeps`` ties the part to the beginning of the next one. ``is_gap`` marks white between two parts, which
    is dropped on top of a page. Every row and head is a whole ``<tr>``.
    """

    rows: tuple[str, ...]
    head: str = ""
    again: str = ""
    keeps: bool = False
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands around the text of every page, and what the file says of itself.

    ``guides`` are drawn beneath the sheets on a screen, never on paper, in layout units from the sheet's corner.
    """

    title: str
    author: str
    head: str
    made: str
    page_of: Callable[[int, int], str]
    is_framed: bool = True
    guides: Callable[[QPainter], None] | None = None


def _drawing_of(name: str, drawings: Mapping[str, Drawing]) -> Drawing | None:
    if name.startswith(SIGN_PREFIX):
        return lambda painter, rect: draw_shape(painter, rect, name.removeprefix(SIGN_PREFIX), LIGHT)
    return drawings.get(name)


@dataclass(frozen=True)
class Document:
    """Parts that were laid out for one paper, as plain values. ``drawings`` are what its pictures stand for.

    With a ``scale`` below 1 everything within the text area is as much smaller than it was laid out.
    """

    page: PageFormat
    imprint: Imprint
    sheets: tuple[Marks, ...]
    parts: tuple[Part, ...]
    drawings: Mapping[str, Drawing]
    scale: float = 1.0

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        return len(self.sheets)

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint the text of one sheet (1 is the first), in layout units from the corner of its text area."""
        painter.scale(self.scale, self.scale)
        paint_marks(painter, self.sheets[number - 1], self._drawing)

    def as_web(self) -> str:
        """Give the contents for a browser, as HTML without a body around it."""
        html = "".join(_table(part.head, part.rows) for part in self.parts)
        return for_browsers(html, self._drawing)

    def _drawing(self, name: str) -> Drawing | None:
        return _drawing_of(name, self.drawings)


def typeset(
    parts: Sequence[Part],
    page: PageFormat,
    imprint: Imprint,
    drawings: Mapping[str, Drawing],
    progress: Progress | None = None,
    scale: float = 1.0,
) -> Document:
    """Lay parts out on pages of that format; needs a QGuiApplication, but not its thread.

    With a *scale* below 1 the parts were made for a page that is as much larger (:meth:`PageFormat.enlarged`).

    Parts are kept whole as :class:`Part` says; a row higher than a page is the only thing that is split. *progress* is
    told after each page how many are done, of how many; what it raises ends the work.
    """
    laid_out = page.enlarged(1 / scale)
    pages = _paged(parts, laid_out)
    sheets: list[Marks] = []
    for at, runs in enumerate(pages, start=1):
        sheets += _sheets(_page_html(parts, runs), laid_out)
        if progress is not None:
            progress(at, len(pages))
    return Document(page, imprint, tuple(sheets), tuple(parts), dict(drawings), scale)


def _sheets(tables: Sequence[str], page: PageFormat) -> list[Marks]:
    """Lay a page out by itself, so that Qt, which lets no other thread run meanwhile, is never asked for long."""
    document = SafeDocument(page.text_width, page.text_height + _SPARE)
    document.fill(tables)
    return document.sheets()


def pages_needed(parts: Sequence[Part], page: PageFormat) -> int:
    """Tell on how many pages :func:`typeset` lays these parts out."""
    return len(_paged(parts, page))


def _paged(parts: Sequence[Part], page: PageFormat) -> list[list[Run]]:
    stacks = [_measured(part, page.text_width) for part in parts]
    return broken(stacks, lambda _: page.text_height)


def _page_html(parts: Sequence[Part], runs: Sequence[Run]) -> list[str]:
    found = []
    for run in runs:
        part = parts[run.part]
        head = (part.again if run.continued else "") + part.head
        found.append(_table(head, part.rows[run.first : run.end]))
    return found


def _table(head: str, rows: Sequence[str]) -> str:
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse">'
        f"{f'<thead>{head}</thead>' if head else ''}{''.join(rows)}</table>"
    )


@lru_cache(KEPT_MEASURES)
def _measured(part: Part, width: float) -> Stack:
    """Lay a part out on an endless page and take the height of every row.

    What was measured is kept: to find out how much there is room for, reports try the same parts again and again.
    """
    rows: list[float] = []
    heads = (0.0, 0.0)
    for first in range(0, max(len(part.rows), 1), MEASURED_ROWS):
        document = SafeDocument(width)
        document.fill([_table(part.again + part.head, part.rows[first : first + MEASURED_ROWS])])
        heights = document.row_heights()
        again = heights.pop(0) if part.again else 0.0
        heads = (again, heights.pop(0) if part.head else 0.0)
        rows += heights
    again, head = heads
    return Stack(again=again, head=head, rows=tuple(rows), keeps=part.keeps, is_gap=part.is_gap)
