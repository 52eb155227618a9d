"""Which new records may be somebody of the network: candidates by keys they have in common, verified one by one.

The network is attached as ``network``. The work grows with the number of people, and there is a most of what is
compared: nobody answers more questions than that, and the search for duplicates finds the rest.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.contacts import Address
from netgrow_desktop.domain.doubts import WORD_AND_MORE, are_alike, grounds, keys, spoken_words
from netgrow_desktop.domain.features import Rarity, Values, company_key, features, plain
from netgrow_desktop.domain.person_names import name_words
from netgrow_desktop.domain.phone_numbers import FEWEST_DIGITS, home_region
from netgrow_desktop.domain.similarity import Comparison
from netgrow_desktop.storage.called import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from netgrow_desktop.domain.doubts import Grounds
    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.storage.staging import Staging

    Pair = tuple[int, int]

MOST_PAIRS = 30_000
"""Pairs of a record and a person that are compared."""
MOST_OF_KEY = 24
"""Records, and people, who are looked at of those who have one key."""

_ASKED = "r.status = 'new' AND NOT r.witnessed AND r.n NOT IN (SELECT n FROM staged_doubts)"
"""Whom it is asked about, of the staged records called ``r``: a stranger is asked about as such."""
_PHONE_END = FEWEST_DIGITS + 1
_SINGLES = ("name", "given", "middle", "family", "suffix", "nickname", "organization", "birthday", "connected_on")
_MULTIPLE: tuple[tuple[str, str, str, Callable[..., Any]], ...] = (
    ("emails", "emails", "address", str),
    ("phones", "phones", "number", str),
    ("slugs", "links", "key", str),
    ("organizations", "jobs", "organization", str),
    ("addresses", "addresses", "street, city, region, postal_code, country, extended", Address),
    ("custom", "custom_fields", "label, value", lambda label, value: (label, value)),
)
"""Field of :class:`Values` -> table, columns, and what makes a value of a row."""


def find(staging: Staging) -> None:
    """Find whom each new record may be that nothing is known of yet: rows of ``staged_doubts``."""
    pairs = _pairs(staging)
    if not pairs:
        return
    raw = staging.raw
    region = home_region(
        row[0] for row in raw.execute("SELECT number FROM network.phones WHERE key LIKE '+%' LIMIT 2000")
    )
    records = _people(staging, dict.fromkeys(n for n, _ in pairs), "staged_", region)
    known = _people(staging, dict.fromkeys(contact_id for _, contact_id in pairs), "network.", region)
    rarity = _rarity(staging, [*records.values(), *known.values()])
    comparison = Comparison(rarity)
    best: dict[int, tuple[int, Grounds]] = {}
    for n, contact_id in pairs:
        staging.check()
        found = grounds(records[n], known[contact_id], comparison, rarity)
        if found is not None and (n not in best or found.bits > best[n][1].bits):
            best[n] = contact_id, found
    first = _first_of_alike({n: contact_id for n, (contact_id, _) in best.items()}, records, comparison)
    raw.executemany(
        "INSERT INTO staged_doubts VALUES (?, ?, ?, ?)",
        [(n, contact_id, json.dumps(found.reasons), first[n]) for n, (contact_id, found) in best.items()],
    )


def _first_of_alike(people: dict[int, int], records: dict[int, Features], comparison: Comparison) -> dict[int, int]:
    """Give, for each record, the first one that may be the same of *people* and seems to be each other with it."""
    firsts: dict[int, list[int]] = {}
    found: dict[int, int] = {}
    for n in sorted(people):
        known = firsts.setdefault(people[n], [])
        alike = (first for first in known[:MOST_OF_KEY] if are_alike(records[first], records[n], comparison))
        found[n] = next(alike, n)
        if found[n] == n:
            known.append(n)
    return found


def _pairs(staging: Staging) -> list[Pair]:
    """Give the pairs of a record and a person that are worth comparing, the likeliest first."""
    found = dict.fromkeys(_by_address(staging))
    for pairs in _by_name(staging):
        for pair in pairs:
            if len(found) >= MOST_PAIRS:
                return list(found)
            found[pair] = None
    return list(found)


def _by_address(staging: Staging) -> Iterator[Pair]:
    """Give those who have an e-mail address or the end of a phone number in common, if few people have it."""
    end = f"substr(key, -{_PHONE_END})"
    for table, key, is_long in (("emails", "key", "key <> ''"), ("phones", end, f"length(key) >= {_PHONE_END}")):
        few = f"GROUP BY key HAVING count(*) <= {MOST_OF_KEY}"
        yield from staging.raw.execute(
            f"WITH said AS MATERIALIZED (SELECT r.n AS n, {key} AS key FROM staged_{table} AS e "
            f"  JOIN staged_records AS r ON r.n = e.n WHERE {is_long} AND {_ASKED}), "
            f"held AS MATERIALIZED (SELECT contact_id, {key} AS key FROM network.{table} "
            f"  WHERE {is_long} AND {key} IN (SELECT key FROM said)) "
            "SELECT DISTINCT said.n, held.contact_id FROM said JOIN held ON held.key = said.key "
            f"WHERE said.key IN (SELECT key FROM held {few}) AND said.key IN (SELECT key FROM said {few}) "
            f"ORDER BY said.n LIMIT {MOST_PAIRS}"
        )


def _by_name(staging: Staging) -> tuple[list[Pair], ...]:
    """Give those who have a name, or one word of it and something else, in common, by the ranks of their keys."""
    found: tuple[list[Pair], ...] = tuple([] for _ in range(WORD_AND_MORE + 1))
    records: dict[str, list[int]] = {}
    words: set[str] = set()
    for n, name, works, born, cities in _said(staging, "staged_records", "n", "staged_", _ASKED):
        words.update(spoken_words(name))
        for _, key in keys(name, works, born, cities):
            records.setdefault(key, []).append(n)
    if not records:
        return found
    people: Counter[str] = Counter()
    for contact_id, name, works, born, cities in _said(staging, "network.contacts", "id", "network.", "1"):
        for rank, key in keys(name, works, born, cities, words):
            if key in records and people[key] < MOST_OF_KEY and len(found[rank]) < MOST_PAIRS:
                people[key] += 1
                found[rank].extend((n, contact_id) for n in records[key][:MOST_OF_KEY])
    return found


def _said(staging: Staging, table: str, number: str, prefix: str, condition: str) -> Iterator[tuple[Any, ...]]:
    """Give the (number, name_key, organisations, birthday, cities) of each person or record."""
    owner = "n" if prefix == "staged_" else "contact_id"
    several: list[dict[int, set[str]]] = []
    for beside, column in (("jobs", "organization"), ("addresses", "city")):
        values: dict[int, set[str]] = {}
        for each, value in staging.raw.execute(f"SELECT {owner}, {column} FROM {prefix}{beside} WHERE {column} <> ''"):
            values.setdefault(each, set()).add(value)
        several.append(values)
    jobs, cities = several
    rows = staging.raw.execute(
        f"SELECT r.{number}, r.name_key, r.organization, r.birthday FROM {table} AS r WHERE {condition}"
    )
    for each, name, organization, birthday in rows:
        staging.check()
        yield each, name, {organization, *jobs.get(each, ())}, birthday, cities.get(each, ())


def _people(staging: Staging, numbers: Iterable[int], prefix: str, region: str) -> dict[int, Features]:
    """Give how records (*prefix* ``staged_``) or people (``network.``) are compared, by their numbers."""
    table, number, owner = ("records", "n", "n") if prefix == "staged_" else ("contacts", "id", "contact_id")
    wanted = list(numbers)
    found: dict[int, Features] = {}
    for start in range(0, len(wanted), AT_ONCE):
        staging.check()
        batch = wanted[start : start + AT_ONCE]
        places = ", ".join("?" * len(batch))
        rows = staging.raw.execute(
            f"SELECT {number}, {', '.join(_SINGLES)} FROM {prefix}{table} WHERE {number} IN ({places})", batch
        )
        values = {row[0]: Values(row[0], **dict(zip(_SINGLES, row[1:], strict=True))) for row in rows}
        for field, several, columns, kind in _MULTIPLE:
            condition = "key <> '' AND " if field == "slugs" else ""
            for each, *parts in staging.raw.execute(
                f"SELECT {owner}, {columns} FROM {prefix}{several} WHERE {condition}{owner} IN ({places})", batch
            ):
                person = values[each]
                setattr(person, field, (*getattr(person, field), kind(*parts)))
        found |= {each: features(person, region) for each, person in values.items()}
    return found


def _rarity(staging: Staging, compared: list[Features]) -> Rarity:
    """Give how common names, companies and towns are in the network; of the rest those who are compared say enough."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    values: Counter[str] = Counter()
    for text, count in _counted(staging, "contacts", "given"):
        given.update(dict.fromkeys(name_words("", given=text).given, count))
    for text, count in _counted(staging, "contacts", "family"):
        family.update(dict.fromkeys(name_words("", family=text).family, count))
    for text, count in _counted(staging, "contacts", "organization"):
        values[f"w{company_key(text)}"] += count
    for text, count in _counted(staging, "addresses", "city"):
        values[f"c{plain(text)}"] += count
    rarity = Rarity(compared)
    number = staging.raw.execute("SELECT count(*) FROM network.contacts").fetchone()[0]
    rarity.count_among(number, given, family, values)
    return rarity


def _counted(staging: Staging, table: str, column: str) -> list[tuple[str, int]]:
    staging.check()
    return staging.raw.execute(
        f"SELECT {column}, count(*) FROM network.{table} WHERE {column} <> '' GROUP BY {column}"
    ).fetchall()
