"""The schema of version 1 as it was released: frozen text, never edited."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE contacts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    name_key TEXT DEFAULT '' NOT NULL,
    given TEXT DEFAULT '' NOT NULL,
    middle TEXT DEFAULT '' NOT NULL,
    family TEXT DEFAULT '' NOT NULL,
    prefix TEXT DEFAULT '' NOT NULL,
    suffix TEXT DEFAULT '' NOT NULL,
    nickname TEXT DEFAULT '' NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    department TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    birthday TEXT DEFAULT '' NOT NULL,
    connected_on TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    primary_category TEXT,
    last_contact TEXT,
    cadence_days INTEGER,
    cadence_since TEXT,
    not_before TEXT,
    created_at TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_contacts_primary_category CHECK (primary_category = 'strategic'
        OR primary_category = 'operational' OR primary_category = 'developmental'),
    CONSTRAINT ck_contacts_cadence_days CHECK (cadence_days > 0)
)
""",
    """
CREATE INDEX ix_contacts_cadence_days ON contacts (cadence_days) WHERE cadence_days IS NOT NULL
""",
    """
CREATE INDEX ix_contacts_name_key ON contacts (name_key)
""",
    """
CREATE INDEX ix_contacts_primary_category ON contacts (primary_category) WHERE primary_category IS NOT NULL
""",
    """
CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    made_at TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    params TEXT DEFAULT '' NOT NULL,
    changes INTEGER DEFAULT 0 NOT NULL,
    undone INTEGER DEFAULT 0 NOT NULL,
    ranges TEXT DEFAULT '' NOT NULL
)
""",
    """
CREATE TABLE owner (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    linkedin TEXT DEFAULT '' NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    department TEXT DEFAULT '' NOT NULL,
    team TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_owner_one CHECK (id = 1)
)
""",
    """
CREATE TABLE owner_emails (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    position INTEGER DEFAULT 0 NOT NULL,
    address TEXT DEFAULT '' NOT NULL,
    "key" TEXT DEFAULT '' NOT NULL
)
""",
    """
CREATE TABLE settings (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_settings_name UNIQUE (name)
)
""",
    """
CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    code TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_sources_code UNIQUE (code)
)
""",
    """
CREATE TABLE tags (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    "key" TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_tags_key UNIQUE ("key")
)
""",
    """
CREATE TABLE addresses (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    street TEXT DEFAULT '' NOT NULL,
    city TEXT DEFAULT '' NOT NULL,
    region TEXT DEFAULT '' NOT NULL,
    postal_code TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    extended TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_addresses_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_addresses_contact_id ON addresses (contact_id)
""",
    """
CREATE TABLE contact_categories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    category TEXT NOT NULL,
    CONSTRAINT uq_contact_categories_contact_id_category UNIQUE (contact_id, category),
    CONSTRAINT ck_contact_categories_category CHECK (category = 'strategic'
        OR category = 'operational' OR category = 'developmental'),
    CONSTRAINT fk_contact_categories_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_contact_categories_category ON contact_categories (category)
""",
    """
CREATE TABLE contact_tags (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT uq_contact_tags_contact_id_tag_id UNIQUE (contact_id, tag_id),
    CONSTRAINT fk_contact_tags_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_contact_tags_tag_id FOREIGN KEY(tag_id) REFERENCES tags (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_contact_tags_tag_id ON contact_tags (tag_id)
""",
    """
CREATE TABLE custom_fields (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_custom_fields_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_custom_fields_contact_id ON custom_fields (contact_id)
""",
    """
CREATE TABLE emails (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    address TEXT DEFAULT '' NOT NULL,
    "key" TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_emails_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_emails_contact_id ON emails (contact_id)
""",
    """
CREATE INDEX ix_emails_key ON emails ("key")
""",
    """
CREATE TABLE imports (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL,
    file_name TEXT DEFAULT '' NOT NULL,
    format TEXT DEFAULT '' NOT NULL,
    encoding TEXT DEFAULT '' NOT NULL,
    made_at TEXT DEFAULT '' NOT NULL,
    new INTEGER DEFAULT 0 NOT NULL,
    updated INTEGER DEFAULT 0 NOT NULL,
    unchanged INTEGER DEFAULT 0 NOT NULL,
    duplicates INTEGER DEFAULT 0 NOT NULL,
    skipped INTEGER DEFAULT 0 NOT NULL,
    rejected INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT fk_imports_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
""",
    """
CREATE TABLE interactions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    happened_on TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    typed INTEGER DEFAULT 1 NOT NULL,
    CONSTRAINT ck_interactions_direction CHECK (direction = 'both' OR direction = 'to_me' OR direction = 'from_me'),
    CONSTRAINT fk_interactions_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_interactions_contact_id_happened_on ON interactions (contact_id, happened_on)
""",
    """
CREATE TABLE journal_parts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT fk_journal_parts_entry_id FOREIGN KEY(entry_id) REFERENCES journal (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_journal_parts_entry_id ON journal_parts (entry_id)
""",
    """
CREATE TABLE links (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    "key" TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_links_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_links_contact_id ON links (contact_id)
""",
    """
CREATE INDEX ix_links_key ON links ("key") WHERE key <> ''
""",
    """
CREATE TABLE phones (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    "key" TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_phones_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE INDEX ix_phones_contact_id ON phones (contact_id)
""",
    """
CREATE TABLE contact_sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    seen TEXT DEFAULT '' NOT NULL,
    record TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_contact_sources_contact_id_source_id UNIQUE (contact_id, source_id),
    CONSTRAINT fk_contact_sources_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_contact_sources_source_id FOREIGN KEY(source_id) REFERENCES sources (id),
    CONSTRAINT fk_contact_sources_import_id FOREIGN KEY(import_id) REFERENCES imports (id)
)
""",
    """
CREATE INDEX ix_contact_sources_record ON contact_sources (record) WHERE record <> ''
""",
    """
CREATE TABLE follow_ups (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    due_on TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    closed_on TEXT,
    interaction_id INTEGER,
    created_at TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_follow_ups_state CHECK (state = 'open' OR state = 'done' OR state = 'skipped'),
    CONSTRAINT fk_follow_ups_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_follow_ups_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id) ON DELETE SET NULL
)
""",
    """
CREATE INDEX ix_follow_ups_contact_id ON follow_ups (contact_id)
""",
    """
CREATE INDEX ix_follow_ups_due_on ON follow_ups (due_on) WHERE state = 'open'
""",
    """
CREATE INDEX ix_follow_ups_interaction_id ON follow_ups (interaction_id)
""",
    """
CREATE VIRTUAL TABLE search USING fts5(
    text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0, detail = none
)
""",
)
