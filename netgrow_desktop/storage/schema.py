"""The tables of a network file, with named constraints.

Every table of a person's data has an AUTOINCREMENT id: the journal relies on ids that grow and are never used twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint, text

from netgrow_desktop.storage.cadence_tables import cadences, handled_occasions, pauses
from netgrow_desktop.storage.choice_tables import left_out_records, own_records
from netgrow_desktop.storage.columns import (
    CATEGORIES,
    LEVELS,
    contact_column,
    network_table,
    number_column,
    one_of,
    text_column,
)
from netgrow_desktop.storage.cultivating_tables import (
    intentions,
    look_backs,
    promises,
    put_offs,
    templates,
    writing_languages,
)
from netgrow_desktop.storage.examine_tables import (
    answers,
    contact_roles,
    seat_people,
    seats,
    snapshot_people,
    snapshots,
    ties,
)
from netgrow_desktop.storage.meeting_tables import interviews, introductions, own_questions

if TYPE_CHECKING:
    from sqlalchemy import Table

_RELATIONS = ("", "manager", "report", "own_team", "other_department", "outside")
_MET_THROUGH = ("", "self", "introduced", "group")

contacts = network_table(
    "contacts",
    text_column("name"),
    text_column("name_key"),
    text_column("given"),
    text_column("middle"),
    text_column("family"),
    text_column("prefix"),
    text_column("suffix"),
    text_column("nickname"),
    text_column("organization"),
    text_column("department"),
    text_column("title"),
    text_column("birthday"),
    text_column("connected_on"),
    text_column("notes"),
    Column("primary_category", Text),
    Column("last_contact", Text),
    Column("cadence_days", Integer),
    Column("cadence_since", Text),
    Column("not_before", Text),
    text_column("created_at"),
    text_column("how_met"),
    text_column("introduced_by"),
    Column("introducer_id", ForeignKey("contacts.id", ondelete="SET NULL")),
    text_column("cares_about"),
    text_column("relation"),
    text_column("level"),
    Column("closeness", Integer),
    Column("archived_on", Text),
    number_column("key_person"),
    text_column("met_through"),
    text_column("industry"),
    one_of("primary_category", CATEGORIES),
    CheckConstraint("cadence_days > 0", "cadence_days"),
    one_of("relation", _RELATIONS),
    one_of("level", LEVELS),
    CheckConstraint("closeness BETWEEN 1 AND 5", "closeness"),
    CheckConstraint("key_person = 0 OR key_person = 1", "key_person"),
    one_of("met_through", _MET_THROUGH),
    Index("ix_contacts_name_key", "name_key"),
    Index("ix_contacts_primary_category", "primary_category", sqlite_where=text("primary_category IS NOT NULL")),
    Index("ix_contacts_cadence_days", "cadence_days", sqlite_where=text("cadence_days IS NOT NULL")),
    Index("ix_contacts_introducer_id", "introducer_id", sqlite_where=text("introducer_id IS NOT NULL")),
    Index("ix_contacts_archived_on", "archived_on", sqlite_where=text("archived_on IS NOT NULL")),
    Index("ix_contacts_key_person", "key_person", sqlite_where=text("key_person = 1")),
    Index("ix_contacts_birthday", "birthday", sqlite_where=text("birthday <> ''")),
)
"""``introduced_by`` is a name; ``introducer_id`` the person of that name, where they are in the network."""

emails = network_table(
    "emails",
    contact_column(),
    number_column("position"),
    text_column("label"),
    text_column("address"),
    text_column("key"),
    Index("ix_emails_contact_id", "contact_id"),
    Index("ix_emails_key", "key"),
)

phones = network_table(
    "phones",
    contact_column(),
    number_column("position"),
    text_column("label"),
    text_column("number"),
    text_column("key"),
    Index("ix_phones_contact_id", "contact_id"),
)

addresses = network_table(
    "addresses",
    contact_column(),
    number_column("position"),
    text_column("label"),
    text_column("street"),
    text_column("city"),
    text_column("region"),
    text_column("postal_code"),
    text_column("country"),
    text_column("extended"),
    Index("ix_addresses_contact_id", "contact_id"),
)

links = network_table(
    "links",
    contact_column(),
    number_column("position"),
    text_column("label"),
    text_column("url"),
    text_column("key"),
    Index("ix_links_contact_id", "contact_id"),
    Index("ix_links_key", "key", sqlite_where=text("key <> ''")),
)

custom_fields = network_table(
    "custom_fields",
    contact_column(),
    number_column("position"),
    text_column("label"),
    text_column("value"),
    Index("ix_custom_fields_contact_id", "contact_id"),
)

jobs = network_table(
    "jobs",
    contact_column(),
    number_column("position"),
    text_column("organization"),
    text_column("title"),
    text_column("department"),
    text_column("location"),
    text_column("started_on"),
    text_column("finished_on"),
    Index("ix_jobs_contact_id", "contact_id"),
    Index("ix_jobs_started_on", "started_on", sqlite_where=text("started_on <> '' AND finished_on = ''")),
)
"""Jobs beside the present one, which stands in contacts."""

pictures = network_table(
    "pictures",
    text_column("digest"),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("digest"),
)
"""What pictures show, each once. They are not journalled: a picture stays while a photo or the history names it."""

photos = network_table(
    "photos",
    contact_column(),
    text_column("media_type"),
    Column("picture_id", ForeignKey("pictures.id"), nullable=False),
    UniqueConstraint("contact_id"),
    Index("ix_photos_picture_id", "picture_id"),
)

tags = network_table("tags", text_column("name"), text_column("key"), UniqueConstraint("key"))

contact_tags = network_table(
    "contact_tags",
    contact_column(),
    Column("tag_id", ForeignKey("tags.id", ondelete="CASCADE"), nullable=False),
    UniqueConstraint("contact_id", "tag_id"),
    Index("ix_contact_tags_tag_id", "tag_id"),
)

contact_categories = network_table(
    "contact_categories",
    contact_column(),
    Column("category", Text, nullable=False),
    number_column("accepted"),  # 1: a suggestion that was taken over for many at once
    UniqueConstraint("contact_id", "category"),
    one_of("category", CATEGORIES),
    Index("ix_contact_categories_category", "category"),
)

sources = network_table("sources", text_column("code"), UniqueConstraint("code"))

imports = network_table(
    "imports",
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    text_column("file_name"),
    text_column("format"),
    text_column("encoding"),
    text_column("made_at"),
    number_column("new"),
    number_column("updated"),
    number_column("unchanged"),
    number_column("duplicates"),
    number_column("skipped"),
    number_column("rejected"),
)

contact_sources = network_table(
    "contact_sources",
    contact_column(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    Column("import_id", ForeignKey("imports.id"), nullable=False),
    text_column("seen"),
    text_column("record"),
    UniqueConstraint("contact_id", "source_id"),
    Index("ix_contact_sources_record", "record", sqlite_where=text("record <> ''")),
)
"""Which source knows a person, which import touched them last, and what it said of them.

