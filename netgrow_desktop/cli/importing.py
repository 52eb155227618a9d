"""The verb that brings files into a network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netgrow_desktop.cli.codes import REFUSED, USABLE
from netgrow_desktop.cli.networks import makes_network, opened, path_of, remove_made
from netgrow_desktop.cli.saying import escaped, print_error, print_line
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from netgrow_desktop.domain.imports import FilePlan
    from netgrow_desktop.services.imports import ImportPlan, ImportService

_MOST_LINES = 20
_LINES_TOLD = 5
_PARTS = frozenset(("vcard.left_out", "vcard.second_photo"))
"""Reasons that are about a part of a record that came, which is no record of its own."""


def import_files(options: argparse.Namespace) -> int:
    """Import the files and report what became of each."""
    from netgrow_desktop.formats.cells.decoding import known_encoding
    from netgrow_desktop.formats.lists.mapping import Choices
    from netgrow_desktop.services.imports import ImportService

    paths = [Path(name) for name in options.files]
    # A mistyped name is told before anything is made.
    encodings = {} if options.encoding is None else dict.fromkeys(map(str, paths), known_encoding(options.encoding))
    order = {} if options.day_first is None else dict.fromkeys(map(str, paths), Choices(day_first=options.day_first))
    makes = makes_network(options)
    with opened(options, write=True) as network:
        service = ImportService(network)
        plan = service.plan(
            paths,
            encodings=encodings,
            choices=order,
            strangers=not options.skip_strangers,
            own_addresses=options.me,
            kept=False,
        )
        try:
            if options.skip_organizations:
                service.leave_out_organizations(plan)
            done = service.apply(plan).value
            reports = [_report(service, plan, place, options.day_first) for place in range(len(plan.files))]
            if options.json:
                told = {"files": reports, "closed_follow_ups": done.closed}
                print(escaped(json.dumps(told, ensure_ascii=False, indent=1)))
            else:
                for file, report in zip(plan.files, reports, strict=True):
                    _tell(file, report)
                if done.closed:
                    print_line(english(Message("import.closed_follow_ups", {"n": done.closed})))
            refused = [
                file.error is not None or _is_unread(file, report)
                for file, report in zip(plan.files, reports, strict=True)
            ]
        finally:
            plan.close()
    if makes and all(refused):
        # Nothing came in, and the next try may ask for a new network again.
        remove_made(path_of(options))
    return REFUSED if any(refused) else USABLE


def _report(service: ImportService, plan: ImportPlan, place: int, day_first: bool | None) -> dict[str, Any]:
    file = plan.files[place]
    dates = _unclear_dates(file) if day_first is None else None
    rejected = service.rejected(plan, place)
    is_reason_said = _is_nobody(file) and not file.skipped and not any(each.line for each in rejected)
    said = [english(file.message)] if file.message is not None and not is_reason_said else []
    if file.organizations:
        said.append(english(Message("import.organizations", {"n": file.organizations})))
    if file.other_encoding:
        said.append(english(Message("import.unclear_letters", {"encoding": file.other_encoding})))
    if dates is not None:
        said.append(english(Message("import.unclear_dates", dates)))
    skipped = _skipped(service, plan, place) if file.skipped else []
    left_out = [kind for kind in skipped if kind["code"] in _PARTS]
    report = {
        "path": file.path,
        "format": file.format or None,
        "encoding": file.encoding or None,
        "new": file.new,
        "updated": file.updated,
        "unchanged": file.unchanged,
        "duplicates": file.duplicates,
        "skipped": file.skipped - sum(kind["count"] for kind in left_out),
        "skipped_reasons": [kind for kind in skipped if kind not in left_out],
        "rejected": [
            {"line": record.line, "reason": english(record.reason), "code": record.reason.code}
            | ({"part": record.part} if record.part else {})
            for record in rejected
        ],
        "message": " ".join(said),
    }
    if left_out:
        report["left_out"] = left_out
    if file.organizations:
        report["organizations"] = file.organizations
    if file.other_encoding:
        report["other_encoding"] = file.other_encoding
    return report if dates is None else {**report, "unclear_dates": dates}


def _is_nobody(file: FilePlan) -> bool:
    return file.message is not None and file.message.code == "import.nobody"


def _is_unread(file: FilePlan, report: dict[str, Any]) -> bool:
    """Tell whether nothing of a file could be read: not a row of it, but a file in it as a whole, is why."""
    return _is_nobody(file) and not file.skipped and not any(each["line"] for each in report["rejected"])


def _unclear_dates(file: FilePlan) -> dict[str, str] | None:
    """Tell how dates of a table were read that could be read in two ways: one of them, as what, what turns it round."""
    from netgrow_desktop.domain.dates import read_date
    from netgrow_desktop.formats.recognition import preview

    if file.error is not None or not (file.delimiter or file.header):
        return None
    try:
        example = preview(Path(file.path), encoding=file.encoding or None).unclear_day
    except NetGrowError:
        return None
    read_as = read_date(example, past=True) if example else None
    if not read_as:
        return None
    is_day_first = read_as == read_date(example, day_first=True, past=True)
    return {"example": example, "read_as": read_as, "option": "--month-first" if is_day_first else "--day-first"}


def _skipped(service: ImportService, plan: ImportPlan, place: int) -> list[dict[str, Any]]:
    """Give why records of a file were skipped: each kind of reason with how often it held, and the first lines.

    Where the sentences of a kind differ, such as in whom they name, the first one stands for all.
    """
    found: dict[str, dict[str, Any]] = {}
    sentences: dict[str, set[str]] = {}
    for line, reason in service.skipped(plan, place):
        sentence = english(reason)
        sentences.setdefault(reason.code, set()).add(sentence)
        kind = found.setdefault(reason.code, {"code": reason.code, "reason": sentence, "count": 0, "lines": []})
        kind["count"] += 1
        if line and len(kind["lines"]) < _MOST_LINES:
            kind["lines"].append(line)
    for code, said_so in sentences.items():
        if len(said_so) > 1:
            found[code]["reason"] += " " + english(Message("import.more_alike", {"n": len(said_so) - 1}))
    return sorted(found.values(), key=lambda kind: -int(kind["count"]))


def _reasons(report: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for word, kinds in (("Skipped", report["skipped_reasons"]), ("Left out", report.get("left_out", []))):
        for kind in kinds:
            yield word, kind


def _tell(file: FilePlan, report: dict[str, Any]) -> None:
    if file.error is not None:
        print_error(english(file.error))
        return
    kind = english(file.title) if file.title is not None else file.format
    counts = (
        ("new", file.new),
        ("updated", file.updated),
        ("unchanged", file.unchanged),
        ("repeated in the files", file.duplicates),
        ("skipped", report["skipped"]),
        ("could not be read", file.rejected),
    )
    said = ", ".join(f"{number:,} {word}" for word, number in counts if number) or "nobody"
    how = f"{kind}, {file.encoding}" if file.encoding else kind
    said = said if file.records or not report["message"] else "read"
    print_line(f"{file.path} ({how}): {said}.")
    if report["message"]:
        print_line(f"  {report['message']}")
    for word, why in _reasons(report):
        shown = ", ".join(map(str, why["lines"][:_LINES_TOLD]))
        more = ", ..." if why["count"] > _LINES_TOLD else ""
        where = f" (line {shown}{more})" if shown else ""
        print_line(f"  {word} {why['count']:,}: {why['reason']}{where}")
    for record in report["rejected"][:20]:
        # What holds for a whole file in an archive stands in no line.
        where = f"Line {record['line']}: " if record["line"] else f"{record['part']}: " if "part" in record else ""
        print_line(f"  {where}{record['reason']}")
    if len(report["rejected"]) > 20:
        print(f"  ... and {len(report['rejected']) - 20:,} more lines that could not be read.")
