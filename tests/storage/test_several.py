"""What several people have in common is counted as it stands with each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.several import Several
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


def test_names_categories_and_tags_of_those_who_are_there_are_counted_in_their_order(network: Network) -> None:
    contacts, breakdown = ContactService(network), BreakdownService(network)
    given = ["", "golf", "golf, chess", "golf, chess", "Chess club, Kraków", "Chess club, Kraków", "zen"]
    ids = [
        contacts.add(ContactDraft(name=f"Person {at}", tags=(tag,) if tag else ())).value
        for at, tag in enumerate(given)
    ]
    breakdown.add(ids[1:4], Category.STRATEGIC)
    breakdown.add(ids[3:5], Category.OPERATIONAL)
    contacts.delete(ids[:1])

    assert contacts.several([ids[6], 999, *ids[:6]]) == Several(
        people=6,
        names=("Person 6", "Person 1", "Person 2", "Person 3", "Person 4"),
        categories={Category.STRATEGIC: 3, Category.OPERATIONAL: 2},
        tags=(("Chess club, Kraków", 2), ("golf, chess", 2), ("golf", 1), ("zen", 1)),
    )
    assert contacts.several(ids[2:3]) == Several(1, ("Person 2",), {Category.STRATEGIC: 1}, (("golf, chess", 1),))
