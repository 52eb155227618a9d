"""What a matched record adds to the person whom it matches: nothing that the owner typed is ever overwritten."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, CustomField, Job
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.imports import file_title, origin_of
from netgrow_desktop.domain.merging import (
    JOB_PARTS,
    NAME_PARTS,
    adds_words,
    completes,
    contradicts_job,
    left_behind,
    renewed_notes,
    value_key,
)
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING, english
from netgrow_desktop.storage import carried_sources, contacts, removals, voices
from netgrow_desktop.storage.photos import digest_of
from netgrow_desktop.storage.record_choices import IS_BEFORE
from netgrow_desktop.storage.repeats import FIELD_LABELS
from netgrow_desktop.storage.staged_rows import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage.staging import Staging
    from netgrow_desktop.storage.voices import Voice

_BATCH = 500
FORMER_NAME = "Former name"
"""Under which name a person's earlier name is kept."""
_IS_MATCHED = f"r.status IN ('updated', 'skipped') AND (r.status = 'updated' OR {IS_BEFORE}) AND r.target IS NOT NULL"
"""Whether it is to be told what a record ``r`` changes, also of one that is left out because it was the last time."""


def compare(staging: Staging, connection: Connection, checked: Callable[[], None]) -> None:
    """Tell for each matched record what it changes: ``status`` updated with ``changes`` as JSON, or unchanged.

    ``changes`` is {"scalars": {field: [old, new]}, "values": {field: [[part, ...], ...]}, "tags": [tag, ...],
    "standing": {"categories": [...], "cadence_days": ..., ...}, "contacted": number of new contacts, "photo": whether a
    picture is added}; each part may be empty. "known" tells whether the network has heard of the person from this
    source before, "merged" which of its ``merged_records`` this one is, 0 for that in ``contact_sources``,
    "reworded" whether the source said something else in it the last time, "old" whether it said just this before that:
    then the file is an older one.
    *checked* is called between batches and may raise to break off.
    """
    columns = ", ".join(f"r.{field}" for field in SCALAR_FIELDS)
    matched = staging.raw.execute(
        f"SELECT r.n, r.target, {SOURCE}, f.origin, r.slug, r.record, r.standing, r.witnessed, "
        f"r.how = 'import.told_same', r.status, r.file, r.part, f.name, {columns} "
        "FROM staged_records AS r JOIN staged_files AS f ON f.file = r.file "
        f"WHERE {_IS_MATCHED} AND r.changes IS NULL ORDER BY r.n"
    ).fetchall()
    for start in range(0, len(matched), _BATCH):
        batch = [_Record._make((*row[:_SINGLES], row[_SINGLES:])) for row in matched[start : start + _BATCH]]
        checked()
        known = _known(staging, connection, batch)
        # Deleted meanwhile: the plan is matched again before it is applied.
        rows = [_compared(staging, known, each) for each in batch if each.target in known.people]
        staging.raw.execute("BEGIN")
        staging.raw.executemany("UPDATE staged_records SET status = ?, changes = ? WHERE n = ?", rows)
        staging.raw.execute("COMMIT")


class _Record(NamedTuple):
    """A matched record, as it is staged; ``told`` tells whether the owner said who it is."""

    n: int
    target: int
    source: str
    origin: str
    slug: str
    record: str
    standing: str
    witnessed: bool
    told: bool
    status: str
    file: int
    part: str
    file_name: str
    scalars: Sequence[str]


_SINGLES = len(_Record._fields) - 1


class _Known(NamedTuple):
    """What is known of the people of some records, by their ids, and what these bring, by their numbers."""

    people: dict[int, Contact]
    seen: dict[tuple[int, str], list[_Said]]
    former: dict[tuple[int, str], list[dict[str, str]]]
    removed: dict[int, frozenset[str]]
    here: dict[int, carried_sources.Sayings]
    elsewhere: dict[int, carried_sources.Sayings]
    values: dict[int, dict[str, list[Any]]]
    voices: dict[int, list[Voice]]
    contacted: dict[int, int]
    pictured: set[int]


