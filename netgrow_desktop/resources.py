"""Where the files that are shipped with the program lie: icons, fonts, the sample network."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Give the folder of shipped files: beside the frozen program, inside the wheel, or in the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if isinstance(bundle, str):
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Give the path of one shipped file or folder: ``resource("icons", "check.svg")``."""
    return resources_folder().joinpath(*parts)