``seen`` holds the source's values of SCALAR_FIELDS, joined by U+001F: a field that still holds what its source said
may be renewed by that source, anything else its owner typed. ``record`` is a digest of the whole record where the
source has no key of its own, so that the same record is known again.
"""

interactions = network_table(
    "interactions",
    contact_column(),
    text_column("kind"),
    text_column("happened_on"),
    text_column("direction"),
    text_column("note"),
    number_column("typed", "1"),
    Column("source_id", ForeignKey("sources.id")),
    Column("import_id", ForeignKey("imports.id")),
    text_column("record"),
    text_column("exchange"),
    one_of("direction", ("both", "to_me", "from_me")),
    Index("ix_interactions_contact_id_happened_on", "contact_id", "happened_on", "direction", "typed", "kind"),
    Index("ix_interactions_import_id", "import_id", sqlite_where=text("import_id IS NOT NULL")),
    Index("ix_interactions_contact_id_record", "contact_id", "record", sqlite_where=text("record <> ''")),
)
"""``record`` is ``kind|day|direction`` of the evidence that an import read it from. It stays when the owner changes the
rest, so that the same evidence is known again. ``exchange`` is what the owner said of giving and asking, codes with
commas between, "" where they said nothing.
"""

removed_evidence = network_table(
    "removed_evidence",
    contact_column(),
    text_column("record"),
    UniqueConstraint("contact_id", "record"),
)
"""What the owner removed, so that no file brings it again: ``kind|day`` of evidence, else see storage/removals.py."""

follow_ups = network_table(
    "follow_ups",
    contact_column(),
    text_column("due_on"),
    text_column("reason"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    Column("closed_on", Text),
    Column("interaction_id", ForeignKey("interactions.id", ondelete="SET NULL")),
    text_column("created_at"),
    text_column("purpose"),
    one_of("state", ("open", "done", "skipped")),
    one_of("purpose", ("", "introduction", "interview", "thank_you", "check_in", "rhythm")),
    Index("ix_follow_ups_contact_id", "contact_id"),
    Index("ix_follow_ups_due_on", "due_on", sqlite_where=text("state = 'open'")),
    Index("ix_follow_ups_interaction_id", "interaction_id"),
    Index("ix_follow_ups_closed_on", "closed_on", sqlite_where=text("closed_on IS NOT NULL")),
)

stages = network_table(
    "stages",
    text_column("kind"),
    text_column("organization"),
    text_column("title"),
    text_column("location"),
    text_column("started_on"),
    text_column("finished_on"),
    text_column("note"),
    Column("source_id", ForeignKey("sources.id")),
    one_of("kind", ("job", "school")),
)
"""The owner's own jobs and schools; ``source_id`` is empty where they typed it."""

