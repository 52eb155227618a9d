"""The verbs that need no window: the same services as the window's, for scripts and tests.

Exit codes: 0 every file was usable; 1 a file was refused (the others are still imported); 2 wrong usage, or the
network cannot be used. An error is one sentence on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import unicodedata
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import format_tb
from typing import TYPE_CHECKING, Any, NoReturn

from typing_extensions import override

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.places import default_network, log_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from netgrow_desktop.domain.imports import FilePlan
    from netgrow_desktop.services.duplicates import DuplicatePair
    from netgrow_desktop.services.imports import ImportPlan
    from netgrow_desktop.storage.network import Network

USABLE, REFUSED, UNUSABLE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{_harmless(message[:1].upper() + message[1:])}. See {self.prog} --help.\n")


def run(arguments: Sequence[str]) -> int:
    """Run one verb and give its exit code."""
    if sys.stdout is None:
        # Somebody closed it before we began.
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    with _Bugs():
        return _run(arguments)
    return UNUSABLE


def _run(arguments: Sequence[str]) -> int:
    try:
        options = _parser().parse_args(list(arguments))
        act: Callable[[argparse.Namespace], int] = options.act
        code = act(options)
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else UNUSABLE
    except BrokenPipeError:
        # The reader of our output went away; there is nobody left to tell.
        _give_up_output()
        return USABLE
    except (NetGrowError, KeyboardInterrupt, MemoryError, OSError) as error:
        if isinstance(error, OSError):
            _give_up_output()
        _print_error(_sentence(error))
        return UNUSABLE
    return code


def _give_up_output() -> None:
    """Let what is still to be printed go nowhere, or Python would fail once more at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Bugs:
    """Makes one sentence of what nobody foresaw, and keeps where it happened, without anybody's data, in a log."""

    def __enter__(self) -> None:
        """Do nothing yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tell of a bug and let it end here."""
        if kind is None or not isinstance(error, Exception):
            return False
        log = log_folder() / "command-line.log"
        with suppress(OSError):
            log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "a", encoding="utf-8") as out:
                out.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {kind.__name__}\n{''.join(format_tb(trace))}\n")
        _print_error(
            f"NetGrow Desktop made a mistake of its own ({kind.__name__}); what was saved before is safe. "
            f"Please report it with the end of {log}."
        )
        return True


def _sentence(error: BaseException) -> str:
    if isinstance(error, NetGrowError):
        return english(error.message)
    if isinstance(error, KeyboardInterrupt):
        return "Stopped; nothing was changed."
    if isinstance(error, MemoryError):
        return "There is not enough memory for this. Close other programs and try again; nothing was changed."
    cause = error.strerror if isinstance(error, OSError) else None
    return f"This could not be finished ({cause or error}). Check the drive and try again."


def window_options(arguments: Sequence[str]) -> tuple[Path | None, list[Path]] | None:
    """Give the network and the files that the window is to open, or None after telling what is wrong."""
    parser = _parser()
    window = _Parser("netgrow-desktop", add_help=False, allow_abbrev=False, usage=parser.format_usage())
    window.add_argument("--network", metavar="FILE")
    window.add_argument("files", nargs="*", metavar="FILES")
    try:
        options = window.parse_args(list(arguments))
    except SystemExit:
        return None
    return (Path(options.network) if options.network else None), [Path(name).absolute() for name in options.files]


def say(message: Message) -> None:
    """Print a message's sentence on standard error."""
    _print_error(english(message))


def _print_error(sentence: str) -> None:
    print(_harmless(sentence), file=sys.stderr)


def _harmless(text: str) -> str:
    """Give text on one line and without control characters, which a terminal would obey."""
    return "".join(
        letter if letter.isprintable() or unicodedata.category(letter) == "Zs" else f"\\x{ord(letter):02x}"
        for letter in text
    )


