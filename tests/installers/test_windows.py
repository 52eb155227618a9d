"""The installer for Windows compiles, offers itself for others' files only when asked, and takes back what it wrote."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from installers.windows import SCRIPT, build_installer, document_macros, write_stand_in

if TYPE_CHECKING:
    from pathlib import Path


def macro(name: str) -> list[str]:
    found = re.search(rf"!macro {name}\n(.*?)!macroend", document_macros(), re.DOTALL)
    assert found is not None
    return found[1].splitlines()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS")
def test_the_script_compiles_without_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "a place with ümlauts"

    installer = build_installer(write_stand_in(folder / "stand-in"), folder / "work", folder)

    assert installer.read_bytes()[:2] == b"MZ"


def test_only_the_programs_own_files_open_in_it_without_being_asked() -> None:
    own, others = macro("REGISTER_OWN_DOCUMENTS"), macro("REGISTER_OTHER_DOCUMENTS")

    assert any(r'"Software\Classes\.netgrow" "" "NetGrow.netgrow"' in line for line in own)
    assert not any(".vcf" in line for line in own)
    assert any(r'\.vcf\OpenWithProgids" "NetGrow.vcf"' in line for line in others)
    # What opens such files now stays: nothing is written as the value of the ending itself.
    assert not any(re.search(r'Classes\\\.\w+" ""', line) for line in others)


def test_whatever_is_registered_is_taken_back() -> None:
    back = "\n".join(macro("UNREGISTER_DOCUMENTS"))
    for line in [*macro("REGISTER_OWN_DOCUMENTS"), *macro("REGISTER_OTHER_DOCUMENTS")]:
        key = re.findall(r'"([^"]+)"', line)[0]
        if "OpenWithProgids" in key:
            name = re.findall(r'"([^"]+)"', line)[1]
            assert f'DeleteRegValue HKCU "{key}" "{name}"' in back
        else:
            assert f'DeleteRegKey HKCU "{key.split(chr(92) + "shell")[0].split(chr(92) + "Default")[0]}"' in back


def test_other_kinds_of_files_are_not_ticked_and_the_data_are_left() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    removal = script.partition('Section "Uninstall"')[2]

    assert 'Section /o "$(DOCUMENTS_PART)"' in script
    assert "RequestExecutionLevel user" in script
    assert r"$LOCALAPPDATA\NetGrow Desktop" not in removal
    # Only the program's own folder goes with what is in it; any other only if it is empty.
    assert re.findall(r"RMDir /r (.+)", removal) == [r'"$INSTDIR\_internal"']
