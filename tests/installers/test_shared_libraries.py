"""What the program asks of a system becomes the field Depends, and nothing unforeseen gets into it."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from installers.shared_libraries import Needs, depends, is_elf, needs

if TYPE_CHECKING:
    from pathlib import Path


def test_libraries_become_packages_and_the_keyboards_data_come_with_them() -> None:
    found = Needs(frozenset({"libcups.so.2", "libX11.so.6", "libm.so.6"}), {})

    assert depends(found) == "libc6 (>= 2.35), libcups2 | libcups2t64, libx11-6, libx11-data, xkb-data"


def test_the_c_library_is_asked_for_in_the_version_that_is_needed() -> None:
    found = Needs(frozenset({"libc.so.6", "libstdc++.so.6"}), {"GLIBC": (2, 38), "GLIBCXX": (3, 4, 30)})

    assert "libc6 (>= 2.38)" in depends(found)
    assert "libstdc++6 (>= 12)" in depends(found)


def test_a_library_that_no_package_is_known_for_stops_the_build() -> None:
    with pytest.raises(ValueError, match=r"should carry: libgtk-3\.so\.0, libpq\.so\.5"):
        depends(Needs(frozenset({"libc.so.6", "libpq.so.5", "libgtk-3.so.0"}), {}))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads a program of Linux")
@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs binutils")
def test_needs_are_read_from_programs_and_what_lies_beside_them_is_left_out(tmp_path: Path) -> None:
    shutil.copy("/bin/ls", tmp_path / "ls")
    (tmp_path / "a text").write_text("NEEDED libnever.so.1")
    asked = needs(tmp_path)
    assert "libc.so.6" in asked.libraries
    assert asked.versions["GLIBC"] >= (2, 2)

    (tmp_path / "libc.so.6").symlink_to("ls")

    assert needs(tmp_path).libraries == asked.libraries - {"libc.so.6"}
    assert not is_elf(tmp_path / "a text")
