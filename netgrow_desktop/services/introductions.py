"""The ledger of introductions: received and made, thanked for, and how they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.card import first_name, language_of
from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews import texts
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import contacts, depth, follow_ups, interactions, introductions, owner, templates

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.before_writing.templates import Draft
    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

LONGEST_WENT = 2_000
_TOUCHES = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS


class IntroductionService:
    """Introductions received and made; each act is one step that can be undone."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def everything(self) -> list[Introduction]:
        """Give all introductions: those still to come first, then the newest."""
        with self._network.reading() as connection:
            return introductions.everything(connection)

    def add(self, side: IntroductionSide, contact_id: int, other_id: int, day: date | None = None) -> Outcome[int]:
        """Note an introduction, one still to come without a day, and give its id.

        Raises NetGrowError where both are the same person.
        """
        if contact_id == other_id:
            raise NetGrowError("introduction.same_person")
        with self._network.reading() as connection:
            values = {
                "name": contacts.name_of(connection, contact_id),
                "other": contacts.name_of(connection, other_id),
            }
        name = Message(f"journal.introduction_{side}", values)
        with self._network.writing(name, _TOUCHES) as transaction:
            added = introductions.insert(transaction.connection, side, contact_id, other_id, "")
            if day is not None:
                _happened(transaction.connection, introductions.read(transaction.connection, added), day)
        return Outcome(added, transaction.changes, transaction.entry, name, (contact_id, other_id))

    def happened(self, introduction_id: int, day: date) -> Outcome[int]:
        """Note that the introduction was made, with both in their timelines, and a thank-you where one is due."""
        return self._write(
            introduction_id, "journal.introduced", lambda connection, each: _happened(connection, each, day)
        )

    def agree(self, introduction_id: int, *, other: bool, agrees: bool) -> Outcome[int]:
        """Note whether one of the two said yes to be brought together: the first, or the *other*."""
        column = "other_agreed" if other else "agreed"
        return self._write(
            introduction_id,
            "journal.introduction_answer",
            lambda connection, each: introductions.change(connection, each.id, **{column: int(agrees)}),
        )

    def say_how_it_went(self, introduction_id: int, went: str) -> Outcome[int]:
        """Keep how an introduction went, in the owner's words. Raises NetGrowError for too many of them."""
        said = went.strip()
        if len(said) > LONGEST_WENT:
            raise NetGrowError("introduction.too_long", most=LONGEST_WENT)
        return self._write(
            introduction_id,
            "journal.introduction_went",
            lambda connection, each: introductions.change(connection, each.id, went=said),
        )

    def thanked(self, introduction_id: int, today: date) -> Outcome[int]:
        """Note that whoever opened the door was thanked, and close what was planned for it."""

        def act(connection: Connection, each: Introduction) -> None:
            said = interactions.insert(
                connection, each.contact_id, InteractionKind.THANK_YOU, today.isoformat(), Direction.FROM_ME
            )
            for planned in follow_ups.planned(connection, each.contact_id):
                if planned.purpose == Purpose.THANK_YOU:
                    follow_ups.close(connection, planned.id, "done", today, said)

        return self._write(introduction_id, "journal.introduction_thanked", act)

    def delete(self, introduction_id: int) -> Outcome[int]:
        """Remove an introduction; what was noted with its people stays."""
        return self._write(
            introduction_id,
            "journal.delete_introduction",
            lambda connection, each: introductions.delete(connection, each.id),
        )

    def opt_in_texts(
        self, contact_id: int, other_id: int, why: str = "", usual: Language = Language.ENGLISH
    ) -> tuple[Draft, Draft]:
        """Give the text that asks each of two people first whether they want to meet, each in their language."""
        with self._network.reading() as connection:
            pair = [contacts.read(connection, each) for each in (contact_id, other_id)]
            languages = [language_of(each, templates.language_of(connection, each.id), usual) for each in pair]
            about_me = owner.read(connection)
        me = about_me.name if about_me else ""
        about = [", ".join(part for part in (each.name, each.title, each.organization) if part) for each in pair]
        one, other = (
            texts.opt_in(first_name(pair[at]), pair[1 - at].name, about[1 - at], why, me, languages[at])
            for at in (0, 1)
        )
        return one, other

    def _write(self, introduction_id: int, code: str, act: Callable[[Connection, Introduction], None]) -> Outcome[int]:
        with self._network.reading() as connection:
            each = introductions.read(connection, introduction_id)
        name = Message(code, {"name": each.name, "other": each.other})
        with self._network.writing(name, _TOUCHES) as transaction:
            act(transaction.connection, each)
        return Outcome(introduction_id, transaction.changes, transaction.entry, name, (each.contact_id, each.other_id))


def _happened(connection: Connection, each: Introduction, day: date) -> None:
    introductions.change(connection, each.id, introduced_on=day.isoformat())
    received = each.side is IntroductionSide.RECEIVED
    direction = Direction.TO_ME if received else Direction.FROM_ME
    interactions.insert(
        connection, each.contact_id, InteractionKind.INTRODUCTION, day.isoformat(), direction, each.other
    )
    if received:
        if not contacts.read(connection, each.other_id).introducer_id:
            depth.set_introducer(connection, [each.other_id], each.contact_id)
        planned = follow_ups.planned(connection, each.contact_id)
        if not any(one.purpose == Purpose.THANK_YOU for one in planned):
            follow_ups.insert(connection, each.contact_id, day, each.other, Purpose.THANK_YOU)
    else:
        interactions.insert(
            connection, each.other_id, InteractionKind.INTRODUCTION, day.isoformat(), direction, each.name
        )
