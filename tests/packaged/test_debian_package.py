"""The Debian package: what Debian's own tools say of it, and a fresh Debian without Python that installs it."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from installers.product import IDENTIFIER, NAME, version
from installers.shared_libraries import SYSTEM_LIBRARIES

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800), pytest.mark.alone]

LARGEST = 45_000_000
OLD_NETWORK = Path(__file__).parent.parent / "storage" / "networks" / "version-1.netgrow"
PERSON = "ada"
HOME = f"/home/{PERSON}"
DATA = f"{HOME}/.local/share/NetGrow Desktop"
RELEASE = platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")


def needs_program(name: str) -> pytest.MarkDecorator:
    """Skip a test where a tool of Debian's is not installed."""
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"needs {name}")


def said_by(*command: str | Path, code: int = 0) -> str:
    """Run a command and give all that it says; fail unless it ends with this code."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def unpacked(debian_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the package without installing it."""
    folder = tmp_path_factory.mktemp("unpacked")
    said_by("dpkg-deb", "--extract", debian_package, folder)
    return folder


# --- what the tools say ---


def test_it_is_small_enough_to_be_sent_around(debian_package: Path) -> None:
    assert debian_package.stat().st_size <= LARGEST


@needs_program("desktop-file-validate")
def test_the_entry_of_the_menu_is_valid(unpacked: Path) -> None:
    assert said_by("desktop-file-validate", unpacked / "usr/share/applications" / f"{NAME}.desktop") == ""


@needs_program("appstreamcli")
def test_the_description_for_software_centres_is_valid(unpacked: Path) -> None:
    file = unpacked / "usr/share/metainfo" / f"{IDENTIFIER}.metainfo.xml"

    assert "Validation was successful" in said_by("appstreamcli", "validate", "--no-net", "--no-color", file)


@needs_program("lintian")
def test_lintian_finds_no_error_and_no_warning(debian_package: Path) -> None:
    said = said_by("lintian", "--allow-root", "--fail-on", "error,warning", debian_package)

    assert [line for line in said.splitlines() if line.startswith(("E:", "W:"))] == []


@needs_program("groff")
def test_the_manual_page_has_no_fault(unpacked: Path) -> None:
    page = unpacked / "usr/share/man/man1" / f"{NAME}.1.gz"
    text = subprocess.run(["zcat", page], capture_output=True, check=True).stdout
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z"], input=text, capture_output=True, text=False, check=True
    )

    assert done.stderr == b""


@needs_program("ldd")
def test_each_library_of_the_system_is_in_the_package_it_is_asked_of(unpacked: Path) -> None:
    """What ldd finds outside the program belongs to a package of the table from which Depends is made."""
    found: dict[str, str] = {}
    for file in (unpacked / "opt").rglob("*.so*"):
        if not file.is_symlink():
            found.update(re.findall(r"^\t(?:\S+/)?(\S+) => (\S+)", said_by("ldd", file), re.MULTILINE))
    assert "not" not in found.values(), found
    outside = {name: place for name, place in found.items() if not place.startswith(str(unpacked))}

    asked = {name for name in outside if name in SYSTEM_LIBRARIES}
    owners = {name: owner_of(Path(outside[name])) for name in asked}
    wrong = {name: owner for name, owner in owners.items() if owner not in SYSTEM_LIBRARIES[name].split(" | ")}

    assert len(asked) > 15
    assert wrong == {}


