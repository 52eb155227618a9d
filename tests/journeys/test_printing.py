"""Everything on paper from one key: what suits the place, whom, to a file, and back, on real threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.domain.contacts import Address, ContactDraft, Phone
from netgrow_desktop.domain.printed_people import Group, Whom
from netgrow_desktop.ui.printing.choices import PrintKind
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.shell.network_page import CONTACTS, FOLLOW_UPS
from tests.journeys.conftest import TODAY
from tests.reports.reading import page_texts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from tests.journeys.conftest import Desk


def chooser(desk: Desk, action: QAction | None = None) -> PrintDialog:
    """Press Ctrl+P, or choose another act of printing, and give the window that comes."""
    (action or desk.window.menus.print).trigger()
    (dialog,) = (each for each in desk.window.findChildren(PrintDialog) if each.isVisible())
    return dialog


def test_from_the_people_selected_to_labels_and_from_the_calendar_to_its_week(desk: Desk, tmp_path: Path) -> None:
    people = [
        ContactDraft(
            name=f"Sample Person {at}",
            phones=(Phone(f"+49 30 5550 {at}", "work"),),
            addresses=(Address(f"Musterweg {at}", "Bremen", "", "28199"),),
        )
        for at in range(4)
    ]
    opened = desk.page.opened
    ids = [opened.contacts.add(each).value for each in people]
    desk.page.lanes.write(lambda: opened.follow_ups.plan(ids[:1], TODAY, "talk about the book club"))
    desk.page.lanes.write(lambda: opened.contacts.add_tag(ids, "choir"))
    desk.page.show_tab(CONTACTS)
    desk.wait(lambda: desk.people() == len(ids))
    assert chooser_kind(desk) is PrintKind.SUMMARY

    desk.page.contacts.table.selectAll()
    desk.wait(lambda: len(desk.page.contacts.selected_ids()) == len(ids))
    dialog = chooser(desk)
    assert dialog.kinds.kind() is PrintKind.COMPACT
    assert dialog.options.choices().whom.group is Group.SELECTED
    dialog.kinds.choose(PrintKind.LABELS)
    # It may be asked for before the labels are there.
    dialog.pdf_button.click()
    desk.wait(lambda: bool(dialog.findChildren(QFileDialog)))
    (saving,) = dialog.findChildren(QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "labels.pdf"))
    saving.close()
    desk.wait(lambda: [each.text.split(",")[0] for each in dialog.toasts.toasts()] == ["Saved as labels.pdf"])
    (labels,) = page_texts(tmp_path / "labels.pdf")
    assert all(f"Musterweg {at}" in labels for at in range(4))
    assert "Page" not in labels
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    desk.wait(lambda: not desk.window.findChildren(PrintDialog))
    desk.page.contacts.table.go_to(ids[0])
    desk.wait(lambda: desk.page.contacts.selected_ids() == ids[:1])
    dialog = chooser(desk, desk.page.contacts.acts.printing)
    assert dialog.kinds.kind() is PrintKind.COMPACT
    assert dialog.options.choices().whom == Whom(Group.SELECTED, (ids[0],))
    dialog.close()
    desk.wait(lambda: not desk.window.findChildren(PrintDialog))

    desk.page.show_tab(FOLLOW_UPS)
    dialog = chooser(desk)
    assert dialog.kinds.kind() is PrintKind.WEEK
    desk.wait(lambda: dialog.made is not None)
    assert dialog.made is not None
    assert "talk about the book club" in dialog.made.sheets.as_web()
    dialog.close()


def chooser_kind(desk: Desk) -> PrintKind:
    dialog = chooser(desk)
    kind = dialog.kinds.kind()
    dialog.close()
    desk.wait(lambda: not desk.window.findChildren(PrintDialog))
    return kind
