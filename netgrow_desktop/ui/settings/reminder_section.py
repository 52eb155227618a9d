"""The part of the settings about being reminded: in the window, by the desktop, from the tray, at login."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from netgrow_desktop.domain.reminders import Often
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_XL
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.number_field import keep_off_edge
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.planning.form import FittingDialog

if TYPE_CHECKING:
    from netgrow_desktop.domain.reminders import Reminding


WIDTH = 480


class ReminderDialog(FittingDialog):
    """The part in a window of its own."""

    def __init__(self, section: ReminderSection, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReminderSection", "Reminders"), WIDTH, parent)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addWidget(section)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        section.at_start.setFocus()


class ReminderSection(Section):
    """Everything applies at once: *chosen* carries the whole choice, *login_asked* whether to start at login."""

    chosen = Signal(object)
    login_asked = Signal(bool)

    def __init__(self, reminding: Reminding, *, has_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReminderSection", "Reminders"), parent)
        self._reminding = reminding
        self.at_start = QCheckBox(self.tr("Say in the window who is due today"))
        self.at_start.setChecked(reminding.at_start)
        self.often = QComboBox()
        for often, text in (
            (Often.NEVER, self.tr("Never")),
            (Often.DAILY, self.tr("Once a day")),
            (Often.WEEKLY, self.tr("Once a week")),
        ):
            self.often.addItem(text, often.value)
        self.often.setCurrentIndex(self.often.findData(reminding.often.value))
        self.often.setAccessibleName(self.tr("How often to notify me"))
        self.at = QTimeEdit(QTime(reminding.at.hour, reminding.at.minute))
        keep_off_edge(self.at)
        self.at.setAccessibleName(self.tr("From which time of the day on"))
        self.at.setEnabled(reminding.often is not Often.NEVER)
        self.in_tray = QCheckBox(self.tr("Closing the window keeps NetGrow in the tray"))
        self.in_tray.setChecked(reminding.in_tray and has_tray)
        self.in_tray.setEnabled(has_tray)
        self.at_login = QCheckBox(self.tr("Start when I log in, without opening the window"))
        self.at_login.setEnabled(False)
        self.trouble = plain_label("", "muted", wraps=True)
        self.trouble.hide()
        self._lay_out(has_tray=has_tray)
        self._connect()

    def _lay_out(self, *, has_tray: bool) -> None:
        when = QWidget()
        line = FlowLayout(when)
        line.addWidget(plain_label(self.tr("Notify me while the window is not in front")))
        line.addWidget(self.often)
        line.addWidget(plain_label(self.tr("from")))
        line.addWidget(self.at)
        self.content.addWidget(self.at_start)
        self.content.addWidget(when)
        self.content.addWidget(self.in_tray)
        if not has_tray:
            self.content.addWidget(plain_label(self.tr("This desktop has no tray."), "muted", wraps=True))
        self.content.addWidget(self.at_login)
        self.content.addWidget(self.trouble)

    def _connect(self) -> None:
        self.at_start.toggled.connect(lambda on: self._choose(replace(self._reminding, at_start=on)))
        self.in_tray.toggled.connect(lambda on: self._choose(replace(self._reminding, in_tray=on)))
        self.often.activated.connect(
            lambda _: self._choose(replace(self._reminding, often=Often(self.often.currentData())))
        )
        self.at.timeChanged.connect(lambda at: self._choose(replace(self._reminding, at=time(at.hour(), at.minute()))))
        self.at_login.clicked.connect(self.login_asked)

    def _choose(self, reminding: Reminding) -> None:
        self._reminding = reminding
        self.at.setEnabled(reminding.often is not Often.NEVER)
        self.chosen.emit(reminding)

    def show_login(self, *, on: bool, trouble: str = "") -> None:
        """Show whether the program starts at login, and what went wrong in changing it."""
        self.at_login.setEnabled(True)
        self.at_login.setChecked(on)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if trouble:
            announce(self, trouble)
