"""Sizes that go with the type: whoever reads large letters needs wider columns for the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy

from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, SPACE_M, TYPE_BODY
from netgrow_desktop.ui.theme import current_scale, text_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME = QSize(0, 40)
"""So much of a screen the frame of a dialog may take."""


def scaled(pixels: int, part: float = 1) -> int:
    """Give a width for the type in use, where *pixels* are right for the usual one; *part* of the growth is taken."""
    return round(pixels * (1 + part * (current_scale().body / TYPE_BODY - 1)))


def control_height() -> int:
    """Give how high a control of one line is: a chip, a toggle, a field and the words beside it."""
    return max(CONTROL_HEIGHT, QFontMetrics(text_font()).height() + SPACE_M)


def size_on_screen(window: QWidget, width: int, height: int) -> QSize:
    """Give the size of a dialog for the type in use, never larger than its screen."""
    return QSize(scaled(width), scaled(height)).boundedTo(window.screen().availableSize() - FRAME)


def least_size(widget: QWidget) -> QSize:
    """Give how small a widget may become, as every layout has it.

    What was set counts before what the widget asks for, which may say to ignore that.
    """
    hint, policy, ignored = widget.minimumSizeHint(), widget.sizePolicy(), QSizePolicy.Policy.Ignored
    across = 0 if policy.horizontalPolicy() is ignored else hint.width()
    down = 0 if policy.verticalPolicy() is ignored else hint.height()
    return QSize(widget.minimumWidth() or across, widget.minimumHeight() or down)
