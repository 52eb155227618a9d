"""The verbs that need no window: the same services as the window's, for scripts and tests.

Exit codes: 0 every file was usable; 1 a file was refused (the others are still imported), or what was written may lack
something; 2 wrong usage, or the network cannot be used. An error is one sentence on standard error.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import format_tb
from typing import TYPE_CHECKING

from netgrow_desktop.cli.arguments import Parser, parser
from netgrow_desktop.cli.codes import UNUSABLE, USABLE
from netgrow_desktop.cli.networks import with_a_way_on
from netgrow_desktop.cli.saying import print_error, say
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.places import log_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from types import TracebackType

__all__ = ["run", "say", "window_options"]


def run(arguments: Sequence[str]) -> int:
    """Run one verb and give its exit code."""
    if sys.stdout is None:
        # Somebody closed it before we began.
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    with _Bugs():
        return _run(arguments)
    return UNUSABLE


def _run(arguments: Sequence[str]) -> int:
    options = None
    try:
        options = parser().parse_args(list(arguments))
        act: Callable[[argparse.Namespace], int] = options.act
        code = act(options)
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else UNUSABLE
    except BrokenPipeError:
        # The reader of our output went away; there is nobody left to tell.
        _give_up_output()
        return USABLE
    except (NetGrowError, KeyboardInterrupt, MemoryError, OSError) as error:
        if isinstance(error, OSError):
            _give_up_output()
        print_error(_sentence(error, options))
        return UNUSABLE
    return code


def _give_up_output() -> None:
    """Let what is still to be printed go nowhere, or Python would fail once more at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Bugs:
    """Makes one sentence of what nobody foresaw, and keeps where it happened, without anybody's data, in a log."""

    def __enter__(self) -> None:
        """Do nothing yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tell of a bug and let it end here."""
        if kind is None or not isinstance(error, Exception):
            return False
        log = log_folder() / "command-line.log"
        with suppress(OSError):
            log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "a", encoding="utf-8") as out:
                out.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {kind.__name__}\n{''.join(format_tb(trace))}\n")
        print_error(
            f"NetGrow Desktop made a mistake of its own ({kind.__name__}); what was saved before is safe. "
            f"Please report it with the end of {log}."
        )
        return True


def _sentence(error: BaseException, options: argparse.Namespace | None) -> str:
    if isinstance(error, NetGrowError):
        return english(with_a_way_on(error.message, options))
    if isinstance(error, KeyboardInterrupt):
        return "Stopped; nothing was changed."
    if isinstance(error, MemoryError):
        return "There is not enough memory for this. Close other programs and try again; nothing was changed."
    cause = error.strerror if isinstance(error, OSError) else None
    return f"This could not be finished ({cause or error}). Check the drive and try again."


def window_options(arguments: Sequence[str]) -> tuple[Path | None, list[Path]] | None:
    """Give the network and the files that the window is to open, or None after telling what is wrong."""
    window = Parser("netgrow-desktop", add_help=False, allow_abbrev=False, usage=parser().format_usage())
    window.add_argument("--network", metavar="FILE")
    window.add_argument("files", nargs="*", metavar="FILES")
    try:
        options = window.parse_args(list(arguments))
    except SystemExit:
        return None
    return (Path(options.network) if options.network else None), [Path(name).absolute() for name in options.files]
