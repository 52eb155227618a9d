"""People as one copies them out of a mail or jots them down: a line of recipients, or names one below the other."""

from __future__ import annotations

import re

from netgrow_desktop.domain.email_addresses import is_whole
from netgrow_desktop.formats.mail.addresses import Mailbox, mailboxes

LONGEST_LIST = 200_000
"""Letters of a text that may be such a list."""

_FIELD = re.compile(r"^(?:to|cc|bcc|from|an|von|kopie)\s*:", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–—•*·]|\d{1,3}[.)])\s+")
_ENTRY = re.compile(
    r"""\s*(?:(?P<called>"[^"]*"|[^<>@;"]*?)\s*<(?P<angle>[^<>\s]+)>"""
    r"""|(?P<name>[^<>@,;"]+\s)?(?P<plain>[^\s<>,;"]+@[^\s<>,;"]+))\s*(?:[,;]\s*|$)"""
)
_PARTICLES = {"af", "al", "av", "ben", "bin", "d'", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos"}
_PARTICLES |= {"du", "el", "la", "le", "los", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum"}
MOST_WORDS = 6
"""Words of a name."""


def listed_people(text: str) -> list[Mailbox]:
    """Give the people of a text that is nothing but a list of them, else nobody; "" stands for what is not said.

    Each line has recipients (``Ana Lima <ana@a.example>, sam@b.example``) or a name of two words or more. A single
    line without an address is none: it may be anything.
    """
    lines = [plain for line in text[: LONGEST_LIST + 1].splitlines() if (plain := line.strip())]
    if len(text) > LONGEST_LIST or "\t" in text or (len(lines) < 2 and "@" not in text):
        return []
    found: list[Mailbox] = []
    for line in lines:
        people = _in_line(_BULLET.sub("", _FIELD.sub("", line).strip()))
        if not people:
            return []
        found += people
    return found


def _in_line(line: str) -> list[Mailbox]:
    if "@" not in line:
        return [Mailbox(line, "")] if len(line.split()) > 1 and _is_name(line) else []
    found: list[Mailbox] = []
    end = 0
    while end < len(line):
        entry = _ENTRY.match(line, end)
        if entry is None or not is_whole(entry["angle"] or entry["plain"] or ""):
            return []
        if entry["name"] is not None and not _is_name(entry["name"]):
            return []
        # An unquoted comma within a name (Lima, Ana) is no end of it.
        called = (entry["called"] or entry["name"] or "").strip().strip('"')
        found += mailboxes(f'"{called}" <{entry["angle"] or entry["plain"]}>')
        end = entry.end()
    return found


def _is_name(text: str) -> bool:
    """Tell whether these may be the words of a name: none is written small but *von*, *de* and their like."""
    words = text.split()
    return 0 < len(words) <= MOST_WORDS and all(
        (word in _PARTICLES or not word[0].islower()) and all(each.isalpha() or each in "'’.-´\u0301" for each in word)
        for word in words
    )