def _known(staging: Staging, connection: Connection, batch: Sequence[_Record]) -> _Known:
    ids, records = [each.target for each in batch], [each.n for each in batch]
    seen, former = _seen(connection, ids), _former(connection, ids)
    here: dict[int, carried_sources.Sayings] = {}
    if staging.has_carried:
        for (target, source), said in seen.items():
            here.setdefault(target, carried_sources.Sayings({}, {})).last[source] = [each.fields for each in said]
        for (target, source), before in former.items():
            here.setdefault(target, carried_sources.Sayings({}, {})).former[source] = before
    return _Known(
        {each.id: each for each in contacts.read_many(connection, ids)},
        seen,
        former,
        removals.of_people(connection, ids) if staging.has_carried else {},
        here,
        carried_sources.told_with(staging, ((each.n, each.file, each.part, each.standing) for each in batch)),
        _staged_values(staging, records),
        voices.of_records(staging, records),
        *_staged_rarities(staging, records),
    )


def _compared(staging: Staging, known: _Known, each: _Record) -> tuple[str, str, int]:
    """Give status, changes and number of a record."""
    contact = known.people[each.target]
    # Of whom a file only gives evidence it says nothing that an address book would.
    incoming = {} if each.witnessed else dict(zip(SCALAR_FIELDS, each.scalars, strict=True))
    key = (each.target, each.source)
    of_source = _of_account(known.seen.get(key, []), each.source, each.origin)
    said = (
        _told(staging, of_source, each.n, incoming)
        if each.told
        else _said_of(of_source, each.slug, each.record, incoming)
    )
    is_old = not each.told and _was_said(known.former.get(key, ()), incoming, said)
    incoming = {} if is_old else incoming
    gone, verdict = frozenset[str](), carried_sources.Verdict()
    if each.standing:
        gone, nobody = known.removed.get(each.target, gone), carried_sources.Sayings({}, {})
        here, there = known.here.get(each.target, nobody), known.elsewhere.get(each.n, nobody)
        verdict = carried_sources.judged(contact, incoming, here, there)
    kept = {
        field: value
        for field, value in incoming.items()
        if field not in verdict.earlier and not (gone and removals.record(field, value) in gone)
    }
    fields = (said.fields if said else {}) | {field: getattr(contact, field) for field in verdict.later}
    named = dict.fromkeys(kept, _named(each))
    if not each.told:
        _tell_apart(known, each, kept, fields, named)
    changes = _changes(contact, named, kept, fields, known.values.get(each.n, {}), gone)
    changes["standing"] = _new_standing(contact, each.standing, gone)
    changes["contacted"] = known.contacted.get(each.n, 0)
    changes["photo"] = (
        each.n in known.pictured and contact.photo is None and not _is_removed_picture(staging, each.n, gone)
    )
    status = each.status if each.told or any(changes.values()) else "unchanged"
    is_old |= len(kept) < len(incoming)
    changes |= {"old": is_old, "known": key in known.seen, "merged": said.merged if said else 0}
    changes["reworded"] = not is_old and _is_reworded(said, incoming)
    changes["unkept"] = not each.witnessed and _is_unkept(known.seen.get(key), each.source, each.record)
    return status, json.dumps(changes, ensure_ascii=False), each.n


def _tell_apart(
    known: _Known, each: _Record, kept: Mapping[str, str], fields: dict[str, str], named: dict[str, str]
) -> None:
    """Tell of a record that was made of several which of them says each field, and what that one said before."""
    voices_of_record = known.voices.get(each.n, ())
    for field, value in kept.items():
        voice = next((voice for voice in voices_of_record if voice.fields[field] == value), None) if value else None
        if voice is None or voice.source == each.source:
            continue
        of_source = _of_account(known.seen.get((each.target, voice.source), []), voice.source, voice.origin)
        said = _said_of(of_source, voice.slug, voice.record, voice.fields)
        named[field] = _named(voice)
        fields.pop(field, None)
        if said is not None:
            fields[field] = said.fields[field]


