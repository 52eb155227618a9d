"""The lines of a card as properties: unfolded, with their parameters, decoded and unescaped.

Folding, quoting and encodings are those of versit's vCard 2.1, RFC 2426 and RFC 6350 (with RFC 6868 for carets);
what programs get wrong about them is mended where it can be told.
"""

from __future__ import annotations

import binascii
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.formats.cells import code_pages, decoding
from netgrow_desktop.formats.lists.drafts import EDGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

QUOTED_PRINTABLE = "q"
BASE64 = "b"
OWN_LABEL = "X-LABEL"
"""Parameter under which a label stands that Android puts among the types: ``TEL;X-CUSTOM(Boat):``."""
_LONGEST_HEAD = 2000
_SCHEMES = ("mailto", "tel", "data", "geo", "urn")
_UNUSUAL = ("\n ", "\n\t", "=\n", "BEGIN:", "begin:")
"""What does not occur in a card of which each line is a property."""
_FOLDED_AT = 70
"""Letters from which on a line is likely to have been cut for its length."""
_NAME = re.compile(r"(?:([\w-]{1,60})\.)?(?:[\w-]{1,60}\.)*([Xx]-[\w/-]{1,99}|[A-Za-z][\w-]{0,99})", re.ASCII)
_PARAMETER = re.compile(r";[ \t]*(?:([\w-]+)[ \t]*=[ \t]*)?((?:\"[^\"]*\"|[^\";])*)")
_BLANKS = (" ", "\t")
_ANDROID_LABEL = re.compile(r"X-CUSTOM\((CHARSET=[\w-]+,ENCODING=QUOTED-PRINTABLE,)?(.*)\)", re.IGNORECASE)
_OPEN_HEAD = re.compile(
    r"(?:[\w-]{1,60}\.){0,3}[A-Za-z][\w/-]{0,99};(?:\"[^\"]*\"|[^\":])*(?:\"[^\"]*)?", re.ASCII | re.DOTALL
)
"""What stands before the colon of a property, without the colon: the rest of it is on the next line."""
_QUOTED_HEAD = re.compile(r"(?:\"[^\"]*\"|[^\":])*:")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLAIN_ESCAPES = {"n": "\n", "N": "\n", "\\": "\\", ",": ",", ";": ";", ":": ":", '"': '"', "'": "'"}
_CARETS = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_CARET = re.compile(r"\^[nN'^]")
_MARKS = {mark: re.compile(r"\\.|" + mark, re.DOTALL) for mark in ",;"}
_ENCODINGS = {"quoted-printable": QUOTED_PRINTABLE, "q": QUOTED_PRINTABLE, "base64": BASE64, "b": BASE64}
_NO_TYPES = frozenset((*_ENCODINGS, "8bit", "7bit", "binary"))
_CHARSET = re.compile(
    r"utf|us-?ascii|ascii|iso|latin|windows|win|cp|ibm|koi8|mac|shift|sjis|jis|ms|euc|gb|hz|big5|ks|tis", re.IGNORECASE
)
"""Beginnings of the names of charsets; Python knows codecs under other names that take for ever on hostile text."""
_BARE_CHARSET = re.compile(
    r"utf-?(?:7|8|16)|us-ascii|iso-(?:8859|2022)-[\w-]{1,9}|windows-\d{3,4}|shift_jis|koi8-[ru]|big5|gb\d{4,5}|euc-\w\w",
    re.IGNORECASE,
)
_BARE_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_NAMED_CHARSET = re.compile(rb"[^:\n]{1,200};CHARSET=\"?(?:x-)?([\w-]{1,40})", re.IGNORECASE)
_EAST_ASIAN = re.compile(r"shift|sjis|jis|ms|cp9|windows-31|euc|iso-?2022|gb|hz|big5|ks", re.IGNORECASE)
_PARAGRAPHS = frozenset(("NOTE", "DESCRIPTION"))
"""Properties in which a line that is no property is another line of text."""
_KNOWN_NAMES = (
    "ADR AGENT ANNIVERSARY BDAY BEGIN BIRTHPLACE CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP DEATHDATE DEATHPLACE"
    " EMAIL END EXPERTISE FBURL FN GENDER GEO HOBBY IMPP INTEREST KEY KIND LABEL LANG LOGO MAILER MEMBER N NAME"
    " NICKNAME NOTE ORG ORG-DIRECTORY PHOTO PRODID PROFILE RELATED REV ROLE SORT-STRING SOUND SOURCE TEL TITLE TZ UID"
    " URL VERSION XML"
)
_KNOWN = frozenset(_KNOWN_NAMES.split())


