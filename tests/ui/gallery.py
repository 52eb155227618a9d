"""Every kind of control and every shared element on one page, to be looked at.

``python -m tests.ui.gallery FOLDER`` writes ``gallery-light.png`` and ``gallery-dark.png`` there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QSplitter,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop.theme_tokens import CATEGORY_CODES, SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.avatar import Avatar
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.category_marks import CategoryChip, CategoryMarks, CategoryToggle
from netgrow_desktop.ui.elements.drop_overlay import DropOverlay
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_calendar import quiet_calendar
from netgrow_desktop.ui.elements.quiet_fields import quiet_date_edit, quiet_spin_box
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.elements.toast import ToastArea
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from netgrow_desktop.ui.elements.scenes import Scene

PEOPLE = (
    ("Ada Kowalska", "Northwind", "Chief Financial Officer", ("strategic",)),
    ("Benedikt Okoro", "Contoso", "Partner", ("strategic", "operational")),
    ("Nguyễn Thị Chi", "—", "", ()),
    ("Maximiliane Freifrau von Hohenlohe-Waldenburg", "Donaudampfschifffahrtsgesellschaft", "", ("developmental",)),
    ("هدى المنصوري", "Fabrikam", "Head of Design", ("operational",)),
)


SCENES: tuple[tuple[Scene, str], ...] = (
    ("search", "Nobody by that name."),
    ("calendar", "Nothing is due this week."),
    ("sorted", "Everybody is sorted."),
)


def row(*widgets: QWidget) -> QHBoxLayout:
    """Set widgets side by side."""
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def button(text: str, kind: str = "plain", icon: str = "", *, enabled: bool = True) -> QPushButton:
    """Make one button of the gallery."""
    result = QPushButton(text)
    if kind in {"primary", "quiet", "danger"}:
        result.setProperty("kind", kind)
    if icon:
        set_icon(result, icon, tone="on_accent" if kind == "primary" else "text")
    result.setEnabled(enabled)
    return result


def controls() -> QWidget:
    """Make the column of buttons, fields and choices."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
    column.setSpacing(SPACE_M)
    column.addWidget(plain_label("Grow your network", "title"))
    column.addWidget(plain_label("A heading of the second order", "heading"))
    column.addWidget(plain_label("Muted text says what is less important.", "muted"))
    column.addLayout(row(button("Add 1,311 and update 164", "primary", "user-plus"), button("Later")))
    column.addLayout(
        row(button("Edit", "quiet", "pencil"), button("Delete", "danger"), button("Nothing", enabled=False))
    )
    column.addWidget(SearchField())
    column.addWidget(QLineEdit("Maximiliane Freifrau von Hohenlohe-Waldenburg"))
    wrong = QLineEdit("ada@@example.org")
    wrong.setProperty("problem", "true")
    cadence, date, number = QComboBox(), QDateEdit(QDate(2026, 12, 3)), QSpinBox()
    cadence.addItems(["Every quarter", "Every month", "Never"])
    quiet_date_edit(date)
    quiet_spin_box(number)
    number.setValue(14)
    column.addWidget(wrong)
    column.addLayout(row(cadence, date, number))
    column.addWidget(QPlainTextEdit("Cares about: book clubs, sailing,\nwriting well."))
    on, off, part = QCheckBox("On"), QCheckBox("Off"), QCheckBox("Some")
    on.setChecked(True)
    part.setTristate(True)
    part.setCheckState(Qt.CheckState.PartiallyChecked)
    one, other = QRadioButton("Light"), QRadioButton("Dark")
    one.setChecked(True)
    column.addLayout(row(on, off, part, one, other))
    progress = QProgressBar()
    progress.setValue(62)
    column.addWidget(progress)
    column.addWidget(QGroupBox("A group of settings"))
    column.addStretch(1)
    return page


def people_table() -> QTableView:
    """Make a table of a few people."""
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Name", "Organisation", "Role"])
    for name, organisation, role, _categories in PEOPLE * 3:
        model.appendRow([QStandardItem(text) for text in (name, organisation, role)])
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    quiet_table(table)
    table.setSortingEnabled(True)
    table.horizontalHeader().setStretchLastSection(True)
    table.setColumnWidth(0, 190)
    table.selectRow(1)
    return table


