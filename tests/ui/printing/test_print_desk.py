"""From the menu to paper: the chooser, printers, PDF and HTML files and the paper, none of which stops the window."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QFileDialog, QMessageBox, QSpinBox, QWidget

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.contacts import Address, Phone
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.printed_people import Group
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.address_labels import AddressLabels
from netgrow_desktop.reports.paper import MARGIN, NARROW_MARGIN, WIDE_MARGIN, paper_page
from netgrow_desktop.reports.people_lists import detailed_list
from netgrow_desktop.reports.printed_list import lay_out
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.interviews import InterviewService
from netgrow_desktop.services.printing import PrintingService
from netgrow_desktop.ui.printing.choices import PrintKind
from netgrow_desktop.ui.printing.page_setup import PageSetup
from netgrow_desktop.ui.printing.print_desk import PrintDesk, Source
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.printing.printers import chosen_pages, print_on
from netgrow_desktop.ui.shell.session import Session
from tests.reports import networks, printed
from tests.reports.reading import page_texts, sheet_sizes
from tests.ui.conftest import TODAY, HeldExecutor, ImmediateExecutor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

Dialog = TypeVar("Dialog", bound=QDialog)

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


class Office:
    """A window with a print desk, and what was said and saved there."""

    def __init__(self, network: Network, lanes: Lanes, session: Session | None = None) -> None:
        self.window = QWidget()
        self.errors: list[str] = []
        self.exported: list[str] = []
        self.selected: Sequence[int] = ()
        service = PrintingService(network)
        self.desk = PrintDesk(
            self.window, lambda: Source(lambda: service, lanes, self.selected), lambda: TODAY, self._say, session
        )
        self.desk.exported.connect(self.exported.append)
        self.told: list[str] = []
        self.desk.printed.connect(self.told.append)

    def chooser(self, kind: PrintKind = PrintKind.SUMMARY) -> PrintDialog:
        """Open the chooser; lanes answer at once, so its pages are there."""
        dialog = self.desk.open_chooser(kind)
        assert dialog is not None
        return dialog

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Give the one open dialog of that kind."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def save(self, button: QAbstractButton, path: Path) -> None:
        """Press a button that saves, and choose where."""
        button.click()
        chooser = self.dialog(QFileDialog)
        chooser.fileSelected.emit(str(path))
        chooser.close()

    def _say(self, message: Message) -> None:
        self.errors.append(english(message))


@pytest.fixture
def office(qtbot: QtBot, filled_network: Network, lanes: Lanes) -> Iterator[Office]:
    made = Office(filled_network, lanes)
    qtbot.addWidget(made.window)
    yield made
    for each in made.window.findChildren(QDialog):
        each.close()


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    with_printers(monkeypatch)
    yield
    QLocale.setDefault(before)


def with_printers(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: list(names)))
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", staticmethod(lambda: names[-1] if names else ""))


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printer.setPageLayout(paper_page(A4).page_layout())
    return printer


def test_every_kind_is_laid_out_or_says_why_not(office: Office, filled_network: Network) -> None:
    people, career = ContactService(filled_network), CareerService(filled_network)
    first = people.find(ContactQuery())[0]
    people.change_values(first, "addresses", [Address("Musterweg 1", "Bremen", "", "28199")])
    people.change_values(first, "phones", [Phone("+49 30 5550 1", "work")])
    career.add_stage(StageDraft(organization="Northwind", started_on="2019"))
    FollowUpService(filled_network).plan([first], TODAY, "book club")
    dialog = office.chooser(PrintKind.WEEK)
    said = {}
    # The summary, which takes longest, is printed below.
    for row in range(1, dialog.kinds.count()):
        dialog.kinds.setCurrentRow(row)
        kind = dialog.kinds.kind()
        said[kind] = dialog.made.sheets.sheet_count if dialog.made is not None else dialog._message.text()
    assert said.pop(PrintKind.INTERVIEWS) == english(Message("paper.no_interviews"))
    assert all(isinstance(pages, int) and pages > 0 for pages in said.values()), said
    assert set(said) == set(PrintKind) - {PrintKind.GIVEN, PrintKind.INTERVIEWS, PrintKind.SUMMARY}


def test_closing_the_chooser_while_interviews_are_looked_up_is_the_end_of_it(
    qtbot: QtBot, filled_network: Network
) -> None:
    held = HeldExecutor()
    lanes = Lanes({Lane.READ: held, Lane.LONG: ImmediateExecutor(), Lane.WRITE: ImmediateExecutor()})
    broken: list[object] = []
    lanes.broke.connect(broken.append)
    office = Office(filled_network, lanes)
    qtbot.addWidget(office.window)
    dialog = office.chooser(PrintKind.INTERVIEWS)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not office.window.findChildren(PrintDialog)

    held.let_go()

    assert broken == []
    lanes.close()


def test_ctrl_p_and_enter_print_the_summary_on_the_usual_printer(
    office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with_printers(monkeypatch, "Attic", "Office")
    sent: list[tuple[str, int, bool]] = []

    def note(printer: QPrinter, _sheets: object, numbers: Sequence[int], _progress: object = None) -> None:
        sent.append((printer.docName(), len(numbers), printer.colorMode() is QPrinter.ColorMode.GrayScale))

    monkeypatch.setattr("netgrow_desktop.ui.printing.print_desk.print_on", note)
    dialog = office.chooser()
    qtbot.waitUntil(dialog.printer.isEnabled)
    assert dialog.printer.currentText() == "Office"
    dialog.options.gray.setChecked(True)
    QTest.keyClick(dialog.kinds, Qt.Key.Key_Return)
    assert sent == [("Network summary, 16. Sept. 2026", 2, True)]
    assert not dialog.isVisible()
    assert office.told[-1].startswith("Sent to")


def test_saving_asks_for_a_name_and_writes_what_is_seen(office: Office, tmp_path: Path) -> None:
    dialog = office.chooser(PrintKind.COMPACT)
    dialog.pdf_button.click()
    chooser = office.dialog(QFileDialog)
    assert chooser.selectedFiles()[0].endswith("Contacts 2026-09-16.pdf")
    chooser.fileSelected.emit(str(tmp_path / "mine.pdf"))
    chooser.close()
    office.save(dialog.html_button, tmp_path / "mine.html")
    # Told in front of the chooser, above its buttons, and not behind it.
    (toast,) = dialog.toasts.toasts()
    assert (toast.text, office.exported) == (f"Saved as mine.html, in the folder {tmp_path.name}", [])
    assert dialog.toasts.geometry().bottom() < dialog.print_button.mapTo(dialog, QPoint()).y()
    assert sheet_sizes(tmp_path / "mine.pdf") == {(595, 842)}
    assert "Grace Umutoni" in "".join(page_texts(tmp_path / "mine.pdf"))
    assert "Grace Umutoni" in (tmp_path / "mine.html").read_text(encoding="utf-8")


def test_the_chooser_fits_the_screen_and_its_preview_stays_as_large_when_something_is_said(office: Office) -> None:
    dialog = office.chooser(PrintKind.COMPACT)
    screen = dialog.screen().availableSize()
    assert dialog.height() <= screen.height()
    assert dialog.minimumSizeHint().height() < screen.height() // 2
    QCoreApplication.sendPostedEvents()
    before = dialog.view.height()
    dialog.say("Saved as mine.pdf")
    QCoreApplication.sendPostedEvents()
    assert dialog.view.height() == before


def test_only_the_pages_that_are_wanted_are_saved(office: Office, tmp_path: Path) -> None:
    dialog = office.chooser(PrintKind.DETAILED)
    assert dialog.view.page_count > 3
    dialog.options.pages.setText("2-3")
    office.save(dialog.pdf_button, tmp_path / "some.pdf")
    assert ["Page 2 of" in page or "Page 3 of" in page for page in page_texts(tmp_path / "some.pdf")] == [True] * 2
    dialog.options.pages.setText("two")
    assert dialog.options.pages_problem.text() == "Write pages like 1-3, 5."
    assert not dialog.print_button.isEnabled()
    dialog.options.pages.setText("99")
    assert dialog.options.pages_problem.text() == "There is no such page."
    assert not dialog.print_button.isEnabled()


def test_a_failed_export_is_told_and_not_called_done(office: Office, tmp_path: Path) -> None:
    dialog = office.chooser(PrintKind.COMPACT)
    office.save(dialog.pdf_button, tmp_path / "gone" / "mine.pdf")
    assert office.exported == []
    assert dialog.notes.text().startswith(f"{tmp_path}/gone/mine.pdf was not written: the folder {tmp_path}/gone does")


def test_without_a_printer_it_is_said_and_the_pdf_offered(office: Office, qtbot: QtBot) -> None:
    dialog = office.chooser(PrintKind.COMPACT)
    dialog.print_button.click()
    box = office.dialog(QMessageBox)
    assert box.text() == "No printer is set up on this computer. You can save a PDF instead."
    next(each for each in box.buttons() if "PDF" in each.text()).click()
    assert office.dialog(QFileDialog).acceptMode() is QFileDialog.AcceptMode.AcceptSave
    qtbot.waitUntil(lambda: dialog.printer.currentText() == "No printer is set up")
    assert not dialog.printer.isEnabled()


def test_the_printers_own_dialog_prints_on_the_paper_chosen_there(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with_printers(monkeypatch, "Office")
    dialog = office.chooser(PrintKind.COMPACT)
    dialog.more_asked.emit()
    chooser = office.dialog(QPrintDialog)
    printer = chooser.printer()
    assert printer.pageLayout().pageSize().id() == A4
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(paper_page(LETTER, landscape=True).page_layout())
    QDialog.accept(chooser)
    assert sheet_sizes(tmp_path / "printed.pdf") == {(792, 612)}
    pages = page_texts(tmp_path / "printed.pdf")
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_several_who_are_selected_are_proposed(office: Office, filled_network: Network) -> None:
    office.selected = list(ContactService(filled_network).find(ContactQuery()))[:3]
    dialog = office.chooser(PrintKind.COMPACT)
    assert dialog.options.choices().whom.group is Group.SELECTED
    assert dialog.made is not None
    assert "Those you selected: 3 people" in dialog.made.sheets.as_web()
    dialog.options.whom.setCurrentIndex(0)
    QTest.qWait(200)
    assert "Everybody: 42 people" in dialog.made.sheets.as_web()
    dialog.close()
    # One person is printed where somebody asks for whom they selected.
    office.selected = office.selected[:1]
    single = office.desk.open_chooser(PrintKind.COMPACT, group=Group.SELECTED)
    assert single is not None
    assert single.made is not None
    assert "Those you selected: 1 person" in single.made.sheets.as_web()


def test_labels_begin_where_a_sheet_was_left(office: Office, filled_network: Network) -> None:
    people = ContactService(filled_network)
    for each in people.find(ContactQuery())[:2]:
        people.change_values(each, "addresses", [Address("Musterweg 1", "Bremen", "", "28199")])
    dialog = office.chooser(PrintKind.LABELS)
    assert dialog.options.paper.isHidden()
    dialog.options.stock.setCurrentIndex(dialog.options.stock.findData("5164"))
    dialog.options.first_label.setValue(6)
    QTest.qWait(200)
    assert dialog.made is not None
    assert isinstance(dialog.made.sheets, AddressLabels)
    assert dialog.made.sheets.sheet_count == 2
    assert dialog.notes.text() == "40 people without a postal address are left out."


def test_each_interview_ahead_has_its_own_sheet(office: Office, filled_network: Network) -> None:
    service, people = InterviewService(filled_network), ContactService(filled_network)
    ids = list(people.find(ContactQuery()))[:2]
    for at, each in enumerate(ids):
        number = service.wish(Wish(topic="how you began"), each).value
        service.schedule(number, TODAY + timedelta(days=at + 1))
    dialog = office.chooser(PrintKind.INTERVIEWS)
    assert dialog.view.page_count == 2
    assert dialog.options.interview.count() == 3
    dialog.options.interview.setCurrentIndex(1)
    QTest.qWait(200)
    assert dialog.view.page_count == 1


def test_another_paper_lays_the_pages_out_anew_and_is_remembered(
    qtbot: QtBot, filled_network: Network, lanes: Lanes, tmp_path: Path
) -> None:
    office = Office(filled_network, lanes, Session(tmp_path / "session.ini"))
    qtbot.addWidget(office.window)
    dialog = office.chooser(PrintKind.DETAILED)
    before = dialog.view.page_count
    dialog.options.paper.setCurrentIndex(2)
    dialog.options.paper.activated.emit(2)
    dialog.options.gray.setChecked(True)
    QTest.qWait(200)
    assert dialog.view.page_count > before
    before = dialog.view.page_count
    dialog.options.margins.setCurrentIndex(2)
    dialog.options.margins.activated.emit(2)
    QTest.qWait(200)
    assert dialog.view.page_count > before
    dialog.close()
    again = Office(filled_network, lanes, Session(tmp_path / "session.ini"))
    qtbot.addWidget(again.window)
    assert (round(again.desk.page.width), round(again.desk.page.height)) == (420, 595)
    assert again.desk.page.left == WIDE_MARGIN
    second = again.chooser(PrintKind.CAREER)
    assert second.options.gray.isChecked()
    assert second.options.choices().page.width > second.options.choices().page.height
    second.close()


def test_the_page_setup_is_remembered_and_leaving_it_changes_nothing(office: Office) -> None:
    office.desk.page_setup()
    form = office.dialog(PageSetup)
    form.papers.setCurrentIndex(2)
    form.reject()
    assert round(office.desk.page.width) == 595
    office.desk.page_setup()
    form = office.dialog(PageSetup)
    form.papers.setCurrentIndex(1)
    form.directions.setCurrentIndex(1)
    form.margin_widths.setCurrentIndex(1)
    form.accept()
    page = office.desk.page
    assert (page.width, page.height) == (792, 612)
    assert (page.left, page.top, page.right, page.bottom) == (NARROW_MARGIN,) * 4


@pytest.mark.parametrize(
    "damage", ["print/paper=Papyrus", "print/margins=none", "print/landscape=maybe", "print/folder=/gone", "\x00\x01"]
)
def test_damaged_settings_count_as_never_set(
    qtbot: QtBot, filled_network: Network, lanes: Lanes, tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "session.ini"
    path.write_text(f"[General]\n{damage.replace('/', chr(92))}\n".replace("General]\nprint" + chr(92), "print]\n"))
    office = Office(filled_network, lanes, Session(path))
    qtbot.addWidget(office.window)
    assert (round(office.desk.page.width), office.desk.page.left) == (595, MARGIN)
    office.chooser(PrintKind.COMPACT).pdf_button.click()
    assert office.dialog(QFileDialog).directory().exists()
    office.dialog(PrintDialog).close()


def test_the_folder_of_the_last_file_is_proposed_again(
    qtbot: QtBot, filled_network: Network, lanes: Lanes, tmp_path: Path
) -> None:
    office = Office(filled_network, lanes, Session(tmp_path / "session.ini"))
    qtbot.addWidget(office.window)
    (tmp_path / "reports").mkdir()
    dialog = office.chooser(PrintKind.COMPACT)
    office.save(dialog.pdf_button, tmp_path / "reports" / "a.pdf")
    dialog.pdf_button.click()
    assert office.dialog(QFileDialog).directory().path() == str(tmp_path / "reports")
    dialog.close()


def test_every_control_has_a_name_for_screen_readers(office: Office) -> None:
    dialog = office.chooser(PrintKind.LABELS)
    controls = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QSpinBox),
        dialog.kinds,
        dialog.view,
        dialog.options,
    ]
    shown = [each for each in controls if each.isVisible()]
    assert len(shown) > 12
    assert [each for each in shown if len(each.accessibleName() or getattr(each, "text", str)()) < 2] == []


def test_the_chooser_goes_away_with_its_network(office: Office) -> None:
    dialog = office.chooser(PrintKind.COMPACT)
    office.desk.close_chooser()
    assert not dialog.isVisible()
    office.desk.close_chooser()


# Printers


def test_a_printer_prints_the_same_as_the_pdf_and_only_the_pages_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    document = lay_out(detailed_list(printed.people(40), Voice(english)), paper_page(A4))
    printer = pdf_printer(tmp_path / "printed.pdf")
    ranges = QPageRanges()
    ranges.addRange(2, 3)
    printer.setPageRanges(ranges)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    numbers = chosen_pages(printer, document.sheet_count)
    assert numbers == [2, 3]
    print_on(printer, document, numbers)
    assert ["Page 2 of" in page or "Page 3 of" in page for page in page_texts(tmp_path / "printed.pdf")] == [True] * 2
    assert round(PdfReader(tmp_path / "printed.pdf").pages[0].mediabox.width) == 595


def test_the_last_page_comes_first_where_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "printed.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [3, 2, 1]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    document = summary_document(networks.empty(), paper_page(A4))
    printer = pdf_printer(tmp_path / "gone" / "printed.pdf")
    with pytest.raises(NetGrowError) as failure:
        print_on(printer, document, [1])
    assert "printed.pdf does not answer" in english(failure.value.message)
