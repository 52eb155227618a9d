"""The way in understands a verb wherever it stands, and says what else there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.__main__ import main
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("together", [False, True], ids=["--network FILE", "--network=FILE"])
def test_the_network_may_be_named_before_the_verb(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], together: bool
) -> None:
    path = tmp_path / "a.netgrow"
    create_network(path).close()
    named = [f"--network={path}"] if together else ["--network", str(path)]
    assert main([*named, "check"]) == 0
    assert capsys.readouterr().out == f"{path} is sound: 0 people.\n"


def test_a_network_that_is_called_like_a_verb_is_still_a_network(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--network", "import", "check"]) == 2
    assert capsys.readouterr().err.startswith("import ")


def test_help_tells_how_the_window_opens_and_that_the_program_can_try_itself(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert "netgrow-desktop [--in-tray] [--network FILE] [FILES" in " ".join(said.split())
    assert "begin in the tray" in said
    assert "netgrow-desktop self-test" in said
