"""The panel shows everything about a person, and every field of it is edited where it stands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, CustomField, Email, Link, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.ui.person.person_panel import PersonPanel
from netgrow_desktop.ui.planning.form import Form
from tests.ui.person.conftest import ADA, TODAY, Desk, commit, field_of, replace, type_into, value_field

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network


SCALARS = {
    "name": "Ada Lovelace",
    "given": "Augusta",
    "middle": "B.",
    "family": "King",
    "prefix": "Dr.",
    "suffix": "PhD",
    "nickname": "Lovely",
    "organization": "Engine & Söhne",
    "department": "Numbers",
    "title": "Analyst <b>",
    "notes": "Likes 100% & <i>tags</i>",
}


def test_each_text_is_edited_kept_and_brought_back(desk: Desk) -> None:
    for field, text in SCALARS.items():
        if field in {"middle", "prefix", "suffix"}:
            desk.panel.page.more_fields.add(field)
        type_into(field_of(desk, field), text)
        assert getattr(desk.person(), field) == text
        assert not field_of(desk, field).is_open()
        desk.undo()
        assert getattr(desk.person(), field) == getattr(ADA, field)
        assert field_of(desk, field).value() == getattr(ADA, field)


DATES = (
    ("birthday", "3 April 1979", "1979-04-03"),
    ("birthday", "4/3/1979", "1979-04-03"),
    ("birthday", "12 dec", "--12-12"),
    ("birthday", "", ""),
    ("connected_on", "yesterday", "2026-11-21"),
    ("connected_on", "May 2020", "2020-05"),
)


def test_dates_are_typed_freely(desk: Desk) -> None:
    for field, typed, kept in DATES:
        type_into(field_of(desk, field), typed)
        assert getattr(desk.person(), field) == kept
        desk.undo()
        assert getattr(desk.person(), field) == getattr(ADA, field)


NO_DATES = {
    "next to never": "That does not look like a date.",
    "31 feb 1980": "That does not look like a date.",
    "3 April 2090": "That day is yet to come.",
}


def test_what_is_no_date_stays_in_the_editor_with_the_reason(desk: Desk) -> None:
    field = field_of(desk, "birthday")
    for typed, problem in NO_DATES.items():
        type_into(field, typed)
        assert field.is_open()
        assert field.problem() == problem
        assert field.typed() == typed
        assert desk.person().birthday == ADA.birthday
        QTest.keyClick(field.parts()[0], Qt.Key.Key_Escape)
        assert not field.is_open()
        assert field.label.text() == "March 2, 1980"


def test_a_person_never_loses_their_name(desk: Desk) -> None:
    field = field_of(desk, "name")
    type_into(field, "   ")
    assert field.is_open()
    assert field.problem() == "A person needs a name."
    assert desk.person().name == "Ada Kowalska"


VALUES: dict[str, tuple[str, Any]] = {
    "emails": ("ada@new.example", Email("ada@new.example", "work")),
    "phones": ("+48 22 1", Phone("+48 22 1", "work")),
    "links": ("example.org/ada", Link("example.org/ada")),
    "custom": ("Water", CustomField("Industry", "Water")),
}


def test_each_value_is_edited_with_its_label_kept_and_brought_back(desk: Desk) -> None:
    for field, (typed, value) in VALUES.items():
        type_into(value_field(desk, field), typed)
        assert getattr(desk.person(), field) == (value, *getattr(ADA, field)[1:])
        desk.undo()
        assert getattr(desk.person(), field) == getattr(ADA, field)
        assert value_field(desk, field).value() == getattr(ADA, field)[0]


def test_an_address_is_edited_part_by_part(desk: Desk) -> None:
    field = value_field(desk, "addresses")
    field.open()
    street, extended, _, city, _, country = field.parts()
    QTest.keyClicks(street, "!")
    QTest.keyClicks(extended, "2nd floor")
    assert isinstance(city, QLineEdit)
    city.setText("Gdańsk")
    QTest.keyClick(country, Qt.Key.Key_Return)
    expected = Address("!Unter den Linden 5", "Gdańsk", "", "10117", "Germany", "2nd floor", "work")
    assert desk.person().addresses == (expected,)
    desk.undo()
    assert desk.person().addresses == ADA.addresses


def test_emptying_a_value_takes_it_away(desk: Desk) -> None:
    type_into(value_field(desk, "emails"), "")
    assert desk.person().emails == (Email("ada@home.example", "home"),)
    assert len(desk.panel.page.values["emails"].rows()) == 1


NO_VALUES = (("emails", "not an address"), ("emails", "ada@"), ("phones", "call me"), ("links", "javascript:alert(1)"))


def test_a_value_that_cannot_be_one_is_not_kept(desk: Desk) -> None:
    for field, typed in NO_VALUES:
        editor = value_field(desk, field)
        type_into(editor, typed)
        assert editor.is_open()
        assert editor.problem().startswith("That does not look like")
        assert getattr(desk.person(), field) == getattr(ADA, field)
        QTest.keyClick(editor.parts()[0], Qt.Key.Key_Escape)


def add_menu(desk: Desk) -> dict[str, QAction]:
    return {action.text().replace("&", ""): action for action in desk.panel.page.make_add_menu().actions()}


def test_values_are_added_from_the_menu(desk: Desk) -> None:
    menu = add_menu(desk)
    menu["Phone"].trigger()
    added = desk.panel.page.values["phones"].rows()[-1].field
    assert added.is_open()
    QTest.keyClicks(added.parts()[0], "+49 171 1")
    commit(added)
    assert desk.person().phones == (*ADA.phones, Phone("+49 171 1"))


def test_a_value_begun_and_left_empty_is_nothing(desk: Desk) -> None:
    block = desk.panel.page.values["phones"]
    block.add_value()
    QTest.keyClick(block.rows()[-1].field.parts()[0], Qt.Key.Key_Escape)
    assert len(block.rows()) == 1
    assert desk.history.next_undo() is not None
    assert desk.person().phones == ADA.phones


def test_empty_fields_are_offered_and_filled(desk: Desk) -> None:
    menu = add_menu(desk)
    assert "Birthday" not in menu
    menu["Form of address"].trigger()
    field = field_of(desk, "prefix")
    assert field.is_open()
    QTest.keyClicks(field.parts()[0], "Dr.")
    commit(field)
    assert desk.person().prefix == "Dr."
    assert field.isVisible()


def test_own_fields_are_added_under_a_name(desk: Desk) -> None:
    menu = add_menu(desk)
    menu["Own field…"].trigger()
    form = desk.panel.findChild(Form)
    assert form is not None
    name, text = form.findChildren(QLineEdit)
    QTest.keyClicks(name, "Languages")
    QTest.keyClicks(text, "Polish")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert desk.person().custom == (*ADA.custom, CustomField("Languages", "Polish"))


def test_a_new_own_field_is_seen_at_once_with_the_keyboard_on_its_value(qtbot: QtBot, desk: Desk) -> None:
    desk.panel.resize(380, 500)
    desk.panel.page._add_custom("Languages", "Polish")
    added = desk.panel.page.values["custom"].rows()[-1].field
    qtbot.waitUntil(added.label.hasFocus)
    assert added.value() == CustomField("Languages", "Polish")
    assert not added.label.visibleRegion().isEmpty()


def test_a_value_is_relabelled_put_first_and_removed(desk: Desk) -> None:
    def act(position: int, text: str) -> None:
        row = desk.panel.page.values["emails"].rows()[position]
        next(action for action in row.make_menu().actions() if action.text() == text).trigger()

    act(0, "Other")
    assert desk.person().emails[0] == Email("ada@northwind.example", "other")
    act(1, "Put first")
    assert [email.address for email in desk.person().emails] == ["ada@home.example", "ada@northwind.example"]
    act(1, "Remove")
    assert desk.person().emails == (Email("ada@home.example", "home"),)
    act(0, "Copy")
    assert QApplication.clipboard().text() == "ada@home.example"


def test_a_label_of_ones_own_is_typed(desk: Desk) -> None:
    row = desk.panel.page.values["emails"].rows()[0]
    next(action for action in row.make_menu().actions() if action.text() == "Other label…").trigger()
    form = desk.panel.findChild(Form)
    assert form is not None
    line = form.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "Verein")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.person().emails[0] == Email("ada@northwind.example", "Verein")


# The keyboard


def test_tab_goes_over_values_at_rest_from_top_to_bottom_and_opens_none(desk: Desk) -> None:
    page = desk.panel.page
    desk.contacts.change_values(desk.ada, "emails", [*ADA.emails, Email("third@x.example")])
    desk.panel.refresh(Changes.EVERYTHING)
    page.header.menu_button.setFocus()
    visited = []
    focused = QApplication.focusWidget()
    while focused is not None and focused is not page.header.photo:
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
    assert not [field.name() for field in page.fields() if field.is_open()]
    places = [each.mapTo(page, each.rect().center()) for each in visited]
    assert {"E-mail, Work: ada@northwind.example", "Notes: Sails.\nMet in Lisbon."} <= {
        each.accessibleName() for each in visited
    }
    assert all(after.y() > before.y() - 24 for before, after in pairwise(places))


def test_typing_on_a_value_begins_to_edit_it_and_takes_nothing_away(desk: Desk) -> None:
    page = desk.panel.page
    for field, wanted in ((page.notes, "Sails.\nMet in Lisbon.!"), (page.header.title, "CFO!")):
        field.focus_value()
        QTest.keyClick(field.label, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
        assert field.is_open()
        assert field.edited() == wanted
        QTest.keyClick(field.parts()[0], Qt.Key.Key_Escape)
        assert not field.is_open()


def test_an_opened_note_goes_on_behind_what_was_written(desk: Desk) -> None:
    notes = desk.panel.page.notes
    notes.focus_value()
    QTest.keyClick(notes.label, Qt.Key.Key_Return)
    QTest.keyClicks(notes.parts()[0], " Likes tea.")
    assert notes.edited() == "Sails.\nMet in Lisbon. Likes tea."


def test_an_opened_date_is_not_replaced_by_the_next_key(desk: Desk) -> None:
    birthday = desk.panel.page.birthday.rows["birthday"].editor
    birthday.open()
    before = birthday.typed()
    QTest.keyClick(birthday.parts()[0], Qt.Key.Key_X)
    assert birthday.typed() == f"{before}x"
    QTest.keyClick(birthday.parts()[0], Qt.Key.Key_Escape)
    assert desk.person().birthday == "1980-03-02"


def test_enter_commits_and_leaves_the_next_value_closed_under_the_keyboard(desk: Desk) -> None:
    page = desk.panel.page
    replace(page.header.title, "CEO")
    QTest.keyClick(page.header.title.parts()[0], Qt.Key.Key_Return)
    assert desk.person().title == "CEO"
    assert not page.header.organization.is_open()
    assert QApplication.focusWidget() is page.header.organization.label
    QTest.keyClick(page.header.organization.label, Qt.Key.Key_Return)
    assert page.header.organization.is_open()


def test_escape_reverts_and_writes_nothing(desk: Desk) -> None:
    before = desk.history.next_undo()
    field = desk.panel.page.header.title
    replace(field, "CEO")
    QTest.keyClick(field.parts()[0], Qt.Key.Key_Escape)
    assert field.label.text() == "CFO"
    assert QApplication.focusWidget() is field.label
    assert desk.history.next_undo() == before


def test_an_editor_left_unchanged_writes_nothing(desk: Desk) -> None:
    before = desk.history.next_undo()
    for field in desk.panel.page.fields():
        if field.isVisible():
            field.open()
            assert field.commit()
    assert desk.history.next_undo() == before


def test_a_click_opens_and_a_click_elsewhere_commits(desk: Desk) -> None:
    page = desk.panel.page
    QTest.mouseClick(page.header.title.label, Qt.MouseButton.LeftButton)
    assert page.header.title.is_open()
    QTest.keyClicks(page.header.title.parts()[0], "CEO")
    QTest.mouseClick(page.header.organization.label, Qt.MouseButton.LeftButton)
    assert desk.person().title == "CEO"
    assert page.header.organization.is_open()


def test_the_name_is_edited_from_outside(desk: Desk) -> None:
    desk.panel.edit_name()
    assert desk.panel.page.header.name.is_open()


# What is typed is never lost


def test_an_open_editor_survives_a_refresh_from_elsewhere(desk: Desk) -> None:
    field = value_field(desk, "emails", 1)
    replace(field, "half typ")
    desk.lanes.write(lambda: desk.contacts.change(desk.ada, "title", "CEO"))
    desk.lanes.write(lambda: desk.contacts.change_values(desk.ada, "emails", [Email("first@x.example"), *ADA.emails]))
    assert desk.panel.page.header.title.label.text() == "CEO"
    assert field.is_open()
    assert field.typed() == "half typ"
    replace(field, "ada@typed.example")
    commit(field)
    assert desk.person().emails == (
        Email("first@x.example"),
        ADA.emails[0],
        Email("ada@typed.example", "home"),
    )


def test_a_value_that_went_away_under_the_editor_comes_back_as_typed(desk: Desk) -> None:
    field = value_field(desk, "emails", 0)
    replace(field, "ada@typed.example")
    desk.lanes.write(lambda: desk.contacts.change_values(desk.ada, "emails", []))
    commit(field)
    assert [email.address for email in desk.person().emails] == ["ada@typed.example"]


def test_another_person_commits_what_was_typed_of_the_first(desk: Desk) -> None:
    replace(desk.panel.page.header.title, "CEO")
    desk.panel.show_person(desk.ben)
    assert desk.person().title == "CEO"
    assert desk.person(desk.ben).title == ""
    assert desk.panel.page.header.name.label.text() == "Ben Okoro"


def test_what_cannot_be_kept_is_said_with_its_text_when_another_person_comes(desk: Desk) -> None:
    replace(field_of(desk, "birthday"), "next <b>never</b>")
    desk.panel.show_person(desk.ben)
    assert desk.panel.notice.isVisible()
    assert desk.panel.notice.text() == (
        "Not kept for Ada Kowalska: Birthday “next <b>never</b>”. That does not look like a date."
    )
    assert desk.person().birthday == ADA.birthday


def test_hiding_the_panel_commits(desk: Desk) -> None:
    replace(desk.panel.page.notes, "Typed and hidden")
    desk.panel.hide()
    assert desk.person().notes == "Typed and hidden"


def test_a_text_that_could_not_be_written_is_given_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NetGrowError("network.disk_full", path="a.netgrow")

    monkeypatch.setattr(desk.contacts, "change", refuse)
    field = desk.panel.page.notes
    type_into(field, "A long note")
    assert field.is_open()
    assert field.typed() == "A long note"
    assert "the disk is full" in field.problem()
    monkeypatch.undo()
    commit(field)
    assert desk.person().notes == "A long note"


def test_values_that_could_not_be_written_are_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NetGrowError("network.disk_full", path="a.netgrow")

    monkeypatch.setattr(desk.contacts, "change_values", refuse)
    type_into(value_field(desk, "emails"), "ada@new.example")
    assert "ada@new.example" in desk.panel.notice.text()
    assert value_field(desk, "emails").value() == ADA.emails[0]


def test_edits_in_quick_succession_all_arrive_with_real_threads(qtbot: QtBot, network: Network, desk: Desk) -> None:
    lanes = Lanes()
    panel = PersonPanel(desk.contacts, desk.breakdown, desk.follow_ups, lanes, lambda: TODAY)
    qtbot.addWidget(panel)
    lanes.changed.connect(panel.refresh)
    panel.show()
    with qtbot.waitSignal(panel.person_shown):
        panel.show_person(desk.ada)
    for round_ in range(5):
        for position in range(2):
            type_into(panel.page.values["emails"].rows()[position].field, f"ada{round_}{position}@x.example")
    with qtbot.waitSignal(lanes.busy_changed, check_params_cb=lambda busy: not busy):
        panel.page.header.title.open()
        QTest.keyClicks(panel.page.header.title.parts()[0], "CEO")
        panel.page.header.title.commit()
    qtbot.waitUntil(lambda: desk.person().title == "CEO")
    assert [email.address for email in desk.person().emails] == ["ada40@x.example", "ada41@x.example"]
    panel.close()
    lanes.close()
