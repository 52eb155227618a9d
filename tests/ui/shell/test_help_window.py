"""The help is found by its words, says what is true of the program, and is the same in each language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.wording.languages import ENGLISH, GERMAN
from netgrow_desktop.ui.shell.help_window import TOPICS, HelpWindow, help_pages, pages_with, topic_of
from netgrow_desktop.ui.shell.network_page import EXAMINE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENGLISH_PAGES = help_pages(ENGLISH)
PARTS = re.compile(r"^(#+|-|\d+\.) ", re.MULTILINE)


@pytest.fixture
def help_window(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(topic=topic_of(EXAMINE))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    return window


def titles(window: HelpWindow) -> list[str]:
    return [window.titles.item(row).text() for row in range(window.titles.count())]


def search(window: HelpWindow, text: str) -> None:
    window.search.setText(text)
    QTest.keyClick(window.search, Qt.Key.Key_Return)


def test_it_opens_on_the_page_about_what_is_in_sight(help_window: HelpWindow) -> None:
    assert help_window.view.toPlainText().startswith("Examine: what your network is")
    assert titles(help_window) == [page.title for page in ENGLISH_PAGES]


def test_typing_searches_at_once_and_down_goes_to_the_pages(help_window: HelpWindow) -> None:
    assert help_window.focusWidget() is help_window.search
    QTest.keyClick(help_window.search, Qt.Key.Key_Down)
    assert help_window.focusWidget() is help_window.titles
    QTest.keyClick(help_window.titles, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert help_window.focusWidget() is help_window.search


def test_words_are_searched_in_every_page_and_marked(help_window: HelpWindow) -> None:
    search(help_window, "drag FOLDER")
    assert titles(help_window) == ["Print, and hand people on"]
    marked = {each.cursor.selectedText().lower() for each in help_window.view.extraSelections()}
    assert marked == {"drag", "folder"}


def test_a_page_about_what_is_searched_stands_before_those_that_mention_it() -> None:
    assert pages_with(ENGLISH_PAGES, "examine")[0].topic == "examine"
    assert pages_with(ENGLISH_PAGES, "") == ENGLISH_PAGES


def test_without_a_hit_it_says_so_and_keeps_the_page(help_window: HelpWindow) -> None:
    search(help_window, "zeppelin")
    assert titles(help_window) == []
    assert help_window.nothing.isVisible()
    assert help_window.view.toPlainText().startswith("Examine")
    QTest.keyClick(help_window.search, Qt.Key.Key_Escape)
    assert len(titles(help_window)) == len(ENGLISH_PAGES)


def test_each_place_of_the_window_has_its_page() -> None:
    assert set(TOPICS.values()) <= {page.topic for page in ENGLISH_PAGES}


def test_the_languages_have_the_same_pages_with_the_same_parts() -> None:
    german = help_pages(GERMAN)
    assert [page.topic for page in german] == [page.topic for page in ENGLISH_PAGES]
    for own, other in zip(ENGLISH_PAGES, german, strict=True):
        assert PARTS.findall(own.text) == PARTS.findall(other.text), own.topic
        assert own.title != other.title, own.topic
