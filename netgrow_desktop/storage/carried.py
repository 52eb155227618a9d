"""What a network held beside its people, carried into another one: follow-ups, who knows whom, seats, snapshots ...

Its rows refer to people by the numbers that they had there; who that is here, the records tell that were staged with
them. What is there already stays as it is, and what comes a second time changes nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.storage import carried_places, carried_sources, exchanges, interactions, recall, removals
from netgrow_desktop.storage.opening import attach
from netgrow_desktop.storage.staged_rows import IS_FILLED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sqlalchemy import Connection

    from netgrow_desktop.storage.staging import Staging

    Execute = Callable[..., Iterable[Any]]


class _Rule(NamedTuple):
    """How the rows of a table are written: its columns, their values, and when a row is not there yet.

    ``v`` is the staged row, ``a`` the person here, ``b`` the second person or the place that it refers to, ``x:name``
    a value that it says. ``net`` and ``staged`` are the network and what was staged. ``place`` counts rows alike.
    """

    columns: str
    values: str
    is_absent: str
    alike: str = ""
    other: str = ""


_TWO_PEOPLE = "min(a.id, b.id), max(a.id, b.id)"
_NO_PAIR = (
    "a.id <> b.id AND NOT EXISTS (SELECT 1 FROM net.{0} AS k "
    "WHERE k.first_id = min(a.id, b.id) AND k.second_id = max(a.id, b.id))"
)
_LOGGED = (
    "(SELECT i.id FROM staged.staged_carried AS t JOIN net.interactions AS i ON i.contact_id = a.id AND i.typed "
    "AND i.kind = json_extract(t.said, '$.kind') AND i.happened_on = json_extract(t.said, '$.happened_on') "
    "AND i.note = json_extract(t.said, '$.note') WHERE v.other > 0 AND t.tbl = 'interactions' AND t.book = v.book "
    "AND t.own = v.other ORDER BY (SELECT count(*) FROM net.interactions AS k WHERE k.contact_id = i.contact_id "
    "AND k.typed AND k.kind = i.kind AND k.happened_on = i.happened_on AND k.note = i.note AND k.id < i.id) <> "
    "(SELECT count(*) FROM staged.staged_carried AS s WHERE s.book = t.book AND s.person = t.person AND s.tbl = t.tbl "
    "AND s.rowid < t.rowid AND json_extract(s.said, '$.kind') = i.kind AND json_extract(s.said, '$.note') = i.note "
    "AND json_extract(s.said, '$.happened_on') = i.happened_on), i.id LIMIT 1)"
)
"""The contact that a follow-up was done with; of several alike its own is the one with the same place among them."""
_OF_PERSON = "NOT EXISTS (SELECT 1 FROM net.{0} AS k WHERE k.contact_id = a.id{1})"
_KEPT = "NOT EXISTS (SELECT 1 FROM net.removed_evidence AS e WHERE e.contact_id = a.id AND e.record = x:record)"
"""That the owner did not remove it here; see storage/removals.py."""
_KNOW_EACH_OTHER = (
    "NOT EXISTS (SELECT 1 FROM net.removed_evidence AS e JOIN net.contacts AS k ON k.id IN (a.id, b.id) "
    "WHERE e.contact_id IN (a.id, b.id) AND e.contact_id <> k.id "
    f"AND e.record = 'tie#' || {removals.KNOWN_BY.format('k')})"
)
_SOMEBODY = "(SELECT k.id FROM temp.carried_people AS k WHERE k.book = v.book AND k.own = x:{0})"
"""Who a person is here whom a row names among others; NULL for nobody."""
_IN_CALENDAR = (
    "(SELECT min(f.id) FROM staged.staged_carried AS t JOIN temp.carried_people AS k ON k.book = t.book "
    "AND k.own = t.person JOIN net.follow_ups AS f ON f.contact_id = k.id "
    "AND f.created_at = json_extract(t.said, '$.created_at') AND f.reason = json_extract(t.said, '$.reason') "
    "AND f.purpose = 'interview' WHERE t.tbl = 'follow_ups' AND t.book = v.book AND t.own = x:follow_up_id "
    "AND x:follow_up_id > 0)"
)
"""The day in the calendar that an interview has; calendars come first."""
_INTENDED = (
    "(SELECT min(f.id) FROM staged.staged_carried AS t JOIN net.follow_ups AS f ON f.contact_id = a.id "
    "AND f.created_at = json_extract(t.said, '$.created_at') AND f.reason = json_extract(t.said, '$.reason') "
    "AND f.due_on = json_extract(t.said, '$.due_on') WHERE t.tbl = 'follow_ups' AND t.book = v.book "
    "AND t.own = x:follow_up_id AND x:follow_up_id > 0)"
)
"""The follow-up that an intention became."""
_SOURCE_IDS = (
    "(SELECT id FROM net.sources WHERE code = x:source), "
    "(SELECT import_id FROM temp.import_files AS f WHERE f.file = v.file)"
)
RULES = {
    "interactions": _Rule(
        "contact_id, kind, happened_on, direction, note, exchange",
        "a.id, x:kind, x:happened_on, x:direction, x:note, x:exchange",
        "place > (SELECT count(*) FROM net.interactions AS k WHERE k.contact_id = a.id AND k.kind = x:kind "
        f"AND k.happened_on = x:happened_on AND x:note IN ('', k.note)) AND {_KEPT}",
        alike="x:kind, x:happened_on, x:note",
    ),
    "follow_ups": _Rule(
        "contact_id, due_on, reason, purpose, state, closed_on, interaction_id, created_at",
        f"a.id, x:due_on, x:reason, x:purpose, x:state, x:closed_on, {_LOGGED}, x:created_at",
        "place > (SELECT count(*) FROM net.follow_ups AS k WHERE k.contact_id = a.id AND k.created_at = x:created_at "
        f"AND (k.reason = x:reason OR k.due_on = x:due_on)) AND {_KEPT}",
        alike="x:created_at, x:due_on, x:reason",
    ),
    "stage_people": _Rule(
        "stage_id, contact_id, state, mark",
        "b.id, a.id, x:state, x:mark",
        _OF_PERSON.format("stage_people", " AND k.stage_id = b.id"),
        other="stages",
    ),
    "distinct_pairs": _Rule("first_id, second_id", _TWO_PEOPLE, _NO_PAIR.format("distinct_pairs"), other="people"),
    "ties": _Rule(
        "first_id, second_id, knows",
        f"{_TWO_PEOPLE}, x:knows",
        f"{_NO_PAIR.format('ties')} AND {_KNOW_EACH_OTHER}",
        other="people",
    ),
    "contact_roles": _Rule("contact_id, role", "a.id, x:role", f"{_OF_PERSON.format('contact_roles', '')} AND {_KEPT}"),
    "seat_people": _Rule(
        "seat_id, contact_id",
        "b.id, a.id",
        _OF_PERSON.format("seat_people", " AND k.seat_id = b.id"),
        other="seats",
    ),
    "answers": _Rule(
        "code, value, answered_on",
        "x:code, x:value, x:answered_on",
        "NOT EXISTS (SELECT 1 FROM net.answers AS k WHERE k.code = x:code)",
    ),
    "snapshot_people": _Rule(
        "snapshot_id, contact_id, categories, key_person, faded",
        "b.id, a.id, x:categories, x:key_person, x:faded",
        _OF_PERSON.format("snapshot_people", " AND k.snapshot_id = b.id"),
        other="snapshots",
    ),
    "cadences": _Rule(
        "tag_id, category, days, since",
        "(SELECT id FROM net.tags WHERE key = x:tag_key), nullif(x:category, ''), x:days, x:since",
        "NOT EXISTS (SELECT 1 FROM net.cadences AS k WHERE k.category = x:category "
        "OR k.tag_id = (SELECT id FROM net.tags WHERE key = x:tag_key))",
    ),
    "pauses": _Rule("contact_id, until", "a.id, x:until", f"{_OF_PERSON.format('pauses', '')} AND {_KEPT}"),
    "handled_occasions": _Rule(
        "contact_id, kind, occurs_on, moved_to",
        "a.id, x:kind, x:occurs_on, x:moved_to",
        _OF_PERSON.format("handled_occasions", " AND k.kind = x:kind"),
    ),
    "promises": _Rule(
        "contact_id, side, what, made_on, kept_on",
        "a.id, x:side, x:what, x:made_on, x:kept_on",
        "place > (SELECT count(*) FROM net.promises AS k WHERE k.contact_id = a.id AND k.side = x:side "
        f"AND k.what = x:what AND k.made_on = x:made_on) AND {_KEPT}",
        alike="x:side, x:what, x:made_on",
    ),
    "templates": _Rule(
        "occasion, language, name, subject, body",
        "x:occasion, x:language, x:name, x:subject, x:body",
        "NOT EXISTS (SELECT 1 FROM net.templates AS k WHERE k.occasion = x:occasion AND k.language = x:language "
        "AND k.name = x:name)",
    ),
    "writing_languages": _Rule(
        "contact_id, language", "a.id, x:language", f"{_OF_PERSON.format('writing_languages', '')} AND {_KEPT}"
    ),
    "interviews": _Rule(
        "contact_id, introducer_id, follow_up_id, token, topic, organization, department, field, role, gap, asked_on, "
        "at, zone, minutes, place, prepared_on, held_on, questions, notes",
        f"{_SOMEBODY.format('contact_id')}, {_SOMEBODY.format('introducer_id')}, {_IN_CALENDAR}, x:token, x:topic, "
        "x:organization, x:department, x:field, x:role, x:gap, x:asked_on, x:at, x:zone, x:minutes, x:place, "
        "x:prepared_on, x:held_on, x:questions, x:notes",
        f"(x:contact_id = 0 OR {_SOMEBODY.format('contact_id')} IS NOT NULL) AND NOT EXISTS (SELECT 1 "
        "FROM net.interviews AS k WHERE k.token = x:token) AND NOT EXISTS (SELECT 1 FROM net.removed_evidence AS e "
        "WHERE e.record = x:record)",
    ),
    "own_questions": _Rule(
        "theme, question",
        "x:theme, x:question",
        "NOT EXISTS (SELECT 1 FROM net.own_questions AS k WHERE k.question = x:question)",
    ),
    "introductions": _Rule(
        "contact_id, other_id, side, introduced_on, answer, other_answer, asked_on, other_asked_on, why, other_why, "
        "went, note, token",
        "a.id, b.id, x:side, x:introduced_on, x:answer, x:other_answer, x:asked_on, x:other_asked_on, x:why, "
        "x:other_why, x:went, x:note, x:token",
        f"a.id <> b.id AND NOT EXISTS (SELECT 1 FROM net.introductions AS k WHERE k.token = x:token) AND {_KEPT}",
        other="people",
    ),
    "look_backs": _Rule(
        "period, first_on, note, made_on",
        "x:period, x:first_on, x:note, x:made_on",
        "NOT EXISTS (SELECT 1 FROM net.look_backs AS k WHERE k.period = x:period AND k.first_on = x:first_on)",
    ),
    "intentions": _Rule(
        "contact_id, follow_up_id, quarter_on, what",
        f"a.id, {_INTENDED}, x:quarter_on, x:what",
        "place > (SELECT count(*) FROM net.intentions AS k WHERE k.contact_id = a.id AND k.quarter_on = x:quarter_on "
        f"AND k.what = x:what) AND {_KEPT}",
        alike="x:quarter_on, x:what",
    ),
    "put_offs": _Rule(
        "contact_id, kind, due_on, to_on, put_on",
        "a.id, x:kind, x:due_on, x:to_on, x:put_on",
        "place > (SELECT count(*) FROM net.put_offs AS k WHERE k.contact_id = a.id AND k.kind = x:kind "
        "AND k.due_on = x:due_on AND k.to_on = x:to_on AND k.put_on = x:put_on)",
        alike="x:kind, x:due_on, x:to_on, x:put_on",
    ),
    "contact_sources": _Rule(
        "contact_id, source_id, import_id, seen, record",
        f"a.id, {_SOURCE_IDS}, x:seen, x:record",
        "a.is_new",
    ),
    "merged_records": _Rule(
        "contact_id, source_id, import_id, seen, record",
        f"a.id, {_SOURCE_IDS}, x:seen, x:record",
        "a.is_new",
    ),
    "former_records": _Rule(
        "contact_id, source_id, seen",
        "a.id, (SELECT id FROM net.sources WHERE code = x:source), x:seen",
        "a.is_new",
    ),
    "own_records": _Rule(
        "contact_id, source_id, record, place",
        "a.id, (SELECT id FROM net.sources WHERE code = x:source), x:record, x:place",
        "a.is_new",
    ),
    "left_out_records": _Rule(
        "source_id, record, place, seen",
        "(SELECT id FROM net.sources WHERE code = x:source), x:record, x:place, x:seen",
        "1",
    ),
    "removed_evidence": _Rule(
        "contact_id, record", "a.id, x:record", _OF_PERSON.format("removed_evidence", " AND k.record = x:record")
    ),
    "settings": _Rule(
        "name, value",
        "x:name, x:value",
        "NOT EXISTS (SELECT 1 FROM net.settings AS k WHERE k.name = x:name)",
    ),
}
"""Table -> how its rows are written, in this order: a follow-up names the contact that it led to.

