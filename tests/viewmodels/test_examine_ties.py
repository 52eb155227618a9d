from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.viewmodels.examine_ties import Acquaintances, TieGridModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = {1: "Ada Kowalska", 2: "Ben Okoro", 3: "Chi Nguyễn"}
CATEGORIES = dict.fromkeys(NAMES, (Category.STRATEGIC,))


@pytest.fixture
def people(qtbot: QtBot) -> Acquaintances:
    """Give three people of whom nothing is answered."""
    made = Acquaintances()
    made.show_ties(Ties((1, 2, 3), {}), NAMES, CATEGORIES)
    return made


def test_an_answer_leads_to_the_next_pair_until_none_is_left(people: Acquaintances, qtbot: QtBot) -> None:
    asked = set()
    for number in range(3):
        pair = people.asked()
        assert pair is not None
        asked.add(pair)
        with qtbot.waitSignal(people.answered) as kept:
            people.answer(*pair, number % 2 == 0)
        assert kept.args == [*pair, number % 2 == 0]
    assert people.asked() is None
    assert asked == {(1, 2), (1, 3), (2, 3)}
    assert people.count().unknown == 0


def test_what_is_put_off_comes_again_after_the_others(people: Acquaintances) -> None:
    first = people.asked()
    assert first is not None
    people.later()
    seen = []
    for _ in range(2):
        pair = people.asked()
        assert pair is not None
        seen.append(pair)
        people.answer(*pair, True)
    assert first not in seen
    assert people.asked() == first


def test_one_goes_back_to_the_pair_before_and_its_answer_stays_until_it_is_another(people: Acquaintances) -> None:
    assert not people.has_before()
    first = people.asked()
    assert first is not None
    people.answer(*first, True)
    people.back()
    assert people.asked() == first
    assert people.knows(*first) is True
    people.answer(*first, False)
    assert people.knows(*first) is False
    assert people.asked() != first


def test_an_older_examination_does_not_take_back_an_answer_that_is_being_kept(people: Acquaintances) -> None:
    people.answer(1, 2, True)
    people.show_ties(Ties((1, 2, 3), {}), NAMES, CATEGORIES)
    assert people.knows(1, 2) is True
    people.settle(1, 2)
    people.show_ties(Ties((1, 2, 3), {}), NAMES, CATEGORIES)
    assert people.knows(1, 2) is None


def test_somebody_who_is_no_key_person_any_more_is_not_asked_about(people: Acquaintances) -> None:
    people.show_ties(Ties((2, 3), {}), NAMES, CATEGORIES)
    assert people.asked() == (2, 3)
    people.back()
    assert people.asked() == (2, 3)


def test_nobody_is_asked_about_themselves_and_the_same_answer_is_not_kept_twice(
    people: Acquaintances, qtbot: QtBot
) -> None:
    people.answer(1, 2, True)
    with qtbot.assertNotEmitted(people.answered):
        people.answer(1, 1, True)
        people.answer(2, 1, True)


def test_the_grid_is_symmetric_and_says_each_cell_in_words(people: Acquaintances) -> None:
    model = TieGridModel(people, lambda one, other, knows: f"{NAMES[one]}, {NAMES[other]}: {knows}")
    model.answer(model.index(0, 2), True)
    assert model.answer_at(model.index(2, 0)) is True
    said = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Chi Nguyễn, Ada Kowalska: True"
    assert model.flags(model.index(1, 1)) == Qt.ItemFlag.NoItemFlags
    assert model.headerData(1, Qt.Orientation.Vertical) == "Ben Okoro"
    assert model.data(model.index(2, 0), Qt.ItemDataRole.ToolTipRole) == f"<qt>{said}</qt>"
    model.answer(model.index(0, 2), None)
    assert model.answer_at(model.index(2, 0)) is None


def test_a_name_that_looks_like_markup_is_shown_letter_by_letter(people: Acquaintances) -> None:
    people.show_ties(Ties((1, 2), {}), {1: "<b>Ada</b>", 2: "Ben & Co"}, CATEGORIES)
    model = TieGridModel(people, lambda one, other, _knows: f"{people.names[one]}, {people.names[other]}")
    assert "&lt;b&gt;Ada" in model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Ben &amp; Co" in model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "<b>Ada</b>"
