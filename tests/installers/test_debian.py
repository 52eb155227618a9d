"""The Debian package is the same each time, belongs to root, and says what it is."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from installers.debian import architecture, build_package, changelog, checksums, control_file
from installers.linux_tree import settle
from installers.product import NAME, version

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg")
BUILDING = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("objdump") is None, reason="needs Linux and binutils"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program that is small, in a folder that is built like the real one's."""
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", folder / NAME)
    (folder / "_internal" / "LICENSE").write_text("free")
    (folder / "_internal" / "link").symlink_to("LICENSE")
    return folder


def listing(package: Path) -> list[str]:
    said = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True)
    return said.stdout.splitlines()


@BUILDING
def test_the_same_program_gives_the_same_bytes_whoever_builds_it_and_when(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = build_package(bundle, tmp_path / "work", tmp_path / "one", ".TH X\n")
    before = os.umask(0o077)
    try:
        (bundle / "_internal" / "LICENSE").touch()
        second = build_package(bundle, tmp_path / "elsewhere", tmp_path / "two", ".TH X\n")
    finally:
        os.umask(before)

    assert first.name == f"{NAME}_{version()}-1_{architecture()}.deb"
    assert first.read_bytes() == second.read_bytes()


@BUILDING
def test_everything_belongs_to_root_and_nobody_else_can_write_it(bundle: Path, tmp_path: Path) -> None:
    (bundle / "_internal" / "LICENSE").chmod(0o666)
    lines = listing(build_package(bundle, tmp_path / "work", tmp_path, ".TH X\n"))

    assert all(" root/root " in line for line in lines)
    assert {line.split()[0] for line in lines} == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert [line.split("./")[1] for line in lines if line.startswith("-rwx")] == [f"opt/netgrow/{NAME}"]
    assert any(line.endswith(f"./usr/bin/{NAME} -> /opt/netgrow/{NAME}") for line in lines)


def test_the_description_names_version_needs_size_and_who_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBFULLNAME", "Ada Packer")
    monkeypatch.setenv("DEBEMAIL", "ada@example.org")

    lines = control_file("1.2-1", "libc6 (>= 2.35)", 2049).splitlines()

    for line in ("Version: 1.2-1", "Depends: libc6 (>= 2.35)", "Installed-Size: 3"):
        assert line in lines
    assert "Maintainer: Ada Packer <ada@example.org>" in lines
    description = lines[next(index for index, line in enumerate(lines) if line.startswith("Description:")) :]
    assert len(description) > 3
    assert all(line.startswith(" ") for line in description[1:])


def test_the_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "opt").mkdir()
    (tmp_path / "opt" / "a file").write_bytes(b"content")
    (tmp_path / "DEBIAN").mkdir()
    (tmp_path / "DEBIAN" / "control").touch()

    expected = hashlib.md5(b"content", usedforsecurity=False).hexdigest()
    assert checksums(tmp_path) == f"{expected}  opt/a file\n"


@pytest.mark.skipif(shutil.which("dpkg-parsechangelog") is None, reason="needs dpkg-dev")
def test_the_list_of_changes_is_one_that_dpkg_reads(tmp_path: Path) -> None:
    (tmp_path / "changelog").write_text(changelog("1.2-1"), encoding="utf-8")

    said = subprocess.run(
        ["dpkg-parsechangelog", "--show-field", "Version", "-l", tmp_path / "changelog"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stdout == "1.2-1\n"


def test_rights_and_dates_are_settled_also_of_links(tmp_path: Path) -> None:
    script, text, link = tmp_path / "script", tmp_path / "text", tmp_path / "link"
    script.write_text("#!/bin/sh\n")
    text.write_text("words")
    text.chmod(0o777)
    link.symlink_to("text")

    settle(tmp_path, 1_700_000_000)

    assert [oct(file.stat().st_mode)[-3:] for file in (script, text)] == ["755", "644"]
    assert {file.lstat().st_mtime for file in (tmp_path, script, text, link)} == {1_700_000_000}
