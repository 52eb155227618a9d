"""A tag is found among the known ones or made anew, by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.ui.planning import add_tag_popup
from netgrow_desktop.ui.planning.tagging import TagPopup, tags_like

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KNOWN = ("alumni", "Berlin", "Board", "book club", "Zürich")


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def popup(window: QWidget, chosen: list[str]) -> TagPopup:
    return add_tag_popup(window, window, KNOWN, chosen.append)


def test_tags_that_begin_so_come_before_tags_that_hold_it() -> None:
    assert tags_like(KNOWN, "b") == ["Berlin", "Board", "book club"]
    assert tags_like(KNOWN, "club") == ["book club"]
    assert tags_like(KNOWN, "zurich") == ["Zürich"]
    assert tags_like(KNOWN, "") == ["alumni", "Berlin", "Board", "book club", "Zürich"]


def test_enter_takes_the_first_that_fits(popup: TagPopup, chosen: list[str]) -> None:
    QTest.keyClicks(popup.line, "bo")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert chosen == ["Board"]
    assert not popup.isVisible()


def test_down_goes_on_to_the_next_and_to_a_new_tag(popup: TagPopup, chosen: list[str]) -> None:
    QTest.keyClicks(popup.line, "bo")
    assert popup.offered() == ["Board", "book club", "bo"]
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert chosen == ["bo"]


def test_a_tag_in_other_letters_is_the_known_one(popup: TagPopup, chosen: list[str]) -> None:
    QTest.keyClicks(popup.line, "ZURICH")
    assert popup.offered() == ["Zürich"]


def test_an_empty_line_chooses_nothing(popup: TagPopup, chosen: list[str]) -> None:
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert chosen == []
    assert popup.isVisible()


def test_a_known_tag_is_reached_without_typing(popup: TagPopup, chosen: list[str]) -> None:
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert chosen == ["alumni"]
