"""The counted words of the page Examine. What the figures themselves say stands in :mod:`.examine`."""

from __future__ import annotations

EXAMINE_PAGE_WORDING: dict[str, str | tuple[str, str]] = {
    "examine.map_knows": ("Knows {n} other key person", "Knows {n} other key people"),
    "examine.map_ties": ("{n} pair knows each other", "{n} pairs know each other"),
    "examine.map_shown": ("{n} person on the map", "{n} people on the map"),
    "examine.map_shown_of": ("{n} of {all} on the map meets the filter", "{n} of {all} on the map meet the filter"),
}
"""Code of each message -> its template."""
