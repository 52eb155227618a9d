"""The tables of getting to know people: informational interviews, questions of the owner's own, introductions."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Text, UniqueConstraint, text

from netgrow_desktop.storage.columns import contact_column, network_table, number_column, one_of, text_column

interviews = network_table(
    "interviews",
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE")),
    Column("introducer_id", ForeignKey("contacts.id", ondelete="SET NULL")),
    Column("follow_up_id", ForeignKey("follow_ups.id", ondelete="SET NULL")),
    text_column("topic"),
    text_column("organization"),
    text_column("department"),
    text_column("field"),
    text_column("role"),
    text_column("gap"),
    text_column("token"),
    text_column("asked_on"),
    text_column("at"),
    text_column("zone"),
    number_column("minutes", "30"),
    text_column("place"),
    text_column("prepared_on"),
    text_column("held_on"),
    Column("questions", Text, nullable=False, server_default=text("'[]'")),
    text_column("notes"),
    UniqueConstraint("token"),
    Index("ix_interviews_contact_id", "contact_id"),
    Index("ix_interviews_introducer_id", "introducer_id"),
    Index("ix_interviews_follow_up_id", "follow_up_id"),
)
"""Whom the owner wants to learn from; without ``contact_id`` while nobody has a name yet. ``gap`` says for which place.

``follow_up_id`` is its day in the calendar, ``questions`` JSON: [[question, state], ...]. By its ``token``,
which is made at random, an interview is the same in each file that knows it.
"""

own_questions = network_table(
    "own_questions",
    text_column("theme"),
    text_column("question"),
    UniqueConstraint("question"),
)
"""What the owner likes to ask, beside the questions that are there from the beginning."""

introductions = network_table(
    "introductions",
    contact_column(),
    Column("other_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    text_column("side"),
    text_column("introduced_on"),
    text_column("answer"),
    text_column("other_answer"),
    text_column("asked_on"),
    text_column("other_asked_on"),
    text_column("why"),
    text_column("other_why"),
    text_column("went"),
    text_column("note"),
    text_column("token"),
    UniqueConstraint("token"),
    one_of("side", ("made", "received")),
    one_of("answer", ("", "asked", "yes", "later", "no")),
    one_of("other_answer", ("", "asked", "yes", "later", "no")),
    CheckConstraint("contact_id <> other_id", "two_people"),
    Index("ix_introductions_contact_id", "contact_id"),
    Index("ix_introductions_other_id", "other_id"),
)
"""``made``: the owner brings two people together. ``received``: ``contact_id`` brings the owner to ``other_id``.

``introduced_on`` is empty until it has happened; ``went`` is how it went, in the owner's words.
"""
