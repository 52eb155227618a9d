#!/usr/bin/env python3
"""Set up and drive NetGrow Desktop from its source folder, with nothing but Python 3.11 or newer.

python3 dev.py run [FILES or a verb ...]    start the program; every argument is passed on
python3 dev.py test [--all] [pytest ...]    run the tests; --all adds the slow ones and the built program
python3 dev.py bench [...]                  measure speed
python3 dev.py translate                    gather the texts of the window and name those without German
python3 dev.py pictures                     take the pictures of the README anew from the running program
python3 dev.py package                      build what people install, which needs no Python, into dist/

The first call makes the folder .venv beside this file and installs what the program needs into it. Nothing
else on the machine is changed, except that missing system libraries are installed with apt-get where that is
allowed (as root or with password-free sudo); otherwise the one command to run is named.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "netgrow-locks.json"
UNFINISHED = ENVIRONMENT / "netgrow-unfinished"
OLDEST_PYTHON = (3, 11)

PICTURES = ROOT / "docs" / "pictures"

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
PACKAGE_LOCK = "requirements-package.lock"

# What Qt's own wheels expect of the system: the name to load, and the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
# The tests open real windows on a display of their own and read the printed pages.
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "pdftotext": "poppler-utils"}
PACKAGE_PROGRAMS = {"objdump": "binutils"}
# Without these one step of the packaging, or some of the slow tests, are left out and say so.
PACKAGE_WISHES = {"makensis": "nsis"}
TEST_WISHES = {
    **PACKAGE_WISHES,
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "debootstrap": "debootstrap",
    "weston": "weston",
}


class SetUpError(Exception):
    """The set-up cannot go on; the text says why and what to do next."""


def main(arguments: Sequence[str]) -> int:
    """Carry out the verb named first; give the exit code of what was started."""
    verbs = {
        "run": run,
        "test": test,
        "bench": bench,
        "translate": translate,
        "pictures": pictures,
        "package": package,
    }
    if not arguments or arguments[0] not in verbs:
        print((__doc__ or "").strip())
        return 0 if arguments[:1] in (["-h"], ["--help"], ["help"]) else 2
    try:
        refuse_old_python(sys.version_info[:2])
        return verbs[arguments[0]](list(arguments[1:]))
    except SetUpError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ndev.py: Stopped.", file=sys.stderr)
        return 130


def run(arguments: list[str]) -> int:
    """Start the program, or write its pictures where there is no display to open a window on."""
    prepare([RUN_LOCK], QT_LIBRARIES)
    # -P keeps the folder the person stands in off the module path: their files are data.
    program = [str(environment_python()), "-P", "-m", "netgrow_desktop"]
    settings = {"PYTHONPATH": str(ROOT)}
    if opens_window(arguments) and not display_answers():
        folder = ROOT / "build" / "sample-pictures"
        say("There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY leads to one).")
        say(f"Instead, the sample network's summary and a picture of the window are written to {folder}")
        say("Everything that needs no window works here as well: python3 dev.py run --help")
        hand_over([*program, "sample-pictures", str(folder)], {**settings, "QT_QPA_PLATFORM": "offscreen"})
    hand_over([*program, *arguments], settings)


def test(arguments: list[str]) -> int:
    """Run the tests: all that are quick, or every one after --all."""
    everything = "--all" in arguments
    chosen = [argument for argument in arguments if argument != "--all"]
    libraries, programs, locks = dict(QT_LIBRARIES), dict(TEST_PROGRAMS), [TEST_LOCK]
    if everything:
        provide_wishes(TEST_WISHES)
        libraries.update(python_library())
        programs.update(PACKAGE_PROGRAMS)
        locks.append(PACKAGE_LOCK)
    prepare(locks, libraries, programs)
    # Else each program that a test starts compiles all of ours anew, and each run all of the tests.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.chdir(ROOT)
    command = [str(environment_python()), "-m", "pytest"]
    together = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadgroup"]
    if not everything:
        hand_over([*command, "-m", "not slow", *(chosen or together)])
    if chosen:
        hand_over(command + chosen)
    return test_everything(command, together)


def test_everything(command: Sequence[str], together: Sequence[str]) -> int:
    """Run all tests side by side, then those that need the machine to themselves; gives 0 if both succeed."""
    failed = 0
    for part in (["-m", "not alone", *together], ["-m", "alone"]):
        failed = subprocess.run([*command, *part], env=child_environment(), check=False).returncode or failed
    return failed


def bench(arguments: list[str]) -> int:
    """Measure the program's speed."""
    prepare([TEST_LOCK], QT_LIBRARIES, TEST_PROGRAMS)
    os.chdir(ROOT)
    hand_over([str(environment_python()), "-m", "tests.bench", *arguments])


