"""Killing a program (``kill -9``) at any moment of an act, again and again, and looking at what it left.

``python -m tests.faults.killing FOLDER NUMBER PEOPLE SEED ACTS`` prints what was found of each act. What it kills are
copies of itself (fork), each made in a moment where starting a program takes half a second.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
import traceback
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.services.backups import back_up, backups_of
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import importing
from netgrow_desktop.storage.network import open_network
from tests.domain.chance import Chance
from tests.faults.life import FILE, NETWORK, Day, Standing, prepare, standing
from tests.faults.survival import wrong_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from netgrow_desktop.domain.imports import FilePlan

ACTS = ("import", "merge", "undo", "redo", "back up", "restore", "export")
BEFORE = {"undo": ("import",), "redo": ("import", "undo"), "restore": ("back up", "import"), "export": ("import",)}
"""What was done before the act that is killed."""
CARELESS = "import carelessly"
"""An import that commits in the middle, and is killed there: what a program that does it wrong leaves."""
_FEW = 5
_BLOCK = 100
"""People written at a time: an import has many steps here, as it has with many people."""


@dataclass
class Kills:
    """What kills of an act left: what was wrong, how many came while it was under way, and the slowest next start."""

    wrong: list[str] = field(default_factory=list)
    under_way: int = 0
    slowest_s: float = 0.0
    usual_s: float = 0.0


def killed(folder: Path, number: int, people: int, seed: int, *acts: str) -> dict[str, Kills]:
    """Kill each act so often in a program of its own; give what was found of each.

    An act is one of ``ACTS``, :data:`CARELESS`, or the path of an older network that is brought up to date.
    """
    command = [sys.executable, "-m", "tests.faults.killing", str(folder), str(number), str(people), str(seed), *acts]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {act: Kills(**found) for act, found in (json.loads(line) for line in done.stdout.splitlines())}


class _Scene(NamedTuple):
    """The folder as it is before an act, what holds before and after it, and how long it takes here."""

    template: Path
    act: str
    before: Standing
    after: Standing
    seconds: float


class _Left(NamedTuple):
    """What a program that was killed had told: that it was done, or nothing yet; and how long it had run."""

    has_told: bool
    seconds: float


def _carelessly(day: Day) -> None:
    service = ImportService(day.network())
    plan = service.plan([day.folder / FILE])
    real = importing.apply

    def apply(connection: Connection, files: tuple[FilePlan, ...], _: Callable[[int, int], None]) -> tuple[int, ...]:
        def told(done: int, total: int) -> None:
            if 2 * done >= total:
                connection.exec_driver_sql("COMMIT")
                os.kill(os.getpid(), signal.SIGKILL)

        return real(connection, files, told)

    vars(importing)["apply"] = apply
    service.apply(plan)


def _act(folder: Path, act: str, told: int) -> None:
    """Do the act as a program of its own does, and tell when it begins and when it is confirmed; then wait."""
    day = Day(folder)
    if act not in {"open", "restore"}:
        day.network()
    os.write(told, b"b")
    if act == CARELESS:
        _carelessly(day)
    else:
        day.do(act)
    os.write(told, b"d")
    signal.pause()


def _kill(folder: Path, act: str, moment: float | None) -> _Left:
    """Let a copy of this program do the act, and kill it so many seconds after it began (None: once it is done)."""
    listening, telling = os.pipe()
    process = os.fork()
    if not process:
        try:
            _act(folder, act, telling)
        finally:
            # Only a kill ends a copy; it must never go on as this program would.
            traceback.print_exc()
            os._exit(1)
    os.close(telling)
    try:
        os.read(listening, 1)
        begins = time.perf_counter()
        select.select([listening], [], [], moment)
        seconds = time.perf_counter() - begins
        os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, act
        # What was told in the last moment counts, too.
        return _Left(os.read(listening, 1) == b"d", seconds)
    finally:
        os.close(listening)


def _places(folder: Path) -> tuple[Path, Path]:
    """Give the folder as it is before an act, and where the act is done: each time there, for its name is kept."""
    return folder / "template", folder / "mine"


def _scene(folder: Path, act: str, people: int) -> _Scene:
    template, place = _places(folder)
    shutil.rmtree(template, ignore_errors=True)
    prepare(template, people)
    verb = "open" if act.endswith(".netgrow") else act
    if verb == "open":
        shutil.copy(act, template / NETWORK)
    day = Day(template)
    for each in BEFORE.get(verb, ()):
        day.do(each)
    day.close()
    before = _standing(_put(template, place))
    if verb == "open":
        # The backup that it makes has another name each time.
        before = before._replace(backups={})
    if verb == CARELESS:
        return _Scene(template, verb, before, before, 0)
    seconds = _kill(_put(template, place), verb, None).seconds
    return _Scene(template, verb, before, _standing(place), seconds)


def _put(template: Path, place: Path) -> Path:
    """Put a copy of a folder in the place of what was there."""
    shutil.rmtree(place, ignore_errors=True)
    return Path(shutil.copytree(template, place))


def _standing(folder: Path) -> Standing:
    with closing(open_network(folder / NETWORK, before_migration=back_up)) as network:
        return standing(folder, network)


def _kills(folder: Path, act: str, number: int, people: int, chance: Chance) -> Kills:
    """Kill an act at moments spread over it, one at random in each of so many equal parts."""
    scene, (_, place) = _scene(folder, act, people), _places(folder)
    found = Kills(usual_s=_start(_put(scene.template, place)))
    if number > _FEW:
        # Once everything was used, an act is quicker than the first time.
        _wrong(place, scene, _Left(has_told=False, seconds=0))
        again = (_kill(_put(scene.template, place), scene.act, None).seconds for _ in range(_FEW))
        scene = scene._replace(seconds=min(again))
    for turn in range(number):
        moment = (turn + chance.random()) * scene.seconds * 1.05 / number
        left = _kill(_put(scene.template, place), scene.act, None if act == CARELESS else moment)
        found.under_way += not left.has_told
        found.slowest_s = max(found.slowest_s, _start(place))
        wrong = _wrong(place, scene, left)
        if wrong:
            found.wrong.append(f"{moment * 1000:.1f} ms after it began: {wrong}")
    return found


def _start(folder: Path) -> float:
    """Open the network as the next start does; give how long that took."""
    begins = time.perf_counter()
    open_network(folder / NETWORK, before_migration=back_up).close()
    return time.perf_counter() - begins


def _wrong(folder: Path, scene: _Scene, left: _Left) -> str:
    """Give what is wrong after a kill, or "": what was told to be done must be there, else all or nothing of it."""
    ahead = scene.after._replace(backups=scene.before.backups)
    confirmed = ahead if left.has_told else scene.before
    wrong = wrong_in(folder, confirmed, ahead, has_confirmed=True)
    is_kept = scene.act not in {"back up", "restore"} or len(backups_of(folder / NETWORK)) > len(scene.before.backups)
    return wrong or ("" if is_kept or not left.has_told else "the backup that was confirmed is not there")


def main(arguments: list[str]) -> None:
    """Kill each act and print what was found of it."""
    folder, number, people, seed, *acts = arguments
    importing._BLOCK = _BLOCK
    for act in acts:
        found = _kills(Path(folder), act, int(number), int(people), Chance(int(seed)))
        print(json.dumps((act, asdict(found))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
