"""Everything about one person on one page, in the order in which one asks for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import source_word
from netgrow_desktop.ui.person.fields import NAME_PARTS, FieldsBlock, field_name
from netgrow_desktop.ui.person.frames import scroll_to
from netgrow_desktop.ui.person.header import CategoryRow, Header
from netgrow_desktop.ui.person.in_place import FIELD_SCOPE, InPlace, NoteInPlace
from netgrow_desktop.ui.person.letters import lettered
from netgrow_desktop.ui.person.next_steps import NextSteps, small_button
from netgrow_desktop.ui.person.promises import Promises
from netgrow_desktop.ui.person.relationship import Relationship
from netgrow_desktop.ui.person.roles import RolesRow
from netgrow_desktop.ui.person.tab_order import order_tabs
from netgrow_desktop.ui.person.tags import TagsRow
from netgrow_desktop.ui.person.timeline import Timeline
from netgrow_desktop.ui.person.value_kinds import ADDRESSES, CUSTOM, EMAILS, JOBS, LINKS, PHONES, kind_name
from netgrow_desktop.ui.person.values import ValuesBlock
from netgrow_desktop.ui.planning.asking import ask_named_text
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QImage

    from netgrow_desktop.domain.before_writing.promises import Promise
    from netgrow_desktop.domain.cadence import Pause
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.timeline import TimelineEvent

REACH = (EMAILS, PHONES, LINKS, ADDRESSES)
MORE_FIELDS = ("department", "nickname", "connected_on", *NAME_PARTS)


class PersonPage(NamedTuple):
    """What the panel shows of one person."""

    contact: Contact
    events: list[TimelineEvent]
    due: list[DueItem]
    face: QImage | None = None
    promises: Sequence[Promise] = ()
    pause: Pause | None = None


class PageView(QWidget):
    """The page. It shows and asks; who made it does what is asked."""

    field_changed = Signal(str, str)
    values_changed = Signal(str, object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._contact: Contact | None = None
        self.setProperty(FIELD_SCOPE, True)
        self.header = Header()
        self.categories = CategoryRow()
        self.roles = RolesRow()
        self.tags = TagsRow()
        self.values = {kind.field: ValuesBlock(kind) for kind in (*REACH, JOBS, CUSTOM)}
        self.birthday = FieldsBlock(("birthday",), today)
        self.more_fields = FieldsBlock(MORE_FIELDS, today)
        self.add_button = QPushButton(self.tr("Add…"))
        self.notes = NoteInPlace(field_name("notes"), self.tr("Anything else, such as what to ask next"))
        self.relationship = Relationship()
        self.next_steps = NextSteps()
        self.promises = Promises()
        self.timeline = Timeline()
        self.jobs = Section(self.tr("Other jobs"))
        self.add_job_button = small_button("plus", self.tr("Add a job"))
        self.more = Section(self.tr("More"))
        self.sources = plain_label("", "small", wraps=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        # Values bring eight pixels of their own, so that all begin on the same line as the headings.
        whole.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_L)
        whole.setSpacing(SPACE_M)
        self.tags.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.roles.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        for part in (self.header, self.categories, self.roles, self.tags):
            whole.addWidget(part)
        reach = QVBoxLayout()
        reach.setSpacing(0)
        for kind in REACH:
            reach.addWidget(self.values[kind.field])
        reach.addWidget(self.birthday)
        set_icon(self.add_button, "plus", tone="muted")
        set_button_kind(self.add_button, "quiet")
        self.add_button.setAccessibleName(self.tr("Add a value"))
        reach.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(reach)
        about = Section(field_name("notes"))
        about.content.addWidget(self.notes)
        self.jobs.content.setSpacing(0)
        self.jobs.content.addWidget(self.values[JOBS.field])
        self.jobs.add_tool(self.add_job_button)
        for section in (self.next_steps, self.promises, self.relationship, about, self.timeline, self.jobs, self.more):
            section.indent_title()
            whole.addWidget(section)
        self.more.content.setSpacing(0)
        self.more.content.addWidget(self.more_fields)
        self.more.content.addWidget(self.values[CUSTOM.field])
        self.sources.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, 0)
        self.more.content.addWidget(self.sources)
        whole.addStretch(1)

    def _connect(self) -> None:
        self.header.field_changed.connect(self.field_changed)
        self.birthday.field_changed.connect(self.field_changed)
        self.more_fields.field_changed.connect(self.field_changed)
        self.notes.committed.connect(lambda text: self.field_changed.emit("notes", text))
        for block in self.values.values():
            block.values_changed.connect(self.values_changed)
            block.keyboard_lost.connect(partial(self._take_keyboard, block))
        for fields in (self.birthday, self.more_fields):
            fields.keyboard_lost.connect(partial(self._take_keyboard, fields))
        self.add_button.clicked.connect(self._open_add_menu)
        self.add_job_button.clicked.connect(self.add_job)
        self.values[JOBS.field].use_changed.connect(self.jobs.setVisible)
        self.timeline.unfolded.connect(lambda: order_tabs(self))

    def show_page(self, page: PersonPage) -> None:
        """Show a person; open editors keep what was typed."""
        contact, today = page.contact, self._today()
        if self._contact is not None and self._contact.id != contact.id:
            self.promises.forget_typed()
        self._contact = contact
        self.header.show_person(contact, page.face)
        self.categories.show_categories(contact.categories)
        self.categories.show_key_person(is_key=contact.key_person)
        self.roles.show_person(contact)
        self.tags.show_tags(contact.tags)
        for field, block in self.values.items():
            block.show_values(getattr(contact, field))
        self.relationship.show_person(contact)
        self.birthday.show_person(contact)
        self.more_fields.show_person(contact)
        self.notes.show_value(contact.notes)
        self.next_steps.show_steps(contact, page.due, today, page.pause)
        self.promises.show_promises(page.promises)
        self.timeline.show_events(page.events, today)
        self.sources.setText(self._origin(contact))
        order_tabs(self)

    def _origin(self, contact: Contact) -> str:
        day = date_in_words(contact.created_at[:10])
        names = ", ".join(dict.fromkeys(source_word(code) for code in contact.sources))
        if names:
            return self.tr("From {sources}. In your network since {day}.").format(sources=names, day=day)
        return self.tr("Added by hand. In your network since {day}.").format(day=day)

    def reopen(self, field: str, text: str, problem: str) -> None:
        """Give a text back to its editor, with the sentence that says why it could not be kept."""
        editor = self._editor_of(field)
        editor.open()
        editor.write(text)
        editor.say_problem(problem)

    def _editor_of(self, field: str) -> InPlace:
        own = {
            "name": self.header.name,
            "title": self.header.title,
            "organization": self.header.organization,
            "notes": self.notes,
        }
        if field in own:
            return own[field]
        return (self.birthday if field in self.birthday.rows else self.more_fields).rows[field].editor

    def fields(self) -> list[InPlace]:
        """Give every field that can be edited, shown or not."""
        return self.findChildren(InPlace)

    def make_add_menu(self) -> QMenu:
        """Make the menu of what can be added."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        values = [(kind_name(kind), partial(self.add_value, kind.field)) for kind in (*REACH, JOBS)]
        fields = [
            (field_name(field), partial(self.add_field, block, field))
            for block in (self.birthday, self.more_fields)
            for field in block.empty_fields()
        ]
        groups = [each for each in (values, fields, [(self.tr("Own field…"), self._ask_custom)]) if each]
        texts = iter(lettered([name for group in groups for name, _ in group]))
        for group in groups:
            for _, act in group:
                menu.addAction(next(texts), act)
            menu.addSeparator()
        return menu

    def add_value(self, field: str) -> None:
        """Begin another value of a kind; it is there once something was typed."""
        if field == JOBS.field:
            self.jobs.show()
        self.values[field].add_value()
        order_tabs(self)

    def add_job(self) -> None:
        """Begin a new job."""
        self.add_value(JOBS.field)

    def add_field(self, block: FieldsBlock, field: str) -> None:
        """Begin to fill a field that holds nothing."""
        block.add(field)
        order_tabs(self)

    def _take_keyboard(self, block: QWidget) -> None:
        """Put the keyboard where values are added: the one that had it is there no more."""
        is_job = block is self.values[JOBS.field] and self.add_job_button.isVisible()
        button = self.add_job_button if is_job else self.add_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(button)

    def _open_add_menu(self) -> None:
        menu = self.make_add_menu()
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _ask_custom(self) -> None:
        ask_named_text(
            self,
            self.add_button,
            self.tr("Own field"),
            (self.tr("What it is called"), self.tr("What it says")),
            self._add_custom,
        )

    def _add_custom(self, label: str, value: str) -> None:
        block = self.values[CUSTOM.field]
        if self._contact is None:
            return
        present = (*block.present(), CustomField(label, value))
        # It stands far below: there it is at once, with the keyboard on it.
        block.show_values(present)
        self.values_changed.emit(CUSTOM.field, present)
        order_tabs(self)
        QTimer.singleShot(0, block, lambda: block.focus_value(len(present) - 1))
