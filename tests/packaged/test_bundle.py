"""The built program works on a machine that has neither Python's packages nor this checkout."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePath

import pytest
from installers.licences import is_known, works
from installers.linux_tree import size_of
from installers.shared_libraries import depends, needs

from tests.formats.workbooks import sheet_xml, write_xlsx
from tests.packaged.screen import wait_until

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.alone]

CONNECTIONS = """\
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Adéla,Příkladová,https://www.linkedin.com/in/adela-prikladova,adela@example.org,Vzorek & Syn,Director,03 Feb 2024
Bao,Mẫu,https://www.linkedin.com/in/bao-mau,,Northwind,Engineer,17 Nov 2019
"""

QT_LIBRARIES = {"Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "WaylandClient", "Widgets", "XcbQpa"}
PLUGINS = {
    "iconengines/libqsvgicon",
    "imageformats/libqgif", "imageformats/libqico", "imageformats/libqjpeg", "imageformats/libqsvg",
    "imageformats/libqwebp",
    "platforminputcontexts/libcomposeplatforminputcontextplugin",
    "platforminputcontexts/libibusplatforminputcontextplugin",
    "platforms/libqoffscreen", "platforms/libqwayland", "platforms/libqxcb",
    "platformthemes/libqxdgdesktopportal",
    "printsupport/libcupsprintersupport",
    "wayland-decoration-client/libadwaita", "wayland-decoration-client/libbradient",
    "wayland-shell-integration/libqt-shell", "wayland-shell-integration/libxdg-shell",
    "xcbglintegrations/libqxcb-egl-integration", "xcbglintegrations/libqxcb-glx-integration",
}  # fmt: skip
PACKAGES = frozenset(
    ("python3.11", "python3.12", "python3.13", "python_calamine", "rapidfuzz", "shiboken6", "sqlalchemy")
)
"""Folders of the program in which Python's own modules in C stand."""
OTHER_LIBRARIES = re.compile(
    r"lib(python3\.\d+|ffi|lzma|bz2|mpdec|sqlite3|uuid|icu(data|i18n|uc)|pyside6\.abi3|shiboken6\.abi3|zstd"
    r"|xcb-(cursor|glx|icccm|image|keysyms|randr|render|render-util|shape|shm|sync|util|xfixes|xkb)"
    r"|xkbcommon|xkbcommon-x11)\.so(\.\d+)*"
)
# What is no library: Python's own modules, Qt's words, time zones, licences.
OTHER_FILES = re.compile(
    r"LICENSE|THIRD-PARTY\.txt|base_library\.zip|dateutil/zoneinfo/dateutil-zoneinfo\.tar\.gz"
    r"|PySide6/Qt/translations/qtbase_\w+\.qm"
    r"|netgrow_desktop/resource_files/(fonts|icons|sample|translations|help)/.+"
)
LARGEST = 110_000_000


