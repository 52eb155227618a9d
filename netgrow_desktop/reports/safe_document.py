"""Rich text laid out by Qt without opening anything, and what it paints, as plain values for any thread to paint again.

A document is made, laid out, painted and let go of within one call, so that it may be done beside the GUI thread: what
Qt keeps of it (fonts, timers) belongs to the thread that made it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextItem,
    QTextOption,
    QTextTable,
)
from typing_extensions import override

from netgrow_desktop.reports.paper import DOTS_PER_INCH, UNITS, css_size, paper_font
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtCore import QPoint, QRect, QUrl
    from PySide6.QtGui import QFont, QPaintEngineState, QPainterPath

    from netgrow_desktop.reports.web import Drawing

TEXT_POINTS, SMALL_POINTS = 10.0, 8.5
"""The sizes of running text and of what accompanies it."""

STYLE = f"""
body {{ color: {LIGHT.text}; }}
td, th {{ text-align: left; font-weight: {WEIGHT_NORMAL}; }}
.strong {{ font-weight: {WEIGHT_STRONG}; }}
.quiet {{ color: {LIGHT.muted}; }}
.small {{ color: {LIGHT.muted}; font-size: {css_size(SMALL_POINTS)}; }}
"""

ENDLESS = -1.0
"""The height of a sheet without an end."""

# Plain tuples of plain values, as in lists: Python's garbage collector passes by them.
Text = tuple[float, float, str, int, int, str, bool]
"""Letters in one font: where they begin on their base line, the letters, the size in layout units, the weight and the
colour, and whether they run from right to left."""
Fill = tuple[float, float, float, float, str]
"""An area in one colour: its left and upper edge, its width and height."""
Place = tuple[float, float, float, float, str]
"""Room for a drawing: its left and upper edge, its width and height, and the drawing's name."""


class Marks(NamedTuple):
    """What stands on a sheet, in layout units from the corner of its text area."""

    texts: tuple[Text, ...] = ()
    fills: tuple[Fill, ...] = ()
    places: tuple[Place, ...] = ()


def paint_marks(painter: QPainter, marks: Marks, drawing: Callable[[str], Drawing | None]) -> None:
    """Paint what stands on a sheet; *drawing* gives what is drawn under a name."""
    fonts: dict[tuple[int, int], QFont] = {}
    painter.save()
    for x, y, width, height, colour in marks.fills:
        painter.fillRect(QRectF(x, y, width, height), QColor(colour))
    for x, base, letters, size, weight, colour, is_turned in marks.texts:
        if (size, weight) not in fonts:
            fonts[size, weight] = paper_font(size / UNITS, weight)
        painter.setLayoutDirection(_RIGHT_TO_LEFT if is_turned else _LEFT_TO_RIGHT)
        painter.setFont(fonts[size, weight])
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(x, base), letters)
    painter.restore()
    for x, y, width, height, name in marks.places:
        draw = drawing(name)
        if draw is not None:
            draw(painter, QRectF(x, y, width, height))


class SafeDocument(QTextDocument):
    """Text on sheets of that size, in layout units; whatever it names, no file and no address is opened for it."""

    def __init__(self, width: float, height: float = ENDLESS) -> None:
        super().__init__()
        # The layout sets timers, which need a place for events also on a thread that Python began.
        self._events = QEventLoop()
        self._pictures = _Pictures(self)
        self.setUndoRedoEnabled(False)
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setDefaultFont(paper_font(TEXT_POINTS))
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(wrapping)
        self.setDefaultStyleSheet(STYLE)
        self.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, self._pictures)
        # Told before there is anything to lay out, so that it is laid out once.
        self.setPageSize(QSizeF(width, height))

    @override
    def loadResource(self, kind: int, name: QUrl | str, /) -> None:
        """Give nothing: whatever a text names, no file is opened for it."""

    def fill(self, tables: Iterable[str]) -> None:
        """Fill it with tables (HTML); the lines that Qt sets between two of them shrink to nothing."""
        self.setHtml(f'<body dir="ltr">{"".join(tables)}</body>')
        flat = QTextCharFormat()
        flat.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for block in self._lines_between():
            cursor.setPosition(block.position())
            cursor.setBlockCharFormat(flat)
        cursor.endEditBlock()

    def _lines_between(self) -> list[QTextBlock]:
        found = []
        place = self.rootFrame().begin()
        while not place.atEnd():
            if place.currentFrame() is None:
                found.append(place.currentBlock())
            place += 1
        return found

    def row_heights(self) -> list[float]:
        """Give the height of each row of each table, on one endless sheet."""
        tops = [*self._row_tops(), self.size().height()]
        return [lower - upper for upper, lower in pairwise(tops)]

    def _row_tops(self) -> Iterator[float]:
        layout = self.documentLayout()
        for table in self.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                for row in range(table.rows()):
                    cell = table.cellAt(row, 0)
                    top = layout.blockBoundingRect(cell.firstCursorPosition().block()).top()
                    yield top - cell.format().toTableCellFormat().topPadding()

    def sheets(self) -> list[Marks]:
        """Give what stands on each of its sheets."""
        return [self._marks(number) for number in range(self.pageCount())]

    def _marks(self, number: int) -> Marks:
        size = self.pageSize()
        visible = QRectF(0, number * size.height(), size.width(), size.height())
        paper = _Paper(visible)
        painter = QPainter(paper)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = visible
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        self._pictures.paper = paper
        self.documentLayout().draw(painter, context)
        painter.end()
        self._pictures.paper = None
        return paper.marks()


