"""Addresses that may be opened: only http, https, mailto and tel, and nothing smuggled into them."""

from __future__ import annotations

import re
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from netgrow_desktop.domain.linkedin import profile_slug

LONGEST = 2_000
SCHEMES = frozenset(("http", "https", "mailto", "tel"))
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]{0,30}):", re.IGNORECASE | re.ASCII)
_HOST = re.compile(r"[^\s/?#@:]+\.[^\s/?#@:.]{2,}(:\d{1,5})?([/?#].*)?")
_DIALLED = re.compile(r"[\s().\-/\u2010-\u2015\u00a0]")


def mail_address(address: str) -> QUrl | None:
    """Give the address that opens a new e-mail to one person, None for what is no e-mail address.

    Everything but letters, digits and ``@ . _ -`` is percent-encoded (RFC 6068), so that neither further headers
    (``?bcc=``) nor further recipients can hide in it; line breaks are refused.
    """
    plain = address.strip()
    local, _, host = plain.partition("@")
    if not (local and host) or "@" in host or len(plain) > LONGEST or not _is_one_word(plain):
        return None
    return QUrl.fromEncoded(f"mailto:{quote(local, safe='')}@{quote(host, safe='')}".encode())


def phone_address(number: str) -> QUrl | None:
    """Give the address that dials a number, None for what is none. Only digits and a leading + go into it."""
    plain = number.strip()
    if len(plain) > LONGEST:
        return None
    dialled = _DIALLED.sub("", re.split(r"(?i)ext\.?|x|;|,", plain, maxsplit=1)[0])
    return QUrl(f"tel:{dialled}") if re.fullmatch(r"\+?\d{2,20}", dialled, re.ASCII) else None


def web_address(address: str) -> QUrl | None:
    """Give the address of a web page, https where none is said; None for anything but http and https."""
    plain = address.strip()
    if not plain or len(plain) > LONGEST or not _is_one_word(plain):
        return None
    scheme = _SCHEME.match(plain)
    if scheme is None or (_HOST.fullmatch(plain) and "//" not in plain[: scheme.end() + 2]):
        if not _HOST.fullmatch(plain):
            return None
        plain = f"https://{plain}"
    elif scheme.group(1).lower() not in {"http", "https"}:
        return None
    url = QUrl(plain, QUrl.ParsingMode.TolerantMode)
    sound = url.isValid() and url.scheme() in {"http", "https"} and bool(url.host()) and not url.userInfo()
    return url if sound else None


def short_web_address(address: str) -> str:
    """Give a web address as it is shown: a LinkedIn profile as ``in/name``, others without ``https://www.``."""
    slug = profile_slug(address)
    if slug:
        return f"in/{slug}"
    return re.sub(r"^https?://(www\.)?", "", address.strip(), flags=re.IGNORECASE).removesuffix("/")


def open_address(url: QUrl) -> bool:
    """Open an address with the person's own programs; nothing but web pages, e-mail and telephone is opened."""
    return url.scheme() in SCHEMES and QDesktopServices.openUrl(url)


def _is_one_word(text: str) -> bool:
    return not any(letter.isspace() or not letter.isprintable() for letter in text)
