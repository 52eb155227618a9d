"""The notice that a file was written: where it is, and the way to its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import TOAST_MS
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.ui.elements.toast import ToastArea

LONGER_MS = 2 * TOAST_MS
"""A place takes longer to read than what an act was."""


def tell_saved(toasts: ToastArea, name: str) -> None:
    """Say under which name a file was saved."""
    path = Path(name)
    saved = QCoreApplication.translate("WrittenNotice", "Saved as {file}").format(file=one_line(path.name))
    tell_written(toasts, saved, path)


def tell_written(toasts: ToastArea, done: str, path: Path) -> None:
    """Say what became a file, in which folder, and offer to open that."""
    translate = QCoreApplication.translate
    folder = one_line(path.parent.name or str(path.parent))
    text = translate("WrittenNotice", "{done}, in the folder {folder}").format(done=done, folder=folder)
    act = translate("WrittenNotice", "Open folder")
    toast = toasts.show_toast(text, act, lambda: _open_folder(toasts, path), "success", LONGER_MS)
    if toast.action_button is not None:
        toast.action_button.setToolTip(one_line(str(path.parent)))


def _open_folder(toasts: ToastArea, path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
        said = words(Message("print.no_viewer", {"file": one_line(str(path))}))
        toasts.show_toast(said, kind="warning", duration_ms=LONGER_MS)
