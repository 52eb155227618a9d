"""The same surroundings for every test: no window on screen, one language, one time zone, nobody's own files."""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import settings

# Qt and the C library read these once, so they are set before any test module is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC")
if hasattr(time, "tzset"):
    time.tzset()

# The same examples in every run; python3 dev.py test --all looks for new ones.
settings.register_profile("quick", derandomize=True)
settings.register_profile("wide", print_blob=True)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose how hypothesis looks for examples; let a crash end the run, and garbage wait for the main thread."""
    settings.load_profile("quick" if config.getoption("markexpr") == "not slow" else "wide")
    # To tell of the other threads, too, which go on running meanwhile, can hang a crashed process for ever.
    faulthandler.enable(os.dup(sys.__stderr__.fileno()) if sys.__stderr__ else 2, all_threads=False)
    gc.disable()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect garbage where the program does: on the thread that its windows live on."""
    from netgrow_desktop.background.garbage import collect_if_due

    collect_if_due()


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
