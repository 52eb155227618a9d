"""The round goes through everybody who is due, once, and a draft begins with the text that fits."""

from __future__ import annotations

from netgrow_desktop.domain.before_writing.card import Somebody
from netgrow_desktop.viewmodels.before_writing import Round

ADA, BEN, CHI, DUC = (Somebody(number, name) for number, name in enumerate(("Ada", "Ben", "Chi", "Duc"), 1))


def test_next_is_whoever_stands_behind_and_then_those_before() -> None:
    turns = Round()
    turns.show_queue([ADA, BEN, CHI])

    assert turns.place_of(2) == (2, 3)
    assert turns.pass_on(2) == CHI
    assert turns.pass_on(3) == ADA
    assert turns.pass_on(1) is None


def test_whoever_was_passed_does_not_come_again_and_who_is_new_comes_last() -> None:
    turns = Round()
    turns.show_queue([ADA, BEN])
    assert turns.pass_on(1) == BEN

    # Ada was noted and is due no more, Chi has become due, and Ben was dealt with elsewhere.
    turns.show_queue([CHI, BEN])
    assert turns.place_of(2) == (2, 3)
    assert turns.pass_on(2) == CHI
    turns.show_queue([CHI, DUC])
    assert turns.pass_on(3) == DUC
    assert turns.pass_on(4) is None
    turns.begin_again()
    turns.show_queue([BEN])
    assert turns.next_after(0) == BEN


def test_somebody_who_is_not_due_leads_to_the_first_who_is() -> None:
    turns = Round()
    turns.show_queue([BEN, CHI])

    assert turns.place_of(1) == (0, 2)
    assert turns.pass_on(1) == BEN
