"""What tests of services share: a new network file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.storage.network import Network, create_network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Give a new, empty network file."""
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()
