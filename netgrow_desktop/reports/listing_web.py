"""Lists for a browser: a heading and a table for each section."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.listing import TYPES
from netgrow_desktop.reports.map_view import sector_word
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import SIGN
from netgrow_desktop.reports.web import picture
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from netgrow_desktop.reports.listing import Field, Line, Listing, Row, Section


def listing_html(listing: Listing) -> str:
    """Give a list as HTML without a body around it."""
    signs = {code: _sign(code, sector_word(code)) for code in _codes(listing)}
    lead = "".join(f'<p class="small">{escape(each)}</p>' for each in listing.lead)
    return (
        f"<h1>{escape(listing.title)}</h1>{lead}{''.join(_section(each, listing, signs) for each in listing.sections)}"
    )


def _codes(listing: Listing) -> set[str]:
    lines = (
        line
        for section in listing.sections
        for row in section.rows
        for cell in (*row.cells, row.below)
        for line in cell
    )
    return {code for line in lines for code in line.signs}


def _sign(code: str, words: str = "") -> str:
    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_shape(painter, rect, code, LIGHT)

    return picture(draw, SIGN * UNITS, SIGN * UNITS, words) + " "


def _section(section: Section, listing: Listing, signs: dict[str, str]) -> str:
    note = f' <span class="small">{escape(section.note)}</span>' if section.note else ""
    # A heading says the word itself.
    sign = _sign(section.sign) if section.sign else ""
    heading = f"<h2>{sign}{escape(section.heading)}{note}</h2>" if section.heading else ""
    if not section.rows:
        return heading
    rows = "".join(_row(row, listing, signs) for row in section.rows)
    head = _columns(listing.fields) + _head(listing.fields)
    return f'{heading}<table class="list">{head}<tbody>{rows}</tbody></table>'


def _columns(fields: Sequence[Field]) -> str:
    parts = sum(field.part for field in fields)
    columns = "".join(f'<col style="width:{100 * field.part / parts:.1f}%">' for field in fields)
    return f"<colgroup>{columns}</colgroup>"


def _head(fields: Iterable[Field]) -> str:
    columns = "".join(f"<th{_align(field)}>{escape(field.head)}</th>" for field in fields)
    return f"<thead><tr>{columns}</tr></thead>" if any(field.head for field in fields) else ""


def _align(field: Field) -> str:
    return ' align="right"' if field.right else ""


def _row(row: Row, listing: Listing, signs: dict[str, str]) -> str:
    cells = "".join(
        f"<td{_align(field)}>{_lines(cell, signs)}</td>" for cell, field in zip(row.cells, listing.fields, strict=True)
    )
    below = f'<tr><td colspan="{len(row.cells)}">{_lines(row.below, signs)}</td></tr>' if row.below else ""
    joined = ' class="joined"' if below else ""
    return f"<tr{joined}>{cells}</tr>{below}"


def _lines(cell: Iterable[Line], signs: dict[str, str]) -> str:
    return "<br>".join("".join(_parts(line, signs)) for line in cell)


def _parts(line: Line, signs: dict[str, str]) -> Iterator[str]:
    yield from (signs[code] for code in line.signs)
    css = TYPES[line.tone].css
    yield f'<span class="{css}">{escape(line.text)}</span>' if css else escape(line.text)
    if line.note:
        yield f' <span class="small">{escape(line.note)}</span>'
