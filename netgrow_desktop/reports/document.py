"""From parts of HTML to a paged document: what belongs together stays on one page, table heads come again.

Qt's own page breaking splits the lines of a table row over two pages. So the parts are laid out once without
pages to measure every row, the breaks are chosen here, and the document is put together page by page.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)
from typing_extensions import override

from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.paper import PageFormat, css_size, paper_font
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QRect, QUrl

    Drawing = Callable[[QPainter, QRectF], None]

LONGEST_TEXT = 160
"""Characters of one text that are printed; a longer one is cut, with an ellipsis."""

TOGETHER_ROWS = 2
"""Rows of a list that stay with its head, and that never stand alone on its last page."""

_SLACK = 90.0
"""Layout units kept free on each page: Qt leaves a page out where less than half a line remains below a table."""

_JOINERS = "\u00ad\u200c\u200d"
"""Format characters that belong to words: soft hyphen, non-joiner, joiner."""

SIGN_PREFIX = "sign:"
"""A drawing whose name begins so is the shape of the category that follows."""

TEXT_POINTS, SMALL_POINTS = 10.0, 8.5
"""The sizes of running text and of what accompanies it."""

STYLE = f"""
body {{ color: {LIGHT.text}; }}
td, th {{ text-align: left; font-weight: {WEIGHT_NORMAL}; }}
.strong {{ font-weight: {WEIGHT_STRONG}; }}
.quiet {{ color: {LIGHT.muted}; }}
.small {{ color: {LIGHT.muted}; font-size: {css_size(SMALL_POINTS)}; }}
"""

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


def drawing(name: str, width: float, height: float) -> str:
    """Give the HTML that reserves room for a drawing, in layout units."""
    return f'<img src="{escape(name)}" width="{width:.0f}" height="{height:.0f}">'


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
    """What stands around the text of every page, and what the file says of itself."""

    title: str
    author: str
    head: str
    made: str
    page_of: Callable[[int, int], str]


_NO_IMPRINT = Imprint("", "", "", "", lambda _number, _last: "")


class _Heights(NamedTuple):
    """Heights of one part's pieces, in layout units."""

    head: float
    again: float
    rows: tuple[float, ...]


@dataclass(slots=True)
class _Chunk:
    """The rows of one part that stand on one page."""

    part: Part
    continued: bool
    rows: list[str] = field(default_factory=list)


class _Drawings(QPyTextObject):
    """Draws what stands for pictures in the HTML, as vectors; no file and no address is ever opened."""

    def __init__(self, document: QTextDocument, drawings: Mapping[str, Drawing]) -> None:
        super().__init__(document)
        self._drawings = drawings

    @override
    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat, /) -> QSizeF:
        image = text_format.toImageFormat()
        return QSizeF(image.width(), image.height())

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        text_format: QTextFormat,
        /,
    ) -> None:
        name = text_format.toImageFormat().name()
        draw = self._drawings.get(name)
        if draw is not None:
            draw(painter, QRectF(rect))
        elif name.startswith(SIGN_PREFIX):
            draw_shape(painter, QRectF(rect), name.removeprefix(SIGN_PREFIX), LIGHT)


class SafeDocument(QTextDocument):
    """A document that opens nothing: its pictures are drawings that it was given by name.

    It knows the sheet that it was laid out for and what stands around its text.
    """

    def __init__(self, page: PageFormat, imprint: Imprint, drawings: Mapping[str, Drawing]) -> None:
        super().__init__()
        self.page = page
        self.imprint = imprint
        self.setUndoRedoEnabled(False)
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setDefaultFont(paper_font(TEXT_POINTS))
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(wrapping)
        self.setDefaultStyleSheet(STYLE)
        self.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, _Drawings(self, drawings))

    @override
    def loadResource(self, kind: int, name: QUrl | str, /) -> None:
        """Give nothing: whatever a text names, no file is opened for it."""


def typeset(parts: Sequence[Part], page: PageFormat, imprint: Imprint, drawings: Mapping[str, Drawing]) -> SafeDocument:
    """Lay parts out on pages of that format; needs a QGuiApplication.

    Parts are kept whole as :class:`Part` says; a row higher than a page is the only thing that is split.
    """
    pages = _paged(parts, _measured(parts, page, drawings), page.text_height - _SLACK)
    document = SafeDocument(page, imprint, drawings)
    _fill(document, (_page_html(chunks, first=at == 0) for at, chunks in enumerate(pages)))
    document.setPageSize(QSizeF(page.text_width, page.text_height))
    return document


