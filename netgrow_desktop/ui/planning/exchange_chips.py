"""What was given and asked in a contact: a chip for each, ticked by the note until its owner says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.planning.exchange_words import exchange_word

if TYPE_CHECKING:
    from collections.abc import Collection

CHIPS = (Exchange.GAVE, Exchange.ASKED, Exchange.GOT, Exchange.NO_AGENDA)
"""In this order; the last one says that it was none of the others."""


def _tip(exchange: Exchange) -> str:
    translate = QCoreApplication.translate
    return {
        Exchange.GAVE: translate("Exchange", "Help, a contact, something to read: something for them"),
        Exchange.ASKED: translate("Exchange", "I wanted something of them: advice, a favour, a contact"),
        Exchange.GOT: translate("Exchange", "They did something for me; a thank-you is due"),
        Exchange.NO_AGENDA: translate("Exchange", "Just to keep in touch"),
    }[exchange]


class ExchangeChips(QWidget):
    """The chips. As long as nobody pressed one they show what the note says, and :meth:`said` leaves it to the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched = self._is_explicit = False
        self.chips: dict[Exchange, QPushButton] = {}
        row = QWidget()
        flow = FlowLayout(row, SPACE_XS)
        for each in CHIPS:
            word = exchange_word(each)
            if each is Exchange.NO_AGENDA:
                word = self.tr("Neither: just to keep in touch")
            chip = QPushButton(word)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setToolTip(_tip(each))
            chip.clicked.connect(lambda _checked=False, each=each: self._press(each))
            self.chips[each] = chip
            flow.addWidget(chip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(plain_label(self.tr("Given and asked (optional)"), "small"))
        whole.addWidget(row)
        self.setAccessibleName(self.tr("Given and asked"))

    def begin(self, exchange: Collection[Exchange]) -> None:
        """Begin with what was said before, where the note alone says something else."""
        if self.ticked() != frozenset(exchange):
            self._is_explicit = True
            self._tick(exchange)

    def show_understood(self, exchange: Collection[Exchange]) -> None:
        """Tick what the note says, unless something was said by hand."""
        if not (self._touched or self._is_explicit):
            self._tick(exchange)

    def ticked(self) -> frozenset[Exchange]:
        """Give what is ticked."""
        return frozenset(each for each, chip in self.chips.items() if chip.isChecked())

    def said(self) -> frozenset[Exchange] | None:
        """Give what was ticked by hand (NEITHER where the last tick was taken away), None where nothing was."""
        return (self.ticked() or frozenset((Exchange.NEITHER,))) if self._touched else None

    def _press(self, pressed: Exchange) -> None:
        self._touched = True
        if self.chips[pressed].isChecked():
            # Who just keeps in touch neither gives nor asks.
            others = [each for each in CHIPS if (each is Exchange.NO_AGENDA) is not (pressed is Exchange.NO_AGENDA)]
            for each in others:
                self.chips[each].setChecked(False)

    def _tick(self, exchange: Collection[Exchange]) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each in exchange)
