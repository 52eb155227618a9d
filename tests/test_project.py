"""What holds for the project as a whole: types, style, layers, sizes, licences, locks, the platform below."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"": "requirements.lock", "test": "requirements-test.lock", "package": "requirements-package.lock"}

TOP_LEVEL = {
    ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md",
    "dev.py", "docs", "netgrow_desktop", "packaging", "pyproject.toml", "requirements-package.lock",
    "requirements-test.lock", "requirements.lock", "resources", "tests",
}  # fmt: skip

# Permissive licences, and those that ask for changes to the library alone (LGPL, MPL).
ACCEPTED_LICENCES = re.compile(
    r"MIT|BSD|Apache|ISC|MPL|Mozilla Public License|PSF-2\.0|Python Software Foundation|LGPL|Unlicense|CC0|0BSD"
)
# The licence of PyInstaller makes an exception for what it builds; its hooks that end up in the built program
# are under the Apache licence. Neither is part of the program.
BUILD_TOOLS = {"pyinstaller", "pyinstaller-hooks-contrib"}


def project_files(*patterns: str) -> list[Path]:
    """List the files that belong to the project and whose name matches, or all; without what git ignores."""
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().splitlines()] + [".git"]
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if not matches(name, ignored)]
        found += [Path(folder, name) for name in names if not matches(name, ignored)]
    return sorted(file for file in found if not patterns or matches(file.name, patterns))


def program_modules() -> list[Path]:
    """List the modules of the program, and dev.py."""
    package = ROOT / "netgrow_desktop"
    return [file for file in project_files("*.py") if package in file.parents or file == ROOT / "dev.py"]


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Tell whether a file's name fits one of the patterns."""
    return any(fnmatch(name, pattern) for pattern in patterns)


