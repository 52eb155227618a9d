"""The headers of the mails in a mailbox file, one after the other, without their bodies.

mbox in its dialects (RFC 4155; mboxo, mboxrd, mboxcl with Content-Length), MMDF, and a single mail (``.eml``, Apple's
``.emlx``). A file of many gigabytes is read once, in blocks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

_BLOCK = 1 << 22
LONGEST_HEAD = 1 << 18
"""Bytes of a mail in which its headers are looked for."""

_LONGEST_MARK = 6
_SEPARATOR_ROOM = 1 << 10
_NAMES = (
    "from|to|cc|bcc|date|sender|message-id|in-reply-to|references|delivered-to|x-original-to|envelope-to|"
    "x-envelope-to|apparently-to|return-path|list-id|list-post|list-unsubscribe|mailing-list|x-mailing-list|"
    "x-beenthere|x-mailman-version|newsgroups|precedence|auto-submitted|x-autoreply|x-autorespond|x-autoresponder|content-type|"
    "content-length|x-gmail-labels|x-mozilla-status|status|x-status|x-spam-flag|x-unsent|x-uniform-type-identifier"
)
_BY_LETTER = "|".join(
    f"[{letter.upper()}{letter}](?i:{'|'.join(name[1:] for name in _NAMES.split('|') if name[0] == letter)})"
    for letter in sorted({name[0] for name in _NAMES.split("|")})
)
"""The names by their first letters, for which most lines are passed over at once."""

_FIELD = re.compile(rb"\n(%s)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)" % _BY_LETTER.encode())
_END = re.compile(rb"\n\r?\n")
_FROM_LINE = re.compile(
    rb"From (?:(?=[^\n]{0,200}\d\d?:\d\d)[^\n]{0,200}?\b(?:19|20)\d\d\b[^\n]{0,80}|-? *)\r?\n"
    rb"(?:[!-9;-~]{1,76}[ \t]*:|>?From )"
)
"""A line that parts two mails: dated, or bare as Thunderbird writes it, with a header behind it."""

_MMDF = b"\x01\x01\x01\x01"
_MMDF_LINE = re.compile(rb"\x01\x01\x01\x01\r?\n(?=[!-9;-~]{1,76}[ \t]*:|From )")
_HEADER = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_TELLING = frozenset(
    (
        b"from",
        b"to",
        b"date",
        b"received",
        b"message-id",
        b"subject",
        b"return-path",
        b"delivered-to",
        b"mime-version",
        b"x-mozilla-status",
        b"content-type",
        b"cc",
        b"reply-to",
        b"sender",
        b"in-reply-to",
        b"references",
        b"x-gm-thrid",
        b"content-transfer-encoding",
        b"x-mailer",
        b"user-agent",
    )
)
_EMLX = re.compile(rb"\s*\d{1,10} *\r?\n")
_EDGE = b"\xef\xbb\xbf \t\r\n"


class Head(NamedTuple):
    """What is read of one mail: where it begins, the line that parts it from the one before, wanted headers.

    A header that stands several times has its values joined by commas. Names are in lower case.
    """

    line: int
    from_line: bytes
    fields: dict[bytes, bytes]


def kind_of(head: bytes) -> str:
    """Tell from a file's first bytes whether it is an ``mbox``, ``mmdf``, a single ``mail``, or "" for neither."""
    text = head.lstrip(_EDGE)[:LONGEST_HEAD]
    if _MMDF_LINE.match(text):
        return "mmdf"
    if _FROM_LINE.match(text):
        return "mbox"
    numbered = _EMLX.match(text)
    return "mail" if _begins_with_headers(text[numbered.end() :] if numbered else text) else ""


def _begins_with_headers(text: bytes) -> bool:
    """Tell whether this is the head of a mail: only headers up to a blank line, two of them telling."""
    telling = 0
    for number, line in enumerate(text.split(b"\n", 60)[:60]):
        if not line.strip(b"\r"):
            break
        found = _HEADER.match(line)
        if found is None and not (number and line[:1] in b" \t"):
            return number > 0 and telling >= 4
        telling += found is not None and found[1].lower() in _TELLING
    return telling >= 2 and re.search(rb"(?im)^(?:from|date|received|message-id|return-path)[ \t]*:", text) is not None


