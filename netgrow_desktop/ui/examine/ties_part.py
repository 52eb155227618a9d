"""Who knows whom among the key people: asked pair by pair or in a grid, and what it says of the network's structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.examine.map_words import work_words
from netgrow_desktop.ui.examine.pair_view import PairView
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.tie_board import TieBoard
from netgrow_desktop.ui.examine.tie_words import progress_words, structure_rows, why_words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.examine_ties import Acquaintances
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.examine.examination import Examination

MEASURES = ("density", "effective_size", "efficiency", "constraint", "hierarchy")
MEASURE_WIDTH = 120
NARROW = 700


class TiesPart(Part):
    """``answered`` carries two ids and True, False or None (taken back)."""

    answered = Signal(int, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who knows whom?"),
            tuple(f"structure.{name}" for name in MEASURES),
            parent,
        )
        self.people = Acquaintances(self)
        self.pairs = PairView(self.people)
        self.board = TieBoard(self.people)
        self.grid = self.board.grid
        self.progress = plain_label("", "muted")
        self._bar = QProgressBar()
        self._why = plain_label("", "muted", wraps=True)
        self._values: list[tuple[QLabel, QLabel, QLabel]] = []
        self._mode = 0
        self.one_by_one = QPushButton(self.tr("One pair at a time"))
        self.all_pairs = QPushButton(self.tr("All pairs"))
        self._lay_out()
        self.people.answered.connect(self.answered)
        self.people.changed.connect(self._show_progress)

    def _lay_out(self) -> None:
        modes = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for number, button in enumerate((self.one_by_one, self.all_pairs)):
            button.setCheckable(True)
            set_button_kind(button, "quiet")
            modes.addButton(button, number)
            row.addWidget(button)
        self.one_by_one.setChecked(True)
        row.addStretch(1)
        far = QHBoxLayout()
        far.setSpacing(SPACE_M)
        far.addWidget(self._bar, 1)
        far.addWidget(self.progress)
        self._top = QHBoxLayout()
        self._top.setSpacing(SPACE_M)
        self._top.addLayout(row)
        self._top.addLayout(far, 1)
        modes.idClicked.connect(self._turn_to)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How many pairs are answered"))
        self.content.addLayout(self._top)
        self.content.addWidget(self.pairs)
        self.content.addWidget(self.board)
        self.content.addSpacing(SPACE_M)
        self.content.addLayout(self._measures())
        self.content.addWidget(self._why)
        self.show_mode(0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        # How far one is stands below where there is no room beside the ways to answer.
        direction, narrow = QBoxLayout.Direction, self.width() < scaled(NARROW)
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _measures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnMinimumWidth(0, MEASURE_WIDTH)
        grid.setColumnMinimumWidth(1, MEASURE_WIDTH)
        grid.setColumnStretch(2, 1)
        for row in range(len(MEASURES)):
            labels = plain_label("", "strong"), plain_label(""), plain_label("", "small", wraps=True)
            for column, label in enumerate(labels):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
            self._values.append(labels)
        return grid

    def show_mode(self, mode: int) -> None:
        """Ask one pair at a time (0), or show the grid of all (1)."""
        self._mode = mode
        (self.one_by_one, self.all_pairs)[mode].setChecked(True)
        self._show_views()

    def _turn_to(self, mode: int) -> None:
        """Show what was clicked, with the keyboard in it: the next key is an answer."""
        self.show_mode(mode)
        shown = self.grid if mode else self.pairs
        if shown.isVisible():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_views(self) -> None:
        enough = len(self.people.ties.people) > 1
        self.pairs.setVisible(enough and self._mode == 0)
        self.board.setVisible(enough and self._mode == 1)

    @override
    def first_control(self) -> QWidget | None:
        # One turns to this part to answer, and the next key does it. In the grid Space, with which one goes on
        # elsewhere, would turn an answer round: it is one Tab further.
        first = self.all_pairs if self._mode else self.pairs
        return first if first.isVisible() else None

    @override
    def state(self) -> dict[str, object]:
        return {"pairs": self.mode()}

    def mode(self) -> int:
        """Tell what is shown: one pair at a time (0) or the grid (1)."""
        return self._mode

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show the answers and the measures of an examination."""
        people = {each: examination.people[each] for each in examination.ties.people}
        self.people.show_ties(
            examination.ties,
            {each: one_line(person.name) for each, person in people.items()},
            {each: person.categories for each, person in people.items()},
        )
        self.pairs.show_work({each: work_words(person) for each, person in people.items()})
        enough = len(people) > 1
        for part in (self.one_by_one, self.all_pairs, self._bar, self.progress):
            part.setVisible(enough)
        self._show_views()
        self.say(
            self.tr(
                "A file from LinkedIn knows only your own ties, not those among the people you know. Tell what you "
                "know: what you leave open stays unknown, and is never taken for no."
            )
            if enough
            else ""
        )
        for labels, row in zip(self._values, structure_rows(examination.structure), strict=True):
            for label, text in zip(labels, row, strict=True):
                label.setText(text)
        why = why_words(examination.structure)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _show_progress(self) -> None:
        counted = self.people.count()
        self._bar.setRange(0, max(counted.pairs, 1))
        self._bar.setValue(counted.answered)
        self.progress.setText(progress_words(counted.answered, counted.pairs))
