"""The recall walk: one question at a time, whom one names at it, and who becomes a key person in the end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netgrow_desktop.domain import recall as rules
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.recall import Candidate, Named, Question, Walk
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.storage import career, contacts, depth, people, recall

if TYPE_CHECKING:
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

MOST_CANDIDATES = 1_000
"""How many people are offered as key people."""


class RecallService:
    """The walk of one network. At a question about a stage, whoever is named is placed at that stage."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def walk(self) -> Walk:
        """Give the questions, where the walk was left, and who was named."""
        with self._network.reading() as connection:
            questions = rules.questions(career.stages(connection))
            ids = _named_ids(connection, questions)
            names = {
                row.id: row.name
                for row in people.rows(connection, sorted({each for of in ids.values() for each in of}))
            }
            named = {code: tuple(Named(each, names[each]) for each in of if each in names) for code, of in ids.items()}
            return Walk(questions, recall.place(connection), named)

    def go_to(self, place: str) -> Outcome[None]:
        """Remember where the walk was left: a question's code, or KEY_PEOPLE. No part of the history."""
        with self._network.writing_unrecorded() as connection:
            recall.set_place(connection, place)
        return Outcome(None, Changes.NOTHING)

    def name(self, question: Question, contact_id: int) -> Outcome[None]:
        """Note that somebody of the network was named at a question. Raises NetGrowError if they are gone."""
        with self._network.reading() as connection:
            name = Message("journal.recall_name", {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, Changes.CAREER) as transaction:
            _note(transaction.connection, question, contact_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def add(self, question: Question, name: str) -> Outcome[int]:
        """Add a new person who was named at a question, and give their id. Raises NetGrowError without a name."""
        called = _called(name)
        entry = Message("journal.add_contact", {"name": called})
        with self._network.writing(entry, Changes.CONTACTS | Changes.CAREER) as transaction:
            added = contacts.insert(transaction.connection, person_named(called))
            _note(transaction.connection, question, added)
        return Outcome(added, transaction.changes, transaction.entry, entry)

    def unname(self, question: Question, contact_id: int) -> Outcome[None]:
        """Take somebody away from a question; they stay in the network."""
        with self._network.reading() as connection:
            name = Message("journal.recall_unname", {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, Changes.CAREER) as transaction:
            connection = transaction.connection
            if question.stage_id:
                career.place(connection, question.stage_id, [contact_id], is_there=False)
            else:
                kept = [each for each in recall.named(connection).get(question.code, []) if each != contact_id]
                recall.set_named(connection, question.code, kept)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def add_key_person(self, name: str) -> Outcome[int]:
        """Add a new person who is a key person at once, and give their id. Raises NetGrowError without a name."""
        called = _called(name)
        entry = Message("journal.add_contact", {"name": called})
        with self._network.writing(entry, Changes.CONTACTS) as transaction:
            added = contacts.insert(transaction.connection, person_named(called))
            depth.set_key_people(transaction.connection, [added], is_key=True)
        return Outcome(added, transaction.changes, transaction.entry, entry)

    def candidates(self) -> list[Candidate]:
        """Give who may become a key person: the key people there are, then whoever was named, most often first."""
        with self._network.reading() as connection:
            questions = rules.questions(career.stages(connection))
            times = Counter(each for of in _named_ids(connection, questions).values() for each in set(of))
            key = people.find(connection, ContactQuery(key_people=True))
            is_key = set(key)
            order = [*key, *sorted(times.keys() - is_key, key=lambda each: (-times[each], each))]
            rows = people.rows(connection, order[:MOST_CANDIDATES])
        return [Candidate(row, times[row.id], row.id in is_key) for row in rows]


def _called(name: str) -> str:
    called = " ".join(name.split())
    if not called:
        raise NetGrowError("contact.no_name")
    return called


def _named_ids(connection: Connection, questions: tuple[Question, ...]) -> dict[str, list[int]]:
    """Give who was named at each question; at one about a stage, everybody who is placed there."""
    said = recall.named(connection)
    there: dict[int, list[int]] = {}
    for each in career.placed(connection):
        if each.is_there:
            there.setdefault(each.stage_id, []).append(each.contact_id)
    return {each.code: there.get(each.stage_id, []) if each.stage_id else said.get(each.code, []) for each in questions}


def _note(connection: Connection, question: Question, contact_id: int) -> None:
    if question.stage_id:
        career.place(connection, question.stage_id, [contact_id], is_there=True)
        return
    present = recall.named(connection).get(question.code, [])
    if contact_id not in present:
        recall.set_named(connection, question.code, [*present, contact_id])