_ANY_PROGRAM = frozenset(("csv", "vcard", "zip"))
"""Sources that many programs write."""
_ONE_ACCOUNT = frozenset(("linkedin", "google", "netgrow"))
"""Sources of which a person has one; of any other only the same file, when it comes again, renews what it said."""
_PROFILE = "in/"
"""What the keys of LinkedIn profiles begin with."""


class _Said(NamedTuple):
    """What a source said of a person in one of its records; ``origin`` is that of the file it came from.

    ``merged`` is an id of ``merged_records``, 0 for ``contact_sources``.
    """

    merged: int
    record: str
    fields: dict[str, str]
    origin: str


def _seen(connection: Connection, ids: Sequence[int]) -> dict[tuple[int, str], list[_Said]]:
    """Give what each source said of each person the last time; that of ``contact_sources`` comes first."""
    places = ", ".join("?" * len(ids))
    found: dict[tuple[int, str], list[_Said]] = {}
    for table, number in (("contact_sources", "0"), ("merged_records", "s.id")):
        for contact_id, source, merged, record, said, file_name in connection.exec_driver_sql(
            f"SELECT contact_id, code, {number}, record, seen, file_name FROM {table} AS s JOIN imports "
            "ON imports.id = import_id JOIN sources ON sources.id = s.source_id "
            f"WHERE contact_id IN ({places}) ORDER BY s.id",
            tuple(ids),
        ):
            fields = carried_sources.fields_of(said)
            if fields is not None:
                found.setdefault((contact_id, source), []).append(_Said(merged, record, fields, origin_of(file_name)))
    return found


def _of_account(seen: list[_Said], source: str, origin: str) -> list[_Said]:
    return seen if source in _ONE_ACCOUNT else [each for each in seen if each.origin == origin]


def _is_unkept(seen: list[_Said] | None, source: str, record: str) -> bool:
    """Tell whether a further file of a source says of a person what only its record would tell to be theirs later."""
    return bool(seen and record) and source not in _ONE_ACCOUNT and all(each.record != record for each in seen or ())


def _is_reworded(said: _Said | None, incoming: dict[str, str]) -> bool:
    return said is not None and any(value and value != said.fields[field] for field, value in incoming.items())


def _said_of(seen: list[_Said], slug: str, record: str, incoming: Mapping[str, str]) -> _Said | None:
    """Give what was said in the very record that comes again or, if it changed, in the one that is most like it."""
    key = slug or record
    for each in seen:
        if key and each.record == key:
            return each
    candidates = [each for each in seen if not (slug and each.record.startswith(_PROFILE))]

    def likeness(said: _Said) -> int:
        return sum(1 for field, value in incoming.items() if value and value == said.fields[field])

    return max(candidates, key=likeness, default=None)


def _former(connection: Connection, ids: Sequence[int]) -> dict[tuple[int, str], list[dict[str, str]]]:
    """Give what each source of which a person has one said of each person before it said something else."""
    places = ", ".join("?" * len(ids))
    accounts = ", ".join(f"'{each}'" for each in sorted(_ONE_ACCOUNT))
    found: dict[tuple[int, str], list[dict[str, str]]] = {}
    for contact_id, source, said in connection.exec_driver_sql(
        "SELECT contact_id, code, seen FROM former_records AS f JOIN sources ON sources.id = f.source_id "
        f"WHERE contact_id IN ({places}) AND code IN ({accounts})",
        tuple(ids),
    ):
        fields = carried_sources.fields_of(said)
        if fields is not None:
            found.setdefault((contact_id, source), []).append(fields)
    return found


def _was_said(former: Sequence[dict[str, str]], incoming: dict[str, str], said: _Said | None) -> bool:
    """Tell whether a record says nothing but what its source said earlier, and has replaced since."""
    values = {field: value for field, value in incoming.items() if value}
    if not _is_reworded(said, incoming):
        return False
    return any(all(each[field] == value for field, value in values.items()) for each in former)


