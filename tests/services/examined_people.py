"""People for tests of examinations: named, with addresses by which a file may name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.services.contacts import ContactService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

NAMES = ("Ada Sample", "Bo Sample", "Cy Sample", "Di Sample", "Eve Sample")


def invented_people(network: Network, number: int = 5) -> list[int]:
    """Add people with an e-mail address and a LinkedIn profile each (``ada@x.example``, ``in/ada-sample``)."""
    service = ContactService(network)
    return [
        service.add(
            ContactDraft(
                name=name,
                emails=(Email(f"{name.split()[0].lower()}@x.example"),),
                links=(Link(f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}"),),
            )
        ).value
        for name in NAMES[:number]
    ]


def key_people(network: Network, number: int = 5) -> list[int]:
    """Add people and make them key people."""
    ids = invented_people(network, number)
    ContactService(network).set_key_people(ids, is_key=True)
    return ids
