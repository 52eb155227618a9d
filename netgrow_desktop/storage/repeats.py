"""Records that repeat one another within the same input, and what only a repeat says.

The keys are those of storage/matching.py. Whatever the repeat says beyond the first record goes to that one.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Literal

from netgrow_desktop.domain import merging, pairing
from netgrow_desktop.domain.contacts import Job
from netgrow_desktop.domain.folding import fold, search_text
from netgrow_desktop.storage import evidence, kept_records, record_choices

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.storage.staging import Staging

_DUPLICATES = "SELECT n FROM staged_records WHERE status = 'duplicate'"
_SEARCHED = ("name", "nickname", "organization", "department", "title", "notes")

SAME_VALUE = {
    "emails": "{0}.key = {1}.key AND ({0}.key <> '' OR {0}.address = {1}.address)",
    "phones": "{0}.key = {1}.key AND ({0}.key <> '' OR {0}.number = {1}.number)",
    "links": "{0}.url = {1}.url",
    "custom_fields": "{0}.label = {1}.label AND {0}.value = {1}.value",
}
"""Table of values -> when two rows of it, under these two names, say the same."""

DISTINCT_BY = {
    "emails": "key, CASE WHEN key = '' THEN address END",
    "phones": "key, CASE WHEN key = '' THEN number END",
    "links": "url",
    "custom_fields": "label, value",
}
"""The same as what is equal in two rows that say the same."""

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
_JOINED = ("prefix", "suffix", "notes")
"""Fields of which both values are kept as one."""
_OF_NAMES = ("name", "nickname", *merging.NAME_PARTS)


SINGLE = "single"
"""Under which name records are kept as they were before they were found to repeat one another."""
_OF_NETWORK = "({0}.standing <> '' AND json_extract({0}.standing, '$.id') > 0)"
_IS_ANOTHER = (
    f"{_OF_NETWORK.format('staged_records')} AND EXISTS (SELECT 1 FROM temp.first_owns AS w "
    "WHERE w.slug = staged_records.slug AND w.file = staged_records.file AND w.part = staged_records.part "
    "AND w.own <> staged_records.own)"
)
"""Whether a network's own file has the profile of a record under another number first: there they were two people."""


def find_repeats(staging: Staging) -> None:
    """Mark records that repeat an earlier one of the same input as duplicates of it (``repeats`` is its n)."""
    raw = staging.raw
    staging.forget_keys()
    raw.execute("BEGIN")
    _find(staging)
    # Most questions after this are about few statuses; without an index each would read every record.
    raw.execute("CREATE INDEX IF NOT EXISTS ix_status ON staged_records (status, file)")
    raw.execute("COMMIT")


def find_again(staging: Staging) -> None:
    """Find the repeats anew if other records than before are people of their own because the owner says so.

    Every record is what it was when it was read before that; those that were skipped then are so, or new.
    """
    chosen = record_choices.chosen(staging)
    if chosen == staging.chosen:
        return
    raw = staging.raw
    staging.chosen = chosen
    kept_records.give_back(raw, SINGLE)
    raw.execute("UPDATE staged_records SET status = 'new', how = NULL, repeats = NULL WHERE status = 'duplicate'")
    raw.execute(
        "UPDATE staged_records AS r SET status = CASE WHEN is_off < 0 OR n IN (SELECT n FROM staged_apart) THEN 'new' "
        f"ELSE 'skipped' END, how = NULL WHERE {record_choices.HOLDS_SOMEBODY}"
    )
    record_choices.hold_apart(raw)
    _find(staging)
    record_choices.let_go(raw)


def _find(staging: Staging) -> None:
    for table in _COMPARED:
        # In the order in which they are written to the network, which then need not sort them.
        in_order = "n" if table == "staged_tags" else "n, position"
        staging.raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{table}_n ON {table} ({in_order})")
    same = _find_same(staging, "slug", "slug") + _find_same(staging, "record", "record, own")
    if same:
        _keep_singles(staging)
        # What a repeat says counts for its first one from here on: an e-mail address of the repeat is a key of both.
        give_to_firsts(staging)
    same += _find_repeated_emails(staging)
    if same:
        _fill(staging, "slug")
    same += _find_repeated_connections(staging)
    if same:
        give_to_firsts(staging)


