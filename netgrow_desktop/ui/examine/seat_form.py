"""A seat of the owner's own: what it is called, and what matters of whoever should sit there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.roles import SeatDraft, Side
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

LONGEST = 120


def role_word(role: Role) -> str:
    """Name a role."""
    return words(Message(f"examine.role.{role}"))


def side_word(side: Side | None) -> str:
    """Name a side of the owner's organisation."""
    return words(Message(f"examine.side.{side or 'unknown'}"))


def level_word(level: Level | None) -> str:
    """Name a level beside the owner's."""
    return words(Message(f"examine.level.{level or 'unknown'}"))


def choice(name: str, values: type[StrEnum], word: Callable[[str], str]) -> QComboBox:
    """Make a box of values with "any" first."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(QCoreApplication.translate("Examine", "Any"), "")
    for value in values:
        box.addItem(word(value.value), value.value)
    return box


def level_choice(name: str) -> QComboBox:
    """Make a box of the levels."""
    return choice(name, Level, lambda code: level_word(Level(code)))


def side_choice(name: str) -> QComboBox:
    """Make a box of inside and outside."""
    return choice(name, Side, lambda code: side_word(Side(code)))


def pick(box: QComboBox, code: str) -> None:
    """Choose a value, or "any" where there is no such one."""
    box.setCurrentIndex(max(box.findData(code), 0))


class SeatForm(Form):
    """Asks for a seat. *chosen* gets the draft."""

    def __init__(
        self, chosen: Callable[[SeatDraft], object], parent: QWidget | None, draft: SeatDraft | None = None
    ) -> None:
        title = self.tr("Change a place") if draft is not None else self.tr("A place of your own")
        super().__init__(title, self.tr("Change") if draft is not None else self.tr("Add"), parent)
        self._chosen = chosen
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("such as “Someone in Finance”"))
        self.add_field(self.tr("Whom do you need?"), self.name)
        self.category = choice(self.tr("Category"), Category, category_word)
        self.side = side_choice(self.tr("Inside or outside"))
        self.level = level_choice(self.tr("Level"))
        self.organization = QLineEdit()
        self.function = QLineEdit()
        for label, field in (
            (self.tr("Category"), self.category),
            (self.tr("Inside or outside your organisation"), self.side),
            (self.tr("Level"), self.level),
            (self.tr("Organisation (optional)"), self.organization),
            (self.tr("Department or function (optional)"), self.function),
        ):
            self.add_field(label, field)
        self.commit = self._commit
        if draft is not None:
            self.show_draft(draft)

    def show_draft(self, draft: SeatDraft) -> None:
        """Begin with what was said before."""
        self.name.setText(draft.name)
        pick(self.category, draft.category or "")
        pick(self.side, draft.side or "")
        pick(self.level, draft.level or "")
        self.organization.setText(draft.organization)
        self.function.setText(draft.function)

    def draft(self) -> SeatDraft:
        """Give what is filled in."""
        category, side, level = (box.currentData() for box in (self.category, self.side, self.level))
        return SeatDraft(
            self.name.text().strip(),
            Category(category) if category else None,
            Side(side) if side else None,
            Level(level) if level else None,
            self.organization.text().strip(),
            self.function.text().strip(),
        )

    def _commit(self) -> str:
        draft = self.draft()
        if not draft.name:
            self.name.setFocus()
            return words(Message("examine.seat_no_name"))
        self._chosen(draft)
        return ""
