"""What can be done from the panel with one person or with several, and whom it shows."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, SPACE_S
from netgrow_desktop.ui.person.caption import Caption, in_two_lines
from netgrow_desktop.ui.person.timeline import Shown
from netgrow_desktop.ui.planning.contact_log import LogForm
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.ui.planning.tagging import TagPopup
from netgrow_desktop.ui.theme import text_font
from tests.ui.person.conftest import ADA, TODAY, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network


# Categories, tags, what comes next, the timeline


def test_categories_are_switched_and_one_is_made_first(desk: Desk) -> None:
    row = desk.panel.page.categories
    QTest.mouseClick(row.toggles[Category.DEVELOPMENTAL], Qt.MouseButton.LeftButton)
    assert desk.person().categories == (Category.STRATEGIC, Category.DEVELOPMENTAL)
    assert row.words.text() == "Strategic first, also developmental"
    row.make_menu(Category.DEVELOPMENTAL).actions()[0].trigger()
    assert desk.person().categories == (Category.DEVELOPMENTAL, Category.STRATEGIC)
    QTest.keyClick(row.toggles[Category.STRATEGIC], Qt.Key.Key_Space)
    QTest.keyClick(row.toggles[Category.DEVELOPMENTAL], Qt.Key.Key_Space)
    assert desk.person().categories == ()
    assert not any(toggle.isChecked() for toggle in row.toggles.values())
    desk.undo()
    assert desk.person().categories == (Category.DEVELOPMENTAL,)
    assert row.toggles[Category.DEVELOPMENTAL].isChecked()


def test_control_click_makes_a_category_the_first(desk: Desk) -> None:
    toggle = desk.panel.page.categories.toggles[Category.OPERATIONAL]
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert desk.person().categories == (Category.OPERATIONAL, Category.STRATEGIC)


def test_tags_are_added_and_taken_away(desk: Desk) -> None:
    tags = desk.panel.page.tags
    tags.adder.click()
    popup = desk.panel.findChild(TagPopup)
    assert popup is not None
    QTest.keyClicks(popup.line, "sailing")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert desk.person().tags == ("Berlin", "book club", "sailing")
    QTest.keyClick(tags.chips[0], Qt.Key.Key_Delete)
    assert desk.person().tags == ("book club", "sailing")
    QTest.mouseClick(tags.chips[0], Qt.MouseButton.LeftButton, pos=tags.chips[0].cross().center())
    assert desk.person().tags == ("sailing",)
    desk.undo()
    assert [chip.tag for chip in tags.chips] == list(desk.person().tags)


def test_contact_is_logged_corrected_and_removed(desk: Desk) -> None:
    timeline = desk.panel.page.timeline
    timeline.show_only(Shown.CONTACT)
    timeline.log_button.click()
    form = desk.panel.findChild(LogForm)
    assert form is not None
    QTest.keyClicks(form.note, "Plans")
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    row = timeline.rows()[0]
    assert row.headline.text() == "Coffee · today"
    assert row.note.text() == "Plans"
    assert desk.person().last_contact == TODAY.isoformat()
    QTest.keyClick(row.headline, Qt.Key.Key_Return)
    form = next(each for each in desk.panel.findChildren(LogForm) if each.isVisible())
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert desk.contacts.timeline(desk.ada)[0].note == "Plans"
    next(action for action in row.make_menu().actions() if action.text() == "Remove").trigger()
    assert desk.contacts.timeline(desk.ada) == []
    assert timeline.rows() == []
    desk.undo()
    assert len(timeline.rows()) == 1


def test_a_long_timeline_is_shown_in_parts(desk: Desk) -> None:
    for number in range(25):
        desk.follow_ups.log([desk.ada], TODAY.replace(day=1 + number % 20), note=str(number))
    desk.panel.show_person(desk.ada)
    timeline = desk.panel.page.timeline
    assert len(timeline.rows()) == 20
    timeline.more_button.click()
    # Besides the contact, the day they were connected and the day Ada was added.
    assert len(timeline.rows()) == 27
    assert not timeline.more_button.isVisible()


def test_a_follow_up_is_planned_done_skipped_and_changed(desk: Desk) -> None:
    steps = desk.panel.page.next_steps
    steps.plan_button.click()
    form = desk.panel.findChild(PlanForm)
    assert form is not None
    QTest.keyClicks(form.day.line, "tomorrow")
    QTest.keyClick(form.day.line, Qt.Key.Key_Return)
    assert steps.rows()[0].day.text() == "Tomorrow"
    steps.rows()[0].done_button.click()
    assert steps.rows() == []
    assert len(desk.contacts.timeline(desk.ada)) == 1
    desk.undo()
    QTest.keyClick(steps.rows()[0].reason, Qt.Key.Key_Return)
    form = next(each for each in desk.panel.findChildren(PlanForm) if each.isVisible())
    form.reason.setEditText("book club")
    QTest.keyClick(form.day.line, Qt.Key.Key_Return)
    assert steps.rows()[0].reason.text() == "book club"
    steps.rows()[0].skip_button.click()
    assert desk.follow_ups.due_items(TODAY, desk.ada) == []


def test_the_cadence_of_a_tag_is_said_with_its_name(desk: Desk, network: Network) -> None:
    steps = desk.panel.page.next_steps
    desk.lanes.write(lambda: CadenceService(network).set_of_tag("book club", 30, TODAY))
    assert steps.cadence.text() == "Every month (book club) · not in touch yet · next due Tue, Dec 22"


def test_the_cadence_is_said_and_changed(desk: Desk) -> None:
    steps = desk.panel.page.next_steps
    assert steps.cadence.text() == "No regular reminders · not in touch yet"
    desk.lanes.write(lambda: desk.follow_ups.log([desk.ada], TODAY.replace(day=1)))
    desk.lanes.write(lambda: desk.follow_ups.set_cadence([desk.ada], 30, TODAY))
    assert steps.cadence.text() == "Every month · last contact 3 weeks ago · next due Tue, Dec 1"
    assert steps.rows() == []
    desk.lanes.write(lambda: desk.follow_ups.set_cadence([desk.ada], 7, TODAY))
    assert [row.day.text() for row in steps.rows()] == ["Due 2 weeks ago"]


def test_a_pause_is_said_and_ended_by_one_click(desk: Desk) -> None:
    steps = desk.panel.page.next_steps
    assert not steps.resume_button.isVisible()
    for until, said in ((None, "Paused until you resume it"), (date(2026, 12, 24), "Paused until Thu, Dec 24")):
        desk.lanes.write(partial(desk.follow_ups.pauses.pause, [desk.ada], until))
        assert (steps.paused.text(), steps.resume_button.isVisible()) == (said, True)
    steps.resume_button.click()
    assert not steps.resume_button.isVisible()
    assert desk.follow_ups.pauses.pause_of(desk.ada) is None
    desk.lanes.write(lambda: desk.follow_ups.pauses.pause([desk.ada], TODAY))
    assert not steps.paused.isVisible()


# Whom it shows


def test_the_person_is_told_once_and_clearing_shows_nobody(qtbot: QtBot, desk: Desk) -> None:
    shown: list[int] = []
    desk.panel.person_shown.connect(shown.append)
    desk.panel.show_person(desk.ben)
    desk.lanes.write(lambda: desk.contacts.change(desk.ben, "title", "CEO"))
    assert shown == [desk.ben]
    desk.panel.clear()
    assert desk.panel.shown() == ()
    assert not desk.panel.page.isVisible()


def test_a_person_who_is_gone_is_not_shown(desk: Desk) -> None:
    desk.lanes.write(lambda: desk.contacts.delete([desk.ada]))
    assert desk.panel.shown() == ()
    desk.undo()
    assert desk.panel.shown() == (desk.ada,)


def test_deleting_is_told_and_undone(desk: Desk) -> None:
    told: list[tuple[int, ...]] = []
    desk.panel.deleted.connect(told.append)
    next(action for action in desk.panel.make_menu().actions() if action.text() == "Delete").trigger()
    assert told == [(desk.ada,)]
    assert desk.contacts.facets().people == 1
    desk.undo()
    assert desk.person().tags == ADA.tags


def test_hostile_texts_are_shown_letter_by_letter(desk: Desk) -> None:
    evil = '<img src="/dev/zero"><script>x</script>\u202egnp'
    draft = ContactDraft(
        name=evil, title=evil, organization=evil, notes=evil, tags=(evil,), custom=(CustomField(evil, evil),),
        links=(Link(f"https://x.example/{'a' * 300}", evil),), emails=(Email(f"{'x' * 90}@x.example", evil),),
    )  # fmt: skip
    contact_id = desk.contacts.add(draft).value
    desk.follow_ups.plan([contact_id], TODAY, evil)
    desk.follow_ups.log([contact_id], TODAY, note=evil)
    desk.panel.show_person(contact_id)
    labels = desk.panel.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert not any("\u202e" in label.text() for label in labels)
    assert any("<script>" in label.text().replace("\u200b", "") for label in labels)
    assert all("<" not in widget.toolTip() for widget in desk.panel.findChildren(QAbstractButton))
    desk.panel.show_several([contact_id, desk.ada])
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in desk.panel.findChildren(QLabel))


def test_everything_that_can_be_pressed_has_a_name_and_takes_the_keyboard(desk: Desk) -> None:
    desk.follow_ups.plan([desk.ada], TODAY, "x")
    desk.follow_ups.log([desk.ada], TODAY)
    desk.panel.show_person(desk.ada)
    for button in desk.panel.page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
    for field in desk.panel.page.fields():
        assert field.label.focusPolicy() is Qt.FocusPolicy.StrongFocus
        assert not field.isVisible() or field.label.accessibleName()


def test_nothing_is_wider_than_the_panel(desk: Desk) -> None:
    name = "Maximiliane Freifrau von Hohenstein-Wittgensdorf"
    long = "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein"
    draft = ContactDraft(
        name=name, title=long, organization=long, tags=(long,), custom=(CustomField(long, long),),
        emails=(Email(f"{long}@{long}.example", long),),
    )  # fmt: skip
    contact_id = desk.contacts.add(draft).value
    desk.panel.resize(320, 900)
    desk.panel.show_person(contact_id)
    QApplication.processEvents()
    assert desk.panel.page.width() <= 320
    for widget in desk.panel.page.findChildren(QLabel):
        if widget.isVisible():
            assert widget.mapTo(desk.panel.page, widget.rect().topRight()).x() < desk.panel.page.width()


def test_the_names_of_all_fields_are_shown_whole_and_long_labels_in_two_lines(qtbot: QtBot, desk: Desk) -> None:
    own = "Wohnung an der Ostsee"
    long = {own, "Form of address", "After the name"}
    draft = ContactDraft(
        name="Ada Maria Kowalska", prefix="Dr.", given="Ada", middle="Maria", family="Kowalska", suffix="MBA",
        nickname="Adi", department="Finance", birthday="1980-03-02", connected_on="2019-05-01",
        phones=(Phone("+49 30 1", own),),
    )  # fmt: skip
    desk.panel.show_person(desk.contacts.add(draft).value)
    QApplication.processEvents()
    metrics = QFontMetrics(text_font("small"))
    captions = {each.text(): each for each in desk.panel.page.findChildren(Caption) if each.isVisible()}
    assert {"Given name", "Middle name", "Family name", "Department", "Connected on", own} <= set(captions)
    for text, caption in captions.items():
        room = caption.width() - 2 * SPACE_S
        lines = in_two_lines(text, room, metrics)
        assert " ".join(lines) == text
        assert all(metrics.horizontalAdvance(line) <= room for line in lines)
        assert text in long or len(lines) == 1
    qtbot.waitUntil(lambda: captions[own].height() > CONTROL_HEIGHT)
    assert all(each.height() == CONTROL_HEIGHT for text, each in captions.items() if text not in long)


def test_a_label_too_long_for_two_lines_is_cut_in_the_second(desk: Desk) -> None:
    metrics = QFontMetrics(text_font("small"))
    first, second = in_two_lines("Donaudampfschifffahrtsgesellschaftskapitän", 80, metrics)
    assert metrics.horizontalAdvance(first) <= 80
    assert second.endswith("…")
    assert metrics.horizontalAdvance(second) <= 80


def test_an_address_that_does_not_fit_into_its_line_goes_on_in_the_next(qtbot: QtBot, desk: Desk) -> None:
    panel = desk.panel
    panel.resize(panel.minimumWidth(), 900)
    label = panel.page.values["emails"].rows()[0].field.label
    assert label.text().replace("\u200b", "") == "ada@northwind.example"
    qtbot.waitUntil(lambda: label.height() >= 2 * label.fontMetrics().lineSpacing())
    pieces = label.text().split("\u200b")
    room = label.contentsRect().width()
    assert all(label.fontMetrics().horizontalAdvance(piece) <= room for piece in pieces)


# Several people


def test_several_show_what_they_have_in_common(desk: Desk) -> None:
    desk.contacts.add_tag([desk.ada, desk.ben], "friends")
    desk.panel.show_several([desk.ada, desk.ben])
    view = desk.panel.several
    assert view.shares[Category.STRATEGIC].text() == "1 of 2"
    assert view.shares[Category.OPERATIONAL].text() == "none"
    assert [(chip.tag, chip.share) for chip in view.tags.chips] == [
        ("friends", ""),
        ("Berlin", "1/2"),
        ("book club", "1/2"),
    ]


def test_several_are_sorted_tagged_planned_and_deleted_at_once(desk: Desk) -> None:
    both = (desk.ada, desk.ben)
    desk.panel.show_several(both)
    view = desk.panel.several
    QTest.mouseClick(view.toggles[Category.STRATEGIC], Qt.MouseButton.LeftButton)
    assert desk.person(desk.ben).categories == (Category.STRATEGIC,)
    assert view.toggles[Category.STRATEGIC].isChecked()
    assert view.shares[Category.STRATEGIC].text() == "all"
    QTest.mouseClick(view.tags.chips[0], Qt.MouseButton.LeftButton, pos=view.tags.chips[0].rect().center())
    assert desk.person(desk.ben).tags == ("Berlin",)
    desk.panel.acts.tag(both, "new")
    assert all("new" in desk.person(each).tags for each in both)
    desk.panel.delete()
    assert desk.contacts.facets().people == 0
    desk.undo()
    assert desk.contacts.facets().people == 2


def test_one_of_several_is_shown_in_full(desk: Desk) -> None:
    desk.panel.show_several([desk.ben])
    assert desk.panel.page.header.name.label.text() == "Ben Okoro"
    desk.panel.show_several([])
    assert desk.panel.shown() == ()


def test_services_stay_untouched_by_looking(desk: Desk, network: Network) -> None:
    version = network.version
    desk.panel.show_person(desk.ben)
    desk.panel.show_several([desk.ada, desk.ben])
    desk.panel.clear()
    assert network.version == version


def test_very_many_people_are_counted_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netgrow_desktop.ui.person.person_panel.MANY", 1)
    desk.panel.show_several([desk.ada, desk.ben])
    assert desk.panel.shown() == (desk.ada, desk.ben)
    assert desk.panel.several.shares[Category.STRATEGIC].text() == "1 of 2"


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("Unternehmenskommunikation", ["Unternehmens-", "kommunikation"]),
        ("Rindfleischetikettierung", ["Rindfleischeti-", "kettierung"]),
    ],
)
def test_a_long_word_is_broken_between_its_syllables(word: str, lines: list[str]) -> None:
    metrics = QFontMetrics(text_font("small"))
    assert in_two_lines(word, metrics.horizontalAdvance(lines[0]) + 2, metrics) == lines
