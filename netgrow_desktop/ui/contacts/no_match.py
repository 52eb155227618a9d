"""What stands in place of the table where a search or filters find nobody: why, and the ways on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.contacts.phrasing import plain
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.contacts_filters import active_filters, without_filters

if TYPE_CHECKING:
    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.services.contacts import ContactService


class NoMatch(EmptyState):
    """Says that nobody is found. ``query_wanted`` carries the query of the way on that was chosen.

    The keyboard, given to this page, is on its first way on.
    """

    query_wanted = Signal(object)

    def __init__(self, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__("search", "", parent)
        self._contacts = contacts
        self._looking_elsewhere = Question(lanes)

    def explain(self, query: ContactQuery) -> None:
        """Say that *query* finds nobody; one that finds people who were put away leads to them, once that is known."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        text = " ".join(plain(query.text).split())
        filtered = active_filters(query)
        self.clear_actions()
        ways: list[QPushButton] = []
        if text:
            self.say(
                "search",
                self.tr("Nobody found for “{text}”").format(text=text),
                self.tr("Only among those who fit the filter.") if filtered else "",
            )
            everybody = replace(query, text="")
            ways.append(
                self.add_action(self.tr("Clear the search"), partial(self.query_wanted.emit, everybody), kind="primary")
            )
        else:
            self.say("search", self.tr("Nobody fits this filter"))
        if filtered:
            label = self.tr("Show everybody") if not text else self.tr("Search everybody")
            ways.append(self.add_action(label, partial(self.query_wanted.emit, without_filters(query))))
        if ways:
            self.setFocusProxy(ways[0])
            # Qt would show it a moment later, and the keyboard be elsewhere by then.
            ways[0].show()
        if had_keyboard:
            self.setFocus()
        self._looking_elsewhere.drop()
        if text and not query.archived:
            put_away = replace(without_filters(query), archived=True)
            self._looking_elsewhere.ask(
                lambda: len(self._contacts.find(put_away)), partial(self._offer_archived, put_away)
            )

    def _offer_archived(self, put_away: ContactQuery, found: int) -> None:
        if found:
            shows = words(Message("people.show_archived", {"n": found}))
            self.add_action(shows, partial(self.query_wanted.emit, put_away), icon="archive")
