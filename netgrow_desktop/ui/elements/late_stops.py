"""Where Tab comes to what was made late: Qt would put it behind everything that was there before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def place_stops(container: QWidget, stops: Sequence[QWidget]) -> None:
    """Have Tab come to *stops* one after the other where it comes to *container*."""
    for before, after in pairwise((_stop_before(container), *stops)):
        QWidget.setTabOrder(before, after)


def _stop_before(container: QWidget) -> QWidget:
    stop = container
    while (before := stop.previousInFocusChain()) is not None and before is not container:
        stop = before
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return stop
    return container
