"""Invented people as they go to paper: usual ones, long German names, Arabic, many numbers."""

from __future__ import annotations

from typing import Any

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Address, Contact, CustomField, Depth, Email, Job, Link, Phone
from netgrow_desktop.domain.printed_people import Group, Order, PrintedPeople, PrintedPerson, order_key
from tests.reports.networks import FIRMS, FIRST, LAST, ROLES, TODAY


def contact(at: int, **other: Any) -> Contact:
    """Give one of any number of people; *other* are fields that differ."""
    given, family = FIRST[at % len(FIRST)], f"{LAST[at * 7 % len(LAST)]} {at}"
    values: dict[str, Any] = {
        **dict.fromkeys(("middle", "prefix", "suffix", "nickname", "department", "birthday", "connected_on"), ""),
        **dict.fromkeys(("links", "custom", "tags", "categories", "sources", "phones", "addresses"), ()),
        **dict.fromkeys(("last_contact", "cadence_days", "cadence_since", "not_before")),
        "id": at + 1,
        "name": f"{given} {family}",
        "given": given,
        "family": family,
        "organization": FIRMS[at % 7],
        "title": ROLES[at % 7],
        "notes": "",
        "created_at": "",
        "emails": (Email(f"person{at}@example.org", "work"),),
    }
    if at % 3:
        values["addresses"] = (Address(f"Musterweg {at}", "Bremen", "", f"{28_000 + at}", "Germany", "", "home"),)
    if at % 4:
        values["phones"] = (Phone(f"+49 30 5550 {at:05}", "work"), Phone(f"+49 151 5550 {at:05}", "mobile"))
    if at % 5 < 3:
        values["categories"] = tuple(Category)[at % 3 : at % 3 + 2]
    if at % 2:
        values["last_contact"] = f"2026-11-{at % 28 + 1:02}"
    return Contact(**(values | other))


LONG = contact(
    1,
    name="Prof. Dr. Friederike-Charlotte Freifrau von Brandstätter-Hohenlohe",
    given="Friederike-Charlotte",
    family="Freifrau von Brandstätter-Hohenlohe",
    organization="Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH",
    title="Abteilungsleiterin Rechtsschutzversicherungsangelegenheiten",
    department="Donaudampfschifffahrt",
    emails=(Email("friederike-charlotte.von.brandstaetter@rindfleischetikettierung.example", "work"),),
    addresses=(
        Address("Kapitänsallee 12\nHinterhaus", "Garmisch-Beispielstadt", "Bayern", "82467", "Germany", "Box 7"),
    ),
    phones=tuple(Phone(f"+49 89 5550 9{at:02}", "Ferienhaus an der Ostsee") for at in range(20)),
    links=(Link("https://www.example.org/friederike/", "Website"),),
    custom=(CustomField("Kennzeichen", "B-EI 1"),),
    jobs=(Job("Contoso", "Referentin"),),
    tags=("book club",),
    birthday="--12-03",
    notes="Erste Zeile <b>der</b> Notiz.\n" + "Noch ein Satz davon. " * 60,
    depth=Depth(cares_about="ihr Chor", how_met="in Bremen", introduced_by="Ben Okoro"),
    key_person=True,
)
ARABIC = contact(
    2,
    name="فاطمة الزهراء",
    given="فاطمة",
    family="الزهراء",
    organization="شركة النخيل",
    addresses=(Address("شارع الملك 12", "الرياض", "", "11564", "السعودية", "", "work"),),
)
HOSTILE = contact(5, name='<img src="/dev/zero">', family="", given="", organization="\u202eevil & <b>co</b>")


def people(number: int, *, order: Order = Order.NAME, group: Group = Group.EVERYBODY) -> PrintedPeople:
    """Give that many people; the second, third and sixth are the unusual ones."""
    unusual = {1: LONG, 2: ARABIC, 5: HOSTILE}
    found = [unusual.get(at) or contact(at) for at in range(number)]
    found.sort(key=lambda each: order_key(each, order))
    due = tuple(PrintedPerson(each, "2026-12-05" if each.id % 4 == 0 else None) for each in found)
    return PrintedPeople("Ada Kowalska", TODAY, group, order, due)
