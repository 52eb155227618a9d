"""A log that a killed program left is taken in where it belongs, and never written over another file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.storage import backups, contacts, file_marks
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.storage.opening import connect

NETWORKS = Path(__file__).parent / "networks"
NAME = Message("journal.add_contact", {"name": "Ada"})


def add(network: Network, name: str) -> None:
    with network.writing(NAME, Changes.CONTACTS) as transaction:
        contacts.insert(transaction.connection, ContactDraft(name=name))


def names(path: Path) -> list[str]:
    with closing(open_network(path)) as network, network.reading() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM contacts ORDER BY id").scalars())


def fold(path: Path, how: str = "PASSIVE") -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA wal_checkpoint({how})")


def cut_off(network: Network, folder: Path) -> Path:
    """Give what a kill at this moment leaves of an open network: its file and its log."""
    folder.mkdir()
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{network.path}{suffix}", folder / f"{network.path.name}{suffix}")
    return folder / network.path.name


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


@pytest.fixture
def network(tmp_path: Path) -> Network:
    made = tmp_path / "mine.netgrow"
    with closing(create_network(made)) as network:
        add(network, "Ada Kowalska")
    opened = open_network(made)
    add(opened, "Ben Okoro")
    return opened


def refuses(path: Path, *, write: bool = True) -> str:
    before = path.read_bytes(), log_of(path).read_bytes()
    with pytest.raises(NetGrowError) as caught:
        open_network(path, write=write).close()
    assert (path.read_bytes(), log_of(path).read_bytes()) == before
    sentence = english(caught.value.message)
    assert str(path) in sentence
    return caught.value.message.code


@pytest.mark.parametrize("how", ["PASSIVE", "RESTART"])
def test_what_a_kill_left_is_taken_in_however_much_of_it_was_in_the_file(
    network: Network, tmp_path: Path, how: str
) -> None:
    never_folded = cut_off(network, tmp_path / "1")
    fold(network.path, how)
    folded = cut_off(network, tmp_path / "2")
    add(network, "Cleo Vance")
    network.undo()
    network.redo()
    written_since = cut_off(network, tmp_path / "3")
    network.close()

    assert names(never_folded) == names(folded) == ["Ada Kowalska", "Ben Okoro"]
    assert names(written_since) == ["Ada Kowalska", "Ben Okoro", "Cleo Vance"]


def test_a_log_beside_a_backup_that_was_copied_by_hand_is_not_written_over_it(network: Network, tmp_path: Path) -> None:
    backup = backups.make(network.path)
    add(network, "Cleo Vance")
    left = cut_off(network, tmp_path / "left")
    network.close()
    shutil.copyfile(backup, left)

    assert refuses(left) == refuses(left, write=False) == "network.foreign_log"

    log_of(left).unlink()
    assert names(left) == ["Ada Kowalska", "Ben Okoro"]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_log_is_looked_for_where_a_link_leads(network: Network, tmp_path: Path) -> None:
    backup = backups.make(network.path)
    add(network, "Cleo Vance")
    left = cut_off(network, tmp_path / "left")
    network.close()
    shutil.copyfile(backup, left)
    link = tmp_path / "link.netgrow"
    link.symlink_to(left)

    for write in (True, False):
        with pytest.raises(NetGrowError, match=r"network\.foreign_log"):
            open_network(link, write=write).close()


def test_a_log_beside_an_older_state_of_the_same_file_is_not_written_over_it(network: Network, tmp_path: Path) -> None:
    fold(network.path, "RESTART")
    older = cut_off(network, tmp_path / "older")
    for name in ("Cleo Vance", "Dan Osei"):
        add(network, name)
        fold(network.path, "RESTART")
    add(network, "Eve Marlow")
    left = cut_off(network, tmp_path / "left")
    network.close()
    shutil.copyfile(older, left)

    assert refuses(left) == "network.foreign_log"


def test_a_log_that_cannot_be_read_or_a_file_that_is_damaged_itself_is_not_called_replaced(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = cut_off(network, tmp_path / "left")
    network.close()

    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        raise sqlite3.OperationalError("unable to open database file")

    with monkeypatch.context() as patch:
        patch.setattr(file_marks, "connect", refuse)
        file_marks.check_log(left)

    pages = bytearray(left.read_bytes())
    pages[8192:] = b"\xaa" * (len(pages) - 8192)
    left.write_bytes(pages)
    file_marks.check_log(left)


def test_where_the_drive_does_not_give_a_mark_whose_the_log_is_is_not_guessed(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = cut_off(network, tmp_path / "left")
    network.close()

    def fail(_: sqlite3.Connection) -> str:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_READ"
        raise error

    monkeypatch.setattr(file_marks, "_mark", fail)
    assert refuses(left) == "network.unreadable"


def test_a_log_beside_a_file_of_an_older_version_must_make_a_sound_file_with_it(
    network: Network, tmp_path: Path
) -> None:
    for number in range(40):
        add(network, f"Person {number}")
    left = cut_off(network, tmp_path / "left")
    network.close()
    shutil.copyfile(NETWORKS / "version-2.netgrow", left)

    assert refuses(left) == "network.foreign_log"


def test_neither_a_backup_nor_a_restored_one_mixes_the_two(network: Network, tmp_path: Path) -> None:
    backup = backups.make(network.path)
    add(network, "Cleo Vance")
    left = cut_off(network, tmp_path / "left")
    network.close()
    shutil.copyfile(backup, left)
    log = log_of(left).read_bytes()

    with pytest.raises(NetGrowError, match="foreign_log"):
        backups.make(left)
    kept = backups.restore(left, backup)

    assert kept is not None
    assert log_of(kept).read_bytes() == log
    assert names(left) == ["Ada Kowalska", "Ben Okoro"]


def test_a_change_that_was_cut_off_on_a_network_drive_is_taken_back_in_its_own_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("netgrow_desktop.storage.network.share_of", lambda _: "nfs4")
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as network:
        add(network, "Ada Kowalska")
    older = backups.make(path)
    left = tmp_path / "left.netgrow"
    with closing(open_network(path)) as network:
        add(network, "Ben Okoro")
        with network.writing_unrecorded() as connection:
            # With no room in memory the pages go to the file before the change is whole.
            connection.exec_driver_sql("PRAGMA cache_size = 1")
            connection.exec_driver_sql("UPDATE contacts SET notes = ?", ("Cut off. " * 20_000,))
            for suffix in ("", "-journal"):
                shutil.copyfile(f"{path}{suffix}", f"{left}{suffix}")
    assert b"Cut off." in left.read_bytes()

    journal = left.with_name("left.netgrow-journal").read_bytes()
    assert names(left) == ["Ada Kowalska", "Ben Okoro"]
    assert b"Cut off." not in left.read_bytes()

    shutil.copyfile(older, left)
    left.with_name("left.netgrow-journal").write_bytes(journal)
    with pytest.raises(NetGrowError, match="foreign_log"):
        open_network(left)
    assert left.read_bytes() == older.read_bytes()


def test_a_journal_of_writing_a_file_anew_on_a_network_drive_is_not_played_back_into_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("netgrow_desktop.storage.network.share_of", lambda _: "nfs4")
    path, other = tmp_path / "mine.netgrow", tmp_path / "other.netgrow"
    for each in (path, other):
        with closing(create_network(each)) as network:
            add(network, "Ada Kowalska")
    with closing(connect(other, "rw")) as raw:
        # As after being written anew itself: its marks lie on another page.
        raw.execute("CREATE TABLE moved AS SELECT * FROM file_marks")
        raw.execute("DROP TABLE file_marks")
        raw.execute("ALTER TABLE moved RENAME TO file_marks")
    with closing(connect(path, "rw")) as raw:
        raw.execute("PRAGMA journal_mode = PERSIST").fetchone()
        raw.execute("VACUUM")
    journal = path.with_name("mine.netgrow-journal")
    # As if it had been cut off in the end: its head alone says that it is over.
    head = struct.pack(">8sIIIII", bytes.fromhex("d9d505f920a163d7"), 0xFFFFFFFF, 0, 0, 512, 8192)
    journal.write_bytes(head + journal.read_bytes()[len(head) :])
    file_marks.check_log(path)

    shutil.copyfile(other, path)

    with pytest.raises(NetGrowError, match="foreign_log"):
        open_network(path)
    assert path.read_bytes() == other.read_bytes()


def test_a_mark_that_was_torn_is_none() -> None:
    whole = file_marks._value("a" * 16, "b" * 16).encode()

    assert file_marks._marks(b"x" + whole + b"y") == [("a" * 16, "b" * 16)]
    assert file_marks._marks(whole.replace(b"b", b"c")) == []
