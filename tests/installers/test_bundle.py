"""What Windows and macOS are told of the program is in the forms that they read."""

from __future__ import annotations

import ast
import plistlib
import struct
from pathlib import Path

from installers import bundle
from installers.bundle import apple_icon, apple_properties, data_files, version_resource, windows_icon
from installers.product import IDENTIFIER, ROOT, version
from PySide6.QtGui import QImage


def test_the_icon_for_windows_holds_a_picture_of_each_size(tmp_path: Path) -> None:
    content = Path(windows_icon(tmp_path)).read_bytes()
    reserved, kind, number = struct.unpack_from("<HHH", content)

    assert (reserved, kind, number) == (0, 1, len(bundle.ICON_SIZES))
    for row, size in enumerate(bundle.ICON_SIZES):
        *_, length, start = struct.unpack_from("<BBBBHHII", content, 6 + 16 * row)
        assert QImage.fromData(content[start : start + length]).width() == size


def test_the_icon_for_macos_holds_a_picture_of_each_kind(tmp_path: Path) -> None:
    content = Path(apple_icon(tmp_path)).read_bytes()
    mark, whole = struct.unpack_from(">4sI", content)
    assert (mark, whole) == (b"icns", len(content))

    place, sizes = 8, {}
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        sizes[kind.decode()] = QImage.fromData(content[place + 8 : place + length]).width()
        place += length

    assert sizes == bundle.APPLE_SIZES


def test_windows_shows_the_version_in_the_properties_of_the_program(tmp_path: Path) -> None:
    text = Path(version_resource(tmp_path)).read_text(encoding="utf-8")
    numbers = (*map(int, version().split(".")), 0)

    assert isinstance(ast.parse(text, mode="eval").body, ast.Call)
    assert f"filevers={numbers}" in text
    assert f"StringStruct('ProductVersion', '{version()}')" in text


def test_macos_is_told_of_the_files_and_lets_other_programs_keep_theirs() -> None:
    properties = plistlib.loads(plistlib.dumps(apple_properties()))

    assert properties["CFBundleIdentifier"] == IDENTIFIER
    ranks = {kind["CFBundleTypeName"]: kind["LSHandlerRank"] for kind in properties["CFBundleDocumentTypes"]}
    assert ranks.pop("NetGrow network") == "Owner"
    assert set(ranks.values()) == {"Alternate"}
    (own,) = properties["UTExportedTypeDeclarations"]
    assert own["UTTypeTagSpecification"]["public.filename-extension"] == ["netgrow"]


def test_the_program_carries_its_resources_and_the_licences(tmp_path: Path) -> None:
    sources = [Path(source) for source, _ in data_files(tmp_path)]

    assert ROOT / "resources" in sources
    assert ROOT / "LICENSE" in sources
    assert tmp_path / "THIRD-PARTY.txt" in sources
    assert all(source.exists() for source in sources)
