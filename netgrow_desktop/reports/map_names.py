"""Which names of a map have room beside their signs, and where: none lies over another name or over a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QTransform

    Box = tuple[float, float, float, float]
    """Left, top, right, bottom. Plain numbers, because thousands of them are compared for each picture."""

MOST_TRIED = 180
"""Room is looked for beside so many people at most, the most prominent first: a picture takes milliseconds."""
WIDEST = 11.0
"""Longer names are cut, in lines of the font."""
GAP = 0.2
"""Between a sign and its name, in lines of the font."""


class Named(NamedTuple):
    """Somebody to be named: the box of their sign, the name, and its turn (the smallest comes first).

    Where no room is left, the name of whoever is prominent stands over signs of those who are not.
    """

    sign: QRectF
    text: str
    turn: tuple[int, ...]
    is_prominent: bool = False


class PlacedName(NamedTuple):
    """A name and where it is written."""

    box: QRectF
    text: str


class Names:
    """The names of a map. *obstacles* are the boxes of all signs; all boxes are in the units of the map."""

    def __init__(self, named: Sequence[Named], obstacles: Sequence[QRectF]) -> None:
        ordered = sorted(named, key=lambda each: each.turn)
        self._named = [(_box(each.sign), each.text, each.is_prominent) for each in ordered]
        self._ground, self._prominent = _Ground(2.0), _Ground(2.0)
        for each in ordered:
            if each.is_prominent:
                self._prominent.take(_box(each.sign))
        for obstacle in obstacles:
            self._ground.take(_box(obstacle))
        self._measured: dict[str, dict[str, tuple[str, float]]] = {}

    def placed(self, transform: QTransform, rect: QRectF, taken: Sequence[QRectF], font: QFont) -> list[PlacedName]:
        """Give the names that have room within *rect*, but not over *taken*.

        *transform* leads from the map's units into *rect* and does not turn them.
        """
        metrics = QFontMetricsF(font)
        line, measured = metrics.height(), self._measured.setdefault(font.key(), {})
        scale, shift = transform.m11(), (transform.dx(), transform.dy())
        frame, written, found = _box(rect), _Ground(line), []
        for box in taken:
            written.take(_box(box))
        for sign, text, is_prominent in self._in_sight(scale, shift, frame):
            if text not in measured:
                cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST * line)
                measured[text] = cut, metrics.horizontalAdvance(cut)
            cut, width = measured[text]
            spots = list(_spots(_moved(sign, scale, shift), width, line))
            for ground in (self._ground, self._prominent)[: 2 if is_prominent else 1]:
                spot = _free_spot(spots, frame, written, ground, (scale, shift))
                if spot is not None:
                    written.take(spot)
                    found.append(PlacedName(QRectF(spot[0], spot[1], width, line), cut))
                    break
        return found

    def _in_sight(self, scale: float, shift: tuple[float, float], frame: Box) -> Iterator[tuple[Box, str, bool]]:
        tried = 0
        for sign, text, is_prominent in self._named:
            left, top, right, bottom = _moved(sign, scale, shift)
            if right > frame[0] and left < frame[2] and bottom > frame[1] and top < frame[3]:
                tried += 1
                yield sign, text, is_prominent
                if tried == MOST_TRIED:
                    return


class _Ground:
    """Boxes that are taken, found by the squares (*size* wide) that they lie in."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._squares: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> None:
        for square in self._under(box):
            self._squares.setdefault(square, []).append(box)

    def is_free(self, box: Box) -> bool:
        # Asked thousands of times for each picture: plain loops are what Python does fastest.
        left, top, right, bottom = box
        size, squares = self._size, self._squares
        last_across, last_down = int(right // size), int(bottom // size)
        across = int(left // size)
        while across <= last_across:
            down = int(top // size)
            while down <= last_down:
                for other in squares.get((across, down), ()):
                    if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                        return False
                down += 1
            across += 1
        return True

    def _under(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(edge // self._size) for edge in box)
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                yield across, down


def _free_spot(
    spots: Sequence[Box], frame: Box, written: _Ground, ground: _Ground, way: tuple[float, tuple[float, float]]
) -> Box | None:
    """Give the first spot that lies within *frame*, over nothing *written* and over no sign of *ground*."""
    scale, shift = way
    back = -shift[0] / scale, -shift[1] / scale
    for spot in spots:
        if _lies_within(spot, frame) and written.is_free(spot) and ground.is_free(_moved(spot, 1 / scale, back)):
            return spot
    return None


def _box(rect: QRectF) -> Box:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _moved(box: Box, scale: float, shift: tuple[float, float]) -> Box:
    across, down = shift
    return box[0] * scale + across, box[1] * scale + down, box[2] * scale + across, box[3] * scale + down


def _lies_within(box: Box, frame: Box) -> bool:
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def _spots(sign: Box, width: float, line: float) -> Iterator[Box]:
    """Give where a name may stand beside a sign: right, left, below, above."""
    gap = line * GAP
    across, down = (sign[0] + sign[2]) / 2, (sign[1] + sign[3]) / 2
    for left, top in (
        (sign[2] + gap, down - line / 2),
        (sign[0] - gap - width, down - line / 2),
        (across - width / 2, sign[3] + gap / 2),
        (across - width / 2, sign[1] - gap / 2 - line),
    ):
        yield left, top, left + width, top + line
