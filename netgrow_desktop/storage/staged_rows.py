"""Rows of the temporary database of an import, made from the people whom a file names."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, ContactDraft, Listed
from netgrow_desktop.domain.folding import fold, name_key, search_text
from netgrow_desktop.domain.imports import origin_of
from netgrow_desktop.domain.linkedin import LABEL
from netgrow_desktop.storage.contacts import MULTIPLE_FIELDS, value_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class StagedPerson(NamedTuple):
    """A person on the way in: ``slug`` and ``standing`` (JSON) are "" where there is none.

    ``contacted`` holds (kind, ISO date, direction, note) of contact that took place; ``witnessed`` and ``part`` are
    those of :class:`netgrow_desktop.formats.records.Person`. ``own`` tells the record from one that says the same,
    ``source`` is that of a part of an archive. ``reason`` is why somebody is skipped unless the owner asks for them;
    ``organization`` is that of :class:`netgrow_desktop.formats.records.Person`.
    """

    line: int
    draft: ContactDraft
    slug: str = ""
    standing: str = ""
    contacted: Sequence[tuple[str, str, str, str]] = ()
    witnessed: bool = False
    part: str = ""
    own: str = ""
    source: str = ""
    reason: str = ""
    organization: bool = False


SOURCE = "coalesce(nullif(r.source, ''), f.source)"
"""The source of a staged record r of a staged file f: that of the part of an archive is its own."""

VALUE_TABLES = {field: (f"staged_{table}", columns) for field, (table, columns, _) in MULTIPLE_FIELDS.items()}

STAGE = "kind, organization, title, location, started_on, finished_on, note"
"""Columns of a stage of the owner's career, in the network and on the way in."""

TABLES = (
    "CREATE TABLE staged_records (n INTEGER PRIMARY KEY, file INTEGER DEFAULT 0, line INTEGER DEFAULT 0, status TEXT, "
    "repeats INTEGER, target INTEGER, how TEXT, changes TEXT, witnessed INTEGER DEFAULT 0, is_off INTEGER DEFAULT 0, "
    + ", ".join(
        f"{column} TEXT DEFAULT ''"
        for column in (
            "reason",
            "raw",
            "slug",
            "record",
            "name_key",
            "search",
            "standing",
            "part",
            "own",
            "source",
            *SCALAR_FIELDS,
        )
    )
    + ")",
    *(
        f"CREATE TABLE {table} (n INTEGER, position INTEGER, {', '.join(f'{column} TEXT' for column in columns)}, "
        "key TEXT)"
        for table, columns in VALUE_TABLES.values()
    ),
    "CREATE TABLE staged_tags (n INTEGER, name TEXT, key TEXT)",
    "CREATE TABLE staged_organizations (n INTEGER PRIMARY KEY)",
    "CREATE TABLE staged_photos (n INTEGER PRIMARY KEY, media_type TEXT, data TEXT)",
    "CREATE TABLE staged_interactions (n, file, kind, happened_on, direction, note, fresh DEFAULT 'add')",
    f"CREATE TABLE staged_stages (file, {STAGE}, own, source, book)",
    "CREATE TABLE staged_owners (file, name, emails, linkedin, organization, department, team, city, industry)",
    "CREATE TABLE staged_carried (file, book, tbl, own INTEGER, person INTEGER, other INTEGER, said)",
    "CREATE TABLE staged_doubts (n INTEGER PRIMARY KEY, contact_id INTEGER, reasons TEXT, first INTEGER)",
    "CREATE TABLE staged_answers (n INTEGER PRIMARY KEY, contact_id INTEGER, answer TEXT)",
    "CREATE TABLE staged_apart (n INTEGER PRIMARY KEY, first INTEGER, contact_id INTEGER, known INTEGER)",
    "CREATE TABLE staged_before (n INTEGER PRIMARY KEY, choice INTEGER, seen TEXT)",
    "CREATE TABLE staged_files (file INTEGER PRIMARY KEY, source TEXT, origin TEXT, name TEXT)",
    "CREATE TABLE staged_columns (name TEXT PRIMARY KEY)",
)

IS_FILLED = "EXISTS (SELECT 1 FROM {0}.staged_columns WHERE name = '{1}')"
"""Whether any record fills a column, for the name of the staging database and of the column; most files fill few."""

RECORD_COLUMNS = (
    "n",
    "file",
    "line",
    "status",
    "reason",
    "raw",
    "slug",
    "record",
    "name_key",
    "search",
    "standing",
    "witnessed",
    "part",
    "own",
    "source",
    *SCALAR_FIELDS,
)
LISTED = "line, slug, name_key, search, name, given, family, organization, title, connected_on"
"""Columns of somebody of whom a list says little, behind the number."""
_NAME_FIELDS = ("name", "given", "middle", "family", "prefix", "suffix", "nickname")
"""The first of SCALAR_FIELDS."""

_number = itemgetter(0)
NO_SCALARS = ("",) * len(SCALAR_FIELDS)


SLUG = RECORD_COLUMNS.index("slug")
"""Place of the slug in a record; the digest of records without one stands behind it."""
STANDING = RECORD_COLUMNS.index("standing")


@dataclass(slots=True)
class Rows:
    """Rows for each of the tables; those of a record are in the order of RECORD_COLUMNS, or in that of LISTED."""

    listed: list[tuple[Any, ...]] = field(default_factory=list)
    records: list[tuple[Any, ...]] = field(default_factory=list)
    values: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {name: [] for name in VALUE_TABLES})
    tags: list[tuple[int, str, str]] = field(default_factory=list)
    interactions: list[tuple[int, int, str, str, str, str]] = field(default_factory=list)
    photos: list[tuple[int, str, str]] = field(default_factory=list)
    organizations: list[tuple[int]] = field(default_factory=list)
    has_evidence: bool = False


