"""The grid of all pairs with the pair that one is at, its answers as buttons, and the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.tie_grid import TieGrid
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.viewmodels.examine_ties import Acquaintances


class TieBoard(QWidget):
    """The grid, and below it what is said of the current pair."""

    def __init__(self, people: Acquaintances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = TieGrid(people)
        self.pair = plain_label("", "strong", wraps=True)
        self.yes, self.no = QPushButton(self.tr("Yes")), QPushButton(self.tr("No"))
        self.open = QPushButton(self.tr("Take the answer back"))
        keys = plain_label(
            self.tr(
                "Arrows: from pair to pair · Y: yes · N: no · U or Delete: take the answer back · "
                "Space or a click: change between yes and no"
            ),
            "small",
            wraps=True,
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for button, icon, knows in ((self.yes, "check", True), (self.no, "minus", False), (self.open, "", None)):
            if icon:
                set_icon(button, icon)
            button.clicked.connect(partial(self._answer, knows))
            row.addWidget(button)
        for button in (self.yes, self.no):
            button.setCheckable(True)
        set_button_kind(self.open, "quiet")
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self.grid)
        whole.addSpacing(SPACE_XS)
        whole.addWidget(self.pair)
        whole.addLayout(row)
        whole.addWidget(keys)
        self.grid.moved.connect(self._describe)
        people.changed.connect(self._describe)

    def _answer(self, knows: bool | None, *_: object) -> None:
        self.grid.answer_current(knows)

    def _describe(self) -> None:
        said = self.grid.current_words()
        self.pair.setText(said)
        answer = self.grid.current_answer()
        for button, knows in ((self.yes, True), (self.no, False)):
            button.setChecked(answer is knows)
            button.setEnabled(bool(said))
        self.open.setEnabled(bool(said))
