"""What happened with a person, newest first: contact, follow-ups, imports and jobs in one list."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.before_writing.exchange import OFFERED, Exchange
from netgrow_desktop.domain.timeline import EventKind
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.messages import source_word, words
from netgrow_desktop.ui.person.next_steps import small_button
from netgrow_desktop.ui.person.value_label import ValueLabel
from netgrow_desktop.ui.planning import DIRECTION_ICONS, KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.planning.exchange_words import exchange_word
from netgrow_desktop.ui.theme import set_button_kind, set_text_role
from netgrow_desktop.viewmodels.dates import date_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.timeline import TimelineEvent

FIRST_ROWS = 20
MORE_ROWS = 100

EVENT_ICONS = {
    EventKind.FOLLOW_UP: "calendar-check",
    EventKind.JOB: "briefcase",
    EventKind.CONNECTED: "link",
    EventKind.IMPORT: "file-down",
    EventKind.ADDED: "user-plus",
    EventKind.ARCHIVED: "archive",
}
"""The icon of each kind of event but contact, whose kinds have icons of their own."""


class Shown(Enum):
    """Which events are shown."""

    EVERYTHING = "everything"
    CONTACT = "contact"
    NOTED = "noted"
    IMPORTED = "imported"

    def takes(self, event: TimelineEvent) -> bool:
        """Tell whether an event is among them."""
        noted = event.interaction
        match self:
            case Shown.EVERYTHING:
                return True
            case Shown.CONTACT:
                return noted is not None
            case Shown.NOTED:
                return noted.typed if noted is not None else event.kind is EventKind.FOLLOW_UP
            case Shown.IMPORTED:
                return not noted.typed if noted is not None else event.kind is EventKind.IMPORT


def shown_words(shown: Shown) -> str:
    """Say which events are shown."""
    words = {
        Shown.EVERYTHING: QCoreApplication.translate("Timeline", "Everything"),
        Shown.CONTACT: QCoreApplication.translate("Timeline", "Contact only"),
        Shown.NOTED: QCoreApplication.translate("Timeline", "What you noted"),
        Shown.IMPORTED: QCoreApplication.translate("Timeline", "What was imported"),
    }
    return words[shown]


class Sign(QWidget):
    """An icon that says nothing that the words beside it do not say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "circle"
        self.setFixedSize(icon_side(), control_height())

    def show_icon(self, icon: str) -> None:
        """Show an icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(icon_side(), control_height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        top = (control_height() - icon_side()) // 2
        paint_icon(painter, self.rect().adjusted(0, top, 0, -top), self._icon, "muted")
        painter.end()


class TimelineRow(QWidget):
    """One event: what it was, when, of contact who turned to whom, and the note.

    Contact can be corrected and removed: the signals carry the interaction. ``exchange_said`` also carries what was
    given and asked in it.
    """

    exchange_said = Signal(object, object)
    edit_asked = Signal(object, object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interaction: Interaction | None = None
        self._exchange: frozenset[Exchange] = frozenset()
        self._sign = Sign()
        self._arrow = Sign()
        self.headline = ValueLabel()
        self.headline.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self.headline.activated.connect(self._correct)
        self.note = plain_label("", "muted", wraps=True)
        self.note.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        self.menu_button = small_button("ellipsis", self.tr("Correct or remove"))
        self.menu_button.clicked.connect(self._open_menu)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._sign, 0, top)
        line.addLayout(column, 1)
        line.addWidget(self._arrow, 0, top)
        line.addWidget(self.menu_button, 0, top)

    def show_event(self, event: TimelineEvent, today: date) -> None:
        """Show one event."""
        noted = self.interaction = event.interaction
        self._sign.show_icon(KIND_ICONS[noted.kind] if noted is not None else EVENT_ICONS.get(event.kind, "circle"))
        self._arrow.setVisible(noted is not None)
        self.menu_button.setVisible(noted is not None)
        self.headline.setFocusPolicy(Qt.FocusPolicy.StrongFocus if noted is not None else Qt.FocusPolicy.NoFocus)
        self.headline.setCursor(Qt.CursorShape.PointingHandCursor if noted is not None else Qt.CursorShape.ArrowCursor)
        self.headline.setAttribute(Qt.WidgetAttribute.WA_Hover, noted is not None)
        set_text_role(self.headline, "body" if noted is not None else "muted")
        what = kind_word(noted.kind) if noted is not None else one_line(words(event.what))
        day = date_in_words(event.day)
        whole = len(event.day) == len("2019-04-05")
        when = words(how_far(event.day, today)) if whole else day
        self.headline.setText(breakable(self.tr("{kind} · {how_far}").format(kind=what, how_far=when) if day else what))
        self.headline.setToolTip(day)
        self._exchange = event.exchange
        notes = self._notes(event)
        told = [what, day, direction_words(noted.direction) if noted is not None else "", *map(one_line, notes)]
        self.headline.setAccessibleName(", ".join(part for part in told if part))
        if noted is not None:
            self._arrow.show_icon(DIRECTION_ICONS[noted.direction])
            self._arrow.setToolTip(direction_words(noted.direction))
        self.note.setText(breakable(some_lines("\n".join(notes))))
        self.note.setVisible(bool(notes))

    def _notes(self, event: TimelineEvent) -> list[str]:
        about = ", ".join(exchange_word(each) for each in OFFERED if each in event.exchange)
        notes = [about, event.note.strip()]
        if event.reason.strip():
            notes.append(self.tr("Planned: {reason}").format(reason=event.reason.strip()))
        noted = event.interaction
        if noted is not None and not noted.typed and noted.source:
            notes.append(self.tr("From {source}").format(source=source_word(noted.source)))
        return [note for note in notes if note]

    def _correct(self) -> None:
        if self.interaction is not None:
            self.edit_asked.emit(self.interaction, self._exchange)

    def make_menu(self) -> QMenu:
        """Make the menu of the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Correct…"), self._correct)
        exchange = menu.addMenu(self.tr("Given and asked"))
        for each in OFFERED:
            action = exchange.addAction(exchange_word(each))
            action.setCheckable(True)
            action.setChecked(each in self._exchange)
            action.toggled.connect(lambda said, each=each: self._say_exchange(each, said=said))
        menu.addAction(self.tr("Remove"), lambda: self.removed.emit(self.interaction))
        return menu

    def _say_exchange(self, each: Exchange, *, said: bool) -> None:
        about = self._exchange | {each} if said else self._exchange - {each}
        self.exchange_said.emit(self.interaction, about or frozenset((Exchange.NEITHER,)))

    def _open_menu(self) -> None:
        self.make_menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))


