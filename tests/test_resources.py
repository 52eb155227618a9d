"""The files that come with the program are found, and a missing one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from netgrow_desktop import resources
from netgrow_desktop.resources import resource, sample_folder


def test_a_checkout_uses_the_files_beside_the_package() -> None:
    folder = Path(__file__).parent.parent / "resources"

    assert resource("icons") == folder / "icons"
    assert resource("fonts", "Inter-Regular.ttf").is_file()
    assert sample_folder() == folder / "sample"


def test_an_installed_program_uses_the_files_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, beside = tmp_path / "netgrow_desktop" / "resource_files", tmp_path / "resources"
    for folder in (inside, beside):
        (folder / "sample").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PLACES", (inside, beside))

    assert sample_folder() == inside / "sample"


def test_a_missing_file_is_named_with_its_whole_path() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources.icons.no-such-icon\.svg"):
        resource("icons", "no-such-icon.svg")
