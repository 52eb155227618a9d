"""Where the program keeps things, and names that nothing has yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.services.places import free_name

if TYPE_CHECKING:
    from pathlib import Path


def test_a_name_that_is_taken_gets_the_next_number(tmp_path: Path) -> None:
    for name in ("My.netgrow", "My 2.netgrow"):
        (tmp_path / name).touch()

    assert free_name(tmp_path, "My.netgrow") == "My 3.netgrow"


def test_a_folder_that_cannot_be_looked_into_takes_the_first_name(tmp_path: Path) -> None:
    assert free_name(tmp_path / ("far" * 100), "My.netgrow") == "My.netgrow"
