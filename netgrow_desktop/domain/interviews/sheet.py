"""What a preparation sheet says: who somebody is, what the owner shares with them, what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.placing import same_organization

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.interviews.interview import Interview
    from netgrow_desktop.domain.owner import AboutMe

MOST_TALKS = 3
"""So many of the last contacts stand on the sheet."""
MOST_NAMED = 6
"""So many mutual people, jobs or stages are named."""


@dataclass(frozen=True, slots=True)
class PreparationSheet:
    """One page for one interview. ``contact`` is None while nobody has a name; questions are codes or own words."""

    today: date
    interview: Interview
    contact: Contact | None
    who: tuple[Message, ...]
    shared: tuple[Message, ...]
    talks: tuple[Interaction, ...]
    questions: tuple[str, ...]
    owner: str


def who_they_are(contact: Contact, interview: Interview, *, introduced: bool = False) -> tuple[Message, ...]:
    """Say who somebody is, from what is recorded and nothing else; *introduced* where that took place."""
    found = []
    work = ", ".join(part for part in (contact.title, contact.department, contact.organization) if part.strip())
    if work:
        found.append(Message("sheet.work", {"work": work}))
    earlier = [
        ", ".join(part for part in (job.title, job.organization) if part.strip())
        for job in contact.jobs
        if job.finished_on or not same_organization(job.organization, contact.organization)
    ]
    named = list(dict.fromkeys(each for each in earlier if each))[:MOST_NAMED]
    if named:
        found.append(Message("sheet.earlier", {"jobs": "; ".join(named)}))
    if contact.depth.cares_about.strip():
        found.append(Message("sheet.cares_about", {"what": contact.depth.cares_about}))
    if contact.depth.how_met.strip():
        found.append(Message("sheet.how_met", {"how": contact.depth.how_met}))
    if interview.introducer:
        asked = "sheet.asked" if interview.asked_on else "sheet.may_introduce"
        found.append(Message("sheet.through" if introduced else asked, {"name": interview.introducer}))
    return tuple(found)


def what_we_share(
    contact: Contact, about_me: AboutMe | None, mine: Iterable[str], mutual: Sequence[str]
) -> tuple[Message, ...]:
    """Say what the owner and somebody have in common; *mine* are the organisations of the owner's career."""
    found = []
    if mutual:
        values: dict[str, str | int] = {"names": ", ".join(mutual[:MOST_NAMED]), "n": len(mutual)}
        found.append(Message("sheet.mutual", values))
    theirs = [contact.organization, *(job.organization for job in contact.jobs)]
    own = [each for each in dict.fromkeys(mine) if each.strip()]
    both = [each for each in own if any(other.strip() and same_organization(each, other) for other in theirs)]
    if both:
        found.append(Message("sheet.same_places", {"places": ", ".join(both[:MOST_NAMED])}))
    if about_me is not None:
        city = next((each.city for each in contact.addresses if _alike(each.city, about_me.city)), "")
        if city:
            found.append(Message("sheet.same_city", {"city": city}))
        if _alike(contact.depth.industry, about_me.industry):
            found.append(Message("sheet.same_industry", {"industry": contact.depth.industry}))
    return tuple(found)


def _alike(one: str, other: str) -> bool:
    return bool(one.strip()) and name_key(one) == name_key(other)
