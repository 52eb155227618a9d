"""Names and addresses in the headers of mails, as they are written in the wild (RFC 5322 with old forms, RFC 2047)."""

from __future__ import annotations

import binascii
import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.formats.cells import decoding

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ADDRESSES = 64
"""Addresses that are read of one header; a mail to more people is nobody's own."""

LONGEST_HEADER = 1 << 16
_LONGEST_NAME = 200
_LONGEST_ADDRESS = 254
_WORD = r"=\?[^?\s]{1,60}\?[BbQq]\?[^?]*\?="
_PIECE = re.compile(rf'"(?:[^"\\]|\\.)*(?P<end>")?|{_WORD}|<[^<>]*>|[^"<>(),;:=]+|.', re.DOTALL)
_RUN = re.compile(rf"(?:{_WORD})+")
_BETWEEN_WORDS = re.compile(rf"\?=\s+(?={_WORD})")
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([BbQq])\?([^?]*)\?=")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_ADDRESS = re.compile(r"[^\s\"<>(),:;@\\\[\]]+@(?:[^\s\"<>(),:;@\\\[\].]+\.)+[^\s\"<>(),:;@\\\[\].]*[^\W\d_]")
_SPACE = re.compile(r"[\s\0-\x1f\x7f-\x9f\ufeff\ufffd]+")
_BRACKETS = re.compile(r"(?:\s(?:\([^()]*\)|\[[^\[\]]*\]))+$")
_VIA = re.compile(r"\s(?:via|über)\s.*$")
_WIDER = {
    "iso-8859-1": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "iso-8859-8-i": "iso-8859-8",
}
"""Character sets as mails name them -> those that hold what is really written under these names."""
_NO_CHARACTER_SETS = frozenset(("unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined"))


class Mailbox(NamedTuple):
    """Somebody in a header: the name that stands there ("" if none) and the address as it is written."""

    name: str
    address: str


def header_text(raw: bytes) -> str:
    """Give a header's value as text on one line: UTF-8 where it is, else Windows text; encoded words stay."""
    raw = raw[:LONGEST_HEADER]
    if not raw.isascii():
        text = decoding.decoded_head(raw, "utf-8", complete=True)
    else:
        text = raw.decode("iso2022_jp", "replace") if b"\x1b$" in raw else raw.decode("ascii")
    return text.replace("\r", "").replace("\n", " ")


def mailboxes(text: str) -> list[Mailbox]:
    """Give the first :data:`MOST_ADDRESSES` people of an address list; groups are dissolved, junk is left out."""
    found: list[Mailbox] = []
    entry = _Entry()
    depth = 0
    for piece in _pieces(text[:LONGEST_HEADER]):
        if piece == "(" or (depth and piece == ")"):
            depth += 1 if piece == "(" else -1
            entry.comments.append(" ")
        elif depth:
            entry.comments.append(piece)
        elif piece in ",;":
            entry = _next_entry(found, entry, cut=piece == ",")
            if len(found) >= MOST_ADDRESSES:
                return found
        elif piece == ":":
            # What stands before a colon names a group, or is a "mailto".
            entry = _Entry()
        elif piece[0] == "<" and len(piece) > 1:
            entry.angle = entry.angle or piece[1:-1]
        elif piece[0] == '"':
            entry.words.append(_ESCAPED.sub(r"\1", piece[1:-1]))
        else:
            entry.words.append(piece)
    _next_entry(found, entry, cut=False)
    return found


def _pieces(text: str) -> Iterator[str]:
    for match in _PIECE.finditer(text):
        if match[0][0] == '"' and not match["end"]:
            # A quotation mark that is never closed is no mark.
            yield from (rest[0] for rest in _PIECE.finditer(match[0].replace('"', " ")))
        else:
            yield match[0]


class _Entry:
    """One place of an address list while it is read; ``before`` is a name that an unquoted comma cut off."""

    __slots__ = ("angle", "before", "comments", "words")

    def __init__(self, before: str = "") -> None:
        self.words: list[str] = []
        self.comments: list[str] = []
        self.angle = ""
        self.before = before


def _next_entry(found: list[Mailbox], entry: _Entry, *, cut: bool) -> _Entry:
    """Add whom the entry names, if anybody; gives the entry that follows."""
    phrase = decoded_words("".join(entry.words))
    address = _routed(entry.angle) if entry.angle else ""
    if not address and "@" in phrase:
        address = next(filter(None, map(_plain_address, phrase.split())), "")
        phrase = phrase.replace(address, " ", 1) if address else phrase
    if address:
        name = phrase if phrase.strip(" \t'<>") else decoded_words("".join(entry.comments))
        found.append(Mailbox(clean_name(f"{entry.before}, {name}" if entry.before and name.strip() else name), address))
        return _Entry()
    word = phrase.strip()
    is_name = cut and not entry.angle and word[:1].isupper() and word.replace("-", "").replace(" ", "").isalpha()
    return _Entry(word if is_name else "")


def _routed(angle: str) -> str:
    """Give the address between angle brackets, without an old route (``@a,@b:ada@example.org``), or ""."""
    return _plain_address(decoded_words(angle).rpartition(":")[2])


def _plain_address(text: str) -> str:
    word = text.strip(" \t'\"<>.")
    return word if len(word) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(word) else ""


def decoded_words(text: str) -> str:
    """Give text with its encoded words (RFC 2047) decoded; what is broken in them is read as well as can be."""
    if "=?" not in text:
        return text
    plain = _RUN.sub(_decoded_run, _BETWEEN_WORDS.sub("?=", text))
    return plain.encode("utf-8", "ignore").decode("utf-8")


def _decoded_run(run: re.Match[str]) -> str:
    """Decode encoded words that stand together: a letter may be cut in two between them."""
    pieces: list[tuple[str, bytes]] = []
    for charset, coding, content in _ENCODED_WORD.findall(run[0]):
        data = _decoded_bytes(coding, content.encode("utf-8", "replace"))
        if pieces and pieces[-1][0] == charset.lower():
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + data)
        else:
            pieces.append((charset.lower(), data))
    return "".join(_in_charset(charset, data) for charset, data in pieces)


def _decoded_bytes(coding: str, content: bytes) -> bytes:
    if coding in "Qq":
        return _HEX.sub(lambda found: bytes.fromhex(found[1].decode("ascii")), content.replace(b"_", b" "))
    letters = _NO_BASE64.sub(b"", content)
    # A single letter left over holds no whole byte.
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _in_charset(charset: str, data: bytes) -> str:
    name = charset.partition("*")[0]
    for each in (_WIDER.get(name, name), "utf-8"):
        try:
            if codecs.lookup(each).name.replace("_", "-") not in _NO_CHARACTER_SETS:
                return data.decode(each)
        except (LookupError, ValueError):
            continue
    return decoding.decoded_head(data, "utf-8", complete=True)


def clean_name(text: str) -> str:
    """Give a display name without quotes and additions (``(Sales)``, ``via Forum``); "" for one that is an address."""
    name = _SPACE.sub(" ", text[: _LONGEST_NAME * 2]).strip(" '\"`,;<>")[:_LONGEST_NAME]
    name = _VIA.sub("", _BRACKETS.sub("", name)).strip(" '\"`,;")
    if "@" in name and any("@" in word.strip("@") for word in name.split()):
        return ""
    return name if any(map(str.isalpha, name)) else ""
