"""Looking back on a week or a quarter, and planning the next one. (``review`` is about the printed summary.)"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.examine.snapshots import filled_by
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.looking_back import quarter as quarter_rules
from netgrow_desktop.domain.looking_back import week as week_rules
from netgrow_desktop.domain.looking_back.periods import LONGEST_NOTE, Period, Span, turned
from netgrow_desktop.domain.looking_back.quarter import Changed, Deeds, QuarterReview
from netgrow_desktop.domain.looking_back.week import Ahead, Done, WeekReview
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services import review_offer
from netgrow_desktop.services.before_writing import BeforeWritingService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import named
from netgrow_desktop.services.due_items import due_items
from netgrow_desktop.services.examine import MANY, compared_with, frozen
from netgrow_desktop.storage import follow_ups, introductions, looking_back, owner, people, snapshots

if TYPE_CHECKING:
    from collections.abc import Collection

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.looking_back.week import PromiseWith
    from netgrow_desktop.services.review_offer import Offer
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


class LookingBackService:
    """Weekly and quarterly reviews. *today* is given by the caller; each write is one act that can be undone."""

    def __init__(self, network: Network) -> None:
        self._network = network

    # The week

    def week(self, span: Span, today: date) -> WeekReview:
        """Look back on a week; of the present one it is also said who is next. Reads every contact's day."""
        with self._network.reading() as connection:
            promised = looking_back.promises_in(connection, span)
            done = _done(connection, span, promised)
            kept = looking_back.look_back(connection, Period.WEEK, span)
            about_me = owner.read(connection)
        ahead = self._ahead(span, today, promised) if span.holds(today) else None
        return WeekReview(today, span, done, ahead, kept, about_me.name if about_me else "")

    def _ahead(self, span: Span, today: date, promised: list[PromiseWith]) -> Ahead:
        with self._network.reading() as connection:
            items = due_items(connection, today, until=turned(span, 1).last)
        thanks = BeforeWritingService(self._network).to_thank(today)
        helped = {each.contact_id: (each.name, each.due.happened_on) for each in thanks}
        return week_rules.ahead(items, span, promised, helped, CadenceService(self._network).capacity())

    # The quarter

    def quarter(self, span: Span, today: date) -> QuarterReview:
        """Look back on a quarter: as of today, or as of the snapshot that was taken around its end."""
        with self._network.reading() as connection:
            deeds = _deeds(connection, span)
            plan = tuple(looking_back.intentions_of(connection, span))
            changed, examination = _changed(connection, span, today)
            planned = {each.contact_id for each in plan if each.state == "open"}
            planned.update(each.contact_id for each in (follow_ups.planned(connection) if examination else ()))
            kept = looking_back.look_back(connection, Period.QUARTER, span)
            taken = [each.taken_on for each in snapshots.listed(connection)]
            about_me = owner.read(connection)
            last_made = looking_back.last_made(connection, Period.QUARTER)
        return QuarterReview(
            today=today,
            span=span,
            deeds=deeds,
            changed=changed,
            examination=examination,
            suggested=quarter_rules.suggestions(examination, planned) if examination is not None else (),
            plan=plan,
            kept=kept,
            frozen_on=kept.made_on if kept.made_on in taken else "",
            last_made=last_made,
            owner=about_me.name if about_me else "",
        )

    def offer(self, today: date) -> Offer:
        """Tell when the last quarterly review was, and whether it is time for the next one."""
        return review_offer.offer(self._network, today)

    def keep_quarter(self, span: Span, today: date) -> Outcome[int]:
        """Keep that the owner looked back on a quarter, with a snapshot of today; gives the snapshot's id."""
        name = Message("journal.keep_quarter")
        with self._network.reading() as connection:
            now, _ = frozen(connection, today)
        with self._network.writing(name, Changes.EXAMINE | Changes.FOLLOW_UPS) as transaction:
            if len(now.people) > MANY:
                transaction.insert_in_bulk()
            looking_back.keep_made(transaction.connection, Period.QUARTER, span, today)
            added = snapshots.insert(transaction.connection, now, "")
        return Outcome(added, transaction.changes, transaction.entry, name)

    def intend(
        self,
        span: Span,
        ids: Collection[int],
        due_on: date,
        what: str = "",
        purpose: Purpose = Purpose.FOLLOW_UP,
    ) -> Outcome[tuple[int, ...]]:
        """Plan to turn to people, as follow-ups that belong to the plan of a quarter; gives the intentions' ids."""
        said = what.strip()
        name = Message("journal.plan_follow_up", named(self._network, ids))
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            connection = transaction.connection
            added = tuple(
                looking_back.intend(
                    connection, each, follow_ups.insert(connection, each, due_on, said, purpose), span, said
                )
                for each in ids
            )
        return Outcome(added, transaction.changes, transaction.entry, name, tuple(ids))

    def drop(self, intention_id: int) -> Outcome[None]:
        """Take somebody out of a plan, with the follow-up that is still open. Raises NetGrowError if it is gone."""
        name = Message("journal.drop_intention")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            looking_back.drop_intention(transaction.connection, intention_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    # Of both

    def note(self, period: Period, span: Span, text: str) -> Outcome[None]:
        """Keep the owner's note on a week or a quarter. Raises NetGrowError for one that is too long."""
        said = text.strip()
        if len(said) > LONGEST_NOTE:
            raise NetGrowError("looking_back.note_too_long", most=LONGEST_NOTE)
        name = Message(f"journal.note_{period}")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            looking_back.keep_note(transaction.connection, period, span, said)
        return Outcome(None, transaction.changes, transaction.entry, name)


def _done(connection: Connection, span: Span, promised: list[PromiseWith]) -> Done:
    contact = looking_back.contact_in(connection, span)
    closed = looking_back.closed_in(connection, span)
    put_off = looking_back.put_offs_in(connection, span)
    return Done(
        in_touch=week_rules.people_in_touch(contact),
        done=tuple(each for each in closed if each.done),
        let_pass=week_rules.let_pass(closed, put_off),
        moved=week_rules.moved(put_off),
        thanked=week_rules.thank_yous(contact),
        introductions=week_rules.taken_place(introductions.everything(connection), span),
        promises=tuple(each for each in promised if each.kept_on),
        new_people=tuple(looking_back.new_people(connection, span)),
    )


def _deeds(connection: Connection, span: Span) -> Deeds:
    thanked, interviews = looking_back.counted_kinds(connection, span)
    brought = week_rules.taken_place(introductions.everything(connection), span)
    return Deeds(
        contact=tuple(looking_back.counted_contact(connection, span)),
        new_people=looking_back.counted_new_people(connection, span),
        imported=looking_back.counted_imported(connection, span),
        done=looking_back.counted_done(connection, span),
        thanked=thanked,
        interviews=interviews,
        made=sum(each.side is IntroductionSide.MADE for each in brought),
        received=sum(each.side is IntroductionSide.RECEIVED for each in brought),
        promises=looking_back.counted_promises(connection, span),
    )


def _changed(connection: Connection, span: Span, today: date) -> tuple[Changed | None, Examination | None]:
    """Compare the snapshot from about the quarter's beginning with today, or with the one from about its end."""
    listed = snapshots.listed(connection)
    if quarter_rules.is_as_of_today(span, today):
        now, examination = frozen(connection, today)
        before = quarter_rules.snapshot_before(listed, span, today)
        if before is None:
            return None, examination
        then = snapshots.read(connection, before.id)
        compared = compared_with(connection, then, now)
        compared = replace(compared, filled=filled_by(compared.gaps_closed, examination))
        return _told(connection, Changed(before, None, compared, then.figures, now.figures, {})), examination
    after = quarter_rules.snapshot_after(listed, span)
    before = quarter_rules.snapshot_before(listed, span, date.fromisoformat(after.taken_on)) if after else None
    if after is None or before is None:
        return None, None
    then, later = snapshots.read(connection, before.id), snapshots.read(connection, after.id)
    compared = compared_with(connection, then, later)
    return _told(connection, Changed(before, after, compared, then.figures, later.figures, {})), None


def _told(connection: Connection, changed: Changed) -> Changed:
    """Name the people who are in the network still."""
    ids = sorted(changed.comparison.named())
    return replace(changed, names={row.id: row.name for row in people.rows(connection, ids)})
