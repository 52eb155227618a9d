"""From parts of HTML to a paged document: what belongs together stays on one page, table heads come again.

Qt's own page breaking splits the lines of a table row over two pages. So the parts are laid out once without
pages to measure every row, the breaks are chosen here, and the document is put together page by page.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
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
from netgrow_desktop.reports.page_breaks import Stack, broken
from netgrow_desktop.reports.paper import PageFormat, css_size, paper_font
from netgrow_desktop.reports.web import for_browsers
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QRect, QUrl

    from netgrow_desktop.reports.page_breaks import Run
    from netgrow_desktop.reports.web import Drawing

LONGEST_TEXT = 160
"""Characters of one text that are printed; a longer one is cut, with an ellipsis."""

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


_NO_IMPRINT = Imprint("", "", "", "", lambda _number, _last: "")


def _drawing_of(name: str, drawings: Mapping[str, Drawing]) -> Drawing | None:
    if name.startswith(SIGN_PREFIX):
        return lambda painter, rect: draw_shape(painter, rect, name.removeprefix(SIGN_PREFIX), LIGHT)
    return drawings.get(name)


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
        draw = _drawing_of(text_format.toImageFormat().name(), self._drawings)
        if draw is not None:
            draw(painter, QRectF(rect))


class SafeDocument(QTextDocument):
    """A document that opens nothing: its pictures are drawings that it was given by name.

    It knows the sheet that it was laid out for, what stands around its text, and the parts that it was made of.
    """

    is_for_any_thread = False

    def __init__(
        self, page: PageFormat, imprint: Imprint, drawings: Mapping[str, Drawing], parts: Sequence[Part] = ()
    ) -> None:
        super().__init__()
        self.page = page
        self.imprint = imprint
        self._drawings = drawings
        self._parts = parts
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

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        return self.pageCount()

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint the text of one sheet (1 is the first), in layout units from the corner of its text area."""
        page = self.page
        visible = QRectF(0, (number - 1) * page.text_height, page.text_width, page.text_height)
        painter.translate(0, -visible.top())
        painter.setClipRect(visible)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = visible
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        self.documentLayout().draw(painter, context)

    def as_web(self) -> str:
        """Give the contents for a browser, as HTML without a body around it."""
        html = "".join(_table(part.head, part.rows) for part in self._parts)
        return for_browsers(html, lambda name: _drawing_of(name, self._drawings))


def typeset(parts: Sequence[Part], page: PageFormat, imprint: Imprint, drawings: Mapping[str, Drawing]) -> SafeDocument:
    """Lay parts out on pages of that format; needs a QGuiApplication.

    Parts are kept whole as :class:`Part` says; a row higher than a page is the only thing that is split.
    """
    document = SafeDocument(page, imprint, drawings, parts)
    pages = _paged(parts, page, drawings)
    _fill(document, (_page_html(parts, runs, first=at == 0) for at, runs in enumerate(pages)))
    document.setPageSize(QSizeF(page.text_width, page.text_height))
    return document


def pages_needed(parts: Sequence[Part], page: PageFormat, drawings: Mapping[str, Drawing]) -> int:
    """Tell on how many pages :func:`typeset` lays these parts out."""
    return len(_paged(parts, page, drawings))


def _paged(parts: Sequence[Part], page: PageFormat, drawings: Mapping[str, Drawing]) -> list[list[Run]]:
    return broken(_measured(parts, page, drawings), lambda _: page.text_height - _SLACK)


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


def _page_html(parts: Sequence[Part], runs: Sequence[Run], *, first: bool) -> str:
    found = []
    for at, run in enumerate(runs):
        part = parts[run.part]
        head = (part.again if run.continued else "") + part.head
        found.append(_table(head, part.rows[run.first : run.end], starts_page=at == 0 and not first))
    return "".join(found)


def _table(head: str, rows: Sequence[str], *, starts_page: bool = False) -> str:
    style = "border-collapse:collapse" + (";page-break-before:always" if starts_page else "")
    return (
        f'<table width="100%" border="0" cellspacing="0" cellpadding="0" style="{style}">'
        f"{f'<thead>{head}</thead>' if head else ''}{''.join(rows)}</table>"
    )


def _measured(parts: Sequence[Part], page: PageFormat, drawings: Mapping[str, Drawing]) -> list[Stack]:
    """Lay everything out on one endless page and take the height of every row."""
    document = SafeDocument(page, _NO_IMPRINT, drawings)
    # Told before there is anything to lay out, so that it is laid out once.
    document.setPageSize(QSizeF(page.text_width, -1))
    _fill(document, (_table(part.again + part.head, part.rows) for part in parts))
    tops = [*_row_tops(document), document.size().height()]
    heights = iter([lower - upper for upper, lower in pairwise(tops)])
    return [
        Stack(
            again=next(heights) if part.again else 0.0,
            head=next(heights) if part.head else 0.0,
            rows=tuple(next(heights) for _ in part.rows),
            keeps=part.keeps,
            is_gap=part.is_gap,
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
