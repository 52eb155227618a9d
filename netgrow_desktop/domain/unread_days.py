"""What stands for a day in a typed line and is none: a day that does not exist, a month, a year, a feast."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.said_days import NUMERIC, weekday_beside
from netgrow_desktop.domain.typed_words import folded_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.typed_words import Word

_MONTHS = frozenset(
    (
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("januar", "februar", "marz", "maerz", "mai", "juni", "juli", "oktober", "dezember", "okt", "dez"),
    )
)
_SPANS = frozenset(
    (
        *("year", "summer", "winter", "spring", "autumn", "fall"),
        *("jahr", "sommer", "herbst", "fruhling", "fruhjahr"),
    )
)
_FEASTS = frozenset(
    (
        *("christmas", "easter", "thanksgiving", "whitsun", "new"),
        *("weihnachten", "heiligabend", "ostern", "pfingsten", "silvester", "neujahr"),
    )
)
_WITHIN = frozenset(("in", "im"))
_LAST = frozenset(
    (
        *("last", "past", "this", "letzten", "letzter", "letztes", "letzte"),
        *("vergangenen", "vergangenes", "vorigen", "voriges", "diesen", "dieses"),
    )
)
_AT = frozenset(("on", "at", "over", "around", "an", "am", "zu", "uber"))
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th|\.)?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def unread_day(words: Sequence[Word], place: int) -> int:
    """Give how many words at a place look like a day that nobody could put into a calendar, 0 for none.

    Ask only where neither :func:`netgrow_desktop.domain.said_days.day_at` nor
    :func:`netgrow_desktop.domain.quick_log_days.day_to_come` reads a day.
    """
    said = folded_at(words, place)
    following = folded_at(words, place + 1)
    if said in _WITHIN and _YEAR.fullmatch(following):
        return 2
    if said in _LAST and following in _SPANS:
        return 2
    if said in _AT and following in _FEASTS:
        return 3 if following == "new" else 2
    size = 0
    if said in _WITHIN | _LAST and following in _MONTHS:
        size = 2
    else:
        at = place + (said in _AT)
        at += (weekday_beside(words, at) or (0, 0))[1]
        if NUMERIC.fullmatch(folded_at(words, at)):
            return at + 1 - place
        first, second = folded_at(words, at), folded_at(words, at + 1)
        if (_NUMBER.fullmatch(first) and second in _MONTHS) or (first in _MONTHS and _NUMBER.fullmatch(second)):
            size = at + 2 - place
    return size + bool(size and _YEAR.fullmatch(folded_at(words, place + size)))
