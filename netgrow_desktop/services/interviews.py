"""Informational interviews: from a wish to the talk, the thank-you and whoever came up in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TextIO

from netgrow_desktop.domain.before_writing.card import first_name, language_of
from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.examine.ways import Wanted, ways
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.interviews import questions as bank_rules
from netgrow_desktop.domain.interviews import texts
from netgrow_desktop.domain.interviews.clock import time_of_day
from netgrow_desktop.domain.interviews.interview import (
    LONGEST_LINE,
    LONGEST_MINUTES,
    LONGEST_NOTES,
    USUAL_MINUTES,
    Asked,
    AskedState,
    Interview,
    Wish,
    about_of,
    completed,
    goal_of,
    subject_of,
)
from netgrow_desktop.domain.interviews.sheet import MOST_TALKS, PreparationSheet, what_we_share, who_they_are
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.placing import same_organization
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services import calendar_out, exports, introducers
from netgrow_desktop.services.follow_ups import note_contact, note_thanks, plan_thanks
from netgrow_desktop.services.introduced import was_introduced
from netgrow_desktop.services.introductions import IntroductionService
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.storage import (
    career,
    contacts,
    follow_ups,
    interactions,
    interviews,
    owner,
    templates,
    ties,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from netgrow_desktop.domain.before_writing.templates import Draft
    from netgrow_desktop.domain.examine.ways import Way
    from netgrow_desktop.domain.interviews.questions import BankQuestion, Theme
    from netgrow_desktop.services.calendar_out import Say
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

_ASKING_WORDS = frozenset(
    ("How", "What", "Why", "Who", "Where", "When", "Which", "Whether", "Wie", "Was", "Warum", "Wer", "Wo", "Wann")
)
_TOUCHES = Changes.FOLLOW_UPS | Changes.INTERACTIONS


class Held(NamedTuple):
    """What came of a talk: when it was, what was noted, and what became of the questions."""

    day: date
    notes: str
    questions: tuple[Asked, ...] = ()


class AskText(NamedTuple):
    """A text to ask with, and whom: ``address`` is "" where none is known."""

    contact_id: int
    name: str
    address: str
    draft: Draft


class InterviewService:
    """The desk of informational interviews; each act is one step that can be undone."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.introductions = IntroductionService(network)

    def everything(self) -> list[Interview]:
        """Give all interviews, the newest wish first."""
        with self._network.reading() as connection:
            return interviews.everything(connection)

    # Whom to learn from

    def wish(self, wish: Wish, contact_id: int = 0, introducer_id: int = 0) -> Outcome[int]:
        """Note whom the owner wants to learn from and give the interview's id.

        What is known of *contact_id* and was not said goes with it. Raises NetGrowError for nothing said.
        """
        said = _checked(wish)
        if not contact_id and not any(said):
            raise NetGrowError("interview.nothing")
        if contact_id:
            with self._network.reading() as connection:
                said = completed(said, contacts.read(connection, contact_id))
        return self._write(
            "journal.add_interview",
            contact_id,
            goal_of(said),
            lambda connection: interviews.insert(connection, said, contact_id, _there(connection, introducer_id)),
        )

    def change(self, interview_id: int, wish: Wish, contact_id: int, introducer_id: int) -> Outcome[int]:
        """Say otherwise whom the owner wants to learn from, and through whom. A day in the calendar moves along."""
        said = _checked(wish)
        before = self._read(interview_id)
        if not contact_id and not any(said):
            raise NetGrowError("interview.nothing")

        def act(connection: Connection) -> int:
            values: dict[str, str | int | None] = dict(zip(Wish._fields, said, strict=True))
            values |= {"contact_id": contact_id or None, "introducer_id": _there(connection, introducer_id) or None}
            if before.follow_up_id and contact_id != before.contact_id:
                follow_ups.delete(connection, before.follow_up_id)
                values["follow_up_id"] = None
            elif before.follow_up_id:
                follow_ups.rephrase(connection, before.follow_up_id, about_of(before.wish), about_of(said))
            interviews.change(connection, interview_id, **values)
            return interview_id

        return self._write("journal.change_interview", contact_id, goal_of(said), act, Changes.FOLLOW_UPS)

    def name_new(self, interview_id: int, name: str) -> Outcome[int]:
        """Add whom the owner wants to talk to as a new person and give their id. Raises NetGrowError without a name."""
        called = _called(name)
        before = self._read(interview_id)

        def act(connection: Connection) -> int:
            draft = replace(person_named(called), organization=before.wish.organization, title=before.wish.role)
            added = contacts.insert(connection, draft)
            interviews.change(connection, interview_id, contact_id=added)
            return added

        return self._write("journal.add_contact", 0, called, act, Changes.CONTACTS)

    def ways(self, interview: Interview, today: date) -> list[Way]:
        """Give who of the owner's people could introduce them, or is whom they look for, with the reasons."""
        wish = interview.wish
        wanted = Wanted(
            organization=wish.organization,
            function=wish.department,
            industry=wish.field,
            person_id=interview.contact_id,
            title=wish.role,
        )
        with self._network.reading() as connection:
            about_me = owner.read(connection)
            if _is_at_home(wish, about_me.organization if about_me else ""):
                wanted = replace(wanted, side=Side.INSIDE.value)
            found = introducers.find(connection, wanted, today)
        return ways(wanted, found.people, found.ties, found.introducer_id)

    def ask_text(self, interview: Interview, asked_id: int, usual: Language = Language.ENGLISH) -> AskText:
        """Give the text that asks somebody: for a way to another, or (whom the interview is with) for their time."""
        with self._network.reading() as connection:
            contact = contacts.read(connection, asked_id)
            language = language_of(contact, templates.language_of(connection, asked_id), usual)
            about_me = owner.read(connection)
        me, asked = about_me.name if about_me else "", first_name(contact)
        goal = _subject(interview.wish, language)
        if asked_id == interview.contact_id:
            draft = texts.ask_directly(goal, asked, me, language)
        else:
            draft = texts.ask_through(interview, goal, asked, me, language)
        address = contact.emails[0].address if contact.emails else ""
        return AskText(asked_id, contact.name, address, draft)

    def asked(self, interview_id: int, asked_id: int, today: date) -> Outcome[int]:
        """Note that somebody was asked: for an introduction, or directly for their time."""
        before = self._read(interview_id)

        def act(connection: Connection) -> int:
            through = 0 if asked_id == before.contact_id else asked_id
            interviews.change(
                connection, interview_id, asked_on=today.isoformat(), introducer_id=_there(connection, through) or None
            )
            return interview_id

        return self._write("journal.ask_interview", before.contact_id, goal_of(before.wish), act)

    # The day

    def schedule(
        self,
        interview_id: int,
        day: date,
        at: str = "",
        place: str = "",
        minutes: int = USUAL_MINUTES,
        zone: str = "",
    ) -> Outcome[int]:
        """Put an interview into the calendar, or move it there; gives the follow-up's id.

        *zone* is the owner's time zone by its IANA name: a time that is new is meant on its clock, one that stays keeps
        the zone in which it was said. Raises NetGrowError for a time that is none, while nobody is named, and once
        the talk took place.
        """
        before = self._named(interview_id)
        if before.held_on:
            raise NetGrowError("interview.held_already", name=before.name)
        hour, where = _time(at), _line(place)
        if not 1 <= minutes <= LONGEST_MINUTES:
            raise NetGrowError("interview.bad_length")
        stays = bool(before.zone and hour == before.at)

        def act(connection: Connection) -> int:
            number = before.follow_up_id
            if number:
                follow_ups.change(connection, number, day)
            else:
                number = follow_ups.insert(connection, before.contact_id, day, about_of(before.wish), Purpose.INTERVIEW)
            clock = before.zone if stays else zone
            interviews.change(
                connection, interview_id, follow_up_id=number, at=hour, zone=clock, minutes=minutes, place=where
            )
            return number

        return self._write(
            "journal.schedule_interview", before.contact_id, goal_of(before.wish), act, Changes.FOLLOW_UPS
        )

    def save_file(self, interview_id: int, path: Path, now: datetime, say: Say = english) -> Path:
        """Write the day of an interview as a calendar file to send along, and give where it is.

        Raises NetGrowError while it has no day, and where it cannot be written.
        """

        def fill(out: TextIO) -> int:
            calendar_out.write_talk(self._network, out, interview_id, now, say)
            return 1

        exports.replace_file(path, fill)
        return path

    # Preparing

    def bank(self, interview: Interview) -> list[BankQuestion]:
        """Give every question, in each theme the most useful first; says what this person was asked before."""
        with self._network.reading() as connection:
            known = interviews.everything(connection)
            own = interviews.own_questions(connection)
        return bank_rules.bank(own, known, interview.contact_id, interview.id)

    def add_question(self, theme: Theme, question: str) -> Outcome[str]:
        """Keep a question of the owner's own and give it as it is kept. Raises NetGrowError for none, or too long."""
        said = " ".join(question.split())
        if not said:
            raise NetGrowError("question.nothing")
        if len(said) > bank_rules.LONGEST_QUESTION:
            raise NetGrowError("question.too_long", most=bank_rules.LONGEST_QUESTION)
        name = Message("journal.add_question")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            interviews.add_question(transaction.connection, theme.value, said)
        return Outcome(said, transaction.changes, transaction.entry, name)

    def delete_question(self, question: str) -> Outcome[None]:
        """Remove a question of the owner's own; where it was asked it stays."""
        name = Message("journal.delete_question")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            interviews.delete_question(transaction.connection, question)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def prepare(self, interview_id: int, chosen: Sequence[str], today: date) -> Outcome[int]:
        """Keep what to ask. What was asked already in this interview stays noted."""
        before = self._read(interview_id)
        states = dict(before.questions)

        def act(connection: Connection) -> int:
            kept = [Asked(each, states.get(each, AskedState.PICKED)) for each in dict.fromkeys(chosen)]
            interviews.set_questions(connection, interview_id, kept)
            interviews.change(connection, interview_id, prepared_on=today.isoformat() if kept else "")
            return interview_id

        return self._write("journal.prepare_interview", before.contact_id, goal_of(before.wish), act)

    def sheet(self, interview_id: int, today: date) -> PreparationSheet:
        """Give what the preparation sheet says. Raises NetGrowError if the interview is gone."""
        with self._network.reading() as connection:
            interview = interviews.read(connection, interview_id)
            about_me = owner.read(connection)
            number = interview.contact_id
            contact = contacts.read(connection, number) if number else None
            stages = [each.organization for each in career.stages(connection)]
            mutual = [each[1] for each in ties.mutual(connection, number)] if number else []
            talks = interactions.timeline(connection, number)[:MOST_TALKS] if number else []
            introduced = contact is not None and was_introduced(connection, contact, interview.introducer_id)
        questions = [each.question for each in interview.questions]
        if not questions:
            questions = bank_rules.suggested(self.bank(interview))
        mine = [*stages, *([about_me.organization] if about_me else [])]
        return PreparationSheet(
            today,
            interview,
            contact,
            who_they_are(contact, interview, introduced=introduced) if contact else (),
            what_we_share(contact, about_me, mine, mutual) if contact else (),
            tuple(talks),
            tuple(questions),
            about_me.name if about_me else "",
        )

    # Afterwards

    def note(self, interview_id: int, notes: str) -> Outcome[int]:
        """Keep what the owner writes of a talk, also before it is noted that it took place; gives the interview's id.

        Raises NetGrowError for too much of it.
        """
        before, said = self._read(interview_id), _notes(notes)
        if said == before.notes:
            return Outcome(interview_id, Changes.NOTHING)

        def act(connection: Connection) -> int:
            interviews.change(connection, interview_id, notes=said)
            return interview_id

        return self._write("journal.note_interview", before.contact_id, goal_of(before.wish), act)

    def held(self, interview_id: int, held: Held, today: date) -> Outcome[int]:
        """Note that the talk took place, close its day, and plan the thank-you for the day after; gives the contact.

        Noted again it corrects the notes alone. Raises NetGrowError while nobody is named, and for a day after *today*.
        """
        before = self._named(interview_id)
        if not before.held_on and held.day > today:
            raise NetGrowError("interview.to_come", day=held.day.isoformat())
        notes, goal = _notes(held.notes), goal_of(before.wish)

        def act(connection: Connection) -> int:
            interviews.set_questions(connection, interview_id, held.questions or before.questions)
            interviews.change(connection, interview_id, notes=notes, held_on=before.held_on or held.day.isoformat())
            return 0 if before.held_on else _note_talk(connection, before, held.day, notes, goal)

        return self._write("journal.hold_interview", before.contact_id, goal, act, _TOUCHES)

    def thanked(self, interview_id: int, today: date) -> Outcome[int]:
        """Note that the owner said thank you, and close what was planned for it; gives the contact's id.

        Where the clock was set back meanwhile, it counts on the day of the talk.
        """
        before = self._named(interview_id)
        number = before.contact_id
        if before.held_on:
            today = max(today, date.fromisoformat(before.held_on))

        return self._write(
            "journal.thank_interview",
            number,
            goal_of(before.wish),
            lambda connection: note_thanks(connection, number, today),
            _TOUCHES,
        )

    def follow_up(self, interview_id: int, day: date, reason: str = "") -> Outcome[int]:
        """Plan when to be in touch again after the talk; gives the follow-up's id."""
        before = self._named(interview_id)
        return self._write(
            "journal.follow_up_interview",
            before.contact_id,
            goal_of(before.wish),
            lambda connection: follow_ups.insert(connection, before.contact_id, day, reason.strip()),
            Changes.FOLLOW_UPS,
        )

    def delete(self, interview_id: int) -> Outcome[None]:
        """Remove an interview and its open day in the calendar; what was noted with the person stays."""
        before = self._read(interview_id)
        name = Message("journal.delete_interview", {"name": before.name or goal_of(before.wish)})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            interviews.delete(transaction.connection, interview_id)
            if before.follow_up_id:
                follow_ups.delete(transaction.connection, before.follow_up_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _read(self, interview_id: int) -> Interview:
        with self._network.reading() as connection:
            return interviews.read(connection, interview_id)

    def _named(self, interview_id: int) -> Interview:
        found = self._read(interview_id)
        if not found.contact_id:
            raise NetGrowError("interview.nobody_named")
        return found

    def _write(
        self,
        code: str,
        contact_id: int,
        otherwise: str,
        act: Callable[[Connection], int],
        touches: Changes = Changes.NOTHING,
    ) -> Outcome[int]:
        """Do *act* under a name with the person in it, or else with what is looked for."""
        called = otherwise
        if contact_id:
            with self._network.reading() as connection:
                called = contacts.name_of(connection, contact_id)
        name = Message(code, {"name": called, "n": 1})
        with self._network.writing(name, touches | Changes.FOLLOW_UPS) as transaction:
            value = act(transaction.connection)
        people = (contact_id,) if contact_id else ()
        return Outcome(value, transaction.changes, transaction.entry, name, people)


def _there(connection: Connection, contact_id: int) -> int:
    """Give the id of somebody, or 0 for nobody. Raises NetGrowError if they are gone."""
    if contact_id:
        contacts.name_of(connection, contact_id)
    return contact_id


def _note_talk(connection: Connection, before: Interview, day: date, notes: str, goal: str) -> int:
    number = before.contact_id
    talk = ContactSaid(day, InteractionKind.INTERVIEW, notes or goal)
    noted = note_contact(connection, (number,), talk)[number]
    if before.follow_up_id:
        follow_ups.close(connection, before.follow_up_id, "done", day, noted)
    plan_thanks(connection, number, day)
    return noted


def _subject(wish: Wish, language: Language) -> str:
    """Say what the owner wants to learn about, for a letter; a question goes on within its sentence."""
    said = subject_of(wish)
    if not said and wish.role:
        return texts.work_as(wish.role, language)
    first = said.partition(" ")[0]
    return said.replace(first, first.lower(), 1) if first in _ASKING_WORDS else said


def _is_at_home(wish: Wish, own: str) -> bool:
    """Tell whether somebody of the owner's own organisation is looked for, as a department alone says."""
    if wish.organization:
        return same_organization(wish.organization, own)
    return bool(wish.department and not wish.field)


def _checked(wish: Wish) -> Wish:
    return Wish(*(_line(each) for each in wish))


def _line(text: str) -> str:
    said = " ".join(text.split())
    if len(said) > LONGEST_LINE:
        raise NetGrowError("interview.line_too_long", most=LONGEST_LINE)
    return said


def _notes(text: str) -> str:
    said = text.strip()
    if len(said) > LONGEST_NOTES:
        raise NetGrowError("interview.notes_too_long", most=LONGEST_NOTES)
    return said


def _time(text: str) -> str:
    """Give a time of day as HH:MM, "" for none. Raises NetGrowError for what is no time."""
    at = time_of_day(text)
    if at is None:
        raise NetGrowError("interview.bad_time", time=text.strip()[:LONGEST_LINE])
    return at


def _called(name: str) -> str:
    called = _line(name)
    if not called:
        raise NetGrowError("contact.no_name")
    return called
