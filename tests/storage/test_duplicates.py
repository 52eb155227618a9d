"""What the search for duplicates reads of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Job, Link, Phone
from netgrow_desktop.domain.features import Place
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import contacts, duplicates

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

ADA = ContactDraft(
    name="Dr. Ada Lovelace",
    given="Ada",
    family="Lovelace",
    organization="Analytical Engines Ltd",
    birthday="1815-12-10",
    connected_on="2020-05-01",
    emails=(Email("Ada@Example.org"), Email("al@example.net")),
    phones=(Phone("+44 20 7946 0018"), Phone("020 7946 0019")),
    addresses=(Address("12 St James Square", "London", "", "SW1Y 4JH"),),
    links=(Link("https://www.linkedin.com/in/Ada-L/"), Link("https://engines.example")),
    custom=(CustomField("Member no.", "4711-0815"),),
    jobs=(Job("Royal Society", "Fellow"),),
)


def test_everybody_is_read_with_all_that_is_compared(network: Network) -> None:
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        numbers = [contacts.insert(transaction.connection, draft) for draft in (ADA, ContactDraft(name="Ben"))]
    told: list[tuple[int, int]] = []

    with network.reading() as connection:
        people = duplicates.people(connection, lambda done, total: told.append((done, total)))
    ada, ben = people[0], people[1]

    assert [ada.id, ben.id] == numbers
    assert (ada.name.given, ada.name.family) == (("ada",), ("lovelace",))
    assert ada.emails == ("ada@example.org", "al@example.net")
    assert ada.phones == ("+442079460018", "+442079460019")
    assert ada.slugs == ("ada-l",)
    assert (ada.born, ada.connected) == ("18151210", "2020-05-01")
    assert ada.companies == ("analytical engines", "royal society")
    assert ada.places == (Place("12", "st james sq", "london", "sw1y4jh"),)
    assert ada.extra == (("member no", "4711 0815"),)
    assert (ben.emails, ben.phones, ben.places, ben.extra) == ((), (), (), ())
    assert told == [(2, 2)]


def test_two_who_are_not_one_are_noted_once_whichever_comes_first(network: Network) -> None:
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        one, other = (contacts.insert(transaction.connection, ContactDraft(name=name)) for name in ("Ada", "Ben"))
        duplicates.add_distinct_pair(transaction.connection, other, one)
        duplicates.add_distinct_pair(transaction.connection, one, other)

    with network.reading() as connection:
        assert duplicates.distinct_pairs(connection) == {(one, other)}