def elements() -> QWidget:
    """Make the column of the shared elements."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
    column.setSpacing(SPACE_M)
    tabs = QTabBar()
    for title in ("Contacts", "Breakdown", "Follow-ups"):
        tabs.addTab(title)
    column.addWidget(tabs)
    for name, _organisation, _role, categories in PEOPLE[:3]:
        avatar, marks = Avatar(), CategoryMarks()
        avatar.show_person(name, categories[0] if categories else None)
        marks.show_categories(categories)
        column.addLayout(row(avatar, marks, plain_label(name, "strong")))
    toggles, chips = QWidget(), QWidget()
    flow, more = FlowLayout(toggles), FlowLayout(chips)
    for number, code in enumerate(CATEGORY_CODES):
        toggle = CategoryToggle(code)
        toggle.setChecked(number < 2)
        toggle.set_primary(number == 0)
        flow.addWidget(toggle)
        more.addWidget(CategoryChip(code))
    more.addWidget(CategoryChip("undecided"))
    column.addWidget(toggles)
    column.addWidget(chips)
    notice = Banner("info", "3 people of this file have no name; they were left out.", dismissible=True)
    notice.add_action("Show them", page.update)
    column.addWidget(notice)
    column.addWidget(Banner("warning", "This network lies in a synced folder."))
    column.addWidget(Banner("danger", "The file could not be saved: the disk is full."))
    section = Section("Timeline")
    section.content.addWidget(plain_label("14 Sep  Coffee, both ways", "muted"))
    column.addWidget(section)
    column.addWidget(people_table(), 1)
    return page


def places() -> QWidget:
    """Make the column of the empty states, a calendar and a side list."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, SPACE_L, SPACE_L)
    empty = EmptyState("network", "Drop your LinkedIn export here to see your people.")
    empty.add_action("Import…", page.update, kind="primary", icon="download")
    empty.add_action("Add a person", page.update, icon="user-plus")
    empty.add_action("Try the sample", page.update)
    column.addWidget(empty)
    pictures = QHBoxLayout()
    for scene, sentence in SCENES:
        state = EmptyState(scene, sentence)
        pictures.addWidget(state)
    column.addLayout(pictures)
    side = QListView()
    side.setProperty("kind", "side")
    side.setModel(QStringListModel(["All", "Strategic", "Operational", "Undecided"], side))
    side.setCurrentIndex(side.model().index(1, 0))
    calendar = QCalendarWidget()
    calendar.setSelectedDate(QDate(2026, 12, 3))
    quiet_calendar(calendar)
    bottom = QHBoxLayout()
    bottom.addWidget(side, 1)
    bottom.addWidget(calendar, 2)
    column.addLayout(bottom)
    return page


def gallery() -> QMainWindow:
    """Make the whole window, with a menu bar, a status line and two toasts."""
    window = QMainWindow()
    for title in ("File", "Edit", "View", "Contact", "Tools", "Help"):
        window.menuBar().addMenu(title)
    parts = QSplitter()
    for part in (controls(), elements(), places()):
        parts.addWidget(part)
    parts.setHandleWidth(1)
    window.setCentralWidget(parts)
    window.statusBar().addWidget(plain_label("1,482 people · 3 selected"))
    window.resize(1600, 1000)
    toasts = ToastArea(window)
    toasts.setObjectName("toasts")
    toasts.show_toast("Sorted 3 people as operational", "Undo", window.update, "success")
    toasts.show_toast("Your network was backed up.", kind="info")
    return window


def menu() -> QMenu:
    """Make one opened menu."""
    result = QMenu()
    undo = result.addAction("Undo sorting 3 people")
    undo.setShortcut("Ctrl+Z")
    set_icon(undo, "undo-2")
    nothing = result.addAction("Redo")
    nothing.setEnabled(False)
    set_icon(nothing, "redo-2")
    result.addSeparator()
    shown = result.addAction("Show the details panel")
    shown.setCheckable(True)
    shown.setChecked(True)
    result.addMenu("Sort by").addAction("Name")
    return result


def overlay(*, accepted: bool) -> QWidget:
    """Make a window with files dragged over it."""
    window = QWidget()
    window.resize(760, 420)
    veil = DropOverlay(window)
    if accepted:
        veil.show_accepted("Import 2 files into your network", "Connections.csv, contacts.csv")
    else:
        veil.show_refused("NetGrow cannot read holiday.jpg", "Drop CSV files here.")
    return window


def main() -> None:
    """Write the pictures."""
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv)
    for mode in ("light", "dark"):
        apply_theme(app, "dark" if mode == "dark" else "light")
        for name, widget in {
            "gallery": gallery(),
            "menu": menu(),
            "accepted": overlay(accepted=True),
            "refused": overlay(accepted=False),
        }.items():
            widget.show()
            app.processEvents()
            widget.grab().save(str(folder / f"{name}-{mode}.png"))
            widget.close()


if __name__ == "__main__":
    main()
