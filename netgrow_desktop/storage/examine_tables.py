"""The tables of what Examine asks about people: who knows whom, roles, seats, answers, snapshots."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text

from netgrow_desktop.storage.columns import (
    CATEGORIES,
    LEVELS,
    contact_column,
    network_table,
    number_column,
    one_of,
    text_column,
)

_ROLES = (
    "trend_spotter",
    "planner",
    "gets_it_done",
    "outside_partner",
    "mentor",
    "sympathetic_ear",
    "sounding_board",
)

ties = network_table(
    "ties",
    Column("first_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    number_column("knows"),
    UniqueConstraint("first_id", "second_id"),
    CheckConstraint("first_id < second_id", "order"),
    CheckConstraint("knows = 0 OR knows = 1", "knows"),
    Index("ix_ties_second_id", "second_id"),
)
"""Whether two people know each other; a pair that is not here is unknown."""

contact_roles = network_table(
    "contact_roles",
    contact_column(),
    text_column("role"),
    UniqueConstraint("contact_id", "role"),
    one_of("role", _ROLES),
)

seats = network_table(
    "seats",
    text_column("name"),
    text_column("category"),
    text_column("side"),
    text_column("level"),
    text_column("organization"),
    text_column("function"),
    one_of("category", ("", *CATEGORIES)),
    one_of("side", ("", "inside", "outside")),
    one_of("level", LEVELS),
)
"""Places of the owner's own that somebody should fill; "" where it does not matter."""

seat_people = network_table(
    "seat_people",
    Column("seat_id", ForeignKey("seats.id", ondelete="CASCADE"), nullable=False),
    contact_column(),
    UniqueConstraint("seat_id", "contact_id"),
    Index("ix_seat_people_contact_id", "contact_id"),
)

answers = network_table(
    "answers",
    text_column("code"),
    Column("value", Integer, nullable=False),
    text_column("answered_on"),
    UniqueConstraint("code"),
    CheckConstraint("value BETWEEN 1 AND 5", "value"),
)
"""How well a category meets the owner's needs, by their own word; ``code`` is ``strategic.trends``."""

snapshots = network_table(
    "snapshots",
    text_column("taken_on"),
    text_column("name"),
    Column("figures", Text, nullable=False, server_default=text("'{}'")),
    Column("gaps", Text, nullable=False, server_default=text("'[]'")),
    text_column("places"),
)
"""An examination frozen on a day. ``figures`` is a JSON object, ``gaps`` a JSON array of objects, ``places`` one of the
seats that there were, "" where that was not kept."""

snapshot_people = network_table(
    "snapshot_people",
    Column("snapshot_id", ForeignKey("snapshots.id", ondelete="CASCADE"), nullable=False),
    contact_column(),
    text_column("categories"),
    number_column("key_person"),
    number_column("faded"),
    UniqueConstraint("snapshot_id", "contact_id"),
    Index("ix_snapshot_people_contact_id", "contact_id"),
)
"""Who was sorted or key on the day of a snapshot; ``categories`` are codes with commas between, the primary first."""
