"""The same surroundings for every test: no window on screen, one language, one time zone, nobody's own files."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings

if TYPE_CHECKING:
    import pytest

# Qt and the C library read these once, so they are set before any test module is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC")
if hasattr(time, "tzset"):
    time.tzset()

# The same examples in every run; python3 dev.py test --all looks for new ones.
settings.register_profile("quick", derandomize=True)
settings.register_profile("wide", print_blob=True)


def pytest_configure(config: pytest.Config) -> None:
    """Choose how hypothesis looks for examples."""
    settings.load_profile("quick" if config.getoption("markexpr") == "not slow" else "wide")


_home = tempfile.TemporaryDirectory(prefix="netgrow-test-home-")
for _variable, _folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    _path = Path(_home.name, _folder)
    _path.mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_path)
