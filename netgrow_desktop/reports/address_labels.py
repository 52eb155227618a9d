"""Address labels on sheets of labels: each address as large as it fits, and said of those that had to be cut."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageSize, QPen

from netgrow_desktop import __version__
from netgrow_desktop.domain.label_stock import spots
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.document import Imprint, isolated, shown
from netgrow_desktop.reports.figures import count, short_date
from netgrow_desktop.reports.listing_rows import broken_lines
from netgrow_desktop.reports.paper import UNITS, paper_font, whole_sheet
from netgrow_desktop.reports.postal import address_lines
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFont, QPainter

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.label_stock import LabelStock
    from netgrow_desktop.domain.printed_people import PrintedPeople
    from netgrow_desktop.reports.voice import Voice

    Progress = Callable[[int, int], object]

MILLIMETRE = 72 / 25.4 * UNITS
"""Layout units."""
INNER = 0.06, 0.07
"""White at the left and right, and at the top and bottom, within a label: shares of its width and height."""
LEAST_INNER = 2.5
"""Millimetres of white at least: printers do not hit the spot more precisely than one or two."""
SIZES = (12.0, 11.0, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""The first of these in which an address fits is taken, in points; below 6 nobody reads it."""
LEAST_UNBROKEN = 8.0
"""Down to this size, in points, a smaller type is taken where fewer lines are broken in it."""
TOLD_LABELS = 250


class SetLabel(NamedTuple):
    """An address set for a label: its size of type in points and its lines; the first is the name."""

    points: float
    lines: tuple[str, ...]
    names: int
    is_cut: bool


class AddressLabels:
    """Addresses on sheets of labels; *first* labels of the first sheet are left free."""

    def __init__(self, labels: Sequence[SetLabel], stock: LabelStock, first: int, imprint: Imprint) -> None:
        self.page = whole_sheet(QPageSize.PageSizeId.A4 if stock.paper == "a4" else QPageSize.PageSizeId.Letter)
        self.imprint = imprint
        self.labels = labels
        self._stock = stock
        self._sheets: dict[int, list[tuple[int, SetLabel]]] = {}
        for (sheet, spot), label in zip(spots(stock, len(labels), first), labels, strict=True):
            self._sheets.setdefault(sheet, []).append((spot, label))

    @property
    def sheet_count(self) -> int:
        """How many sheets there are."""
        return len(self._sheets)

    def paint_sheet(self, number: int, painter: QPainter) -> None:
        """Paint the labels of one sheet, in layout units from its corner."""
        if self.imprint.guides is None:
            paint_edges(painter, self._stock)
        for spot, label in self._sheets[number - 1]:
            _paint_label(painter, label_box(self._stock, spot), label)

    def as_web(self) -> str:
        """Give the addresses for a browser, one after the other."""
        return "".join(
            f'<section class="label" style="margin-bottom:12pt"><span class="strong">'
            f"{escape(' '.join(label.lines[: label.names]))}</span><br>"
            f"{'<br>'.join(escape(line) for line in label.lines[label.names :])}</section>"
            for label in self.labels
        )


def address_labels(
    printed: PrintedPeople,
    stock: LabelStock,
    first: int,
    voice: Voice,
    *,
    outlines: bool = False,
    progress: Progress | None = None,
) -> tuple[AddressLabels, list[str]]:
    """Set labels for those who have an address, and say who is left out or was shortened.

    Without *outlines* the labels' edges are seen on a screen alone. Raises NetGrowError where nobody has an address.
    """
    is_american = stock.paper == "letter"
    found = [(each.contact, _lines(each.contact, is_american=is_american)) for each in printed.people]
    addressed = [(contact, lines) for contact, lines in found if len(lines) > 1]
    if not addressed:
        raise NetGrowError("paper.nobody_with_address" if printed.people else "paper.nobody")
    labels, cut = [], []
    fonts = LabelFonts()
    for at, (contact, lines) in enumerate(addressed, start=1):
        label = set_label(lines, stock, fonts)
        labels.append(label)
        if label.is_cut:
            cut.append(contact.name)
        if progress is not None and at % TOLD_LABELS == 0:
            progress(at, len(addressed))
    sheets = AddressLabels(labels, stock, first, _imprint(printed, stock, voice, outlines=outlines))
    return sheets, _notes(len(printed.people) - len(addressed), cut, voice)


def _notes(without: int, cut: Sequence[str], voice: Voice) -> list[str]:
    notes = [voice.plain("paper.without_address", n=without)] if without else []
    if cut:
        names = ", ".join(isolated(shown(name, 60)) for name in cut[:3])
        said = names if len(cut) <= 3 else voice.plain("paper.and_others", names=names)
        notes.append(voice.plain("paper.cut_labels", n=len(cut), names=said))
    return notes


