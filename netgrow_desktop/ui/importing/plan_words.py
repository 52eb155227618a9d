"""What an import plan says, in sentences."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.imports import PlanPart, PlanStatus
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.pasted import is_paste_name
from netgrow_desktop.ui.importing.ticks import LEFT_PARTS
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.imports import Doubt, FilePlan, PlanRow
    from netgrow_desktop.services.rejected_rows import Saved
    from netgrow_desktop.ui.importing.ticks import Ticks


_NOTES = frozenset(
    (
        *("vcard.left_out", "vcard.second_photo", "vcard.cut_off", "vcard.cut_off_within"),
        *("json.cut_off", "spreadsheet.cut_off"),
    )
)
"""Codes of reasons that tell something of a file or of somebody in it, not of a record without anybody."""
MOST_NAMES = 5
"""Names of a header that are told; the rest shows when one asks how the file is read."""


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


def part_title(part: PlanPart) -> str:
    """Give the name of a part of the plan, as it stands on its tab."""
    translate = QCoreApplication.translate
    return {
        PlanPart.NEW: translate("ImportPage", "New"),
        PlanPart.UPDATED: translate("ImportPage", "Changed"),
        PlanPart.DOUBTFUL: translate("ImportPage", "Same person?"),
        PlanPart.ORGANIZATIONS: translate("ImportPage", "Organisations"),
        PlanPart.STRANGERS: translate("ImportPage", "Known from mail or meetings only"),
        PlanPart.UNCHANGED: translate("ImportPage", "Unchanged"),
        PlanPart.DUPLICATE: translate("ImportPage", "Duplicates"),
        PlanPart.SKIPPED: translate("ImportPage", "Skipped"),
        PlanPart.REJECTED: translate("ImportPage", "Rejected"),
    }[part]


def part_hint(part: PlanPart) -> str:
    """Give what becomes of the records of a part, in a sentence."""
    translate = QCoreApplication.translate
    return {
        PlanPart.NEW: translate("ImportPage", "Become people of your network. Space leaves out whom you select."),
        PlanPart.UPDATED: translate("ImportPage", "Are known already. What you typed yourself is never replaced."),
        PlanPart.DOUBTFUL: translate(
            "ImportPage", "New, but maybe somebody whom you know. Unanswered, they are added."
        ),
        PlanPart.ORGANIZATIONS: translate(
            "ImportPage", "Name an organisation and no person. They come as contacts unless you untick them."
        ),
        PlanPart.STRANGERS: translate(
            "ImportPage", "In no address book, but in letters or meetings. Tick whom you know."
        ),
        PlanPart.UNCHANGED: translate(
            "ImportPage", "Are in your network already, with nothing new. Tick whom to add as another person."
        ),
        PlanPart.DUPLICATE: translate(
            "ImportPage",
            "Repeat somebody in these files; what only they say is kept there. Tick whom to add as another person.",
        ),
        PlanPart.SKIPPED: translate("ImportPage", "Are no people, or nobody whom you know. Tick whom to add."),
        PlanPart.REJECTED: translate("ImportPage", "Could not be read. Save them, mend them and import that file."),
    }[part]


def consequence(new: int, updated: int, stages: int = 0, *, about_me: bool = False) -> str:
    """Give what the button will do: "Add 1,311 and update 164"; empty if it would do nothing.

    *stages* are jobs and schools of the owner's own; with *about_me* there is something new about the owner.
    """
    if new and updated:
        return words(Message("import.add_and_update", {"new": new, "updated": updated}))
    if new:
        return words(Message("import.add", {"n": new}))
    if updated:
        return words(Message("import.update", {"n": updated}))
    if stages:
        return words(Message("import.add_stages", {"n": stages}))
    return QCoreApplication.translate("ImportPage", "Fill in About me") if about_me else ""


def applied(new: int, updated: int, stages: int = 0, *, only_choices: bool = False) -> str:
    """Give what an import did: "Added 1,311 people and updated 164"; with *only_choices* it kept who is left out."""
    if new and updated:
        return words(Message("import.added_and_updated", {"new": new, "updated": updated}))
    if new:
        return words(Message("import.added", {"n": new}))
    if updated:
        return words(Message("import.updated", {"n": updated}))
    if stages:
        return words(Message("import.added_stages", {"n": stages}))
    if only_choices:
        return words(Message("done.import_choices"))
    return QCoreApplication.translate("ImportPage", "About me is filled in")


def found(files: Sequence[FilePlan], *, with_stages: bool) -> list[str]:
    """Give what files brought beside people: organisations that came like them, contacts that they tell of, jobs and
    schools of the owner's own.
    """
    numbers = {
        "import.count_organizations": sum(file.organizations for file in files),
        "import.count_contacted": sum(file.contacted for file in files),
        "import.count_stages": sum(file.stages for file in files) if with_stages else 0,
    }
    return [words(Message(code, {"n": n})) for code, n in numbers.items() if n]


def left_out(ticks: Ticks) -> list[str]:
    """Give a sentence about each kind of records that an import left out: "3 rows repeat somebody in the files"."""
    wishes, listing = ticks.wishes(), ticks.listing
    again = len(listing.left_before - wishes.asked_for)
    unchanged, repeated, skipped = (ticks.total(part) - ticks.taken(part) for part in LEFT_PARTS)
    numbers = {
        "import.count_unchanged": unchanged,
        "import.count_left_out": len(wishes.left_out),
        "import.count_left_again": again,
        "import.count_strangers": len(listing.set_aside - wishes.asked_for) - again,
        "import.count_duplicates": repeated,
        "import.count_skipped": skipped,
        "import.count_rejected": ticks.total(PlanPart.REJECTED),
    }
    return [words(Message(code, {"n": n})) for code, n in numbers.items() if n]


def rejected_saved(saved: Saved) -> str:
    """Give under which names rejected rows were saved, and what for."""
    reasons = saved.reasons.name
    if not saved.to_mend:
        return words(Message("import.rejected_saved", {"n": saved.records, "file": reasons}))
    names = ", ".join(path.name for path in saved.to_mend)
    return words(Message("import.rejected_to_mend", {"n": saved.records, "file": names, "reasons": reasons}))


def reason(record: PlanRow) -> str:
    """Give why a record is where it is in the plan; of a stranger also of how much contact the files tell.

    Of a skipped record with nobody in it also that nobody can be added.
    """
    parts = [words(record.reason)]
    if record.names_nobody and not _is_note(record):
        parts.append(words(Message("import.names_nobody")))
    if record.contacts and record.stranger:
        when = words(Message("import.contacted_days", {"n": record.contacts}))
        last = QCoreApplication.translate("ImportPage", "{when}, last on {day}.")
        # First, for the rest is the same in many rows.
        parts.insert(0, last.format(when=when, day=date_in_words(record.last_contact)))
    return " ".join(part for part in parts if part)


def _is_note(record: PlanRow) -> bool:
    """Tell what is said of a whole file, or of a card that is used all the same, from a record of its own."""
    return not record.line or record.reason.code in _NOTES


def last_time(record: PlanRow) -> str:
    """Give that a record was left out of an earlier import, where it was."""
    is_before = record.reason.code == "import.left_out_before"
    return QCoreApplication.translate("ImportPage", "Left out") if is_before else ""


def skipped_name(record: PlanRow) -> str:
    """Give who a skipped record would be, or that there is nobody in it."""
    if record.names_nobody:
        translate = QCoreApplication.translate
        return (
            translate("ImportPage", "About the file") if _is_note(record) else translate("ImportPage", "Nobody to add")
        )
    return record.name


def doubt_reasons(doubt: Doubt) -> str:
    """Give why a record may be somebody known, in a line."""
    return " · ".join(map(words, doubt.reasons))


def file_name(file: FilePlan) -> str:
    """Give a file's name as it is shown; what was pasted has none that anybody knows."""
    name = PurePath(file.path).name
    if is_paste_name(name):
        return QCoreApplication.translate("ImportPage", "Pasted")
    return name