def translate(arguments: list[str]) -> int:
    """Bring the German up to date; gives 1 if something is not translated yet."""
    if arguments:
        raise SetUpError(f"translate takes no arguments, but was given: {' '.join(arguments)}")
    prepare([TEST_LOCK], QT_LIBRARIES)
    command = [str(environment_python()), "packaging/translate.py"]
    return subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode


def pictures(arguments: list[str]) -> int:
    """Take the pictures that the README shows anew from the running program; gives the program's exit code."""
    if arguments:
        raise SetUpError(f"pictures takes no arguments, but was given: {' '.join(arguments)}")
    prepare([RUN_LOCK], QT_LIBRARIES)
    folder = ROOT / "build" / "sample-pictures"
    command = [str(environment_python()), "-P", "-m", "netgrow_desktop", "sample-pictures", str(folder)]
    # The same on every machine: no display, its own density and English.
    settings = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=child_environment(settings), check=False).returncode
    if done == 0:
        for picture in sorted(PICTURES.glob("*.png")):
            shutil.copyfile(folder / picture.name, picture)
            say(f"{picture.relative_to(ROOT)} is new.")
    return done


def package(arguments: list[str]) -> int:
    """Build the program that runs without Python, and what installs it, into dist/."""
    if arguments:
        raise SetUpError(f"package takes no arguments, but was given: {' '.join(arguments)}")
    provide_wishes(PACKAGE_WISHES)
    prepare([PACKAGE_LOCK], {**QT_LIBRARIES, **python_library()}, PACKAGE_PROGRAMS)
    hand_over([str(environment_python()), str(ROOT / "packaging" / "build.py")])


def say(text: str) -> None:
    """Print one line about what dev.py does, at once also where the output is a file."""
    print(f"dev.py: {text}", flush=True)


def hand_over(command: Sequence[str], settings: dict[str, str] | None = None) -> NoReturn:
    """Become the command: its output, exit code and signals are then this process's own."""
    sys.stdout.flush()
    environment = child_environment(settings)
    if os.name == "posix":
        os.execve(command[0], list(command), environment)
    sys.exit(subprocess.run(command, env=environment, check=False).returncode)


def child_environment(settings: dict[str, str] | None = None) -> dict[str, str]:
    """Give the environment for a child: the own one without another Python's paths, plus the settings."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    return {**kept, **(settings or {})}


# --- is there a window to open, and a display to open it on? ---


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether the program would open its window for these arguments: no verb, no --help, no --version."""
    words = iter(arguments)
    for word in words:
        if word in {"-h", "--help", "--version"}:
            return False
        if word == "--network":
            next(words, None)
        elif not word.startswith("-"):
            # A verb is a plain word; anything else is a file that is to be imported.
            return re.fullmatch(r"[a-z]+(-[a-z]+)*", word) is None or Path(word).is_file()
    return True


def display_answers() -> bool:
    """Tell whether a window can be opened here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", ""), wayland).exists():
        return True
    return bool(os.environ.get("DISPLAY")) and x_server_answers()


def x_server_answers() -> bool:
    """Try the display named in DISPLAY, which may have gone since it was set."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    connection = x11.XOpenDisplay(None)
    if not connection:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(connection))
    return True


# --- what the machine must have ---


def refuse_old_python(version: tuple[int, int]) -> None:
    """Raise SetUpError for a Python that the program does not run on."""
    if version < OLDEST_PYTHON:
        raise SetUpError(
            f"This is Python {version[0]}.{version[1]}; NetGrow Desktop needs 3.11 or newer. "
            "Install a newer Python and call dev.py with it, for example: python3.11 dev.py run"
        )


def prepare(locks: Sequence[str], libraries: dict[str, str], programs: dict[str, str] | None = None) -> None:
    """Bring the machine and .venv to where the verb can start; raise SetUpError where that fails."""
    provide_system_packages(libraries, programs or {})
    with one_at_a_time():
        provide_environment()
        provide_locked_packages(locks)


