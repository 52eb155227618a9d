"""A whole day's work by the keyboard alone: who is due, a note, a plan, sorting, searching, adding, paper, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage
from netgrow_desktop.ui.breakdown.sorting_page import SortingPage
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.shell.network_page import BREAKDOWN, CONTACTS, FOLLOW_UPS, SORTING
from tests.journeys.conftest import TODAY
from tests.reports.reading import page_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.conftest import Desk

CTRL, SHIFT, ALT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
AROUND_PX = 6


class Hands:
    """Both hands on the keyboard. Whoever uses them sees at each step where the keyboard is."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.wait(desk.come_to_the_front)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key, modifiers)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.place(), text)

    def place(self) -> QWidget:
        """Give what has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def has_keyboard(self) -> bool:
        """Tell whether anything has the keyboard; after a dialog the desktop gives it back to what is below."""
        if QApplication.activeWindow() is None:
            (QApplication.activeModalWidget() or self.desk.window).activateWindow()
        return QApplication.focusWidget() is not None

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so, and the keyboard is somewhere that can be seen."""
        self.desk.wait(lambda: condition() and self.has_keyboard())
        focused = self.place()
        assert focused.isVisible()
        assert not focused.visibleRegion().isEmpty(), focused
        assert seen(focused), f"nothing shows that {focused} has the keyboard"


def seen(focused: QWidget) -> bool:
    """Tell whether the window looks otherwise around what has the keyboard than without it."""
    window = focused.window()
    corner = focused.mapTo(window, QPoint(0, 0)) if focused is not window else QPoint(0, 0)
    place = QRect(corner, focused.size()).adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
    with_it = window.grab(place).toImage()
    selected = (focused.selectionStart(), focused.selectionLength()) if isinstance(focused, QLineEdit) else (-1, 0)
    focused.clearFocus()
    without = window.grab(place).toImage()
    focused.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(focused, QLineEdit) and selected[0] >= 0:
        focused.setSelection(*selected)
    return with_it != without


@pytest.mark.slow
def test_a_day_is_done_by_keys_alone(desk: Desk, tmp_path: Path) -> None:
    opened, page = desk.page.opened, desk.page
    ada, ben = (opened.contacts.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Sample"))
    desk.page.lanes.write(lambda: opened.follow_ups.plan([ada], TODAY, "ask about the flat"))
    hands = Hands(desk)

    # Who is due, and what is known of her.
    hands.press(Qt.Key.Key_4, CTRL)
    hands.wait(lambda: page.place() == FOLLOW_UPS)
    calendar = page.findChild(FollowUpsTab)
    assert calendar is not None
    hands.wait(lambda: calendar.card.shown() == (ada,) and calendar.agenda.hasFocus())
    hands.press(Qt.Key.Key_B, CTRL)
    hands.wait(lambda: (card := page.findChild(BeforeWritingPage)) is not None and card.log.line.hasFocus())
    card = page.findChild(BeforeWritingPage)
    assert card is not None
    assert card.person() == ada
    hands.type("coffee, she found a flat")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: card.is_over() and card.leave.hasFocus())
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: page.place() == FOLLOW_UPS)
    (noted,) = opened.contacts.timeline(ada)
    assert (noted.kind.value, noted.note) == ("coffee", "she found a flat")
    assert opened.follow_ups.due_count(TODAY) == 0

    # Somebody is looked for, and the next contact planned.
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("ben")
    hands.wait(lambda: page.place() == CONTACTS and desk.people() == 1)
    hands.press(Qt.Key.Key_Down)
    hands.wait(lambda: list(page.contacts.selected_ids()) == [ben])
    hands.press(Qt.Key.Key_N)
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("tomorrow")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(opened.follow_ups.due_items(TODAY, ben)) == 1)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.press(Qt.Key.Key_Escape)
    hands.wait(lambda: desk.people() == 2)

    # Two people are sorted.
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    hands.wait(lambda: page.place() == SORTING)
    sorting = desk.window.findChild(SortingPage)
    assert sorting is not None
    hands.wait(lambda: sorting.session.card() is not None)
    hands.press(Qt.Key.Key_S)
    hands.wait(lambda: sorting.session.card() is not None)
    hands.press(Qt.Key.Key_O)
    hands.wait(sorting.is_over)
    hands.press(Qt.Key.Key_Escape)
    hands.wait(lambda: page.place() == BREAKDOWN)
    sorted_as = opened.breakdown.memberships([ada, ben])
    assert sorted(sorted_as.values()) == [(Category.OPERATIONAL,), (Category.STRATEGIC,)]

    # Somebody new is met.
    hands.press(Qt.Key.Key_N, CTRL)
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("Grace Example")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(opened.contacts.find(ContactQuery(text="Grace Example"))) == 1)

    # It goes to paper, and the last step is taken back.
    hands.press(Qt.Key.Key_P, CTRL)
    hands.wait(lambda: bool(desk.window.findChildren(PrintDialog)))
    (chooser,) = desk.window.findChildren(PrintDialog)
    hands.wait(lambda: chooser.made is not None)
    hands.press(Qt.Key.Key_D, ALT)
    hands.wait(lambda: isinstance(hands.place(), QLineEdit) and isinstance(hands.place().window(), QFileDialog))
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type(str(tmp_path / "day.pdf"))
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: [each.text.split(",")[0] for each in chooser.toasts.toasts()] == ["Saved as day.pdf"])
    assert any("Ada Kowalska" in text for text in page_texts(tmp_path / "day.pdf"))
    hands.press(Qt.Key.Key_Escape)
    hands.wait(lambda: not desk.window.findChildren(PrintDialog))
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.wait(lambda: not opened.contacts.find(ContactQuery(text="Grace Example")))
