"""When somebody was last contacted, as a table of another program or a person's own says it in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.dates import is_to_come, read_date
from netgrow_desktop.domain.interactions import LAST_CONTACT, Direction, InteractionKind
from netgrow_desktop.formats.header_words.meanings import folded_header
from netgrow_desktop.formats.lists.default_values import is_empty
from netgrow_desktop.formats.lists.value_kinds import MORE, is_day, share
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.formats.records import Contacted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.lists.drafts import Found

FIELD = "last_contact"
_HEADER_WORDS = (
    "last contact, last contacted, last contact date, last contacted date, last contact on, last contacted on,"
    " last contacted at, last contact at, date last contacted, date of last contact, last contact day,"
    " letzter kontakt, letzter kontakt am, datum letzter kontakt, datum des letzten kontakts, letzte kontaktaufnahme,"
    " zuletzt kontaktiert, zuletzt kontaktiert am, letztmals kontaktiert, letztes kontaktdatum,"
    " dernier contact, dernier contact le, date du dernier contact, date dernier contact, derniere prise de contact,"
    " ultimo contacto, fecha de ultimo contacto, fecha del ultimo contacto, fecha ultimo contacto,"
    " ultimo contatto, data ultimo contatto, data dell ultimo contatto, ultimo contato, data do ultimo contato,"
    " data do ultimo contacto, laatste contact, datum laatste contact, laatst gecontacteerd, ostatni kontakt,"
    " data ostatniego kontaktu, senaste kontakt, senast kontaktad, seneste kontakt, sidste kontakt, siste kontakt,"
    " sist kontaktet, viimeisin yhteydenotto, posledni kontakt, datum posledniho kontaktu, posledny kontakt,"
    " utolso kapcsolatfelvetel, последний контакт, дата последнего контакта, останній контакт,"
    " 最終連絡日, 最后联系时间, 最后联系日期, 上次联系时间"
)
_HEADERS = frozenset(folded_header(each) for each in _HEADER_WORDS.split(","))
_EARLIEST = "1900"
_WHOLE_DAY = 10
_KEPT = Column("custom")


def says_last_contact(header: str, values: Sequence[str]) -> bool:
    """Tell a column of the days of the last contact, by its header and by most of its values being days."""
    if folded_header(header) not in _HEADERS:
        return False
    return share([value for value in values if not is_empty(FIELD, value)], is_day) >= MORE


def contact_of(found: Found, *, day_first: bool | None) -> tuple[Found, tuple[Contacted, ...]]:
    """Take the last contact out of the cells of a row; of several days each counts.

    What is no whole day up to today stays, as a field under the name of its column.
    """
    cells: Found = []
    days = []
    for column, name, value in found:
        if column.field != FIELD:
            cells.append((column, name, value))
            continue
        day = read_date(value, day_first=day_first) or ""
        if len(day) == _WHOLE_DAY and day >= _EARLIEST and not is_to_come(day):
            days.append(day)
        elif not is_empty(FIELD, value):
            cells.append((_KEPT, name, value))
    kind, both = InteractionKind.CHECK_IN, Direction.BOTH
    return cells, tuple(Contacted(kind, day, both, LAST_CONTACT) for day in dict.fromkeys(days))
