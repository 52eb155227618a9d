"""Trouble that needs no failing drive: limits, vanished folders, clocks that jump, one file under several names."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import chdir, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import time_machine

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.backups import back_up, backups_of, restore
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import open_network
from netgrow_desktop.storage.opening import logs_of
from tests.faults.life import ACTS, NETWORK, prepare, standing
from tests.services.files import invented_name, linkedin, people
from tests.storage.network_files import content_of, damage_in, opened_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

POSIX = pytest.mark.skipif(os.name != "posix", reason="the other system has no such limits")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a small network, closed."""
    prepare(tmp_path / "network")
    return tmp_path / "network"


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Let the system refuse to make any file longer, as a quota does."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@POSIX
def test_where_files_must_not_grow_each_act_is_refused_with_a_sentence_and_can_be_done_later(folder: Path) -> None:
    with closing(open_network(folder / NETWORK)) as network:
        for act in ("back up", "import", "merge", "edit", "undo", "redo", "create"):
            before = standing(folder, network)
            with no_file_longer_than(3_000), pytest.raises(NetGrowError) as caught:
                ACTS[act](folder, network)

            sentence = english(caught.value.message)
            assert str(folder) in sentence or "no room" in sentence, act
            assert sentence.endswith("."), act
            assert standing(folder, network) == before, act
            assert check_integrity(network) == ()
            ACTS[act](folder, network)


@POSIX
def test_where_there_is_no_room_for_a_log_none_of_it_stays(folder: Path) -> None:
    path = folder / NETWORK
    log, index, _ = logs_of(path)
    before = sorted(folder.rglob("*"))
    with no_file_longer_than(3_000):
        for act in (open_network, back_up):
            with pytest.raises(NetGrowError, match=r"\.disk_full"):
                act(path)
            assert sorted(folder.rglob("*")) == before
        with closing(open_network(path, write=False)) as network:
            assert network.has_people()
        assert sorted(folder.rglob("*")) == before
        log.write_bytes(b"what is not in the file yet")
        with pytest.raises(NetGrowError, match=r"\.disk_full"):
            open_network(path)
        assert log.read_bytes() == b"what is not in the file yet"
    log.unlink()
    index.unlink(missing_ok=True)
    with closing(open_network(path)) as network:
        ContactService(network).add(ContactDraft(name="Ben Okoro"))
    assert sorted(folder.rglob("*")) == before


# Drives that vanish


@pytest.mark.parametrize("comes_back_empty", [False, True])
def test_on_a_drive_that_vanished_nothing_is_made_in_its_place(folder: Path, comes_back_empty: bool) -> None:
    network = open_network(folder / NETWORK)
    ContactService(network).add(ContactDraft(name="Ben Okoro"))
    folder.rename(folder.with_name("elsewhere"))
    if comes_back_empty:
        folder.mkdir()
    acts: tuple[Callable[[], object], ...] = (
        lambda: open_network(folder / NETWORK),
        lambda: open_network(folder / NETWORK, write=False),
        lambda: back_up(folder / NETWORK),
        lambda: restore(folder / NETWORK, folder / "some.netgrow"),
        lambda: None if comes_back_empty else write_file(network, "csv", folder / "out.csv"),
    )

    for act in acts[: 4 if comes_back_empty else 5]:
        with pytest.raises(NetGrowError) as caught:
            act()
        assert english(caught.value.message).endswith(".")

    assert [each.name for each in folder.rglob("*")] == [] if comes_back_empty else not folder.exists()
    network.close()
    assert "Ben Okoro" in [row[1] for row in content_of(folder.with_name("elsewhere") / NETWORK)["contacts"]]


# Clocks that jump


@pytest.mark.parametrize("years", [10, -10])
def test_a_clock_that_jumps_ten_years_mixes_up_neither_the_history_nor_the_backups(folder: Path, years: int) -> None:
    path = folder / NETWORK
    start = datetime(2026, 9, 16, 12, tzinfo=UTC)
    with closing(open_network(path)) as network:
        with time_machine.travel(start, tick=False):
            ContactService(network).add(ContactDraft(name="Before"))
            first = back_up(path)
        with time_machine.travel(start + timedelta(days=3653 * years // 10), tick=False):
            ContactService(network).add(ContactDraft(name="After"))
            second = back_up(path)
            assert HistoryService(network).undo().value
            assert [each.name for each in people(network)][-1] == "Before"
            assert HistoryService(network).undo().value
            assert [each.name for each in people(network)][-1] != "Before"
    with time_machine.travel(start, tick=False):
        assert {each.path for each in backups_of(path)} == {first, second}
        assert restore(path, second) is not None
        assert len(backups.stamped(first.parent)) == 3
    assert content_of(path) == content_of(second)


# One file under several names


@pytest.mark.skipif(os.name != "posix", reason="needs links")
@pytest.mark.parametrize("other_process", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_one_file_has_one_writer_however_its_path_is_spelled(folder: Path, other_process: bool) -> None:
    path = folder / NETWORK
    (folder / "sub").mkdir()
    (folder / "link.netgrow").symlink_to(path)
    folder.with_name("linked").symlink_to(folder)
    spellings = (
        Path(NETWORK),
        folder / "sub" / ".." / NETWORK,
        folder / "link.netgrow",
        folder.with_name("linked") / NETWORK,
    )
    with opened_elsewhere(path) if other_process else closing(open_network(path)), chdir(folder):
        for each in spellings:
            with pytest.raises(NetGrowError, match=r"network\.open_elsewhere"):
                open_network(each)
            with pytest.raises(NetGrowError, match=r"network\.open_elsewhere"):
                restore(each, path)

    for each in spellings:
        with chdir(folder), closing(open_network(each)) as network:
            ContactService(network).add(ContactDraft(name=str(each)))
    assert damage_in(path) == []


# Too little memory


_LIMITED = """
import resource, sys
from netgrow_desktop.__main__ import main
import netgrow_desktop.cli.importing, netgrow_desktop.services.imports, netgrow_desktop.storage.network
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
limit = used + int(sys.argv[1]) * 1_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the limit is set as Linux has it")
def test_an_import_with_too_little_memory_ends_with_a_sentence_and_changes_nothing(folder: Path) -> None:
    path = folder / NETWORK
    rows = [("Ada", invented_name(n), f"x-{n}", f"a{n}@x.example", f"Firm {n}", "CFO", "") for n in range(20_000)]
    large = linkedin(folder / "large.csv", *rows)
    before = content_of(path)
    refused = 0
    for room in (1, 3, 6, 10, 15, 25, 40, 60):
        done = subprocess.run(
            [sys.executable, "-c", _LIMITED, str(room), "import", str(large), "--network", str(path)],
            check=False,
            capture_output=True,
            text=True,
        )
        assert "Traceback" not in done.stderr, room
        assert damage_in(path) == []
        if done.returncode:
            refused += 1
            assert done.stderr.strip().endswith("."), room
            assert content_of(path) == before, room
    assert refused >= 2