class Timeline(Section):
    """All events, the first of them at once and the others on demand."""

    exchange_said = Signal(object, object)
    log_asked = Signal()
    edit_asked = Signal(object, object)
    removed = Signal(object)
    unfolded = Signal()
    """Other events came into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Timeline"))
        self.log_button = QPushButton(self.tr("Log contact"))
        set_icon(self.log_button, "notebook-pen")
        set_button_kind(self.log_button, "quiet")
        self.log_button.clicked.connect(self.log_asked)
        self.filter_button = QToolButton()
        set_icon(self.filter_button, "list-filter", tone="muted")
        set_button_kind(self.filter_button, "quiet")
        self.filter_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filter_button.clicked.connect(self._open_filters)
        self.add_tool(self.filter_button)
        self.add_tool(self.log_button)
        self._nothing = plain_label("", "muted", wraps=True)
        self._nothing.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.content.addWidget(self._nothing)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.content.addLayout(self._column)
        self.more_button = QPushButton(self.tr("Show what was earlier"))
        set_button_kind(self.more_button, "quiet")
        self.more_button.clicked.connect(self._show_more)
        self.content.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[TimelineRow] = []
        self._events: Sequence[TimelineEvent] = ()
        self._shown = Shown.EVERYTHING
        self._today: date | None = None
        self._limit = FIRST_ROWS
        self._describe_filter()

    def rows(self) -> list[TimelineRow]:
        """Give the rows on show."""
        return [row for row in self._rows if not row.isHidden()]

    def fold(self) -> None:
        """Show only the first events again, as for another person."""
        self._limit = FIRST_ROWS

    def show_events(self, events: Sequence[TimelineEvent], today: date) -> None:
        """Show what happened, newest first."""
        self._events, self._today = events, today
        taken = [event for event in events if self._shown.takes(event)]
        has_contact = any(event.interaction is not None for event in events)
        self._nothing.setText(self.tr("No contact noted yet.") if not has_contact else self.tr("Nothing of that kind."))
        self._nothing.setVisible(not taken or not has_contact)
        shown = taken[: self._limit]
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row())
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_event(shown[number], today)
        self.more_button.setVisible(len(taken) > len(shown))

    def show_only(self, shown: Shown) -> None:
        """Show only some of the events, of this person and of others."""
        self._shown = shown
        self._describe_filter()
        if self._today is not None:
            self.show_events(self._events, self._today)
            self.unfolded.emit()

    def make_filters(self) -> QMenu:
        """Make the menu of which events are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shown in Shown:
            action = menu.addAction(shown_words(shown), partial(self.show_only, shown))
            action.setCheckable(True)
            action.setChecked(shown is self._shown)
        return menu

    def _open_filters(self) -> None:
        self.make_filters().popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def _describe_filter(self) -> None:
        tone = "muted" if self._shown is Shown.EVERYTHING else "accent"
        set_icon(self.filter_button, "list-filter", tone=tone)
        told = self.tr("Shown: {what}").format(what=shown_words(self._shown))
        self.filter_button.setToolTip(told)
        self.filter_button.setAccessibleName(told)

    def _show_more(self) -> None:
        first_new = self._limit
        had_keyboard = self.more_button.hasFocus()
        self._limit += MORE_ROWS
        if self._today is not None:
            self.show_events(self._events, self._today)
            self.unfolded.emit()
        if had_keyboard and first_new < len(self.rows()):
            rows = self._rows[first_new : len(self.rows())]
            row = next((each for each in rows if each.interaction is not None), None)
            if row is not None:
                row.headline.setFocus(Qt.FocusReason.TabFocusReason)

    def _new_row(self) -> TimelineRow:
        row = TimelineRow()
        row.edit_asked.connect(self.edit_asked)
        row.exchange_said.connect(self.exchange_said)
        row.removed.connect(self.removed)
        self._column.addWidget(row)
        return row
