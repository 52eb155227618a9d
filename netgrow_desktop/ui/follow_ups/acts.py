"""What can be done with a due item, by key, by button and by menu."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from netgrow_desktop.domain.follow_ups import OCCASIONS, DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.follow_ups.wordings import shown
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """One thing to do with a due item."""

    DONE = "check"
    SNOOZE = "alarm-clock"
    SKIP = "skip-forward"
    EDIT = "pencil"
    REMOVE = "trash-2"
    PAUSE = "bell-off"
    WRITE = "square-pen"
    PLAN = "calendar-plus"
    MOVE = "calendar"
    PERSON = "circle-user"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.value


ROW_ACTS = (Act.DONE, Act.SNOOZE, Act.SKIP)
"""What a row offers as buttons."""

BACK_ICON = "undo-2"
"""The sign of taking back that something was moved."""

FOR_SEVERAL = frozenset((Act.DONE, Act.SNOOZE, Act.SKIP, Act.EDIT, Act.REMOVE, Act.PAUSE))
"""What can be done with several items at once."""

KEYS = {
    Qt.Key.Key_Return: Act.DONE,
    Qt.Key.Key_Enter: Act.DONE,
    Qt.Key.Key_Z: Act.SNOOZE,
    Qt.Key.Key_X: Act.SKIP,
    Qt.Key.Key_F2: Act.EDIT,
    Qt.Key.Key_Delete: Act.REMOVE,
    Qt.Key.Key_P: Act.PERSON,
}
KEY_NAMES = {
    Act.DONE: "Enter",
    Act.SNOOZE: "Z",
    Act.SKIP: "X",
    Act.EDIT: "F2",
    Act.REMOVE: "Del",
    Act.PERSON: "P",
}


def act_of(event: QKeyEvent) -> Act | None:
    """Give what a key asks for, None where it asks for nothing (or carries Ctrl, Alt or Shift)."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return KEYS.get(Qt.Key(event.key()))


def is_possible(act: Act, item: DueItem) -> bool:
    """Tell whether an item can be treated so.

    Only what was planned can be removed, and what was moved be taken back to its own day; only what comes again be
    paused.
    """
    planned = item.kind is FollowUpKind.PLANNED
    match act:
        case Act.EDIT:
            return item.kind not in OCCASIONS
        case Act.REMOVE:
            return planned or item.is_moved()
        case Act.PAUSE:
            return not planned
        case _:
            return True


def act_words(act: Act, item: DueItem | None = None) -> str:
    """Give what a button or menu entry is called."""
    planned = item is None or item.kind is FollowUpKind.PLANNED
    edit = (
        QCoreApplication.translate("FollowUps", "Change day and reason…")
        if planned
        else QCoreApplication.translate("FollowUps", "Change how often…")
    )
    remove = (
        QCoreApplication.translate("FollowUps", "Back to its own day")
        if item is not None and item.is_moved()
        else QCoreApplication.translate("FollowUps", "Remove")
    )
    return {
        Act.DONE: QCoreApplication.translate("FollowUps", "Done…"),
        Act.SNOOZE: QCoreApplication.translate("FollowUps", "Snooze…"),
        Act.SKIP: QCoreApplication.translate("FollowUps", "Skip this time"),
        Act.EDIT: edit,
        Act.REMOVE: remove,
        Act.PAUSE: QCoreApplication.translate("FollowUps", "Pause…"),
        Act.WRITE: QCoreApplication.translate("FollowUps", "Before I write…"),
        Act.PLAN: QCoreApplication.translate("FollowUps", "Plan another follow-up…"),
        Act.MOVE: QCoreApplication.translate("FollowUps", "Move to another day…"),
        Act.PERSON: QCoreApplication.translate("FollowUps", "Open in contacts"),
    }[act]


def act_hint(act: Act) -> str:
    """Give the tool tip of a row's button, with its key."""
    return f"{act_words(act).rstrip('…')} ({KEY_NAMES[act]})"


def item_menu(parent: QWidget, item: DueItem, chosen: Callable[[Act, DueItem], object], number: int = 1) -> QMenu:
    """Make the menu of a right click on an item, or on one of *number* that are picked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(shown(item.name))
    if number > 1:
        menu.addAction(words(Message("calendar.follow_ups", {"n": number}))).setEnabled(False)
    for act in Act:
        offered = act in FOR_SEVERAL if number > 1 else is_possible(act, item)
        if not offered:
            continue
        if act in {Act.EDIT, Act.WRITE}:
            menu.addSeparator()
        name = several_words(act) if number > 1 else act_words(act, item)
        entry = menu.addAction(f"{name}\t{KEY_NAMES[act]}" if act in KEY_NAMES else name)
        set_icon(entry, BACK_ICON if act is Act.REMOVE and item.is_moved() and number == 1 else act.icon)
        entry.triggered.connect(lambda _checked, act=act: chosen(act, item))
    return menu


def day_menu(parent: QWidget, chosen: Callable[[], object], *, passed: bool) -> QMenu:
    """Make the menu of a right click on a day without a follow-up; on one that has *passed* nothing is planned."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    entry = menu.addAction(QCoreApplication.translate("FollowUps", "Plan a follow-up here…"))
    set_icon(entry, Act.PLAN.icon)
    entry.setEnabled(not passed)
    entry.triggered.connect(lambda _checked: chosen())
    return menu


def several_words(act: Act) -> str:
    """Give what a menu entry for several items is called."""
    if act is Act.EDIT:
        return QCoreApplication.translate("FollowUps", "Move to another day…")
    return act_words(act)
