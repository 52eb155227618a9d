"""Who the owner is, from LinkedIn's archive: ``Profile.csv`` and ``Email Addresses.csv``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.tables import NOBODY, match_table, table_rows
from netgrow_desktop.formats.lists.names import whole_name
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import OwnerFound, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_PROFILE = {
    "firstname": "given",
    "lastname": "family",
    "headline": "headline",
    "geolocation": "place",
    "publicprofileurl": "url",
    "profileurl": "url",
    "industry": "industry",
}
_ADDRESSES = {"emailaddress": "email", "confirmed": "confirmed", "primary": "primary", "updatedon": "updated"}
_MOST_ADDRESSES = 50


def recognise_profile(sample: Sample) -> Match | None:
    """Find the header of the owner's profile, which has one row: more of them are a list of people."""
    found = match_table(sample, _PROFILE, frozenset(("given", "family", "headline", "place")))
    if found is None or found.table is None or found.header_row is None:
        return None
    return found if len(found.table.rows) <= found.header_row + 2 else None


def recognise_addresses(sample: Sample) -> Match | None:
    """Find the header of the owner's e-mail addresses."""
    return match_table(sample, _ADDRESSES, frozenset(("email", "confirmed", "primary")), most=8)


def read_profile(recognised: Recognised) -> Iterator[Record]:
    """Give the owner's name, town and industry; a profile has one row, its place is "City, Region, Country"."""
    for row in table_rows(recognised, _PROFILE):
        if isinstance(row, Rejected):
            yield row
            continue
        name = whole_name(row.values.get("given", ""), "", row.values.get("family", ""))
        if name:
            city = row.values.get("place", "").partition(",")[0].strip()
            industry = row.values.get("industry", "")
            yield OwnerFound(row.line, name, linkedin=row.values.get("url", ""), city=city, industry=industry)
            return
        yield row.rejected(NOBODY)


def read_addresses(recognised: Recognised) -> Iterator[Record]:
    """Give the owner's e-mail addresses in one record, the primary one first."""
    first = 0
    found: list[tuple[bool, str]] = []
    for row in table_rows(recognised, _ADDRESSES):
        if isinstance(row, Rejected):
            yield row
            continue
        address = row.values.get("email", "")
        if "@" not in address:
            yield row.rejected(NOBODY)
        elif len(found) < _MOST_ADDRESSES:
            first = first or row.line
            found.append((row.values.get("primary", "").casefold() not in ("yes", "true"), address))
    if found:
        addresses = dict.fromkeys(address for _, address in sorted(found, key=lambda each: each[0]))
        yield OwnerFound(first, "", emails=tuple(addresses))


PROFILE_READER = Reader("linkedin-profile", Message("format.linkedin_profile"), recognise_profile, read_profile)
ADDRESSES_READER = Reader(
    "linkedin-addresses", Message("format.linkedin_addresses"), recognise_addresses, read_addresses
)
