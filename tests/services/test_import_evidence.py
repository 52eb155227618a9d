"""Letters, meetings, careers and owners that files bring beside people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.imports import FilePlan, PlanStatus
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.interactions import timeline
from tests.services.files import ADA, BEN, imported, linkedin, old_linkedin, people
from tests.storage.network_files import content, damage_in, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
)
ME = "https://www.linkedin.com/in/grace-umutoni"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    'Twitter Handles,Websites,Instant Messengers\nGrace,Umutoni,,,,Director,,Health,,"Kigali, Rwanda",,,\n'
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Northwind,Director,,Kigali,Jan 2024,\nContoso,Analyst,,Nairobi,Feb 2019,Dec 2023\n"
)


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def messages(folder: Path, *letters: tuple[str, str, str, bool], name: str = "messages.csv") -> Path:
    """Write LinkedIn's messages: (name, slug, day, whether it came from them)."""
    lines = []
    for number, (person, slug, day, came) in enumerate(letters):
        them = (person, f"https://www.linkedin.com/in/{slug}")
        sender, receiver = (them, ("Grace Umutoni", ME)) if came else (("Grace Umutoni", ME), them)
        lines.append(f"c{slug}{number},,{','.join(sender)},{','.join(receiver)},{day} 09:00:00 UTC,,Hello,INBOX\n")
    return written(folder, name, MESSAGES + "".join(lines))


def contacts_with(network: Network, name: str) -> list[tuple[InteractionKind, str, Direction]]:
    person = next(each for each in people(network) if each.name == name)
    with network.reading() as connection:
        return [(each.kind, each.happened_on, each.direction) for each in reversed(timeline(connection, person.id))]


@pytest.fixture
def ada(network: Network, tmp_path: Path) -> Network:
    """A network of Ada Kowalska alone, whose owner said who they are."""
    imported(network, linkedin(tmp_path / "Connections.csv", ADA))
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", linkedin=ME))
    return network


def test_messages_become_contact_with_somebody_who_is_known(ada: Network, tmp_path: Path) -> None:
    letters = messages(tmp_path, ("Ada K.", "ada-k", "2025-03-01", True), ("Ada K.", "ada-k", "2025-03-02", False))

    file = imported(ada, letters).files[0]

    assert (file.new, file.updated, file.contacted) == (0, 1, 2)
    assert contacts_with(ada, "Ada Kowalska") == [
        (InteractionKind.MESSAGE, "2025-03-01", Direction.TO_ME),
        (InteractionKind.MESSAGE, "2025-03-02", Direction.FROM_ME),
    ]
    assert people(ada)[0].name == "Ada Kowalska"
    assert people(ada)[0].last_contact == "2025-03-01"


def test_the_same_messages_again_add_nothing(ada: Network, tmp_path: Path) -> None:
    letters = messages(tmp_path, ("Ada Kowalska", "ada-k", "2025-03-01", True))
    imported(ada, letters)
    before = content(ada)

    again = imported(ada, letters).files[0]

    assert (again.new, again.updated, again.unchanged, again.contacted) == (0, 0, 1, 0)
    assert content(ada) == before


def test_the_last_contact_of_any_table_counts_once_and_only_where_it_is_news(ada: Network, tmp_path: Path) -> None:
    row = "Name,LinkedIn,Letzter Kontakt\nAda Kowalska,https://www.linkedin.com/in/ada-k,{}\n"
    table = tmp_path / "people.csv"
    table.write_text(row.format("14.03.2025"), encoding="utf-8")
    imported(ada, table)
    imported(ada, table)
    assert contacts_with(ada, "Ada Kowalska") == [(InteractionKind.CHECK_IN, "2025-03-14", Direction.BOTH)]
    assert people(ada)[0].last_contact == "2025-03-14"
    table.write_text(row.format("13.03.2025"), encoding="utf-8")
    assert imported(ada, table).files[0].contacted == 0


def test_an_answer_on_the_same_day_turns_a_contact_both_ways(ada: Network, tmp_path: Path) -> None:
    imported(ada, messages(tmp_path, ("Ada Kowalska", "ada-k", "2025-03-01", False)))
    assert people(ada)[0].last_contact is None

    imported(
        ada,
        messages(
            tmp_path,
            ("Ada Kowalska", "ada-k", "2025-03-01", False),
            ("Ada Kowalska", "ada-k", "2025-03-01", True),
            name="messages 2.csv",
        ),
    )

    assert contacts_with(ada, "Ada Kowalska") == [(InteractionKind.MESSAGE, "2025-03-01", Direction.BOTH)]
    assert people(ada)[0].last_contact == "2025-03-01"


