"""The page *Review*: a week or a quarter to look back on, turned like the pages of a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.looking_back.periods import (
    Period,
    Span,
    quarter_span,
    quarter_to_look_at,
    turned,
    week_span,
)
from netgrow_desktop.domain.looking_back.telling import told_week
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.follow_ups.view_button import ViewButton
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.looking_back.leaf import Leaf
from netgrow_desktop.ui.looking_back.week_view import WeekView
from netgrow_desktop.ui.looking_back.wordings import quarter_title, week_title
from netgrow_desktop.ui.tab import PassingPage
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import first_weekday
from netgrow_desktop.viewmodels.habits import habits_keeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.looking_back.quarter import QuarterReview
    from netgrow_desktop.domain.looking_back.telling import ToldWeek
    from netgrow_desktop.domain.looking_back.week import WeekReview
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.looking_back import LookingBackService
    from netgrow_desktop.services.review_offer import Offer
    from netgrow_desktop.ui.looking_back.plan_acts import PlanActs
    from netgrow_desktop.ui.looking_back.quarter_view import QuarterView

CARES_ABOUT = (
    Changes.FOLLOW_UPS
    | Changes.INTERACTIONS
    | Changes.CONTACTS
    | Changes.CATEGORIES
    | Changes.EXAMINE
    | Changes.CAREER
    | Changes.OWNER
)


@spoken_as(Role.Grouping)
class LookingBackPage(PassingPage):
    """``print_requested`` carries the review that is shown, ``spread_requested`` and
    ``log_requested`` ask for the forms of that name. The view of quarters is made when one is first looked at.
    """

    person_requested = Signal(int)
    print_requested = Signal(object)
    spread_requested = Signal()
    log_requested = Signal()
    examine_requested = Signal()
    career_requested = Signal(int)
    interview_requested = Signal(object)

    def __init__(
        self,
        service: LookingBackService,
        examine: Callable[[], ExamineService],
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._service, self._examine, self._contacts = service, examine, contacts
        self._lanes, self._today = lanes, today
        self._question = Question(lanes, is_long=True)
        self._period = Period.WEEK
        self._spans = {Period.WEEK: week_span(today(), first_weekday()), Period.QUARTER: quarter_to_look_at(today())}
        self.shown: WeekReview | QuarterReview | None = None
        self.leave = back_button()
        self.week = WeekView()
        self.quarter: QuarterView | None = None
        self.acts: PlanActs | None = None
        self.switch = {
            Period.WEEK: ViewButton(self.tr("Week"), self.tr("What happened in a week, and who is next (W)")),
            Period.QUARTER: ViewButton(self.tr("Quarter"), self.tr("What has changed in a quarter, and a plan (Q)")),
        }
        self.previous = self._tool("chevron-left", self.tr("Back (Alt+Left)"))
        self.next = self._tool("chevron-right", self.tr("On (Alt+Right)"))
        self.print = self._tool("printer", self.tr("Print this review"))
        self.present = QPushButton(self.tr("Present"))
        self.title = plain_label("", "muted")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Review"))
        self.leave.setText(self.tr("Follow-ups"))
        self.leave.setAccessibleName(self.tr("Back to the follow-ups"))
        self.present.setToolTip(self.tr("Go to the present one (Home)"))
        set_button_kind(self.present, "quiet")
        self.views = OnePage()
        for view in (QWidget(), self.week):
            self.views.addWidget(view)
        tools = (*self.switch.values(), self.print, self.present, self.previous, self.next)
        whole: QVBoxLayout = put_head(self, self.leave, self.tr("Review"), self.title, *tools)
        whole.addWidget(self.views.holder, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _tool(self, icon: str, hint: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon, tone="muted")
        set_button_kind(button, "quiet")
        button.setToolTip(hint)
        button.setAccessibleName(hint.split(" (", maxsplit=1)[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self.leave.clicked.connect(self.left)
        for period, button in self.switch.items():
            button.clicked.connect(partial(self._choose, period))
        self.previous.clicked.connect(lambda _checked: self.turn(-1))
        self.next.clicked.connect(lambda _checked: self.turn(1))
        self.present.clicked.connect(lambda _checked: self.go_to_present())
        for keys, steps in (("Alt+Left", -1), ("Alt+Right", 1)):
            turning = QAction(self)
            turning.setShortcut(QKeySequence(keys))
            turning.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turning.triggered.connect(partial(self._step, steps))
            self.addAction(turning)
        self.print.clicked.connect(lambda _checked: self.print_shown())
        habits_keeper().changed.connect(self._take_up_habits)
        self.week.person_requested.connect(self.person_requested)
        self.week.note.left.connect(self._keep_note)
        self.week.spread_requested.connect(self.spread_requested)
        self.week.log_requested.connect(self.log_requested)
        self.week.quarter_requested.connect(lambda: self.open_present(Period.QUARTER))

    def _make_quarter(self) -> tuple[QuarterView, PlanActs]:
        if self.quarter is None or self.acts is None:
            from netgrow_desktop.ui.looking_back.plan_acts import PlanActs
            from netgrow_desktop.ui.looking_back.quarter_view import QuarterView

            view = QuarterView()
            acts = PlanActs(self, self._service, self._examine(), self._contacts, self._lanes, self._today)
            acts.person_requested.connect(self.person_requested)
            acts.career_requested.connect(self.career_requested)
            acts.interview_requested.connect(self.interview_requested)
            view.person_requested.connect(self.person_requested)
            view.note.left.connect(self._keep_note)
            view.kept.connect(self._keep_quarter)
            view.dropped.connect(lambda number: self._write(lambda: self._service.drop(number)))
            view.plan_requested.connect(acts.plan)
            view.finder_requested.connect(lambda: acts.choose_person(view.other_person))
            view.way_wanted.connect(acts.find_way)
            view.examine_requested.connect(self.examine_requested)
            self.views.addWidget(view)
            self.quarter, self.acts = view, acts
        return self.quarter, self.acts

    # Which time is shown

    def _choose(self, period: Period, *_: object) -> None:
        self.show_period(period)

    def period(self) -> Period:
        """Give what is shown: a week or a quarter."""
        return self._period

    def span(self) -> Span:
        """Give the time that is shown."""
        return self._spans[self._period]

    def show_period(self, period: Period) -> None:
        """Show a week or a quarter: the one that was looked at last."""
        self._save_note()
        self._period = period
        self._ask()

    def turn(self, steps: int) -> None:
        """Turn so many weeks or quarters on, or (negative) back; nothing is known of those to come."""
        later = turned(self.span(), steps)
        if later.first <= self._today():
            self._save_note()
            self._spans[self._period] = later
            self._ask()

    def _step(self, steps: int, *_: object) -> None:
        self.turn(steps)

    def _scroll(self, key: Qt.Key) -> None:
        view = self.views.currentWidget()
        if isinstance(view, Leaf):
            view.turn(key)

    def go_to_present(self) -> None:
        """Go to this week, or to the quarter that is to be looked at now."""
        self._save_note()
        today = self._today()
        is_week = self._period is Period.WEEK
        self._spans[self._period] = week_span(today, first_weekday()) if is_week else quarter_to_look_at(today)
        self._ask()

    def open_present(self, period: Period) -> None:
        """Show this week, or the quarter that is to be looked at now."""
        self._save_note()
        self._period = period
        self.go_to_present()

    def _show_place(self) -> None:
        span, today = self.span(), self._today()
        is_week = self._period is Period.WEEK
        self.title.setText(week_title(span, today) if is_week else quarter_title(span))
        self.switch[self._period].setChecked(True)
        for period, button in self.switch.items():
            button.setChecked(period is self._period)
        self.next.setEnabled(turned(span, 1).first <= today)
        present = week_span(today, first_weekday()) if is_week else quarter_to_look_at(today)
        self.present.setEnabled(span != present)
        self.present.setText(self.tr("This week") if is_week else self.tr("This quarter"))
        if not is_week and present != quarter_span(today):
            self.present.setText(self.tr("Last quarter"))

    # Asking and showing

    @override
    def refresh(self, changes: Changes) -> None:
        self._ask()

    def _take_up_habits(self) -> None:
        """Show the week that begins with another weekday and has the middle of the one that was shown."""
        self._save_note()
        self._spans[Period.WEEK] = week_span(self._spans[Period.WEEK].first + timedelta(3), first_weekday())
        self.on_changed(Changes.INTERACTIONS)

    def _ask(self) -> None:
        self._show_place()
        self.note_asked()
        service, span, today = self._service, self.span(), self._today()
        if self._period is Period.WEEK:
            self._question.ask(lambda: (told_week(service.week(span, today)), service.offer(today)), self._show_week)
        else:
            self._question.ask(lambda: service.quarter(span, today), self._show_quarter)

    def _show_week(self, found: tuple[ToldWeek, Offer]) -> None:
        self.shown = found[0].week
        self.week.show_week(*found)
        self.views.setCurrentWidget(self.week)

    def _show_quarter(self, review: QuarterReview) -> None:
        self.shown = review
        view, acts = self._make_quarter()
        acts.note_review(review)
        view.show_quarter(review)
        self.views.setCurrentWidget(view)

    # Acts

    def print_shown(self) -> None:
        """Ask for a preview of the review that is shown, with the note as it is written by now."""
        self._save_note()
        if self.shown is not None:
            view = self.quarter if self.quarter is not None and self.shown is self.quarter.review else self.week
            kept = self.shown.kept._replace(note=view.note.text())
            self.print_requested.emit(replace(self.shown, kept=kept))

    def _save_note(self) -> None:
        self.week.note.leave()
        if self.quarter is not None:
            self.quarter.note.leave()

    def _keep_note(self, period: Period, span: Span, text: str) -> None:
        note = self.quarter.note if self.quarter is not None and period is Period.QUARTER else self.week.note

        def failed(error: NetGrowError) -> None:
            note.note_failure()
            self._lanes.failed.emit(error.message)

        self._lanes.write(lambda: self._service.note(period, span, text), None, failed)

    def _keep_quarter(self) -> None:
        self._save_note()
        span, today = self.span(), self._today()
        self._write(lambda: self._service.keep_quarter(span, today))

    def _write(self, act: Callable[[], Outcome[Any]]) -> None:
        self._lanes.write(act)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_W: lambda: self.show_period(Period.WEEK),
            Qt.Key.Key_Q: lambda: self.show_period(Period.QUARTER),
            Qt.Key.Key_PageUp: lambda: self._scroll(Qt.Key.Key_PageUp),
            Qt.Key.Key_PageDown: lambda: self._scroll(Qt.Key.Key_PageDown),
            Qt.Key.Key_Home: self.go_to_present,
        }
        act = acts.get(Qt.Key(event.key())) if not event.modifiers() else None
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)
