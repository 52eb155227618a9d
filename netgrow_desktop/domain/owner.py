"""The owner of the network: whose it is, and what counts as inside."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What the owner said of themselves, once; every field may be empty."""

    name: str = ""
    emails: tuple[str, ...] = ()
    linkedin: str = ""
    organization: str = ""
    department: str = ""
    team: str = ""
