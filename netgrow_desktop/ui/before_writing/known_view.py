"""What there is to know before writing: why, what they care about, the last talks, giving and asking, promises."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.before_writing.exchange import OFFERED
from netgrow_desktop.domain.interactions import Direction
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.before_writing.wordings import balance_words, reason_words
from netgrow_desktop.ui.elements.avatar import Avatar
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.promises import Promises
from netgrow_desktop.ui.planning import KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.planning.exchange_words import exchange_word
from netgrow_desktop.ui.planning.understood import Sign
from netgrow_desktop.ui.theme import set_button_kind, set_text_role
from netgrow_desktop.viewmodels.dates import date_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.before_writing.card import BeforeWriting, Conversation, Reason, Somebody
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.services.before_writing import Overall

LARGE_AVATAR = 48
MOST_MUTUAL = 12
"""People whom both know who are shown, the key people first."""

MOST_THANKED = 5
"""People to be thanked who are named."""

LONGEST_NAME = 40
"""Letters of a name on a button."""


class PersonHead(QWidget):
    """Who it is: initials, name, role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(size=LARGE_AVATAR)
        self.name = plain_label("", "title", wraps=True)
        self._role = plain_label("", "muted", wraps=True)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.name)
        told.addWidget(self._role)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)

    def show_person(self, contact: Contact) -> None:
        """Show somebody."""
        self._avatar.show_person(contact.name, contact.categories[0].value if contact.categories else None)
        self.name.setText(breakable(one_line(contact.name)))
        role = " · ".join(one_line(each) for each in (contact.title, contact.organization) if each.strip())
        self._role.setText(breakable(role))
        self._role.setVisible(bool(role))


