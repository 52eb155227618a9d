"""The year of contact made, and below it who it was on the selected day."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.wordings import sentence_case, shown, tool_tip
from netgrow_desktop.ui.follow_ups.year_view import Legend, YearView
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning import kind_word
from netgrow_desktop.viewmodels.contact_year import ContactYear
from netgrow_desktop.viewmodels.dates import full_day, reader_locale

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.domain.interactions import ContactMade
    from netgrow_desktop.services.follow_ups import FollowUpService

LIST_ROWS = 4
PERSON_ROLE = Qt.ItemDataRole.UserRole


class YearPane(QWidget):
    """Asks by itself for what it shows, and only while it is looked at.

    ``person_chosen`` carries the id of a person to be shown beside it, ``person_opened`` of one to be opened.
    """

    person_chosen = Signal(int)
    person_opened = Signal(int)

    def __init__(
        self, follow_ups: FollowUpService, lanes: Lanes, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._follow_ups, self._today = follow_ups, today
        # Both look through all contact there is: quick questions must not wait for them.
        self._year_question, self._day_question = Question(lanes, is_long=True), Question(lanes, is_long=True)
        self._categories: Collection[str] = ()
        self._is_stale = True
        self._day_shown: date | None = None
        self.view = YearView(today())
        self.sum = plain_label("", "small")
        self.day = plain_label("", "strong")
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("In touch on this day"))
        self.people.setUniformItemSizes(True)
        self.people.setFixedHeight(LIST_ROWS * (self.people.fontMetrics().height() + SPACE_S) + SPACE_S)
        below = QHBoxLayout()
        below.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, 0)
        below.addWidget(self.sum, 1)
        below.addWidget(Legend())
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_XS)
        head.addWidget(self.day, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view, 1)
        whole.addLayout(below)
        whole.addLayout(head)
        whole.addWidget(self.people)
        self.setFocusProxy(self.view)
        self.view.page_turned.connect(self._ask_year)
        self.view.day_chosen.connect(lambda _: self._ask_day())
        self.view.day_opened.connect(lambda _: self.people.setFocus())
        self.people.currentItemChanged.connect(lambda item, _: self._tell(self.person_chosen, item))
        self.people.itemActivated.connect(partial(self._tell, self.person_opened))

    def refresh(self, categories: Collection[str] = ()) -> None:
        """Ask anew, of people in these categories only; a hidden pane waits until it is shown."""
        self._categories = categories
        self._is_stale = True
        if self.isVisible():
            self._ask_year()
            self._ask_day()

    def _ask_year(self) -> None:
        self._is_stale = False
        year, service, categories = self.view.year(), self._follow_ups, self._categories
        first, last = date(year, 1, 1), date(year, 12, 31)
        self._year_question.ask(
            lambda: ContactYear(year, service.contact_made(first, last, categories)), self._show_year
        )

    def _show_year(self, found: ContactYear) -> None:
        self.view.show_year(found, self._today())
        self.sum.setText(words(Message("calendar.days_in_touch", {"n": found.days_in_touch()})))
        # The picture in words, also for those who do not see it.
        locale = reader_locale()
        months = [
            f"{sentence_case(locale.standaloneMonthName(month))}: {locale.toString(days)}"
            for month, days in found.days_by_month().items()
        ]
        self.sum.setAccessibleDescription("; ".join(months))
        self.sum.setToolTip(tool_tip("\n".join(months)) if months else "")
        self._name_day()

    def _ask_day(self) -> None:
        day, service, categories = self.view.selected_day(), self._follow_ups, self._categories
        self._name_day()
        self._day_question.ask(lambda: service.contact_on(day, categories), partial(self._show_day, day))

    def _name_day(self) -> None:
        day = self.view.selected_day()
        self.day.setText(f"{full_day(day)}: {self.view.said_of(day)}")

    def _show_day(self, day: date, found: list[ContactMade]) -> None:
        """Show who it was; whoever was chosen on the same day stays so, without telling of it again."""
        current = self.people.currentItem() if day == self._day_shown else None
        chosen = current.data(PERSON_ROLE) if current is not None else None
        self._day_shown = day
        silent = self.people.blockSignals(True)
        self.people.clear()
        for each in found:
            parts = (shown(each.name), kind_word(each.kind), shown(each.note))
            line = QListWidgetItem(" · ".join(part for part in parts if part))
            line.setData(PERSON_ROLE, each.contact_id)
            self.people.addItem(line)
            if each.contact_id == chosen and self.people.currentRow() < 0:
                self.people.setCurrentItem(line)
        self.people.blockSignals(silent)

    def _tell(self, told: SignalInstance, item: QListWidgetItem | None) -> None:
        if item is not None:
            told.emit(item.data(PERSON_ROLE))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh(self._categories)
