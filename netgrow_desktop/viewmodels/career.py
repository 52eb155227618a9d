"""What the career map shows: the stages as a list, and the people of one stage in parts that fold."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.career import StagePeople, StagePerson, StageSummary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_SPOKEN = frozenset((Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole))


class Part(StrEnum):
    """The parts of a stage's people, in their order."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    HINTED = "hinted"
    DECLINED = "declined"


USUALLY_FOLDED = frozenset((Part.HINTED, Part.DECLINED))


class PartRow(NamedTuple):
    """The title line of a part: how many people it has, and how many of them are listed."""

    part: Part
    people: int
    listed: int


class PersonRow(NamedTuple):
    """One person in a part."""

    part: Part
    person: StagePerson


PeopleRow = PartRow | PersonRow


class StagesModel(QAbstractListModel):
    """The stages, in the order in which the service gives them. *describe* says one in words."""

    def __init__(self, describe: Callable[[StageSummary], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._stages: list[StageSummary] = []

    def show_stages(self, stages: Sequence[StageSummary]) -> None:
        """Show these stages; where they are the same ones in the same order, what is selected stays so."""
        if [each.stage.id for each in stages] == [each.stage.id for each in self._stages]:
            self._stages = list(stages)
            if stages:
                self.dataChanged.emit(self.index(0, 0), self.index(len(stages) - 1, 0))
            return
        self.beginResetModel()
        self._stages = list(stages)
        self.endResetModel()

    def stages(self) -> list[StageSummary]:
        """Give the stages shown."""
        return list(self._stages)

    def stage_at(self, row: int) -> StageSummary | None:
        """Give the stage in a row, None beyond the last one."""
        return self._stages[row] if 0 <= row < len(self._stages) else None

    def row_of(self, stage_id: int) -> int:
        """Give the row of a stage, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._stages) if each.stage.id == stage_id), -1)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._stages)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        found = self.stage_at(index.row())
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return found.stage.label
        return self._describe(found) if role in _SPOKEN else None


class StagePeopleModel(QAbstractListModel):
    """The people of one stage: a title for each part that has anybody, below it the people unless it is folded."""

    def __init__(self, describe: Callable[[PeopleRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._people = StagePeople()
        self._folded = set(USUALLY_FOLDED)
        self._rows: list[PeopleRow] = []

    def show_people(self, people: StagePeople, *, anew: bool) -> None:
        """Show the people of a stage; with *anew* of another one, whose parts begin folded as usual."""
        if anew:
            self._folded = set(USUALLY_FOLDED)
        self._people = people
        self._lay_out()

    def people(self) -> StagePeople:
        """Give the people shown."""
        return self._people

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = list(self._laid_out())
        self.endResetModel()

    def _laid_out(self) -> Iterator[PeopleRow]:
        found = self._people
        for part, people, count in (
            (Part.PROPOSED, found.proposed, found.proposed_count),
            (Part.CONFIRMED, found.confirmed, len(found.confirmed)),
            (Part.HINTED, found.hinted, found.hinted_count),
            (Part.DECLINED, found.declined, len(found.declined)),
        ):
            if people:
                yield PartRow(part, count, len(people))
                if part not in self._folded:
                    yield from (PersonRow(part, each) for each in people)

    def toggle(self, part: Part) -> None:
        """Fold a part, or unfold it."""
        self._folded ^= {part}
        self._lay_out()

    def is_folded(self, part: Part) -> bool:
        """Tell whether a part shows only its title."""
        return part in self._folded

    def row_at(self, row: int) -> PeopleRow | None:
        """Give what stands in a row, None beyond the last one."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def person_at(self, row: int) -> PersonRow | None:
        """Give the person in a row, None for a title."""
        found = self.row_at(row)
        return found if isinstance(found, PersonRow) else None

    def row_of(self, contact_id: int) -> int:
        """Give the row of a person, -1 where they are not shown."""
        return next(
            (
                number
                for number, row in enumerate(self._rows)
                if isinstance(row, PersonRow) and row.person.row.id == contact_id
            ),
            -1,
        )

    def row_of_part(self, part: Part) -> int:
        """Give the row of a part's title, -1 where it has nobody."""
        return next(
            (number for number, row in enumerate(self._rows) if isinstance(row, PartRow) and row.part is part), -1
        )

    def title_rows(self) -> list[int]:
        """Give the rows that hold titles."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, PartRow)]

    def after(self, row: int, part: Part) -> int:
        """Give the row to go on with when the person in *row* left their *part*: the next of it, else the last of it.

        -1 where the part has nobody any more.
        """
        of_part = [
            number for number, each in enumerate(self._rows) if isinstance(each, PersonRow) and each.part is part
        ]
        return next((number for number in of_part if number >= row), of_part[-1] if of_part else -1)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.person.row.name if isinstance(row, PersonRow) else row.part.value
        return self._describe(row) if role in _SPOKEN else None
