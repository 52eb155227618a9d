"""Whose LinkedIn archive this is: told by *About me*, or by who takes part in every conversation."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.lists.names import split_credentials

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from netgrow_desktop.domain.owner import AboutMe

Party = str
"""Who takes part in a conversation: the slug of their profile, or :func:`name_key` of their name."""

_ENOUGH = 3
"""So many conversations that have only one person in common show by themselves whose they are."""


def name_key(name: str) -> Party:
    """Give the key of somebody of whom there is only a name: it begins with a sign that no slug has."""
    return f"={fold(split_credentials(name)[0]).strip()}"


def find_owner(conversations: Iterable[Mapping[Party, str]], about: AboutMe) -> Party:
    """Give the party that is the owner, or "". Each conversation is (party -> name as it is shown)."""
    counted: Counter[Party] = Counter()
    names: dict[Party, str] = {}
    total = 0
    for parties in conversations:
        total += 1
        counted.update(parties.keys())
        names.update(parties)
    slug = profile_slug(about.linkedin) or about.linkedin.strip().lower()
    if slug and slug in counted:
        return slug
    ranked = counted.most_common(2)
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] > ranked[1][1])
    if alone and ranked[0][1] == total and total >= _ENOUGH:
        return ranked[0][0]
    wanted = name_key(about.name)
    named = [party for party in counted if wanted != "=" and name_key(names[party]) == wanted]
    if named:
        return max(named, key=lambda party: (counted[party], not party.startswith("=")))
    return ranked[0][0] if alone and ranked[0][1] > 1 else ""
