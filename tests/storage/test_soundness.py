"""Telling damage from a drive that does not give what is on it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import soundness
from netgrow_desktop.storage.network import create_network, open_network

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from netgrow_desktop.storage.network import Network


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


@pytest.mark.parametrize(
    ("place", "read"),
    [
        ("contacts.organization", lambda network: ContactService(network).contact(1)),
        ("journal.params", lambda network: HistoryService(network).entries()),
        ("file_marks.value", lambda network: ContactService(network).add(ContactDraft(name="Ben Okoro"))),
    ],
)
def test_letters_that_are_broken_give_a_sentence_or_are_no_harm(
    tmp_path: Path, place: str, read: Callable[[Network], object]
) -> None:
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as network:
        ContactService(network).add(ContactDraft(name="Ada Kowalska"))
    table, column = place.split(".")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE {table} SET {column} = CAST(x'ff41fe' AS TEXT)")
        raw.commit()

    with closing(open_network(path)) as network:
        if table == "file_marks":
            read(network)
        else:
            with pytest.raises(NetGrowError, match=r"network\.damaged"):
                read(network)
