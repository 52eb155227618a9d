"""Which files are opened as a network, and that every other one is refused with a sentence and left as it is."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.storage import contacts, soundness
from netgrow_desktop.storage.integrity import require_soundness
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.storage.opening import APPLICATION_ID, connect
from tests.examples import examples
from tests.storage.network_files import opened_elsewhere, without_superpowers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAME = Message("journal.add_contact", {"name": "Ada"})


def add(network: Network, name: str) -> None:
    with network.writing(NAME, Changes.CONTACTS) as transaction:
        contacts.insert(transaction.connection, ContactDraft(name=name))


def names(network: Network) -> list[str]:
    with network.reading() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM contacts ORDER BY id").scalars())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed network with two people."""
    made = tmp_path / "mine.netgrow"
    network = create_network(made)
    add(network, "Ada Kowalska")
    add(network, "Ben Okoro")
    network.close()
    return made


def refused(path: Path, *, write: bool = True) -> str:
    """Open a file that must be refused; give the code of the reason after reading its sentence."""
    with pytest.raises(NetGrowError) as caught:
        open_network(path, write=write).close()
    sentence = english(caught.value.message)
    assert path.name in sentence
    assert sentence.endswith(".")
    return caught.value.message.code


# Opened


@pytest.mark.parametrize("connection", ["reading", "writing"])
def test_both_connections_keep_the_promises_of_the_file(network: Network, connection: str) -> None:
    opened = network.reading() if connection == "reading" else network.writing_unrecorded()
    with opened as found:
        in_force = {
            name: found.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
        }

    assert in_force == {
        "journal_mode": "wal",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }


@pytest.mark.skipif(os.name != "posix", reason="the other system has no such permissions")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o277])
def test_the_file_and_all_that_lies_beside_it_are_private(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        network = create_network(tmp_path / "new" / "a.netgrow")
        add(network, "Ada")
        with network.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar()
            found = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "new").iterdir()}
        network.close()
    finally:
        os.umask(before)

    assert set(found) == {"a.netgrow", "a.netgrow-wal", "a.netgrow-shm", "a.netgrow.lock"}
    assert {name: mode & 0o177 for name, mode in found.items()} == dict.fromkeys(found, 0)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) & 0o077 == 0


def test_the_header_says_whose_file_it_is(path: Path) -> None:
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"NGRO"


def test_a_closed_network_is_one_file(path: Path) -> None:
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}.lock"}


def test_what_was_written_is_there_after_opening_again(path: Path) -> None:
    network = open_network(path)

    assert names(network) == ["Ada Kowalska", "Ben Okoro"]
    network.close()


def test_reading_needs_no_lock_and_sees_what_is_committed(path: Path) -> None:
    writer = open_network(path)
    add(writer, "Chí Nguyễn")

    reader = open_network(path, write=False)
    assert names(reader) == ["Ada Kowalska", "Ben Okoro", "Chí Nguyễn"]
    with pytest.raises(NetGrowError, match=r"network\.read_only"):
        add(reader, "Dorota")
    reader.close()
    writer.close()


def test_a_program_that_was_killed_leaves_no_lock_that_bars_the_way(path: Path) -> None:
    with opened_elsewhere(path) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert path.with_name(path.name + ".lock").exists() or os.name != "posix"

    network = open_network(path)
    add(network, "Chí Nguyễn")
    assert len(names(network)) == 3
    network.close()


def test_the_same_file_under_two_names_has_one_writer(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.netgrow"
    other.symlink_to(path)
    network = open_network(path)

    assert refused(other) == "network.open_elsewhere"
    network.close()


def test_names_that_mean_something_in_an_address_are_just_names(tmp_path: Path) -> None:
    odd = tmp_path / "100% sure? #1 & mode=ro.netgrow"
    create_network(odd).close()

    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".netgrow"] == [odd.name]
    open_network(odd).close()


