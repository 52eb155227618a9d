"""Postal addresses in the lines of an envelope, as they are written where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.reports.document import shown

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Address

CITY_FIRST = frozenset(
    ("usa", "us", "united states", "united states of america", "u.s.a.", "u.s.", "canada", "ca", "australia", "au")
)
CODE_LAST = frozenset(
    ("united kingdom", "uk", "gb", "great britain", "england", "scotland", "wales", "northern ireland")
)
"""Countries whose post office wants the postal code after city and region, and those where it has its own line
(Universal Postal Union, addressing systems); elsewhere it stands before the city.
"""


def address_lines(address: Address, *, is_american: bool = False) -> list[str]:
    """Give an address in lines, without empty ones; *is_american* where no country is said.

    Lines that people typed into the street stay lines.
    """
    country = fold(address.country.strip())
    city, region, code = shown(address.city), shown(address.region), shown(address.postal_code)
    street = [shown(line) for line in address.street.splitlines()]
    if country in CODE_LAST:
        place = [city, region, code]
    elif country in CITY_FIRST or (is_american and not country):
        place = [", ".join(part for part in (city, " ".join(filter(None, (region, code)))) if part)]
    else:
        place = [" ".join(filter(None, (code, city))), region]
    return [line for line in (*street, shown(address.extended), *place, shown(address.country)) if line]