def _keep_singles(staging: Staging) -> None:
    """Keep what each repeated record and its repeats say by themselves: the owner may say that they are not one."""
    repeats = "FROM staged_records WHERE status = 'duplicate'"
    kept_records.keep(staging.raw, SINGLE, f"SELECT n {repeats} UNION SELECT repeats {repeats}")


def _find_same(staging: Staging, kind: Literal["slug", "record"], columns: str) -> int:
    """Mark records that are the same in these columns, the first of which says something; tell how many."""
    if not staging.may_repeat(kind):
        return 0
    staging.raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{kind} ON staged_records ({columns}) WHERE {kind} <> ''")
    _find_first_owns(staging)
    marked = staging.raw.execute(
        f"UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = firsts.first "
        f"FROM (SELECT {columns}, min(n) AS first FROM staged_records WHERE {kind} <> '' "
        f"AND status = 'new' GROUP BY {columns} HAVING count(*) > 1) AS firsts "
        f"WHERE {' AND '.join(f'staged_records.{each} = firsts.{each}' for each in columns.split(', '))} "
        # Without the condition of the index it would not be used, and each record be compared with all others.
        f"AND staged_records.{kind} <> '' AND status = 'new' AND n > firsts.first AND NOT ({_IS_ANOTHER})"
    )
    return marked.rowcount


def _find_first_owns(staging: Staging) -> None:
    """Find which number of a network's own file has a profile first, where several records of the file have it."""
    raw = staging.raw
    raw.execute("CREATE TEMP TABLE IF NOT EXISTS first_owns (slug, file, part, own, n, PRIMARY KEY (slug, file, part))")
    raw.execute("DELETE FROM temp.first_owns")
    # Of a group SQLite gives the own number that stands with the least n.
    raw.execute(
        "INSERT INTO temp.first_owns SELECT slug, file, part, own, min(n) FROM staged_records AS r "
        f"WHERE slug <> '' AND {_OF_NETWORK.format('r')} GROUP BY slug, file, part HAVING count(*) > 1"
    )


def _find_repeated_emails(staging: Staging) -> int:
    if not staging.may_repeat("email"):
        return 0
    staging.raw.execute("CREATE INDEX IF NOT EXISTS ix_email_key ON staged_emails (key)")
    pairs = staging.raw.execute(
        "SELECT DISTINCT key, r.n FROM staged_emails AS e JOIN staged_records AS r ON r.n = e.n "
        "WHERE status = 'new' AND key IN (SELECT key FROM staged_emails WHERE key <> '' GROUP BY key "
        "HAVING count(DISTINCT n) > 1) ORDER BY key, r.n"
    ).fetchall()
    return _mark_repeats(staging, _repeats_by_email(staging, pairs)) if pairs else 0


def _repeats_by_email(staging: Staging, pairs: Sequence[tuple[str, int]]) -> dict[int, int]:
    # What compares names takes a moment to load, and most files name nobody twice.
    from netgrow_desktop.domain.matching import Groups, Sharers
    from netgrow_desktop.storage.called import comparison_of, staged_people

    people = staged_people(staging, pairs)
    comparison = comparison_of(people.values())
    groups = Groups(comparison.agree, _networks(staging, people))
    other_names = _names_of_repeats(staging)
    shared = ""
    sharers: Sharers[int] = Sharers()
    for key, n in pairs:
        staging.check()
        if key != shared:
            shared, sharers = key, Sharers()
        person = people[n]
        groups.add(n, person)
        for other in other_names.get(n, ()):
            groups.also(n, other)
        joined = (
            known for known, m in sharers.near(person) if comparison.is_certain(known, person) and groups.join(m, n)
        )
        first = next(joined, None)
        if first is None or first.name != person.name:
            sharers.add(person, n)
    return groups.repeats()


def _networks(staging: Staging, records: Collection[int]) -> dict[int, str]:
    """Give from which network's own file each of these records comes that does."""
    of_network = _OF_NETWORK.format("r")
    found = staging.raw.execute(f"SELECT n, file || '/' || part FROM staged_records AS r WHERE {of_network}")
    return {n: network for n, network in found if n in records}


