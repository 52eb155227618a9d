"""What an import is read from, and the plans that were made of it and still wait in private files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.background.lanes import Progress
    from netgrow_desktop.services.imports import ImportPlan, ImportService

MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """Files, or a table as text; ``encodings`` are those that the person chose, as (path, encoding)."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    encodings: tuple[tuple[Path, str], ...] = ()

    def joined(self, other: Source) -> Source | None:
        """Give both as one, or None where they cannot be read together: a table as text stands alone."""
        if self.text or other.text:
            return None
        return replace(self, paths=tuple(dict.fromkeys((*self.paths, *other.paths))))

    def in_encoding(self, place: int, encoding: str) -> Source:
        """Give this with another encoding for the file at *place*."""
        return replace(self, encodings=(*self.encodings, (self.paths[place], encoding)))

    def title(self) -> str:
        """Give the files' names in one line."""
        return ", ".join(path.name for path in self.paths[:MOST_NAMES]) + (" …" if len(self.paths) > MOST_NAMES else "")

    def plan(self, service: ImportService, progress: Progress) -> ImportPlan:
        """Read it and plan its import. Raises NetGrowError."""
        if self.text:
            return service.plan_text(self.text, progress)
        return service.plan(self.paths, progress, {str(path): encoding for path, encoding in self.encodings})


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
