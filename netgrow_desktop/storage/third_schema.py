"""What version 3 of the schema adds to version 2.

That is what Examine asks about people, their ties, roles, seats and snapshots; cadences of tags and categories, pauses,
birthdays and anniversaries that were dealt with, what a calendar was told; promises, what was given and asked,
texts to begin a letter with; informational interviews, what is asked in them, and introductions; what the owner noted
when they looked back on a week or a quarter, and what they put off; what the file says of itself.

Frozen once it is released, never edited.
"""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    (
        "ALTER TABLE contacts ADD COLUMN met_through TEXT DEFAULT '' NOT NULL CONSTRAINT ck_contacts_met_through "
        "CHECK (met_through = '' OR met_through = 'self' OR met_through = 'introduced' OR met_through = 'group')"
    ),
    # With these columns in it the index alone tells on which days there was real contact with everybody, and how.
    "DROP INDEX ix_interactions_contact_id_happened_on",
    (
        "CREATE INDEX ix_interactions_contact_id_happened_on "
        "ON interactions (contact_id, happened_on, direction, typed, kind)"
    ),
    (
        "ALTER TABLE follow_ups ADD COLUMN purpose TEXT DEFAULT '' NOT NULL CONSTRAINT ck_follow_ups_purpose "
        "CHECK (purpose = '' OR purpose = 'introduction' OR purpose = 'interview' OR purpose = 'thank_you' "
        "OR purpose = 'check_in' OR purpose = 'rhythm')"
    ),
    "ALTER TABLE contacts ADD COLUMN industry TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE contact_categories ADD COLUMN accepted INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE owner ADD COLUMN city TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE owner ADD COLUMN industry TEXT DEFAULT '' NOT NULL",
    """
CREATE TABLE ties (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    knows INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT uq_ties_first_id_second_id UNIQUE (first_id, second_id),
    CONSTRAINT ck_ties_order CHECK (first_id < second_id),
    CONSTRAINT ck_ties_knows CHECK (knows = 0 OR knows = 1),
    CONSTRAINT fk_ties_first_id FOREIGN KEY(first_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_ties_second_id FOREIGN KEY(second_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_ties_second_id ON ties (second_id)",
    """
CREATE TABLE contact_roles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_contact_roles_contact_id_role UNIQUE (contact_id, role),
    CONSTRAINT ck_contact_roles_role CHECK (
        role = 'trend_spotter' OR role = 'planner' OR role = 'gets_it_done' OR role = 'outside_partner'
        OR role = 'mentor' OR role = 'sympathetic_ear' OR role = 'sounding_board'
    ),
    CONSTRAINT fk_contact_roles_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE seats (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    side TEXT DEFAULT '' NOT NULL,
    level TEXT DEFAULT '' NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    function TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_seats_category CHECK (
        category = '' OR category = 'strategic' OR category = 'operational' OR category = 'developmental'
    ),
    CONSTRAINT ck_seats_side CHECK (side = '' OR side = 'inside' OR side = 'outside'),
    CONSTRAINT ck_seats_level CHECK (level = '' OR level = 'senior' OR level = 'peer' OR level = 'junior')
)
""",
    """
CREATE TABLE seat_people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    seat_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    CONSTRAINT uq_seat_people_seat_id_contact_id UNIQUE (seat_id, contact_id),
    CONSTRAINT fk_seat_people_seat_id FOREIGN KEY(seat_id) REFERENCES seats (id) ON DELETE CASCADE,
    CONSTRAINT fk_seat_people_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_seat_people_contact_id ON seat_people (contact_id)",
    """
CREATE TABLE answers (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    code TEXT DEFAULT '' NOT NULL,
    value INTEGER NOT NULL,
    answered_on TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_answers_code UNIQUE (code),
    CONSTRAINT ck_answers_value CHECK (value BETWEEN 1 AND 5)
)
""",
    """
CREATE TABLE snapshots (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    taken_on TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    figures TEXT DEFAULT '{}' NOT NULL,
    gaps TEXT DEFAULT '[]' NOT NULL,
    places TEXT DEFAULT '' NOT NULL
)
""",
    """
CREATE TABLE snapshot_people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    snapshot_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    categories TEXT DEFAULT '' NOT NULL,
    key_person INTEGER DEFAULT 0 NOT NULL,
    faded INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT uq_snapshot_people_snapshot_id_contact_id UNIQUE (snapshot_id, contact_id),
    CONSTRAINT fk_snapshot_people_snapshot_id FOREIGN KEY(snapshot_id) REFERENCES snapshots (id) ON DELETE CASCADE,
    CONSTRAINT fk_snapshot_people_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_snapshot_people_contact_id ON snapshot_people (contact_id)",
    """
