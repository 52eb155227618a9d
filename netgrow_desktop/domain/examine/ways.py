"""Find a way: who of the owner's people could introduce them to somebody whom they lack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom the owner looks for; "" or 0 where it does not matter. ``person_id`` is somebody already known by name."""

    role: str = ""
    side: str = ""
    level: str = ""
    organization: str = ""
    function: str = ""
    industry: str = ""
    city: str = ""
    stage_id: int = 0
    person_id: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """One person who could introduce the owner, or fit the place themselves, with the reasons in words."""

    contact_id: int
    name: str
    organization: str
    title: str
    last_contact: str | None
    fits: bool
    reasons: tuple[Message, ...]
