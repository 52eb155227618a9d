"""Which code page of Latin letters a text is in, by the words that names and cells are made of.

Each word that two pages read differently is weighed: how common its letters are in a language of the page, and
whether they stand where that language has them. *Peña* is no Polish word, for *ń* stands before no vowel there;
*Ma³gorzata* is a word of no language at all. Western Windows text is the answer unless another reading is clearly
better: a detector that guesses by frequencies alone reads *Peña* as *Peńa* and says nothing of it.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

WESTERN = "cp1252"
_LONGEST_RUN = 3
"""Letters of one kind in a row beyond which a word is no harder to speak."""
_LOOKED_AT = 40_000
_MOST_WORDS = 3_000
_UNLIKELY = 0.001
_OF_ANOTHER = 0.1
_CLEARLY = 2.5
_NEARLY = -1.5
"""So much less likely than the Western one, another page may be meant all the same: one or two names show no more."""
_RATHER = 1.0
"""By so much a page of fewer people must fit better to be named before one of more."""
_HELD = 0.5
_SEVERAL = 2
_MARKS = "’‘“”«»…–—·•°´`€©®¿¡\xa0\xad"
_BEFORE_NUMBERS = re.compile(r"[£¥](?![^\W\d_])")
_AFTER_WORDS = re.compile(r"(?<=\b\w)(?<=[^\W\d_])[ªº²³]\Z|(?<=\b\w\w)[ªº²³]\Z|[ªº]\Z")
_LETTER = re.compile(r"[^\W\d_]")
_VOWELS = frozenset("aeiouyáàâäãåæăąāéèêëěęėēíìîïįīıóòôöõőøœúùûüůűūųýÿ")
_APART = frozenset("ëïüöä")
"""Vowels that may stand beside another one: *Loïc*, *Noël*."""


class Choice(NamedTuple):
    """A code page; ``instead`` is the one that the text may be in as well, "" where nothing speaks for one."""

    page: str
    instead: str = ""


class _Language(NamedTuple):
    """The letters beside a to z that names have, the commonest first, and where they cannot stand."""

    common: dict[str, float]
    wrong: re.Pattern[str] | None


def _language(letters: str, wrong: str = "") -> _Language:
    weights = [1 / (rank + 2) for rank in range(len(letters))]
    total = sum(weights)
    common = {letter: weight / total for letter, weight in zip(letters, weights, strict=True)}
    return _Language(common, re.compile(wrong) if wrong else None)


_WEST = (
    _language("éèçëïêîôâàûœùæüÿ", "[aeiouy]œ|[èê][aeiouy]|[aouy]è"),
    _language("üöäßéèàç"),
    _language("íéáóñúüçàèòï", "ñ(?![aeiouáéíóú])"),
    _language("ãéçáíôóâêõúàüª", "ã(?![oesi]|\\Z)|õ(?!e)"),
    _language("òàèùìéóí", "[àèìòù](?=.)"),
    _language("øæåöéäüó", "[ei]?æ\\Z|iæ|ø[áéíóú]"),
    _language("öåäéüæø"),
    _language("ëéïöüèêçá"),
    _language("àíèóéçúïòü", "[àèò]\\w?\\Z"),
    _language("óðíáéúýþöæ", "\\Að|(?<=.)þ(?!ór|rú|or)"),
    _language("äõöü", "[aeiouäöü].*õ"),
    _language("íéášóúýž"),
)
_CENTRAL = (
    _language("łóńśąężźćü", "[ńćśź](?=[aeiouyóąę])|\\A[ąę]|[ąę][ąę]"),
    _language("áíéřčšžýěůúňťďó", "\\Aě|[ňťď][áéíóúeiěřčš]"),
    _language("áíčéšžýúľňťôďäĺŕ", "[ňťď][eiíé]"),
    _language("áéóöíüőúű"),
    _language("ćčšžđ"),
    _language("ăşţâî"),
)
_TURKISH = (_language("ıüşöçğâîû", "(?<![aeıioöuü])ğ"),)
_BALTIC = (
    _language("ėšžčųūįąę", "ė[ėąęįųū]"),
    _language("āšīņēļģžčķū"),
)
_PAGES = (
    ("cp1250", _CENTRAL, 0.0),
    ("cp1254", _TURKISH, 0.0),
    ("cp1257", _BALTIC, 0.0),
    ("iso8859-2", _CENTRAL, 0.5),
    ("mac_roman", _WEST, 1.0),
    ("cp850", _WEST, 1.0),
    ("iso8859-15", _WEST, 1.0),
    ("cp852", _CENTRAL, 1.5),
)
"""Code pages beside the Western one: the languages written in them, and by how much more they must fit."""


def choose(sample: bytes) -> Choice:
    """Give the page of Latin letters in which the words of *sample* are likeliest, and which it may be instead."""
    best, most = WESTERN, 0.0
    near, nearest = "", _NEARLY
    western = _words(sample, WESTERN)
    for page, languages, held in _PAGES:
        differing = [pair for pair in zip(_words(sample, page), western, strict=True) if pair[0] != pair[1]]
        words = [pair for pair in dict.fromkeys(differing) if _tells(pair[0]) or _tells(pair[1])][:_MOST_WORDS]
        if words:
            gain = _fit([_spelled(word) for word, _ in words], [*map(_shared, words)], languages) - _fit(
                [_bare(word) for _, word in words], [*map(_shared, words)], _WEST
            )
            needed = _CLEARLY + held + (_HELD * math.log(len(words)) if len(words) > _SEVERAL else 0)
            if gain - held > most and gain > needed:
                best, most = page, gain - held
            if gain - held > nearest:
                near, nearest = page, gain - held + _RATHER
    return Choice(best, near if best == WESTERN else "")


def _words(sample: bytes, page: str) -> list[str]:
    """Give what stands between blanks and marks of ASCII, the same number in each page."""
    cut = re.split(rb"[\x00-\x20,;|\"()<>@/:\\'&+=\-.!?]+", sample[:_LOOKED_AT])
    return [word.decode(page, "replace") for word in cut if not word.isascii()]


def _tells(word: str) -> bool:
    """Tell a word from numbers with a mark, from units and from marks alone."""
    return len(_LETTER.findall(word)) > 1 and not any(letter.isdecimal() for letter in word)


def _bare(word: str) -> str:
    """Give a word without the marks around it that are no part of names."""
    return _AFTER_WORDS.sub("", _BEFORE_NUMBERS.sub("", word.strip(_MARKS)))


def _spelled(word: str) -> str:
    """Give a word as :func:`_bare` does, but whole where nothing beyond ASCII would be left of it."""
    bare = _bare(word)
    return word if bare.isascii() else bare


def _shared(pair: tuple[str, str]) -> frozenset[str]:
    """Give the letters that both readings of a word have: *á* in *Kovářová* and *Kováøová*."""
    return frozenset(pair[0].lower()).intersection(pair[1].lower())


def _fit(words: list[str], shared: list[frozenset[str]], languages: tuple[_Language, ...]) -> float:
    """Give how likely the words are, as a logarithm: most of them in one language, some in others of the page."""
    rows = [
        [_likelihood(word, same, language) for language in languages] for word, same in zip(words, shared, strict=True)
    ]
    tops = [max(row) * _OF_ANOTHER for row in rows]
    return max(
        sum(math.log(max(row[at], top, _UNLIKELY)) for row, top in zip(rows, tops, strict=True))
        for at in range(len(languages))
    )


def _likelihood(word: str, shared: frozenset[str], language: _Language) -> float:
    """Give how likely the letters beyond ASCII are in a name of the language, 0 where they cannot be.

    Letters that the other reading has as well tell the language, but not the page: they make no word less likely.
    """
    if not _is_cased(word):
        return 0.0
    small = word.replace("İ", "i").lower()
    if language.wrong is not None and language.wrong.search(small):
        return 0.0
    found = 1.0
    for at, letter in enumerate(small):
        if letter > "\x7f" and letter in shared:
            found *= letter in language.common
        elif letter > "\x7f":
            found *= language.common.get(letter, 0.0) * _ease(small, at)
    return found


def _is_cased(word: str) -> bool:
    """Tell a word whose capitals stand at the beginning of parts, or that is all capitals."""
    if not any(letter.islower() for letter in word):
        return True
    return not any(letter > "\x7f" and letter.isupper() and word[at].isalpha() for at, letter in enumerate(word[1:]))


def _ease(word: str, at: int) -> float:
    """Give how easily a letter is spoken where it stands: vowels beside vowels and crowds of consonants are rare."""
    is_vowel = word[at] in _VOWELS
    before = _run(word, range(at - 1, -1, -1), vowels=is_vowel)
    after = _run(word, range(at + 1, len(word)), vowels=is_vowel)
    if is_vowel:
        return (
            1.0
            if word[at] in _APART or word[max(at - 1, 0) : at + 1] == "iè"
            else (1.0, 0.3, 0.03)[min(before + after, 2)]
        )
    return (1.0, 0.7, 0.2, 0.03)[min(before + after, _LONGEST_RUN)]


def _run(word: str, places: range, *, vowels: bool) -> int:
    length = 0
    for at in places:
        if length == _LONGEST_RUN or not word[at].isalpha() or (word[at] in _VOWELS) is not vowels:
            break
        length += 1
    return length
