"""Finished documents onto paper: pages with running head and foot, as a PDF, on a printer or as pictures."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPdfWriter

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.paper import DOTS_PER_INCH, UNITS, paper_font
from netgrow_desktop.reports.web import web_page
from netgrow_desktop.storage.leftovers import remove_unfinished, unfinished
from netgrow_desktop.theme_tokens import CATEGORY_CODES, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from netgrow_desktop.reports.document import Imprint
    from netgrow_desktop.reports.paper import PageFormat

_HEAD_POINTS = 8.0


class Sheets(Protocol):
    """What can be printed: laid out for one paper, painted sheet by sheet. Sheets are counted from 1.

    It consists of values alone: any thread may paint it.
    """

    @property
    def page(self) -> PageFormat:
        """The paper that it was laid out for."""
        ...

    @property
    def imprint(self) -> Imprint:
        """What stands around the text, and what a file says of itself."""
        ...

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        ...

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint what stands on a sheet, in layout units from the corner of its text area."""
        ...

    def as_web(self) -> str:
        """Give the contents for a browser, as HTML without a body around it."""
        ...


def paint_page(sheets: Sheets, number: int, painter: QPainter) -> None:
    """Paint one sheet (1 is the first) with its head and foot, in layout units from its corner."""
    page, imprint = sheets.page, sheets.imprint
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if imprint.is_framed:
        _paint_head(page, imprint, number, painter)
        _paint_foot(page, imprint, imprint.page_of(number, sheets.sheet_count), painter)
    painter.translate(page.left * UNITS, page.text_top)
    sheets.paint_sheet(number, painter)
    painter.restore()


def paint_pages(
    sheets: Sheets,
    painter: QPainter,
    next_page: Callable[[], object],
    numbers: Iterable[int] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Paint sheets one after the other, all of them or those *numbers*, calling *next_page* between two.

    The painter's units must be layout units: a device of :data:`DOTS_PER_INCH`, or scaled to it. *progress* is told
    after each sheet how many are done, of how many; what it raises ends the painting.
    """
    chosen = [*numbers] if numbers is not None else [*range(1, sheets.sheet_count + 1)]
    for at, number in enumerate(chosen):
        if at:
            next_page()
        paint_page(sheets, number, painter)
        if progress is not None:
            progress(at + 1, len(chosen))


def page_image(sheets: Sheets, number: int, scale: float, *, gray: bool = False) -> QImage:
    """Give one page as it is seen on a screen, with *scale* pixels to a point; *gray* without colours."""
    page = sheets.page
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.raised))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale / UNITS, scale / UNITS)
    if sheets.imprint.guides is not None:
        sheets.imprint.guides(painter)
    paint_page(sheets, number, painter)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if gray else image


def pdf_bytes(
    sheets: Sheets,
    numbers: Sequence[int] | None = None,
    *,
    gray: bool = False,
    progress: Callable[[int, int], object] | None = None,
) -> bytes:
    """Give sheets, all or those *numbers*, as a PDF with its fonts embedded; *gray* without colours."""
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle(sheets.imprint.title)
    writer.setAuthor(sheets.imprint.author)
    writer.setCreator(f"NetGrow Desktop {__version__}")
    writer.setResolution(DOTS_PER_INCH)
    if gray:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    writer.setPageLayout(sheets.page.page_layout())
    painter = QPainter(writer)
    try:
        paint_pages(sheets, painter, writer.newPage, numbers, progress)
    finally:
        painter.end()
        device.close()
    return bytes(content.data())


def html_bytes(sheets: Sheets, *, gray: bool = False) -> bytes:
    """Give sheets as one HTML file for browsers, which runs nothing and fetches nothing."""
    imprint = sheets.imprint
    return web_page(imprint.title, imprint.author, imprint.made, sheets.page, sheets.as_web(), gray=gray).encode()


def write_pdf(sheets: Sheets, path: Path) -> None:
    """Write sheets as a PDF. Raises NetGrowError as :func:`write_whole` does."""
    write_whole(path, lambda: pdf_bytes(sheets))


def write_whole(path: Path, content: Callable[[], bytes]) -> None:
    """Write a file, whole or not at all: an older one of that name stays until the new one is done.

    Raises NetGrowError when the place cannot be written to.
    """
    try:
        if path.is_dir():
            raise NetGrowError("print.is_a_folder", path=str(path))
        _put(path, content())
    except OSError as failure:
        raise _refusal(failure, path) from failure


def _put(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        # A device or a pipe is written to, not replaced.
        path.write_bytes(content)
        return
    target = path.resolve()
    partial = unfinished(target)
    remove_unfinished(target.parent)
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


def _paint_head(page: PageFormat, imprint: Imprint, number: int, painter: QPainter) -> None:
    """Paint the three shapes of the product, and after the first page, which has it all in its title, the head."""
    font = paper_font(_HEAD_POINTS)
    left, right, top = page.left * UNITS, (page.width - page.right) * UNITS, page.top * UNITS
    side = 7 * UNITS
    for at, code in enumerate(CATEGORY_CODES):
        draw_shape(painter, QRectF(left + at * side * 1.45, top, side, side), code, LIGHT)
    if number > 1:
        start = left + side * 5
        _line(painter, font, QRectF(start, top, right - start, side), imprint.head, right=True)


def _paint_foot(page: PageFormat, imprint: Imprint, of_all: str, painter: QPainter) -> None:
    font = paper_font(_HEAD_POINTS)
    left, right = page.left * UNITS, (page.width - page.right) * UNITS
    height = QFontMetricsF(font).height()
    bottom = (page.height - page.bottom) * UNITS
    painter.fillRect(QRectF(left, bottom - height * 1.6, right - left, 0.5 * UNITS), QColor(LIGHT.line))
    taken = QFontMetricsF(font).horizontalAdvance(of_all) + 2 * height
    _line(painter, font, QRectF(left, bottom - height, right - left, height), of_all, right=True)
    _line(painter, font, QRectF(left, bottom - height, right - left - taken, height), imprint.made)


def _line(painter: QPainter, font: QFont, rect: QRectF, text: str, *, right: bool = False) -> None:
    metrics = QFontMetricsF(font)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    start = rect.right() - metrics.horizontalAdvance(fitting) if right else rect.left()
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.muted))
    painter.drawText(QPointF(start, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), fitting)
