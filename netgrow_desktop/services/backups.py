"""Backing up, restoring and removing network files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import backups

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.storage.network import Network


def back_up(path: Path) -> Path:
    """Make a backup of the network at *path*, open or not; gives the backup. Raises NetGrowError."""
    return backups.make(path)


def save_copy(network: Network, target: Path) -> None:
    """Copy an open network into a new file *target*. Raises NetGrowError if there is one."""
    backups.save_copy(network, target)


def backups_of(path: Path) -> list[Backup]:
    """Give the backups of the network at *path* that can be opened, newest first."""
    return backups.backups_of(path)


def check(backup: Path) -> None:
    """Raise NetGrowError unless a backup is whole, to its last byte."""
    backups.check(backup)


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup in the network's place; gives where the present file was kept. Raises NetGrowError."""
    return backups.restore(path, backup)


def restore_newest(path: Path) -> tuple[Path, Path | None]:
    """Put the newest sound backup in the network's place; gives that backup, and where the present file was kept.

    Raises NetGrowError if there is none.
    """
    for backup in backups.backups_of(path):
        try:
            backups.check(backup.path)
        except NetGrowError:
            continue
        return backup.path, backups.restore(path, backup.path)
    raise NetGrowError("backup.none", path=str(path))


def set_log_aside(path: Path) -> Path:
    """Put the log of another file, which lies beside a network, among its backups; gives where. Raises NetGrowError."""
    return backups.set_log_aside(path)


def remove_network(path: Path) -> None:
    """Remove a network that is not open, with its backups: for the sample, which leaves no trace."""
    backups.remove_all(path)
