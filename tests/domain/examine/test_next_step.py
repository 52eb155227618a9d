"""What needs development leads to an empty place in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.next_step import emptiest_role
from netgrow_desktop.domain.examine.readings import Verdict
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.messages import Message
from tests.domain.examine.invented_examinations import examined

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
PLANNER = Gap(GapKind.ROLE, STRATEGIC, Role.PLANNER, Side.INSIDE)
DOER = Gap(GapKind.ROLE, OPERATIONAL, Role.GETS_IT_DONE, Side.OUTSIDE)
MENTOR = Gap(GapKind.ROLE, DEVELOPMENTAL, Role.MENTOR, Side.OUTSIDE)


@pytest.mark.parametrize(
    ("category", "tied", "first"),
    [
        (DEVELOPMENTAL, (), MENTOR),
        (None, (STRATEGIC, OPERATIONAL), DOER),
        (None, (STRATEGIC,), PLANNER),
        (None, (), None),
    ],
)
def test_the_first_step_is_an_empty_role_of_what_needs_development_also_where_several_are_alike(
    category: Category | None, tied: tuple[Category, ...], first: Gap | None
) -> None:
    verdict = Verdict(category, Message("examine.no_verdict"), tied)

    assert emptiest_role(replace(examined(), gaps=(PLANNER, DOER, MENTOR), needs_development=verdict)) == first
