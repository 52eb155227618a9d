"""Files that are damaged, cut, foreign, newer or hostile: a sentence, nothing changed, and a way back."""

from __future__ import annotations

import io
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.backups import restore_newest
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.exports import write
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.integrity import check_integrity, require_soundness
from netgrow_desktop.storage.network import create_network, open_network
from tests.faults.spoiling import KINDS, spoil
from tests.services.files import imported, invented_name, table
from tests.storage.network_files import content_of
from tests.storage.test_migrations import NETWORKS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.network_files import Content

RELEASED = sorted(NETWORKS.glob("*.netgrow"))
pytestmark = pytest.mark.xdist_group("spoiled")


class Shelf:
    """A network with a backup, which is spoiled again and again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "mine.netgrow"
        rows = [(invented_name(number), f"a{number}@x.example", "walks by the lake " * 30) for number in range(300)]
        with closing(create_network(self.path)) as network:
            imported(network, table(folder / "people.csv", ("Name", "Email", "Notes"), rows))
            ContactService(network).change(1, "notes", "met at the harbour")
        self.backup = backups.make(self.path)
        self.bytes = self.path.read_bytes()
        self.content: Content = content_of(self.path)

    def spoil(self, number: int) -> str:
        """Put a spoiled network in the place; give how it was spoiled."""
        for suffix in ("-wal", "-shm", "-journal"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self.path.write_bytes(self.bytes)
        return spoil(self.path, number)

    def forget_backups(self) -> None:
        """Remove every backup but the good one."""
        for each in self.backup.parent.iterdir():
            if not each.name.startswith(self.backup.name):
                each.unlink()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Give the shelf."""
    return Shelf(tmp_path_factory.mktemp("spoiled"))


def used(path: Path) -> tuple[str, bool]:
    """Open, check and read a network as the program does.

    Gives the sentence that refuses it, "" for a usable one, and whether that came before it was read.
    """
    is_checked = False
    try:
        with closing(open_network(path)) as network:
            require_soundness(network)
            is_checked = True
            people = ContactService(network)
            for each in people.find(ContactQuery()):
                people.contact(each)
            people.find(ContactQuery(text="harbour"))
            FollowUpService(network).due_items(date(2026, 9, 1))
            HistoryService(network).entries()
            write(network, "json", io.StringIO())
    except NetGrowError as error:
        return english(error.message), not is_checked
    return "", False


def looked_at(shelf: Shelf, number: int) -> tuple[bool, str]:
    """Use a spoiled file and go back to the backup; give whether it was refused, and what was wrong with that."""
    how = shelf.spoil(number)
    before = shelf.path.read_bytes()
    sentence, is_found_at_once = used(shelf.path)
    wrong = [] if shelf.path.read_bytes() == before else ["changed"]
    if sentence:
        wrong += [] if sentence.endswith(".") and shelf.path.name in sentence else [f"no sentence: {sentence}"]
        restore_newest(shelf.path)
        wrong += [] if content_of(shelf.path) == shelf.content else ["not restored"]
        # A letter that cannot be read is found by who reads it: to read everything takes too long for each backup.
        is_backup = [each for each in backups.backups_of(shelf.path) if each.path != shelf.backup]
        wrong += ["a spoiled file became a backup"] if is_backup and is_found_at_once else []
        shelf.forget_backups()
    return bool(sentence), f"{number} ({how}): {', '.join(wrong)}" if wrong else ""


def test_a_spoiled_file_of_each_kind_is_refused_with_a_way_back_or_harmless(shelf: Shelf) -> None:
    found = [looked_at(shelf, number) for number in range(len(KINDS))]

    assert [wrong for _, wrong in found if wrong] == []
    assert sum(is_refused for is_refused, _ in found) >= len(KINDS) // 2


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_four_hundred_spoiled_files_are_refused_with_a_way_back_or_harmless(shelf: Shelf) -> None:
    found = [looked_at(shelf, number) for number in range(400)]

    assert [wrong for _, wrong in found if wrong] == []
    assert sum(is_refused for is_refused, _ in found) >= 250


