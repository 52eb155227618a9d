"""Writing a matched plan into the network: new people by SQL from the temporary database, a block at a time."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import SCALAR_FIELDS, Photo
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.merging import JOB_PARTS
from netgrow_desktop.storage import categories, contacts, depth, evidence, photos, search
from netgrow_desktop.storage.carried_sources import NOTHING_SAID
from netgrow_desktop.storage.staged_rows import IS_FILLED
from netgrow_desktop.storage.staging import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.domain.imports import FilePlan

_BLOCK = 25_000
"""People of one statement. With 10,000 it takes a twentieth longer, with 50,000 no less."""


def _seen(filled: Sequence[str]) -> str:
    """Give what ``contact_sources.seen`` holds of records that say something in these fields alone.

    One call of a function is twice as quick as 24 concatenations.
    """
    places = SEPARATOR.join("%s" if field in filled else "" for field in SCALAR_FIELDS)
    return f"printf('{places}', {', '.join(f'r.{field}' for field in filled)})"


_SEEN = _seen(SCALAR_FIELDS)

_MERGED = "coalesce(json_extract(r.changes, '$.merged'), 0)"
"""Which of ``merged_records`` a matched record is, 0 for that in ``contact_sources``; see storage/merging.py."""

_OLD = "coalesce(json_extract(r.changes, '$.old'), 0)"
"""Whether a matched record says what its source has replaced since: it is from an older file."""

_MULTIPLE = (
    ("emails", "position, label, address, key"),
    ("phones", "position, label, number, key"),
    ("links", "position, label, url, key"),
    ("addresses", "position, label, street, city, region, postal_code, country, extended"),
    ("custom_fields", "position, label, value"),
    ("jobs", "position, organization, title, department, started_on, finished_on, location"),
)


def apply(connection: Connection, files: tuple[FilePlan, ...], progress: Callable[[int, int], None]) -> tuple[int, ...]:
    """Write the plan in the temporary database attached as ``staged``; give one import id for each used file.

    *progress* is called after each block of people and may raise to break off: the caller's transaction rolls back.
    """
    import_ids = _log(connection, files)
    first, total = _number_new(connection)
    updated = int(
        connection.exec_driver_sql("SELECT count(*) FROM staged.staged_records WHERE status = 'updated'").scalar_one()
    )
    everything = total + updated
    source = _source(connection)
    held = _held(connection)
    filled = [field for field in SCALAR_FIELDS if _is_filled(connection, field)]
    if "tags" in held:
        _add_tags(connection)
    with search.merging_later(connection):
        for done in range(0, total, _BLOCK):
            _add_block(connection, first + done, min(_BLOCK, total - done), source, held, filled)
            progress(min(done + _BLOCK, total), everything)
    if _is_filled(connection, "standing"):
        _set_standing(connection)
    _update(connection, lambda done: progress(total + done, everything))
    _add_photos(connection)
    evidence.apply(connection)
    _note_sources(connection, source)
    return import_ids


def _log(connection: Connection, files: tuple[FilePlan, ...]) -> tuple[int, ...]:
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS import_files (file INTEGER PRIMARY KEY, import_id INTEGER)"
    )
    connection.exec_driver_sql("DELETE FROM temp.import_files")
    now = datetime.now(UTC).isoformat(timespec="seconds")
    ids = []
    sources = connection.exec_driver_sql("SELECT file, source FROM staged.staged_files ORDER BY file").all()
    for file, source in sources:
        source_id = connection.exec_driver_sql("SELECT id FROM sources WHERE code = ?", (source,)).scalar()
        if source_id is None:
            source_id = connection.exec_driver_sql("INSERT INTO sources (code) VALUES (?)", (source,)).lastrowid
        plan = files[file]
        import_id = connection.exec_driver_sql(
            "INSERT INTO imports (source_id, file_name, format, encoding, made_at, new, updated, unchanged, "
            "duplicates, skipped, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                source_id,
                plan.path,
                plan.format,
                plan.encoding,
                now,
                plan.new,
                plan.updated,
                plan.unchanged,
                plan.duplicates,
                plan.skipped,
                plan.rejected,
            ),
        ).lastrowid
        connection.exec_driver_sql("INSERT INTO temp.import_files VALUES (?, ?)", (file, import_id))
        ids.append(int(import_id))
    return tuple(ids)


def _number_new(connection: Connection) -> tuple[int, int]:
    """Give every new person the id that they will have; return the first of these ids and how many there are."""
    execute = connection.exec_driver_sql
    execute("DROP TABLE IF EXISTS temp.import_people")
    execute("CREATE TEMP TABLE import_people (contact_id INTEGER PRIMARY KEY, n INTEGER)")
    last = execute("SELECT seq FROM sqlite_sequence WHERE name = 'contacts'").scalar() or 0
    # Counting on from a row with the last id costs a third of working each id out.
    execute("INSERT INTO temp.import_people VALUES (?, 0)", (last,))
    added = execute(
        "INSERT INTO temp.import_people (n) SELECT n FROM staged.staged_records WHERE status = 'new' ORDER BY n"
    )
    execute("DELETE FROM temp.import_people WHERE contact_id = ?", (last,))
    if _asks_whose_it_is(connection):
        execute("CREATE INDEX temp.ix_import_people_n ON import_people (n)")
    return last + 1, added.rowcount


def _asks_whose_it_is(connection: Connection) -> bool:
    """Tell whether records are more than people of a list: whoever repeats somebody, wrote or came with a picture."""
    tables = ("interactions", "photos", "answers", "apart", "carried")
    held = " OR ".join(f"EXISTS (SELECT 1 FROM staged.staged_{table})" for table in tables)
    repeats = "EXISTS (SELECT 1 FROM staged.staged_records WHERE status = 'duplicate')"
    return bool(connection.exec_driver_sql(f"SELECT {held} OR {repeats}").scalar())


def _source(connection: Connection) -> str:
    """Give the id of a record's source as SQL; in an archive that of the file inside."""
    if not (_is_filled(connection, "source") and _is_filled(connection, "part")):
        return "i.source_id"
    connection.exec_driver_sql(
        "INSERT INTO sources (code) SELECT DISTINCT source FROM staged.staged_records WHERE source <> '' "
        "AND source NOT IN (SELECT code FROM main.sources)"
    )
    return "coalesce((SELECT id FROM main.sources WHERE code = r.source), i.source_id)"