def _names_of_repeats(staging: Staging) -> dict[int, list[Features]]:
    """Give the names by which the repeats that were found so far call their first record."""
    from netgrow_desktop.storage.called import NAMED, of_row

    found: dict[int, list[Features]] = {}
    rows = staging.raw.execute(
        f"SELECT r.repeats, {NAMED} FROM staged_records AS r JOIN staged_records AS f ON f.n = r.repeats "
        "WHERE r.status = 'duplicate' AND (r.name <> f.name OR r.given <> f.given)"
    )
    for first, *named in rows:
        found.setdefault(first, []).append(of_row(first, named))
    return found


def _find_repeated_connections(staging: Staging) -> int:
    """LinkedIn rows of different files with the same name and day where not both have a profile address."""
    if not staging.has_source("linkedin") or not staging.has_people_without_slug():
        return 0
    rows = staging.raw.execute(
        "SELECT r.name_key, r.connected_on, r.n, r.slug, r.organization, r.file FROM staged_records AS r "
        "JOIN staged_files AS f ON f.file = r.file JOIN (SELECT name_key, connected_on FROM staged_records "
        "  WHERE status = 'new' AND name_key <> '' AND connected_on <> '' GROUP BY 1, 2 "
        "  HAVING min(file) < max(file) AND min(slug) = '') AS shared "
        "ON shared.name_key = r.name_key AND shared.connected_on = r.connected_on "
        "WHERE f.source = 'linkedin' AND r.status = 'new' ORDER BY 1, 2, 3"
    ).fetchall()
    repeats: dict[int, int] = {}
    for _, namesakes in groupby(rows, key=itemgetter(0, 1)):
        staging.check()
        repeats |= pairing.repeats(pairing.Connection(*each[2:]) for each in namesakes)
    return _mark_repeats(staging, repeats)


def _mark_repeats(staging: Staging, repeats: dict[int, int]) -> int:
    """Mark records as duplicates of others; tell how many."""
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'duplicate', how = 'import.repeats', repeats = ? WHERE n = ?",
        [(first, n) for n, first in repeats.items()],
    )
    if repeats:
        _keep_singles(staging)
    return len(repeats)


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
    _name_nameless(staging)
    for field in FIELD_LABELS:
        if field not in merging.JOB_PARTS:
            _fill(staging, field)
    _join_jobs(staging)
    _join_values(staging)
    _complete_birthdays(staging)
    raw.create_function("adds", 3, _adds, deterministic=True)
    for field, label in FIELD_LABELS.items():
        _keep_second_values(staging, field, label)
    _fill(staging, "slug")
    _fill(staging, "name_key")
    _fill(staging, "standing")
    _renew_search_texts(staging)


def _name_nameless(staging: Staging) -> None:
    """Call those who go by their address by the name that a repeat gives them."""
    is_address = "EXISTS (SELECT 1 FROM staged_emails AS e WHERE e.n = {0} AND e.address = {1}.name)"
    staging.raw.execute(
        "UPDATE staged_records SET name = d.name, name_key = d.name_key FROM (SELECT repeats, name, name_key, min(n) "
        "FROM staged_records AS r WHERE status = 'duplicate' AND NOT witnessed AND name <> '' "
        f"AND NOT {is_address.format('r.repeats', 'r')} GROUP BY repeats) AS d "
        f"WHERE staged_records.n = d.repeats AND {is_address.format('staged_records.n', 'staged_records')}"
    )


def _join_values(staging: Staging) -> None:
    """Put what stands before and after the names of repeats to that of their first one, and their notes below its."""
    for field in _JOINED:
        join = merging.joined_notes if field == "notes" else merging.joined_affixes
        pairs = staging.raw.execute(
            f"SELECT f.n, f.{field}, d.{field} FROM staged_records AS d JOIN staged_records AS f ON f.n = d.repeats "
            f"WHERE d.status = 'duplicate' AND NOT d.witnessed AND d.{field} <> '' AND d.{field} <> f.{field} "
            "ORDER BY d.n"
        ).fetchall()
        joined: dict[int, str] = {}
        for n, own, other in pairs:
            joined[n] = join(joined.get(n, own), other)
        staging.raw.executemany(
            f"UPDATE staged_records SET {field} = ? WHERE n = ?", [(text, n) for n, text in joined.items()]
        )


