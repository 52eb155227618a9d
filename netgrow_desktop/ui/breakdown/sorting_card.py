"""Who is to be sorted: one person with what is known of them, the name loudest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    FOCUS_RING,
    ICON_LARGE,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
)
from netgrow_desktop.ui.elements.avatar import Avatar
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import icon_side, pixmap
from netgrow_desktop.ui.messages import source_word, words
from netgrow_desktop.ui.planning.kinds import direction_words, kind_word
from netgrow_desktop.ui.theme import color, current_palette, theme_watcher
from netgrow_desktop.viewmodels.dates import date_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines, steady

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.services.sorting import SortingCard
    from netgrow_desktop.viewmodels.sorting import Standing

AVATAR = 64
CAPTION_WIDTH = 112
MOST_FACTS = 9
LEAST_HEIGHT = 48
LONGEST_FACT = 280


class _Facts(QScrollArea):
    """Takes what room there is, and asks for little: what is in it rolls."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


class SortingCardView(QWidget):
    """Shows a :class:`SortingCard`. What is not known has no line."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._is_key = False
        self._avatar = Avatar(size=AVATAR)
        self.name = plain_label("", "title", wraps=True)
        self.work = plain_label("", "body", wraps=True)
        self._star = QLabel()
        self._key = plain_label(self.tr("Key person"), "strong")
        self.facts = [(plain_label("", "muted"), plain_label("", "body", wraps=True)) for _ in range(MOST_FACTS)]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addLayout(self._head())
        whole.addWidget(self._rest(), 1)
        theme_watcher().changed.connect(self._show_star)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self.name)
        texts.addWidget(self.work)
        texts.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_L)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        sign = QHBoxLayout()
        sign.setSpacing(SPACE_S)
        sign.addWidget(self._star)
        sign.addWidget(self._key)
        head.addLayout(sign)
        head.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        return head

    def _rest(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrollContents")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (caption, fact) in enumerate(self.facts):
            caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(caption, row, 0)
            grid.addWidget(fact, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = _Facts()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(LEAST_HEIGHT)
        scroll.setAccessibleName(self.tr("What is known of this person"))
        self._scroll = scroll
        return scroll

    def show_card(self, card: SortingCard, standing: Standing) -> None:
        """Show a person, and what was decided of them."""
        contact = card.contact
        first = standing.categories[0].value if standing.categories else None
        name = one_line(contact.name)
        self._avatar.show_person(name, first)
        self.name.setText(steady(breakable(name), mirrored=self._is_mirrored()))
        work = " · ".join(filter(None, (one_line(contact.title), one_line(contact.organization))))
        self.work.setText(steady(breakable(work), mirrored=self._is_mirrored()))
        self.work.setHidden(not work)
        self._is_key = standing.is_key
        self._show_star()
        known = list(self._known(card))[:MOST_FACTS]
        for number, (caption, fact) in enumerate(self.facts):
            label, text = known[number] if number < len(known) else ("", "")
            caption.setText(label)
            fact.setText("\n".join(steady(each, mirrored=self._is_mirrored()) for each in text.split("\n")))
            caption.setVisible(bool(text))
            fact.setVisible(bool(text))
        self._scroll.verticalScrollBar().setValue(0)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join((work, *(f"{label}: {text}" for label, text in known))))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _show_star(self) -> None:
        self._star.setPixmap(
            pixmap("star", icon_side(ICON_LARGE) if self._is_key else icon_side(), "accent", self.devicePixelRatioF())
        )
        self._star.setVisible(self._is_key)
        self._key.setVisible(self._is_key)

    def _known(self, card: SortingCard) -> Iterator[tuple[str, str]]:
        """Give each thing that is known, with its caption, the most telling first."""
        contact = card.contact
        for caption, text in (
            (self.tr("Department"), contact.department),
            (self.tr("Cares about"), contact.depth.cares_about),
            (self.tr("How you met"), contact.depth.how_met),
            (self.tr("Introduced by"), contact.depth.introduced_by),
        ):
            if text.strip():
                yield caption, _shortened(text)
        yield self.tr("Last contact"), self._contact_words(contact, card.times, is_written_to=bool(card.latest))
        if card.latest:
            said = (self._said(each, is_open=card.is_unanswered(each)) for each in card.latest)
            yield self.tr("Latest"), "\n".join(said)
        if contact.notes.strip():
            yield self.tr("Notes"), _shortened(contact.notes)
        if contact.tags:
            yield self.tr("Tags"), _shortened(", ".join(one_line(each) for each in contact.tags))
        origin = self._origin(contact)
        if origin:
            yield self.tr("From"), origin

    def _contact_words(self, contact: Contact, times: int, *, is_written_to: bool) -> str:
        if not contact.last_contact:
            return self.tr("None both ways yet") if is_written_to else self.tr("None noted yet")
        when = words(how_far(contact.last_contact, self._today()))
        often = words(Message("sorting.times", {"n": times}))
        return f"{when} · {often}" if times else when

    def _said(self, interaction: Interaction, *, is_open: bool) -> str:
        day = date_in_words(interaction.happened_on)
        way = "" if interaction.typed else direction_words(interaction.direction)
        answer = self.tr("no answer yet") if is_open else ""
        note = one_line(interaction.note)
        return breakable(_cut(" · ".join(filter(None, (day, kind_word(interaction.kind), way, answer, note)))))

    def _origin(self, contact: Contact) -> str:
        names = ", ".join(dict.fromkeys(source_word(code) for code in contact.sources))
        if contact.connected_on:
            day = date_in_words(contact.connected_on)
            return self.tr("{sources}, connected {day}").format(sources=names, day=day) if names else day
        return names

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = self.parentWidget()
        # The keys of the desk are about this person: its frame says that it has the keyboard.
        is_asked = desk is not None and desk.hasFocus()
        width = FOCUS_RING if is_asked else 1
        painter.setPen(QPen(color(palette.accent if is_asked else palette.line), width))
        painter.setBrush(color(palette.raised))
        radius, inset = 2 * CORNER_RADIUS, width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_FACT else f"{text[:LONGEST_FACT].rstrip()}…"


def _shortened(text: str) -> str:
    return breakable(_cut(some_lines(text).strip()))
