"""Who of the network a staged record is: only keys that need no asking.

In this order: whom the owner made of the very record before (storage/record_choices.py); the number under which this
very network exported a person; the LinkedIn profile; the very same record from the same source; what the owner answered
(storage/doubts.py); an e-mail address with a name that agrees; in LinkedIn files without profile addresses the name
with the day of the connection. Another LinkedIn profile vetoes everything but itself and the owner's word. A name alone
never matches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain import pairing
from netgrow_desktop.storage import doubts, evidence, record_choices, repeats, shared_targets
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.repeats import DISTINCT_BY
from netgrow_desktop.storage.same_names import known_by_same_name
from netgrow_desktop.storage.staged_rows import SOURCE

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.staging import Staging


def match(staging: Staging, network: Path, *, strangers: bool = True, doubts_too: bool = False) -> None:
    """Find for each record the person of the network that it is: ``status`` new, or updated with its ``target``.

    Updated is provisional: see storage/merging.py, which tells it from unchanged. Without *strangers* nobody is new
    of whom there is but evidence of contact. With *doubts_too* it is found anew whom new records may be.
    """
    raw = staging.raw
    with attach(raw, network):
        raw.execute("BEGIN")
        if staging.is_matched:
            _forget_matches(staging)
        staging.is_matched = True
        record_choices.recall(raw)
        repeats.find_again(staging)
        record_choices.match_known(raw)
        record_choices.hold_apart(raw)
        if raw.execute("SELECT EXISTS (SELECT 1 FROM network.contacts)").fetchone()[0]:
            _match_own_numbers(staging)
            _match_slugs(staging)
            _match_records(staging)
            doubts.match_answered(raw)
            _match_emails(staging)
            _match_connections(staging)
            if staging.has_evidence:
                evidence.find_fresh(raw)
            _mark_identical(staging)
            if doubts_too:
                _find_doubts(staging)
        record_choices.let_go(raw)
        if staging.has_evidence:
            evidence.set_strangers_aside(raw, strangers=strangers)
        if staging.has_left_out:
            evidence.leave_out(raw)
        record_choices.leave_out_again(raw)
        raw.execute("COMMIT")


def _forget_matches(staging: Staging) -> None:
    """Let every record be as it was before it was matched the last time, but for what the owner said."""
    raw = staging.raw
    shared_targets.part(raw)
    raw.execute("UPDATE staged_records SET how = NULL WHERE status = 'new' AND how IS NOT NULL")
    raw.execute(
        "UPDATE staged_records SET status = 'new', target = NULL, how = NULL, changes = NULL "
        "WHERE status IN ('updated', 'unchanged')"
    )
    evidence.take_back(raw)
    if staging.has_evidence:
        raw.execute("UPDATE staged_interactions SET fresh = 'add' WHERE fresh <> 'add'")
    doubts.forget_gone(raw)


def _find_doubts(staging: Staging) -> None:
    # What compares names takes a moment to load, and the command line asks nothing.
    from netgrow_desktop.storage.doubt_search import find

    doubts.forget_unanswered(staging.raw)
    find(staging)


def _match_slugs(staging: Staging) -> None:
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_profile', target = "
        "(SELECT min(contact_id) FROM network.links WHERE key = slug AND key <> '') "
        "WHERE status = 'new' AND slug <> '' AND EXISTS (SELECT 1 FROM network.links WHERE key = slug AND key <> '')"
    )


_TAKEN = "SELECT target, record FROM staged_records WHERE status = 'updated' AND record <> ''"
"""Whom a record of the input is known to be already, and its words."""
_TAKEN_BY_WORDS = f"{_TAKEN} AND how <> 'import.same_number'"
_IN_SAME_FILE = (
    "EXISTS (SELECT 1 FROM staged_records AS w WHERE w.status = 'updated' AND w.target = k.contact_id "
    "AND w.file = s.file AND w.part = s.part AND w.record = k.record)"
)


def _match_records(staging: Staging) -> None:
    """Whoever the same source named in the very same words before, the n-th of those like each other as the n-th.

    Whom a record with these words is known to be already, by a number of this network's own, no second one is; but the
    file from which that person once came may lie beside the network's own.
    """
    _match_words(staging, _TAKEN, "0")
    if staging.raw.execute("SELECT EXISTS (SELECT 1 FROM staged_records WHERE how = 'import.same_number')").fetchone()[
        0
    ]:
        _match_words(staging, _TAKEN_BY_WORDS, _IN_SAME_FILE)


def _match_words(staging: Staging, taken: str, unless: str) -> None:
    """Match new records by their words with people other than those *taken*, *unless* record s may not be person k.

    Nor is it anybody with another profile than the one that a repeat of the record gave it.
    """
    raw = staging.raw
    raw.execute("CREATE TEMP TABLE IF NOT EXISTS known_records (record, code, place, contact_id)")
    raw.execute("DELETE FROM temp.known_records")
    said_before = (
        "SELECT s.contact_id AS contact_id, s.record AS record, code FROM ("
        "  SELECT contact_id, source_id, record FROM network.contact_sources WHERE record <> '' "
        "  UNION ALL SELECT contact_id, source_id, record FROM network.merged_records) AS s "
        "JOIN network.sources ON sources.id = s.source_id WHERE code IN "
        "(SELECT source FROM staged_files UNION SELECT source FROM staged_records WHERE source <> '') "
        "AND s.record IN (SELECT record FROM staged_records WHERE status = 'new' AND record <> '') "
        f"AND (s.contact_id, s.record) NOT IN ({taken})"
    )
    raw.execute(
        "INSERT INTO temp.known_records SELECT record, code, "
        f"row_number() OVER (PARTITION BY record, code ORDER BY contact_id), contact_id FROM ({said_before})"
    )
    raw.execute("CREATE INDEX IF NOT EXISTS temp.ix_known_records ON known_records (record, code, place)")
    raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_record', target = known.contact_id "
        "FROM (SELECT n, k.contact_id FROM ("
        f"    SELECT r.n AS n, r.slug AS slug, r.file AS file, r.part AS part, r.record AS record, {SOURCE} AS source, "
        f"    row_number() OVER (PARTITION BY r.record, {SOURCE} ORDER BY r.n) AS place FROM staged_records AS r "
        "    JOIN staged_files AS f ON f.file = r.file WHERE r.status = 'new' AND r.record <> '' "
        "    AND r.record IN (SELECT record FROM temp.known_records)) AS s "
        "  JOIN temp.known_records AS k ON k.record = s.record AND k.code = s.source AND k.place = s.place "
        f"  WHERE NOT {unless} AND (s.slug = '' "
        "    OR s.slug IN (SELECT key FROM network.links AS l WHERE l.contact_id = k.contact_id) "
        "    OR NOT EXISTS (SELECT 1 FROM network.links AS l WHERE l.contact_id = k.contact_id AND l.key <> ''))"
        ") AS known "
        "WHERE staged_records.n = known.n"
    )


def _match_own_numbers(staging: Staging) -> None:
    """People who come back from this network's own export: number, moment of adding and name are the same.

    They come before the profiles, of which two people may have the same one.
    """
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_number', target = known.id FROM "
        "(SELECT r.n AS n, c.id AS id FROM staged_records AS r JOIN network.contacts AS c "
        "  ON c.id = json_extract(r.standing, '$.id') AND c.created_at = json_extract(r.standing, '$.added') "
        "  AND c.name_key = r.name_key "
        "  WHERE r.standing <> '' AND r.status = 'new' AND (r.slug = '' OR NOT EXISTS "
        "    (SELECT 1 FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> '') OR r.slug IN "
        "    (SELECT l.key FROM network.links AS l WHERE l.contact_id = c.id))) AS known "
        "WHERE staged_records.n = known.n"
    )


def _match_emails(staging: Staging) -> None:
    _mark_matches(staging, known_by_same_name(staging), "import.same_email")
    wanted = staging.raw.execute(
        "SELECT DISTINCT e.key, r.n FROM staged_emails AS e JOIN staged_records AS r ON r.n = e.n "
        "WHERE r.status = 'new' AND e.key <> '' AND e.key IN (SELECT key FROM network.emails) ORDER BY r.n, e.rowid"
    ).fetchall()
    if wanted:
        # What compares names takes a moment to load, and most files name nobody who is known.
        from netgrow_desktop.storage.known_addresses import known_by_address

        _mark_matches(staging, known_by_address(staging, wanted), "import.same_email")


def _match_connections(staging: Staging) -> None:
    if not staging.has_source("linkedin"):
        return
    # Of two profiles neither is the other: only who has none, in the file or in the network, is looked for here.
    without = "" if staging.has_people_without_slug() else "AND l.id IS NULL "
    known = staging.raw.execute(
        "SELECT DISTINCT c.name_key, c.connected_on, c.id, coalesce(l.key, ''), c.organization "
        "FROM network.contacts AS c JOIN network.contact_sources AS s ON s.contact_id = c.id "
        "JOIN network.sources ON sources.id = s.source_id AND sources.code = 'linkedin' "
        "LEFT JOIN network.links AS l ON l.contact_id = c.id AND l.key <> '' "
        "WHERE c.connected_on <> '' AND c.name_key IN (SELECT r.name_key FROM staged_records AS r "
        "  JOIN staged_files AS f ON f.file = r.file WHERE r.status = 'new' AND f.source = 'linkedin' "
        f"  AND r.name_key <> '' AND r.connected_on <> '') {without}GROUP BY c.id ORDER BY c.id"
    ).fetchall()
    if not known:
        return
    people: dict[tuple[str, str], list[pairing.Connection]] = {}
    for name, day, *person in known:
        people.setdefault((name, day), []).append(pairing.Connection(*person))
    records: dict[tuple[str, str], list[pairing.Connection]] = {}
    for name, day, *record in staging.raw.execute(
        "SELECT r.name_key, r.connected_on, r.n, r.slug, r.organization FROM staged_records AS r "
        "JOIN staged_files AS f ON f.file = r.file WHERE r.status = 'new' AND f.source = 'linkedin' ORDER BY r.n"
    ):
        if (name, day) in people:
            records.setdefault((name, day), []).append(pairing.Connection(*record))
    # Whom another profile of this very input has matched by a stronger key, no second profile matches.
    matched = (
        "SELECT target, slug FROM staged_records WHERE status = 'updated' AND slug <> '' AND how <> 'import.told_same'"
    )
    profiles = dict(staging.raw.execute(matched).fetchall())
    found: dict[int, int] = {}
    for key, each in records.items():
        staging.check()
        found |= pairing.assigned(each, people[key], profiles)
    _mark_matches(staging, found, "import.same_connection")


def _mark_matches(staging: Staging, found: dict[int, int], how: str) -> None:
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'updated', target = ?, how = ? WHERE n = ?",
        [(contact_id, how, n) for n, contact_id in found.items()],
    )


def _mark_identical(staging: Staging) -> None:
    """Mark as unchanged what its source said in the same words before, with no value that the person lacks."""
    said = record_choices.SAID
    # All of a record's values at once: somebody may have twenty thousand notes.
    lacking = " OR ".join(
        f"EXISTS (SELECT {columns} FROM staged_{table} WHERE n = r.n "
        f"EXCEPT SELECT {columns} FROM network.{table} WHERE contact_id = r.target)"
        for table, columns in DISTINCT_BY.items()
    )
    staging.raw.execute(
        "UPDATE staged_records SET status = 'unchanged' WHERE n IN (SELECT r.n FROM staged_records AS r "
        f"JOIN staged_files AS f ON f.file = r.file JOIN network.sources ON sources.code = {SOURCE} "
        "JOIN network.contact_sources AS s ON s.contact_id = r.target AND s.source_id = sources.id "
        f"WHERE r.status = 'updated' AND r.how <> 'import.told_same' AND s.seen = {said} AND NOT ({lacking}) "
        "AND r.n NOT IN (SELECT n FROM staged_addresses) AND r.n NOT IN (SELECT n FROM staged_tags) "
        "AND r.n NOT IN (SELECT n FROM staged_jobs) AND r.n NOT IN (SELECT n FROM staged_photos) "
        "AND r.n NOT IN (SELECT n FROM staged_interactions WHERE fresh <> '') "
        "AND r.standing = '')"
    )
