"""Charts show every part with its word, shape and figures, in proportion, and without colour too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from netgrow_desktop.reports.charts import (
    Proportion,
    draw_bar,
    draw_proportions,
    draw_shape,
    proportions_height,
    shape_path,
)
from netgrow_desktop.reports.paper import paper_font
from netgrow_desktop.theme_tokens import CATEGORY_CODES, DARK, LIGHT, UNDECIDED_CODE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.theme_tokens import Palette

CODES = (*CATEGORY_CODES, UNDECIDED_CODE)
PARTS = (
    Proportion("Strategic", "strategic", 60, 0.6),
    Proportion("Operational", "operational", 50, 0.5),
    Proportion("Developmental", "developmental", 0, 0.0),
    Proportion("Undecided", "undecided", 20, 0.2),
)


def painted(width: int, height: int, draw: Callable[[QPainter], None], paper: str = "#FFFFFF") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def inked(image: QImage, colour: str) -> int:
    """Count the points of that very colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_bars_are_as_long_as_their_shares(qapp: QApplication, palette: Palette) -> None:
    whole = painted(400, 20, lambda p: draw_bar(p, QRectF(0, 0, 400, 20), 1.0, "strategic", palette))
    part = painted(400, 20, lambda p: draw_bar(p, QRectF(0, 0, 400, 20), 0.25, "strategic", palette))
    assert inked(part, palette.strategic) == pytest.approx(inked(whole, palette.strategic) / 4, rel=0.02)


@pytest.mark.parametrize("code", CODES)
def test_one_person_among_thousands_leaves_a_trace_and_nobody_none(qapp: QApplication, code: str) -> None:
    trace = painted(400, 20, lambda p: draw_bar(p, QRectF(0, 0, 400, 20), 0.0001, code, LIGHT))
    nothing = painted(400, 20, lambda p: draw_bar(p, QRectF(0, 0, 400, 20), 0.0, code, LIGHT))
    assert inked(trace, LIGHT.category(code)) > 0
    assert inked(nothing, LIGHT.category(code)) == 0


def test_a_share_beyond_everyone_stays_in_its_place(qapp: QApplication) -> None:
    image = painted(400, 20, lambda p: draw_bar(p, QRectF(0, 0, 200, 20), 7.5, "strategic", LIGHT))
    assert inked(image.copy(201, 0, 199, 20), "#FFFFFF") == 199 * 20


def test_bars_differ_in_black_and_white(qapp: QApplication) -> None:
    textures = set()
    for code in CODES:
        bar = painted(200, 40, partial(_full_bar, code))
        dark = QColor(LIGHT.category(code)).rgb()
        textures.add("".join("#" if bar.pixel(x, y) == dark else "." for y in range(40) for x in range(200)))
    assert len(textures) == len(CODES)


def test_shapes_differ_without_colour(qapp: QApplication) -> None:
    box = QRectF(0, 0, 30, 30)
    pictures = {bytes(painted(30, 30, partial(_black_shape, code)).constBits()) for code in CODES}
    assert len(pictures) == len(CODES)
    assert all(box.contains(shape_path(code, box).boundingRect()) for code in CODES)


def test_a_shape_has_its_categorys_colour(qapp: QApplication) -> None:
    image = painted(30, 30, lambda p: draw_shape(p, QRectF(0, 0, 30, 30), "developmental", DARK))
    assert inked(image, DARK.developmental) > 300


@pytest.mark.parametrize("points", [8, 10, 14])
@pytest.mark.parametrize("label", ["Strategic", "Entwicklungsförderliche Beziehungen und Vertrauenspersonen"])
def test_proportions_keep_within_their_room(qapp: QApplication, points: float, label: str) -> None:
    font = paper_font(points / 10)
    parts = (Proportion(label, "strategic", 1234567, 0.999), *PARTS)
    height = round(proportions_height(parts, font))
    image = painted(500, height + 40, lambda p: draw_proportions(p, QRectF(20, 20, 460, height), parts, LIGHT, font))
    inside = image.copy(20, 20, 460, height)
    assert inked(image, "#FFFFFF") - inked(inside, "#FFFFFF") == 500 * (height + 40) - 460 * height
    assert inked(inside, "#FFFFFF") < 460 * height


def test_no_parts_draw_nothing(qapp: QApplication) -> None:
    font = paper_font(1)
    assert proportions_height((), font) == 0
    image = painted(50, 20, lambda p: draw_proportions(p, QRectF(0, 0, 50, 20), (), LIGHT, font))
    assert inked(image, "#FFFFFF") == 50 * 20


def test_a_width_without_room_for_bars_still_shows_the_words(qapp: QApplication) -> None:
    font = paper_font(1)
    image = painted(90, 100, lambda p: draw_proportions(p, QRectF(0, 0, 90, 100), PARTS, LIGHT, font))
    assert inked(image, "#FFFFFF") < 90 * 100


def _full_bar(code: str, painter: QPainter) -> None:
    draw_bar(painter, QRectF(0, 0, 200, 40), 1.0, code, LIGHT)


def _black_shape(code: str, painter: QPainter) -> None:
    painter.fillPath(shape_path(code, QRectF(0, 0, 30, 30)), QColor("black"))
