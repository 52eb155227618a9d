"""Banners, empty states, the overlay, sections and tables do what the screens rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateEdit,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import DARK, LIGHT, ROW_HEIGHT
from netgrow_desktop.ui.elements.avatar import Avatar, initials_of, paint_avatar
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.drop_overlay import DropOverlay
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_calendar import quiet_calendar
from netgrow_desktop.ui.elements.quiet_fields import quiet_date_edit, quiet_spin_box
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.elements.scenes import Scene

MARKUP = '<b>Ada</b> <img src="/dev/zero">'


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    """Leave the look as the next test expects it."""
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Kowalska", "AK"),
        ("Maximiliane Freifrau von Hohenlohe", "MH"),
        ("Jürgen Öztürk, PhD", "JÖ"),
        ("łukasz żak", "ŁŻ"),
        ("Cher", "C"),
        ("هدى المنصوري", "ها"),
        ("阮氏 芝", "阮芝"),
        ("Ada (Northwind)", "A"),
        ("  ", "?"),
        ("", "?"),
        ("***", "?"),
    ],
)
def test_initials_are_those_of_the_first_and_last_word(name: str, letters: str) -> None:
    assert initials_of(name) == letters


def test_an_avatar_is_a_circle_in_the_tint_of_its_category(qtbot: QtBot) -> None:
    image = QImage(60, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_avatar(painter, image.rect(), "AK", "strategic")
    painter.end()
    assert image.pixelColor(30, 4) == QColor(LIGHT.tint(LIGHT.strategic, 0.14))
    assert image.pixelColor(11, 1) == QColor("white")

    avatar = Avatar(size=32)
    qtbot.addWidget(avatar)
    avatar.show_person("Ada Kowalska", None)
    assert avatar.sizeHint() == QSize(32, 32)
    assert avatar.accessibleName() == "Initials of Ada Kowalska"


@pytest.mark.parametrize("make", [lambda: plain_label(MARKUP), lambda: Banner("info", MARKUP), lambda: Section(MARKUP)])
def test_what_people_wrote_is_never_read_as_markup(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)

    shown = [label for label in labels if label.text() == MARKUP]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]


def test_a_banner_offers_two_things_and_can_be_hidden(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = Banner("warning", "This network lies in a synced folder.", dismissible=True)
    qtbot.addWidget(banner)
    banner.add_action("Move it", lambda: done.append("moved")).click()
    banner.add_action("Learn more", lambda: done.append("read")).click()
    assert done == ["moved", "read"]
    with pytest.raises(ValueError, match="two"):
        banner.add_action("A third thing", done.clear)

    banner.set_message("danger", "The disk is full.")
    assert banner.text() == banner.accessibleName() == "The disk is full."
    cross = next(child for child in banner.findChildren(QToolButton) if child.accessibleName() == "Hide this notice")
    cross.click()
    assert banner.isHidden()


def test_a_word_that_is_longer_than_a_banner_is_broken(qtbot: QtBot) -> None:
    path = f"/home/ada/{'network' * 40}.netgrow"
    banner = Banner("danger", f"{path} is damaged.")
    qtbot.addWidget(banner)
    assert banner.minimumSizeHint().width() < 400
    assert banner.text() == banner.accessibleName() == f"{path} is damaged."


def test_a_narrow_banner_puts_its_buttons_below_its_words(qtbot: QtBot) -> None:
    banner = Banner("info", "3 people of this file have no name; they were left out.")
    qtbot.addWidget(banner)
    button = banner.add_action("Show them", banner.update)
    label = next(label for label in banner.findChildren(QLabel) if label.text() == banner.text())
    banner.resize(700, 48)
    banner.show()
    assert button.geometry().left() > label.geometry().right()

    banner.resize(300, banner.heightForWidth(300))
    QApplication.processEvents()
    assert button.geometry().top() > label.geometry().bottom()
    assert banner.rect().contains(button.geometry())


def test_an_empty_state_invites_with_at_most_three_actions(qtbot: QtBot) -> None:
    done: list[str] = []
    empty = EmptyState("network", "Drop your LinkedIn export here.")
    qtbot.addWidget(empty)
    empty.add_action("Import…", lambda: done.append("import"), kind="primary", icon="download").click()
    empty.add_action("Add a person", lambda: done.append("add")).click()
    empty.add_action("Try the sample", lambda: done.append("sample")).click()
    assert done == ["import", "add", "sample"]
    with pytest.raises(ValueError, match="three"):
        empty.add_action("A fourth thing", done.clear)

    empty.clear_actions()
    empty.say("search", "Nobody by that name.", "Try fewer letters.")
    empty.add_action("Clear the search", lambda: done.append("clear")).click()
    assert done[-1] == "clear"
    assert empty.sentence() == empty.accessibleName() == "Nobody by that name."
    assert [button.text() for button in empty.findChildren(QPushButton) if not button.isHidden()] == [
        "Clear the search"
    ]


@pytest.mark.parametrize("scene", ["network", "search", "calendar", "sorted"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_each_picture_is_painted_in_both_looks(qapp: QApplication, qtbot: QtBot, scene: Scene, mode: str) -> None:
    apply_theme(qapp, "dark" if mode == "dark" else "light")
    empty = EmptyState(scene, "Nothing here.")
    qtbot.addWidget(empty)
    image = empty.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}

    assert len(colours) > 8


class Window(QWidget):
    """Takes drops, and remembers what was dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.dropped: list[QUrl] = []

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        self.dropped += event.mimeData().urls()
        event.acceptProposedAction()


