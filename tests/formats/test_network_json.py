"""People as JSON."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import SCALAR_FIELDS, Address, CustomField, Depth, Email, Job, Link, Phone, Photo
from netgrow_desktop.formats.network_json import contact_json
from tests.formats.contacts import CONTACTS
from tests.formats.lists.test_netgrow_csv import NOBODY

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact

ADA = replace(
    NOBODY,
    given="Ada",
    family="Example",
    middle="King",
    emails=(Email("ada@example.org", "work"),),
    phones=(Phone("+44 1", "mobile"),),
    addresses=(Address("1 Engine Way", "London", "", "N1", "UK", "Flat 3", "home"),),
    links=(Link("https://ada.example", "blog"),),
    custom=(CustomField("Child", "Bo"), CustomField("Child", "Cy"), CustomField("Child (2)", "Dee")),
    tags=("tea",),
    categories=(Category.STRATEGIC, Category.OPERATIONAL),
    sources=("LinkedIn",),
    birthday="1985-12-10",
    jobs=(Job("Elm Ltd", "Clerk", started_on="2019-04"),),
    depth=Depth("at a fair", "Bo Sample", "", "own_team", "", 4, "", "group", "Shipping"),
    introducer_id=3,
    key_person=True,
    photo=Photo("image/png", b"\0\1\2"),
)

SPARE_FIELDS = {"last_contact", "cadence_days", "cadence_since", "not_before", "created_at"}


def test_the_plain_part_is_lists_of_strings() -> None:
    found = contact_json(ADA)
    details = found.pop("details")
    assert found == {
        "id": 7,
        "name": "Ada Example",
        "given": "Ada",
        "family": "Example",
        "emails": ["ada@example.org"],
        "phones": ["+44 1"],
        "organization": "",
        "title": "",
        "birthday": "1985-12-10",
        "urls": ["https://ada.example"],
        "addresses": [{"street": "1 Engine Way", "city": "London", "region": "", "postal_code": "N1", "country": "UK"}],
        "notes": "",
        "connected_on": None,
        "categories": ["strategic", "operational"],
        "primary_category": "strategic",
        "tags": ["tea"],
        "custom": {"Child": "Bo", "Child (3)": "Cy", "Child (2)": "Dee"},
        "sources": ["LinkedIn"],
        "jobs": [
            {
                "organization": "Elm Ltd",
                "title": "Clerk",
                "department": "",
                "started_on": "2019-04",
                "finished_on": "",
                "location": "",
            }
        ],
        "how_met": "at a fair",
        "introduced_by": "Bo Sample",
        "introducer_id": 3,
        "cares_about": "",
        "relation": "own_team",
        "level": None,
        "closeness": 4,
        "met_through": "group",
        "industry": "Shipping",
        "archived_on": None,
        "key_person": True,
        "photo": {"media_type": "image/png", "data": "AAEC"},
    }
    assert isinstance(details, dict)
    assert details["middle"] == "King"
    assert details["emails"] == [{"address": "ada@example.org", "label": "work"}]
    assert details["addresses"][0]["extended"] == "Flat 3"
    assert details["custom"][1] == {"label": "Child", "value": "Cy"}


@given(CONTACTS)
def test_nothing_is_lost_and_all_of_it_is_json(contact: Contact) -> None:
    found = json.loads(json.dumps(contact_json(contact)))
    details = found["details"]
    assert len(found["custom"]) == len(contact.custom)
    assert sorted(found["custom"].values()) == sorted(each.value for each in contact.custom)
    for field, kind, name in (
        ("emails", Email, "emails"),
        ("phones", Phone, "phones"),
        ("addresses", Address, "addresses"),
        ("links", Link, "urls"),
        ("custom", CustomField, "custom"),
    ):
        assert tuple(kind(**each) for each in details[name]) == getattr(contact, field)
    known = {**found, **details}
    for field in (set(SCALAR_FIELDS) | SPARE_FIELDS) - {"birthday", "connected_on"}:
        assert known[field] == getattr(contact, field)
    assert (known["birthday"] or "", known["connected_on"] or "") == (contact.birthday, contact.connected_on)
    for field in Depth._fields:
        assert (known[field] or "") == (getattr(contact.depth, field) or "")
    assert tuple(Job(**each) for each in known["jobs"]) == contact.jobs
    photo = known["photo"] and Photo(known["photo"]["media_type"], b64decode(known["photo"]["data"]))
    assert photo == contact.photo
    assert [known["tags"], known["sources"]] == [list(contact.tags), list(contact.sources)]
    assert known["categories"] == [category.value for category in contact.categories]
