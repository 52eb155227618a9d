"""Asking for one or two short texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLineEdit, QWidget

from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 500
"""How long such a text may be, in letters."""


def ask_text(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    title: str,
    label: str,
    present: str,
    chosen: Callable[[str], None],
) -> Form:
    """Ask for one short text; *chosen* gets it, stripped and never empty."""
    form, (line,) = _form(parent, title, ((label, present),))

    def commit() -> str:
        text = line.text().strip()
        if not text:
            return QCoreApplication.translate("Asking", "Type something first.")
        chosen(text)
        return ""

    form.commit = commit
    _open(form, line, anchor)
    return form


def ask_named_text(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    title: str,
    labels: tuple[str, str],
    chosen: Callable[[str, str], None],
) -> Form:
    """Ask for a name and a text under it; *chosen* gets both, stripped and never empty."""
    form, (name, text) = _form(parent, title, ((labels[0], ""), (labels[1], "")))

    def commit() -> str:
        for line in (name, text):
            if not line.text().strip():
                line.setFocus()
                return QCoreApplication.translate("Asking", "Type something in both lines.")
        chosen(name.text().strip(), text.text().strip())
        return ""

    form.commit = commit
    _open(form, name, anchor)
    return form


def _form(parent: QWidget | None, title: str, fields: tuple[tuple[str, str], ...]) -> tuple[Form, list[QLineEdit]]:
    form = Form(title, QCoreApplication.translate("Asking", "OK"), parent)
    lines = []
    for label, present in fields:
        line = QLineEdit(present)
        line.setMaxLength(LONGEST)
        form.add_field(label, line)
        lines.append(line)
    return form, lines


def _open(form: Form, line: QLineEdit, anchor: QWidget | QPoint | None) -> None:
    form.open_near(anchor)
    line.setFocus()
    line.selectAll()
