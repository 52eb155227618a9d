"""The tables of what goes on with people: promises, texts to begin a letter with, the language to write in."""

from __future__ import annotations

from sqlalchemy import Column, Index, Text, UniqueConstraint

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
