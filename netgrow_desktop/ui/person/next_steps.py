"""What comes next with a person: how often to be in touch, and what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.cadence import CadenceOf
from netgrow_desktop.domain.cadence.reasons import said
from netgrow_desktop.domain.follow_ups import OCCASIONS, DueItem, FollowUpKind
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.value_label import ValueLabel
from netgrow_desktop.ui.planning import cadence_words
from netgrow_desktop.ui.theme import set_button_kind, set_text_role
from netgrow_desktop.viewmodels.dates import clock_time, date_in_words, day_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.cadence import Pause
    from netgrow_desktop.domain.contacts import Contact


def small_button(icon: str, text: str) -> QToolButton:
    """Make a quiet button of an icon alone, named for screen readers."""
    button = QToolButton()
    set_icon(button, icon, tone="muted")
    set_button_kind(button, "quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button


def reason_words(item: DueItem) -> str:
    """Say what an item is about: its reason, else that the cadence asks for it (its line says how often)."""
    if about := item.about(clock_time):
        return some_lines(about)
    if item.is_moved():
        return one_line(said(item.why, words, date_in_words))
    if item.kind is FollowUpKind.CADENCE:
        return QCoreApplication.translate("NextSteps", "Time to be in touch again")
    if item.kind in OCCASIONS or item.purpose:
        return one_line(said(item.why, words, date_in_words))
    return QCoreApplication.translate("NextSteps", "No reason noted")


def cadence_line(contact: Contact, next_due: date | None, today: date, by_group: DueItem | None = None) -> str:
    """Say how often to be in touch, when that was last so and when it is due again.

    *by_group* is what the cadence of a tag or category asks for.
    """
    if contact.last_contact is None:
        last = QCoreApplication.translate("NextSteps", "not in touch yet")
    else:
        far = words(how_far(contact.last_contact, today))
        last = QCoreApplication.translate("NextSteps", "last contact {when}").format(when=far)
    days = by_group.cadence_days if by_group is not None else contact.cadence_days
    if days is None:
        return QCoreApplication.translate("NextSteps", "No regular reminders · {last}").format(last=last)
    often = cadence_words(days)
    if by_group is not None:
        often = f"{often} ({_group_words(by_group)})"
    if next_due is None:
        return f"{often} · {last}"
    return QCoreApplication.translate("NextSteps", "{often} · {last} · next due {day}").format(
        often=often, last=last, day=day_in_words(next_due, today)
    )


def _group_words(item: DueItem) -> str:
    """Name the tag or category whose cadence it is."""
    name = item.cadence_name
    return category_word(name) if item.cadence_of is CadenceOf.CATEGORY else one_line(name)


def pause_words(pause: Pause, today: date) -> str:
    """Say until when nothing automatic is asked."""
    if pause.until is None:
        return QCoreApplication.translate("NextSteps", "Paused until you resume it")
    return QCoreApplication.translate("NextSteps", "Paused until {day}").format(day=day_in_words(pause.until, today))


class DueRow(QWidget):
    """One thing that is due, with its buttons. The signals carry the item."""

    done = Signal(object)
    skipped = Signal(object)
    snooze_asked = Signal(object)
    change_asked = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: DueItem | None = None
        self.day = plain_label("", "strong", wraps=True)
        self.reason = ValueLabel("muted")
        self.reason.setContentsMargins(0, 0, SPACE_S, 0)
        self.reason.setMinimumHeight(0)
        self.reason.activated.connect(lambda: self.change_asked.emit(self.item))
        self.done_button = small_button("check", self.tr("Done"))
        self.done_button.clicked.connect(lambda: self.done.emit(self.item))
        self.snooze_button = small_button("alarm-clock", self.tr("Snooze"))
        self.snooze_button.clicked.connect(lambda: self.snooze_asked.emit(self.item))
        self.skip_button = small_button("skip-forward", self.tr("Skip this time"))
        self.skip_button.clicked.connect(lambda: self.skipped.emit(self.item))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.make_menu().popup(self.mapToGlobal(place)))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.day)
        said.addWidget(self.reason)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(said, 1)
        for button in (self.done_button, self.snooze_button, self.skip_button):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, item: DueItem, today: date) -> None:
        """Show an item."""
        self.item = item
        day = day_in_words(item.due_on, today)
        far = words(how_far(item.due_on.isoformat(), today))
        late = item.due_on < today
        self.day.setText(self.tr("Due {how_far}").format(how_far=far) if late else day[:1].upper() + day[1:])
        set_text_role(self.day, "danger" if late else "strong")
        self.reason.setText(breakable(reason_words(item)))
        about = one_line(reason_words(item))
        self.reason.setAccessibleName(self.tr("{day}: {reason}. Press to change").format(day=day, reason=about))
        self.reason.setEnabled(item.kind is FollowUpKind.PLANNED)
        self.reason.setToolTip(self.tr("Change day or reason") if item.kind is FollowUpKind.PLANNED else "")

    def make_menu(self) -> QMenu:
        """Make the menu of the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Done"), lambda: self.done.emit(self.item))
        menu.addAction(self.tr("Snooze…"), lambda: self.snooze_asked.emit(self.item))
        menu.addAction(self.tr("Skip this time"), lambda: self.skipped.emit(self.item))
        if self.item is not None and self.item.kind is FollowUpKind.PLANNED:
            menu.addSeparator()
            menu.addAction(self.tr("Change…"), lambda: self.change_asked.emit(self.item))
            menu.addAction(self.tr("Remove"), lambda: self.removed.emit(self.item))
        return menu


