"""Finished documents onto paper: pages with running head and foot, as a PDF, on a printer or as pictures."""

from __future__ import annotations

import errno
import os
import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPdfWriter,
)

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.paper import DOTS_PER_INCH, HEAD_HEIGHT, UNITS, paper_font
from netgrow_desktop.theme_tokens import CATEGORY_CODES, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from netgrow_desktop.reports.document import SafeDocument

_HEAD_POINTS = 8.0


def paint_page(document: SafeDocument, number: int, painter: QPainter) -> None:
    """Paint one page (1 is the first) with its head and foot, in layout units from the sheet's corner."""
    page = document.page
    height = page.text_height
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_head(document, number, painter)
    _paint_foot(document, number, painter)
    painter.translate(page.left * UNITS, (page.top + HEAD_HEIGHT) * UNITS - (number - 1) * height)
    visible = QRectF(0, (number - 1) * height, page.text_width, height)
    painter.setClipRect(visible)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = visible
    context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    document.documentLayout().draw(painter, context)
    painter.restore()


def paint_pages(
    document: SafeDocument, painter: QPainter, next_page: Callable[[], object], numbers: Iterable[int] | None = None
) -> None:
    """Paint pages one after the other, all of them or those *numbers*, calling *next_page* between two.

    The painter's units must be layout units: a device of :data:`DOTS_PER_INCH`, or scaled to it.
    """
    for at, number in enumerate(numbers if numbers is not None else range(1, document.pageCount() + 1)):
        if at:
            next_page()
        paint_page(document, number, painter)


def page_image(document: SafeDocument, number: int, scale: float) -> QImage:
    """Give one page as a picture with *scale* pixels to a point."""
    page = document.page
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.raised))
    painter = QPainter(image)
    painter.scale(scale / UNITS, scale / UNITS)
    paint_page(document, number, painter)
    painter.end()
    return image


def pdf_bytes(document: SafeDocument) -> bytes:
    """Give the document as a PDF with its fonts embedded."""
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle(document.imprint.title)
    writer.setAuthor(document.imprint.author)
    writer.setCreator(f"NetGrow Desktop {__version__}")
    writer.setResolution(DOTS_PER_INCH)
    layout = document.page.page_layout()
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    paint_pages(document, painter, writer.newPage)
    painter.end()
    device.close()
    return bytes(content.data())


def write_pdf(document: SafeDocument, path: Path) -> None:
    """Write the document as a PDF, whole or not at all: an older file of that name stays until the new one is done.

    Raises NetGrowError when the place cannot be written to.
    """
    try:
        if path.is_dir():
            raise NetGrowError("print.is_a_folder", path=str(path))
        _put(path, pdf_bytes(document))
    except OSError as failure:
        raise _refusal(failure, path) from failure


def _put(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        # A device or a pipe is written to, not replaced.
        path.write_bytes(content)
        return
    target = path.resolve()
    partial = target.with_name(f".netgrow-{secrets.token_hex(6)}.part")
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _refusal(failure: OSError, path: Path) -> NetGrowError:
    folder = str(path.absolute().parent)
    if failure.errno in {errno.ENOENT, errno.ENOTDIR}:
        return NetGrowError("print.no_folder", path=str(path), folder=folder)
    if failure.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return NetGrowError("print.not_allowed", path=str(path), folder=folder)
    if failure.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return NetGrowError("print.disk_full", path=str(path))
    if failure.errno == errno.ENAMETOOLONG:
        return NetGrowError("print.name_too_long", path=path.name[:60] + "…")
    return NetGrowError("print.not_written", path=str(path), cause=failure.strerror or type(failure).__name__)


def _paint_head(document: SafeDocument, number: int, painter: QPainter) -> None:
    """Paint the three shapes of the product, and after the first page, which has it all in its title, the head."""
    page = document.page
    font = paper_font(_HEAD_POINTS)
    left, right, top = page.left * UNITS, (page.width - page.right) * UNITS, page.top * UNITS
    side = 7 * UNITS
    for at, code in enumerate(CATEGORY_CODES):
        draw_shape(painter, QRectF(left + at * side * 1.45, top, side, side), code, LIGHT)
    if number > 1:
        start = left + side * 5
        _line(painter, font, QRectF(start, top, right - start, side), document.imprint.head, right=True)


def _paint_foot(document: SafeDocument, number: int, painter: QPainter) -> None:
    page = document.page
    font = paper_font(_HEAD_POINTS)
    left, right = page.left * UNITS, (page.width - page.right) * UNITS
    height = QFontMetricsF(font).height()
    bottom = (page.height - page.bottom) * UNITS
    painter.fillRect(QRectF(left, bottom - height * 1.6, right - left, 0.5 * UNITS), QColor(LIGHT.line))
    of_all = document.imprint.page_of(number, document.pageCount())
    taken = QFontMetricsF(font).horizontalAdvance(of_all) + 2 * height
    _line(painter, font, QRectF(left, bottom - height, right - left, height), of_all, right=True)
    _line(painter, font, QRectF(left, bottom - height, right - left - taken, height), document.imprint.made)


def _line(painter: QPainter, font: QFont, rect: QRectF, text: str, *, right: bool = False) -> None:
    metrics = QFontMetricsF(font)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    start = rect.right() - metrics.horizontalAdvance(fitting) if right else rect.left()
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.muted))
    painter.drawText(QPointF(start, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), fitting)
