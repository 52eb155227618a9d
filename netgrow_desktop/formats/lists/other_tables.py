"""Any other table of people: its columns are guessed from the words of the header and from the values.

A table that names nobody (a ledger, a catalogue, a log) is not taken for one that does.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.dates import guess_day_first
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.header_words.meanings import HeaderMeaning, folded_header, meaning
from netgrow_desktop.formats.header_words.qualifiers import PERSON_NOUNS, THINGS
from netgrow_desktop.formats.header_words.vocabulary import PARTS_OF_ADDRESS
from netgrow_desktop.formats.lists import last_contacts
from netgrow_desktop.formats.lists.drafts import EDGES
from netgrow_desktop.formats.lists.headerless import guess_by_values, guessed_fields
from netgrow_desktop.formats.lists.label_columns import with_labels
from netgrow_desktop.formats.lists.layouts import by_place, in_directory
from netgrow_desktop.formats.lists.people_evidence import describes_people
from netgrow_desktop.formats.lists.people_rows import read_people
from netgrow_desktop.formats.lists.programs import program_of
from netgrow_desktop.formats.lists.value_kinds import (
    MORE,
    MOST,
    is_day,
    is_dialled,
    is_email,
    is_full_name,
    is_honorific,
    is_phone,
    is_profile,
    share,
)
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, column_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.cells.tables import Table
    from netgrow_desktop.formats.readers import Sample

_LINES = frozenset(("street", "extended", "formatted"))
_AMERICA = frozenset(("us", "usa", "u.s", "u.s.a", "united states", "united states of america"))
_STATE_CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA"
    " RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
_STATES = frozenset(_STATE_CODES.split())
_AMERICAN_MAKERS = frozenset(("MEMBER_RATING", "OPTIN_TIME"))
"""Columns of an audience of Mailchimp, whose birthdays are month and day."""
_NAMES = frozenset(("name", "given", "family", "organization"))
DATES = ("birthday", "connected_on", last_contacts.FIELD)
"""Fields that hold days."""
_FIRST_AND_LAST = {"any_first": "given", "any_last": "family"}
_IN_COMPANY = {
    "any_job": ("title", "custom"),
    "any_notes": ("notes", "custom"),
    "any_county": ("region", "custom"),
    "any_birthday": ("birthday", "custom"),
    "any_surname": ("family", "nickname"),
}
"""Field of a header -> (what it means alone, what it means beside a column of the first)."""


class _Guess(NamedTuple):
    """Where the columns of one table go, how well that fits, and whether it is a list of people."""

    match: Match
    score: float
    is_people: bool


def recognise(sample: Sample) -> Match | None:
    """Find the best header among the delimiters, or guess by values alone; None for what is no list of people."""
    guesses = [guess for table in sample.tables if (guess := _guess_by_header(sample.name, table)) is not None]
    people = [guess for guess in guesses if guess.is_people]
    if people:
        best = max(people, key=lambda guess: guess.score).match
        return replace(best, title=program_of(_header_of(best), [column.field for column in best.columns]))
    if guesses:
        return None
    by_values = (guess_by_values(table) for table in sample.tables)
    return next((match for match in by_values if match is not None), None)


def _header_of(match: Match) -> list[str]:
    return [] if match.table is None or match.header_row is None else match.table.rows[match.header_row][1]


def columns_under(table: Table, header_row: int) -> tuple[Column, ...]:
    """Give where the columns below a header go, as far as its words and the values tell."""
    cells = table.rows[header_row][1]
    values = [_filled(column_values(table, header_row, at)) for at in range(len(cells))]
    meanings = _with_last_contact(in_directory(cells, [meaning(cell) for cell in cells]), cells, values)
    resolved = _checked_names(meanings, _resolved(cells, by_place(meanings), values), table, header_row)
    return with_labels(cells, [_column(each, cell) for each, cell in zip(resolved, cells, strict=True)], values)


def day_order(table: Table, header_row: int, columns: Sequence[Column]) -> bool | None:
    """Tell from the dates of a table whether the day stands before the month; None where nothing shows it.

    Other dates of the table tell it too, and addresses in America, where the month comes first.
    """
    values = [_filled(column_values(table, header_row, at)) for at in range(len(columns))]
    dates = [found for column, found in zip(columns, values, strict=True) if column.field in DATES]
    if not any(dates):
        return None
    told = guess_day_first(value for found in dates for value in found)
    if told is None:
        told = guess_day_first(value for found in values if share(found, is_day) >= MOST for value in found)
    if told is None and (_is_american(columns, values) or not _AMERICAN_MAKERS.isdisjoint(table.rows[header_row][1])):
        return False
    return told


def _is_american(columns: Sequence[Column], values: Sequence[list[str]]) -> bool:
    """Tell addresses in the United States by their countries, else by the short names of states."""
    countries = [
        value for column, found in zip(columns, values, strict=True) if column.field == "country" for value in found
    ]
    if countries:
        return share(countries, lambda value: value.casefold().strip(".") in _AMERICA) >= MOST
    states = [
        value for column, found in zip(columns, values, strict=True) if column.field == "region" for value in found
    ]
    return share(states, _STATES.__contains__) >= MOST


def best_header(table: Table) -> int | None:
    """Give the place of the row that says most about its columns; None where none says anything."""
    best = _guess_by_header("", table)
    return None if best is None else best.match.header_row


def _checked_names(
    meanings: Sequence[HeaderMeaning], resolved: list[HeaderMeaning], table: Table, header_row: int
) -> list[HeaderMeaning]:
    """Settle by the values what a column *Name* is beside columns of parts of a name.

    *Name1* beside given and family name is the organization's where it holds neither of the two; *Naam* beside the
    family name alone is the whole name where it holds it.
    """
    fields = [each.field for each in resolved]
    whole = next((at for at, each in enumerate(meanings) if each.field == "any_name"), -1)
    if whole < 0 or "family" not in fields or fields[whole] not in ("name", "given"):
        return resolved
    parts = [fields.index(each) for each in ("given", "family") if each in fields and fields.index(each) != whole]
    rows = [cells for _, cells in table.rows[header_row + 1 : header_row + 201] if len(cells) > max(whole, *parts)]
    told = [cells for cells in rows if cells[whole].strip() and any(cells[at].strip() for at in parts)]
    same = sum(all(cells[at].strip() in cells[whole] for at in parts) for cells in told)
    is_whole = bool(told) and same >= len(told) * 0.5
    if fields[whole] == "given":
        settled = "name" if is_whole and "name" not in fields else "given"
    elif is_whole or not told or len(parts) < 2:
        settled = "name"
    else:
        settled = "custom" if "organization" in fields else "organization"
    return [each._replace(field=settled) if at == whole else each for at, each in enumerate(resolved)]


def _guess_by_header(file: str, table: Table) -> _Guess | None:
    best: _Guess | None = None
    for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
        if any("@" in cell for cell in cells):
            continue
        meanings = in_directory(cells, [meaning(cell) for cell in cells])
        known = sum(each.field not in ("", "custom") for each in meanings)
        if not known:
            continue
        values = [_filled(column_values(table, place, at)) for at in range(len(cells))]
        meanings = _with_last_contact(meanings, cells, values)
        resolved = _checked_names(meanings, _resolved(cells, by_place(meanings), values), table, place)
        told = sum(
            bool(said.field) and each.field not in ("", "custom") for said, each in zip(meanings, resolved, strict=True)
        )
        score = told + known / (known + len(cells))
        if best is None or score > best.score:
            plain = [_column(each, cell) for each, cell in zip(resolved, cells, strict=True)]
            columns = with_labels(cells, plain, values)
            match = Match(table, place, columns, day_order(table, place, columns))
            best = _Guess(match, score, describes_people(file, meanings, resolved, cells, values))
    return best


def _with_last_contact(
    meanings: Sequence[HeaderMeaning], header: Sequence[str], values: Sequence[list[str]]
) -> list[HeaderMeaning]:
    """Find the days of the last contact: *Last contact* may be a name as well, which its values tell."""
    return [
        HeaderMeaning(last_contacts.FIELD) if last_contacts.says_last_contact(cell, below) else each
        for each, cell, below in zip(meanings, header, values, strict=True)
    ]


def _filled(values: list[str]) -> list[str]:
    return [text for value in values if (text := value.strip(EDGES))]


def _column(found: HeaderMeaning, header: str) -> Column:
    if found.field in ("", "custom"):
        return Column("custom", header.strip(EDGES))
    return Column(found.field, found.label, found.group)


def _resolved(
    header: Sequence[str], meanings: Sequence[HeaderMeaning], values: Sequence[list[str]]
) -> list[HeaderMeaning]:
    """Settle what depends on other columns or on the values."""
    fields = {each.field for each in meanings}
    streets = {each.group for each in meanings if each.field == "street"}
    settled = [_in_company(each, fields, streets) for each in meanings]
    sure = {each.field for each in meanings if each.sure}
    resolved = [_by_values(each, found, sure) for each, found in zip(settled, values, strict=True)]
    return _addresses_apart(_named_by_values(header, _houses(resolved), values))


def _houses(found: list[HeaderMeaning]) -> list[HeaderMeaning]:
    """Take *Nr.* for the number of the house where it stands behind a street, else for nothing."""
    houses = list(found)
    for at, each in enumerate(found):
        if each.field == "any_number":
            is_house = at > 0 and found[at - 1].field == "street"
            houses[at] = found[at - 1]._replace(field="house_number") if is_house else HeaderMeaning("")
    return houses


def _named_by_values(
    header: Sequence[str], found: list[HeaderMeaning], values: Sequence[list[str]]
) -> list[HeaderMeaning]:
    """Find the names among columns whose headers say nothing of the kind, where no name is known.

    They are those of full names under a noun for people (*Speaker*), else, beside an address, what looks like names
    unless it is said to name things (*Hospital Name*).
    """
    fields = {each.field for each in found}
    said = [frozenset(folded_header(cell).split()) for cell in header]
    if fields.isdisjoint(_NAMES - {"organization"}):
        for at, each in enumerate(found):
            if not each.field and said[at] & PERSON_NOUNS and share(values[at], is_full_name) >= MORE:
                return [*found[:at], HeaderMeaning("name"), *found[at + 1 :]]
    if not fields.isdisjoint(_NAMES) or fields.isdisjoint(("email", "phone")):
        return found
    guessed = guessed_fields(values, max(map(len, values), default=0))
    return [
        HeaderMeaning(field) if not each.field and field in _NAMES and said[at].isdisjoint(THINGS) else each
        for at, (each, field) in enumerate(zip(found, guessed, strict=True))
    ]


def _in_company(found: HeaderMeaning, fields: set[str], streets: set[str]) -> HeaderMeaning:
    """Settle a header that means different things beside different others."""
    field = found.field
    if field == "any_name":
        field = _name_beside(fields)
    elif field in ("any_first", "any_last"):
        paired = {"any_first", "any_last"} <= fields or not fields.isdisjoint(("given", "family", "email", "phone"))
        field = _FIRST_AND_LAST[field] if paired else ""
    elif field in _IN_COMPANY:
        alone, beside = _IN_COMPANY[field]
        field = beside if alone in fields else alone
    elif field == "any_address":
        field = "formatted" if found.group in streets else "street"
    elif field == "birthday" and {"birth_year", "birth_month"} <= fields and "birth_day" not in fields:
        field = "birth_day"
    return found if field == found.field else found._replace(field=field)


def _name_beside(fields: set[str]) -> str:
    """Tell which name *Name* is beside the other columns: *Nom* beside *Prénom* is the family's."""
    has_family = not fields.isdisjoint(("family", "any_surname"))
    if "given" in fields and not has_family:
        return "family"
    return "given" if has_family and "given" not in fields else "name"


