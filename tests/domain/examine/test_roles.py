"""The grid says who has which role where, and the gaps say where nobody is."""

from __future__ import annotations

from itertools import product

from netgrow_desktop.domain.categories import CATEGORY_OF, Category, Role
from netgrow_desktop.domain.examine.roles import (
    CareerStage,
    Crowd,
    Gap,
    GapKind,
    Placed,
    Seat,
    SeatDraft,
    Side,
    count_gaps,
    gaps,
    grid,
    is_possible,
    say_gap,
)
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.domain.wording import english

IDA = Placed(1, (Role.MENTOR, Role.PLANNER), Side.INSIDE, Level.SENIOR)
BO = Placed(2, (Role.MENTOR,), Side.INSIDE, None)
CY = Placed(3, (Role.MENTOR,), None, Level.PEER)


def test_the_grid_has_every_role_on_both_sides_at_every_level() -> None:
    cells = grid([])

    assert len(cells) == len(Role) * 2 * 4
    assert {(cell.role, cell.side, cell.level) for cell in cells} == set(product(Role, Side, (*Level, None)))
    assert not any(cell.people for cell in cells)


def test_a_person_stands_in_the_cell_of_each_of_their_roles() -> None:
    found = {(cell.role, cell.side, cell.level): cell.people for cell in grid([IDA, BO, CY]) if cell.people}

    assert found == {
        (Role.MENTOR, Side.INSIDE, Level.SENIOR): (1,),
        (Role.PLANNER, Side.INSIDE, Level.SENIOR): (1,),
        (Role.MENTOR, Side.INSIDE, None): (2,),
        (Role.MENTOR, None, Level.PEER): (3,),
    }


def test_whoever_s_side_is_unknown_is_shown_after_both_sides_of_the_role() -> None:
    mentors = [cell for cell in grid([CY]) if cell.role is Role.MENTOR]

    assert [cell.side for cell in mentors] == [Side.INSIDE] * 4 + [Side.OUTSIDE] * 4 + [None]


def test_an_empty_network_lacks_every_role_and_claims_nothing_of_levels() -> None:
    found = gaps([], [], [], [])

    assert [gap.kind for gap in found] == [GapKind.ROLE] * 13
    assert all(gap.category is CATEGORY_OF[gap.role] for gap in found if gap.role)


def test_an_outside_partner_is_not_looked_for_inside() -> None:
    assert not is_possible(Role.OUTSIDE_PARTNER, Side.INSIDE)
    assert is_possible(Role.OUTSIDE_PARTNER, Side.OUTSIDE)
    assert Gap(GapKind.ROLE, Category.OPERATIONAL, Role.OUTSIDE_PARTNER, Side.INSIDE) not in gaps([], [], [], [])


def test_a_role_is_filled_on_the_side_on_which_somebody_has_it() -> None:
    missing = {(gap.role, gap.side) for gap in gaps([IDA, BO], [], [], []) if gap.kind is GapKind.ROLE}

    assert (Role.MENTOR, Side.INSIDE) not in missing
    assert (Role.MENTOR, Side.OUTSIDE) in missing


def test_whoever_s_side_is_unknown_may_fill_either_side_of_their_role() -> None:
    missing = {(gap.role, gap.side) for gap in gaps([CY], [], [], []) if gap.kind is GapKind.ROLE}

    assert not missing & {(Role.MENTOR, Side.INSIDE), (Role.MENTOR, Side.OUTSIDE)}
    assert (Role.PLANNER, Side.INSIDE) in missing


def test_levels_are_missing_where_nobody_of_the_sorted_and_key_people_is() -> None:
    crowds = [
        Crowd(Side.INSIDE, Level.PEER, 6),
        Crowd(Side.OUTSIDE, Level.SENIOR, 0),
        Crowd(None, Level.JUNIOR, 3),
        Crowd(Side.OUTSIDE, None, 90),
    ]
    found = [gap for gap in gaps([], crowds, [], []) if gap.kind is GapKind.LEVEL]

    assert {(gap.side, gap.level) for gap in found} == set(product(Side, Level)) - {(Side.INSIDE, Level.PEER)}
    assert english(say_gap(found[0])) == (
        "Of the 6 whose level and side are known, nobody inside your organisation is more senior than you."
    )


def test_fewer_than_five_known_people_say_nothing_of_missing_levels() -> None:
    crowds = [Crowd(Side.INSIDE, Level.PEER, 4), Crowd(None, None, 300)]

    assert not [gap for gap in gaps([], crowds, [], []) if gap.kind is GapKind.LEVEL]


def test_stages_and_seats_without_people_are_named() -> None:
    stages = [CareerStage(5, "Northwind, analyst", 0, "Northwind"), CareerStage(6, "Harbour College", 2)]
    seats = [
        Seat(8, SeatDraft("Someone in Finance", Category.OPERATIONAL, Side.INSIDE, Level.SENIOR, "", "Finance"), ()),
        Seat(9, SeatDraft("A mentor outside"), (1,)),
    ]
    found = [gap for gap in gaps([], [], stages, seats) if gap.kind in {GapKind.STAGE, GapKind.SEAT}]

    assert found == [
        Gap(GapKind.STAGE, stage_id=5, name="Northwind, analyst", organization="Northwind"),
        Gap(GapKind.SEAT, Category.OPERATIONAL, None, Side.INSIDE, Level.SENIOR, seat_id=8, name="Someone in Finance"),
    ]
    assert [english(say_gap(gap)) for gap in found] == [
        "Your career map does not name anybody yet from: Northwind, analyst.",
        "“Someone in Finance” is still empty.",
    ]


def test_every_gap_has_its_sentence() -> None:
    crowds = [Crowd(Side.INSIDE, Level.PEER, 5)]
    said = [english(say_gap(gap)) for gap in gaps([], crowds, [], [])]

    assert len(set(said)) == len(said) == 18
    # Who has no role yet may help all the same: it is told what was said, not what people do.
    assert all(each.startswith("You have named nobody ") for each in said[:13])


def test_an_empty_level_of_an_old_snapshot_has_its_sentence() -> None:
    for side, level in product(Side, Level):
        assert english(say_gap(Gap(GapKind.LEVEL, side=side, level=level))).startswith("Of the people you sorted")


def test_empty_places_are_counted_by_kind() -> None:
    empty = gaps([], [Crowd(Side.INSIDE, Level.PEER, 5)], [CareerStage(5, "Northwind", 0)], [])

    # A kind of which none is empty is not spoken of.
    assert english(count_gaps(empty)) == "19 places are empty: roles 13, levels 5, career stages 1."
    assert english(count_gaps(gaps([], [], [], []))) == "13 places are empty, all of them roles."
    assert english(count_gaps([])) == "No place is empty, as far as it is known."
