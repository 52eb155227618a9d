"""The quiet question after contact: is what was planned with this person done too?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.follow_ups.wordings import shown
from netgrow_desktop.viewmodels.dates import clock_time, day_in_words
from netgrow_desktop.viewmodels.follow_ups import Key, key_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem


class OpenPlanStrip(QWidget):
    """Asks about one planned follow-up at a time. ``settled`` carries it, and the contact that answered it."""

    settled = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[DueItem, int] | None = None
        self._banner = Banner("info", "")
        self.yes = self._banner.add_action(self.tr("Yes, done too"), self._settle)
        self.no = self._banner.add_action(self.tr("No, keep it"), self.hide)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        whole.addWidget(self._banner)
        self.hide()

    def ask(self, item: DueItem, interaction_id: int, today: date) -> None:
        """Ask whether a planned follow-up is done by this contact."""
        self._asked = (item, interaction_id)
        values = {
            "name": shown(item.name),
            "day": day_in_words(item.due_on, today),
            "reason": shown(item.about(clock_time)),
        }
        if values["reason"]:
            text = self.tr("You also planned “{reason}” with {name} ({day}). Is that done too?")
        else:
            text = self.tr("You also planned a follow-up with {name} ({day}). Is that done too?")
        self._banner.set_message("info", text.format(**values))
        self.show()
        announce(self, self.text())

    def text(self) -> str:
        """Give the question as it is shown."""
        return self._banner.text()

    def forget_unless(self, keys: Collection[Key]) -> None:
        """Take the question back when its follow-up is no longer among these."""
        if self._asked is not None and key_of(self._asked[0]) not in keys:
            self._asked = None
            self.hide()

    def _settle(self) -> None:
        asked, self._asked = self._asked, None
        self.hide()
        if asked is not None:
            self.settled.emit(*asked)
