"""What goes to paper beside the reports: people for lists and labels, and the owner's career with its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.printed_career import PrintedCareer, PrintedStage
from netgrow_desktop.domain.printed_people import Group, PrintedPeople, PrintedPerson, order_key
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.storage import contacts, owner, people

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.domain.career import StagePeople
    from netgrow_desktop.domain.printed_people import Order, Whom
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], object]

BATCH = 500


class PrintingService:
    """Reads what is printed; nothing here writes."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def owner(self) -> str:
        """Give the owner's name, "" where it is not known."""
        with self._network.reading() as connection:
            about = owner.read(connection)
        return about.name if about is not None else ""

    def people(self, whom: Whom, order: Order, today: date, progress: Progress) -> PrintedPeople:
        """Give everything known of those to print, without their pictures, in *order*.

        *progress* is told after each batch how many were read, of how many; what it raises ends the reading.
        """
        found: list[PrintedPerson] = []
        with self._network.reading() as connection:
            ids = _ids(connection, whom)
            for first in range(0, len(ids), BATCH):
                batch = ids[first : first + BATCH]
                due = {row.id: row.next_follow_up for row in people.rows(connection, batch)}
                found += [
                    PrintedPerson(each, due.get(each.id))
                    for each in contacts.read_many(connection, batch, with_photos=False)
                ]
                progress(min(first + BATCH, len(ids)), len(ids))
        found.sort(key=lambda each: order_key(each.contact, order))
        return PrintedPeople(self.owner(), today, whom.group, order, tuple(found))

    def career(self, today: date) -> PrintedCareer:
        """Give the stages of the career, newest first, each with the people who are placed there."""
        service = CareerService(self._network)
        stages = tuple(
            PrintedStage(each.stage, _placed(service.people(each.stage.id)), each.proposed) for each in service.stages()
        )
        return PrintedCareer(self.owner(), today, stages)


def _placed(found: StagePeople) -> tuple[tuple[str, str], ...]:
    return tuple((each.row.name, each.mark.value) for each in found.confirmed)


def _ids(connection: Connection, whom: Whom) -> Sequence[int]:
    queries = {
        Group.EVERYBODY: ContactQuery(),
        Group.KEY_PEOPLE: ContactQuery(key_people=True),
        Group.SELECTED: None,
        Group.FOUND: None,
    }
    query = queries.get(whom.group, ContactQuery(category=whom.group.value))
    return whom.ids if query is None else people.find(connection, query)
