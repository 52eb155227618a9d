"""Whoever could introduce the owner is found among their own people, each with the reason."""

from __future__ import annotations

from netgrow_desktop.domain.categories import CATEGORY_OF, Category, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.examine.ways import MOST_WAYS, Acquaintance, Wanted, Way, wanted_for, ways
from netgrow_desktop.domain.relations import Level, Relation
from netgrow_desktop.domain.wording import english

NOBODY = Acquaintance(0, "", "", "", "", "", "", "", "", None, (), (), (), (), 0, None)


def someone(contact_id: int, **known: object) -> Acquaintance:
    made = NOBODY._replace(contact_id=contact_id, name=f"Person {contact_id}")
    fields = made._asdict() | known
    return Acquaintance(**fields)


def told(found: list[Way]) -> list[tuple[int, str]]:
    return [(way.contact_id, english(way.reasons[0])) for way in found]


def test_a_stage_without_anybody_is_looked_for_at_its_organisation() -> None:
    wanted = wanted_for(Gap(GapKind.STAGE, stage_id=3, name="Contoso, analyst", organization="Contoso"))

    assert wanted == Wanted(organization="Contoso", stage_id=3)
    found = ways(wanted, [someone(1, organization="Contoso GmbH"), someone(2, organization="Northwind")], {})
    assert told(found) == [(1, "Works at Contoso.")]


def test_whoever_is_nearest_to_the_organisation_comes_first() -> None:
    people = [
        someone(1, city="Bonn"),
        someone(2, earlier=("Fabrikam", "Contoso GmbH")),
        someone(3),
        someone(4, organization="contoso", city="Bonn"),
        someone(5, organization="Northwind"),
    ]
    found = ways(Wanted(organization="Contoso", city="Bonn", function="Finance"), people, {(3, 4): True, (4, 5): False})

    assert told(found) == [
        (4, "Works at Contoso."),
        (3, "Knows Person 4 at Contoso."),
        (2, "Worked at Contoso before."),
        (1, "Is in Bonn."),
    ]
    assert [english(reason) for reason in found[0].reasons] == ["Works at Contoso.", "Is in Bonn."]
    assert not any(way.fits for way in found)


def test_whoever_is_all_that_is_looked_for_fits_and_comes_first() -> None:
    people = [
        someone(1, organization="Contoso", function="Sales", closeness=5),
        someone(2, organization="Contoso", function="finance", side=Side.OUTSIDE),
        someone(3, organization="Contoso", function="Finance", side=Side.INSIDE),
    ]
    found = ways(Wanted(organization="Contoso", function="Finance", side="outside"), people, {})

    assert [(way.contact_id, way.fits) for way in found] == [(2, True), (1, False), (3, False)]


def test_among_equals_key_people_come_first_and_strangers_last() -> None:
    people = [
        someone(1, categories=(Category.STRATEGIC,)),
        someone(2, categories=(Category.STRATEGIC,), recent_contact=0.4),
        someone(3, categories=(Category.STRATEGIC,), key_person=True),
        someone(4, categories=(Category.STRATEGIC,), key_person=True, recent_contact=2.0),
    ]
    assert [way.contact_id for way in ways(Wanted(role=Role.PLANNER), people, {})] == [4, 3, 2, 1]


