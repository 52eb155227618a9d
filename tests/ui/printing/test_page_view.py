"""The preview paints what is in sight, zooms, and goes to pages by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest

from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.people_lists import detailed_list
from netgrow_desktop.reports.printed_list import lay_out
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.ui.printing.page_view import LARGEST_ZOOM, Fit, PageView
from tests.reports import networks, printed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

A4 = paper_page(QPageSize.PageSizeId.A4)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    made.show_sheets(lay_out(detailed_list(printed.people(150), Voice(english)), A4))
    made.grab()
    return made


def test_only_pages_in_sight_are_painted(view: PageView) -> None:
    assert view.page_count > 15
    assert view.painted_pages() == (1,)
    view.go_to(12)
    view.grab()
    assert set(view.painted_pages()) <= {1, 11, 12, 13}
    assert 12 in view.painted_pages()


def test_pages_passed_long_ago_are_forgotten(view: PageView) -> None:
    for page in range(1, 15):
        view.go_to(page)
        view.grab()
    assert len(view.painted_pages()) <= 8


def test_keys_turn_pages(view: PageView) -> None:
    for key, page in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_End, view.page_count),
        (Qt.Key.Key_PageDown, view.page_count),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_PageUp, 1),
    ):
        QTest.keyClick(view, key)
        assert view.current_page == page
        assert view.accessibleName() == f"Preview: Contacts in detail, 3 Dec 2026, page {page} of {view.page_count}"


def test_a_whole_page_fits_and_a_width_fills_the_window(view: PageView) -> None:
    whole = view.zoom
    view.set_fit(Fit.WIDTH)
    assert view.zoom > whole
    assert view.horizontalScrollBar().maximum() == 0
    view.set_fit(Fit.PAGE)
    assert view.zoom == pytest.approx(whole)


def test_zooming_stays_within_bounds(view: PageView) -> None:
    for _ in range(40):
        view.zoom_by(2)
    assert view.zoom == LARGEST_ZOOM
    for _ in range(40):
        view.zoom_by(0.5)
    assert view.zoom == pytest.approx(0.1)
    view.grab()
    assert view.painted_pages()


def test_other_sheets_are_shown_from_their_beginning_and_the_same_where_one_is(view: PageView) -> None:
    sheets = lay_out(detailed_list(printed.people(60), Voice(english)), A4)
    view.show_sheets(sheets)
    view.go_to(4)
    view.show_sheets(sheets, gray=True)
    assert view.current_page == 4
    view.show_sheets(summary_document(networks.empty(), A4))
    assert (view.current_page, view.page_count) == (1, 1)
    view.grab()
    assert view.painted_pages() == (1,)


def test_there_may_be_nothing_to_show(qtbot: QtBot) -> None:
    empty = PageView()
    qtbot.addWidget(empty)
    empty.resize(300, 300)
    empty.grab()
    assert (empty.page_count, empty.current_page) == (0, 1)
    QTest.keyClick(empty, Qt.Key.Key_End)
