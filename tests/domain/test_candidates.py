"""Who is compared with whom: those who share something, and never everybody with everybody."""

from __future__ import annotations

from netgrow_desktop.domain.candidates import NEXT, pairs
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.crowd import Crowd
from tests.domain.comparing import comparable


def found(people: list[ContactDraft]) -> list[tuple[int, int]]:
    """Give the pairs of places that are worth comparing."""
    return list(pairs(Crowd.of(comparable(people)), lambda _done, _total: None))


def test_those_who_share_a_key_are_compared_once() -> None:
    emails = (Email("ada@example.org"),)
    ada = ContactDraft(name="Ada Lovelace", emails=emails, organization="Engines")
    assert found([ada, ContactDraft(name="Ben Okoro"), ada]) == [(0, 2)]


def test_a_crowd_is_not_compared_with_itself() -> None:
    crowd = [ContactDraft(name="Ada Lovelace", emails=(Email("office@example.org"),)) for _ in range(1000)]
    assert 0 < len(found(crowd)) <= NEXT * len(crowd)
