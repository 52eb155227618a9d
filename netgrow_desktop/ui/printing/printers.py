"""Sheets on a printer: which of them, and what is said where it does not take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.pages import paint_pages
from netgrow_desktop.reports.paper import DOTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPageRanges

    from netgrow_desktop.reports.pages import Sheets


def printer_for(sheets: Sheets, name: str = "", *, gray: bool = False, copies: int = 1) -> QPrinter:
    """Give the printer of that name (none: the usual one), set up for the paper of these sheets."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setFullPage(True)
    printer.setPageLayout(sheets.page.page_layout())
    printer.setDocName(sheets.imprint.title)
    printer.setCreator(f"NetGrow Desktop {__version__}")
    if gray:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setCopyCount(copies)
    return printer


def print_on(
    printer: QPrinter,
    sheets: Sheets,
    numbers: Sequence[int],
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Print those sheets, which were laid out for the printer's paper. *progress* is as for painting pages.

    Raises NetGrowError when the printer does not take them.
    """
    name = printer.printerName() or printer.outputFileName()
    painter = QPainter()
    if not painter.begin(printer):
        raise NetGrowError("print.printer_gone", printer=name)

    def next_page() -> None:
        if not printer.newPage():
            raise NetGrowError("print.printer_failed", printer=name)

    scale = printer.resolution() / DOTS_PER_INCH
    painter.scale(scale, scale)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    try:
        paint_pages(sheets, painter, next_page, [*numbers] * copies, progress)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise NetGrowError("print.printer_failed", printer=name)


def chosen_pages(printer: QPrinter, page_count: int) -> list[int]:
    """Give the numbers of the pages that a person chose in the printer's own dialog, in the order of printing."""
    every = printer.printRange() is QPrinter.PrintRange.AllPages
    numbers = pages_in(None if every else printer.pageRanges(), page_count)
    return numbers[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else numbers


def pages_in(ranges: QPageRanges | None, page_count: int) -> list[int]:
    """Give the numbers of the pages in some ranges, all of them for none."""
    every = ranges is None or ranges.isEmpty()
    return [number for number in range(1, page_count + 1) if every or (ranges is not None and ranges.contains(number))]
