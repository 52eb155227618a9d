"""A long life of a network at random: after each step everything that must hold is looked at."""

from __future__ import annotations

import secrets
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from tests.domain.chance import Chance
from tests.faults.soaking import TODAY, Life

STEPS = 1_200
STEP = timedelta(hours=8) / STEPS
START = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)


def lived(folder: Path, seed: int, steps: int) -> tuple[Life, Counter[str]]:
    """Live so many steps, each as much later as a day's work has it; give what was done how often."""
    life, done = Life(folder, Chance(seed)), Counter[str]()
    files, memory = 0, 0
    with time_machine.travel(START, tick=False) as clock:
        for step in range(steps):
            act = life.chance.choice(life.acts)
            try:
                act()
                life.look()
            except BaseException as error:
                error.add_note(f"seed {seed}, step {step}: {act.__name__}")
                raise
            done[act.__name__] += 1
            clock.shift(STEP)
            if step == steps // 4:
                files, memory = open_files(), resident()
    # A network has as many as it ever has once it was read on each lane and written to.
    assert open_files() <= files + 6
    assert resident() <= memory + 40_000
    return life, done


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def resident() -> int:
    return int(Path("/proc/self/status").read_text(encoding="ascii").split("VmRSS:")[1].split()[0])


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts open files and memory as Linux tells them")


def test_a_few_steps_at_random_keep_everything_that_must_hold(tmp_path: Path) -> None:
    life, _ = lived(tmp_path, 5, 25)
    life.network.close()


def test_what_belongs_to_nobody_is_found_out(tmp_path: Path) -> None:
    life = Life(tmp_path, Chance(1))
    with life.network.writing_unrecorded() as connection:
        connection.exec_driver_sql("INSERT INTO tags (name, key) VALUES ('golf', 'golf')")

    assert life.orphans() == ["tags 1"]
    with pytest.raises(AssertionError):
        life.look()
    life.network.close()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_eight_hours_at_random_keep_everything_that_must_hold(tmp_path: Path) -> None:
    life, done = lived(tmp_path, secrets.randbelow(10**6), STEPS)

    assert set(done) == {act.__name__ for act in life.acts}
    ContactService(life.network).add(ContactDraft(name="Whoever is added next"))
    life.network.close()