def _print_line(text: str) -> None:
    print(_harmless(text))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        "netgrow-desktop",
        description="A professional network in one file of your own. Without a verb the window opens: "
        "netgrow-desktop [--network FILE] [FILES to import].",
        epilog="netgrow-desktop self-test tries the whole program in a temporary folder and prints each step.",
    )
    parser.add_argument("--version", action="version", version=f"NetGrow Desktop {__version__}")
    verbs = parser.add_subparsers(title="verbs", required=True, parser_class=_Parser)

    def verb(name: str, act: Callable[[argparse.Namespace], int], summary: str) -> argparse.ArgumentParser:
        added = verbs.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        added.set_defaults(act=act)
        return added

    add = verb("import", _import, "Import address books, tables, LinkedIn's archive, mailboxes and calendars.")
    add.add_argument("files", nargs="+", metavar="FILES")
    add.add_argument("--json", action="store_true", help="report as JSON")
    add.add_argument("--skip-strangers", action="store_true", help="add nobody who is known from mail or meetings only")
    _takes_network(add, new=True)

    export = verb("export", _export, "Write everything as JSON, or the people as CSV or vCards.")
    export.add_argument("--format", choices=("json", "csv", "google-csv", "vcard", "vcard4"), required=True)
    export.add_argument("-o", "--output", metavar="OUT", help="file to write (default: standard output)")
    _takes_network(export)

    summary = verb("summary", _summary, "Write the network summary as PDF, of a network or straight from files.")
    summary.add_argument("files", nargs="*", metavar="FILES")
    summary.add_argument("-o", "--output", metavar="OUT.pdf", required=True)
    summary.add_argument("--paper", choices=("a4", "letter"), help="paper size (default: the locale's)")
    summary.add_argument("--network", metavar="FILE")

    duplicates = verb("duplicates", _duplicates, "List the people who may be there twice, with the reasons.")
    duplicates.add_argument("--json", action="store_true", help="report as JSON")
    _takes_network(duplicates)

    merge = verb("merge", _merge, "Make one person of two: A stays and gets everything that B has.")
    merge.add_argument("keep", type=int, metavar="A", help="number of the person who stays, as duplicates lists it")
    merge.add_argument("other", type=int, metavar="B", help="number of the same person's other entry")
    _takes_network(merge)

    check = verb("check", _check, "Check a network file for damage.")
    _takes_network(check)

    backup = verb("backup", _backup, "Make a backup, or list the backups.")
    backup.add_argument("--list", action="store_true", help="list the backups, newest first")
    _takes_network(backup)

    restore = verb("restore", _restore, "Put a backup in the network's place; the present file is kept as a backup.")
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="default: the newest sound backup")
    _takes_network(restore)
    return parser


def _takes_network(parser: argparse.ArgumentParser, *, new: bool = False) -> None:
    parser.add_argument("--network", metavar="FILE", help="network file (default: your own network)")
    if new:
        parser.add_argument("--new", action="store_true", help="make the network; it must not exist yet")


def _path(options: argparse.Namespace) -> Path:
    return Path(options.network) if options.network is not None else default_network()


@contextmanager
def _opened(options: argparse.Namespace, *, write: bool) -> Iterator[Network]:
    from netgrow_desktop.storage.backups import make
    from netgrow_desktop.storage.network import create_network, open_network, require_soundness

    path = _path(options)
    first_use = options.network is None and write and not path.exists()
    if getattr(options, "new", False) or first_use:
        network = create_network(path)
    else:
        network = open_network(path, write=write, before_migration=make)
    try:
        if write:
            require_soundness(network)
        yield network
    finally:
        network.close()


# import


def _import(options: argparse.Namespace) -> int:
    from netgrow_desktop.services.imports import ImportService

    with _opened(options, write=True) as network:
        service = ImportService(network)
        plan = service.plan([Path(name) for name in options.files], strangers=not options.skip_strangers)
        try:
            service.apply(plan)
            reports = [_report(service, plan, place) for place in range(len(plan.files))]
            if options.json:
                print(_escaped(json.dumps({"files": reports}, ensure_ascii=False, indent=1)))
            else:
                for file, report in zip(plan.files, reports, strict=True):
                    _tell(file, report)
            refused = any(file.error is not None for file in plan.files)
        finally:
            plan.close()
    return REFUSED if refused else USABLE


def _report(service: Any, plan: ImportPlan, place: int) -> dict[str, Any]:
    file = plan.files[place]
    return {
        "path": file.path,
        "format": file.format or None,
        "encoding": file.encoding or None,
        "new": file.new,
        "updated": file.updated,
        "unchanged": file.unchanged,
        "duplicates": file.duplicates,
        "skipped": file.skipped,
        "rejected": [
            {"line": record.line, "reason": english(record.reason), "code": record.reason.code}
            | ({"part": record.part} if record.part else {})
            for record in service.rejected(plan, place)
        ],
        "message": english(file.message) if file.message is not None else "",
    }


def _escaped(json_text: str) -> str:
    """Escape the control characters that JSON may leave as they are and a terminal may obey."""
    return re.sub(r"[\x7f-\x9f]", lambda found: f"\\u{ord(found.group()):04x}", json_text)


def _tell(file: FilePlan, report: dict[str, Any]) -> None:
    if file.error is not None:
        _print_error(english(file.error))
        return
    kind = english(file.title) if file.title is not None else file.format
    counts = (
        ("new", file.new),
        ("updated", file.updated),
        ("unchanged", file.unchanged),
        ("repeated in the files", file.duplicates),
        ("skipped", file.skipped),
        ("could not be read", file.rejected),
    )
    said = ", ".join(f"{number} {word}" for word, number in counts if number) or "nobody"
    how = f"{kind}, {file.encoding}" if file.encoding else kind
    said = said if file.records or not report["message"] else "read"
    _print_line(f"{file.path} ({how}): {said}.")
    if report["message"]:
        _print_line(f"  {report['message']}")
    for record in report["rejected"][:20]:
        _print_line(f"  Line {record['line']}: {record['reason']}")
    if len(report["rejected"]) > 20:
        print(f"  ... and {len(report['rejected']) - 20} more lines that could not be read.")


