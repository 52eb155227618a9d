"""A sorting session without a window, on a real network file and with lanes that the test lets run."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from typing_extensions import override

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.sorting import FEWEST_DECIDED
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.sorting import SortingService
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.viewmodels.sorting import AHEAD, SortingSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

Value = TypeVar("Value")
STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category


class HeldExecutor(Executor):
    """Does nothing until the test lets it, then everything in order."""

    def __init__(self) -> None:
        self.is_held = False
        self._waiting: deque[Callable[[], object]] = deque()

    @override
    def submit(self, fn: Callable[..., Value], /, *args: Any, **kwargs: Any) -> Future[Value]:
        self._waiting.append(lambda: fn(*args, **kwargs))
        if not self.is_held:
            self.release()
        return Future()

    def release(self) -> None:
        """Do what waits."""
        while self._waiting:
            self._waiting.popleft()()


class Desk:
    """A session over people called Person 0, Person 1 and so on, in this order."""

    def __init__(self, network: Network, people: int) -> None:
        self.contacts, self.breakdown = ContactService(network), BreakdownService(network)
        self.history = HistoryService(network)
        self.ids = [
            self.contacts.add(ContactDraft(name=f"Person {n}", organization="Contoso")).value for n in range(people)
        ]
        self.reads, self.writes = HeldExecutor(), HeldExecutor()
        self.lanes = Lanes({Lane.READ: self.reads, Lane.LONG: self.reads, Lane.WRITE: self.writes})
        self.sorting = SortingService(network)
        self.session = SortingSession(self.sorting, self.breakdown, self.contacts, self.lanes)
        self.lanes.changed.connect(lambda _changes: self.session.note_changed())
        self.session.begin()

    def name(self) -> str:
        """Give who is on the screen, "" for nobody."""
        card = self.session.card()
        return card.contact.name if card is not None else ""

    def stored(self, number: int) -> tuple[Category, ...]:
        """Give the categories of a person as the file has them."""
        return self.breakdown.memberships([self.ids[number]])[self.ids[number]]


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, network: Network) -> Desk:
    return Desk(network, 4)


def test_a_key_files_a_person_and_goes_on_to_the_next(desk: Desk) -> None:
    assert desk.name() == "Person 0"
    assert desk.session.decide(STRATEGIC)
    assert desk.name() == "Person 1"
    assert desk.stored(0) == (STRATEGIC,)
    assert desk.session.progress() == (1, 4)


def test_somebody_may_be_put_into_several_categories(desk: Desk) -> None:
    desk.session.decide(OPERATIONAL, stays=True)
    assert desk.name() == "Person 0"
    desk.session.decide(DEVELOPMENTAL)
    assert desk.stored(0) == (OPERATIONAL, DEVELOPMENTAL)
    assert desk.name() == "Person 1"


def test_the_same_key_again_takes_it_back_and_stays(desk: Desk) -> None:
    desk.session.decide(STRATEGIC)
    desk.session.go_back()
    assert desk.session.standing().categories == (STRATEGIC,)
    assert not desk.session.decide(STRATEGIC)
    assert desk.name() == "Person 0"
    assert desk.stored(0) == ()
    assert desk.session.progress() == (0, 4)


def test_whoever_is_put_off_comes_back_at_the_end(desk: Desk) -> None:
    desk.session.go_on()
    assert desk.session.waiting() == 1
    seen = []
    for _ in range(3):
        seen.append(desk.name())
        desk.session.decide(OPERATIONAL)
    assert seen == ["Person 1", "Person 2", "Person 3"]
    assert desk.name() == "Person 0"
    desk.session.decide(STRATEGIC)
    assert desk.session.current() == 0
    assert desk.session.progress() == (4, 4)


def test_somebody_taken_back_and_passed_by_is_not_lost(desk: Desk) -> None:
    desk.session.decide(STRATEGIC)
    desk.session.go_back()
    desk.session.decide(STRATEGIC)
    desk.session.go_on()
    assert desk.session.waiting() == 1
    for _ in range(3):
        desk.session.decide(OPERATIONAL)
    assert desk.name() == "Person 0"


def test_keys_that_come_faster_than_writes_are_all_written(desk: Desk) -> None:
    desk.writes.is_held = True
    desk.session.decide(STRATEGIC)
    desk.session.decide(OPERATIONAL, stays=True)
    desk.session.toggle_key()
    desk.session.decide(DEVELOPMENTAL)
    desk.session.go_back()
    desk.session.go_back()
    desk.session.decide(STRATEGIC)
    assert [desk.stored(number) for number in range(2)] == [(), ()]
    assert desk.session.standing().categories == ()
    desk.writes.release()
    assert [desk.stored(number) for number in range(2)] == [(), (OPERATIONAL, DEVELOPMENTAL)]
    assert desk.contacts.contact(desk.ids[1]).key_person
    assert desk.name() == "Person 0"


def test_a_card_that_was_asked_before_a_decision_does_not_take_it_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = SortingService.card
    answers = [read(desk.sorting, desk.ids[1])]
    monkeypatch.setattr(
        SortingService,
        "card",
        lambda service, each: answers.pop() if answers and each == desk.ids[1] else read(service, each),
    )
    desk.reads.is_held = True
    desk.session.decide(STRATEGIC)
    desk.session.decide(OPERATIONAL)
    desk.reads.release()
    desk.session.go_back()
    assert answers == []
    assert desk.session.standing().categories == (OPERATIONAL,)


def test_nobody_is_decided_before_they_are_on_the_screen(qtbot: QtBot, network: Network) -> None:
    desk = Desk(network, 1)
    desk.reads.is_held = True
    added = [desk.contacts.add(ContactDraft(name=f"Later {n}")).value for n in range(AHEAD)]
    desk.session.begin()
    desk.session.decide(STRATEGIC)
    assert not desk.session.decide(OPERATIONAL)
    assert all(each == () for each in desk.breakdown.memberships(added).values())


def test_undo_brings_back_whom_it_made_undecided(qtbot: QtBot, desk: Desk) -> None:
    desk.session.decide(STRATEGIC)
    desk.session.decide(OPERATIONAL)
    assert desk.name() == "Person 2"
    desk.lanes.write(desk.history.undo)
    qtbot.waitUntil(lambda: desk.name() == "Person 1")
    assert desk.session.standing().categories == ()
    assert desk.session.progress() == (1, 4)
    desk.session.decide(DEVELOPMENTAL)
    assert desk.name() == "Person 2"


def test_own_decisions_do_not_ask_for_everybody_anew(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(SortingService, "queue", lambda _self: asked.append("queue"))
    desk.session.decide(STRATEGIC)
    desk.session.toggle_key()
    qtbot.wait(1)
    assert asked == []


def test_somebody_who_was_removed_meanwhile_is_left_out(qtbot: QtBot, desk: Desk) -> None:
    ids = desk.ids[:2]
    desk.lanes.write(lambda: desk.contacts.delete(ids))
    qtbot.waitUntil(lambda: desk.name() == "Person 2")
    qtbot.waitUntil(lambda: desk.session.progress() == (0, 2))


def test_the_first_suggestion_is_taken_by_one_act_and_follows_what_was_decided(qtbot: QtBot, network: Network) -> None:
    desk = Desk(network, FEWEST_DECIDED + 1)
    assert not desk.session.accept()
    for _ in range(FEWEST_DECIDED):
        desk.session.decide(OPERATIONAL)
    card = desk.session.card()
    assert card is not None
    assert [each.category for each in card.suggestions] == [OPERATIONAL]
    assert desk.session.accept()
    assert desk.stored(FEWEST_DECIDED) == (OPERATIONAL,)
    assert desk.session.current() == 0


def test_undo_is_seen_also_where_the_card_came_before_the_answer(qtbot: QtBot, desk: Desk) -> None:
    desk.reads.is_held = True
    desk.session.decide(STRATEGIC)
    desk.lanes.write(desk.history.undo)
    # The card that was asked after the decision is read only now, after the undo.
    qtbot.wait(1)
    desk.reads.release()
    desk.reads.is_held = False
    qtbot.waitUntil(lambda: desk.name() == "Person 0")
    assert desk.session.standing().categories == ()
