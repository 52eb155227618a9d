"""Records that repeat one another within the same input, and what only a repeat says.

The keys are those of storage/matching.py. Whatever the repeat says beyond the first record goes to that one.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Literal

from netgrow_desktop.domain.folding import search_text
from netgrow_desktop.domain.matching import Groups, Namesakes, given_words
from netgrow_desktop.storage import evidence

if TYPE_CHECKING:
    from netgrow_desktop.storage.staging import Staging

MOST_CANDIDATES = 50
"""So many people of one e-mail address and given name are looked at: a whole company may share an address."""

_DUPLICATES = "SELECT n FROM staged_records WHERE status = 'duplicate'"
_SEARCHED = ("name", "nickname", "organization", "department", "title", "notes")

SAME_VALUE = {
    "emails": "{0}.key = {1}.key AND ({0}.key <> '' OR {0}.address = {1}.address)",
    "phones": "{0}.key = {1}.key AND ({0}.key <> '' OR {0}.number = {1}.number)",
    "links": "{0}.url = {1}.url",
    "custom_fields": "{0}.label = {1}.label AND {0}.value = {1}.value",
}
"""Table of values -> when two rows of it, under these two names, say the same."""

_COMPARED = {
    "staged_emails": "key",
    "staged_phones": "key",
    "staged_addresses": "key",
    "staged_links": "url",
    "staged_custom_fields": "label, value",
    "staged_tags": "key",
    "staged_jobs": "key",
}
"""Table of staged values -> the columns by which two values of one record are compared."""

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
    for table in _COMPARED:
        # In the order in which they are written to the network, which then need not sort them.
        in_order = "n" if table == "staged_tags" else "n, position"
        raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{table}_n ON {table} ({in_order})")
    _find_same(staging, "slug", "slug")
    _find_same(staging, "record", "record, own")
    # What a repeat says counts for its first one from here on: an e-mail address of the repeat is a key of both.
    give_to_firsts(staging)
    _find_repeated_emails(staging)
    _fill(staging, "slug")
    _find_repeated_connections(staging)
    give_to_firsts(staging)
    # Most questions after this are about few statuses; without an index each would read every record.
    raw.execute("CREATE INDEX IF NOT EXISTS ix_status ON staged_records (status, file)")
    raw.execute("COMMIT")


def _find_same(staging: Staging, kind: Literal["slug", "record"], columns: str) -> None:
    """Mark records that are the same in these columns, the first of which says something."""
    if not staging.may_repeat(kind):
        return
    staging.raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{kind} ON staged_records ({columns}) WHERE {kind} <> ''")
    staging.raw.execute(
        f"UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first "
        f"FROM (SELECT {columns}, min(n) AS first FROM staged_records WHERE {kind} <> '' "
        f"AND status = 'new' GROUP BY {columns} HAVING count(*) > 1) AS firsts "
        f"WHERE {' AND '.join(f'staged_records.{each} = firsts.{each}' for each in columns.split(', '))} "
        "AND status = 'new' AND n > firsts.first"
    )


def _find_repeated_emails(staging: Staging) -> None:
    if not staging.may_repeat("email"):
        return
    staging.raw.execute("CREATE INDEX IF NOT EXISTS ix_email_key ON staged_emails (key)")
    pairs = staging.raw.execute(
        "SELECT DISTINCT key, r.n, slug, given, name FROM staged_emails AS e "
        "JOIN staged_records AS r ON r.n = e.n WHERE status = 'new' AND key IN "
        "(SELECT key FROM staged_emails WHERE key <> '' GROUP BY key HAVING count(DISTINCT n) > 1) ORDER BY key, r.n"
    )
    groups = Groups()
    shared = ""
    sharers: Namesakes[int] = Namesakes()
    other_names = _names_of_repeats(staging)
    for key, n, slug, given, name in pairs:
        if key != shared:
            shared, sharers = key, Namesakes()
        word = given_words(given, name)
        groups.add(n, slug, word)
        for other_name in other_names.get(n, ()):
            groups.also(n, other_name)
        if not any(groups.join(other, n) for other in islice(sharers.agreeing(word), MOST_CANDIDATES)):
            sharers.add(word, n)
    _mark_repeats(staging, groups.repeats())


def _names_of_repeats(staging: Staging) -> dict[int, list[str]]:
    """Give the names by which the repeats that were found so far call their first record."""
    found: dict[int, list[str]] = {}
    rows = staging.raw.execute("SELECT repeats, given, name FROM staged_records WHERE status = 'duplicate'")
    for first, given, name in rows:
        found.setdefault(first, []).append(given_words(given, name))
    return found


def _find_repeated_connections(staging: Staging) -> None:
    """LinkedIn rows of different files with the same name and day where not both have a profile address.

    Of namesakes of one day those with the same organisation go together first.
    """
    if not staging.has_source("linkedin") or not staging.has_people_without_slug():
        return
    rows = staging.raw.execute(
        "SELECT a.n, a.slug, a.file, b.n, b.slug, b.file FROM staged_records AS a "
        "JOIN staged_files ON staged_files.file = a.file "
        "JOIN staged_records AS b ON b.name_key = a.name_key AND b.connected_on = a.connected_on AND b.n > a.n "
        "JOIN staged_files AS f ON f.file = b.file "
        "WHERE staged_files.source = 'linkedin' AND f.source = 'linkedin' AND a.status = 'new' AND b.status = 'new' "
        "AND a.name_key <> '' AND a.connected_on <> '' AND a.file <> b.file AND (a.slug = '' OR b.slug = '') "
        "ORDER BY a.organization <> b.organization, b.n, a.n"
    )
    groups = Groups()
    for one, one_slug, one_file, other, other_slug, other_file in rows:
        groups.add(one, one_slug, "", one_file)
        groups.add(other, other_slug, "", other_file)
        groups.join(one, other)
    _mark_repeats(staging, groups.repeats())


def _mark_repeats(staging: Staging, repeats: dict[int, int]) -> None:
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = ? WHERE n = ?",
        [(first, n) for n, first in repeats.items()],
    )


def give_to_firsts(staging: Staging) -> None:
    """Hand to each repeated record what only its repeats say; a second value of a field becomes a custom field."""
    raw = staging.raw
    raw.execute("CREATE INDEX IF NOT EXISTS ix_repeats ON staged_records (repeats) WHERE status = 'duplicate'")
    if not raw.execute("SELECT EXISTS (SELECT 1 FROM staged_records WHERE status = 'duplicate')").fetchone()[0]:
        return
    for table, same in _COMPARED.items():
        raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{table}_same ON {table} (n, {same})")
    same_value = {**SAME_VALUE, **dict.fromkeys(("addresses", "tags", "jobs"), "{0}.key = {1}.key")}
    for name, same in same_value.items():
        table = f"staged_{name}"
        condition = same.format("w", table)
        raw.execute(
            f"UPDATE {table} SET n = (SELECT repeats FROM staged_records AS r WHERE r.n = {table}.n) "
            f"WHERE n IN ({_DUPLICATES}) AND NOT EXISTS (SELECT 1 FROM {table} AS w WHERE {condition} "
            f"AND w.n = (SELECT repeats FROM staged_records AS r WHERE r.n = {table}.n))"
        )
        raw.execute(
            f"DELETE FROM {table} WHERE n IN (SELECT repeats FROM staged_records WHERE status = 'duplicate') "
            f"AND EXISTS (SELECT 1 FROM {table} AS w WHERE w.n = {table}.n AND {condition} AND w.rowid < {table}.rowid)"
        )
    evidence.give_to_firsts(raw)
    for field, label in FIELD_LABELS.items():
        _fill(staging, field)
        _keep_second_values(staging, field, label)
    _fill(staging, "slug")
    _fill(staging, "name_key")
    _fill(staging, "standing")
    _renew_search_texts(staging)


def _keep_second_values(staging: Staging, field: str, label: str) -> None:
    staging.raw.execute(
        "INSERT INTO staged_custom_fields (n, position, label, value, key) "
        f"SELECT DISTINCT d.repeats, 1000, ?, d.{field}, '' FROM staged_records AS d "
        f"JOIN staged_records AS f ON f.n = d.repeats WHERE d.status = 'duplicate' "
        f"AND NOT d.witnessed AND d.{field} <> '' AND f.{field} <> '' AND d.{field} <> f.{field} AND NOT EXISTS "
        f"(SELECT 1 FROM staged_custom_fields AS w WHERE w.n = d.repeats AND w.label = ? AND w.value = d.{field})",
        (label, label),
    )


def _fill(staging: Staging, field: str) -> None:
    staging.raw.execute(
        f"UPDATE staged_records SET {field} = d.value FROM (SELECT repeats, {field} AS value, min(n) "
        f"FROM staged_records WHERE status = 'duplicate' AND {field} <> '' GROUP BY repeats) AS d "
        f"WHERE staged_records.n = d.repeats AND staged_records.{field} = ''"
    )


def _renew_search_texts(staging: Staging) -> None:
    """Write the search text of each first record anew whose repeat differs from it."""
    staging.raw.create_function("search_text", -1, search_text, deterministic=True)
    differs = " OR ".join(f"d.{column} <> f.{column}" for column in ("search", *FIELD_LABELS))
    values = (
        "staged_emails: address",
        "staged_phones: number || ' ' || key",
        "staged_addresses: city || ' ' || region || ' ' || country || ' ' || postal_code || ' ' || street",
        "staged_custom_fields: value",
        "staged_tags: name",
    )
    several = ", ".join(
        f"coalesce((SELECT group_concat({value}, ' ') FROM {table} AS v WHERE v.n = staged_records.n), '')"
        for table, value in (each.split(": ") for each in values)
    )
    staging.raw.execute(
        f"UPDATE staged_records SET search = search_text({', '.join(_SEARCHED)}, {several}) WHERE n IN "
        "(SELECT f.n FROM staged_records AS d JOIN staged_records AS f ON f.n = d.repeats "
        f"WHERE d.status = 'duplicate' AND ({differs}))"
    )
