"""Tables whose columns are known by their place, whatever the language of their headers.

Outlook's desktop export begins with the same 49 columns in every language, then sorts the rest by the local
alphabet; Thunderbird's has the same 36 or 37 columns in every language, some of them (*Ville*, *Ville*) under one name.
The attributes of a directory are short words that mean something only beside each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.header_words.meanings import HeaderMeaning

if TYPE_CHECKING:
    from collections.abc import Sequence

_STREETS = "street, street, street, city, region, postal_code, country"
_OUTLOOK = (
    "prefix, given, middle, family, suffix, organization, department, title, "
    + ", ".join(f"{piece} {label}" for label in ("work", "home", "other") for piece in _STREETS.split(", "))
    + ", custom, phone work fax, phone work, phone work, phone callback, phone car, phone work, phone home fax,"
    " phone home, phone home, phone isdn, phone mobile, phone other fax, phone other, phone pager, phone, phone mobile,"
    " phone tty, phone telex"
).split(", ")
_PLACES = "street, street, city, region, postal_code, country"
_THUNDERBIRD_END = (
    "phone work, phone home, phone fax, phone pager, phone mobile, "
    + ", ".join(f"{piece} {label}" for label in ("home", "work") for piece in _PLACES.split(", "))
    + ", title, department, organization, link, link, birth_year, birth_month, birth_day, custom, custom, custom,"
    " custom, notes"
).split(", ")
_THUNDERBIRD_BEGIN = ["given", "family", "name", "nickname", "email", "email"]
_LAYOUTS = (
    _OUTLOOK,
    [*_THUNDERBIRD_BEGIN, *_THUNDERBIRD_END],
    [*_THUNDERBIRD_BEGIN, "custom", *_THUNDERBIRD_END],
)
_VAGUE = {
    "name": ("any_name",),
    "given": ("any_name",),
    "family": ("any_name", "any_surname"),
    "nickname": ("any_surname",),
    "prefix": ("any_title", "prefix"),
    "title": ("any_title", "any_job"),
    "street": ("any_address",),
    "birth_day": ("birthday", "any_birthday"),
    "region": ("country",),
    "link": ("link",),
}
"""Field of a place -> what its header may mean by itself."""

_DIRECTORY = {
    "cn": HeaderMeaning("name"),
    "sn": HeaderMeaning("family"),
    "o": HeaderMeaning("organization"),
    "ou": HeaderMeaning("department"),
    "l": HeaderMeaning("city"),
    "st": HeaderMeaning("region"),
    "c": HeaderMeaning("country"),
    "co": HeaderMeaning("country"),
    "uid": HeaderMeaning("custom"),
    "dn": HeaderMeaning("custom"),
    "facsimiletelephonenumber": HeaderMeaning("phone", "fax"),
}
"""Short attribute of a directory (LDAP) -> what it means."""
_LONG_ATTRIBUTES = frozenset(
    ("givenname", "mail", "telephonenumber", "postalcode", "objectclass", "displayname", "samaccountname", "dn", "uid")
)


def in_directory(cells: Sequence[str], found: Sequence[HeaderMeaning]) -> list[HeaderMeaning]:
    """Read the short attributes of a directory (*sn*, *o*, *l*) where the other columns are attributes too."""
    names = [cell.strip().casefold() for cell in cells]
    if len(_LONG_ATTRIBUTES.intersection(names)) < 2 or {"cn", "sn"}.isdisjoint(names):
        return list(found)
    return [_DIRECTORY.get(name, each) for name, each in zip(names, found, strict=True)]


def by_place(found: Sequence[HeaderMeaning]) -> list[HeaderMeaning]:
    """Give what the columns mean where they stand as in a known layout; else what their headers say."""
    for layout in _LAYOUTS:
        if len(found) >= len(layout) and _agrees(found, layout):
            return [*map(_meaning, layout), *found[len(layout) :]]
    return list(found)


def _agrees(found: Sequence[HeaderMeaning], layout: list[str]) -> bool:
    """Tell whether the headers that are understood say the same as their places, most of them and the first few."""
    same = other = 0
    for each, place in zip(found, layout, strict=False):
        field = place.partition(" ")[0]
        if each.field in ("", "custom") or field == "custom":
            continue
        if each.field == field or each.field in _VAGUE.get(field, ()):
            same += 1
        else:
            other += 1
    return same >= len(layout) * 0.5 and other <= len(layout) * 0.1


def _meaning(place: str) -> HeaderMeaning:
    field, _, label = place.partition(" ")
    return HeaderMeaning(field, label, label if field in _PLACES else "")
