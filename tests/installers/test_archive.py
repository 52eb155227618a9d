"""The scripts of the archive install for one person, in folders with any name, and leave their data alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from typing import TYPE_CHECKING

import pytest
from installers.archive import build_archive, write_tree
from installers.product import NAME

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux")

PROGRAM = '#!/bin/sh\n[ "$1" = --version ] && echo "NetGrow Desktop {}" || echo "started with $*"\n'


class Person:
    """Somebody with a home folder whose name is not plain, and the unpacked archive."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / 'home of Jürgen $x `y` "z" 100%'
        self.data = self.home / ".local" / "share"
        self.program = self.data / NAME / "program" / NAME
        self.archive = folder / "down loads"
        self.home.mkdir()
        self.unpack("1.0")

    def unpack(self, version: str) -> None:
        """Unpack an archive of this version."""
        bundle = self.archive.with_name("bundle")
        shutil.rmtree(bundle, ignore_errors=True)
        (bundle / "_internal").mkdir(parents=True)
        (bundle / "_internal" / f"of {version}").touch()
        (bundle / NAME).write_text(PROGRAM.format(version))
        shutil.rmtree(self.archive, ignore_errors=True)
        write_tree(bundle, self.archive, ".TH X\n")

    def run(self, script: str | Path, code: int = 0) -> str:
        """Run a script as this person; gives all that it says."""
        surroundings = {"HOME": str(self.home), "PATH": os.environ["PATH"]}
        command = ["/bin/sh", str(self.archive / script)]
        done = subprocess.run(command, env=surroundings, cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr
        return done.stdout + done.stderr

    def everything(self) -> set[str]:
        """List the files in the home folder."""
        places = (place for place in self.home.rglob("*") if not place.is_dir() or place.is_symlink())
        # The desktop's own tools write their tables beside.
        tables = (self.data / "mime", self.data / "applications" / "mimeinfo.cache")
        return {
            str(each.relative_to(self.home))
            for each in places
            if "packages" in each.parts or not {each, *each.parents}.intersection(tables)
        }


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def test_what_is_installed_starts_from_the_menu_and_by_its_name(person: Person) -> None:
    said = person.run("install.sh")

    entry = (person.data / "applications" / f"{NAME}.desktop").read_text(encoding="utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    # Undo what the file format escapes, then what the quotes do.
    word = line.removeprefix('Exec="').removesuffix('" %F').replace("%%", "%").replace("\\\\", "\\")
    for letter in '"`$':
        word = word.replace(f"\\{letter}", letter)
    assert word == str(person.program)
    command = subprocess.run([person.home / ".local/bin" / NAME, "x"], capture_output=True, text=True, check=True)
    assert command.stdout == "started with x\n"
    assert (person.data / "icons/hicolor/48x48/apps" / f"{NAME}.png").is_file()
    assert (person.data / "mime/packages" / f"{NAME}.xml").is_file()
    assert "You find it in the menu" in said


def test_an_update_leaves_nothing_of_the_older_version(person: Person) -> None:
    person.run("install.sh")
    person.unpack("2.0")

    person.run("install.sh")

    assert [file.name for file in (person.program.parent / "_internal").iterdir()] == ["of 2.0"]
    assert {file.name for file in person.program.parent.parent.iterdir()} == {
        "installed-files",
        "made-folders",
        "program",
        "uninstall.sh",
    }


def test_removing_takes_all_of_it_but_no_data_and_says_where_these_are(person: Person) -> None:
    network = person.data / "NetGrow Desktop" / "My network.netgrow"
    own_entry = person.home / ".config/autostart" / f"{NAME}.desktop"
    for file in (network, own_entry):
        file.parent.mkdir(parents=True)
    network.write_text("people")
    before = person.everything()
    person.run("install.sh")
    own_entry.write_text(f'Exec="{person.program}" --in-tray\n')

    said = person.run(person.data / NAME / "uninstall.sh")

    assert person.everything() == before
    assert network.read_text() == "people"
    assert str(network.parent) in said
    assert "not installed" in person.run("uninstall.sh", code=1)


def test_a_program_that_does_not_start_here_is_not_installed(person: Person) -> None:
    (person.archive / "program" / NAME).write_text("#!/bin/sh\nexit 1\n")

    said = person.run("install.sh", code=1)

    assert "needs a 64-bit Linux with glibc 2.35 or newer" in said
    assert person.everything() == set()


def test_nothing_is_replaced_while_the_program_runs(person: Person) -> None:
    shutil.copy("/bin/sleep", person.archive / "program" / NAME)
    person.run("install.sh")
    before = person.everything()
    running = subprocess.Popen([person.program, "60"])
    try:
        assert "is running" in person.run("install.sh", code=1)
        assert "is running" in person.run("uninstall.sh", code=1)
    finally:
        running.kill()
        running.wait(10)

    assert person.everything() == before


def test_the_archive_is_the_same_each_time_and_unpacks_into_one_folder(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first, second = (
        build_archive(tmp_path / "bundle", tmp_path / "work", tmp_path / name, ".TH X\n") for name in ("one", "two")
    )

    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as archive:
        names = archive.getnames()
        assert {name.split("/")[0] for name in names} == {first.name.removesuffix(".tar.xz")}
        assert {(each.uid, each.uname, each.mtime) for each in archive} == {(0, "", 1_700_000_000)}
