"""What the panel shows and changes of a person beyond an address book."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from netgrow_desktop.domain.contacts import ContactDraft, Job, Photo
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.ui.person.introducer import IntroducerEditor, look_for
from netgrow_desktop.ui.person.jobs import JobEditor
from netgrow_desktop.ui.person.timeline import Shown
from tests.ui.person.conftest import TODAY, commit, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.ui.person.closeness import ClosenessScale
    from netgrow_desktop.ui.person.introducer import IntroducerInPlace
    from tests.ui.person.conftest import Desk


def introducer(desk: Desk) -> IntroducerInPlace:
    return desk.panel.page.relationship.introducer_field()


def editor_of(desk: Desk) -> IntroducerEditor:
    editor = introducer(desk).editor()
    assert isinstance(editor, IntroducerEditor)
    return editor


def scale(desk: Desk) -> ClosenessScale:
    return desk.panel.page.relationship.closeness


# How we met, what they care about, who introduced us


@pytest.mark.parametrize("field", ["cares_about", "how_met"])
def test_what_one_knows_of_a_person_is_edited_where_it_stands(desk: Desk, field: str) -> None:
    editor = desk.panel.page.relationship.fields[field]
    type_into(editor, "Sailing, on a Föhr ferry")
    assert getattr(desk.person().depth, field) == "Sailing, on a Föhr ferry"
    assert editor.label.text().replace("\u200b", "") == "Sailing, on a Föhr ferry"
    desk.undo()
    assert getattr(desk.person().depth, field) == ""
    assert editor.value() == ""


def test_somebody_of_the_network_is_found_as_the_one_who_introduced_and_opened_by_a_click(desk: Desk) -> None:
    introducer(desk).open()
    QTest.keyClicks(editor_of(desk).line, "ben")
    lines = editor_of(desk).list
    assert [lines.item(row).text() for row in range(lines.count())] == ["Ben Okoro", "Just “ben”"]
    QTest.keyClick(editor_of(desk).line, Qt.Key.Key_Return)
    assert (desk.person().depth.introduced_by, desk.person().introducer_id) == ("Ben Okoro", desk.ben)
    opened: list[int] = []
    desk.panel.person_requested.connect(opened.append)
    desk.panel.page.relationship.opener.click()
    assert opened == [desk.ben]


def test_a_name_that_is_in_nobodys_network_stays_a_name(desk: Desk) -> None:
    type_into(introducer(desk), "Zora Quill")
    assert (desk.person().depth.introduced_by, desk.person().introducer_id) == ("Zora Quill", 0)
    assert desk.panel.page.relationship.opener.isHidden()
    type_into(introducer(desk), "")
    assert desk.person().depth.introduced_by == ""


def test_nobody_is_offered_as_their_own_introducer(desk: Desk) -> None:
    introducer(desk).open()
    QTest.keyClicks(editor_of(desk).line, "ada")
    assert [line.text() for line in map(editor_of(desk).list.item, range(editor_of(desk).list.count()))] == [
        "Just “ada”"
    ]


def test_enter_before_anybody_was_found_waits_for_who_is_meant(desk: Desk) -> None:
    field = introducer(desk)
    field.open()
    field.blockSignals(True)
    QTest.keyClicks(editor_of(desk).line, "ben okoro")
    field.blockSignals(False)
    QTest.keyClick(editor_of(desk).line, Qt.Key.Key_Return)
    assert field.is_open()
    field.show_found("ben okoro", look_for(desk.contacts, "ben okoro", desk.ada))
    assert not field.is_open()
    assert desk.person().introducer_id == desk.ben


def test_the_arrows_choose_the_name_alone_where_somebody_of_that_name_is_known(desk: Desk) -> None:
    introducer(desk).open()
    QTest.keyClicks(editor_of(desk).line, "Ben Okoro")
    QTest.keyClick(editor_of(desk).line, Qt.Key.Key_Down)
    QTest.keyClick(editor_of(desk).line, Qt.Key.Key_Return)
    assert (desk.person().depth.introduced_by, desk.person().introducer_id) == ("Ben Okoro", 0)


# Where they stand


def test_relation_and_level_are_chosen_by_keys_alone(desk: Desk) -> None:
    fields = desk.panel.page.relationship.fields
    relation = fields["relation"]
    relation.focus_value()
    QTest.keyClick(relation.label, Qt.Key.Key_R)
    assert isinstance(relation.editor(), QComboBox)
    QTest.keyClick(relation.parts()[0], Qt.Key.Key_Return)
    assert desk.person().depth.relation == "report"
    fields["level"].open()
    QTest.keyClick(fields["level"].parts()[0], Qt.Key.Key_Down)
    QTest.keyClick(fields["level"].parts()[0], Qt.Key.Key_Tab)
    assert desk.person().depth.level == "senior"
    assert fields["level"].label.text() == "Senior to me"
    relation.open()
    QTest.keyClick(relation.parts()[0], Qt.Key.Key_Home)
    QTest.keyClick(relation.parts()[0], Qt.Key.Key_Return)
    assert desk.person().depth.relation == ""


def test_how_they_know_each_other_is_chosen_and_the_industry_typed(desk: Desk) -> None:
    fields = desk.panel.page.relationship.fields
    fields["met_through"].open()
    QTest.keyClick(fields["met_through"].parts()[0], Qt.Key.Key_End)
    QTest.keyClick(fields["met_through"].parts()[0], Qt.Key.Key_Return)
    assert desk.person().depth.met_through == "group"
    assert fields["met_through"].label.text() == "Through a group or event"
    type_into(fields["industry"], "Energy")
    assert desk.person().depth.industry == "Energy"
    desk.undo()
    desk.undo()
    assert (desk.person().depth.met_through, desk.person().depth.industry) == ("", "")


def test_esc_leaves_a_choice_as_it_was(desk: Desk) -> None:
    level = desk.panel.page.relationship.fields["level"]
    level.open()
    QTest.keyClick(level.parts()[0], Qt.Key.Key_Down)
    QTest.keyClick(level.parts()[0], Qt.Key.Key_Escape)
    assert not level.is_open()
    assert desk.person().depth.level == ""


def test_closeness_is_said_by_a_digit_and_taken_back(desk: Desk) -> None:
    scale(desk).setFocus()
    QTest.keyClick(scale(desk), Qt.Key.Key_4)
    assert desk.person().depth.closeness == 4
    assert scale(desk).accessibleName() == "How close you feel: 4 of 5, from distant to close"
    QTest.keyClick(scale(desk), Qt.Key.Key_4)
    assert desk.person().depth.closeness == 0
    desk.undo()
    assert scale(desk).place() == 4


def test_the_arrows_move_closeness_and_leaving_keeps_it(desk: Desk) -> None:
    scale(desk).setFocus()
    for _ in range(3):
        QTest.keyClick(scale(desk), Qt.Key.Key_Right)
    assert desk.person().depth.closeness == 0
    QTest.keyClick(scale(desk), Qt.Key.Key_Escape)
    assert scale(desk).place() == 0
    QTest.keyClick(scale(desk), Qt.Key.Key_Right)
    QTest.keyClick(scale(desk), Qt.Key.Key_Right)
    QTest.keyClick(scale(desk), Qt.Key.Key_Tab)
    assert desk.person().depth.closeness == 2


def test_a_click_on_the_last_place_says_close(desk: Desk) -> None:
    places = scale(desk)
    for x in range(places.width(), 0, -1):
        QTest.mouseClick(places, Qt.MouseButton.LeftButton, pos=QPoint(x, places.height() // 2))
        if places.place():
            break
    assert desk.person().depth.closeness == 5


def test_a_star_marks_a_key_person(desk: Desk) -> None:
    star = desk.panel.page.categories.star
    star.click()
    assert desk.person().key_person
    assert star.isChecked()
    desk.undo()
    assert not star.isChecked()


# Jobs


def job_editor(desk: Desk) -> JobEditor:
    editor = desk.panel.page.values["jobs"].rows()[-1].field.editor()
    assert isinstance(editor, JobEditor)
    return editor


def fill_job(desk: Desk, **typed: str) -> None:
    editor = job_editor(desk)
    for part, text in typed.items():
        getattr(editor, part).setText(text)


def test_a_job_is_added_with_its_dates_and_shown_with_its_years(desk: Desk) -> None:
    page = desk.panel.page
    assert page.jobs.isHidden()
    page.add_job()
    assert page.jobs.isVisible()
    fill_job(desk, title="Analyst", organization="Contoso", started_on="April 2015", finished_on="2019")
    commit(page.values["jobs"].rows()[0].field)
    assert desk.person().jobs == (Job("Contoso", "Analyst", "", "2015-04", "2019", ""),)
    row = page.values["jobs"].rows()[0]
    assert row.caption.text() == "2015 – 2019"
    assert row.field.label.text() == "Analyst\nContoso\nApril 2015 – 2019"
    desk.undo()
    assert desk.person().jobs == ()
    assert page.jobs.isHidden()


def test_a_job_that_was_begun_and_left_empty_leaves_no_trace(desk: Desk) -> None:
    page = desk.panel.page
    page.add_job()
    QTest.keyClick(page.values["jobs"].rows()[0].field.parts()[0], Qt.Key.Key_Escape)
    assert page.jobs.isHidden()
    assert desk.person().jobs == ()


@pytest.mark.parametrize(
    ("started", "finished", "problem"),
    [
        ("long ago", "", "“long ago” is no day, month or year. Try 2019 or April 2019."),
        ("2015", "sometime", "“sometime” is no day, month or year. Try 2019 or April 2019."),
        ("2019", "2015", "This job ends before it begins."),
    ],
)
def test_days_of_a_job_that_cannot_be_are_said_and_kept_in_the_editor(
    desk: Desk, started: str, finished: str, problem: str
) -> None:
    page = desk.panel.page
    page.add_job()
    fill_job(desk, title="Analyst", started_on=started, finished_on=finished)
    field = page.values["jobs"].rows()[0].field
    commit(field)
    assert field.is_open()
    assert field.problem() == problem
    assert desk.person().jobs == ()


def test_days_that_a_file_wrote_in_its_own_way_stay_when_something_else_is_changed(desk: Desk) -> None:
    desk.lanes.write(lambda: desk.contacts.change_values(desk.ada, "jobs", [Job("Contoso", started_on="about 2012")]))
    field = desk.panel.page.values["jobs"].rows()[0].field
    field.open()
    fill_job(desk, title="Analyst")
    commit(field)
    assert desk.person().jobs == (Job("Contoso", "Analyst", "", "about 2012"),)


# The photo


def picture(folder: Path, name: str = "face.png", side: tuple[int, int] = (640, 480)) -> Path:
    image = QImage(*side, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = folder / name
    assert image.save(str(path))
    return path


def test_a_photo_is_chosen_dropped_and_removed(desk: Desk, tmp_path: Path) -> None:
    button = desk.panel.page.header.photo
    button.chosen.emit(picture(tmp_path))
    assert button.has_photo()
    assert button.accessibleName() == "Photo of Ada Kowalska"
    remove = button.make_menu().actions()[-1]
    remove.trigger()
    assert desk.person().photo is None
    assert not button.has_photo()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path, "other.jpg")))])
    copy, mouse, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, mouse, keys)
    QApplication.sendEvent(button, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), copy, data, mouse, keys)
    QApplication.sendEvent(button, event)
    photo = desk.person().photo
    assert photo is not None
    assert photo.media_type == "image/jpeg"


def test_a_file_that_is_no_picture_changes_nothing_and_says_so(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "face.png"
    file.write_text("<svg/>")
    told: list[str] = []
    desk.lanes.failed.connect(lambda message: told.append(message.code))
    desk.panel.page.header.photo.chosen.emit(file)
    assert told == ["photo.no_picture"]
    assert desk.person().photo is None


def test_a_stored_photo_that_is_broken_leaves_the_initials(desk: Desk) -> None:
    desk.lanes.write(lambda: desk.contacts.set_photo(desk.ada, Photo("image/png", b"\x89PNG\r\n\x1a\nrubbish")))
    assert not desk.panel.page.header.photo.has_photo()


# The timeline


def test_everything_that_happened_stands_in_one_list_and_can_be_narrowed(desk: Desk) -> None:
    desk.follow_ups.log([desk.ada], TODAY, InteractionKind.COFFEE, "Plans", Direction.BOTH)
    desk.lanes.write(
        lambda: desk.contacts.change_values(desk.ada, "jobs", [Job("Contoso", "Analyst", started_on="2015-04")])
    )
    timeline = desk.panel.page.timeline
    said = [row.headline.text().replace("\u200b", "") for row in timeline.rows()]
    assert "Coffee · today" in said
    assert said[-1] == "Started as Analyst at Contoso · April 2015"
    assert any(line.startswith("Added to your network") for line in said)
    timeline.show_only(Shown.CONTACT)
    assert [row.headline.text() for row in timeline.rows()] == ["Coffee · today"]
    timeline.show_only(Shown.IMPORTED)
    assert timeline.rows() == []


def test_only_contact_can_be_corrected_or_removed(desk: Desk) -> None:
    row = desk.panel.page.timeline.rows()[0]
    asked: list[object] = []
    row.edit_asked.connect(lambda noted, _about: asked.append(noted))
    QTest.mouseClick(row.headline, Qt.MouseButton.LeftButton)
    assert asked == []
    assert row.menu_button.isHidden()
    assert row.headline.focusPolicy() is Qt.FocusPolicy.NoFocus


# Archive


def test_an_archived_person_says_so_and_comes_back(desk: Desk) -> None:
    desk.panel.archive()
    assert desk.person().depth.archived_on == TODAY.isoformat()
    assert desk.panel.archived.isVisible()
    assert desk.panel.archived.text() == "Archived on November 22, 2026: in no list, no count."
    assert "Archive" not in [action.text() for action in desk.panel.make_menu().actions()]
    desk.panel.unarchive()
    assert desk.person().depth.archived_on == ""
    assert desk.panel.archived.isHidden()


def test_several_people_are_archived_at_once(desk: Desk) -> None:
    desk.panel.show_several([desk.ada, desk.ben])
    desk.panel.several.archive_asked.emit()
    assert [desk.person(each).depth.archived_on for each in (desk.ada, desk.ben)] == [TODAY.isoformat()] * 2


# From one person to the next


def test_the_field_that_is_being_edited_is_open_again_on_the_next_page(desk: Desk) -> None:
    page = desk.panel.page
    for field in (page.notes, page.relationship.fields["how_met"], page.header.title):
        desk.panel.show_person(desk.ada)
        field.open()
        desk.panel.hold_spot()
        desk.panel.show_person(desk.ben)
        assert desk.panel.shown() == (desk.ben,)
        assert field.is_open()
        field.revert()


def test_a_value_that_the_next_person_lacks_begins_to_be_filled(desk: Desk) -> None:
    page = desk.panel.page
    page.values["emails"].rows()[1].field.open()
    desk.panel.hold_spot()
    desk.panel.show_person(desk.ben)
    (row,) = page.values["emails"].rows()
    type_into(row.field, "ben@contoso.example")
    assert [each.address for each in desk.person(desk.ben).emails] == ["ben@contoso.example"]


def test_what_was_typed_is_kept_when_the_next_person_comes(desk: Desk) -> None:
    other = desk.contacts.add(ContactDraft(name="Chi Nguyen")).value
    title = desk.panel.page.header.title
    title.open()
    QTest.keyClick(title.parts()[0], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(title.parts()[0], "Chair")
    desk.panel.hold_spot()
    desk.panel.show_person(other)
    assert desk.person().title == "Chair"
    assert desk.person(other).title == ""
    assert title.is_open()


def test_how_several_people_stand_to_the_owner_is_said_at_once_and_undone_at_once(desk: Desk) -> None:
    desk.panel.show_several([desk.ada, desk.ben])
    desk.panel.several.standing_button.click()
    menu = next(each for each in desk.panel.several.findChildren(QMenu) if each.isVisible())
    parts = {action.text().replace("&", ""): action.menu() for action in menu.actions()}
    works = parts["Works"]
    assert isinstance(works, QMenu)

    next(action for action in works.actions() if action.text() == "Somewhere else").trigger()

    def relations() -> list[str]:
        return [desk.contacts.contact(each).depth.relation for each in (desk.ada, desk.ben)]

    assert relations() == ["outside", "outside"]
    menu.close()
    desk.undo()
    assert relations() == ["", ""]


def test_how_one_came_to_know_somebody_is_not_asked_where_the_introducer_says_it(desk: Desk) -> None:
    way = desk.panel.page.relationship.fields["met_through"]
    assert way.isVisible()
    type_into(introducer(desk), "Zed Quill")
    assert not way.isVisible()
    type_into(introducer(desk), "")
    assert way.isVisible()
    way.open()
    QTest.keyClick(way.parts()[0], Qt.Key.Key_End)
    commit(way)
    type_into(introducer(desk), "Zed Quill")
    assert way.isVisible()
