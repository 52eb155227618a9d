"""All that one wants to know before writing to somebody, and why to write at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing.promises import Promise, PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template, language_said
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.titles import without_titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netgrow_desktop.domain.before_writing.exchange import Balance, Exchange, ThanksDue
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interactions import Interaction

CONVERSATIONS = 5
"""How many of the last contacts are shown."""

NEW_JOB_DAYS = 120
"""So long a job counts as new, in days."""

SILENT_DAYS = 730
"""From so many days without contact on one writes as after a long silence."""

_YEAR = 365
_LANGUAGE_LABELS = frozenset(("language", "languages", "sprache", "sprachen"))


class Reason(NamedTuple):
    """Why to write: in words (``text`` is the owner's own), and the occasion whose text fits."""

    message: Message
    occasion: Occasion
    text: str = ""
    is_plan: bool = False

    def is_bare(self) -> bool:
        """Tell whether the owner only planned to turn to the person, for nothing in particular."""
        return self.is_plan and self.occasion is Occasion.CHECK_IN and not self.text


class Somebody(NamedTuple):
    """A person of the network by id and name; ``to_thank`` of one whom one turns to for nothing but a thank-you."""

    id: int
    name: str
    to_thank: bool = False


class Conversation(NamedTuple):
    """One of the last contacts, and what was given and asked in it."""

    interaction: Interaction
    exchange: frozenset[Exchange]


@dataclass(frozen=True, slots=True)
class BeforeWriting:
    """The card of one person. ``reasons`` has at least one, the most pressing first; ``item`` is what it would close.

    ``values`` are those of the fields of a text, ``templates`` one for each occasion and language and the owner's own.
    """

    contact: Contact
    item: DueItem | None
    reasons: tuple[Reason, ...]
    conversations: tuple[Conversation, ...]
    balance: Balance
    warning: Message | None
    promises: tuple[Promise, ...]
    mutual: tuple[Somebody, ...]
    language: Language
    templates: tuple[Template, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    introductions: tuple[Message, ...] = ()
    """Through whom one knows the person, to whom they led, and whom they met through the owner."""


def reasons(
    contact: Contact,
    item: DueItem | None,
    last: Interaction | None,
    thanks: ThanksDue | None,
    promises: Sequence[Promise],
    today: date,
    planned: Sequence[DueItem] = (),
) -> tuple[Reason, ...]:
    """Give every reason to write, the most pressing first; there is always one.

    *last* is the last real contact, *planned* what the owner means to write about on a later day. A plan for nothing in
    particular stands below what does say why.
    """
    found = sorted([*_of_item(item), *_of_people(contact, thanks, promises, today)], key=lambda each: each.is_bare())
    silent = _silence(last, today)
    if silent is not None:
        found.append(silent)
    elif item is not None and item.kind is FollowUpKind.CADENCE:
        found.append(Reason(item.why, Occasion.CHECK_IN))
    if last is None and not found:
        found.append(Reason(Message("writing.never"), Occasion.CHECK_IN))
    found.extend(_of_later(planned))
    return tuple(found) or (Reason(Message("writing.no_reason", {"name": first_name(contact)}), Occasion.CHECK_IN),)


def _of_item(item: DueItem | None) -> Iterator[Reason]:
    if item is None or item.kind is FollowUpKind.CADENCE:
        return
    occasions = {FollowUpKind.BIRTHDAY: Occasion.BIRTHDAY, FollowUpKind.ANNIVERSARY: Occasion.ANNIVERSARY}
    usual = Occasion.THANK_YOU if item.purpose is Purpose.THANK_YOU else Occasion.CHECK_IN
    yield Reason(item.why, occasions.get(item.kind, usual), item.about(), item.kind is FollowUpKind.PLANNED)


def _of_later(planned: Sequence[DueItem]) -> Iterator[Reason]:
    for each in sorted(planned, key=lambda item: item.due_on):
        if each.about():
            values: dict[str, str | int] = {"what": each.about(), "on": each.due_on.isoformat()}
            yield Reason(Message("writing.planned_later", values), Occasion.CHECK_IN)


def _of_people(
    contact: Contact, thanks: ThanksDue | None, promises: Sequence[Promise], today: date
) -> Iterator[Reason]:
    if thanks is not None:
        values: dict[str, str | int] = {"how": thanks.kind.value, "last": thanks.happened_on}
        yield Reason(Message("writing.thanks", values), Occasion.THANK_YOU)
    for each in promises:
        if each.side is PromiseSide.MINE:
            yield Reason(Message("writing.promise", {"what": each.what}), Occasion.PROMISE)
            break
    started = new_job(contact, today)
    if started is not None:
        values = {"organization": started[0], "since": started[1]}
        yield Reason(Message("writing.new_job", values), Occasion.NEW_JOB)


def new_job(contact: Contact, today: date) -> tuple[str, str] | None:
    """Give where somebody began lately, and the ISO day; None where that is not known to the month."""
    first = (today - timedelta(days=NEW_JOB_DAYS)).isoformat() if (today - date.min).days > NEW_JOB_DAYS else ""
    days = [
        (each.started_on, each.organization or contact.organization)
        for each in contact.jobs
        if not each.finished_on and len(each.started_on) >= len("2019-04")
    ]
    day, where = max(days, default=("", ""))
    if not where or not first[: len(day)] <= day <= today.isoformat()[: len(day)]:
        return None
    return where, day


def _silence(last: Interaction | None, today: date) -> Reason | None:
    if last is None:
        return None
    days = (today - date.fromisoformat(last.happened_on)).days
    if days < SILENT_DAYS:
        return None
    values: dict[str, str | int] = {"n": days // _YEAR, "how": last.kind.value, "last": last.happened_on}
    return Reason(Message("writing.long_silence", values), Occasion.LONG_SILENCE)


def first_name(contact: Contact) -> str:
    """Give how one addresses somebody: the given name, else that word of the name which is likely to be it."""
    if contact.given.strip():
        return contact.given.strip()
    family, comma, given = contact.name.partition(",")
    words = without_titles((given if comma and given.strip() else family).split())
    return words[0] if words else ""


def language_of(contact: Contact, chosen: Language | None, usual: Language) -> Language:
    """Give in which language to write: as the owner chose, as a field of the person says, else the usual one."""
    if chosen is not None:
        return chosen
    for each in contact.custom:
        if each.label.strip().casefold() in _LANGUAGE_LABELS:
            said = language_said(each.value)
            if said is not None:
                return said
    return usual


def values_of(
    contact: Contact, conversations: Sequence[Conversation], promises: Sequence[Promise], my_name: str
) -> dict[str, str]:
    """Give what can be put into a text, by field."""
    topics = (each.interaction.note for each in conversations if each.interaction.note)
    mine = (each.what for each in promises if each.side is PromiseSide.MINE)
    return {
        "first name": first_name(contact),
        "name": contact.name,
        "organization": contact.organization,
        "title": contact.title,
        "last topic": next(topics, ""),
        "cares about": contact.depth.cares_about,
        "my promise": next(mine, ""),
        "my name": my_name,
    }
