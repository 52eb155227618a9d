"""Asks before the settings become what they were at the first start, and says which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DefaultsForm(Form):
    """``accepted`` says that the owner wants them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("DefaultsForm", "Restore defaults"), translate("DefaultsForm", "Restore defaults"), parent
        )
        what = self.tr(
            "Appearance, language, dates, reminders, the tray and starting at login become as they were at first."
        )
        kept = self.tr("Your network, its rhythms, its backups and your files stay as they are.")
        self.content.addWidget(plain_label(what, wraps=True))
        self.content.addWidget(plain_label(kept, "muted", wraps=True))
