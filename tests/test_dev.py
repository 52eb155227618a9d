"""dev.py sets the program up on a bare machine, says what it does, and passes on what it is given."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="uses shell scripts in place of programs")


@dataclass
class Machine:
    """What dev.py asked of a machine that has everything, and what it would have become."""

    prepared: list[tuple[object, ...]] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Leave out the set-up and the start, noting what was asked for."""
    machine = Machine()

    def hand_over(command: list[str], settings: dict[str, str] | None = None) -> None:
        machine.command, machine.settings = command, settings or {}
        raise SystemExit

    monkeypatch.setattr(dev, "prepare", lambda *wishes: machine.prepared.append(wishes))
    monkeypatch.setattr(dev, "provide_wishes", lambda _: None)
    monkeypatch.setattr(dev, "hand_over", hand_over)
    monkeypatch.chdir(ROOT)
    return machine


# --- the verbs ---


def test_without_a_verb_it_explains_itself_and_fails() -> None:
    done = subprocess.run([sys.executable, ROOT / "dev.py"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    for verb in ("run", "test", "bench", "translate", "pictures", "package"):
        assert f"python3 dev.py {verb}" in done.stdout


def test_help_is_no_failure() -> None:
    done = subprocess.run([sys.executable, ROOT / "dev.py", "--help"], capture_output=True, check=False)

    assert done.returncode == 0


def test_an_old_python_is_refused_with_the_version_it_takes() -> None:
    with pytest.raises(dev.SetUpError, match=r"This is Python 3\.10; .* 3\.11 or newer"):
        dev.refuse_old_python((3, 10))


def test_run_passes_every_argument_on(machine: Machine) -> None:
    arguments = ["import", "Connections.csv", "--network", "my.netgrow", "--json"]

    with pytest.raises(SystemExit):
        dev.run(list(arguments))

    assert machine.command[-6:] == ["netgrow_desktop", *arguments]
    assert machine.settings == {"PYTHONPATH": str(ROOT)}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_run_without_a_display_says_so_and_writes_the_pictures(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(SystemExit):
        dev.run([])

    folder = str(ROOT / "build" / "sample-pictures")
    assert machine.command[-2:] == ["sample-pictures", folder]
    said = capsys.readouterr().out
    assert "no display" in said
    assert folder in said


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["Connections.csv"], True),
        (["--network", "my.netgrow"], True),
        (["--network", "import"], True),
        (["--network=my.netgrow", "a.csv", "b.csv"], True),
        (["/somewhere/contacts"], True),
        (["import", "Connections.csv"], False),
        (["--network", "my.netgrow", "summary", "-o", "out.pdf"], False),
        (["self-test"], False),
        (["--version"], False),
        (["--help"], False),
    ],
)
def test_only_a_start_without_a_verb_opens_the_window(arguments: list[str], opens: bool) -> None:
    assert dev.opens_window(arguments) is opens


