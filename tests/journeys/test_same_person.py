"""New people who may be somebody known, asked about before they are imported."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.ui.importing.plan_view import PARTS
from netgrow_desktop.ui.importing.replies import Reply
from tests.journeys.conftest import connections
from tests.journeys.test_deciding import button, finish, names_in_network, plan_of, shown
from tests.services.test_import_evidence import written

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.background.lanes import Progress
    from netgrow_desktop.services.imports import ImportPlan
    from netgrow_desktop.ui.importing.plan_view import PlanView
    from tests.journeys.conftest import Desk

KNOWN = ["Ada Kowalska", "Ben Okoro", "Chí Nguyễn", "Jürgen Weiß", "فاطمة الزهراء"]
FRIENDS = (
    "Name,Company,E-mail\nA. Kowalska,Northwind,ada@northwind.example\nOkoro Ben,Contoso Ltd,\n"
    "Juergen Weiss,Weiß & Söhne,jw@weiss.example\nIris Alder,Northwind,\n"
)


@pytest.fixture
def view(desk: Desk, tmp_path: Path) -> PlanView:
    """Give the plan of a file of whom three may be known, turned to them."""
    desk.import_([connections(tmp_path / "Connections.csv")])
    plan_of(desk, written(tmp_path, "friends.csv", FRIENDS))
    found = desk.importing.plan_page.view
    assert shown(desk, PlanPart.DOUBTFUL) == ["A. Kowalska", "Okoro Ben", "Juergen Weiss"]
    found.table.setFocus()
    return found


def answers(view: PlanView) -> list[str]:
    model = view.model
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_a_plan_without_doubts_does_not_speak_of_them(desk: Desk, tmp_path: Path) -> None:
    plan_of(desk, connections(tmp_path / "Connections.csv"))
    view = desk.importing.plan_page.view

    assert not view.tabs.isTabVisible(PARTS.index(PlanPart.DOUBTFUL))
    assert not view.replies.isVisible()


def test_both_stand_side_by_side_with_the_reasons(desk: Desk, view: PlanView) -> None:
    desk.wait(lambda: "Northwind" in view.panel.text())
    lines = view.panel.text().split("\n")

    assert view.tabs.tabText(PARTS.index(PlanPart.DOUBTFUL)) == "Same person?  3"
    assert "The same organisation · An initial that fits" in lines
    assert lines.index("In your network") < lines.index("Ada Kowalska") < lines.index("ada@northwind.example")
    assert view.model.index(0, 1).data() == "Ada Kowalska"
    assert view.model.index(0, 2).data() == "The same organisation · An initial that fits"


def test_keys_answer_one_after_the_other_and_the_button_says_what_comes_of_it(desk: Desk, view: PlanView) -> None:
    assert button(desk) == "Add 4 people"
    assert answers(view) == ["Not answered"] * 3

    for key in (Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_L):
        QTest.keyClick(view.table, key)

    assert answers(view) == ["✓ Same person", "✓ Add as new", "✓ Leave out"]
    assert button(desk) == "Add 2 and update 1"
    finish(desk)
    assert names_in_network(desk) == sorted([*KNOWN, "Iris Alder", "Okoro Ben"])
    assert desk.importing.result_view.heading() == "Added 2 and updated 1"


def test_a_key_answers_for_all_who_are_selected_and_takes_it_back(desk: Desk, view: PlanView) -> None:
    view.table.selectAll()
    QTest.keyClick(view.table, Qt.Key.Key_S)
    assert button(desk) == "Add 1 and update 3"
    assert view.replies.buttons[Reply.SAME].isChecked()

    QTest.keyClick(view.table, Qt.Key.Key_S)
    assert answers(view) == ["Not answered"] * 3
    assert not view.replies.buttons[Reply.SAME].isChecked()


def test_the_buttons_answer_like_the_keys(desk: Desk, view: PlanView) -> None:
    view.replies.buttons[Reply.SAME].click()
    assert answers(view)[0] == "✓ Same person"
    assert view.table.currentIndex().row() == 1
    view.table.selectRow(0)
    assert view.replies.buttons[Reply.SAME].isChecked()

    finish(desk)
    contacts = desk.page.opened.contacts
    assert names_in_network(desk) == sorted([*KNOWN, "Iris Alder", "Juergen Weiss", "Okoro Ben"])
    (ada,) = contacts.find(ContactQuery(text="Ada"))
    assert [email.address for email in contacts.contact(ada).emails] == ["ada@northwind.example"]


def test_what_was_answered_stays_when_a_file_joins(desk: Desk, view: PlanView, tmp_path: Path) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_S)
    QTest.keyClick(view.table, Qt.Key.Key_N)

    desk.drop([written(tmp_path, "more.csv", "Name\nJonas Birch\n")])
    desk.wait(lambda: len(desk.importing.plan_page.lines) == 2)
    shown(desk, PlanPart.DOUBTFUL)

    assert answers(view) == ["✓ Same person", "✓ Add as new", "Not answered"]
    assert button(desk) == "Add 4 and update 1"


def test_answers_stay_after_an_import_that_was_cancelled_and_are_asked_for_before_they_are_lost(
    desk: Desk, view: PlanView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_until_cancelled(_service: ImportService, _plan: ImportPlan, progress: Progress, *_more: object) -> None:
        # Four people would be written before anybody could cancel.
        while True:
            progress(0, 1)
            time.sleep(0.005)

    monkeypatch.setattr(ImportService, "apply", write_until_cancelled)
    QTest.keyClick(view.table, Qt.Key.Key_S)
    desk.importing.progressed.connect(lambda *_: desk.importing.cancel())
    desk.importing.plan_page.primary.click()
    desk.wait(lambda: desk.importing.plan_page.isVisible() and button(desk) == "Add 3 and update 1")
    shown(desk, PlanPart.DOUBTFUL)
    assert answers(view) == ["✓ Same person", "Not answered", "Not answered"]

    QTest.keyClick(desk.importing.plan_page, Qt.Key.Key_Escape)
    assert desk.importing.plan_page.question.isVisible()


def test_the_line_between_rows_and_comparison_can_be_dragged_and_is_remembered(desk: Desk, view: PlanView) -> None:
    desk.wait(lambda: "Northwind" in view.panel.text())
    view.splitter.moveSplitter(view.width() - 520, 1)
    kept = view.state()
    view.show_status(PlanPart.NEW)
    narrow = view.panel.width()
    view.show_status(PlanPart.DOUBTFUL)

    assert abs(view.panel.width() - 520) < 20 < 520 - narrow
    view.restore({"comparison": 300, "record": "wide"})
    assert abs(view.panel.width() - 300) < 20
    view.restore(kept)
    assert view.state() == kept
