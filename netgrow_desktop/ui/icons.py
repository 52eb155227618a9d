"""Icons: Lucide's line drawings, coloured by the theme, sharp at any density.

``icon("mail")`` gives a QIcon in today's colours. Where it is kept (a button, an action) use :func:`set_icon`
instead, which draws it anew when the theme changes. Painters use :func:`paint_icon`.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import ICON_SMALL, ICON_STROKE, TYPE_BODY, Palette
from netgrow_desktop.ui.theme import current_palette, current_scale, theme_watcher

APPLICATION_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SHARP = 2.0
ICON_GAP = 4

CONTROL_PICTURES = {
    "check": ("check", "on_accent", 3.0),
    "minus": ("minus", "on_accent", 3.0),
    "tick": ("check", "text", 2.25),
    "chevron-down": ("chevron-down", "muted", 2.25),
    "chevron-up": ("chevron-up", "muted", 2.25),
    "chevron-left": ("chevron-left", "muted", 2.25),
    "chevron-right": ("chevron-right", "muted", 2.25),
}
"""The pictures that the style sheet names: file name -> icon, token of its colour, stroke."""


def icon_side(size: int = ICON_SMALL) -> int:
    """Give how large an icon is beside the type in use, where *size* is right beside the usual one."""
    return round(size * current_scale().body / TYPE_BODY)


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str, stroke: float = ICON_STROKE) -> str:
    """Give the SVG text of an icon in one colour (``#RRGGBB``). Raises FileNotFoundError for an unknown name."""
    drawing = _drawing(name).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return drawing.replace("currentColor", colour)


def control_pictures(palette: Palette) -> dict[str, str]:
    """Give the SVG texts of the style sheet's pictures in these colours, by file name."""
    return {
        f"{name}.svg": svg(icon_name, _token(palette, token), stroke)
        for name, (icon_name, token, stroke) in CONTROL_PICTURES.items()
    }


def _rendered(name: str, size: int, colour: str, density: float, gap: int = 0) -> QPixmap:
    """Draw an icon, with *gap* empty pixels after it, or take it from Qt's cache of pictures."""
    key = f"netgrow/{name}/{size}/{colour}/{density}/{gap}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    side = round(size * density)
    picture = QPixmap(side + round(gap * density), side)
    picture.fill(Qt.GlobalColor.transparent)
    start = 0 if QGuiApplication.isLeftToRight() else picture.width() - side
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg(name, colour).encode())).render(painter, QRectF(start, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(density)
    QPixmapCache.insert(key, picture)
    return picture


def pixmap(name: str, size: int = ICON_SMALL, tone: str = "text", density: float = 1.0) -> QPixmap:
    """Give an icon as a picture in a colour of the theme (a token such as ``"muted"``, or ``#RRGGBB``).

    *size* is in device-independent pixels, *density* the screen's device pixel ratio.
    """
    return _rendered(name, size, _colour(tone), density)


def densities() -> list[float]:
    """Give the device pixel ratios that icons are drawn for: those of the screens, and one that scales well."""
    return sorted({SHARP, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


def icon(name: str, size: int = ICON_SMALL, tone: str = "text", gap: int = 0) -> QIcon:
    """Give an icon in today's colours, with its disabled look, for the density of each screen.

    *gap* adds empty pixels after the picture, where a button leaves too little room before its words.
    """
    result = QIcon()
    colour, faded = _colour(tone), current_palette().outline
    for density in densities():
        result.addPixmap(_rendered(name, size, colour, density, gap), QIcon.Mode.Normal)
        result.addPixmap(_rendered(name, size, colour, density, gap), QIcon.Mode.Selected)
        result.addPixmap(_rendered(name, size, faded, density, gap), QIcon.Mode.Disabled)
    return result


def paint_icon(painter: QPainter, rect: QRect, name: str, tone: str = "muted") -> None:
    """Paint an icon centred in *rect*, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    target = QRect(0, 0, size, size)
    target.moveCenter(rect.center())
    painter.drawPixmap(target, pixmap(name, size, tone, painter.device().devicePixelRatio()))


def set_icon(target: QAbstractButton | QAction, name: str, size: int = ICON_SMALL, tone: str = "text") -> None:
    """Put an icon on a button or an action and keep it in the theme's colours from now on.

    *size* is what is right beside type of the usual size; the icon is as much larger as the type in use.
    """
    worn = target.findChild(WornIcon, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if worn is None:
        worn = WornIcon(target)
    worn.wear(name, size, tone)


class WornIcon(QObject):
    """Lives under a button or an action and draws its icon anew whenever the theme changes."""

    def __init__(self, target: QAbstractButton | QAction) -> None:
        super().__init__(target)
        self._name, self._size, self._tone = "", ICON_SMALL, "text"
        theme_watcher().changed.connect(self._draw)

    def wear(self, name: str, size: int, tone: str) -> None:
        """Show another icon."""
        self._name, self._size, self._tone = name, size, tone
        self._draw()

    def _draw(self) -> None:
        # Asked for each time: Python's own name for the action of a menu may die before the action.
        target, side = self.parent(), icon_side(self._size)
        # A push button sets its words close to the icon: the picture brings a little room along.
        gap = ICON_GAP if isinstance(target, QPushButton) else 0
        if isinstance(target, QAbstractButton):
            target.setIcon(icon(self._name, side, self._tone, gap=gap))
            target.setIconSize(QSize(side + gap, side))
        elif isinstance(target, QAction):
            target.setIcon(icon(self._name, side, self._tone))


def _colour(tone: str) -> str:
    return tone if tone.startswith("#") else _token(current_palette(), tone)


def _token(palette: Palette, name: str) -> str:
    return str(getattr(palette, name))


def application_icon() -> QIcon:
    """Give the program's own icon in all its sizes."""
    result = QIcon()
    for size in APPLICATION_ICON_SIZES:
        result.addFile(str(resource("icons", "app", f"netgrow-desktop-{size}.png")), QSize(size, size))
    return result
