"""A typed line cut into words, each with its place, so that what was understood of it can be shown."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_WORDS = 300
"""Words of a line that are looked at; the others are told as they stand."""

_WORD = re.compile(
    r"\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{4}|\d\d(?!\d))?(?![^\s,;:!?)])"  # 12.5. and 12. 5. 2026
    r"|\d{1,2}\.(?=\s)"  # 12. Mai
    r"|\d{1,4}/\d{1,2}(?:/\d{1,4})?(?![\w/])"
    r"|w/(?=\s)"
    r"|[^\s,;:!?()\[\]{}\"\u201c\u201d\u201e\u2026&+/|]+"
    r"|[^\s]|\n"
)
_GOES_ON = re.compile(r"\s*(?:and|und|with|mit|&)(?!\w)", re.IGNORECASE)
"""A line that goes on with what the line before it says."""

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015")
_ENDS = frozenset((",", ";", ":", "!", "?", ".", "\n", "(", ")", "\u2026"))


class Word(NamedTuple):
    """A word or a mark of a line: its place in the text, as it stands there and folded."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def ends_clause(self) -> bool:
        """Tell whether this is a mark that parts one thing that is said from the next."""
        return self.text in _ENDS or all(letter in _DASHES for letter in self.text)

    @property
    def is_capital(self) -> bool:
        """Tell whether this begins like a name: no small letter, which scripts without capitals do not have."""
        return self.text[0].isalpha() and not self.text[0].islower()


def tidy(text: str) -> str:
    """Give a line as :func:`split` takes it: composed letters (NFC), no spaces at its ends."""
    return unicodedata.normalize("NFC", text).strip()


def split(text: str) -> list[Word]:
    """Cut a tidy line into words and marks, :data:`MOST_WORDS` at most."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if match.group() == "\n" and _GOES_ON.match(text, end):
            continue
        whole = match.group()
        # A full stop ends a sentence unless it belongs to a day, a short form or an initial.
        if whole.endswith(".") and len(whole) > 1 and not whole[0].isdigit() and not _is_short(whole):
            end -= 1
            found += [_word(text, start, end), _word(text, end, end + 1)]
        else:
            found.append(_word(text, start, end))
        if len(found) >= MOST_WORDS:
            break
    return found


def _is_short(word: str) -> bool:
    return fold(word.rstrip(".")) in {"dr", "prof", "mr", "mrs", "ms", "st", "hr", "fr"} or len(word) == 2


def _word(text: str, start: int, end: int) -> Word:
    return Word(start, end, text[start:end], fold(text[start:end]))


def folded_at(words: Sequence[Word], place: int) -> str:
    """Give the folded word at a place, "" beyond the ends."""
    return words[place].folded if 0 <= place < len(words) else ""
