"""The tables of a network file, with named constraints.

Every table that a person's data lives in has an AUTOINCREMENT id: the journal relies on ids that only grow and
are never used twice.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_CATEGORIES = ("strategic", "operational", "developmental")
_RELATIONS = ("", "manager", "report", "own_team", "other_department", "outside")
_LEVELS = ("", "senior", "peer", "junior")
_MET_THROUGH = ("", "self", "introduced", "group")
_ROLES = (
    "trend_spotter",
    "planner",
    "gets_it_done",
    "outside_partner",
    "mentor",
    "sympathetic_ear",
    "sounding_board",
)


def _one_of(column: str, codes: tuple[str, ...]) -> CheckConstraint:
    """Say what a column may hold. SQLite builds a table for each IN of each row that it inserts; this is free."""
    return CheckConstraint(" OR ".join(f"{column} = '{code}'" for code in codes), column)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _number(name: str, default: str = "0") -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text(default))


def _of_contact() -> Column[int]:
    return Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False)


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, _id(), *parts, sqlite_autoincrement=True)


contacts = _table(
    "contacts",
    _text("name"),
    _text("name_key"),
    _text("given"),
    _text("middle"),
    _text("family"),
    _text("prefix"),
    _text("suffix"),
    _text("nickname"),
    _text("organization"),
    _text("department"),
    _text("title"),
    _text("birthday"),
    _text("connected_on"),
    _text("notes"),
    Column("primary_category", Text),
    Column("last_contact", Text),
    Column("cadence_days", Integer),
    Column("cadence_since", Text),
    Column("not_before", Text),
    _text("created_at"),
    _text("how_met"),
    _text("introduced_by"),
    Column("introducer_id", ForeignKey("contacts.id", ondelete="SET NULL")),
    _text("cares_about"),
    _text("relation"),
    _text("level"),
    Column("closeness", Integer),
    Column("archived_on", Text),
    _number("key_person"),
    _text("met_through"),
    _text("industry"),
    _one_of("primary_category", _CATEGORIES),
    CheckConstraint("cadence_days > 0", "cadence_days"),
    _one_of("relation", _RELATIONS),
    _one_of("level", _LEVELS),
    CheckConstraint("closeness BETWEEN 1 AND 5", "closeness"),
    CheckConstraint("key_person = 0 OR key_person = 1", "key_person"),
    _one_of("met_through", _MET_THROUGH),
    Index("ix_contacts_name_key", "name_key"),
    Index("ix_contacts_primary_category", "primary_category", sqlite_where=text("primary_category IS NOT NULL")),
    Index("ix_contacts_cadence_days", "cadence_days", sqlite_where=text("cadence_days IS NOT NULL")),
    Index("ix_contacts_introducer_id", "introducer_id", sqlite_where=text("introducer_id IS NOT NULL")),
    Index("ix_contacts_archived_on", "archived_on", sqlite_where=text("archived_on IS NOT NULL")),
    Index("ix_contacts_key_person", "key_person", sqlite_where=text("key_person = 1")),
)
"""``introduced_by`` is a name; ``introducer_id`` the person of that name, where they are in the network."""

emails = _table(
    "emails",
    _of_contact(),
    _number("position"),
    _text("label"),
    _text("address"),
    _text("key"),
    Index("ix_emails_contact_id", "contact_id"),
    Index("ix_emails_key", "key"),
)

phones = _table(
    "phones",
    _of_contact(),
    _number("position"),
    _text("label"),
    _text("number"),
    _text("key"),
    Index("ix_phones_contact_id", "contact_id"),
)

addresses = _table(
    "addresses",
    _of_contact(),
    _number("position"),
    _text("label"),
    _text("street"),
    _text("city"),
    _text("region"),
    _text("postal_code"),
    _text("country"),
    _text("extended"),
    Index("ix_addresses_contact_id", "contact_id"),
)

links = _table(
    "links",
    _of_contact(),
    _number("position"),
    _text("label"),
    _text("url"),
    _text("key"),
    Index("ix_links_contact_id", "contact_id"),
    Index("ix_links_key", "key", sqlite_where=text("key <> ''")),
)

custom_fields = _table(
    "custom_fields",
    _of_contact(),
    _number("position"),
    _text("label"),
    _text("value"),
    Index("ix_custom_fields_contact_id", "contact_id"),
)

jobs = _table(
    "jobs",
    _of_contact(),
    _number("position"),
    _text("organization"),
    _text("title"),
    _text("department"),
    _text("location"),
    _text("started_on"),
    _text("finished_on"),
    Index("ix_jobs_contact_id", "contact_id"),
)
"""Jobs beside the present one, which stands in contacts."""

pictures = _table(
    "pictures",
    _text("digest"),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("digest"),
)
"""What pictures show, each once. They are not journalled: a picture stays while a photo or the history names it."""

photos = _table(
    "photos",
    _of_contact(),
    _text("media_type"),
    Column("picture_id", ForeignKey("pictures.id"), nullable=False),
    UniqueConstraint("contact_id"),
    Index("ix_photos_picture_id", "picture_id"),
)

tags = _table("tags", _text("name"), _text("key"), UniqueConstraint("key"))

contact_tags = _table(
    "contact_tags",
    _of_contact(),
    Column("tag_id", ForeignKey("tags.id", ondelete="CASCADE"), nullable=False),
    UniqueConstraint("contact_id", "tag_id"),
    Index("ix_contact_tags_tag_id", "tag_id"),
)

contact_categories = _table(
    "contact_categories",
    _of_contact(),
    Column("category", Text, nullable=False),
    UniqueConstraint("contact_id", "category"),
    _one_of("category", _CATEGORIES),
    Index("ix_contact_categories_category", "category"),
)

sources = _table("sources", _text("code"), UniqueConstraint("code"))

imports = _table(
    "imports",
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    _text("file_name"),
    _text("format"),
    _text("encoding"),
    _text("made_at"),
    _number("new"),
    _number("updated"),
    _number("unchanged"),
    _number("duplicates"),
    _number("skipped"),
    _number("rejected"),
)

contact_sources = _table(
    "contact_sources",
    _of_contact(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    Column("import_id", ForeignKey("imports.id"), nullable=False),
    _text("seen"),
    _text("record"),
    UniqueConstraint("contact_id", "source_id"),
    Index("ix_contact_sources_record", "record", sqlite_where=text("record <> ''")),
)
"""Which source knows a person, which import touched them last, and what it said of them.

