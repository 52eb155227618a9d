"""A day with the network that ends after any of its writes, by a kill or a loss of power: nothing confirmed is lost."""

from __future__ import annotations

import secrets
import shutil
import signal
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.domain.chance import Chance
from tests.faults.disk import Loss, Recording, Said, Synced, Write, image, recorded
from tests.faults.life import NETWORK, prepare
from tests.faults.survival import after_crash, wrong_after
from tests.faults.tracing import needs_watching, watch
from tests.storage.test_migrations import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.tracing import Answer, Call

DAY = ("open", "back up", "import", "merge", "undo", "redo", "export", "create", "restore", "edit")
RELEASED = sorted(NETWORKS.glob("*.netgrow"))
LOSSES = tuple(each for each in Loss if each is not Loss.NONE)
pytestmark = pytest.mark.xdist_group("crashes")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """Give what a day with every act did to the disk."""
    return recording_of(tmp_path_factory.mktemp("day"), *DAY)


def recording_of(place: Path, *acts: str, careless: bool = False) -> Recording:
    """Record a day that begins with a small network."""
    needs_watching()
    prepare(place / "network")
    return recorded(
        place / "network",
        ("-m", "tests.faults.life", str(place / "network"), *(["--careless"] if careless else []), *acts),
    )


def ends(recording: Recording, number: int, chance: Chance) -> Iterator[int]:
    """Give moments of a day: every other one right after something else than a write."""
    telling = [end for end, step in enumerate(recording.steps, 1) if not isinstance(step, Write)]
    for turn in range(number):
        yield chance.choice(telling) if turn % 2 else chance.between(0, len(recording.steps) + 1)


def crashed(recording: Recording, number: int, losses: tuple[Loss, ...], seed: int, folder: Path) -> list[str]:
    """Crash so many times; give what was wrong."""
    chance = Chance(seed)
    wrong = []
    for turn, end in enumerate(ends(recording, number, chance)):
        loss = losses[turn % len(losses)]
        found = after_crash(recording, end, loss, chance, folder / "after")
        shutil.rmtree(folder / "after")
        if found:
            wrong.append(f"seed {seed}: after step {end} of {len(recording.steps)}, {loss.name}: {found}")
    return wrong


def test_a_kill_after_any_step_loses_nothing_that_was_confirmed(day: Recording, tmp_path: Path) -> None:
    assert crashed(day, 6, (Loss.NONE,), 1, tmp_path) == []


def test_what_is_confirmed_is_on_the_disk_in_that_moment(day: Recording, tmp_path: Path) -> None:
    told = [end for end, step in enumerate(day.steps, 1) if isinstance(step, Said)]

    wrong = [after_crash(day, end, Loss.ALL, Chance(0), tmp_path / str(end)) for end in told]

    assert wrong == [""] * len(DAY)


def test_a_loss_of_power_after_any_step_loses_nothing_that_was_confirmed(day: Recording, tmp_path: Path) -> None:
    assert crashed(day, 8, LOSSES, 1, tmp_path) == []


def test_a_disk_that_is_asked_for_nothing_loses_what_was_confirmed(day: Recording, tmp_path: Path) -> None:
    unsynced = replace(day, steps=[step for step in day.steps if not isinstance(step, Synced)])

    assert len(crashed(unsynced, 6, LOSSES, 1, tmp_path)) >= 3


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_kill_after_each_step_loses_nothing_that_was_confirmed(day: Recording, tmp_path: Path) -> None:
    wrong = []
    for end in range(len(day.steps) + 1):
        found = after_crash(day, end, Loss.NONE, Chance(0), tmp_path / "after")
        shutil.rmtree(tmp_path / "after")
        wrong += [f"after step {end}: {found}"] if found else []

    assert wrong == []


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("released", [None, *RELEASED], ids=lambda each: each.stem if each else "today")
def test_a_program_that_is_really_killed_at_a_call_leaves_what_it_confirmed(
    released: Path | None, tmp_path: Path
) -> None:
    """The same without any replay: kill -9 at calls spread over the day, and what then lies there."""
    needs_watching()
    before = tmp_path / "before"
    prepare(before)
    if released:
        shutil.copy(released, before / NETWORK)
    acts = ("open", "edit", "undo") if released else DAY
    told, calls = lived(before, tmp_path / "killed", acts)
    seed = secrets.randbelow(10**6)
    chance = Chance(seed)
    wrong = []
    for _ in range(40 if released else 80):
        end = chance.between(0, calls)
        said, _ = lived(before, tmp_path / "killed", acts, end)
        wrong += [
            f"seed {seed}: at call {end} of {calls}: {found}"
            for found in [
                wrong_after(tmp_path / "killed", said, told[len(said)] if len(said) < len(told) else said[-1])
            ]
            if found
        ]

    assert wrong == []


def lived(before: Path, folder: Path, acts: tuple[str, ...], killed_at: int | None = None) -> tuple[list[str], int]:
    """Live a day in a copy of a folder, to its end or to a call; give the lines that were said, and the calls."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(before, folder)
    calls = 0

    def began(_: Call) -> Answer:
        nonlocal calls
        calls += 1
        return signal.SIGKILL if calls - 1 == killed_at else None

    done = watch(("-m", "tests.faults.life", str(folder), *acts), began)
    assert done.returncode == (0 if killed_at is None else -signal.SIGKILL), done.stderr
    return done.stdout.splitlines(), calls


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_thousand_losses_of_power_lose_nothing_that_was_confirmed(day: Recording, tmp_path: Path) -> None:
    assert crashed(day, 1000, LOSSES, secrets.randbelow(10**6), tmp_path) == []


@pytest.mark.slow
def test_a_program_that_syncs_nothing_loses_what_it_confirmed(tmp_path: Path) -> None:
    careless = recording_of(tmp_path, *DAY, careless=True)

    assert len(crashed(careless, 40, LOSSES, secrets.randbelow(10**6), tmp_path)) >= 10


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("released", RELEASED, ids=lambda each: each.stem)
def test_a_crash_while_an_older_file_is_brought_up_to_date_loses_nothing(released: Path, tmp_path: Path) -> None:
    """Whoever opens it next has it brought up to date, by that start or by this one."""
    needs_watching()
    prepare(tmp_path / "network")
    shutil.copy(released, tmp_path / "network" / NETWORK)
    recording = recorded(tmp_path / "network", ("-m", "tests.faults.life", str(tmp_path / "network"), "open", "edit"))

    seed = secrets.randbelow(10**6)
    assert crashed(recording, 60, (Loss.NONE,), seed, tmp_path) == []
    assert crashed(recording, 100, LOSSES, seed, tmp_path) == []


@pytest.mark.slow
def test_what_was_damaged_and_set_aside_is_on_the_disk_once_a_backup_has_its_place(tmp_path: Path) -> None:
    recording_of(tmp_path, "open", "back up")
    folder = tmp_path / "network"
    (folder / NETWORK).write_bytes(b"not a network any more")
    recording = recorded(folder, ("-m", "tests.faults.life", str(folder), "restore"))

    found = image(recording, len(recording.steps), Loss.ALL, Chance(0))

    assert Counter(found.values())[b"not a network any more"] == 1
