"""The program's place in the tray, and the one notification that the desktop shows for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from netgrow_desktop.ui.icons import application_icon
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LINGER_MS = 30_000
"""So long the sign of a notification stays in a tray that it is else not in: Windows shows none without one."""
SENDER = "notify-send"


class Tray(QObject):
    """Made at once, but in the tray only while it is kept there or a notification needs it."""

    opened = Signal()
    due_asked = Signal()
    log_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._kept = False
        self._words = ""
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER_MS)
        self._linger.timeout.connect(self._settle)

    def is_possible(self) -> bool:
        """Tell whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def is_kept(self) -> bool:
        """Tell whether the program can be reached in the tray."""
        return self._kept and self.is_possible()

    def keep(self, *, on: bool) -> None:
        """Stay in the tray from now on, or leave it."""
        self._kept = on
        self._settle()

    def describe(self, text: str) -> None:
        """Say what pointing at the sign tells."""
        self._words = text
        if self._icon is not None:
            self._icon.setToolTip(text)

    def tell(self, title: str, text: str) -> None:
        """Show one notification, by the tray or what else the desktop has; where it has nothing, its list blinks."""
        # Some desktops read notifications as markup.
        text = one_line(text).replace("<", "‹").replace(">", "›")
        sender = QStandardPaths.findExecutable(SENDER)
        if self.is_possible():
            icon = self._made()
            icon.show()
            icon.showMessage(title, text, application_icon(), LINGER_MS)
            self._linger.start()
        elif sender:
            QProcess.startDetached(sender, ["--app-name=NetGrow Desktop", "--icon=netgrow-desktop", "--", title, text])
        else:
            QApplication.alert(self._window)

    def _settle(self) -> None:
        if self._kept and self.is_possible():
            self._made().show()
        elif self._icon is not None and not self._linger.isActive():
            self._icon.hide()

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._menu = QMenu(self._window)
            for text, signal in (
                (self.tr("Open NetGrow"), self.opened),
                (self.tr("Who is due"), self.due_asked),
                (self.tr("Quick log…"), self.log_asked),
            ):
                self._menu.addAction(text).triggered.connect(lambda _checked=False, signal=signal: signal.emit())
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_asked)
            self._icon = QSystemTrayIcon(application_icon(), self)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip(self._words)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.due_asked)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()