class NextSteps(Section):
    """The cadence and everything due, the nearest day first."""

    plan_asked = Signal()
    write_asked = Signal()
    cadence_asked = Signal()
    done = Signal(object)
    skipped = Signal(object)
    snooze_asked = Signal(object)
    change_asked = Signal(object)
    removed = Signal(object)
    resumed = Signal()
    """The pause is to end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Next"))
        self.plan_button = QPushButton(self.tr("Plan"))
        self.plan_button.setToolTip(self.tr("Plan a follow-up"))
        self.plan_button.setAccessibleName(self.tr("Plan a follow-up"))
        set_icon(self.plan_button, "calendar-plus")
        set_button_kind(self.plan_button, "quiet")
        self.plan_button.clicked.connect(self.plan_asked)
        self.write_button = QPushButton(self.tr("Before I write"))
        self.write_button.setToolTip(self.tr("What there is to know, a draft, and a line for what came of it (Ctrl+B)"))
        set_icon(self.write_button, "square-pen")
        set_button_kind(self.write_button, "quiet")
        self.write_button.clicked.connect(self.write_asked)
        self.add_tool(self.write_button)
        self.add_tool(self.plan_button)
        self.cadence = ValueLabel("muted")
        self.cadence.setToolTip(self.tr("Change how often to be in touch"))
        self.cadence.activated.connect(self.cadence_asked)
        self.content.addWidget(self.cadence)
        self.paused = plain_label("", "strong", wraps=True)
        self.resume_button = QPushButton(self.tr("Resume"))
        self.resume_button.setAccessibleName(self.tr("Resume the reminders"))
        set_button_kind(self.resume_button, "quiet")
        self.resume_button.clicked.connect(self.resumed)
        self._pause = QWidget()
        line = QHBoxLayout(self._pause)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.addWidget(self.paused, 1)
        line.addWidget(self.resume_button)
        self.content.addWidget(self._pause)
        self._rows: list[DueRow] = []

    def rows(self) -> list[DueRow]:
        """Give the rows on show."""
        return [row for row in self._rows if not row.isHidden()]

    def show_steps(self, contact: Contact, items: Sequence[DueItem], today: date, pause: Pause | None = None) -> None:
        """Show a person's cadence, the pause that they are in, and what is due."""
        asked = next((item for item in items if item.kind is FollowUpKind.CADENCE), None)
        by_group = asked if asked is not None and asked.cadence_name else None
        line = cadence_line(contact, asked.due_on if asked is not None else None, today, by_group)
        self.cadence.setText(line)
        self.cadence.setAccessibleName(self.tr("{cadence}. Press to change").format(cadence=line))
        self._pause.setVisible(pause is not None)
        self.paused.setText(pause_words(pause, today) if pause is not None else "")
        # A cadence that asks for nothing yet is said by its own line.
        due = [item for item in items if item.kind is FollowUpKind.PLANNED or item.is_moved() or item.due_on <= today]
        due.sort(key=lambda item: item.due_on)
        while len(self._rows) < len(due):
            self._rows.append(self._new_row())
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(due))
            if number < len(due):
                row.show_item(due[number], today)

    def _new_row(self) -> DueRow:
        row = DueRow()
        row.done.connect(self.done)
        row.skipped.connect(self.skipped)
        row.snooze_asked.connect(self.snooze_asked)
        row.change_asked.connect(self.change_asked)
        row.removed.connect(self.removed)
        self.content.addWidget(row)
        return row
