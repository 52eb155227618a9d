"""An import that was cut off is told of once, at the next start; one that ended in any other way is not."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.cut_off import finish
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.pasted import as_file
from netgrow_desktop.storage.backups import save_copy
from netgrow_desktop.storage.file_marks import note_import, noted_import
from netgrow_desktop.storage.network import Network, open_network
from tests.services.files import ADA, BEN, linkedin, people

if TYPE_CHECKING:
    from pathlib import Path


def test_an_import_that_was_killed_is_told_of_once(network: Network, tmp_path: Path) -> None:
    cut_off, copied = tmp_path / "cut off" / "network.netgrow", tmp_path / "copy.netgrow"
    cut_off.parent.mkdir()

    def kill(_done: int, _total: int) -> None:
        if not cut_off.exists():
            # What a kill leaves: the file, and the log of what was committed.
            shutil.copy(network.path, cut_off)
            shutil.copy(f"{network.path}-wal", f"{cut_off}-wal")
            save_copy(network, copied)

    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "Connections.csv", ADA, BEN)])) as plan:
        service.apply(plan, kill)

    with closing(open_network(copied)) as another:
        assert finish(another) is None, "nothing was ever imported into a copy"
    with closing(open_network(cut_off, write=False)) as read:
        assert finish(read) is None, "another program may be importing"
    with closing(open_network(cut_off)) as reopened:
        told = finish(reopened)
        assert told is not None
        assert english(told).startswith("The import of Connections.csv was cut off.")
        assert not people(reopened)
        assert finish(reopened) is None


def test_an_import_that_ended_is_not_told_of(network: Network, tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "Connections.csv", ADA, BEN)])) as plan:
        version = network.version
        with pytest.raises(CancelledError):
            service.apply(plan, cancel)
        assert network.version == version, "the plan still says what the import would do"
        assert finish(network) is None
        service.apply(plan)
    assert finish(network) is None
    assert [each.name for each in people(network)] == ["Ada Kowalska", "Ben Okoro"]


def test_another_import_meanwhile_leaves_the_news_of_the_one_that_was_cut_off(network: Network, tmp_path: Path) -> None:
    with network.writing_unrecorded() as connection:
        note_import(connection, ["/home/ada/Connections.csv"])
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "others.csv", ADA, BEN)])) as plan:
        service.apply(plan)
    told = finish(network)
    assert told is not None
    assert english(told).startswith("The import of Connections.csv was cut off.")


def test_what_was_pasted_is_told_of_without_a_file_that_nobody_knows(network: Network) -> None:
    with (
        as_file("Name,E-mail\nAda Kowalska,ada@contoso.example\n") as pasted,
        network.writing_unrecorded() as connection,
    ):
        note_import(connection, [str(pasted)])
    told = finish(network)
    assert told is not None
    assert english(told).startswith("The import of what you pasted was cut off.")


def test_a_file_that_brought_nothing_is_not_named(network: Network, tmp_path: Path) -> None:
    foreign, named = tmp_path / "a picture.png", list[tuple[str, ...]]()
    foreign.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    def look(_done: int, _total: int) -> None:
        with network.reading() as connection:
            named.append(noted_import(connection))

    service, file = ImportService(network), linkedin(tmp_path / "Connections.csv", ADA, BEN)
    with closing(service.plan([foreign, file])) as plan:
        service.apply(plan, look)
    assert named[0] == (str(file),)
