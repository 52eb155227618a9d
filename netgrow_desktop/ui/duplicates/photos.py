"""Photos of people as small pictures; a file that is no picture, or a giant one, is none."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from netgrow_desktop.domain.contacts import Photo

PHOTO_SIDE = 64
SHARP = 2
MOST_PIXELS = 40_000_000


def photo_picture(value: object) -> QImage | None:
    """Give a photo as a square picture, None where it cannot be read."""
    return _picture(value.data) if isinstance(value, Photo) else None


@lru_cache(maxsize=8)
def _picture(data: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    side = PHOTO_SIDE * SHARP
    reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    whole = reader.read()
    if whole.isNull():
        return None
    square = QRect(0, 0, side, side)
    square.moveCenter(whole.rect().center())
    return whole.copy(square)
