"""The figures and people of the printed network summary."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.summary import CategoryPart, NetworkSummary
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.review import review
from netgrow_desktop.storage import organizations, owner, summaries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.storage.network import Network

WEEKS_AHEAD = 4
MOST_LISTED = 60
MOST_ORGANIZATIONS = 10


class SummaryService:
    """What the network summary says."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def summary(self, today: date) -> NetworkSummary:
        """Count and list everything for the page of *today*."""
        due = FollowUpService(self._network).due_items(today)
        with self._network.reading() as connection:
            about = owner.read(connection)
            totals = summaries.totals(connection, (today - timedelta(days=90)).isoformat())
            lines, never = summaries.never_contacted_sorted(connection, MOST_LISTED)
            top_organizations = organizations.largest(connection, MOST_ORGANIZATIONS)
        reviewed = review(self._network, today)
        end = today + timedelta(weeks=WEEKS_AHEAD)
        once = _once_each(each for each in due if each.due_on < end)
        overdue = tuple(each for each in once if each.due_on < today)
        ahead = once[len(overdue) :]
        return NetworkSummary(
            owner=about.name if about is not None else "",
            day=today,
            people=totals.people,
            undecided=totals.undecided,
            organizations=totals.organizations,
            never_contacted=totals.never_contacted,
            contacted_last_90_days=totals.contacted_since,
            categories=tuple(
                CategoryPart(each.category, each.people, each.people / totals.people if totals.people else 0.0)
                for each in reviewed.examination.categories
            ),
            in_several_categories=totals.in_several_categories,
            top_organizations=top_organizations,
            overdue_count=len(overdue),
            overdue=overdue[:MOST_LISTED],
            next_weeks_count=len(ahead),
            next_weeks=ahead[:MOST_LISTED],
            never_contacted_sorted_count=never,
            never_contacted_sorted=lines,
            review=reviewed,
        )


def _once_each(items: Iterable[DueItem]) -> tuple[DueItem, ...]:
    """Give everybody once, by the day on which they are due first."""
    people: dict[int, DueItem] = {}
    for each in sorted(items, key=lambda each: (each.due_on, each.name.casefold(), each.contact_id)):
        people.setdefault(each.contact_id, each)
    return tuple(people.values())
