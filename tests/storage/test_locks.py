"""A file with several names has one writer, and is let go of under each of them."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import locks
from netgrow_desktop.storage.locks import take_lock
from netgrow_desktop.storage.network import create_network, open_network
from tests.storage.network_files import opened_elsewhere

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs hard links and kill -9")


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "private"
    folder.mkdir(mode=0o700)
    monkeypatch.setattr(locks, "_private_folder", lambda: folder)
    return folder


def test_a_second_name_that_was_given_while_a_file_is_open_makes_no_second_writer(
    tmp_path: Path, private: Path
) -> None:
    path, other = tmp_path / "mine.netgrow", tmp_path / "snapshot.netgrow"
    network = create_network(path)
    other.hardlink_to(path)

    with pytest.raises(NetGrowError, match="open_under_another_name"):
        open_network(other)
    # Reading is no harm.
    open_network(other, write=False).close()

    network.close()
    open_network(other).close()
    assert list(private.iterdir()) == []


def test_two_files_that_only_look_alike_are_open_side_by_side(tmp_path: Path, private: Path) -> None:
    first, second = (create_network(tmp_path / name) for name in ("a.netgrow", "b.netgrow"))

    assert len(list(private.iterdir())) == 2
    first.close()
    second.close()


def test_the_other_name_of_a_file_that_a_killed_program_had_open_can_be_opened(tmp_path: Path) -> None:
    path, other = tmp_path / "mine.netgrow", tmp_path / "snapshot.netgrow"
    create_network(path).close()
    other.hardlink_to(path)
    with opened_elsewhere(path) as process:
        with pytest.raises(NetGrowError, match="open_under_another_name"):
            open_network(other)
        process.send_signal(signal.SIGKILL)
        process.wait()

    open_network(other).close()


def test_where_there_is_no_private_folder_the_lock_beside_the_file_has_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise PermissionError

    monkeypatch.setattr(locks, "_private_folder", refuse)
    network = create_network(tmp_path / "mine.netgrow")

    with pytest.raises(NetGrowError, match="open_elsewhere"):
        open_network(tmp_path / "mine.netgrow")
    network.close()


def test_the_private_folder_is_usable_under_any_umask_and_not_one_that_others_may_enter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = os.umask(0o777)
    try:
        folder = locks._private_folder()
    finally:
        os.umask(before)
    if folder.parent != tmp_path:
        pytest.skip("this user has a folder of the system's own for that")
    assert folder.stat().st_mode & 0o777 == 0o700

    folder.chmod(0o755)
    with pytest.raises(PermissionError):
        locks._private_folder()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no handle only names a file")
def test_a_file_that_was_replaced_gives_its_identity_to_no_other_network(tmp_path: Path) -> None:
    path = tmp_path / "some.netgrow"
    path.write_bytes(b"one")
    lock = take_lock(path)
    identity = path.stat().st_ino
    path.unlink()

    others = [tmp_path / f"{number}.netgrow" for number in range(50)]
    for other in others:
        other.write_bytes(b"other")

    assert identity not in {each.stat().st_ino for each in others}
    lock.release()
