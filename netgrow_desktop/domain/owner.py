"""The owner of the network: whose it is, and what counts as inside."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What the owner said of themselves, once; every field may be empty."""

    name: str = ""
    emails: tuple[str, ...] = ()
    linkedin: str = ""
    organization: str = ""
    department: str = ""
    team: str = ""
    city: str = ""
    industry: str = ""


def completed(known: AboutMe, found: AboutMe) -> AboutMe:
    """Give what is known with what was *found* in its empty fields, and all e-mail addresses."""
    present = {address.casefold() for address in known.emails}
    return replace(
        known,
        name=known.name or found.name,
        emails=(*known.emails, *(address for address in found.emails if address.casefold() not in present)),
        linkedin=known.linkedin or found.linkedin,
        organization=known.organization or found.organization,
        department=known.department or found.department,
        team=known.team or found.team,
        city=known.city or found.city,
        industry=known.industry or found.industry,
    )
