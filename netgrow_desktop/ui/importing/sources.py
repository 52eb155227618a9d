"""What an import is read from, and the plans that were made of it and still wait in private files."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.ui.importing.reading_words import DayOrder, day_order

if TYPE_CHECKING:
    from netgrow_desktop.background.lanes import Progress
    from netgrow_desktop.formats.lists.mapping import TablePreview
    from netgrow_desktop.services.imports import ImportPlan, ImportService

MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """Files, or a table as text; ``readings`` say how the person wants files to be read: (path, encoding, choices)."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    readings: tuple[tuple[Path, str, Choices], ...] = ()

    def joined(self, other: Source) -> Source | None:
        """Give both as one, or None where they cannot be read together: a table as text stands alone."""
        if self.text or other.text:
            return None
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *other.paths))))

    def read_as(self, place: int, encoding: str, choices: Choices) -> Source:
        """Give this with the file at *place* read in another way; an empty *encoding* is left to the program."""
        path = self._path(place)
        others = tuple(each for each in self.readings if each[0] != path)
        return replace(self, readings=(*others, (path, encoding, choices)))

    def reading(self, place: int) -> tuple[str, Choices]:
        """Give the encoding and the choices with which the file at *place* is read."""
        chosen = {path: (encoding, choices) for path, encoding, choices in self.readings}
        return chosen.get(self._path(place), ("", Choices()))

    def _path(self, place: int) -> Path:
        """Give what a reading is kept under: a file's path, for a table as text none."""
        return self.paths[place] if self.paths else Path()

    def preview(self, service: ImportService, place: int, encoding: str | None, choices: Choices) -> TablePreview:
        """Give what the file at *place* holds as it would be read. Raises NetGrowError."""
        header, delimiter = choices.header, choices.delimiter
        if self.text:
            return service.preview_text(self.text, header=header, delimiter=delimiter)
        return service.preview(self.paths[place], encoding=encoding, header=header, delimiter=delimiter)

    def title(self) -> str:
        """Give the files' names in one line."""
        return ", ".join(path.name for path in self.paths[:MOST_NAMES]) + (" …" if len(self.paths) > MOST_NAMES else "")

    def plan(self, service: ImportService, progress: Progress) -> ImportPlan:
        """Read it and plan its import. Raises NetGrowError."""
        if self.text:
            return service.plan_text(self.text, progress, self.reading(0)[1], asking=True)
        encodings = {str(path): encoding for path, encoding, _ in self.readings if encoding}
        choices = {str(path): how for path, _, how in self.readings}
        return service.plan(self.paths, progress, encodings, choices=choices, asking=True)


def unclear_days(service: ImportService, source: Source, plan: ImportPlan) -> tuple[tuple[int, DayOrder], ...]:
    """Give the files' places whose dates can be read in two ways, with an example, where nobody has said it yet."""
    found = []
    for place, file in enumerate(plan.files):
        encoding, choices = source.reading(place)
        if file.error is None and (file.delimiter or file.header) and choices.day_first is None:
            with contextlib.suppress(NetGrowError):
                preview = source.preview(service, place, encoding or None, choices)
                if preview.is_day_unclear:
                    found.append((place, day_order(preview)))
    return tuple(found)


class OpenPlans:
    """The plans whose records still wait; lanes keep and close them here, so that none is left in the end."""

    def __init__(self) -> None:
        self._plans: set[ImportPlan] = set()

    def keep(self, plan: ImportPlan) -> ImportPlan:
        """Take note of a new plan; gives it."""
        self._plans.add(plan)
        return plan

    def close(self, plan: ImportPlan) -> None:
        """Remove what waits of one."""
        plan.close()
        self._plans.discard(plan)

    def close_all(self) -> None:
        """Remove all that waits."""
        for plan in tuple(self._plans):
            self.close(plan)
