"""What an owner says of a contact when they note it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.interactions import Direction, InteractionKind

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.before_writing.exchange import Exchange


class ContactSaid(NamedTuple):
    """One contact that took place; ``exchange`` None leaves giving and asking to the note."""

    happened_on: date
    kind: InteractionKind
    note: str = ""
    direction: Direction = Direction.BOTH
    exchange: frozenset[Exchange] | None = None
