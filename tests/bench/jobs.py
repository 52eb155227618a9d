"""Each thing that is measured runs in a fresh process: ``python -m tests.bench.jobs MODULE FUNCTION [ARGUMENTS...]``.

A job is a function of this folder that takes texts and gives values for JSON, which are printed as the last line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 600


def run(home: Path, module: str, function: str, *arguments: object, longest_s: float = LONGEST_S) -> dict[str, Any]:
    """Run a job whose own files are in *home*, and give its answer with ``whole``, the seconds of the process.

    Raises RuntimeError with what the job said if it failed.
    """
    command = [sys.executable, "-m", "tests.bench.jobs", module, function, *map(str, arguments)]
    begun = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings(home), capture_output=True, text=True, check=False, timeout=longest_s
    )
    whole = time.monotonic() - begun
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{module}.{function} failed:\n{done.stderr}")
    return {**json.loads(done.stdout.splitlines()[-1]), "whole": whole}


def surroundings(home: Path) -> dict[str, str]:
    """Give the variables of a process that shows nothing on screen and keeps its files in *home*."""
    folders = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
    folders |= {"XDG_CACHE_HOME": home / "cache", "XDG_STATE_HOME": home / "state"}
    # Each run keeps bytecode of its own, as an installed program has it, whatever the settings around it say.
    folders["PYTHONPYCACHEPREFIX"] = home / "bytecode"
    given = {name: str(folder) for name, folder in folders.items()}
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**around, **given, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


if __name__ == "__main__":
    answer = getattr(import_module(f"tests.bench.{sys.argv[1]}"), sys.argv[2])(*sys.argv[3:])
    sys.stdout.write(json.dumps(answer) + "\n")
