"""Bring the German up to date: gather the texts of the window, compile what is translated, name what is missing.

``python3 dev.py translate`` runs this. The window's texts are translated in ``packaging/translations/netgrow_de.ts``;
the sentences of ``netgrow_desktop/domain/wording`` in ``netgrow_desktop/domain/wording/german``, module by module.
"""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from netgrow_desktop.domain.wording import WORDING
from netgrow_desktop.domain.wording.german import GERMAN_WORDING

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "netgrow_desktop"
TEXTS = ROOT / "packaging" / "translations" / "netgrow_de.ts"
COMPILED = ROOT / "resources" / "translations" / "netgrow_de.qm"


def gather(texts: Path) -> None:
    """Take the texts that stand in the sources into *texts*, and those that are gone out of it."""
    sources = sorted(str(source) for source in SOURCES.rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    _run("lupdate", *options, *sources, "-ts", str(texts))


def compile_texts(texts: Path, compiled: Path) -> None:
    """Write what is translated in *texts* as the program loads it."""
    compiled.parent.mkdir(parents=True, exist_ok=True)
    _run("lrelease", "-silent", str(texts), "-qm", str(compiled))


def untranslated(texts: Path) -> list[str]:
    """Name each text without a German one: (context) text, or wording: code."""
    missing = [f"({context}) {source}" for context, source, translation in translations(texts) if not translation]
    return missing + [f"wording: {code}" for code in WORDING if code not in GERMAN_WORDING]


def translations(texts: Path) -> list[tuple[str, str, str]]:
    """Give each text of a .ts file as (context, text, translation); one that is not finished counts as none."""
    found = []
    for context in texts.read_text(encoding="utf-8").split("<context>")[1:]:
        (name,) = re.findall(r"<name>(.*?)</name>", context)
        for message in context.split("<message>")[1:]:
            (source,) = re.findall(r"<source>(.*?)</source>", message, re.DOTALL)
            finished = re.findall(r"<translation>(.*?)</translation>", message, re.DOTALL)
            found.append((name, unescape(source), unescape("".join(finished))))
    return found


def main() -> int:
    """Do all three; give 1 if something is not translated yet."""
    gather(TEXTS)
    compile_texts(TEXTS, COMPILED)
    missing = untranslated(TEXTS)
    for each in missing:
        print(each)
    if not missing:
        print("Every text has its German.")
    else:
        print(f"{len(missing)} texts have no German. Write it into {TEXTS.relative_to(ROOT)} and wording/german.")
    return 1 if missing else 0


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt, as it comes with PySide6."""
    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
