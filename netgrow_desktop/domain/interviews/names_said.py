"""Names that came up in a talk, as they are jotted down: one a line, with what the person does after a comma."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.given_names import is_given_name

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_NAME = 200
"""Letters of a name, an organisation or a title."""

MOST_NAMES = 50
"""Names that are read at once."""

_BULLET = re.compile(r"^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+")
_AT = re.compile(r"\s+(?:at|from|bei|von der|@)\s+", re.IGNORECASE)
_ASIDE = re.compile(r"^(?P<name>[^()]+)\((?P<aside>[^()]+)\)\s*$")
_ROLE = re.compile(
    r"\b(?:[cC][eEfFtToOiI][oO]|VP|head|chief|director|manager|engineer|lead|founder|partner|consultant|president|"
    r"professor|analyst|designer|developer|officer|leiter\w*|leitung|berater\w*|gründer\w*|referent\w*)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|&)\s+", re.IGNORECASE)


class NameSaid(NamedTuple):
    """A name that came up, and what was said of the person."""

    name: str
    organization: str = ""
    title: str = ""


def names_said(text: str, is_organization: Callable[[str], bool]) -> list[NameSaid]:
    """Read names, one a line. A comma belongs to the line unless it is plainly a list of whole names.

    So *Vega, Ana* is one person, and so is *Ana Vega, Northwind*; *Ana Vega, Ben Okoro* are two.
    *is_organization* tells whether an organisation has this name.
    """
    found: list[NameSaid] = []
    for line in re.split(r"[\n;]", text):
        plain = " ".join(_BULLET.sub("", line).split())
        if plain:
            found += _line(plain, is_organization)
    kept: dict[str, NameSaid] = {}
    for each in found:
        cut = NameSaid(*(part[:LONGEST_NAME].strip() for part in each))
        if cut.name:
            kept.setdefault(fold(cut.name), cut)
    return list(kept.values())[:MOST_NAMES]


def _line(line: str, is_organization: Callable[[str], bool]) -> list[NameSaid]:
    aside = _ASIDE.match(line)
    if aside is not None:
        return [_person(aside["name"].strip(" ,"), [aside["aside"].strip()], is_organization)]
    parts = [part.strip() for part in line.split(",") if part.strip()]
    names = [name for part in parts for name in _AND.split(part)]
    if len(names) > 1 and all(_is_whole(name) and not is_organization(name) for name in names):
        return [NameSaid(name) for name in names]
    if not parts:
        return []
    return [_person(parts[0], parts[1:], is_organization)]


def _person(name: str, about: list[str], is_organization: Callable[[str], bool]) -> NameSaid:
    called, *where = _AT.split(name, maxsplit=1)
    if about and not where and _is_family_first(called, about[0]) and not is_organization(about[0]):
        return _person(f"{about[0]} {called}", about[1:], is_organization)
    organization = where[0].strip() if where else ""
    titles = [each for each in about if organization or _ROLE.search(each)]
    rest = [each for each in about if each not in titles]
    if rest:
        organization = next((each for each in rest if is_organization(each)), rest[-1])
        titles += [each for each in rest if each != organization]
    return NameSaid(called.strip(), organization, ", ".join(titles))


def _is_family_first(family: str, given: str) -> bool:
    """Tell whether this is a name like *Vega, Ana* or *Nguyễn, Chí*."""
    if len(family.split()) > 1 or _is_given(family):
        return False
    return _is_given(given) or len(given.split()) == 1


def _is_whole(name: str) -> bool:
    """Tell whether this is plainly the whole name of a person: it begins with a given name."""
    words = name.split()
    return 2 <= len(words) <= 5 and _is_given(words[0]) and not any(letter.isdigit() for letter in name)


def _is_given(words: str) -> bool:
    return all(is_given_name(part) for part in re.split(r"[\s-]+", fold(words).replace(".", "")) if len(part) > 1)