def python_library() -> dict[str, str]:
    """Give Python's own shared library, which a built program carries with it."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    name = sysconfig.get_config_var("INSTSONAME") or f"libpython{version}.so.1.0"
    beside_python = Path(sysconfig.get_config_var("LIBDIR") or "", name)
    return {} if beside_python.exists() else {name: f"libpython{version}"}


def missing_packages(libraries: dict[str, str], programs: dict[str, str]) -> list[str]:
    """Name the Debian packages of whatever cannot be loaded or found here, each once."""
    missing = []
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if sys.platform.startswith("linux"):
        missing += [name for library, name in libraries.items() if not library_loads(library)]
        missing += [name for program, name in programs.items() if shutil.which(program) is None]
    return list(dict.fromkeys(missing))


def library_loads(name: str) -> bool:
    """Tell whether the system's loader finds the library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def provide_system_packages(libraries: dict[str, str], programs: dict[str, str]) -> None:
    """Install with apt-get what the system lacks, where this is allowed; else name the command to run."""
    missing = missing_packages(libraries, programs)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        if "python3-venv" in missing:
            raise SetUpError("This Python has no venv module. Install it and run the same command again.")
        say(f"Not found here, and there is no apt-get to get it with: {' '.join(missing)} (names on Debian)")
        say("Going on all the same; if the program does not start, install these first.")
        return
    allowed = root_prefix()
    if allowed is not None:
        say(f"Missing on this machine, so installing now: {' '.join(install)}")
        run_apt_get([*allowed, *install], [*allowed, "apt-get", "update"])
        importlib.invalidate_caches()
        missing = missing_packages(libraries, programs)
        if not missing:
            return
    raise SetUpError(
        "Some system packages are missing. Install them with this line, then run the same command again:\n"
        f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(missing)}"
    )


def provide_wishes(programs: dict[str, str]) -> None:
    """Install with apt-get, where this is allowed, what is useful but not needed; else say that it is missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = [name for program, name in programs.items() if shutil.which(program) is None]
    allowed = root_prefix() if missing and shutil.which("apt-get") else None
    if allowed is not None:
        say(f"Useful here and missing, so installing now: {' '.join(missing)}")
        run_apt_get(
            [*allowed, "apt-get", "install", "-y", "--no-install-recommends", *missing], [*allowed, "apt-get", "update"]
        )
    elif missing:
        say(f"Not installed here, so what needs it is left out: {' '.join(missing)} (names on Debian)")


def root_prefix() -> list[str] | None:
    """Give what to put before a command that root must run, or None where that is not allowed."""
    settings = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return settings
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n", *settings]
    return None


def run_apt_get(install: Sequence[str], update: Sequence[str]) -> None:
    """Install, and where that fails once more with new package lists; show apt-get's words only if all fails."""
    words = ""
    for command in (install, update, install):
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if command is install and done.returncode == 0:
            return
        words = done.stdout
    print(words, file=sys.stderr)


# --- .venv and what is in it ---


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second dev.py wait until the first has finished setting up."""
    with Path(__file__).open(encoding="utf-8") as own_file:
        try:
            import fcntl
        except ImportError:  # Windows has other locks; there two set-ups at once are left to luck.
            yield
            return
        try:
            fcntl.flock(own_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another dev.py to finish setting up")
            fcntl.flock(own_file, fcntl.LOCK_EX)
        yield


def environment_python() -> Path:
    """Give the path of the Python in .venv."""
    windows = os.name == "nt"
    return ENVIRONMENT / ("Scripts" if windows else "bin") / ("python.exe" if windows else "python")


def environment_works() -> bool:
    """Tell whether .venv is whole: finished, its Python still there and new enough, pip in it."""
    if UNFINISHED.exists() or not environment_python().exists():
        return False
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    asked = subprocess.run(
        [environment_python(), "-c", question], env=child_environment(), capture_output=True, check=False
    )
    return asked.returncode == 0


def provide_environment() -> None:
    """Make .venv, or make it anew where an earlier try was cut off or its Python has gone."""
    if environment_works():
        return
    say(f"Making a new {ENVIRONMENT}" if ENVIRONMENT.exists() else f"Making {ENVIRONMENT}")
    command = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    if subprocess.run(command, env=child_environment(), check=False).returncode:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise SetUpError(
            f"{ENVIRONMENT} could not be made; the message above says why. "
            "On Debian and Ubuntu: sudo apt-get install -y python3-venv"
        )


def provide_locked_packages(locks: Sequence[str]) -> None:
    """Install from each lock that is new or has changed since it was last installed."""
    installed = read_stamp()
    wanted = {lock: hashlib.sha256((ROOT / lock).read_bytes()).hexdigest() for lock in locks}
    pending = [lock for lock in locks if installed.get(lock) != wanted[lock]]
    for lock in pending:
        say(f"Installing the packages of {lock} into .venv (a download of about 100 MB, once)")
        UNFINISHED.touch()
        command = [str(environment_python()), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        command += ["--require-hashes", "--requirement", str(ROOT / lock)]
        if subprocess.run(command, env=child_environment(), check=False).returncode:
            if installed:  # What was there before still works, also without a connection.
                UNFINISHED.unlink()
            raise SetUpError(
                f"The packages of {lock} could not be installed; pip's message above says why. "
                "They come from the internet: check the connection, then run the same command again."
            )
        installed[lock] = wanted[lock]
        STAMP.write_text(json.dumps(installed, indent=2), encoding="utf-8")
        UNFINISHED.unlink()


def read_stamp() -> dict[str, str]:
    """Give the digest of each lock that was installed, by its name; none where the note cannot be read."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
