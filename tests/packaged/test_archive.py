"""The archive for one person: installed, started and removed in a home folder with an uncommon name."""

from __future__ import annotations

import json
import subprocess
import tarfile
from typing import TYPE_CHECKING

import pytest
from installers.product import NAME, version

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.alone]


def test_the_archive_holds_one_folder_with_the_program_and_the_scripts(linux_archive: Path) -> None:
    with tarfile.open(linux_archive) as archive:
        names = set(archive.getnames())

    folder = linux_archive.name.removesuffix(".tar.xz")
    assert folder.startswith(f"{NAME}-{version()}-linux-")
    assert {name.split("/")[0] for name in names} == {folder}
    for file in ("install.sh", "uninstall.sh", "README.txt", f"program/{NAME}", f"share/applications/{NAME}.desktop"):
        assert f"{folder}/{file}" in names


def test_it_installs_works_and_goes_again_without_touching_the_network(
    unpacked_archive: Path, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    home = tmp_path / "Zuhause von Jürgen & Ada"
    home.mkdir()
    environment = {**bare_environment, "HOME": str(home)}

    def run(*command: str | Path) -> str:
        done = subprocess.run(command, env=environment, cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("/bin/sh", unpacked_archive / "install.sh")
    program = home / ".local" / "bin" / NAME
    card = tmp_path / "card.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Adéla Vzorová\nEND:VCARD\n", encoding="utf-8")
    run(program, "import", card)
    run(program, "self-test")
    said = run("/bin/sh", home / ".local/share" / NAME / "uninstall.sh")

    assert not program.exists()
    assert not (home / ".local/share" / NAME).exists()
    assert not program.parent.exists()
    assert not (home / ".local/share/man").exists()
    network = home / ".local/share" / "NetGrow Desktop" / "My network.netgrow"
    assert str(network.parent) in said
    told = json.loads(run(unpacked_archive / "program" / NAME, "export", "--format", "json", "--network", network))
    assert [contact["name"] for contact in told["contacts"]] == ["Adéla Vzorová"]