def owner_of(file: Path) -> str:
    """Name the package of this machine that a library is from, whichever of its folders it is looked for in."""
    for place in (file, file.resolve(), Path("/usr") / file.relative_to("/"), Path(str(file).removeprefix("/usr"))):
        done = subprocess.run(["dpkg-query", "--search", place], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return "no package"


# --- a fresh Debian ---


class Machine:
    """A Debian of its own in a folder, with one person; only root of the machine around it can make one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, code: int = 0) -> str:
        """Run a command as root."""
        return said_by("chroot", self.folder, "/usr/bin/env", "-i", *SURROUNDINGS, *command, code=code)

    def run_as_person(self, *command: str, code: int = 0) -> str:
        """Run a command as the person, on a display that nobody sees."""
        own = [f"HOME={HOME}", "QT_QPA_PLATFORM=offscreen"]
        return said_by(
            "chroot", f"--userspec={PERSON}:{PERSON}", self.folder, "/usr/bin/env", "-i", *SURROUNDINGS, *own, *command,
            code=code,
        )  # fmt: skip

    def install(self, package: Path) -> str:
        """Install a package and whatever it asks for, and nothing that it merely recommends."""
        shutil.copy(package, self.folder / "root" / package.name)
        return self.run("apt-get", "install", "-y", "--no-install-recommends", f"/root/{package.name}")

    def has(self, place: str) -> bool:
        """Tell whether there is something at a place, be it a link to nothing."""
        path = self.folder / place.lstrip("/")
        return path.exists() or path.is_symlink()

    def people(self) -> list[str]:
        """Name everybody in the person's own network, as the program tells of it."""
        told = json.loads(self.run_as_person(NAME, "export", "--format", "json"))
        return sorted(contact["name"] for contact in told["contacts"])


# As the program's starter sets it, whose libraries lie in one folder.
ASK_LOADER = "export LD_LIBRARY_PATH=/opt/netgrow/_internal; find /opt/netgrow -name '*.so*' -type f -exec ldd {} +"
SURROUNDINGS = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """Make a small Debian from wherever this machine gets its own packages."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("needs root and debootstrap")
    folder = tmp_path_factory.mktemp("machine")
    folder.chmod(0o755)
    bootstrap = ["debootstrap", "--variant=minbase", RELEASE, str(folder), *own_mirror()]
    done = subprocess.run(bootstrap, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no Debian could be made here: {done.stdout[-300:]}")
    for file in ("/etc/resolv.conf", "/etc/hosts"):
        shutil.copy(file, folder / file.lstrip("/"))
    with contextlib.ExitStack() as stack:
        for kind, place in (("proc", "proc"), ("tmpfs", "dev/shm")):
            (folder / place).mkdir(exist_ok=True)
            said_by("mount", "-t", kind, kind, folder / place)
            stack.callback(said_by, "umount", folder / place)
        made = Machine(folder)
        made.run("useradd", "--create-home", PERSON)
        made.run("apt-get", "update")
        yield made
    shutil.rmtree(folder)


def own_mirror() -> list[str]:
    """Give the address that this machine's own packages of the release come from, if it says so."""
    what = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)", "Created-By: Packages"]
    done = subprocess.run(what, capture_output=True, text=True, check=False)
    return re.findall(rf"^(\S+) {RELEASE} main$", done.stdout, re.MULTILINE)[:1]


def test_a_fresh_debian_without_python_installs_updates_and_removes_it(
    machine: Machine, debian_package: Path, earlier_package: Path
) -> None:
    assert not machine.has("/usr/bin/python3")

    # An earlier version, with which the person made a network and has one that is older still.
    machine.install(earlier_package)
    connections = machine.folder / HOME.lstrip("/") / "people.vcf"
    connections.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Adéla Vzorová\nEND:VCARD\n", encoding="utf-8")
    machine.run_as_person(NAME, "import", f"{HOME}/people.vcf")
    before = machine.people()
    assert before == ["Adéla Vzorová"]
    shutil.copy(OLD_NETWORK, machine.folder / HOME.lstrip("/") / "old.netgrow")
    machine.run("chown", "-R", f"{PERSON}:{PERSON}", HOME)

    machine.install(debian_package)

    assert f"Version: {version()}-1" in machine.run("dpkg", "--status", NAME)
    assert machine.run("dpkg", "--verify", NAME) == ""
    assert "not found" not in machine.run("/bin/sh", "-c", ASK_LOADER)
    assert not machine.has("/usr/bin/python3")
    assert machine.people() == before
    # An older network is brought up to date by the first write, which keeps a copy.
    machine.run_as_person(NAME, "import", f"{HOME}/people.vcf", "--network", f"{HOME}/old.netgrow")
    assert "is sound: 4 people" in machine.run_as_person(NAME, "check", "--network", f"{HOME}/old.netgrow")
    assert "3 people" in machine.run_as_person(NAME, "backup", "--list", "--network", f"{HOME}/old.netgrow")
    assert "Everything works." in machine.run_as_person(NAME, "self-test")
    assert writable_by_others(machine.folder / "opt" / "netgrow") == []

    machine.run("apt-get", "purge", "-y", NAME)

    for place in ("/opt/netgrow", f"/usr/bin/{NAME}", f"/usr/share/applications/{NAME}.desktop"):
        assert not machine.has(place)
    assert machine.has(f"{DATA}/My network.netgrow")
    # Whoever comes back finds everybody again.
    machine.install(debian_package)
    assert machine.people() == before


def writable_by_others(folder: Path) -> list[Path]:
    """List what somebody else than root could change."""
    places = [folder, *folder.rglob("*")]
    return [place for place in places if not place.is_symlink() and place.stat().st_mode & 0o022]
