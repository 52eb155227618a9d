"""What version 2 of the schema adds to version 1: more of each person, the owner's career, evidence of contact.

Frozen once it is released, never edited.
"""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE contacts ADD COLUMN how_met TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE contacts ADD COLUMN introduced_by TEXT DEFAULT '' NOT NULL",
    (
        "ALTER TABLE contacts ADD COLUMN introducer_id INTEGER "
        "CONSTRAINT fk_contacts_introducer_id REFERENCES contacts (id) ON DELETE SET NULL"
    ),
    "ALTER TABLE contacts ADD COLUMN cares_about TEXT DEFAULT '' NOT NULL",
    (
        "ALTER TABLE contacts ADD COLUMN relation TEXT DEFAULT '' NOT NULL CONSTRAINT ck_contacts_relation "
        "CHECK (relation = '' OR relation = 'manager' OR relation = 'report' OR relation = 'own_team' "
        "OR relation = 'other_department' OR relation = 'outside')"
    ),
    (
        "ALTER TABLE contacts ADD COLUMN level TEXT DEFAULT '' NOT NULL "
        "CONSTRAINT ck_contacts_level CHECK (level = '' OR level = 'senior' OR level = 'peer' OR level = 'junior')"
    ),
    (
        "ALTER TABLE contacts ADD COLUMN closeness INTEGER "
        "CONSTRAINT ck_contacts_closeness CHECK (closeness BETWEEN 1 AND 5)"
    ),
    "ALTER TABLE contacts ADD COLUMN archived_on TEXT",
    (
        "ALTER TABLE contacts ADD COLUMN key_person INTEGER DEFAULT 0 NOT NULL "
        "CONSTRAINT ck_contacts_key_person CHECK (key_person = 0 OR key_person = 1)"
    ),
    "CREATE INDEX ix_contacts_introducer_id ON contacts (introducer_id) WHERE introducer_id IS NOT NULL",
    "CREATE INDEX ix_contacts_archived_on ON contacts (archived_on) WHERE archived_on IS NOT NULL",
    "CREATE INDEX ix_contacts_key_person ON contacts (key_person) WHERE key_person = 1",
    (
        "ALTER TABLE interactions ADD COLUMN source_id INTEGER "
        "CONSTRAINT fk_interactions_source_id REFERENCES sources (id)"
    ),
    (
        "ALTER TABLE interactions ADD COLUMN import_id INTEGER "
        "CONSTRAINT fk_interactions_import_id REFERENCES imports (id)"
    ),
    "ALTER TABLE interactions ADD COLUMN record TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX ix_interactions_import_id ON interactions (import_id) WHERE import_id IS NOT NULL",
    "CREATE INDEX ix_interactions_contact_id_record ON interactions (contact_id, record) WHERE record <> ''",
    """
CREATE TABLE removed_evidence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    record TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_removed_evidence_contact_id_record UNIQUE (contact_id, record),
    CONSTRAINT fk_removed_evidence_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE jobs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    department TEXT DEFAULT '' NOT NULL,
    location TEXT DEFAULT '' NOT NULL,
    started_on TEXT DEFAULT '' NOT NULL,
    finished_on TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_jobs_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_jobs_contact_id ON jobs (contact_id)",
    """
CREATE TABLE pictures (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    digest TEXT DEFAULT '' NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT uq_pictures_digest UNIQUE (digest)
)
""",
    """
CREATE TABLE photos (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    picture_id INTEGER NOT NULL,
    CONSTRAINT uq_photos_contact_id UNIQUE (contact_id),
    CONSTRAINT fk_photos_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_photos_picture_id FOREIGN KEY(picture_id) REFERENCES pictures (id)
)
""",
    "CREATE INDEX ix_photos_picture_id ON photos (picture_id)",
    """
CREATE TABLE journal_pictures (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    picture_id INTEGER NOT NULL,
    CONSTRAINT fk_journal_pictures_entry_id FOREIGN KEY(entry_id) REFERENCES journal (id) ON DELETE CASCADE,
    CONSTRAINT fk_journal_pictures_picture_id FOREIGN KEY(picture_id) REFERENCES pictures (id)
)
""",
    "CREATE INDEX ix_journal_pictures_entry_id ON journal_pictures (entry_id)",
    "CREATE INDEX ix_journal_pictures_picture_id ON journal_pictures (picture_id)",
    """
CREATE TABLE stages (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT DEFAULT '' NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    location TEXT DEFAULT '' NOT NULL,
    started_on TEXT DEFAULT '' NOT NULL,
    finished_on TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    source_id INTEGER,
    CONSTRAINT ck_stages_kind CHECK (kind = 'job' OR kind = 'school'),
    CONSTRAINT fk_stages_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
""",
    """
CREATE TABLE stage_people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    stage_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    state TEXT DEFAULT 'confirmed' NOT NULL,
    mark TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_stage_people_stage_id_contact_id UNIQUE (stage_id, contact_id),
    CONSTRAINT ck_stage_people_state CHECK (state = 'confirmed' OR state = 'declined'),
    CONSTRAINT ck_stage_people_mark CHECK (mark = '' OR mark = 'cultivate' OR mark = 'repair'),
    CONSTRAINT fk_stage_people_stage_id FOREIGN KEY(stage_id) REFERENCES stages (id) ON DELETE CASCADE,
    CONSTRAINT fk_stage_people_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_stage_people_contact_id ON stage_people (contact_id)",
    """
CREATE TABLE distinct_pairs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    CONSTRAINT uq_distinct_pairs_first_id_second_id UNIQUE (first_id, second_id),
    CONSTRAINT ck_distinct_pairs_order CHECK (first_id < second_id),
    CONSTRAINT fk_distinct_pairs_first_id FOREIGN KEY(first_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_distinct_pairs_second_id FOREIGN KEY(second_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_distinct_pairs_second_id ON distinct_pairs (second_id)",
    """
CREATE TABLE merged_records (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    seen TEXT DEFAULT '' NOT NULL,
    record TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_merged_records_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_merged_records_source_id FOREIGN KEY(source_id) REFERENCES sources (id),
    CONSTRAINT fk_merged_records_import_id FOREIGN KEY(import_id) REFERENCES imports (id)
)
""",
    "CREATE INDEX ix_merged_records_contact_id ON merged_records (contact_id)",
    "CREATE INDEX ix_merged_records_record ON merged_records (record) WHERE record <> ''",
)
