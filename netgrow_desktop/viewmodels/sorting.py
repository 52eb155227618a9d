"""A sorting session: who is looked at, what was decided, and who comes next, fetched ahead of the keys.

Decisions show at once and are written one after the other on the lane for writes; nobody waits for them.
"""

from __future__ import annotations

from array import array
from collections import Counter, deque
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from netgrow_desktop.background.lanes import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from netgrow_desktop.background.lanes import Lanes, Work
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.sorting import SortingCard, SortingService

Value = TypeVar("Value")

AHEAD = 6
"""How many people are fetched before their turn."""
MOST_CARDS = 60


class Standing(NamedTuple):
    """What a person is in the network for, as far as was decided here or is stored."""

    categories: tuple[Category, ...] = ()
    is_key: bool = False


class _Queue(NamedTuple):
    """Who is undecided, in order and as a set, all who ever were in this session, and who was sorted elsewhere."""

    ids: array[int]
    undecided: frozenset[int]
    everybody: frozenset[int]
    elsewhere: set[int]


class SortingSession(QObject):
    """One person after the other. ``changed`` says that somebody else, or something else, is to be shown."""

    changed = Signal()
    counted = Signal()
    """The session knows who is undecided."""

    def __init__(
        self,
        sorting: SortingService,
        breakdown: BreakdownService,
        contacts: ContactService,
        lanes: Lanes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sorting, self._breakdown, self._contacts, self._lanes = sorting, breakdown, contacts, lanes
        self._path: list[int] = []
        self._place = 0
        # Everybody undecided in order, of whom those before the mark had their turn.
        self._ahead, self._mark = array("q"), 0
        self._later: deque[int] = deque()
        self._total = 0
        # Whoever was undecided at any time of this session, and whom of them one sorted elsewhere than here.
        self._everybody: frozenset[int] = frozenset()
        self._elsewhere: set[int] = set()
        self._standings: dict[int, Standing] = {}
        self._cards: dict[int, SortingCard] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._gone: set[int] = set()
        # Whoever was sorted and is undecided again by what was not done here, such as an undo.
        self._taken_back: set[int] = set()
        # Of each person: how often something was written here, and how much of it is still under way.
        self._written: Counter[int] = Counter()
        self._pending: Counter[int] = Counter()
        self._unclaimed = 0
        self._begun = False
        self._counting: Work | None = None
        self._checking = Question(lanes)

    # Who is looked at

    def begin(self) -> None:
        """Ask who is undecided, and begin with the first of them; or go on where one was."""
        self._ask_queue()

    def is_counted(self) -> bool:
        """Tell whether it is known who is undecided."""
        return self._begun

    def current(self) -> int:
        """Give the id of the person looked at, 0 where nobody is left."""
        return self._path[self._place] if self._place < len(self._path) else 0

    def card(self) -> SortingCard | None:
        """Give what is known of the person looked at; None until it is here."""
        return self._cards.get(self.current())

    def standing(self) -> Standing:
        """Give what the person looked at is in the network for."""
        return self._standing_of(self.current())

    def progress(self) -> tuple[int, int]:
        """Give how many were sorted since the session began, here or elsewhere, of how many."""
        return len(self._sorted_people()), self._total

    def waiting(self) -> int:
        """Give how many were put off to the end."""
        return len(self._later)

    def can_go_back(self) -> bool:
        """Tell whether somebody was looked at before."""
        return self._place > 0 and bool(self._path)

    def _sorted_people(self) -> set[int]:
        here = set(self._path)
        return {each for each in here if self._standing_of(each).categories} | (self._elsewhere - here)

    def _standing_of(self, contact_id: int) -> Standing:
        known = self._standings.get(contact_id)
        if known is not None:
            return known
        card = self._cards.get(contact_id)
        return Standing(card.contact.categories, card.contact.key_person) if card is not None else Standing()

    # Going on and back

    def go_on(self) -> None:
        """Go to the next person: one looked at before, else the next who is undecided.

        Whoever is left undecided comes back at the end.
        """
        current = self.current()
        if current and current not in self._gone | set(self._later) and not self.standing().categories:
            self._later.append(current)
        if self._place < len(self._path):
            self._place += 1
        if self._place == len(self._path):
            self._take_next()
        self._fetch()
        self.changed.emit()

    def go_back(self) -> None:
        """Go to the person before."""
        if self.can_go_back():
            self._place -= 1
            self._fetch()
            self.changed.emit()

    def go_to_undecided(self) -> None:
        """Go on from people who were sorted meanwhile, as by their reason."""
        while self.current() and self.standing().categories:
            self.go_on()

    def _take_next(self) -> None:
        for place, following in self._still_ahead():
            self._mark = place + 1
            if self._is_wanted(following):
                self._path.append(following)
                return
        self._mark = len(self._ahead)
        while self._later:
            following = self._later.popleft()
            if self._is_wanted(following):
                self._path.append(following)
                return

    def _still_ahead(self) -> Iterator[tuple[int, int]]:
        """Give the places and ids of those in the queue who were not looked at yet."""
        seen = {*self._path, *self._later}
        for place in range(self._mark, len(self._ahead)):
            if self._ahead[place] not in seen:
                yield place, self._ahead[place]

    def _is_wanted(self, contact_id: int) -> bool:
        return contact_id not in self._gone and not self._standing_of(contact_id).categories

    # Deciding

    def decide(self, category: Category, *, stays: bool = False) -> bool:
        """Put the person looked at into a category and go on, unless one *stays*; or take them out of it again.

        Gives whether they are in it now. Without a person on the screen nothing happens.
        """
        current = self.current()
        if self.card() is None:
            return False
        breakdown, before = self._breakdown, self.standing()
        if category in before.categories:
            kept = tuple(each for each in before.categories if each is not category)
            self._write(current, before._replace(categories=kept), lambda: breakdown.move([current], category, None))
            self.changed.emit()
            return False
        after = before._replace(categories=(*before.categories, category))
        self._write(current, after, lambda: breakdown.add([current], category))
        if stays:
            self.changed.emit()
        else:
            self.go_on()
        return True

    def accept(self) -> bool:
        """Put the person looked at where the first suggestion says, and go on; tells whether there was one."""
        card = self.card()
        present = self.standing().categories
        found = [each.category for each in card.suggestions if each.category not in present] if card else []
        return bool(found) and self.decide(found[0])

    def toggle_key(self) -> None:
        """Count the person looked at among the key people, or no longer."""
        current = self.current()
        if self.card() is not None:
            contacts, before = self._contacts, self.standing()
            is_key = not before.is_key
            after = before._replace(is_key=is_key)
            self._write(current, after, lambda: contacts.set_key_people([current], is_key=is_key))
            self.changed.emit()

    def _write(self, contact_id: int, after: Standing, act: Callable[[], Outcome[Value]]) -> None:
        self._standings[contact_id] = after
        self._taken_back.discard(contact_id)
        self._written[contact_id] += 1
        self._pending[contact_id] += 1

        def done(outcome: Outcome[Value]) -> None:
            self._unclaimed = max(0, self._unclaimed - bool(outcome.entry))
            self._settle(contact_id)

        def failed(error: NetGrowError) -> None:
            self._lanes.failed.emit(error.message)
            self._settle(contact_id)
            self._check()

        self._lanes.write(act, done, failed)

    def _settle(self, contact_id: int) -> None:
        self._pending[contact_id] -= 1
        if self._pending[contact_id] <= 0:
            del self._pending[contact_id]
        # What is suggested to those who come next follows what was decided of this one.
        self._stale.update(self._window())
        self._fetch()

    # What others changed

    def note_changed(self) -> None:
        """Take note that something was written: if it was not written here, ask anew."""
        self._unclaimed += 1
        QTimer.singleShot(0, self, self._look_after_others)

    def _look_after_others(self) -> None:
        others, self._unclaimed = self._unclaimed, 0
        if others and self._begun:
            # Before the cards, which would not say who was sorted until now.
            self._check()
            self._stale.update(self._cards)
            self._fetch()
            self._ask_queue()

    def _check(self) -> None:
        """Ask for what the people of this session are in the network for: an undo may have changed it."""
        ages = {each: self._age(each) for each in (*self._path, *self._cards)}
        breakdown = self._breakdown
        self._checking.ask(lambda: breakdown.memberships(list(ages)), lambda found: self._take_memberships(ages, found))

    def _age(self, contact_id: int) -> int:
        """Give how often a person was written, -1 while that is under way: an answer of another age is too old."""
        return -1 if self._pending[contact_id] else self._written[contact_id]

    def _take_memberships(self, ages: Mapping[int, int], found: Mapping[int, tuple[Category, ...]]) -> None:
        self._gone.difference_update(found)
        for each in set(self._path):
            if each in ages and each not in found:
                self._gone.add(each)
            elif each in found and ages[each] == self._written[each]:
                self._learn(each, self._standing_of(each)._replace(categories=found[each]))
        again = [number for number, each in enumerate(self._path[: self._place]) if each in self._taken_back]
        self._taken_back.clear()
        if again:
            # Somebody is undecided again: they are whom one wants to see.
            self._place = again[-1]
        elif self.current() in self._gone:
            self.go_on()
        self._fetch()
        self.changed.emit()

    def _learn(self, contact_id: int, standing: Standing) -> None:
        """Take over what is stored of a person."""
        if self._standing_of(contact_id).categories and not standing.categories:
            self._taken_back.add(contact_id)
        self._standings[contact_id] = standing

    def _ask_queue(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        sorting, breakdown, everybody = self._sorting, self._breakdown, self._everybody

        def ask() -> _Queue:
            ids = sorting.queue()
            undecided = frozenset(ids)
            decided = breakdown.memberships(everybody - undecided)
            return _Queue(
                ids, undecided, everybody | undecided, {each for each, categories in decided.items() if categories}
            )

        self._counting = self._lanes.work(lambda _: ask(), self._take_queue)

    def _take_queue(self, answer: _Queue) -> None:
        # Among a million undecided people nothing may be done here for each of them: the window waits.
        self._ahead, undecided, self._everybody, self._elsewhere = answer
        self._mark = 0
        self._later = deque(each for each in self._later if each in undecided)
        self._begun = True
        if not self.current():
            self._place = len(self._path)
            self._take_next()
        self._total = len(undecided) + sum(each not in undecided for each in self._sorted_people())
        self._fetch()
        self.counted.emit()
        self.changed.emit()

    # What is known of them

    def _window(self) -> list[int]:
        """Give whom to have ready: who is looked at, who was before, and those who come next."""
        ahead = (each for _, each in self._still_ahead())
        upcoming = chain(self._path[self._place :], ahead, self._later)
        before = self._path[max(0, self._place - 2) : self._place]
        return [each for each in dict.fromkeys((*islice(upcoming, AHEAD + 1), *before)) if each not in self._gone]

    def _fetch(self) -> None:
        window = self._window()
        if len(self._cards) > MOST_CARDS:
            self._cards = {each: card for each, card in self._cards.items() if each in window}
        for each in window:
            if (each not in self._cards or each in self._stale) and each not in self._asked:
                self._stale.discard(each)
                self._ask_card(each)

    def _ask_card(self, contact_id: int) -> None:
        sorting, age = self._sorting, self._age(contact_id)
        self._asked.add(contact_id)
        self._lanes.read(
            lambda: sorting.card(contact_id),
            lambda card: self._take_card(card, age),
            lambda _error: self._take_absence(contact_id),
        )

    def _take_card(self, card: SortingCard, age: int) -> None:
        contact_id = card.contact.id
        self._asked.discard(contact_id)
        if age == self._written[contact_id]:
            self._learn(contact_id, Standing(card.contact.categories, card.contact.key_person))
        known = self._cards.get(contact_id)
        self._cards[contact_id] = card
        if contact_id in self._stale:
            self._fetch()
        if contact_id == self.current() and card != known:
            self.changed.emit()

    def _take_absence(self, contact_id: int) -> None:
        """Leave out somebody who was removed meanwhile."""
        self._asked.discard(contact_id)
        self._gone.add(contact_id)
        self._cards.pop(contact_id, None)
        if contact_id == self.current():
            self.go_on()
