"""Rows and cards of an address book that are of an organisation, not of a person: a dentist's, a taxi's, a firm's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.given_names import is_given_name

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactDraft


def is_organization(draft: ContactDraft) -> bool:
    """Tell whether a record holds no name of a person, but that of an organisation.

    Its name is then the organisation's, or the address of its office (*info@*). Whoever has a firm of their own name,
    such as *Ana Sample*, is a person.
    """
    if draft.given or draft.family or draft.nickname or not draft.organization:
        return False
    if "@" in draft.name:
        return bool(draft.emails) and draft.name == draft.emails[0].address and _is_office(draft.name)
    said = words(fold(draft.name))
    is_like_a_person = len(said) > 1 and is_given_name(said[0])
    return said == words(fold(draft.organization)) and not is_like_a_person


def _is_office(address: str) -> bool:
    # Loaded when asked: most files have no such row.
    from netgrow_desktop.domain.evidence import is_role

    return is_role(address.lower())
