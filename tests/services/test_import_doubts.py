"""New people who may be somebody known: whom it is asked about, and what comes of each answer."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.imports import Answer, PlanPart, PlanRow
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportPlan, ImportService
from tests.services.files import google, imported, linkedin, people, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

MARIA = {
    "First Name": "Maria",
    "Last Name": "Silva",
    "Organization Name": "Northwind",
    "Birthday": "1980-04-15",
    "E-mail 1 - Value": "silva@northwind.example",
    "Phone 1 - Value": "+48 22 555 0100",
}


def asked(service: ImportService, plan: ImportPlan) -> list[PlanRow]:
    return service.numbered_rows(plan, service.listing(plan).parts[PlanPart.DOUBTFUL])


def person(given: str, family: str, **more: str) -> dict[str, str]:
    columns = {
        "email": "E-mail 1 - Value",
        "phone": "Phone 1 - Value",
        "work": "Organization Name",
        "born": "Birthday",
        "role": "Organization Title",
    }
    return {"First Name": given, "Last Name": family, **{columns[key]: value for key, value in more.items()}}


def planned(network: Network, tmp_path: Path, *rows: dict[str, str]) -> tuple[ImportService, ImportPlan]:
    service = ImportService(network)
    return service, service.plan([google(tmp_path / "friends.csv", *rows)], asking=True)


ALIKE = [
    (person("Igor", "Petrov", email="silva@northwind.example"), ["duplicates.same_email", "import.other_name"]),
    (person("M", "Petrov", email="silva@northwind.example"), ["duplicates.same_email", "duplicates.other_family_name"]),
    (person("Jan", "Nowak", phone="0048 22 5550100"), ["duplicates.same_phone", "import.other_name"]),
    (person("Silva", "Maria", work="Northwind Ltd"), ["duplicates.same_company", "duplicates.swapped_name"]),
    (person("M.", "Silva", work="Northwind"), ["duplicates.same_company", "duplicates.initial"]),
    (person("María", "Silva", born="1980-04-15"), ["duplicates.same_birthday", "duplicates.same_name"]),
    (person("Maria", "Sylva", born="1980-04-15"), ["duplicates.same_birthday", "duplicates.similar_name"]),
]
INITIAL = ALIKE[4][0]
OTHERS = [
    person("Maria", "Silva"),
    person("Silva", "Maria"),
    person("Maria", "Silva", work="Fabrikam"),
    person("Jan", "Nowak", work="Northwind"),
    person("Maria", "Silva", work="Fabrikam", born="1991-09-30"),
    person("Jan", "Nowak", email="info@northwind.example"),
]


@pytest.mark.parametrize(("row", "reasons"), ALIKE)
def test_whoever_may_be_known_is_asked_about_with_the_reasons(
    network: Network, tmp_path: Path, row: dict[str, str], reasons: list[str]
) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, row)

    (found,) = asked(service, plan)

    assert found.doubt is not None
    assert found.doubt.name == "Maria Silva"
    assert [each.code for each in found.doubt.reasons] == reasons
    assert not service.listing(plan).parts[PlanPart.NEW]
    plan.close()


@pytest.mark.parametrize("row", OTHERS)
def test_a_name_alone_or_an_office_is_no_question(network: Network, tmp_path: Path, row: dict[str, str]) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA, person("Info", "Desk", email="info@northwind.example")))
    service, plan = planned(network, tmp_path, row)

    assert not asked(service, plan)
    assert len(service.listing(plan).parts[PlanPart.NEW]) == 1
    plan.close()


def test_the_town_counts_where_hardly_anybody_lives_in_it(network: Network, tmp_path: Path) -> None:
    cards = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nN:{};{};;;\nADR:;;;{};;;\nEND:VCARD\n"
    known, new = tmp_path / "known.vcf", tmp_path / "new.vcf"
    known.write_text(cards.format("Jürgen Weiß", "Weiß", "Jürgen", "Görlitz"), encoding="utf-8")
    new.write_text(cards.format("Weiss Juergen", "Juergen", "Weiss", "Goerlitz"), encoding="utf-8")
    imported(network, known)
    service = ImportService(network)

    with closing(service.plan([new], asking=True)) as plan:
        (found,) = asked(service, plan)

    assert found.doubt is not None
    assert ("addresses", "Görlitz", "Goerlitz") in found.doubt.fields


def test_old_and_new_stand_side_by_side(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, person("M.", "Silva", work="Northwind", role="CFO"))

    (found,) = asked(service, plan)

    assert found.doubt is not None
    assert found.doubt.fields == (
        ("name", "Maria Silva", "M. Silva"),
        ("organization", "Northwind", "Northwind"),
        ("title", "", "CFO"),
        ("emails", "silva@northwind.example", ""),
        ("phones", "+48 22 555 0100", ""),
        ("birthday", "1980-04-15", ""),
    )
    plan.close()


def test_unanswered_they_are_added_and_duplicates_are_asked_for(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, INITIAL)

    report = service.apply(plan).value
    plan.close()

    assert (report.files[0].new, len(people(network))) == (1, 2)
    assert len(DuplicateService(network).find()) == 1


def test_without_asking_nothing_is_doubtful_and_everybody_is_added(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service = ImportService(network)

    with closing(service.plan([google(tmp_path / "friends.csv", INITIAL)])) as plan:
        assert not asked(service, plan)
        assert plan.files[0].new == 1


def test_the_same_person_gains_what_they_lacked_and_the_record_is_known_again(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    row = person("M.", "Silva", work="Northwind", role="CFO", phone="+48 22 555 0199")
    service, plan = planned(network, tmp_path, row)

    service.answer(plan, {found.number: Answer.SAME for found in asked(service, plan)})
    assert (plan.files[0].new, plan.files[0].updated) == (0, 1)
    service.apply(plan)
    plan.close()

    (maria,) = people(network)
    assert (maria.name, maria.title) == ("Maria Silva", "CFO")
    assert [each.number for each in maria.phones] == ["+48 22 555 0100", "+48 22 555 0199"]
    assert tallied(network, google(tmp_path / "friends.csv", row)) == [{"unchanged": 1}]
    assert tallied(network, google(tmp_path / "known.csv", MARIA)) == [{"unchanged": 1}]
    assert tallied(network, google(tmp_path / "both.csv", MARIA, row)) == [{"unchanged": 2}]


def test_two_records_of_one_file_that_are_one_person_are_both_known_again(network: Network, tmp_path: Path) -> None:
    row = person("M.", "Silva", work="Northwind", role="CFO")
    imported(network, google(tmp_path / "known.csv", {**MARIA, "Organization Title": "Partner"}))
    service, plan = planned(network, tmp_path, {**MARIA, "Organization Title": "Partner"}, row)

    service.answer(plan, {found.number: Answer.SAME for found in asked(service, plan)})
    service.apply(plan)
    plan.close()

    (maria,) = people(network)
    assert maria.title == "Partner"
    assert ("Role (Google)", "CFO") in [(each.label, each.value) for each in maria.custom]
    again = google(tmp_path / "friends.csv", {**MARIA, "Organization Title": "Partner"}, row)
    assert tallied(network, again) == [{"unchanged": 2}]


def test_three_records_that_came_one_after_the_other_are_all_known_again(network: Network, tmp_path: Path) -> None:
    rows = [MARIA, INITIAL, person("Maria", "Sylva", born="1980-04-15")]
    imported(network, google(tmp_path / "known.csv", MARIA))
    for row in rows[1:]:
        service, plan = planned(network, tmp_path, row)
        service.answer(plan, {found.number: Answer.SAME for found in asked(service, plan)})
        service.apply(plan)
        plan.close()

    assert [each.name for each in people(network)] == ["Maria Silva"]
    for again in ([rows[2]], [rows[1]], [rows[0]], rows[::-1]):
        assert tallied(network, google(tmp_path / "friends.csv", *again)) == [{"unchanged": len(again)}]


def test_a_profile_with_a_new_address_is_known_by_it_from_then_on(network: Network, tmp_path: Path) -> None:
    ada = ("Ada", "Kowalska", "ada-k", "", "Northwind", "CFO", "03 Feb 2024")
    moved = ("Ada", "Kowalska", "ada-kowalska", "", "Northwind", "CEO", "03 Feb 2024")
    imported(network, linkedin(tmp_path / "Connections.csv", ada))
    service = ImportService(network)
    later = linkedin(tmp_path / "Connections (1).csv", moved)

    with closing(service.plan([later], asking=True)) as plan:
        service.answer(plan, {found.number: Answer.SAME for found in asked(service, plan)})
        service.apply(plan)

    assert [each.title for each in people(network)] == ["CEO"]
    assert tallied(network, later) == [{"unchanged": 1}]


def test_another_person_is_added_and_never_asked_about_again(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    before = content(network)
    service, plan = planned(network, tmp_path, INITIAL)

    service.answer(plan, {found.number: Answer.OTHER for found in asked(service, plan)})
    assert plan.files[0].new == 1
    service.apply(plan)
    plan.close()

    assert len(people(network)) == 2
    assert not DuplicateService(network).find()
    HistoryService(network).undo()
    assert content(network) == before
    HistoryService(network).redo()
    assert not DuplicateService(network).find()


def test_an_answer_is_taken_back(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, INITIAL)
    (found,) = asked(service, plan)

    service.answer(plan, {found.number: Answer.SAME})
    assert asked(service, plan)[0].number == found.number
    service.answer(plan, {found.number: None})

    assert plan.files[0].new == 1
    assert asked(service, plan) == [found]
    plan.close()


def test_answers_outlive_changes_of_the_network(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA, person("Jan", "Nowak", work="Contoso")))
    service, plan = planned(network, tmp_path, INITIAL, person("J.", "Nowak", work="Contoso"))
    silva, nowak = asked(service, plan)
    service.answer(plan, {silva.number: Answer.SAME, nowak.number: Answer.OTHER})

    ContactService(network).add(ContactDraft(name="Ben Okoro"))
    service.apply(plan)
    plan.close()

    assert [each.name for each in people(network)] == ["Maria Silva", "Jan Nowak", "Ben Okoro", "J. Nowak"]
    assert not DuplicateService(network).find()


def test_an_answer_about_somebody_who_is_gone_is_void(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, INITIAL)
    service.answer(plan, {found.number: Answer.SAME for found in asked(service, plan)})

    ContactService(network).delete([people(network)[0].id])
    service.match_again(plan)

    assert not asked(service, plan)
    assert plan.files[0].new == 1
    plan.close()


def test_who_came_into_the_network_meanwhile_is_asked_about(network: Network, tmp_path: Path) -> None:
    service, plan = planned(network, tmp_path, ALIKE[0][0])
    assert not asked(service, plan)

    ContactService(network).add(ContactDraft(name="Maria Silva", emails=(Email("silva@northwind.example"),)))
    service.match_again(plan)

    assert len(asked(service, plan)) == 1
    plan.close()


def test_who_is_left_out_is_neither_added_nor_kept_apart(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", MARIA))
    service, plan = planned(network, tmp_path, INITIAL)

    service.switch(plan, [found.number for found in asked(service, plan)], is_off=True)

    assert (plan.files[0].new, plan.files[0].skipped) == (0, 1)
    plan.close()


def test_of_several_the_likeliest_is_named(network: Network, tmp_path: Path) -> None:
    imported(network, google(tmp_path / "known.csv", person("Mario", "Silva", phone="+48 22 555 0100"), MARIA))
    service, plan = planned(network, tmp_path, person("M.", "Silva", phone="+48 22 555 0100", born="1980-04-15"))

    (found,) = asked(service, plan)

    assert found.doubt is not None
    assert found.doubt.name == "Maria Silva"
    plan.close()


def test_records_that_may_be_one_known_person_and_seem_to_be_each_other_are_told_together(
    network: Network, tmp_path: Path
) -> None:
    imported(network, google(tmp_path / "mine.csv", MARIA))
    rows = (
        person("M.", "Silva", work="Northwind"),
        person("Igor", "Petrov", email="silva@northwind.example"),
        person("Maria", "Silva", work="Northwind", phone="+48 22 555 0199"),
    )
    service, plan = planned(network, tmp_path, *rows)
    with closing(plan):
        listing = service.listing(plan)
        names = [row.name for row in asked(service, plan)]

    initial, full, igor = listing.parts[PlanPart.DOUBTFUL]
    assert names == ["M. Silva", "Maria Silva", "Igor Petrov"]
    assert listing.alike == dict.fromkeys((initial, full), (initial, full))
    assert igor not in listing.alike
