"""Which texts are whole e-mail addresses, for those that a person types."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^\s@,;<>]+@(?!\.)[^\s@,;<>]+\.[^\s@,;<>.]{2,}")


def is_whole(text: str) -> bool:
    """Tell whether *text* is one e-mail address: a name, an ``@`` and a domain with a dot in it.

    Letters of every script pass (RFC 6531); whether anybody reads mail there is not asked.
    """
    return len(text) <= 320 and ".." not in text.partition("@")[2] and bool(_ADDRESS.fullmatch(text))
