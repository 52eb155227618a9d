"""Names and their parts: put together, taken apart, credentials behind a comma, the family name in front of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

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
ENTERPRISES = frozenset(_ENTERPRISE_WORDS.split())
"""What the names of firms end in, in folded letters."""
_TITLES = frozenset(
    [
        "1lt",
        "2lt",
        "adm",
        "bgen",
        "capt",
        "col",
        "cpl",
        "dame",
        "dr",
        "frau",
        "gen",
        "herr",
        "lady",
        "lord",
        "lt",
        "maj",
        "mag",
        "mr",
        "mrs",
        "ms",
        "prof",
        "rev",
        "sir",
    ]
)
_FURTHER_TITLE_WORDS = "ing dipl univ priv doz pd mmag ddr dott dra drs mme sra bacc"
_FURTHER_TITLES = frozenset(_FURTHER_TITLE_WORDS.split())
"""Titles that are told by a full stop or a hyphen alone: without one they may be names."""
_AFTER_TITLE_WORDS = "phil rer nat habil hc h c eh e med dent vet ing oec jur iur mult pol agr theol sc soc techn"
_AFTER_TITLES = frozenset(_AFTER_TITLE_WORDS.split())
"""Parts of titles, such as *rer. nat.*, which stand after one, in small letters."""
_SCHOOL = re.compile(r"\((?:fh|tu|uni|ba|th|eth|univ\.?)\)", re.IGNORECASE)
_SHORT_GENERATIONS = frozenset(("jun", "sen"))
_DEGREES = frozenset(["cpa", "dds", "esq", "lld", "llm", "mba", "md", "msc", "phd"])
_FAMILY_WORDS = frozenset(
    [
        "al",
        "af",
        "av",
        "bin",
        "ibn",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "mac",
        "o",
        "san",
        "santa",
        "st",
        "te",
        "ten",
        "ter",
        "van",
        "vom",
        "von",
        "zu",
        "zum",
        "zur",
    ]
)
_BOTH = frozenset(("&", "and", "or", "und"))


class NameParts(NamedTuple):
    """A name as address books keep it."""

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""


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
    if fold(plain).rstrip(".") in _GENERATIONS | _SHORT_GENERATIONS:
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
    if fold(words[-1].replace(".", "")) not in ENTERPRISES:
        draft.name, draft.given, draft.family = f"{given} {family}", given, family


def take_title(draft: ContactDraft) -> None:
    """Move *Dr.* and the like from the beginning of the given name, or the whole one, into the prefix."""
    found = draft.given.split() if draft.given else draft.name.split()
    first = _titles_of(found) if found and not found[0].isalpha() else 0
    if not first or len(draft.name) > _LONGEST:
        return
    title, rest = " ".join(found[:first]), " ".join(found[first:])
    if draft.given:
        draft.given = rest
    draft.name = draft.name.removeprefix(title).strip() or draft.name
    if title not in draft.prefix:
        draft.prefix = f"{draft.prefix} {title}".strip()


def _is_name_word(word: str) -> bool:
    return word[0].isalpha() and not any(letter.isdigit() or letter in "@&/" for letter in word)


def split_name(name: str) -> NameParts:
    """Take a whole name apart as Google's address books do: ``Dr. Bo Theo van Dyk, PhD`` has all five parts.

    The last word and the particles before it are the family name, what stands between is the middle name. Source:
    ``NameSplitter`` of Android's contacts provider.
    """
    plain, suffix = split_credentials(name.strip())
    found = plain.split()
    if len(name) > _LONGEST or "," in plain or not found:
        return NameParts(given=name.strip())
    if len(found) == 2 and not plain.isascii() and _EAST_ASIAN.fullmatch("".join(found)):
        return NameParts(given=found[1], family=found[0])
    first, last = _titles_of(found), len(found)
    while not suffix and last - first > 2 and _stands_after(found[last - 1]):
        last -= 1
    suffix = suffix or " ".join(found[last:])
    after_given = first + 1
    if last - first > 3 and found[after_given].lower() in _BOTH:
        after_given += 2
    family = max(last - 1, after_given)
    while family > after_given and _is_of_family(found, family - 1):
        family -= 1
    prefix, given, middle, family_name = map(
        " ".join, (found[:first], found[first:after_given], found[after_given:family], found[family:last])
    )
    return NameParts(prefix, given, middle, family_name, suffix)


def _titles_of(found: list[str]) -> int:
    """Give with how many words of title a name begins: *Prof. Dr. Dr. h.c.*, *Dr.-Ing.*, *Dipl.-Kfm. (FH)*."""
    first = 0
    while first < len(found) - 1 and (_is_title(found[first]) or (first and is_after_title(found[first]))):
        first += 1
    return first


def _is_title(word: str) -> bool:
    letters = _letters(word)
    if letters in _TITLES:
        return True
    start = letters.partition("-")[0]
    return not word.isalpha() and "." in word and (start in _FURTHER_TITLES or start in _TITLES)


def is_after_title(word: str) -> bool:
    """Tell a part of a title that is one after another alone, such as *med.* and *rer. nat.*."""
    return (word.islower() and _letters(word) in _AFTER_TITLES) or _SCHOOL.fullmatch(word) is not None


def _stands_after(word: str) -> bool:
    """Tell *Jr.*, *III* and *PhD*; *Jun* and *Sen* are names too, where neither a full stop nor small letters tell."""
    letters = _letters(word)
    is_short = letters in _SHORT_GENERATIONS and (word.endswith(".") or word.islower())
    return is_short or letters in _GENERATIONS or letters in _DEGREES


def _is_of_family(found: list[str], place: int) -> bool:
    """Tell whether a word belongs to the family name that follows, such as *von*, and *und* in *von und zu*."""
    if _letters(found[place]) in _FAMILY_WORDS:
        return True
    return found[place] == "und" and place > 0 and _letters(found[place - 1]) in ("von", "vom")


def _letters(word: str) -> str:
    return fold(word).replace(".", "").strip("'")
