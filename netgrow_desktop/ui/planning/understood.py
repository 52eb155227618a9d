"""What was understood of a typed line: with whom, how, when and what about; names that may be several people's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.before_writing.exchange import OFFERED, said_in
from netgrow_desktop.domain.interactions import Direction
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.planning.exchange_words import exchange_word
from netgrow_desktop.ui.planning.kinds import KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.theme import TextRole, set_text_role
from netgrow_desktop.viewmodels.dates import date_in_words, day_in_words
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.quick_log import QuickLog
    from netgrow_desktop.domain.quick_log_names import Candidate, Mention

LINE = 24
MOST_KEYS = 9
"""Buttons that a digit presses."""

LONGEST_NAME = 48
"""Letters of a name on a button."""


class Sign(QWidget):
    """An icon that says nothing that the words beside it do not say."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(icon_side(), scaled(LINE))

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(icon_side(), scaled(LINE))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        top = (self.height() - icon_side()) // 2
        paint_icon(painter, QRect(0, top, icon_side(), icon_side()), self._icon)
        painter.end()


class Line(QWidget):
    """A sign and words."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._sign = Sign(icon)
        self.words = plain_label("", wraps=True)
        self.words.setMinimumHeight(scaled(LINE))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def say(self, words: str, role: TextRole = "body", icon: str = "") -> None:
        """Say something; without words the line goes away."""
        self.words.setText(breakable(words))
        set_text_role(self.words, role)
        if icon:
            self._sign.show_icon(icon)
        self.setVisible(bool(words))


class UnderstoodView(QWidget):
    """The lines. ``chosen`` carries the place of a mention and who is meant, ``add_asked`` the name of a stranger."""

    chosen = Signal(int, object)
    add_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = Line("users")
        self.kind = Line("coffee")
        self.day = Line("calendar")
        self.note = Line("sticky-note")
        self._questions: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_XS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        for line in (self.people, self.kind, self.day, self.note):
            whole.addWidget(line)
        whole.addLayout(self._column)
        self.setAccessibleName(self.tr("What was understood"))

    def show_nothing(self) -> None:
        """Say what can be typed."""
        for line in (self.kind, self.day, self.note):
            line.say("")
        self.people.say(self.tr("Names, how you were in touch, when, and what about; several people at once."), "muted")
        self._ask([])

    def show_log(self, log: QuickLog, whole: QuickLog, today: date) -> None:
        """Show what was understood; *whole* still has everybody who may be meant by a name."""
        clear = [mention.candidates[0] for mention in log.mentions if len(mention.candidates) == 1]
        if clear:
            self.people.say(", ".join(candidate_words(each) for each in dict.fromkeys(clear)), "strong")
        else:
            self.people.say(self.tr("With whom?"), "muted")
        if log.planned_for is None:
            self._show_contact(log, today)
        else:
            self._show_plan(log, log.planned_for, today)
        self._ask(
            [
                self._choice(place, each, now)
                for place, (each, now) in enumerate(zip(whole.mentions, log.mentions, strict=True))
                if len(each.candidates) != 1
            ]
        )

    def _show_contact(self, log: QuickLog, today: date) -> None:
        usual = self.tr("{what} (as you say nothing else)")
        kind = kind_word(log.kind)
        if log.direction is not Direction.BOTH:
            kind = f"{kind} · {direction_words(log.direction)}"
        exchange = said_in(log.note, log.direction)
        about = " · ".join(exchange_word(each) for each in OFFERED if each in exchange)
        self.kind.say(
            " · ".join(filter(None, (kind if log.kind_said else usual.format(what=kind), about))),
            "body" if log.kind_said else "muted",
            KIND_ICONS[log.kind],
        )
        said = _day_words(log.happened_on, today)
        if log.unread_day:
            asked = self.tr("“{day}” is still to come") if log.is_to_come else self.tr("Which day is “{day}”?")
            said = asked.format(day=one_line(log.unread_day))
        elif not log.day_said:
            said = usual.format(what=said)
        self.day.say(said, "body" if log.day_said or log.unread_day else "muted")
        self.note.say(some_lines(log.note))

    def _show_plan(self, log: QuickLog, day: date, today: date) -> None:
        self.kind.say(self.tr("A follow-up to plan: this day is still to come"), "body", "calendar-plus")
        self.day.say(_day_words(day, today))
        self.note.say(some_lines(log.reason))

    def buttons(self) -> list[QPushButton]:
        """Give the buttons that make clear who is meant, in their order."""
        return [button for question in self._questions for button in question.findChildren(QPushButton)]

    def _ask(self, questions: list[QWidget]) -> None:
        for old in self._questions:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._questions = questions
        for question in questions:
            self._column.addWidget(question)
        for number, button in enumerate(self.buttons()[:MOST_KEYS], start=1):
            button.setText(f"{number}  {button.text()}")
            button.setShortcut(QKeySequence(f"Alt+{number}"))
            button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    def _choice(self, place: int, mention: Mention, now: Mention) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, SPACE_XS, 0, 0)
        column.setSpacing(SPACE_XS)
        name = one_line(mention.text)
        buttons = QWidget()
        flow = FlowLayout(buttons, SPACE_S)
        if mention.candidates:
            asked = self.tr("Which {name}? Click, or press Alt and the number.").format(name=name)
            column.addWidget(plain_label(asked, "small", wraps=True))
            for candidate in mention.candidates:
                button = QPushButton(_cut(candidate_words(candidate)))
                button.setCheckable(True)
                button.setChecked(now.candidates == (candidate,))
                button.setAccessibleName(f"{name}: {candidate_words(candidate)}")
                button.clicked.connect(partial(self.chosen.emit, place, candidate))
                flow.addWidget(button)
        else:
            told = self.tr("{name} is not in your network yet.").format(name=name)
            column.addWidget(plain_label(told, "small", wraps=True))
            add = QPushButton(_cut(self.tr("Add {name}").format(name=name)))
            set_icon(add, "user-plus")
            add.clicked.connect(partial(self.add_asked.emit, " ".join(mention.text.split())))
            flow.addWidget(add)
        column.addWidget(buttons)
        return block


def _day_words(day: date, today: date) -> str:
    """Say a day; "Yesterday" wants its date beside it, "Mon, Sep 14" does not."""
    near = day_in_words(day, today)
    full = "" if any(map(str.isdigit, near)) else f" · {date_in_words(day.isoformat())}"
    return f"{near[:1].upper()}{near[1:]}{full}"


def candidate_words(candidate: Candidate) -> str:
    """Say who somebody is: the name, and where they work."""
    return " · ".join(part for part in (one_line(candidate.name), one_line(candidate.organization)) if part)


def _cut(text: str) -> str:
    """Give the words of a button, without mnemonics and not endlessly long."""
    short = f"{text[: LONGEST_NAME - 1]}…" if len(text) > LONGEST_NAME else text
    return short.replace("&", "&&")
