"""What an import plan says, in sentences."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.imports import FilePlan

CONTEXT = "ImportPage"

STATUSES = (
    PlanStatus.NEW,
    PlanStatus.UPDATED,
    PlanStatus.UNCHANGED,
    PlanStatus.DUPLICATE,
    PlanStatus.SKIPPED,
    PlanStatus.REJECTED,
)
"""The parts of a plan in the order in which they are shown."""


def number(files: Iterable[FilePlan], status: PlanStatus) -> int:
    """Give how many records have that status, in all files."""
    return sum(_count(file, status) for file in files)


def _count(file: FilePlan, status: PlanStatus) -> int:
    return {
        PlanStatus.NEW: file.new,
        PlanStatus.UPDATED: file.updated,
        PlanStatus.UNCHANGED: file.unchanged,
        PlanStatus.DUPLICATE: file.duplicates,
        PlanStatus.SKIPPED: file.skipped,
        PlanStatus.REJECTED: file.rejected,
    }[status]


def status_title(status: PlanStatus) -> str:
    """Give the name of a part of the plan, as it stands on its tab."""
    translate = QCoreApplication.translate
    return {
        PlanStatus.NEW: translate(CONTEXT, "New"),
        PlanStatus.UPDATED: translate(CONTEXT, "Changed"),
        PlanStatus.UNCHANGED: translate(CONTEXT, "Unchanged"),
        PlanStatus.DUPLICATE: translate(CONTEXT, "Duplicates"),
        PlanStatus.SKIPPED: translate(CONTEXT, "Skipped"),
        PlanStatus.REJECTED: translate(CONTEXT, "Rejected"),
    }[status]


def consequence(new: int, updated: int) -> str:
    """Give what the button will do: "Add 1,311 and update 164"; empty if it would do nothing."""
    if new and updated:
        return words(Message("import.add_and_update", {"new": new, "updated": updated}))
    if new:
        return words(Message("import.add", {"n": new}))
    return words(Message("import.update", {"n": updated})) if updated else ""


def applied(new: int, updated: int) -> str:
    """Give what an import did: "Added 1,311 people and updated 164"."""
    if new and updated:
        return words(Message("import.added_and_updated", {"new": new, "updated": updated}))
    if new:
        return words(Message("import.added", {"n": new}))
    return words(Message("import.updated", {"n": updated}))


def counted(status: PlanStatus, count: int) -> str:
    """Give a sentence about a part that an import left out: "3 duplicates"."""
    code = {
        PlanStatus.UNCHANGED: "import.count_unchanged",
        PlanStatus.DUPLICATE: "import.count_duplicates",
        PlanStatus.SKIPPED: "import.count_skipped",
        PlanStatus.REJECTED: "import.count_rejected",
    }[status]
    return words(Message(code, {"n": count}))


def file_name(file: FilePlan) -> str:
    """Give a file's name as it is shown."""
    return PurePath(file.path).name


def recognised(file: FilePlan) -> str:
    """Give what a file is and how many records it has: "LinkedIn connections · 1,482 people"."""
    title = words(file.title) if file.title is not None else file.format
    people = file.new + file.updated + file.unchanged + file.duplicates
    return f"{title} · {words(Message('window.people', {'n': people}))}"


def field_title(field: str) -> str:
    """Give the name of a person's field, for what an update changes."""
    translate = QCoreApplication.translate
    return {
        "name": translate(CONTEXT, "Name"),
        "given": translate(CONTEXT, "Given name"),
        "family": translate(CONTEXT, "Family name"),
        "organization": translate(CONTEXT, "Organisation"),
        "department": translate(CONTEXT, "Department"),
        "title": translate(CONTEXT, "Role"),
        "birthday": translate(CONTEXT, "Birthday"),
        "notes": translate(CONTEXT, "Notes"),
        "connected_on": translate(CONTEXT, "Connected on"),
        "emails": translate(CONTEXT, "E-mail"),
        "phones": translate(CONTEXT, "Phone"),
        "addresses": translate(CONTEXT, "Address"),
        "links": translate(CONTEXT, "Link"),
        "custom": translate(CONTEXT, "Other field"),
        "tags": translate(CONTEXT, "Tag"),
    }.get(field, field.replace("_", " ").capitalize())


ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("cp1254", "Windows-1254"),
    ("cp1256", "Windows-1256"),
    ("cp1258", "Windows-1258"),
    ("iso8859-15", "ISO 8859-15"),
    ("mac-roman", "Mac OS Roman"),
    ("utf-16", "UTF-16"),
    ("utf-32", "UTF-32"),
    ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"),
    ("euc_kr", "EUC-KR"),
)
"""Text encodings that can be chosen: Python's name and the one that people know."""


def encoding_title(encoding: str) -> str:
    """Give an encoding's name with the languages that it is for."""
    translate = QCoreApplication.translate
    languages = {
        "cp1252": translate(CONTEXT, "Western Europe"),
        "cp1250": translate(CONTEXT, "Central Europe"),
        "cp1251": translate(CONTEXT, "Cyrillic"),
        "cp1254": translate(CONTEXT, "Turkish"),
        "cp1256": translate(CONTEXT, "Arabic"),
        "cp1258": translate(CONTEXT, "Vietnamese"),
        "iso8859-15": translate(CONTEXT, "Western Europe"),
        "shift_jis": translate(CONTEXT, "Japanese"),
        "gb18030": translate(CONTEXT, "Chinese"),
        "euc_kr": translate(CONTEXT, "Korean"),
    }
    title = dict(ENCODINGS).get(encoding, encoding.upper())
    return f"{title} ({languages[encoding]})" if encoding in languages else title


def canonical_encoding(encoding: str) -> str:
    """Give the entry of the list of encodings that a recognised one stands for."""
    known = encoding.lower().replace("_", "-")
    if known.startswith("utf-8") or known in {"utf8", "ascii"}:
        return "utf-8"
    for start in ("utf-16", "utf-32"):
        if known.startswith(start):
            return start
    return next((code for code, _ in ENCODINGS if code.replace("_", "-") == known), encoding)
