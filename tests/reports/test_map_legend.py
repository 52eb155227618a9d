from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from netgrow_desktop.reports.map_legend import draw_map_legend, legend_height, legend_words
from netgrow_desktop.theme_tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_legend_takes_more_lines_in_less_width() -> None:
    assert legend_height(300, QFont()) > legend_height(2_000, QFont()) > 0


@pytest.mark.parametrize("width", [500, 190])
def test_nothing_of_the_legend_reaches_beyond_its_room(width: int) -> None:
    font = QFont()
    height = legend_height(width, font)
    image = QImage(width + 40, int(height) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.raised))
    painter = QPainter(image)
    draw_map_legend(painter, QRectF(20, 20, width, height), LIGHT, font)
    painter.end()
    ground = QColor(LIGHT.raised)
    inked = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    assert min(x for x, _ in inked) >= 20
    assert max(x for x, _ in inked) < 20 + width
    assert max(y for _, y in inked) < 20 + height


def test_the_words_say_what_size_mark_and_rings_mean() -> None:
    said = " ".join(legend_words())
    assert all(word in said for word in ("3 months", "never", "Key person", "Rings"))