def _is_filled(connection: Connection, column: str) -> bool:
    return bool(connection.exec_driver_sql(f"SELECT {IS_FILLED.format('staged', column)}").scalar())


def _held(connection: Connection) -> frozenset[str]:
    """Give the tables of values, and tags, of which the plan has any."""
    tables = (*(table for table, _ in _MULTIPLE), "tags")
    return frozenset(
        table
        for table in tables
        if connection.exec_driver_sql(f"SELECT EXISTS (SELECT 1 FROM staged.staged_{table})").scalar()
    )


def _add_block(
    connection: Connection, first: int, number: int, source: str, held: frozenset[str], filled: Sequence[str]
) -> None:
    """Add so many people from the *first* on, with the tables *held* and the fields *filled* by any of them."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    block = (first, first + number - 1)
    new = "temp.import_people AS p JOIN staged.staged_records AS r ON r.n = p.n"
    in_block = "WHERE p.contact_id BETWEEN ? AND ? ORDER BY p.contact_id"
    scalars = ", ".join(filled)
    from_record = ", ".join(f"r.{field}" for field in filled)
    connection.exec_driver_sql(
        f"INSERT INTO main.contacts (id, name_key, created_at, {scalars}) "
        f"SELECT p.contact_id, r.name_key, ?, {from_record} FROM {new} {in_block}",
        (now, *block),
    )
    for table, columns in _MULTIPLE:
        if table not in held:
            continue
        values = ", ".join(f"v.{column}" for column in columns.split(", "))
        connection.exec_driver_sql(
            f"INSERT INTO main.{table} (contact_id, {columns}) SELECT p.contact_id, {values} "
            f"FROM temp.import_people AS p CROSS JOIN staged.staged_{table} AS v ON v.n = p.n "
            f"{in_block}, v.position, v.rowid",
            block,
        )
    if "tags" in held:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO main.contact_tags (contact_id, tag_id) SELECT p.contact_id, t.id "
            "FROM temp.import_people AS p JOIN staged.staged_tags AS s ON s.n = p.n "
            f"JOIN main.tags AS t ON t.key = s.key {in_block}, s.rowid",
            block,
        )
    connection.exec_driver_sql(
        "INSERT INTO main.contact_sources (contact_id, source_id, import_id, seen, record) "
        f"SELECT p.contact_id, {source}, i.id, {_seen(filled)}, r.record FROM {new} "
        "JOIN temp.import_files AS f ON f.file = r.file JOIN main.imports AS i ON i.id = f.import_id "
        f"{in_block}",
        block,
    )
    connection.exec_driver_sql(
        f"INSERT INTO main.search (rowid, text) SELECT p.contact_id, r.search FROM {new} {in_block}", block
    )


def _add_tags(connection: Connection) -> None:
    rows = connection.exec_driver_sql(
        "SELECT s.name, s.key FROM staged.staged_tags AS s JOIN staged.staged_records AS r ON r.n = s.n "
        "WHERE r.status = 'new' AND s.key <> '' AND s.key NOT IN (SELECT key FROM main.tags) GROUP BY s.key"
    ).all()
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO tags (name, key) VALUES (?, ?)", [(" ".join(name.split()), key) for name, key in rows]
        )


def _set_standing(connection: Connection) -> None:
    """Give people the categories, the cadence and the depth that NetGrow's own files say they had."""
    new = connection.exec_driver_sql(
        "SELECT p.contact_id, r.standing FROM temp.import_people AS p JOIN staged.staged_records AS r ON r.n = p.n "
        "WHERE r.standing <> ''"
    ).all()
    known = connection.exec_driver_sql(
        "SELECT target, json_extract(changes, '$.standing') FROM staged.staged_records "
        "WHERE status = 'updated' AND standing <> ''"
    ).all()
    wanted: dict[int, tuple[Category, ...]] = {}
    key_people: list[int] = []
    for contact_id, text in (*new, *known):
        standing = json.loads(text)
        if standing.get("categories"):
            wanted[contact_id] = tuple(Category(each) for each in standing["categories"])
        if standing.get("cadence_days") or standing.get("not_before"):
            connection.exec_driver_sql(
                "UPDATE contacts SET cadence_days = ?, cadence_since = ?, not_before = ? WHERE id = ?",
                (standing["cadence_days"], standing["cadence_since"], standing["not_before"], contact_id),
            )
        for part, value in standing.get("depth", {}).items():
            depth.change(connection, [contact_id], part, value)
        if standing.get("key_person"):
            key_people.append(contact_id)
    depth.set_key_people(connection, key_people, is_key=True)
    categories.set_memberships(connection, wanted)
    added = [(since, contact_id) for contact_id, text in new if (since := json.loads(text).get("added"))]
    if added:
        connection.exec_driver_sql("UPDATE contacts SET created_at = ? WHERE id = ?", added)


