"""Contact that took place is noted and corrected with the keyboard alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.ui.planning import KIND_ICONS, direction_words, kind_word, log_contact

if TYPE_CHECKING:
    from netgrow_desktop.ui.planning.contact_log import LogForm

TODAY = date(2026, 11, 22)


@pytest.fixture
def noted() -> list[ContactSaid]:
    return []


@pytest.fixture
def form(window: QWidget, noted: list[ContactSaid]) -> LogForm:
    return log_contact(window, None, "Ada", TODAY, noted.append)


def test_every_kind_has_a_word_and_an_icon() -> None:
    assert set(KIND_ICONS) == set(InteractionKind)
    assert len({kind_word(kind) for kind in InteractionKind}) == len(InteractionKind)
    assert len({direction_words(direction) for direction in Direction}) == len(Direction)


def test_enter_at_once_notes_a_coffee_today(form: LogForm, noted: list[ContactSaid]) -> None:
    focused = QApplication.focusWidget()
    assert focused is form.note
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert noted == [ContactSaid(TODAY, InteractionKind.COFFEE)]


def test_arrows_choose_the_kind_until_something_is_typed(form: LogForm, noted: list[ContactSaid]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(form.note, key)
    assert form.kind() is InteractionKind.EMAIL
    QTest.keyClicks(form.note, "asked")
    QTest.keyClick(form.note, Qt.Key.Key_Left)
    QTest.keyClicks(form.note, "-")
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert [(each.kind, each.note) for each in noted] == [(InteractionKind.EMAIL, "aske-d")]


def test_a_letter_typed_on_a_kind_begins_the_note(form: LogForm, noted: list[ContactSaid]) -> None:
    call = form.kinds.button(list(KIND_ICONS).index(InteractionKind.CALL))
    QTest.mouseClick(call, Qt.MouseButton.LeftButton)
    call.setFocus()
    QTest.keyClicks(call, "H")
    focused = QApplication.focusWidget()
    assert focused is form.note
    QTest.keyClicks(focused, "er new hives")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert [(each.kind, each.note) for each in noted] == [(InteractionKind.CALL, "Her new hives")]


def test_day_direction_and_note_are_typed(form: LogForm, noted: list[ContactSaid]) -> None:
    QTest.keyClick(form.note, Qt.Key.Key_Right)
    form.day.line.selectAll()
    QTest.keyClicks(form.day.line, "fri")
    QTest.keyClick(form.direction, Qt.Key.Key_Down)
    QTest.keyClicks(form.note, "First line")
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(form.note, "second")
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert noted == [ContactSaid(date(2026, 11, 20), InteractionKind.CALL, "First line\nsecond", Direction.TO_ME)]


def test_nobody_waits_for_an_answer_after_a_coffee(form: LogForm) -> None:
    assert not form.direction.isEnabled()
    QTest.keyClick(form.note, Qt.Key.Key_Right)
    assert form.direction.isEnabled()
    form.direction.setCurrentIndex(2)
    QTest.keyClick(form.note, Qt.Key.Key_Left)
    assert Direction(form.direction.currentData()) is Direction.BOTH


def test_a_day_to_come_is_refused(form: LogForm, noted: list[ContactSaid]) -> None:
    form.day.line.selectAll()
    QTest.keyClicks(form.day.line, "tomorrow")
    QTest.keyClick(form.day.line, Qt.Key.Key_Return)
    assert noted == []
    assert form.problem() == "That day is yet to come. Plan a follow-up for it instead."


def test_what_was_noted_is_corrected(window: QWidget) -> None:
    corrected: list[ContactSaid] = []
    before = Interaction(7, 1, InteractionKind.EMAIL, "2026-10-02", Direction.FROM_ME, "<b>x</b>", typed=True)
    form = log_contact(window, None, "Ada", TODAY, corrected.append, before)
    QTest.keyClick(form.note, Qt.Key.Key_End)
    QTest.keyClicks(form.note, "!")
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert corrected == [ContactSaid(date(2026, 10, 2), InteractionKind.EMAIL, "<b>x</b>!", Direction.FROM_ME)]


def test_the_note_ticks_what_was_given_and_asked_until_a_chip_is_pressed(
    form: LogForm, noted: list[ContactSaid]
) -> None:
    QTest.keyClicks(form.note, "asked for advice on her hives")
    assert form.about.ticked() == {Exchange.ASKED}
    assert form.about.said() is None
    QTest.keyClick(form.about.chips[Exchange.GAVE], Qt.Key.Key_Space)
    assert form.about.said() == frozenset((Exchange.ASKED, Exchange.GAVE))
    QTest.keyClick(form.about.chips[Exchange.NO_AGENDA], Qt.Key.Key_Space)
    QTest.keyClicks(form.note, ", helped her move")
    QTest.keyClick(form.about.chips[Exchange.NO_AGENDA], Qt.Key.Key_Return)
    assert [each.exchange for each in noted] == [frozenset((Exchange.NO_AGENDA,))]


def test_what_was_said_of_giving_stays_when_its_note_is_corrected(window: QWidget) -> None:
    corrected: list[ContactSaid] = []
    before = Interaction(7, 1, InteractionKind.CALL, "2026-10-02", Direction.BOTH, "asked for a name", typed=True)
    about = frozenset((Exchange.GAVE,))
    form = log_contact(window, None, "Ada", TODAY, corrected.append, before, about=about)
    QTest.keyClicks(form.note, "asked for advice")
    assert form.about.ticked() == about
    QTest.mouseClick(form.about.chips[Exchange.GAVE], Qt.MouseButton.LeftButton)
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert corrected[0].exchange == frozenset((Exchange.NEITHER,))
