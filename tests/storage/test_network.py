"""Reading an open network, and going on once a drive is well again."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain import wanted
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import CancelledError, NetGrowError
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import network as module
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.storage.opening import connect

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

LAY_OUT = module._lay_out
"""The real one, before all tests get copies of what it made."""
COUNT = "SELECT count(*) FROM contacts"


def test_three_read_at_once_also_after_the_file_was_taken_away(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    count(network)
    network.path.rename(tmp_path / "elsewhere.netgrow")
    with network.reading() as one, network.reading() as other:
        assert count(network) == one.exec_driver_sql(COUNT).scalar() == other.exec_driver_sql(COUNT).scalar() == 0
    network.close()


def test_what_nobody_wants_any_more_is_broken_off(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(CancelledError), wanted.until(lambda: True), network.reading() as connection:
        connection.exec_driver_sql(endless)
    assert count(network) == 0
    network.close()


def test_a_drive_that_could_not_be_written_to_for_a_moment_is_written_to_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_network(tmp_path / "a.netgrow").close()
    network = open_network(tmp_path / "a.netgrow")
    people = ContactService(network)
    # What SQLite does by itself where the system refuses to open the file for writing.
    monkeypatch.setattr(module, "connect", lambda path, *_, **__: connect(path, "ro"))
    with pytest.raises(NetGrowError, match=r"network\.read_only"):
        people.add(ContactDraft(name="Ada Kowalska"))
    monkeypatch.undo()

    people.add(ContactDraft(name="Ada Kowalska"))

    assert count(network) == 1
    network.close()


def test_a_network_whose_name_cannot_be_brought_to_the_disk_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(module, "sync_folder", fail)
    with pytest.raises(NetGrowError, match=r"network\.cannot_create"):
        create_network(tmp_path / "a.netgrow")
    monkeypatch.undo()

    create_network(tmp_path / "a.netgrow").close()


def test_a_network_whose_content_stays_in_a_log_under_another_name_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that fails while the log is folded into the file: the database says nothing of that."""
    monkeypatch.setattr(module, "_lay_out", LAY_OUT)
    monkeypatch.setattr(module, "_migrate", lambda path, *_: path.with_name(path.name + "-wal").write_bytes(b"left"))
    with pytest.raises(NetGrowError, match=r"network\.cannot_create"):
        create_network(tmp_path / "new" / "a.netgrow")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_looked_into_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NetGrowError, match=r"network\.cannot_create"):
        create_network(tmp_path / ("far" * 100) / "new" / "a.netgrow")


def test_what_hinders_a_new_network_is_told_of_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise NetGrowError("network.disk_full", path=str(path))

    monkeypatch.setattr(module, "_migrate", refuse)
    monkeypatch.setattr(module, "_lay_out", LAY_OUT)
    with pytest.raises(NetGrowError) as refused:
        create_network(tmp_path / "a.netgrow")

    assert refused.value.message.values["path"] == str(tmp_path / "a.netgrow")


def count(network: Network) -> object:
    with network.reading() as connection:
        return connection.exec_driver_sql(COUNT).scalar()
