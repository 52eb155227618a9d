"""Going back to a point of the history is one act: all of it or nothing, and forward again the same way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


@pytest.fixture
def history(network: Network) -> HistoryService:
    """Give a history of five changes: three people, a follow-up with two of them, one deleted."""
    people = ContactService(network)
    ids = [people.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro", "Cleo Vance")]
    FollowUpService(network).plan(ids[:2], date(2026, 3, 2), "")
    people.delete(ids[2:])
    return HistoryService(network)


def test_everything_after_a_point_is_undone_and_done_again_as_one(network: Network, history: HistoryService) -> None:
    now = content(network)
    told: list[tuple[int, int]] = []

    back = history.undo_back_to(2, lambda done, total: told.append((done, total)))

    assert (back.value, back.entry) == (4, 2)
    assert back.changes & (Changes.CONTACTS | Changes.FOLLOW_UPS) == Changes.CONTACTS | Changes.FOLLOW_UPS
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [row[1] for row in content(network)["contacts"]] == ["Ada Kowalska"]
    assert indexed_words(network.path) == rebuilt_words(network)

    forward = history.redo_up_to(4)

    assert (forward.value, history.later(2), history.later(5)) == (3, 2, None)
    assert history.redo_up_to(history.last_to_redo(99)).value == 1
    assert content(network) == now
    assert indexed_words(network.path) == rebuilt_words(network)


def test_going_back_that_is_called_off_changes_nothing(network: Network, history: HistoryService) -> None:
    before, entries = content(network), history.entries()

    def cancel(done: int, _total: int) -> None:
        if done == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        history.undo_back_to(1, cancel)

    assert (content(network), history.entries()) == (before, entries)


def test_each_change_tells_about_how_many_people_it_was(history: HistoryService) -> None:
    numbers = [each.id for each in history.entries()]

    assert numbers == [5, 4, 3, 2, 1]
    assert history.people(numbers) == {5: 1, 4: 2, 3: 1, 2: 1, 1: 1}
    history.undo_back_to(1)
    assert history.people(numbers) == {5: 1, 4: 2, 3: 1, 2: 1, 1: 1}


def test_a_large_entry_among_those_gone_back_over_leaves_nothing_that_refers_to_nothing(
    network: Network, history: HistoryService, monkeypatch: pytest.MonkeyPatch
) -> None:
    from netgrow_desktop.storage import journal
    from netgrow_desktop.storage.integrity import check_integrity

    monkeypatch.setattr(journal, "MANY", 0)
    with network.writing(history.entries()[0].name, Changes.CONTACTS) as transaction:
        transaction.insert_in_bulk()
        transaction.connection.exec_driver_sql(
            "INSERT INTO contacts (name, name_key, created_at) VALUES ('Dan Osei', 'dan osei', '')"
        )
    before = content(network)

    history.undo_back_to(1)
    assert check_integrity(network) == ()
    history.redo_up_to(history.last_to_redo(6))

    assert content(network) == before
    assert check_integrity(network) == ()
    assert history.people([6]) == {6: 1}