def _told(staging: Staging, seen: list[_Said], n: int, incoming: dict[str, str]) -> _Said | None:
    """Give what was said before of the person whom the owner found in record *n*.

    Where another record of the input is that person, too, that one says it. It is the name that was doubtful: what was
    said of it before does not count, so that the one that is known stays. Such a record is an update even if it says
    nothing new, for it has to be kept whose it is, beside those that were known before.
    """
    query = "SELECT EXISTS (SELECT 1 FROM staged_records AS r JOIN staged_records AS other USING (target) "
    query += "WHERE r.n = ? AND other.n <> r.n)"
    said = _said_of(seen, "", "", incoming)
    if said is None or staging.raw.execute(query, (n,)).fetchone()[0]:
        return None
    return said._replace(merged=0, fields={**said.fields, **dict.fromkeys(("name", *NAME_PARTS), "")})


def _staged_values(staging: Staging, records: Sequence[int]) -> dict[int, dict[str, list[Any]]]:
    places = ", ".join("?" * len(records))
    found: dict[int, dict[str, list[Any]]] = {}
    for field, (table, columns, kind) in contacts.MULTIPLE_FIELDS.items():
        for n, *parts in staging.raw.execute(
            f"SELECT n, {', '.join(columns)} FROM staged_{table} WHERE n IN ({places}) ORDER BY n, position, rowid",
            tuple(records),
        ):
            found.setdefault(n, {}).setdefault(field, []).append(kind(*parts))
    for n, tag in staging.raw.execute(f"SELECT n, name FROM staged_tags WHERE n IN ({places})", tuple(records)):
        found.setdefault(n, {}).setdefault("tags", []).append(tag)
    return found


def _staged_rarities(staging: Staging, records: Sequence[int]) -> tuple[dict[int, int], set[int]]:
    """Give how many new contacts there were with each of these, and who comes with a picture."""
    places = ", ".join("?" * len(records))
    contacted = staging.raw.execute(
        f"SELECT n, count(*) FROM staged_interactions WHERE fresh <> '' AND n IN ({places}) GROUP BY n", tuple(records)
    )
    pictured = staging.raw.execute(f"SELECT n FROM staged_photos WHERE n IN ({places})", tuple(records))
    return dict(contacted.fetchall()), {row[0] for row in pictured}


def _is_removed_picture(staging: Staging, n: int, removed: frozenset[str]) -> bool:
    """Tell whether the owner removed the very picture that a record comes with."""
    if not any(each.startswith("photos#") for each in removed):
        return False
    (data,) = staging.raw.execute("SELECT data FROM staged_photos WHERE n = ?", (n,)).fetchone()
    return removals.record("photos", digest_of(b64decode(data))) in removed


def _changes(
    contact: Contact,
    named: Mapping[str, str],
    incoming: dict[str, str],
    seen: dict[str, str],
    values: dict[str, list[Any]],
    removed: frozenset[str],
) -> dict[str, Any]:
    scalars, others = _scalar_changes(contact, incoming, seen, values)
    kept = [*_kept(contact, named, others), *_former_name(contact, incoming, scalars)]
    added: dict[str, list[Any]] = {}
    for field in contacts.MULTIPLE_FIELDS:
        staged = [*values.get(field, ()), *(kept if field == "custom" else ())]
        present = {value_key(field, value) for value in getattr(contact, field)}
        if field == "jobs":
            # Few sources say where a job is.
            present |= {value_key(field, job._replace(location="")) for job in contact.jobs}
            present.add(value_key(field, Job(contact.organization, contact.title, contact.department)))
        fresh = {value_key(field, value): value for value in reversed(staged)}
        new_values = [value for key, value in reversed(fresh.items()) if key not in present]
        new_values = [each for each in new_values if not (removed and removals.value_record(field, each) in removed)]
        if new_values:
            added[field] = new_values
    known_tags = {fold(tag) for tag in contact.tags}
    keys = {tag: fold(" ".join(tag.split())) for tag in values.get("tags", ())}
    tags = [
        tag
        for tag, key in keys.items()
        if key not in known_tags and removals.record("contact_tags", key) not in removed
    ]
    return {"scalars": scalars, "values": added, "tags": tags}


