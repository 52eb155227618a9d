"""The page *Sort people*: one undecided person after the other by keyboard, or all of one reason at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.breakdown.reason_view import ReasonView
from netgrow_desktop.ui.breakdown.sorting_desk import SortingDesk
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.page_head import put_head
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.sorting import SortingSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.sorting import SortingService

CARES_ABOUT = Changes.CONTACTS | Changes.CATEGORIES | Changes.INTERACTIONS | Changes.OWNER | Changes.CAREER
COLUMN_WIDTH = 880
ONE_BY_ONE, BY_REASON = range(2)


class SortingPage(Tab):
    """The session. ``left`` asks to go back to the board."""

    left = Signal()

    def __init__(
        self,
        sorting: SortingService,
        breakdown: BreakdownService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self.session = SortingSession(sorting, breakdown, contacts, lanes, self)
        self.desk = SortingDesk(self.session, today)
        self.reasons = ReasonView(sorting, breakdown, contacts, lanes, today)
        self.back = QPushButton(self.tr("Breakdown"))
        self.ways = QButtonGroup(self)
        self._progress = plain_label("", "muted")
        self._bar = QProgressBar()
        self._over = EmptyState("sorted", self.tr("Everybody is sorted."))
        self.leave = self._over.add_action(self.tr("Back to the board"), self.left.emit, kind="primary")
        self._again = self._over.add_action(self.tr("Look at the last one again"), self.session.go_back)
        self._build()
        self._connect()

    # How it is made

    def _build(self) -> None:
        set_button_kind(self.back, "quiet")
        set_icon(self.back, "arrow-left", tone="muted")
        self.back.setAccessibleName(self.tr("Back to the board"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far you are"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._bar)
        column.addWidget(self.desk, 1)
        inside = QWidget()
        inside.setLayout(column)
        inside.setMaximumWidth(scaled(COLUMN_WIDTH))
        self._one = QWidget()
        middle = QHBoxLayout(self._one)
        middle.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        middle.addStretch(1)
        middle.addWidget(inside, COLUMN_WIDTH)
        middle.addStretch(1)
        self._views = OnePage()
        for each in (self._one, self._over, self.reasons):
            self._views.addWidget(each)
        whole = put_head(self, self.back, self.tr("Sort people"), self._progress, *self._way_buttons())
        whole.addWidget(self._views.holder, 1)

    def _way_buttons(self) -> Iterator[QPushButton]:
        ways = (
            (self.tr("One by one"), "user", self.tr("One person after the other")),
            (self.tr("By reason"), "list-checks", self.tr("Everybody of one suggestion at once (G)")),
        )
        for number, (text, icon, tip) in enumerate(ways):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setChecked(number == ONE_BY_ONE)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_icon(button, icon, tone="muted")
            set_button_kind(button, "quiet")
            self.ways.addButton(button, number)
            yield button

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.desk.ended.connect(self.left)
        self.reasons.left.connect(lambda: self.show_way(ONE_BY_ONE))
        self.ways.idClicked.connect(self.show_way)
        self.session.changed.connect(self._show)
        shortcut = QShortcut(QKeySequence("G"), self.desk, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.show_way(BY_REASON))

    # What is shown

    @override
    def refresh(self, changes: Changes) -> None:
        if not self.session.is_counted():
            self.session.begin()
        else:
            self.session.note_changed()
        if self.way() == BY_REASON:
            self.reasons.refresh()

    def way(self) -> int:
        """Tell whether one sorts ONE_BY_ONE or BY_REASON."""
        return self.ways.checkedId()

    def show_way(self, way: int) -> None:
        """Turn to one person after the other, or to all of one reason."""
        self.ways.button(way).setChecked(True)
        if way == BY_REASON:
            self.reasons.refresh()
        else:
            self.session.go_to_undecided()
        self._show()
        self._take_keyboard()

    def _show(self) -> None:
        session = self.session
        done, total = session.progress()
        parts = [words(Message("sorting.progress", {"n": total, "done": count(done)}))] if total else []
        if session.waiting():
            parts.append(words(Message("sorting.later", {"n": session.waiting()})))
        self._progress.setText(" · ".join(parts))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if self.way() == BY_REASON:
            self._views.setCurrentWidget(self.reasons)
        elif session.is_counted() and not session.current():
            self._say_over(done)
        else:
            was_over = self.is_over()
            self._views.setCurrentWidget(self._one)
            if was_over:
                self._take_keyboard()
        self.desk.show_session()

    def _say_over(self, done: int) -> None:
        if done:
            self._over.say("sorted", self.tr("Everybody is sorted."), words(Message("sorting.done", {"n": done})))
        else:
            self._over.say("sorted", self.tr("Nobody is undecided."))
        self._again.setVisible(self.session.can_go_back())
        if self._views.currentWidget() is not self._over:
            self._views.setCurrentWidget(self._over)
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def progress(self) -> str:
        """Give the line that says how far the session is."""
        return self._progress.text()

    def is_over(self) -> bool:
        """Tell whether nobody is left to be sorted."""
        return self._views.currentWidget() is self._over

    def _take_keyboard(self) -> None:
        if self.way() == BY_REASON:
            self.reasons.enter()
        elif not self.is_over():
            self.desk.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, self._take_keyboard)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.way() == BY_REASON:
            self.show_way(ONE_BY_ONE)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif self.is_over() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            again = self._again.hasFocus()
            (self._again if again else self.leave).click()
        elif key is Qt.Key.Key_Backspace and self.is_over():
            self.session.go_back()
        else:
            super().keyPressEvent(event)