``seen`` holds the source's values of SCALAR_FIELDS, joined by U+001F: a field that still holds what its source said
may be renewed by that source, anything else its owner typed. ``record`` is a digest of the whole record where the
source has no key of its own, so that the same record is known again.
"""

interactions = _table(
    "interactions",
    _of_contact(),
    _text("kind"),
    _text("happened_on"),
    _text("direction"),
    _text("note"),
    _number("typed", "1"),
    Column("source_id", ForeignKey("sources.id")),
    Column("import_id", ForeignKey("imports.id")),
    _text("record"),
    _one_of("direction", ("both", "to_me", "from_me")),
    Index("ix_interactions_contact_id_happened_on", "contact_id", "happened_on"),
    Index("ix_interactions_import_id", "import_id", sqlite_where=text("import_id IS NOT NULL")),
    Index("ix_interactions_contact_id_record", "contact_id", "record", sqlite_where=text("record <> ''")),
)
"""``record`` is ``kind|day|direction`` of the evidence that an import read it from. It stays when the owner changes the
rest, so that the same evidence is known again.
"""

removed_evidence = _table(
    "removed_evidence",
    _of_contact(),
    _text("record"),
    UniqueConstraint("contact_id", "record"),
)
"""``kind|day`` of evidence that the owner removed, so that no file brings it again."""

follow_ups = _table(
    "follow_ups",
    _of_contact(),
    _text("due_on"),
    _text("reason"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    Column("closed_on", Text),
    Column("interaction_id", ForeignKey("interactions.id", ondelete="SET NULL")),
    _text("created_at"),
    _one_of("state", ("open", "done", "skipped")),
    Index("ix_follow_ups_contact_id", "contact_id"),
    Index("ix_follow_ups_due_on", "due_on", sqlite_where=text("state = 'open'")),
    Index("ix_follow_ups_interaction_id", "interaction_id"),
)

stages = _table(
    "stages",
    _text("kind"),
    _text("organization"),
    _text("title"),
    _text("location"),
    _text("started_on"),
    _text("finished_on"),
    _text("note"),
    Column("source_id", ForeignKey("sources.id")),
    _one_of("kind", ("job", "school")),
)
"""The owner's own jobs and schools; ``source_id`` is empty where they typed it."""

stage_people = _table(
    "stage_people",
    Column("stage_id", ForeignKey("stages.id", ondelete="CASCADE"), nullable=False),
    _of_contact(),
    Column("state", Text, nullable=False, server_default=text("'confirmed'")),
    _text("mark"),
    UniqueConstraint("stage_id", "contact_id"),
    _one_of("state", ("confirmed", "declined")),
    _one_of("mark", ("", "cultivate", "repair")),
    Index("ix_stage_people_contact_id", "contact_id"),
)
"""Who was there at a stage of the owner's career, and who was asked about and was not."""