def rows_of(people: Iterable[StagedPerson | Listed], last: int, file: int, origin: str) -> Rows:
    """Give the rows of these people, numbered from *last* + 1 on; *origin* is that of :meth:`Staging.filling`."""
    rows = Rows()
    listed = []
    for n, person in enumerate(people, last + 1):
        if isinstance(person, Listed):
            listed.append((n, *person))
        else:
            _add_person(n, file, person, origin, rows)
    if listed:
        _add_listed(listed, rows)
    return rows


def _add_person(n: int, file: int, person: StagedPerson, origin: str, rows: Rows) -> None:
    draft = person.draft
    rows.records.append(_record(n, file, person, origin))
    if draft.emails:
        rows.values["emails"] += [
            (n, place, address, label, value_key("emails", address))
            for place, (address, label) in enumerate(draft.emails)
        ]
    if draft.links:
        rows.values["links"] += [
            (n, place, url, label, value_key("links", url)) for place, (url, label) in enumerate(draft.links)
        ]
    if draft.phones or draft.addresses or draft.custom or draft.tags or draft.jobs:
        _add_rarer(n, draft, rows)
    if person.witnessed or person.contacted:
        rows.has_evidence = True
        rows.interactions += [(n, file, *each) for each in person.contacted]
    if person.organization:
        rows.organizations.append((n,))
    if draft.photo is not None:
        rows.photos.append((n, draft.photo.media_type, draft.photo.encoded()))


def _add_listed(people: list[tuple[Any, ...]], rows: Rows) -> None:
    """Add those of whom a list says little, column by column: their numbers and the parts of Listed."""
    ns, lines, slugs, urls, names, givens, families, organizations, titles, days, emails = zip(*people, strict=True)
    keys = [f"in/{slug}" for slug in slugs]
    searched = map(search_text, names, organizations, titles, emails)
    said = (names, givens, families, organizations, titles, days)
    rows.listed = list(zip(ns, lines, keys, map(name_key, names), searched, *said, strict=True))
    for name, values in (
        ("links", zip(ns, repeat(0), urls, repeat(LABEL), keys, strict=False)),
        ("emails", ((n, 0, each, "", value_key("emails", each)) for n, each in zip(ns, emails, strict=True) if each)),
    ):
        others = rows.values[name]
        # In the order of the people: that of a repeat's values follows from where they stand.
        rows.values[name] = sorted([*others, *values], key=_number) if others else list(values)


def _add_rarer(n: int, draft: ContactDraft, rows: Rows) -> None:
    rows.values["phones"] += [
        (n, place, *phone, value_key("phones", phone.number)) for place, phone in enumerate(draft.phones)
    ]
    for name, staged in (("addresses", draft.addresses), ("custom", draft.custom), ("jobs", draft.jobs)):
        rows.values[name] += [(n, place, *value, fold(" ".join(value))) for place, value in enumerate(staged)]
    rows.tags += [(n, tag, fold(" ".join(tag.split()))) for tag in draft.tags]


def _record(n: int, file: int, person: StagedPerson, origin: str) -> tuple[Any, ...]:
    line, draft, slug, standing, _, witnessed, part, own, source, reason, _ = person
    scalars = (
        draft.name,
        draft.given,
        draft.middle,
        draft.family,
        draft.prefix,
        draft.suffix,
        draft.nickname,
        draft.organization,
        draft.department,
        draft.title,
        draft.birthday,
        draft.connected_on,
        draft.notes,
    )
    searched = [draft.name, draft.organization, draft.title, draft.nickname, draft.department, draft.notes]
    if draft.emails:
        searched += [address for address, _ in draft.emails]
    if draft.phones or draft.addresses or draft.custom or draft.tags or draft.jobs:
        searched += [f"{number} {value_key('phones', number)}" for number, _ in draft.phones]
        for address in draft.addresses:
            searched += [address.city, address.region, address.country, address.postal_code, address.street]
        searched += [value for _, value in draft.custom]
        searched += draft.tags
        for job in draft.jobs:
            searched += [job.organization, job.title]
    if draft.depth is not None:
        searched += [draft.depth.how_met, draft.depth.cares_about, draft.depth.industry]
    return (
        n,
        file,
        line,
        "skipped" if reason else "new",
        reason,
        "",
        f"in/{slug}" if slug else "",
        "" if slug else _digest(draft, scalars, origin_of(part) if part else origin),
        name_key(draft.name),
        search_text(*searched),
        standing,
        witnessed,
        part,
        own if draft.photo is None else f"{own} {hashlib.blake2b(draft.photo.data, digest_size=10).hexdigest()}",
        source,
        *scalars,
    )


def _digest(draft: ContactDraft, scalars: tuple[str, ...], origin: str) -> str:
    """Give a digest of what a record says in words, the same in every run of the program.

    Records that differ in their picture or number alone have the same one: they are told apart by ``own``, and known
    again in the order in which they stand.
    """
    values = [draft.emails, draft.phones, draft.addresses, draft.links, draft.custom, draft.tags]
    if draft.jobs:
        values.append(draft.jobs)
    only_a_name = not any(values) and not any(scalars[len(_NAME_FIELDS) :])
    everything = ([tuple(map(tuple, part)) for part in values], scalars, origin if only_a_name else "")
    return hashlib.blake2b(repr(everything).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