What was removed there comes after what is there, so that nobody who is new lacks what was removed once and is back.
"""


_OF_NOBODY = frozenset(
    ("answers", "cadences", "templates", "interviews", "own_questions", "look_backs", "settings", "left_out_records")
)
_OF_SOURCES = ("contact_sources", "merged_records", "former_records", "own_records", "left_out_records")
"""What is known of the sources of people; nobody need be told of it."""
_VALUE = re.compile(r"x:(\w+)")
_NAMED = "recall.named"
_INTRODUCED = (
    "FROM staged.staged_records AS r "
    "JOIN temp.carried_people AS a ON a.n = r.n JOIN temp.carried_people AS b "
    "ON b.book = a.book AND b.own = json_extract(r.standing, '$.introducer') "
    "JOIN net.contacts AS c ON c.id = a.id WHERE r.standing <> '' AND c.introducer_id IS NULL AND a.id <> b.id "
    "AND c.introduced_by = json_extract(r.standing, '$.depth.introduced_by')"
)


def fresh_by_file(staging: Staging, network: Path) -> dict[int, int]:
    """Give how many entries of each file the network does not hold yet, once the plan's people are matched."""
    found: dict[int, int] = {}
    if not staging.has_carried:
        return found
    raw = staging.raw
    with attach(raw, network):
        raw.execute("CREATE INDEX IF NOT EXISTS ix_carried ON staged_carried (tbl, book, own)")
        raw.execute("CREATE INDEX IF NOT EXISTS ix_carried_person ON staged_carried (book, person, tbl)")
        _find_people(raw.execute, "main", "", "-n")
        missing = carried_places.find(raw.execute, "main", "network")
        queries = [
            f"SELECT file, count(*) FROM ({_selected('v.file AS file', table, 'main', 'network')}) GROUP BY file"
            for table in RULES
            if table not in _OF_SOURCES
        ]
        queries.append(_in_schemas(f"SELECT r.file, count(*) {_INTRODUCED} GROUP BY 1", "main", "network"))
        for query in queries:
            for file, number in raw.execute(query):
                found[file] = found.get(file, 0) + number
    for place in missing:
        if place.table != "stages":
            found[place.file] = found.get(place.file, 0) + 1
    return found


