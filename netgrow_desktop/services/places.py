"""Where the program keeps things on this computer: the person's own network, the sample, settings and logs."""

from __future__ import annotations

import os
from itertools import chain, count
from pathlib import Path

import platformdirs

PROGRAM = "NetGrow Desktop"
OWN_NETWORK = "My network.netgrow"
SAMPLE_NETWORK = "Sample network.netgrow"


def data_folder() -> Path:
    """Give the platform's folder for the program's data."""
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def default_network() -> Path:
    """Give the path of the person's own network, which is used where none is named, whether it is there or not."""
    return data_folder() / OWN_NETWORK


def settings_file() -> Path:
    """Give the file in which the window remembers how it was left."""
    return Path(platformdirs.user_config_dir(PROGRAM, appauthor=False), "window.ini")


def log_folder() -> Path:
    """Give the folder for logs, in which nobody's data stand."""
    return Path(platformdirs.user_log_dir(PROGRAM, appauthor=False))


def free_name(folder: Path, name: str) -> str:
    """Give the name of a file, or the next one with a number, that nothing in the folder has yet."""
    path = folder / name
    numbered = (path.with_stem(f"{path.stem} {number}") for number in count(2))
    # Unlike Path.exists, this raises nothing where a folder, or its drive, does not let it be told.
    return next(each.name for each in chain((path,), numbered) if not os.path.lexists(each))
