"""The way in: ``python -m netgrow_desktop``, the installed command and the built program."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from netgrow_desktop import IN_TRAY, VERBS
from netgrow_desktop.background.giving_way import take_short_turns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

UNUSABLE = 2
"""The exit code of a start that cannot open a window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb, or open the window on a network and begin importing files; give the exit code."""
    given = _verb_first(sys.argv[1:] if arguments is None else arguments)
    # Long lists of plain values are no garbage: collecting rarely makes an import a fifth quicker.
    gc.set_threshold(50_000, 20, 100)
    if given and (given[0] in VERBS or given[0] in {"-h", "--help", "--version"}):
        from netgrow_desktop import cli

        return cli.run(given)
    if given[:1] == ["self-test"]:
        from netgrow_desktop import app

        return app.self_test()
    if given[:1] == ["sample-pictures"] and len(given) == 2:
        return _write_sample_pictures(Path(given[1]))
    return _open_window(given)


def _verb_first(arguments: Sequence[str]) -> list[str]:
    """Give the arguments with the verb before a ``--network FILE`` that was put in front of it."""
    given = list(arguments)
    network = 2 if given[:1] == ["--network"] else 1 if given and given[0].startswith("--network=") else 0
    if network and given[network : network + 1] and given[network] in VERBS:
        return [given[network], *given[:network], *given[network + 1 :]]
    return given


def _write_sample_pictures(folder: Path) -> int:
    from netgrow_desktop import app

    for picture in app.write_sample_pictures(folder):
        print(picture)
    return 0


def _open_window(given: list[str]) -> int:
    in_tray = IN_TRAY in given
    given = [word for word in given if word != IN_TRAY]
    if any(word.startswith("-") for word in given):
        from netgrow_desktop import cli

        options = cli.window_options(given)
        if options is None:
            return UNUSABLE
    else:
        # What a desktop starts with: there is nothing that the command line would have to read.
        options = None, [Path(name).absolute() for name in given]
    if not _has_display():
        print(
            "There is no display for the window here. See netgrow-desktop --help for what works without.",
            file=sys.stderr,
        )
        return UNUSABLE
    # Nothing that a start makes is garbage; app.run lets it be collected again once the window waits for events.
    gc.disable()
    take_short_turns()
    # Before Qt, whose import hook makes the import of each module after it a tenth slower.
    load_storage()
    from netgrow_desktop import app

    network, files = options
    return app.run(network, files, in_tray=in_tray)


def load_storage() -> None:
    """Import what opens a network, without Python's encrypted connections.

    SQLAlchemy imports asyncio, which imports them where they are to be had: a start would be 15 ms later for something
    that the program never does, and that the built one has not got.
    """
    hides = "ssl" not in sys.modules
    if hides:
        # So a module is called missing.
        sys.modules.update(cast("dict[str, ModuleType]", {"ssl": None}))
    try:
        import_module("netgrow_desktop.storage.network")
    finally:
        if hides:
            del sys.modules["ssl"]


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
