"""What a killed import left behind goes away; what another program still needs does not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.storage import leftovers
from netgrow_desktop.storage.leftovers import remove_abandoned
from netgrow_desktop.storage.staging import Staging

if TYPE_CHECKING:
    from pathlib import Path

KILLED = "import os; from netgrow_desktop.storage.staging import Staging; s = Staging(); os._exit(9)"
LONG_AGO = 2 * 86_400


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a temporary folder of the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def aged(path: Path) -> Path:
    """Make a file or folder look as if nobody had touched it for two days."""
    then = time.time() - LONG_AGO
    os.utime(path, (then, then))
    return path


def test_what_a_killed_program_left_is_removed(temporary: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)}
    assert subprocess.run([sys.executable, "-c", KILLED], env=environment, check=False).returncode == 9
    (left,) = temporary.iterdir()
    aged(left)
    remove_abandoned()
    assert list(temporary.iterdir()) == []


def test_what_is_in_use_stays_however_old(temporary: Path) -> None:
    staging = Staging()
    aged(staging.path)
    remove_abandoned()
    assert list(temporary.iterdir()) == [staging.path]
    staging.close()
    assert list(temporary.iterdir()) == []


def test_what_names_no_process_is_removed_when_it_is_old(temporary: Path) -> None:
    old, new = temporary / "netgrow-paste-abcd1234", temporary / "netgrow-paste-efgh5678"
    for folder in (old, new):
        folder.mkdir()
        (folder / "pasted.csv").write_text("Name\nAda Kowalska\n", encoding="utf-8")
    aged(old)
    earlier = aged_file(temporary / "netgrow-import-abcd1234.sqlite")
    remove_abandoned()
    assert list(temporary.iterdir()) == [new]
    assert not earlier.exists()


def test_cards_dragged_out_by_a_program_that_was_killed_are_removed(temporary: Path) -> None:
    left = temporary / "netgrow-drag-999999999-abcd1234"
    mine = temporary / f"netgrow-drag-{os.getpid()}-abcd1234"
    for folder in (left, mine):
        folder.mkdir()
        (folder / "Ada Kowalska.vcf").touch()
    remove_abandoned()
    assert list(temporary.iterdir()) == [mine]


def test_what_a_killed_program_began_to_write_is_removed_and_nothing_else(tmp_path: Path) -> None:
    mine = aged_file(leftovers.unfinished(tmp_path / "people.csv"))
    named = str(mine.name)
    dead = aged_file(tmp_path / named.replace(f"-{os.getpid()}-", "-999999999-"))
    fresh = tmp_path / named.replace(f"-{os.getpid()}-", "-999999998-")
    fresh.touch()
    abroad = tmp_path / dead.name.replace(f"-{leftovers._computer()}-", "-00000000-")
    abroad.touch()
    old_abroad = aged_file(tmp_path / dead.name.replace(f"-{leftovers._computer()}-", "-00000001-"))
    log = aged_file(tmp_path / f"{dead.name}-journal")
    others = {
        aged_file(tmp_path / name) for name in (".people.csv.x1.part", "people.csv", f"{dead.name}.bak", dead.name[1:])
    }

    leftovers.remove_unfinished(tmp_path)
    leftovers.remove_unfinished(tmp_path / "nowhere")

    assert set(tmp_path.iterdir()) == {mine, fresh, abroad, *others}
    assert not any(each.exists() for each in (dead, old_abroad, log))


def aged_file(path: Path) -> Path:
    path.touch()
    return aged(path)


def test_other_files_and_what_a_link_points_to_are_left_alone(temporary: Path, tmp_path: Path) -> None:
    others = {aged_file(temporary / name) for name in ("netgrow-import", "netgrow-notes-abcd1234.txt", "letter.txt")}
    target = tmp_path / "mine"
    target.mkdir()
    (target / "letter.txt").touch()
    link = temporary / "netgrow-paste-abcd1234"
    link.symlink_to(target, target_is_directory=True)
    os.utime(link, (0, 0), follow_symlinks=False)
    remove_abandoned()
    assert set(temporary.iterdir()) == {*others, link}
    assert (target / "letter.txt").exists()
