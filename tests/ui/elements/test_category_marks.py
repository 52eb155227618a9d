"""A category is told by its colour, its shape and its word alike."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from netgrow_desktop.theme_tokens import CATEGORY_CODES, LIGHT, UNDECIDED_CODE
from netgrow_desktop.ui.elements.category_marks import (
    CategoryChip,
    CategoryMarks,
    CategoryToggle,
    category_marks_width,
    category_word,
    mark_path,
    paint_category_marks,
)
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


def painted(categories: Sequence[str], size: int = 40) -> QImage:
    """Paint marks on white."""
    image = QImage(4 * size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_category_marks(painter, QRect(0, 0, 4 * size, size), categories, size)
    painter.end()
    return image


@pytest.mark.parametrize(("one", "other"), list(combinations([*CATEGORY_CODES, UNDECIDED_CODE], 2)))
def test_each_category_has_a_shape_that_no_other_has(one: str, other: str) -> None:
    square = QRectF(0, 0, 100, 100)
    alike = mark_path(one, square) == mark_path(other, square)

    # The undecided ring has the disc's outline; it differs by being hollow.
    assert alike == ({one, other} == {"developmental", UNDECIDED_CODE})


@pytest.mark.parametrize("category", CATEGORY_CODES)
def test_a_decided_category_is_filled_with_its_colour(category: str) -> None:
    assert painted([category]).pixelColor(20, 20) == QColor(LIGHT.category(category))


@pytest.mark.parametrize("nothing", [[], ["undecided"], ["something else"]])
def test_undecided_is_hollow(nothing: list[str]) -> None:
    image = painted(nothing)

    assert image.pixelColor(20, 20) == QColor("white")
    assert any(image.pixelColor(x, 20) == QColor(LIGHT.undecided) for x in range(40))


def test_several_categories_stand_side_by_side_in_their_order() -> None:
    image = painted(["operational", "strategic"])

    assert image.pixelColor(20, 20) == QColor(LIGHT.operational)
    assert image.pixelColor(63, 20) == QColor(LIGHT.strategic)
    assert category_marks_width(["operational", "strategic"], 40) == 83
    assert category_marks_width([], 40) == 40


def test_marks_say_their_words_to_a_screen_reader(qtbot: QtBot) -> None:
    marks = CategoryMarks()
    qtbot.addWidget(marks)
    marks.show_categories(["strategic", "developmental"])
    assert marks.accessibleName() == "Strategic, Developmental"
    assert marks.toolTip() == marks.accessibleName()

    marks.show_categories([])
    assert marks.accessibleName() == "Undecided"


def test_a_chip_has_a_tint_a_shape_and_a_word(qtbot: QtBot) -> None:
    chip = CategoryChip("operational")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}

    assert {LIGHT.operational, LIGHT.tint(LIGHT.operational, 0.14)} <= colours
    assert chip.accessibleName() == category_word("operational") == "Operational"


def test_a_toggle_works_by_mouse_and_by_keyboard(qtbot: QtBot) -> None:
    toggle = CategoryToggle("strategic")
    qtbot.addWidget(toggle)
    with qtbot.waitSignal(toggle.toggled):
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert toggle.isChecked()
    with qtbot.waitSignal(toggle.toggled):
        QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert not toggle.isChecked()


def test_a_checked_toggle_looks_different_and_a_primary_one_says_so(qtbot: QtBot) -> None:
    toggle = CategoryToggle("developmental")
    qtbot.addWidget(toggle)
    toggle.resize(toggle.sizeHint())
    off = toggle.grab().toImage()
    toggle.setChecked(True)
    on = toggle.grab().toImage()
    toggle.set_primary(True)

    assert on != off
    assert toggle.grab().toImage() != on
    assert toggle.accessibleName() == "Developmental, primary"
    assert toggle.toolTip() == "Developmental (key D)"


def test_a_compact_toggle_is_narrower_and_keeps_its_name(qtbot: QtBot) -> None:
    whole, compact = CategoryToggle("operational"), CategoryToggle("operational", compact=True)
    for toggle in (whole, compact):
        qtbot.addWidget(toggle)

    assert compact.sizeHint().width() < whole.sizeHint().width()
    assert compact.accessibleName() == "Operational"
