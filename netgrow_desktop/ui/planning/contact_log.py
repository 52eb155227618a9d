"""Noting that contact took place: how, when, who turned to whom, and what about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
from netgrow_desktop.domain.before_writing.exchange import Noted, exchange_of
from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.ui.planning.exchange_chips import ExchangeChips
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.planning.kinds import KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.viewmodels.dates import read_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.before_writing.exchange import Exchange

    Chosen = Callable[[ContactSaid], None]

KINDS_IN_A_ROW = 5
ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -KINDS_IN_A_ROW,
    Qt.Key.Key_Down: KINDS_IN_A_ROW,
}
"""How many kinds further each arrow goes."""
FACE_TO_FACE = frozenset((InteractionKind.COFFEE, InteractionKind.MEETING, InteractionKind.INTERVIEW))
"""Kinds at which both are present: nobody waits for an answer."""


def log_contact(
    parent: QWidget | None,
    anchor: QWidget | QPoint | None,
    names: str,
    today: date,
    chosen: Chosen,
    noted: Interaction | None = None,
    kind: InteractionKind | None = None,
    about: frozenset[Exchange] = frozenset(),
) -> LogForm:
    """Ask what contact there was with *names*; *chosen* gets what is said of it.

    With *noted* the form begins with what was noted before, to be corrected, and *about* which it was; with *kind* as
    that kind of contact.
    """
    form = LogForm(names, today, chosen, parent)
    if kind is not None:
        form.choose(kind)
    if noted is not None:
        form.show_noted(noted, about)
    form.open_near(anchor)
    form.note.setFocus(Qt.FocusReason.OtherFocusReason)
    return form


class LogForm(Form):
    """One contact that took place.

    What is typed is the note: it has the keyboard, while it is empty arrows choose the kind, and a letter that is
    typed on a kind begins it.
    """

    def __init__(self, names: str, today: date, chosen: Chosen, parent: QWidget | None) -> None:
        super().__init__(
            QCoreApplication.translate("Planning", "Log contact"),
            QCoreApplication.translate("Planning", "Save"),
            parent,
        )
        self._today, self._chosen = today, chosen
        self.commit = self._save
        self.content.addWidget(
            plain_label(self.tr("You were in touch with {names}").format(names=names), "heading", wraps=True)
        )
        self.kinds = QButtonGroup(self)
        self.content.addWidget(self._kind_buttons())
        self.day = DayField(today, today, past=True)
        self.day.add_quick_day(self.tr("Today"), today)
        self.day.add_quick_day(self.tr("Yesterday"), add_days(today, -1))
        self.add_field(self.tr("When"), self.day, self.day.line)
        self.direction = QComboBox()
        for direction in Direction:
            self.direction.addItem(direction_words(direction), direction)
        self._direction_label = self.add_field(self.tr("Who got in touch"), self.direction)
        self.note = NoteField(enter_sends=True)
        self.note.setPlaceholderText(self.tr("What was it about? (Shift+Enter for a new line)"))
        self.note.sent.connect(self.accept)
        self.note.installEventFilter(self)
        self.add_field(self.tr("Note (optional)"), self.note)
        self.about = ExchangeChips()
        self.content.addWidget(self.about)
        self.choose(InteractionKind.COFFEE)
        self.note.textChanged.connect(self._tell_chips)
        self.direction.currentIndexChanged.connect(self._tell_chips)

    def show_noted(self, noted: Interaction, about: frozenset[Exchange] = frozenset()) -> None:
        """Begin with what was noted before, and what was given and asked in it."""
        self.choose(noted.kind)
        day = read_day(noted.happened_on, self._today)
        if day is not None:
            self.day.set_day(day)
        self.direction.setCurrentIndex(list(Direction).index(noted.direction))
        self.note.setPlainText(noted.note)
        self.about.begin(about)

    def _tell_chips(self) -> None:
        """Tick what the note and the kind plainly say, as long as nothing was ticked by hand."""
        direction = Direction(self.direction.currentData())
        noted = Noted(self.kind(), "", direction, self.note.toPlainText(), typed=True)
        self.about.show_understood(exchange_of(noted))

    def _kind_buttons(self) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(self.tr("Kind of contact"))
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_XS)
        for number, (kind, icon) in enumerate(KIND_ICONS.items()):
            button = QToolButton()
            button.setText(kind_word(kind))
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(kind_word(kind))
            set_icon(button, icon, ICON_LARGE)
            self.kinds.addButton(button, number)
            grid.addWidget(button, number // KINDS_IN_A_ROW, number % KINDS_IN_A_ROW)
        self.kinds.idToggled.connect(self._kind_changed)
        return whole

    def kind(self) -> InteractionKind:
        """Give the kind that is chosen."""
        return list(KIND_ICONS)[self.kinds.checkedId()]

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self.note and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._step_kind(event)
        return super().eventFilter(watched, event)

    def _step_kind(self, event: QKeyEvent) -> bool:
        """Choose the kind beside, above or below by an arrow in the empty note; gives whether it did."""
        steps = ARROWS.get(Qt.Key(event.key()))
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if steps is None or not bare or self.note.toPlainText():
            return False
        if abs(steps) == 1 and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            steps = -steps
        number = self.kinds.checkedId() + steps
        if 0 <= number < len(KIND_ICONS):
            self.kinds.button(number).setChecked(True)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().strip().isprintable() and event.text().strip():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note.insertPlainText(event.text())
        else:
            super().keyPressEvent(event)

    def choose(self, kind: InteractionKind) -> None:
        """Choose a kind."""
        self.kinds.button(list(KIND_ICONS).index(kind)).setChecked(True)

    def _kind_changed(self, _number: int, checked: bool) -> None:
        if not checked:
            return
        face_to_face = self.kind() in FACE_TO_FACE
        self.direction.setEnabled(not face_to_face)
        self._direction_label.setEnabled(not face_to_face)
        if face_to_face:
            self.direction.setCurrentIndex(0)
        self._tell_chips()

    def _save(self) -> str:
        day = self.day.day()
        if day is None:
            self.day.line.setFocus()
            return self.tr("Type a day first, such as “today” or “fri”.")
        if day > self._today:
            self.day.line.setFocus()
            return self.tr("That day is yet to come. Plan a follow-up for it instead.")
        direction, note = Direction(self.direction.currentData()), self.note.toPlainText().strip()
        self._chosen(ContactSaid(day, self.kind(), note, direction, self.about.said()))
        return ""
