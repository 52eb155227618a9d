"""Rows of lists set in type: texts broken into lines and put in their places, in layout units."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from netgrow_desktop.reports.listing import TYPES, Line, Tone
from netgrow_desktop.reports.paper import UNITS, paper_font
from netgrow_desktop.reports.tables import GUTTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from netgrow_desktop.reports.listing import Cell, Field, Row

NOTE_GAP = 5.0
"""Between a text and the note behind it, in points."""
SLACK = 1.04
"""Figures differ a little in width, and what must not be broken is told by examples."""
_MAY_BREAK = "\u200b"
"""Has no width; a line may end before it."""
SIGN_STEP = 1.45
"""From one sign before a text to the next, in sides of a sign."""


# What was set is kept as plain tuples of plain values: Python's garbage collector, which stops the window, passes by
# such tuples, and there are a hundred thousand of them in a long list.
Text = tuple[float, float, int, str]
"""One line of text: where it begins on its base line, its :class:`Tone` as a number, and its letters."""
Sign = tuple[float, float, str]
"""The shape of a category: the upper left corner of its square, whose side is that of :data:`SIGN`, and its code."""
Rule = tuple[float, float, float, bool]
"""A line across: where it begins, how long it is, and whether it is firm, as under heads, or thin, as under rows."""


class SetRow(NamedTuple):
    """What was set: how high it is, and its marks from its upper left corner on."""

    height: float
    texts: tuple[Text, ...] = ()
    signs: tuple[Sign, ...] = ()
    rules: tuple[Rule, ...] = ()


class Column(NamedTuple):
    """Where a column begins, how wide its text may be, and whether it is set to the right."""

    x: float
    width: float
    right: bool = False


def columns_of(fields: Sequence[Field], whole: float, setter: Setter) -> list[Column]:
    """Share *whole* layout units among the columns, with white between them."""
    gutter = GUTTER * UNITS
    free = whole - gutter * (len(fields) - 1)
    parts = sum(field.part for field in fields)
    widths = [free * field.part / parts for field in fields]
    least = [max((setter.width(text, Tone.TEXT) for text in field.whole), default=0.0) * SLACK for field in fields]
    firm = sum(needed for needed, width in zip(least, widths, strict=True) if needed > width)
    rest = sum(width for needed, width in zip(least, widths, strict=True) if needed <= width)
    shrunk = max(free - firm, free / 2) / rest if firm and rest else 1.0
    found, x = [], 0.0
    for field, needed, width in zip(fields, least, widths, strict=True):
        taken = needed if needed > width else width * shrunk
        found.append(Column(x, taken, field.right))
        x += taken + gutter
    return found


def type_fonts() -> dict[Tone, QFont]:
    """Give the font of each tone, for this thread."""
    return {tone: paper_font(kind.points, kind.weight) for tone, kind in TYPES.items()}


class Setter:
    """Sets rows; keeps the fonts and their measures, and belongs to one thread."""

    def __init__(self) -> None:
        self._fonts = type_fonts()
        self._metrics = {tone: QFontMetricsF(font) for tone, font in self._fonts.items()}
        self._spacing = {tone: each.height() for tone, each in self._metrics.items()}
        self._ascent = {tone: each.ascent() for tone, each in self._metrics.items()}
        self._cap = {tone: each.capHeight() for tone, each in self._metrics.items()}

    def row(self, row: Row, columns: Sequence[Column], whole: float, white: float, *, ruled: bool) -> SetRow:
        """Set a row with *white* above and below it, in points."""
        texts: list[Text] = []
        signs: list[Sign] = []
        top, lowest = white * UNITS, white * UNITS
        for cell, column in zip(row.cells, columns, strict=True):
            lowest = max(lowest, self._cell(cell, column, top, texts, signs))
        if row.below:
            lowest = self._cell(row.below, Column(0, whole), lowest + white * UNITS / 2, texts, signs)
        height = lowest + white * UNITS
        return SetRow(height, tuple(texts), tuple(signs), ((0.0, height, whole, False),) if ruled else ())

    def head(self, fields: Sequence[Field], columns: Sequence[Column]) -> SetRow:
        """Set the head of a list: small words over a firm line."""
        texts: list[Text] = []
        lowest = 0.0
        for field, column in zip(fields, columns, strict=True):
            lowest = max(lowest, self._cell((Line(field.head, Tone.SMALL),), column, 0, texts, []))
        height, whole = lowest + 3 * UNITS, columns[-1].x + columns[-1].width
        return SetRow(height, tuple(texts), (), ((0.0, height, whole, True),))

    def block(self, lines: Cell, whole: float, above: float, below: float) -> SetRow:
        """Set lines over the whole width with white above and below them, in points."""
        texts: list[Text] = []
        signs: list[Sign] = []
        lowest = self._cell(lines, Column(0, whole), above * UNITS, texts, signs)
        return SetRow(lowest + below * UNITS, tuple(texts), tuple(signs))

    def _cell(self, cell: Cell, column: Column, top: float, texts: list[Text], signs: list[Sign]) -> float:
        """Set the lines of a cell from *top* on; give where the next one would begin."""
        for line in cell:
            top = self._line(line, column, top, texts, signs)
        return top

    def _line(self, line: Line, column: Column, top: float, texts: list[Text], signs: list[Sign]) -> float:
        tone, indent = line.tone, 0.0
        spacing, ascent = self._spacing[tone], self._ascent[tone]
        if line.signs:
            side = SIGN * UNITS
            middle = top + ascent - self._cap[tone] / 2
            for code in line.signs:
                signs.append((column.x + indent, middle - side / 2, code))
                indent += side * SIGN_STEP
        room = max(column.width - indent, spacing)
        left, advance = column.x + indent, 0.0
        for piece, advance in self.pieces(line.text, tone, room):
            shift = room - advance if column.right else 0.0
            texts.append((left + shift, top + ascent, int(tone), piece))
            top += spacing
        if not line.note:
            return top
        behind = advance + NOTE_GAP * UNITS
        if line.text and not column.right and behind + self.width(line.note, Tone.SMALL) <= room:
            texts.append((left + behind, top - spacing + ascent, int(Tone.SMALL), line.note))
            return top
        return self._line(Line(line.note, Tone.SMALL), column._replace(x=left, width=room), top, texts, signs)

    def width(self, text: str, tone: Tone) -> float:
        """Give how wide a text is."""
        return self._metrics[tone].horizontalAdvance(text)

    def pieces(self, text: str, tone: Tone, room: float) -> list[tuple[str, float]]:
        """Break a text into lines of at most *room*, each with its width; between words where that can be."""
        return broken_lines(text, self._fonts[tone], self._metrics[tone], room)


def broken_lines(text: str, font: QFont, metrics: QFontMetricsF, room: float) -> list[tuple[str, float]]:
    """Break a text into lines of at most *room*, each with its width; between words where that can be.

    An e-mail address that is too long for a line goes on with its @ on the next one.
    """
    if not text:
        return []
    width = metrics.horizontalAdvance(text)
    if width <= room:
        return [(text, width)]
    text = text.replace("@", f"{_MAY_BREAK}@")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        piece = _slice(text, line.textStart(), line.textLength()).replace(_MAY_BREAK, "").rstrip()
        if piece:
            found.append((piece, metrics.horizontalAdvance(piece)))
    layout.endLayout()
    return found


def _slice(text: str, start: int, length: int) -> str:
    """Cut a text where Qt says, which counts in UTF-16."""
    if text.isascii() or max(text) < "\U00010000":
        return text[start : start + length]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
