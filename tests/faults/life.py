"""What one does with a network in a day, as a program of its own that says of each act when it is confirmed.

``python -m tests.faults.life FOLDER [--careless] [--bearing] ACTS``: each line that it prints is what holds from then
on, see :class:`Standing`. A careless one syncs nothing, as a program that does it wrong would; see also :func:`bear`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.contacts import ContactDraft, Link
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.backups import back_up, backups_of, restore
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import opening
from netgrow_desktop.storage.backups import folder_of, stamped
from netgrow_desktop.storage.network import create_network, open_network
from tests.faults.tracing import be_watched
from tests.services.files import imported, invented_name, linkedin, profile
from tests.storage.network_files import content

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netgrow_desktop.storage.network import Network
    from tests.storage.network_files import Content

NETWORK, NEW, EXPORT, FILE = "mine.netgrow", "new.netgrow", "out.csv", "more.csv"


def prepare(folder: Path, more: int = 0) -> None:
    """Make the network that the day begins with, closed: seven people, two of whom are there twice.

    The file to import knows three of them, two others and so many more.
    """
    folder.mkdir()
    (folder / EXPORT).write_text("what was exported before\n", encoding="utf-8")
    first = linkedin(
        folder / "first.csv", *(("Ada", f"Kowalska {n}", f"ada-{n}", "", "Acme", "CFO", "") for n in "abcde")
    )
    others = (("Ben", invented_name(n), f"ben-{n}", f"ben{n}@x.example", f"Firm {n % 50}", "", "") for n in range(more))
    linkedin(folder / FILE, *(("Ada", f"Kowalska {n}", f"ada-{n}", "", "Fabrikam", "", "") for n in "defgh"), *others)
    with closing(create_network(folder / NETWORK)) as network:
        imported(network, first)
        for n in "ab":
            ContactService(network).add(ContactDraft(name=f"Ada Kowalska {n}", links=(Link(profile(f"ada-{n}")),)))


def digest(found: Content) -> str:
    """Give few letters that stand for everything in a network but the time at which it was written."""
    return _few_letters(json.dumps(found, default=repr, sort_keys=True))


def _few_letters(text: str) -> str:
    timeless = re.sub(r"\d{4}-\d\d-\d\d[ T][\d:.+]+Z?", "now", text)
    return hashlib.sha256(timeless.encode()).hexdigest()[:16]


def digest_of(path: Path) -> str:
    """Give few letters that stand for all bytes of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


class Standing(NamedTuple):
    """What is confirmed: all of the network, what was exported, the backups, and whether there is a new network."""

    network: str
    export: str
    backups: Mapping[str, str]
    has_new: bool


def standing(folder: Path, network: Network) -> Standing:
    """Give what holds in the folder of an open network."""
    backups = {each.path.name: digest_of(each.path) for each in backups_of(network.path)}
    exported = _few_letters((folder / EXPORT).read_text(encoding="utf-8"))
    return Standing(digest(content(network)), exported, backups, (folder / NEW).exists())


def _import(folder: Path, network: Network) -> None:
    imported(network, folder / FILE)


def _merge(_: Path, network: Network) -> None:
    assert DuplicateService(network).merge_certain().value == 2


def _edit(_: Path, network: Network) -> None:
    ContactService(network).add(ContactDraft(name="Ben Okoro", notes="met on a hike " * 900))


def _undo(_: Path, network: Network) -> None:
    assert HistoryService(network).undo().value


def _redo(_: Path, network: Network) -> None:
    assert HistoryService(network).redo().value


def _back_up(_: Path, network: Network) -> None:
    back_up(network.path)


def _export(folder: Path, network: Network) -> None:
    assert write_file(network, "csv", folder / EXPORT)


def _export_carelessly(folder: Path, _: Network) -> None:
    with suppress(OSError), (folder / EXPORT).open("w", encoding="utf-8") as out:
        out.write("half of it\n")


def _create(folder: Path, _: Network) -> None:
    create_network(folder / NEW).close()


ACTS: dict[str, Callable[[Path, Network], None]] = {
    "import": _import,
    "merge": _merge,
    "edit": _edit,
    "undo": _undo,
    "redo": _redo,
    "back up": _back_up,
    "export": _export,
    "export carelessly": _export_carelessly,
    "create": _create,
}
"""What is done with an open network. Beside these, with a closed one: "open" (an older file is brought up to date) and
"restore" (the oldest backup). A careless export is what a program that does it wrong would do."""


class Day:
    """The folder of a day and its network, which is open but while a backup is restored."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / NETWORK
        self._network: Network | None = None

    def network(self) -> Network:
        """Give the network, opened if it is not."""
        if self._network is None:
            self._network = open_network(self.path, before_migration=back_up)
        return self._network

    def close(self) -> None:
        """Close the network."""
        if self._network is not None:
            self._network.close()
            self._network = None

    def do(self, act: str) -> None:
        """Do one thing; the network is open afterwards. Raises NetGrowError if it cannot be done."""
        if act == "restore":
            self.close()
            restore(self.path, stamped(folder_of(self.path))[-1][0])
        if act in ACTS:
            ACTS[act](self.folder, self.network())
        else:
            self.network()


def live(day: Day, acts: Sequence[str]) -> None:
    """Do this and that, and say after each what holds from now on."""
    for act in acts:
        day.do(act)
        print(json.dumps(standing(day.folder, day.network())), flush=True)


def bear(day: Day, acts: Sequence[str]) -> None:
    """Do the same on a drive that fails between "begin" and "end": once more where that was said, as one would.

    An export is done once more in any case: it must give the same again.
    """
    for act in acts:
        before = standing(day.folder, day.network())
        print("begin", flush=True)
        said = ""
        try:
            day.do(act)
        except NetGrowError as error:
            said = english(error.message)
        print("end", flush=True)
        print(json.dumps((act, said, before, standing(day.folder, day.network()))), flush=True)
        if said or act.startswith("export"):
            day.do(act)
    print(json.dumps(("", "", *[standing(day.folder, day.network())] * 2)), flush=True)


def main(arguments: Sequence[str]) -> None:
    """Live a day that is watched."""
    folder, *acts = arguments
    if "--careless" in acts:
        vars(opening)["_PRAGMAS"] = tuple(each.replace("= FULL", "= OFF") for each in opening._PRAGMAS)
        vars(os)["fsync"] = lambda _: None
    day = Day(Path(folder))
    be_watched()
    (bear if "--bearing" in acts else live)(day, [each for each in acts if not each.startswith("--")])
    day.close()


if __name__ == "__main__":
    main(sys.argv[1:])
