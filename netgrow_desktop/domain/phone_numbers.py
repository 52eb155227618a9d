"""Phone numbers in one form, however they are written: ITU-T E.164 where the country is known."""

from __future__ import annotations

import locale
import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 60
"""Characters; whatever is longer is no phone number."""
FEWEST_DIGITS = 6
"""Of so few digits a number says that it is the same one; fewer are an extension."""

_INTERNATIONAL = re.compile(r"\s*(?:\+|00)\s*([1-9][\d\s().\-/\u00a0\u2010-\u2015]{5,29})")
_TRUNK = re.compile(r"\(\s*0\s*\)")
_NO_DIGIT = re.compile(r"\D+")
_MOST_LOOKED_AT = 2000


def home_region(numbers: Iterable[str]) -> str:
    """Give the region (``DE``) in which numbers without a country code are: that of most others, or the locale's.

    "" where neither says anything.
    """
    import phonenumbers

    regions: Counter[str] = Counter()
    for number in numbers:
        if _INTERNATIONAL.match(number):
            regions[_region(e164(number, ""))] += 1
            if regions.total() >= _MOST_LOOKED_AT:
                break
    del regions[""]
    if regions:
        return regions.most_common(1)[0][0]
    language, _, region = (locale.getlocale()[0] or "").partition("_")
    return region if language and region in phonenumbers.SUPPORTED_REGIONS else ""


def _region(number: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.region_code_for_country_code(parsed.country_code or 0).replace("ZZ", "")


def e164(number: str, region: str) -> str:
    """Give ``+491701234567`` for a number; digits alone where its country is unknown, "" where it is none.

    *region* is that of numbers without a country code, or "".
    """
    if len(number) > LONGEST:
        return ""
    found = _INTERNATIONAL.fullmatch(number)
    # Most numbers are plain: the library is for the others, it takes 25 microseconds for each.
    if found is not None:
        return "+" + _NO_DIGIT.sub("", _TRUNK.sub("", found.group(1)))
    if region:
        import phonenumbers

        plain = _NO_DIGIT.sub("", number)
        prefix, code = _dialling(region)
        if prefix and plain.startswith(prefix) and number.strip()[:1] != "+" and _is_plain(number):
            return f"+{code}{plain[len(prefix) :]}" if len(plain) >= FEWEST_DIGITS else ""
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            return plain if len(plain) >= FEWEST_DIGITS else ""
        if len(str(parsed.national_number)) >= FEWEST_DIGITS:
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    plain = _NO_DIGIT.sub("", number)
    return plain if len(plain) >= FEWEST_DIGITS else ""


def _is_plain(number: str) -> bool:
    return not any(letter.isalpha() for letter in number)


@lru_cache(maxsize=16)
def _dialling(region: str) -> tuple[str, str]:
    """Give (the prefix before national numbers, the country code), the prefix "" where there is none of one digit."""
    import phonenumbers

    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    prefix = (metadata.national_prefix or "") if metadata is not None else ""
    return prefix if prefix == "0" else "", str(phonenumbers.country_code_for_region(region))


def same_number(one: str, other: str) -> bool:
    """Tell whether two numbers as :func:`e164` gives them are one; of some the country may not be known."""
    if one == other:
        return True
    if one[0] == other[0] == "+":
        return False
    bare, full = sorted((one.lstrip("+0"), other.lstrip("+0")), key=len)
    return len(bare) > FEWEST_DIGITS and full.endswith(bare)


def tail(number: str) -> str:
    """Give the last digits, which are the same however a number is written."""
    return number[-(FEWEST_DIGITS + 1) :].lstrip("+")
