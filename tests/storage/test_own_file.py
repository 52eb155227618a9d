"""Another program that writes into the file of an open network is found out, and nothing is mixed with that."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import backups, contacts, erasing
from netgrow_desktop.storage.network import Network, create_network, open_network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def add(network: Network, name: str) -> None:
    with network.writing(Message("journal.add_contact", {"name": name}), Changes.CONTACTS) as transaction:
        contacts.insert(transaction.connection, ContactDraft(name=name))


@pytest.fixture(params=["", "nfs4"], ids=["drive", "share"])
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Network]:
    """Give an open network with two people, on a drive of this computer and on that of another one."""
    monkeypatch.setattr("netgrow_desktop.storage.network.share_of", lambda _: request.param)
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as made:
        add(made, "Ada Kowalska")
    with closing(open_network(path)) as opened:
        add(opened, "Ben Okoro")
        yield opened


def overwrite(path: Path, content: bytes) -> None:
    """Write into a file as another program does: it is the same file for the system."""
    with path.open("r+b") as file:
        file.truncate()
        file.write(content)
    # The clock of the drive may not have gone on since.
    os.utime(path, (0, 0))


@pytest.mark.parametrize("what", ["an older state", "another network", "no network", "a torn one"])
def test_nothing_is_written_into_a_file_that_was_overwritten_not_even_when_it_is_closed(
    network: Network, tmp_path: Path, what: str
) -> None:
    path = network.path
    other = tmp_path / "other.netgrow"
    if what == "another network":
        create_network(other).close()
    else:
        backups.save_copy(network, other)
    add(network, "Cleo Vance")
    whole = b"no network" if what == "no network" else other.read_bytes()
    content = whole[: len(whole) // 2] if what == "a torn one" else whole
    overwrite(path, content)

    assert network.is_overwritten()
    for act in (lambda: add(network, "Dan Osei"), network.undo):
        with pytest.raises(NetGrowError, match=r"network\.overwritten"):
            act()
    network.close()

    assert path.read_bytes() == content


def test_a_file_that_was_overwritten_during_a_change_gets_nothing_of_it(tmp_path: Path) -> None:
    network, other = create_network(tmp_path / "mine.netgrow"), tmp_path / "other.netgrow"
    backups.save_copy(network, other)

    def change() -> None:
        with network.writing_unrecorded() as connection:
            connection.exec_driver_sql("UPDATE settings SET value = ''")
            overwrite(network.path, other.read_bytes())

    with pytest.raises(NetGrowError, match=r"network\.overwritten"):
        change()
    network.close()

    assert network.path.read_bytes() == other.read_bytes()


def test_what_only_looks_as_if_it_was_written_to_is_no_harm(network: Network) -> None:
    os.utime(network.path, (0, 0))

    assert not network.is_overwritten()
    add(network, "Cleo Vance")
    with network.rewriting():
        erasing.sweep(network.path)
    add(network, "Dan Osei")
    network.undo()
    backups.make(network.path)
    assert not network.is_overwritten()


def test_an_overwritten_file_is_opened_without_the_log_of_the_one_before(tmp_path: Path) -> None:
    path, older = tmp_path / "mine.netgrow", tmp_path / "older.netgrow"
    with closing(create_network(path)) as network:
        add(network, "Ada Kowalska")
        backups.save_copy(network, older)
        add(network, "Ben Okoro")
        shutil.copyfile(older, path)

    with pytest.raises(NetGrowError, match=r"network\.foreign_log"):
        open_network(path)

    backups.set_log_aside(path)
    with closing(open_network(path)) as network, network.reading() as connection:
        assert connection.exec_driver_sql("SELECT name FROM contacts").scalars().all() == ["Ada Kowalska"]


def test_nothing_is_written_to_a_file_that_was_moved_away_until_it_is_back(network: Network) -> None:
    # Once it has been written to, the database would go on adding to the log, which nobody would find again.
    people = ContactService(network)
    before = len(people.find(ContactQuery()))
    people.add(ContactDraft(name="Ada Kowalska"))
    moved = network.path.rename(network.path.with_name("elsewhere.netgrow"))

    with pytest.raises(NetGrowError) as refused:
        people.add(ContactDraft(name="Ben Okoro"))
    assert refused.value.message.code == "network.moved"
    moved.rename(network.path)
    people.add(ContactDraft(name="Kira Cedar"))

    assert len(people.find(ContactQuery())) == before + 2


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be moved there")
@pytest.mark.parametrize("is_noticed", [True, False])
def test_what_was_saved_before_a_file_was_moved_is_in_it(network: Network, *, is_noticed: bool) -> None:
    # Its log stays under the old name, where nobody looks for it.
    people = ContactService(network)
    people.add(ContactDraft(name="Zora Quimby"))
    moved = network.path.rename(network.path.with_name("elsewhere.netgrow"))
    if is_noticed:
        network.is_overwritten()
        kept = moved.read_bytes()
        network.close()
        moved.write_bytes(kept)
    else:
        network.close()

    with closing(open_network(moved)) as found:
        assert len(ContactService(found).find(ContactQuery(text="Quimby"))) == 1
