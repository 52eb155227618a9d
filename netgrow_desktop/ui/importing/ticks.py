"""What of a plan the person takes and what they leave out: a tick at each record that would change something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netgrow_desktop.domain.imports import PlanListing, PlanPart

if TYPE_CHECKING:
    from collections.abc import Iterable

Wishes = tuple[frozenset[int], frozenset[int]]
"""Records of a plan that are left out, and strangers who are taken in, other than the plan proposes."""

NO_WISHES: Wishes = (frozenset(), frozenset())

TICKED_PARTS = (PlanPart.NEW, PlanPart.UPDATED, PlanPart.STRANGERS)
"""The parts whose records can be left out or taken in; of the others nothing would come anyway."""

NOTHING = PlanListing(dict.fromkeys(PlanPart, ()))


class Ticks(QObject):
    """The ticks of one plan. Only what differs from all is kept, so a million records cost nothing."""

    changed = Signal()

    def __init__(self, listing: PlanListing = NOTHING, wishes: Wishes = NO_WISHES) -> None:
        super().__init__()
        self.listing = listing
        left_out, asked_for = wishes
        self._out: dict[PlanPart, set[int]] = {
            part: set(left_out.intersection(listing.parts[part])) for part in TICKED_PARTS
        }
        self._out[PlanPart.STRANGERS] |= listing.set_aside - asked_for

    def is_on(self, part: PlanPart, number: int) -> bool:
        """Tell whether a record is taken."""
        return number not in self._out.get(part, ())

    def switch(self, part: PlanPart, numbers: Iterable[int], *, on: bool) -> None:
        """Take these records of a part, or leave them out."""
        if on:
            self._out[part].difference_update(numbers)
        else:
            self._out[part].update(numbers)
        self.changed.emit()

    def switch_all(self, part: PlanPart, *, on: bool) -> None:
        """Take all records of a part, or none."""
        self._out[part] = set() if on else set(self.listing.parts[part])
        self.changed.emit()

    def total(self, part: PlanPart) -> int:
        """Give how many records a part has."""
        return len(self.listing.parts[part])

    def taken(self, part: PlanPart) -> int:
        """Give how many records of a part are taken."""
        return self.total(part) - len(self._out.get(part, ()))

    def new(self) -> int:
        """Give how many people would be added."""
        return self.taken(PlanPart.NEW) + self.taken(PlanPart.STRANGERS)

    def updated(self) -> int:
        """Give how many people would be updated."""
        return self.taken(PlanPart.UPDATED)

    def are_chosen(self) -> bool:
        """Tell whether anything is other than the plan proposes."""
        return any(self.wishes())

    def wishes(self) -> Wishes:
        """Give what is to be other than the plan proposes: who is left out, and which strangers are taken in."""
        out = frozenset().union(*self._out.values())
        return out - self.listing.set_aside, self.listing.set_aside - out
