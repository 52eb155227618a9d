"""Tables without a header, or with one in unknown words: columns guessed from their values alone."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from netgrow_desktop.domain.dates import guess_day_first
from netgrow_desktop.formats.lists.drafts import EDGES
from netgrow_desktop.formats.lists.value_kinds import (
    MORE,
    MOST,
    is_answer,
    is_bare_phone,
    is_clear_phone,
    is_day,
    is_email,
    is_name,
    is_number,
    is_one_word,
    is_phone,
    is_profile,
    is_street,
    is_url,
    may_be_name,
    share,
)
from netgrow_desktop.formats.readers import Column, Match

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.formats.cells.tables import Table

_REACH = frozenset(("email", "link", "phone"))
_SAMPLE_ROWS = 500
_FEWEST_TO_COMPARE = 3


def guess_by_values(table: Table) -> Match | None:
    """Guess what the columns hold; None where they give nobody."""
    rows = table.rows[:_SAMPLE_ROWS]
    if len(rows) < 2 - (len(rows) == 1 and table.complete):
        return None
    width = Counter(len(cells) for _, cells in rows).most_common(1)[0][0]
    if sum(abs(len(cells) - width) <= 1 for _, cells in rows) < len(rows) * MORE:
        return None
    first = rows[0][1]
    has_header = len(rows) > 1 and not any(is_email(cell) or is_phone(cell) for cell in map(str.strip, first))
    values = [
        [text for _, cells in rows[has_header:] if at < len(cells) and (text := cells[at].strip(EDGES))]
        for at in range(width)
    ]
    fields = _fields(values, len(rows))
    if fields is None or (has_header and not _fits_better_below(first, fields)):
        has_header = False
        values = [
            [text for _, cells in rows if at < len(cells) and (text := cells[at].strip(EDGES))] for at in range(width)
        ]
        fields = _fields(values, len(rows))
    if fields is None:
        return None
    columns = tuple(
        Column(field, first[at].strip(EDGES) if has_header and at < len(first) and field == "custom" else "")
        for at, field in enumerate(fields)
    )
    born = (value for field, found in zip(fields, values, strict=True) if field == "birthday" for value in found)
    return Match(table, 0 if has_header else None, columns, guess_day_first(born))


def guessed_fields(values: Sequence[list[str]], rows: int) -> list[str]:
    """Give the field that each column's values suggest; ``custom`` where they suggest none."""
    fields = [_field(found, rows) for found in values]
    bare = [at for at, found in enumerate(values) if fields[at] == "number" and _are_bare_phones(found)]
    # Beside mere names several columns of long numbers are rather measures of something.
    if not _REACH.isdisjoint(fields) or ("name" in fields and len(bare) == 1):
        for at in bare:
            fields[at] = "phone"
    _name_columns(fields, values)
    return ["custom" if field == "number" else field for field in fields]


def _fields(values: Sequence[list[str]], rows: int) -> list[str] | None:
    """Give the fields of a table that evidently holds people, else None."""
    fields = guessed_fields(values, rows)
    named = not {"name", "given"}.isdisjoint(fields)
    # Pages and places have web addresses too: only one of a profile tells a person.
    reached = any(
        field in _REACH and (field != "link" or share(found, is_profile) >= MORE)
        for field, found in zip(fields, values, strict=True)
    )
    housed = {"given", "family", "street"} <= set(fields)
    if not (reached or housed) or (not named and (len(fields) > 1 or fields == ["phone"])):
        return None
    _rest_of_address(fields, values)
    return fields


def _rest_of_address(fields: list[str], values: Sequence[list[str]]) -> None:
    """Find town, state and postal code in the columns behind a street."""
    if "street" not in fields:
        return
    wanted = dict(_BEHIND_STREET)
    for at in range(fields.index("street") + 1, len(fields)):
        field = next((each for each, fits in wanted.items() if share(values[at], fits) >= MOST), "")
        if not field or fields[at] not in ("custom", "name"):
            return
        fields[at] = field
        del wanted[field]


