"""Which new records may be somebody of the network: candidates by keys they have in common, verified one by one.

The network is attached as ``network``. For a few records its names alone are read, and of people only those of whom a
word sounds like one of theirs; how common names and companies are is counted once anybody is to be compared. There is
a most of what is compared: nobody answers more questions than that, and the search for duplicates finds the rest.
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
    from collections.abc import Set as AbstractSet

    from netgrow_desktop.domain.doubts import Grounds
    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.storage.staging import Staging

    Pair = tuple[int, int]

MOST_PAIRS = 30_000
"""Pairs of a record and a person that are compared."""
MOST_OF_KEY = 24
"""Records, and people, who are looked at of those who have one key."""
FEW_RECORDS = 1_000
"""Of up to so many records it is looked first whose names sound like theirs; of more, that is most people."""

_ASKED = "r.status = 'new' AND NOT r.witnessed AND r.n NOT IN (SELECT n FROM staged_doubts)"
"""Whom it is asked about, of the staged records called ``r``: a stranger is asked about as such."""
_FEW_PEOPLE = 100
_NEAR = "r.id IN (SELECT id FROM temp.near)"
_COUNTED_AT_ONCE = 20_000
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
        if not staging.raw.execute(f"SELECT EXISTS (SELECT 1 FROM staged_{table})").fetchone()[0]:
            continue
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
    count = 0
    for n, name, works, born, cities in _said(staging, "staged_records", "n", "staged_", _ASKED):
        words.update(spoken_words(name))
        count += 1
        for _, key in keys(name, works, born, cities):
            having = records.setdefault(key, [])
            if len(having) < MOST_OF_KEY:
                having.append(n)
    if not records:
        return found
    people: Counter[str] = Counter()
    condition = _near(staging, words) if count <= FEW_RECORDS else "1"
    for contact_id, name, works, born, cities in _said(staging, "network.contacts", "id", "network.", condition):
        for rank, key in keys(name, works, born, cities, words):
            if key in records and people[key] < MOST_OF_KEY and len(found[rank]) < MOST_PAIRS:
                people[key] += 1
                found[rank].extend((n, contact_id) for n in records[key])
    return found


def _near(staging: Staging, words: AbstractSet[str]) -> str:
    """Find who has a name of which a word sounds like one of these, and give the condition that it is one of them.

    The names are read in their index, each once however many people have it. Where that is more than a quarter of all
    people, all are read one after the other, which takes less time than looking them up.
    """
    raw = staging.raw
    raw.execute("CREATE TEMP TABLE IF NOT EXISTS near (id INTEGER PRIMARY KEY)")
    raw.execute("DELETE FROM temp.near")
    names = []
    near = everybody = 0
    for name, people in raw.execute("SELECT name_key, count(*) FROM network.contacts GROUP BY name_key"):
        staging.check()
        everybody += people
        if not words.isdisjoint(spoken_words(name)):
            near += people
            names.append((name,))
    if near > max(_FEW_PEOPLE, everybody // 4):
        return "1"
    raw.executemany("INSERT INTO temp.near SELECT id FROM network.contacts WHERE name_key = ?", names)
    return _NEAR


def _said(staging: Staging, table: str, number: str, prefix: str, condition: str) -> Iterator[tuple[Any, ...]]:
    """Give the (number, name_key, organisations, birthday, cities) of each person or record."""
    owner = "n" if prefix == "staged_" else "contact_id"
    beside = [
        (place, f"SELECT {owner}, {column} FROM {prefix}{each} WHERE {column} <> '' AND {owner} IN ")
        for place, (each, column) in enumerate((("jobs", "organization"), ("addresses", "city")))
        if staging.raw.execute(f"SELECT EXISTS (SELECT 1 FROM {prefix}{each})").fetchone()[0]
    ]
    rows = staging.raw.execute(
        f"SELECT r.{number}, r.name_key, r.organization, r.birthday FROM {table} AS r WHERE {condition} "
        f"ORDER BY r.{number}"
    )
    while batch := rows.fetchmany(AT_ONCE):
        staging.check()
        numbers = [row[0] for row in batch]
        said: tuple[dict[int, set[str]], ...] = ({}, {})
        for place, query in beside:
            for each, value in staging.raw.execute(f"{query}({', '.join('?' * len(numbers))})", numbers):
                said[place].setdefault(each, set()).add(value)
        jobs, cities = said
        for each, name, organization, birthday in batch:
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
    raw = staging.raw
    texts: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
    last = -1
    while True:
        staging.check()
        # Thrice as quick as grouping them in the database, which sorts them.
        *columns, last = raw.execute(
            "SELECT json_group_array(given), json_group_array(family), json_group_array(organization), max(id) FROM "
            "(SELECT id, given, family, organization FROM network.contacts WHERE id > ? ORDER BY id LIMIT ?)",
            (last, _COUNTED_AT_ONCE),
        ).fetchone()
        if last is None:
            break
        for counter, column in zip(texts, columns, strict=True):
            counter.update(json.loads(column))
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    values: Counter[str] = Counter()
    for text, count in texts[0].items():
        given.update(dict.fromkeys(name_words("", given=text).given, count))
    for text, count in texts[1].items():
        family.update(dict.fromkeys(name_words("", family=text).family, count))
    for text, count in texts[2].items():
        if text:
            values[f"w{company_key(text)}"] += count
    for text, count in raw.execute("SELECT city, count(*) FROM network.addresses WHERE city <> '' GROUP BY city"):
        values[f"c{plain(text)}"] += count
    rarity = Rarity(compared)
    rarity.count_among(texts[0].total(), given, family, values)
    return rarity
