"""The words on a card of the week: the name and, below it, why, broken into the lines that there is room for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption

from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.follow_ups.wordings import shown, why
from netgrow_desktop.ui.theme import text_font

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFont

    from netgrow_desktop.domain.follow_ups import DueItem

SHAPE = 8
"""The side of the category's sign before a name."""
NAME_LINES = 2
"""So many lines a name takes at most where not everything has room."""
MOST_LINES = 20
REMEMBERED = 2_000
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def name_room(width: int) -> int:
    """Give how wide a name may be on a card of that width: the sign stands before it."""
    return width - SHAPE - 3 * SPACE_XS


def card_lines(item: DueItem, width: int, today: date, room: int = MOST_LINES) -> tuple[list[str], list[str]]:
    """Give the lines of the name and of why somebody is due, no more than *room* together, on a card in pixels."""
    font = text_font("small")
    asked = shown(item.name), shown(why(item, today)), name_room(width), width - 2 * SPACE_XS, room
    name, reason = _lines(*asked, font.toString())
    return list(name), list(reason)


@lru_cache(REMEMBERED)
def _lines(
    name: str, reason: str, name_width: int, width: int, room: int, _font: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    font = text_font("small")
    whole = wrapped_name(name, name_width, room, font)
    below = wrapped(reason, width, room, font)
    if len(whole) + len(below) > room:
        whole = wrapped_name(name, name_width, min(room, max(NAME_LINES, room - len(below))), font)
        below = wrapped(reason, width, room - len(whole), font)
    return tuple(whole), tuple(below)


def wrapped_name(name: str, width: int, most: int, font: QFont) -> list[str]:
    """Give the lines of a name: one of several words is broken between them, and a word too long ends in dots."""
    words_alone = QTextOption.WrapMode.WordWrap
    return wrapped(name, width, most, font, words_alone if len(name.split()) > 1 else _ANYWHERE)


def wrapped(text: str, width: int, most: int, font: QFont, mode: QTextOption.WrapMode = _ANYWHERE) -> list[str]:
    """Give the lines of a text at a width in pixels; the last of *most* is cut off with an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(mode)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begins = line.textStart()
        rest = text[begins:] if len(found) == most - 1 else text[begins : begins + line.textLength()]
        found.append(QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return found
