"""Files that are no lists of people, or not yet readable ones: what they are, so that a refusal can say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.readers import HEADER_WINDOW

if TYPE_CHECKING:
    from netgrow_desktop.formats.readers import Sample

_SIGNATURES = (
    (b"\x89PNG", "format.is_picture"),
    (b"\xff\xd8\xff", "format.is_picture"),
    (b"GIF8", "format.is_picture"),
    (b"II*\0", "format.is_picture"),
    (b"MM\0*", "format.is_picture"),
    (b"%PDF", "format.is_pdf"),
    (b"SQLite format 3\0", "format.is_database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "format.is_old_office"),
    (b"!BDN", "format.is_outlook_data"),
    (b"MZ", "format.is_program"),
    (b"\x7fELF", "format.is_program"),
    (b"\xcf\xfa\xed\xfe", "format.is_program"),
    (b"\x1f\x8b", "format.is_archive"),
    (b"7z\xbc\xaf\x27\x1c", "format.is_archive"),
    (b"Rar!\x1a\x07", "format.is_archive"),
    (b"BZh", "format.is_archive"),
    (b"\xfd7zXZ\0", "format.is_archive"),
    (b"OggS", "format.is_recording"),
    (b"ID3", "format.is_recording"),
    (b"fLaC", "format.is_recording"),
)
"""First bytes of files -> the refusal."""

_ZIPS = (
    (re.compile(rb"xl/(?:workbook|worksheets|_rels|styles)|application/vnd\.oasis\.opendocument\.spreadsheet"),
     "spreadsheet.cut_off"),
    (re.compile(rb"word/|ppt/|application/vnd\.oasis\.opendocument"), "format.is_document"),
    (re.compile(rb"\[Content_Types\]\.xml"), "archive.damaged"),
)  # fmt: skip

_TEXTS = (
    (re.compile(r"(?:version:\s*1\s+)?dn:"), "format.is_directory"),
    (re.compile(r"\{\\rtf"), "format.is_document"),
    (re.compile(r"(?:<\?xml[^>]{0,200}>\s*)?<vcards?[\s>]", re.IGNORECASE), "format.is_xcard"),
    (re.compile(r"\[\s*(?:\[\s*)?\"vcard\""), "format.is_jcard"),
    (re.compile(r"<(?:!doctype|\?xml|html|[a-z][a-z0-9]*[\s>])", re.IGNORECASE), "format.is_markup"),
    (re.compile(r"\{\s*(?:\"|\}|$)|\[\s*(?:[\[{\"\]]|-?\d|$)"), "format.is_json"),
    (re.compile(r"#!|(?:import|from|#include|package|def|class|function|const|var|using)\s[^,;\t]*[;:{(]?$",
                re.MULTILINE), "format.is_code"),
)  # fmt: skip

_LINKEDIN_FILES = (
    ("Skills.csv", frozenset(("name", "endorsements"))),
    ("PhoneNumbers.csv", frozenset(("extension", "number", "type"))),
    ("Registration.csv", frozenset(("registered at", "registration ip"))),
    ("Member_Follows.csv", frozenset(("date", "fullname", "status"))),
    ("Company Follows.csv", frozenset(("organization", "followed on"))),
    ("Job Applications.csv", frozenset(("application date", "contact email", "job title"))),
    ("Verifications.csv", frozenset(("first name", "last name", "verification type"))),
    ("Volunteering.csv", frozenset(("company name", "role", "cause"))),
    ("Organizations.csv", frozenset(("name", "position", "started on", "finished on"))),
    ("Certifications.csv", frozenset(("name", "authority", "license number"))),
    ("Languages.csv", frozenset(("name", "proficiency"))),
    ("Courses.csv", frozenset(("name", "number"))),
    ("Events.csv", frozenset(("event name", "event time"))),
    ("Shares.csv", frozenset(("sharelink", "sharecommentary"))),
    ("Comments.csv", frozenset(("date", "link", "message"))),
    ("Reactions.csv", frozenset(("date", "type", "link"))),
    ("Votes.csv", frozenset(("date", "link", "optiontext"))),
    ("Saved_Items.csv", frozenset(("saveditem", "createdtime"))),
    ("Saved Jobs.csv", frozenset(("saved date", "job url"))),
    ("SearchQueries.csv", frozenset(("time", "search query"))),
    ("Learning.csv", frozenset(("content title", "content type"))),
    ("Logins.csv", frozenset(("login date", "ip address"))),
    ("Rich_Media.csv", frozenset(("date/time", "media link"))),
    ("Whatsapp Phone Numbers.csv", frozenset(("number", "is_whatsapp_number"))),
)
_ONLY_NAMES = frozenset(("skills.csv",))
_SO_NAMED = frozenset(("Courses.csv", "Languages.csv"))
"""Files whose columns others have too, so that their name must tell."""
"""Files of LinkedIn's archive with the one column *Name*, which is no person's."""
_MOST_CONTROLS = 0.02
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ufffd]")


def refuse_binary(name: str, head: bytes) -> None:
    """Raise :class:`NetGrowError` for bytes that are a picture, a program, a spreadsheet or the like."""
    for signature, code in _SIGNATURES:
        if head.startswith(signature):
            raise NetGrowError(code, file=name)
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        raise NetGrowError("format.is_picture", file=name)
    if head.startswith(b"RIFF") and head[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise NetGrowError("format.is_picture" if head[8:12] == b"WEBP" else "format.is_recording", file=name)
    if head[4:8] == b"ftyp":
        is_picture = head[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        raise NetGrowError("format.is_picture" if is_picture else "format.is_recording", file=name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        code = next((code for inside, code in _ZIPS if inside.search(head)), "format.is_archive")
        raise NetGrowError(code, file=name)


def refuse_text(sample: Sample) -> None:
    """Raise :class:`NetGrowError` for text that is evidently another kind of file than a table."""
    first_lines = sample.text.lstrip("\ufeff \t\r\n\0")[:400]
    for pattern, code in _TEXTS:
        if pattern.match(first_lines):
            raise NetGrowError(code, file=sample.name)


def refuse_unprintable(sample: Sample) -> None:
    """Raise :class:`NetGrowError` for bytes that make no text in any encoding."""
    looked_at = sample.text[:20_000]
    if len(_CONTROLS.findall(looked_at)) > len(looked_at) * _MOST_CONTROLS + 8:
        raise NetGrowError("format.is_binary", file=sample.name)


def refuse_linkedin_file(sample: Sample) -> None:
    """Raise :class:`NetGrowError` for the files that come with ``Connections.csv`` in LinkedIn's archive."""
    for table in sample.tables:
        for _, cells in table.rows[:HEADER_WINDOW]:
            header = {cell.strip("\ufeff ").lower() for cell in cells}
            if header == {"name"} and sample.name.lower() in _ONLY_NAMES:
                raise NetGrowError("linkedin.other_file", file=sample.name, title="Skills.csv")
            for title, telling in _LINKEDIN_FILES:
                is_named = title not in _SO_NAMED or sample.name.lower() == title.lower()
                if telling <= header and is_named:
                    raise NetGrowError("linkedin.other_file", file=sample.name, title=title)
