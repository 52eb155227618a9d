"""What a review says, as passages of lines: a window and a printed page show the same ones.

Values of the messages: ``day``, ``to``, ``last`` and ``since`` are ISO days, ``how`` is a kind of contact;
:func:`spoken` makes words of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.cadence.reasons import said
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.domain.looking_back.quarter import Deeds, Intention
    from netgrow_desktop.domain.looking_back.week import (
        Ahead,
        Done,
        InTouch,
        PersonInTouch,
        PromiseWith,
        ThanksOwed,
        WeekReview,
    )

_DAYS = ("day", "to")
LONGEST_NOTE = 140
"""Letters that a review tells of the note of one contact."""
MOST_CONTACTS = 4
"""So many contacts with one person are told one by one."""


class Line(NamedTuple):
    """Somebody, and what there is to say of them, each in a line of its own.

    ``day`` is the ISO day that it is about, ``icon`` the code of a kind of contact; "" for none.
    """

    contact_id: int
    name: str
    what: tuple[Message, ...]
    day: str = ""
    icon: str = ""


class Passage(NamedTuple):
    """Lines under a heading."""

    heading: Message
    lines: tuple[Line, ...]


class ToldWeek(NamedTuple):
    """A week, and what is said of it."""

    week: WeekReview
    done: tuple[Passage, ...]
    ahead: tuple[Passage, ...]


def spoken(message: Message, say: Callable[[Message], str], day: Callable[[str], str]) -> str:
    """Give a message in the words of *say*, days in those of *day*."""
    values = {name: day(str(value)) if name in _DAYS and value else value for name, value in message.values.items()}
    return said(Message(message.code, values), say, day)


def told_week(week: WeekReview) -> ToldWeek:
    """Say a week; of tens of thousands who are due that takes a moment, and is done once."""
    return ToldWeek(week, week_done(week.done), week_ahead(week.ahead) if week.ahead is not None else ())


def week_done(done: Done) -> tuple[Passage, ...]:
    """Say what happened in a week; a passage without anybody is left out."""
    passages = (
        _passage("in_touch", [_in_touch(each) for each in done.in_touch]),
        _passage(
            "done",
            [Line(each.contact_id, each.name, (_text(each.reason) or _plain("was_done"),)) for each in done.done],
        ),
        _passage(
            "moved",
            [
                Line(each.contact_id, each.name, (Message("looking_back.to", {"day": each.due_on, "to": each.to_on}),))
                for each in done.moved
            ],
        ),
        _passage(
            "let_pass",
            [
                Line(each.contact_id, each.name, (_text(each.reason) or _plain("passed_by"),), each.closed_on)
                for each in done.let_pass
            ],
        ),
        _passage("thanked", [Line(each.contact_id, each.name, (_contact(each),)) for each in done.thanked]),
        _passage("introductions", [_introduction(each) for each in done.introductions]),
        _passage("kept", [_promise(each, "kept") for each in done.promises]),
        _passage(
            "new_people",
            [
                Line(each.contact_id, each.name, _some(_text(_joined(each.title, each.organization))))
                for each in done.new_people
            ],
        ),
    )
    return tuple(each for each in passages if each.lines)


def week_ahead(ahead: Ahead) -> tuple[Passage, ...]:
    """Say who is next; a passage without anybody is left out."""
    passages = (
        _passage("coming", [_due(each) for each in ahead.coming]),
        _passage("still_open", [_due(each) for each in ahead.still_open]),
        _passage("thanks", [_thanks(each) for each in ahead.thanks]),
        _passage("promises", [_promise(each, "open") for each in ahead.promises]),
    )
    return tuple(each for each in passages if each.lines)


def say_room(ahead: Ahead) -> Message | None:
    """Say how many are waiting beside what the owner keeps in a week; None where they never said."""
    if ahead.capacity is None:
        return None
    return Message("looking_back.room", {"n": ahead.waiting(), "most": ahead.capacity.per_week})


def deeds_told(deeds: Deeds) -> tuple[Message, ...]:
    """Say in counts what was done in a quarter beside contact; what was not done is left out."""
    counts = {
        "follow_ups_done": deeds.done,
        "met": deeds.new_people,
        "imported": deeds.imported,
        "said_thanks": deeds.thanked,
        "interviews": deeds.interviews,
        "brought_together": deeds.made,
        "was_brought": deeds.received,
        "promises_kept": deeds.promises,
    }
    return tuple(Message(f"looking_back.count.{name}", {"n": number}) for name, number in counts.items() if number)


def intention_told(intention: Intention) -> tuple[Message, ...]:
    """Say what is intended with somebody, and what became of it."""
    day = intention.closed_on or intention.due_on
    state = intention.state or "gone"
    return (*_some(_text(intention.what)), Message(f"looking_back.intended.{state}", {"day": day}))


def _passage(name: str, lines: Iterable[Line]) -> Passage:
    every = tuple(lines)
    return Passage(Message(f"looking_back.heading.{name}", {"n": len(every)}), every)


def _in_touch(person: PersonInTouch) -> Line:
    told = [_contact(each) for each in person.contacts[-MOST_CONTACTS:]]
    more = len(person.contacts) - len(told)
    if more:
        told.insert(0, Message("looking_back.more_contacts", {"n": more}))
    return Line(person.contact_id, person.name, tuple(told), icon=person.contacts[-1].kind.value)


def _contact(contact: InTouch) -> Message:
    values: dict[str, str | int] = {"how": contact.kind.value, "day": contact.happened_on}
    note = _first_line(contact.note)
    return (
        Message("looking_back.contact_about", {**values, "note": note})
        if note
        else Message("looking_back.contact", values)
    )


def _due(item: DueItem) -> Line:
    planned = item.kind is FollowUpKind.PLANNED and item.reason.strip()
    why = Message("looking_back.text", {"text": _first_line(item.reason)}) if planned else item.why
    return Line(item.contact_id, item.name, (why,), item.due_on.isoformat())


def _thanks(thanks: ThanksOwed) -> Line:
    if thanks.planned_on:
        return Line(thanks.contact_id, thanks.name, (_plain("thanks_planned"),), thanks.planned_on)
    return Line(thanks.contact_id, thanks.name, (_plain("helped"),), thanks.happened_on)


def _promise(promise: PromiseWith, state: str) -> Line:
    side = "mine" if promise.side is PromiseSide.MINE else "theirs"
    return Line(
        promise.contact_id,
        promise.name,
        (Message(f"looking_back.{state}.{side}", {"what": _first_line(promise.what)}),),
        promise.kept_on or promise.made_on,
    )


def _introduction(each: Introduction) -> Line:
    code = "brought" if each.side is IntroductionSide.MADE else "opened"
    return Line(
        each.contact_id, each.name, (Message(f"looking_back.{code}", {"other": each.other}),), each.introduced_on
    )


def _text(text: str) -> Message | None:
    said_so = _first_line(text)
    return Message("looking_back.text", {"text": said_so}) if said_so else None


def _plain(name: str) -> Message:
    return Message(f"looking_back.{name}")


def _some(message: Message | None) -> tuple[Message, ...]:
    return (message,) if message is not None else ()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part.strip())


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = lines[0] if lines else ""
    cut = first if len(first) <= LONGEST_NOTE else f"{first[: LONGEST_NOTE - 1].rstrip()}…"
    return f"{cut} …" if len(lines) > 1 and cut == first else cut