def test_those_who_fit_leave_room_for_those_who_could_introduce_one() -> None:
    fitting = [someone(each, categories=(Category.STRATEGIC,), side=Side.OUTSIDE) for each in range(1, 100)]
    others = [someone(each, roles=(Role.PLANNER,), side=Side.INSIDE) for each in range(100, 200)]
    found = ways(Wanted(role=Role.PLANNER, side=Side.OUTSIDE), fitting + others, {})
    assert [way.fits for way in found] == [True] * (MOST_WAYS // 2) + [False] * (MOST_WAYS // 2)
    assert len(ways(Wanted(role=Role.PLANNER, side=Side.OUTSIDE), fitting, {})) == MOST_WAYS


def test_among_equals_the_warmer_come_first() -> None:
    people = [
        someone(1, industry="Energy", closeness=2, recent_contact=9.0),
        someone(2, industry="Energy", closeness=4),
        someone(3, industry="Energy", closeness=2, recent_contact=1.0),
    ]

    assert [way.contact_id for way in ways(Wanted(industry="energy", city="Kiel"), people, {})] == [2, 1, 3]


def test_whoever_introduced_or_knows_a_wanted_person_leads_to_them() -> None:
    people = [
        someone(1, organization="Contoso"),
        someone(2),
        someone(3),
        someone(9, name="Ida Bell", organization="Contoso"),
    ]
    found = ways(Wanted(person_id=9), people, {(2, 9): True}, introducer_id=3)

    assert told(found) == [(3, "Introduced the two of you."), (2, "Knows Ida Bell."), (1, "Works at Contoso.")]
    assert len(found[1].reasons) == 1
    assert not any(way.fits for way in found)


def test_a_role_fits_whoever_is_in_its_category_on_the_right_side_without_it() -> None:
    developmental = (Category.DEVELOPMENTAL,)
    people = [
        someone(1, side=Side.OUTSIDE, categories=developmental),
        someone(2, side=Side.OUTSIDE, categories=developmental, roles=(Role.MENTOR,)),
        someone(3, side=Side.INSIDE, categories=developmental),
        someone(4, side=Side.OUTSIDE),
    ]
    found = ways(Wanted(role="mentor", side="outside"), people, {})

    assert [(way.contact_id, way.fits) for way in found] == [(1, True), (2, False)]
    assert english(found[1].reasons[0]) == "Helps you to develop already, and may know others who would."


def test_a_level_inside_is_reached_through_peers_of_it_and_colleagues() -> None:
    people = [
        someone(1, level="senior", side=Side.OUTSIDE),
        someone(2, level="senior", side=Side.INSIDE, relation="manager"),
        someone(3, side=Side.INSIDE, relation="other_department"),
    ]
    found = ways(Wanted(side="inside", level="senior"), people, {})

    assert [(way.contact_id, way.fits, len(way.reasons)) for way in found] == [(2, True, 1), (3, False, 1)]
    assert told(found)[0] == (2, "Is more senior than you.")


def test_into_the_own_organisation_colleagues_lead_and_nobody_from_elsewhere() -> None:
    developmental = (Category.DEVELOPMENTAL,)
    people = [
        someone(1, side=Side.OUTSIDE, categories=developmental, roles=(Role.SYMPATHETIC_EAR,)),
        someone(2, side=Side.INSIDE),
        someone(3, side=Side.INSIDE, categories=developmental),
        someone(4, side=Side.OUTSIDE, categories=developmental),
    ]
    found = ways(Wanted(role=Role.SYMPATHETIC_EAR, side=Side.INSIDE), people, {})

    assert [(way.contact_id, way.fits) for way in found] == [(3, True), (2, False)]
    assert told(found)[1] == (2, "Works at your organisation too, and knows people there.")


def test_whoever_works_nobody_knows_where_may_fit_inside_and_introduces_nobody_there() -> None:
    strategic = (Category.STRATEGIC,)
    people = [
        someone(1, categories=strategic, closeness=5),
        someone(2, categories=strategic, roles=(Role.TREND_SPOTTER,)),
        someone(3, categories=strategic, side=Side.INSIDE),
        someone(4, side=Side.INSIDE),
    ]
    found = ways(Wanted(role=Role.TREND_SPOTTER, side=Side.INSIDE), people, {})

    assert [(way.contact_id, way.fits) for way in found] == [(3, True), (1, True), (4, False)]
    assert english(found[1].reasons[-1]) == "Where they work is not known."
    at_fjord = [someone(1, categories=strategic, organization="Fjord")]
    (way,) = ways(Wanted(role=Role.TREND_SPOTTER, side=Side.INSIDE), at_fjord, {})
    assert english(way.reasons[-1]) == "Whether that is inside your organisation is not known: add yours in About me."
    assert [way.fits for way in ways(Wanted(function="Law", side="inside"), [someone(1, function="Law")], {})] == [
        False
    ]


def test_a_stage_without_people_leads_to_those_who_were_there() -> None:
    assert told(ways(Wanted(stage_id=4), [someone(1, stages=(3, 4)), someone(2, stages=(3,))], {})) == [
        (1, "Was there at that stage of your career."),
    ]


def test_nobody_is_named_without_a_reason_and_never_too_many() -> None:
    crowd = [someone(number, city="Bonn") for number in range(1, 100)]

    assert ways(Wanted(), crowd, {}) == []
    assert len(ways(Wanted(city="Bonn", function="Law"), crowd, {})) == MOST_WAYS


def test_every_reason_has_its_sentence() -> None:
    for role in Role:
        for level in Level:
            for relation in Relation:
                people = [
                    someone(1, level=level, relation=relation, side=Side.INSIDE, roles=(role,)),
                    someone(2, level=level, side=Side.INSIDE, categories=(CATEGORY_OF[role],)),
                ]
                found = ways(Wanted(role=role, side="inside", level=level), people, {})
                assert all(english(reason) for way in found for reason in way.reasons)
                assert len(found) == 2