def _by_values(found: HeaderMeaning, values: list[str], fields: set[str]) -> HeaderMeaning:
    if found.field == "any_title":
        told = share(values, is_honorific) >= 0.5 if values else "suffix" in fields
        # Where forms of address have a column of their own, a title that is none is a job beside another (a role).
        polite = told or ("title" in fields and not (values and "prefix" in fields))
        return found._replace(field="prefix" if polite else "title")
    if not found.sure:
        if share(values, is_email) >= MORE:
            return found._replace(field="email")
        # A column *Number* holds phone numbers only where no other column does.
        is_number = found.number == 0 and "phone" in fields
        is_called = not is_number and share(values, is_dialled if found.number else is_phone) >= MORE
        return found._replace(field="phone", number=1) if is_called else HeaderMeaning("")
    if found.field in ("", "name") and share(values, is_email) >= MOST:
        return HeaderMeaning("email")
    if not found.field and share(values, is_profile) >= MOST:
        return HeaderMeaning("link", "LinkedIn")
    return found


def _addresses_apart(found: list[HeaderMeaning]) -> list[HeaderMeaning]:
    """Tell the second address of one label from the second line of a street."""
    numbered = {(each.group, each.number) for each in found if each.field in PARTS_OF_ADDRESS - _LINES}
    seen: Counter[tuple[str, str]] = Counter()
    apart = []
    for each in found:
        settled = each
        if each.field in PARTS_OF_ADDRESS or each.field == "formatted":
            if each.number > 1 and (each.group, each.number) in numbered:
                settled = each._replace(group=f"{each.group}#{each.number}")
            elif each.field not in _LINES:
                seen[each.field, each.group] += 1
                turn = seen[each.field, each.group]
                settled = each._replace(group=f"{each.group}+{turn}") if turn > 1 else each
        apart.append(settled)
    return apart


READER = Reader("csv", Message("format.csv"), recognise, read_people)
