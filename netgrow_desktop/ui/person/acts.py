"""What can be done with people from the panel: each asks what it needs to know, then writes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from netgrow_desktop.ui.planning import add_tag_popup, choose_cadence, choose_snooze, log_contact, plan_follow_up
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
    from netgrow_desktop.domain.before_writing.exchange import Exchange
    from netgrow_desktop.domain.before_writing.promises import Promise, PromiseSide
    from netgrow_desktop.domain.categories import Category, Role
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.contacts import Photo
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.person.next_steps import NextSteps
    from netgrow_desktop.ui.person.promises import Promises

    Ids = tuple[int, ...]


class Write(Protocol):
    """Writes off the GUI thread; see ``PersonPanel``."""

    def __call__(
        self,
        act: Callable[[], Outcome[Any]],
        failed: Callable[[NetGrowError], None] | None = None,
        done: Callable[[], None] | None = None,
    ) -> None:
        """Do *act*, then *done*; tell *failed* of a failure that a person can mend."""


class Acts:
    """Acts on people by their ids. Popups open near an anchor and act on those for whom they were opened."""

    def __init__(
        self,
        contacts: ContactService,
        breakdown: BreakdownService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        write: Write,
        today: Callable[[], date],
        window: QWidget,
    ) -> None:
        self._contacts, self._breakdown, self._follow_ups = contacts, breakdown, follow_ups
        self._lanes, self._write, self._today, self._window = lanes, write, today, window

    def log(self, ids: Ids, names: str, anchor: QWidget) -> None:
        """Ask what contact there was and note it."""

        def chosen(said: ContactSaid) -> None:
            self._write(lambda: self._follow_ups.log(ids, *said))

        log_contact(self._window, anchor, names, self._today(), chosen)

    def correct(self, noted: Interaction, about: frozenset[Exchange], names: str, anchor: QWidget) -> None:
        """Ask for what was noted wrongly and correct it; *about* is what was given and asked."""

        def chosen(said: ContactSaid) -> None:
            day, kind, note, direction, exchange = said
            self._write(partial(self._follow_ups.change_logged, noted.id, day, kind, direction, note, exchange))

        log_contact(self._window, anchor, names, self._today(), chosen, noted, about=about)

    def remove_noted(self, noted: Interaction) -> None:
        """Remove a contact that did not take place after all."""
        self._write(partial(self._follow_ups.delete_logged, noted.id))

    def say_exchange(self, noted: Interaction, exchange: frozenset[Exchange]) -> None:
        """Say what was given and asked in a contact."""
        self._write(partial(self._follow_ups.say_exchange, noted.id, exchange))

    def plan(self, ids: Ids, names: str, anchor: QWidget) -> None:
        """Ask for a day and plan a follow-up."""

        def chosen(day: date, reason: str) -> None:
            self._write(lambda: self._follow_ups.plan(ids, day, reason))

        plan_follow_up(self._window, anchor, names, self._today(), chosen)

    def change_item(self, item: DueItem, anchor: QWidget) -> None:
        """Ask for another day or reason of what was planned."""

        def chosen(day: date, reason: str) -> None:
            self._write(partial(self._follow_ups.change, item, day, reason))

        plan_follow_up(self._window, anchor, one_line(item.name), self._today(), chosen, planned=item)

    def complete(self, item: DueItem) -> None:
        """Close an item as done."""
        self._write(partial(self._follow_ups.complete, item, self._today()))

    def skip(self, item: DueItem) -> None:
        """Let an item pass this time."""
        self._write(partial(self._follow_ups.skip, item, self._today()))

    def snooze(self, item: DueItem, anchor: QWidget) -> None:
        """Ask for a day to put an item off to."""

        def chosen(day: date) -> None:
            self._write(partial(self._follow_ups.snooze, item, day))

        choose_snooze(self._window, anchor, self._today(), chosen, item.due_on)

    def serve_steps(self, section: NextSteps, shown: Callable[[], Ids]) -> None:
        """Write what is asked of what comes next with whoever is *shown*."""
        section.done.connect(self.complete)
        section.skipped.connect(self.skip)
        section.removed.connect(self.remove_item)
        section.resumed.connect(lambda: self.resume(shown()))

    def resume(self, ids: Ids) -> None:
        """End the pauses of people."""
        self._write(lambda: self._follow_ups.pauses.resume(ids))

    def serve_promises(self, section: Promises, shown: Callable[[], Ids]) -> None:
        """Write what is asked of the promises of whoever is *shown*."""
        section.added.connect(lambda side, what: self.promise(shown(), side, what))
        section.changed.connect(self.change_promise)
        section.kept.connect(self.keep_promise)
        section.removed.connect(self.remove_promise)

    def promise(self, ids: Ids, side: PromiseSide, what: str) -> None:
        """Note a promise between the owner and the one person *ids* names."""
        if len(ids) == 1:
            self._write(lambda: self._follow_ups.promises.add(ids[0], side, what, self._today()))

    def change_promise(self, promise: Promise, what: str) -> None:
        """Say otherwise what was promised."""
        self._write(lambda: self._follow_ups.promises.change(promise.id, promise.side, what))

    def keep_promise(self, promise: Promise) -> None:
        """Note that a promise was kept."""
        self._write(lambda: self._follow_ups.promises.keep(promise.id, self._today()))

    def remove_promise(self, promise: Promise) -> None:
        """Remove a promise that was none."""
        self._write(lambda: self._follow_ups.promises.delete(promise.id))

    def remove_item(self, item: DueItem) -> None:
        """Remove what was planned."""
        self._write(partial(self._follow_ups.delete, item))

    def set_role(self, ids: Ids, role: Role, *, has: bool) -> None:
        """Give people a role within a category, or take it from them."""
        self._write(lambda: self._breakdown.set_roles(ids, role, has=has))

    def set_cadence(self, ids: Ids, current: int | None, anchor: QWidget) -> None:
        """Ask how often to be in touch."""

        def chosen(days: int | None) -> None:
            self._write(lambda: self._follow_ups.set_cadence(ids, days, self._today()))

        choose_cadence(self._window, anchor, current, chosen)

    def toggle(self, ids: Ids, category: Category) -> None:
        """Put people into a category, or take them out if all are in it."""
        self._write(lambda: self._breakdown.toggle(ids, category))

    def make_first(self, ids: Ids, category: Category) -> None:
        """Make a category the primary one."""
        self._write(lambda: self._breakdown.set_primary(ids, category))

    def ask_tag(self, ids: Ids, present: Collection[str], anchor: QWidget) -> None:
        """Ask for a tag and give it."""

        def asked(known: list[str]) -> None:
            add_tag_popup(self._window, anchor, known, lambda tag: self.tag(ids, tag))

        self._lanes.read(lambda: [tag for tag, _ in self._contacts.facets().tags if tag not in present], asked)

    def tag(self, ids: Ids, tag: str) -> None:
        """Give people a tag."""
        self._write(lambda: self._contacts.add_tag(ids, tag))

    def untag(self, ids: Ids, tag: str) -> None:
        """Take a tag from people."""
        self._write(lambda: self._contacts.remove_tag(ids, tag))

    def set_depth(self, ids: Ids, field: str, value: str | int) -> None:
        """Say how people stand to the owner: a field of ``ContactService.set_depth``."""
        self._write(lambda: self._contacts.set_depth(ids, field, value))

    def set_key(self, ids: Ids, *, is_key: bool) -> None:
        """Count people among the key people, or no longer."""
        self._write(lambda: self._contacts.set_key_people(ids, is_key=is_key))

    def set_photo(self, ids: Ids, path: Path) -> None:
        """Read a picture file and make it the photo of the one person *ids* names."""

        def read(photo: Photo) -> None:
            self._write(lambda: self._contacts.set_photo(ids[0], photo))

        from netgrow_desktop.viewmodels.photos import read_photo

        if len(ids) == 1:
            self._lanes.work(lambda _progress: read_photo(path), read)

    def remove_photo(self, ids: Ids) -> None:
        """Take the photo of the one person *ids* names away."""
        if len(ids) == 1:
            self._write(lambda: self._contacts.set_photo(ids[0], None))

    def archive(self, ids: Ids) -> None:
        """Put people away."""
        self._write(lambda: self._contacts.archive(ids, self._today()))

    def unarchive(self, ids: Ids) -> None:
        """Bring people back from the archive."""
        self._write(lambda: self._contacts.unarchive(ids))

    def delete(self, ids: Ids, done: Callable[[], None]) -> None:
        """Remove people."""
        self._write(lambda: self._contacts.delete(ids), done=done)
