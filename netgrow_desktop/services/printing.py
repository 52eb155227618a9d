"""What goes to paper: people for lists and labels, the career with its people, the map, interviews, the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.printed_career import PrintedCareer, PrintedStage
from netgrow_desktop.domain.printed_people import Group, PrintedPeople, PrintedPerson, order_key
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.interviews import InterviewService
from netgrow_desktop.services.summary import SummaryService
from netgrow_desktop.storage import contacts, owner, people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from netgrow_desktop.domain.career import StagePerson
    from netgrow_desktop.domain.examine.network_map import NetworkMap
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.interviews.interview import Interview
    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.printed_people import Order, Whom
    from netgrow_desktop.domain.summary import NetworkSummary
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

    def summary(self, today: date) -> NetworkSummary:
        """Give what the network summary says."""
        return SummaryService(self._network).summary(today)

    def due(self, today: date, until: date) -> list[DueItem]:
        """Give what is due up to a day."""
        return FollowUpService(self._network).due_items(today, until=until)

    def interviews_ahead(self) -> list[Interview]:
        """Give the interviews that have not taken place yet, those with a day first, the nearest of them first."""
        ahead = [each for each in InterviewService(self._network).everything() if not each.held_on]
        return sorted(ahead, key=lambda each: (not each.planned_on, each.planned_on, each.at, -each.id))

    def interview_sheets(self, interview_id: int, today: date) -> list[PreparationSheet]:
        """Give the sheet of one interview, or (0) of each that has a day and has not taken place yet."""
        service = InterviewService(self._network)
        wanted = [interview_id] if interview_id else [each.id for each in self.interviews_ahead() if each.planned_on]
        return [service.sheet(each, today) for each in wanted]

    def network_map(self, today: date) -> tuple[NetworkMap, int]:
        """Give the map as it is on a day, and how many people are sorted in all."""
        examination = ExamineService(self._network).examination(today)
        return network_map(examination), examination.everyone - examination.undecided

    def career(self, today: date) -> PrintedCareer:
        """Give the stages of the career, newest first, each with the people who are placed there."""
        service = CareerService(self._network)
        stages = tuple(
            PrintedStage(each.stage, _placed(service.confirmed(each.stage.id)), each.proposed)
            for each in service.stages()
        )
        return PrintedCareer(self.owner(), today, stages)


def _placed(found: Iterable[StagePerson]) -> tuple[tuple[str, str], ...]:
    return tuple((each.row.name, each.mark.value) for each in found)


def _ids(connection: Connection, whom: Whom) -> Sequence[int]:
    queries = {
        Group.EVERYBODY: ContactQuery(),
        Group.KEY_PEOPLE: ContactQuery(key_people=True),
        Group.SELECTED: None,
        Group.FOUND: None,
    }
    query = queries.get(whom.group, ContactQuery(category=whom.group.value))
    return whom.ids if query is None else people.find(connection, query)