class ConversationRow(QWidget):
    """One of the last contacts: how, when, who turned to whom, what it was about."""

    def __init__(self, conversation: Conversation, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        noted = conversation.interaction
        sign = Sign(KIND_ICONS[noted.kind])
        self.setToolTip(words(how_far(noted.happened_on, today)))
        parts = [kind_word(noted.kind), date_in_words(noted.happened_on)]
        if noted.direction is not Direction.BOTH:
            parts.append(direction_words(noted.direction))
        about = [exchange_word(each) for each in OFFERED if each in conversation.exchange]
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(plain_label(" · ".join([*parts, *about]), "muted", wraps=True))
        if noted.note.strip():
            told.addWidget(plain_label(breakable(some_lines(noted.note)), wraps=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)


class KnownView(QWidget):
    """The column. ``person_requested`` carries the id of somebody whom both know."""

    person_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PersonHead()
        self.reason = plain_label("", "heading", wraps=True)
        self.more_reasons = plain_label("", "muted", wraps=True)
        self.cares = Section(self.tr("Cares about, and your notes"))
        self._cares_about = plain_label("", wraps=True)
        self.notes = plain_label("", "muted", wraps=True)
        self.cares.content.addWidget(self._cares_about)
        self.cares.content.addWidget(self.notes)
        self.talks = Section(self.tr("Last contacts"))
        self._no_talks = plain_label(self.tr("Nothing noted yet."), "muted")
        self.talks.content.addWidget(self._no_talks)
        self._talk_rows: list[QWidget] = []
        self.given = Section(self.tr("Given and asked"))
        self.balance = plain_label("", wraps=True)
        self.overall = plain_label("", "muted", wraps=True)
        for label in (self.balance, self.overall):
            self.given.content.addWidget(label)
        self.promises = Promises()
        self.introduced = Section(self.tr("Introductions"))
        self.introductions = plain_label("", wraps=True)
        self.introduced.content.addWidget(self.introductions)
        self.mutual = Section(self.tr("You both know"))
        self._people = QWidget()
        self._flow = FlowLayout(self._people, SPACE_XS)
        self.more_mutual = plain_label("", "muted")
        self.mutual.content.addWidget(self._people)
        self.mutual.content.addWidget(self.more_mutual)
        self._mutual_buttons: list[QPushButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        why = QVBoxLayout()
        why.setContentsMargins(SPACE_S, 0, 0, 0)
        why.setSpacing(SPACE_XS)
        why.addWidget(self.reason)
        why.addWidget(self.more_reasons)
        whole = QVBoxLayout(self)
        # Values bring eight pixels of their own, so that all begin on the same line as the headings.
        whole.setContentsMargins(SPACE_S, SPACE_S, SPACE_L, SPACE_L)
        self.head.setContentsMargins(SPACE_S, 0, 0, 0)
        whole.setSpacing(SPACE_L)
        whole.addWidget(self.head)
        whole.addLayout(why)
        for section in (self.cares, self.talks, self.promises, self.given, self.introduced, self.mutual):
            section.indent_title()
            if section is not self.promises:
                section.content.setContentsMargins(SPACE_S, 0, 0, 0)
            whole.addWidget(section)
        whole.addStretch(1)

    def show_card(self, card: BeforeWriting, today: date) -> None:
        """Show what there is to know of somebody."""
        self.head.show_person(card.contact)
        self._show_reasons(card.reasons)
        self._show_cares(card.contact)
        self._show_talks(card.conversations, today)
        self.balance.setText(balance_words(card.balance))
        self.promises.show_promises(card.promises)
        self.introductions.setText("\n".join(breakable(one_line(words(each))) for each in card.introductions))
        self.introduced.setVisible(bool(card.introductions))
        self._show_mutual(card.mutual)

    def show_overall(self, overall: Overall) -> None:
        """Say what was given and asked with everybody, and who is to be thanked."""
        told = balance_words(overall.balance)
        lines = [self.tr("With everybody: {told}").format(told=told[:1].lower() + told[1:])]
        names = [one_line(each.name) for each in overall.thanks[:MOST_THANKED]]
        if len(overall.thanks) > MOST_THANKED:
            more = Message("writing.more_mutual", {"n": len(overall.thanks) - MOST_THANKED})
            names.append(words(more))
        if names:
            lines.append(self.tr("Thank-yous due: {names}").format(names=", ".join(names)))
        self.overall.setText(breakable("\n".join(lines)))
        self.overall.setHidden(overall.balance.is_empty() and not names)

    def _show_cares(self, contact: Contact) -> None:
        cares, notes = (some_lines(each).strip() for each in (contact.depth.cares_about, contact.notes))
        self._cares_about.setText(breakable(cares) or self.tr("Nothing noted yet. Ask, and note it in the profile."))
        set_text_role(self._cares_about, "body" if cares else "muted")
        self._cares_about.setHidden(bool(notes) and not cares)
        self.notes.setText(breakable(notes))
        self.notes.setHidden(not notes)

    def _show_reasons(self, reasons: Sequence[Reason]) -> None:
        first, *others = (reason_words(each) for each in reasons)
        self.reason.setText(breakable(first))
        self.more_reasons.setText("\n".join(breakable(each) for each in others))
        self.more_reasons.setHidden(not others)

    def _show_talks(self, talks: Sequence[Conversation], today: date) -> None:
        _clear(self._talk_rows)
        self._talk_rows = [ConversationRow(each, today) for each in talks]
        for row in self._talk_rows:
            self.talks.content.addWidget(row)
        self._no_talks.setHidden(bool(talks))

    def _show_mutual(self, people: Sequence[Somebody]) -> None:
        _clear(self._mutual_buttons)
        self._mutual_buttons = []
        for each in people[:MOST_MUTUAL]:
            name = one_line(each.name)
            short = f"{name[: LONGEST_NAME - 1]}…" if len(name) > LONGEST_NAME else name
            button = QPushButton(short.replace("&", "&&"))
            set_button_kind(button, "quiet")
            button.setAccessibleName(self.tr("Show {name}").format(name=name))
            button.clicked.connect(partial(self.person_requested.emit, each.id))
            self._flow.addWidget(button)
            self._mutual_buttons.append(button)
        self.more_mutual.setText(words(Message("writing.more_mutual", {"n": len(people) - MOST_MUTUAL})))
        self.more_mutual.setHidden(len(people) <= MOST_MUTUAL)
        self.mutual.setHidden(not people)


def _clear(widgets: Sequence[QWidget]) -> None:
    for each in widgets:
        parent = each.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.removeWidget(each)
        each.hide()
        each.deleteLater()