def apply(connection: Connection) -> None:
    """Write what the plan attached as ``staged`` carries, once its people and stages are in the network."""
    execute = connection.exec_driver_sql
    if not _scalar(execute, f"SELECT {IS_FILLED.format('staged', 'standing')}"):
        return
    _find_people(execute, "staged", "LEFT JOIN temp.import_people AS p ON p.n = known.n ", "p.contact_id")
    for place in carried_places.find(execute, "staged", "main"):
        carried_places.add(connection, place)
    execute(
        "INSERT INTO main.sources (code) SELECT DISTINCT json_extract(said, '$.source') FROM staged.staged_carried "
        f"WHERE tbl IN {_OF_SOURCES} ON CONFLICT DO NOTHING"
    )
    execute(
        "INSERT INTO main.tags (name, key) SELECT json_extract(v.said, '$.tag'), json_extract(v.said, '$.tag_key') "
        "FROM staged.staged_carried AS v WHERE tbl = 'cadences' AND json_extract(v.said, '$.tag_key') <> '' "
        "ON CONFLICT DO NOTHING"
    )
    last = _scalar(execute, "SELECT coalesce(max(id), 0) FROM main.interactions")
    was_named = bool(recall.named(connection))
    for table, rule in RULES.items():
        selected = _selected(rule.values, table, "staged", "main")
        execute(f"INSERT INTO main.{table} ({rule.columns}) {selected} ON CONFLICT DO NOTHING")
    carried_sources.apply(connection)
    carried_sources.name(connection)
    exchanges.carry(connection)
    execute(
        _in_schemas(
            f"UPDATE main.contacts SET introducer_id = found.introducer FROM (SELECT a.id AS id, b.id AS introducer "
            f"{_INTRODUCED}) AS found WHERE contacts.id = found.id",
            "staged",
            "main",
        )
    )
    if not was_named:
        _rename(connection)
    spoken = connection.exec_driver_sql("SELECT DISTINCT contact_id FROM interactions WHERE id > ?", (last,))
    interactions.renew_last_contact(connection, spoken.scalars().all())


