"""Whether the columns of a table describe people rather than goods, events or measurements."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from netgrow_desktop.formats.header_words.meanings import folded_header
from netgrow_desktop.formats.header_words.qualifiers import MERCHANDISE, PEOPLE_WORDS, PERSON_NOUNS, THINGS
from netgrow_desktop.formats.header_words.vocabulary import WEAK_FIELDS
from netgrow_desktop.formats.lists.value_kinds import (
    MORE,
    MOST,
    is_email,
    is_full_name,
    is_name,
    is_phone,
    is_profile,
    may_be_name,
    share,
)
from netgrow_desktop.formats.lists.whole_names import is_firm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.formats.header_words.meanings import HeaderMeaning

_SECRETS = frozenset(("password", "passwd", "passwort", "kennwort", "contrasena", "parola", "wachtwoord", "haslo"))
_LASTED = frozenset(("duration", "dauer", "duree", "duracion", "durata", "duur", "duracao", "длительность"))
_LASTED |= {"hours", "stunden", "heures", "horas", "body"}
_WHEN = frozenset(("date", "time", "datum", "zeit", "uhrzeit", "heure", "fecha", "hora", "data", "ora", "tijd", "дата"))
"""Words of logs of calls and of work, which speak of when something was and how long it lasted, or what it said."""
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
_ADDRESSED = frozenset(("email", "phone", "street", "formatted"))
_OF_MACHINES = frozenset(
    ("sha", "commit", "hash", "scientific", "species", "genus", "taxon", "playerid", "nconst", "sms")
)
"""Words of logs of programs, of registers of nature and of archives of films."""
_FACTS = frozenset(("organization", "birthday", "birth", "connected", "introduced", "how", "industry", "link", "tags"))
"""What, beside the name, tells who somebody is."""
_NO_MEASURES = frozenset(("title", "department", "suffix", "nickname", "middle"))
"""Fields that hold words where they are what their headers say."""
_ENDED = frozenset(("died", "death", "deathdate", "deathyear", "deathday", "dod", "gestorben", "todestag", "deces"))
_STARS = frozenset(("player", "driver", "actor", "athlete", "artist", "rider", "fighter", "playerid", "driverid"))
_IDS = frozenset(("id", "ref", "playerid", "driverid"))
"""Words above the numbers that sports and films give their people."""
_COUNTING_WORDS = (
    "id ids no nr num number nummer numero index idx age alter edad eta leeftijd wiek year years jahr jahrgang jg"
    " klasse class room zimmer roll ext extension code key zip plz party guests salary gehalt sort order uid"
    " pk row rowid"
)
_COUNTING = frozenset(_COUNTING_WORDS.split())
"""Words of numbers that say who, not how well or how much."""
_MEASURE = re.compile(r"[-+]?\d{1,7}(?:[.,]\d{1,4})?\s?%?|\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?", re.ASCII)


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

    A list of people names somebody and says who they are or how to reach them: members, pupils, staff, speakers,
    customers. Names alone make none. Refused are what passwords beside anything but given and family names, or a log's
    words (*duration*, *commit*) give away; more columns of goods than of people; and, where nobody can be reached,
    results: at least two columns of measures (marks, points, times), more of them than facts about the person, the
    days on which they died, or the numbers by which a sport or the films know them. Given names beside a number are a
    statistic. Whoever cannot be reached needs a fact that other tables seldom have, or a full name and hardly a column
    that nobody knows.
    """
    fields = {each.field for each in resolved}
    said = [frozenset(folded_header(cell).split()) for cell in header]
    if _is_log(fields, said) or _names_things(fields, said) or _are_results(fields, resolved, said, values):
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
    reached = _ways_to_reach(resolved, values)
    if reached:
        return goods < (3 if "name" in fields and "email" in reached else 2)
    # A guest or a speaker is somebody, whatever else is said of them.
    is_part = any(each.field == "name" and parts & PERSON_NOUNS for each, parts in zip(resolved, said, strict=True))
    names = [value for each, found in zip(resolved, values, strict=True) if each.field == "name" for value in found]
    # In a file that is named for people, numbers and ages speak for them rather than against.
    counts = sum(_counts(each, parts) for each, parts in zip(resolved, said, strict=True))
    unknown = len(header) - known - (counts if is_named_for_people(file) else 0)
    return goods <= is_part and bool(names) and _are_people(file, names, fields, unknown)


def _ways_to_reach(resolved: Sequence[HeaderMeaning], values: Sequence[list[str]]) -> set[str]:
    return {
        each.field
        for each, found in zip(resolved, values, strict=True)
        if each.field in _REACH and share(found, _REACH[each.field]) >= 0.5
    }


def _counts(found: HeaderMeaning, parts: frozenset[str]) -> bool:
    return found.field in ("", "custom") and not parts.isdisjoint(_COUNTING)


def _is_log(fields: set[str], header: Sequence[frozenset[str]]) -> bool:
    """Tell passwords, and what programs and phones write down, by the words of the header."""
    if _says(header, _OF_MACHINES) or (not {"given", "family"} <= fields and _says(header, _SECRETS)):
        return True
    return "email" not in fields and _says(header, _LASTED) and _says(header, _WHEN)


def _names_things(fields: set[str], header: Sequence[frozenset[str]]) -> bool:
    """Tell a directory of hospitals, stations or products, in which nobody has a name or an e-mail address."""
    if not fields.isdisjoint(("name", "given", "family", "email")):
        return False
    return any("name" in parts and not parts.isdisjoint(THINGS) for parts in header)


def _are_results(
    fields: set[str], resolved: Sequence[HeaderMeaning], header: Sequence[frozenset[str]], values: Sequence[list[str]]
) -> bool:
    """Tell what people reached, or how many of a name there are, from who they are."""
    if not fields.isdisjoint(_ADDRESSED):
        return False
    measures = sum(
        parts.isdisjoint(_COUNTING)
        and each.field not in _OF_PEOPLE - _NO_MEASURES
        and share(found, _is_measure) >= MOST
        for each, parts, found in zip(resolved, header, values, strict=True)
    )
    facts = len({each.field.partition("_")[0] for each in resolved} & _FACTS)
    ended = any(found and not parts.isdisjoint(_ENDED) for parts, found in zip(header, values, strict=True))
    listed = any(not parts.isdisjoint(_STARS) and not parts.isdisjoint(_IDS) for parts in header)
    if ended or listed or (measures > max(facts, 1)):
        return True
    return measures > 0 and "given" in fields and fields.isdisjoint(("family", "name"))


def _is_measure(value: str) -> bool:
    return _MEASURE.fullmatch(value) is not None


def _says(header: Sequence[frozenset[str]], words: frozenset[str]) -> bool:
    return any(not words.isdisjoint(parts) for parts in header)


def _are_people(file: str, names: Sequence[str], fields: set[str], unknown: int) -> bool:
    """Judge names that come without an address of any kind."""
    if not fields.isdisjoint(_OF_PEOPLE):
        return share(names, may_be_name) >= MORE
    if is_named_for_people(file):
        return share(names, is_name) >= MORE and unknown <= 2
    return share(names, _is_person) >= MORE and unknown <= 1


def _is_person(name: str) -> bool:
    return is_full_name(name) and not is_firm(name)


def is_named_for_people(file: str) -> bool:
    """Tell whether a file's name speaks of people: *contacts.csv*, *Adressen 2026.xlsx*."""
    return not PEOPLE_WORDS.isdisjoint(folded_header(PurePath(file).stem).split())
