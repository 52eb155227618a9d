"""Running the command line as people and scripts do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING, Any

from netgrow_desktop.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    Argument = str | Path | bytes

PROGRAM = (sys.executable, "-m", "netgrow_desktop")


def run(
    *arguments: Argument, environment: dict[str, str] | None = None, command: Sequence[str] = PROGRAM, **options: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run the program and give what it said as bytes; a traceback fails the test.

    It runs in a process of its own where the test says something of its surroundings, and else, sooner, in this one.
    """
    if environment is None and command is PROGRAM and not options:
        done = _run_here(arguments)
    else:
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})}
        if "stdout" not in options:
            options["capture_output"] = True
        done = subprocess.run([*command, *arguments], check=False, timeout=60, env=surroundings, **options)
    assert b"Traceback" not in (done.stderr or b""), done.stderr.decode("utf-8", "replace")
    assert b"Exception ignored" not in (done.stderr or b"")
    return done


def _run_here(arguments: Sequence[Argument]) -> subprocess.CompletedProcess[bytes]:
    before = sys.stdout, sys.stderr
    answered, complained = BytesIO(), BytesIO()
    sys.stdout, sys.stderr = TextIOWrapper(answered), TextIOWrapper(complained)
    try:
        code = main([os.fsdecode(argument) for argument in arguments])
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        return subprocess.CompletedProcess(arguments, code, answered.getvalue(), complained.getvalue())
    finally:
        sys.stdout, sys.stderr = before


def said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Give the one sentence of a run that failed."""
    text = done.stderr.decode("utf-8")
    assert text.endswith("\n")
    assert text.count("\n") == 1, text
    assert text.strip().endswith("."), text
    return text.strip()


def report(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    """Give the files of an import's JSON."""
    found = json.loads(done.stdout)
    assert list(found) == ["files", "closed_follow_ups"]
    files: list[dict[str, Any]] = found["files"]
    return files
