"""Pages have the room that there is, and roll where they need more; the window does not grow with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import type_scale
from netgrow_desktop.ui.elements.page_head import put_head
from netgrow_desktop.ui.elements.parts import Parts
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


def test_parts_stand_below_each_other_where_they_have_no_room_beside_each_other(qtbot: QtBot) -> None:
    left, middle, right = QWidget(), QWidget(), QWidget()
    for part, width in ((left, 160), (middle, 320), (right, 320)):
        part.setMinimumWidth(width)
    right.setMaximumWidth(480)
    inner = Parts(left, middle, stretch=1)
    page = QWidget()
    outer = Parts(inner, right, stretch=0)
    outer.setParent(page)
    qtbot.addWidget(page)
    outer.resize(1200, 700)
    page.show()
    outer.set_widths([850, 349])

    assert (outer.is_standing(), outer.widths()) == (False, [850, 349])
    outer.resize(700, 700)
    assert (outer.is_standing(), inner.is_standing(), right.width()) == (True, False, 700)
    outer.resize(400, 900)
    assert inner.is_standing()
    assert outer.minimumSizeHint() == QSize(320, 602)
    outer.resize(1200, 700)
    assert (outer.is_standing(), inner.is_standing(), outer.widths()) == (False, False, [850, 349])
    outer.resize(860, 700)
    outer.setSizes([100, 760])
    assert (inner.is_standing(), inner.width()) == (False, 481)
    outer.resize(700, 700)
    right.hide()
    qtbot.waitUntil(lambda: not outer.is_standing())


def test_what_has_the_keyboard_comes_into_sight_and_another_page_begins_at_its_top(qtbot: QtBot) -> None:
    pages = OnePage()
    long, other = QWidget(), QWidget()
    column = QVBoxLayout(long)
    buttons = [QPushButton(str(number)) for number in range(3)]
    for button in buttons:
        button.setMinimumHeight(200)
        column.addWidget(button)
    for page in (long, other):
        pages.addWidget(page)
    other.setMinimumHeight(900)
    room = Room(pages)
    qtbot.addWidget(room)
    room.resize(400, 300)
    room.show()
    room.activateWindow()

    buttons[2].setFocus()
    qtbot.waitUntil(lambda: not buttons[2].visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: buttons[2].visibleRegion().boundingRect().height() == buttons[2].height())
    pages.setCurrentWidget(other)
    assert room.verticalScrollBar().value() == 0


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
