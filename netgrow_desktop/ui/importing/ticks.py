"""What of a plan the person takes and leaves out, and whom they say new records are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from netgrow_desktop.domain.imports import PlanListing, PlanPart
from netgrow_desktop.ui.importing.replies import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable


class Wishes(NamedTuple):
    """Numbers of records for which the person wants something else than the plan proposes.

    Records that are left out, those set aside or skipped that are taken in, records that are somebody known, others
    that are not, and duplicates that are people of their own.
    """

    left_out: frozenset[int] = frozenset()
    asked_for: frozenset[int] = frozenset()
    same: frozenset[int] = frozenset()
    other: frozenset[int] = frozenset()
    apart: frozenset[int] = frozenset()


NO_WISHES = Wishes()

ADDED_PARTS = (PlanPart.NEW, PlanPart.ORGANIZATIONS, PlanPart.STRANGERS)
TAKEN_PARTS = (*ADDED_PARTS, PlanPart.UPDATED)
"""The parts whose records are taken unless they are left out."""
APART_PARTS = (PlanPart.UNCHANGED, PlanPart.DUPLICATE)
"""The parts whose records are somebody who is there already; taken in, they are people of their own."""
LEFT_PARTS = (*APART_PARTS, PlanPart.SKIPPED)
"""The parts of whose records nobody comes unless they are taken in."""
TICKED_PARTS = (*TAKEN_PARTS, *LEFT_PARTS)

NOTHING = PlanListing(dict.fromkeys(PlanPart, ()))


class Ticks(QObject):
    """The ticks and answers of one plan. Only what differs from all is kept, so a million records cost nothing."""

    changed = Signal()

    def __init__(self, listing: PlanListing = NOTHING, wishes: Wishes = NO_WISHES) -> None:
        super().__init__()
        self.listing = listing
        self._out: dict[PlanPart, set[int]] = {
            part: set(wishes.left_out.intersection(listing.parts[part])) for part in TAKEN_PARTS
        }
        aside = listing.set_aside - wishes.asked_for
        if aside:
            for part in TAKEN_PARTS:
                self._out[part] |= aside.intersection(listing.parts[part])
        before = listing.left_before
        self._before = {part: len(before.intersection(listing.parts[part])) for part in TAKEN_PARTS if before}
        self._in: dict[PlanPart, set[int]] = {
            part: set(wishes.apart.intersection(listing.parts[part])) for part in APART_PARTS
        }
        self._in[PlanPart.SKIPPED] = set(wishes.asked_for & listing.offered)
        doubtful = listing.parts[PlanPart.DOUBTFUL]
        self._replies: dict[int, Reply] = {
            number: reply
            for numbers, reply in ((wishes.same, Reply.SAME), (wishes.other, Reply.OTHER), (wishes.left_out, Reply.OUT))
            for number in numbers.intersection(doubtful)
        }

    def is_on(self, part: PlanPart, number: int) -> bool:
        """Tell whether a record is taken."""
        if part in LEFT_PARTS:
            return number in self._in[part]
        return number not in self._out.get(part, ()) and self._replies.get(number) is not Reply.OUT

    def can_switch(self, part: PlanPart, number: int) -> bool:
        """Tell whether a record can be taken in or left out: a skipped one only where it holds somebody."""
        return part in TICKED_PARTS and (part is not PlanPart.SKIPPED or number in self.listing.offered)

    def switch(self, part: PlanPart, numbers: Iterable[int], *, on: bool) -> None:
        """Take these records of a part, or leave them out; what cannot be taken stays."""
        if part in LEFT_PARTS:
            wanted = {number for number in numbers if self.can_switch(part, number)}
            self._in[part] = self._in[part] | wanted if on else self._in[part] - wanted
        elif on:
            self._out[part].difference_update(numbers)
        else:
            self._out[part].update(numbers)
        self.changed.emit()

    def switch_all(self, part: PlanPart, *, on: bool) -> None:
        """Take all records of a part, or none."""
        if part in LEFT_PARTS:
            self.switch(part, self.listing.parts[part], on=on)
            return
        self._out[part] = set() if on else set(self.listing.parts[part])
        self.changed.emit()

    def reply(self, number: int) -> Reply | None:
        """Give what was answered about a record that may be somebody known, None before it was."""
        return self._replies.get(number)

    def answer(self, numbers: Iterable[int], reply: Reply | None) -> None:
        """Answer for these records; None takes the answers back.

        That one is somebody known is the answer for all that are alike and have no other one.
        """
        for number in numbers:
            before = self._replies.get(number)
            group = self.listing.alike.get(number, ())
            if reply is Reply.SAME:
                self._replies.update((each, reply) for each in group if each not in self._replies)
            elif reply is None and before is Reply.SAME:
                for each in group:
                    if self._replies.get(each) is Reply.SAME:
                        del self._replies[each]
            if reply is None:
                self._replies.pop(number, None)
            else:
                self._replies[number] = reply
        self.changed.emit()

    def total(self, part: PlanPart) -> int:
        """Give how many records a part has."""
        return len(self.listing.parts[part])

    def switchable(self, part: PlanPart) -> int:
        """Give how many records of a part can be taken in or left out."""
        return len(self.listing.offered) if part is PlanPart.SKIPPED else self.total(part)

    def taken(self, part: PlanPart) -> int:
        """Give how many records of a part are taken."""
        return len(self._in[part]) if part in LEFT_PARTS else self.total(part) - len(self._out.get(part, ()))

    def answered(self, *replies: Reply) -> int:
        """Give how many records have one of these answers."""
        return sum(reply in replies for reply in self._replies.values())

    def new(self) -> int:
        """Give how many people would be added."""
        doubtful = self.total(PlanPart.DOUBTFUL) - self.answered(Reply.SAME, Reply.OUT)
        return sum(map(self.taken, (*ADDED_PARTS, *LEFT_PARTS))) + doubtful

    def updated(self) -> int:
        """Give how many people would be updated; several records may be of one person."""
        people, out = self.listing.people, self._out.get(PlanPart.UPDATED, set())
        told = {people.get(number, -number) for number, reply in self._replies.items() if reply is Reply.SAME}
        changed = self.listing.parts[PlanPart.UPDATED] if told else ()
        known = {people[number] for number in changed if number in people and number not in out}
        return self.taken(PlanPart.UPDATED) + len(told - known)

    def are_chosen(self) -> bool:
        """Tell whether anything is other than the plan proposes."""
        return any(self.wishes())

    def wishes(self) -> Wishes:
        """Give what is to be other than the plan proposes."""
        out = frozenset().union(*self._out.values())
        apart = frozenset().union(*(self._in[part] for part in APART_PARTS))
        asked_for = (self.listing.set_aside - out) | self._in[PlanPart.SKIPPED]
        same, other, left_out = (
            frozenset(number for number, each in self._replies.items() if each is reply)
            for reply in (Reply.SAME, Reply.OTHER, Reply.OUT)
        )
        return Wishes((out - self.listing.set_aside) | left_out, asked_for, same, other, apart)

    def left_before(self, part: PlanPart) -> int:
        """Give how many records of a part come left out because they were the last time."""
        return self._before.get(part, 0)
