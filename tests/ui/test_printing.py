"""From the menu to paper: preview, printer, PDF and page setup, each in a dialog that does not stop the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.ui.print_preview import PreviewDialog
from netgrow_desktop.ui.printing import PageSetup, PrintDesk, chosen_pages, print_on
from netgrow_desktop.ui.shell.session import Session
from tests.reports import networks
from tests.reports.reading import page_texts, sheet_sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.summary import NetworkSummary

Dialog = TypeVar("Dialog", bound=QDialog)

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


class Office:
    """A window with a print desk, what went wrong there, and the summaries that were asked for."""

    def __init__(self, session: Session | None = None) -> None:
        self.window = QWidget()
        self.errors: list[str] = []
        self.asked: list[Callable[[NetworkSummary], None]] = []
        self.desk = PrintDesk(self.window, self.asked.append, self._say, session)
        self.exported: list[str] = []
        self.desk.exported.connect(self.exported.append)

    def answer(self, summary: NetworkSummary | None = None) -> None:
        """Bring the summaries that were asked for."""
        waiting, self.asked[:] = list(self.asked), []
        for bring in waiting:
            bring(summary or networks.usual())

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Give the one open dialog of that kind."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def _say(self, message: Message) -> None:
        self.errors.append(english(message))


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    made = Office()
    qtbot.addWidget(made.window)
    yield made
    for each in made.window.findChildren(QDialog):
        each.close()


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def with_printers(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: list(names)))


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printer.setPageLayout(paper_page(A4).page_layout())
    return printer


def test_export_asks_for_a_name_and_writes_the_pdf(office: Office, tmp_path: Path) -> None:
    office.desk.export_pdf()
    office.answer()
    dialog = office.dialog(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Network summary 2026-12-03.pdf")
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    assert office.exported == [str(tmp_path / "mine.pdf")]
    assert office.errors == []
    assert "Network summary" in page_texts(tmp_path / "mine.pdf")[0]
    assert sheet_sizes(tmp_path / "mine.pdf") == {(595, 842)}


def test_a_failed_export_is_told_and_not_called_done(office: Office, tmp_path: Path) -> None:
    office.desk.export_pdf()
    office.answer()
    office.dialog(QFileDialog).fileSelected.emit(str(tmp_path / "gone" / "mine.pdf"))
    assert office.exported == []
    assert len(office.errors) == 1
    assert office.errors[0].startswith(f"{tmp_path}/gone/mine.pdf was not written: the folder {tmp_path}/gone does not")


def test_asking_twice_opens_one_dialog(office: Office) -> None:
    office.desk.export_pdf()
    office.desk.preview_summary()
    office.answer()
    office.dialog(PreviewDialog)
    assert not office.window.findChildren(QFileDialog)


def test_without_a_printer_it_is_said_and_the_pdf_offered(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with_printers(monkeypatch)
    office.desk.print_summary()
    office.answer()
    box = office.dialog(QMessageBox)
    assert box.text() == "No printer is set up on this computer. You can export a PDF instead."
    next(each for each in box.findChildren(QPushButton) if "PDF" in each.text()).click()
    assert office.dialog(QFileDialog).acceptMode() is QFileDialog.AcceptMode.AcceptSave


def test_the_printers_dialog_prints_on_the_paper_chosen_there(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with_printers(monkeypatch, "Office")
    office.desk.print_summary()
    office.answer()
    dialog = office.dialog(QPrintDialog)
    printer = dialog.printer()
    assert printer.pageLayout().pageSize().id() == A4
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(paper_page(LETTER, landscape=True).page_layout())
    QDialog.accept(dialog)
    assert office.errors == []
    assert sheet_sizes(tmp_path / "printed.pdf") == {(792, 612)}
    pages = page_texts(tmp_path / "printed.pdf")
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_a_printer_prints_the_same_as_the_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    document = summary_document(networks.usual(), paper_page(A4))
    printer = pdf_printer(tmp_path / "printed.pdf")
    print_on(printer, document, chosen_pages(printer, document.pageCount()))
    pages = page_texts(tmp_path / "printed.pdf")
    assert len(pages) == document.pageCount()
    assert "1.482" in pages[0]
    box = PdfReader(tmp_path / "printed.pdf").pages[0].mediabox
    assert round(box.width) == 595


def test_only_the_pages_that_were_chosen_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    document = summary_document(networks.usual(overdue=60), paper_page(A4))
    printer = pdf_printer(tmp_path / "printed.pdf")
    ranges = QPageRanges()
    ranges.addRange(2, 3)
    printer.setPageRanges(ranges)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    numbers = chosen_pages(printer, document.pageCount())
    assert numbers == [2, 3]
    print_on(printer, document, numbers)
    assert ["Page 2 of" in page or "Page 3 of" in page for page in page_texts(tmp_path / "printed.pdf")] == [True] * 2


def test_the_last_page_comes_first_where_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "printed.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [3, 2, 1]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    document = summary_document(networks.usual(), paper_page(A4))
    printer = pdf_printer(tmp_path / "gone" / "printed.pdf")
    with pytest.raises(NetGrowError) as failure:
        print_on(printer, document, [1])
    assert "printed.pdf does not answer" in english(failure.value.message)


def test_the_preview_shows_the_pages_and_leads_on(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with_printers(monkeypatch)
    office.desk.preview_summary()
    office.answer()
    preview = office.dialog(PreviewDialog)
    assert preview.view.page_count == 2
    preview.export_asked.emit()
    assert office.dialog(QFileDialog).parent() is preview
    preview.print_asked.emit()
    assert "No printer" in office.dialog(QMessageBox).text()


def test_another_paper_lays_the_preview_out_anew(office: Office) -> None:
    office.desk.preview_summary()
    office.answer()
    preview = office.dialog(PreviewDialog)
    before = preview.view.page_count
    preview.setup_asked.emit()
    form = office.dialog(PageSetup)
    form.papers.setCurrentIndex(form.papers.findData(QPageSize.PageSizeId.A5))
    form.accept()
    assert preview.view.page_count > before


def test_the_paper_is_the_locales_until_one_is_chosen_and_then_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office(Session(tmp_path / "session.ini"))
    qtbot.addWidget(office.window)
    assert (round(office.desk.page.width), round(office.desk.page.height)) == (595, 842)
    office.desk.page_setup()
    form = office.dialog(PageSetup)
    assert form.papers.currentText() == "A4"
    form.papers.setCurrentIndex(1)
    form.directions.setCurrentIndex(1)
    form.accept()
    again = Office(Session(tmp_path / "session.ini"))
    qtbot.addWidget(again.window)
    assert (again.desk.page.width, again.desk.page.height) == (792, 612)


def test_leaving_the_page_setup_changes_nothing(office: Office) -> None:
    office.desk.page_setup()
    form = office.dialog(PageSetup)
    form.papers.setCurrentIndex(2)
    form.reject()
    assert round(office.desk.page.width) == 595


@pytest.mark.parametrize("damage", ["print/paper=Papyrus", "print/landscape=maybe", "print/folder=/gone", "\x00\x01"])
def test_damaged_settings_count_as_never_set(qtbot: QtBot, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "session.ini"
    path.write_text(f"[General]\n{damage.replace('/', chr(92))}\n".replace("General]\nprint" + chr(92), "print]\n"))
    office = Office(Session(path))
    qtbot.addWidget(office.window)
    assert round(office.desk.page.width) == 595
    office.desk.export_pdf()
    office.answer()
    assert office.dialog(QFileDialog).directory().exists()


def test_the_folder_of_the_last_pdf_is_proposed_again(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office(Session(tmp_path / "session.ini"))
    qtbot.addWidget(office.window)
    (tmp_path / "reports").mkdir()
    office.desk.export_pdf()
    office.answer()
    office.dialog(QFileDialog).fileSelected.emit(str(tmp_path / "reports" / "a.pdf"))
    office.dialog(QFileDialog).close()
    office.desk.export_pdf()
    office.answer()
    assert office.dialog(QFileDialog).directory().path() == str(tmp_path / "reports")
