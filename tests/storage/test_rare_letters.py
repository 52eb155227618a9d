"""Letters that SQLite takes for separators find nobody instead of failing."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from pathlib import Path


def test_a_letter_that_sqlite_does_not_know_finds_nobody(tmp_path: Path) -> None:
    with closing(create_network(tmp_path / "a.netgrow")) as network:
        people = ContactService(network)
        people.add(ContactDraft(name="Ada Kowalska"))

        assert list(people.find(ContactQuery(text="b\u19b0a"))) == []
        assert list(people.find(ContactQuery(text="ada"))) == [1]
