"""Knowing people well, in the whole window: the quick log from everywhere, a photo dropped, the archive and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.ui.planning.quick_log import QuickLogForm
from tests.journeys.conftest import connections

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def quick_log(desk: Desk) -> QuickLogForm:
    """Press Ctrl+L where the keyboard is; give the form that opens."""
    desk.wait(desk.come_to_the_front)
    focused = QApplication.focusWidget()
    QTest.keyClick(focused or desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: any(form.isVisible() for form in desk.window.findChildren(QuickLogForm)))
    form = next(form for form in desk.window.findChildren(QuickLogForm) if form.isVisible())
    desk.wait(form.line.hasFocus)
    return form


def test_ctrl_l_notes_contact_from_any_tab_and_undo_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    for tab in (0, 1, 2, 3):
        desk.window.show_tab(tab)
        QTest.keyClick(quick_log(desk).line, Qt.Key.Key_Escape)
        desk.wait(lambda: not any(form.isVisible() for form in desk.window.findChildren(QuickLogForm)))
    desk.window.show_tab(0)
    first = desk.page.contacts.people.text_at(0, 0)
    form = quick_log(desk)
    form.line.setPlainText(f"coffee with {first} yesterday, asked for advice")
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    desk.wait(lambda: not any(form.isVisible() for form in desk.window.findChildren(QuickLogForm)))
    contacts = desk.page.opened.contacts
    contact_id = desk.page.contacts.people.id_at(0)
    (noted,) = contacts.timeline(contact_id)
    assert noted.note == "asked for advice"
    desk.undo()
    desk.wait(lambda: contacts.timeline(contact_id) == [])


def test_a_picture_dropped_on_the_photo_is_the_photo_and_elsewhere_no_list_of_people(
    desk: Desk, tmp_path: Path
) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    page = desk.page.contacts
    page.table.go_to(page.people.id_at(0))
    desk.wait(lambda: bool(page.panel.shown()))
    picture = tmp_path / "face.png"
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(picture))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    button = page.panel.page.header.photo
    place = button.mapTo(desk.window, button.rect().center())
    handle, overlay = desk.window.windowHandle(), desk.window.drops.overlay
    QApplication.sendEvent(handle, QDragEnterEvent(desk.middle(), COPY, data, LEFT, PLAIN))
    assert overlay.isVisible()
    move = QDragMoveEvent(place, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(handle, move)
    assert move.isAccepted()
    assert not overlay.isVisible()
    away = QDragMoveEvent(desk.middle(), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(handle, away)
    assert not away.isAccepted()
    assert overlay.isVisible()
    QApplication.sendEvent(handle, QDragMoveEvent(place + QPoint(1, 1), COPY, data, LEFT, PLAIN))
    QApplication.sendEvent(handle, QDropEvent(QPointF(place), COPY, data, LEFT, PLAIN))
    desk.wait(button.has_photo)
    assert page.panel.page.header.photo.accessibleName().startswith("Photo of")


def test_an_archived_person_leaves_the_list_and_undo_brings_them_back(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    page = desk.page.contacts
    page.table.go_to(page.people.id_at(0))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_E)
    desk.wait(lambda: desk.people() == 4)
    assert any(text.startswith("Archived") for text in desk.toasts())
    desk.undo()
    desk.wait(lambda: desk.people() == 5)