@pytest.mark.skipif(sys.platform != "linux", reason="only there file names are any bytes")
def test_a_file_name_may_be_bytes_that_are_no_text(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9\n.netgrow")
    network = create_network(odd)
    add(network, "Ada")
    network.close()

    network = open_network(odd)
    assert names(network) == ["Ada"]
    network.close()


# Created


def test_a_network_is_never_made_over_a_file(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(NetGrowError, match=r"network\.exists"):
        create_network(path)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_network_is_not_made_through_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link.netgrow"
    link.symlink_to(tmp_path / "gone.netgrow")

    with pytest.raises(NetGrowError, match=r"network\.exists"):
        create_network(link)
    assert not (tmp_path / "gone.netgrow").exists()


def test_a_place_where_nothing_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(NetGrowError) as caught:
        create_network(tmp_path / "file" / "a.netgrow")

    assert "could not be made" in english(caught.value.message)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_log_left_by_a_lost_file_does_not_get_into_a_new_network(path: Path) -> None:
    with opened_elsewhere(path) as process:
        reader = open_network(path, write=False)
        names(reader)
        process.kill()
        process.wait()
        network = open_network(path)
        add(network, "From the lost file")
        log = path.with_name(path.name + "-wal").read_bytes()
        network.close()
        reader.close()
    assert log
    new = path.with_name("new.netgrow")
    new.with_name(new.name + "-wal").write_bytes(log)

    made = create_network(new)

    assert names(made) == []
    made.close()


_MAKE = """
import os, signal, sys
from pathlib import Path
from netgrow_desktop.storage import network
real = network.{place}
def stop(*arguments, **named):
    {before}
    os.kill(os.getpid(), signal.SIGKILL)
network.{place} = stop
network.create_network(Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
@pytest.mark.parametrize(
    ("place", "before"),
    [
        ("_lay_out", "pass"),
        ("_migrate", "pass"),
        ("_migrate", "real(*arguments, **named)"),
        ("give_name", "pass"),
    ],
)
def test_a_program_killed_while_making_a_network_leaves_none(tmp_path: Path, place: str, before: str) -> None:
    path = tmp_path / "a.netgrow"
    killed = subprocess.run(
        [sys.executable, "-c", _MAKE.format(place=place, before=before), str(path)], check=False, timeout=60
    )

    assert killed.returncode == -signal.SIGKILL
    assert not path.exists()
    create_network(path).close()
    open_network(path).close()


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_a_program_killed_right_after_making_a_network_leaves_a_good_one(tmp_path: Path) -> None:
    path = tmp_path / "a.netgrow"
    killed = subprocess.run(
        [sys.executable, "-c", _MAKE.format(place="give_name", before="real(*arguments, **named)"), str(path)],
        check=False,
        timeout=60,
    )

    assert killed.returncode == -signal.SIGKILL
    network = open_network(path)
    add(network, "Ada")
    network.close()


# Refused


def _missing(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("First Name,Last Name\nAda,Kowalska\n" * 20)


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE contacts (id INTEGER)")


def _foreign_with_our_mark(path: Path) -> None:
    _foreign(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")


def _with_trigger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TRIGGER spy AFTER INSERT ON contacts BEGIN DELETE FROM emails; END")


def _with_view(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE VIEW everybody AS SELECT * FROM contacts")


def _damaged_header(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(0)
        file.write(b"SQLite forma? 3")


def _damaged_schema(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xff" * 400)


def _cut_in_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def _cut_in_the_first_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


REFUSED: dict[Callable[[Path], None], str] = {
    _missing: "network.missing",
    _folder: "network.is_a_folder",
    _empty: "network.empty_file",
    _text: "network.foreign",
    _foreign: "network.foreign",
    _foreign_with_our_mark: "network.foreign",
    _newer: "network.newer",
    _with_trigger: "network.foreign",
    _with_view: "network.foreign",
    _damaged_header: "network.foreign",
    _damaged_schema: "network.damaged",
    _cut_in_the_header: "network.foreign",
    _cut_in_the_first_page: "network.damaged",
    **({_pipe: "network.foreign"} if os.name == "posix" else {}),
}


@pytest.mark.parametrize("spoil", REFUSED)
@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_is_no_sound_network_is_refused_and_stays_as_it_is(
    path: Path, spoil: Callable[[Path], None], write: bool
) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else None

    assert refused(path, write=write) == REFUSED[spoil]
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_page_that_was_overwritten_is_found_out_before_anything_is_written(path: Path) -> None:
    network = open_network(path)
    with network.writing(NAME, Changes.CONTACTS) as transaction:
        for number in range(300):
            contacts.insert(transaction.connection, ContactDraft(name=f"Person {number}", notes="note " * 100))
    network.close()
    whole = path.read_bytes()
    page = whole.index(b"note note") // 8192 * 8192
    path.write_bytes(whole[:page] + b"\x55" * 8192 + whole[page + 8192 :])
    before = path.read_bytes()

    network = open_network(path)
    with pytest.raises(NetGrowError, match=r"network\.damaged"):
        require_soundness(network)
    network.close()
    assert path.read_bytes() == before


def looked_into(path: Path) -> str | None:
    """Open and check a network; give the sentence that refuses it, None for a sound one."""
    try:
        network = open_network(path)
        try:
            require_soundness(network)
            names(network)
        finally:
            network.close()
    except NetGrowError as error:
        return english(error.message)
    return None


@settings(
    max_examples=examples(20, thorough=80), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_damage_anywhere_gives_a_sentence_and_changes_nothing(path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    spoiled = bytearray(whole)
    at = data.draw(st.integers(0, len(whole) - 1))
    junk = data.draw(st.binary(min_size=1, max_size=600))
    spoiled[at : at + len(junk)] = junk[: len(whole) - at]
    copy = path.with_name("damaged.netgrow")
    copy.write_bytes(spoiled)

    sentence = looked_into(copy)

    assert sentence is None or sentence.endswith(".")
    assert copy.read_bytes() == bytes(spoiled)


def test_a_table_whose_very_name_is_damaged_gives_a_sentence(path: Path) -> None:
    whole = path.read_bytes()
    copy = path.with_name("damaged.netgrow")
    spoiled = whole.replace(b"tablecontactscontacts", b"table\xff\xfe\xfd\xfc\xff\xfe\xfd\xfccontacts")
    copy.write_bytes(spoiled.replace(b"CREATE TABLE contacts", b"CR\xffATE TABLE contacts"))
    assert copy.read_bytes() != whole

    assert "damaged" in (looked_into(copy) or "")


def test_a_network_that_is_open_in_another_process_is_refused(path: Path) -> None:
    with opened_elsewhere(path):
        before = path.read_bytes()
        assert refused(path) == "network.open_elsewhere"
        assert path.read_bytes() == before

    open_network(path).close()


# Places that can only be read


_TRY = """
import sys
from pathlib import Path
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.storage.network import open_network
for write in (True, False):
    try:
        network = open_network(Path(sys.argv[1]), write=write)
        with network.reading() as connection:
            print(connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar(), "people")
        network.close()
    except NetGrowError as error:
        print(error.message.code, english(error.message))
"""


def tried(path: Path) -> list[str]:
    """Give what becomes of it where a network is opened to be written, and then to be read."""
    command = without_superpowers([sys.executable, "-c", _TRY, str(path)])
    if command is None:
        pytest.skip("permissions bind nobody here")
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("place", ["file", "folder", "both"])
def test_a_place_that_can_only_be_read_is_read_and_never_written(path: Path, place: str) -> None:
    folder = path.parent / "shelf"
    folder.mkdir()
    shelved = path.rename(folder / path.name)
    before = shelved.read_bytes()
    if place in {"file", "both"}:
        shelved.chmod(0o400)
    if place in {"folder", "both"}:
        folder.chmod(0o500)
    try:
        written, read = tried(shelved)
    finally:
        folder.chmod(0o700)

    assert written.startswith("network.read_only ")
    assert str(shelved) in written
    assert read == "2 people"
    assert shelved.read_bytes() == before


def test_a_file_that_may_not_be_read_is_named(path: Path) -> None:
    path.chmod(0o000)
    try:
        written, read = tried(path)
        assert written.startswith("network.no_permission ")
        assert read.startswith("network.no_permission ")
    finally:
        path.chmod(0o600)


def without_room(file: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """Open a file as on a drive without any room for its log."""
    if not immutable:
        full = sqlite3.OperationalError("disk I/O error")
        full.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"
        raise full
    return connect(file, mode, immutable=immutable)


def test_what_is_read_on_a_drive_without_any_room_is_refused_once_somebody_writes_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(soundness, "connect", without_room)
        first = open_network(path, write=False)
    with closing(first):
        assert (names(first), first.is_overwritten()) == (["Ada Kowalska", "Ben Okoro"], False)
        with (
            pytest.raises(NetGrowError, match=r"network\.overwritten"),
            first.reading(),
            closing(open_network(path)) as second,
        ):
            add(second, "Cleo Vance")
        with pytest.raises(NetGrowError, match=r"network\.overwritten"):
            names(first)
        assert first.is_overwritten()
    with closing(open_network(path, write=False)) as anew:
        assert len(names(anew)) == 3


def test_on_a_drive_without_any_room_a_network_is_read_as_long_as_its_file_has_everything(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundness, "connect", without_room)
    assert refused(path) == "network.disk_full"
    with closing(open_network(path, write=False)) as network:
        assert network.has_people()
    path.with_name(path.name + "-wal").write_bytes(b"what is not in the file yet")
    assert refused(path, write=False) == "network.disk_full"
