"""Reading an open network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

COUNT = "SELECT count(*) FROM contacts"


def test_two_read_at_once_also_after_the_file_was_taken_away(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    count(network)
    network.path.rename(tmp_path / "elsewhere.netgrow")
    with network.reading() as connection:
        assert count(network) == connection.exec_driver_sql(COUNT).scalar() == 0
    network.close()


def count(network: Network) -> object:
    with network.reading() as connection:
        return connection.exec_driver_sql(COUNT).scalar()
