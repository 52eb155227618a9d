"""The quick log: what it shows while one types, how a name is made clear, and what it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.quick_log import QuickLogService
from netgrow_desktop.ui.planning.quick_log import QuickLogForm, log_quickly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 11, 23)


@dataclass
class Desk:
    """The form on a network in which two people are called Ana and one Ben."""

    form: QuickLogForm
    contacts: ContactService
    history: HistoryService
    ana: int
    other_ana: int
    ben: int

    def type(self, text: str) -> None:
        """Write a whole line as if it was typed."""
        self.form.line.setPlainText(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.form.line, key, modifiers)

    def said(self) -> list[str]:
        """Give the lines of what was understood."""
        view = self.form.understood
        lines = (view.people, view.kind, view.day, view.note)
        return [line.words.text().replace("\u200b", "") for line in lines if not line.isHidden()]


@pytest.fixture
def desk(qtbot: QtBot, network: Network, lanes: Lanes) -> Iterator[Desk]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    contacts = ContactService(network)
    ids = [
        contacts.add(ContactDraft(name=name, organization=firm)).value
        for name, firm in (("Ana Silva", "Northwind"), ("Ana Costa", "Contoso"), ("Ben Okoro", ""))
    ]
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    form = QuickLogForm(lambda: QuickLogService(network), contacts, lanes, lambda: TODAY, window)
    log_quickly(form)
    qtbot.waitUntil(form.line.hasFocus)
    yield Desk(form, contacts, HistoryService(network), *ids)
    QLocale.setDefault(before)


def test_a_line_is_understood_while_it_is_typed_and_enter_keeps_it(desk: Desk) -> None:
    desk.type("coffee with Ben yesterday, asked for advice on pricing")
    assert desk.said() == [
        "Ben Okoro", "Coffee · I asked", "Yesterday · November 22, 2026", "asked for advice on pricing",
    ]  # fmt: skip
    desk.press(Qt.Key.Key_Return)
    assert not desk.form.isVisible()
    (noted,) = desk.contacts.timeline(desk.ben)
    assert (noted.kind, noted.happened_on, noted.note) == (
        InteractionKind.COFFEE, "2026-11-22", "asked for advice on pricing",
    )  # fmt: skip


def test_what_the_line_does_not_say_is_shown_as_what_is_usual(desk: Desk) -> None:
    desk.type("Ben")
    assert desk.said() == [
        "Ben Okoro", "Check-in (as you say nothing else)", "Today · November 23, 2026 (as you say nothing else)",
    ]  # fmt: skip


def test_who_wrote_to_whom_is_shown(desk: Desk) -> None:
    desk.type("email from Ben")
    assert desk.said()[1] == "E-mail · They got in touch with me"
    desk.press(Qt.Key.Key_Return)
    assert desk.contacts.timeline(desk.ben)[0].direction is Direction.TO_ME


def test_a_check_in_without_agenda_is_shown_as_one(desk: Desk) -> None:
    desk.type("chat with Ben, no agenda")

    assert desk.said()[1] == "Check-in · No agenda"


def test_several_people_get_the_same_note_in_one_act(desk: Desk) -> None:
    desk.type("lunch with Ana Silva and Ben")
    assert desk.said()[0] == "Ana Silva · Northwind, Ben Okoro"
    desk.press(Qt.Key.Key_Return)
    assert [len(desk.contacts.timeline(each)) for each in (desk.ana, desk.ben, desk.other_ana)] == [1, 1, 0]
    desk.history.undo()
    assert [desk.contacts.timeline(each) for each in (desk.ana, desk.ben)] == [[], []]


def test_a_name_of_several_people_is_asked_about_and_nothing_kept_before(desk: Desk) -> None:
    desk.type("call with Ana")
    assert not desk.form.accept_button.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert desk.form.isVisible()
    assert desk.form.problem() == "Ana could be several people. Choose one of them."
    assert [desk.contacts.timeline(each) for each in (desk.ana, desk.other_ana)] == [[], []]
    buttons = {button.text()[3:]: button for button in desk.form.understood.buttons()}
    assert set(buttons) == {"Ana Silva · Northwind", "Ana Costa · Contoso"}
    buttons["Ana Costa · Contoso"].click()
    assert desk.form.line.hasFocus()
    assert desk.said()[0] == "Ana Costa · Contoso"
    desk.press(Qt.Key.Key_Return)
    assert [len(desk.contacts.timeline(each)) for each in (desk.ana, desk.other_ana)] == [0, 1]


def test_a_choice_holds_while_one_types_on_and_can_be_changed(desk: Desk) -> None:
    desk.type("call with Ana")
    first, second = desk.form.understood.buttons()
    first.click()
    desk.type("call with Ana today, about the budget")
    kept, other = desk.form.understood.buttons()
    assert (kept.isChecked(), other.isChecked()) == (True, False)
    assert desk.said()[0] == first.text()[3:]
    other.click()
    assert desk.said()[0] == second.text()[3:]


def test_alt_and_a_digit_choose_by_keys_alone(qtbot: QtBot, desk: Desk) -> None:
    desk.type("call with Ana")
    second = desk.form.understood.buttons()[1].text()[3:]
    qtbot.waitUntil(desk.form.understood.buttons()[1].isVisible)
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.said()[0] == second)


def test_a_stranger_is_added_by_a_button(desk: Desk) -> None:
    desk.type("coffee with Zora Quill")
    desk.press(Qt.Key.Key_Return)
    assert desk.form.problem() == "Zora Quill is not in your network yet. Add the person, or correct the name."
    (add,) = desk.form.understood.buttons()
    assert add.text() == "1  Add Zora Quill"
    add.click()
    assert desk.said()[0] == "Zora Quill"
    desk.press(Qt.Key.Key_Return)
    assert not desk.form.isVisible()


def test_enter_in_the_empty_line_and_without_anybody_says_what_is_missing(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.form.problem() == "Type first whom you were in touch with."
    desk.type("coffee yesterday")
    assert desk.form.problem() == ""
    desk.press(Qt.Key.Key_Return)
    assert desk.form.problem().startswith("Nobody from your network is named here.")
    assert desk.form.isVisible()


def test_esc_leaves_and_keeps_nothing(desk: Desk) -> None:
    desk.type("coffee with Ben")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.form.isVisible()
    assert desk.contacts.timeline(desk.ben) == []


def test_what_was_understood_is_tinted_also_behind_signs_of_two_units(desk: Desk) -> None:
    desk.type("  🙂 coffee with Ben yesterday")
    marked = [selection.cursor.selectedText() for selection in desk.form.line.extraSelections()]
    assert marked == ["coffee", "Ben", "yesterday"]


def test_enter_before_the_answer_came_waits_for_it(qtbot: QtBot, network: Network) -> None:
    contacts = ContactService(network)
    ben = contacts.add(ContactDraft(name="Ben Okoro")).value
    lanes = Lanes()
    form = QuickLogForm(lambda: QuickLogService(network), contacts, lanes, lambda: TODAY)
    log_quickly(form)
    with qtbot.waitSignal(form.finished):
        form.line.setPlainText("coffee with Ben")
        QTest.keyClick(form.line, Qt.Key.Key_Return)
    assert len(contacts.timeline(ben)) == 1
    lanes.close()


def test_a_note_that_cannot_be_kept_stays_in_the_line(qtbot: QtBot, desk: Desk) -> None:
    desk.type("coffee with Ben")
    desk.contacts.delete([desk.ben])
    desk.press(Qt.Key.Key_Return)
    assert desk.form.isVisible()
    assert desk.form.problem() != ""
    assert desk.form.line.toPlainText() == "coffee with Ben"


def test_a_day_to_come_is_offered_as_a_follow_up_and_enter_plans_it(desk: Desk, network: Network) -> None:
    desk.type("zoom with Ben tomorrow, about the budget")
    assert desk.said() == [
        "Ben Okoro", "A follow-up to plan: this day is still to come",
        "Tomorrow · November 24, 2026", "Zoom, about the budget",
    ]  # fmt: skip
    marked = [selection.cursor.selectedText() for selection in desk.form.line.extraSelections()]
    assert marked == ["zoom", "Ben", "tomorrow"]
    assert desk.form.accept_button.text() == "Plan a follow-up"
    desk.press(Qt.Key.Key_Return)
    assert not desk.form.isVisible()
    assert desk.contacts.timeline(desk.ben) == []
    (due,) = FollowUpService(network).due_items(TODAY, desk.ben)
    assert (due.due_on, due.reason) == (date(2026, 11, 24), "Zoom, about the budget")


def test_what_took_place_is_logged_although_it_names_a_day_to_come(desk: Desk) -> None:
    desk.type("talk with Ben about the fair next week")
    assert desk.form.contact_button.isVisible()
    desk.form.contact_button.click()
    assert desk.form.accept_button.text() == "Save"
    assert not desk.form.contact_button.isVisible()
    desk.press(Qt.Key.Key_Return)
    (noted,) = desk.contacts.timeline(desk.ben)
    assert (noted.happened_on, noted.note) == ("2026-11-23", "about the fair next week")


def test_contact_of_a_day_that_has_been_offers_no_other_way(desk: Desk) -> None:
    desk.type("coffee with Ben yesterday")
    assert desk.form.contact_button.isHidden()
    assert desk.form.accept_button.text() == "Save"
