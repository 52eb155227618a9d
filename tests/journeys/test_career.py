"""Whom one knows from where: the career map and the recall walk in the whole window, and after a restart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.recall import KEY_PEOPLE
from netgrow_desktop.ui.career.career_page import CareerPage
from netgrow_desktop.ui.career.stage_form import StageForm
from netgrow_desktop.ui.recall.recall_page import RecallPage
from netgrow_desktop.ui.shell.network_page import CAREER, CONTACTS, RECALL
from tests.journeys.conftest import Desk, connections, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.tab import Tab


def shown(desk: Desk) -> Tab:
    """Give the tab or page that is seen."""
    return desk.page._tab(desk.page.place())


def career_of(desk: Desk) -> CareerPage:
    page = shown(desk)
    assert isinstance(page, CareerPage)
    return page


def walk_of(desk: Desk) -> RecallPage:
    page = shown(desk)
    assert isinstance(page, RecallPage)
    return page


def has_chips(walk: RecallPage, names: list[str]) -> bool:
    return walk.question.chips.names() == names


def add_stage(desk: Desk, organization: str, since: str) -> CareerPage:
    """Add a stage through its form."""
    page = career_of(desk)
    page.ask_new()
    desk.wait(lambda: bool(page.findChildren(StageForm)))
    form = page.findChildren(StageForm)[-1]
    form.organization.setText(organization)
    form.since.setText(since)
    form.accept()
    # Without a desktop nobody gives the keyboard back to the window below a dialog.
    desk.wait(desk.come_to_the_front)
    desk.wait(lambda: page.stage.title() == organization)
    return page


def test_the_people_of_a_stage_are_confirmed_and_the_notice_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    desk.window.menus.career_map.trigger()
    assert desk.page.place() == CAREER
    page = add_stage(desk, "Northwind GmbH", "2019")
    desk.wait_for_toast("Added Northwind GmbH to your career map")
    desk.wait(lambda: page.stage.people.rows.people().proposed_count == 1)
    desk.wait(page.stages.hasFocus)
    QTest.keyClick(page.stages, Qt.Key.Key_Return)
    QTest.keyClick(page.stage.people, Qt.Key.Key_Return)
    desk.wait_for_toast("Ada Kowalska was at Northwind GmbH")
    desk.wait(lambda: len(page.stage.people.rows.people().confirmed) == 1)
    newest = desk.window.toasts.toasts()[-1]
    assert newest.action_button is not None
    newest.action_button.click()
    desk.wait(lambda: page.stage.people.rows.people().proposed_count == 1)
    QTest.keyClick(page.stage.people, Qt.Key.Key_Escape)
    QTest.keyClick(page.stages, Qt.Key.Key_Escape)
    assert desk.page.place() == CONTACTS


def test_a_walk_from_the_first_empty_window_brings_people_in(desk: Desk) -> None:
    asides = [
        each
        for each in desk.page.contacts.findChildren(QAbstractButton)
        if each.text() == "Or begin from memory, with one question at a time"
    ]
    assert len(asides) == 1
    asides[0].click()
    assert desk.page.place() == RECALL
    walk = walk_of(desk)
    desk.wait(walk.question.name.hasFocus)
    names = ["Grace Nakamura", "Tom Briain"]
    for count, name in enumerate(names, 1):
        QTest.keyClicks(walk.question.name, name)
        QTest.keyClick(walk.question.name, Qt.Key.Key_Return)
        desk.wait(partial(has_chips, walk, names[:count]))
    QTest.keyClick(walk.question.name, Qt.Key.Key_Return)
    assert walk.progress().startswith("Question 2 of 10")
    assert desk.undo() == "Undo adding Tom Briain"
    desk.wait(lambda: walk.progress().endswith("1 person named so far"))
    walk.leave.click()
    desk.wait(lambda: desk.people() == 1)


def test_both_are_there_after_a_restart_and_the_walk_goes_on(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.menus.career_map.trigger()
    page = add_stage(desk, "Northwind", "2019")
    page.stage.name.setFocus()
    QTest.keyClicks(page.stage.name, "Ben Okoro")
    QTest.keyClick(page.stage.name, Qt.Key.Key_Return)
    desk.wait(lambda: len(page.stage.people.rows.people().confirmed) == 1)
    desk.window.menus.recall_walk.trigger()
    walk = walk_of(desk)
    desk.wait(lambda: walk.progress() != "")
    for _ in range(4):
        walk.go_on()
    desk.wait(lambda: walk.question.chips.names() == ["Ben Okoro"])
    asked = walk.question.question()
    assert asked == "Who helps you at Northwind?"
    desk.window.close()
    again = Desk(open_window(tmp_path / "data"), qtbot)
    doors = network_doors(tmp_path / "data")
    again.window.start(doors.own_path, doors.open_own())
    again.window.show()
    again.wait(again.come_to_the_front)
    assert again.page.place() == RECALL
    again.wait(lambda: walk_of(again).question.question() == asked)
    again.wait(lambda: walk_of(again).question.chips.names() == ["Ben Okoro"])
    walk_of(again).career.click()
    again.wait(lambda: career_of(again).stage.title() == "Northwind")
    again.undo()
    again.wait(lambda: not career_of(again).stage.people.rows.people().confirmed)
    again.window.close()


def test_the_walk_ends_with_key_people_in_the_contacts(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    page, opened = desk.page, desk.page.opened
    opened.recall().go_to(KEY_PEOPLE)
    desk.window.menus.recall_walk.trigger()
    walk = walk_of(desk)
    desk.wait(walk.key_people.name.hasFocus)
    QTest.keyClicks(walk.key_people.name, "okoro")
    QTest.keyClick(walk.key_people.name, Qt.Key.Key_Return)
    desk.wait_for_toast("Ben Okoro is a key person")
    desk.wait(lambda: walk.key_people.count.text().startswith("1 person is picked"))
    walk.next.click()
    assert page.place() == CONTACTS
    (key,) = opened.contacts.find(ContactQuery(key_people=True))
    assert opened.contacts.contact(key).name == "Ben Okoro"
    assert QApplication.focusWidget() is page.contacts.table


def test_the_stages_of_a_linkedin_archive_are_on_the_map_and_go_with_its_undo(desk: Desk, tmp_path: Path) -> None:
    positions = tmp_path / "Positions.csv"
    positions.write_text(
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Northwind,Director,,Berlin,Mar 2023,\nContoso,Analyst,,,Sep 2015,Feb 2023\n",
        encoding="utf-8",
    )
    desk.window.menus.career_map.trigger()
    page = career_of(desk)
    desk.import_([connections(tmp_path / "Connections.csv"), positions])
    desk.window.menus.career_map.trigger()
    desk.wait(lambda: [each.stage.label for each in page.stages.stages.stages()] == ["Northwind", "Contoso"])
    desk.wait(lambda: [each.proposed for each in page.stages.stages.stages()] == [1, 1])
    assert page.stages.stages.stages()[1].stage.started_on == "2015-09"
    desk.undo()
    desk.wait(lambda: page.stages.stages.rowCount() == 0)
    desk.wait(lambda: desk.people() == 0)
