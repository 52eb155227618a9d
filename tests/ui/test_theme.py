"""The window wears one look, follows the person's choice of light or dark, and stands still when asked to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout

from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    MOTION_MS,
    PALETTES,
    Palette,
    type_scale,
)
from netgrow_desktop.ui import theme
from netgrow_desktop.ui.style_sheet import style_sheet
from netgrow_desktop.ui.theme import (
    apply_theme,
    color,
    current_palette,
    motion_ms,
    set_button_kind,
    set_contrast,
    set_reduced_motion,
    set_text_role,
    text_font,
    theme_watcher,
)
from tests.ui.gallery import gallery, menu, overlay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    """Leave the look as the next test expects it."""
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")
    set_reduced_motion(False)
    set_contrast(high=False)


def test_light_and_dark_are_switched_live(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("Ada Kowalska")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme_watcher().changed):
        apply_theme(qapp, "dark")

    assert current_palette() is DARK
    assert color("text") == QColor(DARK.text)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text)


def test_fields_in_a_popup_of_a_table_are_as_high_as_others_and_editors_in_cells_are_low(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    popup = QFrame(table, Qt.WindowType.Popup)
    field = QLineEdit()
    QVBoxLayout(popup).addWidget(field)
    in_cell, alone = QLineEdit(table.viewport()), QLineEdit()
    qtbot.addWidget(alone)
    for each in (field, in_cell, alone):
        each.ensurePolished()

    assert field.sizeHint().height() == alone.sizeHint().height()
    assert in_cell.sizeHint().height() < alone.sizeHint().height()


def test_choosing_the_same_look_again_repaints_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme_watcher().changed):
        apply_theme(qapp, "light")


def test_a_system_that_says_nothing_is_light(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    apply_theme(qapp, "system")

    assert current_palette() is LIGHT


def test_only_the_system_mode_follows_the_system(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())

    assert current_palette() is DARK


def test_high_contrast_follows_the_system_at_once_and_can_be_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, hints = theme.system_wishes()
    for asked, light, dark in ((True, CONTRAST_LIGHT, CONTRAST_DARK), (False, LIGHT, DARK)):
        monkeypatch.setattr(theme, "wants_contrast", lambda asked=asked: asked)
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
        assert current_palette() is light
        apply_theme(qapp, "dark")
        assert current_palette() is dark
        apply_theme(qapp, "light")

    set_contrast(high=True)
    assert current_palette() is CONTRAST_LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Mid) == QColor(CONTRAST_LIGHT.line)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_picture_that_the_style_sheet_names_is_shipped(palette: Palette) -> None:
    named = {part.split(")")[0] for part in style_sheet(palette, type_scale()).split("url(controls:")[1:]}

    assert len(named) >= 7
    assert [name for name in named if not resource("icons", "controls", *name.split("/")).is_file()] == []


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_the_style_sheet_uses_no_colour_of_its_own(palette: Palette) -> None:
    tokens = {value for name in Palette.__slots__ if (value := getattr(palette, name)) != palette.name}
    text = style_sheet(palette, type_scale())
    colours = {word[:7] for part in text.split(": ") for word in part.split() if word.startswith("#")}

    assert {colour for colour in colours if colour not in {*tokens, palette.selection}} == set()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_gallery_of_everything_is_painted_in_the_themes_colours(
    qapp: QApplication, qtbot: QtBot, mode: str
) -> None:
    apply_theme(qapp, "dark" if mode == "dark" else "light")
    window = gallery()
    qtbot.addWidget(window)
    picture = window.grab().toImage()
    seen = {picture.pixelColor(x, y).name().upper() for x in range(0, 1600, 5) for y in range(0, 1000, 5)}

    palette = current_palette()
    assert {palette.window, palette.raised, palette.line, palette.accent, palette.selection} <= seen
    for widget in (menu(), overlay(accepted=True), overlay(accepted=False)):
        qtbot.addWidget(widget)
        assert not widget.grab().isNull()


def test_a_button_changes_its_dress_with_its_kind(qtbot: QtBot) -> None:
    button = QPushButton("Add 3 people")
    qtbot.addWidget(button)
    button.resize(160, 32)
    set_button_kind(button, "primary")
    assert button.grab().toImage().pixelColor(8, 16) == QColor(LIGHT.accent)

    set_button_kind(button, "plain")
    assert button.grab().toImage().pixelColor(8, 16) == QColor(LIGHT.raised)


def test_text_keeps_to_four_sizes_and_two_weights(qtbot: QtBot) -> None:
    sizes = [text_font(size).pointSizeF() for size in ("small", "body", "heading", "title")]
    assert sizes == sorted(set(sizes))
    assert text_font("body").weight() is QFont.Weight.Normal
    assert text_font("body", strong=True).weight() is QFont.Weight.DemiBold

    label = QLabel("Grow your network")
    qtbot.addWidget(label)
    set_text_role(label, "title")
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(sizes[-1])


def test_figures_can_be_set_in_columns() -> None:
    assert text_font("body", tabular=True).featureTags() == [QFont.Tag("tnum")]


def test_movement_stops_when_reduced_motion_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NETGROW_REDUCED_MOTION", raising=False)
    assert motion_ms() == MOTION_MS
    assert MOTION_MS < 150

    monkeypatch.setenv("NETGROW_REDUCED_MOTION", "1")
    assert motion_ms() == 0

    monkeypatch.setenv("NETGROW_REDUCED_MOTION", "0")
    set_reduced_motion(True)
    assert motion_ms() == 0


def test_whatever_moves_asks_how_long_it_may_take() -> None:
    moving = re.compile(r"(?:Animation|QTimeLine)\(|setAnimated\(True|setDuration\((?!motion_ms)")
    sources = Path(theme.__file__).parent.rglob("*.py")
    made = {path.name: moving.findall(path.read_text(encoding="utf-8")) for path in sources}
    assert {name: found for name, found in made.items() if found} == {"toast.py": ["Animation("]}
