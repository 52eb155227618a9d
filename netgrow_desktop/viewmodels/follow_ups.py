"""What the follow-ups tab shows: due items sorted into the agenda and onto days, and the agenda as a list model."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.follow_ups import Agenda, DueItem, FollowUpKind, agenda, agenda_order

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

Key = tuple[int, int]
"""Who and what: the ids of the person and of the planned follow-up, or a number below 1 for what is worked out."""
_WORKED_OUT = {FollowUpKind.CADENCE: 0, FollowUpKind.BIRTHDAY: -1, FollowUpKind.ANNIVERSARY: -2}

_ROOT = QModelIndex()
NEIGHBOURS = 50
"""How many rows around a person are remembered, to go on from when it goes away."""


class Section(StrEnum):
    """The four parts of the agenda."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


class SectionRow(NamedTuple):
    """The title line of a part of the agenda, and how many items it has."""

    section: Section
    items: int


AgendaRow = SectionRow | DueItem


@dataclass(frozen=True, slots=True)
class Schedule:
    """All due items as one screen shows them on one day.

    ``everything`` are all there are and ``due`` of how many people something is overdue or due today; ``agenda``,
    ``days`` and ``shown`` hold those of the categories asked for.
    """

    today: date
    everything: Mapping[Key, DueItem]
    due: int
    agenda: Agenda
    days: Mapping[date, tuple[DueItem, ...]]
    shown: Mapping[Key, DueItem]

    @property
    def keys(self) -> Collection[Key]:
        """The keys of all items there are."""
        return self.everything.keys()

    def first(self) -> DueItem | None:
        """Give the first item of the agenda."""
        return next((item for part in parts_of(self.agenda).values() for item in part), None)


def key_of(item: DueItem) -> Key:
    """Give what an item is known by."""
    return item.contact_id, _WORKED_OUT.get(item.kind, item.follow_up_id)


def parts_of(found: Agenda) -> dict[Section, tuple[DueItem, ...]]:
    """Give the parts of an agenda by name, in their order."""
    return {
        Section.OVERDUE: found.overdue,
        Section.TODAY: found.today,
        Section.THIS_WEEK: found.this_week,
        Section.LATER: found.later,
    }


def is_in(item: DueItem, categories: Collection[str]) -> bool:
    """Tell whether an item's person is in one of these categories (``undecided`` among them); none means all."""
    if not categories:
        return True
    return any(each in categories for each in item.categories or (UNDECIDED,))


def schedule(
    items: Iterable[DueItem], today: date, first_weekday: int = 0, categories: Collection[str] = ()
) -> Schedule:
    """Sort due items into the agenda and onto their days; on a day the planned ones stand first.

    *first_weekday* is 0 for Monday to 6 for Sunday.
    """
    everything = tuple(items)
    found = agenda((item for item in everything if is_in(item, categories)), today, first_weekday)
    days: defaultdict[date, list[DueItem]] = defaultdict(list)
    for part in parts_of(found).values():
        for item in part:
            days[item.due_on].append(item)
    return Schedule(
        today,
        {key_of(item): item for item in everything},
        _people_due(everything, today),
        found,
        {day: tuple(sorted(here, key=_is_worked_out)) for day, here in days.items()},
        {key_of(item): item for part in parts_of(found).values() for item in part},
    )


def renewed(
    before: Schedule,
    people: Collection[int],
    items: Iterable[DueItem],
    first_weekday: int = 0,
    categories: Collection[str] = (),
) -> Schedule:
    """Give the schedule of the same day in which *items* are all that these people have.

    The same as :func:`schedule` makes of everything, without sorting everybody else again.
    """
    others = frozenset(people)
    news = tuple(items)
    gone = [item for key, item in before.everything.items() if key[0] in others]
    fitting = agenda((item for item in news if is_in(item, categories)), before.today, first_weekday)
    coming = [item for part in parts_of(fitting).values() for item in part]
    days = dict(before.days)
    for day in {item.due_on for item in (*gone, *coming)}:
        here = [item for item in days.pop(day, ()) if item.contact_id not in others]
        here += [item for item in coming if item.due_on == day]
        if here:
            days[day] = tuple(sorted(sorted(here, key=agenda_order), key=_is_worked_out))
    old = parts_of(before.agenda).values()
    parts = [_merged(part, new, others) for part, new in zip(old, parts_of(fitting).values(), strict=True)]
    return Schedule(
        before.today,
        _replaced(before.everything, gone, news),
        before.due + _people_due(news, before.today) - _people_due(gone, before.today),
        Agenda(*parts),
        days,
        _replaced(before.shown, gone, coming),
    )


def _people_due(items: Iterable[DueItem], today: date) -> int:
    return len({item.contact_id for item in items if item.due_on <= today})


