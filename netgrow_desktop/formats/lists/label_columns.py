"""Columns that hold the label of a value in another column: *Phone 1 Label* beside *Phone 1*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.header_words.meanings import folded_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.readers import Column

_LABELS = ("label", "type", "kind", "typ", "art", "etiquette", "etiqueta")
_LABELLED = frozenset(("email", "phone", "link"))
_ACCOUNT_TYPES = frozenset(("smtp", "ex", "x400"))
"""What Outlook writes about the kind of an e-mail account, which is no label."""


def with_labels(cells: Sequence[str], columns: Sequence[Column], values: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Join each column of labels to that of its values, told by the words of both headers."""
    places = {folded_header(cell): at for at, cell in enumerate(cells)}
    joined = list(columns)
    for at, cell in enumerate(cells):
        stem, _, last = folded_header(cell).rpartition(" ")
        of = places.get(stem) if last in _LABELS else None
        if of is None or columns[of].field not in _LABELLED:
            continue
        if all(value.casefold() not in _ACCOUNT_TYPES and not _is_value(value) for value in values[at]):
            joined[of] = columns[of]._replace(group=stem)
            joined[at] = columns[at]._replace(field=f"{columns[of].field}_label", label="", group=stem)
    return tuple(joined)


def _is_value(text: str) -> bool:
    """Tell an address or a number, which is no label."""
    return "@" in text or sum(letter.isdecimal() for letter in text) > 3
