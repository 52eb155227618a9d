"""Printing as a window offers it: the chooser, printers, PDF and HTML files, the paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from netgrow_desktop.domain.looking_back.quarter import QuarterReview
from netgrow_desktop.domain.looking_back.week import WeekReview
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.printed_people import Group
from netgrow_desktop.reports.figures import full_date
from netgrow_desktop.reports.looking_back_quarter import quarter_review_document
from netgrow_desktop.reports.looking_back_week import week_review_document
from netgrow_desktop.reports.pages import html_bytes, pdf_bytes, write_pdf, write_whole
from netgrow_desktop.reports.paper import page_format, paper_font, paper_page
from netgrow_desktop.reports.preparation_sheet import preparation_document
from netgrow_desktop.reports.safe_document import TEXT_POINTS
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.week_sheet import week_document
from netgrow_desktop.ui.elements.written_notice import tell_saved
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.printing.choices import Given, PrintKind
from netgrow_desktop.ui.printing.options_panel import (
    LANDSCAPE_KEY,
    MARGINS_KEY,
    Forgetful,
    remember_paper,
    remembered_margins,
    remembered_paper,
)
from netgrow_desktop.ui.printing.page_setup import MARGINS, PageSetup
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.printing.printers import chosen_pages, print_on, printer_for
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes, Progress
    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.reports.pages import Sheets
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.ui.printing.options_panel import Remembering

FOLDER_KEY = "print/folder"


class Source(NamedTuple):
    """The open network as printing needs it, and who is at hand in it: selected, and found (None: everybody)."""

    service: Callable[[], PrintingService]
    lanes: Lanes
    selected: Sequence[int] = ()
    found: Sequence[int] | None = None


class PrintDesk(QObject):
    """Opens the chooser and does what is asked there; every dialog opens without stopping the window.

    *source* gives the open network, None where there is none; *say_error* shows a message of something that went
    wrong. *session* remembers paper and folder; without it they last until the end.
    """

    exported = Signal(str)
    """Carries the path of a file that was written without the chooser, which tells of its own."""
    printed = Signal(str)
    """Carries a sentence that says where it went."""

    def __init__(
        self,
        parent: QWidget,
        source: Callable[[], Source | None],
        today: Callable[[], date],
        say_error: Callable[[Message], None],
        session: Remembering | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._source, self._today = parent, source, today
        self._say_error = say_error
        self._session: Remembering = session if session is not None else Forgetful()
        self._open: PrintDialog | None = None
        self._asked = 0

    @property
    def page(self) -> PageFormat:
        """The sheet that documents are printed on."""
        return paper_page(
            remembered_paper(self._session),
            landscape=self._session.flag(LANDSCAPE_KEY),
            margin=MARGINS[remembered_margins(self._session)],
        )

    # What is opened

    def open_chooser(
        self, kind: PrintKind = PrintKind.SUMMARY, given: Given | None = None, group: Group | None = None
    ) -> PrintDialog | None:
        """Open the chooser with a kind; without a *group*, several people who are selected are proposed for lists."""
        source = self._source()
        if source is None:
            return None
        # The fonts are loaded here and not on the thread that first sets type.
        paper_font(TEXT_POINTS)
        dialog = PrintDialog(source.service, source.lanes, self._session, self._today, self._window, given)
        dialog.options.show_whom(source.selected, source.found)
        if group is not None:
            dialog.options.choose_group(group)
        elif len(source.selected) > 1:
            dialog.options.choose_group(Group.SELECTED)
        elif source.found:
            dialog.options.choose_group(Group.FOUND)
        dialog.print_asked.connect(lambda: self._print(dialog))
        dialog.more_asked.connect(lambda: dialog.when_made(lambda: self._open_printer(dialog)))
        dialog.pdf_asked.connect(lambda: self._choose_pdf(dialog))
        dialog.html_asked.connect(lambda: self._choose_html(dialog))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self._open = dialog
        dialog.open()
        dialog.turn_to(PrintKind.GIVEN if given is not None else kind)
        # Looking for printers may take a moment: the dialog is on screen before.
        QTimer.singleShot(0, dialog, lambda: _show_printers(dialog))
        return dialog

    def close_chooser(self) -> None:
        """Close the chooser where it is open: the network that it prints goes away."""
        if self._open is not None:
            self._open.reject()

    def _forget(self, dialog: PrintDialog) -> None:
        if self._open is dialog:
            self._open = None

    def open_week(self, week: WeekSheet) -> None:
        """Open the chooser with a week of follow-ups as the calendar shows it."""
        source = self._source()
        if source is None:
            return
        service = source.service
        sentence = f"{full_date(week.first)} – {full_date(week.last)}"
        name = self.tr("Follow-ups week of {day}").format(day=week.first.isoformat())
        title = self.tr("This week of the calendar")

        def lay_out(page: PageFormat) -> Sheets:
            return week_document(replace(week, owner=service().owner()), page, words)

        self.open_chooser(given=Given(title, sentence, name, lay_out))

    def open_sheet(self, sheet: PreparationSheet | WeekReview | QuarterReview) -> None:
        """Open the chooser with a preparation sheet, or with the review of a week or a quarter."""
        self.open_chooser(given=self._given(sheet))

    def _given(self, sheet: PreparationSheet | WeekReview | QuarterReview) -> Given:
        if isinstance(sheet, WeekReview):
            name = self.tr("Review week of {day}").format(day=sheet.span.first.isoformat())
            title, sentence = self.tr("Weekly review"), self.tr("The week that you look back on")
            return Given(title, sentence, name, lambda page: week_review_document(sheet, page, words))
        if isinstance(sheet, QuarterReview):
            name = self.tr("Review quarter from {day}").format(day=sheet.span.first.isoformat())
            title, sentence = self.tr("Quarterly review"), self.tr("The quarter that you look back on")
            return Given(title, sentence, name, lambda page: quarter_review_document(sheet, page, words))
        name = self.tr("Interview {day}").format(day=sheet.interview.planned_on or sheet.today.isoformat())
        title, sentence = self.tr("This interview"), self.tr("Its page to take along")
        return Given(title, sentence, name, lambda page: preparation_document(sheet, page, words))

    def export_summary(self) -> None:
        """Ask for a name and write the summary there as a PDF, without the chooser."""
        source = self._source()
        if source is None:
            return
        lanes, service, today, page = source.lanes, source.service, self._today(), self.page
        self._asked += 1
        number = self._asked

        def arrived(sheets: Sheets) -> None:
            # Asking again while the first answer is on its way must not open two dialogs.
            if number != self._asked:
                return
            name = self.tr("Network summary {day}").format(day=today.isoformat())
            self._choose_file(self._window, name, "pdf", lambda path: self._write(lanes, sheets, path))

        paper_font(TEXT_POINTS)
        lanes.work(lambda progress: summary_document(service().summary(today), page, words, progress=progress), arrived)

    def page_setup(self) -> None:
        """Ask for the paper that this and later prints are laid out for."""
        form = PageSetup(
            remembered_paper(self._session),
            self._window,
            landscape=self._session.flag(LANDSCAPE_KEY),
            margins=remembered_margins(self._session),
        )

        def use() -> None:
            remember_paper(self._session, form.paper)
            self._session.put(LANDSCAPE_KEY, form.landscape)
            self._session.put(MARGINS_KEY, form.margins)

        form.accepted.connect(use)
        form.open()

    # Printers

    def _print(self, dialog: PrintDialog) -> None:
        if dialog.made is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._offer_pdf(dialog)
            return
        sheets, gray = dialog.made.sheets, dialog.options.is_gray()
        printer = printer_for(sheets, dialog.printer_name(), gray=gray, copies=dialog.copies.value())
        self._print_on(dialog, printer, sheets, dialog.numbers())

    def _open_printer(self, dialog: PrintDialog) -> None:
        if dialog.made is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._offer_pdf(dialog)
            return
        sheets = dialog.made.sheets
        gray, copies = dialog.options.is_gray(), dialog.copies.value()
        printer = printer_for(sheets, dialog.printer_name(), gray=gray, copies=copies)
        chooser = QPrintDialog(printer, dialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setMinMax(1, sheets.sheet_count)
        chooser.accepted.connect(lambda *_: self._print_chosen(dialog, printer, sheets))
        QDialog.open(chooser)

    def _print_chosen(self, dialog: PrintDialog, printer: QPrinter, sheets: Sheets) -> None:
        """Print on the paper that was chosen in the printer's own dialog, laid out anew where it is another one."""
        chosen = page_format(printer.pageLayout())
        if dialog.kinds.kind() is PrintKind.LABELS or _is_same(chosen, sheets.page):
            self._print_on(dialog, printer, sheets, chosen_pages(printer, sheets.sheet_count))
            return
        dialog.lay_out_for(
            chosen,
            lambda other: self._print_on(dialog, printer, other, chosen_pages(printer, other.sheet_count)),
        )

    def _print_on(self, dialog: PrintDialog, printer: QPrinter, sheets: Sheets, numbers: Sequence[int]) -> None:
        def task(progress: Progress) -> str:
            print_on(printer, sheets, numbers, progress)
            return printer.printerName() or printer.outputFileName()

        def done(name: str) -> None:
            dialog.accept()
            self.printed.emit(self.tr("Sent to {printer}").format(printer=one_line(name)))

        self._do(dialog, self.tr("Printing…"), task, done)

    def _offer_pdf(self, dialog: PrintDialog) -> None:
        box = QMessageBox(dialog)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Print"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words(Message("print.no_printer")))
        export = box.addButton(self.tr("Save as PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        export.clicked.connect(lambda: self._choose_pdf(dialog))
        box.open()

    # Files

    def _choose_pdf(self, dialog: PrintDialog) -> None:
        made = dialog.made
        if made is None:
            return
        numbers, gray = dialog.numbers(), dialog.options.is_gray()

        def task(path: str, progress: Progress) -> str:
            write_whole(Path(path), lambda: pdf_bytes(made.sheets, numbers, gray=gray, progress=progress))
            return path

        def write(path: str) -> None:
            what = self.tr("Writing the PDF…")
            self._do(dialog, what, lambda progress: task(path, progress), lambda _: self._saved(dialog, path))

        self._choose_file(dialog, made.file_name, "pdf", write)

    def _choose_html(self, dialog: PrintDialog) -> None:
        made = dialog.made
        if made is None:
            return
        gray = dialog.options.is_gray()

        def task(path: str) -> str:
            write_whole(Path(path), lambda: html_bytes(made.sheets, gray=gray))
            return path

        def write(path: str) -> None:
            what = self.tr("Writing the page…")
            self._do(dialog, what, lambda _: task(path), lambda _: self._saved(dialog, path))

        self._choose_file(dialog, made.file_name, "html", write)

    def _do(self, dialog: PrintDialog, what: str, task: Callable[[Progress], str], done: Callable[[str], None]) -> None:
        """Do it beside the GUI thread; a failure is said in the dialog."""
        dialog.work(what, task, done, lambda error: dialog.say(words(error.message)))

    def _choose_file(self, over: QWidget, name: str, suffix: str, write: Callable[[str], None]) -> None:
        is_pdf = suffix == "pdf"
        dialog = QFileDialog(over, self.tr("Save as PDF") if is_pdf else self.tr("Save as HTML"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)") if is_pdf else self.tr("HTML (*.html)"))
        dialog.setDefaultSuffix(suffix)
        dialog.setDirectory(self._folder())
        dialog.selectFile(f"{name}.{suffix}")
        dialog.fileSelected.connect(write)
        dialog.open()

    def _write(self, lanes: Lanes, sheets: Sheets, path: str) -> None:
        def done(_: None) -> None:
            self._remember_folder(path)
            self.exported.emit(path)

        def failed(error: NetGrowError) -> None:
            self._say_error(error.message)

        lanes.work(lambda _: write_pdf(sheets, Path(path)), done, failed=failed)

    def _saved(self, dialog: PrintDialog, path: str) -> None:
        self._remember_folder(path)
        tell_saved(dialog.toasts, path)

    def _remember_folder(self, path: str) -> None:
        self._session.put(FOLDER_KEY, str(Path(path).parent))

    def _folder(self) -> str:
        kept = self._session.text(FOLDER_KEY)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((each for each in (kept, documents) if each and Path(each).is_dir()), QDir.homePath())


def _show_printers(dialog: PrintDialog) -> None:
    dialog.show_printers(QPrinterInfo.availablePrinterNames(), QPrinterInfo.defaultPrinterName())


def _is_same(one: PageFormat, other: PageFormat) -> bool:
    return round(one.width) == round(other.width) and round(one.height) == round(other.height)
