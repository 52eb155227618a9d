"""The papers to print on, and the small form that asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QComboBox

from netgrow_desktop.reports.paper import MARGIN, NARROW_MARGIN, WIDE_MARGIN
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
    "Legal": QPageSize.PageSizeId.Legal,
}
"""The papers to choose from, under the names by which the choice is remembered."""

MARGINS = {"normal": MARGIN, "narrow": NARROW_MARGIN, "wide": WIDE_MARGIN}
"""The margins to choose from, in points, under the names by which the choice is remembered."""


def paper_field(parent: QWidget) -> QComboBox:
    """Give a field with the papers to choose from; their data are Qt's numbers of them."""
    field = QComboBox(parent)
    for size in PAPERS.values():
        # Qt adds the name of a standard behind a stroke.
        field.addItem(QPageSize(size).name().split(" / ")[0], size)
    return field


def direction_field(parent: QWidget) -> QComboBox:
    """Give a field in which the second entry is for paper that lies."""
    field = QComboBox(parent)
    field.addItem(QCoreApplication.translate("PageSetup", "Upright (portrait)"))
    field.addItem(QCoreApplication.translate("PageSetup", "Lying (landscape)"))
    return field


def margins_field(parent: QWidget) -> QComboBox:
    """Give a field with the margins to choose from; their data are the names by which they are remembered."""
    field = QComboBox(parent)
    field.addItem(QCoreApplication.translate("PageSetup", "Normal"), "normal")
    field.addItem(QCoreApplication.translate("PageSetup", "Narrow"), "narrow")
    field.addItem(QCoreApplication.translate("PageSetup", "Wide"), "wide")
    return field


class PageSetup(Form):
    """Asks for the paper, whether it stands or lies, and how much white is left around what is printed."""

    def __init__(self, paper: QPageSize.PageSizeId, parent: QWidget, *, landscape: bool, margins: str) -> None:
        super().__init__(
            QCoreApplication.translate("PageSetup", "Page setup"),
            QCoreApplication.translate("PageSetup", "Use this paper"),
            parent,
        )
        self.papers = paper_field(self)
        self.papers.setCurrentIndex(list(PAPERS.values()).index(paper))
        self.add_field(QCoreApplication.translate("PageSetup", "Paper"), self.papers)
        self.directions = direction_field(self)
        self.directions.setCurrentIndex(int(landscape))
        self.add_field(QCoreApplication.translate("PageSetup", "Direction"), self.directions)
        self.margin_widths = margins_field(self)
        self.margin_widths.setCurrentIndex(self.margin_widths.findData(margins))
        self.add_field(QCoreApplication.translate("PageSetup", "Margins"), self.margin_widths)

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """The chosen paper."""
        return list(PAPERS.values())[self.papers.currentIndex()]

    @property
    def landscape(self) -> bool:
        """Whether the paper is to lie."""
        return self.directions.currentIndex() == 1

    @property
    def margins(self) -> str:
        """The name of the chosen margins."""
        return str(self.margin_widths.currentData())