distinct_pairs = _table(
    "distinct_pairs",
    Column("first_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    UniqueConstraint("first_id", "second_id"),
    CheckConstraint("first_id < second_id", "order"),
    Index("ix_distinct_pairs_second_id", "second_id"),
)
"""Two people of whom the owner said that they are not the same person."""

merged_records = _table(
    "merged_records",
    _of_contact(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    Column("import_id", ForeignKey("imports.id"), nullable=False),
    _text("seen"),
    _text("record"),
    Index("ix_merged_records_contact_id", "contact_id"),
    Index("ix_merged_records_record", "record", sqlite_where=text("record <> ''")),
)
"""Further records of a source that are known to be a person, by a merge or as repeats, and what each of them said.

``record`` is that of ``contact_sources``, or the key of a LinkedIn profile.
"""

ties = _table(
    "ties",
    Column("first_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    _number("knows"),
    UniqueConstraint("first_id", "second_id"),
    CheckConstraint("first_id < second_id", "order"),
    CheckConstraint("knows = 0 OR knows = 1", "knows"),
    Index("ix_ties_second_id", "second_id"),
)
"""Whether two people know each other; a pair that is not here is unknown."""

contact_roles = _table(
    "contact_roles",
    _of_contact(),
    _text("role"),
    UniqueConstraint("contact_id", "role"),
    _one_of("role", _ROLES),
)

seats = _table(
    "seats",
    _text("name"),
    _text("category"),
    _text("side"),
    _text("level"),
    _text("organization"),
    _text("function"),
    _one_of("category", ("", *_CATEGORIES)),
    _one_of("side", ("", "inside", "outside")),
    _one_of("level", _LEVELS),
)
"""Places of the owner's own that somebody should fill; "" where it does not matter."""

seat_people = _table(
    "seat_people",
    Column("seat_id", ForeignKey("seats.id", ondelete="CASCADE"), nullable=False),
    _of_contact(),
    UniqueConstraint("seat_id", "contact_id"),
    Index("ix_seat_people_contact_id", "contact_id"),
)

answers = _table(
    "answers",
    _text("code"),
    Column("value", Integer, nullable=False),
    _text("answered_on"),
    UniqueConstraint("code"),
    CheckConstraint("value BETWEEN 1 AND 5", "value"),
)
"""How well a category meets the owner's needs, by their own word; ``code`` is ``strategic.trends``."""

snapshots = _table(
    "snapshots",
    _text("taken_on"),
    _text("name"),
    Column("figures", Text, nullable=False, server_default=text("'{}'")),
    Column("gaps", Text, nullable=False, server_default=text("'[]'")),
)
"""An examination frozen on a day. ``figures`` is a JSON object, ``gaps`` a JSON array of objects."""

snapshot_people = _table(
    "snapshot_people",
    Column("snapshot_id", ForeignKey("snapshots.id", ondelete="CASCADE"), nullable=False),
    _of_contact(),
    _text("categories"),
    _number("key_person"),
    _number("faded"),
    UniqueConstraint("snapshot_id", "contact_id"),
    Index("ix_snapshot_people_contact_id", "contact_id"),
)
"""Who was sorted or key on the day of a snapshot; ``categories`` are codes with commas between, the primary first."""

owner = _table(
    "owner",
    _text("name"),
    _text("linkedin"),
    _text("organization"),
    _text("department"),
    _text("team"),
    _text("city"),
    _text("industry"),
    CheckConstraint("id = 1", "one"),
)

owner_emails = _table("owner_emails", _number("position"), _text("address"), _text("key"))

settings = _table("settings", _text("name"), _text("value"), UniqueConstraint("name"))

journal = _table(
    "journal",
    _text("made_at"),
    _text("code"),
    _text("params"),
    _number("changes"),
    _number("undone"),
    _text("ranges"),
)
"""One row for each named change. ``ranges`` is a JSON object {table: [first id, last id]} of rows inserted in bulk."""

journal_parts = _table(
    "journal_parts",
    Column("entry_id", ForeignKey("journal.id", ondelete="CASCADE"), nullable=False),
    _text("kind"),
    Column("data", LargeBinary, nullable=False),
    Index("ix_journal_parts_entry_id", "entry_id"),
)
"""Compressed parts of an entry: ``rows`` hold rows before and after, ``redo`` the bulk rows while it is undone."""

journal_pictures = _table(
    "journal_pictures",
    Column("entry_id", ForeignKey("journal.id", ondelete="CASCADE"), nullable=False),
    Column("picture_id", ForeignKey("pictures.id"), nullable=False),
    Index("ix_journal_pictures_entry_id", "entry_id"),
    Index("ix_journal_pictures_picture_id", "picture_id"),
)
"""The pictures that an entry needs for being taken back or made again."""

SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0, detail = none)"
)
"""Folded text of each contact under the contact's id; derived, so it is not in the journal."""

JOURNALLED: tuple[Table, ...] = (
    contacts,
    emails,
    phones,
    addresses,
    links,
    custom_fields,
    jobs,
    photos,
    tags,
    contact_tags,
    contact_categories,
    sources,
    imports,
    contact_sources,
    interactions,
    removed_evidence,
    follow_ups,
    stages,
    stage_people,
    distinct_pairs,
    merged_records,
    ties,
    contact_roles,
    seats,
    seat_people,
    answers,
    snapshots,
    snapshot_people,
    owner,
    owner_emails,
    settings,
)
"""Tables whose every change can be undone."""

COLUMNS: dict[str, tuple[str, ...]] = {
    table.name: tuple(column.name for column in table.columns) for table in JOURNALLED
}
"""Column names of each journalled table, ``id`` first."""