def test_the_overlay_covers_its_window_and_lets_drops_through(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.resize(600, 400)
    overlay = DropOverlay(window)
    assert overlay.isHidden()
    window.show()
    overlay.show_accepted("Import 1 file", "Connections.csv")
    assert overlay.geometry() == window.rect()
    window.resize(900, 500)
    assert overlay.geometry() == window.rect()
    assert window.childAt(QPoint(450, 250)) is None
    assert not overlay.acceptDrops()
    assert (overlay.accessibleName(), overlay.accessibleDescription()) == ("Import 1 file", "Connections.csv")


def test_the_overlay_looks_different_when_it_refuses(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    overlay = DropOverlay(window)
    overlay.show_accepted("Import 1 file")
    accepted = overlay.grab().toImage()
    overlay.show_refused("Import 1 file")
    refused = overlay.grab().toImage()

    assert accepted != refused
    assert refused.pixelColor(16, 200) == QColor(LIGHT.danger)


def test_chips_break_into_lines_where_there_is_no_room(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=4)
    chips = [QPushButton(text) for text in ("sailing", "book club", "Berlin", "mentor")]
    for chip in chips:
        flow.addWidget(chip)
    wide = sum(chip.sizeHint().width() for chip in chips) + 3 * 4
    box.resize(wide, 200)
    box.show()
    assert {chip.y() for chip in chips} == {0}
    assert flow.heightForWidth(wide) == chips[0].height()

    box.resize(wide // 2, 200)
    QApplication.processEvents()
    assert len({chip.y() for chip in chips}) >= 2
    assert all(box.rect().contains(chip.geometry()) for chip in chips)
    assert flow.heightForWidth(wide // 2) == max(chip.geometry().bottom() for chip in chips) + 1

    chips[0].hide()
    flow.activate()
    assert chips[1].pos() == QPoint(0, 0)
    taken = flow.takeAt(3)
    assert taken is not None
    assert flow.count() == 3
    assert flow.itemAt(3) is None


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=4)
    chip, button = QWidget(), QWidget()
    chip.setFixedSize(60, 24)
    button.setFixedSize(60, 32)
    flow.addWidget(chip)
    flow.addWidget(button)
    box.resize(200, 100)
    box.show()

    assert (chip.geometry(), button.geometry()) == (QRect(0, 4, 60, 24), QRect(64, 0, 60, 32))
    assert flow.heightForWidth(200) == 32


def test_one_chip_more_makes_room_for_itself(qtbot: QtBot) -> None:
    whole, box = QWidget(), QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(box)
    adder = QPushButton("Tag")
    flow.addWidget(adder)
    column = QVBoxLayout(whole)
    column.addWidget(box)
    column.addStretch(1)
    whole.resize(200, 400)
    whole.show()
    before = box.height()
    flow.removeWidget(adder)
    for chip in (QPushButton("a rather long tag", box), adder):
        flow.addWidget(chip)
        chip.show()
    QApplication.processEvents()

    assert box.height() > before
    assert box.rect().contains(adder.geometry())


def test_chips_begin_at_the_right_in_a_right_to_left_language(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(box)
    first, second = QPushButton("واحد"), QPushButton("اثنان")
    flow.addWidget(first)
    flow.addWidget(second)
    box.resize(500, 60)
    box.show()

    assert first.geometry().right() == box.rect().right()
    assert second.geometry().right() < first.geometry().left()


def test_a_section_has_a_title_content_and_tools(qtbot: QtBot) -> None:
    section = Section("Timeline")
    qtbot.addWidget(section)
    tool, content = QPushButton("Log"), plain_label("14 Sep coffee")
    section.add_tool(tool)
    section.content.addWidget(content)
    section.resize(400, 120)
    section.show()
    section.set_title("History")

    assert section.accessibleName() == "History"
    assert tool.geometry().right() > 380
    assert content.y() > tool.geometry().bottom()


def test_tables_are_quiet_and_their_rows_of_one_height(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 1, table)
    for name in ("Ada", "Ben", "Chi"):
        model.appendRow(QStandardItem(name))
    table.setModel(model)
    quiet_table(table)
    table.resize(300, 200)
    table.selectRow(1)

    assert {table.rowHeight(row) for row in range(3)} == {ROW_HEIGHT}
    assert not table.showGrid()
    middle = table.viewport().grab().toImage()
    assert middle.pixelColor(250, 16) == QColor(LIGHT.raised)
    assert middle.pixelColor(70, ROW_HEIGHT + 16) == QColor(LIGHT.selection)


def test_weekends_are_calm_in_both_looks(qapp: QApplication, qtbot: QtBot) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    quiet_calendar(calendar)
    sunday = Qt.DayOfWeek.Sunday
    assert calendar.weekdayTextFormat(sunday).foreground().color() == QColor(LIGHT.muted)

    apply_theme(qapp, "dark")
    assert calendar.weekdayTextFormat(sunday).foreground().color() == QColor(DARK.muted)


def test_date_and_number_fields_show_the_whole_year_and_keep_off_the_edge(qtbot: QtBot) -> None:
    date, number = QDateEdit(QDate(2026, 12, 3)), QSpinBox()
    for field in (date, number):
        qtbot.addWidget(field)
    quiet_date_edit(date)
    quiet_spin_box(number)

    assert "2026" in date.text()
    assert date.calendarPopup()
    assert number.lineEdit().textMargins().left() > 0
