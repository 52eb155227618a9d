"""Links that open a draft in the person's own mail program (RFC 6068): addresses, a subject, a body.

What people or files wrote goes in percent-encoded, so that nothing in a name or an address becomes another header,
another recipient or a new line of a header.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import quote

from netgrow_desktop.domain.email_addresses import is_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_LINK = 2_000
"""Characters of a link that every mail program takes; Windows hands over no more than 2,048."""

LONGEST_SUBJECT = 300
"""Letters."""

_IN_ADDRESS = "!$'*+-._~"
"""What RFC 6068 lets stand in an address as it is, without ``%``, ``&``, ``;`` and all that parts headers."""


def is_writable(address: str) -> bool:
    """Tell whether this is one address that a draft can be addressed to."""
    plain = address.strip()
    return is_whole(plain) and plain.count("@") == 1 and not any(_steers(each) for each in plain)


def mail_link(address: str | Sequence[str], subject: str = "", body: str = "") -> str:
    """Give the link of a draft to one address or several. Raises ValueError for what is no e-mail address.

    Line breaks of the body are CRLF as RFC 6068 asks; the subject is one line.
    """
    to = [address] if isinstance(address, str) else address
    link = f"mailto:{','.join(map(_encoded, to))}"
    fields = [("subject", quote(one_line(subject), safe="")), ("body", quote(_body(body), safe=""))]
    query = "&".join(f"{name}={value}" for name, value in fields if value)
    return f"{link}?{query}" if query else link


def _encoded(address: str) -> str:
    if not is_writable(address):
        raise ValueError(address)
    local, _, host = address.strip().partition("@")
    return f"{quote(local, safe=_IN_ADDRESS)}@{quote(host, safe='')}"


def one_line(text: str) -> str:
    """Give a text as a header can hold it: in one line, without control characters, not endlessly long."""
    spaced = "".join(" " if _steers(each) else each for each in _sound(text))
    return " ".join(spaced.split())[:LONGEST_SUBJECT]


def _body(text: str) -> str:
    lines = _sound(text).replace("\r\n", "\n").replace("\r", "\n").rstrip().split("\n")
    return "\r\n".join("".join(each for each in line if each == "\t" or not _steers(each)) for line in lines)


def _sound(text: str) -> str:
    """Give a text without halves of letters, which no encoding can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp"}
