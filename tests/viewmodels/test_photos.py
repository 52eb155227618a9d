"""Photos: what is kept of a file, what is shown of it, and which files are refused."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from netgrow_desktop.domain.contacts import LARGEST_PHOTO, Photo
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.viewmodels.photos import KEPT_SIDE, SHOWN_SIDE, face_of, read_photo

if TYPE_CHECKING:
    from pathlib import Path


def saved(folder: Path, name: str, width: int, height: int, colour: str = "#336699") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


def png_that_claims(width: int, height: int) -> bytes:
    """Give the head of a PNG of a size that its few bytes cannot hold."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(b"\0" * 10)
    chunks = (
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in (head, body)
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_a_large_picture_is_kept_small_and_shown_square(tmp_path: Path, name: str) -> None:
    photo = read_photo(saved(tmp_path, name, 1600, 900))
    kept = QImage.fromData(photo.data)
    assert photo.media_type == "image/jpeg"
    assert (kept.width(), kept.height()) == (KEPT_SIDE, KEPT_SIDE * 900 // 1600)
    face = face_of(photo)
    assert face is not None
    assert (face.width(), face.height()) == (SHOWN_SIDE, SHOWN_SIDE)
    assert abs(face.pixelColor(96, 96).blue() - 0x99) < 8


def test_a_picture_that_lets_light_through_still_does(tmp_path: Path) -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(tmp_path / "a.png"))
    photo = read_photo(tmp_path / "a.png")
    assert photo.media_type == "image/png"
    assert QImage.fromData(photo.data).hasAlphaChannel()


def test_where_a_picture_was_taken_is_not_kept(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", 64, 64)
    data = path.read_bytes()
    told = b"Exif\0\0" + b"GPS 52.5 13.4"
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told + data[2:])
    assert b"GPS" not in read_photo(path).data


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "photo.no_picture"),
        (b"just words", "photo.no_picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo.no_picture"),
        (b"BM" + b"\0" * 100, "photo.no_picture"),
        (b"\x89PNG\r\n\x1a\n", "photo.broken"),
        (b"GIF89a\xff", "photo.broken"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "photo.broken"),
        (b"\xff\xd8\xff\xe0", "photo.broken"),
        (png_that_claims(100_000, 100_000), "photo.too_many_dots"),
        (png_that_claims(6_000, 5_000), "photo.too_many_dots"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * LARGEST_PHOTO, "photo.too_large"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(NetGrowError) as error:
        read_photo(path)
    assert error.value.message.code == code
    assert error.value.message.values["file"] == "a.png"


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(NetGrowError, match=r"photo\.unreadable"):
        read_photo(tmp_path / "gone.png")


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", png_that_claims(100_000, 100_000), b"<svg/>"])
def test_a_stored_picture_that_cannot_be_drawn_is_not_shown(data: bytes) -> None:
    assert face_of(Photo("image/png", data)) is None
    assert face_of(None) is None


def test_a_panorama_stays_within_bounds(tmp_path: Path) -> None:
    face = face_of(Photo("image/png", saved(tmp_path, "wide.png", 20_000, 20).read_bytes()))
    assert face is not None
    assert face.width() == face.height() <= SHOWN_SIDE