def _find_people(execute: Execute, staged: str, new: str, new_id: str) -> None:
    """Find who each person of a network that was read is here; *new_id* is the id of a new one, with the join *new*."""
    execute(
        "CREATE TEMP TABLE IF NOT EXISTS carried_people "
        "(book TEXT, own INTEGER, id INTEGER, is_new INTEGER, n INTEGER, PRIMARY KEY (book, own)) WITHOUT ROWID"
    )
    execute("CREATE INDEX IF NOT EXISTS temp.ix_carried_people_n ON carried_people (n)")
    execute("DELETE FROM temp.carried_people")
    records = f"{staged}.staged_records"
    execute(
        "INSERT OR IGNORE INTO temp.carried_people (book, own, id, is_new, n) "
        f"SELECT book, own, coalesce(target, {new_id}), target IS NULL, record FROM ("
        "SELECT r.file || '/' || r.part AS book, json_extract(r.standing, '$.id') AS own, r.n AS record, "
        "coalesce(f.repeats, r.repeats, r.n) AS n, coalesce(r.target, f.target, g.target) AS target "
        f"FROM {records} AS r LEFT JOIN {records} AS f ON f.n = r.repeats LEFT JOIN {records} AS g ON g.n = f.repeats "
        "WHERE r.standing <> '' AND r.status IN ('new', 'updated', 'unchanged', 'duplicate') "
        f"AND 'skipped' NOT IN (coalesce(f.status, ''), coalesce(g.status, ''))) AS known {new}"
        f"WHERE own > 0 AND coalesce(target, {new_id}) IS NOT NULL ORDER BY record"
    )