def test_a_file_that_is_named_like_a_verb_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "contacts").touch()
    monkeypatch.chdir(tmp_path)

    assert dev.opens_window(["contacts"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_that_has_gone_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-gone")
    monkeypatch.setenv("DISPLAY", ":9876")

    assert not dev.display_answers()


def test_a_platform_chosen_by_hand_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert dev.display_answers()


def test_the_quick_tests_run_by_default_on_all_processors_and_keep_what_was_compiled(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    with pytest.raises(SystemExit):
        dev.test([])

    assert machine.command[1:5] == ["-m", "pytest", "-m", "not slow"]
    assert "-n" in machine.command
    assert "PYTHONDONTWRITEBYTECODE" not in os.environ
    assert machine.prepared[0][0] == [dev.TEST_LOCK]


def test_all_adds_the_slow_tests_and_what_building_needs(machine: Machine) -> None:
    with pytest.raises(SystemExit):
        dev.test(["--all", "tests/packaged", "-x"])

    assert machine.command[1:] == ["-m", "pytest", "tests/packaged", "-x"]
    assert machine.prepared[0][0] == [dev.TEST_LOCK, dev.PACKAGE_LOCK]


@pytest.mark.parametrize("failing", ["not alone", "alone", ""])
def test_whatever_needs_the_machine_to_itself_is_tested_after_all_others_also_where_one_fails(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    parts: list[str] = []

    def start(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        parts.append(command[command.index("-m", 2) + 1])
        assert ("-n" in command) == (parts[-1] == "not alone")
        return subprocess.CompletedProcess(command, 1 if parts[-1] == failing else 0)

    monkeypatch.setattr(subprocess, "run", start)

    assert dev.test(["--all"]) == (1 if failing else 0)
    assert parts == ["not alone", "alone"]


def test_pictures_puts_what_the_program_drew_in_place_of_those_of_the_readme(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, drawn = tmp_path / "docs" / "pictures", tmp_path / "build" / "sample-pictures"
    for folder in (shown, drawn):
        folder.mkdir(parents=True)
    (shown / "contacts.png").write_bytes(b"old")
    (drawn / "contacts.png").write_bytes(b"new")
    (drawn / "network-summary.pdf").write_bytes(b"not shown")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PICTURES", shown)
    started: list[list[str]] = []

    def start(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        started.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", start)

    assert dev.pictures([]) == 0
    assert started[0][-2:] == ["sample-pictures", str(drawn)]
    assert {each.name: each.read_bytes() for each in shown.iterdir()} == {"contacts.png": b"new"}


def test_package_takes_no_arguments_and_builds_with_what_the_lock_has(machine: Machine) -> None:
    with pytest.raises(dev.SetUpError, match="takes no arguments, but was given: --fast"):
        dev.package(["--fast"])
    with pytest.raises(SystemExit):
        dev.package([])

    assert machine.prepared[0][0] == [dev.PACKAGE_LOCK]
    assert machine.command[-1] == str(ROOT / "packaging" / "build.py")


@POSIX
def test_the_exit_code_and_the_folder_of_the_person_are_passed_through(tmp_path: Path) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    elsewhere.mkdir()
    shutil.copy(ROOT / "dev.py", project)
    lock = project / dev.RUN_LOCK
    lock.touch()
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    (project / ".venv" / dev.STAMP.name).write_text(json.dumps({dev.RUN_LOCK: digest}))
    write_script(python, '[ "$1" = -c ] && exit 0; echo "$PWD $PYTHONPATH $*"; exit 7')

    done = subprocess.run(
        [sys.executable, project / "dev.py", "run", "check"],
        cwd=elsewhere,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 7
    assert done.stdout == f"{elsewhere} {project} -P -m netgrow_desktop check\n"


# --- system packages ---


@pytest.fixture
def own_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a folder for pretended programs in front of the search path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def write_script(path: Path, text: str) -> None:
    """Write an executable shell script."""
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


@POSIX
def test_a_machine_that_has_everything_is_left_alone(own_programs: Path, tmp_path: Path) -> None:
    write_script(own_programs / "apt-get", f"touch {tmp_path}/called")

    dev.provide_system_packages({}, {"sh": "dash"})

    assert not (tmp_path / "called").exists()


@POSIX
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux libraries")
def test_without_the_right_to_install_the_one_line_is_named(
    own_programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_script(own_programs / "apt-get", "exit 1")
    monkeypatch.setattr(dev, "root_prefix", lambda: None)

    with pytest.raises(dev.SetUpError) as refused:
        dev.provide_system_packages({"libnever.so.1": "libnever1"}, {"no-such-program": "never-tools"})

    assert str(refused.value).splitlines()[-1] == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnever1 never-tools"
    )


@POSIX
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux programs")
def test_with_the_right_it_installs_what_is_missing_and_says_so_first(
    own_programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "calls"
    tool = own_programs / "some-tool"
    # As on a machine whose package lists are old: the first try fails, after an update it works.
    write_script(
        own_programs / "apt-get",
        f'echo "$*" >> {log}; [ "$1" = update ] && exit 0; grep -q update {log} || exit 100; '
        f"printf '#!/bin/sh\\n' > {tool}; chmod +x {tool}",
    )
    monkeypatch.setattr(dev, "root_prefix", lambda: ["env"])

    dev.provide_system_packages({}, {"some-tool": "some-tools"})

    install = "install -y --no-install-recommends some-tools"
    assert log.read_text().splitlines() == [install, "update", install]
    assert f"installing now: apt-get {install}" in capsys.readouterr().out


@POSIX
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux programs")
def test_what_is_merely_useful_is_installed_where_that_is_allowed_and_else_left_out(
    own_programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "calls"
    write_script(own_programs / "apt-get", f'echo "$*" >> {log}')
    monkeypatch.setattr(dev, "root_prefix", lambda: None)
    dev.provide_wishes({"sh": "dash", "never-there": "never-tools"})
    assert "what needs it is left out: never-tools" in capsys.readouterr().out
    assert not log.exists()

    monkeypatch.setattr(dev, "root_prefix", lambda: ["env"])
    dev.provide_wishes({"sh": "dash", "never-there": "never-tools"})

    assert log.read_text() == "install -y --no-install-recommends never-tools\n"


@POSIX
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux libraries")
def test_a_system_without_apt_get_is_told_the_names_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    dev.provide_system_packages({"libnever.so.1": "libnever1"}, {})

    assert "libnever1" in capsys.readouterr().out


# --- .venv and the locks ---


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder for an environment of its own, whose only source of packages is its folder ``wheels``."""
    (tmp_path / "wheels").mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / dev.STAMP.name)
    monkeypatch.setattr(dev, "UNFINISHED", tmp_path / ".venv" / dev.UNFINISHED.name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    return tmp_path


def lock_one_wheel(project: Path, version: str) -> str:
    """Write a wheel of this version and a lock that pins it; give the wheel's digest."""
    wheel = project / "wheels" / f"greeting-{version}-py3-none-any.whl"
    information = f"greeting-{version}.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("greeting.py", f"VERSION = {version!r}\n")
        archive.writestr(f"{information}/METADATA", f"Metadata-Version: 2.1\nName: greeting\nVersion: {version}\n")
        archive.writestr(f"{information}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{information}/RECORD", "")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (project / "some.lock").write_text(f"greeting=={version} --hash=sha256:{digest}\n")
    return digest


def installed_version() -> str:
    """Ask the environment's own Python which version it has."""
    done = subprocess.run(
        [dev.environment_python(), "-c", "import greeting; print(greeting.VERSION)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def set_up() -> None:
    """Do what every verb does before it starts."""
    dev.provide_environment()
    dev.provide_locked_packages(["some.lock"])


def test_an_environment_whose_making_was_cut_off_is_made_anew_and_brought_up_to_a_changed_lock(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lock_one_wheel(project, "1.0")
    dev.environment_python().parent.mkdir(parents=True)
    dev.environment_python().symlink_to(project / "a-python-that-has-gone")
    left_over = dev.ENVIRONMENT / "left-over"
    left_over.touch()

    set_up()
    assert installed_version() == "1.0"
    assert not left_over.exists()
    said = capfd.readouterr().out
    assert "Making a new" in said
    assert "Installing the packages of some.lock" in said

    set_up()
    assert capfd.readouterr().out == ""

    lock_one_wheel(project, "2.0")
    set_up()
    assert installed_version() == "2.0"

    # A package that is not the one in the lock is refused, and what was there goes on working.
    digest = lock_one_wheel(project, "3.0")
    (project / "some.lock").write_text(f"greeting==3.0 --hash=sha256:{digest[::-1]}\n")
    with pytest.raises(dev.SetUpError, match=r"some\.lock could not be installed"):
        set_up()
    assert "HASH" in capfd.readouterr().err
    assert dev.environment_works()
    assert installed_version() == "2.0"

    dev.UNFINISHED.touch()
    assert not dev.environment_works()


def test_a_note_of_installed_locks_that_cannot_be_read_counts_as_none(project: Path) -> None:
    dev.ENVIRONMENT.mkdir()
    for content in ("", "{", "[]", "\x00"):
        dev.STAMP.write_text(content)
        assert dev.read_stamp() == {}


@POSIX
def test_a_second_set_up_waits_for_the_first(capfd: pytest.CaptureFixture[str]) -> None:
    program = "import dev\nwith dev.one_at_a_time(): print('second is in', flush=True)"
    with dev.one_at_a_time():
        second = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert second.stdout is not None
        assert "Waiting" in second.stdout.readline()
        print("first is out", flush=True)
    output, _ = second.communicate()

    assert output == "second is in\n"
