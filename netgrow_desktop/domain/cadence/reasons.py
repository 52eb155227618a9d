"""Why somebody is due, as messages: how far overdue, since when, what the last contact was.

Values of the messages: ``last``, ``since`` and ``on`` are ISO days, ``how`` is a kind of contact (a code of
:class:`~netgrow_desktop.domain.interactions.InteractionKind` or ""); :func:`said` makes words of them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import quotient_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.rounding import DecimalText

_MOVED, _ITSELF = "moved", "itself"
DAY_VALUES = ("last", "since", "on")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def why_planned() -> Message:
    """Say that the owner planned it."""
    return Message("due.planned")


def why_by_cadence(
    last_contact: date | None, how: str, cadence_days: int, since: date | None, due_on: date, today: date
) -> Message:
    """Say why a cadence asks: "2.3 times overdue: 69 days of 30; last: coffee, 14 September"."""
    if last_contact is None:
        return _why_without_contact(cadence_days, since, due_on, today)
    days = (today - last_contact).days
    last = last_contact.isoformat()
    if days < 0:
        # The clock was set back, or the contact was noted for a day to come.
        return Message("due.contact_to_come", {"n": cadence_days, "how": how, "last": last})
    if days == 0:
        return Message("due.contacted_today", {"n": cadence_days, "how": how, "last": last})
    if due_on >= today:
        return Message("due.in_time", {"n": days, "cadence": cadence_days, "how": how, "last": last})
    times = times_overdue(last_contact, cadence_days, today)
    if times == "1.0":
        return Message("due.just_overdue", {"n": days, "cadence": cadence_days, "how": how, "last": last})
    return Message("due.overdue", {"times": times, "n": days, "cadence": cadence_days, "how": how, "last": last})


def why_moved(why: Message) -> Message:
    """Say beside the reason that the owner moved it to another day."""
    return Message(why.code, {**why.values, _MOVED: 1})


def why_elsewhere(why: Message, occurs_on: date) -> Message:
    """Say beside the reason on which day it is, where it stands on another one."""
    return Message(why.code, {**why.values, _ITSELF: occurs_on.isoformat()})


def _why_without_contact(cadence_days: int, since: date | None, due_on: date, today: date) -> Message:
    values: dict[str, str | int] = {"n": cadence_days, "since": since.isoformat() if since else ""}
    if since is None or due_on >= today:
        return Message("due.never_contacted", values)
    return Message("due.never_contacted_overdue", {**values, "days": (today - since).days})


def times_overdue(start: date, cadence_days: int, today: date) -> DecimalText:
    """Give days since the last contact divided by the cadence, with one digit."""
    return quotient_text((today - start).days, cadence_days, 1)


def why_birthday(years: int) -> Message:
    """Say that it is a birthday, and which one where that is known."""
    return Message("due.birthday_years", {"n": years}) if years else Message("due.birthday")


def why_anniversary(years: int, organization: str) -> Message:
    """Say how long somebody has been where they work."""
    if not organization.strip():
        return Message("due.anniversary", {"n": years})
    return Message("due.anniversary_at", {"n": years, "organization": organization})


def said(why: Message, say: Callable[[Message], str], day: Callable[[str], str]) -> str:
    """Give a reason in the words of *say*, days in those of *day*."""
    values = {name: day(str(value)) if name in DAY_VALUES and value else value for name, value in why.values.items()}
    if "how" in values:
        how = Message(f"due.by_{values['how']}" if values["how"] else "due.by_contact")
        values["how"] = say(how)
    moved, itself = values.pop(_MOVED, None), values.pop(_ITSELF, None)
    reason = say(Message(why.code, values))
    if itself:
        reason = say(Message("due.on_day", {"why": reason, "day": day(str(itself))}))
    return say(Message("due.moved_by_you", {"why": reason})) if moved else reason


def english_day(text: str, today: date) -> str:
    """Give an ISO day in English words, with the year where it is not this one: "14 September"."""
    day = date.fromisoformat(text)
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"
