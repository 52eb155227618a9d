"""Several documents printed one after the other, each with its own head and its own numbers of pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netgrow_desktop.reports.pages import paint_page
from netgrow_desktop.reports.paper import UNITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from netgrow_desktop.reports.document import Document, Imprint
    from netgrow_desktop.reports.paper import PageFormat


class BoundSheets:
    """Documents for one paper under a title of their own; there is at least one."""

    def __init__(self, documents: Sequence[Document], title: str) -> None:
        self._documents = documents
        self._places = [(each, number) for each in documents for number in range(1, each.sheet_count + 1)]
        # Each document paints its own head and foot.
        self.imprint: Imprint = replace(documents[0].imprint, title=title, is_framed=False)

    @property
    def page(self) -> PageFormat:
        """The paper that they were laid out for."""
        return self._documents[0].page

    @property
    def sheet_count(self) -> int:
        """How many sheets there are in all."""
        return len(self._places)

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint one sheet with what stands around its text."""
        document, own_number = self._places[number - 1]
        # One is called within the text area, but heads and feet stand around it.
        painter.translate(-self.page.left * UNITS, -self.page.text_top)
        paint_page(document, own_number, painter)

    def as_web(self) -> str:
        """Give all of them for a browser."""
        return "<hr>".join(each.as_web() for each in self._documents)
