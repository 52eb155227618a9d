"""What the values of a column look like, whatever its header says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.header_words.qualifiers import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 0.8
MORE = 0.6
_EMAIL = re.compile(r"(?:mailto:)?[^\s@,;<>()\"]{1,100}@[^\s@,;<>()\"]{1,200}\.[^\s@,;<>()\".]{2,30}")
_PHONE = re.compile(r"(?:\+|00|\(\+?)?[\d\s().\-/]{6,25}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?", re.ASCII)
_URL = re.compile(r"(?:https?://|www\.)[^\s]{3,300}", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d_@=<>{}\[\]|/\\;:]{0,59}")
_NUMBERED_NAME = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)* \d{1,6}")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[-+]?\d{1,15}(?:[.,]\d{1,6})?", re.ASCII)
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d*)\.\d+", re.ASCII)
_DOTS_OF_ADDRESS = 3
_INTERNET_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}", re.ASCII)
_PAIRS = re.compile(r"\d\d(?:\.\d\d){3}", re.ASCII)
_ANSWER_WORDS = (
    "male female other unknown man woman mr mrs männlich weiblich divers mann frau homme femme masculin féminin hombre"
    " mujer masculino femenino feminino uomo donna maschio femmina homem mulher man vrouw mężczyzna kobieta муж жен"
    " мужской женский nam nữ 男 女 yes no true false ja nein oui non sí si não tak nie да нет active inactive aktiv"
    " inaktiv"
)
_ANSWERS = frozenset(_ANSWER_WORDS.split())
_SHORTEST_BARE_PHONE = 7


def share(values: Sequence[str], fits: Callable[[str], bool]) -> float:
    """Tell how many of the values fit, from 0.0 to 1.0; 0.0 where there are none."""
    return sum(map(fits, values)) / len(values) if values else 0.0


def is_email(value: str) -> bool:
    """Tell an e-mail address."""
    return len(value) <= 320 and _EMAIL.fullmatch(value) is not None


def is_phone(value: str) -> bool:
    """Tell what could be a phone number under a header that says so."""
    if len(value) > 40 or _PHONE.fullmatch(value) is None or read_date(value) is not None:
        return False
    return 6 <= sum(letter.isdecimal() for letter in value) <= 18


def is_dialled(value: str) -> bool:
    """Tell what one may dial under a header that speaks of phones: an extension is enough."""
    digits = sum(letter.isdecimal() for letter in value)
    return 3 <= digits <= 18 and digits * 2 > len(value) and read_date(value) is None


def is_clear_phone(value: str) -> bool:
    """Tell a phone number from any long number, a decimal or an internet address, without a header that says so."""
    if not is_phone(value) or _DECIMAL.fullmatch(value) is not None or value.startswith(("000", "-")):
        return False
    if value.count(".") == _DOTS_OF_ADDRESS and _INTERNET_ADDRESS.fullmatch(value) is not None:
        return _PAIRS.fullmatch(value) is not None
    return value.startswith(("+", "0", "(")) or not value.isdecimal()


def is_bare_phone(value: str) -> bool:
    """Tell digits that may be a phone number where the other columns speak of people."""
    if value.startswith("000"):
        return False
    return value.isascii() and value.isdecimal() and _SHORTEST_BARE_PHONE <= len(value) <= 15


def is_profile(value: str) -> bool:
    """Tell the address of a LinkedIn profile."""
    return bool(profile_slug(value))


def is_url(value: str) -> bool:
    """Tell a web address."""
    return _URL.fullmatch(value) is not None


def is_honorific(value: str) -> bool:
    """Tell a form of address (*Mrs.*, *Prof. Dr.*) from a job."""
    parts = _WORD.findall(fold(value[:60]))
    return bool(parts) and all(part in HONORIFICS for part in parts)


def is_name(value: str) -> bool:
    """Tell what could be the name of somebody: words in letters, not all of them small."""
    return _NAME.fullmatch(value) is not None and not value.islower() and len(value.split()) <= 6


def is_answer(value: str) -> bool:
    """Tell what a table says of people in a word, such as their sex."""
    return value.casefold() in _ANSWERS


def may_be_name(value: str) -> bool:
    """Tell what may be a name where the header says that it is one: *bo*, *Person 17*."""
    return len(value.split()) <= 6 and (
        _NAME.fullmatch(value) is not None or _NUMBERED_NAME.fullmatch(value) is not None
    )


def is_full_name(value: str) -> bool:
    """Tell two to four words with capitals, as given and family name are written; Han and Hangul need no space."""
    parts = value.replace(",", " ").split()
    if not is_name(value) or any(letter in value for letter in '()&"#!?'):
        return False
    if not value.isascii() and len(parts) == 1:
        return 2 <= len(value) <= 5 and not value[0].isupper() and not value[0].islower()
    return 2 <= len(parts) <= 4 and all(part[0].isupper() for part in (parts[0], parts[-1]))


def is_one_word(value: str) -> bool:
    """Tell a single word."""
    return len(value.split()) == 1


def is_number(value: str) -> bool:
    """Tell a plain number, with or without decimals."""
    return _NUMBER.fullmatch(value) is not None


def is_day(value: str) -> bool:
    """Tell a whole date."""
    found = read_date(value, past=True)
    return found is not None and len(found) == 10


def is_street(value: str) -> bool:
    """Tell what looks like a street with its number: two words or more, one of them with a digit."""
    parts = value.split()
    return 2 <= len(parts) <= 12 and any(part[0].isdecimal() for part in parts) and any(map(str.isalpha, parts))