def test_a_stranger_is_taken_in_only_after_letters_both_ways(ada: Network, tmp_path: Path) -> None:
    letters = messages(
        tmp_path,
        ("Ben Okoro", "ben-okoro", "2025-03-01", True),
        ("Ben Okoro", "ben-okoro", "2025-03-05", False),
        ("Cold Caller", "cold-caller", "2025-03-01", True),
    )
    service = ImportService(ada)
    plan = service.plan([letters])
    rows = {row.name: row for row in service.rows(plan, None, 0, 10)}

    assert (plan.files[0].new, plan.files[0].skipped) == (1, 1)
    assert rows["Ben Okoro"].stranger
    assert rows["Cold Caller"].status is PlanStatus.SKIPPED
    assert "never both" in english(rows["Cold Caller"].reason)
    service.apply(plan)
    plan.close()
    assert [each.name for each in people(ada)] == ["Ada Kowalska", "Ben Okoro"]


def test_strangers_can_be_left_out(ada: Network, tmp_path: Path) -> None:
    letters = messages(
        tmp_path, ("Ben Okoro", "ben-okoro", "2025-03-01", True), ("Ben Okoro", "ben-okoro", "2025-03-05", False)
    )
    service = ImportService(ada)
    plan = service.plan([letters], strangers=False)
    service.apply(plan)
    plan.close()

    assert (plan.files[0].new, plan.files[0].skipped) == (0, 1)
    assert [each.name for each in people(ada)] == ["Ada Kowalska"]


def test_a_row_left_out_of_the_plan_is_not_imported_and_can_be_taken_in_again(network: Network, tmp_path: Path) -> None:
    file = linkedin(tmp_path / "Connections.csv", ADA, BEN)
    service = ImportService(network)
    plan = service.plan([file])
    ben = service.rows(plan, None, 0, 10)[1]

    service.switch(plan, [ben.number], is_off=True)
    assert (plan.files[0].new, plan.files[0].skipped) == (1, 1)
    service.switch(plan, [ben.number], is_off=False)
    assert (plan.files[0].new, plan.files[0].skipped) == (2, 0)
    service.switch(plan, [ben.number], is_off=True)
    service.apply(plan)
    plan.close()

    assert [each.name for each in people(network)] == ["Ada Kowalska"]


def test_people_and_letters_dropped_together_are_one_person_each(network: Network, tmp_path: Path) -> None:
    letters = messages(tmp_path, ("A. Kowalska", "ada-k", "2025-03-01", True))
    list_of_people = linkedin(tmp_path / "Connections.csv", ADA)
    profile = written(tmp_path, "Profile.csv", PROFILE)

    report = imported(network, letters, list_of_people, profile)

    assert [(file.new, file.duplicates) for file in report.files] == [(0, 1), (1, 0), (0, 0)]
    assert [each.name for each in people(network)] == ["Ada Kowalska"]
    assert len(contacts_with(network, "Ada Kowalska")) == 1
    about_me = OwnerService(network).about_me()
    assert about_me is not None
    assert (about_me.name, about_me.city, about_me.industry) == ("Grace Umutoni", "Kigali", "Health")


def test_what_was_noted_of_several_talks_on_a_day_stays_where_another_file_names_the_same_person(
    network: Network, tmp_path: Path
) -> None:
    said = {"contact_id": 1, "kind": "coffee", "happened_on": "2025-01-05", "direction": "both"}
    letter = said | {"kind": "message", "happened_on": "2025-03-01", "direction": "from_me"}
    everything = {
        "netgrow": {"program": "NetGrow Desktop"},
        "contacts": [{"id": 1, "name": "Ada Kowalska", "urls": ["https://www.linkedin.com/in/ada-k"]}],
        "interactions": [said | {"note": "Her new job"}, said | {"note": "Our fair"}, letter | {"note": "Thanks"}],
    }
    letters = messages(tmp_path, ("A. Kowalska", "ada-k", "2025-03-01", True))
    own = written(tmp_path, "everything.json", json.dumps(everything))

    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", linkedin=ME))

    report = imported(network, linkedin(tmp_path / "Connections.csv", ADA), own, letters)

    assert [(file.new, file.duplicates) for file in report.files] == [(1, 0), (0, 1), (0, 1)]
    with network.reading() as connection:
        talks = sorted((each.note, each.direction) for each in timeline(connection, 1))
    assert talks == [("Her new job", Direction.BOTH), ("Our fair", Direction.BOTH), ("Thanks", Direction.BOTH)]


