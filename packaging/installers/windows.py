"""The installer for Windows: NSIS compiles it on Windows, and on Linux with a stand-in to try its script."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installers.bundle import windows_icon
from installers.product import DOCUMENTS, NAME, PACKAGING, TITLE, Document, version

SCRIPT = PACKAGING / "windows" / f"{NAME}.nsi"
CLASSES = r"Software\Classes"


def build_installer(bundle: Path, work: Path, target: Path) -> Path:
    """Compile the installer of a built program with makensis; gives its file. Raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    installer = target / f"{NAME}-{version()}-setup.exe"
    documents = work / "documents.nsh"
    # With the mark by which NSIS knows the encoding of a file that it includes.
    documents.write_text(document_macros(), encoding="utf-8-sig")
    given = {
        "VERSION": version(),
        "BUNDLE": str(bundle.resolve()),
        "OUT": str(installer.resolve()),
        "DOCUMENTS": str(documents.resolve()),
        "ICON": str(Path(windows_icon(work)).resolve()),
    }
    defined = [f"-D{name}={value}" for name, value in given.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, SCRIPT], check=True)
    return installer


def write_stand_in(folder: Path) -> Path:
    """Write a folder with the files that a built program has on Windows, by their names alone."""
    for name in (f"{NAME}.exe", "_internal/LICENSE", "_internal/THIRD-PARTY.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("This stands for a file of the program.\n", encoding="ascii")
    return folder


def document_macros() -> str:
    """Give what the script does about files: register those that are the program's, or others, and take it back."""
    own = [line for each in DOCUMENTS if each.own for line in _registering(each)]
    others = [line for each in DOCUMENTS if not each.own for line in _registering(each)]
    back = [line for each in DOCUMENTS for line in _taking_back(each)]
    macros = {"REGISTER_OWN_DOCUMENTS": own, "REGISTER_OTHER_DOCUMENTS": others, "UNREGISTER_DOCUMENTS": back}
    return "".join(
        f"!macro {name}\n" + "".join(f"  {line}\n" for line in lines) + "!macroend\n" for name, lines in macros.items()
    )


def class_of(document: Document) -> str:
    """Give the name under which Windows keeps how a kind of file is opened, such as ``NetGrow.vcf``."""
    return f"NetGrow.{document.endings[0]}"


def _registering(document: Document) -> list[str]:
    key = f"{CLASSES}\\{class_of(document)}"
    lines = [
        f'WriteRegStr HKCU "{key}" "" "{document.title}"',
        f'WriteRegStr HKCU "{key}" "FriendlyTypeName" "{document.title}"',
        f'WriteRegStr HKCU "{key}\\DefaultIcon" "" \'"$INSTDIR\\{NAME}.exe",0\'',
        f'WriteRegStr HKCU "{key}\\shell\\open" "FriendlyAppName" "{TITLE}"',
        f'WriteRegStr HKCU "{key}\\shell\\open\\command" "" \'"$INSTDIR\\{NAME}.exe" "%1"\'',
    ]
    for ending in document.endings:
        if document.own:
            lines.append(f'WriteRegStr HKCU "{CLASSES}\\.{ending}" "" "{class_of(document)}"')
        # Beside whatever opens such files now.
        lines.append(f'WriteRegStr HKCU "{CLASSES}\\.{ending}\\OpenWithProgids" "{class_of(document)}" ""')
    return lines


def _taking_back(document: Document) -> list[str]:
    lines = [f'DeleteRegKey HKCU "{CLASSES}\\{class_of(document)}"']
    for ending in document.endings:
        lines.append(f'DeleteRegValue HKCU "{CLASSES}\\.{ending}\\OpenWithProgids" "{class_of(document)}"')
        if document.own:
            lines.append(f'DeleteRegKey HKCU "{CLASSES}\\.{ending}"')
    return lines
