"""A picture that fills a sheet, or several, under a title; as values, so that any thread may paint it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from netgrow_desktop.reports.listing import Line, Tone
from netgrow_desktop.reports.listing_rows import Setter, type_fonts
from netgrow_desktop.reports.printed_list import paint_row
from netgrow_desktop.reports.web import picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from netgrow_desktop.reports.document import Imprint
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.web import Drawing

BELOW_TITLE = 10.0
"""White between the title and the picture, in points."""


@dataclass(frozen=True)
class PictureSheets:
    """A title with what stands under it, and one drawing a sheet, which gets all the room that is left.

    ``table`` says in words, as HTML, what the drawings show.
    """

    page: PageFormat
    imprint: Imprint
    title: str
    lead: tuple[str, ...]
    drawings: Sequence[Drawing]
    table: str

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        return len(self.drawings)

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint one drawing, the first one under the title, in layout units from the corner of the text area."""
        top = 0.0
        if number == 1:
            title = Setter().block(title_lines(self.title, self.lead), self.page.text_width, 0, BELOW_TITLE)
            paint_row(painter, title, 0, 0, type_fonts())
            top = title.height
        self.drawings[number - 1](painter, QRectF(0, top, self.page.text_width, self.page.text_height - top))

    def as_web(self) -> str:
        """Give the drawings for a browser, and their table."""
        lead = "".join(f'<p class="small">{escape(each)}</p>' for each in self.lead)
        width, height = self.page.text_width, self.page.text_height - room_of_title(self.title, self.lead, self.page)
        shown = "".join(f"<p>{picture(each, width, height, self.title)}</p>" for each in self.drawings)
        return f"<h1>{escape(self.title)}</h1>{lead}{shown}{self.table}"


def title_lines(title: str, lead: Sequence[str]) -> tuple[Line, ...]:
    """Give a title and what stands under it as lines."""
    return (Line(title, Tone.TITLE), *(Line(each, Tone.SMALL) for each in lead))


def room_of_title(title: str, lead: Sequence[str], page: PageFormat) -> float:
    """Give what the title takes of the first sheet, in layout units."""
    return Setter().block(title_lines(title, lead), page.text_width, 0, BELOW_TITLE).height