def run_tool(*arguments: str) -> str:
    """Run this environment's Python in the project's folder; fail with the tool's words if it finds fault."""
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{' '.join(arguments)} found fault:\n{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout


def lock_pins(name: str) -> dict[str, str]:
    """Read the version of each package in a lock, by its normalised name."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {
        canonicalize_name(package): version
        for package, version in re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE)
    }


# --- types, style, layers ---


@pytest.mark.timeout(300)
def test_types_are_sound() -> None:
    run_tool("-m", "mypy")


def test_the_linter_finds_nothing() -> None:
    run_tool("-m", "ruff", "check", ".")


def test_the_code_is_formatted() -> None:
    run_tool("-m", "ruff", "format", "--check", ".")


def test_imports_point_down_only() -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"

    said = run_tool("-c", command, "--no-logo")

    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", said), said


def test_no_rule_is_switched_off_in_place() -> None:
    marks = re.compile(r"#\s*(noqa|type:\s*ignore|pylint:|mypy:|fmt:\s*off|pragma: no cover)")

    assert found_in(project_files("*.py"), marks) == []


def test_no_contract_of_the_layers_has_an_exception() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    for contract in settings["tool"]["importlinter"]["contracts"]:
        assert "ignore_imports" not in contract, contract["name"]


# --- sizes and names ---


def test_modules_stay_under_500_lines() -> None:
    too_long = {
        str(file.relative_to(ROOT)): length
        for file in program_modules()
        if (length := len(file.read_text(encoding="utf-8").splitlines())) >= 500
    }

    assert too_long == {}


def test_functions_stay_under_50_lines() -> None:
    too_long = {
        f"{file.relative_to(ROOT)}:{function.lineno} {function.name}": length
        for file in program_modules()
        for function in functions_in(file)
        if (length := (function.end_lineno or function.lineno) - function.lineno + 1) >= 50
    }

    assert too_long == {}


def functions_in(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give each function and method that is defined in a module."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_modules_are_named_after_what_they_hold() -> None:
    vague = re.compile(r"(^|_)(utils?|helpers?|common|managers?|base|misc)(_|$)")

    assert [file for file in program_modules() if vague.search(file.stem)] == []


def test_nothing_unexpected_lies_at_the_top() -> None:
    assert {file.relative_to(ROOT).parts[0] for file in project_files()} <= TOP_LEVEL


def test_nothing_is_left_half_done() -> None:
    # Spelled in parts, so that this line is not found itself.
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")

    assert found_in(project_files("*.py", "*.md", "*.toml", "*.sh"), marks) == []


def test_no_file_names_a_folder_of_somebodys_own_machine() -> None:
    own_folders = re.compile(r"(?<![\w.~)}/-])/(?:root|work|Users|home/(?!ada|someone|user|me\b)\w+)/\w")
    files = project_files("*.py", "*.md", "*.toml", "*.sh", "*.spec", "*.lock")

    assert found_in(files, own_folders) == []


def found_in(files: list[Path], pattern: re.Pattern[str]) -> list[str]:
    """List the places where a pattern occurs, as file, line number and line."""
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        if file != Path(__file__)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


# --- locks and licences ---


@pytest.mark.parametrize("lock", LOCKS.values())
def test_a_lock_pins_every_package_with_hashes_and_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    lines = re.sub(r"\\\n", " ", text).splitlines()
    entries = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]

    assert entries
    assert [entry for entry in entries if not re.match(r"[\w.-]+==\S+( +--hash=sha256:[0-9a-f]{64})+ *$", entry)] == []
    assert "://" not in text


@pytest.mark.parametrize(("extra", "lock"), LOCKS.items())
def test_a_lock_has_what_the_project_asks_for(extra: str, lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + (project["optional-dependencies"][extra] if extra else [])
    pins = lock_pins(lock)

    for requirement in map(Requirement, wanted):
        name = canonicalize_name(requirement.name)
        assert name in pins, f"{requirement} is not in {lock}: run packaging/lock.sh"
        assert Version(pins[name]) in requirement.specifier, f"{lock} has {name} {pins[name]}, not {requirement}"


def test_the_locks_agree_about_every_version() -> None:
    pins = {lock: lock_pins(lock) for lock in LOCKS.values()}
    versions: dict[str, set[str]] = {}
    for packages in pins.values():
        for name, version in packages.items():
            versions.setdefault(name, set()).add(version)

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
    assert pins[LOCKS[""]].keys() <= pins[LOCKS["test"]].keys() & pins[LOCKS["package"]].keys()


def test_qt_runs_on_every_kind_of_machine_that_the_lock_is_for() -> None:
    """Wheels for Linux (two processors), macOS and Windows (two processors) each have their own hash."""
    text = (ROOT / LOCKS[""]).read_text(encoding="utf-8")
    entry = re.search(r"^pyside6-essentials==(?:.*\\\n)+.*", text, flags=re.MULTILINE)

    assert entry is not None
    assert entry.group().count("--hash=") >= 4


@pytest.mark.parametrize("lock", [LOCKS[""], LOCKS["test"], pytest.param(LOCKS["package"], marks=pytest.mark.slow)])
def test_every_licence_lets_people_use_and_pass_on_the_program(lock: str) -> None:
    names = sorted(lock_pins(lock).keys() - BUILD_TOOLS)
    found = json.loads(
        run_tool("-m", "piplicenses", "--from=mixed", "--format=json", "--with-system", "--packages", *names)
    )

    assert {canonicalize_name(package["Name"]) for package in found} == set(names)
    refused = {package["Name"]: package["License"] for package in found if not licence_is_accepted(package["License"])}
    assert refused == {}


def licence_is_accepted(licence: str) -> bool:
    """Tell whether one of the licences that may be chosen from is accepted, and all that hold together are."""
    return any(
        all(ACCEPTED_LICENCES.search(part) for part in re.split(r" AND |;", choice) if part.strip() != "DFSG approved")
        for choice in licence.split(" OR ")
    )


@pytest.mark.parametrize(
    ("licence", "accepted"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("GPL-3.0-only", False),
        ("GNU Affero General Public License v3", False),
        ("MIT AND GPL-2.0-only", False),
        ("UNKNOWN", False),
    ],
)
def test_a_licence_is_judged_by_the_best_choice_it_offers(licence: str, accepted: bool) -> None:
    assert licence_is_accepted(licence) is accepted


# --- the platform below ---


@pytest.mark.parametrize(
    "ask",
    [QCoreApplication.processEvents, QCoreApplication.sendPostedEvents, QCoreApplication.closingDown],
    ids=["nothing", "nothing-posted", "false"],
)
def test_qt_gives_back_the_references_it_takes(ask: Callable[[], object]) -> None:
    """Some releases of PySide6 lose a reference to None, True or False with every call, until Python aborts."""
    constants = (None, True, False)
    before = [sys.getrefcount(constant) for constant in constants]
    for _ in range(1000):
        ask()
    lost = [count - sys.getrefcount(constant) for count, constant in zip(before, constants, strict=True)]

    assert max(lost) < 500
