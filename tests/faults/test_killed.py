"""A program that is killed at any moment leaves all or nothing, and what was confirmed.

After which of its writes a kill comes is gone through in test_crashes.py; here it comes at any time.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.network import create_network, open_network
from tests.faults.killing import (
    BEGINNING,
    PEOPLE,
    half_written,
    kill_in,
    kill_once_it_says,
    moments,
    put_back,
    seconds_of,
    works_again,
    write_files,
)
from tests.services.files import imported
from tests.storage.network_files import content_of, damage_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")

EVERYBODY = BEGINNING + PEOPLE

# Says when the writing begins; SPLIT commits in the middle, as a program that does it wrong would, and waits there.
IMPORT = """
import signal, sys
from pathlib import Path
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import importing
from netgrow_desktop.storage.network import open_network
network = open_network(Path(sys.argv[1]))
service = ImportService(network)
plan = service.plan([Path(sys.argv[2])])
importing._BLOCK = 500
def told(done, total):
    if sys.argv[3] == "split":
        connection.exec_driver_sql("COMMIT")
        if total <= 2 * done < 2 * total:
            print("committed", flush=True)
            signal.pause()
        connection.exec_driver_sql("BEGIN IMMEDIATE")
if sys.argv[3] == "split":
    real = importing.apply
    def apply(of, files, progress):
        global connection
        connection = of
        return real(of, files, progress)
    importing.apply = apply
print("writing", flush=True)
service.apply(plan, told)
print("written", flush=True)
network.close()
"""
BACK_UP = """
import sys
from pathlib import Path
from netgrow_desktop.services.backups import back_up
print("writing", flush=True)
back_up(Path(sys.argv[1]))
"""
RESTORE = """
import sys
from pathlib import Path
from netgrow_desktop.services.backups import restore
print("writing", flush=True)
restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""
UNDO = """
import sys
from pathlib import Path
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.network import open_network
network = open_network(Path(sys.argv[1]))
history = HistoryService(network)
print("writing", flush=True)
history.undo() if sys.argv[2] == "undo" else history.redo()
"""


class Scene:
    """A network with a few people, a large file to import, and how long that takes here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.first, self.large = write_files(folder)
        self.network = folder / "before.netgrow"
        with closing(create_network(self.network)) as network:
            imported(network, self.first)
        self.before = content_of(self.network)

    def copy(self, name: str) -> Path:
        """Give a fresh copy of the network in a folder of its own."""
        folder = self.folder / name
        folder.mkdir()
        return Path(shutil.copy(self.network, folder / "mine.netgrow"))


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Give the scene of all kills."""
    return Scene(tmp_path_factory.mktemp("killed"))


def killed_imports(scene: Scene, number: int) -> tuple[list[str], int]:
    """Kill imports at moments from the first write to the end; give what was wrong, and how many were under way."""
    span = seconds_of((IMPORT, str(scene.copy(f"measured {number}")), str(scene.large), "whole"))
    wrong = []
    under_way = 0
    for place, moment in enumerate(moments(number, span)):
        path = scene.copy(f"whole {number} {place}")
        under_way += kill_in((IMPORT, str(path), str(scene.large), "whole"), moment)
        found = half_written(path, scene.before, EVERYBODY)
        if found:
            wrong.append(f"after {moment:.3f} s: {found}")
        elif place % 5 == 0:
            works_again(path, scene.large, path.parent)
        shutil.rmtree(path.parent)
    return wrong, under_way


def test_a_killed_import_leaves_all_or_nothing(scene: Scene) -> None:
    wrong, under_way = killed_imports(scene, 8)

    assert wrong == []
    assert under_way >= 3, "the kills came too late to prove anything"


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_many_killed_imports_leave_all_or_nothing(scene: Scene) -> None:
    wrong, under_way = killed_imports(scene, 250)

    assert wrong == []
    assert under_way >= 100


def test_a_kill_shows_an_import_that_commits_in_the_middle(scene: Scene) -> None:
    path = scene.copy("split")
    kill_once_it_says((IMPORT, str(path), str(scene.large), "split"), "committed")

    assert half_written(path, scene.before, EVERYBODY) != ""


def test_a_killed_backup_leaves_the_network_and_only_whole_backups(scene: Scene) -> None:
    path = scene.copy("backed up")
    span = seconds_of((BACK_UP, str(path)))
    for moment in moments(3, span):
        kill_in((BACK_UP, str(path)), moment)

        assert content_of(path) == scene.before
        for backup in backups.backups_of(path):
            backups.check(backup.path)
            assert backup.people == BEGINNING
    backups.check(backups.make(path))


def test_a_killed_restore_leaves_the_old_network_or_the_restored_one(scene: Scene) -> None:
    path = scene.copy("restored")
    backup = backups.make(path)
    kept = shutil.copy(backup, scene.folder / "kept.netgrow")
    with closing(open_network(path)) as network:
        imported(network, scene.large)
    after = content_of(path)
    shutil.copy(path, scene.folder / "after.netgrow")
    span = seconds_of((RESTORE, str(path), str(kept)))
    for moment in moments(3, span):
        put_back(scene.folder / "after.netgrow", path)
        kill_in((RESTORE, str(path), str(kept)), moment)

        assert damage_in(path) == []
        assert content_of(path) in (scene.before, after)
        open_network(path).close()


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_a_killed_undo_is_done_or_not(scene: Scene, act: str) -> None:
    path = scene.copy(act)
    with closing(open_network(path)) as network:
        imported(network, scene.large)
        if act == "redo":
            HistoryService(network).undo()
    start = Path(shutil.copy(path, scene.folder / f"{act}.netgrow"))
    before = content_of(start)
    with closing(open_network(path)) as network:
        history = HistoryService(network)
        assert (history.undo() if act == "undo" else history.redo()).value
    after = content_of(path)
    shutil.copy(start, path)
    span = seconds_of((UNDO, str(path), act))
    for moment in moments(2, span):
        put_back(start, path)
        kill_in((UNDO, str(path), act), moment)

        with closing(open_network(path)) as network:
            done = HistoryService(network).next_redo() is not None
        assert damage_in(path) == []
        assert content_of(path) == (after if done == (act == "undo") else before)
