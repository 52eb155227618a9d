from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.ui.examine.lines import Act, Line, LineList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ACTS = (Act("plan", "Plan"),)


def line(key: int) -> Line:
    """Give a line with one thing to do."""
    return Line(key, f"Person {key}", acts=ACTS)


def test_tab_goes_from_line_to_line_also_to_those_that_came_later(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    before, lines, after = QPushButton("before"), LineList("People"), QPushButton("after")
    for part in (before, lines, after):
        column.addWidget(part)
    qtbot.addWidget(page)
    lines.show_lines([line(2)])
    page.show()
    qtbot.waitExposed(page)
    lines.show_lines([line(1), line(2), line(3)])
    qtbot.waitUntil(lines.button(3, "plan").isVisible)
    before.setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        focus = page.focusWidget()
        reached.append(focus.accessibleName() or "after")
    assert reached == ["Plan: Person 1", "Plan: Person 2", "Plan: Person 3", "after"]


def test_a_line_that_stays_keeps_its_button_and_one_that_goes_takes_it_along(qtbot: QtBot) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.show_lines([line(1), line(2)])
    kept = lines.button(2, "plan")
    lines.show_lines([line(2), line(3)])
    assert lines.button(2, "plan") is kept
    assert [each.key for each in lines.lines()] == [2, 3]


def test_an_act_carries_its_line_and_code(qtbot: QtBot) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.show_lines([Line(7, "Ada Kowalska", opens=True, acts=ACTS)])
    with qtbot.waitSignal(lines.acted) as acted:
        lines.button(7, "plan").click()
    assert acted.args == [7, "plan"]
    with qtbot.waitSignal(lines.acted) as acted:
        lines.button(7, "").click()
    assert acted.args == [7, ""]


def test_an_endless_word_is_broken_before_the_buttons_are_pushed_away(qtbot: QtBot) -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitänsanwärter"
    lines = LineList("People")
    qtbot.addWidget(lines)
    acts = tuple(Act(code, "Take them out", "x") for code in "abcd")
    lines.show_lines([Line(1, f"Nobody in {word}", f"{word} · Contoso", acts=acts[:1]), Line(2, word, acts=acts)])
    lines.resize(760, 200)
    lines.show()
    qtbot.waitExposed(lines)
    assert lines.minimumSizeHint().width() <= lines.width()
    assert lines.button(2, "d").geometry().right() <= lines.width()


def test_a_name_in_arabic_stands_above_its_own_line(qtbot: QtBot) -> None:
    lines = LineList("People")
    qtbot.addWidget(lines)
    lines.resize(600, 60)
    lines.show_lines([Line(1, "خالد الخطيب", "Head of Partnerships", acts=ACTS)])
    lines.show()
    qtbot.waitExposed(lines)
    name = next(label for label in lines.findChildren(QLabel) if "خالد" in label.text())
    drawn = name.grab().toImage()
    ground = drawn.pixel(drawn.width() - 1, 0)
    inked = [x for x in range(drawn.width()) if any(drawn.pixel(x, y) != ground for y in range(drawn.height()))]
    assert inked
    assert max(inked) < drawn.width() / 2
