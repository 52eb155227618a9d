"""Sentences on the terminal: on one line each, without control characters, which a terminal would obey."""

from __future__ import annotations

import io
import re
import sys
import unicodedata
from typing import TYPE_CHECKING

from typing_extensions import override

from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    from typing import TextIO

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
    """Escape what JSON may leave as it is and a terminal may obey: control characters, and those that turn a line."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found.group()):04x}", json_text)


_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def standard_output() -> TextIO:
    """Give where people's data is written to: a file or a pipe gets it as it is, a terminal nothing that it obeys."""
    return _Terminal() if sys.stdout.isatty() else sys.stdout


class _Terminal(io.StringIO):
    """Shows on the terminal, line by line, what is written to it."""

    @override
    def write(self, text: str, /) -> int:
        shown = (part if part in _BREAKS else harmless(part) for part in re.split(r"(\r?\n|\t)", text))
        return sys.stdout.write("".join(shown))


_BREAKS = frozenset(("\r\n", "\n", "\t"))
