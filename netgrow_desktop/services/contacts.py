"""Finding, adding, changing and removing people."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.contacts import LARGEST_PHOTO, PHOTO_TYPES
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.orders import Order
from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.domain.relations import CLOSENESS, Level, Relation
from netgrow_desktop.services.typed_names import renamed
from netgrow_desktop.storage import categories, contacts, depth, facets, interactions, people, photos

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from netgrow_desktop.domain.contacts import (
        Address,
        Contact,
        ContactDraft,
        ContactRow,
        CustomField,
        Email,
        Job,
        Link,
        Phone,
        Photo,
    )
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.queries import Facets
    from netgrow_desktop.domain.several import Several
    from netgrow_desktop.domain.timeline import TimelineEvent
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

    Values = (
        Sequence[Email] | Sequence[Phone] | Sequence[Address] | Sequence[Link] | Sequence[CustomField] | Sequence[Job]
    )

_DEPTH_TEXTS = frozenset(("how_met", "introduced_by", "cares_about", "industry"))
_MEGABYTE = 1_000_000
_MOST_ORDERS = 5
"""Orders that are kept: the board has four, one for each column."""
_FROM_INDEX = frozenset((SortField.NAME, SortField.ADDED))
"""Orders that an index has."""
_FEW = 50_000
"""So many are sorted while somebody types; of more, everybody is, and then picked."""


class ContactService:
    """People, one by one and in lists. Ids of people are positive and never used twice."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._orders: tuple[int, dict[ContactQuery, Order]] = (-1, {})

    def find(self, query: ContactQuery) -> array[int]:
        """Give the ids of everybody whom *query* asks for, in its order.

        The latest few orders, without the typed text, are kept until the network changes: so a keystroke costs one
        look-up in the search index, and one that is taken back none.
        """
        version = self._network.version
        untyped = replace(query, text="")
        with self._network.reading() as connection:
            of_version, kept = self._orders
            known = kept if of_version == version else {}
            order = known.get(untyped)
            matched = None
            if order is None:
                matched = people.find_text(connection, query.text)
                if matched is not None and query.sort not in _FROM_INDEX and len(matched) <= _FEW:
                    # Nobody who types waits until everybody is sorted.
                    return people.find(connection, untyped, matched)
                order = Order(_ordered(connection, untyped, known))
                # Replaced, never changed: two threads may ask at once.
                latest = [*known.items(), (untyped, order)][-_MOST_ORDERS:]
                self._orders = (version, dict(latest))
            # Whoever clears the search letter by letter sees again what was found.
            found = order.kept(query.text)
            if found is not None:
                return found
            if matched is None:
                matched = people.find_text(connection, query.text)
        return order.ids if matched is None else order.keep(query.text, order.picked(matched))

    def cards(self, ids: Sequence[int]) -> str:
        """Give these people as vCards for others: without notes, tags or what the owner thinks of them."""
        from netgrow_desktop.services import exports

        return exports.cards(self._network, ids)

    def rows(self, ids: Sequence[int]) -> list[ContactRow]:
        """Give the table lines of these people; those who are gone are left out."""
        with self._network.reading() as connection:
            return people.rows(connection, ids)

    def several(self, ids: Sequence[int]) -> Several:
        """Count what these people have in common; however many they are, no row of them is read out."""
        from netgrow_desktop.storage.several import several

        with self._network.reading() as connection:
            return several(connection, ids)

    def namesakes(self, name: str) -> list[ContactRow]:
        """Give the table lines of those who have this name already, in whichever order its words stand."""
        with self._network.reading() as connection:
            return people.rows(connection, contacts.of_name(connection, name))

    def facets(self) -> Facets:
        """Count the people behind each filter."""
        with self._network.reading() as connection:
            return facets.facets(connection)

    def is_empty(self) -> bool:
        """Tell whether nobody is in the network, not even put away."""
        with self._network.reading() as connection:
            return not people.is_anybody_there(connection)

    def has_imports(self, query: ContactQuery) -> bool:
        """Tell whether any of the imports to which *query* keeps is still there, and was not taken back."""
        with self._network.reading() as connection:
            return facets.has_imports(connection, query.import_id, query.last_import_id)

    def contact(self, contact_id: int) -> Contact:
        """Give everything known of one person. Raises NetGrowError if they are gone."""
        with self._network.reading() as connection:
            return contacts.read(connection, contact_id)

    def timeline(self, contact_id: int) -> list[Interaction]:
        """Give all contact with a person, newest first."""
        with self._network.reading() as connection:
            return interactions.timeline(connection, contact_id)

    def events(self, contact_id: int) -> list[TimelineEvent]:
        """Give everything that happened with a person in one list, newest first: contact, typed and imported,
        follow-ups that were done or skipped, imports and jobs. Raises NetGrowError if they are gone.
        """
        from netgrow_desktop.services import timelines

        with self._network.reading() as connection:
            return timelines.events(connection, contact_id)

    def add(self, draft: ContactDraft) -> Outcome[int]:
        """Add a person and give their id. Raises NetGrowError for a draft without a name."""
        if not draft.name.strip():
            raise NetGrowError("contact.no_name")
        name = Message("journal.add_contact", {"name": draft.name})
        with self._network.writing(name, Changes.CONTACTS | Changes.TAGS | Changes.CATEGORIES) as transaction:
            contact_id = contacts.insert(transaction.connection, draft)
            if draft.categories:
                categories.set_memberships(transaction.connection, {contact_id: draft.categories})
        return Outcome(contact_id, transaction.changes, transaction.entry, name)

    def change(self, contact_id: int, field: str, value: str) -> Outcome[None]:
        """Set a field that holds one text (see SCALAR_FIELDS). A name may not become empty; its parts go with it."""
        if field == "name" and not value.strip():
            raise NetGrowError("contact.no_name")
        with self._network.reading() as connection:
            name = Message("journal.edit_contact", {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            person = contacts.read(transaction.connection, contact_id)
            is_renamed = field == "name" and value != person.name
            for each, text in (renamed(person, value) if is_renamed else {field: value}).items():
                contacts.change(transaction.connection, contact_id, each, text)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def change_values(self, contact_id: int, field: str, values: Values, before: Values | None = None) -> Outcome[None]:
        """Set all ``emails``, ``phones``, ``addresses``, ``links``, ``custom`` fields or ``jobs`` of a person.

        *before* are the values that were seen when they were changed: what has come in since stays.
        """
        with self._network.reading() as connection:
            name = Message("journal.edit_contact", {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            kept = list(values)
            if before is not None:
                stored = getattr(contacts.read(transaction.connection, contact_id), field)
                kept += [value for value in stored if value not in before and value not in kept]
            contacts.change_values(transaction.connection, contact_id, field, kept)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_depth(self, ids: Collection[int], field: str, value: str | int) -> Outcome[None]:
        """Say of people ``how_met``, ``introduced_by`` (a name), ``cares_about``, ``industry``,
        ``relation``, ``level``, ``met_through`` or ``closeness`` (1 to 5). "" or 0 says nothing. Who introduced them
        is better said by :meth:`set_introducer` where they are in the network.
        """
        allowed = _depth_values().get(field)
        if value not in allowed if allowed is not None else field not in _DEPTH_TEXTS:
            raise ValueError(field, value)
        name = Message("journal.edit_people", self._named(ids))
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            depth.change(transaction.connection, ids, field, value)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_introducer(self, ids: Collection[int], introducer_id: int) -> Outcome[None]:
        """Note that a person of the network introduced these people; nobody introduces themselves."""
        name = Message("journal.edit_people", self._named(ids))
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            depth.set_introducer(transaction.connection, ids, introducer_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_key_people(self, ids: Collection[int], *, is_key: bool) -> Outcome[None]:
        """Count people among the key people, or no longer."""
        name = Message("journal.add_key_people" if is_key else "journal.remove_key_people", self._named(ids))
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            depth.set_key_people(transaction.connection, ids, is_key=is_key)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_photo(self, contact_id: int, photo: Photo | None) -> Outcome[None]:
        """Give a person a picture, or (None) take it away. Raises NetGrowError for one that could not be shown."""
        if photo is not None and photo.media_type not in PHOTO_TYPES:
            raise NetGrowError("contact.photo_kind", kind=photo.media_type)
        if photo is not None and len(photo.data) > LARGEST_PHOTO:
            raise NetGrowError("contact.photo_too_large", most=LARGEST_PHOTO // _MEGABYTE)
        with self._network.reading() as connection:
            values = {"name": contacts.name_of(connection, contact_id)}
        name = Message("journal.set_photo" if photo is not None else "journal.remove_photo", values)
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            photos.replace(transaction.connection, contact_id, photo)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def archive(self, ids: Collection[int], today: date) -> Outcome[None]:
        """Put people away: they leave lists, counts, the board and the follow-ups until they are asked for."""
        return self._put_away(Message("journal.archive", self._named(ids)), ids, today.isoformat())

    def unarchive(self, ids: Collection[int]) -> Outcome[None]:
        """Bring archived people back to where they were."""
        return self._put_away(Message("journal.unarchive", self._named(ids)), ids, "")

    def _put_away(self, name: Message, ids: Collection[int], archived_on: str) -> Outcome[None]:
        with self._network.writing(name, Changes.EVERYTHING & ~Changes.OWNER) as transaction:
            depth.change(transaction.connection, ids, "archived_on", archived_on)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def delete(self, ids: Collection[int]) -> Outcome[int]:
        """Remove people with all that belongs to them; gives how many. Undo brings them back."""
        name = Message("journal.delete_contacts", self._named(ids))
        with self._network.writing(name, Changes.EVERYTHING & ~Changes.OWNER) as transaction:
            removed = contacts.delete(transaction.connection, ids)
        return Outcome(removed, transaction.changes, transaction.entry, name)

    def add_tag(self, ids: Collection[int], tag: str) -> Outcome[None]:
        """Give people a tag."""
        if not tag.strip():
            raise NetGrowError("contact.no_tag")
        name = Message("journal.add_tag", {**self._named(ids), "tag": tag})
        with self._network.writing(name, Changes.CONTACTS | Changes.TAGS) as transaction:
            contacts.add_tag(transaction.connection, ids, tag)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def remove_tag(self, ids: Collection[int], tag: str) -> Outcome[None]:
        """Take a tag from people."""
        name = Message("journal.remove_tag", {**self._named(ids), "tag": tag})
        with self._network.writing(name, Changes.CONTACTS | Changes.TAGS) as transaction:
            contacts.remove_tag(transaction.connection, ids, tag)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _named(self, ids: Collection[int]) -> dict[str, str | int]:
        return named(self._network, ids)


def _ordered(connection: Connection, query: ContactQuery, known: Mapping[ContactQuery, Order]) -> array[int]:
    """Give the ids of a query without text: where everybody stands in its order already, the others are left out."""
    everybody = known.get(ContactQuery(sort=query.sort, descending=query.descending))
    if everybody is None or query.archived:
        return people.find(connection, query)
    return everybody.picked(people.find(connection, replace(query, sort=SortField.ADDED, descending=False)))


@cache
def _depth_values() -> dict[str, frozenset[str | int]]:
    """Give what may be said, field by field, where a field does not take any text."""
    from netgrow_desktop.domain.examine.introductions import MetThrough

    return {
        "relation": frozenset(("", *Relation)),
        "level": frozenset(("", *Level)),
        "closeness": frozenset((0, *CLOSENESS)),
        "met_through": frozenset(("", *MetThrough)),
    }


def named(network: Network, ids: Collection[int]) -> dict[str, str | int]:
    """Give what a journal name says of these people: how many, and the name if it is one."""
    if len(ids) != 1:
        return {"n": len(ids), "name": ""}
    with network.reading() as connection:
        return {"n": 1, "name": contacts.name_of(connection, next(iter(ids)))}
