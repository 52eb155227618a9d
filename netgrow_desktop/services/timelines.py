"""A person's timeline, made of everything that the network remembers of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.exchange import exchange_of
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.timeline import EventKind, TimelineEvent, newest_first
from netgrow_desktop.domain.wording import WORDING, catalogue_word
from netgrow_desktop.services.pasted import is_paste_name
from netgrow_desktop.storage import contacts, exchanges, interactions, timelines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.contacts import Contact, Job
    from netgrow_desktop.storage import Connection

_TABLES = "csv"
"""The source that is any table: the file's name says more than the source's."""


def events(connection: Connection, contact_id: int) -> list[TimelineEvent]:
    """Give everything that happened with a person, newest first. Raises NetGrowError if they are gone."""
    contact = contacts.read(connection, contact_id)
    found = [
        *_contact_and_follow_ups(connection, contact_id),
        *_origins(contact, timelines.origins(connection, contact_id)),
        *(event for job in contact.jobs for event in _of_job(job)),
    ]
    if contact.connected_on:
        found.append(TimelineEvent(contact.connected_on, EventKind.CONNECTED, Message("event.connected")))
    if contact.depth.archived_on:
        found.append(TimelineEvent(contact.depth.archived_on, EventKind.ARCHIVED, Message("event.archived")))
    return newest_first(found)


def _contact_and_follow_ups(connection: Connection, contact_id: int) -> Iterator[TimelineEvent]:
    closed = timelines.closed_follow_ups(connection, contact_id)
    reasons = {each.interaction_id: each.reason for each in closed if each.interaction_id}
    told = zip(interactions.timeline(connection, contact_id), exchanges.of_person(connection, contact_id), strict=True)
    for each, noted in told:
        what, reason = Message(f"event.contact_{each.kind.value}"), reasons.get(each.id, "")
        about = exchange_of(noted)
        yield TimelineEvent(each.happened_on, EventKind.CONTACT, what, each.note, each, reason, about)
    for follow_up in closed:
        if not follow_up.interaction_id:
            what = Message("event.followed_up" if follow_up.state == "done" else "event.follow_up_skipped")
            yield TimelineEvent(follow_up.closed_on, EventKind.FOLLOW_UP, what, follow_up.reason)


def _origins(contact: Contact, origins: list[timelines.Origin]) -> Iterator[TimelineEvent]:
    """Say where a person came from, or that they were added by hand, and where they were found later.

    An import writes its own time before it adds anybody.
    """
    brought = [each for each in origins if each.made_at <= contact.created_at]
    for each in origins:
        verb = "came_from" if each in brought else "found_in"
        file = each.file_name.replace("\\", "/").rpartition("/")[2]
        if is_paste_name(file):
            what = _pasted(verb, each.source)
        elif each.source == _TABLES or f"source.{each.source}" not in WORDING:
            what = Message(f"event.{verb}_file", {"file": file})
        else:
            source = catalogue_word(f"source.{each.source}")
            what = Message(f"event.{verb}", {"source": source, "file": file})
        yield TimelineEvent(_day(each.made_at), EventKind.IMPORT, what)
    if contact.created_at and not brought:
        yield TimelineEvent(_day(contact.created_at), EventKind.ADDED, Message("event.added"))


def _of_job(job: Job) -> Iterator[TimelineEvent]:
    values = {"title": job.title, "organization": job.organization}
    form = "as_at" if job.title and job.organization else "as" if job.title else "at"
    if not (job.title or job.organization):
        return
    dated = [(day, verb) for day, verb in ((job.started_on, "started"), (job.finished_on, "left")) if day]
    for day, verb in dated or [("", "job")]:
        yield TimelineEvent(day, EventKind.JOB, Message(f"event.{verb}_{form}", values))


def _day(time: str) -> str:
    """Give the day, here, of a time in UTC; a day as it is."""
    moment = datetime.fromisoformat(time)
    return (moment.astimezone() if moment.tzinfo else moment).date().isoformat()


def _pasted(verb: str, source: str) -> Message:
    """Say that a person came from what was pasted, and what that was."""
    return Message(f"event.{verb}_pasted_cards" if source == "vcard" else f"event.{verb}_pasted")
