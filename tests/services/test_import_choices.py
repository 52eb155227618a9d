"""Saying by hand how a table is read, and what is remembered of it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from tests.formats.workbooks import sheet_xml, write_xlsx
from tests.services.files import imported, people
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

RIDDLE = "Alpha,Beta,Gamma\nKowalska,Ada,CFO\nOkoro,Ben,Partner\n"
"""A table of people that does not say so."""
COLUMNS = (Column("family", "Alpha"), Column("given", "Beta"), Column("title", "Gamma"))


@pytest.fixture
def riddle(tmp_path: Path) -> Path:
    path = tmp_path / "riddle.csv"
    path.write_text(RIDDLE, encoding="utf-8")
    return path


def imported_by_hand(network: Network, path: Path) -> None:
    service = ImportService(network)
    plan = service.plan([path], choices={str(path): Choices(COLUMNS, header=True)})
    assert plan.files[0].error is None
    service.apply(plan)
    plan.close()


def test_a_table_that_is_refused_shows_its_columns_for_mapping(network: Network, riddle: Path) -> None:
    assert imported(network, riddle).files[0].error is not None

    shown = ImportService(network).preview(riddle, header=True)

    assert [(each.name, each.samples) for each in shown.columns] == [
        ("Alpha", ("Kowalska", "Okoro")),
        ("Beta", ("Ada", "Ben")),
        ("Gamma", ("CFO", "Partner")),
    ]


def test_columns_chosen_by_hand_say_who_is_who(network: Network, riddle: Path) -> None:
    imported_by_hand(network, riddle)

    assert [(each.name, each.title) for each in people(network)] == [("Ada Kowalska", "CFO"), ("Ben Okoro", "Partner")]


def test_columns_are_remembered_for_the_next_table_with_this_header(
    network: Network, riddle: Path, tmp_path: Path
) -> None:
    imported_by_hand(network, riddle)
    next_month = tmp_path / "next month.csv"
    next_month.write_text("ALPHA, Beta,Gamma\nNguyễn,Chí,Nurse\n", encoding="utf-8")

    assert imported(network, next_month).files[0].new == 1
    assert people(network)[-1].name == "Chí Nguyễn"


def test_columns_are_remembered_even_if_the_file_brings_nothing_new(
    network: Network, riddle: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.csv"
    known.write_text("Last name,First name,Title\nKowalska,Ada,CFO\nOkoro,Ben,Partner\n", encoding="utf-8")
    imported(network, known)
    riddle.rename(tmp_path / "known.csv")
    before = content(network)
    service = ImportService(network)
    for entries in (2, 2):
        with closing(service.plan([known], choices={str(known): Choices(COLUMNS, header=True)})) as plan:
            outcome = service.apply(plan)
        assert (plan.files[0].unchanged, outcome.value.import_ids) == (2, ())
        assert len(HistoryService(network).entries()) == entries
    assert english(HistoryService(network).entries()[0].name) == "saying where the columns of a file go"

    assert imported(network, known).files[0].unchanged == 2
    HistoryService(network).undo()
    assert content(network) == before


@pytest.mark.parametrize("header", ["Alpha,Beta,Gamma\n", ""])
def test_columns_stay_remembered_when_the_import_is_undone(network: Network, tmp_path: Path, header: str) -> None:
    path = tmp_path / "riddle.csv"
    path.write_text(f"{header}Kowalska,Ada,CFO\nOkoro,Ben,Partner\n", encoding="utf-8")
    history = HistoryService(network)
    by_hand(network, path, Choices(COLUMNS, header=bool(header)))
    after = content(network)

    history.undo()
    assert not people(network)
    assert tuple(each.column for each in ImportService(network).preview(path).columns) == COLUMNS

    history.redo()
    assert content(network) == after
    history.undo()
    assert imported(network, path).files[0].new == 2
    assert [(each.name, each.title) for each in people(network)] == [("Ada Kowalska", "CFO"), ("Ben Okoro", "Partner")]


def test_another_encoding_and_columns_go_together(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Alpha,Beta,Gamma\nMüller,Änne,CFO\n", encoding="cp1252")
    service = ImportService(network)

    plan = service.plan([path], encodings={str(path): "cp1252"}, choices={str(path): Choices(COLUMNS, header=True)})
    service.apply(plan)
    plan.close()

    assert people(network)[0].name == "Änne Müller"


def by_hand(network: Network, path: Path, choices: Choices, encoding: str = "") -> None:
    service = ImportService(network)
    encodings = {str(path): encoding} if encoding else {}
    with closing(service.plan([path], encodings=encodings, choices={str(path): choices})) as plan:
        service.apply(plan)


def test_an_encoding_that_was_chosen_is_remembered_with_the_columns(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Name,Note\nNejc Kovač,plain\n", encoding="cp1250")
    assert imported_encoding(network, path) == "cp1252"

    by_hand(network, path, Choices(), "cp1250")

    assert people(network)[-1].name == "Nejc Kovač"
    again = imported(network, path).files[0]
    assert (again.encoding, again.unchanged, again.new) == ("cp1250", 1, 0)


def imported_encoding(network: Network, path: Path) -> str:
    with closing(ImportService(network).plan([path])) as plan:
        return plan.files[0].encoding


def test_a_remembered_encoding_leaves_files_alone_that_are_certainly_in_another(
    network: Network, tmp_path: Path
) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Name,Note\nNejc Kovač,plain\n", encoding="cp1250")
    by_hand(network, path, Choices(), "cp1250")
    path.write_text("Name,Note\nNguyễn Chí,plain\n", encoding="utf-8")

    assert imported_encoding(network, path) == "utf-8"


LEADS = (
    "Gwen Marsh,gwen@marsh.example,+254 722 000111,Marsh Works,03/04/2025\n"
    "Otis Brown,otis@brown.example,,Brown Energy,05/04/2025\n"
)
LEAD_COLUMNS = tuple(map(Column, ("name", "email", "phone", "organization", "connected_on")))


def test_columns_of_a_table_without_header_are_remembered_by_its_shape(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text(LEADS, encoding="utf-8")
    by_hand(network, path, Choices(LEAD_COLUMNS, day_first=True))
    assert [(each.organization, each.connected_on) for each in people(network)] == [
        ("Marsh Works", "2025-04-03"),
        ("Brown Energy", "2025-04-05"),
    ]

    again = imported(network, path).files[0]
    assert (again.unchanged, again.updated, again.new) == (2, 0, 0)

    path.write_text(f"{LEADS}Ben Carter,ben@octo.example,+44 7700 900999,Octo Ltd,13/05/2025\n", encoding="utf-8")
    more = imported(network, path).files[0]
    assert (more.unchanged, more.updated, more.new) == (2, 0, 1)
    assert people(network)[-1].organization == "Octo Ltd"


def test_what_is_remembered_shows_when_one_asks_how_a_file_is_read(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text(LEADS, encoding="utf-8")
    by_hand(network, path, Choices(LEAD_COLUMNS))

    shown = ImportService(network).preview(path)

    assert tuple(each.column for each in shown.columns) == LEAD_COLUMNS


def test_columns_of_a_workbook_are_chosen_and_remembered(network: Network, tmp_path: Path) -> None:
    header = ["Wer", "Kontakt", "Arbeitgeber / Rolle", "Bemerkung"]
    rows = [
        ["Rossi, Mario", "mario@enel.example", "Enel", "mag Espresso"],
        ["Astrid Nil", "+47 912 34 567", "Stat", ""],
    ]
    other = sheet_xml([["Name", "Email"], ["Ann Lee", "ann@lee.example"]])
    path = write_xlsx(tmp_path / "fair.xlsx", {"Fair": sheet_xml([header, *rows]), "More": other})
    columns = tuple(map(Column, ("name", "email", "organization", "notes")))
    shown = ImportService(network).preview(path)
    assert [(each.name, each.samples[:1]) for each in shown.columns][2] == ("Arbeitgeber / Rolle", ("Enel",))

    by_hand(network, path, Choices(columns, header=True))

    assert [(each.name, each.organization) for each in people(network)] == [
        ("Mario Rossi", "Enel"),
        ("Astrid Nil", "Stat"),
        ("Ann Lee", ""),
    ]
    again = imported(network, path).files[0]
    assert (again.format, again.unchanged, again.updated, again.new) == ("xlsx", 3, 0, 0)


def test_a_command_that_names_an_encoding_leaves_nothing_to_remember(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Name,Note\nNejc Kovač,plain\n", encoding="cp1250")
    service = ImportService(network)
    with closing(service.plan([path], encodings={str(path): "cp1250"}, kept=False)) as plan:
        service.apply(plan)

    assert imported_encoding(network, path) == "cp1252"


def test_a_new_record_shows_all_that_will_be_added(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Email,Phone,Company,City,Birthday,Tags,Shoe size\n"
        "Ada Alder,ada@x.example,+44 20 7946 0001,Alder Ltd,Leeds,1980-05-06,choir,38\n"
    )
    service = ImportService(network)
    with closing(service.plan([path])) as plan:
        service.listing(plan)
        (row,) = service.rows(plan, None, 0, 10)

    assert dict(row.facts) == {
        "given": "Ada",
        "family": "Alder",
        "organization": "Alder Ltd",
        "birthday": "1980-05-06",
        "emails": "ada@x.example",
        "phones": "+44 20 7946 0001",
        "addresses": "Leeds",
        "custom": "Shoe size, 38",
        "tags": "choir",
    }
