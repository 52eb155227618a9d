"""The career map on a real network file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.career import Mark, StageDraft, StageKind, StagePeople
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Depth, Job
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import open_network

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

NORTHWIND = StageDraft(StageKind.JOB, "Northwind GmbH", "Engineer", started_on="2014-03", finished_on="2018-06")
COLLEGE = StageDraft(StageKind.SCHOOL, "Lakeside College", "BSc", started_on="2008", finished_on="2013")


@pytest.fixture
def service(network: Network) -> CareerService:
    return CareerService(network)


@pytest.fixture
def contacts(network: Network) -> ContactService:
    return ContactService(network)


@pytest.fixture
def history(network: Network) -> HistoryService:
    return HistoryService(network)


def names(found: StagePeople, part: str) -> list[str]:
    return [each.row.name for each in getattr(found, part)]


def add(contacts: ContactService, name: str, **fields: object) -> int:
    draft = ContactDraft(name=name)
    for field, value in fields.items():
        setattr(draft, field, value)
    return contacts.add(draft).value


def code_of(caught: pytest.ExceptionInfo[NetGrowError]) -> str:
    return caught.value.message.code


def test_stages_stand_in_the_order_of_their_days_and_move_when_these_change(service: CareerService) -> None:
    school = service.add_stage(COLLEGE).value
    job = service.add_stage(NORTHWIND).value
    assert [each.stage.id for each in service.stages()] == [job, school]
    later = StageDraft(StageKind.SCHOOL, "Lakeside College", "MSc", started_on="2019")
    service.change_stage(school, later)
    first = service.stages()[0].stage
    assert (first.id, first.title, first.started_on, first.finished_on) == (school, "MSc", "2019", "")


def test_a_stage_without_a_name_or_with_swapped_days_is_refused(service: CareerService) -> None:
    with pytest.raises(NetGrowError) as caught:
        service.add_stage(StageDraft())
    assert code_of(caught) == "career.no_name"
    added = service.add_stage(NORTHWIND).value
    with pytest.raises(NetGrowError) as caught:
        service.change_stage(added, StageDraft(organization="Northwind", started_on="2019", finished_on="2018"))
    assert code_of(caught) == "career.ends_before_start"
    assert service.stages()[0].stage.started_on == "2014-03"


def test_people_are_proposed_by_organisation_and_days_each_with_the_reason(
    service: CareerService, contacts: ContactService
) -> None:
    add(
        contacts,
        "Ada Kowalska",
        organization="Contoso",
        jobs=(Job("Northwind", started_on="2016", finished_on="2017"),),
    )
    add(contacts, "Ben Okoro", organization="NORTHWIND Ltd.")
    add(contacts, "Chi Nguyen", jobs=(Job("Northwind", started_on="2019", finished_on="2021"),))
    add(contacts, "Dana Levi", organization="Fabrikam", depth=Depth(how_met="A summer at Northwind"))
    add(contacts, "Eve Moor", organization="Northwind Traders")
    stage = service.add_stage(NORTHWIND).value
    found = service.people(stage)
    assert [(each.row.name, english(each.reason)) for each in found.proposed if each.reason] == [
        ("Ada Kowalska", "At Northwind from 2016 to 2017, in your time"),
        ("Dana Levi", "How you met: A summer at Northwind"),
        ("Ben Okoro", "At NORTHWIND Ltd. now, perhaps already in your time"),
    ]
    assert found.proposed_count == 3
    assert service.stages()[0].proposed == 3
    assert names(found, "confirmed") == []


def test_having_become_a_connection_in_those_years_is_only_a_hint(
    service: CareerService, contacts: ContactService
) -> None:
    add(contacts, "Ada Kowalska", connected_on="2014-03-01")
    add(contacts, "Ben Okoro", connected_on="2018-06-30")
    add(contacts, "Chi Nguyen", connected_on="2018-07-01")
    add(contacts, "Dana Levi", connected_on="2015-01-01", organization="Northwind")
    stage = service.add_stage(NORTHWIND).value
    found = service.people(stage)
    assert names(found, "hinted") == ["Ada Kowalska", "Ben Okoro"]
    assert found.hinted_count == 2
    hint = found.hinted[0].reason
    assert hint is not None
    assert english(hint) == "Connected with you on 2014-03-01"
    assert names(found, "proposed") == ["Dana Levi"]
    assert service.stages()[0].proposed == 1


def test_whoever_is_placed_elsewhere_is_no_hint_any_more(service: CareerService, contacts: ContactService) -> None:
    ada = add(contacts, "Ada Kowalska", connected_on="2016-05-01")
    stage = service.add_stage(NORTHWIND).value
    school = service.add_stage(COLLEGE).value
    service.confirm(school, [ada])
    assert names(service.people(stage), "hinted") == []


def test_a_stage_without_days_hints_at_nobody(service: CareerService, contacts: ContactService) -> None:
    add(contacts, "Ada Kowalska", connected_on="2016-05-01")
    stage = service.add_stage(StageDraft(organization="Northwind")).value
    assert service.people(stage).hinted_count == 0


def test_confirming_and_declining_decide_for_good_and_each_is_undone_by_name(
    service: CareerService, contacts: ContactService, history: HistoryService
) -> None:
    ada = add(contacts, "Ada Kowalska", organization="Northwind")
    ben = add(contacts, "Ben Okoro", organization="Northwind")
    stage = service.add_stage(NORTHWIND).value
    confirmed = service.confirm(stage, [ada])
    assert confirmed.changes is Changes.CAREER
    assert confirmed.name is not None
    assert english(confirmed.name) == "placing Ada Kowalska at Northwind GmbH"
    service.decline(stage, [ben])
    found = service.people(stage)
    assert (names(found, "confirmed"), names(found, "proposed"), names(found, "declined")) == (
        ["Ada Kowalska"],
        [],
        ["Ben Okoro"],
    )
    history.undo()
    assert names(service.people(stage), "proposed") == ["Ben Okoro"]
    history.undo()
    assert names(service.people(stage), "proposed") == ["Ada Kowalska", "Ben Okoro"]
    history.redo()
    assert names(service.people(stage), "confirmed") == ["Ada Kowalska"]


def test_people_without_days_are_looked_for_only_at_the_stage_of_an_employer_that_their_other_days_tell_of(
    service: CareerService, contacts: ContactService
) -> None:
    add(contacts, "Ada Kowalska", organization="Northwind", connected_on="2012-05-01")
    add(contacts, "Ben Okoro", organization="Northwind", connected_on="2016-02-01")
    add(contacts, "Chi Nguyen", organization="Northwind")
    add(contacts, "Dana Levi", jobs=(Job("Northwind"),), connected_on="2013-01-01")
    early = service.add_stage(
        StageDraft(StageKind.JOB, "Northwind", "Trainee", started_on="2012", finished_on="2014-02")
    ).value
    late = service.add_stage(NORTHWIND).value

    assert sorted(names(service.people(early), "proposed")) == ["Ada Kowalska", "Dana Levi"]
    assert sorted(names(service.people(late), "proposed")) == ["Ben Okoro", "Chi Nguyen"]
    assert [each.proposed for each in service.stages()] == [2, 2]


def test_whoever_is_there_now_is_looked_for_at_the_stage_that_goes_on(
    service: CareerService, contacts: ContactService
) -> None:
    add(contacts, "Ada Kowalska", organization="Northwind", connected_on="2022-05-01")
    add(contacts, "Ben Okoro", organization="Northwind", connected_on="2015-02-01")
    before = service.add_stage(NORTHWIND).value
    now = service.add_stage(StageDraft(StageKind.JOB, "Northwind", "Director", started_on="2018-07")).value

    assert sorted(names(service.people(now), "proposed")) == ["Ada Kowalska", "Ben Okoro"]
    assert names(service.people(before), "proposed") == ["Ben Okoro"]


def test_after_a_promotion_only_days_ask_about_the_same_person_again(
    service: CareerService, contacts: ContactService
) -> None:
    ada = add(contacts, "Ada Kowalska", organization="Northwind")
    ben = add(contacts, "Ben Okoro", jobs=(Job("Northwind", started_on="2015", finished_on="2020"),))
    first = service.add_stage(NORTHWIND).value
    second = service.add_stage(StageDraft(organization="Northwind", title="Director", started_on="2018-07")).value
    assert names(service.people(second), "proposed") == ["Ada Kowalska", "Ben Okoro"]
    service.confirm(first, [ada, ben])
    assert names(service.people(second), "proposed") == ["Ben Okoro"]
    assert [each.proposed for each in service.stages()] == [1, 0]


def test_many_are_confirmed_as_one_change(
    service: CareerService, contacts: ContactService, history: HistoryService
) -> None:
    ids = [add(contacts, f"Person {number}", organization="Northwind") for number in range(30)]
    stage = service.add_stage(NORTHWIND).value
    outcome = service.confirm(stage, ids)
    assert outcome.name is not None
    assert english(outcome.name) == "placing 30 people at Northwind GmbH"
    assert service.stages()[0].people == 30
    history.undo()
    assert (service.stages()[0].people, service.stages()[0].proposed) == (0, 30)


def test_confirming_again_writes_nothing(service: CareerService, contacts: ContactService) -> None:
    ada = add(contacts, "Ada Kowalska")
    stage = service.add_stage(NORTHWIND).value
    service.confirm(stage, [ada])
    again = service.confirm(stage, [ada])
    assert (again.entry, again.changes) == (0, Changes.NOTHING)


def test_a_mark_places_the_person_and_goes_when_they_were_not_there(
    service: CareerService, contacts: ContactService
) -> None:
    ada = add(contacts, "Ada Kowalska", organization="Northwind")
    stage = service.add_stage(NORTHWIND).value
    service.mark(stage, [ada], Mark.REPAIR)
    (marked,) = service.people(stage).confirmed
    assert marked.mark is Mark.REPAIR
    assert service.stages()[0].marked == 1
    unmarked = service.mark(stage, [ada], Mark.NONE)
    assert unmarked.name is not None
    assert english(unmarked.name) == "removing the mark of Ada Kowalska"
    service.mark(stage, [ada], Mark.CULTIVATE)
    service.decline(stage, [ada])
    service.confirm(stage, [ada])
    assert service.people(stage).confirmed[0].mark is Mark.NONE


def test_who_is_there_is_given_alone_for_the_printed_map(service: CareerService, contacts: ContactService) -> None:
    stage = service.add_stage(NORTHWIND).value
    there = [add(contacts, name) for name in ("Zoe Sample", "Ada Sample")]
    elsewhere = add(contacts, "Not Here")
    service.confirm(stage, there)
    service.decline(stage, [elsewhere])
    service.mark(stage, there[:1], Mark.REPAIR)
    alone = service.confirmed(stage)
    assert [each.row.name for each in alone] == ["Ada Sample", "Zoe Sample"]
    assert tuple(alone) == service.people(stage).confirmed


def test_a_new_person_is_added_and_placed_in_one_change(
    service: CareerService, contacts: ContactService, history: HistoryService
) -> None:
    stage = service.add_stage(COLLEGE).value
    added = service.add_person(stage, "  Grace   Umutoni ")
    assert contacts.contact(added.value).name == "Grace Umutoni"
    assert names(service.people(stage), "confirmed") == ["Grace Umutoni"]
    history.undo()
    assert names(service.people(stage), "confirmed") == []
    with pytest.raises(NetGrowError):
        contacts.contact(added.value)
    with pytest.raises(NetGrowError) as caught:
        service.add_person(stage, "   ")
    assert code_of(caught) == "contact.no_name"


def test_removing_a_stage_keeps_its_people_and_undo_brings_all_of_it_back(
    service: CareerService, contacts: ContactService, history: HistoryService
) -> None:
    ada = add(contacts, "Ada Kowalska")
    stage = service.add_stage(NORTHWIND).value
    service.mark(stage, [ada], Mark.CULTIVATE)
    service.delete_stage(stage)
    assert service.stages() == []
    assert contacts.contact(ada).name == "Ada Kowalska"
    history.undo()
    assert service.people(stage).confirmed[0].mark is Mark.CULTIVATE


def test_whoever_is_deleted_or_archived_leaves_the_map_and_comes_back_with_undo(
    service: CareerService, contacts: ContactService, history: HistoryService
) -> None:
    ada = add(contacts, "Ada Kowalska")
    ben = add(contacts, "Ben Okoro", organization="Northwind", connected_on="2015-01-01")
    stage = service.add_stage(NORTHWIND).value
    service.confirm(stage, [ada])
    contacts.delete([ada])
    contacts.archive([ben], date(2026, 9, 16))
    found = service.people(stage)
    assert (found.confirmed, found.proposed, found.hinted) == ((), (), ())
    history.undo()
    history.undo()
    found = service.people(stage)
    assert (names(found, "confirmed"), names(found, "proposed")) == (["Ada Kowalska"], ["Ben Okoro"])


def test_what_is_gone_is_said_to_be_gone(service: CareerService, contacts: ContactService) -> None:
    ada = add(contacts, "Ada Kowalska")
    stage = service.add_stage(NORTHWIND).value
    with pytest.raises(NetGrowError) as caught:
        service.confirm(stage, [ada + 1])
    assert code_of(caught) == "contact.gone"
    service.delete_stage(stage)
    for act in (
        lambda: service.confirm(stage, [ada]),
        lambda: service.delete_stage(stage),
        lambda: service.change_stage(stage, NORTHWIND),
        lambda: service.mark(stage, [ada], Mark.REPAIR),
        lambda: service.add_person(stage, "Grace Umutoni"),
        lambda: service.people(stage),
    ):
        with pytest.raises(NetGrowError) as caught:
            act()
        assert code_of(caught) == "career.gone"
    assert [contacts.contact(ada).name] == ["Ada Kowalska"]


def test_everything_is_there_after_a_restart(network: Network, service: CareerService) -> None:
    stage = service.add_stage(NORTHWIND).value
    service.add_person(stage, "Grace Umutoni")
    network.close()
    reopened = open_network(network.path)
    found = CareerService(reopened)
    assert [each.stage.organization for each in found.stages()] == ["Northwind GmbH"]
    assert names(found.people(stage), "confirmed") == ["Grace Umutoni"]
    HistoryService(reopened).undo()
    assert names(found.people(stage), "confirmed") == []
    reopened.close()


def test_organisations_to_choose_from_begin_with_ones_own(service: CareerService, network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe("Vera Example", organization="Contoso"))
    service.add_stage(NORTHWIND)
    contacts = ContactService(network)
    for name, organization in (("Ana Lima", "Acme"), ("Ben Okoro", "Contoso"), ("Cy Doe", "")):
        contacts.add(ContactDraft(name=name, organization=organization))
    assert service.organizations() == ["Contoso", "Northwind GmbH", "Acme"]
