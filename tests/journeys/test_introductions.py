"""From somebody's panel to two people who know each other, and to a thank-you for a door that was opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.interviews.introducing import LetterKind
from netgrow_desktop.domain.interviews.introductions import Answer, IntroductionSide, ask_again_on
from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage
from netgrow_desktop.ui.examine.introductions_part import IntroductionsPart
from netgrow_desktop.ui.introductions.forms import TookPlaceForm, WentForm
from netgrow_desktop.ui.introductions.introductions_page import IntroductionsPage
from netgrow_desktop.ui.introductions.ledger_view import ASK_BOTH, RECEIVED, THANKED, WENT, WRITE
from netgrow_desktop.ui.shell.network_page import BEFORE_WRITING, CONTACTS, EXAMINE, INTRODUCTIONS
from tests.journeys.conftest import TODAY
from tests.journeys.test_examining import open_examination

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.ui.introductions.pair_view import PairView
    from netgrow_desktop.ui.introductions.person_field import PersonField
    from tests.journeys.conftest import Desk


def opened_page(desk: Desk) -> IntroductionsPage:
    """Wait for the page of introductions."""
    desk.wait(lambda: desk.page.place() == INTRODUCTIONS)
    page = desk.window.findChild(IntroductionsPage)
    assert isinstance(page, IntroductionsPage)
    return page


def type_name(desk: Desk, field: PersonField, name: str) -> None:
    """Type a name and press Enter."""
    field.line.setFocus()
    QTest.keyClicks(field.line, name)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    desk.wait(lambda: field.name() == name)


def has_words(label: QLabel) -> bool:
    """Tell whether a label says anything."""
    return bool(label.text())


def is_on(view: PairView, kind: LetterKind) -> bool:
    """Tell whether a letter is on show."""
    return view.letter_kind() is kind


def test_two_people_are_asked_and_brought_together_and_it_is_told_how_it_went(desk: Desk) -> None:
    opened = desk.page.opened
    ada = opened.contacts.add(ContactDraft("Ada Kowalska", emails=(Email("ada@northwind.example"),))).value
    ben = opened.contacts.add(ContactDraft("Ben Okoro")).value
    ledger = opened.interviews().introductions

    def only() -> Introduction:
        (each,) = ledger.everything()
        return each

    desk.page.lanes.changed.emit(Changes.CONTACTS)
    desk.page.show_person(ada)
    desk.wait(lambda: desk.page.contacts.panel.shown() == (ada,))
    menu = desk.page.contacts.panel.make_menu()
    next(action for action in menu.actions() if action.text() == "Introduce to…").trigger()
    page = opened_page(desk)
    line = page.ledger.pair
    desk.wait(lambda: line.one.who() == ada)
    type_name(desk, line.other, "Ben Okoro")
    assert line.other.who() == ben
    line.buttons[ASK_BOTH].click()
    desk.wait(lambda: page.views.currentIndex() == 1)

    view = page.pair
    assert view.letter_kind() is LetterKind.ASK
    view.whys[0].setPlainText("Ben knows trams.")
    view.whys[1].setFocus()
    view.whys[0].left.emit()
    desk.wait(lambda: "Ben knows trams." in view.letter.draft()[1])
    view.letter.copy.click()
    assert "May I introduce you to Ben Okoro?" in view.letter.draft()[0]
    assert QApplication.clipboard().text().startswith("Hi Ada,")
    for answers, asked, following in zip(
        view.answers, view.asked, (LetterKind.ASK_OTHER, LetterKind.INTRODUCE), strict=True
    ):
        answers.chips[Answer.ASKED].click()
        desk.wait(partial(has_words, asked))
        answers.chips[Answer.YES].click()
        desk.wait(partial(is_on, view, following))
    assert not view.letter.mail.isEnabled()
    view.introduce.click()
    form = page.findChild(TookPlaceForm)
    assert isinstance(form, TookPlaceForm)
    assert form.again.day() == ask_again_on(TODAY)
    form.accept()
    desk.wait(view.went.isVisible)
    (again,) = opened.follow_ups.due_items(TODAY, ada)
    assert (again.due_on, again.reason) == (ask_again_on(TODAY), "How did it go with Ben Okoro?")

    page.go_back()
    desk.wait(lambda: [each.key for each in page.ledger.made.list.lines()] == [only().id])
    page.ledger.made.list.button(only().id, WENT).click()
    told = page.findChild(WentForm)
    assert isinstance(told, WentForm)
    QTest.keyClicks(told.note, "They met twice")
    QTest.keyClick(told.note, Qt.Key.Key_Return)
    desk.wait(lambda: only().went == "They met twice")
    desk.window.menus.undo.trigger()
    desk.wait(lambda: not only().went)
    page.go_back()
    assert desk.page.place() == CONTACTS


def test_a_door_is_noted_with_somebody_new_and_thanked_for(desk: Desk) -> None:
    opened = desk.page.opened
    ada = opened.contacts.add(ContactDraft("Ada Kowalska")).value
    desk.page.lanes.changed.emit(Changes.CONTACTS)
    desk.page.show_person(ada)
    desk.wait(lambda: desk.page.contacts.panel.shown() == (ada,))
    desk.page.contacts.panel.ask_to_introduce(door=True)
    page = opened_page(desk)
    line = page.ledger.door
    desk.wait(lambda: line.other.who() == ada)
    type_name(desk, line.one, "Dana Vale")
    assert line.one.who() == "Dana Vale"
    line.buttons[RECEIVED].click()
    form = page.findChild(TookPlaceForm)
    assert isinstance(form, TookPlaceForm)
    form.accept()
    rows = page.ledger.received.list
    desk.wait(lambda: len(rows.lines()) == 1)
    (each,) = opened.interviews().introductions.everything()
    assert (each.side, each.name, each.other) == (IntroductionSide.RECEIVED, "Dana Vale", "Ada Kowalska")

    rows.button(each.id, WRITE).click()
    desk.wait(lambda: desk.page.place() == BEFORE_WRITING)
    writing = desk.window.findChild(BeforeWritingPage)
    assert isinstance(writing, BeforeWritingPage)
    desk.wait(lambda: writing.person() == each.contact_id)
    assert writing.introduce.isVisible()
    writing.back.click()
    assert desk.page.place() == INTRODUCTIONS

    rows.button(each.id, THANKED).click()
    desk.wait(lambda: [act.code for act in rows.lines()[0].acts] == [WENT])
    assert "thanked" in rows.lines()[0].note
    assert opened.follow_ups.due_items(TODAY, each.contact_id) == []


def test_who_opens_doors_leads_to_all_introductions_and_back(desk: Desk) -> None:
    opened = desk.page.opened
    ada = opened.contacts.add(ContactDraft("Ada Kowalska")).value
    opened.contacts.set_key_people((ada,), is_key=True)
    part = open_examination(desk).part(IntroductionsPart)
    assert isinstance(part, IntroductionsPart)
    part.every.click()
    page = opened_page(desk)
    page.leave.click()
    assert desk.page.place() == EXAMINE
