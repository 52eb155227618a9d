"""The rows that an import skipped, with why, for whoever asks after it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.imports import PlanListing, PlanPart
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.importing.plan_model import PlanModel, columns
from netgrow_desktop.ui.importing.plan_table import PlanTable
from netgrow_desktop.ui.importing.ticks import Ticks
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.ui.importing.plan_model import Rows

WIDTH, HEIGHT = 920, 480


def skipped_in(ticks: Ticks) -> list[int]:
    """Give the numbers of the records that were skipped and not taken in all the same."""
    return [n for n in ticks.listing.parts[PlanPart.SKIPPED] if not ticks.is_on(PlanPart.SKIPPED, n)]


class SkippedRows(QDialog):
    """A window-modal list of the records of these *numbers*."""

    def __init__(
        self, numbers: list[int], rows: Rows, file_names: tuple[str, ...], lanes: Lanes, parent: QWidget
    ) -> None:
        super().__init__(parent)
        title = self.tr("Skipped rows")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PlanModel(lanes, self, is_decided=True)
        self.table = PlanTable(self.model)
        self.table.setAccessibleName(title)
        only = Ticks(PlanListing(dict.fromkeys(PlanPart, ()) | {PlanPart.SKIPPED: numbers}))
        self.model.show_part(rows, PlanPart.SKIPPED, only, columns(PlanPart.SKIPPED, file_names))
        done = QPushButton(self.tr("Done"))
        set_button_kind(done, "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(self.table)
        whole.addLayout(foot)
        self.resize(size_on_screen(self, WIDTH, HEIGHT))
        self.table.setFocus()