# export, summary


def _export(options: argparse.Namespace) -> int:
    from netgrow_desktop.services import exports

    with _opened(options, write=False) as network:
        if options.output in (None, "-"):
            exports.write(network, options.format, sys.stdout)
        else:
            exports.write_file(network, options.format, Path(options.output))
    return USABLE


def _summary(options: argparse.Namespace) -> int:
    if options.files and options.network:
        raise NetGrowError("summary.files_or_network")
    if not options.files:
        with _opened(options, write=False) as network:
            _write_summary(network, options)
        return USABLE
    return _summary_of_files(options)


def _summary_of_files(options: argparse.Namespace) -> int:
    from tempfile import TemporaryDirectory

    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network

    with TemporaryDirectory(prefix="netgrow-") as folder:
        network = create_network(Path(folder) / "summary.netgrow")
        try:
            service = ImportService(network)
            plan = service.plan([Path(name) for name in options.files])
            try:
                service.apply(plan)
            finally:
                plan.close()
            refused = [file.error for file in plan.files if file.error is not None]
            for error in refused:
                say(error)
            if len(refused) == len(plan.files):
                return REFUSED
            _write_summary(network, options)
        finally:
            network.close()
    return REFUSED if refused else USABLE


def _write_summary(network: Network, options: argparse.Namespace) -> None:
    from netgrow_desktop.reports.offscreen import write_summary
    from netgrow_desktop.services.summary import SummaryService

    write_summary(
        SummaryService(network).summary(datetime.now().astimezone().date()), Path(options.output), options.paper
    )


# duplicates, merge


def _duplicates(options: argparse.Namespace) -> int:
    from netgrow_desktop.services.duplicates import DuplicateService

    with _opened(options, write=False) as network:
        pairs = DuplicateService(network).find()
        if not options.json:
            _tell_duplicates(network, pairs)
            return USABLE
    report = [
        {"a": each.first, "b": each.second, "certain": each.certain, "reasons": [english(why) for why in each.reasons]}
        for each in pairs
    ]
    print(_escaped(json.dumps({"pairs": report}, ensure_ascii=False, indent=1)))
    return USABLE


def _tell_duplicates(network: Network, pairs: Sequence[DuplicatePair]) -> None:
    from netgrow_desktop.services.contacts import ContactService

    if not pairs:
        _print_line(english(Message("duplicates.none")))
        return
    ids = sorted({number for each in pairs for number in (each.first, each.second)})
    names = {row.id: row.name for row in ContactService(network).rows(ids)}
    for each in pairs:
        people = " and ".join(f"{names[number]} ({number})" for number in (each.first, each.second))
        reasons = "; ".join(english(why) for why in each.reasons)
        _print_line(f"{'Certainly' if each.certain else 'Perhaps'} one person: {people}. {reasons}.")
    _print_line(english(Message("duplicates.count", {"n": len(pairs)})) + ".")


def _merge(options: argparse.Namespace) -> int:
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import DuplicateService

    with _opened(options, write=True) as network:
        DuplicateService(network).merge(options.keep, options.other)
        name = ContactService(network).contact(options.keep).name
    _print_line(f"{name} ({options.keep}) now has everything of {options.other}.")
    return USABLE


# check, backup, restore


def _check(options: argparse.Namespace) -> int:
    from netgrow_desktop.storage.network import check_integrity

    with _opened(options, write=False) as network:
        problems = check_integrity(network)
        if problems:
            for problem in problems:
                _print_error(problem)
            raise NetGrowError("network.damaged", path=str(network.path))
        people = _people(network)
    _print_line(f"{_path(options)} is sound: {people} people.")
    return USABLE


def _people(network: Network) -> int:
    from netgrow_desktop.services.contacts import ContactService

    return ContactService(network).facets().people


def _backup(options: argparse.Namespace) -> int:
    from netgrow_desktop.services.backups import back_up, backups_of
    from netgrow_desktop.storage.opening import check_header

    path = _path(options)
    check_header(path)
    if options.list:
        for backup in backups_of(path):
            _print_line(
                f"{backup.made_at:%Y-%m-%d %H:%M:%S}  {backup.people:>8} people  {backup.size:>12} bytes  {backup.path}"
            )
        return USABLE
    _print_line(str(back_up(path)))
    return USABLE


def _restore(options: argparse.Namespace) -> int:
    from netgrow_desktop.services.backups import restore, restore_newest

    path = _path(options)
    if options.backup:
        kept = restore(path, Path(options.backup))
        _print_line(f"Restored {path} from {options.backup}.")
        if kept is not None:
            _print_line(f"What was there is kept as {kept}.")
    else:
        _print_line(f"Restored {path} from {restore_newest(path)}.")
    return USABLE
