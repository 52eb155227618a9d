"""What the contacts tab keeps from one session to the next, as plain values; whatever is damaged counts as missing."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.queries import ContactQuery, Missing, SortField

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from netgrow_desktop.viewmodels.columns import ColumnPlace

KEPT_TEXTS = ("category", "tag", "source", "organization", "missing")
LONGEST_TEXT = 1_000
WIDEST = 4_000


def written_places(places: Iterable[ColumnPlace]) -> list[dict[str, object]]:
    """Give the arrangement of columns for :func:`netgrow_desktop.viewmodels.columns.read_places`."""
    return [asdict(place) for place in places]


def written_query(query: ContactQuery) -> dict[str, object]:
    """Give the filter and the order; what was typed, just imported or put away is not for another day."""
    kept: dict[str, object] = {field: getattr(query, field) for field in KEPT_TEXTS}
    return kept | {
        "key_people": query.key_people,
        "never_contacted": query.never_contacted,
        "sort": query.sort.value,
        "descending": query.descending,
    }


def read_query(stored: object) -> ContactQuery:
    """Read what :func:`written_query` gave."""
    if not isinstance(stored, dict):
        return ContactQuery()
    texts = {field: _text(stored.get(field)) for field in KEPT_TEXTS}
    sorts = {each.value: each for each in SortField}
    return ContactQuery(
        category=texts["category"],
        tag=texts["tag"],
        source=texts["source"],
        organization=texts["organization"],
        missing=texts["missing"] if texts["missing"] in set(Missing) else "",
        key_people=stored.get("key_people") is True,
        never_contacted=stored.get("never_contacted") is True,
        sort=sorts.get(_text(stored.get("sort")), SortField.NAME),
        descending=stored.get("descending") is True,
    )


def after_import(query: ContactQuery, imports: Collection[int]) -> ContactQuery:
    """Give the query after further *imports*, one a file: what was imported just now are their people from now on."""
    if not query.import_id or not imports:
        return query
    return replace(query, import_id=min(imports), last_import_id=max(imports))


def read_sizes(stored: object, usual: list[int]) -> list[int]:
    """Read the widths of the two side panels, in pixels."""
    if not isinstance(stored, list) or len(stored) != len(usual):
        return usual
    return [
        size if isinstance(size, int) and 0 < size <= WIDEST else other
        for size, other in zip(stored, usual, strict=True)
    ]


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST_TEXT else ""
