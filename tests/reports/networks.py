"""Invented networks for the printed pages: usual, empty, tiny, long names, hostile names, hundreds due."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.summary import CategoryPart, NetworkSummary, PersonLine
from tests.reports import reviews

TODAY = reviews.TODAY

FIRST = ("Ada", "Ben", "Chi", "Dorota", "Emeka", "Fatima", "Greta", "Hồng", "Ingrid", "Jonas", "Łucja", "Małgorzata")
LAST = ("Kowalska", "Okoro", "Nguyễn", "Żółkiewska", "Brandstätter", "Haddad", "Lindqvist", "Ortega", "Weiß", "Tran")
ROLES = ("CFO", "Partner", "Head of Procurement", "Data engineer", "Professor", "Plant manager", "Editor")
FIRMS = ("Northwind", "Contoso", "Fabrikam", "Tailspin Toys", "Wide World Importers", "Litware", "Proseware")


def name(at: int) -> str:
    return f"{FIRST[at % len(FIRST)]} {LAST[(at // len(FIRST) + at) % len(LAST)]}"


def person(at: int, *categories: Category, last: str | None = None) -> PersonLine:
    return PersonLine(name(at), FIRMS[at % 7], ROLES[at % 6], categories or (Category.OPERATIONAL,), last)


def due(at: int, days: int, *, of: str = "", reason: str = "", role: str | None = None) -> DueItem:
    planned = bool(reason) or at % 3 == 0
    kinds = (Category.STRATEGIC, Category.OPERATIONAL, Category.DEVELOPMENTAL)
    return DueItem(
        kind=FollowUpKind.PLANNED if planned else FollowUpKind.CADENCE,
        follow_up_id=at if planned else 0,
        contact_id=at,
        name=of or name(at),
        organization=FIRMS[at % 7],
        title=ROLES[at % 6] if role is None else role,
        categories=kinds[at % 3 : at % 3 + (2 if at % 5 == 0 else 1)] if at % 7 else (),
        due_on=TODAY + timedelta(days=days),
        reason=reason or ("Send the reading list from the book club" if planned else ""),
        why=Message("due.planned"),
        last_contact=None if at % 4 == 0 else (TODAY - timedelta(days=40 + at)).isoformat(),
        cadence_days=None if planned else 30,
    )


def category(kind: Category, people: int, everyone: int) -> CategoryPart:
    return CategoryPart(kind, people, people / everyone if everyone else 0.0)


def usual(*, overdue: int = 7, coming: int = 12, never: int = 9) -> NetworkSummary:
    """A network as an office worker may have it: 1,482 people, most of them undecided."""
    people = 1482
    return NetworkSummary(
        owner="Ada Kowalska",
        day=TODAY,
        people=people,
        undecided=1326,
        organizations=412,
        never_contacted=1204,
        contacted_last_90_days=64,
        categories=(
            category(Category.STRATEGIC, 41, people),
            category(Category.OPERATIONAL, 120, people),
            category(Category.DEVELOPMENTAL, 18, people),
        ),
        in_several_categories=23,
        top_organizations=tuple((firm, 48 - 6 * at) for at, firm in enumerate(FIRMS)),
        overdue_count=overdue,
        overdue=tuple(due(at, at - overdue - 3) for at in range(overdue)),
        next_weeks_count=coming,
        next_weeks=tuple(due(at + 50, at * 28 // coming) for at in range(coming)),
        never_contacted_sorted_count=never,
        never_contacted_sorted=tuple(person(at + 20) for at in range(never)),
        review=reviews.usual(),
    )


def empty(owner: str = "") -> NetworkSummary:
    """A network that nobody is in."""
    return NetworkSummary(
        owner=owner,
        day=TODAY,
        people=0,
        undecided=0,
        organizations=0,
        never_contacted=0,
        contacted_last_90_days=0,
        categories=tuple(category(kind, 0, 0) for kind in Category),
        in_several_categories=0,
        top_organizations=(),
        overdue_count=0,
        overdue=(),
        next_weeks_count=0,
        next_weeks=(),
        never_contacted_sorted_count=0,
        never_contacted_sorted=(),
        review=reviews.empty(),
    )


LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter"


def long_names() -> NetworkSummary:
    """A network in which every text is as long as German allows, and every number has many digits."""
    summary = usual(overdue=9)
    name_of_many = f"Prof. Dr. Maximiliane-Henriette Freifrau von und zu Gutenberg-Schleswig-Holstein {LONG_WORD}"
    return replace(
        summary,
        owner=name_of_many,
        people=123_456_789,
        undecided=123_456_633,
        organizations=12_345_678,
        overdue_count=1_234_567,
        overdue=tuple(
            replace(
                item,
                name=name_of_many,
                organization=f"{LONG_WORD} GmbH & Co. KGaA",
                title=f"Leiterin {LONG_WORD}",
                reason=LONG_WORD,
            )
            for item in summary.overdue
        ),
        top_organizations=tuple((f"{LONG_WORD * 3} {at}", 9 - at) for at in range(5)),
        review=reviews.with_long_names(name_of_many),
    )


def one_person() -> NetworkSummary:
    """A network of one person, sorted and never contacted."""
    return replace(
        empty("Ada Kowalska"),
        people=1,
        organizations=1,
        never_contacted=1,
        categories=tuple(category(kind, int(kind is Category.STRATEGIC), 1) for kind in Category),
        top_organizations=(("Northwind", 1),),
        never_contacted_sorted_count=1,
        never_contacted_sorted=(person(1, Category.STRATEGIC),),
    )
