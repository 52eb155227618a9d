"""A quarter in review: what was done in counts, what has changed since about its beginning, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.looking_back.periods import SETTLES_IN, LookBack, Span, quarter_span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.snapshots import Comparison, Snapshot
    from netgrow_desktop.domain.messages import Message

FEWEST_DAYS_BETWEEN = 28
"""Two snapshots that are closer together show nothing of a quarter."""
AROUND = 45
"""So many days before or after a day a snapshot still stands for it."""
AGAIN_AFTER = timedelta(weeks=12)
"""So long after a review the next one is offered."""
BEFORE_THE_END = 14
"""So many days before a quarter ends a first review is offered."""
MOST_SUGGESTED = 8


class ContactCount(NamedTuple):
    """With how many people of a category (a code, "" for everybody) one was in touch, and how often."""

    category: str
    people: int
    contacts: int


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the owner did in a quarter, in counts of what is noted; ``imported`` came in with files and may be known."""

    contact: tuple[ContactCount, ...] = ()
    new_people: int = 0
    imported: int = 0
    done: int = 0
    thanked: int = 0
    interviews: int = 0
    made: int = 0
    received: int = 0
    promises: int = 0

    def of(self, category: str) -> ContactCount:
        """Give the contact with a category, "" for everybody."""
        return next((each for each in self.contact if each.category == category), ContactCount(category, 0, 0))

    def is_empty(self) -> bool:
        """Tell whether nothing is noted."""
        return self == Deeds(self.contact) and not self.of("").people


class Intention(NamedTuple):
    """Somebody to turn to, and what for. ``state`` is that of its follow-up: open, done, skipped, "" where it is gone.

    ``due_on`` and ``closed_on`` are ISO days or "".
    """

    id: int
    contact_id: int
    name: str
    what: str
    purpose: str
    due_on: str
    state: str
    closed_on: str


class Suggestion(NamedTuple):
    """Somebody whom the owner may want to turn to, and why."""

    contact_id: int
    name: str
    organization: str
    why: Message


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed from a snapshot to another one, or (``after`` None) to the day of the review.

    ``then`` and ``now`` are all figures by name, ``names`` those of the people whom the comparison names.
    """

    before: Snapshot
    after: Snapshot | None
    comparison: Comparison
    then: Mapping[str, float | None]
    now: Mapping[str, float | None]
    names: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class QuarterReview:
    """A quarter as it is looked back on.

    ``examination`` is None for a quarter that is long over: then nothing is said of empty places or of whom to turn to.
    ``frozen_on`` is the ISO day of the snapshot that stands for its end, "" without one. ``last_made`` is the day of
    the last review of any quarter.
    """

    today: date
    span: Span
    deeds: Deeds
    changed: Changed | None
    examination: Examination | None
    suggested: tuple[Suggestion, ...]
    plan: tuple[Intention, ...]
    kept: LookBack
    frozen_on: str = ""
    last_made: str = ""
    owner: str = ""

    def is_present(self) -> bool:
        """Tell whether the quarter is looked back on as of today."""
        return self.examination is not None


def is_as_of_today(span: Span, today: date) -> bool:
    """Tell whether how things stand today still says how the quarter ended."""
    return span.first <= today and (today - span.last).days <= SETTLES_IN


def snapshot_before(snapshots: Iterable[Snapshot], span: Span, later: date) -> Snapshot | None:
    """Choose the snapshot nearest to the beginning of a quarter, some weeks at least before the *later* day."""
    limit = (later - timedelta(days=FEWEST_DAYS_BETWEEN)).isoformat() if later.year > 1 else ""
    return _nearest([each for each in snapshots if each.taken_on <= limit], span.first)


def snapshot_after(snapshots: Iterable[Snapshot], span: Span) -> Snapshot | None:
    """Choose the snapshot that shows how a quarter that is long over ended, None where none was taken around then."""
    return _nearest([each for each in snapshots if _distance(each, span.last) <= AROUND], span.last)


def _nearest(snapshots: Sequence[Snapshot], day: date) -> Snapshot | None:
    return min(snapshots, key=lambda each: (_distance(each, day), -each.id), default=None)


def _distance(snapshot: Snapshot, day: date) -> int:
    return abs((date.fromisoformat(snapshot.taken_on) - day).days)


def is_offered(last_made: str, today: date) -> bool:
    """Tell whether it is time for a review: twelve weeks after the last one, a first one when a quarter turns."""
    if last_made:
        return today - date.fromisoformat(last_made) >= AGAIN_AFTER
    now = quarter_span(today)
    return (today - now.first).days < SETTLES_IN or (now.last - today).days < BEFORE_THE_END


def suggestions(examination: Examination, but: Collection[int]) -> tuple[Suggestion, ...]:
    """Give whom to turn to: bridges about to lapse, then who cools, then who is dormant, in turn; nobody of *but*."""
    fading = examination.fading
    found: dict[int, Suggestion] = {}
    lists = [list(each) for each in (fading.bridges, fading.cooling, fading.dormant)]
    while any(lists) and len(found) < MOST_SUGGESTED:
        for each in lists:
            if each:
                person = each.pop(0)
                if person.contact_id not in but:
                    found.setdefault(
                        person.contact_id,
                        Suggestion(person.contact_id, person.name, person.organization, person.why),
                    )
    return tuple(found.values())[:MOST_SUGGESTED]
