"""Everybody who is due on one day, where the month has no room for all the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.agenda_delegate import item_height
from netgrow_desktop.ui.follow_ups.agenda_view import AgendaView
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import PopupFrame
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import full_day
from netgrow_desktop.viewmodels.follow_ups import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.ui.follow_ups.acts import Act

WIDTH = 360
MOST_ROWS = 6


class DayPopup(PopupFrame):
    """A list of one day's items. ``asked`` carries an act and the item, after the popup has gone."""

    asked = Signal(object, object)
    plan_asked = Signal(object)

    def __init__(self, day: date, items: Sequence[DueItem], today: Callable[[], date], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._day = day
        self.list = AgendaView(today)
        self.list.rows.show_items(items)
        self.list.setAccessibleName(full_day(day))
        self.list.asked.connect(self._ask)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(plain_label(full_day(day), "strong", wraps=True))
        titles.addWidget(plain_label(words(Message("calendar.follow_ups", {"n": len(items)})), "small"))
        plan = QPushButton(self.tr("Plan"))
        set_icon(plan, "plus")
        set_button_kind(plan, "quiet")
        plan.clicked.connect(self._plan)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_S, SPACE_XS, 0, SPACE_XS)
        head.addLayout(titles, 1)
        head.addWidget(plan)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        self.setAccessibleName(full_day(day))
        self.list.setFixedHeight(min(len(items), MOST_ROWS) * item_height())
        self.ensurePolished()
        self.setFixedSize(WIDTH, whole.totalHeightForWidth(WIDTH))
        if items:
            self.list.choose(key_of(items[0]))

    def _ask(self, act: Act, item: DueItem) -> None:
        self.close()
        self.asked.emit(act, item)

    def _plan(self) -> None:
        self.close()
        self.plan_asked.emit(self._day)
