"""Reports on their way to paper: preview, printer, PDF and page setup, one document for all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QMessageBox

from netgrow_desktop import __version__
from netgrow_desktop.domain.looking_back.quarter import QuarterReview
from netgrow_desktop.domain.looking_back.week import WeekReview
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.reports.looking_back_quarter import quarter_review_document
from netgrow_desktop.reports.looking_back_week import week_review_document
from netgrow_desktop.reports.pages import paint_pages, write_pdf
from netgrow_desktop.reports.paper import DOTS_PER_INCH, page_format, paper_page, usual_paper
from netgrow_desktop.reports.preparation_sheet import preparation_document
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.week_sheet import week_document
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.print_preview import PreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.reports.document import SafeDocument
    from netgrow_desktop.reports.paper import PageFormat

    Loader = Callable[[Callable[[NetworkSummary], None]], None]

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
    "Legal": QPageSize.PageSizeId.Legal,
}
"""The papers to choose from, under the names by which the choice is remembered."""

PAPER_KEY, LANDSCAPE_KEY, FOLDER_KEY = "print/paper", "print/landscape", "print/folder"


class Remembering(Protocol):
    """What keeps the choices until the next start."""

    def text(self, key: str, /) -> str:
        """Give a remembered text, "" where there is none."""
        ...

    def flag(self, key: str, /) -> bool:
        """Give a remembered yes or no."""
        ...

    def put(self, key: str, value: str | bool, /) -> None:
        """Remember a text, or a yes or no."""
        ...


def print_on(printer: QPrinter, document: SafeDocument, numbers: Sequence[int]) -> None:
    """Print those pages of a document that was laid out for the printer's paper.

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
        paint_pages(document, painter, next_page, [*numbers] * copies)
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise NetGrowError("print.printer_failed", printer=name)


