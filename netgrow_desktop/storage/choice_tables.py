"""The tables of what the owner chose of single records of an import, for the next time that they come."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint

from netgrow_desktop.storage.columns import contact_column, network_table, number_column, text_column

left_out_records = network_table(
    "left_out_records",
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    text_column("record"),
    number_column("place"),
    text_column("seen"),
    UniqueConstraint("source_id", "record", "place"),
)
"""Records that the owner left out of an import: the key of a profile or a digest, and which of several alike.

``seen`` is what an update said that was left out, as in ``contact_sources``; "" for somebody who would have been new.
"""

own_records = network_table(
    "own_records",
    contact_column(),
    Column("source_id", ForeignKey("sources.id"), nullable=False),
    text_column("record"),
    number_column("place"),
    UniqueConstraint("source_id", "record", "place"),
    Index("ix_own_records_contact_id", "contact_id"),
)
"""Records that are a person of their own because the owner says so, although they looked like somebody or nobody."""
