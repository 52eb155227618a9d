"""A meeting that comes by an import closes what was planned with its people, and undo opens it again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from tests.services.files import imported, people
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

MEETING = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Invented//EN\nBEGIN:VEVENT\nUID:1@brockhoff.example\n"
    "DTSTART:20251006T140000Z\nDTEND:20251006T150000Z\nSUMMARY:Plans\n"
    "ORGANIZER;CN=Grace Umutoni:mailto:grace@umutoni.example\n"
    "ATTENDEE;CN=Katharina Wendelstein;PARTSTAT=ACCEPTED:mailto:k.wendelstein@brockhoff.example\n"
    "END:VEVENT\nEND:VCALENDAR\n"
)
KNOWN = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Wendelstein;Katharina;;;\nFN:Katharina Wendelstein\n"
    "EMAIL:k.wendelstein@brockhoff.example\nEND:VCARD\n"
)


@pytest.mark.parametrize(
    ("planned_on", "due_on", "purpose", "is_closed"),
    [
        ("2025-09-20", date(2025, 10, 1), Purpose.FOLLOW_UP, True),
        ("2025-09-20", date(2025, 10, 9), Purpose.CHECK_IN, True),
        ("2025-09-20", date(2025, 10, 10), Purpose.FOLLOW_UP, False),
        ("2025-10-05", date(2025, 10, 9), Purpose.FOLLOW_UP, True),
        ("2025-09-20", date(2025, 10, 9), Purpose.RHYTHM, True),
        ("2025-10-06", date(2025, 10, 7), Purpose.FOLLOW_UP, False),
        ("2025-11-01", date(2025, 10, 1), Purpose.FOLLOW_UP, False),
        ("2025-09-20", date(2025, 10, 1), Purpose.THANK_YOU, False),
    ],
)
def test_a_meeting_closes_what_it_answers_and_undo_brings_it_back(
    network: Network, tmp_path: Path, planned_on: str, due_on: date, purpose: Purpose, is_closed: bool
) -> None:
    known, meetings = tmp_path / "known.vcf", tmp_path / "meetings.ics"
    known.write_text(KNOWN, encoding="utf-8")
    meetings.write_text(MEETING, encoding="utf-8")
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", ("grace@umutoni.example",)))
    imported(network, known)
    calendar = FollowUpService(network)
    calendar.plan([people(network)[0].id], due_on, "book club", purpose)
    planned_at(network, planned_on)
    before = content(network)

    report = imported(network, meetings)

    assert report.closed == int(is_closed)
    assert len(calendar.due_items(date(2025, 12, 1))) == 1 - int(is_closed)
    HistoryService(network).undo()
    assert content(network) == before


def planned_at(network: Network, day: str) -> None:
    """Have the plan made on that day."""
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql("UPDATE follow_ups SET created_at = ?", (f"{day}T09:00:00+00:00",))
