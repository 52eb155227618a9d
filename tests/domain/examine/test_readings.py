"""Each category has four readings of its own; with few people there are counts and no shares."""

from __future__ import annotations

from itertools import combinations

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.readings import (
    QUESTIONS,
    Members,
    category_readings,
    need_met,
    reach,
    redundancy,
    warmth,
)
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.examine.workplaces import Desk
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import WORDING

OWNER = AboutMe(organization="Northwind", department="Sales")


def desk(organization: str, people: int, department: str = "", relation: str = "") -> Desk:
    return Desk(relation, organization, department, "", people)


def test_needs_are_met_as_the_owner_answered_for_this_category_alone() -> None:
    answers = {"strategic.trends": 4, "strategic.beyond": 1, "operational.daily": 5, "strategic.unheard": 5}
    found = need_met(Category.STRATEGIC, answers)

    assert found.answers == {"trends": 4, "beyond": 1}
    assert found.mean == pytest.approx(2.5)
    assert need_met(Category.DEVELOPMENTAL, answers).mean is None


def test_every_question_has_its_words() -> None:
    for category, questions in QUESTIONS.items():
        assert 3 <= len(questions) <= 4
        assert all(f"examine.question.{category}.{question}" in WORDING for question in questions)


def test_warmth_is_of_those_with_a_cadence_and_the_others_are_named() -> None:
    found = warmth(people=13, with_cadence=8, within_cadence=6)

    assert (found.with_cadence, found.within_cadence, found.without_cadence) == (8, 6, 5)
    assert found.share == pytest.approx(0.75)
    assert warmth(people=9, with_cadence=0, within_cadence=0).share is None


def test_whoever_was_never_contacted_and_is_not_due_yet_counts_on_neither_side() -> None:
    found = warmth(people=18, with_cadence=18, within_cadence=4, not_yet=10)

    assert (found.base, found.not_yet) == (8, 10)
    assert found.share == pytest.approx(0.5)
    assert warmth(people=18, with_cadence=18, within_cadence=0, not_yet=18).share is None


def test_a_share_rests_on_five_people_at_least() -> None:
    assert warmth(people=90, with_cadence=4, within_cadence=4).share is None
    assert warmth(people=90, with_cadence=9, within_cadence=4, not_yet=5).share is None
    assert reach([desk("Contoso", 4), desk("", 90)], OWNER).outside_company_share is None


def test_four_people_have_counts_and_no_shares() -> None:
    found = warmth(people=4, with_cadence=4, within_cadence=3)
    where = reach([desk("Contoso", 3), desk("Northwind", 1, "Sales")], OWNER)

    assert (found.within_cadence, found.share) == (3, None)
    assert (where.outside, where.own_team, where.organizations) == (3, 1, 2)
    assert (where.outside_team_share, where.outside_company_share) == (None, None)


def test_five_people_are_enough_for_shares() -> None:
    assert warmth(people=5, with_cadence=5, within_cadence=1).share == pytest.approx(0.2)
    assert reach([desk("Contoso", 4), desk("Northwind", 1, "Sales")], OWNER).outside_company_share == pytest.approx(0.8)


def test_reach_counts_where_people_work_and_shares_are_of_those_known() -> None:
    found = reach(
        [
            desk("Northwind", 2, "Sales"),
            desk("Northwind AG", 1, "Finance"),
            desk("Contoso", 4),
            desk("contoso", 1),
            desk("", 2),
            desk("", 2, relation="manager"),
        ],
        OWNER,
    )

    assert (found.own_team, found.other_department, found.outside, found.unknown) == (4, 1, 5, 2)
    assert found.organizations == 2
    assert found.outside_team_share == pytest.approx(6 / 10)
    assert found.outside_company_share == pytest.approx(5 / 10)


@pytest.mark.parametrize(
    ("other", "outside", "inside", "share"),
    [(0, 4, 6, 4 / 10), (3, 287, 2, 290 / 292), (0, 106, 1, 106 / 107), (0, 107, 2, 107 / 109)],
)
def test_colleagues_of_no_known_department_count_as_the_own_team_and_flatter_no_share(
    other: int, outside: int, inside: int, share: float
) -> None:
    found = reach([desk("Northwind", inside), desk("Northwind", other, "Legal"), desk("Contoso", outside)], OWNER)

    assert (found.other_department, found.inside, found.outside) == (other, inside, outside)
    assert found.outside_team_share == pytest.approx(share)
    assert found.outside_company_share == pytest.approx(outside / (other + inside + outside))


def test_reach_is_unknown_until_about_me_says_where_the_owner_works() -> None:
    found = reach([desk("Contoso", 6)], AboutMe())

    assert (found.unknown, found.organizations) == (6, 1)
    assert (found.outside_team_share, found.outside_company_share) == (None, None)


def test_redundancy_is_the_density_among_the_key_people_of_the_category() -> None:
    ties = Ties(tuple(range(1, 8)), {(1, 2): True, (1, 3): False, (6, 7): True})
    found = redundancy(ties, [1, 2, 3, 4, 5])

    assert (found.people, found.ties, found.unknown) == (5, 1, 8)
    assert (found.density_min, found.density_max) == pytest.approx((0.1, 0.9))


def test_fewer_than_five_key_people_have_no_density() -> None:
    ties = Ties((1, 2, 3, 4), dict.fromkeys(combinations((1, 2, 3, 4), 2), True))
    found = redundancy(ties, [1, 2, 3, 4])

    assert (found.people, found.ties, found.unknown) == (4, 6, 0)
    assert (found.density_min, found.density_max) == (None, None)


def test_a_category_has_its_four_readings_side_by_side() -> None:
    members = Members(Category.OPERATIONAL, 6, 6, 1, (desk("Contoso", 6),), (1, 2), 1)
    found = category_readings(members, {"operational.daily": 3}, OWNER, Ties((1, 2), {(1, 2): True}))

    assert (found.category, found.people) == (Category.OPERATIONAL, 6)
    assert found.need_met.mean == 3
    assert found.warmth.share == pytest.approx(0.2)
    assert found.reach.outside_company_share == 1
    assert (found.redundancy.ties, found.redundancy.unknown) == (1, 0)


def test_an_empty_category_says_nothing_but_nought() -> None:
    found = category_readings(Members(Category.STRATEGIC, 0, 0, 0, (), ()), {}, OWNER, Ties((), {}))

    assert (found.people, found.need_met.mean, found.warmth.share) == (0, None, None)
    assert (found.reach.outside_company_share, found.redundancy.density_min) == (None, None)