def _is_worked_out(item: DueItem) -> bool:
    return item.kind is not FollowUpKind.PLANNED


def _merged(part: tuple[DueItem, ...], new: Iterable[DueItem], people: Collection[int]) -> tuple[DueItem, ...]:
    kept = [item for item in part if item.contact_id not in people]
    for item in new:
        insort(kept, item, key=agenda_order)
    return tuple(kept)


def _replaced(
    items: Mapping[Key, DueItem], gone: Iterable[DueItem], coming: Iterable[DueItem]
) -> Mapping[Key, DueItem]:
    left = dict(items)
    for item in gone:
        left.pop(key_of(item), None)
    return left | {key_of(item): item for item in coming}


def nothing(today: date) -> Schedule:
    """Give the schedule of a day without any items."""
    return schedule((), today)


class AgendaModel(QAbstractListModel):
    """The agenda as rows: a title for each part that has items, below it the items unless it is folded.

    *describe* says a row in words, for screen readers and tool tips.
    """

    def __init__(self, describe: Callable[[AgendaRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._parts: dict[Section, tuple[DueItem, ...]] = {}
        self._folded: set[Section] = set()
        self._rows: list[AgendaRow] = []
        self._known: Mapping[Key, DueItem] = {}
        self._lots: list[tuple[int, Sequence[DueItem]]] = []

    def show_schedule(self, found: Schedule) -> None:
        """Show the agenda of a schedule; what was folded stays folded."""
        self._parts, self._known = parts_of(found.agenda), found.shown
        self._lay_out()

    def show_items(self, items: Iterable[DueItem]) -> None:
        """Show only these few items, without titles."""
        loose = list(items)
        self._parts, self._known = {}, {key_of(item): item for item in loose}
        self._lay_out(loose, in_order=False)

    def show_days(self, found: Schedule) -> None:
        """Show all items of a schedule day after day, without titles."""
        self._parts, self._known = {}, found.shown
        self._lay_out([item for part in parts_of(found.agenda).values() for item in part])

    def _lay_out(self, loose: Sequence[DueItem] = (), *, in_order: bool = True) -> None:
        self.beginResetModel()
        self._rows = list(loose)
        self._lots = [(0, loose)] if in_order else [(row, (item,)) for row, item in enumerate(loose)]
        for section, items in self._parts.items():
            if items:
                self._rows.append(SectionRow(section, len(items)))
                if section not in self._folded:
                    self._lots.append((len(self._rows), items))
                    self._rows.extend(items)
        self.endResetModel()

    def toggle(self, section: Section) -> None:
        """Fold a part of the agenda, or unfold it."""
        self._folded ^= {section}
        self._lay_out()

    def unfold(self, key: Key) -> None:
        """Unfold the part that holds this item, if it is folded."""
        for section in self._folded & self._parts.keys():
            if any(key_of(item) == key for item in self._parts[section]):
                self.toggle(section)
                return

    def is_folded(self, section: Section) -> bool:
        """Tell whether a part of the agenda shows only its title."""
        return section in self._folded

    def row_at(self, row: int) -> AgendaRow | None:
        """Give what stands in a row, None beyond the last one."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def item_at(self, row: int) -> DueItem | None:
        """Give the item in a row, None for a title."""
        found = self.row_at(row)
        return found if isinstance(found, DueItem) else None

    def row_of(self, key: Key) -> int:
        """Give the row of an item, -1 where it is not shown."""
        item = self._known.get(key)
        if item is None:
            return -1
        # Items stand in order: looking them up costs no list of all places, made anew after each change.
        order = agenda_order(item)
        for first, items in self._lots:
            place = bisect_left(items, order, key=agenda_order)
            while place < len(items) and agenda_order(items[place]) == order:
                if key_of(items[place]) == key:
                    return first + place
                place += 1
        return -1

    def title_rows(self) -> list[int]:
        """Give the rows that hold titles."""
        titles = []
        row = 0
        for section, items in self._parts.items():
            if items:
                titles.append(row)
                row += 1 if section in self._folded else 1 + len(items)
        return titles

    def row_of_section(self, section: Section) -> int:
        """Give the row of a part's title, -1 where it has no items."""
        for row in self.title_rows():
            found = self._rows[row]
            if isinstance(found, SectionRow) and found.section is section:
                return row
        return -1

    def neighbours(self, key: Key) -> list[Key]:
        """Give the items to go on with when this one goes away: those below it, then those above, nearest first."""
        here = self.row_of(key)
        if here < 0:
            return []
        below = self._rows[here + 1 : here + 1 + NEIGHBOURS]
        above = self._rows[max(0, here - NEIGHBOURS) : here]
        return [key_of(row) for row in (*below, *reversed(above)) if isinstance(row, DueItem)]

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, DueItem) else row.section.value
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._describe(row)
        return None
