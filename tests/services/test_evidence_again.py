"""Importing letters again: what the owner changed or removed of them since stays changed and removed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.interactions import timeline
from tests.services.files import OWN_ADDRESS, imported, linkedin, mbox, people, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

ADA = "ada@northwind.example"


@pytest.fixture
def ada(network: Network, tmp_path: Path) -> Network:
    """A network of Ada Kowalska alone, whose owner said who they are."""
    imported(network, linkedin(tmp_path / "a.csv", ("Ada", "Kowalska", "ada-k", ADA, "Northwind", "CFO", "")))
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", (OWN_ADDRESS,)))
    return network


def noted(network: Network, contact_id: int = 1) -> list[Interaction]:
    """Give all contact with a person, the oldest first."""
    with network.reading() as connection:
        return timeline(connection, contact_id)[::-1]


def test_nothing_that_was_removed_or_changed_comes_back(ada: Network, tmp_path: Path) -> None:
    letters = mbox(tmp_path / "a.mbox", (1, True), (2, True), (3, False), (4, True))
    imported(ada, letters)
    service = FollowUpService(ada)
    first, second, third, fourth = noted(ada)
    states = [content(ada)]
    email = InteractionKind.EMAIL
    acts: tuple[Callable[[], object], ...] = (
        lambda: service.delete_logged(first.id),
        lambda: service.change_logged(second.id, date(2025, 3, 2), email, second.direction, "About the fair"),
        lambda: service.change_logged(third.id, date(2025, 2, 27), InteractionKind.CALL, Direction.BOTH, ""),
        lambda: service.change_logged(fourth.id, date(2025, 3, 4), email, Direction.FROM_ME, ""),
    )
    for act in acts:
        act()
        states.append(content(ada))

    assert tallied(ada, letters) == [{"unchanged": 1}]
    assert content(ada) == states[-1]
    for state in reversed(states[:-1]):
        HistoryService(ada).undo()
        assert content(ada) == state
        assert tallied(ada, letters) == [{"unchanged": 1}]
    assert content(ada) == states[0]


def test_an_answer_that_comes_later_turns_only_what_was_left_alone(ada: Network, tmp_path: Path) -> None:
    imported(ada, mbox(tmp_path / "a.mbox", (1, False), (2, False), (3, False), (4, False)))
    service = FollowUpService(ada)
    first, second, third, _ = noted(ada)
    service.delete_logged(first.id)
    service.change_logged(second.id, date(2025, 3, 2), InteractionKind.EMAIL, Direction.TO_ME, "")
    service.change_logged(third.id, date(2025, 3, 3), InteractionKind.EMAIL, Direction.FROM_ME, "About the fair")
    before = content(ada)
    answered = mbox(tmp_path / "a.mbox", *((day, came) for day in range(1, 6) for came in (True, False)))

    assert tallied(ada, answered) == [{"updated": 1}]

    after = content(ada)
    assert [(each.happened_on, each.direction, each.note) for each in noted(ada)] == [
        ("2025-03-02", Direction.TO_ME, ""),
        ("2025-03-03", Direction.BOTH, "About the fair"),
        ("2025-03-04", Direction.BOTH, ""),
        ("2025-03-05", Direction.BOTH, ""),
    ]
    assert tallied(ada, answered) == [{"unchanged": 1}]
    assert content(ada) == after
    HistoryService(ada).undo()
    assert content(ada) == before
    HistoryService(ada).redo()
    assert content(ada) == after


def test_what_was_removed_of_somebody_stays_removed_when_they_are_merged(ada: Network, tmp_path: Path) -> None:
    other = "ada@kowalska.example"
    ContactService(ada).change_values(1, "links", ())
    imported(ada, linkedin(tmp_path / "b.csv", ("Ada", "Kowalska", "ada-2", other, "Contoso", "CEO", "")))
    files = (
        mbox(tmp_path / "a.mbox", (1, True), (2, False)),
        mbox(tmp_path / "b.mbox", (2, True), (3, True), them=other),
    )
    imported(ada, *files)
    FollowUpService(ada).delete_logged(noted(ada, 2)[1].id)
    DuplicateService(ada).merge(1, 2)
    before = content(ada)

    assert [(each.happened_on, each.direction) for each in noted(ada)] == [
        ("2025-03-01", Direction.TO_ME),
        ("2025-03-02", Direction.FROM_ME),
        ("2025-03-02", Direction.TO_ME),
    ]
    assert tallied(ada, *files) == [{"unchanged": 1}, {"unchanged": 1}]
    assert tallied(ada, files[1]) == [{"unchanged": 1}]
    assert content(ada) == before
    assert len(people(ada)) == 1
