"""A program that is killed at any moment leaves all or nothing, and what it told to be done.

After which of its writes a kill comes is gone through in test_crashes.py; here it comes at any time.
"""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.faults.killing import ACTS, CARELESS, killed
from tests.storage.test_migrations import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterator

OLDER = tuple(str(each) for each in sorted(NETWORKS.glob("*.netgrow")))
SLOWER_S = 2
"""So much longer the next start after a kill may take."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in memory where there is one: a kill, other than a loss of power, leaves the same on any drive."""
    memory = Path("/", "dev", "shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(prefix="netgrow-killed-", dir=memory) as made:
        yield Path(made)


def test_whatever_is_killed_is_done_or_not_and_what_was_confirmed_is_there(folder: Path) -> None:
    found = killed(folder, 1, 60, 1, *ACTS, OLDER[-1], CARELESS)

    careless = found.pop(CARELESS)
    assert {act: kills.wrong for act, kills in found.items() if kills.wrong} == {}
    assert sum(kills.under_way for kills in found.values()) >= len(found) // 2, (
        "the kills came too late to prove anything"
    )
    assert careless.wrong != []


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    ("act", "number", "people"),
    [("import", 1_000, 1_000), *((act, 300, 300) for act in (*ACTS[1:], *OLDER))],
    ids=lambda each: each.rpartition("/")[2] if isinstance(each, str) else "",
)
def test_many_kills_leave_all_or_nothing_and_the_next_start_is_hardly_slower(
    act: str, number: int, people: int, folder: Path
) -> None:
    seed = secrets.randbelow(10**6)
    kills = killed(folder, number, people, seed, act)[act]

    assert kills.wrong == [], f"seed {seed}"
    assert kills.under_way >= number // 6, "the kills came too late to prove anything"
    assert kills.slowest_s <= kills.usual_s + SLOWER_S
