"""Which texts are whole e-mail addresses, for those that a person types, and which are more than an address."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^\s@,;<>]+@(?!\.)[^\s@,;<>]+\.[^\s@,;<>.]{2,}")
_MORE_THAN_AN_ADDRESS = re.compile(r"[\x00-\x1f\x7f?]|%0[ad]", re.IGNORECASE)
"""What a mail program may read as further recipients or a text: line ends, also coded ones, and what follows a ``?``
(RFC 6068)."""
_MAIL_HEADER = re.compile(r"\s*(?:b?cc|to|from|sender|reply-to|subject)\s*:", re.IGNORECASE)


def is_usable(address: str) -> bool:
    """Tell whether a mail program would read *address* as one address and nothing else."""
    return _MORE_THAN_AN_ADDRESS.search(address) is None


def without_headers(text: str) -> str:
    """Give a text without lines that are headers of a mail (``Bcc: ...``) behind its first line."""
    first, *others = text.split("\n")
    return "\n".join((first, *(line for line in others if not _MAIL_HEADER.match(line))))


def is_whole(text: str) -> bool:
    """Tell whether *text* is one e-mail address: a name, an ``@`` and a domain with a dot in it.

    Letters of every script pass (RFC 6531); whether anybody reads mail there is not asked.
    """
    return len(text) <= 320 and ".." not in text.partition("@")[2] and bool(_ADDRESS.fullmatch(text))
