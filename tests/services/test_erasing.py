"""Deleting people for good, as one act: done, told, tried again, and done in the backups, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.erasing import STEPS, ErasingService
from netgrow_desktop.storage import backups, erasing
from netgrow_desktop.storage.network import open_network

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def nothing(_done: int, _total: int) -> None:
    """Listen to no progress."""


def people(network: Network, *names: str) -> list[int]:
    contacts = ContactService(network)
    return [contacts.add(ContactDraft(name=name)).value for name in names]


def test_several_are_deleted_step_by_step_and_backups_that_hold_them_are_told(network: Network) -> None:
    ids = people(network, "Ada Kowalska", "Ben Okoro", "Carla Zorn")
    backup = backups.make(network.path)
    told: list[tuple[int, int]] = []

    outcome = ErasingService(network).erase(ids[:2], lambda done, total: told.append((done, total)))

    assert told == [(step, STEPS) for step in range(STEPS + 1)]
    assert outcome.changes & Changes.CONTACTS
    assert not outcome.entry
    assert (outcome.value.people, outcome.value.unswept, outcome.value.unreadable) == (2, None, ())
    assert [(each.backup.path, each.people) for each in outcome.value.held] == [(backup, 2)]


def test_a_file_that_cannot_be_written_anew_is_said_and_tried_again(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = people(network, "Ada Kowalska")
    service = ErasingService(network)

    def refuse(path: Path) -> None:
        raise NetGrowError("network.disk_full", path=str(path))

    with monkeypatch.context() as patch:
        patch.setattr(erasing, "sweep", refuse)
        erased = service.erase(ids, nothing).value
    assert erased.unswept is not None
    assert erased.unswept.code == "network.disk_full"
    assert not network.has_people()
    assert service.sweep().value is None


def test_a_backup_that_cannot_be_rewritten_is_left_and_the_others_are_done(network: Network) -> None:
    ids = people(network, "Ada Kowalska", "Ben Okoro")
    good, bad = backups.make(network.path), backups.make(network.path)
    bad.write_bytes(bad.read_bytes() + b"more")
    service = ErasingService(network)
    erased = service.erase(ids[:1], nothing).value

    rewritten = service.rewrite([each.backup for each in erased.held], erased.traces, nothing).value

    assert [each.path for each in rewritten.backups] == [good]
    assert [(backup.path, why.code) for backup, why in rewritten.left] == [(bad, "backup.damaged")]


def test_a_network_that_can_only_be_read_refuses_with_a_sentence(network: Network) -> None:
    ids = people(network, "Ada Kowalska")
    network.close()
    reading = open_network(network.path, write=False)
    try:
        with pytest.raises(NetGrowError) as refused:
            ErasingService(reading).erase(ids, nothing)
        assert refused.value.message.code == "erase.read_only"
        assert reading.has_people()
    finally:
        reading.close()


def test_whoever_was_deleted_may_come_again(network: Network) -> None:
    ids = people(network, "Ada Kowalska")
    ErasingService(network).erase(ids, nothing)

    again = people(network, "Ada Kowalska")

    assert again[0] > ids[0]
    assert ErasingService(network).names(again, 1) == ("Ada Kowalska",)
