"""Sorting people by dragging their cards from column to column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.categories import Category
from tests.ui.breakdown.conftest import CTRL, Desk, show_active

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
ADA, BEN = "Ada Kowalska", "Ben Okoro"
COPY, MOVE, IGNORE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.IgnoreAction


class TestDrags:
    """Sorting with the mouse."""

    def test_dragging_moves_from_that_column(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, DEVELOPMENTAL) == MOVE
        assert desk.categories(ada) == ["developmental", "operational"]

    def test_dragging_with_ctrl_adds(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, DEVELOPMENTAL, CTRL) == COPY
        assert desk.categories(ada) == ["strategic", "operational", "developmental"]

    def test_whoever_was_dropped_is_in_sight_and_selected_in_the_new_column(self, desk: Desk) -> None:
        desk.tab.resize(1280, 420)
        moved = desk.names(None)[-2:]
        desk.select(None, *moved)
        desk.drop(None, STRATEGIC)
        cards = desk.cards(STRATEGIC)
        assert set(desk.selected(STRATEGIC)) == set(moved)
        assert desk.selected(None) == []
        assert cards.hasFocus()
        assert cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()).center())

    def test_with_threads_too_whoever_was_dropped_is_selected(self, filled_network: Network, qtbot: QtBot) -> None:
        lanes = Lanes()
        desk = Desk(filled_network, lanes)
        qtbot.addWidget(desk.tab)
        show_active(desk.tab, qtbot)
        qtbot.waitUntil(desk.tab.board.is_answered)
        cards = desk.cards(None)
        moved = list(cards.cards.ids()[:3])
        cards.selected.select_ids(moved)
        desk.drop(None, DEVELOPMENTAL)
        qtbot.waitUntil(lambda: set(desk.cards(DEVELOPMENTAL).selected.ids()) == set(moved))
        lanes.close()

    def test_dropping_on_undecided_takes_out_of_that_column_only(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, None, CTRL) == MOVE
        assert desk.categories(ada) == ["operational"]
        assert ADA not in desk.names(None)
        (ben,) = desk.select(OPERATIONAL, BEN)
        desk.drop(OPERATIONAL, None)
        assert desk.categories(ben) == []
        assert desk.selected(None) == [BEN]

    def test_dropped_where_they_came_from_people_stay(self, desk: Desk) -> None:
        desk.select(STRATEGIC, ADA)
        entries = len(desk.history.entries())
        assert not desk.drag_over(STRATEGIC, STRATEGIC)
        assert desk.drop(STRATEGIC, STRATEGIC) == IGNORE
        assert len(desk.history.entries()) == entries

    def test_whoever_is_in_both_columns_is_selected_in_the_other_one(self, desk: Desk) -> None:
        desk.select(STRATEGIC, ADA)
        desk.drop(STRATEGIC, OPERATIONAL, CTRL)
        assert desk.selected(OPERATIONAL) == [ADA]

    def test_the_column_under_the_drag_shows_that_it_takes_it(self, desk: Desk) -> None:
        desk.select(None, *desk.names(None)[:2])
        column = desk.tab.board.columns[DEVELOPMENTAL]
        calm = column.grab().toImage()
        assert desk.drag_over(None, DEVELOPMENTAL)
        assert column.is_receiving()
        assert column.grab().toImage() != calm
        desk.drag_away(DEVELOPMENTAL)
        assert not column.is_receiving()
        assert column.grab().toImage() == calm

    def test_text_and_files_are_left_to_others(self, desk: Desk) -> None:
        data = QMimeData()
        data.setText("Ada")
        event = QDropEvent(QPointF(40, 40), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desk.tab.board.columns[STRATEGIC], event)
        assert not event.isAccepted()

    def test_undo_takes_a_drop_back(self, desk: Desk) -> None:
        ids = desk.select(None, *desk.names(None)[:3])
        desk.drop(None, OPERATIONAL)
        assert {tuple(desk.categories(each)) for each in ids} == {("operational",)}
        desk.undo()
        assert {tuple(desk.categories(each)) for each in ids} == {()}
        assert len(desk.names(None)) == 10
