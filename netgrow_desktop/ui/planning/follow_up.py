"""Planning a follow-up and putting one off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QMenu, QPushButton, QWidget

from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.ui.planning.form import Form, place_near
from netgrow_desktop.viewmodels.dates import add_months, day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem


def plan_follow_up(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    names: str,
    today: date,
    chosen: Callable[[date, str], None],
    planned: DueItem | None = None,
) -> PlanForm:
    """Ask for a day and a reason to follow up with *names*; *chosen* gets both.

    With *planned* the form begins with what was planned before, to be changed.
    """
    form = PlanForm(names, today, chosen, parent)
    if planned is not None:
        form.show_planned(planned)
    form.open_near(anchor)
    form.day.line.setFocus()
    form.day.line.selectAll()
    return form


def quick_days(today: date) -> tuple[tuple[str, date], ...]:
    """Give the days that one plans most, each with its words."""
    return (
        (QCoreApplication.translate("Planning", "Tomorrow"), add_days(today, 1)),
        (QCoreApplication.translate("Planning", "Next week"), add_days(today, 7)),
        (QCoreApplication.translate("Planning", "In 2 weeks"), add_days(today, 14)),
        (QCoreApplication.translate("Planning", "In a month"), add_months(today, 1)),
        (QCoreApplication.translate("Planning", "In 3 months"), add_months(today, 3)),
    )


def later_days(due_on: date) -> tuple[tuple[str, date], ...]:
    """Give the days to which one puts off what is not due before *due_on*, each with its words."""
    return (
        (QCoreApplication.translate("Planning", "A day later"), add_days(due_on, 1)),
        (QCoreApplication.translate("Planning", "A week later"), add_days(due_on, 7)),
        (QCoreApplication.translate("Planning", "2 weeks later"), add_days(due_on, 14)),
        (QCoreApplication.translate("Planning", "A month later"), add_months(due_on, 1)),
        (QCoreApplication.translate("Planning", "3 months later"), add_months(due_on, 3)),
    )


def usual_reasons() -> tuple[str, ...]:
    """Give reasons that are often fitting, to be chosen instead of typed."""
    return (
        QCoreApplication.translate("Planning", "Ask how it went"),
        QCoreApplication.translate("Planning", "Have a coffee"),
        QCoreApplication.translate("Planning", "Ask for advice"),
        QCoreApplication.translate("Planning", "Offer help"),
        QCoreApplication.translate("Planning", "Introduce somebody"),
        QCoreApplication.translate("Planning", "Share an article"),
        QCoreApplication.translate("Planning", "Say thank you"),
    )


class PlanForm(Form):
    """When to follow up, and why."""

    def __init__(self, names: str, today: date, chosen: Callable[[date, str], None], parent: QWidget | None) -> None:
        super().__init__(
            QCoreApplication.translate("Planning", "Plan a follow-up"),
            QCoreApplication.translate("Planning", "Plan"),
            parent,
        )
        self._today, self._chosen = today, chosen
        self.commit = self._plan
        self._names = names
        self.heading = plain_label(_heading(Purpose.FOLLOW_UP, names), "heading", wraps=True)
        self.content.addWidget(self.heading)
        self.day = DayField(add_days(today, 7), today)
        self.add_field(self.tr("When"), self.day, self.day.line)
        self.content.addWidget(self._quick_picks())
        self.reason = _reason_box()
        self.add_field(self.tr("Why (optional)"), self.reason)

    def begin_with(self, reason: str, purpose: Purpose = Purpose.FOLLOW_UP) -> None:
        """Begin with a reason, and say in the heading what is planned."""
        self.heading.setText(_heading(purpose, self._names))
        self.reason.setEditText(reason)
        line = self.reason.lineEdit()
        if line is not None:
            # A long reason is read from its beginning.
            line.setCursorPosition(0)

    def show_planned(self, item: DueItem) -> None:
        """Begin with what was planned before."""
        self.day.set_day(item.due_on)
        self.begin_with(item.reason, item.purpose)
        self.accept_button.setText(QCoreApplication.translate("Planning", "Change"))

    def _quick_picks(self) -> QWidget:
        picks = QWidget()
        flow = FlowLayout(picks, SPACE_XS)
        for words, day in quick_days(self._today):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._pick, day))
            flow.addWidget(button)
        return picks

    def _pick(self, day: date) -> None:
        self.day.set_day(day)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan(self) -> str:
        day = self.day.day()
        if day is None:
            self.day.line.setFocus()
            return self.tr("Type a day first, such as “fri” or “in 3 weeks”.")
        if day < self._today:
            self.day.line.setFocus()
            said = day_in_words(day, self._today)
            passed = self.tr("{day} has passed. Choose today or a later day.")
            return passed.format(day=said[:1].upper() + said[1:])
        self._chosen(day, self.reason.currentText().strip())
        return ""


def _heading(purpose: Purpose, names: str) -> str:
    templates = {
        Purpose.INTRODUCTION: QCoreApplication.translate("Planning", "Ask {names} for an introduction"),
        Purpose.INTERVIEW: QCoreApplication.translate("Planning", "Informational interview with {names}"),
        Purpose.THANK_YOU: QCoreApplication.translate("Planning", "Thank {names}"),
    }
    return templates.get(purpose, QCoreApplication.translate("Planning", "Follow up with {names}")).format(names=names)


def _reason_box() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.addItems(usual_reasons())
    box.setCurrentIndex(-1)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line, completer = box.lineEdit(), box.completer()
    if line is not None:
        line.setPlaceholderText(QCoreApplication.translate("Planning", "what you want to talk about"))
        line.setAccessibleName(QCoreApplication.translate("Planning", "Why"))
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def choose_snooze(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    today: date,
    chosen: Callable[[date], None],
    due_on: date | None = None,
) -> QWidget:
    """Offer days to snooze something until; *chosen* gets the day.

    What is due on a day to come (*due_on*) is put off from that day on: snoozing brings nothing forward.
    """
    ahead = due_on is not None and due_on > today
    first = due_on if due_on is not None and ahead else today
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(QCoreApplication.translate("Planning", "Snooze until"))
    for words, day in later_days(first) if ahead else quick_days(today):
        action = menu.addAction(f"{words}\t{day_in_words(day, today)}" if day != add_days(today, 1) else words)
        action.triggered.connect(partial(_choose, chosen, day))
    menu.addSeparator()
    other = menu.addAction(QCoreApplication.translate("Planning", "Another day…"))
    other.triggered.connect(lambda: ask_day(parent, anchor, today, chosen, first))
    show_menu(menu, anchor)
    return menu


def ask_day(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    today: date,
    chosen: Callable[[date], None],
    after: date,
) -> Form:
    """Ask for a day after *after*; *chosen* gets it."""
    form = Form(
        QCoreApplication.translate("Planning", "Snooze"), QCoreApplication.translate("Planning", "Snooze"), parent
    )
    field = DayField(add_days(after, 7), today)
    form.add_field(QCoreApplication.translate("Planning", "Until"), field, field.line)

    def commit() -> str:
        day = field.day()
        if day is None or (day <= today and after == today):
            return QCoreApplication.translate("Planning", "Choose a day after today.")
        if day <= after:
            said = QCoreApplication.translate("Planning", "It is due on {day} only. Choose a day after that.")
            return said.format(day=day_in_words(after, today))
        chosen(day)
        return ""

    form.commit = commit
    form.open_near(anchor)
    field.line.setFocus()
    field.line.selectAll()
    return form


def show_menu(menu: QMenu, anchor: QWidget | QPoint | None) -> None:
    """Pop a menu up below *anchor*, with its first entry chosen, so that Enter and arrows work at once."""
    place_near(menu, anchor)
    menu.popup(menu.pos())
    first = next((action for action in menu.actions() if action.isChecked()), None)
    menu.setActiveAction(first or menu.actions()[0])


def _choose(chosen: Callable[[date], None], day: date, *_: object) -> None:
    chosen(day)
