"""The tables of what goes on with people: promises, texts to begin a letter with, and looking back on a time."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint

from netgrow_desktop.storage.columns import contact_column, network_table, one_of, text_column

promises = network_table(
    "promises",
    contact_column(),
    text_column("side"),
    text_column("what"),
    text_column("made_on"),
    Column("kept_on", Text),
    one_of("side", ("mine", "theirs")),
    Index("ix_promises_contact_id", "contact_id"),
)
"""What the owner owes a person (``mine``) or a person owes the owner (``theirs``); open while ``kept_on`` is empty."""

templates = network_table(
    "templates",
    text_column("occasion"),
    text_column("language"),
    text_column("name"),
    text_column("subject"),
    text_column("body"),
    UniqueConstraint("occasion", "language", "name"),
    one_of("language", ("en", "de")),
)
"""Texts of the owner's own to begin a letter with: in place of a built-in one (``occasion``), or by a ``name``."""

writing_languages = network_table(
    "writing_languages",
    contact_column(),
    text_column("language"),
    UniqueConstraint("contact_id"),
    one_of("language", ("en", "de")),
)
"""In which language the owner writes to a person, where they said so."""

look_backs = network_table(
    "look_backs",
    text_column("period"),
    text_column("first_on"),
    text_column("note"),
    text_column("made_on"),
    UniqueConstraint("period", "first_on"),
    one_of("period", ("week", "quarter")),
)
"""What the owner noted on a week or a quarter, by its first day; ``made_on`` is when they looked back on it, or ""."""

intentions = network_table(
    "intentions",
    contact_column(),
    Column("follow_up_id", ForeignKey("follow_ups.id", ondelete="SET NULL")),
    text_column("quarter_on"),
    text_column("what"),
    Index("ix_intentions_contact_id", "contact_id"),
    Index("ix_intentions_follow_up_id", "follow_up_id"),
    Index("ix_intentions_quarter_on", "quarter_on"),
)
"""Whom the owner wanted to turn to when they looked back on the quarter that began on ``quarter_on``, and what for.

Each became a follow-up; ``what`` stays when that goes.
"""

put_offs = network_table(
    "put_offs",
    contact_column(),
    text_column("kind"),
    text_column("due_on"),
    text_column("to_on"),
    text_column("put_on"),
    one_of("kind", ("planned", "cadence", "birthday", "anniversary")),
    Index("ix_put_offs_contact_id", "contact_id"),
    Index("ix_put_offs_put_on", "put_on"),
)
"""Follow-ups that the owner moved from ``due_on`` to ``to_on`` on the day ``put_on``; without ``to_on`` let pass.

Planned ones that they let pass say so themselves (``follow_ups.state``).
"""
