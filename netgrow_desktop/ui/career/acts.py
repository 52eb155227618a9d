"""What can be done with a person at a stage, by key, by button and by menu."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from netgrow_desktop.domain.career import Mark
from netgrow_desktop.ui.career.wordings import describe_row
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.viewmodels.career import Part, PartRow, PersonRow
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.viewmodels.career import PeopleRow


class Act(Enum):
    """One thing to do with a person at a stage."""

    CONFIRM = "check"
    DECLINE = "x"
    CULTIVATE = "sprout"
    REPAIR = "wrench"
    PLAN = "calendar-plus"
    PERSON = "circle-user"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.value


MARKS = {Act.CULTIVATE: Mark.CULTIVATE, Act.REPAIR: Mark.REPAIR}

KEYS = {
    Qt.Key.Key_Return: Act.CONFIRM,
    Qt.Key.Key_Enter: Act.CONFIRM,
    Qt.Key.Key_N: Act.DECLINE,
    Qt.Key.Key_Delete: Act.DECLINE,
    Qt.Key.Key_C: Act.CULTIVATE,
    Qt.Key.Key_R: Act.REPAIR,
    Qt.Key.Key_F: Act.PLAN,
    Qt.Key.Key_P: Act.PERSON,
}
KEY_NAMES = {
    Act.CONFIRM: "Enter",
    Act.DECLINE: "N",
    Act.CULTIVATE: "C",
    Act.REPAIR: "R",
    Act.PLAN: "F",
    Act.PERSON: "P",
}

_BUTTONS = {
    Part.PROPOSED: (Act.CONFIRM, Act.DECLINE),
    Part.HINTED: (Act.CONFIRM, Act.DECLINE),
    Part.CONFIRMED: (Act.CULTIVATE, Act.REPAIR, Act.DECLINE),
    Part.DECLINED: (Act.CONFIRM,),
}


def row_acts(part: Part) -> tuple[Act, ...]:
    """Give what a row of a part offers as buttons."""
    return _BUTTONS[part]


def act_of(event: QKeyEvent) -> Act | None:
    """Give what a key asks for, None where it asks for nothing (or carries Ctrl, Alt or Shift)."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return KEYS.get(Qt.Key(event.key()))


def is_possible(act: Act, part: Part) -> bool:
    """Tell whether people of a part can be treated so."""
    if act is Act.CONFIRM:
        return part is not Part.CONFIRMED
    if act is Act.DECLINE:
        return part is not Part.DECLINED
    return part is not Part.DECLINED or act not in MARKS


def act_words(act: Act, row: PersonRow | None = None) -> str:
    """Give what a button or menu entry is called."""
    if row is not None and act in MARKS and row.person.mark is MARKS[act]:
        return QCoreApplication.translate("Career", "Remove the mark")
    return {
        Act.CONFIRM: QCoreApplication.translate("Career", "Was there"),
        Act.DECLINE: QCoreApplication.translate("Career", "Was not there"),
        Act.CULTIVATE: QCoreApplication.translate("Career", "A relationship to cultivate"),
        Act.REPAIR: QCoreApplication.translate("Career", "A relationship to repair"),
        Act.PLAN: QCoreApplication.translate("Career", "Plan a follow-up…"),
        Act.PERSON: QCoreApplication.translate("Career", "Open in contacts"),
    }[act]


def short_act_words(act: Act) -> str:
    """Give what a row's button says beside its icon, where there is room."""
    return {
        Act.CULTIVATE: QCoreApplication.translate("Career", "Cultivate"),
        Act.REPAIR: QCoreApplication.translate("Career", "Repair"),
    }.get(act) or act_words(act)


def spoken_row(row: PeopleRow) -> str:
    """Say everything of a row for screen readers, with what its buttons do and their keys."""
    if isinstance(row, PartRow):
        return describe_row(row)
    return "\n".join((describe_row(row), *(act_hint(act, row) for act in row_acts(row.part))))


def act_hint(act: Act, row: PersonRow) -> str:
    """Give the tool tip of a row's button, with its key."""
    return f"{act_words(act, row).rstrip('…')} ({KEY_NAMES[act]})"


def person_menu(parent: QWidget, row: PersonRow, chosen: Callable[[Act, PersonRow], object]) -> QMenu:
    """Make the menu of a right click on a person."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(one_line(row.person.row.name))
    for act in Act:
        if not is_possible(act, row.part):
            continue
        if act in {Act.CULTIVATE, Act.PLAN}:
            menu.addSeparator()
        entry = menu.addAction(f"{act_words(act, row)}\t{KEY_NAMES[act]}")
        set_icon(entry, act.icon)
        entry.triggered.connect(lambda _checked, act=act: chosen(act, row))
    return menu
