"""What version 3 of the schema adds to version 2: what Examine asks about people, their ties, roles, seats, snapshots.

Frozen once it is released, never edited.
"""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    (
        "ALTER TABLE contacts ADD COLUMN met_through TEXT DEFAULT '' NOT NULL CONSTRAINT ck_contacts_met_through "
        "CHECK (met_through = '' OR met_through = 'self' OR met_through = 'introduced' OR met_through = 'group')"
    ),
    # With these columns in it the index alone tells on which days there was real contact with everybody.
    "DROP INDEX ix_interactions_contact_id_happened_on",
    ("CREATE INDEX ix_interactions_contact_id_happened_on ON interactions (contact_id, happened_on, direction, typed)"),
    "ALTER TABLE contacts ADD COLUMN industry TEXT DEFAULT '' NOT NULL",
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
    gaps TEXT DEFAULT '[]' NOT NULL
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
)
