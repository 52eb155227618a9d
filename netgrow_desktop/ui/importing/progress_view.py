"""Long work in the middle of a page: what is being done, how far it is, and its cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled

BUSY_AFTER_MS = 300
"""Work shorter than this shows nothing that would only flash up."""

WIDTH = 420
PARTS = 1000


class ProgressView(QWidget):
    """A sentence, a bar and *Cancel*. Everything stays invisible for the first moments."""

    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = plain_label("", "heading", wraps=True)
        self._what.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._detail = plain_label("", "muted", wraps=True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self._inside = QWidget()
        self._inside.setFixedWidth(scaled(WIDTH))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self._what)
        column.addWidget(self.bar)
        column.addWidget(self._detail)
        column.addSpacing(SPACE_S)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.addStretch(2)
        whole.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(BUSY_AFTER_MS)
        self._wait.timeout.connect(self._inside.show)

    def begin(self, what: str, detail: str = "") -> None:
        """Begin to show work; its end and its length are not known yet."""
        self._what.setText(what)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self._inside.hide()
        self._wait.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; a *total* of 0 is unknown."""
        if total > 0:
            self.bar.setRange(0, PARTS)
            self.bar.setValue(min(PARTS, PARTS * done // total))
        else:
            self.bar.setRange(0, 0)

    def end(self) -> None:
        """Show nothing more."""
        self._wait.stop()
        self._inside.hide()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
