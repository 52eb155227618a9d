"""Suggestions by reason: look at everybody of one reason, leave out whom it does not fit, accept the others at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.breakdown.reason_lists import ReasonList, TickedPeople
from netgrow_desktop.ui.breakdown.suggestion_rows import reason_words
from netgrow_desktop.ui.breakdown.wordings import question
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toast import FOOT
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.reasons import starts_ticked
from netgrow_desktop.viewmodels.shown_text import breakable, steady

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes, Work
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.domain.sorting import SuggestionGroup
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.sorting import SortingService

REASONS_WIDTH = 360


@spoken_as(Role.Grouping)
class ReasonView(QWidget):
    """Left the reasons, right their people with ticks, below one button that says what it does."""

    left = Signal()
    """Back to one person after the other."""

    def __init__(
        self,
        sorting: SortingService,
        breakdown: BreakdownService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sorting, self._breakdown, self._lanes = sorting, breakdown, lanes
        self._asked: Work | None = None
        self._looked_at: SuggestionGroup | None = None
        self._is_writing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reasons = ReasonList()
        self.people = TickedPeople(contacts, lanes, today)
        self.headline = plain_label("", "muted", wraps=True)
        self.reason = plain_label("", "heading", wraps=True)
        self.asks = plain_label("", "muted", wraps=True)
        self.all = QPushButton()
        self.accept = QPushButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_button_kind(self.accept, "primary")
        set_button_kind(self.all, "quiet")
        reasons = QVBoxLayout()
        reasons.setSpacing(SPACE_S)
        reasons.addWidget(self.headline)
        reasons.addWidget(self.reasons, 1)
        foot = QWidget()
        foot.setObjectName(FOOT)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.all)
        buttons.addStretch(1)
        buttons.addWidget(self.accept)
        people = QVBoxLayout()
        people.setSpacing(SPACE_S)
        people.addWidget(self.reason)
        people.addWidget(self.asks)
        people.addSpacing(SPACE_S)
        people.addWidget(self.people, 1)
        people.addWidget(foot)
        lists = QWidget()
        line = QHBoxLayout(lists)
        line.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        line.setSpacing(SPACE_XL)
        left = QWidget()
        left.setFixedWidth(scaled(REASONS_WIDTH, 0.5))
        left.setLayout(reasons)
        reasons.setContentsMargins(0, 0, 0, 0)
        line.addWidget(left)
        line.addLayout(people, 1)
        self.nothing = EmptyState(
            "sorted",
            self.tr("No suggestions"),
            hint=self.tr(
                "Suggestions follow from what you say about yourself (Tools, About me), from titles and departments, "
                "and from what you decide: five of a kind are enough."
            ),
        )
        self.nothing.add_action(self.tr("One by one"), self.left.emit, kind="primary")
        waiting = plain_label(self.tr("Looking at everybody who is undecided…"), "muted")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = OnePage()
        for each in (waiting, lists, self.nothing):
            self._views.addWidget(each)
        self._lists = lists
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE_M, 0, 0)
        whole.addWidget(self._views.holder)

    def _connect(self) -> None:
        self.reasons.chosen.connect(self._show_group)
        self.reasons.entered.connect(self._enter_people)
        self.people.left.connect(lambda: self.reasons.setFocus(Qt.FocusReason.OtherFocusReason))
        self.people.accepted.connect(self.accept_ticked)
        self.people.people.ticked_changed.connect(self._show_ticks)
        self.accept.clicked.connect(self.accept_ticked)
        self.all.clicked.connect(self._tick_all)

    # Asking and showing

    def refresh(self) -> None:
        """Ask anew for everybody undecided, by reason."""
        if self._asked is not None:
            self._asked.cancel()
        groups = self._sorting.groups
        self._asked = self._lanes.work(lambda _: groups(), self._show_groups)

    def _show_groups(self, groups: list[SuggestionGroup]) -> None:
        before, row = self._looked_at, self.reasons.currentIndex().row()
        self.reasons.reasons.show_groups(groups)
        self._views.setCurrentWidget(self._lists if groups else self.nothing)
        self.headline.setText(words(Message("sorting.reasons", {"n": self.reasons.reasons.people()})))
        kept = self.reasons.reasons.row_like(before)
        place = kept if kept >= 0 else min(max(row, 0), len(groups) - 1)
        if groups:
            self.reasons.setCurrentIndex(self.reasons.reasons.index(place, 0))
        else:
            self._looked_at = None
        if self.hasFocus() or (kept < 0 and (self.people.hasFocus() or self.accept.hasFocus())):
            self.enter()

    def enter(self) -> None:
        """Put the keyboard on the reasons."""
        (self.reasons if self.reasons.reasons.rowCount() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_group(self) -> None:
        group, before = self.reasons.current_group(), self._looked_at
        if group is None:
            return
        self._looked_at = group
        same = before is not None and before.suggestion.ground == group.suggestion.ground
        self.people.people.show_people(group.people, ticked=None if same else starts_ticked(group))
        if not same:
            self.people.scrollToTop()
        self.reason.setText(steady(breakable(reason_words(group.suggestion.reason))))
        asks = question(group.suggestion.category)
        looking = self.tr("Nobody is ticked yet: look who it fits, and tick them.")
        self.asks.setText(asks if starts_ticked(group) else f"{asks}\n{looking}")

    def _enter_people(self) -> None:
        if not self.people.currentIndex().isValid():
            self.people.setCurrentIndex(self.people.people.index(0, 0))
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ticks(self) -> None:
        group, ticked = self._looked_at, self.people.people.count()
        if group is None:
            return
        category = group.suggestion.category.value
        self.accept.setText(
            words(Message(f"sorting.accept.{category}", {"n": ticked})) if ticked else self.tr("Nobody is ticked")
        )
        self.accept.setEnabled(ticked > 0 and not self._is_writing)
        everybody = ticked == len(self.people.people.ids())
        self.all.setText(self.tr("Tick nobody") if everybody else self.tr("Tick everybody"))

    def _tick_all(self) -> None:
        people = self.people.people
        people.tick_all(people.count() < len(people.ids()))

    def accept_ticked(self) -> None:
        """Put everybody ticked where the reason says, as one change."""
        group, ids = self._looked_at, self.people.people.ticked()
        if group is None or not ids or self._is_writing:
            return
        breakdown, category = self._breakdown, group.suggestion.category
        if self._has_keyboard():
            # The button goes out while it is written, and would hand the keyboard to another part of the window.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_writing = True
        self._show_ticks()
        self._lanes.write_breakable(
            lambda: breakdown.accept(ids, category),
            self._end_writing,
            failed=self._fail,
            cancelled=self._release,
            broken=self._release,
        )

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _end_writing(self, _outcome: Outcome[bool]) -> None:
        self._release()

    def _fail(self, error: NetGrowError) -> None:
        self._release()
        if self.hasFocus():
            self.enter()
        self._lanes.failed.emit(error.message)

    def _release(self) -> None:
        self._is_writing = False
        self._show_ticks()
