"""Which names of a map have room beside their signs, and where: none lies over another name or over a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont, QTransform

    Box = tuple[float, float, float, float]
    """Left, top, right, bottom. Plain numbers, because thousands of them are compared for each picture."""
    Way = tuple[float, tuple[float, float]]
    """From the units of the map into the picture: the scale, and how far across and down."""

CORNER = 0.3
"""How far a name at a corner of its sign stands beside it, in lines of the font."""
MOST_TRIED = 180
"""Room is looked for beside so many people at most, the most prominent first: a picture takes milliseconds."""
WIDEST = 11.0
"""Longer names are cut, in lines of the font."""
GAP = 0.2
"""Between a sign and its name, in lines of the font."""
SQUARE = 2.0
"""How wide the squares are by which signs are found, in the units of the map."""
AWAY = (1.0, 2.0, 3.0, 4.5)
"""How far from their sign the name of somebody prominent may stand, led there by a line, in lines of the font."""


class Named(NamedTuple):
    """Somebody to be named: the box of their sign, the name, and its turn (the smallest comes first).

    Where no room is left, the name of whoever is prominent stands over signs of those who are not.
    """

    sign: Box
    text: str
    turn: tuple[int, ...]
    is_prominent: bool = False


class PlacedName(NamedTuple):
    """A name and where it is written; *leader* leads from the sign to a name that stands away from it."""

    box: QRectF
    text: str
    leader: QLineF | None = None


class Ground:
    """Boxes that are taken, found by the squares (*size* wide) that they lie in."""

    def __init__(self, size: float, boxes: Iterable[Box] = ()) -> None:
        self._size = size
        self._squares: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            self.take(box)

    def take(self, box: Box) -> None:
        """Have a box taken from now on."""
        size, squares = self._size, self._squares
        left, top, right, bottom = int(box[0] // size), int(box[1] // size), int(box[2] // size), int(box[3] // size)
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                squares.setdefault((across, down), []).append(box)

    def is_free(self, box: Box) -> bool:
        """Tell whether a box lies over none that is taken."""
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


class Names:
    """The names of a map. *ground* has the boxes of all signs; all boxes are in the units of the map."""

    def __init__(self, named: Iterable[Named], ground: Ground) -> None:
        self._named = sorted(named, key=lambda each: each.turn)
        self._ground = ground
        self._prominent = Ground(SQUARE, (each.sign for each in self._named if each.is_prominent))
        self._measured: dict[str, dict[str, tuple[str, float]]] = {}

    def placed(self, transform: QTransform, rect: QRectF, taken: Sequence[QRectF], font: QFont) -> list[PlacedName]:
        """Give the names that have room within *rect*, but not over *taken*.

        *transform* leads from the map's units into *rect* and does not turn them.
        """
        metrics = QFontMetricsF(font)
        line, measured = metrics.height(), self._measured.setdefault(font.key(), {})
        way = transform.m11(), (transform.dx(), transform.dy())
        frame, found = _box(rect), []
        written = Ground(line, map(_box, taken))
        for named in self._in_sight(way, frame):
            if named.text not in measured:
                cut = metrics.elidedText(named.text, Qt.TextElideMode.ElideRight, WIDEST * line)
                measured[named.text] = cut, metrics.horizontalAdvance(cut)
            cut, width = measured[named.text]
            spot, is_away = self._spot(named, width, line, frame, written, way)
            if spot is not None:
                written.take(spot)
                leader = _leader(_moved(named.sign, *way), spot) if is_away else None
                found.append(PlacedName(QRectF(spot[0], spot[1], width, line), cut, leader))
        return found

    def _spot(
        self, named: Named, width: float, line: float, frame: Box, written: Ground, way: Way
    ) -> tuple[Box | None, bool]:
        """Give the best spot that is free, and whether it is away from the sign; None for none."""
        place, middle = _moved(named.sign, *way), way[1][0]
        spot = _free_spot(_spots(place, width, line, middle), frame, written, self._ground, way)
        if spot is not None or not named.is_prominent:
            return spot, False
        spot = _free_spot(_far_spots(place, width, line, middle), frame, written, self._ground, way)
        if spot is not None:
            return spot, True
        return _free_spot(_spots(place, width, line, middle), frame, written, self._prominent, way), False

    def _in_sight(self, way: Way, frame: Box) -> Iterator[Named]:
        tried = 0
        for named in self._named:
            left, top, right, bottom = _moved(named.sign, *way)
            if right > frame[0] and left < frame[2] and bottom > frame[1] and top < frame[3]:
                tried += 1
                yield named
                if tried == MOST_TRIED:
                    return


def _free_spot(spots: Iterable[Box], frame: Box, written: Ground, ground: Ground, way: Way) -> Box | None:
    """Give the first spot that lies within *frame*, over nothing *written* and over no sign of *ground*."""
    scale, (across, down) = way
    for spot in spots:
        left, top, right, bottom = spot
        if left < frame[0] or top < frame[1] or right > frame[2] or bottom > frame[3] or not written.is_free(spot):
            continue
        back = (left - across) / scale, (top - down) / scale, (right - across) / scale, (bottom - down) / scale
        if ground.is_free(back):
            return spot
    return None


def _box(rect: QRectF) -> Box:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _moved(box: Box, scale: float, shift: tuple[float, float]) -> Box:
    across, down = shift
    return box[0] * scale + across, box[1] * scale + down, box[2] * scale + across, box[3] * scale + down


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
