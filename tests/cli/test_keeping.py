"""Checking a network by a command."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network
from tests.cli.command_line import run

if TYPE_CHECKING:
    from pathlib import Path


def test_a_network_of_one_person_and_one_that_is_archived_is_counted_in_words(tmp_path: Path) -> None:
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as made:
        service = ContactService(made)
        ada = service.add(ContactDraft(name="Ada Kowalska")).value
        assert run("check", "--network", path).stdout.decode() == f"{path} is sound: 1 person.\n"
        service.add(ContactDraft(name="Ben Okoro"))
        service.archive([ada], date(2026, 3, 4))
    assert run("check", "--network", path).stdout.decode() == f"{path} is sound: 2 people, 1 of them archived.\n"
