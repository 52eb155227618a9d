"""The ways to network files, as the program puts them together."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services import sample
from netgrow_desktop.storage import network

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 9, 16)


def test_the_sample_is_known_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    doors = network_doors(tmp_path)
    doors.create_sample(TODAY).close()
    copy = tmp_path / "copy.netgrow"
    shutil.copy(doors.sample_path, copy)
    opened = doors.open(copy)
    assert opened.is_sample
    opened.close()


def test_an_own_network_of_the_samples_name_is_nobodys_sample(tmp_path: Path) -> None:
    doors = network_doors(tmp_path)
    doors.create(doors.sample_path).close()
    opened = doors.create_sample(TODAY)
    assert not opened.is_sample
    opened.close()


def test_a_sample_that_was_not_finished_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doors = network_doors(tmp_path)

    def stumble(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(sample, "_decide", stumble)
        with pytest.raises(KeyboardInterrupt):
            doors.create_sample(TODAY)
    assert list(tmp_path.iterdir()) == []
    opened = doors.create_sample(TODAY)
    assert opened.is_sample
    assert opened.contacts.facets().people > 0
    opened.close()


def test_what_a_killed_import_left_is_tidied_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / "netgrow-import-abcd1234.sqlite"
    left.touch()
    os.utime(left, (0, 0))
    network_doors(tmp_path).tidy_up()
    assert list(tmp_path.iterdir()) == []


def test_where_the_disk_is_full_a_network_is_opened_to_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise NetGrowError("network.disk_full", path=str(path))

    doors = network_doors(tmp_path)
    doors.open_own().close()
    monkeypatch.setattr(network, "take_lock", refuse)
    opened = doors.open(doors.own_path)
    assert (opened.read_only, opened.is_disk_full) == (True, True)
    with pytest.raises(NetGrowError) as refused:
        opened.contacts.add(ContactDraft(name="Ada Kowalska"))
    assert refused.value.message.code == "network.opened_full"
    opened.close()