CREATE TABLE cadences (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    tag_id INTEGER,
    category TEXT,
    days INTEGER NOT NULL,
    since TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_cadences_tag_id UNIQUE (tag_id),
    CONSTRAINT uq_cadences_category UNIQUE (category),
    CONSTRAINT ck_cadences_category CHECK (
        category = 'strategic' OR category = 'operational' OR category = 'developmental'
    ),
    CONSTRAINT ck_cadences_days CHECK (days > 0),
    CONSTRAINT ck_cadences_of_one CHECK ((tag_id IS NULL) <> (category IS NULL)),
    CONSTRAINT fk_cadences_tag_id FOREIGN KEY(tag_id) REFERENCES tags (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE pauses (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    until TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_pauses_contact_id UNIQUE (contact_id),
    CONSTRAINT fk_pauses_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE handled_occasions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    occurs_on TEXT DEFAULT '' NOT NULL,
    moved_to TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_handled_occasions_contact_id_kind UNIQUE (contact_id, kind),
    CONSTRAINT ck_handled_occasions_kind CHECK (kind = 'birthday' OR kind = 'anniversary'),
    CONSTRAINT fk_handled_occasions_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_contacts_birthday ON contacts (birthday) WHERE birthday <> ''",
    "CREATE INDEX ix_jobs_started_on ON jobs (started_on) WHERE started_on <> '' AND finished_on = ''",
    """
CREATE TABLE former_records (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    seen TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_former_records_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_former_records_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
""",
    "CREATE INDEX ix_former_records_contact_id ON former_records (contact_id)",
    """
CREATE TABLE left_out_records (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL,
    record TEXT DEFAULT '' NOT NULL,
    place INTEGER DEFAULT 0 NOT NULL,
    seen TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_left_out_records_source_id_record_place UNIQUE (source_id, record, place),
    CONSTRAINT fk_left_out_records_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
""",
    """
CREATE TABLE own_records (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    record TEXT DEFAULT '' NOT NULL,
    place INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT uq_own_records_source_id_record_place UNIQUE (source_id, record, place),
    CONSTRAINT fk_own_records_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_own_records_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
)
""",
    "CREATE INDEX ix_own_records_contact_id ON own_records (contact_id)",
    """
CREATE TABLE calendar_entries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT '' NOT NULL,
    digest TEXT DEFAULT '' NOT NULL,
    due_on TEXT DEFAULT '' NOT NULL,
    sequence INTEGER DEFAULT 0 NOT NULL,
    modified_at TEXT DEFAULT '' NOT NULL,
    cancelled INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT uq_calendar_entries_uid UNIQUE (uid)
)
""",
    """
CREATE TABLE calendar_feed (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL
)
""",
    "ALTER TABLE interactions ADD COLUMN exchange TEXT DEFAULT '' NOT NULL",
    """
CREATE TABLE promises (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    side TEXT DEFAULT '' NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    made_on TEXT DEFAULT '' NOT NULL,
    kept_on TEXT,
    CONSTRAINT ck_promises_side CHECK (side = 'mine' OR side = 'theirs'),
    CONSTRAINT fk_promises_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_promises_contact_id ON promises (contact_id)",
    """
CREATE TABLE templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    occasion TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_templates_occasion_language_name UNIQUE (occasion, language, name),
    CONSTRAINT ck_templates_language CHECK (language = 'en' OR language = 'de')
)
""",
    """
CREATE TABLE writing_languages (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_writing_languages_contact_id UNIQUE (contact_id),
    CONSTRAINT ck_writing_languages_language CHECK (language = 'en' OR language = 'de'),
    CONSTRAINT fk_writing_languages_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE interviews (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER,
    introducer_id INTEGER,
    follow_up_id INTEGER,
    topic TEXT DEFAULT '' NOT NULL,
    organization TEXT DEFAULT '' NOT NULL,
    department TEXT DEFAULT '' NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    gap TEXT DEFAULT '' NOT NULL,
    token TEXT DEFAULT '' NOT NULL,
    asked_on TEXT DEFAULT '' NOT NULL,
    at TEXT DEFAULT '' NOT NULL,
    zone TEXT DEFAULT '' NOT NULL,
    minutes INTEGER DEFAULT 30 NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    prepared_on TEXT DEFAULT '' NOT NULL,
    held_on TEXT DEFAULT '' NOT NULL,
    questions TEXT DEFAULT '[]' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_interviews_token UNIQUE (token),
    CONSTRAINT fk_interviews_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_interviews_introducer_id FOREIGN KEY(introducer_id) REFERENCES contacts (id) ON DELETE SET NULL,
    CONSTRAINT fk_interviews_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id) ON DELETE SET NULL
)
""",
    "CREATE INDEX ix_interviews_contact_id ON interviews (contact_id)",
    "CREATE INDEX ix_interviews_introducer_id ON interviews (introducer_id)",
    "CREATE INDEX ix_interviews_follow_up_id ON interviews (follow_up_id)",
    """
CREATE TABLE own_questions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    theme TEXT DEFAULT '' NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_own_questions_question UNIQUE (question)
)
""",
    """
CREATE TABLE introductions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    side TEXT DEFAULT '' NOT NULL,
    introduced_on TEXT DEFAULT '' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    other_answer TEXT DEFAULT '' NOT NULL,
    asked_on TEXT DEFAULT '' NOT NULL,
    other_asked_on TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    other_why TEXT DEFAULT '' NOT NULL,
    went TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    token TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_introductions_token UNIQUE (token),
    CONSTRAINT ck_introductions_side CHECK (side = 'made' OR side = 'received'),
    CONSTRAINT ck_introductions_answer CHECK (
        answer = '' OR answer = 'asked' OR answer = 'yes' OR answer = 'later' OR answer = 'no'
    ),
    CONSTRAINT ck_introductions_other_answer CHECK (
        other_answer = '' OR other_answer = 'asked' OR other_answer = 'yes' OR other_answer = 'later'
        OR other_answer = 'no'
    ),
    CONSTRAINT ck_introductions_two_people CHECK (contact_id <> other_id),
    CONSTRAINT fk_introductions_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_introductions_other_id FOREIGN KEY(other_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_introductions_contact_id ON introductions (contact_id)",
    "CREATE INDEX ix_introductions_other_id ON introductions (other_id)",
    """
CREATE TABLE look_backs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    period TEXT DEFAULT '' NOT NULL,
    first_on TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    made_on TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_look_backs_period_first_on UNIQUE (period, first_on),
    CONSTRAINT ck_look_backs_period CHECK (period = 'week' OR period = 'quarter')
)
""",
    """
CREATE TABLE intentions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    follow_up_id INTEGER,
    quarter_on TEXT DEFAULT '' NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_intentions_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE,
    CONSTRAINT fk_intentions_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id) ON DELETE SET NULL
)
""",
    "CREATE INDEX ix_intentions_contact_id ON intentions (contact_id)",
    "CREATE INDEX ix_intentions_follow_up_id ON intentions (follow_up_id)",
    "CREATE INDEX ix_intentions_quarter_on ON intentions (quarter_on)",
    """
CREATE TABLE put_offs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    due_on TEXT DEFAULT '' NOT NULL,
    to_on TEXT DEFAULT '' NOT NULL,
    put_on TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_put_offs_kind CHECK (
        kind = 'planned' OR kind = 'cadence' OR kind = 'birthday' OR kind = 'anniversary'
    ),
    CONSTRAINT fk_put_offs_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
)
""",
    "CREATE INDEX ix_put_offs_contact_id ON put_offs (contact_id)",
    "CREATE INDEX ix_put_offs_put_on ON put_offs (put_on)",
    "CREATE INDEX ix_follow_ups_closed_on ON follow_ups (closed_on) WHERE closed_on IS NOT NULL",
    "INSERT INTO calendar_feed (name) VALUES (lower(hex(randomblob(16))))",
    """
CREATE TABLE file_marks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_file_marks_name UNIQUE (name)
)
""",
    "INSERT INTO file_marks (name) VALUES ('written')",
)
