"""Which field a header names, in the words of :mod:`netgrow_desktop.formats.vocabulary`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.formats.vocabulary import (
    NEUTRAL,
    NUMBER_KINDS,
    PARTS_OF_ADDRESS,
    PHRASES,
    QUALIFIERS,
    SITES,
    SOMEBODY_ELSE,
)

_LONGEST = 80
_EMAIL_WORDS = re.compile(r"\be (?:mail|post)")
_INNER_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_LOOSE = (
    ("email", frozenset(("email", "mail", "courriel", "correo", "epost"))),
    ("phone", frozenset(("phone", "telephone", "telefon", "telefono", "telefone", "telefoon", "tel", "tlf", "handy"))),
)
_LABELLED = frozenset(("email", "phone", "link")) | PARTS_OF_ADDRESS


class HeaderMeaning(NamedTuple):
    """What a header says: the field ("" if unknown), the label of its values, the group of address columns.

    ``any_name`` and ``any_title`` depend on the other columns. ``number`` is the number in it, as in *Street 2*.
    ``sure`` is False where only a word in the header points to the field, so that its values must agree.
    """

    field: str
    label: str = ""
    group: str = ""
    number: int = 1
    sure: bool = True


_UNKNOWN = HeaderMeaning("")
_NOT_THIS_PERSON = HeaderMeaning("custom")


def folded_header(text: str) -> str:
    """Give a header as folded words with single spaces; the spellings of e-mail become one."""
    return _EMAIL_WORDS.sub(lambda found: found.group().replace(" ", ""), " ".join(words(fold(text))))


_FIELDS = {folded_header(phrase): field for phrase, field in PHRASES.items()}
_LABELS = {folded_header(word): label for word, label in QUALIFIERS.items()}


@lru_cache(maxsize=2048)
def meaning(header: str) -> HeaderMeaning:
    """Tell which field a header names."""
    if not header or len(header) > _LONGEST or "@" in header:
        return _UNKNOWN
    plain = header.strip("\ufeff* :")
    for spelling in (plain, _INNER_WORDS.sub(" ", plain), _BRACKETS.sub(" ", plain)):
        found = _phrase_meaning(folded_header(spelling))
        if found.field:
            return found
    return _loose_meaning(folded_header(_INNER_WORDS.sub(" ", plain)))


def _phrase_meaning(phrase: str) -> HeaderMeaning:
    if phrase in _FIELDS:
        return HeaderMeaning(_FIELDS[phrase])
    if phrase in _LABELS:
        return HeaderMeaning("phone", _LABELS[phrase], sure=_LABELS[phrase] in NUMBER_KINDS)
    parts = phrase.split()
    if not SOMEBODY_ELSE.isdisjoint(parts):
        return _NOT_THIS_PERSON
    site = next((SITES[word] for word in SITES if word in phrase), "")
    if site:
        return HeaderMeaning("link", site)
    labels = [_LABELS[part] for part in parts if part in _LABELS]
    numbers = [part for part in parts if part.isdecimal()]
    nouns = [part for part in parts if part not in _LABELS and not part.isdecimal()]
    for rest in (nouns, [noun for noun in nouns if noun not in NEUTRAL]):
        found = _noun_meaning(rest, labels, numbers)
        if found.field:
            return found
    return _UNKNOWN


def _noun_meaning(nouns: list[str], labels: list[str], numbers: list[str]) -> HeaderMeaning:
    """Tell the field of a header without its qualifiers ("work") and numbers."""
    kind = next((label for label in labels if label in NUMBER_KINDS), "")
    if not nouns:
        return HeaderMeaning("phone", " ".join(dict.fromkeys(labels))) if kind else _UNKNOWN
    field = _FIELDS.get(" ".join(nouns), "")
    group = ""
    if not field and nouns[0] in ("address", "adresse", "addr") and len(nouns) > 1:
        field = _FIELDS.get(" ".join(nouns[1:]), "")
        group = "".join(numbers)
    if not field:
        return _UNKNOWN
    if field not in _LABELLED:
        return HeaderMeaning(field) if not labels else _UNKNOWN
    label = " ".join(dict.fromkeys(labels))
    number = int(numbers[0]) if numbers and len(numbers[0]) <= 2 else 1
    return HeaderMeaning(field, label, f"{label}{group}" if field in PARTS_OF_ADDRESS else "", number)


def _loose_meaning(phrase: str) -> HeaderMeaning:
    parts = set(phrase.split())
    for field, pointers in _LOOSE:
        if not pointers.isdisjoint(parts):
            return HeaderMeaning(field, sure=False)
    return _UNKNOWN
