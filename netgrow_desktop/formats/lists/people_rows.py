"""Rows of a table as people, by where each of its columns goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.lists.default_values import is_empty
from netgrow_desktop.formats.lists.drafts import (
    EDGES,
    draft_of,
    filled_cells,
    header_names,
    linkedin_key,
    name_from_parts,
)
from netgrow_desktop.formats.lists.last_contacts import FIELD, contact_of
from netgrow_desktop.formats.lists.names import take_title, turn_name
from netgrow_desktop.formats.lists.own_words import name_shown, without_own_words
from netgrow_desktop.formats.lists.whole_names import complete_name, part_name
from netgrow_desktop.formats.organizations import is_organization
from netgrow_desktop.formats.readers import data_rows
from netgrow_desktop.formats.records import Person, Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.lists.drafts import Found
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Contacted, Record

_NOBODY = Message("row.nobody")
_HEADER_AGAIN = Message("row.header_again")
_TOTAL = Message("row.total")
_SUM_WORDS = (
    "total totals sum summe gesamt gesamtsumme anzahl count insgesamt totale totaal totalt suma razem ukupno yhteensa"
    " toplam celkem osszesen итого всего 合計 合计 總計 합계 subtotal records rows entries"
)
_SUMS = frozenset(_SUM_WORDS.split())
_FEW_CELLS = 3
_LONGEST_SUM = 60


def _of_others(_found: Found) -> bool:
    return False


def read_people(recognised: Recognised, is_own: Callable[[Found], bool] = _of_others) -> Iterator[Record]:
    """Give a person for each row that names one; a row by which nobody can be known is rejected,
    a second header and a line of totals are skipped.

    *is_own* tells the rows that NetGrow wrote, which hold what they mean; of any other row, words for nothing are
    left out, whole names taken apart, and what is said twice is said once.
    """
    names = header_names(recognised.header, len(recognised.columns))
    header = _row_text(recognised.header)
    tells_contact = any(column.field == FIELD for column in recognised.columns)
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        found = filled_cells(cells, recognised.columns, names)
        if not found:
            continue
        if len(found) > 1 and found[0][2] in header and _row_text(cells) == header:
            yield Skipped(line, _HEADER_AGAIN)
            continue
        if len(found) <= _FEW_CELLS and _is_total(found):
            yield Skipped(line, _TOTAL)
            continue
        contacted: tuple[Contacted, ...] = ()
        if tells_contact:
            found, contacted = contact_of(found, day_first=recognised.day_first)
        if is_own(found):
            draft = draft_of(found, day_first=recognised.day_first)
        else:
            found = [each for each in found if not is_empty(each[0].field, each[2])]
            draft = draft_of(found, day_first=recognised.day_first)
            _tidy(draft)
        if draft.name and (len(found) > 1 or _is_somebody(draft)):
            organization = is_organization(draft)
            yield Person(line, draft, linkedin_key(draft), contacted=contacted, organization=organization)
        else:
            yield Rejected(line, _NOBODY, raw_text(taken))


def _tidy(draft: ContactDraft) -> None:
    """Put the name into its parts and leave out what columns repeat of it."""
    nameless = not (draft.given or draft.family or draft.nickname)
    if nameless and draft.custom and draft.name == name_from_parts(draft):
        draft.name = name_shown(draft.custom) or draft.name
    turn_name(draft)
    take_title(draft)
    part_name(draft)
    complete_name(draft)
    draft.custom = without_own_words(draft)


def _row_text(cells: Sequence[str]) -> str:
    return "\0".join(cell.strip(EDGES) for cell in cells).strip("\0")


def _is_total(found: Found) -> bool:
    """Tell a line that counts or sums up the others (*Total: 17*) from a person."""
    parts = words(fold(" ".join(value for _, _, value in found if len(value) <= _LONGEST_SUM)))
    return bool(parts) and parts[0] in _SUMS and all(part in _SUMS or part.isdecimal() for part in parts)


def _is_somebody(draft: ContactDraft) -> bool:
    """Tell a row with a single cell that can be a person from a number or a mark."""
    return bool(draft.emails or draft.phones or draft.links) or any(letter.isalpha() for letter in draft.name)
