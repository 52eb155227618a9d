"""People as JSON: plain lists for other programs, and ``details`` with everything else that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import Contact, CustomField, Photo

_PLAIN_ADDRESS = ("street", "city", "region", "postal_code", "country")
_DETAIL_TEXTS = ("middle", "prefix", "suffix", "nickname", "department")


def contact_json(contact: Contact) -> dict[str, object]:
    """Give one person as JSON values; days that are not known are null, other texts empty.

    ``custom`` numbers labels that repeat (``Child``, ``Child (2)``); ``details`` has them as they are. ``jobs`` are
    those beside the present one; ``introducer_id`` is the ``id`` of whoever introduced them, where they are known.
    """
    depth = contact.depth
    return {
        "id": contact.id,
        "name": contact.name,
        "given": contact.given,
        "family": contact.family,
        "emails": [email.address for email in contact.emails],
        "phones": [phone.number for phone in contact.phones],
        "organization": contact.organization,
        "title": contact.title,
        "birthday": contact.birthday or None,
        "urls": [link.url for link in contact.links],
        "addresses": [{part: getattr(address, part) for part in _PLAIN_ADDRESS} for address in contact.addresses],
        "notes": contact.notes,
        "connected_on": contact.connected_on or None,
        "categories": [category.value for category in contact.categories],
        "primary_category": contact.categories[0].value if contact.categories else None,
        "tags": list(contact.tags),
        "custom": _by_label(contact.custom),
        "sources": list(contact.sources),
        "jobs": [job._asdict() for job in contact.jobs],
        "how_met": depth.how_met,
        "introduced_by": depth.introduced_by,
        "introducer_id": contact.introducer_id or None,
        "cares_about": depth.cares_about,
        "relation": depth.relation or None,
        "level": depth.level or None,
        "closeness": depth.closeness or None,
        "met_through": depth.met_through or None,
        "industry": depth.industry,
        "archived_on": depth.archived_on or None,
        "key_person": contact.key_person,
        "photo": _photo(contact.photo),
        "details": _details(contact),
    }


def _photo(photo: Photo | None) -> dict[str, str] | None:
    """Give a picture with its bytes as base64."""
    return None if photo is None else {"media_type": photo.media_type, "data": photo.encoded()}


def _details(contact: Contact) -> dict[str, object]:
    return {
        **{field: getattr(contact, field) for field in _DETAIL_TEXTS},
        "emails": [email._asdict() for email in contact.emails],
        "phones": [phone._asdict() for phone in contact.phones],
        "addresses": [address._asdict() for address in contact.addresses],
        "urls": [link._asdict() for link in contact.links],
        "custom": [each._asdict() for each in contact.custom],
        "last_contact": contact.last_contact,
        "cadence_days": contact.cadence_days,
        "cadence_since": contact.cadence_since,
        "not_before": contact.not_before,
        "created_at": contact.created_at,
    }


def _by_label(custom: Iterable[CustomField]) -> dict[str, str]:
    fields = tuple(custom)
    taken = {label for label, _ in fields}
    found: dict[str, str] = {}
    for label, value in fields:
        free = label
        number = 1
        while free in found or (number > 1 and free in taken):
            number += 1
            free = f"{label} ({number})"
        found[free] = value
    return found