def pages_needed(parts: Sequence[Part], page: PageFormat, drawings: Mapping[str, Drawing]) -> int:
    """Tell on how many pages :func:`typeset` lays these parts out."""
    return len(_paged(parts, _measured(parts, page, drawings), page.text_height - _SLACK))


def _fill(document: SafeDocument, tables: Iterable[str]) -> None:
    """Fill a document with tables; the lines that Qt sets between two tables shrink to nothing."""
    document.setHtml(f'<body dir="ltr">{"".join(tables)}</body>')
    flat = QTextCharFormat()
    flat.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _lines_between(document):
        cursor.setPosition(block.position())
        cursor.setBlockCharFormat(flat)
    cursor.endEditBlock()


def _lines_between(document: SafeDocument) -> list[QTextBlock]:
    found = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        if place.currentFrame() is None:
            found.append(place.currentBlock())
        place += 1
    return found


def _page_html(chunks: Sequence[_Chunk], *, first: bool) -> str:
    return "".join(
        _table(
            (chunk.part.again if chunk.continued else "") + chunk.part.head,
            chunk.rows,
            starts_page=at == 0 and not first,
        )
        for at, chunk in enumerate(chunks)
    )


def _table(head: str, rows: Sequence[str], *, starts_page: bool = False) -> str:
    style = "border-collapse:collapse" + (";page-break-before:always" if starts_page else "")
    return (
        f'<table width="100%" border="0" cellspacing="0" cellpadding="0" style="{style}">'
        f"{f'<thead>{head}</thead>' if head else ''}{''.join(rows)}</table>"
    )


def _measured(parts: Sequence[Part], page: PageFormat, drawings: Mapping[str, Drawing]) -> list[_Heights]:
    """Lay everything out on one endless page and take the height of every row."""
    document = SafeDocument(page, _NO_IMPRINT, drawings)
    _fill(document, (_table(part.again + part.head, part.rows) for part in parts))
    document.setPageSize(QSizeF(page.text_width, -1))
    tops = [*_row_tops(document), document.size().height()]
    heights = iter([lower - upper for upper, lower in pairwise(tops)])
    return [
        _Heights(
            again=next(heights) if part.again else 0.0,
            head=next(heights) if part.head else 0.0,
            rows=tuple(next(heights) for _ in part.rows),
        )
        for part in parts
    ]


def _row_tops(document: QTextDocument) -> Iterator[float]:
    layout = document.documentLayout()
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            for row in range(table.rows()):
                cell = table.cellAt(row, 0)
                top = layout.blockBoundingRect(cell.firstCursorPosition().block()).top()
                yield top - cell.format().toTableCellFormat().topPadding()


def _paged(parts: Sequence[Part], measured: Sequence[_Heights], room: float) -> list[list[_Chunk]]:
    pages: list[list[_Chunk]] = [[]]
    used = 0.0
    for at, (part, heights) in enumerate(zip(parts, measured, strict=True)):
        if used > 0 and used + _beginning(parts, measured, at) > room:
            pages.append([])
            used = 0.0
        if part.is_gap and used == 0:
            continue
        chunk = _Chunk(part, continued=False)
        pages[-1].append(chunk)
        used += heights.head
        for row, (html, height) in enumerate(zip(part.rows, heights.rows, strict=True)):
            ahead = height + (heights.rows[-1] if row == len(part.rows) - TOGETHER_ROWS else 0)
            if chunk.rows and used + ahead > room:
                chunk = _Chunk(part, continued=True)
                pages.append([chunk])
                used = heights.again + heights.head
            chunk.rows.append(html)
            used += height
    return pages


def _beginning(parts: Sequence[Part], measured: Sequence[_Heights], at: int) -> float:
    """Give the height of what has to stand on one page with the beginning of a part."""
    part, heights = parts[at], measured[at]
    if part.keeps and at + 1 < len(parts):
        return heights.head + sum(heights.rows) + _beginning(parts, measured, at + 1)
    # A list too short to leave rows together on both pages stays whole.
    first = len(part.rows) if len(part.rows) < 2 * TOGETHER_ROWS else TOGETHER_ROWS
    return heights.head + sum(heights.rows[:first])
