"""Carrying what the person chose in a plan over: to the import itself, and to the plan that takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.ui.importing.plan_words import file_name
from netgrow_desktop.ui.importing.ticks import NO_WISHES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from netgrow_desktop.background.lanes import Progress
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.imports import ImportReport, PlanListing, PlanRow
    from netgrow_desktop.services.imports import ImportPlan, ImportService
    from netgrow_desktop.ui.importing.ticks import Wishes

AT_ONCE = 1_000


def apply(service: ImportService, plan: ImportPlan, wishes: Wishes, progress: Progress) -> Outcome[ImportReport]:
    """Write a plan as the person wants it. After a failure :func:`take_back` makes the plan what it was."""
    left_out, asked_for = wishes
    if left_out:
        service.switch(plan, left_out, is_off=True)
    if asked_for:
        service.switch(plan, asked_for, is_off=False)
    return service.apply(plan, progress, progress.is_cancelled)


def take_back(service: ImportService, plan: ImportPlan, wishes: Wishes) -> PlanListing:
    """Make a plan what it was before *wishes*; gives what it holds."""
    left_out, asked_for = wishes
    if left_out:
        service.switch(plan, left_out, is_off=None)
    if asked_for:
        service.switch(plan, asked_for, is_off=None)
    return service.listing(plan)


def carried(service: ImportService, old: ImportPlan, wishes: Wishes, new: ImportPlan, listing: PlanListing) -> Wishes:
    """Give the same wishes for the plan that was made anew, of more files or read in another way."""
    left_out = {_place(old, row) for row in _rows(service, old, wishes[0])}
    asked_for = {_place(old, row) for row in _rows(service, old, wishes[1])}
    if not left_out and not asked_for:
        return NO_WISHES
    everything = [number for numbers in listing.parts.values() for number in numbers]
    found = {row.number: _place(new, row) for row in _rows(service, new, everything)}
    return (
        frozenset(number for number, place in found.items() if place in left_out),
        frozenset(number for number, place in found.items() if place in asked_for and number in listing.set_aside),
    )


def _place(plan: ImportPlan, row: PlanRow) -> tuple[str, int, str]:
    return file_name(plan.files[row.file]), row.line, row.email or row.name


def _rows(service: ImportService, plan: ImportPlan, numbers: Collection[int]) -> Iterator[PlanRow]:
    wanted = sorted(numbers)
    for start in range(0, len(wanted), AT_ONCE):
        yield from service.numbered_rows(plan, wanted[start : start + AT_ONCE])