def _lines(contact: Contact, *, is_american: bool) -> list[str]:
    """Give the name and the first address that leads anywhere; a place of work has its organisation with it."""
    for address in contact.addresses:
        lines = address_lines(address, is_american=is_american)
        # A city alone, as profiles have it, is no address.
        if shown(address.street) or shown(address.extended) or shown(address.postal_code):
            at_work = address.label.strip().casefold() in {"work", "business"} and shown(contact.organization)
            return [shown(contact.name), *([shown(contact.organization)] if at_work else []), *lines]
    return []


def label_box(stock: LabelStock, spot: int) -> QRectF:
    """Give the box of a label on its sheet, in layout units."""
    left, top = stock.corner(spot)
    return QRectF(left * MILLIMETRE, top * MILLIMETRE, stock.width * MILLIMETRE, stock.height * MILLIMETRE)


class LabelFonts:
    """The fonts and measures of each size, made once for many labels."""

    def __init__(self) -> None:
        self._made: dict[tuple[float, int], tuple[QFont, QFontMetricsF]] = {}

    def of(self, points: float, weight: int) -> tuple[QFont, QFontMetricsF]:
        """Give the font of that size and weight, with its measures."""
        made = self._made.get((points, weight))
        if made is None:
            font = paper_font(points, weight)
            made = self._made[points, weight] = font, QFontMetricsF(font)
        return made


def set_label(lines: Sequence[str], stock: LabelStock, fonts: LabelFonts | None = None) -> SetLabel:
    """Set an address in the largest type in which all of it stands on a label, rather smaller than broken more often.

    What is too much for any is cut.
    """
    kept = fonts or LabelFonts()
    across, down = _inner(stock)
    fitting: list[SetLabel] = []
    for points in SIZES:
        label = _broken(lines, points, across, kept)
        if len(label.lines) * kept.of(points, WEIGHT_NORMAL)[1].height() > down:
            continue
        if fitting and points < LEAST_UNBROKEN:
            break
        fitting.append(label)
    if fitting:
        # Of those with the fewest lines the largest, which comes first.
        return min(fitting, key=lambda label: len(label.lines))
    return _cut(_broken(lines, SIZES[-1], across, kept), int(down // kept.of(SIZES[-1], WEIGHT_NORMAL)[1].height()))


def _cut(label: SetLabel, room: int) -> SetLabel:
    """Leave out lines in the middle: the name, and the place and country, are what the post needs most."""
    names = label.lines[: min(label.names, max(1, room // 2))]
    end = label.lines[label.names :][len(names) - room :] if room > len(names) else ()
    return SetLabel(label.points, (*names[:-1], f"{names[-1]}…", *end), len(names), is_cut=True)


def _inner(stock: LabelStock) -> tuple[float, float]:
    """Give the width and height of a label's text, in layout units."""
    across = stock.width - 2 * max(stock.width * INNER[0], LEAST_INNER)
    down = stock.height - 2 * max(stock.height * INNER[1], LEAST_INNER / 2)
    return across * MILLIMETRE, down * MILLIMETRE


def _broken(lines: Sequence[str], points: float, across: float, fonts: LabelFonts) -> SetLabel:
    """Set an address in that size, in as many lines as it takes."""
    names = [piece for piece, _ in broken_lines(lines[0], *fonts.of(points, WEIGHT_STRONG), across)]
    rest = [piece for line in lines[1:] for piece, _ in broken_lines(line, *fonts.of(points, WEIGHT_NORMAL), across)]
    return SetLabel(points, (*names, *rest), len(names), is_cut=False)


def _paint_label(painter: QPainter, box: QRectF, label: SetLabel) -> None:
    metrics = QFontMetricsF(paper_font(label.points))
    line = metrics.height()
    inset = max(box.width() * INNER[0], LEAST_INNER * MILLIMETRE)
    top = box.top() + (box.height() - line * len(label.lines)) / 2
    painter.setPen(QColor(LIGHT.text))
    for at, text in enumerate(label.lines):
        painter.setFont(paper_font(label.points, WEIGHT_STRONG if at < label.names else WEIGHT_NORMAL))
        painter.drawText(QPointF(box.left() + inset, top + at * line + metrics.ascent()), text)


def _imprint(printed: PrintedPeople, stock: LabelStock, voice: Voice, *, outlines: bool) -> Imprint:
    title, day = voice.plain("paper.labels"), short_date(printed.day)

    def draw_edges(painter: QPainter) -> None:
        paint_edges(painter, stock)

    return Imprint(
        title=f"{title}, {day}".replace("\u00a0", " "),
        author=shown(printed.owner),
        head="",
        made=voice.plain("paper.printed", version=__version__, day=day),
        page_of=lambda number, last: voice.plain("paper.sheet_of", page=count(number), pages=count(last)),
        is_framed=False,
        guides=None if outlines else draw_edges,
    )


def paint_edges(painter: QPainter, stock: LabelStock) -> None:
    """Paint the edges of all labels of a sheet, in layout units from its corner."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.field_line), UNITS * 0.5))
    for spot in range(stock.per_sheet):
        painter.drawRoundedRect(label_box(stock, spot), MILLIMETRE, MILLIMETRE)
    painter.restore()
