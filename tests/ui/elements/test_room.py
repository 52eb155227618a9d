"""Pages have the room that there is, and roll where they need more; the window does not grow with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from netgrow_desktop.theme_tokens import type_scale
from netgrow_desktop.ui.elements.page_head import put_head
from netgrow_desktop.ui.elements.room import OnePage, Room
from netgrow_desktop.ui.elements.sizes import scaled, size_on_screen
from netgrow_desktop.ui.theme import theme_watcher

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_a_page_that_needs_more_than_there_is_rolls_and_one_that_does_not_fills_the_room(qtbot: QtBot) -> None:
    pages = OnePage()
    small, large = QWidget(), QWidget()
    large.setMinimumSize(900, 700)
    for page in (small, large):
        pages.addWidget(page)
    room = Room(pages)
    qtbot.addWidget(room)
    room.resize(400, 300)
    room.show()

    assert (room.minimumSizeHint().width(), pages.holder.size()) == (0, QSize(400, 300))
    pages.setCurrentWidget(large)
    assert pages.holder.size() == QSize(900, 700)
    assert room.horizontalScrollBar().maximum() > 0
    large.setMinimumWidth(0)
    large.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    assert pages.minimumSize() == QSize(0, 700)
    pages.setCurrentWidget(small)
    assert pages.holder.size() == QSize(400, 300)


def test_what_a_page_offers_stands_below_its_title_where_both_have_no_room(qtbot: QtBot) -> None:
    page, back, tools = QWidget(), QPushButton("Contacts"), [QPushButton("Look once more"), QPushButton("Merge all")]
    whole = put_head(page, back, "Find duplicates", QLabel("12 pairs may be the same person"), *tools)
    whole.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()

    def is_below(tool: QPushButton) -> bool:
        return tool.mapTo(page, tool.rect().topLeft()).y() >= back.mapTo(page, back.rect().bottomLeft()).y()

    assert [is_below(tool) for tool in tools] == [False, False]
    page.resize(420, 300)
    qtbot.waitUntil(lambda: [is_below(tool) for tool in tools] == [True, True])
    assert page.minimumSizeHint().width() < 300


def test_widths_go_with_the_type_and_a_dialog_stays_on_its_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert scaled(500) == 500
    monkeypatch.setattr(theme_watcher(), "scale", type_scale(22))
    assert (scaled(500), scaled(500, 0.5)) == (1000, 750)
    assert size_on_screen(window, 5000, 5000).width() == window.screen().availableSize().width()
