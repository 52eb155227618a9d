"""The words of a person's name for comparison: given and family names without titles, in one spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from netgrow_desktop.domain.folding import words
from netgrow_desktop.domain.spelling import latin

LONGEST = 200
"""Characters of a name that are looked at."""

_TITLE_WORDS = (
    "dr prof professor doctor doktor mr mrs ms miss mx sir dame lady lord herr frau mag dipl mme mlle monsieur madame"
    " sra srta dott dra dottssa drs rev mgr inz lic arq capt"
)
_TITLES = frozenset(_TITLE_WORDS.split())
_WOMEN_WORDS = "mrs ms miss dame lady frau mme mlle madame sra srta dra"
_ADDRESSED = {
    **dict.fromkeys(("mr", "sir", "lord", "herr", "monsieur"), "man"),
    **dict.fromkeys(_WOMEN_WORDS.split(), "woman"),
}
"""Forms of address of men and of women."""
GREETINGS = frozenset(_ADDRESSED)
SEVERAL = "several"
_SEVERAL = re.compile(r"\w\.?\s+(?:[&+]|(?:and|und|et|og|och)(?=\s))\s*\w", re.IGNORECASE)
_AFTER_TITLES = frozenset(("phil", "rer", "nat", "habil", "hc", "h", "c", "med", "ing", "oec", "jur", "mult", "pol"))
"""Parts of titles that may be names elsewhere: they are a title only after one."""
_DEGREE_WORDS = (
    "phd mba msc bsc ma ba md jd llm llb mph mpa cpa cfa pmp cissp dds dvm esq ceng pe rn facs frcs ccna mcse csm cma"
    " cipd fcca acca phr sphr meng beng mphil edd psyd dba bcom mcom mres obe mbe cbe emba pgdip csp itil frm"
)
_DEGREES = frozenset(_DEGREE_WORDS.split())
_GENERATIONS = {
    **dict.fromkeys(("jr", "junior", "jun"), "jr"),
    **dict.fromkeys(("sr", "senior", "sen"), "sr"),
    **{numeral: numeral for numeral in ("ii", "iii", "iv")},
}
_PARTICLE_WORDS = (
    "von van vom zu zum zur der den dem de del della delle dello di da do dos das du des la le las los el al bin ibn"
    " ben bint abu y e und ter ten te af av"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_JOINED = frozenset(("o", "mc", "mac", "d"))
_MAIDEN = re.compile(r"\(?\b(?:geb|geborene|nee|née|born|z domu|roz|o\.?s)\b\.?\s+([^\s()]+)\)?", re.IGNORECASE)
_IN_BRACKETS = re.compile(
    r"\(([^()]{1,40})\)|[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u00bb]{1,40})[\"\u201d\u201c\u00bb]"
)
_ASIDE = re.compile(r"[(\"]|\b(?:geb|nee|born|roz|domu)\b", re.IGNORECASE)
_APOSTROPHES = re.compile("['\u2019`\u00b4\u2018\u02bc]")


_HAN = re.compile("[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]+")


class NameWords(NamedTuple):
    """Words of a name as :func:`latin` writes them, with middle names in ``given`` and all parts in ``family``.

    ``called`` are nicknames, ``whole`` is the family name in one word with its particles, ``generation`` is ``jr``,
    ``sr`` or a numeral. ``addressed`` is ``man`` or ``woman`` where a form of address says so, :data:`SEVERAL` for a
    name that two people share.
    """

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    whole: str = ""
    generation: str = ""
    addressed: str = ""


def name_words(name: str, given: str = "", middle: str = "", family: str = "", nickname: str = "") -> NameWords:
    """Give the words of a name. Where its parts are unknown, the last word is taken for the family name."""
    name, given, family = name[:LONGEST], given[:LONGEST], family[:LONGEST]
    if not given and not family and "@" in name:
        return NameWords()
    called = list(_words(nickname[:LONGEST]))
    birth_names: list[str] = []
    texts = [name if not given and not family else "", f"{given} {middle[:LONGEST]}", family]
    for place, text in enumerate(texts):
        if not text.isascii() or _ASIDE.search(text):
            texts[place] = _without_asides(text, called, birth_names)
    if not name.isascii() and _HAN.search(name):
        # One word: where the family name ends is not said in the name, and the parts come in either order.
        return NameWords(("".join(_HAN.findall(name)),), called=tuple(called))
    generation = addressed = ""
    parts = [list(_words(text)) for text in texts]
    for text, found in zip(texts, parts, strict=True):
        addressed = addressed or _addressed(text, found)
        generation = _strip_titles(found) or generation
    if texts[0]:
        parts[1:] = _parted(texts[0], parts[0])
    plain = [word for word in parts[2] if word not in _PARTICLES] or parts[2]
    return NameWords(tuple(parts[1]), (*plain, *birth_names), tuple(called), "".join(parts[2]), generation, addressed)


def _without_asides(text: str, called: list[str], birth_names: list[str]) -> str:
    """Take the name at birth and what stands in brackets or quotes out of a name."""
    for found in _MAIDEN.finditer(text):
        birth_names.extend(_words(found.group(1)))
    text = _MAIDEN.sub(" ", text)
    for found in _IN_BRACKETS.finditer(text):
        inside = list(_words(found.group(1) or found.group(2)))
        if len(inside) == 1 and inside[0] not in _DEGREES:
            called.extend(inside)
    return _IN_BRACKETS.sub(" ", text)


def _parted(text: str, found: list[str]) -> list[list[str]]:
    """Part the words of a whole name: those before a comma are the family name, else the last one is."""
    before, comma, after = text.partition(",")
    if comma and (given := [word for word in _words(after) if word in found]):
        return [given, [word for word in _words(before) if word in found]]
    if len(found) < 2:
        return [found, []]
    last = len(found) - 1
    while last > 1 and found[last - 1] in _PARTICLES:
        last -= 1
    return [found[:last], found[last:]]


def _addressed(text: str, found: list[str]) -> str:
    """Tell of whom a form of address speaks, or that a name is that of several."""
    if _SEVERAL.search(text):
        return SEVERAL
    return _ADDRESSED.get(found[0], "") if len(found) > 1 else ""


def _strip_titles(found: list[str]) -> str:
    """Take titles and degrees off, as long as a name is left; gives the generation that stands at the end."""
    generation = ""
    titled = False
    while len(found) > 1 and (found[0] in _TITLES or (titled and found[0] in _AFTER_TITLES)):
        titled = True
        del found[0]
    # Ma and Rn are family names too.
    while len(found) > 1 and (found[-1] in _GENERATIONS or (found[-1] in _DEGREES and len(found) + len(found[-1]) > 4)):
        generation = _GENERATIONS.get(found.pop(), generation)
    return generation


@lru_cache(maxsize=65536)
def _words(text: str) -> tuple[str, ...]:
    """Give the words of a text as :func:`latin` writes them; O' and Mc belong to the word that follows."""
    if not text or text.isspace():
        return ()
    found: list[str] = []
    lead = ""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    for part in words(_APOSTROPHES.sub("", text.casefold())):
        word = latin(part)
        if word in _JOINED and len(word) > 1:
            lead = word
        elif word:
            found.append(lead + word)
            lead = ""
    return tuple(found if not lead else [*found, lead])
