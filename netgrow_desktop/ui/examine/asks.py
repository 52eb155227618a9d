"""What is planned to fill an empty place: the reasons of follow-ups, and how they are found again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.ui.examine.seat_form import level_word, role_word, side_word
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.storage.follow_ups import PlannedRow

translate = QCoreApplication.translate

_ASKING = frozenset((Purpose.INTRODUCTION, Purpose.INTERVIEW))


def goal_of(gap: Gap) -> str:
    """Say an empty place in a few words."""
    if gap.name:
        return one_line(gap.name)
    parts = [
        *([role_word(gap.role)] if gap.role is not None else []),
        *([level_word(gap.level)] if gap.level is not None else []),
        *([side_word(gap.side)] if gap.side is not None else []),
    ]
    return ", ".join([*parts[:1], *(part.casefold() for part in parts[1:])])


def ask_reason(goal: str) -> str:
    """Give the reason of a follow-up that asks somebody for an introduction."""
    return translate("Examine", "Ask for an introduction: {goal}").format(goal=goal)


def asks_for(gap: Gap, planned: Iterable[PlannedRow]) -> list[PlannedRow]:
    """Give the asks and interviews that were planned to fill an empty place, the nearest first.

    Their reasons name the place, at the beginning or after a colon, whatever the owner wrote before and after it.
    """
    named = re.compile(rf"(?:^|:\s*){re.escape(goal_of(gap))}(?:$|\W)", re.IGNORECASE)
    return [each for each in planned if each.purpose in _ASKING and named.search(each.reason)]


def thanks_to(contact_id: int, planned: Iterable[PlannedRow]) -> PlannedRow | None:
    """Give the nearest thank-you that is planned for somebody."""
    found = (each for each in planned if each.contact_id == contact_id and each.purpose == Purpose.THANK_YOU)
    return next(found, None)
