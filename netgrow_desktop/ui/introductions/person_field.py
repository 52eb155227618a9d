"""A place for one person: a name is typed and found, or added, and stands there as a plate that can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.elements.removable_chip import RemovableChip
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.contacts import ContactService

NARROWEST, WIDEST = 200, 260
"""Device-independent pixels."""


class PersonField(QWidget):
    """Holds somebody by id, or the name of somebody new. ``chosen`` comes once there is one, ``changed`` always."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, contacts: ContactService, lanes: Lanes, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who: int | str | None = None
        self._name = ""
        self.chip: RemovableChip | None = None
        self.line = NameField(contacts, lanes, what)
        self.line.setAccessibleName(what)
        self.line.setMinimumWidth(NARROWEST)
        self.line.found.connect(lambda row: self._take(row.id, row.name))
        self.line.added.connect(lambda name: self._take(name, name))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)

    def who(self) -> int | str | None:
        """Give the id of whoever is chosen, or the name of somebody new; None for nobody."""
        return self._who

    def name(self) -> str:
        """Give the name of whoever is chosen, "" for nobody."""
        return self._name

    def choose(self, contact_id: int, name: str) -> None:
        """Choose somebody of the network."""
        self._show(contact_id, name)
        self.changed.emit()

    def clear(self) -> None:
        """Hold nobody."""
        self._who, self._name = None, ""
        if self.chip is not None:
            self._whole.removeWidget(self.chip)
            self.chip.hide()
            self.chip.deleteLater()
            self.chip = None
        self.line.clear()
        self.line.show()
        self.setFocusProxy(self.line)
        self.changed.emit()

    def _take(self, who: int | str, name: str) -> None:
        self._show(who, name)
        self.changed.emit()
        self.chosen.emit()

    def _show(self, who: int | str, name: str) -> None:
        if self.chip is not None:
            self.clear()
        self._who, self._name = who, name
        shown = one_line(name)
        is_new = isinstance(who, str)
        words = self.tr("{name} (new)").format(name=shown) if is_new else shown
        another = self.tr("Somebody else than {name}").format(name=shown)
        self.chip = RemovableChip(words, another, widest=WIDEST, is_new=is_new)
        self.chip.clicked.connect(self._choose_another)
        self.line.hide()
        self._whole.addWidget(self.chip)
        self.setFocusProxy(self.chip)

    def _choose_another(self) -> None:
        self.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
