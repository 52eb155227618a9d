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


def test_undoing_the_import_forgets_its_columns(network: Network, riddle: Path) -> None:
    imported_by_hand(network, riddle)

    HistoryService(network).undo()

    assert imported(network, riddle).files[0].error is not None
    assert not people(network)


def test_another_encoding_and_columns_go_together(network: Network, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Alpha,Beta,Gamma\nMüller,Änne,CFO\n", encoding="cp1252")
    service = ImportService(network)

    plan = service.plan([path], encodings={str(path): "cp1252"}, choices={str(path): Choices(COLUMNS, header=True)})
    service.apply(plan)
    plan.close()

    assert people(network)[0].name == "Änne Müller"
