"""Planned follow-ups that a meeting answers: an import that brings the meeting closes them, and its undo opens them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

DAYS_AHEAD = 3
"""So many days before a plan's day a meeting answers it already."""

_MEETINGS = (
    "FROM main.interactions AS i WHERE i.contact_id = follow_ups.contact_id AND i.kind = 'meeting' "
    "AND i.import_id IN (SELECT value FROM json_each(:imports)) "
    "AND date(follow_ups.created_at) < i.happened_on AND follow_ups.due_on <= date(i.happened_on, :ahead) "
    "ORDER BY i.happened_on, i.id LIMIT 1"
)


def close_met(connection: Connection, imports: Collection[int]) -> int:
    """Close as done what was planned with people whom these imports say the owner met; gives how many that were.

    A meeting answers what was planned before its day, or moved there of what a rhythm asks for, and was due by then or
    within three days. A plan for an introduction, an interview or a thank-you stays: meeting somebody is not yet that.
    """
    return connection.exec_driver_sql(
        "UPDATE main.follow_ups SET state = 'done', "
        f"closed_on = (SELECT i.happened_on {_MEETINGS}), interaction_id = (SELECT i.id {_MEETINGS}) "
        f"WHERE state = 'open' AND purpose IN ('', 'check_in', 'rhythm') AND EXISTS (SELECT 1 {_MEETINGS})",
        {"imports": json.dumps(list(imports)), "ahead": f"+{DAYS_AHEAD} days"},
    ).rowcount