class Head(NamedTuple):
    """What stands before the colon: the property's name in capitals, its group and types in small letters.

    ``params`` are all other parameters by their names in capitals; ``encoding`` is :data:`QUOTED_PRINTABLE`,
    :data:`BASE64` or "".
    """

    name: str
    group: str
    types: tuple[str, ...]
    params: Mapping[str, str]
    encoding: str
    charset: str


class Property(NamedTuple):
    """One property of a card; the value is unfolded but neither decoded nor unescaped."""

    head: Head
    value: str


class Properties(NamedTuple):
    """The properties of a card, and the lines among them that are none."""

    found: list[Property]
    stray: list[str]


def properties(text: str) -> Properties:
    """Give the properties of a card's text, with line feeds as line ends; never raises."""
    plain = None if any(mark in text for mark in _UNUSUAL) else _plain_properties(text)
    found, stray = _Unfolding(text).properties() if plain is None else Properties(plain, [])
    return Properties(_with_charset(found), stray)


def _plain_properties(text: str) -> list[Property] | None:
    """Give the properties of a card in which each line is one, else None."""
    found = []
    for line in text.split("\n"):
        head, colon, value = _cut_line(line)
        known = read_head(head) if colon and '"' not in head else None
        if known is not None and value[:2] != "//":
            found.append(Property(known, value))
        elif line.strip():
            return None
    return found


def _with_charset(found: list[Property]) -> list[Property]:
    """Name the code page of quoted-printable values that name none and are no UTF-8, as phones of the East write."""
    nameless = [prop.head.encoding == QUOTED_PRINTABLE and not prop.head.charset for prop in found]
    raws = [
        binascii.a2b_qp(prop.value.encode("utf-8", "replace"))
        for prop, is_nameless in zip(found, nameless, strict=True)
        if is_nameless
    ]
    foreign = b"\n".join(raw for raw in raws if not _is_utf8(raw))
    page = code_pages.choose(foreign) if foreign else ""
    if page in ("", "cp1252"):
        return found
    return [
        prop._replace(head=prop.head._replace(charset=page)) if is_nameless else prop
        for prop, is_nameless in zip(found, nameless, strict=True)
    ]


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


class _Unfolding:
    """The lines of a card on their way to being properties, in whichever way they are folded."""

    def __init__(self, text: str) -> None:
        self._lines = iter(text.split("\n"))
        self._is_old = "VERSION:2.1" in text[:400].upper()
        self._found: list[tuple[Head, list[str]]] = []
        self._stray: list[str] = []
        self._before = ""
        self._open_head = ""

    def properties(self) -> Properties:
        """Give the properties and the lines that are none."""
        for line in self._lines:
            if line.strip():
                self._take(line)
                self._before = line
        if self._open_head:
            self._put(self._open_head)
        return Properties([Property(head, _joined(head, values)) for head, values in self._found], self._stray)

    def _take(self, line: str) -> None:
        """Take a line, or wait for the next one where this one is folded before its colon."""
        waiting, self._open_head = self._open_head, ""
        if waiting and line[0] in _BLANKS:
            line = waiting + line[1:]
        elif waiting:
            self._put(waiting)
        if line[0] not in _BLANKS and len(line) <= _LONGEST_HEAD and not self._goes_on() and _OPEN_HEAD.fullmatch(line):
            self._open_head = line
        else:
            self._put(line)

    def _goes_on(self) -> bool:
        """Tell whether a soft line break of quoted-printable text stands before this line."""
        return bool(self._found) and (
            self._found[-1][0].encoding == QUOTED_PRINTABLE and self._found[-1][1][-1].rstrip().endswith("=")
        )

    def _put(self, line: str) -> None:
        head, values = self._found[-1] if self._found else (None, [])
        started = _started(line)
        if head is None:
            self._start(line, started)
        elif self._goes_on():
            values[-1] = values[-1].rstrip()[:-1]
            if started is not None and started[0].name in _KNOWN and line[0].isupper():
                self._start(line, started)
            else:
                values.append(line)
        elif line[0] in _BLANKS:
            is_word = self._is_old and not head.encoding and len(self._before) < _FOLDED_AT
            values.append(f" {line.strip()}" if is_word else line[1:])
        elif started is None or (head.name in _PARAGRAPHS and not _is_sure(started[0])):
            self._go_on(head, values, line)
        else:
            self._start(line, started)

    def _start(self, line: str, started: tuple[Head, list[str]] | None) -> None:
        """Begin a property, or take a whole card that is the value of an AGENT."""
        if started is None:
            self._stray.append(line)
            return
        head, values = started
        if head.name == "BEGIN":
            inside = _inner_card(self._lines)
            if self._found and self._found[-1][0].name == "AGENT":
                self._found[-1][1].extend(inside)
        else:
            if head.name == "AGENT" and values[0].strip().upper() == "BEGIN:VCARD":
                values = _inner_card(self._lines)
            self._found.append((head, values))

    def _go_on(self, head: Head, values: list[str], line: str) -> None:
        """Take a line that is no property and not folded as what belongs to the one before it, if it can be."""
        if head.name in _PARAGRAPHS and not head.encoding:
            was_cut = _FOLDED_AT + 3 <= len(self._before) <= _FOLDED_AT + 8
            values.append(line if was_cut else f"\\n{line}")
        elif head.encoding or len(self._before) >= _FOLDED_AT:
            values.append(line)
        else:
            self._stray.append(line)


