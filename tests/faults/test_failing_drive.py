"""A drive that is full, fails or can no longer be written to: a sentence, nothing half done, and it goes on after."""

from __future__ import annotations

import errno
import json
import os
import secrets
import time
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.domain.chance import Chance
from tests.faults.life import EXPORT, Standing, prepare
from tests.faults.survival import wrong_in
from tests.faults.tracing import READS, SYNCS, WRITES, needs_watching, watch

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tracing import Answer, Call

DAY = ("back up", "import", "merge", "edit", "undo", "redo", "export", "create", "restore", "edit")
OPENS = frozenset({"openat", "mkdir"})
ON_A_SHARE = """
import sys
from contextlib import closing
from pathlib import Path

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import integrity, network
from tests.faults.tracing import be_watched

network.share_of = lambda _: "nfs4"
with closing(network.create_network(Path(sys.argv[1]))) as made:

    def change(statement):
        try:
            with made.writing_unrecorded() as connection:
                connection.exec_driver_sql(statement)
        except NetGrowError as error:
            return error.message.code
        return "saved"

    change("INSERT INTO tags (name, key) VALUES (hex(randomblob(9000)), 'a')")
    be_watched()
    for moment in ("begin", "end"):
        print(moment, flush=True)
        print("said", change("UPDATE tags SET name = hex(randomblob(9000))"), flush=True)
    print(made.is_overwritten(), integrity.check_integrity(made))
"""
FAULTS = (
    (WRITES, errno.ENOSPC),
    (WRITES, errno.EIO),
    (SYNCS, errno.EIO),
    (OPENS, errno.EROFS),
    (WRITES, errno.EDQUOT),
    (READS, errno.EIO),
    (READS | WRITES | SYNCS | OPENS, errno.ENODEV),
)


class Borne(NamedTuple):
    """An act on a failing drive: what was said, "" if nothing was, and what held before and after it."""

    act: str
    said: str
    before: Standing
    after: Standing

    def wrong(self, following: Standing) -> str:
        """Give what is wrong with it, or ""; *following* is what held once it was done on a sound drive."""
        if not self.said:
            is_done = not self.act.startswith("export") or self.after.export == following.export
            return "" if is_done else f"{self.act} was not done, and nothing was said"
        if not self.before.backups.items() <= self.after.backups.items():
            return f"{self.act} lost a backup"
        there = self.after._replace(backups={})
        # The whole file may have its name already when the drive refuses to confirm that.
        whole = [self.before, *([following] if self.act in {"export", "restore"} else [])]
        if there not in [each._replace(backups={}) for each in whole]:
            return f"{self.act} was half done"
        # What fails in the middle of reading files in is told of the temporary folder.
        names_file = any(name in self.said for name in (".netgrow", EXPORT, "has no room"))
        return "" if names_file and self.said.endswith(".") else f"no sentence: {self.said}"


class Drive:
    """Lets the calls of an act fail from one of the first on, until the act is over."""

    def __init__(self, folder: Path, chance: Chance, first: int, spared: int) -> None:
        self._folder = str(folder)
        self._chance = chance
        self._turn = first
        self._spared = spared
        self._left: int | None = None

    def began(self, call: Call) -> Answer:
        if call.name == "write" and call.numbers[0] == 1:
            self._hear(call.data())
            return None
        calls, error = FAULTS[self._turn % len(FAULTS)]
        opens_to_read = call.name == "openat" and not call.numbers[2] & (os.O_CREAT | os.O_WRONLY | os.O_RDWR)
        if self._left is None or call.name not in calls or opens_to_read or not call.paths[0].startswith(self._folder):
            return None
        self._left -= 1
        return error if self._left < 0 else None

    def _hear(self, said: bytes) -> None:
        if said.startswith(b"begin"):
            self._left = self._chance.between(0, self._spared)
        elif said.startswith(b"end"):
            self._left = None
            self._turn += 1


