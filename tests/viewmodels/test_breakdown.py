"""The columns of the board as models: who stands in them, what a drag carries, what a card says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.viewmodels.breakdown import BOARD, COLUMN_MIME, CardsModel, cards_mime, column_in
from netgrow_desktop.viewmodels.columns import COLUMNS, Phrasing
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME, people_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
LINES = COLUMNS[:3]


class Columns:
    """The four columns on one network."""

    def __init__(self, contacts: ContactService, breakdown: BreakdownService, lanes: Lanes) -> None:
        said = Phrasing(date(2026, 9, 16), str, str, str)
        self.breakdown = breakdown
        self.models = {each: CardsModel(each, LINES, contacts, lanes, lambda: said) for each in BOARD}

    def refresh(self, qtbot: QtBot) -> None:
        """Ask anew in all columns, and wait for the answers."""
        for model in self.models.values():
            with qtbot.waitSignal(model.answered):
                model.refresh()


@pytest.fixture
def columns(tmp_path: Path, qtbot: QtBot) -> Iterator[Columns]:
    """Give the columns of three people: one in two categories, one in one, one undecided."""
    network = create_network(tmp_path / "a.netgrow")
    contacts, breakdown = ContactService(network), BreakdownService(network)
    for name in ("Ada Kowalska", "Ben <b>Okoro</b>", "Chi Nguyen"):
        contacts.add(ContactDraft(name=name, organization="Northwind", title="Partner"))
    breakdown.add([1, 2], STRATEGIC)
    breakdown.add([1], DEVELOPMENTAL)
    lanes = Lanes()
    made = Columns(contacts, breakdown, lanes)
    made.refresh(qtbot)
    yield made
    lanes.close()
    network.close()


def test_each_column_holds_its_own_people(columns: Columns) -> None:
    held = {category: list(model.ids()) for category, model in columns.models.items()}
    assert held == {None: [3], STRATEGIC: [1, 2], OPERATIONAL: [], DEVELOPMENTAL: [1]}


def test_a_column_follows_what_was_written(columns: Columns, qtbot: QtBot) -> None:
    columns.breakdown.move([1, 2], STRATEGIC, OPERATIONAL)
    columns.refresh(qtbot)
    assert list(columns.models[STRATEGIC].ids()) == []
    assert list(columns.models[OPERATIONAL].ids()) == [1, 2]


def test_a_drag_carries_the_people_and_the_column_that_they_come_from(columns: Columns) -> None:
    model = columns.models[STRATEGIC]
    data = model.mimeData([model.index(row, column) for row in (0, 1) for column in (0, 1)])
    assert list(people_in(data)) == [1, 2]
    assert column_in(data) is STRATEGIC
    assert set(model.mimeTypes()) == {PEOPLE_MIME, COLUMN_MIME}


def test_people_from_the_undecided_pile_come_from_no_category() -> None:
    assert column_in(cards_mime([7], None)) is None


@pytest.mark.parametrize("code", [b"", b"\xff\xfe", b"nonsense", b"undecided"])
def test_a_column_that_nobody_knows_is_no_category(code: bytes) -> None:
    data = QMimeData()
    data.setData(COLUMN_MIME, QByteArray(code))
    assert column_in(data) is None


def test_a_card_is_spoken_with_all_its_categories(columns: Columns) -> None:
    index = columns.models[DEVELOPMENTAL].index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ada Kowalska, Northwind, Partner, strategic, developmental"


def test_a_tooltip_shows_markup_in_a_name_as_it_is(columns: Columns) -> None:
    tooltip = columns.models[STRATEGIC].index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Ben &lt;b&gt;Okoro&lt;/b&gt;" in tooltip
    assert "<b>" not in tooltip