def _update(connection: Connection, progress: Callable[[int], None]) -> None:
    rows = connection.exec_driver_sql(
        "SELECT r.target, r.changes FROM staged.staged_records AS r WHERE r.status = 'updated' ORDER BY r.n"
    ).all()
    for done, (contact_id, text) in enumerate(rows, 1):
        changes = json.loads(text)
        for field, (_, new) in changes["scalars"].items():
            contacts.change(connection, contact_id, field, new)
        _keep_former_job(connection, contact_id, changes["scalars"])
        for field, values in changes["values"].items():
            table = contacts.MULTIPLE_FIELDS[field][0]
            present = connection.exec_driver_sql(
                f"SELECT count(*) FROM main.{table} WHERE contact_id = ?", (contact_id,)
            ).scalar_one()
            contacts.insert_values(connection, contact_id, field, [tuple(value) for value in values], int(present))
        for tag in changes["tags"]:
            contacts.add_tag(connection, [contact_id], tag)
        if done % 200 == 0:
            progress(done)
    for batch in contacts.batches(dict.fromkeys(row[0] for row in rows)):
        search.refresh(connection, batch)
        progress(len(rows))
    progress(len(rows))


def _keep_former_job(connection: Connection, contact_id: int, scalars: dict[str, list[str]]) -> None:
    """Keep the job that somebody had before their source named another employer or another role."""
    replaced = (scalars.get(field, ("", "")) for field in ("organization", "title"))
    if not any(old and fold(old) != fold(new) for old, new in replaced):
        return
    organization, title, department = (scalars.get(field, [None])[0] for field in JOB_PARTS)
    connection.exec_driver_sql(
        "INSERT INTO jobs (contact_id, position, organization, title, department) "
        "SELECT id, (SELECT count(*) FROM jobs WHERE contact_id = contacts.id), coalesce(?, organization), "
        "coalesce(?, title), coalesce(?, department) FROM contacts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM jobs "
        "WHERE contact_id = contacts.id AND jobs.organization = coalesce(?, contacts.organization) "
        "AND jobs.title = coalesce(?, contacts.title))",
        (organization, title, department, contact_id, organization, title),
    )


