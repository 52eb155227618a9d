"""How the owner writes days, where that is not as usual in their place; ``viewmodels.dates`` asks here first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Habits:
    """What the owner chose; None is as usual in their place.

    ``first_weekday``: 0 for Monday to 6 for Sunday. ``day_first``: whether 3/4 is a day in April.
    """

    first_weekday: int | None = None
    day_first: bool | None = None


class HabitsKeeper(QObject):
    """Holds the habits in use; tells when they changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.habits = Habits()

    def take_up(self, habits: Habits) -> None:
        """Use other habits from now on."""
        if habits != self.habits:
            self.habits = habits
            self.changed.emit()


@cache
def habits_keeper() -> HabitsKeeper:
    """Give the one keeper; calendars that are on screen follow its signal ``changed``."""
    return HabitsKeeper()
