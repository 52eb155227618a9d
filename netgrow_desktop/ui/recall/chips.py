"""Those who were named, as plates that can be taken away."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.removable_chip import RemovableChip
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.recall import Named

WIDEST = 640


class NameChip(RemovableChip):
    """One person; pressing the plate, or Del on it, takes them away."""

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        name = one_line(named.name)
        said = QCoreApplication.translate("NameChip", "Take {name} away").format(name=name)
        super().__init__(name, said, widest=WIDEST, parent=parent)
        self.named = named


class NameChips(QWidget):
    """The people named at one question. ``removed`` carries the id of whoever was taken away; ``emptied`` says that
    the keyboard has no plate left to be on. Tab leads from *field* to the first plate.
    """

    removed = Signal(int)
    emptied = Signal()

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._flow = FlowLayout(self, SPACE_S)
        self._chips: list[NameChip] = []
        self.setAccessibleName(self.tr("Named so far"))

    def show_named(self, named: Sequence[Named]) -> None:
        """Show these people; the keyboard stays where it was among them."""
        if [each.named for each in self._chips] == list(named):
            return
        place = next((number for number, each in enumerate(self._chips) if each.hasFocus()), -1)
        kept = {each.named: each for each in self._chips}
        while self._flow.takeAt(0) is not None:
            pass
        chips = [kept.pop(each) if each in kept else self._made(each) for each in named]
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        self._chips = chips
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        # A plate that is made later would come after everything else in the window.
        for one, other in pairwise((self._field, *chips)):
            QWidget.setTabOrder(one, other)
        if place >= 0 and chips:
            chips[min(place, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place >= 0:
            self.emptied.emit()
        self.updateGeometry()

    def _made(self, named: Named) -> NameChip:
        chip = NameChip(named, self)
        chip.clicked.connect(lambda: self.removed.emit(named.contact_id))
        return chip

    def chips(self) -> list[NameChip]:
        """Give the plates that are shown."""
        return list(self._chips)

    def names(self) -> list[str]:
        """Give the names that are shown."""
        return [each.named.name for each in self._chips]
