"""Any other table of people: its columns are guessed from the words of the header and from the values.

A table that names nobody (a ledger, a catalogue, a log) is not taken for one that does.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.dates import guess_day_first, read_date
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.drafts import EDGES
from netgrow_desktop.formats.headers import HeaderMeaning, folded_header, meaning
from netgrow_desktop.formats.people_rows import read_people
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, column_values
from netgrow_desktop.formats.vocabulary import HONORIFICS, MERCHANDISE, PARTS_OF_ADDRESS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.formats.readers import Sample
    from netgrow_desktop.formats.tables import Table

_EMAIL = re.compile(r"(?:mailto:)?[^\s@,;<>()\"]{1,100}@[^\s@,;<>()\"]{1,200}\.[^\s@,;<>()\".]{2,30}")
_PHONE = re.compile(r"(?:\+|00|\()?[\d\s().\-/]{6,25}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?", re.ASCII)
_NAME = re.compile(r"[^\W\d_][^\d_@=<>{}\[\]|/\\;:]{0,59}")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 0.8
_MORE = 0.6
_LINES = frozenset(("street", "extended"))
_DATES = ("birthday", "connected_on")


class _Guess(NamedTuple):
    """Where the columns of one table go, how well that fits, and whether it is a list of people."""

    match: Match
    score: float
    is_people: bool


def recognise(sample: Sample) -> Match | None:
    """Find the best header among the delimiters, or guess by values alone; None for what is no list of people."""
    guesses = [guess for table in sample.tables if (guess := _guess_by_header(table)) is not None]
    people = [guess for guess in guesses if guess.is_people]
    if people:
        return max(people, key=lambda guess: guess.score).match
    if guesses:
        return None
    by_values = (_guess_by_values(table) for table in sample.tables)
    return next((match for match in by_values if match is not None), None)


def _guess_by_header(table: Table) -> _Guess | None:
    best: _Guess | None = None
    for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
        if any("@" in cell for cell in cells):
            continue
        meanings = [meaning(cell) for cell in cells]
        known = sum(each.field not in ("", "custom") for each in meanings)
        if not known:
            continue
        values = [_filled(column_values(table, place, at)) for at in range(len(cells))]
        resolved = _resolved(meanings, values)
        score = sum(each.field not in ("", "custom") for each in resolved) + known / (known + len(cells))
        if best is None or score > best.score:
            columns = tuple(_column(each, cell) for each, cell in zip(resolved, cells, strict=True))
            match = Match(table, place, columns, _day_order(columns, values))
            best = _Guess(match, score, _is_people(meanings, resolved, cells, values))
    return best


def _filled(values: list[str]) -> list[str]:
    return [text for value in values if (text := value.strip(EDGES))]


def _column(found: HeaderMeaning, header: str) -> Column:
    if found.field in ("", "custom"):
        return Column("custom", header.strip(EDGES))
    return Column(found.field, found.label, found.group)


def _day_order(columns: Sequence[Column], values: Sequence[list[str]]) -> bool | None:
    return guess_day_first(
        value for column, found in zip(columns, values, strict=True) if column.field in _DATES for value in found
    )


def _resolved(meanings: Sequence[HeaderMeaning], values: Sequence[list[str]]) -> list[HeaderMeaning]:
    """Settle what depends on other columns or on the values."""
    fields = {each.field for each in meanings}
    resolved = [
        _by_values(_in_company(each, fields), found, fields) for each, found in zip(meanings, values, strict=True)
    ]
    return _addresses_apart(resolved)


def _in_company(found: HeaderMeaning, fields: set[str]) -> HeaderMeaning:
    """Settle a header that means different things beside different others."""
    if found.field == "any_name":
        if "given" in fields and "family" not in fields:
            return found._replace(field="family")
        if "family" in fields and "given" not in fields:
            return found._replace(field="given")
        return found._replace(field="name")
    if found.field == "birthday" and {"birth_year", "birth_month"} <= fields and "birth_day" not in fields:
        return found._replace(field="birth_day")
    return found


def _by_values(found: HeaderMeaning, values: list[str], fields: set[str]) -> HeaderMeaning:
    if found.field == "any_title":
        beside_a_job = "title" in fields or "suffix" in fields
        polite = _share(values, _is_honorific) >= 0.5 if values else beside_a_job
        return found._replace(field="prefix" if polite else "title")
    if not found.sure:
        for field, fits in (("email", _is_email), ("phone", _is_phone)):
            if _share(values, fits) >= _MORE:
                return found._replace(field=field)
        return HeaderMeaning("")
    if not found.field and _share(values, _is_email) >= _MOST:
        return HeaderMeaning("email")
    if not found.field and _share(values, _is_profile) >= _MOST:
        return HeaderMeaning("link", "LinkedIn")
    return found


def _addresses_apart(found: list[HeaderMeaning]) -> list[HeaderMeaning]:
    """Tell the second address of one label from the second line of a street."""
    numbered = {(each.group, each.number) for each in found if each.field in PARTS_OF_ADDRESS - _LINES}
    seen: Counter[tuple[str, str]] = Counter()
    apart = []
    for each in found:
        settled = each
        if each.field in PARTS_OF_ADDRESS:
            if each.number > 1 and (each.group, each.number) in numbered:
                settled = each._replace(group=f"{each.group}#{each.number}")
            elif each.field not in _LINES:
                seen[each.field, each.group] += 1
                turn = seen[each.field, each.group]
                settled = each._replace(group=f"{each.group}+{turn}") if turn > 1 else each
        apart.append(settled)
    return apart


def _is_people(
    meanings: Sequence[HeaderMeaning],
    resolved: Sequence[HeaderMeaning],
    header: Sequence[str],
    values: Sequence[list[str]],
) -> bool:
    """Tell whether the columns describe people rather than goods, events or measurements."""
    fields = {each.field for each in resolved}
    known = sum(each.field not in ("", "custom") for each in resolved)
    if not any(values):
        return not fields.isdisjoint(("name", "given", "family", "email", "phone"))
    if {"given", "family"} <= fields:
        return True
    goods = sum(
        each.field in ("", "custom") and not MERCHANDISE.isdisjoint(folded_header(cell).split())
        for each, cell in zip(resolved, header, strict=True)
    )
    if goods > known:
        return False
    if not fields.isdisjoint(("given", "family")) or any(each.field == "name" for each in meanings):
        return True
    reachable = any(
        (each.field == "email" and _share(found, _is_email) >= 0.5)
        or (each.field == "phone" and _share(found, _is_phone) >= 0.5)
        or (each.field == "link" and _share(found, _is_profile) >= 0.5)
        for each, found in zip(resolved, values, strict=True)
    )
    if reachable:
        return goods < (3 if "name" in fields else 2)
    names = [value for each, found in zip(resolved, values, strict=True) if each.field == "name" for value in found]
    unknown = len(header) - known
    return not goods and _share(names, _is_name) >= _MORE and (known > 1 or unknown <= 1)


def _guess_by_values(table: Table) -> Match | None:
    """Guess the columns of a table whose header says nothing, or that has none, by its values alone."""
    if len(table.rows) < 2 - (len(table.rows) == 1 and table.complete):
        return None
    width = Counter(len(cells) for _, cells in table.rows).most_common(1)[0][0]
    below = [_filled([cells[at] for _, cells in table.rows[1:] if at < len(cells)]) for at in range(width)]
    everything = [_filled([cells[at] for _, cells in table.rows if at < len(cells)]) for at in range(width)]
    rows = len(table.rows)
    first = table.rows[0][1]
    has_header = rows > 1 and not any(_is_email(cell) or _is_phone(cell) for cell in map(str.strip, first))
    values = below if has_header else everything
    fields = [_field_by_values(found, rows) for found in values]
    reachable = not {"email", "link", "phone"}.isdisjoint(fields)
    if not reachable or ("name" not in fields and (width > 1 or fields == ["phone"])):
        return None
    same_width = sum(len(cells) == width for _, cells in table.rows)
    if same_width < rows * _MORE:
        return None
    names = [at for at, field in enumerate(fields) if field == "name"]
    if len(names) > 1 and all(_share(values[at], _is_one_word) >= _MORE for at in names[:2]):
        fields[names[0]], fields[names[1]] = "given", "family"
    for at in names[2:] if "given" in fields else names[1:]:
        fields[at] = "custom"
    columns = tuple(
        Column(field, first[at].strip(EDGES) if has_header and at < len(first) and field == "custom" else "")
        for at, field in enumerate(fields)
    )
    return Match(table, 0 if has_header else None, columns, None)


def _field_by_values(values: list[str], rows: int) -> str:
    if len(values) >= rows * 0.5 and _share(values, _is_email) >= _MOST:
        return "email"
    if _share(values, _is_profile) >= _MOST:
        return "link"
    if len(values) >= rows * 0.5 and _share(values, _is_clear_phone) >= _MOST:
        return "phone"
    return "name" if _share(values, _is_name) >= _MORE else "custom"


def _share(values: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, values)) / len(values) if values else 0.0


def _is_email(value: str) -> bool:
    return len(value) <= 320 and _EMAIL.fullmatch(value) is not None


def _is_phone(value: str) -> bool:
    if len(value) > 40 or _PHONE.fullmatch(value) is None or read_date(value) is not None:
        return False
    return 6 <= sum(letter.isdecimal() for letter in value) <= 18


def _is_clear_phone(value: str) -> bool:
    """Tell a phone number from any long number, without a header that says so."""
    return _is_phone(value) and (value.startswith(("+", "0", "(")) or not value.isdecimal())


def _is_profile(value: str) -> bool:
    return bool(profile_slug(value))


def _is_honorific(value: str) -> bool:
    parts = _WORD.findall(fold(value[:60]))
    return bool(parts) and all(part in HONORIFICS for part in parts)


def _is_name(value: str) -> bool:
    return _NAME.fullmatch(value) is not None and not value.islower() and len(value.split()) <= 6


def _is_one_word(value: str) -> bool:
    return len(value.split()) == 1


READER = Reader("csv", Message("format.csv"), recognise, read_people)
