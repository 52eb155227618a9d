"""The temporary database of an import is had by one thread at a time, also by whoever closes it."""

from __future__ import annotations

import threading
from collections import deque

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Link, Listed
from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.storage import plans
from netgrow_desktop.storage.staged_rows import StagedPerson
from netgrow_desktop.storage.staging import Staging


def test_closing_waits_for_whoever_reads() -> None:
    staging = Staging()
    order: list[str] = []

    def close() -> None:
        staging.close()
        order.append("closed")

    closer = threading.Thread(target=close)
    with staging.using() as raw:
        closer.start()
        closer.join(0.2)
        order.append(f"read {raw.execute('SELECT count(*) FROM staged_records').fetchone()[0]}")
    closer.join(20)
    assert order == ["read 0", "closed"]
    assert not staging.path.exists()


def test_whoever_comes_after_it_was_closed_is_told_that_it_is_over() -> None:
    staging = Staging()
    staging.close()
    staging.close()
    with pytest.raises(CancelledError):
        plans.rejected(staging, 0)
    with pytest.raises(CancelledError):
        staging.counts()


def test_work_between_statements_is_broken_off_too() -> None:
    def stop() -> None:
        raise CancelledError

    staging = Staging()
    try:
        staging.poll(stop)
        with pytest.raises(CancelledError):
            deque(iter(staging.check, 0), maxlen=0)
    finally:
        staging.close()


def staged(people: list[StagedPerson | Listed]) -> list[list[tuple[object, ...]]]:
    staging = Staging()
    try:
        staging.add_people(0, people)
        tables = ("records", "emails", "links")
        return [staging.raw.execute(f"SELECT * FROM staged_{table}").fetchall() for table in tables]
    finally:
        staging.close()


def test_whoever_is_only_listed_is_staged_like_anybody() -> None:
    url = "https://www.linkedin.com/in/Zoe-Probe"
    listed = Listed(9, "zoe-probe", url, "Zoë Probe", "Zoë", "Probe", "O'Test", "", "2026-02-08", "Zoe@Example.org")
    draft = ContactDraft("Zoë Probe", "Zoë", family="Probe", organization="O'Test", connected_on="2026-02-08")
    draft.links, draft.emails = (Link(url, "LinkedIn"),), (Email("Zoe@Example.org"),)
    assert staged([listed]) == staged([StagedPerson(9, draft, "zoe-probe")])
