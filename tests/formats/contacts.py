"""Arbitrary contacts for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Address, Contact, CustomField, Depth, Email, Job, Link, Phone, Photo
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.relations import Level, Relation
from netgrow_desktop.formats.web_links import is_web

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=15) | st.sampled_from(
    [
        "=1+1",
        "+49 30 1",
        "-x",
        "@y",
        "\tz",
        "\rz",
        "'=1",
        "''+",
        "'",
        "a | b",
        "a\\|b\\",
        "a; b",
        "\n",
        'say "hi"',
        "\r\n",
    ]
)
FILLED = TEXTS.filter(bool)
DAYS = st.sampled_from(["2024-02-29", "1985-12-10", "--04-15", "2020", "2021-07"])
ANY_DAY = DAYS | st.just("")
NO_DAY = DAYS | st.none()


def several(item: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Give tuples of up to five items."""
    return st.lists(item, max_size=5).map(tuple)


CONTACTS = st.builds(
    Contact,
    id=st.integers(1, 10**12),
    name=FILLED,
    birthday=ANY_DAY,
    connected_on=ANY_DAY,
    given=TEXTS,
    middle=TEXTS,
    family=TEXTS,
    prefix=TEXTS,
    suffix=TEXTS,
    nickname=TEXTS,
    organization=TEXTS,
    department=TEXTS,
    title=TEXTS,
    notes=TEXTS,
    emails=several(st.builds(Email, FILLED, TEXTS)),
    phones=several(st.builds(Phone, FILLED, TEXTS)),
    addresses=several(st.builds(Address, *[TEXTS] * 7).filter(any)),
    links=several(st.builds(Link, FILLED.filter(is_web), TEXTS)),
    custom=several(st.builds(CustomField, FILLED, TEXTS)),
    tags=several(FILLED),
    categories=st.lists(st.sampled_from(Category), unique=True).map(tuple),
    sources=several(FILLED),
    last_contact=NO_DAY,
    cadence_days=st.integers(1, 3660) | st.none(),
    cadence_since=NO_DAY,
    not_before=NO_DAY,
    created_at=st.sampled_from(["2026-01-01T10:00:00+00:00", ""]),
    jobs=several(st.builds(Job, *[TEXTS] * 6).filter(any)),
    photo=st.none() | st.builds(Photo, st.sampled_from(["image/png", "image/jpeg"]), st.binary(min_size=1)),
    depth=st.builds(
        Depth,
        how_met=TEXTS,
        introduced_by=TEXTS,
        cares_about=TEXTS,
        relation=st.sampled_from(["", *Relation]),
        level=st.sampled_from(["", *Level]),
        closeness=st.integers(0, 5),
        archived_on=st.sampled_from(["", "2026-03-01"]),
        met_through=st.sampled_from(["", *MetThrough]),
        industry=TEXTS,
    ),
    key_person=st.booleans(),
)
"""People with anything in any field."""
