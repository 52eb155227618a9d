"""Which names of a map have room beside their signs, and where: none lies over another name or over a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QTransform

    Box = tuple[float, float, float, float]
    """Left, top, right, bottom. Plain numbers, because thousands of them are compared for each picture."""

CORNER = 0.3
"""How far a name at a corner of its sign stands beside it, in lines of the font."""
MOST_TRIED = 180
"""Room is looked for beside so many people at most, the most prominent first: a picture takes milliseconds."""
WIDEST = 11.0
"""Longer names are cut, in lines of the font."""
GAP = 0.2
"""Between a sign and its name, in lines of the font."""
AWAY = (1.0, 2.0, 3.0, 4.5)
"""How far from their sign the name of somebody prominent may stand, led there by a line, in lines of the font."""


class Named(NamedTuple):
    """Somebody to be named: the box of their sign, the name, and its turn (the smallest comes first).

    Where no room is left, the name of whoever is prominent stands over signs of those who are not.
    """

    sign: QRectF
    text: str
    turn: tuple[int, ...]
    is_prominent: bool = False


class PlacedName(NamedTuple):
    """A name and where it is written; *leader* leads from the sign to a name that stands away from it."""

    box: QRectF
    text: str
    leader: QLineF | None = None


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
            place = _moved(sign, scale, shift)
            beside, away = list(_spots(place, width, line, shift[0])), list(_far_spots(place, width, line, shift[0]))
            tries = [(beside, self._ground)]
            if is_prominent:
                tries += [(away, self._ground), (beside, self._prominent)]
            for spots, ground in tries:
                spot = _free_spot(spots, frame, written, ground, (scale, shift))
                if spot is not None:
                    written.take(spot)
                    leader = _leader(place, spot) if spots is away else None
                    found.append(PlacedName(QRectF(spot[0], spot[1], width, line), cut, leader))
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


def _spots(sign: Box, width: float, line: float, middle: float) -> Iterator[Box]:
    """Give where a name may stand beside a sign: away from the *middle* of the map, towards it, below, above, and at
    the corners.
    """
    gap = line * GAP
    across, down = (sign[0] + sign[2]) / 2, (sign[1] + sign[3]) / 2
    sides = [sign[2] + gap, sign[0] - gap - width]
    if across < middle:
        sides.reverse()
    below, above = sign[3] + gap / 2, sign[1] - gap / 2 - line
    centred = across - width / 2
    tops = (sign[3] - line * CORNER, sign[1] - line * (1 - CORNER))
    for left, top in (
        *((side, down - line / 2) for side in sides),
        (centred, below),
        (centred, above),
        *((side, top) for side in sides for top in tops),
    ):
        yield left, top, left + width, top + line


def _far_spots(sign: Box, width: float, line: float, middle: float) -> Iterator[Box]:
    """Give where a name may stand away from its sign, the nearest first, at each distance first off the *middle*."""
    for lines in AWAY:
        way = lines * line
        yield from _spots((sign[0] - way, sign[1] - way, sign[2] + way, sign[3] + way), width, line, middle)


def _leader(sign: Box, name: Box) -> QLineF:
    """Give the line from a sign's edge to the nearest point of a name."""
    start = QPointF((sign[0] + sign[2]) / 2, (sign[1] + sign[3]) / 2)
    end = QPointF(min(max(start.x(), name[0]), name[2]), min(max(start.y(), name[1]), name[3]))
    whole = QLineF(start, end)
    whole.setP1(whole.pointAt(min(1.0, (sign[2] - sign[0]) / 2 / max(whole.length(), 1e-9))))
    return whole
