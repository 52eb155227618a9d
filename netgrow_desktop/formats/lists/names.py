"""Names that hold more than a name: credentials behind a comma, the family name in front of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactDraft

_EAST_ASIAN = re.compile(r"[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]+")
_LONGEST = 200
_CREDENTIAL = re.compile(r"[A-Z0-9(][^\s,]{0,19}(?: [A-Z0-9(][^\s,]{0,19}){0,4}")
_GENERATIONS = frozenset(("jr", "sr", "junior", "senior", "ii", "iii", "iv"))
_ENTERPRISE_WORDS = (
    "ab ag as bv co corp gmbh inc incorporated limited llc llp ltd ohg oy plc pty sa sarl sas se sl spa srl kg ug ev"
)
_ENTERPRISES = frozenset(_ENTERPRISE_WORDS.split())


def whole_name(given: str, middle: str, family: str) -> str:
    """Give the parts of a name as one: the family name first, without a space, in Han, Kana and Hangul."""
    if given and family and not given.isascii() and _EAST_ASIAN.fullmatch(given + middle + family):
        return f"{family}{middle}{given}"
    return " ".join(part for part in (given, middle, family) if part)


def split_credentials(family: str) -> tuple[str, str]:
    """Give (family name, suffix) of a last name such as ``Lovelace, PhD``; the suffix is "" where there is none."""
    name, _, rest = family[:_LONGEST].partition(",")
    name, rest = name.strip(), rest.strip()
    if len(family) > _LONGEST or not name or not rest:
        return family, ""
    return (name, rest) if all(map(is_credential, rest.split(","))) else (family, "")


def is_credential(text: str) -> bool:
    """Tell ``PhD``, ``M.Sc.``, ``CFA`` or ``Jr.`` from the given name in ``Lovelace, Ada``."""
    plain = text.strip()
    if fold(plain).rstrip(".") in _GENERATIONS:
        return True
    if _CREDENTIAL.fullmatch(plain) is None:
        return False
    return all("." in word or not word[1:].islower() for word in plain.split() if len(word) > 1)


def turn_name(draft: ContactDraft) -> None:
    """Read a whole name that is written ``Lovelace, Ada`` into its parts; others stay as they are."""
    if draft.given or draft.family or draft.name.count(",") != 1 or len(draft.name) > _LONGEST:
        return
    family, given = (part.strip() for part in draft.name.split(","))
    words = family.split() + given.split()
    if not (family and given) or len(words) > 5 or not all(map(_is_name_word, words)) or is_credential(given):
        return
    if fold(words[-1].replace(".", "")) not in _ENTERPRISES:
        draft.name, draft.given, draft.family = f"{given} {family}", given, family


def _is_name_word(word: str) -> bool:
    return word[0].isalpha() and not any(letter.isdigit() or letter in "@&/" for letter in word)
