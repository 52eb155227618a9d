"""Dates as people and programs write them, read into ISO text."""

from __future__ import annotations

from datetime import datetime


def read_date(text: str, *, day_first: bool | None = None) -> str | None:  # noqa: ARG001
    """Give *text* as ISO text, or None."""
    for layout in ("%d %b %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, layout).date().isoformat()  # noqa: DTZ007
        except ValueError:
            continue
    return None