def _joined(head: Head, values: list[str]) -> str:
    """Put the lines of a value together; a few programs also indent what follows a soft line break."""
    if head.encoding == QUOTED_PRINTABLE and len(values) > 1 and all(line[:1] in _BLANKS for line in values[1:]):
        is_short = all(len(line) < _FOLDED_AT for line in values)
        if is_short and (len(values) > 2 or values[0].endswith(("=0A", "=0D"))):
            return "".join((values[0], *(line[1:] for line in values[1:])))
    return "".join(values)


def _is_sure(head: Head) -> bool:
    return head.name in _KNOWN or head.name.startswith("X-") or bool(head.group)


def _inner_card(lines: Iterator[str]) -> list[str]:
    """Take the lines of a card inside a card, to its end."""
    taken = []
    depth = 1
    for line in lines:
        plain = line.strip().upper()
        depth += plain.endswith("BEGIN:VCARD")
        depth -= plain == "END:VCARD"
        if not depth:
            break
        taken.append(f"{line}\n")
    return taken


def _cut_line(line: str) -> tuple[str, str, str]:
    """Cut a line at its colon; *TEL;TYPE:CELL:1* is meant as *TEL;TYPE=CELL:1*."""
    head, colon, value = line.partition(":")
    if head[-5:].upper() == ";TYPE":
        kind, again, rest = value.partition(":")
        if again and kind.isalpha() and not rest.startswith("//") and kind.lower() not in _SCHEMES:
            return f"{head}={kind}", colon, rest
    return head, colon, value


def _started(line: str) -> tuple[Head, list[str]] | None:
    """Give the property that a line begins, or None where it begins none."""
    head, colon, value = _cut_line(line)
    if '"' in head:
        quoted = _QUOTED_HEAD.match(line[:_LONGEST_HEAD])
        if quoted is not None:
            head, value = line[: quoted.end() - 1], line[quoted.end() :]
    known = read_head(head) if colon else None
    return None if known is None or value.startswith("//") else (known, [value])


@lru_cache(maxsize=4096)
def read_head(head: str) -> Head | None:
    """Read what stands before a line's colon; None where it is no name with parameters."""
    head = head.strip(EDGES).replace("&quot;", '"')
    named = _NAME.match(head) if len(head) <= _LONGEST_HEAD else None
    if named is None:
        return None
    rest = head[named.end() :].lstrip()
    if rest and not rest.startswith(";"):
        return None
    types: list[str] = []
    params: dict[str, str] = {}
    for name, raw in _PARAMETER.findall(rest):
        _take_parameter(name.upper(), _uncareted(raw.replace('"', "").strip()), types, params)
    encoding = _ENCODINGS.get(params.pop("ENCODING", "").lower(), "")
    charset = params.pop("CHARSET", "").lower().removeprefix("x-")
    group = (named.group(1) or "").lower()
    return Head(named.group(2).upper(), group, tuple(dict.fromkeys(types)), params, encoding, charset)


