from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.ui.examine.ties_part import TiesPart
from tests.ui.examine.invented import invented_examination, some_ties

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def part(qtbot: QtBot) -> TiesPart:
    """Give the part with 14 key people, half of whose pairs are answered, shown."""
    made = TiesPart()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_examination(invented_examination())
    made.show()
    qtbot.waitExposed(made)
    return made


def values(part: TiesPart) -> dict[str, str]:
    """Give the measures that are shown."""
    return {name.text(): value.text() for name, value, _ in part._values}


def test_while_pairs_are_open_only_the_density_is_told_and_the_page_says_why(part: TiesPart) -> None:
    shown = values(part)
    assert " to " in shown["Density"]
    assert {shown[name] for name in ("Effective size", "Efficiency", "Constraint", "Hierarchy")} == {"–"}
    assert "pairs are still open" in part._why.text()
    part.show_examination(invented_examination(answered=1.0))
    assert "–" not in values(part).values()
    assert part._why.isHidden()


def test_a_click_on_how_pairs_are_asked_puts_the_keyboard_on_them(part: TiesPart) -> None:
    for button, asked in ((part.all_pairs, part.grid), (part.one_by_one, part.pairs)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert part.window().focusWidget() is asked
    before = part.people.count().answered
    QTest.keyClick(part.window().focusWidget(), Qt.Key.Key_Y)
    assert part.people.count().answered == before + 1


def test_y_n_space_and_backspace_answer_put_off_and_go_back(part: TiesPart, qtbot: QtBot) -> None:
    part.pairs.setFocus()
    before = part.people.count().answered
    first = part.people.asked()
    assert first is not None
    with qtbot.waitSignal(part.answered) as kept:
        QTest.keyClick(part.pairs, Qt.Key.Key_Y)
    assert kept.args == [*first, True]
    with qtbot.waitSignal(part.answered) as kept:
        QTest.keyClick(part.pairs, Qt.Key.Key_N)
    assert kept.args is not None
    assert kept.args[2] is False
    assert part.people.count().answered == before + 2
    third = part.people.asked()
    QTest.keyClick(part.pairs, Qt.Key.Key_Space)
    assert part.people.asked() != third
    QTest.keyClick(part.pairs, Qt.Key.Key_Backspace)
    assert part.people.asked() == third
    QTest.keyClick(part.pairs, Qt.Key.Key_Backspace)
    assert part.pairs.before.text() == "Answered: they do not know each other"


def test_the_question_names_both_for_a_screen_reader(part: TiesPart) -> None:
    asked = part.people.asked()
    assert asked is not None
    assert all(part.people.names[each] in part.pairs.accessibleDescription() for each in asked)


def test_every_cell_of_the_grid_is_reached_and_answered_by_keys(part: TiesPart, qtbot: QtBot) -> None:
    part.show_mode(1)
    grid = part.grid
    grid.setFocus()
    size = grid.pairs.rowCount()
    grid.setCurrentIndex(grid.pairs.index(0, 1))
    reached = set()
    for row in range(size):
        for _ in range(size):
            reached.add((grid.currentIndex().row(), grid.currentIndex().column()))
            QTest.keyClick(grid, Qt.Key.Key_Right)
        QTest.keyClick(grid, Qt.Key.Key_Home)
        reached.add((grid.currentIndex().row(), grid.currentIndex().column()))
        QTest.keyClick(grid, Qt.Key.Key_Down)
        assert row < size
    assert {(min(each), max(each)) for each in reached} == {
        (one, other) for one in range(size) for other in range(one + 1, size)
    }
    index = grid.pairs.index(2, 5)
    grid.setCurrentIndex(index)
    for key, answer in ((Qt.Key.Key_Y, True), (Qt.Key.Key_N, False), (Qt.Key.Key_U, None), (Qt.Key.Key_Space, True)):
        QTest.keyClick(grid, key)
        assert grid.pairs.answer_at(index) is answer
        assert grid.pairs.answer_at(grid.pairs.index(5, 2)) is answer


def test_a_click_and_space_change_between_yes_and_no_and_never_take_an_answer_back(part: TiesPart) -> None:
    part.show_mode(1)
    grid = part.grid
    index = grid.pairs.index(3, 6)
    grid.pairs.answer(index, None)
    spot = grid.visualRect(index).center()
    for answer in (True, False, True):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        assert grid.pairs.answer_at(index) is answer
    grid.setFocus()
    for answer in (False, True, False):
        QTest.keyClick(grid, Qt.Key.Key_Space)
        assert grid.pairs.answer_at(index) is answer
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert grid.pairs.answer_at(index) is None


def test_the_pair_one_is_at_is_named_and_answered_by_buttons(part: TiesPart) -> None:
    part.show_mode(1)
    board = part.board
    index = part.grid.pairs.index(3, 6)
    part.grid.setCurrentIndex(index)
    for button, answer, said in (
        (board.yes, True, "they know each other"),
        (board.no, False, "they do not know each other"),
        (board.open, None, "not answered"),
    ):
        button.click()
        assert part.grid.pairs.answer_at(index) is answer
        assert board.pair.text().endswith(said)
        assert (board.yes.isChecked(), board.no.isChecked()) == (answer is True, answer is False)


def test_the_current_cell_stays_when_other_answers_come(part: TiesPart) -> None:
    part.show_mode(1)
    part.grid.setCurrentIndex(part.grid.pairs.index(4, 7))
    examination = invented_examination()
    part.show_examination(replace(examination, ties=some_ties(examination.key_people, 0.9)))
    assert (part.grid.currentIndex().row(), part.grid.currentIndex().column()) == (4, 7)


@pytest.mark.parametrize(("people", "measured"), [(1, "1.0 of 1"), (2, "–")])
def test_one_or_two_key_people_are_no_error(part: TiesPart, people: int, measured: str) -> None:
    part.show_examination(invented_examination(size=people, key_people=people, answered=0))
    assert values(part)["Effective size"] == measured
    assert part._why.text()
    assert part.pairs.isVisible() is (people > 1)


def test_all_unknown_claims_nothing(part: TiesPart) -> None:
    part.show_examination(invented_examination(answered=0))
    assert values(part)["Density"] == "0% to 100%"
    assert part.progress.text() == "0 of 91 pairs answered"


def test_long_names_of_a_pair_are_not_clipped(part: TiesPart, qtbot: QtBot) -> None:
    part.resize(620, 900)
    for _ in range(12):
        qtbot.wait(5)
        for face in part.pairs.faces:
            assert face.name.height() >= face.name.heightForWidth(face.name.width()), face.name.text()
        part.people.later()
