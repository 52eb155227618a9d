"""What to print, how, and its preview, in one window; what is done with it is up to who opened it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage, Room
from netgrow_desktop.ui.elements.sizes import FRAME, scaled
from netgrow_desktop.ui.elements.toast import FOOT, ToastArea, announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.printing.choices import PrintKind
from netgrow_desktop.ui.printing.kind_list import KindList
from netgrow_desktop.ui.printing.kinds import Face, faces
from netgrow_desktop.ui.printing.making import Made, make
from netgrow_desktop.ui.printing.options_panel import OptionsPanel
from netgrow_desktop.ui.printing.page_view import ZOOM_STEP, Fit, PageView
from netgrow_desktop.ui.printing.printers import pages_in
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes, Progress, Work
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.reports.pages import Sheets
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.ui.printing.choices import Choices, Given
    from netgrow_desktop.ui.printing.options_panel import Remembering

Value = TypeVar("Value")

BUSY_AFTER_MS = 300
"""Work shorter than this is not shown."""
MOST_COPIES = 99
SETTLE_MS = 120
"""So long the options rest before anything is made anew."""
PARTS = 1000
BAR_WIDTH = 160
NARROWEST_PAGES, NARROWEST_FOOT = 320, 800
PREVIEW_HEIGHT = 220


class PrintDialog(QDialog):
    """The chooser. ``view`` shows the pages of the kind that is chosen, as soon as they are made.

    *given* is what a page brought along; it is the first kind then.
    """

    print_asked = Signal()
    more_asked = Signal()
    """The printer's own dialog."""
    pdf_asked = Signal()
    html_asked = Signal()

    def __init__(
        self,
        service: Callable[[], PrintingService],
        lanes: Lanes,
        session: Remembering,
        today: Callable[[], date],
        parent: QWidget | None = None,
        given: Given | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service, self._lanes, self._today, self._given = service, lanes, today, given
        self.made: Made | None = None
        self._interviews = Question(lanes)
        self._work: Work | None = None
        self._is_busy = False
        self._then: Callable[[], object] | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._make)
        own = {PrintKind.GIVEN: Face("file-text", given.title, given.sentence)} if given is not None else {}
        self.kinds = KindList({**own, **faces()}, self)
        self.options = OptionsPanel(session, self)
        self.view = PageView(self)
        self._message = plain_label("", "muted", wraps=True)
        self.notes = plain_label("", "small", wraps=True)
        self.toasts = ToastArea(self)
        self._page = number_field(self)
        self._all = plain_label()
        self._zoom = plain_label(role="muted")
        self._what = plain_label("", "small")
        self._bar = QProgressBar(self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(BUSY_AFTER_MS)
        self._stop = QPushButton(self.tr("Stop"), self)
        self.printer, self.copies = QComboBox(self), number_field(self)
        self.print_button = QPushButton(self.tr("&Print"), self)
        self.pdf_button = QPushButton(self.tr("Save as P&DF…"), self)
        self.html_button = QPushButton(self.tr("Save as &HTML…"), self)
        self._lay_out()
        self._waiting.timeout.connect(self._busy.show)
        self.resize(self.sizeHint())
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        # What is under way stands above the buttons where both have no room beside each other.
        direction, narrow = QBoxLayout.Direction, self.width() < scaled(NARROWEST_FOOT)
        self._foot_line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1180, 760).boundedTo(self.screen().availableSize() - FRAME)

    # What is shown

    def turn_to(self, kind: PrintKind) -> None:
        """Choose a kind and make its sheets."""
        if self.kinds.kind() is not kind or self.kinds.currentRow() < 0:
            self.kinds.choose(kind)
        else:
            self._on_kind(kind)
        self.kinds.setFocus()

    def show_printers(self, names: list[str], usual: str) -> None:
        """Offer printers; where there is none, say so."""
        self.printer.clear()
        self.printer.addItems(names or [self.tr("No printer is set up")])
        self.printer.setEnabled(bool(names))
        self.copies.setEnabled(bool(names))
        if usual in names:
            self.printer.setCurrentText(usual)

    def printer_name(self) -> str:
        """Give the printer that was chosen, "" where there is none."""
        return self.printer.currentText() if self.printer.isEnabled() else ""

    def numbers(self) -> list[int]:
        """Give the numbers of the pages that are wanted of those that were made."""
        return pages_in(self.options.ranges(), self.made.sheets.sheet_count) if self.made is not None else []

    def when_made(self, then: Callable[[], object]) -> None:
        """Do something with the sheets as soon as they are there."""
        if self.made is not None and not self._is_busy and not self._settling.isActive():
            then()
        else:
            self._then = then

    # Making

    def _on_kind(self, kind: PrintKind) -> None:
        self.options.show_kind(kind)
        if kind is PrintKind.INTERVIEWS:
            service = self._service
            self._interviews.ask(lambda: service().interviews_ahead(), self.options.show_interviews)
        self._make()

    def _make(self) -> None:
        self.stop()
        # What was said of another kind does not hold for this one.
        self._message.setText("")
        self._lay_out_pages(self.options.choices(), self._show_made)

    def lay_out_for(self, page: PageFormat, then: Callable[[Sheets], object]) -> None:
        """Lay the same out for other paper, and do something with it; what is shown stays."""
        self._lay_out_pages(replace(self.options.choices(), page=page), lambda made: then(made.sheets))

    def _lay_out_pages(self, choices: Choices, then: Callable[[Made], object]) -> None:
        service, today, given = self._service, self._today(), self._given

        def task(progress: Progress) -> Made:
            if choices.kind is PrintKind.GIVEN and given is not None:
                return Made(given.lay_out(choices.page), given.file_name)
            return make(service(), choices, today, progress)

        self.work(self.tr("Laying out the pages…"), task, then, self._refuse)

    def _show_made(self, made: Made) -> None:
        self.made = made
        self.view.show_sheets(made.sheets, gray=self.options.is_gray())
        self._pages.setCurrentWidget(self.view)
        self.options.show_page_count(self.view.page_count)
        self._page.setRange(1, self.view.page_count)
        self._all.setText(self.tr("of {pages}").format(pages=count(self.view.page_count)))
        # At once: pages that arrive while the dialog is laid out would leave it as narrow as it was when empty.
        self._all.setMinimumWidth(self._all.sizeHint().width())
        self._show_page(self.view.current_page)
        self._tell(" ".join(made.notes))
        self._enable()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _refuse(self, error: NetGrowError) -> None:
        self.made, self._then = None, None
        self._message.setText(words(error.message))
        announce(self, words(error.message))
        self._pages.setCurrentWidget(self._message)
        self._all.setText("")
        self._tell("")
        self._enable()

    def _tell(self, text: str) -> None:
        self.notes.setText(text)

    def say(self, text: str) -> None:
        """Say what became of something, below the pages."""
        self._tell(text)
        announce(self, text)

    def _enable(self) -> None:
        is_sound = self.options.is_sound()
        is_ready = self.made is not None and bool(self.numbers())
        for button in (self.print_button, self.pdf_button, self.html_button):
            # While sheets are made, printing may be asked for already: it waits for them.
            button.setEnabled(is_sound and (is_ready or self._is_busy))

    # Work under way

    def work(
        self,
        what: str,
        task: Callable[[Progress], Value],
        done: Callable[[Value], object],
        failed: Callable[[NetGrowError], None],
    ) -> None:
        """Do long work beside the window, shown with a button that stops it; what was under way is stopped."""
        self.stop()
        self._is_busy = True
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(what)
        self._what.setText(what)
        self._waiting.start()

        def answered(value: Value) -> None:
            self._end_work()
            done(value)

        def refused(error: NetGrowError) -> None:
            self._end_work()
            failed(error)

        work = self._lanes.work(task, answered, failed=refused, broken=self._end_work, progressed=self._show_progress)
        # Lanes may have answered already.
        self._work = work if self._is_busy else None
        self._enable()

    def _show_progress(self, done: int, total: int) -> None:
        if self._is_busy and total > 0:
            self._bar.setRange(0, PARTS)
            self._bar.setValue(min(PARTS, PARTS * done // total))

    def _end_work(self) -> None:
        self._is_busy, self._work = False, None
        self._waiting.stop()
        self._busy.hide()
        self._enable()

    def stop(self) -> None:
        """Stop what is under way; what was made before stays."""
        self._settling.stop()
        if self._work is not None:
            self._work.cancel()
        self._end_work()

    def _stop_for_good(self) -> None:
        self.stop()
        self._then = None
        if self.made is None:
            self._message.setText(self.tr("Stopped. Choose something on the left or change an option to go on."))
            self._pages.setCurrentWidget(self._message)

    @override
    def done(self, result: int, /) -> None:
        self._interviews.drop()
        self.stop()
        super().done(result)

    # The parts of the window

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        self._pages.addWidget(self._message)
        self._pages.addWidget(self.view)
        self._pages.setMinimumHeight(PREVIEW_HEIGHT)
        pages = QWidget()
        pages.setMinimumWidth(NARROWEST_PAGES)
        middle = QVBoxLayout(pages)
        middle.setSpacing(SPACE_S)
        middle.setContentsMargins(0, SPACE_M, 0, 0)
        middle.addLayout(self._tools())
        middle.addWidget(self._pages, 1)
        self.notes.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        # Its line is kept: the preview must not shrink for what is said below it.
        self.notes.setMinimumHeight(self.notes.fontMetrics().height() + SPACE_S)
        middle.addWidget(self.notes)
        self.options.add_below(self.tr("Printer"), self.printer)
        self.options.add_below(self.tr("Copies"), self.copies)
        self.copies.setRange(1, MOST_COPIES)
        # Until it is known which printers there are.
        self.printer.setEnabled(False)
        parts = Parts(Parts(self.kinds, pages, stretch=1), self.options, stretch=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # With large letters on a small screen what is above the buttons rolls.
        room = OnePage()
        room.addWidget(parts)
        whole.addWidget(Room(room), 1)
        whole.addWidget(self._foot())

    def _tools(self) -> QHBoxLayout:
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setKeyboardTracking(False)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("500 %") + SPACE_S)
        smaller = self._tool("−", lambda: self.view.zoom_by(1 / ZOOM_STEP), QKeySequence.StandardKey.ZoomOut)
        smaller.setAccessibleName(self.tr("Zoom out"))
        larger = self._tool("+", lambda: self.view.zoom_by(ZOOM_STEP), QKeySequence.StandardKey.ZoomIn)
        larger.setAccessibleName(self.tr("Zoom in"))
        width = self._tool(self.tr("&Width"), lambda: self.view.set_fit(Fit.WIDTH))
        page = self._tool(self.tr("Whole pa&ge"), lambda: self.view.set_fit(Fit.PAGE))
        tools = QHBoxLayout()
        tools.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        tools.setSpacing(SPACE_S)
        tools.addWidget(self._page)
        tools.addWidget(self._all)
        # Below each other where the words of a language are long.
        nearness = FlowLayout(at_end=True)
        for part in (smaller, self._zoom, larger, width, page):
            nearness.addWidget(part)
        for one, other in pairwise((self.kinds, self._page, smaller, larger, width, page, self.view)):
            QWidget.setTabOrder(one, other)
        tools.addLayout(nearness, 1)
        return tools

    def _tool(self, text: str, act: Callable[[], object], key: QKeySequence.StandardKey | None = None) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: act())
        if key is not None:
            button.setShortcut(QKeySequence(key))
        return button

    def _foot(self) -> QWidget:
        self._busy = QWidget(self)
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.setSpacing(SPACE_S)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setTextVisible(False)
        set_button_kind(self._stop, "quiet")
        for widget in (self._what, self._bar, self._stop):
            busy.addWidget(widget)
        self._busy.hide()
        close = self._tool(self.tr("Close"), self.reject)
        more = self._tool(self.tr("Printer’s own &settings…"), self.more_asked.emit)
        set_button_kind(more, "quiet")
        set_button_kind(self.print_button, "primary")
        set_icon(self.print_button, "printer", tone="on_accent")
        self.print_button.setDefault(True)
        for button in (self._stop, self.pdf_button, self.html_button):
            button.setAutoDefault(False)
        foot = QWidget(self)
        foot.setObjectName(FOOT)
        line = self._foot_line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        line.setSpacing(SPACE_S)
        line.addWidget(self._busy)
        buttons = (more, close, self.html_button, self.pdf_button, self.print_button)
        acts = FlowLayout(at_end=True)
        for widget in buttons:
            acts.addWidget(widget)
        line.addLayout(acts, 1)
        for one, other in pairwise((self.copies, *buttons)):
            QWidget.setTabOrder(one, other)
        return foot

    def _connect(self) -> None:
        self.kinds.kind_chosen.connect(self._on_kind)
        self.options.changed.connect(self._settling.start)
        self.options.shades_changed.connect(self._show_shades)
        self.options.pages.textChanged.connect(lambda _text: self._enable())
        self._page.valueChanged.connect(self.view.go_to)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self._stop.clicked.connect(lambda _checked: self._stop_for_good())
        self.print_button.clicked.connect(lambda _checked: self.when_made(self.print_asked.emit))
        self.pdf_button.clicked.connect(lambda _checked: self.when_made(self.pdf_asked.emit))
        self.html_button.clicked.connect(lambda _checked: self.when_made(self.html_asked.emit))

    def _show_shades(self) -> None:
        if self.made is not None:
            self.view.show_sheets(self.made.sheets, gray=self.options.is_gray())

    def _show_page(self, page: int) -> None:
        # Scrolling chose the page: telling it must not scroll again.
        self._page.blockSignals(True)
        self._page.setValue(page)
        self._page.blockSignals(False)

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{number}%").format(number=round(zoom * 100)))