def test_jobs_of_the_owner_become_stages_once(network: Network, tmp_path: Path) -> None:
    positions = written(tmp_path, "Positions.csv", POSITIONS)

    first: FilePlan = imported(network, positions).files[0]
    with network.reading() as connection:
        stages = connection.exec_driver_sql("SELECT kind, organization, started_on FROM stages ORDER BY id").all()
    again: FilePlan = imported(network, positions).files[0]

    assert [tuple(stage) for stage in stages] == [("job", "Northwind", "2024-01"), ("job", "Contoso", "2019-02")]
    assert (first.stages, again.stages) == (2, 0)
    assert first.message is not None
    assert "2 jobs" in english(first.message)


def test_undo_takes_letters_stages_and_owner_back_and_redo_brings_them_again(ada: Network, tmp_path: Path) -> None:
    before = content(ada)
    letters = messages(
        tmp_path,
        ("Ada Kowalska", "ada-k", "2025-03-01", True),
        ("Ben Okoro", "ben-okoro", "2025-03-01", True),
        ("Ben Okoro", "ben-okoro", "2025-03-05", False),
    )
    imported(ada, letters, written(tmp_path, "Positions.csv", POSITIONS))
    after = content(ada)

    history = HistoryService(ada)
    history.undo()
    assert content(ada) == before
    history.redo()

    assert content(ada) == after
    assert indexed_words(ada.path) == rebuilt_words(ada)
    assert not damage_in(ada.path)


def test_whoever_changed_jobs_keeps_the_former_one(ada: Network, tmp_path: Path) -> None:
    imported(ada, linkedin(tmp_path / "Connections 2.csv", (*ADA[:4], "Contoso", "CEO", ADA[6])))

    contact = ContactService(ada).contact(people(ada)[0].id)
    assert (contact.organization, contact.title) == ("Contoso", "CEO")
    assert [(job.organization, job.title) for job in contact.jobs] == [("Northwind", "CFO")]


def test_letters_do_not_make_linkedin_forget_what_it_said(ada: Network, tmp_path: Path) -> None:
    imported(ada, messages(tmp_path, ("Ada Kowalska", "ada-k", "2025-03-01", True)))
    imported(ada, linkedin(tmp_path / "Connections 2.csv", (*ADA[:4], "Contoso", "CEO", ADA[6])))

    assert people(ada)[0].organization == "Contoso"
    assert people(ada)[0].custom == ()


def test_undoing_twice_takes_the_owner_back_twice(network: Network, tmp_path: Path) -> None:
    profile = written(tmp_path, "Profile.csv", PROFILE)
    history = HistoryService(network)
    for _ in range(2):
        imported(network, profile)
        history.undo()

        assert OwnerService(network).about_me() is None


def test_letters_of_a_plan_count_even_if_the_network_was_emptied_meanwhile(network: Network, tmp_path: Path) -> None:
    list_of_people = linkedin(tmp_path / "Connections.csv", ADA)
    letters = messages(
        tmp_path, ("Ada Kowalska", "ada-k", "2025-03-01", True), ("Ada Kowalska", "ada-k", "2025-03-02", False)
    )
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", linkedin=ME))
    imported(network, list_of_people, letters)
    service = ImportService(network)
    plan = service.plan([letters])
    HistoryService(network).undo()

    service.apply(plan)
    plan.close()

    assert len(contacts_with(network, "Ada Kowalska")) == 2


def test_a_recommendation_that_comes_beside_connections_without_profiles_is_no_second_person(
    network: Network, tmp_path: Path
) -> None:
    connections = old_linkedin(tmp_path / "Connections.csv", ("Ada", "Kowalska", "", "Northwind", "CFO", "03 Feb 2024"))
    praise = written(
        tmp_path,
        "Recommendations_Received.csv",
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Ada,Kowalska,Northwind,CFO,A joy to work with.,"01/04/25, 10:58 PM",VISIBLE\n',
    )

    imported(network, connections, praise)
    imported(network, connections, praise)

    (ada,) = people(network)
    assert [each.value for each in ada.custom] == ["A joy to work with."]
    assert contacts_with(network, "Ada Kowalska") == [(InteractionKind.MESSAGE, "2025-01-04", Direction.TO_ME)]
