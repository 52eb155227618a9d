"""From bytes to text: which encoding a file is in, and the file opened as text.

The order is byte-order mark, UTF-16 or UTF-32 by its NUL bytes, UTF-8 over the whole file, then the code page that
the evidence is for, the Windows code page 1252 where there is none. A UTF-8 file with a few damaged bytes stays UTF-8:
only those bytes are read as Windows text.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.cells import code_pages
from netgrow_desktop.formats.cells.latin_pages import Choice

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO, TextIO

SAMPLE_BYTES = 1 << 16
_CHUNK = 1 << 20
_WINDOWS = "cp1252"
_HEADER_BYTES = 2_000
_ESCAPES = re.compile(rb"\x1b\$[@B]")
_NOT_OF_FILES = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape"))
"""What Python can decode but no program writes a file in."""
_DAMAGED = "netgrow.damaged"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _damaged(error: UnicodeError) -> tuple[str, int]:
    """Read undecodable bytes as Windows text, its undefined ones as Latin-1; in UTF-16 and UTF-32 as U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if "16" in error.encoding or "32" in error.encoding:
        return "\ufffd", error.end
    byte = error.object[error.start : error.start + 1]
    try:
        return byte.decode(_WINDOWS), error.start + 1
    except UnicodeDecodeError:
        return byte.decode("latin-1"), error.start + 1


codecs.register_error(_DAMAGED, _damaged)


def shown(path: Path) -> str:
    """Give the file's name as it can be printed: bytes that are no UTF-8 are escaped."""
    return (path.name or str(path)).encode("utf-8", "backslashreplace").decode("utf-8")


def known_encoding(name: str) -> str:
    """Give *name* in its usual spelling if it is a text encoding, else raise :class:`NetGrowError`."""
    if not name.strip():
        raise NetGrowError("format.no_encoding")
    try:
        info = codecs.lookup(name)
        "a".encode(name)
    except (LookupError, ValueError):
        raise NetGrowError("format.unknown_encoding", encoding=name) from None
    if info.name in _NOT_OF_FILES:
        raise NetGrowError("format.unknown_encoding", encoding=name)
    return info.name


def find_encoding(stream: BinaryIO, head: bytes) -> Choice:
    """Give the encoding of *stream*, whose first bytes are *head*; reads it to its end if it may be UTF-8."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return Choice(encoding)
    wide = _wide_encoding(head)
    if wide:
        return Choice(wide)
    foreign = _first_not_utf8(stream)
    if foreign is None:
        return Choice(code_pages.choose(head) if _ESCAPES.search(head) else "utf-8")
    return code_pages.weigh(head if not head.isascii() else head[:_HEADER_BYTES] + foreign)


def _wide_encoding(head: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a mark by the NULs that their commas and line ends have, if no letter does."""
    pairs = len(head) // 2
    if pairs < 2 or b"\0" not in head:
        return ""
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if even > pairs * 0.4 and odd > pairs * 0.4:
        first, *_, last = (head[place::4].count(0) > pairs * 0.45 for place in range(4))
        return "" if first == last else "utf-32-be" if first else "utf-32-le"
    if odd > pairs * 0.04 and even < min(pairs * 0.05, odd * 0.05 + 1):
        return "utf-16-le"
    if even > pairs * 0.04 and odd < min(pairs * 0.05, even * 0.05 + 1):
        return "utf-16-be"
    return ""


def _first_not_utf8(stream: BinaryIO) -> bytes | None:
    """Give the first bytes that are no UTF-8; None for UTF-8, also with fewer damaged spots than letters."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    sound = 0
    while True:
        chunk = stream.read(_CHUNK)
        if not chunk:
            break
        if chunk.isascii() and not decoder.getstate()[0]:
            continue
        pending = decoder.getstate()[0] + chunk
        try:
            text = decoder.decode(chunk)
        except UnicodeDecodeError as error:
            if _more_sound_than_damaged(pending, sound):
                return None
            begin = pending.rfind(b"\n", 0, error.start) + 1
            return pending[max(begin, error.start - SAMPLE_BYTES) : error.start + SAMPLE_BYTES]
        sound += len(text) - text.encode("ascii", "ignore").__len__()
    pending = decoder.getstate()[0]
    return None if not pending or sound > 1 else pending


def _more_sound_than_damaged(chunk: bytes, sound: int) -> bool:
    damaged = chunk.decode("utf-8", "surrogateescape")
    spots = sum("\udc80" <= letter <= "\udcff" for letter in damaged)
    letters = sum(letter > "\x7f" for letter in damaged) - spots
    return sound + letters > spots


def decoded_head(head: bytes, encoding: str, *, complete: bool) -> str:
    """Give the text of a file's first bytes, without the letter that they may cut in two."""
    decoder = codecs.getincrementaldecoder(encoding)(_DAMAGED)
    return decoder.decode(head, final=complete)


def open_text(path: Path, encoding: str) -> TextIO:
    """Open the file as text with its line ends as they are; damaged bytes never raise."""
    return path.open(encoding=encoding, errors=_DAMAGED, newline="")
