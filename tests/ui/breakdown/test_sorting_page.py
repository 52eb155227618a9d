"""The sorting session on its page, by keyboard, on a network of invented people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.sorting import SortingService
from netgrow_desktop.storage import interactions
from netgrow_desktop.ui.breakdown.sorting_page import BY_REASON, ONE_BY_ONE, SortingPage
from netgrow_desktop.viewmodels.reasons import LARGEST_TICKED
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOSTILE = "<b>Bold</b> & \u202eevil"


class Desk:
    """The page on a network, and somebody who presses keys."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        self.contacts, self.breakdown = ContactService(network), BreakdownService(network)
        self.history, self.lanes, self.qtbot = HistoryService(network), lanes, qtbot
        self.page = SortingPage(SortingService(network), self.breakdown, self.contacts, lanes, lambda: TODAY)
        lanes.changed.connect(self.page.on_changed)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 690)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        qtbot.waitUntil(lambda: self.page.is_over() or self.page.desk.hasFocus())

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Press keys one after the other where the keyboard is."""
        for key in keys:
            focused = QApplication.focusWidget()
            target = focused if focused is not None else self.page
            QTest.keyClick(target, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)

    def name(self) -> str:
        """Give the name on the card."""
        return self.page.desk.card.name.text()

    def facts(self) -> dict[str, str]:
        """Give what the card tells, by caption."""
        return {caption.text(): fact.text() for caption, fact in self.page.desk.card.facts if not fact.isHidden()}

    def categories(self, name: str) -> tuple[Category, ...]:
        """Give the categories of somebody as they are stored."""
        (contact_id,) = self.contacts.find(ContactQuery(text=name))
        return self.breakdown.memberships([contact_id])[contact_id]


@pytest.fixture
def show(network: Network, lanes: Lanes, qtbot: QtBot) -> Callable[[], Desk]:
    return lambda: Desk(network, lanes, qtbot)


@pytest.fixture
def desk(network: Network, show: Callable[[], Desk]) -> Desk:
    """Give the page with five undecided people of Contoso, called Person 0 to Person 4."""
    for number in range(5):
        ContactService(network).add(ContactDraft(name=f"Person {number}", organization="Contoso"))
    return show()


class TestCard:
    """What is known of a person is on the card, and nothing else."""

    def test_tells_what_is_known_with_the_name_loudest(self, network: Network, show: Callable[[], Desk]) -> None:
        contacts = ContactService(network)
        draft = ContactDraft(name="Ada Kowalska", title="Coach", organization="Northwind", department="Legal")
        ada = contacts.add(draft).value
        contacts.set_depth([ada], "cares_about", "Sailing")
        contacts.set_depth([ada], "how_met", "At a fair")
        contacts.add_tag([ada], "choir")
        FollowUpService(network).log([ada], TODAY, InteractionKind.COFFEE, "asked for advice")
        desk = show()
        assert desk.name() == "Ada Kowalska"
        assert desk.page.desk.card.work.text() == "Coach · Northwind"
        facts = desk.facts()
        assert facts["Department"] == "Legal"
        assert facts["Cares about"] == "Sailing"
        assert facts["How you met"] == "At a fair"
        assert facts["Last contact"] == "today · in contact 1 time"
        assert facts["Latest"].endswith("Coffee · asked for advice")
        assert facts["Tags"] == "choir"
        assert desk.page.desk.suggestions.shown() == ["“Coach” in the title: helps others develop"]

    def test_says_of_a_message_of_mine_that_nothing_came_back(self, network: Network, show: Callable[[], Desk]) -> None:
        ada, ben = (ContactService(network).add(ContactDraft(name=name)).value for name in ("Ada", "Ben"))
        with network.writing(Message("journal.import"), Changes.EVERYTHING) as transaction:
            for who, answered in ((ada, "2026-01-02"), (ben, "2026-01-09")):
                for day, direction in (("2026-01-05", Direction.FROM_ME), (answered, Direction.TO_ME)):
                    written = (who, InteractionKind.MESSAGE, day, direction)
                    interactions.insert(transaction.connection, *written, typed=False)
        desk = show()
        said = {}
        for _ in range(2):
            said[desk.name()] = desk.facts()["Latest"]
            desk.press(Qt.Key.Key_Space)
        assert "no answer yet" in said["Ada"].split("\n")[0]
        assert said["Ada"].count("no answer yet") == 1
        assert "no answer yet" not in said["Ben"]

    def test_shows_hostile_text_letter_by_letter(self, network: Network, show: Callable[[], Desk]) -> None:
        ContactService(network).add(ContactDraft(name=HOSTILE, title="Coach<i>"))
        desk = show()
        assert desk.name() == "<b>Bold</b> & evil"
        assert desk.page.desk.card.name.textFormat() is Qt.TextFormat.PlainText
        tip = desk.page.desk.suggestions.rows[0].toolTip()
        assert tip.startswith("<qt>")
        assert "<i>" not in tip

    def test_a_name_written_from_right_to_left_stays_beside_its_picture(
        self, network: Network, show: Callable[[], Desk]
    ) -> None:
        ContactService(network).add(ContactDraft(name="فاطمة الزهراء", organization="شركة النخيل"))
        desk = show()
        assert desk.name() == "\u200eفاطمة الزهراء"
        assert desk.page.desk.card.work.text() == "\u200eشركة النخيل"
        assert desk.page.desk.card.accessibleName() == "فاطمة الزهراء"

    def test_asks_the_questions_of_the_board(self, desk: Desk) -> None:
        buttons = desk.page.desk.answers.buttons
        assert buttons[OPERATIONAL].accessibleName() == "Operational, key O"
        assert buttons[OPERATIONAL].accessibleDescription() == (
            "Whose help gets your work done, in other teams or outside?"
        )


class TestKeys:
    """Everything is done by keys, and each key says what became of it."""

    def test_letters_sort_and_go_on(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_D)
        assert [desk.categories(f"Person {n}") for n in range(3)] == [(STRATEGIC,), (OPERATIONAL,), (DEVELOPMENTAL,)]
        assert desk.name() == "Person 3"
        assert desk.page.progress() == "3 of 5 people sorted"

    def test_shift_stays_and_enter_goes_on(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_S, Qt.Key.Key_D, shift=True)
        assert desk.name() == "Person 0"
        assert desk.page.desk.answers.buttons[DEVELOPMENTAL].isChecked()
        desk.press(Qt.Key.Key_Return)
        assert desk.name() == "Person 1"
        assert desk.categories("Person 0") == (STRATEGIC, DEVELOPMENTAL)

    def test_enter_does_not_pass_by_somebody_undecided(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
        assert desk.name() == "Person 0"

    def test_backspace_shows_what_was_decided_and_the_same_key_takes_it_back(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_O, Qt.Key.Key_Backspace)
        assert desk.name() == "Person 0"
        assert desk.page.desk.answers.buttons[OPERATIONAL].isChecked()
        desk.press(Qt.Key.Key_O)
        assert desk.categories("Person 0") == ()
        desk.press(Qt.Key.Key_S)
        assert desk.categories("Person 0") == (STRATEGIC,)
        assert desk.name() == "Person 1"

    def test_space_leaves_a_person_for_the_end(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_Space)
        assert desk.page.progress() == "0 of 5 people sorted · 1 for later"
        desk.press(*[Qt.Key.Key_S] * 4)
        assert desk.name() == "Person 0"

    def test_k_makes_a_key_person_and_stays(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_K)
        assert desk.name() == "Person 0"
        assert desk.page.desk.key.text() == "Not a key person"
        (key,) = desk.contacts.find(ContactQuery(key_people=True))
        desk.press(Qt.Key.Key_K)
        assert not desk.contacts.contact(key).key_person

    def test_a_takes_the_suggestion_that_is_shown_and_enter_never_does(
        self, network: Network, show: Callable[[], Desk]
    ) -> None:
        names = ("Earlier 0", "Earlier 1", *(f"Person {number}" for number in range(5)))
        people = [ContactService(network).add(ContactDraft(name=name, organization="Contoso")).value for name in names]
        BreakdownService(network).add(people[:2], OPERATIONAL)
        desk = show()
        desk.press(Qt.Key.Key_A)
        assert desk.name() == "Person 0"
        desk.press(*[Qt.Key.Key_O] * 3)
        assert desk.page.desk.suggestions.shown() == ["You chose operational for 5 of 5 people from Contoso"]
        desk.press(Qt.Key.Key_Return)
        assert desk.categories("Person 3") == ()
        desk.press(Qt.Key.Key_A)
        assert desk.categories("Person 3") == (OPERATIONAL,)

    def test_each_decision_is_one_undoable_act(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_S, Qt.Key.Key_O)
        desk.lanes.write(desk.history.undo)
        desk.qtbot.waitUntil(lambda: desk.name() == "Person 1")
        assert desk.categories("Person 1") == ()
        assert desk.categories("Person 0") == (STRATEGIC,)

    def test_the_session_ends_with_everybody_sorted_and_can_be_looked_back_into(self, desk: Desk) -> None:
        desk.press(*[Qt.Key.Key_S] * 5)
        assert desk.page.is_over()
        assert desk.page.leave.hasFocus()
        desk.press(Qt.Key.Key_Backspace)
        assert not desk.page.is_over()
        assert desk.name() == "Person 4"
        with desk.qtbot.waitSignal(desk.page.left):
            desk.press(Qt.Key.Key_Escape)

    def test_buttons_do_what_keys_do(self, desk: Desk) -> None:
        page = desk.page.desk
        page.answers.buttons[STRATEGIC].click()
        page.later.click()
        assert desk.name() == "Person 2"
        page.back.click()
        assert desk.name() == "Person 1"
        page.key.click()
        assert desk.categories("Person 0") == (STRATEGIC,)


def test_a_network_without_anybody_undecided_says_so(show: Callable[[], Desk]) -> None:
    desk = show()
    assert desk.page.is_over()
    assert desk.page.progress() == ""


class TestByReason:
    """All of one reason are looked at, then accepted as one act."""

    @pytest.fixture
    def reasons(self, network: Network, show: Callable[[], Desk]) -> Desk:
        for number in range(4):
            ContactService(network).add(ContactDraft(name=f"Coach {number}", title="Coach"))
        ContactService(network).add(ContactDraft(name="Anna List", title="Analyst"))
        desk = show()
        desk.press(Qt.Key.Key_G)
        assert desk.page.way() == BY_REASON
        return desk

    def test_the_largest_group_comes_first_with_everybody_ticked(self, reasons: Desk) -> None:
        view = reasons.page.reasons
        assert view.reason.text() == "“Coach” in the title: helps others develop"
        assert view.accept.text() == "Put 4 people into developmental"
        assert view.reasons.hasFocus()

    def test_whoever_is_left_out_stays_undecided(self, reasons: Desk) -> None:
        reasons.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space)
        view = reasons.page.reasons
        assert view.accept.text() == "Put 3 people into developmental"
        reasons.press(Qt.Key.Key_Return)
        assert [reasons.categories(f"Coach {n}") for n in range(4)] == [
            (DEVELOPMENTAL,),
            (),
            (DEVELOPMENTAL,),
            (DEVELOPMENTAL,),
        ]
        reasons.lanes.write(reasons.history.undo)
        assert reasons.categories("Coach 0") == ()

    def test_whom_one_accepted_counts_among_the_sorted(self, reasons: Desk) -> None:
        assert reasons.page.progress() == "0 of 5 people sorted"
        reasons.page.reasons.accept_ticked()
        reasons.qtbot.waitUntil(lambda: reasons.page.progress() == "4 of 5 people sorted")
        reasons.press(Qt.Key.Key_Escape, Qt.Key.Key_S)
        reasons.qtbot.waitUntil(lambda: reasons.page.progress() == "5 of 5 people sorted")

    def test_after_accepting_the_keyboard_is_on_the_reasons_again(self, reasons: Desk) -> None:
        view = reasons.page.reasons
        view.accept.setFocus()
        reasons.press(Qt.Key.Key_Space)
        assert reasons.categories("Coach 0") == (DEVELOPMENTAL,)
        assert view.reasons.hasFocus()
        reasons.press(Qt.Key.Key_Escape)
        assert reasons.page.way() == ONE_BY_ONE

    def test_a_large_group_waits_for_ticks(self, network: Network, show: Callable[[], Desk]) -> None:
        for number in range(LARGEST_TICKED + 1):
            ContactService(network).add(ContactDraft(name=f"Coach {number}", title="Coach"))
        desk = show()
        desk.press(Qt.Key.Key_G)
        view = desk.page.reasons
        assert view.people.people.ticked() == []
        assert not view.accept.isEnabled()
        assert view.asks.text().endswith("Nobody is ticked yet: look who it fits, and tick them.")
        view.all.click()
        assert view.accept.text() == f"Put {LARGEST_TICKED + 1} people into developmental"

    def test_nobody_ticked_cannot_be_accepted(self, reasons: Desk) -> None:
        view = reasons.page.reasons
        view.all.click()
        assert not view.accept.isEnabled()
        view.accept_ticked()
        assert reasons.categories("Coach 0") == ()
        view.all.click()
        assert view.accept.isEnabled()

    def test_escape_goes_back_to_one_by_one(self, reasons: Desk) -> None:
        reasons.press(Qt.Key.Key_Escape)
        assert reasons.page.way() == ONE_BY_ONE
        assert reasons.page.desk.hasFocus()

    def test_without_suggestions_it_says_what_they_follow_from(self, desk: Desk) -> None:
        desk.press(Qt.Key.Key_G)
        assert desk.page.reasons.nothing.isVisible()
