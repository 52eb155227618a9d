"""The ledger of introductions: received and made, thanked for, and how they went."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.before_writing.card import language_of
from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
from netgrow_desktop.domain.before_writing.exchange import THANKS_WITHIN, days_before
from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.introducing import (
    OCCASIONS,
    Addressee,
    Letter,
    LetterKind,
    Pair,
    values_of_two,
    why_gain,
)
from netgrow_desktop.domain.interviews.introductions import LONGEST_WORDS, Answer, IntroductionSide, Ledger
from netgrow_desktop.domain.interviews.names_said import names_said
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.before_writing import all_templates
from netgrow_desktop.services.follow_ups import note_contact, note_thanks
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.storage import contacts, depth, follow_ups, introductions, owner, templates

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.before_writing.templates import Template
    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.domain.interviews.names_said import NameSaid
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

    Who = int | str
    """Somebody by id, or by the name of whoever is to be added in the same step."""

MOST_BEARERS = 8
"""People of one name among whom one can choose."""

LONGEST_NAME = 200
"""Letters."""

_TOUCHES = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS


class TookPlace(NamedTuple):
    """When an introduction took place, and from *today* whether a thank-you is still due.

    On ``ask_on`` (None: never) one asks how it went. ``reason`` is what the calendar says of that, or of the thank-you.
    """

    day: date
    today: date
    ask_on: date | None = None
    reason: str = ""

    def check(self) -> None:
        """Raise NetGrowError for a day to come."""
        if self.day > self.today:
            raise NetGrowError("introduction.day_to_come")


class Bearer(NamedTuple):
    """Somebody of the network who has a name that came up."""

    id: int
    name: str
    title: str
    organization: str


class Understood(NamedTuple):
    """A name that came up as it was understood, and who of the network has it."""

    said: NameSaid
    bearers: tuple[Bearer, ...]


class CameUp(NamedTuple):
    """A name that came up: somebody of the network by ``id``, or (0) whoever is to be added."""

    said: NameSaid
    id: int = 0


class IntroductionService:
    """Introductions received and made; each act is one step that can be undone. Nothing is ever sent from here."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def everything(self) -> list[Introduction]:
        """Give all introductions: those still to come first, then the newest."""
        with self._network.reading() as connection:
            return introductions.everything(connection)

    def ledger(self) -> Ledger:
        """Give all introductions, and whoever else is known through somebody by what their profile says."""
        with self._network.reading() as connection:
            return Ledger(tuple(introductions.everything(connection)), tuple(introductions.doors(connection)))

    # Noting them

    def add(
        self, side: IntroductionSide, contact: Who, other: Who, took_place: TookPlace | date | None = None
    ) -> Outcome[int]:
        """Note an introduction, one still to come where nothing is said of how it took place, and give its id.

        A plain day is one on which it was noted at once. Two whom the owner began to bring together are no second
        pair: what is said goes to that. Raises NetGrowError where both are the same person, for a name that is none,
        and for a day to come.
        """
        said = TookPlace(took_place, took_place) if isinstance(took_place, date) else took_place
        if said is not None:
            said.check()
        begun = self._begun(contact, other) if side is IntroductionSide.MADE else None
        if begun is not None:
            outcome = Outcome(begun, Changes.NOTHING) if said is None else self.happened(begun, said)
            return replace(outcome, value=begun)

        def act(connection: Connection, each: Introduction) -> None:
            if said is not None:
                _happened(connection, each, said)

        return self._add(side, contact, other, act)

    def begin(self, contact: Who, other: Who, usual: Language = Language.ENGLISH) -> Outcome[int]:
        """Begin to bring two people together, with a first idea of why each would gain; gives the introduction's id.

        Where that was begun already, it is gone on with. Raises NetGrowError as :meth:`add` does.
        """
        begun = self._begun(contact, other)
        if begun is not None:
            return Outcome(begun, Changes.NOTHING)

        def act(connection: Connection, each: Introduction) -> None:
            one, two = (contacts.read(connection, number) for number in (each.contact_id, each.other_id))
            first, second = (_language(connection, person, usual) for person in (one, two))
            introductions.change(
                connection, each.id, why=why_gain(one, two, first), other_why=why_gain(two, one, second)
            )

        return self._add(IntroductionSide.MADE, contact, other, act)

    def _begun(self, contact: Who, other: Who) -> int | None:
        """Give the id of the open introduction by which the owner brings these two together."""
        for each in self.everything():
            is_made = each.side is IntroductionSide.MADE
            if is_made and each.is_open() and {each.contact_id, each.other_id} == {contact, other}:
                return each.id
        return None

    def _add(
        self, side: IntroductionSide, contact: Who, other: Who, act: Callable[[Connection, Introduction], None]
    ) -> Outcome[int]:
        if contact == other:
            raise NetGrowError("introduction.same_person")
        with self._network.reading() as connection:
            one, two = (_name_of(connection, each) for each in (contact, other))
        added = ", ".join(called for each, called in ((contact, one), (other, two)) if isinstance(each, str))
        name = Message(f"journal.introduction_{side}", {"name": one, "other": two})
        if added:
            name = Message(f"{name.code}_new", {**name.values, "added": added})
        with self._network.writing(name, _TOUCHES) as transaction:
            connection = transaction.connection
            pair = [
                contacts.insert(connection, person_named(called)) if isinstance(each, str) else each
                for each, called in ((contact, one), (other, two))
            ]
            number = introductions.insert(connection, side, pair[0], pair[1], "")
            act(connection, introductions.read(connection, number))
        return Outcome(number, transaction.changes, transaction.entry, name, tuple(pair))

    def happened(self, introduction_id: int, took_place: TookPlace) -> Outcome[int]:
        """Note that the introduction took place, with both in their timelines, and a thank-you where one is due.

        Raises NetGrowError for a day to come, and where that was noted already.
        """
        took_place.check()

        def act(connection: Connection, each: Introduction) -> None:
            if each.introduced_on:
                raise NetGrowError("introduction.made_already")
            _happened(connection, each, took_place)

        return self._write(introduction_id, "journal.introduced", act)

    def say_how_it_went(self, introduction_id: int, went: str) -> Outcome[int]:
        """Keep how an introduction went, in the owner's words. Raises NetGrowError for too many of them."""
        said = _words(went)
        return self._write(
            introduction_id,
            "journal.introduction_went",
            lambda connection, each: introductions.change(connection, each.id, went=said),
        )

    def delete(self, introduction_id: int) -> Outcome[int]:
        """Remove an introduction; what was noted with its people stays."""
        return self._write(
            introduction_id,
            "journal.delete_introduction",
            lambda connection, each: introductions.delete(connection, each.id),
        )

    # Names that came up

    def understand(self, text: str, through_id: int) -> list[Understood]:
        """Say which people jotted names are, and who of the network has each name; *through_id* is none of them."""
        with self._network.reading() as connection:
            said = names_said(text, lambda name: contacts.is_organization(connection, name))
            return [Understood(each, _bearers(connection, each, through_id)) for each in said]

    def came_up(self, through_id: int, people: Sequence[CameUp]) -> Outcome[tuple[int, ...]]:
        """Make people of names that came up, known through somebody, and note the way to each; gives their ids.

        Whoever is there already (an id) is not made again. Raises NetGrowError for no name.
        """
        if not people:
            raise NetGrowError("contact.no_name")
        people = _each_once(people)
        with self._network.reading() as connection:
            through = contacts.name_of(connection, through_id)
        name = Message("journal.names_came_up", {"n": len(people), "name": people[0].said.name, "with": through})
        with self._network.writing(name, Changes.CONTACTS | Changes.FOLLOW_UPS) as transaction:
            found = tuple(_came_up(transaction.connection, each, through_id) for each in people)
        return Outcome(found, transaction.changes, transaction.entry, name, found)

    # Saying thank you

    def thanked(self, introduction_id: int, today: date) -> Outcome[int]:
        """Note that whoever opened the door was thanked, and close what was planned for it.

        Where the clock was set back meanwhile, it counts on the day of the introduction.
        """

        def act(connection: Connection, each: Introduction) -> None:
            met = date.fromisoformat(each.introduced_on) if each.introduced_on else today
            note_thanks(connection, each.contact_id, max(today, met))

        return self._write(introduction_id, "journal.introduction_thanked", act)

    def thanked_person(self, contact_id: int, today: date) -> Outcome[int]:
        """Note that somebody who opened a door was thanked, and close what was planned for it; gives their id."""
        with self._network.reading() as connection:
            name = Message("journal.thank_interview", {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, _TOUCHES) as transaction:
            note_thanks(transaction.connection, contact_id, today)
        return Outcome(contact_id, transaction.changes, transaction.entry, name, (contact_id,))

    # Asking both first

    def asked(self, introduction_id: int, today: date, *, other: bool) -> Outcome[int]:
        """Note that the first of the two, or the *other*, was asked."""
        return self._write(
            introduction_id,
            "journal.introduction_asked_other" if other else "journal.introduction_asked",
            lambda connection, each: introductions.change(
                connection,
                each.id,
                **{_of("answer", other=other): Answer.ASKED.value, _of("asked_on", other=other): today.isoformat()},
            ),
        )

    def answer(self, introduction_id: int, answer: Answer, *, other: bool) -> Outcome[int]:
        """Note what the first of the two, or the *other*, said to being brought together."""
        return self._write(
            introduction_id,
            "journal.introduction_answer",
            lambda connection, each: introductions.change(
                connection, each.id, **{_of("answer", other=other): answer.value}
            ),
        )

    def say_why(self, introduction_id: int, why: str, *, other: bool) -> Outcome[int]:
        """Keep why the first of the two, or the *other*, would gain. Raises NetGrowError for too many words."""
        said = _words(why)
        return self._write(
            introduction_id,
            "journal.introduction_why",
            lambda connection, each: introductions.change(connection, each.id, **{_of("why", other=other): said}),
        )

    def pair(self, introduction_id: int, usual: Language = Language.ENGLISH) -> Pair:
        """Give two people who are to be brought together, with the letters to them.

        Each letter is in the language of its addressee; the one to both is in the *usual* one where theirs differ.
        """
        with self._network.reading() as connection:
            each = introductions.read(connection, introduction_id)
            one, other = (contacts.read(connection, number) for number in (each.contact_id, each.other_id))
            first, second = (_language(connection, person, usual) for person in (one, other))
            texts = all_templates(templates.own(connection))
            about_me = owner.read(connection)
        me = about_me.name if about_me else ""
        to_one = values_of_two(one, other, each.why, each.other_why, me)
        to_other = values_of_two(other, one, each.other_why, each.why, me)
        # Whoever did not decline themselves is the one to whom that is said.
        declined = (other, second, to_other) if each.answer is Answer.NO else (one, first, to_one)
        letters = (
            (LetterKind.ASK, (one,), first, to_one),
            (LetterKind.ASK_OTHER, (other,), second, to_other),
            (LetterKind.INTRODUCE, (one, other), first if first is second else usual, to_one),
            (LetterKind.DECLINED, declined[:1], declined[1], declined[2]),
        )
        return Pair(
            each,
            tuple(_letter(kind, people, language, values, texts) for kind, people, language, values in letters),
            (one.depth.cares_about, other.depth.cares_about),
        )

    def _write(self, introduction_id: int, code: str, act: Callable[[Connection, Introduction], None]) -> Outcome[int]:
        with self._network.reading() as connection:
            each = introductions.read(connection, introduction_id)
        name = Message(code, {"name": each.name, "other": each.other})
        with self._network.writing(name, _TOUCHES) as transaction:
            act(transaction.connection, each)
        return Outcome(introduction_id, transaction.changes, transaction.entry, name, (each.contact_id, each.other_id))


def _bearers(connection: Connection, said: NameSaid, through_id: int) -> tuple[Bearer, ...]:
    ids = [number for number in contacts.of_name(connection, said.name) if number != through_id]
    people = (contacts.read(connection, number) for number in ids[:MOST_BEARERS])
    return tuple(Bearer(each.id, each.name, each.title, each.organization) for each in people)


def _each_once(people: Sequence[CameUp]) -> list[CameUp]:
    """Leave out who is named a second time; two new people may well have one name."""
    known = {each.id: each for each in reversed(people) if each.id}
    return [each for each in people if not each.id or known[each.id] is each]


def _came_up(connection: Connection, each: CameUp, through_id: int) -> int:
    number = each.id
    if not number:
        name, organization, title = each.said
        number = contacts.insert(connection, replace(person_named(name), organization=organization, title=title))
        depth.set_introducer(connection, [number], through_id)
    if number == through_id:
        raise NetGrowError("introduction.same_person")
    introductions.insert(connection, IntroductionSide.RECEIVED, through_id, number, "")
    return number


def _name_of(connection: Connection, who: Who) -> str:
    if not isinstance(who, str):
        return contacts.name_of(connection, who)
    called = " ".join(who.split())
    if not called:
        raise NetGrowError("contact.no_name")
    if len(called) > LONGEST_NAME:
        raise NetGrowError("introduction.too_long", most=LONGEST_NAME)
    return called


def _words(text: str) -> str:
    said = text.strip()
    if len(said) > LONGEST_WORDS:
        raise NetGrowError("introduction.too_long", most=LONGEST_WORDS)
    return said


def _of(column: str, *, other: bool) -> str:
    return f"other_{column}" if other else column


def _language(connection: Connection, person: Contact, usual: Language) -> Language:
    return language_of(person, templates.language_of(connection, person.id), usual)


def _letter(
    kind: LetterKind,
    people: tuple[Contact, ...],
    language: Language,
    values: dict[str, str],
    texts: tuple[Template, ...],
) -> Letter:
    fitting = {text.language: text for text in texts if text.occasion is OCCASIONS[kind]}
    return Letter(kind, tuple(_addressee(person) for person in people), language, fitting, values)


def _addressee(person: Contact) -> Addressee:
    return Addressee(person.id, person.name, person.emails[0].address if person.emails else "")


def _happened(connection: Connection, each: Introduction, took_place: TookPlace) -> None:
    day = took_place.day
    introductions.change(connection, each.id, introduced_on=day.isoformat())
    if took_place.ask_on is not None:
        follow_ups.insert(connection, each.contact_id, took_place.ask_on, took_place.reason.strip())
    received = each.side is IntroductionSide.RECEIVED
    direction = Direction.TO_ME if received else Direction.FROM_ME
    meeting = ContactSaid(day, InteractionKind.INTRODUCTION, each.other, direction)
    note_contact(connection, (each.contact_id,), meeting)
    if not received:
        note_contact(connection, (each.other_id,), meeting._replace(note=each.name))
        return
    if not contacts.read(connection, each.other_id).introducer_id:
        depth.set_introducer(connection, [each.other_id], each.contact_id)
    _plan_thanks(connection, introductions.read(connection, each.id), took_place)


def _plan_thanks(connection: Connection, each: Introduction, took_place: TookPlace) -> None:
    """Plan the thank-you for a door that was opened lately, where none was said or planned."""
    today = took_place.today
    if not each.wants_thanks() or each.introduced_on < days_before(today, THANKS_WITHIN).isoformat():
        return
    planned = follow_ups.planned(connection, each.contact_id)
    if not any(one.purpose == Purpose.THANK_YOU for one in planned):
        follow_ups.insert(connection, each.contact_id, today, took_place.reason.strip(), Purpose.THANK_YOU)
