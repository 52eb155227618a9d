"""Who of the network, or of the same input, a staged record is: only keys that need no asking.

In this order: the LinkedIn profile; an e-mail address with a compatible given name; the very same record from the
same source; in LinkedIn files without profile addresses the name with the day of the connection. Another LinkedIn
profile vetoes everything but itself. A name alone never matches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.domain.matching import compatible_names
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.staging import SEPARATOR

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.staging import Staging

_DUPLICATES = "SELECT n FROM staged_records WHERE status = 'duplicate'"

FIELD_LABELS = {
    "name": "Name",
    "given": "First name",
    "middle": "Middle name",
    "family": "Last name",
    "prefix": "Prefix",
    "suffix": "Suffix",
    "nickname": "Nickname",
    "organization": "Organisation",
    "department": "Department",
    "title": "Role",
    "birthday": "Birthday",
    "connected_on": "Connected on",
    "notes": "Notes",
}
"""Names under which a second value of a field is kept as a custom field, so that it is not lost."""


def find_repeats(staging: Staging) -> None:
    """Mark records that repeat an earlier one of the same input as duplicates of it (``repeats`` is its n)."""
    raw = staging.raw
    raw.execute("BEGIN")
    raw.execute("CREATE INDEX IF NOT EXISTS ix_slug ON staged_records (slug) WHERE slug <> ''")
    raw.execute("CREATE INDEX IF NOT EXISTS ix_record ON staged_records (record) WHERE record <> ''")
    raw.execute("CREATE INDEX IF NOT EXISTS ix_email_key ON staged_emails (key)")
    for table in ("staged_emails", "staged_phones", "staged_addresses", "staged_links", "staged_custom_fields"):
        raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{table}_n ON {table} (n)")
    for column in ("slug", "record"):
        repeated = f"SELECT {column} FROM staged_records WHERE {column} <> '' GROUP BY {column} HAVING count(*) > 1"
        if not raw.execute(f"SELECT EXISTS ({repeated})").fetchone()[0]:
            continue
        raw.execute(
            f"UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first "
            f"FROM (SELECT {column} AS value, min(n) AS first FROM staged_records WHERE {column} <> '' "
            f"AND status = 'new' GROUP BY {column} HAVING count(*) > 1) AS firsts "
            f"WHERE {column} = firsts.value AND status = 'new' AND n > firsts.first"
        )
    _find_repeated_emails(staging)
    _find_repeated_connections(staging)
    _give_to_firsts(staging)
    raw.execute("COMMIT")


def _find_repeated_emails(staging: Staging) -> None:
    pairs = staging.raw.execute(
        "SELECT DISTINCT key, r.n, slug, given, name FROM staged_emails AS e "
        "JOIN staged_records AS r ON r.n = e.n WHERE status = 'new' AND key IN "
        "(SELECT key FROM staged_emails WHERE key <> '' GROUP BY key HAVING count(DISTINCT n) > 1) ORDER BY key, r.n"
    ).fetchall()
    repeats: dict[int, int] = {}
    kept: dict[str, list[tuple[int, str, str, str]]] = {}
    for key, n, slug, given, name in pairs:
        if n in repeats:
            continue
        for first, first_slug, first_given, first_name in kept.get(key, ()):
            vetoed = slug and first_slug and slug != first_slug
            if first != n and not vetoed and compatible_names(given, name, first_given, first_name):
                repeats[n] = first
                break
        else:
            kept.setdefault(key, []).append((n, slug, given, name))
    _mark_repeats(staging, {n: _last(repeats, first) for n, first in repeats.items()})


def _last(repeats: dict[int, int], n: int) -> int:
    while n in repeats:
        n = repeats[n]
    return n


def _find_repeated_connections(staging: Staging) -> None:
    """LinkedIn rows of the same name and day where not both have a profile address that differs."""
    if not staging.has_source("linkedin") or not staging.has_people_without_slug():
        return
    rows = staging.raw.execute(
        "SELECT b.n, min(a.n) FROM staged_records AS a JOIN staged_files ON staged_files.file = a.file "
        "JOIN staged_records AS b ON b.name_key = a.name_key AND b.connected_on = a.connected_on AND b.n > a.n "
        "JOIN staged_files AS f ON f.file = b.file "
        "WHERE staged_files.source = 'linkedin' AND f.source = 'linkedin' AND a.status = 'new' AND b.status = 'new' "
        "AND a.name_key <> '' AND a.connected_on <> '' AND a.file <> b.file AND (a.slug = '' OR b.slug = '') "
        "GROUP BY b.n"
    ).fetchall()
    repeats = dict(rows)
    _mark_repeats(staging, {n: _last(repeats, first) for n, first in repeats.items()})


def _mark_repeats(staging: Staging, repeats: dict[int, int]) -> None:
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = ? WHERE n = ?",
        [(first, n) for n, first in repeats.items()],
    )


def _give_to_firsts(staging: Staging) -> None:
    """Hand to each repeated record what only its repeats say; a second value of a field becomes a custom field."""
    raw = staging.raw
    raw.execute("CREATE INDEX IF NOT EXISTS ix_repeats ON staged_records (repeats) WHERE status = 'duplicate'")
    if not raw.execute("SELECT EXISTS (SELECT 1 FROM staged_records WHERE status = 'duplicate')").fetchone()[0]:
        return
    for table, same in (
        ("staged_emails", "w.key = {0}.key"),
        ("staged_phones", "w.key = {0}.key"),
        ("staged_links", "w.url = {0}.url"),
        ("staged_addresses", "w.key = {0}.key"),
        ("staged_custom_fields", "w.label = {0}.label AND w.value = {0}.value"),
        ("staged_tags", "w.key = {0}.key"),
    ):
        condition = same.format(table)
        raw.execute(
            f"UPDATE {table} SET n = (SELECT repeats FROM staged_records AS r WHERE r.n = {table}.n) "
            f"WHERE n IN ({_DUPLICATES}) AND NOT EXISTS (SELECT 1 FROM {table} AS w WHERE {condition} "
            f"AND w.n = (SELECT repeats FROM staged_records AS r WHERE r.n = {table}.n))"
        )
        raw.execute(
            f"DELETE FROM {table} WHERE n IN (SELECT repeats FROM staged_records WHERE status = 'duplicate') "
            f"AND EXISTS (SELECT 1 FROM {table} AS w WHERE w.n = {table}.n AND {condition} AND w.rowid < {table}.rowid)"
        )
    for field, label in FIELD_LABELS.items():
        raw.execute(
            "INSERT INTO staged_custom_fields (n, position, label, value, key) "
            f"SELECT DISTINCT d.repeats, 1000, ?, d.{field}, '' FROM staged_records AS d "
            f"JOIN staged_records AS f ON f.n = d.repeats WHERE d.status = 'duplicate' "
            f"AND d.{field} <> '' AND f.{field} <> '' AND d.{field} <> f.{field}",
            (label,),
        )
        raw.execute(
            f"UPDATE staged_records SET {field} = d.value FROM (SELECT repeats, {field} AS value, min(n) "
            f"FROM staged_records WHERE status = 'duplicate' AND {field} <> '' GROUP BY repeats) AS d "
            f"WHERE staged_records.n = d.repeats AND staged_records.{field} = ''"
        )
    raw.execute(
        "UPDATE staged_records SET search = staged_records.search || ' ' || d.search FROM "
        "(SELECT repeats, group_concat(search, ' ') AS search FROM staged_records WHERE status = 'duplicate' "
        "GROUP BY repeats) AS d WHERE staged_records.n = d.repeats AND staged_records.search <> d.search"
    )


def match(staging: Staging, network: Path) -> None:
    """Find for each record the person of the network that it is: ``status`` new, or updated with its ``target``.

    Updated is provisional: see storage/merging.py, which tells it from unchanged.
    """
    raw = staging.raw
    with attach(raw, network):
        raw.execute("BEGIN")
        raw.execute(
            "UPDATE staged_records SET status = 'new', target = NULL, how = NULL, changes = NULL "
            "WHERE status IN ('updated', 'unchanged')"
        )
        if raw.execute("SELECT EXISTS (SELECT 1 FROM network.contacts)").fetchone()[0]:
            _match_slugs(staging)
            _match_records(staging)
            _match_emails(staging)
            _match_connections(staging)
            _mark_shared_targets(staging)
            _mark_identical(staging)
        raw.execute("COMMIT")


def _match_slugs(staging: Staging) -> None:
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_profile', target = "
        "(SELECT min(contact_id) FROM network.links WHERE key = slug AND key <> '') "
        "WHERE status = 'new' AND slug <> '' AND slug IN (SELECT key FROM network.links WHERE key <> '')"
    )


def _match_records(staging: Staging) -> None:
    staging.raw.execute(
        "UPDATE staged_records SET status = 'updated', how = 'import.same_record', target = known.contact_id "
        "FROM (SELECT min(s.contact_id) AS contact_id, s.record AS record, code FROM network.contact_sources AS s "
        "  JOIN network.sources ON sources.id = s.source_id WHERE s.record <> '' GROUP BY s.record, code) AS known "
        "JOIN staged_files ON staged_files.source = known.code "
        "WHERE staged_records.status = 'new' AND staged_records.record = known.record "
        "AND staged_files.file = staged_records.file"
    )


def _match_emails(staging: Staging) -> None:
    candidates = staging.raw.execute(
        "SELECT r.n, r.slug, r.given, r.name, c.id, c.given, c.name, "
        "  (SELECT group_concat(key, ' ') FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> '') "
        "FROM staged_emails AS e JOIN staged_records AS r ON r.n = e.n "
        "CROSS JOIN network.emails AS known ON known.key = e.key JOIN network.contacts AS c ON c.id = known.contact_id "
        "WHERE r.status = 'new' AND e.key <> '' ORDER BY r.n, c.id"
    )
    found: dict[int, int] = {}
    for n, slug, given, name, contact_id, known_given, known_name, known_slugs in candidates:
        vetoed = slug and known_slugs and slug not in known_slugs.split()
        if n not in found and not vetoed and compatible_names(given, name, known_given, known_name):
            found[n] = contact_id
    _mark_matches(staging, found, "import.same_email")


def _match_connections(staging: Staging) -> None:
    if not staging.has_source("linkedin"):
        return
    rows = staging.raw.execute(
        "SELECT r.n, c.id FROM staged_records AS r JOIN staged_files AS f ON f.file = r.file "
        "CROSS JOIN network.contacts AS c ON c.name_key = r.name_key "
        "JOIN network.contact_sources AS s ON s.contact_id = c.id JOIN network.sources ON sources.id = s.source_id "
        "WHERE r.status = 'new' AND f.source = 'linkedin' AND sources.code = 'linkedin' AND r.name_key <> '' "
        "AND r.connected_on <> '' AND c.connected_on = r.connected_on AND (r.slug = '' OR NOT EXISTS "
        "  (SELECT 1 FROM network.links AS l WHERE l.contact_id = c.id AND l.key <> '')) ORDER BY r.n, c.id"
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for n, contact_id in rows:
        if n not in found and contact_id not in taken:
            found[n] = contact_id
            taken.add(contact_id)
    _mark_matches(staging, found, "import.same_connection")


def _mark_matches(staging: Staging, found: dict[int, int], how: str) -> None:
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'updated', target = ?, how = ? WHERE n = ?",
        [(contact_id, how, n) for n, contact_id in found.items()],
    )


def _mark_shared_targets(staging: Staging) -> None:
    """Make one record of several that are the same person of the network."""
    found = staging.raw.execute(
        "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first FROM "
        "(SELECT target AS value, min(n) AS first FROM staged_records WHERE status = 'updated' "
        "GROUP BY target HAVING count(*) > 1) AS firsts "
        "WHERE target = firsts.value AND status = 'updated' AND n > firsts.first RETURNING n"
    ).fetchall()
    if found:
        _give_to_firsts(staging)


def _mark_identical(staging: Staging) -> None:
    """Mark as unchanged what its source said in the same words before, with no value that the person lacks."""
    said = f" || char({ord(SEPARATOR)}) || ".join(f"r.{field}" for field in SCALAR_FIELDS)
    lacking = " OR ".join(
        f"EXISTS (SELECT 1 FROM {staged} AS v WHERE v.n = r.n AND NOT EXISTS "
        f"(SELECT 1 FROM network.{table} AS w WHERE w.contact_id = r.target AND {same}))"
        for staged, table, same in (
            ("staged_emails", "emails", "w.key = v.key"),
            ("staged_phones", "phones", "w.key = v.key"),
            ("staged_links", "links", "w.url = v.url"),
            ("staged_custom_fields", "custom_fields", "w.label = v.label AND w.value = v.value"),
        )
    )
    staging.raw.execute(
        "UPDATE staged_records SET status = 'unchanged' WHERE n IN (SELECT r.n FROM staged_records AS r "
        "JOIN staged_files AS f ON f.file = r.file JOIN network.sources ON sources.code = f.source "
        "JOIN network.contact_sources AS s ON s.contact_id = r.target AND s.source_id = sources.id "
        f"WHERE r.status = 'updated' AND s.seen = {said} AND NOT ({lacking}) "
        "AND r.n NOT IN (SELECT n FROM staged_addresses) AND r.n NOT IN (SELECT n FROM staged_tags) "
        "AND r.standing = '')"
    )