class _Pictures(QPyTextObject):
    """Notes what stands for pictures in the HTML."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.paper: _Paper | None = None

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
        if self.paper is not None:
            self.paper.note_place(QRectF(rect), text_format.toImageFormat().name())


class _Paper(QPaintDevice):
    """Keeps what is painted on it within an area, as seen from the corner of that area."""

    def __init__(self, area: QRectF) -> None:
        super().__init__()
        self._area = area
        self._texts: list[Text] = []
        self._fills: list[Fill] = []
        self._places: list[Place] = []
        self._engine = _Notes(self._texts, self._fills, area)

    @override
    def paintEngine(self, /) -> QPaintEngine:
        return self._engine

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric, /) -> int:
        return _METRICS.get(metric, DOTS_PER_INCH)

    def note_place(self, rect: QRectF, name: str) -> None:
        """Keep room for a drawing."""
        if name and self._area.intersects(rect):
            top = rect.top() - self._area.top()
            self._places.append((rect.left(), top, rect.width(), rect.height(), name))

    def marks(self) -> Marks:
        """Give what was painted."""
        return Marks(tuple(self._texts), tuple(self._fills), tuple(self._places))


class _Notes(QPaintEngine):
    """Writes down letters and areas."""

    def __init__(self, texts: list[Text], fills: list[Fill], area: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._texts, self._fills, self._area = texts, fills, area
        self._pen = self._brush = LIGHT.text

    @override
    def begin(self, pdev: QPaintDevice, /) -> bool:
        return True

    @override
    def end(self, /) -> bool:
        return True

    @override
    def type(self, /) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def updateState(self, state: QPaintEngineState, /) -> None:
        changed = state.state()
        if changed & QPaintEngine.DirtyFlag.DirtyPen:
            self._pen = state.pen().color().name()
        if changed & QPaintEngine.DirtyFlag.DirtyBrush:
            self._brush = state.brush().color().name()

    @override
    def drawTextItem(self, p: QPointF | QPoint | QPainterPath.Element, textItem: QTextItem, /) -> None:
        letters, area = textItem.text(), self._area
        if isinstance(p, QPointF) and letters.strip() and area.top() <= p.y() <= area.bottom():
            font = textItem.font()
            turned = bool(textItem.renderFlags() & QTextItem.RenderFlag.RightToLeft)
            text = (p.x(), p.y() - area.top(), letters, font.pixelSize(), int(font.weight()), self._pen, turned)
            self._texts.append(text)

    @override
    def drawPath(self, path: QPainterPath, /) -> None:
        rect = path.boundingRect()
        if self._area.intersects(rect):
            top = rect.top() - self._area.top()
            self._fills.append((rect.left(), top, rect.width(), rect.height(), self._brush))


_Metric = QPaintDevice.PaintDeviceMetric
_METRICS = {
    _Metric.PdmWidth: 1 << 24,
    _Metric.PdmHeight: 1 << 24,
    _Metric.PdmDepth: 32,
    _Metric.PdmNumColors: 1 << 24,
    _Metric.PdmDevicePixelRatio: 1,
    _Metric.PdmDevicePixelRatioScaled: 1 << 16,
}
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
