"""Who of the network a staged record is: only keys that need no asking.

In this order: the LinkedIn profile; the number under which this very network exported a person; the very same record
from the same source; an e-mail address with a compatible given name; in LinkedIn files without profile addresses the
name with the day of the connection. Another LinkedIn profile vetoes everything but itself. A name alone never matches.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.domain.matching import Namesakes, compatible_words, given_words
from netgrow_desktop.storage import evidence, shared_targets
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.repeats import MOST_CANDIDATES, SAME_VALUE
from netgrow_desktop.storage.staging import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from netgrow_desktop.storage.staging import Staging


class _Known(NamedTuple):
    """A person of the network who has an e-mail address of the input; ``slugs`` are their LinkedIn keys."""

    id: int
    slugs: frozenset[str]
    word: str


def match(staging: Staging, network: Path, *, strangers: bool = True) -> None:
    """Find for each record the person of the network that it is: ``status`` new, or updated with its ``target``.

    Updated is provisional: see storage/merging.py, which tells it from unchanged. Without *strangers* nobody is new
    of whom there is but evidence of contact.
    """
    raw = staging.raw
    with attach(raw, network):
        raw.execute("BEGIN")
        shared_targets.part(raw)
        raw.execute(
            "UPDATE staged_records SET status = 'new', target = NULL, how = NULL, changes = NULL "
            "WHERE status IN ('updated', 'unchanged')"
        )
        evidence.take_back(raw)
        if staging.has_evidence:
            raw.execute("UPDATE staged_interactions SET fresh = 'add' WHERE fresh <> 'add'")
        if raw.execute("SELECT EXISTS (SELECT 1 FROM network.contacts)").fetchone()[0]:
            _match_slugs(staging)
            _match_own_numbers(staging)
            _match_records(staging)
            _match_emails(staging)
            _match_connections(staging)
            if staging.has_evidence:
                evidence.find_fresh(raw)
            _mark_identical(staging)
        if staging.has_evidence:
            evidence.set_strangers_aside(raw, strangers=strangers)
        if staging.has_left_out:
            evidence.leave_out(raw)
        raw.execute("COMMIT")


def _match_slugs(staging: Staging) -> None:
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_profile', target = "
        "(SELECT min(contact_id) FROM network.links WHERE key = slug AND key <> '') "
        "WHERE status = 'new' AND slug <> '' AND slug IN (SELECT key FROM network.links WHERE key <> '')"
    )


def _match_records(staging: Staging) -> None:
    """Whoever the same source named in the very same words before, the n-th of those like each other as the n-th.

    Whom a record with these words is known to be already, by a number of this network's own, no second one is.
    """
    raw = staging.raw
    raw.execute("CREATE TEMP TABLE IF NOT EXISTS known_records (record, code, place, contact_id)")
    raw.execute("DELETE FROM temp.known_records")
    said_before = (
        "SELECT s.contact_id AS contact_id, s.record AS record, code FROM ("
        "  SELECT contact_id, source_id, record FROM network.contact_sources WHERE record <> '' "
        "  UNION ALL SELECT contact_id, source_id, record FROM network.merged_records) AS s "
        "JOIN network.sources ON sources.id = s.source_id WHERE code IN (SELECT source FROM staged_files) "
        "AND s.record IN (SELECT record FROM staged_records WHERE status = 'new' AND record <> '') "
        "AND (s.contact_id, s.record) NOT IN "
        "  (SELECT target, record FROM staged_records WHERE status = 'updated' AND record <> '')"
    )
    raw.execute(
        "INSERT INTO temp.known_records SELECT record, code, "
        f"row_number() OVER (PARTITION BY record, code ORDER BY contact_id), contact_id FROM ({said_before})"
    )
    raw.execute("CREATE INDEX IF NOT EXISTS temp.ix_known_records ON known_records (record, code, place)")
    raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_record', target = known.contact_id "
        "FROM (SELECT n, k.contact_id FROM (SELECT r.n AS n, r.record AS record, source, "
        "    row_number() OVER (PARTITION BY r.record, source ORDER BY r.n) AS place FROM staged_records AS r "
        "    JOIN staged_files AS f ON f.file = r.file WHERE r.status = 'new' AND r.record <> '' "
        "    AND r.record IN (SELECT record FROM temp.known_records)) AS s "
        "  JOIN temp.known_records AS k ON k.record = s.record AND k.code = s.source AND k.place = s.place) AS known "
        "WHERE staged_records.n = known.n"
    )


def _match_own_numbers(staging: Staging) -> None:
    """People who come back from this network's own export: number, moment of adding and name are the same."""
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_number', target = known.id FROM "
        "(SELECT r.n AS n, c.id AS id FROM staged_records AS r JOIN network.contacts AS c "
        "  ON c.id = json_extract(r.standing, '$.id') AND c.created_at = json_extract(r.standing, '$.added') "
        "  AND c.name_key = r.name_key "
        "  WHERE r.standing <> '' AND r.status = 'new' AND (r.slug = '' OR NOT EXISTS "
        "    (SELECT 1 FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> ''))) AS known "
        "WHERE staged_records.n = known.n"
    )