def _is_state(value: str) -> bool:
    return len(value) == 2 and value.isalpha() and value.isupper()


def _is_postal_code(value: str) -> bool:
    return value.isascii() and value.isdecimal() and 4 <= len(value) <= 6


def _fits_better_below(first: Sequence[str], fields: Sequence[str]) -> bool:
    """Tell whether the first row is rather a header: where the rows below have an address, it has a word."""
    below = [first[at].strip(EDGES) for at, field in enumerate(fields) if field in _REACH and at < len(first)]
    return any(cell and not any(letter.isdecimal() for letter in cell) for cell in below)


_BEHIND_STREET = (("region", _is_state), ("postal_code", _is_postal_code), ("city", is_name))
"""(field, what its values look like) of what follows a street."""
_KINDS: tuple[tuple[str, Callable[[str], bool], float, bool], ...] = (
    ("email", is_email, MOST, True),
    ("link", is_profile, MOST, False),
    ("link", is_url, MOST, False),
    ("phone", is_clear_phone, MOST, True),
    ("number", is_number, MOST, False),
    ("birthday", is_day, MOST, True),
    ("street", is_street, MOST, False),
    ("name", is_name, MORE, False),
)
"""(field, what its values look like, how many must, whether half of the rows must have one)."""


def _field(values: list[str], rows: int) -> str:
    """Give the field of the first kind that the values are of."""
    if share(values, is_answer) >= MOST:
        return "custom"
    often = len(values) >= rows * 0.5
    for field, fits, enough, is_common in _KINDS:
        if (often or not is_common) and share(values, fits) >= enough:
            return field if field != "birthday" or all(map(_is_past, values)) else "custom"
    return "custom"


def _is_past(value: str) -> bool:
    """Tell a day on which a grown person may have been born."""
    return any(str(year) in value for year in range(1920, 2013))


def _are_bare_phones(values: list[str]) -> bool:
    """Tell phone numbers without any mark from counts and identifiers: long, of one length, all different."""
    if share(values, is_bare_phone) < MOST or len(set(values)) < len(values) * 0.5:
        return False
    lengths = Counter(map(len, values))
    return lengths.most_common(1)[0][1] >= len(values) * MORE


def _name_columns(fields: list[str], values: Sequence[list[str]]) -> None:
    """Settle which of the columns with names is the person's: two of single words are given and family name."""
    if "name" not in fields and "email" in fields:
        found = next((at for at, field in enumerate(fields) if field == "custom" and _may_name(values[at])), None)
        if found is not None:
            fields[found] = "name"
    names = [at for at, field in enumerate(fields) if field == "name"]
    if len(names) > 1 and _is_of_groups(values, names):
        fields[names.pop(0)] = "custom"
    if names and names[0] + 1 < len(fields) and _is_second_name(fields, values, names[0] + 1):
        fields[names[0] + 1] = "name"
        names = [at for at, field in enumerate(fields) if field == "name"]
    used: tuple[int, ...] = tuple(names[:1])
    for first, second in pairwise(names[:2]):
        if all(share(values[at], is_one_word) >= MORE for at in (first, second)):
            fields[first], fields[second] = "given", "family"
            used = (first, second)
    for at in names:
        if at not in used:
            fields[at] = "custom"


def _is_of_groups(values: Sequence[list[str]], names: Sequence[int]) -> bool:
    """Tell that the first of several columns with names repeats a few words, as *Good friends* before who they are."""
    first, second = (values[at] for at in names[:2])
    if len(first) < _FEWEST_TO_COMPARE or share(first, is_one_word) >= MORE <= share(second, is_one_word):
        return False
    return len(set(first)) < len(first) and len(set(first)) * len(second) < len(set(second)) * len(first) * MOST


def _may_name(values: list[str]) -> bool:
    return share(values, may_be_name) >= MORE and share(values, is_answer) < MOST


def _is_second_name(fields: Sequence[str], values: Sequence[list[str]], at: int) -> bool:
    return fields[at] == "custom" and _may_name(values[at]) and share(values[at], is_one_word) >= MORE
