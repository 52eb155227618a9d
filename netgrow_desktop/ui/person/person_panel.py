"""The panel beside the lists: one person in full, several at once, or nobody."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question, Work
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.frames import nobody, scrolling
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.photos import face_of
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QHideEvent, QImage

    from netgrow_desktop.domain.before_writing.promises import Promise
    from netgrow_desktop.domain.cadence import Pause
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.domain.several import Several
    from netgrow_desktop.domain.timeline import TimelineEvent
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService, Values
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.person.acts import Acts
    from netgrow_desktop.ui.person.in_place import InPlace
    from netgrow_desktop.ui.person.page import PageView
    from netgrow_desktop.ui.person.several import SeveralView
    from netgrow_desktop.ui.person.spots import Spot
    from netgrow_desktop.ui.person.tags import TagsRow

    AllAbout = tuple[Contact, list[TimelineEvent], list[DueItem], QImage | None, list[Promise], Pause | None]

NARROWEST, WIDEST, USUAL_WIDTH = 330, 480, 360
LETTERS = 0.4
"""So much wider larger letters make the panel: the list beside it needs room as well."""
MANY = 2_000
"""How many people at once are looked up among the long questions."""

CARES_ABOUT = Changes.EVERYTHING & ~Changes.OWNER


class PersonPanel(QWidget):
    """Shows whom it is asked to show and writes what is edited; it shows a write's effect when that is told.

    ``deleted`` carries the ids of people who were deleted here, ``erasing_requested`` of those to be deleted for good,
    ``person_shown`` the id of a person newly shown, ``person_requested`` that of somebody else whom the person on show
    leads to, ``merge_requested`` those of two people on show; whoever can show these side by side sets
    ``offers_merging`` before anybody is shown. ``writing_requested`` carries the id of whoever is about to be written
    to, ``introduction_requested`` that of one who is to be introduced to somebody, or (True) through whom the owner
    knows them is asked. Views and acts are made when they are first needed: a start shows nobody.
    """

    deleted, erasing_requested = Signal(object), Signal(object)
    person_shown = Signal(int)
    person_requested = Signal(int)
    merge_requested = Signal(int, int)
    writing_requested = Signal(int)
    introduction_requested = Signal(int, bool)
    offers_merging = False

    def __init__(
        self,
        contacts: ContactService,
        breakdown: BreakdownService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contacts, self._breakdown, self._follow_ups = contacts, breakdown, follow_ups
        self._lanes, self._today = lanes, today
        self._question, self._finding = Question(lanes), Question(lanes)
        self._wanted: tuple[int, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._contact: Contact | None = None
        self._spot: Spot | None = None
        self._long: Work | None = None
        self._writing = 0
        self._stale = self._put_away = False
        self.setAccessibleName(self.tr("Person"))
        self.setMinimumWidth(scaled(NARROWEST, LETTERS))
        self.setMaximumWidth(scaled(WIDEST))
        self.notice = Banner("warning", "", dismissible=True)
        self.notice.hide()
        self.archived = Banner("info", "")
        self.archived.add_action(self.tr("Bring back"), self.unarchive)
        self.archived.hide()
        self._nobody = nobody(self.tr("Choose somebody to see everything about them here."))
        self._places: dict[QWidget, QScrollArea] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(self.archived)
        whole.addWidget(self._stack, 1)
        lanes.broke.connect(self._recover)

    @cached_property
    def acts(self) -> Acts:
        """What can be done with whoever is shown."""
        from netgrow_desktop.ui.person.acts import Acts

        return Acts(self._contacts, self._breakdown, self._follow_ups, self._lanes, self._write, self._today, self)

    @cached_property
    def page(self) -> PageView:
        """The view of one person."""
        from netgrow_desktop.ui.person.page import PageView

        page, acts = PageView(self._today), self.acts
        page.field_changed.connect(self._change)
        page.values_changed.connect(self._change_values)
        page.header.menu_button.clicked.connect(self._open_menu)
        page.categories.key_toggled.connect(lambda is_key: acts.set_key(self._shown, is_key=is_key))
        page.header.photo.chosen.connect(lambda path: acts.set_photo(self._shown, path))
        page.header.photo.removed.connect(lambda: acts.remove_photo(self._shown))
        page.relationship.depth_changed.connect(self._change_depth)
        page.relationship.introducer_chosen.connect(self._introduce)
        page.relationship.introducer_opened.connect(self.person_requested)
        page.relationship.introducer_field().searched.connect(self._look_for_introducer)
        page.categories.made_first.connect(lambda category: acts.make_first(self._shown, category))
        page.categories.toggled.connect(lambda category: acts.toggle(self._shown, category))
        page.roles.toggled.connect(lambda role, has: acts.set_role(self._shown, role, has=has))
        self._connect_tags(page.tags)
        steps, timeline = page.next_steps, page.timeline
        acts.serve_steps(steps, self.shown)
        steps.snooze_asked.connect(lambda item: acts.snooze(item, self._anchor(steps)))
        steps.change_asked.connect(lambda item: acts.change_item(item, self._anchor(steps)))
        steps.plan_asked.connect(self.plan_follow_up)
        steps.cadence_asked.connect(self.set_cadence)
        steps.write_asked.connect(self.ask_to_write)
        acts.serve_promises(page.promises, self.shown)
        timeline.edit_asked.connect(lambda noted, gave: acts.correct(noted, gave, self.names(), self._anchor(timeline)))
        timeline.removed.connect(acts.remove_noted)
        timeline.exchange_said.connect(acts.say_exchange)
        timeline.log_asked.connect(self.log_contact)
        self._keep(page)
        return page

    @cached_property
    def several(self) -> SeveralView:
        """The view of several people."""
        from netgrow_desktop.ui.person.several import SeveralView

        several, acts = SeveralView(offers_merging=self.offers_merging), self.acts
        several.merge_asked.connect(lambda: self.merge_requested.emit(*self._shown[:2]))
        several.toggled.connect(lambda category: acts.toggle(self._shown, category))
        self._connect_tags(several.tags)
        several.depth_chosen.connect(lambda field, value: acts.set_depth(self._shown, field, value))
        several.plan_asked.connect(self.plan_follow_up)
        several.log_asked.connect(self.log_contact)
        several.cadence_asked.connect(self.set_cadence)
        several.archive_asked.connect(self.archive)
        several.unarchive_asked.connect(self.unarchive)
        several.delete_asked.connect(self.delete)
        self._keep(several)
        return several

    def _connect_tags(self, tags: TagsRow) -> None:
        tags.asked.connect(self.add_tag)
        tags.tag_added.connect(lambda tag: self.acts.tag(self._shown, tag))
        tags.tag_removed.connect(lambda tag: self.acts.untag(self._shown, tag))

    def _keep(self, view: QWidget) -> None:
        self._places[view] = scrolling(view)
        self._stack.addWidget(self._places[view])

    # Whom to show

    def show_person(self, contact_id: int) -> None:
        """Show a person; what was being edited of another one is kept."""
        self._want((contact_id,))

    def show_several(self, ids: Sequence[int], *, put_away: bool = False) -> None:
        """Show several people at once, of the archive if *put_away*; one is shown in full, none clears."""
        self._put_away = put_away
        self._want(tuple(ids))

    def clear(self) -> None:
        """Show nobody."""
        self._want(())

    def refresh(self, changes: Changes) -> None:
        """Ask anew for whoever is shown, if *changes* may concern them. An open editor keeps what was typed."""
        if changes & CARES_ABOUT:
            self._ask()

    def shown(self) -> tuple[int, ...]:
        """Give the ids of the people who are on show."""
        return self._shown

    def _want(self, ids: tuple[int, ...]) -> None:
        if ids != self._wanted:
            self.commit_editing()
        self._wanted = ids
        self._ask()
        if not ids:
            self._question.drop()
            self._show_nobody()

    def _ask(self) -> None:
        ids, today = self._wanted, self._today()
        if self._long is not None:
            self._long.cancel()
            self._long = None
        if not ids:
            return
        if len(ids) == 1:
            self._question.ask(lambda: self._all_about(ids[0], today), self._show_page, self._gone)
            return
        several = self._contacts.several
        if len(ids) <= MANY:
            self._question.ask(lambda: several(ids), self._show_several, self._gone)
        else:
            # So many would keep the table's own questions waiting.
            self._question.drop()
            self._long = self._lanes.work(lambda _: several(ids), self._show_several, failed=self._gone)

    def _all_about(self, contact_id: int, today: date) -> AllAbout:
        contact, follow_ups = self._contacts.contact(contact_id), self._follow_ups
        due, pause = follow_ups.due_items(today, contact_id), follow_ups.pauses.pause_on(contact_id, today)
        promises = follow_ups.promises.open_with(contact_id)
        return contact, self._contacts.events(contact_id), due, face_of(contact.photo), promises, pause

    def _show_page(self, found: AllAbout) -> None:
        from netgrow_desktop.ui.person.page import PersonPage

        page = PersonPage(*found)
        if self._writing:
            # Read before a write that is under way: showing it would take the newest edit back for a moment.
            self._stale = True
            return
        new = self._shown != (page.contact.id,)
        if new:
            self.commit_editing()
            self.page.timeline.fold()
        self._contact, self._shown = page.contact, (page.contact.id,)
        self.page.show_page(page)
        self._stack.setCurrentWidget(self._places[self.page])
        self._show_archived(page.contact.depth.archived_on)
        if new:
            self._places[self.page].verticalScrollBar().setValue(0)
            self.person_shown.emit(page.contact.id)
            self._return_to_spot()

    def _show_archived(self, day: str) -> None:
        since = date_in_words(day)
        self.archived.set_message("info", self.tr("Archived on {day}: in no list, no count.").format(day=since))
        self.archived.setVisible(bool(day))

    def _show_several(self, found: Several) -> None:
        if not found.people:
            self._show_nobody()
            return
        self._contact, self._shown = None, self._wanted
        self.archived.hide()
        self.several.show_several(found, put_away=self._put_away)
        self._stack.setCurrentWidget(self._places[self.several])

    def _gone(self, _error: NetGrowError) -> None:
        self._show_nobody()

    def _show_nobody(self) -> None:
        self._contact, self._shown, self._spot = None, (), None
        self.archived.hide()
        self._stack.setCurrentWidget(self._nobody)

    # Editing

    def hold_spot(self) -> None:
        """Remember the field that has the keyboard, to be there again on the next person's page."""
        from netgrow_desktop.ui.person.spots import spot_of

        if self._spot is None and self._contact is not None:
            self._spot = spot_of(self.page)

    def _return_to_spot(self) -> None:
        from netgrow_desktop.ui.person.spots import return_to

        spot, self._spot = self._spot, None
        if spot is not None:
            return_to(self.page, spot)

    def edit_name(self) -> None:
        """Begin to edit the name of the person on show."""
        if self._contact is not None:
            self.page.header.name.open()

    def commit_editing(self) -> None:
        """Keep what is being edited; what cannot be kept is said, with the text as it was typed."""
        if "page" not in vars(self):
            # Nobody was shown yet.
            return
        for field in self.page.fields():
            if field.is_open() and not field.commit():
                self._say_lost(field)
                field.revert()
        self.page.relationship.closeness.take()

    def _say_lost(self, field: InPlace) -> None:
        from netgrow_desktop.ui.person.unkept import lost_words

        self._notify(lost_words(self._contact.name if self._contact else "", field))

    def _notify(self, sentence: str) -> None:
        self.notice.set_message("warning", sentence)
        self.notice.show()

    def _change(self, field: str, text: str) -> None:
        contact = self._contact
        if contact is not None:
            self._write(
                lambda: self._contacts.change(contact.id, field, text),
                lambda error: self._reopen(contact, field, text, error),
            )

    def _reopen(self, contact: Contact, field: str, text: str, error: NetGrowError) -> None:
        """Give a text back that could not be written."""
        if self._shown == (contact.id,):
            self.page.reopen(field, text, words(error.message))
        else:
            self._say_unwritten(contact, text, error)

    def _change_values(self, field: str, values: Values) -> None:
        contact = self._contact
        if contact is not None:
            fresh = [value for value in values if value not in getattr(contact, field)]
            typed = ", ".join(" ".join(part for part in value if part) for value in fresh)
            # The next change may come before this one is written and read again.
            changed: dict[str, Any] = {field: tuple(values)}
            self._contact = replace(contact, **changed)
            self._write(
                lambda: self._contacts.change_values(contact.id, field, values, getattr(contact, field)),
                lambda error: self._say_unwritten(contact, typed, error),
            )

    def _change_depth(self, field: str, value: str | int) -> None:
        contact = self._contact
        if contact is not None:
            self._write(
                lambda: self._contacts.set_depth((contact.id,), field, value),
                lambda error: self._say_unwritten(contact, str(value), error),
            )

    def _introduce(self, introducer_id: int) -> None:
        contact = self._contact
        if contact is not None:
            self._write(lambda: self._contacts.set_introducer((contact.id,), introducer_id))

    def _look_for_introducer(self, typed: str) -> None:
        from netgrow_desktop.ui.person.introducer import look_for

        contact, field = self._contact, self.page.relationship.introducer_field()
        if contact is not None and typed.strip():
            self._finding.ask(
                lambda: look_for(self._contacts, typed, contact.id), lambda lines: field.show_found(typed, lines)
            )

    def _say_unwritten(self, contact: Contact, text: str, error: NetGrowError) -> None:
        from netgrow_desktop.ui.person.unkept import unwritten_words

        self._notify(unwritten_words(contact.name, text, error))

    def _write(
        self,
        act: Callable[[], Outcome[Any]],
        failed: Callable[[NetGrowError], None] | None = None,
        done: Callable[[], None] | None = None,
    ) -> None:
        self._writing += 1

        def on_done(_outcome: Outcome[Any]) -> None:
            self._written()
            if done is not None:
                done()

        def on_failed(error: NetGrowError | None = None) -> None:
            self._stale = True
            self._written()
            if error is not None and failed is not None:
                failed(error)
            elif error is not None:
                self._lanes.failed.emit(error.message)

        work = self._lanes.write_breakable(act, on_done, failed=on_failed, cancelled=on_failed)
        # What was typed of one person is never broken off.
        work.is_breakable = len(self._shown) > 1

    def _written(self) -> None:
        self._writing = max(0, self._writing - 1)
        if not self._writing and self._stale:
            self._stale = False
            self._ask()

    def _recover(self) -> None:
        self._writing = 0

    # What can be done with whoever is shown, also from the window's menu

    def names(self) -> str:
        """Say who is shown: a name, or how many people."""
        from netgrow_desktop.ui.person.several import people_words

        return one_line(self._contact.name) if self._contact else people_words(len(self._shown))

    def log_contact(self) -> None:
        """Ask what contact there was with whoever is shown, and note it."""
        if self._shown:
            self.acts.log(self._shown, self.names(), self._anchor(self.page.timeline.log_button))

    def plan_follow_up(self) -> None:
        """Ask for a day and plan a follow-up with whoever is shown."""
        if self._shown:
            self.acts.plan(self._shown, self.names(), self._anchor(self.page.next_steps.plan_button))

    def ask_to_write(self) -> None:
        """Ask for the page that tells what there is to know before writing to the person on show."""
        if self._contact is not None:
            self.writing_requested.emit(self._contact.id)

    def ask_to_introduce(self, *, door: bool = False) -> None:
        """Ask for the introductions: to introduce the person on show or, with *door*, who introduced them."""
        if self._contact is not None:
            self.introduction_requested.emit(self._contact.id, door)

    def set_cadence(self) -> None:
        """Ask how often to be in touch with whoever is shown."""
        if self._shown:
            current = self._contact.cadence_days if self._contact else None
            self.acts.set_cadence(self._shown, current, self._anchor(self.page.next_steps.cadence))

    def add_tag(self) -> None:
        """Ask for a tag for whoever is shown."""
        if self._shown:
            row = self.page.tags if self._contact else self.several.tags
            self.acts.ask_tag(self._shown, self._contact.tags if self._contact else (), self._anchor(row.adder))

    def delete(self) -> None:
        """Delete whoever is shown; undo brings them back."""
        ids = self._shown

        def done() -> None:
            if self._wanted == ids:
                self.clear()
            self.deleted.emit(ids)

        if ids:
            self.acts.delete(ids, done)

    def archive(self) -> None:
        """Put whoever is shown away; undo brings them back."""
        if self._shown:
            self.acts.archive(self._shown)

    def unarchive(self) -> None:
        """Bring whoever is shown back from the archive."""
        if self._shown:
            self.acts.unarchive(self._shown)

    def make_menu(self) -> QMenu:
        """Make the menu of what can be done with the person on show."""
        from netgrow_desktop.ui.person.panel_menu import person_menu

        put_away, shown = self._contact is not None and bool(self._contact.depth.archived_on), self._shown
        return person_menu(self, self, lambda: self.erasing_requested.emit(shown), is_archived=put_away)

    def _open_menu(self) -> None:
        button = self.page.header.menu_button
        self.make_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _anchor(self, widget: QWidget) -> QWidget:
        return widget if widget.isVisible() else self

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(USUAL_WIDTH, LETTERS), super().sizeHint().height())

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        self.commit_editing()
        super().hideEvent(event)
