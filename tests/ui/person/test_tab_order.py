"""Tab goes through the panel in the order in which it is read, whatever was added later, and Shift+Tab comes back."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from netgrow_desktop.domain.contacts import CustomField, Email
from netgrow_desktop.ui.person.timeline import Shown
from tests.ui.person.conftest import ADA, TODAY, Desk

if TYPE_CHECKING:
    from netgrow_desktop.ui.person.in_place import InPlace

SLACK = 4
"""How far two lines may overlap, in pixels."""


def stops(first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press a key until the keyboard is where it was; give where it came to rest, from *first* on."""
    first.setFocus()
    found = [first]
    while True:
        QTest.keyClick(found[-1], key)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is first:
            return found
        assert focused not in found, "Tab goes round without coming back"
        found.append(focused)


def read(page: QWidget, found: list[QWidget]) -> list[QWidget]:
    """Give widgets in the order in which a page is read: line by line, in a line from left to right."""
    origin = QPoint(0, 0)
    lines: list[list[QWidget]] = []
    end = -1
    for each in sorted(found, key=lambda each: each.mapTo(page, origin).y()):
        top = each.mapTo(page, origin).y()
        if top >= end - SLACK:
            lines.append([])
        lines[-1].append(each)
        end = max(end, top + each.height())
    return [each for line in lines for each in sorted(line, key=lambda each: each.mapTo(page, origin).x())]


def names(found: list[QWidget]) -> list[str]:
    return [each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "?") for each in found]


def fill(desk: Desk) -> None:
    """Let everything be there of Ada, most of it added while she is on show."""
    follow_ups, contacts = desk.follow_ups, desk.contacts
    desk.lanes.write(lambda: follow_ups.set_cadence([desk.ada], 30, TODAY - timedelta(days=90)))
    desk.lanes.write(lambda: follow_ups.plan([desk.ada], TODAY + timedelta(days=3), "book club"))
    for number in range(22):
        desk.lanes.write(partial(follow_ups.log, [desk.ada], TODAY - timedelta(days=40 + number)))
    emails = [Email("first@x.example"), *ADA.emails, Email("last@x.example")]
    desk.lanes.write(lambda: contacts.change_values(desk.ada, "emails", emails, ADA.emails))
    custom = [CustomField("Pet", "Ferret"), *ADA.custom]
    desk.lanes.write(lambda: contacts.change_values(desk.ada, "custom", custom, ADA.custom))
    desk.lanes.write(lambda: contacts.change(desk.ada, "middle", "Maria"))
    desk.lanes.write(lambda: contacts.add_tag([desk.ada], "alumni"))
    QApplication.processEvents()


def test_tab_goes_through_all_of_the_panel_as_it_is_read(desk: Desk) -> None:
    fill(desk)
    page = desk.panel.page
    page.header.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # stands beside three lines at once
    found = stops(page.header.photo)

    assert names(found) == names(read(page, found))
    said = names(found)
    steps = said[said.index("Plan a follow-up") :]
    assert steps[1] == page.next_steps.cadence.accessibleName()
    assert steps[2:9] == [
        "Done", "Snooze", "Skip this time", "Wed, Nov 25: book club. Press to change", "Done", "Snooze",
        "Skip this time",
    ]  # fmt: skip
    assert [each.partition(":")[0] for each in steps[9:23]] == [
        "Who owes it", "What was promised", "Add the promise",
        "Cares about", "How you met", "Introduced by", "Known through", "Works", "Level", "Industry",
        "How close you feel", "Notes", "Shown", "Log contact",
    ]  # fmt: skip
    assert steps[-10:] == [
        "Department: Finance", "Nickname: Adi", "Connected on: May 1, 2019", "Given name: Ada", "Middle name: Maria",
        "Family name: Kowalska", "Pet", "Own field, Pet: Ferret", "Industry", "Own field, Industry: Energy",
    ]  # fmt: skip


def test_shift_tab_comes_back_the_same_way(desk: Desk) -> None:
    fill(desk)
    name = desk.panel.page.header.name.label
    there, back = stops(name), stops(name, Qt.Key.Key_Backtab)

    assert names(back[1:]) == names(there[:0:-1])


def test_contacts_that_are_unfolded_come_between_those_before_and_what_follows(desk: Desk) -> None:
    fill(desk)
    timeline = desk.panel.page.timeline
    timeline.show_only(Shown.CONTACT)
    timeline.more_button.setFocus()
    QTest.keyClick(timeline.more_button, Qt.Key.Key_Space)
    rows = timeline.rows()
    assert len(rows) == 22
    assert QApplication.focusWidget() is rows[20].headline

    found = stops(rows[19].headline)
    assert found[:7] == [
        rows[19].headline, rows[19].menu_button, rows[20].headline, rows[20].menu_button, rows[21].headline,
        rows[21].menu_button, field(desk, "department").label,
    ]  # fmt: skip


def field(desk: Desk, name: str) -> InPlace:
    return desk.panel.page.more_fields.rows[name].editor


def test_from_a_note_being_written_tab_goes_on_to_what_comes_next(desk: Desk) -> None:
    fill(desk)
    notes = desk.panel.page.notes
    notes.open()
    QTest.keyClicks(notes.parts()[0], " Rows.")
    QTest.keyClick(notes.parts()[0], Qt.Key.Key_Tab)
    assert desk.person().notes == "Sails.\nMet in Lisbon. Rows."

    visited = [QApplication.focusWidget()]
    for _ in range(2):
        focused = visited[-1]
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    timeline = desk.panel.page.timeline
    assert visited == [timeline.filter_button, timeline.log_button, timeline.rows()[1].headline]


def test_tab_goes_through_what_several_people_share_as_it_is_read(desk: Desk) -> None:
    desk.panel.show_several([desk.ada, desk.ben])
    desk.lanes.write(lambda: desk.contacts.add_tag([desk.ada, desk.ben], "friends"))
    QApplication.processEvents()
    view = desk.panel.several
    found = stops(next(iter(view.toggles.values())))

    assert len(found) > 8
    assert names(found) == names(read(view, found))
