"""Before writing to somebody: what there is to know, a text to begin with, and noting what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing import exchange as exchanges_domain
from netgrow_desktop.domain.before_writing.built_in import BUILT_IN
from netgrow_desktop.domain.before_writing.card import (
    CONVERSATIONS,
    BeforeWriting,
    Conversation,
    Somebody,
    language_of,
    reasons,
    values_of,
)
from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
from netgrow_desktop.domain.before_writing.templates import (
    LONGEST_BODY,
    LONGEST_LINE,
    Language,
    Occasion,
    Template,
    in_one_line,
)
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.follow_ups import FollowUpKind, agenda
from netgrow_desktop.domain.interactions import Direction, InteractionKind, is_real
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.quick_log_names import Candidate
from netgrow_desktop.services.contacts import named
from netgrow_desktop.services.due_items import due_items
from netgrow_desktop.services.follow_ups import close_item, note_contact
from netgrow_desktop.services.introduced import introductions_with
from netgrow_desktop.services.promises import PromiseService
from netgrow_desktop.services.quick_log import QuickLogService
from netgrow_desktop.storage import (
    contacts,
    exchanges,
    interactions,
    owner,
    promises,
    templates,
    ties,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from netgrow_desktop.domain.before_writing.exchange import Balance, Exchange, ThanksDue
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.storage.network import Network

LONGEST_UNDERSTOOD = 4_000
"""Letters; a longer text is no quick note, and is kept as it is."""

_TOUCHES = Changes.FOLLOW_UPS | Changes.INTERACTIONS
_ONE_WAY = frozenset((InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.THANK_YOU))


class ThanksTo(NamedTuple):
    """Somebody who was not thanked yet, and for what."""

    contact_id: int
    name: str
    due: ThanksDue


class Overall(NamedTuple):
    """Giving and asking with everybody, and whom to thank, the longest wait first."""

    balance: Balance
    thanks: tuple[ThanksTo, ...]


class CameOfIt(NamedTuple):
    """What is to be noted: the typed line, what was done on the card, and what the owner says of giving and asking.

    ``done`` is None where nothing was done there. ``exchange`` empty leaves it to the line.
    """

    line: str
    done: InteractionKind | None = None
    exchange: frozenset[Exchange] = frozenset()


class BeforeWritingService:
    """The card *Before I write*. Nothing is ever sent from here; every write can be undone."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.promises = PromiseService(network)

    def card(self, contact_id: int, today: date, usual: Language = Language.ENGLISH) -> BeforeWriting:
        """Give the card of a person, in the *usual* language where none is known. NetGrowError where they are gone."""
        with self._network.reading() as connection:
            contact = contacts.read(connection, contact_id)
            about = exchanges.of_person(connection, contact_id)
            told = interactions.timeline(connection, contact_id)
            asked = due_items(connection, today, contact_id)
            item = _next_item(asked, today)
            later = [each for each in asked if each.kind is FollowUpKind.PLANNED and each.due_on > today]
            promised = tuple(promises.open_with(connection, contact_id))
            mutual = tuple(Somebody(*each) for each in ties.mutual(connection, contact_id))
            language = language_of(contact, templates.language_of(connection, contact_id), usual)
            own = templates.own(connection)
            me = owner.read(connection)
            introduced = introductions_with(connection, contact)
        talks = tuple(
            Conversation(each, exchanges_domain.exchange_of(noted))
            for each, noted in zip(told[:CONVERSATIONS], about, strict=False)
        )
        last = next((each for each in told if is_real(each.direction, typed=each.typed)), None)
        thanks = exchanges_domain.thanks_due(about, today)
        return BeforeWriting(
            contact,
            item,
            reasons(contact, item, last, thanks, promised, today, later),
            talks,
            exchanges_domain.balance(about, today),
            exchanges_domain.ask_warning(about),
            promised,
            mutual,
            language,
            all_templates(own),
            values_of(contact, talks, promised, me.name if me else ""),
            introduced,
        )

    def queue(self, today: date) -> list[Somebody]:
        """Give whom to turn to today: who is due, then whom to thank, each once, in the order of the calendar."""
        with self._network.reading() as connection:
            due = agenda(due_items(connection, today, until=today), today)
            since = exchanges_domain.days_before(today, exchanges_domain.THANKS_WITHIN)
            thanks = _thanks(list(exchanges.typed_since(connection, since)), today)
        found = {each.contact_id: Somebody(each.contact_id, each.name) for each in (*due.overdue, *due.today)}
        for person in thanks:
            found.setdefault(person.contact_id, Somebody(person.contact_id, person.name, to_thank=True))
        return list(found.values())

    def overall(self, today: date) -> Overall:
        """Give what was given and asked with everybody in a year, and whom to thank; reads every contact."""
        since = exchanges_domain.days_before(today, exchanges_domain.BALANCE_DAYS)
        with self._network.reading() as connection:
            rows = list(exchanges.typed_since(connection, since))
        return Overall(exchanges_domain.balance((row.noted for row in rows), today), tuple(_thanks(rows, today)))

    def to_thank(self, today: date) -> list[ThanksTo]:
        """Give whom to thank, what for longest ago first; reads the contact of three months."""
        since = exchanges_domain.days_before(today, exchanges_domain.THANKS_WITHIN)
        with self._network.reading() as connection:
            return _thanks(list(exchanges.typed_since(connection, since)), today)

    # Noting what came of it

    def note(self, person: Somebody, said: CameOfIt, item: DueItem | None, today: date) -> Outcome[tuple[int, ...]]:
        """Note what came of it, close what was due, and give the contact's id.

        How one was in touch is what the line says, else what was done on the card. Raises NetGrowError where nothing
        was said or done, or the line speaks of a day to come.
        """
        kind, direction, day, note = self._understood(person, said, today)
        code = "journal.complete_follow_up" if item is not None else "journal.log_contact"
        name = Message(code, {"n": 1, "name": person.name})
        with self._network.writing(name, _TOUCHES) as transaction:
            connection = transaction.connection
            contact = ContactSaid(day, kind, note, direction, said.exchange)
            noted = note_contact(connection, (person.id,), contact)[person.id]
            if item is not None:
                close_item(connection, item, today, noted)
        return Outcome((noted,), transaction.changes, transaction.entry, name, (person.id,))

    def _understood(
        self, person: Somebody, said: CameOfIt, today: date
    ) -> tuple[InteractionKind, Direction, date, str]:
        if not said.line.strip():
            if said.done is None:
                raise NetGrowError("writing.nothing_to_log")
            return said.done, _direction(said.done), today, ""
        if len(said.line) > LONGEST_UNDERSTOOD:
            kind = said.done or InteractionKind.CHECK_IN
            return kind, _direction(kind), today, said.line
        with self._network.reading() as connection:
            contact = contacts.read(connection, person.id)
        about = Candidate(contact.id, contact.name, contact.organization, contact.nickname)
        log = QuickLogService(self._network).understand_about(about, said.line, today)
        if log.kind_said or said.done is None:
            return log.kind, log.direction, log.happened_on, log.note
        return said.done, _direction(said.done), log.happened_on, log.note

    # Texts to begin with

    def save_template(self, template: Template) -> Outcome[int]:
        """Keep a text of the owner's own: in place of a built-in one, or by its name; gives its id.

        Raises NetGrowError for one without a name, with one that is taken, without a text, or too long.
        """
        kept = replace(template, subject=in_one_line(template.subject), body=template.body.rstrip())
        if kept.occasion is Occasion.OWN:
            kept = replace(kept, name=in_one_line(kept.name))
        else:
            # There is one in place of each built-in text, whichever the owner began with.
            kept = replace(kept, name="", id=0)
        _check(kept)
        journal_name = Message("journal.save_template")
        with self._network.reading() as connection:
            taken = templates.is_taken(connection, kept)
        if taken and kept.occasion is Occasion.OWN:
            raise NetGrowError("template.name_taken", name=kept.name)
        with self._network.writing(journal_name, Changes.OWNER) as transaction:
            saved = templates.put(transaction.connection, kept)
        return Outcome(saved, transaction.changes, transaction.entry, journal_name)

    def delete_template(self, template_id: int) -> Outcome[None]:
        """Remove a text of the owner's; where it stood for a built-in one, that holds again."""
        name = Message("journal.delete_template")
        with self._network.writing(name, Changes.OWNER) as transaction:
            templates.delete(transaction.connection, template_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_language(self, contact_id: int, language: Language) -> Outcome[None]:
        """Keep in which language the owner writes to a person."""
        in_words = {Language.ENGLISH: "English", Language.GERMAN: "German"}[language]
        person = str(named(self._network, (contact_id,))["name"])
        name = Message("journal.set_language", {"name": person, "language": in_words})
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            templates.set_language(transaction.connection, contact_id, language)
        return Outcome(None, transaction.changes, transaction.entry, name, (contact_id,))


def all_templates(own: Collection[Template]) -> tuple[Template, ...]:
    """Give one text for each occasion and language, the owner's where there is one, and then those with a name."""
    mine: dict[tuple[Occasion, Language], Template] = {
        (each.occasion, each.language): each for each in own if each.occasion is not Occasion.OWN
    }
    named_ones = tuple(each for each in own if each.occasion is Occasion.OWN)
    return (*(mine.get((each.occasion, each.language), each) for each in BUILT_IN), *named_ones)


def _check(template: Template) -> None:
    if template.occasion is Occasion.OWN and not template.name:
        raise NetGrowError("template.no_name")
    if not template.body.strip():
        raise NetGrowError("template.nothing")
    if len(template.body) > LONGEST_BODY:
        raise NetGrowError("template.too_long", most=LONGEST_BODY)
    if max(len(template.subject), len(template.name)) > LONGEST_LINE:
        raise NetGrowError("template.too_long", most=LONGEST_LINE)


def _direction(kind: InteractionKind) -> Direction:
    return Direction.FROM_ME if kind in _ONE_WAY else Direction.BOTH


def _next_item(items: Collection[DueItem], today: date) -> DueItem | None:
    """Give what a contact today would close: what is due, else nothing."""
    due = agenda((item for item in items if item.due_on <= today), today)
    return next(iter((*due.overdue, *due.today)), None)


def _thanks(rows: Collection[exchanges.NotedWith], today: date) -> list[ThanksTo]:
    by_person: dict[int, list[exchanges_domain.Noted]] = {}
    names: dict[int, str] = {}
    for row in rows:
        by_person.setdefault(row.contact_id, []).append(row.noted)
        names[row.contact_id] = row.name
    found = [
        ThanksTo(number, names[number], due)
        for number, noted in by_person.items()
        if (due := exchanges_domain.thanks_due(noted, today)) is not None
    ]
    return sorted(found, key=lambda each: (each.due.happened_on, each.name.casefold(), each.contact_id))
