"""The tables of how often to be in touch with whom, and of what other calendars were told of it."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, UniqueConstraint

from netgrow_desktop.storage.columns import (
    CATEGORIES,
    contact_column,
    network_table,
    number_column,
    one_of,
    text_column,
)

cadences = network_table(
    "cadences",
    Column("tag_id", ForeignKey("tags.id", ondelete="CASCADE")),
    Column("category", Text),
    Column("days", Integer, nullable=False),
    text_column("since"),
    UniqueConstraint("tag_id"),
    UniqueConstraint("category"),
    one_of("category", CATEGORIES),
    CheckConstraint("days > 0", "days"),
    CheckConstraint("(tag_id IS NULL) <> (category IS NULL)", "of_one"),
)
"""How often to be in touch with everybody of a tag or of a category; a person's own stands in contacts."""

pauses = network_table("pauses", contact_column(), text_column("until"), UniqueConstraint("contact_id"))
"""People of whom nothing automatic is asked before the day ``until``, "" for an open end."""

handled_occasions = network_table(
    "handled_occasions",
    contact_column(),
    text_column("kind"),
    text_column("occurs_on"),
    text_column("moved_to"),
    UniqueConstraint("contact_id", "kind"),
    one_of("kind", ("birthday", "anniversary")),
)
"""The birthday or anniversary of a person that was last put off to another day, or ("") passed over."""

calendar_entries = network_table(
    "calendar_entries",
    text_column("uid"),
    text_column("digest"),
    text_column("due_on"),
    number_column("sequence"),
    text_column("modified_at"),
    number_column("cancelled"),
    UniqueConstraint("uid"),
)
"""What other calendars were told, so that the next export knows what changed. Not journalled: what was told stays told.

It names nobody: ``digest`` is that of what an entry said.
"""

calendar_feed = network_table("calendar_feed", text_column("name"))
"""One row: the name by which this network's entries are told from those of others in a calendar."""