def chosen_pages(printer: QPrinter, page_count: int) -> list[int]:
    """Give the numbers of the pages that a person chose to print, in the order of printing."""
    ranges = printer.pageRanges()
    every = printer.printRange() is QPrinter.PrintRange.AllPages or ranges.isEmpty()
    numbers = [number for number in range(1, page_count + 1) if every or ranges.contains(number)]
    return numbers[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else numbers


class Printout(NamedTuple):
    """What is printed: how it is laid out on a sheet, and what its PDF is called."""

    lay_out: Callable[[PageFormat], SafeDocument]
    file_name: str


class PageSetup(Form):
    """Asks for the paper, and whether it stands or lies."""

    def __init__(self, paper: QPageSize.PageSizeId, parent: QWidget, *, landscape: bool) -> None:
        super().__init__(
            QCoreApplication.translate("PageSetup", "Page setup"),
            QCoreApplication.translate("PageSetup", "Use this paper"),
            parent,
        )
        self.papers = QComboBox(self)
        for size in PAPERS.values():
            self.papers.addItem(QPageSize(size).name(), size)
        self.papers.setCurrentIndex(list(PAPERS.values()).index(paper))
        self.add_field(self.tr("Paper"), self.papers)
        self.directions = QComboBox(self)
        self.directions.addItems([self.tr("Upright (portrait)"), self.tr("Lying (landscape)")])
        self.directions.setCurrentIndex(int(landscape))
        self.add_field(self.tr("Direction"), self.directions)

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """The chosen paper."""
        return list(PAPERS.values())[self.papers.currentIndex()]

    @property
    def landscape(self) -> bool:
        """Whether the paper is to lie."""
        return self.directions.currentIndex() == 1


class PrintDesk(QObject):
    """Prints, previews and exports reports; every dialog opens without stopping the window.

    *load_summary* is given a function to call with the summary once it is there; *say_error* shows a message
    of something that went wrong. *session* remembers paper and folder; without it they last until the end.
    """

    exported = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        load_summary: Loader,
        say_error: Callable[[Message], None],
        session: Remembering | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._load_summary = load_summary
        self._say_error = say_error
        self._session = session
        self._asked = 0
        self._paper, self._landscape = self._remembered()

    @property
    def page(self) -> PageFormat:
        """The sheet that is printed on."""
        return paper_page(self._paper, landscape=self._landscape)

    def print_summary(self) -> None:
        """Ask for a printer and print; where there is none, say so and offer the PDF."""
        self._with_summary(self._choose_printer)

    def preview_summary(self) -> None:
        """Show the summary as it will be printed."""
        self._with_summary(self._open_preview)

    def export_pdf(self) -> None:
        """Ask for a name and write the summary there as a PDF."""
        self._with_summary(self._choose_file)

    def preview_week(self, week: WeekSheet) -> None:
        """Show a week of follow-ups as it will be printed."""
        name = self.tr("Follow-ups {day}.pdf").format(day=week.first.isoformat())
        self._open_preview(Printout(lambda page: week_document(week, page, words), name))

    def preview_sheet(self, sheet: PreparationSheet | WeekReview | QuarterReview) -> None:
        """Show a preparation sheet, or the review of a week or a quarter, as it will be printed."""
        if isinstance(sheet, WeekReview):
            name = self.tr("Week {day}.pdf").format(day=sheet.span.first.isoformat())
            self._open_preview(Printout(lambda page: week_review_document(sheet, page, words), name))
        elif isinstance(sheet, QuarterReview):
            name = self.tr("Quarter {day}.pdf").format(day=sheet.span.first.isoformat())
            self._open_preview(Printout(lambda page: quarter_review_document(sheet, page, words), name))
        else:
            name = self.tr("Interview {day}.pdf").format(day=sheet.interview.planned_on or sheet.today.isoformat())
            self._open_preview(Printout(lambda page: preparation_document(sheet, page, words), name))

    def page_setup(self) -> None:
        """Ask for the paper that this and later prints are laid out for."""
        self._open_setup(self._window)

    def _with_summary(self, go_on: Callable[[Printout], None]) -> None:
        self._asked += 1
        number = self._asked

        def arrived(summary: NetworkSummary) -> None:
            # Asking again while the first answer is on its way must not open two dialogs.
            if number == self._asked:
                name = self.tr("Network summary {day}.pdf").format(day=summary.day.isoformat())
                go_on(Printout(lambda page: summary_document(summary, page, words), name))

        self._load_summary(arrived)

    def _laid_out(self, printout: Printout, page: PageFormat) -> SafeDocument:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return printout.lay_out(page)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _open_preview(self, printout: Printout) -> None:
        dialog = PreviewDialog(self._laid_out(printout, self.page), self._window)
        dialog.print_asked.connect(lambda: self._choose_printer(printout, dialog))
        dialog.export_asked.connect(lambda: self._choose_file(printout, dialog))
        dialog.setup_asked.connect(
            lambda: self._open_setup(dialog, lambda: dialog.set_document(self._laid_out(printout, self.page)))
        )
        dialog.open()

    def _choose_printer(self, printout: Printout, over: QWidget | None = None) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._offer_pdf(printout, over or self._window)
            return
        document = self._laid_out(printout, self.page)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(self.page.page_layout())
        printer.setDocName(document.imprint.title)
        printer.setCreator(f"NetGrow Desktop {__version__}")
        dialog = QPrintDialog(printer, over or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, document.pageCount())
        dialog.accepted.connect(lambda *_: self._print(printer, printout))
        QDialog.open(dialog)

    def _print(self, printer: QPrinter, printout: Printout) -> None:
        """Print on the paper that was chosen in the printer's own dialog."""
        document = self._laid_out(printout, page_format(printer.pageLayout()))
        try:
            print_on(printer, document, chosen_pages(printer, document.pageCount()))
        except NetGrowError as error:
            self._say_error(error.message)

    def _offer_pdf(self, printout: Printout, over: QWidget) -> None:
        box = QMessageBox(over)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Print"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words(Message("print.no_printer")))
        export = box.addButton(self.tr("Export PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        export.clicked.connect(lambda: self._choose_file(printout, over))
        box.open()

    def _choose_file(self, printout: Printout, over: QWidget | None = None) -> None:
        dialog = QFileDialog(over or self._window, self.tr("Export as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder())
        dialog.selectFile(printout.file_name)
        dialog.fileSelected.connect(lambda path: self._export(printout, Path(path)))
        dialog.open()

    def _export(self, printout: Printout, path: Path) -> None:
        try:
            write_pdf(self._laid_out(printout, self.page), path)
        except NetGrowError as error:
            self._say_error(error.message)
            return
        if self._session is not None:
            self._session.put(FOLDER_KEY, str(path.parent))
        self.exported.emit(str(path))

    def _folder(self) -> str:
        kept = self._session.text(FOLDER_KEY) if self._session is not None else ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((each for each in (kept, documents) if each and Path(each).is_dir()), QDir.homePath())

    def _open_setup(self, over: QWidget, then: Callable[[], None] | None = None) -> None:
        form = PageSetup(self._paper, over, landscape=self._landscape)

        def use() -> None:
            self._paper, self._landscape = form.paper, form.landscape
            self._remember()
            if then is not None:
                then()

        form.accepted.connect(use)
        form.open()

    def _remembered(self) -> tuple[QPageSize.PageSizeId, bool]:
        if self._session is None:
            return usual_paper(), False
        paper = PAPERS.get(self._session.text(PAPER_KEY), usual_paper())
        return paper, self._session.flag(LANDSCAPE_KEY)

    def _remember(self) -> None:
        if self._session is not None:
            names = {size: name for name, size in PAPERS.items()}
            self._session.put(PAPER_KEY, names[self._paper])
            self._session.put(LANDSCAPE_KEY, self._landscape)
