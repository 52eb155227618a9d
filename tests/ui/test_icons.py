"""Icons take the theme's colours, stay sharp, and change with the theme wherever they are worn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QPushButton

from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import DARK, ICON_SMALL, LIGHT, PALETTES, TYPE_BODY, Palette, type_scale
from netgrow_desktop.ui.elements.category_marks import mark_size
from netgrow_desktop.ui.icons import (
    application_icon,
    control_pictures,
    icon,
    icon_side,
    paint_icon,
    pixmap,
    set_icon,
    svg,
)
from netgrow_desktop.ui.theme import apply_theme, theme_watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    """Leave the look as the next test expects it."""
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


def inks(image: QImage) -> set[str]:
    """Give the colours of the opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_icon_is_drawn_in_one_colour_of_the_theme(name: str) -> None:
    wanted = QColor(LIGHT.strategic)
    for ink in map(QColor, inks(pixmap(name, 48, "strategic").toImage())):
        # Where two strokes overlap their soft edges are rounded twice.
        assert max(abs(ink.red() - wanted.red()), abs(ink.green() - wanted.green())) <= 1
        assert abs(ink.blue() - wanted.blue()) <= 1


def test_icons_are_as_dense_as_the_screen() -> None:
    sharp = pixmap("mail", 16, "text", 2.0)

    assert sharp.size() == QSize(32, 32)
    assert sharp.deviceIndependentSize().toSize() == QSize(16, 16)


def test_a_disabled_icon_is_fainter() -> None:
    normal = icon("trash-2", 48).pixmap(QSize(48, 48), QIcon.Mode.Normal).toImage()
    disabled = icon("trash-2", 48).pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()

    assert LIGHT.text in inks(normal)
    assert LIGHT.text not in inks(disabled)


def test_a_worn_icon_changes_with_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button, action = QPushButton("Write"), QAction("Write")
    qtbot.addWidget(button)
    for target in (button, action):
        set_icon(target, "mail", 48)
        apply_theme(qapp, "dark")
        assert DARK.text in inks(target.icon().pixmap(QSize(52, 48)).toImage())
        apply_theme(qapp, "light")
        assert LIGHT.text in inks(target.icon().pixmap(QSize(52, 48)).toImage())


def test_an_icon_can_be_changed_for_another(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "sun", 48)
    set_icon(button, "moon", 48)
    apply_theme(qapp, "dark")
    moon = QPushButton()
    qtbot.addWidget(moon)
    set_icon(moon, "moon", 48)

    size = QSize(52, 48)
    assert button.icon().pixmap(size).toImage() == moon.icon().pixmap(size).toImage()


def test_icons_and_marks_are_larger_beside_larger_type(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = mark_size()
    monkeypatch.setattr(theme_watcher(), "scale", type_scale(2 * TYPE_BODY))
    button = QPushButton("Write")
    qtbot.addWidget(button)
    set_icon(button, "mail")

    assert button.iconSize().height() == icon_side() == 2 * ICON_SMALL
    assert mark_size() == 2 * usual


def test_a_button_that_is_gone_leaves_nothing_behind(qapp: QApplication) -> None:
    button = QPushButton()
    set_icon(button, "mail")
    del button

    apply_theme(qapp, "dark")


def test_an_icon_is_painted_in_the_middle() -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, 40, 20), "square-check", "danger")
    painter.end()

    coloured = [x for x in range(40) for y in range(20) if image.pixelColor(x, y) != QColor("white")]
    assert min(coloured) >= 10
    assert max(coloured) < 30


def test_an_unknown_icon_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        svg("no-such-icon", "#000000")


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_the_pictures_of_the_style_sheet_have_todays_colours(palette: Palette) -> None:
    for name, text in control_pictures(palette).items():
        shipped = resource("icons", "controls", palette.name, name).read_text(encoding="utf-8")
        assert shipped == text, "run packaging/make_icons.py"


def test_the_application_icon_is_shipped_in_all_sizes_as_it_is_drawn(tmp_path: Path) -> None:
    assert application_icon().availableSizes()[-1] == QSize(512, 512)
    subprocess.run([sys.executable, ROOT / "packaging" / "make_icons.py", tmp_path], check=True, cwd=ROOT)

    for made in sorted((tmp_path / "app").glob("*.png")):
        shipped = QImage(str(resource("icons", "app", made.name)))
        assert shipped == QImage(str(made)), f"run packaging/make_icons.py ({made.name})"


def test_the_licences_of_icons_and_fonts_are_shipped() -> None:
    assert "ISC License" in resource("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License" in resource("fonts", "LICENSE-inter.txt").read_text(encoding="utf-8")
