"""Titles before a name: what somebody is called without them."""

from __future__ import annotations

TITLES = frozenset(("dr", "prof", "professor", "mr", "mrs", "ms", "mag", "dipl", "ing", "herr", "frau", "sir", "dame"))


def without_titles(words: list[str]) -> list[str]:
    """Give the words of a name from the first on that is no title and no initial; the last one always stays."""
    left = list(words)
    while len(left) > 1 and (left[0].endswith(".") or left[0].casefold() in TITLES):
        del left[0]
    return left
