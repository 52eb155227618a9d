"""The career map: the owner's jobs and schools, and who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain import career as rules
from netgrow_desktop.domain import placing
from netgrow_desktop.domain.career import Mark, Stage, StagePeople, StagePerson, StageSummary
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.contacts import named
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.storage import career, contacts, facets, people
from netgrow_desktop.storage.owner import read as read_owner

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from netgrow_desktop.domain.career import StageDraft
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.placing import Attachment
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

MOST_SHOWN = 500
"""How many people of one kind a stage shows: nobody confirms more of them one by one."""


class _Evidence(NamedTuple):
    """What says of whom that they may have been where: by organisation, and in the owner's own words."""

    attached: dict[str, dict[int, list[Attachment]]]
    met: list[tuple[int, str]]


class CareerService:
    """The stages of the owner's career and the people of each."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._known: tuple[int, _Evidence] | None = None

    def stages(self) -> list[StageSummary]:
        """Give the stages in the order of a curriculum vitae, each with how many people it has."""
        version = self._network.version
        with self._network.reading() as connection:
            found = rules.newest_first(career.stages(connection))
            evidence = self._evidence(connection, version, found)
            placed = career.placed(connection)
        return [_summary(stage, found, placed, evidence) for stage in found]

    def organizations(self) -> list[str]:
        """Give the names of organisations to choose from: the owner's own first, then those of the people."""
        with self._network.reading() as connection:
            about_me = read_owner(connection)
            stages = rules.newest_first(career.stages(connection))
            found = facets.facets(connection).organizations
        own = [about_me.organization if about_me is not None else "", *(stage.organization for stage in stages)]
        return [name for name in dict.fromkeys([*own, *(name for name, _ in found)]) if name]

    def people(self, stage_id: int) -> StagePeople:
        """Give everybody who has to do with a stage. Raises NetGrowError if it is gone."""
        version = self._network.version
        with self._network.reading() as connection:
            stage, stages = career.stage(connection, stage_id), career.stages(connection)
            placed = career.placed(connection)
            reasons = _open_reasons(stage, stages, placed, self._evidence(connection, version, stages))
            said = {each.contact_id: each for each in placed if each.stage_id == stage_id}
            hinted = _hinted(connection, stage, said.keys() | reasons.keys())
            hints = {who: placing.why_hinted(day) for who, day in hinted[:MOST_SHOWN]}
            strongest = sorted(reasons, key=lambda who: (placing.strength(reasons[who]), who))[:MOST_SHOWN]
            proposed = [StagePerson(row, reasons[row.id]) for row in _by_name(connection, strongest)]
            those = [StagePerson(row, None, said[row.id].mark) for row in _by_name(connection, said)]
            return StagePeople(
                tuple(each for each in those if said[each.row.id].is_there),
                tuple(sorted(proposed, key=lambda each: placing.strength(reasons[each.row.id]))),
                tuple(StagePerson(row, hints[row.id]) for row in people.rows(connection, list(hints))),
                tuple(each for each in those if not said[each.row.id].is_there),
                len(reasons),
                len(hinted),
            )

    def confirmed(self, stage_id: int) -> list[StagePerson]:
        """Give those of whom the owner said that they were at a stage, by name."""
        with self._network.reading() as connection:
            there = {each.contact_id: each for each in career.placed(connection) if each.stage_id == stage_id}
            rows = _by_name(connection, (who for who, each in there.items() if each.is_there))
        return [StagePerson(row, None, there[row.id].mark) for row in rows]

    # Stages

    def add_stage(self, draft: StageDraft) -> Outcome[int]:
        """Add a job or school and give its id. Raises NetGrowError for one without a name or with swapped days."""
        rules.check(draft)
        name = Message("journal.add_stage", {"stage": draft.label})
        with self._network.writing(name, Changes.CAREER) as transaction:
            added = career.insert(transaction.connection, draft)
        return Outcome(added, transaction.changes, transaction.entry, name)

    def change_stage(self, stage_id: int, draft: StageDraft) -> Outcome[None]:
        """Give a stage other values. Raises NetGrowError as :meth:`add_stage` does, or if it is gone."""
        rules.check(draft)
        name = Message("journal.edit_stage", {"stage": draft.label})
        with self._network.writing(name, Changes.CAREER) as transaction:
            career.change(transaction.connection, stage_id, draft)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def delete_stage(self, stage_id: int) -> Outcome[None]:
        """Remove a stage; its people stay in the network. Raises NetGrowError if it is gone."""
        name = Message("journal.delete_stage", {"stage": self._label(stage_id)})
        with self._network.writing(name, Changes.CAREER) as transaction:
            career.delete(transaction.connection, stage_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    # Who was there

    def confirm(self, stage_id: int, ids: Collection[int]) -> Outcome[None]:
        """Note that these people were at a stage."""
        return self._place(Message("journal.stage_confirm", self._named(stage_id, ids)), stage_id, ids, is_there=True)

    def decline(self, stage_id: int, ids: Collection[int]) -> Outcome[None]:
        """Note that these people were not there: they are not proposed again, and lose their mark."""
        return self._place(Message("journal.stage_decline", self._named(stage_id, ids)), stage_id, ids, is_there=False)

    def add_person(self, stage_id: int, name: str) -> Outcome[int]:
        """Add a new person who was at a stage, and give their id. Raises NetGrowError without a name."""
        called = " ".join(name.split())
        if not called:
            raise NetGrowError("contact.no_name")
        entry = Message("journal.add_contact", {"name": called})
        with self._network.writing(entry, Changes.CONTACTS | Changes.CAREER) as transaction:
            added = contacts.insert(transaction.connection, person_named(called))
            career.place(transaction.connection, stage_id, [added], is_there=True)
        return Outcome(added, transaction.changes, transaction.entry, entry)

    def mark(self, stage_id: int, ids: Collection[int], mark: Mark) -> Outcome[None]:
        """Mark people at a stage as to cultivate or to repair, or (Mark.NONE) no longer; they belong to it then."""
        name = Message(f"journal.stage_{mark.value}" if mark else "journal.stage_unmark", named(self._network, ids))
        with self._network.writing(name, Changes.CAREER) as transaction:
            career.mark(transaction.connection, stage_id, ids, mark)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _place(self, name: Message, stage_id: int, ids: Collection[int], *, is_there: bool) -> Outcome[None]:
        with self._network.writing(name, Changes.CAREER) as transaction:
            career.place(transaction.connection, stage_id, ids, is_there=is_there)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _named(self, stage_id: int, ids: Collection[int]) -> dict[str, str | int]:
        return {**named(self._network, ids), "stage": self._label(stage_id)}

    def _label(self, stage_id: int) -> str:
        with self._network.reading() as connection:
            return career.stage(connection, stage_id).label

    def _evidence(self, connection: Connection, version: int, stages: Iterable[Stage]) -> _Evidence:
        """Give what says who may have been where; it is kept until the network changes."""
        if self._known is None or self._known[0] != version:
            self._known = version, _gathered(connection, stages)
        return self._known[1]


def _gathered(connection: Connection, stages: Iterable[Stage]) -> _Evidence:
    keys = {company_key(stage.organization) for stage in stages} - {""}
    if not keys:
        return _Evidence({}, [])
    spellings = [each for each in career.organizations(connection) if company_key(each) in keys]
    attached: dict[str, dict[int, list[Attachment]]] = {}
    for each in career.attachments(connection, spellings):
        attached.setdefault(company_key(each.organization), {}).setdefault(each.contact_id, []).append(each)
    return _Evidence(attached, career.ways_of_meeting(connection))


def _reasons(stage: Stage, evidence: _Evidence) -> dict[int, Message]:
    """Give why each of those who may have been at a stage may have been."""
    found: dict[int, Message] = {}
    for who, how_met in evidence.met:
        reason = placing.why_met(stage, how_met)
        if reason is not None:
            found[who] = reason
    for who, attachments in evidence.attached.get(company_key(stage.organization), {}).items():
        reason = placing.why_proposed(stage, attachments)
        if reason is not None:
            found.setdefault(who, reason)
    return found


def _hinted(connection: Connection, stage: Stage, known: Collection[int]) -> list[tuple[int, str]]:
    """Give who became a connection in the days of a stage that has days, and when, but for those who are known."""
    if not (stage.started_on or stage.finished_on):
        return []
    found = career.connected_between(connection, *rules.span(stage.started_on, stage.finished_on))
    return [(who, day) for who, day in found if who not in known]


def _open_reasons(
    stage: Stage, stages: Iterable[Stage], placed: Iterable[career.Placed], evidence: _Evidence
) -> dict[int, Message]:
    """Give the reasons of those about whom nothing was said yet.

    Whoever is placed at another stage with the same organisation, as after a promotion, is asked about again only if
    their days say that they were at this one too; whoever has no days is asked about where they are likeliest.
    """
    same = rules.newest_first(
        each for each in stages if placing.same_organization(each.organization, stage.organization)
    )
    ids = {each.id for each in same}
    decided = {each.contact_id for each in placed if each.stage_id == stage.id}
    known = {each.contact_id for each in placed if each.is_there and each.stage_id in ids}
    attached = evidence.attached.get(company_key(stage.organization), {})

    def is_open(who: int, reason: Message) -> bool:
        if who in decided:
            return False
        if placing.is_dated(reason):
            return True
        if who in known:
            return False
        is_guessed = len(same) > 1 and who in attached and not placing.is_told(reason)
        return not is_guessed or stage.id in placing.stages_meant(same, attached[who])

    return {who: reason for who, reason in _reasons(stage, evidence).items() if is_open(who, reason)}


def _summary(stage: Stage, stages: list[Stage], placed: list[career.Placed], evidence: _Evidence) -> StageSummary:
    there = [each for each in placed if each.is_there and each.stage_id == stage.id]
    marked = sum(each.mark is not Mark.NONE for each in there)
    return StageSummary(stage, len(there), marked, len(_open_reasons(stage, stages, placed, evidence)))


def _by_name(connection: Connection, ids: Iterable[int]) -> list[ContactRow]:
    return sorted(people.rows(connection, list(ids)), key=lambda row: name_key(row.name))
