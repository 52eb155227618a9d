"""What was given and asked is counted, warned about gently, and thanked for."""

from __future__ import annotations

from datetime import date

import pytest

from netgrow_desktop.domain.before_writing.exchange import (
    Exchange,
    Noted,
    ThanksDue,
    ask_warning,
    asks_in_a_row,
    balance,
    exchange_of,
    said_in,
    thanks_due,
)
from netgrow_desktop.domain.interactions import Direction, InteractionKind

TODAY = date(2026, 9, 16)
NO_AGENDA, GAVE, ASKED, GOT = Exchange.NO_AGENDA, Exchange.GAVE, Exchange.ASKED, Exchange.GOT


def noted(
    *said: Exchange,
    note: str = "",
    kind: InteractionKind = InteractionKind.CALL,
    day: str = "2026-09-01",
    direction: Direction = Direction.BOTH,
    typed: bool = True,
) -> Noted:
    return Noted(kind, day, direction, note, typed, frozenset(said))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("asked for advice on pricing", {ASKED}),
        ("I asked whether she knows somebody at Elm", {ASKED}),
        ("she asked for a reference", set()),
        ("was asked to review her talk", set()),
        ("did not ask for anything", set()),
        ("no agenda, just lunch", {NO_AGENDA}),
        ("einfach so, schönes Gespräch", {NO_AGENDA}),
        ("um Rat gefragt wegen Umzug", {ASKED}),
        ("helped him with his CV", {GAVE}),
        ("not helped with anything", set()),
        ("she helped me find the venue", {GOT}),
        ("hat mir geholfen, den Saal zu finden", {GOT}),
        ("asked for advice; sent her the article", {ASKED, GAVE}),
        ("talked about the asking price", set()),
        ("Asked after the family", set()),
        ("Shared the talk from the conference", {GAVE}),
        ("Sent a card after the workshop", set()),
        ("sent me the list", {GOT}),
        ("", set()),
    ],
)
def test_a_note_says_what_was_given_or_asked_where_it_is_plain(note: str, found: set[Exchange]) -> None:
    assert said_in(note) == found


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("asked for a case about onboarding", set()),
        ("sent the article", {GOT}),
        ("I asked for the list", {ASKED}),
        ("no agenda", {NO_AGENDA}),
    ],
)
def test_a_note_of_a_letter_to_the_owner_speaks_of_the_other(note: str, found: set[Exchange]) -> None:
    assert said_in(note, Direction.TO_ME) == found


def test_what_the_owner_says_counts_before_what_the_note_says() -> None:
    assert exchange_of(noted(Exchange.NEITHER, note="asked for advice")) == frozenset()
    assert exchange_of(noted(GAVE, note="asked for advice")) == {GAVE}
    assert exchange_of(noted(note="asked for advice", typed=False)) == frozenset()
    introduced = noted(kind=InteractionKind.INTRODUCTION, direction=Direction.TO_ME)
    assert exchange_of(introduced) == {GOT}


def test_giving_and_asking_of_a_year_are_counted() -> None:
    found = balance([noted(GAVE), noted(ASKED, GOT), noted(NO_AGENDA), noted(ASKED, day="2025-01-01")], TODAY)

    assert (found.gave, found.asked, found.got, found.no_agenda) == (1, 1, 1, 1)
    assert balance([], date.min).is_empty()


def test_a_warning_comes_once_the_last_contacts_were_all_asks() -> None:
    letter = noted(typed=False)

    assert ask_warning([noted(ASKED)]) is None
    assert asks_in_a_row([noted(ASKED), letter, noted(ASKED), noted(NO_AGENDA), noted(ASKED)]) == 2
    warning = ask_warning([letter, noted(ASKED), noted(ASKED)])
    assert warning is not None
    assert warning.values == {"n": 2}
    # A coffee of which nothing is noted was no ask, and whoever gave as well did more than ask.
    assert ask_warning([noted(), noted(ASKED), noted(ASKED)]) is None
    assert ask_warning([noted(ASKED, GAVE), noted(ASKED)]) is None


def test_help_is_thanked_for_once_and_not_for_ever() -> None:
    interview = noted(kind=InteractionKind.INTERVIEW, day="2026-09-10")
    thanks = noted(kind=InteractionKind.THANK_YOU, day="2026-09-11", direction=Direction.FROM_ME)
    their_thanks = noted(kind=InteractionKind.THANK_YOU, day="2026-09-12", direction=Direction.TO_ME)

    assert thanks_due([interview], TODAY) == ThanksDue(InteractionKind.INTERVIEW, "2026-09-10")
    assert thanks_due([their_thanks, interview], TODAY) is not None
    assert thanks_due([thanks, interview], TODAY) is None
    assert thanks_due([noted(GOT, day="2026-09-12"), thanks, interview], TODAY) is not None
    assert thanks_due([noted(GOT, day="2026-01-01")], TODAY) is None
    assert thanks_due([noted(GOT, day="2026-09-30")], TODAY) is None
    assert thanks_due([noted(note="nice talk")], TODAY) is None
