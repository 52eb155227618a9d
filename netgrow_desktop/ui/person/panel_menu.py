"""The menu of what can be done with the person on show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class OnShow(Protocol):
    """Acts on the person who is on show."""

    def ask_to_write(self) -> None:
        """Ask for what there is to know before writing."""

    def ask_to_introduce(self, *, door: bool = False) -> None:
        """Ask for the introductions."""

    def log_contact(self) -> None:
        """Note contact."""

    def plan_follow_up(self) -> None:
        """Plan a follow-up."""

    def set_cadence(self) -> None:
        """Ask how often to be in touch."""

    def edit_name(self) -> None:
        """Edit the name."""

    def archive(self) -> None:
        """Put away."""

    def unarchive(self) -> None:
        """Bring back."""

    def delete(self) -> None:
        """Delete."""


def person_menu(parent: QWidget, panel: OnShow, erase: Callable[[], object], *, is_archived: bool) -> QMenu:
    """Make the menu; it acts on whoever *panel* shows, and *erase* asks whether to delete them for good."""
    translate = QCoreApplication.translate
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("PersonPanel", "Before I write…"), panel.ask_to_write)
    menu.addAction(translate("PersonPanel", "Log contact…"), panel.log_contact)
    menu.addAction(translate("PersonPanel", "Plan a follow-up…"), panel.plan_follow_up)
    menu.addAction(translate("PersonPanel", "How often to be in touch…"), panel.set_cadence)
    menu.addAction(translate("PersonPanel", "Introduce to…"), panel.ask_to_introduce)
    menu.addAction(translate("PersonPanel", "Who introduced us…"), lambda: panel.ask_to_introduce(door=True))
    menu.addAction(translate("PersonPanel", "Edit the name"), panel.edit_name)
    menu.addSeparator()
    if is_archived:
        menu.addAction(translate("PersonPanel", "Bring back"), panel.unarchive)
    else:
        menu.addAction(translate("PersonPanel", "Archive"), panel.archive)
    menu.addAction(translate("PersonPanel", "Delete"), panel.delete)
    menu.addAction(translate("PersonPanel", "Delete for good…"), erase)
    return menu
