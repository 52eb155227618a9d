"""What the window does by itself when a network is opened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from netgrow_desktop.ui.shell.welcome import backup_is_due

NOW = datetime(2026, 9, 16, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "is_due"),
    [
        ([], True),
        ([-25], True),
        ([-23], False),
        ([-300, -2], False),
        ([24 * 365], True),
        ([24 * 365, -2], False),
        ([24 * 365, -30], True),
    ],
)
def test_a_backup_is_due_a_day_after_the_last_also_after_a_clock_that_ran_ahead(
    hours: list[int], *, is_due: bool
) -> None:
    assert backup_is_due([NOW + timedelta(hours=each) for each in hours], NOW) is is_due


def test_backups_are_compared_across_time_zones() -> None:
    far_east = NOW.astimezone(timezone(timedelta(hours=14)))
    assert not backup_is_due([far_east - timedelta(hours=23)], NOW)
    assert backup_is_due([far_east - timedelta(hours=25)], NOW)
