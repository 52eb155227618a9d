from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.ui.examine.map_canvas import MapCanvas
from tests.ui.conftest import TODAY
from tests.ui.examine.invented import LONG, invented_examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    """Give the map of 60 invented people, shown."""
    made = MapCanvas(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(852, 600)
    made.show_map(network_map(invented_examination()))
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def wheel(canvas: MapCanvas, steps: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel above the middle; tells whether the map took it."""
    middle = QPointF(canvas.rect().center())
    event = QWheelEvent(
        middle,
        canvas.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    canvas.wheelEvent(event)
    return event.isAccepted()


def test_a_click_on_a_person_holds_their_card_which_opens_and_plans(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.person_requested):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEY, canvas.spot_of(7))
    assert canvas.card.isVisible()
    assert canvas.rect().contains(canvas.card.geometry())
    QTest.mouseMove(canvas, canvas.spot_of(1))
    assert canvas.card.words()[0] != LONG
    with qtbot.waitSignal(canvas.plan_requested) as planned:
        canvas.card.plan.click()
    assert planned.args == [7]
    with qtbot.waitSignal(canvas.person_requested) as asked:
        canvas.card.open.click()
    assert asked.args == [7]
    QTest.mouseMove(canvas, QPoint(3, 3))


def held(canvas: MapCanvas) -> bool:
    """Tell whether the card stays."""
    return canvas.card.is_held and canvas.card.open.isVisible()


def test_a_held_card_goes_with_escape_or_a_click_elsewhere(canvas: MapCanvas) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEY, canvas.spot_of(7))
    QTest.mouseClick(canvas.card, Qt.MouseButton.LeftButton, NO_KEY, QPoint(4, 4))
    assert held(canvas)
    QTest.keyClick(canvas.card.open, Qt.Key.Key_Escape)
    assert not held(canvas)
    assert canvas.hasFocus()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEY, canvas.spot_of(7))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEY, QPoint(3, 3))
    assert not held(canvas)


def test_a_click_beside_everybody_asks_for_nobody(canvas: MapCanvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.person_requested):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_KEY, QPoint(3, 3))


def test_the_card_says_in_words_who_is_below_the_pointer(canvas: MapCanvas, qtbot: QtBot) -> None:
    QTest.mouseMove(canvas, canvas.spot_of(1))
    qtbot.waitUntil(canvas.card.isVisible)
    lines = canvas.card.words()
    assert lines[0] == LONG
    assert any("key person" in line for line in lines)
    assert any("contact" in line.casefold() for line in lines)
    assert canvas.rect().contains(canvas.card.geometry())
    QTest.mouseMove(canvas, QPoint(3, 3))
    canvas.clearFocus()
    qtbot.waitUntil(canvas.card.isHidden)


def test_arrows_go_from_person_to_person_and_enter_asks_for_them(canvas: MapCanvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    first = canvas.current_id()
    assert first
    start = canvas.spot_of(first)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.spot_of(canvas.current_id()).x() > start.x()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.card.open.hasFocus()
    with qtbot.waitSignal(canvas.person_requested) as asked:
        QTest.keyClick(canvas.card.open, Qt.Key.Key_Return)
    assert asked.args == [canvas.current_id()]


def test_arrows_reach_everybody(canvas: MapCanvas, qtbot: QtBot) -> None:
    everybody = {place.person.id for place in canvas.layout_shown().places}
    reached: set[int] = set()
    steps: dict[int, set[int]] = {}
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        for each in everybody:
            canvas.go_to(each)
            QTest.keyClick(canvas, key)
            steps.setdefault(each, set()).add(canvas.current_id())
    waiting = [next(iter(everybody))]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(steps[here])
    assert reached == everybody


def test_keys_zoom_and_show_all_again(canvas: MapCanvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view().zoom > 1
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view().zoom == 1
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view().zoom == 1


def test_what_is_below_the_pointer_stays_there_while_the_wheel_zooms(canvas: MapCanvas) -> None:
    spot = canvas.spot_of(5)
    canvas.zoom_by(2, QPointF(spot))
    assert (canvas.spot_of(5) - spot).manhattanLength() <= 2


def test_the_wheel_scrolls_the_page_until_the_map_has_the_keyboard(canvas: MapCanvas) -> None:
    canvas.clearFocus()
    assert not wheel(canvas, 1)
    assert canvas.view().zoom == 1
    assert wheel(canvas, 1, Qt.KeyboardModifier.ControlModifier)
    canvas.fit()
    canvas.setFocus()
    assert wheel(canvas, 1)
    assert canvas.view().zoom > 1


def test_dragging_moves_the_map_and_opens_nobody(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.zoom_by(3)
    before = canvas.spot_of(5)
    with qtbot.assertNotEmitted(canvas.person_requested):
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NO_KEY, QPoint(400, 300))
        for x in (390, 360, 340):
            QTest.mouseMove(canvas, QPoint(x, 290))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NO_KEY, QPoint(340, 290))
    assert canvas.spot_of(5).x() < before.x()


def test_a_person_out_of_sight_is_brought_into_it_by_key(canvas: MapCanvas) -> None:
    canvas.zoom_by(8, QPointF(10, 10))
    for each in (3, 20, 41):
        canvas.go_to(each)
        assert canvas.rect().contains(canvas.spot_of(each))


def test_who_is_current_stays_so_when_people_change(canvas: MapCanvas) -> None:
    canvas.go_to(9)
    canvas.show_map(network_map(invented_examination(size=80)))
    assert canvas.current_id() == 9
    canvas.show_map(network_map(invented_examination()), shown=[1, 2])
    assert canvas.current_id() == 0


def test_the_description_says_how_many_people_and_ties_the_map_has(canvas: MapCanvas) -> None:
    said = canvas.accessibleDescription()
    assert canvas.accessibleName()
    assert "Strategic" in said
    assert "know each other" in said


def test_looking_at_somebody_draws_the_map_itself_no_second_time(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.grab()
    before = canvas._picture.cacheKey()
    QTest.mouseMove(canvas, canvas.spot_of(5))
    canvas.grab()
    assert canvas._picture.cacheKey() == before
    canvas.zoom_by(2)
    canvas.grab()
    assert canvas._picture.cacheKey() != before
