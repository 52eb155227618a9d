"""Lists of any length on pages: measured and broken row by row, painted straight from values.

A rich text document of ten thousand rows would take minutes and hundreds of megabytes; this is quick, may be made on
any thread, and each page is painted by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.listing import TYPES, Line, Tone
from netgrow_desktop.reports.listing_rows import Setter, columns_of, type_fonts
from netgrow_desktop.reports.listing_web import listing_html
from netgrow_desktop.reports.page_breaks import Stack, broken
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import SIGN
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QFont, QPainter

    from netgrow_desktop.reports.document import Imprint
    from netgrow_desktop.reports.listing import Listing, Section
    from netgrow_desktop.reports.listing_rows import Column, SetRow
    from netgrow_desktop.reports.page_breaks import Run
    from netgrow_desktop.reports.paper import PageFormat

    Progress = Callable[[int, int], object]

FLOW_GAP = 20.0
"""White between two newspaper columns, in points."""
SECTION_GAP, LETTER_GAP = 14.0, 7.0
"""White above a heading, in points: that of a whole list, and that of a letter in columns."""
THIN, FIRM = 0.5, 0.9
TOLD_ROWS = 50
"""Progress is told after so many rows."""


class Placed(NamedTuple):
    """Something set, and where its upper left corner stands on its sheet; squeezed where it would not fit."""

    x: float
    y: float
    row: SetRow
    squeeze: float = 1.0


class PrintedList:
    """A list that was laid out for one paper."""

    def __init__(self, listing: Listing, page: PageFormat, sheets: Sequence[Sequence[Placed]]) -> None:
        self.page = page
        self._listing = listing
        self._sheets = sheets

    @property
    def imprint(self) -> Imprint:
        """What stands around the text."""
        return self._listing.imprint

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        return len(self._sheets)

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint the rows of one sheet, in layout units from the corner of its text area."""
        fonts = type_fonts()
        for placed in self._sheets[number - 1]:
            if placed.squeeze < 1:
                painter.save()
                painter.translate(placed.x, placed.y)
                painter.scale(placed.squeeze, placed.squeeze)
                paint_row(painter, placed.row, 0, 0, fonts)
                painter.restore()
            else:
                paint_row(painter, placed.row, placed.x, placed.y, fonts)

    def as_web(self) -> str:
        """Give the list for a browser."""
        return listing_html(self._listing)


def paint_row(painter: QPainter, row: SetRow, x: float, y: float, fonts: Mapping[Tone, QFont]) -> None:
    """Paint what was set, its upper left corner at that spot."""
    for left, bottom, width, is_firm in row.rules:
        thickness = (FIRM if is_firm else THIN) * UNITS
        line = QRectF(x + left, y + bottom - thickness, width, thickness)
        painter.fillRect(line, QColor(LIGHT.text if is_firm else LIGHT.line))
    for left, top, code in row.signs:
        draw_shape(painter, QRectF(x + left, y + top, SIGN * UNITS, SIGN * UNITS), code, LIGHT)
    set_in = -1
    for left, base, number, text in row.texts:
        if number != set_in:
            set_in = number
            tone = Tone(number)
            painter.setFont(fonts[tone])
            painter.setPen(QColor(TYPES[tone].colour))
        painter.drawText(QPointF(x + left, y + base), text)


class _Piece(NamedTuple):
    """What becomes one part for the page breaks: rows, and the heads above them."""

    rows: tuple[SetRow, ...]
    head: tuple[SetRow, ...] = ()
    again: tuple[SetRow, ...] = ()
    keeps: bool = False
    is_gap: bool = False

    def stack(self, tallest: float) -> Stack:
        return Stack(
            rows=tuple(min(row.height, tallest) for row in self.rows),
            head=sum(row.height for row in self.head),
            again=sum(row.height for row in self.again),
            keeps=self.keeps,
            is_gap=self.is_gap,
        )


def lay_out(listing: Listing, page: PageFormat, progress: Progress | None = None) -> PrintedList:
    """Lay a list out for that paper. *progress* is told how many rows are set, of how many; what it raises ends it.

    Needs a QGuiApplication, but not its thread.
    """
    setter = Setter()
    whole = (page.text_width - FLOW_GAP * UNITS * (listing.flows - 1)) / listing.flows
    title = setter.block(_title_lines(listing), page.text_width, 0, 8)
    columns = columns_of(listing.fields, whole, setter)
    pieces = _pieces(listing, setter, columns, whole, progress or (lambda _done, _all: None))
    used = min(title.height, page.text_height / 2)

    def room(at: int) -> float:
        return page.text_height - (used if at < listing.flows else 0)

    # No row may be higher than what stays of the first sheet beneath the heads.
    tallest = room(0) - max((piece.stack(room(0)).head + piece.stack(room(0)).again for piece in pieces), default=0.0)
    flows = broken([piece.stack(tallest) for piece in pieces], room)
    sheets: list[list[Placed]] = [[] for _ in range(-(-len(flows) // listing.flows))]
    sheets[0].append(Placed(0, 0, title))
    for at, runs in enumerate(flows):
        x = (at % listing.flows) * (whole + FLOW_GAP * UNITS)
        sheets[at // listing.flows] += _placed(pieces, runs, x, used if at < listing.flows else 0.0, tallest)
    return PrintedList(listing, page, sheets)


def _placed(pieces: Sequence[_Piece], runs: Sequence[Run], x: float, top: float, tallest: float) -> list[Placed]:
    found = []
    for run in runs:
        piece = pieces[run.part]
        for row in (*(piece.again if run.continued else ()), *piece.head, *piece.rows[run.first : run.end]):
            squeeze = min(1.0, tallest / row.height) if row.height else 1.0
            found.append(Placed(x, top, row, squeeze))
            top += row.height * squeeze
    return found


def _title_lines(listing: Listing) -> tuple[Line, ...]:
    return (Line(listing.title, Tone.TITLE), *(Line(each, Tone.SMALL) for each in listing.lead))


def _pieces(
    listing: Listing, setter: Setter, columns: Sequence[Column], whole: float, progress: Progress
) -> list[_Piece]:
    total, done, found = sum(len(section.rows) for section in listing.sections), 0, []
    head = (setter.head(listing.fields, columns),) if any(field.head for field in listing.fields) else ()
    for section in listing.sections:
        rows = []
        for row in section.rows:
            rows.append(setter.row(row, columns, whole, listing.white, ruled=listing.ruled))
            done += 1
            if done % TOLD_ROWS == 0 or done == total:
                progress(done, total)
        found += _section_pieces(listing, section, tuple(rows), head, setter, whole)
    return found


def _section_pieces(
    listing: Listing, section: Section, rows: tuple[SetRow, ...], head: tuple[SetRow, ...], setter: Setter, whole: float
) -> list[_Piece]:
    found: list[_Piece] = []
    again: tuple[SetRow, ...] = ()
    if section.heading:
        white = SECTION_GAP if listing.flows == 1 else LETTER_GAP
        signs = (section.sign,) if section.sign else ()
        found.append(_Piece((setter.block((), whole, white, 0),), keeps=True, is_gap=True))
        heading = Line(section.heading, Tone.HEADING, section.note if rows else "", signs)
        found.append(_Piece((setter.block((heading,), whole, 0, 3),), keeps=True))
        again = (setter.block((Line(section.heading, Tone.STRONG, listing.continued, signs),), whole, 0, 3),)
    if rows:
        found.append(_Piece(rows, head, again))
    elif section.note:
        found.append(_Piece((setter.block((Line(section.note),), whole, 0, 4),)))
    return found