def recognised(file: FilePlan) -> str:
    """Give what a file is and what it holds: "LinkedIn connections · 1,482 people · 4 jobs and schools of yours"."""
    title = words(file.title) if file.title is not None else file.format
    people = file.new + file.updated + file.unchanged + file.duplicates + file.left_out
    parts = [title]
    if people or not (file.stages or file.contacted or file.facts):
        parts.append(words(Message("window.people", {"n": people})))
    if file.contacted:
        parts.append(words(Message("import.contacted_days", {"n": file.contacted})))
    if file.stages:
        parts.append(words(Message("import.stages_of_yours", {"n": file.stages})))
    return " · ".join(parts)


def file_details(file: FilePlan) -> str:
    """Give a file's name and by what it was recognised: its encoding, what separates its cells, its header."""
    translate = QCoreApplication.translate
    parts = [one_line(file_name(file))]
    if file.delimiter:
        parts += [encoding_title(canonical_encoding(file.encoding)), delimiter_title(file.delimiter)]
    header = [name for name in (one_line(name) for name in file.header) if name]
    if header:
        more = " …" if len(header) > MOST_NAMES else ""
        parts.append(translate("ImportPage", "columns {names}").format(names=", ".join(header[:MOST_NAMES]) + more))
    if file.other_encoding and (file.delimiter or file.format == "vcard"):
        parts.append(words(Message("import.unclear_letters_shown")))
    if file.message is not None:
        parts.append(words(file.message))
    elif file.facts and not file.records:
        parts.append(words(Message("import.about_owner")))
    return " · ".join(parts)


def delimiter_title(delimiter: str) -> str:
    """Give what separates the cells of a table, in words."""
    translate = QCoreApplication.translate
    return {
        ",": translate("ImportPage", "separated by commas"),
        ";": translate("ImportPage", "separated by semicolons"),
        "\t": translate("ImportPage", "separated by tabs"),
        "|": translate("ImportPage", "separated by bars"),
    }.get(delimiter, translate("ImportPage", "separated by {mark}").format(mark=delimiter))


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
        "cp1252": translate("ImportPage", "Western Europe"),
        "cp1250": translate("ImportPage", "Central Europe"),
        "cp1251": translate("ImportPage", "Cyrillic"),
        "cp1254": translate("ImportPage", "Turkish"),
        "cp1256": translate("ImportPage", "Arabic"),
        "cp1258": translate("ImportPage", "Vietnamese"),
        "iso8859-15": translate("ImportPage", "Western Europe"),
        "shift_jis": translate("ImportPage", "Japanese"),
        "gb18030": translate("ImportPage", "Chinese"),
        "euc_kr": translate("ImportPage", "Korean"),
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
