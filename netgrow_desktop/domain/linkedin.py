"""LinkedIn profile addresses: the part of them that stays the same is a person's key."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

LABEL = "LinkedIn"
"""The label of a profile's address."""
USUAL = re.compile(r"https://www\.linkedin\.com/in/([A-Za-z0-9-]{1,200})")
"""What nearly all addresses are like; the slug is the group."""
_PROFILE = re.compile(r"linkedin\.com/(?:[a-z]{2}/)?(?:in|pub)/([^/?#\s]{1,200})", re.IGNORECASE)


@lru_cache(maxsize=1024)
def profile_slug(url: str) -> str:
    """Give the lower-cased part after ``/in/`` of a LinkedIn profile address, or "" for any other text."""
    usual = USUAL.fullmatch(url)
    if usual is not None:
        return usual[1].lower()
    found = _PROFILE.search(url[:2000])
    if found is None:
        return ""
    slug = found.group(1)
    return (unquote(slug) if "%" in slug else slug).lower()
