"""The licences of everything that the built program carries: as a text beside it, and as Debian's copyright file.

Format of the latter: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
"""

from __future__ import annotations

import re
import textwrap
import tomllib
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import Distribution, distribution
from typing import TYPE_CHECKING, NamedTuple

from installers.product import MAKER, PACKAGING, ROOT, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FOLDER = PACKAGING / "licences"
TEXTS = FOLDER / "texts"
LOCK = ROOT / "requirements.lock"
FROM_QT = {"pyside6-essentials", "shiboken6"}
"""Packages that are told of as Qt for Python."""
COMMON = {"LGPL-3.0.txt": "LGPL-3", "GPL-3.0.txt": "GPL-3", "Apache-2.0.txt": "Apache-2.0"}
"""Texts that every Debian system has in ``/usr/share/common-licenses``."""

ABOUT_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are separate files of this
program, which you may replace by changed or newer ones that fit: in the folder PySide6 beside the program, and in Qt's
own below it. To find out how they work together with this program, and to correct faults of it, you may take it apart.
Their source is that of the releases of the same version, which you find at https://download.qt.io/official_releases/
(qt and QtForPython); their code is unchanged here. How this program was put together from them, and how to do so with
Qt libraries of your own, is in the folder packaging of its source: python3 dev.py package."""


class Work(NamedTuple):
    """Somebody else's work: its places in the program, whose it is, its licence and the texts that go with it."""

    name: str
    files: tuple[str, ...]
    holders: tuple[str, ...]
    licence: str
    texts: tuple[tuple[str, str], ...]
    """Each with the name of its file and its words."""
    note: str = ""


@cache
def works() -> tuple[Work, ...]:
    """Give all works of others in the program; raises ValueError for a package without a licence's text."""
    told = tomllib.loads((FOLDER / "works.toml").read_text(encoding="utf-8"))["work"]
    found = [
        Work(
            each["name"],
            tuple(each.get("files", ())),
            tuple(each["holders"]),
            each["licence"],
            tuple((text.rpartition("/")[2], _text_of(text)) for text in each["texts"]),
            each.get("note", ""),
        )
        for each in told
    ]
    return (*found, *(package_work(distribution(name)) for name in packages()))


def packages() -> list[str]:
    """Name the Python packages that the program carries, as its lock has them."""
    names = re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return sorted(set(names) - FROM_QT)


def package_work(package: Distribution) -> Work:
    """Tell of a Python package by what was installed with it; raises ValueError if no licence's text was."""
    name = package.metadata["Name"]
    files = [file for file in package.files or () if re.match(r"(?i)(licen[cs]e|copying|notice)", file.name)]
    texts = [
        (f"{name}-{file.name}" if len(files) == 1 else f"{name}-{number}-{file.name}", file.read_text().strip() + "\n")
        for number, file in enumerate(files, start=1)
        if ".dist-info" in file.parts[0]
    ]
    if not texts:
        raise ValueError(f"{name} came without the text of its licence.")
    places = sorted({file.parts[0] for file in package.files or () if file.suffix in {".py", ".so"}})
    whole = "\n".join(text for _, text in texts)
    holders = re.findall(r"(?im)^\W*copyright(?: \(c\)| ©)? (.*\d{4}.*?)\.?$", whole)
    return Work(
        name,
        tuple(place if place.endswith(".py") else f"{place}/*" for place in places),
        tuple(holders) or (f"the authors of {name}",),
        licence_of(package),
        tuple(texts),
    )


def licence_of(package: Distribution) -> str:
    """Give the name of a package's licence, as the package says it."""
    for name in ("License-Expression", "License"):
        told = (package.metadata.get_all(name) or [""])[0]
        if told and "\n" not in told:
            return str(told)
    classes = package.metadata.get_all("Classifier") or []
    return next((str(each).rpartition(" :: ")[2] for each in classes if str(each).startswith("License")), "as below")


def is_known(place: str, known: Iterable[Work]) -> bool:
    """Tell whether the licence of a file of the program is known, by its place below ``_internal``."""
    return any(fnmatch(place, pattern) for work in known for pattern in work.files)


def third_parties() -> str:
    """Give the text that lies beside the program: whose works it carries, and all their licences."""
    known = works()
    lines = [f"{TITLE} carries the works of others. Thank you! Their licences follow.", "", ABOUT_QT, ""]
    for work in known:
        lines += [work.name, f"    Licence: {work.licence}"]
        lines += [f"    Copyright: {holder}" for holder in work.holders]
        lines += [f"    {work.note}"] if work.note else []
        lines.append("")
    for name, text in unique_texts(known).items():
        users = ", ".join(work.name for work in known if (name, text) in work.texts)
        lines += ["=" * 100, f"{name} ({users})", "=" * 100, "", text]
    return "\n".join(lines)


def unique_texts(known: Sequence[Work]) -> dict[str, str]:
    """Give each text once, by its name."""
    return {name: text for work in known for name, text in work.texts}


def write_licences(folder: Path) -> Path:
    """Write what lies beside the program into *folder*; gives the file."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "THIRD-PARTY.txt"
    target.write_text(third_parties(), encoding="utf-8")
    return target


def debian_copyright(program: str, own_licence: str) -> str:
    """Give Debian's copyright file for a program in the folder *program* (``opt/netgrow``)."""
    known = works()
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {TITLE}\n" + _field("Comment", ABOUT_QT),
        f"Files: *\nCopyright: {MAKER}\nLicense: Expat-own\n{_folded(own_licence)}",
    ]
    # Of several paragraphs about a file the last one counts, so what is part of Qt's libraries comes before them.
    for work in sorted(known, key=lambda each: bool(each.files)):
        places = [f"{program}/_internal/{file}" for file in work.files or ("PySide6/Qt/lib/libQt6*",)]
        places = [re.sub(r"/_internal/\.\./", "/", place) for place in places]
        parts.append(
            "Files: " + "\n ".join(places)
            + "\nCopyright: " + "\n ".join(work.holders)
            + f"\nLicense: {licence_key(work)}"
            + f"\n{_field('Comment', f'{work.name}. {work.note}'.removesuffix('. '))}"
        )  # fmt: skip
    for key, work in {licence_key(work): work for work in known}.items():
        words = "\n\n".join(_debian_words(name, text) for name, text in work.texts)
        parts.append(f"License: {key}\n{_folded(words)}")
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def licence_key(work: Work) -> str:
    """Give the name under which Debian's file has the licence of a work: one word for each set of texts."""
    names = "+".join(name.removesuffix(".txt").removesuffix(".rst") for name, _ in work.texts)
    return re.sub(r"[^\w.+-]", "-", names)


def _debian_words(name: str, text: str) -> str:
    if name not in COMMON and "Apache License" in text and len(text) > 8_000:
        name = "Apache-2.0.txt"
    if name in COMMON:
        return f"On Debian systems the text of this licence is in /usr/share/common-licenses/{COMMON[name]}."
    return text


def _field(name: str, words: str) -> str:
    return f"{name}:\n{_folded(words)}"


def _folded(words: str) -> str:
    """Indent the lines of a field, with a dot in place of empty ones."""
    lines = [line.rstrip() or "." for line in words.expandtabs().strip().splitlines()]
    return textwrap.indent("\n".join(lines), " ")


def _text_of(name: str) -> str:
    path = ROOT / name if name.startswith("resources/") else TEXTS / name
    return path.read_text(encoding="utf-8").strip() + "\n"
