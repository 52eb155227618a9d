"""What `packaging/netgrow-desktop.spec` puts into the built program beside Python's modules, in one place."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from installers import icu_data, licences
from installers.product import DOCUMENTS, IDENTIFIER, MAKER, NAME, ROOT, TITLE, version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    # Where a file lies in the program, the file, and its kind; or a file and the folder of the program for it.
    Place = tuple[str, str, str]
    Data = tuple[str, str]

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
APPLE_SIZES = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""Apple's kinds of icon that are PNG, with their size in pixels."""


def data_files(work: Path) -> list[Data]:
    """Give every file that is no module: (file or folder, folder of the program); *work* is for what is made."""
    return [
        (str(ROOT / "resources"), "netgrow_desktop/resource_files"),
        (str(ROOT / "LICENSE"), "."),
        (str(licences.write_licences(work)), "."),
    ]


def with_smaller_tables(binaries: Iterable[Place], work: Path) -> list[Place]:
    """Give the libraries with ICU's tables in place that are trimmed to what Qt uses."""
    return [
        (place, str(icu_data.trimmed_library(ROOT / file, work)), kind)
        if kind == "BINARY" and icu_data.LIBRARY in place
        else (place, file, kind)
        for place, file, kind in binaries
    ]


def windows_icon(work: Path) -> str:
    """Write the icon as Windows wants it: PNGs behind a table of their sizes; gives the file."""
    pictures = [_png(size) for size in ICON_SIZES]
    start = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICON_SIZES, pictures, strict=True):
        # 256 is written as 0.
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return _written(work / f"{NAME}.ico", table + b"".join(pictures))


def apple_icon(work: Path) -> str:
    """Write the icon as macOS wants it: PNGs, each behind its kind and length; gives the file."""
    parts = b""
    for kind, size in APPLE_SIZES.items():
        picture = _png(size)
        parts += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return _written(work / f"{NAME}.icns", b"icns" + struct.pack(">I", len(parts) + 8) + parts)


def version_resource(work: Path) -> str:
    """Write what Windows shows as the properties of the program, in the form that PyInstaller reads."""
    numbers = tuple(([int(part) for part in version().split(".") if part.isdigit()] + [0, 0, 0, 0])[:4])
    words = {
        "CompanyName": MAKER,
        "FileDescription": TITLE,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": f"{MAKER}, MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version(),
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    # American English in Unicode; Windows asks for the numbers twice, in two forms.
    text = f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [{strings}])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""
    return _written(work / "version.txt", text.encode())


def apple_properties() -> dict[str, object]:
    """Give what macOS reads of the program: its names and the files it opens."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{MAKER}, MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": document.title,
                "CFBundleTypeRole": "Editor" if document.own else "Viewer",
                # What belongs to other programs stays theirs unless somebody chooses this one.
                "LSHandlerRank": "Owner" if document.own else "Alternate",
                "LSItemContentTypes": list(document.uniform_types),
            }
            for document in DOCUMENTS
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": document.uniform_types[0],
                "UTTypeDescription": document.title,
                "UTTypeConformsTo": ["public.data", "public.database"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": list(document.endings),
                    "public.mime-type": list(document.mime_types),
                },
            }
            for document in DOCUMENTS
            if document.own
        ],
    }


def _png(size: int) -> bytes:
    return (ROOT / "resources" / "icons" / "app" / f"{NAME}-{size}.png").read_bytes()


def _written(file: Path, content: bytes) -> str:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return str(file)
