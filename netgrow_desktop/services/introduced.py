"""What introductions there were with somebody, said in words before one writes to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.interviews.introductions import Introduction, IntroductionSide
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import introductions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage import Connection

MOST_NAMED = 4
"""People who are named in one sentence."""


def introductions_with(connection: Connection, contact: Contact) -> tuple[Message, ...]:
    """Say through whom one knows somebody, to whom they led, whom they met through the owner or are to meet."""
    every = introductions.of_person(connection, contact.id)
    received = [each for each in every if each.side is IntroductionSide.RECEIVED and each.introduced_on]
    made = [each for each in every if each.side is IntroductionSide.MADE]
    through = [each.name for each in received if each.other_id == contact.id] or [contact.depth.introduced_by]
    led = [
        *(each.other for each in received if each.contact_id == contact.id),
        *introductions.led_to(connection, contact.id),
    ]
    told = (
        ("writing.through", through),
        ("writing.led_to", led),
        ("writing.brought_together", [_other(each, contact.id) for each in made if each.introduced_on]),
        ("writing.bringing_together", [_other(each, contact.id) for each in made if each.is_open()]),
    )
    return tuple(message for code, names in told if (message := _sentence(code, names)) is not None)


def was_introduced(connection: Connection, contact: Contact, introducer_id: int) -> bool:
    """Tell whether somebody introduced a person to the owner, as the ledger or the profile says."""
    if not introducer_id or contact.introducer_id == introducer_id:
        return bool(introducer_id)
    return any(
        each.side is IntroductionSide.RECEIVED and each.introduced_on and each.other_id == contact.id
        for each in introductions.of_person(connection, contact.id)
        if each.contact_id == introducer_id
    )


def _other(each: Introduction, contact_id: int) -> str:
    return each.other if each.contact_id == contact_id else each.name


def _sentence(code: str, names: Iterable[str]) -> Message | None:
    named = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not named:
        return None
    shown = ", ".join(named[:MOST_NAMED])
    return Message(code, {"names": f"{shown} …" if len(named) > MOST_NAMED else shown})