def _match_emails(staging: Staging) -> None:
    wanted = staging.raw.execute(
        "SELECT DISTINCT e.key, r.n, r.slug, r.given, r.name FROM staged_emails AS e "
        "JOIN staged_records AS r ON r.n = e.n WHERE r.status = 'new' AND e.key <> '' "
        "AND e.key IN (SELECT key FROM network.emails) ORDER BY r.n, e.rowid"
    ).fetchall()
    if not wanted:
        return
    known = _people_by_email(staging)
    taken = _taken(staging)
    found: dict[int, int] = {}
    for key, n, slug, given, name in wanted:
        word = given_words(given, name)
        if n in found:
            continue
        for person in islice(known.agreeing(key, word), MOST_CANDIDATES):
            others = taken.setdefault(person.id, [])
            if _can_be(word, slug, person, others):
                found[n] = person.id
                others.append((word if given else "", slug))
                break
    _mark_matches(staging, found, "import.same_email")


def _can_be(word: str, slug: str, person: _Known, others: list[tuple[str, str]]) -> bool:
    """Tell whether a record is this person, beside the *others* (given name, slug) that are them already.

    Another profile vetoes. Where the person's own given name does not decide it, two records that cannot be each
    other are not both this person.
    """
    if slug and (person.slugs or {slug}).isdisjoint({slug}):
        return False
    if any(slug and other_slug and slug != other_slug for _, other_slug in others):
        return False
    named = len(word) > 1 and word == person.word
    return named or all(compatible_words(word, other) for other, _ in others)


class _PeopleByEmail:
    """People of the network by their e-mail addresses; few share one, but a whole company may."""

    def __init__(self) -> None:
        self._people: dict[str, list[_Known]] = {}
        self._indexed: dict[str, Namesakes[_Known]] = {}

    def add(self, key: str, person: _Known) -> None:
        """Add a person under one of their addresses."""
        self._people.setdefault(key, []).append(person)

    def agreeing(self, key: str, word: str) -> Iterable[_Known]:
        """Give those with that address whose given name agrees, the same name first."""
        people = self._people.get(key, [])
        if len(people) <= MOST_CANDIDATES:
            agreeing = (person for person in people if compatible_words(word, person.word))
            return sorted(agreeing, key=lambda person: person.word != word)
        if key not in self._indexed:
            self._indexed[key] = Namesakes()
            for person in people:
                self._indexed[key].add(person.word, person)
        return self._indexed[key].agreeing(word)


def _people_by_email(staging: Staging) -> _PeopleByEmail:
    rows = staging.raw.execute(
        "SELECT DISTINCT known.key, c.id, c.given, c.name, "
        "  (SELECT group_concat(key, ' ') FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> '') "
        "FROM network.emails AS known JOIN network.contacts AS c ON c.id = known.contact_id "
        "WHERE known.key <> '' AND known.key IN (SELECT e.key FROM staged_emails AS e "
        "  JOIN staged_records AS r ON r.n = e.n WHERE r.status = 'new') ORDER BY c.id"
    )
    found = _PeopleByEmail()
    for key, contact_id, given, name, slugs in rows:
        found.add(key, _Known(contact_id, frozenset((slugs or "").split()), given_words(given, name)))
    return found