def _scalar_changes(
    contact: Contact, incoming: dict[str, str], seen: dict[str, str], values: dict[str, list[Any]]
) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Give the fields that change as [old, new], and what else a record says of fields that stay."""
    scalars: dict[str, list[str]] = {}
    others: dict[str, str] = {}
    # Whoever came without a name is called by their address: that is no name to keep.
    addresses = {email.address for email in (*contact.emails, *values.get("emails", ()))}
    job = {part: getattr(contact, part) for part in JOB_PARTS}
    held = JOB_PARTS if contradicts_job(job, incoming, seen) else ()
    for field, new in incoming.items():
        old: str = getattr(contact, field)
        said = seen.get(field)
        if new in ("", old) or new == said or (field == "name" and old and new in addresses):
            continue
        if field == "notes" and old:
            notes = renewed_notes(old, said or "", new)
            scalars |= {} if notes == old else {field: [old, notes]}
        elif field not in held and (said == old or _is_completed(field, old, new, addresses)):
            scalars[field] = [old, new]
        elif _says_more(contact, field, new):
            others[field] = new
    if "organization" in scalars:
        scalars |= {part: [job[part], ""] for part in left_behind(job, incoming)}
    return scalars, others


def _is_completed(field: str, old: str, new: str, addresses: set[str]) -> bool:
    """Tell whether a value only fills what is missing: a name where an address stands, the year of a birthday."""
    if field == "name":
        return not old or old in addresses
    return not old or (field == "birthday" and completes(new, old))


def _says_more(contact: Contact, field: str, value: str) -> bool:
    if field == "birthday" and completes(contact.birthday, value):
        return False
    if field == "name":
        known = (contact.name, contact.nickname, *(getattr(contact, part) for part in NAME_PARTS))
        return adds_words(value, " ".join(known))
    # Parts of a name are not kept apart where they differ: the whole name is.
    return field not in NAME_PARTS and fold(value) != fold(getattr(contact, field))


def _kept(contact: Contact, named: Mapping[str, str], others: dict[str, str]) -> list[CustomField]:
    """Give what else a file says as custom fields; what another one by that name for it said before is not repeated."""
    return [
        CustomField(f"{FIELD_LABELS[field]} ({named[field]})", value)
        for field, value in others.items()
        if not any(each.label.startswith(f"{FIELD_LABELS[field]} (") and each.value == value for each in contact.custom)
    ]


def _former_name(contact: Contact, incoming: dict[str, str], scalars: dict[str, list[str]]) -> list[CustomField]:
    """Give the name that a person had until now, if they go by another one from now on, so that it still finds them."""
    before, now = scalars.get("name", ("", ""))
    said = " ".join((now, contact.nickname, *(incoming.get(part, "") for part in NAME_PARTS)))
    if not before or any(before == each.address for each in contact.emails) or not adds_words(before, said):
        return []
    return [CustomField(FORMER_NAME, before)]


def _new_standing(contact: Contact, standing: str, removed: frozenset[str]) -> dict[str, Any]:
    """Give what NetGrow's own file says of categories and cadence where the owner has decided neither yet."""
    if not standing:
        return {}
    said = json.loads(standing)
    found: dict[str, Any] = {}
    categories = [
        each for each in said.get("categories", ()) if removals.record("contact_categories", each) not in removed
    ]
    if categories and not contact.categories:
        found["categories"] = categories

    def is_news(field: str, value: object, present: object) -> bool:
        return bool(value and not present and removals.record(field, value) not in removed)

    if is_news("cadence_days", said.get("cadence_days"), contact.cadence_days):
        found |= {part: said[part] for part in ("cadence_days", "cadence_since", "not_before")}
    depth = {
        part: value
        for part, value in said.get("depth", {}).items()
        if is_news(part, value, getattr(contact.depth, part))
    }
    if depth:
        found["depth"] = depth
    if is_news("key_person", int(bool(said.get("key_person"))), contact.key_person):
        found["key_person"] = True
    return found


def _named(record: _Record | Voice) -> str:
    """Give what a person calls where a record comes from: the program, or the file of which no program is known."""
    if record.source in _ANY_PROGRAM and (name := file_title(record.part or record.file_name)):
        return name
    code = f"source.{record.source}"
    return english(Message(code)) if code in WORDING else record.source
