"""The figures of the network summary, against the people they are counted from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.services.summary import MOST_LISTED, SummaryService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)


def test_an_empty_network_has_a_summary_of_noughts(network: Network) -> None:
    summary = SummaryService(network).summary(TODAY)

    assert (summary.people, summary.undecided, summary.organizations, summary.never_contacted) == (0, 0, 0, 0)
    assert all((part.people, part.share) == (0, 0.0) for part in summary.categories)


def test_figures_are_counted_from_the_people(network: Network) -> None:
    contacts, breakdown, follow_ups = ContactService(network), BreakdownService(network), FollowUpService(network)
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni"))
    ada, ben, chi, dorota = (
        contacts.add(ContactDraft(name=name, organization=firm)).value
        for name, firm in (("Ada", "Acme"), ("Ben", "Acme"), ("Chí", "Tailspin"), ("Dorota", ""))
    )
    breakdown.add([ada, ben], Category.STRATEGIC)
    breakdown.add([ada], Category.OPERATIONAL)
    breakdown.add([chi], Category.DEVELOPMENTAL)
    follow_ups.log([ada], TODAY - timedelta(days=10))
    follow_ups.log([chi], TODAY - timedelta(days=200))
    follow_ups.set_cadence([ada, chi], 30, TODAY)
    follow_ups.plan([ben], TODAY - timedelta(days=1), "late")
    follow_ups.plan([dorota], TODAY + timedelta(days=27), "soon")
    follow_ups.plan([dorota], TODAY + timedelta(days=28), "too far")

    summary = SummaryService(network).summary(TODAY)

    assert (summary.owner, summary.day, summary.people) == ("Grace Umutoni", TODAY, 4)
    assert (summary.undecided, summary.organizations, summary.never_contacted) == (1, 2, 2)
    assert (summary.contacted_last_90_days, summary.in_several_categories) == (1, 1)
    strategic, operational, developmental = summary.categories
    assert (strategic.people, strategic.share) == (2, 0.5)
    assert (operational.people, operational.share) == (1, 0.25)
    assert (developmental.people, developmental.share) == (1, 0.25)
    assert summary.top_organizations == (("Acme", 2), ("Tailspin", 1))
    assert [(item.name, item.due_on) for item in summary.overdue] == [
        ("Chí", TODAY - timedelta(days=170)),
        ("Ben", TODAY - timedelta(days=1)),
    ]
    assert [item.name for item in summary.next_weeks] == ["Ada", "Dorota"]
    assert (summary.overdue_count, summary.next_weeks_count) == (2, 2)
    assert [line.name for line in summary.never_contacted_sorted] == ["Ben"]


def test_whoever_is_due_several_times_counts_once_with_what_is_due_first(network: Network) -> None:
    ada, ben = (ContactService(network).add(ContactDraft(name=name)).value for name in ("Ada", "Ben"))
    follow_ups = FollowUpService(network)
    follow_ups.plan([ada], TODAY - timedelta(days=2), "first")
    follow_ups.plan([ada], TODAY - timedelta(days=1), "second")
    for day, reason in ((9, "later"), (3, "sooner")):
        follow_ups.plan([ada, ben], TODAY + timedelta(days=day), reason)

    summary = SummaryService(network).summary(TODAY)

    assert [(item.name, item.reason) for item in summary.overdue] == [("Ada", "first")]
    assert [(item.name, item.reason) for item in summary.next_weeks] == [("Ben", "sooner")]
    assert (summary.overdue_count, summary.next_weeks_count) == (1, 1)


def test_long_lists_are_cut_and_say_how_long_they_are(network: Network) -> None:
    contacts = ContactService(network)
    ids = [contacts.add(ContactDraft(name=f"Person {number:03}")).value for number in range(MOST_LISTED + 5)]
    BreakdownService(network).add(ids, Category.STRATEGIC)
    FollowUpService(network).plan(ids, TODAY - timedelta(days=2))

    summary = SummaryService(network).summary(TODAY)

    assert (len(summary.overdue), summary.overdue_count) == (MOST_LISTED, MOST_LISTED + 5)
    assert (len(summary.never_contacted_sorted), summary.never_contacted_sorted_count) == (MOST_LISTED, MOST_LISTED + 5)
