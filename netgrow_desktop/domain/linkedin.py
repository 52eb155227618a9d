"""LinkedIn profile addresses: the part of them that stays the same is a person's key."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

_USUAL = "https://www.linkedin.com/in/"
_PROFILE = re.compile(r"linkedin\.com/(?:[a-z]{2}/)?(?:in|pub)/([^/?#\s]{1,200})", re.IGNORECASE)


@lru_cache(maxsize=4096)
def profile_slug(url: str) -> str:
    """Give the lower-cased part after ``/in/`` of a LinkedIn profile address, or "" for any other text."""
    if url.startswith(_USUAL):
        slug = url[len(_USUAL) :]
        if slug.isascii() and slug.replace("-", "").isalnum() and len(slug) <= 200:
            return slug.lower()
    found = _PROFILE.search(url[:2000])
    if found is None:
        return ""
    slug = found.group(1)
    return (unquote(slug) if "%" in slug else slug).lower()
