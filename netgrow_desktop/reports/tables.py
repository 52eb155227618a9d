"""Cells and rows of printed tables as HTML for Qt's subset: columns of fixed widths, lines before boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.reports.document import SIGN_PREFIX, Part, drawing
from netgrow_desktop.reports.paper import UNITS, css_size
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

GUTTER = 12.0
"""White between two columns of a list, in points."""

COLUMN_GAP = 18.0
"""White between two columns of text, in points."""

NARROWEST_BESIDE = 400.0
"""On paper whose text is narrower than this, blocks stand one below the other; in points."""

GAP_LINE = 7.0
"""Size of the empty line in a narrow gap, in points."""

SIGN = 6.6
"""Side of a category's shape within text, in points."""


class Column(NamedTuple):
    """A column of a list: its head (HTML), its part of the width, and whether it is set to the right."""

    head: str
    part: float
    right: bool = False


def widths(columns: Sequence[Column], whole: float) -> list[float]:
    """Share *whole* layout units among the columns."""
    parts = sum(column.part for column in columns)
    return [whole * column.part / parts for column in columns]


def head_row(columns: Sequence[Column], whole: float) -> str:
    """Give the head of a list: small words over a firm line."""
    cells = "".join(
        _list_cell(
            f'<span class="small">{column.head}</span>',
            column,
            at == len(columns) - 1,
            f"padding-bottom:{css_size(3)};border-bottom:{css_size(0.9)} solid {LIGHT.text}",
            width,
        )
        for at, (column, width) in enumerate(zip(columns, widths(columns, whole), strict=True))
    )
    return f"<tr>{cells}</tr>"


def list_row(columns: Sequence[Column], cells: Sequence[str], *, white: float = 4.5) -> str:
    """Give a row of a list over a thin line, with *white* above and below in points; the widths come from its head."""
    style = (
        f"padding-top:{css_size(white)};padding-bottom:{css_size(white)};"
        f"border-bottom:{css_size(0.5)} solid {LIGHT.line}"
    )
    inner = "".join(
        _list_cell(cell, column, at == len(columns) - 1, style)
        for at, (column, cell) in enumerate(zip(columns, cells, strict=True))
    )
    return f"<tr>{inner}</tr>"


def _list_cell(html: str, column: Column, last: bool, style: str, width: float | None = None) -> str:
    sized = f' width="{width:.0f}"' if width is not None else ""
    align = ' align="right"' if column.right else ""
    gutter = "" if last else f";padding-right:{css_size(GUTTER)}"
    return f'<td{sized}{align} style="{style}{gutter}">{html}</td>'


def full_row(html: str, *, above: float = 0.0, below: float = 0.0, columns: int = 1) -> str:
    """Give a row of one cell with white above and below it, in points."""
    span = f' colspan="{columns}"' if columns > 1 else ""
    return f'<tr><td{span} style="padding-top:{css_size(above)};padding-bottom:{css_size(below)}">{html}</td></tr>'


def gap(points: float) -> Part:
    """Give white between two parts, which belongs to the lower one: so much and an empty line."""
    return Part((full_row("", above=points),), keeps=True, is_gap=True)


def narrow_gap() -> Part:
    """Give white between two parts, less than :func:`gap` does."""
    return Part((full_row(paragraph("&nbsp;", points=GAP_LINE)),), keeps=True, is_gap=True)


def columns_width(number: int, whole: float) -> float:
    """Give the width of one of that many columns of :func:`side_by_side`, in layout units."""
    return (whole - COLUMN_GAP * UNITS * (number - 1)) / number


def side_by_side(cells: Sequence[str], whole: float, *, rule: str = "") -> str:
    """Give a row of equally wide cells with gutters between them, each under a line of the colour *rule*."""
    line = f"border-top:{css_size(0.9)} solid {rule};padding-top:{css_size(7)}" if rule else ""
    return _row(cells, [columns_width(len(cells), whole)] * len(cells), line)


def block_widths(parts: Sequence[float], whole: float) -> list[float]:
    """Share *whole* layout units, less the gutters, among the blocks of :func:`blocks`; *parts* compare their widths.

    On narrow paper each block has the whole width, because they stand one below the other.
    """
    if whole < NARROWEST_BESIDE * UNITS:
        return [whole] * len(parts)
    free = whole - COLUMN_GAP * UNITS * (len(parts) - 1)
    return [free * part / sum(parts) for part in parts]


def blocks(cells: Sequence[str], parts: Sequence[float], whole: float) -> tuple[str, ...]:
    """Give blocks of text side by side in one row, or in rows of their own on narrow paper."""
    if whole < NARROWEST_BESIDE * UNITS:
        return tuple(full_row(cell, below=8) for cell in cells)
    return (_row(cells, block_widths(parts, whole)),)


def _row(cells: Sequence[str], column_widths: Sequence[float], style: str = "") -> str:
    gutter = COLUMN_GAP * UNITS
    inner = f'<td width="{gutter:.0f}"></td>'.join(
        f'<td width="{width:.0f}" style="{style}">{cell}</td>' for cell, width in zip(cells, column_widths, strict=True)
    )
    return f"<tr>{inner}</tr>"


def paragraph(html: str, *, points: float = 0.0, above: float = 0.0, css_class: str = "") -> str:
    """Give a paragraph, sized and spaced in points; size 0 is that of running text."""
    size = f";font-size:{css_size(points)}" if points else ""
    chosen = f' class="{css_class}"' if css_class else ""
    return f'<p{chosen} style="margin:0;margin-top:{css_size(above)}{size}">{html}</p>'


def sign(category_code: str, points: float = SIGN, words: str = "") -> str:
    """Give a category's shape as it stands within text; *words* are needed where its name does not stand beside it."""
    return drawing(f"{SIGN_PREFIX}{category_code}", points * UNITS, points * UNITS, words)