def run(command: list[str | Path], environment: dict[str, str]) -> str:
    """Run a command with these variables only; fail with its words unless it succeeds."""
    folder = environment["HOME"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


# Whatever Qt asks ICU for: order, cases, encodings, names of time zones; and which tables were asked.
ASK_ICU = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QStringEncoder, QTimeZone
for name in ("de_DE", "sv_SE", "tr_TR", "zh_CN", "ja_JP"):
    locale = QLocale(name)
    print(sorted(["Zürich", "Ärger", "Apfel", "Łódź", "lodz"], key=cmp_to_key(QCollator(locale).compare)))
    print(locale.toUpper("istanbul straße"), locale.toLower("ISTANBUL"))
    print(QTimeZone(b"Europe/Berlin").displayName(QTimeZone.StandardTime, QTimeZone.LongName, locale))
for name in ("windows-1252", "ISO-8859-2", "Shift-JIS", "GB18030", "KOI8-R"):
    print(name, QStringEncoder(name).isValid())
print({line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line}.pop())
"""

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nTEL:{}\r\nEND:VCARD\r\n"
MEETING = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    "DTSTART;TZID=W. Europe Standard Time:20250301T100000\r\n"
    "ORGANIZER:mailto:me@x.example\r\nATTENDEE;CN=Ada:mailto:ada@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_it_tests_itself_without_a_display(bundle: Path, bare_environment: dict[str, str]) -> None:
    run([bundle / "netgrow-desktop", "self-test"], bare_environment)


def test_it_tests_itself_in_a_window_on_an_x_display(bundle: Path, bare_environment: dict[str, str]) -> None:
    environment = {**bare_environment, "QT_QPA_PLATFORM": "xcb"}

    run(["/usr/bin/xvfb-run", "-a", bundle / "netgrow-desktop", "self-test"], environment)


@pytest.mark.skipif(shutil.which("weston") is None, reason="needs weston")
def test_it_tests_itself_in_a_window_on_a_wayland_display(bundle: Path, bare_environment: dict[str, str]) -> None:
    environment = {**bare_environment, "WAYLAND_DISPLAY": "test", "QT_QPA_PLATFORM": "wayland"}
    socket = Path(environment["XDG_RUNTIME_DIR"], "test")
    command = ["weston", "--backend=headless-backend.so", f"--socket={socket.name}", "--width=1600", "--height=900"]
    compositor = subprocess.Popen(command, env=bare_environment, stderr=subprocess.DEVNULL)
    try:
        wait_until(socket.exists, "the display")
        said = run([bundle / "netgrow-desktop", "self-test"], environment)
    finally:
        compositor.terminate()
        compositor.wait(10)

    assert "platform wayland" in said


def test_it_loads_nothing_from_this_checkout(bundle: Path, bare_environment: dict[str, str], tmp_path: Path) -> None:
    log = tmp_path / "loaded"
    environment = {**bare_environment, "LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(log)}

    run([bundle / "netgrow-desktop", "self-test"], environment)

    loaded = "".join(file.read_text(errors="replace") for file in tmp_path.glob("loaded.*"))
    assert f"{bundle}/_internal/PySide6/Qt/lib/libQt6Widgets.so.6" in loaded
    assert str(ROOT) not in loaded


def test_an_import_and_a_summary_work_from_its_command_line(
    bundle: Path, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    program = bundle / "netgrow-desktop"
    connections, network, pdf = tmp_path / "Connections.csv", tmp_path / "my.netgrow", tmp_path / "summary.pdf"
    connections.write_text(CONNECTIONS, encoding="utf-8")

    said = run([program, "import", connections, "--network", network, "--new", "--json"], bare_environment)
    run([program, "summary", "--network", network, "-o", pdf], bare_environment)

    (report,) = json.loads(said)["files"]
    assert (report["new"], report["rejected"]) == (2, [])
    text = run(["/usr/bin/pdftotext", pdf, "-"], bare_environment)
    assert "Vzorek & Syn" in text
    assert "Northwind" in text


def test_every_kind_of_file_is_read_and_a_phone_number_known_however_it_is_written(
    bundle: Path, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    program, network = bundle / "netgrow-desktop", tmp_path / "my.netgrow"
    cards, meeting = tmp_path / "people.vcf", tmp_path / "meeting.ics"
    cards.write_text(CARD.format("Robert Vzorek", "+49 30 5550100") + CARD.format("Bob Vzorek", "(030) 5550100"))
    meeting.write_text(MEETING)
    book = write_xlsx(tmp_path / "book.xlsx", {"People": sheet_xml([["Name", "E-mail"], ["Ada", "ada@x.example"]])})
    files = [cards, meeting, book]

    said = run(
        [program, "import", *files, "--network", network, "--new", "--json", "--me", "me@x.example"], bare_environment
    )
    pairs = json.loads(run([program, "duplicates", "--json", "--network", network], bare_environment))["pairs"]

    reports = json.loads(said)["files"]
    assert [(each["format"], each["new"] + each["duplicates"]) for each in reports] == [
        ("vcard", 2),
        ("icalendar", 1),
        ("xlsx", 1),
    ]
    assert len(pairs) == 1
    assert "The same phone number" in pairs[0]["reasons"]


def test_no_file_names_the_folder_it_was_built_in(built_program: Path) -> None:
    own_folder = str(ROOT).encode()

    assert [file for file in files_of(built_program) if own_folder in file.read_bytes()] == []


def test_it_stays_small(built_program: Path) -> None:
    assert size_of(built_program) <= LARGEST


def test_it_carries_the_libraries_and_plugins_it_should_and_no_others(built_program: Path) -> None:
    unexpected = [
        str(place) for place in shared_objects(built_program) if not is_expected(place.relative_to("_internal"))
    ]
    plugins = {
        f"{place.parts[-2]}/{place.name.split('.')[0]}"
        for place in shared_objects(built_program)
        if "plugins" in place.parts
    }

    assert unexpected == []
    assert plugins == PLUGINS


def test_it_carries_no_other_files(built_program: Path) -> None:
    inside = built_program / "_internal"
    others = [
        place
        for file in files_of(inside)
        if not re.search(r"\.so(\.|$)", file.name) and not OTHER_FILES.fullmatch(place := str(file.relative_to(inside)))
    ]

    assert others == []
    assert {place.name for place in built_program.iterdir()} == {"_internal", "netgrow-desktop"}


def test_the_licence_of_whatever_it_carries_is_known(built_program: Path) -> None:
    inside = built_program / "_internal"
    own = re.compile(r"LICENSE|THIRD-PARTY\.txt|netgrow_desktop/resource_files/.+")
    places = {str(file.relative_to(inside)) for file in files_of(inside)}

    assert [place for place in sorted(places) if not own.fullmatch(place) and not is_known(place, works())] == []


def test_the_licence_of_each_package_in_the_program_itself_is_known(built_program: Path) -> None:
    viewer = [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "--list", "--recursive", "--brief"]
    said = run([*viewer, built_program / "netgrow-desktop"], {"HOME": "/"})
    packages = {name.split(".")[0] for name in re.findall(r"^ (\w[\w.]*)$", said, re.MULTILINE)}
    # What Python itself brings, and what PyInstaller adds to start.
    own = re.compile(r"netgrow_desktop|start|struct|PYZ|pyi\w+|_pyi_rth_utils|_sysconfigdata\w*")

    assert {"sqlalchemy", "phonenumbers"} <= packages
    others = {name for name in packages if not own.fullmatch(name)} - sys.stdlib_module_names
    places = {name: (f"{name}/x", f"{name}.py", f"{name}/x.so") for name in others}
    assert [name for name, some in places.items() if not any(is_known(place, works()) for place in some)] == []


def test_whatever_it_does_not_carry_is_in_a_package_that_it_asks_for(built_program: Path) -> None:
    packages = depends(needs(built_program))

    assert "libc6 (>= 2.3" in packages
    # What windows, fonts and printing need; a change here is a change of what people must have.
    for name in ("libegl1", "libfontconfig1", "libx11-6", "libcups2 | libcups2t64", "xkb-data"):
        assert name in packages.split(", ")


def test_its_trimmed_tables_order_convert_and_tell_time_as_the_whole_ones_do(
    built_program: Path, bare_environment: dict[str, str]
) -> None:
    library = built_program / "_internal" / "PySide6" / "Qt" / "lib"
    (tables,) = library.glob("libicudata.so.*")

    whole = run([sys.executable, "-c", ASK_ICU], bare_environment)
    trimmed = run([sys.executable, "-c", ASK_ICU], {**bare_environment, "LD_LIBRARY_PATH": str(library)})

    assert str(library) in trimmed
    assert trimmed.replace(str(tables.resolve()), "") == whole.replace(loaded_tables(whole), "")
    assert "Mitteleuropäische Normalzeit" in trimmed
    assert "['Apfel', 'lodz', 'Łódź', 'Zürich', 'Ärger']" in trimmed


def loaded_tables(said: str) -> str:
    """Give the path of ICU's tables that a process tells of in its last line."""
    return said.splitlines()[-1]


def test_it_carries_qts_own_words_in_other_languages(built_program: Path) -> None:
    translations = built_program / "_internal" / "PySide6" / "Qt" / "translations"

    assert {"qtbase_de.qm", "qtbase_fr.qm", "qtbase_ar.qm"} <= {file.name for file in translations.iterdir()}
    own = built_program / "_internal" / "netgrow_desktop" / "resource_files" / "translations"
    assert [file.name for file in own.iterdir()] == ["netgrow_de.qm"]


def test_it_carries_the_files_it_reads_and_its_licence(built_program: Path) -> None:
    inside = built_program / "_internal"
    for file in (file for file in files_of(ROOT / "resources")):
        copy = inside / "netgrow_desktop" / "resource_files" / file.relative_to(ROOT / "resources")
        assert copy.read_bytes() == file.read_bytes()
    assert (inside / "LICENSE").is_file()


def files_of(folder: Path) -> list[Path]:
    """List the files below a folder, each once."""
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]


def shared_objects(bundle: Path) -> list[PurePath]:
    """List the libraries, plugins and compiled modules of the program, by their place in it."""
    return [file.relative_to(bundle) for file in files_of(bundle) if re.search(r"\.so(\.|$)", file.name)]


def is_expected(place: PurePath) -> bool:
    """Tell whether a shared object belongs at this place of the program."""
    if "plugins" in place.parts:
        return True  # compared one by one
    if library := re.fullmatch(r"libQt6(\w+)\.so\.6", place.name):
        return library[1] in QT_LIBRARIES
    if place.parts[0] in PACKAGES and "-" in place.name:
        return True
    return place.name.endswith(".abi3.so") or OTHER_LIBRARIES.fullmatch(place.name) is not None