def _add_photos(connection: Connection) -> None:
    people = connection.exec_driver_sql(
        "SELECT coalesce(p.contact_id, r.target), v.n FROM staged.staged_photos AS v "
        # Crossed, so that the few pictures are gone through, not all the records.
        "CROSS JOIN staged.staged_records AS r ON r.n = v.n LEFT JOIN temp.import_people AS p ON p.n = r.n "
        "WHERE r.status = 'new' OR (r.status = 'updated' AND json_extract(r.changes, '$.photo')) ORDER BY 1"
    ).all()
    for contact_id, n in people:
        media_type, encoded = connection.exec_driver_sql(
            "SELECT media_type, data FROM staged.staged_photos WHERE n = ?", (n,)
        ).one()
        photos.replace(connection, contact_id, Photo(media_type, base64.b64decode(encoded)))


def _note_sources(connection: Connection, source: str) -> None:
    """Note what each source said of those whom it changed, and that it knows those of whom it says nothing new."""
    files = "JOIN temp.import_files AS f ON f.file = r.file JOIN main.imports AS i ON i.id = f.import_id"
    rows = f"SELECT r.target, {source}, i.id, {_SEEN}, r.record FROM staged.staged_records AS r {files}"
    into = "INSERT INTO main.contact_sources (contact_id, source_id, import_id, seen, record) "
    _keep_records(connection, source, files)
    _keep_former(connection, source, files, "staged_records", "r.status IN ('unchanged', 'updated')")
    _renew_seen(connection, source, files, "staged_records", "r.status = 'unchanged'")
    if connection.exec_driver_sql("SELECT 1 FROM staged.sqlite_master WHERE name = 'kept_staged_records'").first():
        repeats = "r.n IN (SELECT n FROM staged.staged_records WHERE status = 'duplicate')"
        _keep_former(connection, source, files, "kept_staged_records", repeats)
        _renew_seen(connection, source, files, "kept_staged_records", repeats)
    connection.exec_driver_sql(
        f"{into} {rows} WHERE r.status = 'updated' AND {_MERGED} = 0 AND NOT {_OLD} "
        "ON CONFLICT (contact_id, source_id) DO UPDATE SET import_id = excluded.import_id, "
        "seen = said_last(seen, excluded.seen), record = excluded.record"
    )
    connection.exec_driver_sql(
        f"{into} {rows} WHERE r.status = 'unchanged' ON CONFLICT (contact_id, source_id) DO NOTHING"
    )
    connection.exec_driver_sql(
        f"INSERT INTO main.merged_records (contact_id, source_id, import_id, seen, record) {rows} "
        "WHERE r.status = 'unchanged' AND json_extract(r.changes, '$.unkept') "
        f"GROUP BY r.target, {source}, r.record ORDER BY r.n"
    )
    connection.exec_driver_sql(
        "UPDATE main.merged_records SET import_id = now.import_id, seen = said_last(merged_records.seen, now.seen), "
        f"record = now.record FROM (SELECT {_MERGED} AS id, i.id AS import_id, {_SEEN} AS seen, "
        "CASE WHEN r.slug <> '' THEN r.slug ELSE r.record END AS record "
        f"FROM staged.staged_records AS r {files} WHERE r.status = 'updated' AND {_MERGED} > 0 AND NOT {_OLD}) AS now "
        "WHERE merged_records.id = now.id"
    )
    _note_repeats(connection, source)


