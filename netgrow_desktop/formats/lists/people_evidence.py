"""Whether the columns of a table describe people rather than goods, events or measurements."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from netgrow_desktop.formats.header_words.meanings import folded_header
from netgrow_desktop.formats.header_words.qualifiers import MERCHANDISE, PEOPLE_WORDS
from netgrow_desktop.formats.header_words.vocabulary import WEAK_FIELDS
from netgrow_desktop.formats.lists.value_kinds import (
    MORE,
    is_email,
    is_full_name,
    is_name,
    is_phone,
    is_profile,
    may_be_name,
    share,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.header_words.meanings import HeaderMeaning

_SECRETS = frozenset(("password", "passwd", "passwort", "kennwort", "contrasena", "parola", "wachtwoord", "haslo"))
_LASTED = frozenset(("duration", "dauer", "duree", "duracion", "durata", "duur", "duracao", "длительность"))
_WHEN = frozenset(("date", "time", "datum", "zeit", "uhrzeit", "heure", "fecha", "hora", "data", "ora", "tijd", "дата"))
"""Words of logs of calls and of work, which speak of when something was and how long it lasted."""
_OF_PEOPLE = frozenset(
    (
        "organization",
        "title",
        "prefix",
        "suffix",
        "nickname",
        "middle",
        "birthday",
        "birth_year",
        "birth_month",
        "birth_day",
        "department",
        "connected_on",
        "introduced_by",
        "how_met",
        "street",
        "formatted",
    )
)
"""Fields that, beside a name, tables of other things seldom have."""
_REACH = {"email": is_email, "phone": is_phone, "link": is_profile}


def describes_people(
    file: str,
    meanings: Sequence[HeaderMeaning],
    resolved: Sequence[HeaderMeaning],
    header: Sequence[str],
    values: Sequence[list[str]],
) -> bool:
    """Tell whether a table with these columns is a list of people.

    *meanings* is what the headers say by themselves, *resolved* what they mean here; *values* are the filled cells
    of each column. The *file*'s name only tips the balance of a list of mere names.
    """
    fields = {each.field for each in resolved}
    said = [frozenset(folded_header(cell).split()) for cell in header]
    if _says(said, _SECRETS) or ("email" not in fields and _says(said, _LASTED) and _says(said, _WHEN)):
        return False
    if not any(values) or {"given", "family"} <= fields:
        return not fields.isdisjoint(("name", "given", "family", "email", "phone"))
    known = sum(
        each.field not in ("", "custom") and by.field not in WEAK_FIELDS
        for each, by in zip(resolved, meanings, strict=True)
    )
    goods = sum(
        each.field in ("", "custom") and not MERCHANDISE.isdisjoint(parts)
        for each, parts in zip(meanings, said, strict=True)
    )
    if goods > known:
        return False
    if not fields.isdisjoint(("given", "family")) or any(each.field == "name" for each in meanings):
        return True
    if any(
        share(found, _REACH[each.field]) >= 0.5
        for each, found in zip(resolved, values, strict=True)
        if each.field in _REACH
    ):
        return goods < (3 if "name" in fields else 2)
    names = [value for each, found in zip(resolved, values, strict=True) if each.field == "name" for value in found]
    return not goods and bool(names) and _are_people(file, names, fields, len(header) - known)


def _says(header: Sequence[frozenset[str]], words: frozenset[str]) -> bool:
    return any(not words.isdisjoint(parts) for parts in header)


def _are_people(file: str, names: Sequence[str], fields: set[str], unknown: int) -> bool:
    """Judge names that come without an address of any kind."""
    if not fields.isdisjoint(_OF_PEOPLE):
        return share(names, may_be_name) >= MORE
    if is_named_for_people(file):
        return share(names, is_name) >= MORE and unknown <= 2
    return share(names, is_full_name) >= MORE and unknown <= 1


def is_named_for_people(file: str) -> bool:
    """Tell whether a file's name speaks of people: *contacts.csv*, *Adressen 2026.xlsx*."""
    return not PEOPLE_WORDS.isdisjoint(folded_header(PurePath(file).stem).split())
