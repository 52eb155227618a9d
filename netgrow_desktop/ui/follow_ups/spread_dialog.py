"""Spreading a pile out: what would move where, then all of it in one act that can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.follow_ups.capacity_field import CapacityField
from netgrow_desktop.ui.follow_ups.wordings import sentence_case, shown
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.viewmodels.dates import day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.follow_ups import FollowUpService

USUAL = Capacity(10)
"""What is proposed to somebody who never said how many they keep in a week."""

MOST_ROWS, TABLE_HEIGHT, PAUSE_MS = 500, 280, 200


class Move(NamedTuple):
    """One follow-up that would go to another day."""

    name: str
    due_on: date
    day: date


class SpreadDialog(Form):
    """Shows what :meth:`CadenceService.spreading` would do for a number a week; one button does it."""

    def __init__(
        self,
        cadences: CadenceService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SpreadDialog", "Spread out"),
            QCoreApplication.translate("SpreadDialog", "Spread out"),
            parent,
        )
        self._narrowest = 560
        self._cadences, self._follow_ups, self._lanes, self._today = cadences, follow_ups, lanes, today
        # To find the category that needs development the whole network is examined.
        self._question = Question(lanes, is_long=True)
        self._moves: list[Move] = []
        self.commit = self._spread
        why = self.tr(
            "Nobody is forgotten: regular reminders are put off so that no day holds too much, the longest overdue "
            "first. What you planned, birthdays and anniversaries stay on their days."
        )
        self.content.addWidget(plain_label(why, "muted", wraps=True))
        self.capacity = CapacityField(may_be_none=False)
        self.content.addWidget(self.capacity)
        self.sum = plain_label("", "strong", wraps=True)
        self.content.addWidget(self.sum)
        self.table = self._make_table()
        self.content.addWidget(self.table)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.capacity.changed.connect(self._wait)
        self.finished.connect(self._drop)
        self.accept_button.setEnabled(False)
        self.sum.setText(self.tr("Looking…"))
        self._begun = Question(lanes)
        self._begun.ask(cadences.capacity, self._begin)
        self.capacity.setFocus()

    def _drop(self) -> None:
        """Ask nothing more: what would show the answers goes away."""
        self._pause.stop()
        self._begun.drop()
        self._question.drop()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels([self.tr("Person"), self.tr("Due"), self.tr("Moves to")])
        table.setAccessibleName(self.tr("What moves where"))
        quiet_table(table)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setFixedHeight(TABLE_HEIGHT)
        return table

    def _begin(self, capacity: Capacity | None) -> None:
        self.capacity.show_capacity(capacity or USUAL)
        self._ask()

    def _wait(self) -> None:
        self.accept_button.setEnabled(False)
        self._pause.start()

    def _ask(self) -> None:
        capacity, today = self.capacity.capacity(), self._today()
        if capacity is None:
            return
        cadences, follow_ups = self._cadences, self._follow_ups

        def look() -> list[Move]:
            days = cadences.spreading(today, capacity)
            items = (item for item in follow_ups.due_items(today) if item.kind is FollowUpKind.CADENCE)
            moves = [Move(each.name, each.due_on, days[each.contact_id]) for each in items if each.contact_id in days]
            return sorted(moves, key=lambda move: (move.day, move.due_on, move.name.casefold()))

        self._question.ask(look, self._show)

    def _show(self, moves: list[Move]) -> None:
        self._moves = moves
        self.accept_button.setEnabled(bool(moves))
        today = self._today()
        self.table.setRowCount(min(len(moves), MOST_ROWS))
        for row, move in enumerate(moves[:MOST_ROWS]):
            texts = (shown(move.name), day_in_words(move.due_on, today), day_in_words(move.day, today))
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(sentence_case(text) if column else text))
        self.sum.setText(self._said(moves, today))
        name = words(Message("calendar.spread", {"n": len(moves)})) if moves else self.tr("Spread out")
        self.accept_button.setText(name)

    def _said(self, moves: list[Move], today: date) -> str:
        if not moves:
            return self.tr("Nothing has to move: every regular reminder is on a day with room.")
        capacity = self.capacity.capacity() or USUAL
        last = day_in_words(moves[-1].day, today)
        return words(Message("calendar.spread_until", {"n": len(moves), "day": last, "most": capacity.per_day()}))

    def _spread(self) -> str:
        capacity = self.capacity.capacity()
        if capacity is None or not self.accept_button.isEnabled():
            return words(Message("follow_up.no_weekday"))
        self._lanes.write_breakable(partial(self._cadences.spread, self._today(), capacity))
        return ""
