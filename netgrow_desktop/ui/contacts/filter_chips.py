"""The filters in force that the list on the left does not show: each can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.removable_chip import RemovableChip
from netgrow_desktop.ui.theme import color, set_button_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from netgrow_desktop.viewmodels.contacts_filters import FilterField

WIDEST = 320


class FilterChip(RemovableChip):
    """One filter; pressing it takes the filter away."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        said = QCoreApplication.translate("FilterChip", "Remove the filter {filter}").format(filter=words)
        super().__init__(words, said, widest=WIDEST, parent=parent)


class FilterChips(QWidget):
    """A line of chips, hidden while there is none."""

    removed = Signal(str)
    """The :data:`FilterField` of the chip that was taken away."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, SPACE_S)
        self._flow.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self._shown: tuple[tuple[FilterField, str], ...] = ()
        self.setAccessibleName(self.tr("Filters in force"))
        self.hide()

    def show_filters(self, filters: Sequence[tuple[FilterField, str]]) -> None:
        """Show a chip for each (field, words)."""
        if tuple(filters) == self._shown:
            return
        self._shown = tuple(filters)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for field, words in filters:
            chip = FilterChip(words)
            chip.clicked.connect(lambda _checked=False, field=field: self.removed.emit(field))
            self._flow.addWidget(chip)
        if filters:
            clear = QPushButton(self.tr("Clear"))
            set_button_kind(clear, "quiet")
            clear.setAccessibleName(self.tr("Clear all filters"))
            clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            clear.clicked.connect(self.cleared)
            self._flow.addWidget(clear)
        self.setVisible(bool(filters))

    def words(self) -> list[str]:
        """Give the words on the chips."""
        return [words for _, words in self._shown]

    def chips(self) -> list[FilterChip]:
        """Give the chips that are shown."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, FilterChip)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("raised"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        painter.end()