def _complete_birthdays(staging: Staging) -> None:
    """Give those whose birthday has no year the same day with the year that a repeat says."""
    staging.raw.execute(
        "UPDATE staged_records SET birthday = d.birthday FROM (SELECT repeats, birthday, min(n) FROM staged_records "
        "WHERE status = 'duplicate' AND NOT witnessed AND birthday LIKE '____-__-__' GROUP BY repeats) AS d "
        "WHERE staged_records.n = d.repeats AND staged_records.birthday = '-' || substr(d.birthday, 5)"
    )


def _adds(field: str, value: str, own: str) -> bool:
    """Tell whether a value says more than *own* does: what the person has in this field, or all their names."""
    if field in _OF_NAMES:
        return merging.adds_words(value, own)
    if field == "birthday":
        return not merging.completes(own, value)
    return fold(value) != fold(own)


def _keep_second_values(staging: Staging, field: str, label: str) -> None:
    """Make custom fields of what differs in the repeats and says more; all parts of a name count as one."""
    if field in {*_JOINED, *merging.JOB_PARTS}:
        return
    own = f"f.{field}"
    if field in _OF_NAMES:
        own = " || ' ' || ".join(f"f.{each}" for each in _OF_NAMES)
        own += " || ' ' || d.name" if field in merging.NAME_PARTS else " || ' ' || d.prefix || ' ' || d.suffix"
    staging.raw.execute(
        "INSERT INTO staged_custom_fields (n, position, label, value, key) "
        f"SELECT DISTINCT d.repeats, 1000, ?, d.{field}, '' FROM staged_records AS d "
        f"JOIN staged_records AS f ON f.n = d.repeats WHERE d.status = 'duplicate' "
        f"AND NOT d.witnessed AND d.{field} <> '' AND f.{field} <> '' AND d.{field} <> f.{field} "
        f"AND adds(?, d.{field}, {own}) AND NOT EXISTS "
        f"(SELECT 1 FROM staged_emails AS e WHERE e.n = d.repeats AND e.address = d.{field}) AND NOT EXISTS "
        f"(SELECT 1 FROM staged_custom_fields AS w WHERE w.n = d.repeats AND w.label = ? AND w.value = d.{field})",
        (label, field, label),
    )


def _join_jobs(staging: Staging) -> None:
    """Fill in what a repeat says of the job of its first one; another job becomes one of the jobs beside."""
    parts = merging.JOB_PARTS
    differs = " OR ".join(f"(d.{part} <> '' AND d.{part} <> f.{part})" for part in parts)
    rows = staging.raw.execute(
        f"SELECT f.n, {', '.join(f'{each}.{part}' for each in 'fd' for part in parts)} FROM staged_records AS d JOIN "
        f"staged_records AS f ON f.n = d.repeats WHERE d.status = 'duplicate' AND NOT d.witnessed AND ({differs}) "
        "ORDER BY d.n"
    ).fetchall()
    jobs: dict[int, dict[str, str]] = {}
    others: list[tuple[int, Job]] = []
    for n, *values in rows:
        own = jobs.setdefault(n, dict(zip(parts, values[: len(parts)], strict=True)))
        other = dict(zip(parts, values[len(parts) :], strict=True))
        if merging.contradicts_job(own, other, {}):
            others.append((n, Job(**other)))
        else:
            jobs[n] = {part: own[part] or other[part] for part in parts}
    staging.raw.executemany(
        f"UPDATE staged_records SET {', '.join(f'{part} = ?' for part in parts)} WHERE n = ?",
        [(*job.values(), n) for n, job in jobs.items()],
    )
    for n, job in others:
        _add_job(staging, n, job)


def _add_job(staging: Staging, n: int, job: Job) -> None:
    """Put a job to the others of a record, unless it stands there already, perhaps with its dates."""
    parts = merging.JOB_PARTS
    known = staging.raw.execute(f"SELECT {', '.join(parts)} FROM staged_jobs WHERE n = ?", (n,))
    if merging.value_key("jobs", job[: len(parts)]) not in {merging.value_key("jobs", each) for each in known}:
        places = ", ".join("?" * (len(job) + 3))
        staging.raw.execute(f"INSERT INTO staged_jobs VALUES ({places})", (n, 1000, *job, fold(" ".join(job))))


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
        "staged_jobs: organization || ' ' || title",
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
