"""What a person does with the built program: on a real display, with mouse and keys from outside."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from installers.product import NAME

from tests.packaged.screen import LEFT, PATIENCE_S, ROOT, Home, Screen, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Start = Callable[..., subprocess.Popen[str]]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.alone,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool"),
]

MIDDLE = (LEFT + 640, 500)
MANY = 200_000
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEND:VCARD\n"


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen that is switched off at the end."""
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def home(screen: Screen, bare_environment: dict[str, str], tmp_path: Path) -> Home:
    """Somebody's home on a machine with that screen and without Python."""
    return Home(tmp_path / "home", {**bare_environment, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"})


@pytest.fixture
def start(home: Home, bundle: Path) -> Iterator[Start]:
    """Start the program with arguments; whatever still runs at the end is stopped."""
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str | Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [bundle / "netgrow-desktop", *arguments], env=home.environment, cwd=home.folder, text=True
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait(10)


@pytest.fixture
def heap(screen: Screen, tmp_path: Path) -> Iterator[list[Path]]:
    """Two files in another program's window, from where they can be dragged."""
    card, table = tmp_path / "Ana's card.vcf", tmp_path / "Übersicht.csv"
    card.write_text(CARD.format("Ana Vega"), encoding="utf-8")
    table.write_text("Name,E-mail\nBen Okoro,ben@example.org\n", encoding="utf-8")
    other = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.drag_source", str(card), str(table)],
        env={**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "ready"
    yield [card, table]
    other.kill()
    other.wait(10)
    other.stdout.close()


def test_two_files_are_dropped_people_added_sorted_and_printed_with_keys_alone(
    screen: Screen, home: Home, start: Start, heap: list[Path]
) -> None:
    program = start()
    window = screen.settle_window(program)

    screen.drag((100, 100), MIDDLE)
    import_what_is_shown(screen, home, window, {"Ana Vega", "Ben Okoro"})

    add_by_keys(screen, home, window, "Carla Nova")

    screen.keys("ctrl+f")
    screen.type("okoro")
    time.sleep(1)
    screen.keys("Down", "s")
    wait_until(lambda: home.categories() == {"Ben Okoro": "strategic"}, "the category")
    screen.keys("ctrl+z")
    wait_until(lambda: home.categories() == {}, "the category to go again")
    screen.keys("ctrl+y")
    wait_until(lambda: home.categories() == {"Ben Okoro": "strategic"}, "the category to come back")

    paper = home.folder / "summary.pdf"
    screen.keys("alt+f", "d")
    wait_until(lambda: len(screen.windows(program)) == 2, "the question where to write the file")
    (dialog,) = set(screen.windows(program)) - {window}
    screen.focus(dialog)
    screen.keys("ctrl+a")
    screen.type(str(paper))
    screen.keys("Return")
    wait_until(lambda: paper.exists() and paper.stat().st_size > 0, "the printed summary")
    wait_until(lambda: screen.windows(program) == [window], "the question to close")
    words = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    assert "Strategic" in words
    fonts = subprocess.run(["pdffonts", paper], capture_output=True, text=True, check=True).stdout
    assert "Inter" in fonts

    screen.focus(window)
    screen.keys("ctrl+q")
    assert program.wait(PATIENCE_S) == 0
    assert home.people() == ["Ana Vega", "Ben Okoro", "Carla Nova"]


def test_a_card_is_opened_a_second_start_hands_over_and_a_kill_loses_nobody(
    screen: Screen, home: Home, start: Start, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.vcf", tmp_path / "two.vcf"
    first.write_text(CARD.format("Ana Vega"), encoding="utf-8")
    second.write_text(CARD.format("Jürgen Weiß"), encoding="utf-8")

    # As a file manager starts it after a double click.
    program = start(first)
    window = screen.settle_window(program)
    # By this name a task bar finds the entry of the menu with its icon.
    assert window in screen.do("search", "--onlyvisible", "--classname", f"^{NAME}$").split()
    assert window in screen.do("search", "--onlyvisible", "--class", f"^{NAME}$").split()
    import_what_is_shown(screen, home, window, {"Ana Vega"})

    # The first window is as busy as a window can be: for a while it does not even answer.
    program.send_signal(signal.SIGSTOP)
    another = start(second)
    time.sleep(4)
    assert another.poll() is None
    program.send_signal(signal.SIGCONT)
    assert another.wait(PATIENCE_S) == 0
    import_what_is_shown(screen, home, window, {"Ana Vega", "Jürgen Weiß"})

    program.send_signal(signal.SIGKILL)
    program.wait(10)
    again = start()
    window = screen.settle_window(again)
    assert "My network" in screen.title(again)
    assert home.people() == ["Ana Vega", "Jürgen Weiß"]
    add_by_keys(screen, home, window, "Carla Nova")
    screen.keys("ctrl+q")
    assert again.wait(PATIENCE_S) == 0
    checked = start("check")
    assert checked.wait(PATIENCE_S) == 0


def test_what_is_planned_is_done_by_keys_and_the_window_speaks_german_from_now_on(
    screen: Screen, home: Home, start: Start
) -> None:
    program = start()
    window = screen.settle_window(program)
    add_by_keys(screen, home, window, "Carla Nova")

    screen.keys("ctrl+f")
    screen.type("nova")
    time.sleep(1)
    screen.keys("Down", "n")
    time.sleep(1)
    # Where the day is asked for in a window of its own, that one has the keyboard.
    screen.focus(screen.windows(program)[-1])
    screen.type("today")
    screen.keys("Return")
    wait_until(lambda: home.follow_ups() == ["open"], "the follow-up that was planned")
    screen.focus(window)
    screen.keys("ctrl+4")
    time.sleep(1)
    # The first Enter asks how it went, the second says that this is all.
    screen.keys("Return")
    time.sleep(1)
    screen.type("had lunch")
    screen.keys("Return")
    wait_until(lambda: home.follow_ups() == ["done"], "the follow-up to be done")
    screen.focus(window)
    screen.keys("ctrl+z")
    wait_until(lambda: home.follow_ups() == ["open"], "the follow-up to be open again")

    screen.keys("ctrl+comma")
    wait_until(lambda: "Preferences" in screen.title(program), "the preferences")
    (dialog,) = set(screen.windows(program)) - {window}
    screen.focus(dialog)
    # Past the appearance and the contrast to the languages; English, which is spoken already, comes before German.
    screen.keys("Tab", "Tab", "Right", "Right")
    wait_until(lambda: "Einstellungen" in screen.title(program), "the preferences in German")
    (dialog,) = [each for each in screen.windows(program) if "Einstellungen" in screen.do("getwindowname", each)]
    screen.focus(dialog)
    screen.keys("Escape")
    wait_until(lambda: len(screen.windows(program)) == 1, "the preferences to close")
    screen.focus(screen.windows(program)[0])
    screen.keys("ctrl+q")
    assert program.wait(PATIENCE_S) == 0

    program = start()
    screen.settle_window(program)
    screen.keys("ctrl+comma")
    wait_until(lambda: "Einstellungen" in screen.title(program), "the preferences in German after a new start")


def test_an_import_that_is_cancelled_while_it_writes_changes_nothing(
    screen: Screen, home: Home, start: Start, tmp_path: Path
) -> None:
    table = tmp_path / "many.csv"
    lines = [f"Person{number} Invented,person{number}@example.org" for number in range(MANY)]
    table.write_text("\n".join(["Name,E-mail", *lines]), encoding="utf-8")
    program = start()
    window = screen.settle_window(program)
    add_by_keys(screen, home, window, "Carla Nova")
    assert start(table).wait(PATIENCE_S) == 0
    log = home.network.with_name(f"{home.network.name}-wal")
    quiet = log.stat().st_size

    def is_written() -> bool:
        if log.stat().st_size < quiet + 1_000_000:
            screen.focus(window)
            screen.keys("Return")
        return log.stat().st_size >= quiet + 1_000_000

    wait_until(is_written, "the import to be written")
    screen.keys("Escape")
    time.sleep(2)

    # Only once it is taken back can anything else be written.
    screen.keys("Escape")
    add_by_keys(screen, home, window, "Dora Sample")
    assert home.people() == ["Carla Nova", "Dora Sample"]
    screen.keys("ctrl+q")
    assert program.wait(PATIENCE_S) == 0
    assert home.people() == ["Carla Nova", "Dora Sample"]


def add_by_keys(screen: Screen, home: Home, window: str, name: str) -> None:
    """Add somebody, and give the window the keyboard again."""
    screen.keys("ctrl+n")
    screen.type(name)
    screen.keys("Return")
    wait_until(lambda: name in home.people(), f"{name}, who was added")
    screen.focus(window)


def import_what_is_shown(screen: Screen, home: Home, window: str, expected: set[str]) -> None:
    """Confirm the import with Enter once it is ready for it."""

    def confirmed() -> bool:
        if set(home.people()) != expected:
            screen.focus(window)
            screen.keys("Return")
            time.sleep(0.5)
        return set(home.people()) == expected

    time.sleep(1)
    wait_until(confirmed, f"{expected} in the network")
