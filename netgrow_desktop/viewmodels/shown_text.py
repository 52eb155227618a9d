"""Text that people or files wrote, made fit for the screen: nothing in it steers the line around it."""

from __future__ import annotations

import re
import unicodedata

LONGEST_SHOWN = 2_000
"""How many letters of one value are shown at rest; more would cost seconds of layout."""

_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BREAKS = re.compile(r"(?<=[@./_\-])(?=\w)")
_PIECE = 16
_BREAK = "\u200b"
_STRONG = frozenset(("L", "R", "AL"))
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def one_line(text: str) -> str:
    """Give a text in one line, without control and direction characters, not endlessly long."""
    return " ".join(some_lines(text).split())


def some_lines(text: str) -> str:
    """Give a text with its line breaks, without other control and direction characters, not endlessly long."""
    cut = text[:LONGEST_SHOWN].replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    safe = unsteered(cut)
    return f"{safe}…" if len(text) > LONGEST_SHOWN else safe


def unsteered(text: str) -> str:
    """Give a text with its line breaks, without other control and direction characters."""
    # What is printable steers nothing, and most texts are: letter by letter takes twenty times as long.
    if text.isprintable():
        return text
    return "".join(letter for letter in text if letter == "\n" or not _steers(letter))


def breakable(text: str, longest: int = 22) -> str:
    """Give a text whose words of more than *longest* letters, such as addresses, may be broken invisibly."""
    return re.sub(rf"\S{{{longest + 1},}}", lambda word: _broken(word.group()), text)


def steady(text: str, *, mirrored: bool = False) -> str:
    """Give a text that runs the way the window is written (*mirrored*: from right to left), however it begins.

    A sentence that begins with a name of the other direction would else be laid out as one of that direction.
    """
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in kinds if kind in _STRONG), "")
    turned = first == "L" if mirrored else first in {"R", "AL"}
    return f"{_RIGHT_TO_LEFT if mirrored else _LEFT_TO_RIGHT}{text}" if turned else text


def _broken(word: str) -> str:
    pieces: list[str] = []
    for part in _BREAKS.split(word):
        pieces += [part[start : start + _PIECE] for start in range(0, len(part), _PIECE)] or [""]
    return _BREAK.join(pieces)


def _steers(letter: str) -> bool:
    return letter in _DIRECTIONS or unicodedata.category(letter) == "Cc"
