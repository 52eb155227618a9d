"""A network in which every text that people or files can bring is markup that names a file, or steers the screen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Job, Link, Phone
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.interviews import InterviewService
from netgrow_desktop.services.sample import create_sample
from netgrow_desktop.storage import search
from netgrow_desktop.storage.network import open_network

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage import Connection

TODAY = date(2026, 9, 16)
_TEXTS = {
    "contacts": "name given family nickname organization department title how_met introduced_by cares_about industry"
    " notes",
    "tags": "name",
    "addresses": "label street city region country",
    "emails": "label",
    "links": "label",
    "follow_ups": "reason",
    "interactions": "note",
    "seats": "name organization function",
    "snapshots": "name",
    "promises": "what",
    "introductions": "why other_why went note",
    "stages": "organization title location note",
    "owner": "name organization department team city industry",
}
"""Columns that hold what a person typed or a file brought, by table; codes, keys and days are others."""


def markup(canary: Path) -> tuple[str, ...]:
    """Give names of people that would open a file, wherever they were read as rich text; and tricks of direction."""
    return (
        f'<img src="{canary}">',
        f'Ada <img src="{canary.name}"> Kowalska',
        f"<table background='{canary}'><tr><td>Ben</table>",
        f'<a href="{canary.as_uri()}">Cy</a> &amp; <b>bold</b>',
        f'<qt><img src="{canary.as_uri()}"></qt>',
        f"<style>body {{ background-image: url({canary}) }}</style><p>Dora",
        "Ev\u202ea \x1b[31m\x9b\u2066 Sample",
    )


def make_hostile_network(path: Path, canary: Path) -> None:
    """Make the sample network with every text in it made hostile, and some of what the sample lacks."""
    create_sample(path, TODAY)
    names = markup(canary)
    network = open_network(path)
    try:
        _add_what_is_missing(network_services := (ContactService(network), InterviewService(network)), names)
        FollowUpService(network).plan([network_services[0].add(_somebody(names[0])).value], TODAY, names[0])
        with network.writing(Message("journal.import", {"n": 1}), Changes.CONTACTS) as transaction:
            for table, columns in _TEXTS.items():
                _make_hostile(transaction.connection, table, columns.split(), names)
            search.make_anew(transaction.connection)
    finally:
        network.close()


def _make_hostile(connection: Connection, table: str, columns: list[str], names: tuple[str, ...]) -> None:
    """Put a hostile text before what stands in each of these columns."""
    turns = " ".join(f"WHEN {turn} THEN ?" for turn in range(len(names)))
    for column in columns:
        hostile = f"CASE rowid % {len(names)} {turns} END || ' ' || {column}"
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = {hostile}", names)


def _somebody(name: str) -> ContactDraft:
    return ContactDraft(
        name=name,
        organization=name,
        title=name,
        emails=(Email("ada@x.example", name),),
        phones=(Phone("+49 30 5550100", name),),
        links=(Link("https://x.example/ada", name),),
        custom=(CustomField(name, name),),
        jobs=(Job(name, name, name, "2019", "2021", name),),
        tags=(name,),
    )


def _add_what_is_missing(services: tuple[ContactService, InterviewService], names: tuple[str, ...]) -> None:
    contacts, interviews = services
    for name in names:
        # Twice the same, so that there are duplicates to be shown.
        one, _ = (contacts.add(_somebody(name)).value for _ in range(2))
        number = interviews.wish(Wish(name, name, name, name, name, name), one, one + 1).value
        interviews.note(number, name)
        interviews.follow_up(number, TODAY + timedelta(days=3), name)
