"""Which field a header names, in the words of :mod:`netgrow_desktop.formats.header_words.vocabulary`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypeVar

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.formats.header_words.labelled_headers import LABELLED_PHRASES
from netgrow_desktop.formats.header_words.qualifiers import (
    ACCOUNTS,
    ADDRESS_WORDS,
    CONNECTING,
    GLUED,
    NEUTRAL,
    NUMBER_KINDS,
    NUMBER_WORDS,
    QUALIFIERS,
    SITES,
    SOMEBODY_ELSE,
)
from netgrow_desktop.formats.header_words.vocabulary import PARTS_OF_ADDRESS, PHRASES

_Meaning = TypeVar("_Meaning")
_LONGEST = 80
_WORD = re.compile(r"[^\W_]+")
_EMAIL_WORDS = re.compile(r"\be (?=mail|post|mel)")
_INNER_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_DIALLED_WORDS = (
    "phone phones telephone telefon telefono telefone telefoon tel tlf handy whatsapp mobile cell sms viber signal"
    " puhelin телефон 電話 电话 전화"
)
_DIALLED = frozenset(_DIALLED_WORDS.split())
_LOOSE = (
    ("email", frozenset(("email", "mail", "courriel", "correo", "epost", "emails"))),
    ("phone", frozenset((*_DIALLED, "number", "numero", "contact", "contacts", "no", "num", "nummer", "номер"))),
)
_LABELLED = frozenset(("email", "phone", "link")) | PARTS_OF_ADDRESS


class HeaderMeaning(NamedTuple):
    """What a header says: the field ("" if unknown), the label of its values, the group of address columns.

    Fields that begin with ``any_`` depend on the other columns. ``number`` is the number in it, as in *Street 2*.
    ``sure`` is False where only a word in the header points to the field, so that its values must agree; the less, the
    plainer the word: ``number`` is then 0 where it is any number and 1 where it is one to be dialled.
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
    return _EMAIL_WORDS.sub("e", " ".join(_WORD.findall(fold(text))))


def _by_phrase(meanings: dict[str, _Meaning]) -> dict[str, _Meaning]:
    """Give what phrases mean by their folded words, also as they are written without spaces: *phonenumber*."""
    found = {folded_header(phrase): each for phrase, each in meanings.items()}
    squeezed = {phrase.replace(" ", ""): each for phrase, each in found.items() if " " in phrase and phrase.isascii()}
    return squeezed | found


_FIELDS = _by_phrase(PHRASES)
_LABELS = {folded_header(word): label for word, label in QUALIFIERS.items()}
_LABELLED_FIELDS = _by_phrase(LABELLED_PHRASES)
_BEGINNINGS = tuple((folded_header(begin), label) for begin, label in GLUED)
_OTHER_THINGS = frozenset(map(folded_header, SOMEBODY_ELSE))
_IN_ADDRESS = frozenset(map(folded_header, ADDRESS_WORDS))
_CONNECTED = frozenset(map(folded_header, CONNECTING))
_SAY_NOTHING = frozenset(map(folded_header, NEUTRAL)) | _CONNECTED
_LEFT_OUT: tuple[frozenset[str], ...] = (
    frozenset(),
    _CONNECTED,
    _SAY_NOTHING,
    _CONNECTED | _IN_ADDRESS,
    _SAY_NOTHING | _IN_ADDRESS,
    (_SAY_NOTHING | _IN_ADDRESS) - {"postal"},
)
"""Words without which a header is looked up, one set after the other: *Primary Address Postal Code* at last."""


@lru_cache(maxsize=2048)
def meaning(header: str) -> HeaderMeaning:
    """Tell which field a header names."""
    if not header or len(header) > _LONGEST or "@" in header:
        return _UNKNOWN
    plain = header.strip("\ufeff* :'\"")
    for spelling in (plain, _INNER_WORDS.sub(" ", plain), _BRACKETS.sub(" ", plain)):
        found = _phrase_meaning(folded_header(spelling))
        if found.field:
            return found
    return _loose_meaning(folded_header(_INNER_WORDS.sub(" ", plain)))