def _take_parameter(name: str, value: str, types: list[str], params: dict[str, str]) -> None:
    """Put a parameter where it belongs; version 2.1 leaves out the names of most."""
    own = _ANDROID_LABEL.fullmatch(value) if value.startswith("X-CUSTOM(") else None
    if own is not None:
        label = own.group(2)
        params[OWN_LABEL] = _text(binascii.a2b_qp(label.encode()), "") if own.group(1) else label
    elif not name and value.lower() in _NO_TYPES:
        params["ENCODING"] = value
    elif not name and _BARE_CHARSET.fullmatch(value):
        params["CHARSET"] = value
    elif not name and _BARE_LANGUAGE.fullmatch(value):
        params["LANGUAGE"] = value
    elif name in ("", "TYPE"):
        words = (each.strip(" \t\\").lower().removeprefix("type=") for each in value.split(","))
        types.extend(filter(None, words))
    else:
        params[name] = f"{params[name]},{value}" if name in params else value


def _uncareted(value: str) -> str:
    return _CARET.sub(lambda found: _CARETS[found.group()], value) if "^" in value else value


def text_of(prop: Property) -> str:
    """Give the value as one text, without spaces at its edges."""
    value = prop.value
    if prop.head.encoding or prop.head.charset:
        value = _decoded(prop.head, value)
    return plain_text(value)


def parts_of(prop: Property, mark: str = ";") -> list[str]:
    """Give the parts of a value that is put together with semicolons (or another mark), each as text."""
    head = prop.head
    if head.encoding == BASE64:
        return [plain_text(part) for part in cut_at(_decoded(head, prop.value), mark)]
    raw = cut_at(prop.value, mark)
    if head.encoding or head.charset:
        raw = [_decoded(head, part) for part in raw]
    return [plain_text(part) for part in raw]


def cut_at(raw: str, mark: str) -> list[str]:
    """Cut a value at each mark (a comma or semicolon) that is not escaped."""
    if "\\" not in raw:
        return raw.split(mark)
    parts = []
    start = 0
    for found in _MARKS[mark].finditer(raw):
        if found.group() == mark:
            parts.append(raw[start : found.start()])
            start = found.end()
    parts.append(raw[start:])
    return parts


def plain_text(raw: str) -> str:
    """Give a text without its escapes, with line feeds as line ends and without spaces at its edges."""
    if "\\" in raw:
        raw = _ESCAPED.sub(lambda found: _PLAIN_ESCAPES.get(found.group(1), found.group()), raw)
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    return raw.strip(EDGES)


def bytes_of(value: str) -> bytes:
    """Give what base64 text stands for; b"" where it is none."""
    compact = "".join(value.split())
    try:
        return binascii.a2b_base64(compact + "=" * (-len(compact) % 4))
    except (ValueError, UnicodeError):
        return b""


def _decoded(head: Head, value: str) -> str:
    """Decode a text value; what is not what it says it is comes as it stands."""
    if head.encoding == QUOTED_PRINTABLE:
        raw = binascii.a2b_qp(value.encode("utf-8", "replace"))
    elif head.encoding == BASE64:
        raw = bytes_of(value)
        if not raw:
            return value
    elif head.charset.startswith("iso-2022") and "\x1b" in value:
        raw = value.encode("ascii", "replace")
    else:
        return value
    return _text(raw, head.charset)


def _text(raw: bytes, charset: str) -> str:
    """Decode bytes: UTF-8 wherever they are, unless an East Asian or Cyrillic charset is named; cp1252 at last."""
    encodings = [charset, "utf-8"] if _EAST_ASIAN.match(charset) else ["utf-8", charset]
    for encoding in filter(_CHARSET.match, encodings):
        try:
            return raw.decode(encoding)
        except (LookupError, ValueError):
            continue
    return _nearly_utf8(raw) or decoding.decoded_head(raw, "cp1252", complete=True)


def _nearly_utf8(raw: bytes) -> str:
    """Give UTF-8 of which a letter is torn, as by a program that cuts texts at a number of bytes; else ""."""
    text = raw.decode("utf-8", "replace")
    torn = text.count("\ufffd")
    return text.rstrip("\ufffd") if sum(letter > "\x7f" for letter in text) > 2 * torn else ""


def raw_line(raw: bytes) -> str:
    """Decode a line that is not UTF-8: by the CHARSET that it names, else as Windows text."""
    named = _NAMED_CHARSET.match(raw)
    return _text(raw, named.group(1).decode("ascii").lower() if named is not None else "")
