"""Carrying what the person chose in a plan over: to the import itself, and to the plan that takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.imports import Answer
from netgrow_desktop.ui.importing.plan_words import file_name
from netgrow_desktop.ui.importing.ticks import APART_PARTS, NO_WISHES, Wishes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from netgrow_desktop.background.lanes import Progress
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.imports import ImportReport, PlanListing, PlanRow
    from netgrow_desktop.services.imports import ImportPlan, ImportService

AT_ONCE = 1_000


def apply(service: ImportService, plan: ImportPlan, wishes: Wishes, progress: Progress) -> Outcome[ImportReport]:
    """Write a plan as the person wants it. After a failure :func:`take_back` makes the plan what it was."""
    # First, while the plan still says whom they were asked about: finding that anew may name somebody else.
    if wishes.same or wishes.other:
        service.answer(plan, {**dict.fromkeys(wishes.same, Answer.SAME), **dict.fromkeys(wishes.other, Answer.OTHER)})
    if wishes.apart:
        service.set_apart(plan, wishes.apart)
    if wishes.left_out:
        service.switch(plan, wishes.left_out, is_off=True)
    if wishes.asked_for:
        service.switch(plan, wishes.asked_for, is_off=False)
    return service.apply(plan, progress, progress.is_cancelled)


def take_back(service: ImportService, plan: ImportPlan, wishes: Wishes) -> PlanListing:
    """Make a plan what it was before *wishes*; gives what it holds."""
    if wishes.same or wishes.other:
        service.answer(plan, dict.fromkeys(wishes.same | wishes.other))
    if wishes.left_out or wishes.asked_for or wishes.apart:
        service.switch(plan, wishes.left_out | wishes.asked_for | wishes.apart, is_off=None)
    return service.listing(plan)


def carried(service: ImportService, old: ImportPlan, wishes: Wishes, new: ImportPlan, listing: PlanListing) -> Wishes:
    """Give the same wishes for the plan that was made anew, of more files or read in another way."""
    if not any(wishes):
        return NO_WISHES
    left_out, asked_for, same, other, apart = (
        {_place(old, row) for row in _rows(service, old, each)} for each in wishes
    )
    everything = [number for numbers in listing.parts.values() for number in numbers]
    found = {row.number: row for row in _rows(service, new, everything)}
    doubted = {_asked(old, row) for row in _rows(service, old, wishes.same | wishes.other)}

    def those(places: Collection[tuple[str, int, str]]) -> frozenset[int]:
        return frozenset(number for number, row in found.items() if _place(new, row) in places)

    still = frozenset(number for number, row in found.items() if row.doubt is not None and _asked(new, row) in doubted)
    known = frozenset(number for part in APART_PARTS for number in listing.parts[part])
    return Wishes(
        those(left_out),
        those(asked_for) & (listing.set_aside | listing.offered),
        those(same) & still,
        those(other) & still,
        those(apart) & known,
    )


def _asked(plan: ImportPlan, row: PlanRow) -> tuple[tuple[str, int, str], int]:
    """Give the record and the person of whom it was asked whether they are the same."""
    return _place(plan, row), row.doubt.contact_id if row.doubt is not None else 0


def _place(plan: ImportPlan, row: PlanRow) -> tuple[str, int, str]:
    return file_name(plan.files[row.file]), row.line, row.email or row.name


def _rows(service: ImportService, plan: ImportPlan, numbers: Collection[int]) -> Iterator[PlanRow]:
    wanted = sorted(numbers)
    for start in range(0, len(wanted), AT_ONCE):
        yield from service.numbered_rows(plan, wanted[start : start + AT_ONCE])
