"""The empty place with which to begin: a role of what needs development."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.roles import GapKind, Side

if TYPE_CHECKING:
    from netgrow_desktop.domain.categories import Role
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import Gap


def emptiest_role(examination: Examination) -> Gap | None:
    """Give the emptiest role of the category that needs development; outside first, because there the news are.

    Of several that need it alike the roles of all are looked at. None where no category is named, or no role is empty.
    """
    found = examination.needs_development
    weak = {found.category, *found.tied} - {None}
    empty = [each for each in examination.gaps if each.kind is GapKind.ROLE and each.category in weak]
    if not empty:
        return None
    return min(empty, key=lambda gap: (_holders(examination, gap.role), gap.side is not Side.OUTSIDE))


def _holders(examination: Examination, role: Role | None) -> int:
    return sum(len(cell.people) for cell in examination.grid if cell.role is role)
