"""What an import did, and what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.empty_state import ScenePicture
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.plan_words import applied, counted, file_name, number
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.domain.imports import ImportReport

LEFT_OUT = (PlanStatus.UNCHANGED, PlanStatus.DUPLICATE, PlanStatus.SKIPPED, PlanStatus.REJECTED)


class ResultView(QWidget):
    """The summary of an import. ``show_pressed`` carries the id of the import whose people are to be shown."""

    show_pressed = Signal(int)
    undo_pressed = Signal()
    save_rejected_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports: tuple[tuple[int, str], ...] = ()
        self._heading = plain_label("", "title", wraps=True)
        self._details = plain_label("", "muted", wraps=True)
        for label in (self._heading, self._details):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_imported = QPushButton(self.tr("Show imported"))
        set_button_kind(self.show_imported, "primary")
        self.show_imported.clicked.connect(self._show)
        self.undo = QPushButton(self.tr("Undo import"))
        set_icon(self.undo, "undo-2")
        self.undo.clicked.connect(self.undo_pressed)
        self.save_rejected = QPushButton(self.tr("Save rejected rows…"))
        set_icon(self.save_rejected, "save")
        self.save_rejected.clicked.connect(self.save_rejected_pressed)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close_pressed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        for button in (self.show_imported, self.undo, self.save_rejected, self.close_button):
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.addStretch(2)
        whole.addWidget(ScenePicture("sorted"), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._heading)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._details)
        whole.addSpacing(SPACE_XL)
        whole.addLayout(row)
        whole.addStretch(3)

    def tell(self, report: ImportReport) -> str:
        """Show what was done; gives it as one text for a screen reader."""
        files = report.files
        self._heading.setText(applied(number(files, PlanStatus.NEW), number(files, PlanStatus.UPDATED)))
        parts = [counted(status, number(files, status)) for status in LEFT_OUT if number(files, status)]
        parts += [words(file.error) for file in files if file.error is not None]
        self._details.setText("\n".join(parts))
        self._details.setVisible(bool(parts))
        self.save_rejected.setVisible(bool(number(files, PlanStatus.REJECTED)))
        used = [file for file in files if file.error is None]
        self._imports = tuple(
            (import_id, file_name(file)) for import_id, file in zip(report.import_ids, used, strict=False)
        )
        text = ". ".join([self._heading.text(), *parts])
        self.setAccessibleName(text)
        return text

    def _show(self) -> None:
        if len(self._imports) == 1:
            self.show_pressed.emit(self._imports[0][0])
            return
        # With several files the person says whose people they want to see.
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for import_id, name in self._imports:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, import_id=import_id: self.show_pressed.emit(import_id))
        menu.popup(self.show_imported.mapToGlobal(self.show_imported.rect().bottomLeft()))

    def heading(self) -> str:
        """Give the sentence that says what was done."""
        return self._heading.text()
