"""Whether a new record may be somebody who is known: it is asked about at an import, and decided by the owner alone.

What speaks for it is what the search for duplicates says (domain/similarity.py). An e-mail address or phone number in
common is worth a question whatever the names are, unless it is an office's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.evidence import birthday, is_role
from netgrow_desktop.domain.features import company_key, plain
from netgrow_desktop.domain.phone_numbers import same_number
from netgrow_desktop.domain.spelling import latin, sound

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Set as AbstractSet

    from netgrow_desktop.domain.features import Features, Rarity
    from netgrow_desktop.domain.similarity import Comparison

MOST_HOLDERS = 4
"""An address or number that more people have than these is an office's: it says nothing without a name."""
WHOLE_AND_MORE, WHOLE, WORD_AND_MORE = range(3)
"""Ranks of keys: what has the first kind in common is the likeliest to be one person."""


class Grounds(NamedTuple):
    """Why a record may be somebody: codes of the reasons, the strongest first; ``bits`` are for ordering only."""

    reasons: tuple[str, ...]
    bits: float


def keys(
    name: str, organizations: Collection[str], born: str, cities: Collection[str], known: AbstractSet[str] | None = None
) -> Iterator[tuple[int, str]]:
    """Give (rank, key) of each thing by which somebody is found; two who have none in common are not compared.

    *name* is that of :func:`netgrow_desktop.domain.folding.name_key`. With *known* only names of which one word sounds
    like one of these give keys.
    """
    words = sorted({_spoken(word) for word in name.split() if len(word) > 1 or not word.isascii()})
    if not words or (known is not None and known.isdisjoint(words)):
        return
    more = {f"o{company_key(each)}" for each in organizations if each}
    more |= {f"c{plain(each)}" for each in cities if each}
    if len(day := "".join(filter(str.isdigit, born))[-4:]) == len("MMDD"):
        more.add(f"b{day}")
    whole = " ".join(words)
    if len(words) > 1:
        yield WHOLE, whole
    for each in more:
        yield WHOLE_AND_MORE, f"{whole}\0{each}"
        for word in words:
            yield WORD_AND_MORE, f"{word}\0\0{each}"


def spoken_words(name: str) -> Iterator[str]:
    """Give how the words of a folded name are spoken."""
    return (_spoken(word) for word in name.split() if len(word) > 1 or not word.isascii())


@lru_cache(maxsize=131072)
def _spoken(word: str) -> str:
    return sound(latin(word))


def grounds(record: Features, known: Features, comparison: Comparison, rarity: Rarity) -> Grounds | None:
    """Give why a record may be somebody who is known, None where nothing says so or another profile speaks against it.

    *rarity* counts those who have an address or number.
    """
    likeness = comparison.compare(record, known)
    if likeness is not None:
        return Grounds(likeness.reasons, likeness.bits)
    if (record.slugs and known.slugs) or birthday(record, known, rarity).bits < 0:
        return None
    reasons = []
    if any(not is_role(each) and _is_own(f"@{each}", rarity) for each in record.emails if each in known.emails):
        reasons.append("duplicates.same_email")
    shared = (a for a in record.phones for b in known.phones if same_number(a, b))
    if any(_is_own(f"+{each}", rarity) for each in shared):
        reasons.append("duplicates.same_phone")
    return Grounds((*reasons, "import.other_name"), 0.0) if reasons else None


def are_alike(one: Features, other: Features, comparison: Comparison) -> bool:
    """Tell whether two records that may be the same person seem to be each other, too.

    With one name that is enough, unless two profiles or birthdays say otherwise.
    """
    if comparison.compare(one, other) is not None:
        return True
    is_against = (one.slugs and other.slugs) or (one.born and other.born and one.born != other.born)
    return one.name == other.name and not is_against


def _is_own(value: str, rarity: Rarity) -> bool:
    return rarity.holders(value) <= MOST_HOLDERS