stage_people = network_table(
    "stage_people",
    Column("stage_id", ForeignKey("stages.id", ondelete="CASCADE"), nullable=False),
    contact_column(),
    Column("state", Text, nullable=False, server_default=text("'confirmed'")),
    text_column("mark"),
    UniqueConstraint("stage_id", "contact_id"),
    one_of("state", ("confirmed", "declined")),
    one_of("mark", ("", "cultivate", "repair")),
    Index("ix_stage_people_contact_id", "contact_id"),
)
"""Who was there at a stage of the owner's career, and who was asked about and was not."""

distinct_pairs = network_table(
    "distinct_pairs",
    Column("first_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    UniqueConstraint("first_id", "second_id"),
    CheckConstraint("first_id < second_id", "order"),
    Index("ix_distinct_pairs_second_id", "second_id"),
)
"""Two people of whom the owner said that they are not the same person."""

merged_records = network_table(
    "merged_records",
    contact_column(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    Column("import_id", ForeignKey("imports.id"), nullable=False),
    text_column("seen"),
    text_column("record"),
    Index("ix_merged_records_contact_id", "contact_id"),
    Index("ix_merged_records_record", "record", sqlite_where=text("record <> ''")),
)
"""Further records of a source that are known to be a person, by a merge or as repeats, and what each of them said.

``record`` is that of ``contact_sources``, or the key of a LinkedIn profile.
"""

former_records = network_table(
    "former_records",
    contact_column(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    text_column("seen"),
    Index("ix_former_records_contact_id", "contact_id"),
)
"""What a source said of a person before it said something else, as in ``contact_sources``: an older file is no news."""

owner = network_table(
    "owner",
    text_column("name"),
    text_column("linkedin"),
    text_column("organization"),
    text_column("department"),
    text_column("team"),
    text_column("city"),
    text_column("industry"),
    CheckConstraint("id = 1", "one"),
)

owner_emails = network_table("owner_emails", number_column("position"), text_column("address"), text_column("key"))

settings = network_table("settings", text_column("name"), text_column("value"), UniqueConstraint("name"))

file_marks = network_table("file_marks", text_column("name"), text_column("value"), UniqueConstraint("name"))
"""What the file says of itself, see storage/file_marks.py. Not journalled: to go back changes the file, too."""

journal = network_table(
    "journal",
    text_column("made_at"),
    text_column("code"),
    text_column("params"),
    number_column("changes"),
    number_column("undone"),
    text_column("ranges"),
)
"""One row for each named change. ``ranges`` is a JSON object {table: [first id, last id]} of rows inserted in bulk."""

journal_parts = network_table(
    "journal_parts",
    Column("entry_id", ForeignKey("journal.id", ondelete="CASCADE"), nullable=False),
    text_column("kind"),
    Column("data", LargeBinary, nullable=False),
    Index("ix_journal_parts_entry_id", "entry_id"),
)
"""Compressed parts of an entry: ``rows`` hold rows before and after, ``redo`` the bulk rows while it is undone."""

journal_pictures = network_table(
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
    former_records,
    left_out_records,
    own_records,
    ties,
    contact_roles,
    seats,
    seat_people,
    answers,
    snapshots,
    snapshot_people,
    cadences,
    pauses,
    handled_occasions,
    promises,
    templates,
    writing_languages,
    interviews,
    own_questions,
    introductions,
    look_backs,
    intentions,
    put_offs,
    owner,
    owner_emails,
    settings,
)
"""Tables whose every change can be undone."""

COLUMNS: dict[str, tuple[str, ...]] = {
    table.name: tuple(column.name for column in table.columns) for table in JOURNALLED
}
"""Column names of each journalled table, ``id`` first."""
