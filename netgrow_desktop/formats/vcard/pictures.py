"""Pictures that came with a card: what kind they are by their first bytes, and which are kept."""

from __future__ import annotations

from netgrow_desktop.domain.contacts import LARGEST_PHOTO, PHOTO_TYPES, Photo

_SIGNATURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"))


def picture_of(data: bytes) -> Photo | None:
    """Give the bytes as a photo if they are a picture of a kind that is shown and not too large, else None."""
    if len(data) > LARGEST_PHOTO:
        return None
    for signature, media_type in _SIGNATURES:
        if data.startswith(signature):
            return Photo(media_type, data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Photo("image/webp", data)
    return None


def own_picture(media_type: str, data: bytes) -> Photo | None:
    """Give what NetGrow itself wrote into a card as the photo that it was, whatever its bytes are."""
    is_photo = media_type in PHOTO_TYPES and 0 < len(data) <= LARGEST_PHOTO
    return Photo(media_type, data) if is_photo else None
