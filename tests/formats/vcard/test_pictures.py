"""A picture is kept if it is one that can be shown, whatever the card calls it."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import LARGEST_PHOTO
from netgrow_desktop.formats.vcard.pictures import picture_of


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\nrest", "image/png"),
        (b"GIF89arest", "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
    ],
)
def test_the_first_bytes_tell_what_it_is(data: bytes, kind: str) -> None:
    photo = picture_of(data)

    assert photo is not None
    assert photo.media_type == kind
    assert photo.data == data


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"%PDF-1.7", b"BM", b"MZ\x90", b"\xff\xd8\xff" + bytes(LARGEST_PHOTO)]
)
def test_anything_else_is_no_photo(data: bytes) -> None:
    assert picture_of(data) is None