def _taken(staging: Staging) -> dict[int, list[tuple[str, str]]]:
    """Give (given name, slug) of the records that are known already to be somebody with a shared e-mail address."""
    rows = staging.raw.execute(
        "SELECT target, given, name, slug FROM staged_records WHERE status = 'updated' AND target IN "
        "(SELECT contact_id FROM network.emails WHERE key <> '' AND key IN (SELECT key FROM staged_emails))"
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for target, given, name, slug in rows:
        found.setdefault(target, []).append((given_words(given, name) if given else "", slug))
    return found


def _match_connections(staging: Staging) -> None:
    if not staging.has_source("linkedin"):
        return
    rows = staging.raw.execute(
        "SELECT r.n, r.slug, c.id FROM staged_records AS r JOIN staged_files AS f ON f.file = r.file "
        "CROSS JOIN network.contacts AS c ON c.name_key = r.name_key "
        "JOIN network.contact_sources AS s ON s.contact_id = c.id JOIN network.sources ON sources.id = s.source_id "
        "WHERE r.status = 'new' AND f.source = 'linkedin' AND sources.code = 'linkedin' AND r.name_key <> '' "
        "AND r.connected_on <> '' AND c.connected_on = r.connected_on AND (r.slug = '' OR NOT EXISTS "
        "  (SELECT 1 FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> '')) "
        "ORDER BY r.organization <> c.organization, r.n, c.id"
    ).fetchall()
    if not rows:
        return
    # Whom another profile of this very input has matched by a stronger key, no second profile matches.
    matched = "SELECT target, slug FROM staged_records WHERE status = 'updated' AND slug <> ''"
    profiles = dict(staging.raw.execute(matched).fetchall())
    found: dict[int, int] = {}
    taken: set[int] = set()
    for n, slug, contact_id in rows:
        vetoed = slug and profiles.get(contact_id, slug) != slug
        if n not in found and contact_id not in taken and not vetoed:
            found[n] = contact_id
            taken.add(contact_id)
    _mark_matches(staging, found, "import.same_connection")


def _mark_matches(staging: Staging, found: dict[int, int], how: str) -> None:
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'updated', target = ?, how = ? WHERE n = ?",
        [(contact_id, how, n) for n, contact_id in found.items()],
    )


def _mark_identical(staging: Staging) -> None:
    """Mark as unchanged what its source said in the same words before, with no value that the person lacks."""
    said = f" || char({ord(SEPARATOR)}) || ".join(f"r.{field}" for field in SCALAR_FIELDS)
    lacking = " OR ".join(
        f"EXISTS (SELECT 1 FROM staged_{table} AS v WHERE v.n = r.n AND NOT EXISTS "
        f"(SELECT 1 FROM network.{table} AS w WHERE w.contact_id = r.target AND {same.format('w', 'v')}))"
        for table, same in SAME_VALUE.items()
    )
    staging.raw.execute(
        "UPDATE staged_records SET status = 'unchanged' WHERE n IN (SELECT r.n FROM staged_records AS r "
        "JOIN staged_files AS f ON f.file = r.file JOIN network.sources ON sources.code = f.source "
        "JOIN network.contact_sources AS s ON s.contact_id = r.target AND s.source_id = sources.id "
        f"WHERE r.status = 'updated' AND s.seen = {said} AND NOT ({lacking}) "
        "AND r.n NOT IN (SELECT n FROM staged_addresses) AND r.n NOT IN (SELECT n FROM staged_tags) "
        "AND r.n NOT IN (SELECT n FROM staged_jobs) AND r.n NOT IN (SELECT n FROM staged_photos) "
        "AND r.n NOT IN (SELECT n FROM staged_interactions WHERE fresh <> '') "
        "AND r.standing = '')"
    )