def put_back(shelf: Shelf, number: int, released: Path | None = None) -> tuple[bool, str]:
    """Put a spoiled file, which nobody vouches for, in the place of the network; give the same two things.

    It is one of today's, or one that a *released* program made.
    """
    odd = shelf.path.with_name("odd.netgrow")
    how = shelf.spoil(number)
    shelf.path.replace(odd)
    shelf.path.write_bytes(shelf.bytes)
    if released is not None:
        shutil.copy(released, odd)
        # What an older file has not cannot be spoiled in it.
        with suppress(sqlite3.OperationalError):
            spoil(odd, number)
    try:
        present = backups.restore(shelf.path, odd)
    except NetGrowError as error:
        kept = shelf.path.read_bytes() == shelf.bytes and len(backups.backups_of(shelf.path)) == 1
        is_said = english(error.message).endswith(".")
        return True, "" if kept and is_said else f"{number} ({how}): refused, but not kept"
    sentence, is_found_at_once = used(shelf.path)
    # What is wrong with an older one may show only when it is brought up to date.
    is_borne = released is not None and present is not None and content_of(present) == shelf.content
    shelf.forget_backups()
    wrong = is_found_at_once and not (is_borne and sentence.endswith("."))
    return bool(sentence), f"{number} ({how}): put back, though it is damaged" if wrong else ""


def test_a_few_spoiled_files_are_not_put_back_or_are_usable(shelf: Shelf) -> None:
    found = [put_back(shelf, number, RELEASED[0] if number % 2 else None) for number in range(6)]

    assert [wrong for _, wrong in found if wrong] == []
    assert sum(is_refused for is_refused, _ in found) >= 2


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("released", [None, *RELEASED], ids=lambda each: each.stem if each else "today")
def test_two_hundred_spoiled_files_are_not_put_back_or_are_usable(shelf: Shelf, released: Path | None) -> None:
    found = [put_back(shelf, number, released) for number in range(200)]

    assert [wrong for _, wrong in found if wrong] == []
    assert sum(is_refused for is_refused, _ in found) >= 100


@pytest.mark.slow
def test_opening_and_one_look_finds_out_far_fewer(shelf: Shelf) -> None:
    """What the files are for: a program that only opens them takes most of the damage for a network."""
    fewer = 0
    for number in range(160):
        shelf.spoil(number)
        if used(shelf.path)[0]:
            with closing(sqlite3.connect(shelf.path)) as raw:
                try:
                    raw.execute("SELECT name FROM contacts LIMIT 1").fetchall()
                except (sqlite3.Error, UnicodeDecodeError):
                    continue
            fewer += 1

    assert fewer >= 20


def test_values_of_another_kind_and_a_lost_index_are_damage(shelf: Shelf) -> None:
    copy = shelf.path.with_name("copy.netgrow")
    odd = "holds a value of another kind than belongs there"
    for change, said in (
        ("UPDATE contacts SET nickname = x'ff' WHERE id = 7", f"contacts 7 {odd}"),
        (
            _without_kinds("contacts", "UPDATE contacts SET notes = 12.5 WHERE id = 7"),
            "NUMERIC value in contacts.notes",
        ),
        ("UPDATE contacts SET cadence_days = 'weekly' WHERE id = 7", f"contacts 7 {odd}"),
        (_without_kinds("journal", "UPDATE journal SET params = 12 WHERE id = 1"), "NUMERIC value in journal.params"),
        ("UPDATE journal SET params = x'00' WHERE id = 1", f"journal 1 {odd}"),
        ("DELETE FROM search WHERE rowid = 7", "the search index is damaged"),
        ("UPDATE search SET text = ''", "the search index is damaged"),
    ):
        shutil.copy(shelf.backup, copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as raw:
            raw.executescript(change)
        with closing(open_network(copy)) as network:
            assert check_integrity(network) == (said,), change


def _without_kinds(table: str, change: str) -> str:
    """Give SQL that changes a table as if its texts were of no kind, so that numbers stay numbers."""
    schema = "UPDATE sqlite_master SET sql = replace(sql, ' {} ', ' {} ') WHERE name = '{}';"
    begin, end = (schema.format(*kinds, table) for kinds in (("TEXT", "BLOB"), ("BLOB", "TEXT")))
    again = "PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON;"
    return f"PRAGMA writable_schema = ON; {begin} {again} {change}; {end} {again}"


def test_a_history_that_cannot_be_unpacked_is_damage(shelf: Shelf) -> None:
    copy = shelf.path.with_name("unpacked.netgrow")
    shutil.copy(shelf.backup, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as raw:
        raw.execute("UPDATE journal_parts SET data = x'00'")
    with closing(open_network(copy)) as network:
        before = content_of(copy)
        with pytest.raises(NetGrowError, match=r"network\.damaged"):
            HistoryService(network).undo()
        assert content_of(copy) == before
