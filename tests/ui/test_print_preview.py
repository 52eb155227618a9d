"""The preview paints what is in sight, zooms, and goes to pages by keyboard and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox

from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.ui.print_preview import LARGEST_ZOOM, Fit, PreviewDialog
from tests.reports import networks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def preview(qtbot: QtBot) -> PreviewDialog:
    document = summary_document(networks.usual(overdue=400), paper_page(QPageSize.PageSizeId.A4))
    dialog = PreviewDialog(document)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.resize(900, 760)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.grab()
    return dialog


def test_only_pages_in_sight_are_painted(preview: PreviewDialog) -> None:
    assert preview.view.page_count > 25
    assert preview.view.painted_pages() == (1,)
    preview.view.go_to(20)
    preview.grab()
    assert set(preview.view.painted_pages()) <= {1, 19, 20, 21}
    assert 20 in preview.view.painted_pages()


def test_pages_passed_long_ago_are_forgotten(preview: PreviewDialog) -> None:
    for page in range(1, 26):
        preview.view.go_to(page)
        preview.grab()
    assert len(preview.view.painted_pages()) <= 8


def test_the_number_follows_the_scrolling_and_leads_it(preview: PreviewDialog) -> None:
    number = preview.findChild(QSpinBox)
    assert isinstance(number, QSpinBox)
    preview.view.go_to(7)
    assert number.value() == 7
    number.setValue(12)
    assert preview.view.current_page == 12
    assert number.value() == 12


def test_keys_turn_pages(preview: PreviewDialog) -> None:
    view = preview.view
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


def test_a_whole_page_fits_and_a_width_fills_the_window(preview: PreviewDialog) -> None:
    view = preview.view
    whole = view.zoom
    view.set_fit(Fit.WIDTH)
    assert view.zoom > whole
    assert view.horizontalScrollBar().maximum() == 0
    view.set_fit(Fit.PAGE)
    assert view.zoom == pytest.approx(whole)


def test_zooming_stays_within_bounds(preview: PreviewDialog) -> None:
    for _ in range(40):
        preview.view.zoom_by(2)
    assert preview.view.zoom == LARGEST_ZOOM
    preview.grab()
    for _ in range(40):
        preview.view.zoom_by(0.5)
    assert preview.view.zoom == pytest.approx(0.1)
    preview.grab()
    assert preview.view.painted_pages()


def test_every_button_has_a_name_for_screen_readers(preview: PreviewDialog) -> None:
    buttons = preview.findChildren(QPushButton)
    assert len(buttons) >= 7
    names = [button.accessibleName() or button.text() for button in buttons]
    assert all(len(name) > 2 for name in names)
    assert preview.view.accessibleName()


def test_another_document_is_shown_from_its_beginning(preview: PreviewDialog) -> None:
    preview.view.go_to(9)
    preview.set_document(summary_document(networks.empty(), paper_page(QPageSize.PageSizeId.Letter)))
    assert preview.view.current_page == 1
    assert preview.view.page_count == 1
    preview.grab()
    assert preview.view.painted_pages() == (1,)