def _keep_former(connection: Connection, source: str, files: str, table: str, condition: str) -> None:
    """Keep what a source said before of those of whom it says something else now: an older file may come again."""
    now = (
        f"SELECT r.target AS contact_id, {source} AS source_id, {_MERGED} AS merged "
        f"FROM staged.{table} AS r {files} WHERE {condition} AND json_extract(r.changes, '$.reworded')"
    )
    for noted, same in (
        ("merged_records", "k.id = now.merged"),
        ("contact_sources", "k.contact_id = now.contact_id AND k.source_id = now.source_id AND now.merged = 0"),
    ):
        connection.exec_driver_sql(
            "INSERT INTO main.former_records (contact_id, source_id, seen) SELECT DISTINCT k.contact_id, k.source_id, "
            f"k.seen FROM ({now}) AS now JOIN main.{noted} AS k ON {same} WHERE k.seen <> '{NOTHING_SAID}' "
            "AND NOT EXISTS (SELECT 1 "
            "FROM main.former_records AS f WHERE f.contact_id = k.contact_id AND f.source_id = k.source_id "
            "AND f.seen = k.seen)"
        )


def _renew_seen(connection: Connection, source: str, files: str, table: str, condition: str) -> None:
    """Note what a source says now in records that change nothing, or that were made one with others.

    Else what it said long ago would be taken for what it said last, once the owner types that again.
    """
    said = (
        f"SELECT r.target AS contact_id, {source} AS source_id, {_SEEN} AS seen, {_MERGED} AS merged, "
        f"min(r.n) FROM staged.{table} AS r {files} "
        f"WHERE {condition} AND json_extract(r.changes, '$.reworded') GROUP BY 1, 2, 4"
    )
    for noted, same in (
        ("merged_records", "k.id = now.merged"),
        ("contact_sources", "k.contact_id = now.contact_id AND k.source_id = now.source_id AND now.merged = 0"),
    ):
        connection.exec_driver_sql(
            f"UPDATE main.{noted} AS k SET seen = said_last(k.seen, now.seen) FROM ({said}) AS now WHERE {same}"
        )


def _keep_records(connection: Connection, source: str, files: str) -> None:
    """Keep what a source said before of whom the owner found in another record of it: both may come again."""
    connection.exec_driver_sql(
        "INSERT INTO main.merged_records (contact_id, source_id, import_id, seen, record) "
        "SELECT DISTINCT s.contact_id, s.source_id, s.import_id, s.seen, s.record FROM staged.staged_records AS r "
        f"{files} JOIN main.contact_sources AS s ON s.contact_id = r.target AND s.source_id = {source} "
        "WHERE r.status = 'updated' AND r.how = 'import.told_same' AND s.record NOT IN ('', r.record)"
    )


def _note_repeats(connection: Connection, source: str) -> None:
    """Note of whoever came several times what each source, and each record of a source, said of them."""
    said = f"{source} AS source_id, i.id AS import_id, {_SEEN} AS seen, r.record AS record"
    repeats = (
        f"SELECT coalesce(r.target, first.target, p.contact_id) AS contact_id, {said}, r.n AS n "
        "FROM staged.staged_records AS r JOIN staged.staged_records AS first ON first.n = r.repeats "
        "LEFT JOIN temp.import_people AS p ON p.n = first.n JOIN temp.import_files AS f ON f.file = r.file "
        "JOIN main.imports AS i ON i.id = f.import_id WHERE r.status = 'duplicate' AND first.status <> 'skipped' "
        # What was known by a day that may change is to be known by its words the next time.
        f"UNION ALL SELECT r.target, {said}, r.n FROM staged.staged_records AS r "
        "JOIN temp.import_files AS f ON f.file = r.file JOIN main.imports AS i ON i.id = f.import_id "
        "WHERE r.status = 'unchanged' AND r.how = 'import.same_connection'"
    )
    columns = "contact_id, source_id, import_id, seen, record"
    connection.exec_driver_sql(
        f"INSERT INTO main.contact_sources ({columns}) SELECT {columns} FROM ({repeats}) "
        "WHERE contact_id IS NOT NULL ORDER BY n ON CONFLICT (contact_id, source_id) DO NOTHING"
    )
    same = "k.contact_id = again.contact_id AND k.source_id = again.source_id AND k.record = again.record"
    connection.exec_driver_sql(
        f"INSERT INTO main.merged_records ({columns}) SELECT {columns} FROM ({repeats}) AS again "
        "WHERE contact_id IS NOT NULL AND record <> '' "
        f"AND NOT EXISTS (SELECT 1 FROM main.contact_sources AS k WHERE {same}) "
        f"AND NOT EXISTS (SELECT 1 FROM main.merged_records AS k WHERE {same}) "
        "GROUP BY contact_id, source_id, record ORDER BY n"
    )
