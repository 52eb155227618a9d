"""The readings over time as small lines, one picture for each of the four."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.theme_tokens import CATEGORY_LETTERS, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.examine.figure_words import READINGS, ends_of, figure_text, reading_word, share_of
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netgrow_desktop.storage.snapshots import Readings

HEIGHT, SIGN = 132, 9.0


@spoken_as(Role.Chart)
class _Picture(QWidget):
    """One reading of the three categories: lines whose points have the category's shape, and its letter at the end."""

    def __init__(self, reading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._over_time: Sequence[Readings] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(reading_word(reading))

    def show_readings(self, over_time: Sequence[Readings]) -> None:
        self._over_time = over_time
        said = []
        for category in Category:
            values = [figure_text(self._name(category), each.figures.get(self._name(category))) for each in over_time]
            said.append(f"{category_word(category)}: {', '.join(values)}")
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def _name(self, category: Category) -> str:
        return f"{category}.{self._reading}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(text_font("small"))
        painter.setFont(text_font("body", strong=True))
        painter.setPen(color("text"))
        painter.drawText(QPointF(0, QFontMetrics(painter.font()).ascent()), reading_word(self._reading))
        top = QFontMetrics(painter.font()).height() + SPACE_S
        least, most = ends_of(self._reading)
        left = max(metrics.horizontalAdvance(text) for text in (least, most)) + SPACE_M
        height = self.height() - top - metrics.height() - SPACE_S
        frame = QRectF(left, top + SPACE_XS, self.width() - left - SPACE_XL, height - 2 * SPACE_XS)
        painter.setFont(text_font("small"))
        for edge, text in ((frame.top(), most), (frame.bottom(), least)):
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(frame.left(), edge), QPointF(frame.right(), edge))
            painter.setPen(color("muted"))
            painter.drawText(QPointF(0, edge + metrics.capHeight() / 2), text)
        ends = {category: self._draw_line(painter, frame, category) for category in Category}
        self._draw_letters(painter, {category: point for category, point in ends.items() if point is not None})
        self._draw_days(painter, frame)
        painter.end()

    def _draw_line(self, painter: QPainter, frame: QRectF, category: Category) -> QPointF | None:
        """Draw one category's line; gives its last point, None where there is none."""
        name, palette = self._name(category), current_palette()
        steps = max(len(self._over_time) - 1, 1)
        points = [
            QPointF(frame.left() + frame.width() * at / steps, frame.bottom() - frame.height() * share_of(name, value))
            for at, each in enumerate(self._over_time)
            if (value := each.figures.get(name)) is not None
        ]
        painter.setPen(QPen(color(palette.category(category)), 1.75))
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            box = QRectF(point.x() - SIGN / 2, point.y() - SIGN / 2, SIGN, SIGN)
            draw_shape(painter, box, category, palette)
        return points[-1] if points else None

    def _draw_letters(self, painter: QPainter, ends: Mapping[Category, QPointF]) -> None:
        """Write each line's letter at its end, none over another."""
        painter.setFont(text_font("small", strong=True))
        metrics = QFontMetrics(painter.font())
        lowest = -float("inf")
        for category, point in sorted(ends.items(), key=lambda end: end[1].y()):
            lowest = max(point.y(), lowest + metrics.capHeight() + 3)
            painter.setPen(color(current_palette().category(category)))
            painter.drawText(QPointF(point.x() + SIGN, lowest + metrics.capHeight() / 2), CATEGORY_LETTERS[category])

    def _draw_days(self, painter: QPainter, frame: QRectF) -> None:
        if not self._over_time:
            return
        painter.setFont(text_font("small"))
        painter.setPen(color("muted"))
        first, last = (short_date(date.fromisoformat(each.snapshot.taken_on)) for each in self._ends())
        place = QRectF(0, frame.bottom() + SPACE_S / 2, self.width(), self.height() - frame.bottom())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, last)

    def _ends(self) -> tuple[Readings, Readings]:
        return self._over_time[0], self._over_time[-1]


class SmallLines(QWidget):
    """The pictures of the four readings, two in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = {reading: _Picture(reading) for reading in READINGS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE_XL)
        grid.setVerticalSpacing(SPACE_L)
        for number, picture in enumerate(self.pictures.values()):
            grid.addWidget(picture, number // 2, number % 2)

    def show_readings(self, over_time: Sequence[Readings]) -> None:
        """Show the figures of snapshots, the oldest first."""
        for picture in self.pictures.values():
            picture.show_readings(over_time)
