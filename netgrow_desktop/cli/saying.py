"""Sentences on the terminal: on one line each, without control characters, which a terminal would obey."""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import TYPE_CHECKING

from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message


def say(message: Message) -> None:
    """Print a message's sentence on standard error."""
    print_error(english(message))


def print_error(sentence: str) -> None:
    """Print a sentence on standard error."""
    print(harmless(sentence), file=sys.stderr)


def harmless(text: str) -> str:
    """Give text on one line and without control characters, which a terminal would obey."""
    return "".join(
        letter if letter.isprintable() or unicodedata.category(letter) == "Zs" else f"\\x{ord(letter):02x}"
        for letter in text
    )


def print_line(text: str) -> None:
    """Print a line on standard output."""
    print(harmless(text))


def escaped(json_text: str) -> str:
    """Escape the control characters that JSON may leave as they are and a terminal may obey."""
    return re.sub(r"[\x7f-\x9f]", lambda found: f"\\u{ord(found.group()):04x}", json_text)
