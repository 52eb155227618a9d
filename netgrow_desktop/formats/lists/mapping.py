"""Columns mapped by hand: what a person needs to see of a table, also of one that is refused, and their choice."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.lists import other_tables
from netgrow_desktop.formats.lists.drafts import EDGES, header_name
from netgrow_desktop.formats.lists.headerless import guess_by_values, guessed_fields
from netgrow_desktop.formats.readers import Column, Match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.cells.tables import Table
    from netgrow_desktop.formats.readers import Reader, Sample

FIELDS = (
    "name",
    "given",
    "middle",
    "family",
    "prefix",
    "suffix",
    "nickname",
    "email",
    "phone",
    "organization",
    "department",
    "title",
    "street",
    "house_number",
    "extended",
    "postal_code",
    "city",
    "region",
    "country",
    "link",
    "birthday",
    "birth_day",
    "birth_month",
    "birth_year",
    "connected_on",
    "last_contact",
    "introduced_by",
    "how_met",
    "industry",
    "tags",
    "notes",
    "custom",
    "",
)
"""Fields that a column may be given; ``custom`` keeps it under its own name, "" leaves it out."""

LABELLED_FIELDS = frozenset(
    (
        "email",
        "phone",
        "link",
        "street",
        "house_number",
        "extended",
        "postal_code",
        "city",
        "region",
        "country",
    )
)
"""Fields whose values may have a label (*work*, *home*); parts of one address have the same label and group."""

SAMPLES = 5
_ROWS = 200
_MONTHS = 12
_EITHER_ORDER = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b", re.ASCII)


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """One column: its header or number, up to five different values, and where it would go."""

    name: str
    samples: tuple[str, ...]
    column: Column


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table as it is cut up now. ``header_line`` is 0 where it has none; ``rows`` counts those of the sample.

    ``day_first`` tells which of day and month stands first, None where nothing shows it; then ``is_day_unclear`` tells
    whether there are dates for which it matters, and ``unclear_day`` is one of them. ``sheet`` is the sheet of a
    spreadsheet. Of vCards, which have no columns, ``people`` are the first ones as they read: name and organisation.
    """

    encoding: str
    delimiter: str
    header_line: int
    columns: tuple[ColumnPreview, ...]
    rows: int
    day_first: bool | None = None
    is_day_unclear: bool = False
    sheet: str = ""
    people: tuple[tuple[str, str], ...] = ()
    unclear_day: str = ""

    def going(self, columns: tuple[Column, ...] | None) -> TablePreview:
        """Give the same table with its columns going where these do, if they are as many."""
        if columns is None or len(columns) != len(self.columns):
            return self
        pairs = zip(self.columns, columns, strict=True)
        return replace(self, columns=tuple(replace(each, column=column) for each, column in pairs))


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a table; None where they left it to the program.

    ``columns`` says where each column goes, ``header`` whether there is one, ``day_first`` which of day and month
    stands first.
    """

    columns: tuple[Column, ...] | None = None
    header: bool | None = None
    delimiter: str | None = None
    day_first: bool | None = None


def preview(sample: Sample, encoding: str, match: Match, *, sheet: str = "") -> TablePreview:
    """Give what a table holds as it is cut up by *match*; raises :class:`NetGrowError` where that is no table."""
    table = match.table
    if table is None:
        raise NetGrowError("format.no_table", file=sample.name)
    line, names = (0, []) if match.header_row is None else table.rows[match.header_row]
    first = 0 if match.header_row is None else match.header_row + 1
    below = [cells for _, cells in table.rows[first : first + _ROWS]]
    values = [
        [text for cells in below if at < len(cells) and (text := cells[at].strip(EDGES))]
        for at in range(len(match.columns))
    ]
    columns = tuple(
        ColumnPreview(header_name(names, at), tuple(dict.fromkeys(found))[:SAMPLES], column)
        for at, (column, found) in enumerate(zip(match.columns, values, strict=True))
    )
    days = [found for column, found in zip(match.columns, values, strict=True) if column.field in other_tables.DATES]
    unclear = next(filter(None, map(_unclear_day, days)), "") if match.day_first is None else ""
    return TablePreview(
        *(encoding, table.delimiter, line, columns, len(below), match.day_first, bool(unclear), sheet),
        unclear_day=unclear,
    )


def guess(sample: Sample, choices: Choices, layouts: Sequence[Reader] = ()) -> Match:
    """Give the likeliest way to read the sample as a table, whether it is a list of people or not.

    What the person chose is kept; the rest is told by the *layouts* that know it, or by headers and values. The match
    is empty where nothing can be cut up.
    """
    if choices.columns is None:
        matches = (layout.recognise(sample) for layout in layouts)
        match = next((each for each in matches if each is not None and each.table is not None), None)
        if match is not None and choices.header in (None, match.header_row is not None):
            return in_order(match, choices)
    table = _likeliest(sample.tables, None if choices.columns is None else len(choices.columns))
    if table is None:
        return Match()
    row = _header_row(table, choices.header)
    columns = choices.columns if choices.columns is not None else _columns(table, row)
    match = Match(table, row, columns, other_tables.day_order(table, -1 if row is None else row, columns))
    return in_order(match, choices)


def _likeliest(tables: Sequence[Table], width: int | None) -> Table | None:
    """Give the table with most columns in most rows, or the one with so many columns."""
    if not tables:
        return None

    def fitness(table: Table) -> tuple[bool, float]:
        usual, rows = Counter(len(cells) for _, cells in table.rows).most_common(1)[0]
        return usual == width, (usual > 1) * rows / len(table.rows) + usual / 1000

    return max(tables, key=fitness)


def _header_row(table: Table, header: bool | None) -> int | None:
    if header is False:
        return None
    found = other_tables.best_header(table)
    if found is not None or header:
        return found or 0
    by_values = guess_by_values(table)
    return None if by_values is None else by_values.header_row


def _columns(table: Table, header_row: int | None) -> tuple[Column, ...]:
    """Guess the columns from header and values; those that nothing points to keep their own name."""
    if header_row is not None:
        return other_tables.columns_under(table, header_row)
    rows = [cells for _, cells in table.rows[:_ROWS]]
    width = max(map(len, rows))
    values = [[text for cells in rows if at < len(cells) and (text := cells[at].strip(EDGES))] for at in range(width)]
    return tuple(map(Column, guessed_fields(values, len(rows))))


def in_order(match: Match, choices: Choices) -> Match:
    """Give the match with the order of day and month that was chosen, if one was."""
    return match if choices.day_first is None else replace(match, day_first=choices.day_first)


def _unclear_day(values: list[str]) -> str:
    """Give a date that means another day if the month stands first; one whose numbers differ, if there is one."""
    found = [each for each in map(_EITHER_ORDER.match, values) if each and max(map(int, each.groups())) <= _MONTHS]
    return max(found, key=lambda each: int(each.group(1)) != int(each.group(2)))[0] if found else ""
