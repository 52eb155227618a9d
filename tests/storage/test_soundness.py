"""Telling damage from a drive that does not give what is on it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, cast

import pytest

from netgrow_desktop.storage import soundness

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Found:
    """What quick_check finds, on a connection that finds nothing else."""

    def __init__(self, line: str) -> None:
        self._line = line

    def exec_driver_sql(self, statement: str) -> Found:
        return Found(self._line if "quick_check" in statement else "")

    def __iter__(self) -> object:
        return iter([(self._line,)])

    def fetchmany(self, _: int) -> list[object]:
        return []


@pytest.mark.parametrize(
    "line", ["Page 5: unable to get the page. error code=266", "btreeInitPage() returns error code 10"]
)
def test_a_page_that_the_drive_does_not_give_is_no_damage(line: str) -> None:
    with pytest.raises(sqlite3.OperationalError, match="disk I/O error"):
        soundness.damage(cast("Connection", Found(line)))


@pytest.mark.parametrize("line", ["Page 5: btreeInitPage() returns error code 11", "row 3 missing from index"])
def test_any_other_page_is(line: str) -> None:
    assert soundness.damage(cast("Connection", Found(line))) == [line]
