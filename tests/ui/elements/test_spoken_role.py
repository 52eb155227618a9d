"""Screen readers are told what painted things are, and may set what they can set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.examine.answer_scale import AnswerScale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@spoken_as(Role.Chart)
class Drawing(QWidget):
    """Something painted."""


class SmallDrawing(Drawing):
    """Something of the same kind."""


def same_name() -> QWidget:
    """Give something else whose class has the same name."""
    made: QWidget = type("Drawing", (QWidget,), {})()
    return made


def test_what_is_made_from_a_painted_thing_is_of_its_kind_and_anything_else_is_as_qt_says(qtbot: QtBot) -> None:
    for each, role in ((SmallDrawing(), Role.Chart), (QWidget(), Role.Client), (same_name(), Role.Client)):
        qtbot.addWidget(each)
        each.setAccessibleName("How many people")
        told = QAccessible.queryAccessibleInterface(each)
        assert (told.role(), told.text(QAccessible.Text.Name)) == (role, "How many people")


def test_a_scale_is_a_slider_that_a_screen_reader_can_set(qtbot: QtBot) -> None:
    scale = AnswerScale("Does anybody tell you what is coming?")
    qtbot.addWidget(scale)
    told = QAccessible.queryAccessibleInterface(scale)
    assert told.role() is Role.Slider
    with qtbot.waitSignal(scale.chosen) as chosen:
        scale.setValue(4)
    assert (chosen.args, scale.place(), "4 of 5" in scale.accessibleName()) == ([4], 4, True)
    scale.show_place(2)
    assert (scale.value(), scale.place()) == (2, 2)
