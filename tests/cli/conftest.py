"""What tests of the command line share: a file of people, and a network made from it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.storage.network import create_network
from tests.services.files import ADA, BEN, imported, linkedin

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _one_application(qapp: object) -> None:
    """Have the application that later tests' windows need: a verb that draws would else make one without windows."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a Connections.csv with two people and a hidden one."""
    return linkedin(tmp_path / "Connections.csv", ADA, BEN, ("", "", "", "", "", "", "05 May 2025"))


@pytest.fixture
def network(tmp_path: Path, file: Path) -> Path:
    """Give a closed network into which that file was imported."""
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as made:
        imported(made, file)
    return path
