"""The plan of an import on screen: the files in a sentence each, the records by what becomes of them, one button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import FOOT, announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.file_list import FileList
from netgrow_desktop.ui.importing.plan_view import PlanView
from netgrow_desktop.ui.importing.plan_words import consequence, file_name
from netgrow_desktop.ui.importing.ties_panel import holds_ties
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import FilePlan, PlanRow
    from netgrow_desktop.services.imports import ImportPlan
    from netgrow_desktop.ui.importing.file_line import FileLine
    from netgrow_desktop.ui.importing.reading_words import DayOrder
    from netgrow_desktop.ui.importing.ticks import Ticks
    from netgrow_desktop.ui.importing.ties_panel import TiesPanel

    DayOrders = Sequence[tuple[int, DayOrder]]
    Rows = Callable[[Sequence[int]], list[PlanRow]]

NARROWEST = 320


class PlanPage(QWidget):
    """Shows a plan and takes the decision about it."""

    apply_pressed = Signal()
    choose_pressed = Signal()
    close_pressed = Signal()
    discard_pressed = Signal()
    """The plan is to be given up, with what was chosen in it by hand."""
    save_rejected_pressed = Signal()
    day_order_chosen = Signal(int, bool)
    """Carries the file's place in the plan, and whether days come before months in it."""
    how_pressed = Signal(int)
    """Somebody wants to see how a file is read: carries its place in the plan."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileList()
        self.files.how_pressed.connect(self.how_pressed)
        self.view = PlanView(lanes)
        self.view.ticks_changed.connect(self._show_consequence)
        self._extras = 0, False
        self._trouble = Banner("danger", "", dismissible=True)
        self._trouble.hide()
        self.question = Banner("warning", self.tr("Leave this import? What you chose in it is lost."))
        self.question.add_action(self.tr("Leave"), self.discard_pressed.emit)
        self.question.add_action(self.tr("Stay"), self._stay)
        self.question.hide()
        self._rereading = QProgressBar()
        self._rereading.setRange(0, 0)
        self._rereading.setTextVisible(False)
        self._rereading.setAccessibleName(self.tr("Reading the file again"))
        self._rereading.hide()
        self._nothing = EmptyState(
            "network",
            self.tr("Nothing to import here"),
            hint=self.tr(
                "NetGrow reads LinkedIn's archive, vCards, address books and spreadsheets of people, "
                "mailboxes and calendars."
            ),
        )
        self._nothing.hide()
        self._below = QWidget()
        self._below.hide()
        self._days: Banner | None = None
        self._ties: TiesPanel | None = None
        self._has_ties = False
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addLayout(self._header())
        whole.addWidget(self._trouble)
        whole.addWidget(self.question)
        whole.addWidget(self.files)
        whole.addWidget(self._rereading)
        whole.addWidget(self.view, 1)
        whole.addWidget(self._nothing, 1)
        whole.addWidget(self._below, 1)
        whole.addWidget(self._footer())

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(SPACE_S)
        header.addWidget(plain_label(self.tr("Import"), "heading"))
        header.addStretch(1)
        self.choose = QPushButton(self.tr("Choose files…"))
        set_icon(self.choose, "folder-open")
        self.choose.clicked.connect(self.choose_pressed)
        header.addWidget(self.files.fold)
        header.addWidget(self.choose)
        return header

    def _footer(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName(FOOT)
        footer = QHBoxLayout(foot)
        footer.setContentsMargins(0, 0, 0, 0)
        footer.setSpacing(SPACE_S)
        self._note = plain_label("", "muted", wraps=True)
        self.save_rejected = QPushButton(self.tr("Save rejected rows…"))
        set_button_kind(self.save_rejected, "quiet")
        self.save_rejected.clicked.connect(self.save_rejected_pressed)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.clicked.connect(self.close_pressed)
        self.primary = QPushButton()
        # Enter on the focused button is one confirmation also outside a dialog.
        for button in (self.save_rejected, self.close_button, self.primary, self.choose):
            button.setAutoDefault(True)
        set_button_kind(self.primary, "primary")
        self.primary.clicked.connect(self.apply_pressed)
        footer.addWidget(self._note, 1)
        footer.addWidget(self.save_rejected)
        footer.addWidget(self.close_button)
        footer.addWidget(self.primary)
        return foot

    def place_ties(self, ties: TiesPanel) -> None:
        """Have what files say of who knows whom below the files."""
        self._ties = ties
        self._whole.insertWidget(self._whole.indexOf(self.view), ties)

    def show_plan(self, plan: ImportPlan, rows: Rows, ticks: Ticks, days: DayOrders = ()) -> str:
        """Show a plan, and ask for the order of *days* where it is open; gives what it says for a screen reader."""
        self._rereading.hide()
        self._trouble.hide()
        self.question.hide()
        self._extras = len(plan.stages), plan.about_me is not None
        has_something = any(file.records or file.stages or file.facts for file in plan.files)
        self.files.show_files(plan.files, can_fold=has_something)
        self._fit_files()
        self._ask_for_days(plan.files, days)
        # Never both at once, not even for a moment: the window would grow.
        self._nothing.hide()
        self.view.show_plan(plan.files, rows, ticks)
        self._has_ties = any(map(holds_ties, plan.files))
        self._nothing.setVisible(not has_something and not self._has_ties)
        self._below.setVisible(not has_something and self._has_ties)
        self.primary.setEnabled(True)
        self.save_rejected.setVisible(bool(ticks.total(PlanPart.REJECTED)))
        self._show_consequence()
        return ". ".join([*(line.sentence for line in self.lines), self.primary.text() or self._note.text()])

    def _show_consequence(self) -> None:
        """Say on the button what it will do, as the ticks are."""
        ticks = self.view.ticks
        stages, about_me = self._extras
        what = consequence(ticks.new(), ticks.updated(), stages, about_me=about_me)
        if not what and ticks.wishes().left_out:
            what = self.tr("Remember whom I leave out")
        if not what and self.primary.hasFocus():
            self.close_button.setFocus()
        self.primary.setText(what)
        self.primary.setVisible(bool(what))
        set_button_kind(self.close_button, "plain" if what or self._has_ties else "primary")
        self.close_button.setText(self.tr("Cancel") if what else self.tr("Close"))
        self._note.setText(
            self.tr("Nothing is written before you press the button, and you can undo the import afterwards.")
            if what
            else self.tr("Nothing is written before you press a button, and you can undo it afterwards.")
            if self._has_ties
            else self.tr("There is nothing to add.")
        )

    @property
    def lines(self) -> list[FileLine]:
        """The lines of the files, in their order in the plan."""
        return self.files.lines

    def _ask_for_days(self, files: Sequence[FilePlan], days: DayOrders) -> None:
        """Ask which of day and month comes first, of the first file that leaves it open."""
        question, self._days = self._days, None
        if question is not None:
            self._whole.removeWidget(question)
            question.hide()
            question.deleteLater()
        for place, order in days[:1]:
            name = one_line(file_name(files[place]))
            text = self.tr("{file}: which date is {example}?") if order.written else self.tr(
                "{file}: which comes first in its dates?"
            )  # fmt: skip
            self._days = Banner("info", text.format(file=name, example=order.written))
            for first, words_ in (
                (True, order.day_first or self.tr("The day")),
                (False, order.month_first or self.tr("The month")),
            ):
                self._days.add_action(words_, partial(self.day_order_chosen.emit, place, first))
            self._whole.insertWidget(self._whole.indexOf(self.files) + 1, self._days)

    def day_question(self) -> Banner | None:
        """Give the question that is open about the order of days, if any."""
        return self._days

    def _fit_files(self) -> None:
        """Give the files the height that they need in the present width."""
        self.files.fit(max(NARROWEST, self.width() - 2 * SPACE_L), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_files()

    def show_rereading(self) -> None:
        """Say that a file is read again; until then the plan on show cannot be applied."""
        self.primary.setEnabled(False)
        self._rereading.show()

    def show_trouble(self, sentence: str) -> None:
        """Say why the import was not made; the plan stays."""
        self._trouble.set_message("danger", sentence)
        self._trouble.show()
        self.primary.setEnabled(True)

    def ask_to_discard(self) -> None:
        """Ask whether the plan is to be given up; asked again, it stays: Escape takes the question back."""
        if self.question.isVisibleTo(self):
            self._stay()
            return
        self.question.show()
        self.question.findChildren(QPushButton)[-1].setFocus()
        announce(self, self.question.text())

    def _stay(self) -> None:
        self.question.hide()
        self.take_focus()

    def trouble(self) -> str:
        """Give the sentence about what went wrong, empty if nothing did."""
        return self._trouble.text() if self._trouble.isVisibleTo(self) else ""

    def take_focus(self) -> None:
        """Put the keyboard on the one button that goes on."""
        if self.primary.isVisibleTo(self):
            self.primary.setFocus()
        elif self._ties is None or not self._ties.take_focus():
            self.close_button.setFocus()
