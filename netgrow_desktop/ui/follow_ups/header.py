"""The top line of the follow-ups tab: how much is due, which categories, and planning one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.filter_chips import FilterChips
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind, set_text_role
from netgrow_desktop.viewmodels.dates import date_in_words, reader_locale

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.domain.follow_ups import Agenda
    from netgrow_desktop.services.review_offer import Offer


PILE = 6
"""From more than so many that are overdue or due today it is offered to spread them out."""


class Header(QWidget):
    """Counts in words on the left, the category chips, the plan button on the right."""

    plan_pressed = Signal()
    rhythm_pressed = Signal()
    spread_pressed = Signal()
    interviews_pressed = Signal()
    review_pressed = Signal(str)
    """Carries the code of the period to look back on: "quarter" when it is time for that, else "week"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = FilterChips()
        self._overdue = plain_label(role="strong")
        self._rest = plain_label(role="muted")
        self.plan = QPushButton(self.tr("Plan"))
        set_icon(self.plan, "calendar-plus", tone="on_accent")
        set_button_kind(self.plan, "primary")
        self.plan.setToolTip(self.tr("Plan a follow-up on the selected day (N)"))
        self.plan.setAccessibleName(self.tr("Plan a follow-up"))
        self.plan.clicked.connect(lambda _checked: self.plan_pressed.emit())
        self.spread = QPushButton(self.tr("Spread out…"))
        self.spread.setToolTip(self.tr("Put a pile of follow-ups off so that no day holds too much"))
        self.spread.clicked.connect(lambda _checked: self.spread_pressed.emit())
        set_button_kind(self.spread, "quiet")
        self.spread.hide()
        self.rhythm = QToolButton()
        set_icon(self.rhythm, "sliders-horizontal", tone="muted")
        set_button_kind(self.rhythm, "quiet")
        self.rhythm.setToolTip(self.tr("How often, how many a week, birthdays, pauses"))
        self.rhythm.setAccessibleName(self.tr("Rhythm"))
        self.rhythm.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rhythm.clicked.connect(lambda _checked: self.rhythm_pressed.emit())
        self.review = QPushButton()
        set_icon(self.review, "calendar-check", tone="muted")
        set_button_kind(self.review, "quiet")
        self.review.clicked.connect(lambda _checked: self.review_pressed.emit(self._period))
        self.interviews = QPushButton()
        set_icon(self.interviews, "mic", tone="muted")
        set_button_kind(self.interviews, "quiet")
        self.interviews.setToolTip(self.tr("Informational interviews: learn from people (Ctrl+Shift+I)"))
        self.interviews.setAccessibleName(self.tr("Informational interviews"))
        self.interviews.clicked.connect(lambda _checked: self.interviews_pressed.emit())
        self._ways = {self.review: "", self.interviews: self.tr("Interviews")}
        self._narrowest = 0
        self._lay_out()
        self.offer_review(None)

    def _lay_out(self) -> None:
        self._lines = first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self._overdue, self._rest, self.spread):
            first.addWidget(widget)
        first.addStretch(1)
        for part in (self.chips, self.review, self.interviews, self.rhythm, self.plan):
            if part in {self.review, self.plan}:
                second.addSpacing(SPACE_S)
            second.addWidget(part)
        second.insertStretch(second.indexOf(self.plan))
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        for line in (first, second):
            line.setSpacing(SPACE_XS)
            self._whole.addLayout(line, 1 if line is first else 0)
        self._fold(narrow=False)

    def _fold(self, *, narrow: bool) -> None:
        """Set the counts above everything else where both have no room beside each other."""
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._whole.setSpacing(SPACE_XS if narrow else SPACE_XS + SPACE_L)

    def _least(self) -> int:
        """Give the width that everything needs as it is now."""
        for line in self._lines:
            # They keep the sizes of the words before.
            line.invalidate()
        self._whole.invalidate()
        return self._whole.totalMinimumSize().width()

    def show_counts(self, agenda: Agenda) -> None:
        """Say how much is overdue, due today and due this week."""
        number = reader_locale().toString
        overdue = len(agenda.overdue)
        self._overdue.setText(self.tr("{n} overdue").format(n=number(overdue)))
        self.spread.setVisible(overdue + len(agenda.today) > PILE)
        set_text_role(self._overdue, "danger" if overdue else "muted")
        self._rest.setText(
            self.tr("· {today} today · {week} this week").format(
                today=number(len(agenda.today)), week=number(len(agenda.this_week))
            )
        )
        self._fit()

    def offer_review(self, offer: Offer | None) -> None:
        """Lead to the weekly review, or to the quarterly one when it is time for it."""
        is_due = offer is not None and offer.is_due
        self._period = "quarter" if is_due else "week"
        self._ways[self.review] = self.tr("Quarterly review") if is_due else self.tr("Review")
        self.review.setAccessibleName(self.tr("Quarterly review") if is_due else self.tr("Weekly review"))
        last = date_in_words(offer.last_made) if offer is not None else ""
        hint = self.tr("What happened this week, and who is next (Ctrl+Shift+R)")
        if is_due:
            hint = self.tr("See how your network has changed in a quarter, and plan the next one (Ctrl+Shift+Y)")
        if is_due and last:
            hint = self.tr("A quarter has gone by since your last review ({day}) (Ctrl+Shift+Y)").format(day=last)
        self.review.setToolTip(hint)
        self._fit()

    def _fit(self) -> None:
        """Say in words what there is room for: what there is none for shows its icon, and last its shape, alone."""
        for button in self._ways:
            button.setText("")
        self.chips.show_words(on=False)
        self._fold(narrow=True)
        self._narrowest = self._least()
        self._fold(narrow=False)
        self._fold(narrow=self._least() > self.width())
        self.chips.show_words(on=True)
        for button, text in self._ways.items():
            button.setText(text)
        for button in reversed(self._ways):
            if self._least() <= self.width():
                break
            button.setText("")
        self.chips.show_words(on=self._least() <= self.width())
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._narrowest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def counts(self) -> str:
        """Give the counts as they are shown."""
        return f"{self._overdue.text()} {self._rest.text()}"
