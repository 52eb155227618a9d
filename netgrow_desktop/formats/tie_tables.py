"""How a table of who knows whom is told from any other: by its columns ``a``, ``b`` and ``knows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.linkedin.tables import match_table

if TYPE_CHECKING:
    from netgrow_desktop.formats.readers import Match, Sample

FIELDS = {"a": "a", "b": "b", "knows": "knows"}
"""Column in small letters -> what stands in it."""


def recognise(sample: Sample) -> Match | None:
    """Give the table of who knows whom that a text is; None for any other."""
    return match_table(sample, FIELDS, frozenset(FIELDS))


def refuse(sample: Sample) -> None:
    """Raise :class:`NetGrowError` for a table of who knows whom: taken for a list, each address would be a person."""
    if recognise(sample) is not None:
        raise NetGrowError("format.who_knows_whom", file=sample.name)
