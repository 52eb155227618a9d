"""The card knows why to write, how to address somebody and in which language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from netgrow_desktop.domain.before_writing.card import first_name, language_of, new_job, reasons
from netgrow_desktop.domain.before_writing.exchange import ThanksDue
from netgrow_desktop.domain.before_writing.promises import Promise, PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language, Occasion
from netgrow_desktop.domain.contacts import Contact, CustomField, Job
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.domain.messages import Message

TODAY = date(2026, 9, 16)
PLANS = (("Book club", 20), ("", 5), ("the move", 3))
ADA = Contact(
    1,
    "Ada Kowalska",
    *("",) * 12,
    *((),) * 8,
    *(None,) * 4,
    "2026-01-01",
)


def item(kind: FollowUpKind, reason: str = "") -> DueItem:
    return DueItem(kind, 0, 1, "Ada", "", "", (), TODAY, reason, Message("due.planned"), None, None)


def talk(day: str) -> Interaction:
    return Interaction(1, 1, InteractionKind.COFFEE, day, Direction.BOTH, "", typed=True)


def test_the_most_pressing_reason_stands_first_and_there_is_always_one() -> None:
    promise = Promise(1, 1, PromiseSide.MINE, "the book", "2026-09-01")
    theirs = replace(promise, side=PromiseSide.THEIRS)
    thanks = ThanksDue(InteractionKind.INTERVIEW, "2026-09-10")
    recent, long_ago = talk("2026-09-10"), talk("2020-09-10")

    birthday = reasons(ADA, item(FollowUpKind.BIRTHDAY), recent, thanks, (promise,), TODAY)
    assert [each.occasion for each in birthday] == [Occasion.BIRTHDAY, Occasion.THANK_YOU, Occasion.PROMISE]
    assert birthday[2].message == Message("writing.promise", {"what": "the book"})
    silent = reasons(ADA, item(FollowUpKind.CADENCE), long_ago, None, (theirs,), TODAY)
    assert [(each.occasion, each.message.values["n"]) for each in silent] == [(Occasion.LONG_SILENCE, 6)]
    assert reasons(ADA, item(FollowUpKind.PLANNED, "Book club"), recent, None, (), TODAY)[0].text == "Book club"
    assert [each.message.code for each in reasons(ADA, None, None, None, (), TODAY)] == ["writing.never"]
    bare = reasons(ADA, item(FollowUpKind.PLANNED), recent, None, (promise,), TODAY)
    assert [each.occasion for each in bare] == [Occasion.PROMISE, Occasion.CHECK_IN]
    later = [replace(item(FollowUpKind.PLANNED, what), due_on=date(2026, 10, day)) for what, day in PLANS]
    assert [
        (each.message.code, each.message.values) for each in reasons(ADA, None, recent, None, (), TODAY, later)
    ] == [
        ("writing.planned_later", {"what": "the move", "on": "2026-10-03"}),
        ("writing.planned_later", {"what": "Book club", "on": "2026-10-20"}),
    ]
    assert [each.message.code for each in reasons(ADA, None, recent, None, (), TODAY)] == ["writing.no_reason"]


@pytest.mark.parametrize(
    ("started", "finished", "is_new"),
    [
        ("2026-08", "", True),
        ("2026-08-20", "", True),
        ("2026-08-20", "2026-09-01", False),
        ("2026-01-01", "", False),
        ("2026", "", False),
        ("2027-01-01", "", False),
        ("", "", False),
    ],
)
def test_a_job_is_new_for_some_months(started: str, finished: str, is_new: bool) -> None:
    person = replace(ADA, jobs=(Job("Elm", "Boss", started_on=started, finished_on=finished),))

    assert (new_job(person, TODAY) is not None) is is_new
    assert new_job(replace(ADA, jobs=(Job("Elm", started_on="0001-01-01"),)), date.min) == ("Elm", "0001-01-01")


@pytest.mark.parametrize(
    ("name", "given", "addressed"),
    [
        ("Ada Kowalska", "", "Ada"),
        ("Dr. Ada Kowalska", "", "Ada"),
        ("Prof Dr Ada Kowalska", "", "Ada"),
        ("Kowalska, Ada", "", "Ada"),
        ("Kowalska,", "", "Kowalska"),
        ("Chí Nguyễn", "Thị Minh", "Thị Minh"),
        ("فاطمة الزهراء", "", "فاطمة"),
        ("Dr.", "", "Dr."),
    ],
)
def test_somebody_is_addressed_by_the_given_name(name: str, given: str, addressed: str) -> None:
    assert first_name(replace(ADA, name=name, given=given)) == addressed


def test_the_language_is_the_chosen_one_then_what_a_field_says_then_the_usual_one() -> None:
    german = replace(ADA, custom=(CustomField("Sprache", "Deutsch"),))

    assert language_of(german, Language.ENGLISH, Language.ENGLISH) is Language.ENGLISH
    assert language_of(german, None, Language.ENGLISH) is Language.GERMAN
    assert (
        language_of(replace(ADA, custom=(CustomField("Language", "Dinka"),)), None, Language.GERMAN) is Language.GERMAN
    )
