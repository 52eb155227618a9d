"""What another network knows of the sources of people who are known here: it tells which of two sayings is the later.

A file of one's own says with each person what their sources said last, and what they said before that. A value that a
source said here gives way to one that the other network has from the same source and from later, or that its owner
typed; it stays where the source has replaced the other one here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.storage.staging import SEPARATOR, book_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage.staging import Staging

    Fields = dict[str, str]
    BySource = Mapping[str, Sequence[Fields]]

NOTHING_SAID = SEPARATOR * (len(SCALAR_FIELDS) - 1)
"""What ``contact_sources.seen`` holds of a source that is said to know somebody, of which is not known what it said."""

_LAST = ("contact_sources", "merged_records")
_TABLES = (*_LAST, "former_records")
_SOURCE = "json_extract({0}.said, '$.source')"
_SEEN = "json_extract({0}.said, '$.seen')"


class Sayings(NamedTuple):
    """What each source said of a person last, and what it said before that."""

    last: dict[str, list[Fields]]
    former: dict[str, list[Fields]]


class Verdict(NamedTuple):
    """Fields in which a file's value is later than that of a source here, and in which it is earlier."""

    later: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()


def fields_of(seen: str) -> Fields | None:
    """Give the fields of what a source said, None where it cannot be read."""
    parts = seen.split(SEPARATOR)
    return dict(zip(SCALAR_FIELDS, parts, strict=True)) if len(parts) == len(SCALAR_FIELDS) else None


def told_with(staging: Staging, records: Iterable[tuple[int, int, str, str]]) -> dict[int, Sayings]:
    """Give what the files say of the sources of the people in these records: (n, file, part, standing)."""
    people = {
        (book_of(file, part), json.loads(standing).get("id", 0)): n for n, file, part, standing in records if standing
    }
    found: dict[int, Sayings] = {}
    if not staging.has_carried or not people:
        return found
    staging.raw.execute("CREATE INDEX IF NOT EXISTS ix_carried_person ON staged_carried (book, person, tbl)")
    places = ", ".join(["(?, ?)"] * len(people))
    for book, own, table, source, seen in staging.raw.execute(
        f"SELECT book, person, tbl, {_SOURCE.format('v')}, {_SEEN.format('v')} FROM staged_carried AS v "
        f"WHERE (book, person) IN (VALUES {places}) AND tbl IN ({', '.join('?' * len(_TABLES))})",
        (*(each for whose in people for each in whose), *_TABLES),
    ):
        fields = fields_of(seen)
        if fields is not None:
            sayings = found.setdefault(people[book, own], Sayings({}, {}))
            (sayings.last if table in _LAST else sayings.former).setdefault(source, []).append(fields)
    return found


def judged(contact: Contact, incoming: Mapping[str, str], here: Sayings, there: Sayings) -> Verdict:
    """Tell which values of a network's own file are later, or earlier, than what a source said here.

    What the owner typed here is neither: it stays.
    """
    later, earlier = set(), set()
    for field, new in incoming.items():
        old = getattr(contact, field)
        if not new or not old or new == old:
            continue
        sources = [source for source, said in here.last.items() if any(each[field] == old for each in said)]
        if _is_said(here.former, sources, field, new):
            earlier.add(field)
        elif sources and (
            not _is_said(there.last, there.last, field, new) or _is_said(there.former, sources, field, old)
        ):
            later.add(field)
    return Verdict(frozenset(later), frozenset(earlier))


def _is_said(sayings: BySource, sources: Iterable[str], field: str, value: str) -> bool:
    return any(each[field] == value for source in sources for each in sayings.get(source, ()))


def apply(connection: Connection) -> None:
    """Take over what a source said last where the other network has it from later; then an older file is no news.

    The plan is attached as ``staged``, and it is known who is who (``temp.carried_people``).
    """
    said, before, own = _SEEN.format("v"), _SEEN.format("f"), _SOURCE.format("v")
    former = f"f.tbl = 'former_records' AND f.book = v.book AND f.person = v.person AND {_SOURCE.format('f')} = {own}"
    later = (
        "FROM staged.staged_carried AS v JOIN temp.carried_people AS a ON a.book = v.book AND a.own = v.person "
        f"JOIN main.sources AS s ON s.code = {own} "
        "JOIN main.contact_sources AS k ON k.contact_id = a.id AND k.source_id = s.id "
        f"{{}} WHERE v.tbl = 'contact_sources' AND NOT a.is_new AND k.seen <> {said} "
        f"AND EXISTS (SELECT 1 FROM staged.staged_carried AS f WHERE {former} AND {before} = k.seen)"
    )
    execute = connection.exec_driver_sql
    execute("CREATE TEMP TABLE IF NOT EXISTS later_sayings (id, contact_id, source_id, seen, record, former)")
    execute("DELETE FROM temp.later_sayings")
    execute(
        f"INSERT INTO temp.later_sayings SELECT k.id, a.id, s.id, {said}, json_extract(v.said, '$.record'), w.before "
        + later.format(
            "JOIN (SELECT f.book AS book, f.person AS person, "
            f"{_SOURCE.format('f')} AS source, {before} AS before FROM staged.staged_carried AS f "
            f"WHERE f.tbl = 'former_records') AS w ON w.book = v.book AND w.person = v.person AND w.source = {own}"
        )
    )
    execute(
        "INSERT INTO main.former_records (contact_id, source_id, seen) SELECT DISTINCT contact_id, source_id, former "
        "FROM temp.later_sayings AS l WHERE NOT EXISTS (SELECT 1 FROM main.former_records AS f "
        "WHERE f.contact_id = l.contact_id AND f.source_id = l.source_id AND f.seen = l.former)"
    )
    execute(
        "UPDATE main.contact_sources SET seen = l.seen, record = l.record FROM temp.later_sayings AS l "
        "WHERE contact_sources.id = l.id"
    )


def name(connection: Connection) -> None:
    """Note of new people which sources know them, where a file has no more of these than their names.

    What a source said is not known then. So it replaces nothing when it comes again: it may be what the owner typed.
    """
    named = (
        "FROM temp.carried_people AS a CROSS JOIN staged.staged_records AS r ON r.n = a.n "
        "CROSS JOIN json_each(nullif(r.standing, ''), '$.sources') AS e {0}WHERE a.is_new "
    )
    connection.exec_driver_sql(
        f"INSERT INTO main.sources (code) SELECT DISTINCT e.value {named.format('')}ON CONFLICT DO NOTHING"
    )
    known = "JOIN main.sources AS s ON s.code = e.value JOIN temp.import_files AS f ON f.file = r.file "
    connection.exec_driver_sql(
        "INSERT INTO main.contact_sources (contact_id, source_id, import_id, seen, record) "
        f"SELECT a.id, s.id, f.import_id, '{NOTHING_SAID}', '' {named.format(known)}ORDER BY r.n, e.key "
        "ON CONFLICT DO NOTHING"
    )
