"""What went wrong inside the program: kept in its log, shown in one dialog."""

from __future__ import annotations

import platform
import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop import __version__
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.shell.log import LOG
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from pathlib import Path


NAMED_PARTS = 3
WIDTH = 560
DETAILS_HEIGHT = 200


def details(error: BaseException) -> str:
    """Give what a developer needs to know of a bug: where it happened, without what anybody typed.

    The messages of exceptions stay out of it: they may hold names or notes.
    """
    lines = [
        f"NetGrow Desktop {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    ]
    seen: set[int] = set()
    chain: BaseException | None = error
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        lines.append(type(chain).__qualname__)
        lines += [
            f"  {_place(each.filename)}:{each.lineno} in {each.name}"
            for each in traceback.extract_tb(chain.__traceback__)
        ]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def _place(file: str) -> str:
    """Give the end of a file's path: its beginning may hold the name of whoever uses the computer."""
    return "/".join(PurePath(file).parts[-NAMED_PARTS:])


class ProblemDialog(QDialog):
    """Says that something unexpected happened and offers its details; further ones are added to the same dialog."""

    def __init__(self, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(DETAILS_HEIGHT)
        self._details.hide()
        heading = plain_label(self.tr("Something went wrong inside NetGrow Desktop."), "heading", wraps=True)
        sentence = plain_label(
            self.tr(
                "What you saved before is safe. You can go on; if it happens again, restart the program. "
                "The details help to mend it. They hold no names and no notes, and nothing was sent anywhere."
            ),
            wraps=True,
        )
        self.copy_button = QPushButton(self.tr("Copy details"))
        set_icon(self.copy_button, "copy")
        self.copy_button.clicked.connect(self._copy_details)
        show = QPushButton(self.tr("Show details"))
        show.setCheckable(True)
        show.toggled.connect(self._show_details)
        folder = QPushButton(self.tr("Open log folder"))
        folder.clicked.connect(self._open_folder)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_M)
        for button in (self.copy_button, show, folder):
            tools.addWidget(button)
        tools.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        set_button_kind(buttons.button(QDialogButtonBox.StandardButton.Close), "plain")
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addWidget(heading)
        whole.addWidget(sentence)
        whole.addLayout(tools)
        whole.addWidget(self._details, 1)
        whole.addWidget(buttons)
        self.setMinimumWidth(WIDTH)

    def add(self, error: BaseException) -> None:
        """Add a bug's details and show the dialog."""
        text = details(error)
        LOG.error("%s", text)
        known = self._details.toPlainText()
        if text not in known:
            self._details.setPlainText(f"{known}\n\n{text}".strip())
        self.show()
        self._fit()
        self.raise_()

    def text(self) -> str:
        """Give the details as they are copied."""
        return self._details.toPlainText()

    def _show_details(self, on: bool) -> None:
        self._details.setVisible(on)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the wrapped lines need, and what else is shown."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy_button.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))
