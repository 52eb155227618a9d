"""Deleting people for good: nothing of them stays in the file, in its history, or in the backups that are rewritten."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import CheckConstraint, Text

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import backups, contacts, erasing
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.leftovers import unfinished
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.storage.opening import connect
from netgrow_desktop.storage.schema import JOURNALLED
from netgrow_desktop.storage.schema import contacts as contacts_table
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Column, Connection, Table

    from netgrow_desktop.storage.erasing import Traces
    from netgrow_desktop.storage.network import Network

MARKER = "Zqxjkwvéß"
"""Stands in every text of the person; no other word is like it."""
FOLDED = "zqxjkwve"
NETWORKS = Path(__file__).parent / "networks"


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Give a network with three people: the first to be deleted, the second who knows them, the third apart."""
    with closing(create_network(tmp_path / "mine.netgrow")) as made:
        for name in (f"{MARKER} Vega", "Ben Okoro", "Ada Kowalska"):
            add(made, name)
        yield made


def add(network: Network, name: str, emails: tuple[Email, ...] = ()) -> int:
    with network.writing(Message("journal.add_contact", {"name": name}), Changes.CONTACTS) as transaction:
        return contacts.insert(transaction.connection, ContactDraft(name=name, emails=emails))


def fill_every_table(connection: Connection) -> None:
    """Give the first person a row full of markers in each table that refers to people; others get one without."""
    execute = connection.exec_driver_sql
    execute("INSERT INTO pictures (digest, data) VALUES (?, ?)", (MARKER, MARKER.encode()))
    for table in JOURNALLED:
        if table.name not in {"contacts", "owner"}:
            row = a_row_of(connection, table)
            names = ", ".join(f'"{name}"' for name in row)
            execute(f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    execute("UPDATE imports SET file_name = ?", (f"{MARKER}_vega.vcf",))
    execute("UPDATE left_out_records SET seen = ?", (f"{MARKER} Vega\x1f{MARKER}",))
    execute("INSERT INTO tags (name, key) VALUES (?, ?)", (MARKER, FOLDED))
    execute("INSERT INTO contact_tags (contact_id, tag_id) SELECT 1, max(id) FROM tags")
    execute("UPDATE contacts SET introduced_by = ?, introducer_id = 1 WHERE id = 2", (f"{MARKER} Vega",))
    texts = [each.name for each in contacts_table.columns if isinstance(each.type, Text) and not words_of(each)]
    texts.remove("name")
    execute(f"UPDATE contacts SET {', '.join(f'{each} = ?' for each in texts)} WHERE id = 1", (MARKER,) * len(texts))


def a_row_of(connection: Connection, table: Table) -> dict[str, object]:
    row: dict[str, object] = {}
    people = 0
    is_theirs = any(key.column.table.name == "contacts" for column in table.columns for key in column.foreign_keys)
    for column in table.columns:
        target = next((key.column.table.name for key in column.foreign_keys), "")
        if target == "contacts":
            people += 1
            row[column.name] = people
        elif target:
            row[column.name] = connection.exec_driver_sql(f"SELECT min(id) FROM {target}").scalar()
        elif isinstance(column.type, Text) and not (words_of(column) and column.nullable):
            row[column.name] = words_of(column) or (f"{MARKER} {column.name}" if is_theirs else "plain")
        elif column.name in {"days", "value"} and not column.nullable:
            row[column.name] = 1
    return row


def words_of(column: Column[object]) -> str:
    """Give one of the few words that a column may hold, "" where it may hold any."""
    checks = (str(each.sqltext) for each in column.table.constraints if isinstance(each, CheckConstraint))
    return next((found[1] for each in checks if (found := re.search(rf"\b{column.name} = '(\w+)'", each))), "")


def found_in(folder: Path) -> list[str]:
    """Give the files in which the marker stands, as it was typed, folded, or in another encoding."""
    spelled = [text.encode(each) for text in (MARKER, FOLDED) for each in ("utf-8", "utf-16-le", "utf-16-be")]
    return sorted(
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(each.lower() in file.read_bytes().lower() for each in spelled)
    )


def erase(network: Network, *ids: int) -> Traces:
    with network.writing_unrecorded() as connection:
        traces = erasing.erase(connection, ids)
    erasing.sweep(network.path)
    return traces


def fill(network: Network) -> None:
    with network.writing(Message("journal.add_contact", {"name": MARKER}), Changes.CONTACTS) as transaction:
        fill_every_table(transaction.connection)


def test_no_byte_of_a_person_stays_in_the_file_or_its_log(network: Network) -> None:
    fill(network)
    assert found_in(network.path.parent) == ["mine.netgrow-wal"]

    erase(network, 1)

    assert found_in(network.path.parent) == []
    assert check_integrity(network) == ()
    assert [row[1] for row in content(network)["contacts"]] == ["Ben Okoro", "Ada Kowalska"]
    assert {word for word, _ in indexed_words(network.path)} == {"ben", "okoro", "ada", "kowalska"}
    assert indexed_words(network.path) == rebuilt_words(network)
    network.close()
    assert found_in(network.path.parent) == []


def test_deleting_the_usual_way_leaves_them_in_the_file(network: Network) -> None:
    fill(network)
    with network.writing(Message("journal.delete_contacts", {"n": 1, "name": ""}), Changes.CONTACTS) as transaction:
        contacts.delete(transaction.connection, [1])
    network.close()

    assert found_in(network.path.parent) == ["mine.netgrow"]


def test_nothing_can_be_undone_afterwards_and_the_others_lose_nothing(network: Network) -> None:
    fill(network)
    before = content(network)

    erase(network, 1)

    assert network.undo() is None
    after = content(network)
    assert [row[:3] for row in after["contacts"]] == [row[:3] for row in before["contacts"] if row[0] != 1]
    untouched = ("sources", "stages", "seats", "snapshots", "templates", "own_questions", "look_backs", "owner")
    assert {name: after[name] for name in untouched} == {name: before[name] for name in untouched}
    assert len(after["tags"]) == 1


def test_an_erasing_that_fails_leaves_everything(network: Network) -> None:
    fill(network)
    before = content(network)

    def erase_on_a_full_disk() -> None:
        with network.writing_unrecorded() as connection:
            erasing.erase(connection, [1])
            raise NetGrowError("network.disk_full", path="mine.netgrow")

    with pytest.raises(NetGrowError):
        erase_on_a_full_disk()

    assert content(network) == before
    assert network.undo() is not None


# Backups


def test_backups_that_hold_them_are_told_from_others_and_rewritten(network: Network) -> None:
    fill(network)
    holding = backups.make(network.path)
    traces = erase(network, 1)
    without = backups.make(network.path)
    untouched = without.read_bytes()

    found, unreadable = erasing.held(network.path, traces)

    assert ([each.backup.path for each in found], [each.people for each in found], unreadable) == ([holding], [1], [])
    assert found_in(network.path.parent) == [holding.name]
    erasing.erase_from_backup(holding, network.path, traces)
    assert found_in(network.path.parent) == []
    backups.check(holding)
    assert erasing.held(network.path, traces) == ([], [])
    assert without.read_bytes() == untouched
    assert [each.people for each in backups.backups_of(network.path)] == [2, 2]
    assert not list(holding.parent.glob("*.part*"))


def test_a_backup_may_hold_them_in_its_history_alone(network: Network) -> None:
    with network.writing(Message("journal.delete_contacts", {"n": 1, "name": ""}), Changes.CONTACTS) as transaction:
        contacts.delete(transaction.connection, [1])
    backup = backups.make(network.path)
    network.undo()
    traces = erase(network, 1)

    found, _ = erasing.held(network.path, traces)

    assert [(each.backup.path, each.people) for each in found] == [(backup, 0)]
    erasing.erase_from_backup(backup, network.path, traces)
    with closing(connect(backup, "ro", immutable=True)) as raw:
        assert raw.execute("SELECT count(*) FROM journal").fetchone() == (0,)


def test_they_are_known_by_address_or_name_but_nobody_who_is_there_still_is_taken_out(network: Network) -> None:
    shared = (Email("office@example.org"),)
    gone = add(network, "Carla Zorn", emails=shared)
    add(network, "Dora Zorn", emails=shared)
    twice = add(network, "C. Zorn", emails=shared)
    backup = backups.make(network.path)
    with network.writing(Message("journal.delete_contacts", {"n": 1, "name": ""}), Changes.CONTACTS) as transaction:
        contacts.delete(transaction.connection, [twice])

    traces = erase(network, gone)
    erasing.erase_from_backup(backup, network.path, traces)

    with closing(connect(backup, "ro", immutable=True)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM contacts ORDER BY id")]
    assert names == [f"{MARKER} Vega", "Ben Okoro", "Ada Kowalska", "Dora Zorn"]


@pytest.mark.parametrize("version", [1, 2])
def test_a_backup_of_an_older_version_is_rewritten_too(tmp_path: Path, version: int) -> None:
    path = tmp_path / "mine.netgrow"
    shutil.copyfile(NETWORKS / f"version-{version}.netgrow", path)
    backup = backups.make(path)
    with closing(open_network(path)) as network:
        with network.reading() as connection:
            number, name = connection.exec_driver_sql("SELECT id, name FROM contacts ORDER BY id").first() or (0, "")
        traces = erase(network, number)
        erasing.erase_from_backup(backup, path, traces)

    assert name
    backups.check(backup)
    with closing(connect(backup, "ro", immutable=True)) as raw:
        assert raw.execute("SELECT count(*) FROM contacts WHERE id = ?", (number,)).fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM journal").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM contacts").fetchone()[0] > 0


def test_a_damaged_backup_is_told_and_left(network: Network) -> None:
    backup = backups.make(network.path)
    torn = backup.with_name("mine set aside.netgrow")
    torn.write_bytes(backup.read_bytes()[:5_000])
    backup.write_bytes(backup.read_bytes() + b"more")
    traces = erase(network, 1)
    before = backup.read_bytes()

    found, unreadable = erasing.held(network.path, traces)

    assert ([each.backup.path for each in found], unreadable) == ([backup], [torn])
    with pytest.raises(NetGrowError):
        erasing.erase_from_backup(backup, network.path, traces)
    assert backup.read_bytes() == before


def test_logs_that_were_set_aside_are_told_and_removed_if_asked(network: Network) -> None:
    fill(network)
    log = network.path.with_name(network.path.name + "-wal").read_bytes()
    traces = erase(network, 1)
    network.close()
    network.path.with_name(network.path.name + "-wal").write_bytes(log)
    aside = backups.set_log_aside(network.path)
    made = unfinished(aside.with_name("mine.netgrow"))
    made.write_bytes(log)
    abandoned = made.with_name(made.name.replace(f"-{os.getpid()}-", "-999999999-"))
    made.rename(abandoned)
    os.utime(abandoned, (0, 0))
    assert found_in(network.path.parent) == sorted([aside.name, abandoned.name])

    found, unreadable = erasing.held(network.path, traces)

    assert (found, unreadable) == ([], [aside])
    elsewhere = network.path.with_name("letter.txt")
    elsewhere.touch()
    assert backups.remove(network.path, [aside, elsewhere]) == [elsewhere]
    assert found_in(network.path.parent) == []
    assert elsewhere.exists()


def unused_pages(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[36:40])


def test_what_was_cut_off_before_the_file_was_written_anew_is_finished_at_the_next_start(network: Network) -> None:
    fill(network)
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql("UPDATE contacts SET notes = ? WHERE id = 1", (MARKER * 10_000,))
        erasing.erase(connection, [1])
    network.close()
    left = unused_pages(network.path)

    with closing(open_network(network.path)) as opened:
        erasing.finish(opened)
        assert found_in(network.path.parent) == []
        assert check_integrity(opened) == ()
    assert left > unused_pages(network.path) == 0
    # Done once: the file is not written anew at each start.
    written = network.path.read_bytes()
    with closing(open_network(network.path)) as opened:
        erasing.finish(opened)
    assert network.path.read_bytes() == written