def _selected(values: str, table: str, staged: str, net: str) -> str:
    """Give the statement that selects the rows of a table that are not in the network yet."""
    rule = RULES[table]
    a = "JOIN temp.carried_people AS a ON a.book = v.book AND a.own = v.person "
    b = "JOIN temp.carried_people AS b ON b.book = v.book AND b.own = v.other "
    if rule.other != "people":
        b = f"JOIN temp.carried_places AS b ON b.book = v.book AND b.tbl = '{rule.other}' AND b.own = v.other "
    people = ("" if table in _OF_NOBODY else a) + (b if rule.other else "")
    rows = "staged.staged_carried"
    grouped = ""
    if rule.alike:
        rows = (
            f"(SELECT v.rowid AS row, v.*, row_number() OVER (PARTITION BY v.book, v.person, {rule.alike} "
            "ORDER BY v.rowid) AS place FROM staged.staged_carried AS v "
            f"WHERE v.tbl = '{table}')"
        )
        # Two files may tell of the same.
        grouped = f" GROUP BY a.id, {rule.alike}, place ORDER BY min(v.row)"
    statement = f"SELECT {values} FROM {rows} AS v {people}WHERE v.tbl = '{table}' AND {rule.is_absent}{grouped}"
    return _in_schemas(statement, staged, net)


def _in_schemas(statement: str, staged: str, net: str) -> str:
    named = _VALUE.sub(r"json_extract(v.said, '$.\1')", statement)
    return named.replace("staged.staged_", f"{staged}.staged_").replace("net.", f"{net}.")


def _rename(connection: Connection) -> None:
    """Let those who were named in the recall walk be who they are here; the numbers are those of the one file."""
    book = connection.exec_driver_sql(
        "SELECT book FROM staged.staged_carried WHERE tbl = 'settings' AND json_extract(said, '$.name') = ? LIMIT 1",
        (_NAMED,),
    ).scalar()
    if book is None:
        return
    rows = connection.exec_driver_sql("SELECT own, id FROM temp.carried_people WHERE book = ?", (book,))
    known: dict[int, int] = {row[0]: row[1] for row in rows}
    for code, ids in recall.named(connection).items():
        recall.set_named(connection, code, [known[each] for each in ids if each in known])


def _scalar(execute: Execute, statement: str) -> int:
    return next(int(row[0]) for row in execute(statement))
