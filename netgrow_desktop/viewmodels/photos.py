"""Photos of people, decoded with care: only known kinds, of a bounded size, and never straight from their bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from netgrow_desktop.domain.contacts import LARGEST_PHOTO, Photo
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from pathlib import Path

MOST_DOTS = 25_000_000
"""Width times height of the largest picture that is decoded; in full it takes four bytes a dot."""

MOST_DOTS_OF_JPEG = 50_000_000
"""The same for JPEG, which is made smaller while it is decoded: the cameras of today's telephones."""

KEPT_SIDE = 512
"""The longer side of a picture as it is kept, in dots: sharp in every size in which a person is shown."""

SHOWN_SIDE = 192
"""The side of a picture as it is shown, in dots, for screens of up to four dots a point."""

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp")

_QUALITY = 88
_MEGABYTE = 1_000_000
_BEGINNINGS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))


def read_photo(path: Path) -> Photo:
    """Read a picture file and give it as it is kept: upright, at most 512 dots wide and high, without where it was
    taken.

    Raises NetGrowError for a file that is no picture, broken or huge.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_PHOTO + 1)
    except OSError as error:
        raise NetGrowError("photo.unreadable", file=path.name, reason=f"{error.strerror}.") from error
    if len(data) > LARGEST_PHOTO:
        raise NetGrowError("photo.too_large", file=path.name, most=LARGEST_PHOTO // _MEGABYTE)
    kind = _kind_of(data)
    if not kind:
        raise NetGrowError("photo.no_picture", file=path.name)
    buffer, reader = _reader(data, kind)
    size = reader.size()
    if size.width() * size.height() > _most_dots(kind):
        raise NetGrowError("photo.too_many_dots", file=path.name, width=size.width(), height=size.height())
    image = _decoded(reader, size, KEPT_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    buffer.close()
    if image is None:
        raise NetGrowError("photo.broken", file=path.name)
    return _kept(image)


def face_of(photo: Photo | None) -> QImage | None:
    """Give a square picture of at most 192 dots to show, None where there is none or it cannot be drawn."""
    kind = _kind_of(photo.data) if photo is not None else ""
    if photo is None or not kind:
        return None
    buffer, reader = _reader(photo.data, kind)
    size = reader.size()
    drawable = 0 < size.width() * size.height() <= _most_dots(kind)
    image = _decoded(reader, size, SHOWN_SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding) if drawable else None
    buffer.close()
    if image is None:
        return None
    side = min(image.width(), image.height())
    place = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return image.copy(place)


def _kind_of(data: bytes) -> str:
    """Tell the kind of a picture by its first bytes, "" for what is none of those that are shown."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), "")


def _most_dots(kind: str) -> int:
    return MOST_DOTS_OF_JPEG if kind == "jpeg" else MOST_DOTS


def _reader(data: bytes, kind: str) -> tuple[QBuffer, QImageReader]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    # Only this kind: Qt would else try every plugin that it has.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return buffer, reader


def _decoded(reader: QImageReader, size: QSize, side: int, mode: Qt.AspectRatioMode) -> QImage | None:
    if not size.isValid() or size.isEmpty():
        return None
    if max(size.width(), size.height()) > side:
        # A panorama that fills the square stays within four times its side.
        fitted = size.scaled(side, side, mode).boundedTo(QSize(side * 4, side * 4))
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def _kept(image: QImage) -> Photo:
    kind, media_type = (b"png", "image/png") if image.hasAlphaChannel() else (b"jpeg", "image/jpeg")
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(_QUALITY)
    writer.write(image)
    buffer.close()
    return Photo(media_type, bytes(written.data()))
