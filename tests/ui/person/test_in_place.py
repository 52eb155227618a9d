"""The keyboard in the panel: where it goes from a value that is edited, and that whatever it comes to is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from netgrow_desktop.ui.person.letters import lettered
from tests.ui.person.conftest import Desk, field_of, replace, value_field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.person.in_place import InPlace


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_commits_and_goes_where_it_goes_from_the_value_at_rest(desk: Desk, key: Qt.Key) -> None:
    page, fields = desk.panel.page, desk.panel.page.relationship.fields
    for field in (page.header.name, value_field(desk, "addresses"), page.notes, fields["level"], fields["industry"]):
        field.focus_value()
        QTest.keyClick(field.label, key)
        expected = QApplication.focusWidget()
        field.open()
        QTest.keyClick(field.parts()[-1 if key is Qt.Key.Key_Tab else 0], key)
        assert QApplication.focusWidget() is expected
        assert not [each.name() for each in page.fields() if each.is_open()]


def test_behind_the_industry_comes_closeness_by_tab_and_by_enter(desk: Desk) -> None:
    relationship = desk.panel.page.relationship
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        replace(relationship.fields["industry"], f"Energy {key.name}")
        QTest.keyClick(relationship.fields["industry"].parts()[0], key)
        assert desk.person().depth.industry == f"Energy {key.name}"
        assert relationship.closeness.hasFocus()


def test_what_is_begun_or_opened_is_seen_whole(qtbot: QtBot, desk: Desk) -> None:
    page = desk.panel.page
    desk.panel.resize(344, 480)
    view = desk.panel._places[page].viewport()

    def is_seen(field: InPlace) -> bool:
        return view.rect().contains(QRect(field.mapTo(view, QPoint(0, 0)), field.size()))

    page.add_job()
    job = page.values["jobs"].rows()[-1].field
    qtbot.waitUntil(lambda: job.parts()[0].hasFocus() and is_seen(job))
    QTest.keyClick(job.parts()[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.add_button.hasFocus() and not page.add_button.visibleRegion().isEmpty())

    page.notes.open()
    desk.panel.hold_spot()
    desk.panel.show_person(desk.ben)
    qtbot.waitUntil(lambda: page.notes.is_open() and is_seen(page.notes))


def test_a_value_given_up_leaves_the_keyboard_where_it_was_begun(desk: Desk) -> None:
    page = desk.panel.page
    page.add_value("addresses")
    QTest.keyClick(page.values["addresses"].rows()[-1].field.parts()[0], Qt.Key.Key_Escape)
    assert page.add_button.hasFocus()
    page.add_field(page.more_fields, "prefix")
    QTest.keyClick(field_of(desk, "prefix").parts()[0], Qt.Key.Key_Escape)
    assert page.add_button.hasFocus()


def test_each_kind_of_value_has_a_letter_of_its_own(desk: Desk) -> None:
    texts = [action.text() for action in desk.panel.page.make_add_menu().actions() if action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(letters)) == len(texts)
    assert {"&E-mail", "&Phone", "&Job"} <= set(texts)
    assert lettered(["Job", "Jo", "O", "R & J"]) == ["&Job", "J&o", "O", "&R && J"]


def test_no_choice_makes_the_page_wider_than_its_place(desk: Desk) -> None:
    page = desk.panel.page
    desk.panel.resize(320, 700)
    for field in ("met_through", "relation", "level"):
        page.relationship.fields[field].open()
        QApplication.processEvents()
        assert page.width() == desk.panel._places[page].viewport().width()


def test_without_a_photo_a_press_asks_for_a_picture_at_once(desk: Desk) -> None:
    desk.panel.page.header.photo.click()
    dialog = desk.panel.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
