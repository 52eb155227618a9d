"""Folding of text for search and comparison, so that accents, case and spelling of umlauts do not matter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n"}
)
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_PLAIN = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_SPELLED_OUT_LETTERS = frozenset("äöüøå")
_LETTER = r"[^\W\d_]"
_MARK = "['`\u00b4\u02bb\u02bc\u2018\u2019\u2032\u2010\u2011\u00ad-]"
_MARK_IN_WORD = re.compile(f"{_MARK}(?<={_LETTER}{_MARK})(?={_LETTER})")
"""An apostrophe or hyphen between two letters. The mark stands first because that is searched for quickest."""


def fold(text: str) -> str:
    """Give *text* in lower case without accents; ß is ss, ø is o, ł is l, ü is u.

    Compatibility forms (full-width letters, ligatures) become their plain letters (Unicode NFKD).
    """
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.casefold().translate(_LETTERS)


def fold_spelled_out(text: str) -> str:
    """Give *text* folded with ä, ö, ü, ø and å spelled out (ae, oe, ue, oe, aa)."""
    if text.isascii():
        return text.lower()
    return fold(unicodedata.normalize("NFC", text).casefold().translate(_SPELLED_OUT))


def _has_spelling(text: str) -> bool:
    return not text.isascii() and not _SPELLED_OUT_LETTERS.isdisjoint(unicodedata.normalize("NFC", text).casefold())


@lru_cache(maxsize=4096)
def _stands_alone(letter: str) -> bool:
    """Tell whether a letter of this script is a word of its own (Han, Hiragana, Katakana)."""
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\U00020000" <= letter <= "\U0003ffff"


@lru_cache(maxsize=4096)
def _separator(letter: str) -> str:
    if _stands_alone(letter):
        return f" {letter} "
    return letter if letter.isalnum() else " "


def words(folded: str) -> list[str]:
    """Split folded text into words of letters and digits; each Han or Kana character is a word."""
    if folded.isascii():
        return folded.translate(_PLAIN).split()
    return "".join(map(_separator, folded)).split()


def search_text(*parts: str) -> str:
    """Give what the search index holds for these texts: their folded words, umlauts in both spellings.

    Words with an apostrophe or hyphen inside stand there joined too, so that "oconnor" finds O'Connor.
    The index itself parts plain ASCII text at everything but letters and digits, as :func:`words` does.
    """
    text = " ".join(filter(None, parts))
    if "\0" in text:
        text = text.replace("\0", " ")
        parts = (text,)
    if text.isascii():
        return _plain_text(text) if "-" in text or "'" in text else text.lower()
    return " ".join(
        [_plain_text(part) if part.isascii() else " ".join(map(_spellings, part.split())) for part in parts if part]
    )


def _plain_text(text: str) -> str:
    """Give ASCII text as the search index holds it."""
    lower = text.lower()
    if not ("-" in lower or "'" in lower) or not _MARK_IN_WORD.search(lower):
        return lower
    return " ".join([lower, *(joined for word in lower.split() if (joined := _joined(word)) != word)])


def _joined(word: str) -> str:
    """Give a word without the apostrophes and hyphens between its letters."""
    return _MARK_IN_WORD.sub("", word)


@lru_cache(maxsize=8192)
def _spellings(word: str) -> str:
    """Give a word as the search index holds it: its folded words and, for umlauts, the other spelling too."""
    if word.isascii():
        return _plain_text(word)
    composed = unicodedata.normalize("NFC", word)
    forms = tuple(dict.fromkeys((composed, _joined(composed))))
    held = [_folded_words(form) for form in forms]
    if _has_spelling(word):
        held += [" ".join(words(fold_spelled_out(form))) for form in forms]
    return " ".join(held)


@lru_cache(maxsize=8192)
def _folded_words(word: str) -> str:
    return " ".join(words(fold(word)))


def search_words(typed: str) -> list[tuple[str, ...]]:
    """Give what a person typed as words to find, each with its alternative spellings."""
    found: list[tuple[str, ...]] = []
    for part in typed.split():
        plain = words(fold(part))
        spelled = words(fold_spelled_out(part)) if _has_spelling(part) else plain
        if len(plain) == len(spelled):
            found += [tuple(dict.fromkeys(pair)) for pair in zip(plain, spelled, strict=True)]
        else:
            found += [(word,) for word in plain]
    return found


def name_key(name: str) -> str:
    """Give the key under which names are sorted and namesakes found: folded words, single-spaced."""
    if name.isascii():
        lower = name.lower()
        return lower if lower.replace(" ", "").isalpha() and "  " not in lower else " ".join(words(lower))
    # Word by word, because names are made of few different words.
    return " ".join(filter(None, map(_folded_words, name.split())))
