"""What all installers say alike of the program: its names, its words and the files it opens."""

from __future__ import annotations

import os
import subprocess
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"

NAME = "netgrow-desktop"
"""The name of the command, the package, the desktop entry, the icon and the metadata alike."""
IDENTIFIER = "local.netgrow.desktop"
"""Where a name in the form of an internet domain is asked for: AppStream, macOS. The project has no domain."""
TITLE = "NetGrow Desktop"
MAKER = "The NetGrow Desktop developers"
CONTACT = "netgrow-desktop@users.noreply.invalid"
"""Stands where packages ask for an address; whoever publishes the program names theirs in DEBEMAIL."""
SUMMARY = "Define, examine and cultivate your professional network"
ABOUT = (
    "NetGrow Desktop keeps the people you know in one file on your own machine: bring them from LinkedIn, your phone, "
    "your address book or a spreadsheet, say what they are to you, see who you have lost sight of, and keep in touch "
    "out of genuine interest."
)
PRIVACY = (
    "There is no account, and the program makes no connection to anywhere. Everything can be undone, and everything "
    "can be taken elsewhere."
)
PARAGRAPHS = (ABOUT, PRIVACY)
FEATURES = (
    "Imports LinkedIn archives, vCards, tables, workbooks, mailboxes and calendars, and shows first what will happen",
    "Sorts people into strategic, operational and developmental, with a key each",
    "Examines which of these networks is strong, what it lacks, and who fades",
    "Says who to turn to today, this week and this month, and why",
    "Prints a review of your network on two pages",
)
KEYWORDS = ("contacts", "network", "address book", "follow-up", "vCard", "LinkedIn")


class Document(NamedTuple):
    """A kind of file that the program opens: its name, its endings without dot, its MIME types.

    *uniform_types* are Apple's names for it. *own*: the kind is the program's.
    """

    title: str
    endings: tuple[str, ...]
    mime_types: tuple[str, ...]
    uniform_types: tuple[str, ...] = ()
    own: bool = False


DOCUMENTS = (
    Document("NetGrow network", ("netgrow",), ("application/x-netgrow",), ("local.netgrow.desktop.network",), own=True),
    Document("Contact card", ("vcf", "vcard"), ("text/vcard", "text/x-vcard"), ("public.vcard",)),
    Document("Table of contacts", ("csv",), ("text/csv",), ("public.comma-separated-values-text",)),
    Document("Calendar", ("ics",), ("text/calendar",), ("com.apple.ical.ics",)),
)


def version() -> str:
    """Give the program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def build_time() -> int:
    """Give the moment that everything in a package is dated with, in seconds since 1970.

    It is SOURCE_DATE_EPOCH, or else the time of the last commit, or of the last change to the project's description:
    the same source gives the same packages. (https://reproducible-builds.org/specs/source-date-epoch/)
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    if asked.returncode == 0 and asked.stdout.strip().isdigit():
        return int(asked.stdout)
    return int((ROOT / "pyproject.toml").stat().st_mtime)


def contact() -> str:
    """Give who made a package and how to reach them, as ``Name <address>``."""
    return f"{os.environ.get('DEBFULLNAME') or MAKER} <{os.environ.get('DEBEMAIL') or CONTACT}>"
