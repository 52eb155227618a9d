"""The chips of the filters in force can be read and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.ui.contacts.filter_chips import WIDEST, FilterChips

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.resize(600, 80)
    return made


@pytest.mark.parametrize(
    "words", ["Imported just now", "Not in touch yet", "Tag W", "Weiß & Söhne", "Tag \u1ea4m thực"]
)
def test_the_words_of_a_filter_are_shown_whole(chips: FilterChips, words: str) -> None:
    chips.show_filters([("tag", words)])
    (chip,) = chips.chips()
    chips.show()
    assert chip.fitted_words() == words


def test_very_long_words_are_cut_and_said_in_full(chips: FilterChips) -> None:
    words = "<b>Donaudampfschifffahrtsgesellschaftskapitänswitwenverein</b>"
    chips.show_filters([("organization", words)])
    (chip,) = chips.chips()
    chips.show()
    assert chip.width() == WIDEST
    assert chip.fitted_words().endswith("…")
    assert chip.accessibleName() == f"Remove the filter {words}"
    assert (
        chip.toolTip()
        == "<qt>Remove the filter &lt;b&gt;Donaudampfschifffahrtsgesellschaftskapitänswitwenverein&lt;/b&gt;</qt>"
    )


def test_a_chip_takes_its_filter_away(chips: FilterChips, qtbot: QtBot) -> None:
    chips.show_filters([("tag", "Tag Berlin"), ("import_id", "Imported just now")])
    chips.show()
    with qtbot.waitSignal(chips.removed) as told:
        QTest.mouseClick(chips.chips()[1], Qt.MouseButton.LeftButton)
    assert told.args == ["import_id"]
