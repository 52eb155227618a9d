"""Whether a whole network, open or closed, is free of damage."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.migrations import VERSION
from netgrow_desktop.storage.network import Network
from netgrow_desktop.storage.soundness import check_schema, older_problems, problems

if TYPE_CHECKING:
    from pathlib import Path


def require_sound_file(path: Path, *, immutable: bool = False) -> None:
    """Raise NetGrowError unless the closed file at *path* is a network, of whatever version, without any damage."""
    version = check_schema(path, "ro" if immutable else "rw", immutable=immutable)
    with contextlib.closing(Network(path, None, immutable=immutable)) as network:
        if version == VERSION:
            require_soundness(network)
            return
        with network.reading() as connection:
            if older_problems(connection):
                raise NetGrowError("network.damaged", path=str(path))


def require_soundness(network: Network) -> None:
    """Raise NetGrowError if the file is damaged, before anything is written to it."""
    if check_integrity(network):
        raise NetGrowError("network.damaged", path=str(network.path))


def check_integrity(network: Network) -> tuple[str, ...]:
    """Give the damage in the file, a line for each; empty for a sound file."""
    with network.reading() as connection:
        return problems(connection)