def borne(folder: Path, acts: tuple[str, ...], seed: int, spared: int = 4) -> tuple[list[Borne], list[str]]:
    """Live a day on a drive that fails from one of the first calls of each act on, fewer than *spared* before it.

    Gives what was borne, and what was wrong with it or with what is left.
    """
    needs_watching()
    prepare(folder)
    drive = Drive(folder, Chance(seed), seed, spared)
    done = watch(("-m", "tests.faults.life", str(folder), "--bearing", *acts), drive.began)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    found = [Borne(act, said, Standing(*before), Standing(*after)) for act, said, before, after in lines]
    wrong = [one.wrong(following.before) for one, following in pairwise(found)]
    last = found.pop().after
    wrong.append(wrong_in(folder, last, last, has_confirmed=True))
    return found, [f"seed {seed}: {each}" for each in wrong if each]


def test_acts_on_a_failing_drive_are_refused_with_a_sentence_and_done_once_it_is_well(tmp_path: Path) -> None:
    found, wrong = borne(tmp_path / "network", DAY, 1)

    assert wrong == []
    assert sum(bool(each.said) for each in found) >= len(DAY) // 2


def test_a_quota_that_is_used_up_is_called_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "FAULTS", ((WRITES, errno.EDQUOT),))
    found, wrong = borne(tmp_path / "network", ("edit", "back up", "export"), 1, 1)

    assert wrong == []
    assert [each.act for each in found if "the disk is full" not in each.said] == []


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_three_hundred_acts_on_failing_drives_are_refused_with_a_sentence(tmp_path: Path) -> None:
    seed = secrets.randbelow(10**6)
    days = [borne(tmp_path / str(number), DAY, seed + number, 4 + number) for number in range(30)]

    assert [each for _, wrong in days for each in wrong] == []
    assert sum(bool(each.said) for found, _ in days for each in found) >= 100


@pytest.mark.slow
@pytest.mark.parametrize("spared", range(5))
def test_a_change_on_a_share_that_could_not_even_be_taken_back_is_nobody_elses(tmp_path: Path, spared: int) -> None:
    """Some of its pages stand in the file, and the journal beside it, when the share is well again."""
    needs_watching()
    path = tmp_path / "mine.netgrow"
    written: int | None = None

    def began(call: Call) -> Answer:
        nonlocal written
        if call.name == "write" and call.numbers[0] == 1:
            said = call.data()
            written = 0 if said.startswith(b"begin") else None if said.startswith(b"said") else written
        elif written is not None and call.name == "pwrite64" and call.paths[0] == str(path):
            written += 1
            return errno.EIO if written > spared else None
        return None

    done = watch(("-c", ON_A_SHARE, str(path)), began)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["begin", "said network.io_error", "end", "said saved", "False ()"]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_on_a_slow_drive_a_day_takes_longer_and_is_the_same(tmp_path: Path) -> None:
    """A tenth of a second for each sync and a hundredth for each write, as a worn stick takes them."""
    needs_watching()
    days = []
    for seconds in (0.0, 0.1):
        folder = tmp_path / "network"
        prepare(folder)
        waited = 0

        def began(call: Call, seconds: float = seconds, folder: Path = folder) -> Answer:
            nonlocal waited
            if call.name in WRITES | SYNCS and call.paths[0].startswith(str(folder)):
                waited += 1
                time.sleep(seconds if call.name in SYNCS else seconds / 10)
            return None

        done = watch(("-m", "tests.faults.life", str(folder), *DAY), began)
        assert done.returncode == 0, done.stderr
        assert waited > 100
        days.append([Standing(*json.loads(line))[:2] for line in done.stdout.splitlines()])
        folder.rename(tmp_path / f"after {seconds}")

    assert days[0] == days[1]
    assert len(days[0]) == len(DAY)


@pytest.mark.slow
def test_an_export_that_says_nothing_of_its_failure_is_found_out(tmp_path: Path) -> None:
    _, wrong = borne(tmp_path / "network", ("export carelessly",) * 6, 0)

    assert wrong != []
