"""How many examples hypothesis tries: enough to notice in every run, and many where there is time."""

from __future__ import annotations

from hypothesis import settings


def examples(quick: int, *, thorough: int) -> int:
    """Give how many examples a test tries in this run: *thorough* with ``python3 dev.py test --all``.

    The quick ones are the same in every run, so more of them find nothing that the first run did not.
    """
    return quick if settings().derandomize else thorough
