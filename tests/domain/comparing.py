"""Looking for duplicates among drafts that no network holds yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.duplicates import find_likenesses
from netgrow_desktop.domain.features import Values, features
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.phone_numbers import same_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.similarity import Likeness


def comparable(people: Sequence[ContactDraft], region: str = "DE") -> list[Features]:
    """Give what is compared of each draft; its id is its place."""
    return [features(values_of(place, draft), region) for place, draft in enumerate(people)]


def values_of(number: int, draft: ContactDraft) -> Values:
    """Give a draft as the file would hold it under this id."""
    return Values(
        number,
        *(draft.name, draft.given, draft.middle, draft.family, draft.suffix, draft.nickname),
        draft.organization,
        draft.birthday,
        draft.connected_on,
        tuple(slug for link in draft.links if (slug := profile_slug(link.url))),
        tuple(email.address for email in draft.emails),
        tuple(phone.number for phone in draft.phones),
        draft.addresses,
        tuple(job.organization for job in draft.jobs),
        tuple((label, value) for label, value in draft.custom),
    )


def likenesses(people: Sequence[ContactDraft], region: str = "DE") -> dict[tuple[int, int], Likeness]:
    """Give the pairs of places that are found, with why."""
    found = find_likenesses(comparable(people, region), lambda _done, _total: None)
    return {(each.first, each.second): each for each in found}


def shared_fields(one: Features, other: Features) -> set[str]:
    """Give which of e-mail, phone, birthday, street and company two people have in common, letter for letter."""
    shared = {
        "email": not set(one.emails).isdisjoint(other.emails),
        "phone": any(same_number(a, b) for a in one.phones for b in other.phones),
        "birthday": one.born != "" and one.born == other.born,
        "street": any(a.street == b.street and a.number == b.number for a in one.places for b in other.places),
        "company": not set(one.companies).isdisjoint(other.companies),
    }
    return {field for field, is_shared in shared.items() if is_shared}
