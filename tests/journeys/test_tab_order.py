"""Tab goes through every screen in the order of reading, comes to everything in it, and back; nothing holds it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollArea, QWidget

from netgrow_desktop.ui.theme import apply_theme
from tests.ui.walk import opened_sample, screens

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MOST_STOPS = 300


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_tab_goes_through_every_screen_in_the_order_of_reading_and_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    apply_theme(qapp, "light")
    window = opened_sample(tmp_path)
    found: dict[str, list[str]] = {}
    walked = 0
    for name, screen in screens(window, tmp_path):
        if "further down" not in name:
            screen.activateWindow()
            qtbot.waitUntil(screen.isActiveWindow)
            walked += 1
            found[name] = faults_of(screen)
    window.close()
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert walked > 30


def faults_of(screen: QWidget) -> list[str]:
    """Give where Tab does not go as one reads, what it misses, and where it does not come back the same way."""
    there = walked_round(screen, Qt.Key.Key_Tab)
    back = walked_round(screen, Qt.Key.Key_Backtab)
    for area in screen.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    faults = [f"misses {words_of(each)}" for each in stops_of(screen) if each not in there]
    if back != there[::-1]:
        faults.append("comes back another way")
    first = min(there, key=lambda each: (place_of(each).top(), place_of(each).left()))
    for one, other in pairwise((*there, there[0])):
        if other is not first and are_seen_together(one, other) and is_before(place_of(other), place_of(one)):
            faults.append(f"{words_of(one)} -> {words_of(other)}")
    return faults


def walked_round(screen: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press a key until the keyboard is again where it was after the first press; give where it was, in that order."""
    QTest.keyClick(QApplication.focusWidget() or screen, key)
    been: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        assert focused is not None
        # Within a field of a time the key goes from hours to minutes.
        if focused in been[:-1] or (been and focused is been[0] and len(been) > 1):
            break
        if not been or focused is not been[-1]:
            been.append(focused)
        QTest.keyClick(focused, key)
    return been


def stops_of(screen: QWidget) -> list[QWidget]:
    """Give what Tab is to come to: of a group of buttons of which one is chosen, the keys of the arrows go on."""
    return [
        each
        for each in screen.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is screen
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QRadioButton)
    ]


def are_seen_together(one: QWidget, other: QWidget) -> bool:
    """Tell whether two have places to compare: what is rolled away below other parts is not above or beside them."""
    areas = [
        {area for area in each.window().findChildren(QScrollArea) if area.isAncestorOf(each)} for each in (one, other)
    ]
    return areas[0] == areas[1] or not any(each.visibleRegion().isEmpty() for each in (one, other))


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def is_before(one: QRect, other: QRect) -> bool:
    """Tell whether *one* is read before *other*: above it, or left of it in the same line."""
    is_above = one.bottom() <= other.top() and one.left() < other.right() and other.left() < one.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    is_in_line = shared > min(one.height(), other.height()) / 2
    return is_above or (is_in_line and one.right() <= other.left())


def words_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text}"
