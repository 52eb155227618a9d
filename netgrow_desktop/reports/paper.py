"""The sheet that a report is laid out on, and the type that is set on it.

A report is laid out in units of a tenth of a point, with fonts sized in whole units. So a page looks the same
on every screen density and every printer, and nothing depends on the resolution of a display.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import cache
from math import floor

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPageSize

from netgrow_desktop.reports.figures import reader_locale
from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import WEIGHT_NORMAL

UNITS = 10
"""Layout units in a point (1/72 inch)."""

DOTS_PER_INCH = 72 * UNITS
"""The resolution at which one layout unit is one dot."""

MILLIMETRE = 72 / 25.4
"""In points."""

MARGIN, NARROW_MARGIN, WIDE_MARGIN = 18 * MILLIMETRE, 12 * MILLIMETRE, 26 * MILLIMETRE
"""The usual margin, one that any printer still reaches, and one with room for a hole punch and for notes."""

HEAD_HEIGHT = 26.0
FOOT_HEIGHT = 26.0
"""What the running head and the foot take from the text area, in points."""

SMALLEST_TEXT_AREA = 144.0
"""The text area is at least two inches wide and high, whatever margins were asked for; in points."""

_FONT_FILES = (
    "InterFigures-Regular.ttf",
    "InterFigures-SemiBold.ttf",
    "Inter-Regular.ttf",
    "Inter-SemiBold.ttf",
    "DejaVuSansArabic-Regular.ttf",
    "DejaVuSansArabic-Bold.ttf",
)
_FAMILIES = ("Inter Figures", "Inter", "DejaVu Sans Arabic")

_LETTER_TERRITORIES = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.PuertoRico,
        QLocale.Country.Guatemala,
        QLocale.Country.ElSalvador,
        QLocale.Country.Nicaragua,
        QLocale.Country.CostaRica,
        QLocale.Country.Panama,
        QLocale.Country.Belize,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.Chile,
        QLocale.Country.DominicanRepublic,
        QLocale.Country.Philippines,
    }
)
"""Where offices print on US Letter (CLDR, supplemental measurement data)."""


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A sheet's width and height, its margins, and the room for head and foot, in points."""

    width: float
    height: float
    left: float = MARGIN
    top: float = MARGIN
    right: float = MARGIN
    bottom: float = MARGIN
    head: float = HEAD_HEIGHT
    foot: float = FOOT_HEIGHT

    @property
    def text_width(self) -> int:
        """The width between the margins, in whole layout units."""
        return floor((self.width - self.left - self.right) * UNITS)

    @property
    def text_height(self) -> int:
        """The height between running head and foot, in whole layout units.

        A fraction would let Qt put the second page's table on the third: it counts in 64ths.
        """
        return floor((self.height - self.top - self.bottom - self.head - self.foot) * UNITS)

    @property
    def text_top(self) -> float:
        """Where the text begins, in layout units from the sheet's upper edge."""
        return (self.top + self.head) * UNITS

    @property
    def sheet(self) -> QRectF:
        """The whole sheet, in layout units."""
        return QRectF(0, 0, self.width * UNITS, self.height * UNITS)

    def enlarged(self, factor: float) -> PageFormat:
        """Give a sheet that is so many times as large, with everything around its text."""
        return PageFormat(*(side * factor for side in astuple(self)))

    def page_layout(self) -> QPageLayout:
        """Give the sheet as Qt describes it, for printers and PDF writers."""
        lying = self.width > self.height
        upright = QSizeF(min(self.width, self.height), max(self.width, self.height))
        size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        layout = QPageLayout(size, turned, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        layout.setMargins(QMarginsF(self.left, self.top, self.right, self.bottom))
        return layout


def page_format(layout: QPageLayout) -> PageFormat:
    """Give Qt's page layout as a sheet; margins too wide for any text become the usual ones."""
    sheet = layout.fullRect(QPageLayout.Unit.Point)
    margins = layout.margins(QPageLayout.Unit.Point)
    found = PageFormat(sheet.width(), sheet.height(), margins.left(), margins.top(), margins.right(), margins.bottom())
    smallest = SMALLEST_TEXT_AREA * UNITS
    if found.text_width < smallest or found.text_height < smallest:
        return PageFormat(sheet.width(), sheet.height())
    return found


def paper_page(size: QPageSize.PageSizeId, *, landscape: bool = False, margin: float = MARGIN) -> PageFormat:
    """Give a sheet of that paper with the same margin all around, in points."""
    points = QPageSize(size).size(QPageSize.Unit.Point)
    sides = (points.height(), points.width()) if landscape else (points.width(), points.height())
    return PageFormat(*sides, margin, margin, margin, margin)


def whole_sheet(size: QPageSize.PageSizeId) -> PageFormat:
    """Give an upright sheet of that paper that is printed on from edge to edge, without head and foot."""
    points = QPageSize(size).size(QPageSize.Unit.Point)
    return PageFormat(points.width(), points.height(), 0, 0, 0, 0, 0, 0)


def usual_paper(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Give the paper that offices use in that locale: Letter in North America and some more, else A4."""
    territory = (locale or reader_locale()).territory()
    return QPageSize.PageSizeId.Letter if territory in _LETTER_TERRITORIES else QPageSize.PageSizeId.A4


def usual_page(locale: QLocale | None = None) -> PageFormat:
    """Give an upright sheet of the locale's usual paper."""
    return paper_page(usual_paper(locale))


def css_size(points: float) -> str:
    """Give a length in points as style sheets of a report write it."""
    return f"{points * UNITS:g}px"


@cache
def _families() -> tuple[str, ...]:
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    # Letters that ours lack (Chinese, Hebrew, ...) come from the machine's own fonts.
    return (*_FAMILIES, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())


def paper_font(points: float, weight: int = WEIGHT_NORMAL) -> QFont:
    """Give the type of printed pages, sized in layout units; needs a running QGuiApplication."""
    font = QFont()
    font.setFamilies(_families())
    font.setPixelSize(round(points * UNITS))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Contextual forms have no character of their own: a bracket in capitals would be lost when copied from a PDF.
    font.setFeature(QFont.Tag("calt"), 0)
    return font
