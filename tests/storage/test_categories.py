"""In which categories people are, asked of some or of everybody."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import categories, contacts

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


def test_everybody_is_told_what_each_is_told_the_primary_one_first(network: Network) -> None:
    orders = [order for size in range(4) for order in permutations(Category, size)]
    with network.writing(Message("journal.sort"), Changes.CATEGORIES) as transaction:
        ids = [contacts.insert(transaction.connection, ContactDraft(name="Ada Kowalska")) for _ in orders]
        wanted = dict(zip(ids, orders, strict=True))
        categories.set_memberships(transaction.connection, wanted)
        # The primary one is not always the one that came first.
        turned = {each: order[::-1] for each, order in wanted.items()}
        categories.set_memberships(transaction.connection, turned)
        one_by_one = categories.memberships(transaction.connection, ids)
        together = categories.of_everybody_sorted(transaction.connection)

    assert [one_by_one[each][:1] for each in ids] == [turned[each][:1] for each in ids]
    assert together == {each: found for each, found in one_by_one.items() if found}
