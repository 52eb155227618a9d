"""What may be typed after the program's name."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from netgrow_desktop import IN_TRAY, __version__
from netgrow_desktop.cli import examining, exporting, following, importing, keeping, merging
from netgrow_desktop.cli.codes import UNUSABLE
from netgrow_desktop.cli.networks import takes_network
from netgrow_desktop.cli.saying import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

    Act = Callable[[argparse.Namespace], int]
    Verb = Callable[[str, Act, str], argparse.ArgumentParser]


class Parser(argparse.ArgumentParser):
    """Tells what is wrong in one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{harmless(message[:1].upper() + message[1:])}. See {self.prog} --help.\n")


def parser() -> Parser:
    """Give the parser of all verbs; the function that does a verb is its ``act``."""
    whole = Parser(
        "netgrow-desktop",
        description="A professional network in one file of your own. Without a verb the window opens: "
        "netgrow-desktop [--in-tray] [--network FILE] [FILES to import].",
        epilog="netgrow-desktop self-test tries the whole program in a temporary folder and prints each step.",
    )
    whole.add_argument("--version", action="version", version=f"NetGrow Desktop {__version__}")
    whole.add_argument(
        IN_TRAY, action="store_true", help="begin in the tray, or minimized where it does not stay there, as at login"
    )
    verbs = whole.add_subparsers(title="verbs", required=True, parser_class=Parser)

    def verb(name: str, act: Act, summary: str) -> argparse.ArgumentParser:
        added = verbs.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        added.set_defaults(act=act)
        return added

    _add_import(verb)
    _add_exports(verb)
    _add_merging(verb)
    _add_examining(verb)
    _add_following(verb)
    _add_keeping(verb)
    return whole


def _add_import(verb: Verb) -> None:
    add = verb("import", importing.import_files, "Import address books, tables, LinkedIn's archive, mail, calendars.")
    add.add_argument("files", nargs="+", metavar="FILES", help="files to import, of any kind that the window takes")
    add.add_argument("--json", action="store_true", help="report as JSON")
    add.add_argument("--skip-strangers", action="store_true", help="add nobody who is known from mail or meetings only")
    add.add_argument(
        "--skip-organizations",
        action="store_true",
        help="add no cards and rows that name an organisation and no person (default: added, and counted)",
    )
    add.add_argument(
        "--me",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="an e-mail address of your own, to tell who wrote to whom (default: those in About me)",
    )
    add.add_argument("--encoding", metavar="NAME", help="text encoding of the files (default: found out for each)")
    order = add.add_mutually_exclusive_group()
    what = "dates such as 03/04/2025 begin with the {} (default: found out where the file shows it)"
    order.add_argument(
        "--day-first", dest="day_first", action="store_const", const=True, help=what.format("day, as in Europe")
    )
    order.add_argument(
        "--month-first", dest="day_first", action="store_const", const=False, help=what.format("month, as in America")
    )
    takes_network(add, new=True)


def _add_exports(verb: Verb) -> None:
    export = verb(
        "export", exporting.export, "Write everything as JSON, the people as CSV or vCards, the follow-ups as ICS."
    )
    kinds = ("json", "csv", "google-csv", "vcard", "vcard4", "ics")
    export.add_argument("--format", choices=kinds, required=True, help="what to write")
    export.add_argument("-o", "--output", metavar="OUT", help="file to write (default: standard output)")
    takes_network(export)

    summary = verb(
        "summary", exporting.summary, "Write the network summary as PDF, of a network or straight from files."
    )
    summary.add_argument("files", nargs="*", metavar="FILES", help="files to summarize instead of a network")
    summary.add_argument("-o", "--output", metavar="OUT.pdf", required=True, help="file to write")
    summary.add_argument("--paper", choices=("a4", "letter"), help="paper size (default: the locale's)")
    summary.add_argument("--network", metavar="FILE", help="network file (default: your own network)")


def _add_merging(verb: Verb) -> None:
    duplicates = verb("duplicates", merging.duplicates, "List the people who may be there twice, with the reasons.")
    duplicates.add_argument("--json", action="store_true", help="report as JSON")
    takes_network(duplicates)

    merge = verb("merge", merging.merge, "Make one person of two: A stays and gets everything that B has.")
    merge.add_argument("keep", type=int, metavar="A", help="number of the person who stays, as duplicates lists it")
    merge.add_argument("other", type=int, metavar="B", help="number of the same person's other entry")
    takes_network(merge)


def _add_examining(verb: Verb) -> None:
    examine = verb("examine", examining.examine, "Tell what the network is strong in, what it lacks, and who fades.")
    examine.add_argument("--json", action="store_true", help="report as JSON")
    examine.add_argument("--on", type=examining.day, metavar="DATE", help="as seen on this day (default: today)")
    takes_network(examine)

    ties = verb("import-ties", examining.import_ties, "Take who knows whom from a table with columns a, b and knows.")
    ties.add_argument("file", metavar="FILE.csv", help="table, separated by commas, semicolons or tabs")
    ties.add_argument("--key", action="store_true", help="make everyone named in the file a key person")
    ties.add_argument("--json", action="store_true", help="report as JSON")
    takes_network(ties)


def _add_following(verb: Verb) -> None:
    due = verb("due", following.due, "Tell who is due, the longest overdue first, and why.")
    due.add_argument("--on", type=examining.day, metavar="DATE", help="due up to this day (default: today)")
    due.add_argument("--json", action="store_true", help="report as JSON")
    takes_network(due)

    log = verb("log", following.log, "Note contact with somebody, which starts their rhythm anew.")
    log.add_argument("who", metavar="WHO", help="e-mail address, LinkedIn address, number, or a name only they have")
    log.add_argument("what", nargs="+", metavar="WHAT", help="such as: coffee, asked about pricing")
    log.add_argument("--on", type=examining.day, metavar="DATE", help="day of the contact (default: today)")
    takes_network(log)


def _add_keeping(verb: Verb) -> None:
    takes_network(verb("check", keeping.check, "Check a network file for damage."))

    backup = verb("backup", keeping.backup, "Make a backup, or list the backups.")
    backup.add_argument("--list", action="store_true", help="list the backups, newest first, and what each is kept for")
    backup.add_argument("--check", action="store_true", help="list them and read each to see whether it is sound")
    takes_network(backup)

    what = "Put a backup in the network's place; the present file is kept as a backup."
    restore = verb("restore", keeping.restore, what)
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="default: the newest sound backup")
    takes_network(restore)
