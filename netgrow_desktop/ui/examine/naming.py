"""Naming people for roles, seats, and as key people; on which side of the owner's organisation they are comes along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netgrow_desktop.domain.categories import CATEGORY_OF
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.examine.workplaces import side_of
from netgrow_desktop.domain.relations import Relation
from netgrow_desktop.reports.document import isolated
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.examine.map_words import work_words
from netgrow_desktop.ui.examine.seat_form import role_word, side_word
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.categories import Role
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson
    from netgrow_desktop.domain.examine.roles import Seat
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.suggested_people import SuggestedPerson
    from netgrow_desktop.ui.examine.people_dialog import PeopleDialog

    Holders = Callable[[Examination], Iterable[int]]


class Naming(QObject):
    """Opens the window in which people are named, and keeps what is said there."""

    def __init__(
        self,
        page: QWidget,
        service: ExamineService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
    ) -> None:
        super().__init__(page)
        self._page, self._service, self._contacts = page, service, contacts
        self._lanes, self._today = lanes, today
        self._examination: Examination | None = None
        self._holders: Holders | None = None
        self._role: Role | None = None
        self._note: Callable[[ExaminedPerson], str] = work_words
        self.dialog: PeopleDialog | None = None

    def note_examination(self, examination: Examination) -> None:
        """Note what the page shows; an open window shows its people anew."""
        self._examination = examination
        self._fill()

    # Who is named

    def for_role(self, role: Role, side: Side | None = None) -> PeopleDialog:
        """Ask who has a role; whoever is named for a *side* is on it from then on."""
        title = role_word(role) if side is None else f"{role_word(role)} · {side_word(side)}"
        dialog = self._open(
            title,
            self.tr("Who is that for you? A person may have several roles."),
            lambda examination: [each.id for each in examination.people.values() if role in each.roles],
            self._with_side,
        )
        self._connect(
            dialog, partial(self._name, role, side), lambda ids: self._service.set_roles(ids, role, has=False)
        )
        dialog.put_wanted.connect(partial(self._sort, role))
        self._role = role
        self._offer_category()
        return dialog

    def for_seat(self, seat: Seat) -> PeopleDialog:
        """Ask who sits in a seat of the owner's own."""

        def seated(examination: Examination) -> list[int]:
            return [each for found in examination.seats if found.id == seat.id for each in found.people]

        dialog = self._open(one_line(seat.draft.name), self.tr("Who sits there?"), seated, work_words)

        def change(ids: tuple[int, ...], has: bool) -> Outcome[None]:
            return self._service.fill_seat(seat.id, ids, is_in=has)

        self._connect(
            dialog,
            lambda contact_id: self._lanes.write(lambda: change((contact_id,), True)),
            lambda ids: change(ids, False),
        )
        return dialog

    def key_people(self) -> PeopleDialog:
        """Ask who the key people are, and suggest some."""
        dialog = self._open(
            self.tr("Your key people"),
            self.tr("Those whom you would least like to lose. 12 to 20 are a good number."),
            lambda examination: examination.key_people,
            work_words,
        )
        contacts = self._contacts
        self._connect(
            dialog,
            lambda contact_id: self._lanes.write(lambda: contacts.set_key_people((contact_id,), is_key=True)),
            lambda ids: contacts.set_key_people(ids, is_key=False),
        )
        self._suggest()
        return dialog

    def _suggest(self) -> None:
        service, today, dialog = self._service, self._today(), self.dialog

        def show(found: list[SuggestedPerson]) -> None:
            if dialog is not None and dialog is self.dialog:
                dialog.show_suggestions(found, today)

        self._lanes.read(lambda: service.suggested_key_people(today), show)

    # Categories

    def _outside_of(self, role: Role) -> list[ExaminedPerson]:
        """Give who has a role, but is not in its category."""
        people = self._examination.people.values() if self._examination is not None else ()
        return [each for each in people if role in each.roles and CATEGORY_OF[role] not in each.categories]

    def _offer_category(self) -> None:
        """Say who fills a role without being in its category, and offer to put them there as well."""
        if self.dialog is None or self._role is None:
            return
        found, category = self._outside_of(self._role), category_word(CATEGORY_OF[self._role].value)
        if not found:
            self.dialog.offer("", "")
            return
        text = self.tr("{role} belongs to {category}. Not in {category} yet: {names}.")
        names = ", ".join(isolated(one_line(each.name)) for each in found)
        self.dialog.offer(
            text.format(role=role_word(self._role), category=category, names=names),
            self.tr("Put into {category}").format(category=category),
        )

    def _sort(self, role: Role) -> None:
        ids, service = [each.id for each in self._outside_of(role)], self._service
        self._lanes.write_breakable(lambda: service.sort_for(ids, role))

    # Sides

    def _name(self, role: Role, side: Side | None, contact_id: int) -> None:
        """Give somebody a role; first find out whether they are on the side for which they were named."""
        service = self._service
        if side is None:
            self._lanes.write(lambda: service.set_roles((contact_id,), role, has=True))
            return
        contacts = self._contacts
        self._lanes.read(lambda: contacts.contact(contact_id), partial(self._name_on_side, role, side))

    def _name_on_side(self, role: Role, side: Side, contact: Contact) -> None:
        service, owner = self._service, self._examination.owner if self._examination is not None else None
        now = side_of(contact.depth.relation, contact.organization, owner) if owner is not None else None
        if now is None and side is Side.OUTSIDE:
            self._lanes.write(lambda: service.name_for_role(contact.id, role, Relation.OUTSIDE))
            return
        self._lanes.write(lambda: service.set_roles((contact.id,), role, has=True))
        if now is not side and self.dialog is not None:
            self._ask_side(contact, side, contradicts=now is not None)

    def _ask_side(self, contact: Contact, side: Side, *, contradicts: bool) -> None:
        """Ask where somebody works, so that they stand on the side for which they were named."""
        name = one_line(contact.name)
        if side is Side.OUTSIDE:
            question = self.tr("By what you noted, {name} works in your organisation. Are they outside all the same?")
            answers = [(self.tr("Yes, outside"), Relation.OUTSIDE)]
        else:
            question = (
                self.tr("By what you noted, {name} works outside your organisation. Are they inside all the same?")
                if contradicts
                else self.tr("Where in your organisation does {name} work?")
            )
            answers = [
                (self.tr("In my team"), Relation.OWN_TEAM),
                (self.tr("In another department"), Relation.OTHER_DEPARTMENT),
            ]
        if self.dialog is not None:
            self.dialog.ask(
                question.format(name=name),
                [(words, partial(self._say_relation, contact.id, relation)) for words, relation in answers],
                self.tr("Leave it as it is") if contradicts else self.tr("Not now"),
            )

    def _say_relation(self, contact_id: int, relation: Relation) -> None:
        contacts = self._contacts
        self._lanes.write(lambda: contacts.set_depth((contact_id,), "relation", relation.value))

    def _with_side(self, person: ExaminedPerson) -> str:
        """Say on which side somebody is, before what they do."""
        if self._examination is None:
            return work_words(person)
        side = side_of(person.relation, person.organization, self._examination.owner)
        where = side_word(side) if side is not None else self.tr("Inside or outside not known")
        return " · ".join(filter(None, (where, work_words(person))))

    # The window

    def _open(self, title: str, sentence: str, holders: Holders, note: Callable[[ExaminedPerson], str]) -> PeopleDialog:
        from netgrow_desktop.ui.examine.people_dialog import PeopleDialog

        dialog = PeopleDialog(title, sentence, self._contacts, self._lanes, self._page)
        dialog.destroyed.connect(self._forget)
        self.dialog, self._holders, self._note, self._role = dialog, holders, note, None
        self._fill()
        dialog.open()
        dialog.name.setFocus()
        return dialog

    def _connect(
        self,
        dialog: PeopleDialog,
        put: Callable[[int], object],
        take: Callable[[tuple[int, ...]], Outcome[None]],
    ) -> None:
        contacts = self._contacts

        def add(name: str) -> None:
            draft = person_named(name)

            def then(outcome: Outcome[int]) -> None:
                put(outcome.value)

            self._lanes.write(lambda: contacts.add(draft), then)

        dialog.chosen.connect(put)
        dialog.added.connect(add)
        dialog.removed.connect(lambda contact_id: self._lanes.write(lambda: take((contact_id,))))

    def _forget(self) -> None:
        self.dialog = self._holders = self._role = None

    def _fill(self) -> None:
        if self.dialog is None or self._holders is None or self._examination is None:
            return
        people = self._examination.people
        found = [people[each] for each in self._holders(self._examination) if each in people]
        self.dialog.show_people(found, self._note)
        self._offer_category()
