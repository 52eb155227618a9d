"""Every figure says in words what it means, or why it is missing, and how it is worked out."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
from netgrow_desktop.domain.examine.introductions import Meeting
from netgrow_desktop.domain.examine.readings import Members
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.examine.workplaces import Desk
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from tests.domain.examine.invented_examinations import examined

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination

NOBODY = tuple(Members(category, 0, 0, 0, (), ()) for category in Category)
SIX = Ties(tuple(range(1, 7)), {each: each[0] == 1 for each in combinations(range(1, 7), 2)})
FULL = (
    Members(
        Category.STRATEGIC,
        10,
        8,
        4,
        (Desk("own_team", "", "", "", 3), Desk("other_department", "", "", "", 2), Desk("", "Contoso", "", "", 5)),
        SIX.people,
        2,
    ),
    Members(Category.OPERATIONAL, 3, 1, 1, (Desk("", "Northwind", "", "", 3),), (1, 2, 3)),
    Members(Category.DEVELOPMENTAL, 7, 0, 0, (Desk("", "", "", "", 7),), (1,)),
)
LAPSING = Fading(1, "Ida Bell", "", None, Message("examine.trust.key"))
EXAMINATIONS = {
    "few people": examined(),
    "nobody": examined(NOBODY, Ties((), {}), answers={}, cities=(), meetings=(), owner=AboutMe()),
    "one key person": examined(FULL, Ties((1,), {}), cities=("Bonn",)),
    "nothing answered": examined(FULL, Ties(SIX.people, {}), answers={}, cities=("", "")),
    "partly answered": examined(FULL, Ties(SIX.people, {(1, 2): True, (1, 3): False}), cities=("Kiel", "Kiel")),
    "everything": examined(
        FULL,
        SIX,
        meetings=(Meeting(1, "self", 0, "", (), ""), Meeting(2, "self", 9, "Bo Lind", (), "")),
        fading=FadingPeople((), 0, (), 0, (LAPSING,)),
    ),
}


@pytest.mark.parametrize("examination", EXAMINATIONS.values(), ids=EXAMINATIONS.keys())
def test_every_figure_says_what_it_means_and_how_it_comes_about(examination: Examination) -> None:
    found = explained(examination)

    assert len(found) == 2 + 3 * 4 + 1 + 6 * 3 + 2 + 5 + 3
    for each in found.values():
        parts = (each.sentence, each.name, each.formula, each.inputs, each.numbers, each.change, each.source)
        said = [english(part) for part in parts if part is not None]
        assert all(said)
        assert not any("None" in part or "score" in part for part in said)


def said(case: str, figure: str) -> str:
    return english(explained(EXAMINATIONS[case])[figure].sentence)


@pytest.mark.parametrize(
    ("case", "figure", "expected"),
    [
        ("everything", "strategic.need_met", "1 of 4 questions answered: 4.0 of 5."),
        ("everything", "strategic.warmth", "You keep the rhythm with 4 of 6 people (67%)."),
        ("everything", "operational.warmth", "You keep the rhythm with 1 of 1 person."),
        ("everything", "developmental.warmth", "There are 7 people in it, none with a rhythm for keeping in touch."),
        ("everything", "strategic.redundancy", "33% of the pairs know each other."),
        ("everything", "operational.redundancy", "2 of 3 pairs of its key people know each other; 0 are open."),
        ("everything", "developmental.redundancy", "1 key person is in it; who knows whom takes two."),
        ("one key person", "structure.constraint", "1.00. With fewer than three key people this says nothing yet."),
        ("few people", "structure.hierarchy", "0.00. With fewer than three key people this says nothing yet."),
        ("everything", "gaps", "14 places are empty: roles 13, career stages 1."),
        ("everything", "introductions.brokers", "1 person introduced you to key people."),
        ("everything", "bridges", "1 bridge to another circle is about to lapse."),
        ("everything", "cooling", "Nobody is cooling, as far as contact is noted."),
        ("few people", "city.ei", "Like you (Bonn): 1 of 2. Unlike you: 1."),
        ("nobody", "strategic.warmth", "Nobody is in this network yet."),
    ],
)
def test_a_figure_is_said_in_a_plain_sentence(case: str, figure: str, expected: str) -> None:
    assert said(case, figure) == expected


def test_a_network_made_by_oneself_alone_is_warned_of() -> None:
    by_self = tuple(Meeting(number, "self", 0, "", (), "") for number in range(1, 7))
    by_others = tuple(each._replace(met_through="group") for each in by_self[:3])

    assert "Above 65%" in english(explained(examined(meetings=by_self))["introductions.self_share"].sentence)
    mixed = explained(examined(meetings=by_others + by_self[3:]))["introductions.self_share"]
    assert english(mixed.sentence).startswith("You introduced yourself to 50% of them")
    assert "too few for a share" in said("few people", "introductions.self_share")


def test_a_figure_is_not_said_twice() -> None:
    for name, each in explained(EXAMINATIONS["everything"]).items():
        if each.numbers is not None:
            counts = set(re.findall(r"\d+ of \d+", english(each.sentence)))
            assert not counts & set(re.findall(r"\d+ of \d+", english(each.numbers))), name
    assert explained(EXAMINATIONS["everything"])["strategic.need_met"].numbers is None


def test_without_any_contact_noted_nobody_is_said_to_be_in_touch() -> None:
    unknown = explained(examined(fading=FadingPeople((), 0, (), 0, (), contact_noted=False)))

    for name in ("cooling", "dormant", "bridges"):
        assert english(unknown[name].sentence).startswith("No contact is noted yet, so this cannot be told.")


def test_open_pairs_are_said_as_open_and_withhold_the_rest_with_the_reason() -> None:
    assert said("nothing answered", "structure.density") == (
        "Nothing is known yet of who knows whom: anything from none of the pairs to all."
    )
    assert "Between 7% and 93%" in said("partly answered", "structure.density")
    assert "13 of 15 pairs are still open" in said("partly answered", "structure.constraint")


def test_reach_says_what_is_known_and_no_more() -> None:
    assert said("everything", "strategic.reach").startswith("70% of those known work outside your team, 50% outside")
    assert "inside 3" in said("everything", "operational.reach")
    assert "at least 67% outside your team" in said("few people", "strategic.reach")
    assert "is not known" in said("everything", "developmental.reach")


def test_what_lacks_for_one_index_does_not_silence_the_others() -> None:
    found = explained(examined(cities=("Bonn", "Kiel", "")))

    assert "50%" in english(found["city.blau"].sentence)
    assert "words that occur once" in english(found["how_met.blau"].sentence)
    assert "nothing of your own to compare" in english(found["how_met.ei"].sentence)
    alike = explained(examined(cities=("Kiel", "Kiel")))
    assert "alike" in english(alike["city.iqv"].sentence)
    assert "0 of 2" in english(alike["city.ei"].sentence)


def test_the_numbers_are_those_of_this_examination() -> None:
    found = explained(EXAMINATIONS["partly answered"])

    numbers = found["structure.density"].numbers
    assert numbers is not None
    assert english(numbers) == "6 key people, 15 pairs: 1 answered yes, 13 open."