def _phrase_meaning(phrase: str) -> HeaderMeaning:
    if phrase in _LABELLED_FIELDS:
        field, label = _LABELLED_FIELDS[phrase]
        return HeaderMeaning(field, label, label if field in PARTS_OF_ADDRESS else "")
    if phrase in _FIELDS:
        return HeaderMeaning(_FIELDS[phrase])
    if phrase in _LABELS:
        return HeaderMeaning("phone", _LABELS[phrase], sure=_LABELS[phrase] in NUMBER_KINDS)
    parts = phrase.split()
    if not _OTHER_THINGS.isdisjoint(parts):
        return _NOT_THIS_PERSON
    site = next((SITES[word] for word in SITES if word in phrase), "")
    if site:
        return HeaderMeaning("link", site)
    return _compound_meaning(parts)


def _compound_meaning(parts: list[str]) -> HeaderMeaning:
    """Tell the field of a header with qualifiers and numbers: *Business Phone 2*, *Straße privat*."""
    if not ACCOUNTS.isdisjoint(parts) or parts[:2] == ["user", "name"]:
        return _UNKNOWN
    parts = [NUMBER_WORDS.get(part, part) for part in parts]
    numbers = [part for part in parts if part.isdecimal() and part.isascii()]
    unnumbered = " ".join(part for part in parts if part not in numbers)
    if numbers and unnumbered in _LABELLED_FIELDS:
        field, label = _LABELLED_FIELDS[unnumbered]
        return _labelled(field, [label], numbers)
    labels = [_LABELS[part] for part in parts if part in _LABELS]
    nouns = [part for part in parts if part not in _LABELS and part not in numbers]
    for place, noun in enumerate(nouns):
        label, rest = _unglued(noun)
        if rest:
            nouns[place] = rest
            labels.append(label)
    for left_out in _LEFT_OUT:
        found = _noun_meaning([noun for noun in nouns if noun not in left_out], labels, numbers)
        if found.field:
            return found
    return _UNKNOWN


def _unglued(word: str) -> tuple[str, str]:
    """Give (label, noun) of a compound such as *hjemmetelefon*; ("", "") where the word is none."""
    if word not in _FIELDS:
        for begin, label in _BEGINNINGS:
            rest = word.removeprefix(begin)
            if rest != word and _FIELDS.get(rest) in _LABELLED:
                return label, rest
    return "", ""


def _noun_meaning(nouns: list[str], labels: list[str], numbers: list[str]) -> HeaderMeaning:
    """Tell the field of a header without its qualifiers ("work") and numbers."""
    kind = next((label for label in labels if label in NUMBER_KINDS), "")
    if not nouns:
        if not kind and labels and numbers:
            return _labelled("phone", labels, numbers)._replace(sure=False)
        return HeaderMeaning("phone", _joined(labels)) if kind else _UNKNOWN
    field = _FIELDS.get(" ".join(nouns), "")
    if not field and all(_FIELDS.get(noun) == "link" for noun in nouns):
        field = "link"
    in_address = not field and len(nouns) > 1 and nouns[0] in _IN_ADDRESS
    if in_address:
        field = _FIELDS.get(" ".join(nouns[1:]), "")
    if not field and len(nouns) == 2 and _FIELDS.get(nouns[1]) in _LABELLED and _FIELDS.get(nouns[0]) == "organization":
        field, labels = _FIELDS[nouns[1]], [*labels, "work"]
    if not field:
        return _UNKNOWN
    if field not in _LABELLED:
        return HeaderMeaning(field) if not labels else _UNKNOWN
    if in_address:
        return _labelled(field, labels, numbers[1:], group="".join(numbers[:1]))
    return _labelled(field, labels, numbers)


def _labelled(field: str, labels: list[str], numbers: list[str], group: str = "") -> HeaderMeaning:
    label = _joined(labels)
    number = int(numbers[0]) if numbers and len(numbers[0]) <= 2 else 1
    return HeaderMeaning(field, label, f"{label}{group}" if field in PARTS_OF_ADDRESS else "", number)


def _joined(labels: list[str]) -> str:
    """Give several labels as one, the kind of number last: *work fax*."""
    return " ".join(sorted(dict.fromkeys(labels), key=lambda label: label in NUMBER_KINDS))


def _loose_meaning(phrase: str) -> HeaderMeaning:
    parts = set(phrase.split())
    for field, pointers in _LOOSE:
        if not pointers.isdisjoint(parts):
            return HeaderMeaning(field, number=int(not _DIALLED.isdisjoint(parts)), sure=False)
    return _UNKNOWN
