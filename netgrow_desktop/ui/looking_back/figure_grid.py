"""A few figures side by side: a head, rows with a name each, figures set to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.category_marks import CategoryMarks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.theme import text_font

if TYPE_CHECKING:
    from collections.abc import Sequence


class FigureGrid(QWidget):
    """Rows of figures. The code of a category before a row's name shows its mark; "" leaves the place empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, ...], ...] = ()

    def show_figures(self, head: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Show rows: the code of a category or "", the name, then as many figures as the *head* has."""
        shown = (tuple(head), *rows)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, text in enumerate(head, start=2):
            self._put(plain_label(text, "small", wraps=True), 0, column, right=True)
        for place, (code, name, *figures) in enumerate(rows, start=1):
            if code:
                marks = CategoryMarks()
                marks.show_categories((code,))
                self._grid.addWidget(marks, place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._put(plain_label(name, "body", wraps=True), place, 1, right=False)
            for column, text in enumerate(figures, start=2):
                label = plain_label(text)
                label.setFont(text_font("body", tabular=True))
                label.setAccessibleName(f"{name}, {head[column - 2]}: {text}")
                self._put(label, place, column, right=True)

    def _put(self, label: QLabel, row: int, column: int, *, right: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """Give what is shown, row by row."""
        return self._shown