def heads(stream: BinaryIO, kind: str, progress: Callable[[int], None]) -> Iterator[Head]:
    """Give the head of each mail; *progress* is told the bytes read after each block and may raise to break off."""
    scan = _Scan(stream, progress)
    scan.skip_edge()
    if kind == "mail":
        scan.want(LONGEST_HEAD)
        text = _without_number(scan.buffer[scan.at : scan.at + LONGEST_HEAD])
        yield _head(scan.line, b"", b"\n" + text[: _head_end(text, 0, b"From ", _FROM_LINE)])
        return
    mark, separator = (_MMDF, _MMDF_LINE) if kind == "mmdf" else (b"From ", _FROM_LINE)
    between = re.compile(re.escape(b"\n" + mark))
    while True:
        scan.want(LONGEST_HEAD)
        first = scan.buffer.find(b"\n", scan.at) + 1 or len(scan.buffer)
        end = _head_end(scan.buffer, first, mark, separator)
        head = _head(scan.line, scan.buffer[scan.at : first], scan.buffer[first - 1 : end])
        yield head
        scan.pass_over(end - 1)
        length = head.fields.get(b"content-length", b"").strip()
        if length.isdigit() and len(length) < 8:
            scan.pass_body(int(length), separator)
        if not scan.find(between, separator):
            return


def _without_number(text: bytes) -> bytes:
    numbered = _EMLX.match(text)
    return text[numbered.end() :] if numbered else text


def _head_end(text: bytes, first: int, mark: bytes, separator: re.Pattern[bytes]) -> int:
    """Give where the headers that begin at *first* end: at a blank line, or where the next mail begins without one."""
    limit = min(first + LONGEST_HEAD, len(text))
    blank = _END.search(text, max(first - 1, 0), limit)
    end = blank.end() if blank else limit
    follows = text.find(b"\n" + mark, first, end)
    return follows + 1 if follows >= 0 and separator.match(text, follows + 1) else end


def _head(line: int, from_line: bytes, text: bytes) -> Head:
    found = _FIELD.findall(text)
    fields = {name.lower(): value for name, value in found}
    if len(fields) < len(found):
        fields = {key: b",".join(value for name, value in found if name.lower() == key) for key in fields}
    return Head(line, from_line, fields)


class _Scan:
    """A file read in blocks: a window into it, the place in the window, and that place's line."""

    def __init__(self, stream: BinaryIO, progress: Callable[[int], None]) -> None:
        self._stream = stream
        self._progress = progress
        self._read = 0
        self._ended = False
        self.buffer = b""
        self.at = 0
        self.line = 1

    def _more(self) -> bool:
        """Read another block behind the window, whose passed part is dropped."""
        block = self._stream.read(_BLOCK)
        self._ended = not block
        self._read += len(block)
        self._progress(self._read)
        self.buffer = self.buffer[self.at :] + block
        self.at = 0
        return bool(block)

    def want(self, length: int) -> None:
        """Read on until that many bytes lie ahead, or the file ends."""
        while len(self.buffer) - self.at < length and not self._ended:
            self._more()

    def skip_edge(self) -> None:
        """Pass over the mark and blank lines before the first mail."""
        self.want(_SEPARATOR_ROOM)
        self.pass_over(len(self.buffer) - len(self.buffer.lstrip(_EDGE)))

    def pass_over(self, end: int) -> None:
        """Move to that place of the window."""
        self.line += self.buffer.count(b"\n", self.at, end)
        self.at = end

    def pass_body(self, length: int, separator: re.Pattern[bytes]) -> None:
        """Pass over a body of the length that its mail states, if it says the truth: if a mail follows it."""
        self.want(length + _SEPARATOR_ROOM)
        for end in range(self.at + length, min(self.at + length + 4, len(self.buffer))):
            if self.buffer[end : end + 1] == b"\n" and separator.match(self.buffer, end + 1):
                self.pass_over(end)
                return

    def find(self, between: re.Pattern[bytes], separator: re.Pattern[bytes]) -> bool:
        """Move to the next mail; gives False at the end of the file."""
        start = self.at
        while True:
            found = between.search(self.buffer, start)
            if found is None:
                # The mark may lie across the end of the block.
                self.pass_over(max(len(self.buffer) - _LONGEST_MARK, self.at))
                if not self._more():
                    return False
                start = self.at
            elif len(self.buffer) - found.start() < _SEPARATOR_ROOM and not self._ended:
                self.pass_over(found.start())
                self._more()
                start = self.at
            elif separator.match(self.buffer, found.start() + 1):
                self.pass_over(found.start() + 1)
                return True
            else:
                start = found.start() + 1
