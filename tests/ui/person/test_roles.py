"""The roles of a person's categories in the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.categories import Category, Role

if TYPE_CHECKING:
    from tests.ui.person.conftest import Desk


def shown(desk: Desk) -> list[str]:
    """Give the roles that can be given."""
    return [toggle.text() for toggle in desk.panel.page.roles.toggles.values() if not toggle.isHidden()]


def test_the_roles_of_each_category_are_there(desk: Desk) -> None:
    assert shown(desk) == ["Trend-spotter", "Planner"]
    desk.lanes.write(lambda: desk.breakdown.add([desk.ada], Category.OPERATIONAL))
    assert shown(desk) == ["Trend-spotter", "Planner", "Gets it done", "Outside partner"]
    desk.lanes.write(lambda: desk.breakdown.clear([desk.ada]))
    assert desk.panel.page.roles.isHidden()


def test_a_role_is_given_and_taken_by_click_and_key_and_undone(desk: Desk) -> None:
    toggle = desk.panel.page.roles.toggles[Role.PLANNER]
    QApplication.processEvents()
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert desk.person().roles == (Role.PLANNER,)
    assert toggle.isChecked()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert desk.person().roles == ()
    desk.undo()
    assert desk.person().roles == (Role.PLANNER,)
    assert toggle.isChecked()


def test_a_role_that_was_given_stays_in_sight_without_its_category(desk: Desk) -> None:
    desk.lanes.write(lambda: desk.breakdown.set_roles([desk.ada], Role.MENTOR, has=True))
    assert shown(desk) == ["Trend-spotter", "Planner", "Mentor"]
