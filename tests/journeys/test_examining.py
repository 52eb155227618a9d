"""From an empty place in the network to a step that is planned, and back by undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.ui.examine.examine_tab import ExamineTab
from netgrow_desktop.ui.examine.find_way import ASK, FindWay
from netgrow_desktop.ui.examine.roles_part import RolesPart
from netgrow_desktop.ui.examine.ties_part import TiesPart
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.ui.shell.network_page import EXAMINE, FOLLOW_UPS
from tests.journeys.conftest import TODAY

if TYPE_CHECKING:
    from tests.journeys.conftest import Desk


def open_examination(desk: Desk) -> ExamineTab:
    """Turn to the tab and wait until its page is whole."""
    desk.window.menus.tabs[EXAMINE].trigger()
    tab = desk.window.findChild(ExamineTab)
    assert isinstance(tab, ExamineTab)
    desk.wait(tab.is_settled)
    return tab


def test_an_empty_place_leads_by_a_way_to_a_planned_ask_and_undo_takes_it_back(desk: Desk) -> None:
    opened = desk.page.opened
    opened.owner.save_about_me(AboutMe(name="Robin Sample", organization="Northwind"))
    ada = opened.contacts.add(
        ContactDraft(name="Ada Kowalska", organization="Contoso", categories=(Category.STRATEGIC,))
    ).value
    opened.contacts.set_key_people((ada,), is_key=True)
    opened.examine().set_roles((ada,), Role.TREND_SPOTTER, has=True)
    ben = opened.contacts.add(
        ContactDraft(name="Ben Okoro", organization="Northwind", categories=(Category.OPERATIONAL,))
    ).value

    roles = open_examination(desk).part(RolesPart)
    assert isinstance(roles, RolesPart)
    cell = roles.cells[Role.TREND_SPOTTER, Side.INSIDE]
    assert cell.names.text() == "Nobody yet"
    cell.find_button.setFocus()
    QTest.keyClick(cell.find_button, Qt.Key.Key_Space)

    way = desk.window.findChild(FindWay)
    assert isinstance(way, FindWay)
    desk.wait(lambda: bool(way.introducing.lines()))
    assert "Ben Okoro" in way.introducing.lines()[0].name
    assert way.introducing.lines()[0].note
    way.introducing.button(ben, ASK).click()

    form = desk.window.findChild(PlanForm)
    assert isinstance(form, PlanForm)
    assert form.reason.currentText().startswith("Ask for an introduction")
    QTest.keyClick(form, Qt.Key.Key_Return)
    desk.wait(lambda: bool(opened.follow_ups.due_items(TODAY)))
    item = opened.follow_ups.due_items(TODAY)[0]
    assert (item.kind, item.contact_id) == (FollowUpKind.PLANNED, ben)
    assert "Trend-spotter" in item.reason
    desk.wait(lambda: "Ben Okoro" in way.told.text())
    way.reject()

    desk.window.show_tab(FOLLOW_UPS)
    desk.undo()
    desk.wait(lambda: not opened.follow_ups.due_items(TODAY))


def test_an_answer_by_key_is_kept_at_once_and_undo_takes_it_back(desk: Desk) -> None:
    opened = desk.page.opened
    ids = [opened.contacts.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro")]
    opened.contacts.set_key_people(ids, is_key=True)
    tab = open_examination(desk)
    ties = tab.part(TiesPart)
    assert isinstance(ties, TiesPart)
    QTest.keyClick(ties.pairs, Qt.Key.Key_Y)
    desk.wait(lambda: opened.examine().examination(TODAY).structure.ties == 1)
    desk.wait(lambda: ties.people.count().unknown == 0)
    assert desk.undo()
    desk.wait(lambda: ties.people.count().unknown == 1)
