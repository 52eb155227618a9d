"""Sheets of self-adhesive labels: how many there are on one, how large they are, and where each of them lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

INCH = 25.4
"""Millimetres."""
SHEETS = {"a4": (210.0, 297.0), "letter": (8.5 * INCH, 11 * INCH)}
"""Width and height of the papers, in millimetres."""


class LabelStock(NamedTuple):
    """One kind of sheet; lengths in millimetres. Labels of a column touch each other, between columns is a ``gap``.

    The whole grid lies in the middle of its sheet.
    """

    code: str
    paper: str
    columns: int
    rows: int
    width: float
    height: float
    gap: float

    @property
    def per_sheet(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def corner(self, spot: int) -> tuple[float, float]:
        """Give the upper left corner of a label, counted from 0 along the rows."""
        sheet_width, sheet_height = SHEETS[self.paper]
        row, column = divmod(spot, self.columns)
        left = (sheet_width - self.columns * self.width - (self.columns - 1) * self.gap) / 2
        top = (sheet_height - self.rows * self.height) / 2
        return left + column * (self.width + self.gap), top + row * self.height


STOCKS = (
    LabelStock("L7160", "a4", 3, 7, 63.5, 38.1, 2.5),
    LabelStock("L7159", "a4", 3, 8, 63.5, 33.9, 2.5),
    LabelStock("L7163", "a4", 2, 7, 99.1, 38.1, 2.5),
    LabelStock("L7165", "a4", 2, 4, 99.1, 67.7, 2.5),
    LabelStock("L7651", "a4", 5, 13, 38.1, 21.2, 2.5),
    LabelStock("5160", "letter", 3, 10, 2.625 * INCH, 1 * INCH, 0.125 * INCH),
    LabelStock("5161", "letter", 2, 10, 4 * INCH, 1 * INCH, 0.1875 * INCH),
    LabelStock("5162", "letter", 2, 7, 4 * INCH, 4 / 3 * INCH, 0.1875 * INCH),
    LabelStock("5163", "letter", 2, 5, 4 * INCH, 2 * INCH, 0.1875 * INCH),
    LabelStock("5164", "letter", 2, 3, 4 * INCH, 10 / 3 * INCH, 0.1875 * INCH),
)
"""The common Avery sheets, by the numbers under which they are sold (sizes as Avery gives them for its templates)."""


def stock_of(code: str) -> LabelStock | None:
    """Give the stock of a number, None for one that is not known."""
    return next((each for each in STOCKS if each.code == code), None)


def usual_stock(paper: str) -> LabelStock:
    """Give the most common address label for ``"a4"`` or ``"letter"``."""
    return next(each for each in STOCKS if each.paper == paper)


def spots(stock: LabelStock, number: int, first: int) -> Iterator[tuple[int, int]]:
    """Give for each of *number* labels its sheet (0 is the first) and its place there; the first is at *first*."""
    return (divmod(first + at, stock.per_sheet) for at in range(number))
