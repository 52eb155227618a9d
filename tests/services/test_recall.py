"""The recall walk on a real network file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.recall import KEY_PEOPLE, Question
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.recall import RecallService
from netgrow_desktop.storage.merges import merge
from netgrow_desktop.storage.network import open_network
from netgrow_desktop.storage.owner import set_setting

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


@pytest.fixture
def service(network: Network) -> RecallService:
    return RecallService(network)


@pytest.fixture
def contacts(network: Network) -> ContactService:
    return ContactService(network)


@pytest.fixture
def history(network: Network) -> HistoryService:
    return HistoryService(network)


def question(service: RecallService, code: str) -> Question:
    return next(each for each in service.walk().questions if each.code == code)


def named(service: RecallService, code: str) -> list[str]:
    return [each.name for each in service.walk().named[code]]


def test_whoever_is_typed_is_added_and_stands_at_the_question(
    service: RecallService, contacts: ContactService, history: HistoryService
) -> None:
    deadline = question(service, "deadline")
    added = service.add(deadline, " Ada  Kowalska ")
    assert added.changes == Changes.CONTACTS | Changes.CAREER
    assert named(service, "deadline") == ["Ada Kowalska"]
    history.undo()
    assert named(service, "deadline") == []
    with pytest.raises(NetGrowError):
        contacts.contact(added.value)
    history.redo()
    assert named(service, "deadline") == ["Ada Kowalska"]
    with pytest.raises(NetGrowError):
        service.add(deadline, " ")


def test_somebody_known_is_named_once_at_a_question_and_may_stand_at_several(
    service: RecallService, contacts: ContactService
) -> None:
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    service.name(question(service, "deadline"), ada)
    service.name(question(service, "mentors"), ada)
    assert service.name(question(service, "mentors"), ada).entry == 0
    assert (named(service, "deadline"), named(service, "mentors")) == (["Ada Kowalska"], ["Ada Kowalska"])
    assert service.walk().people() == 1


def test_taking_somebody_away_keeps_them_in_the_network(
    service: RecallService, contacts: ContactService, history: HistoryService
) -> None:
    lost = question(service, "lost")
    ada, ben = service.add(lost, "Ada Kowalska").value, service.add(lost, "Ben Okoro").value
    service.unname(lost, ada)
    assert named(service, "lost") == ["Ben Okoro"]
    assert contacts.contact(ada).name == "Ada Kowalska"
    history.undo()
    assert [each.contact_id for each in service.walk().named["lost"]] == [ada, ben]


def test_whoever_is_named_at_a_stage_is_on_the_career_map(
    network: Network, service: RecallService, contacts: ContactService
) -> None:
    career = CareerService(network)
    stage = career.add_stage(StageDraft(organization="Northwind", started_on="2014")).value
    asked = question(service, f"stage:{stage}")
    service.add(asked, "Grace Umutoni")
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    service.name(asked, ada)
    assert [each.row.name for each in career.people(stage).confirmed] == ["Ada Kowalska", "Grace Umutoni"]
    service.unname(asked, ada)
    assert named(service, asked.code) == ["Grace Umutoni"]


def test_the_place_is_kept_over_a_restart_and_is_no_part_of_the_history(
    network: Network, service: RecallService, history: HistoryService
) -> None:
    assert service.walk().place == ""
    service.add(question(service, "deadline"), "Ada Kowalska")
    service.go_to("mentors")
    assert len(history.entries()) == 1
    network.close()
    reopened = open_network(network.path)
    again = RecallService(reopened)
    assert again.walk().place == "mentors"
    assert named(again, "deadline") == ["Ada Kowalska"]
    HistoryService(reopened).undo()
    assert again.walk().place == "mentors"
    again.go_to(KEY_PEOPLE)
    assert again.walk().place == KEY_PEOPLE
    reopened.close()


def test_whoever_was_deleted_is_not_named_any_more(
    service: RecallService, contacts: ContactService, history: HistoryService
) -> None:
    ada = service.add(question(service, "deadline"), "Ada Kowalska").value
    contacts.delete([ada])
    assert named(service, "deadline") == []
    assert service.candidates() == []
    with pytest.raises(NetGrowError) as caught:
        service.name(question(service, "deadline"), ada)
    assert caught.value.message.code == "contact.gone"
    history.undo()
    assert named(service, "deadline") == ["Ada Kowalska"]


def test_the_candidates_are_the_key_people_then_those_named_most_often(
    service: RecallService, contacts: ContactService
) -> None:
    once = service.add(question(service, "deadline"), "Named Once").value
    twice = service.add(question(service, "deadline"), "Named Twice").value
    service.name(question(service, "lost"), twice)
    key = contacts.add(ContactDraft(name="Key Already")).value
    contacts.set_key_people([key], is_key=True)
    contacts.add(ContactDraft(name="Never Named"))
    found = service.candidates()
    assert [(each.row.id, each.times, each.is_key) for each in found] == [
        (key, 0, True),
        (twice, 2, False),
        (once, 1, False),
    ]


@pytest.mark.parametrize("kept", ["[]", "nonsense", '{"deadline": "x"}', '{"deadline": ["1", null]}', "null"])
def test_a_damaged_note_of_the_walk_names_nobody(network: Network, service: RecallService, kept: str) -> None:
    with network.writing_unrecorded() as connection:
        set_setting(connection, "recall.named", kept)
    assert named(service, "deadline") == []


def test_whoever_is_merged_stands_where_the_other_was_named(network: Network, service: RecallService) -> None:
    ada, twin = (service.add(question(service, "deadline"), name).value for name in ("Ada Kowalska", "A. Kowalska"))
    service.name(question(service, "lost"), twin)
    with network.writing(Message("journal.edit_people", {"n": 1, "name": ""}), Changes.CAREER) as transaction:
        merge(transaction.connection, ada, twin)
    assert [each.contact_id for each in service.walk().named["deadline"]] == [ada]
    assert [each.contact_id for each in service.walk().named["lost"]] == [ada]
