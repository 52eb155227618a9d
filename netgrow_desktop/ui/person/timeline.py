"""What happened with a person, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, ICON_SMALL, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.icons import paint_icon, set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.in_place import ValueLabel
from netgrow_desktop.ui.person.next_steps import small_button
from netgrow_desktop.ui.planning import DIRECTION_ICONS, KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import date_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.interactions import Interaction

FIRST_ROWS = 20
MORE_ROWS = 100


class Sign(QWidget):
    """An icon that says nothing that the words beside it do not say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "circle"
        self.setFixedSize(ICON_SMALL, CONTROL_HEIGHT)

    def show_icon(self, icon: str) -> None:
        """Show an icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ICON_SMALL, CONTROL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        top = (CONTROL_HEIGHT - ICON_SMALL) // 2
        paint_icon(painter, self.rect().adjusted(0, top, 0, -top), self._icon, "muted")
        painter.end()


class TimelineRow(QWidget):
    """One contact: its kind, its day, who turned to whom, and the note. The signals carry the interaction."""

    edit_asked = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interaction: Interaction | None = None
        self._sign = Sign()
        self._arrow = Sign()
        self.headline = ValueLabel()
        self.headline.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self.headline.setToolTip(self.tr("Correct this"))
        self.headline.activated.connect(lambda: self.edit_asked.emit(self.interaction))
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

    def show_interaction(self, interaction: Interaction, today: date) -> None:
        """Show one contact."""
        self.interaction = interaction
        self._sign.show_icon(KIND_ICONS[interaction.kind])
        self._arrow.show_icon(DIRECTION_ICONS[interaction.direction])
        self._arrow.setToolTip(direction_words(interaction.direction))
        kind, day = kind_word(interaction.kind), date_in_words(interaction.happened_on)
        far = words(how_far(interaction.happened_on, today))
        self.headline.setText(self.tr("{kind} · {how_far}").format(kind=kind, how_far=far))
        self.headline.setToolTip(day)
        self.headline.setAccessibleName(
            self.tr("{kind}, {day}, {direction}. {note}").format(
                kind=kind, day=day, direction=direction_words(interaction.direction), note=one_line(interaction.note)
            )
        )
        self.note.setText(breakable(some_lines(interaction.note)))
        self.note.setVisible(bool(interaction.note.strip()))

    def make_menu(self) -> QMenu:
        """Make the menu of the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Correct…"), lambda: self.edit_asked.emit(self.interaction))
        menu.addAction(self.tr("Remove"), lambda: self.removed.emit(self.interaction))
        return menu

    def _open_menu(self) -> None:
        self.make_menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))


class Timeline(Section):
    """All contacts, the first of them at once and the others on demand."""

    log_asked = Signal()
    edit_asked = Signal(object)
    removed = Signal(object)
    unfolded = Signal()
    """Earlier contacts came into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Timeline"))
        self.log_button = QPushButton(self.tr("Log contact"))
        set_icon(self.log_button, "notebook-pen")
        set_button_kind(self.log_button, "quiet")
        self.log_button.clicked.connect(self.log_asked)
        self.add_tool(self.log_button)
        self._nothing = plain_label(self.tr("No contact noted yet."), "muted", wraps=True)
        self._nothing.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.content.addWidget(self._nothing)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.content.addLayout(self._column)
        self.more_button = QPushButton(self.tr("Show earlier contacts"))
        set_button_kind(self.more_button, "quiet")
        self.more_button.clicked.connect(self._show_more)
        self.content.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[TimelineRow] = []
        self._interactions: Sequence[Interaction] = ()
        self._today: date | None = None
        self._limit = FIRST_ROWS

    def rows(self) -> list[TimelineRow]:
        """Give the rows on show."""
        return [row for row in self._rows if not row.isHidden()]

    def fold(self) -> None:
        """Show only the first contacts again, as for another person."""
        self._limit = FIRST_ROWS

    def show_interactions(self, interactions: Sequence[Interaction], today: date) -> None:
        """Show what happened, newest first."""
        self._interactions, self._today = interactions, today
        self._nothing.setVisible(not interactions)
        shown = interactions[: self._limit]
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row())
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_interaction(shown[number], today)
        self.more_button.setVisible(len(interactions) > len(shown))

    def _show_more(self) -> None:
        first_new = self._limit
        had_keyboard = self.more_button.hasFocus()
        self._limit += MORE_ROWS
        if self._today is not None:
            self.show_interactions(self._interactions, self._today)
            self.unfolded.emit()
        if had_keyboard and first_new < len(self.rows()):
            self._rows[first_new].headline.setFocus(Qt.FocusReason.TabFocusReason)

    def _new_row(self) -> TimelineRow:
        row = TimelineRow()
        row.edit_asked.connect(self.edit_asked)
        row.removed.connect(self.removed)
        self._column.addWidget(row)
        return row
