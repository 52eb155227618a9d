"""An invented examination, worked out by the real rules, without a network file."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import CATEGORY_OF, Category
from netgrow_desktop.domain.examine import roles as grid_rules
from netgrow_desktop.domain.examine.diversity import Field, diversity
from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson
from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
from netgrow_desktop.domain.examine.introductions import Meeting, introductions
from netgrow_desktop.domain.examine.readings import Members, category_readings
from netgrow_desktop.domain.examine.roles import Crowd, Placed, Seat, SeatDraft, Side
from netgrow_desktop.domain.examine.structure import structure
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.examine.verdicts import needs_development, strongest
from netgrow_desktop.domain.examine.workplaces import Desk, side_of
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Level
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TODAY = date(2026, 9, 16)

GIVEN = ("Ada", "Ben", "Chi", "Dora", "Emil", "Fatima", "Grace", "Hugo", "Iris", "Jonas", "Kira", "Liam", "Nora")
FAMILIES = ("Kowalska", "Okoro", "Nguyễn", "Weiß", "Umutoni", "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Hazel")
LONG = "Maximiliane Freifrau von Hohenstein-Wittgensdorf"
FIRMS = ("Northwind", "Contoso", "Lakeside Clinic", "Weiß & Söhne", "Donaudampfschifffahrtsgesellschaft", "")
DAYS = ("2026-09-01", "2026-07-20", "2026-02-03", "2025-11-11", "2024-05-06", "2021-03-04", None)
OWNER = AboutMe(name="Robin Sample", organization="Northwind", department="Finance")


def invented_people(size: int, key_people: int) -> list[ExaminedPerson]:
    """Make people, the first of them key people; the first has a long German name."""
    chance, kinds = Chance(11), [*Category, Category.OPERATIONAL]
    people = []
    for number in range(1, size + 1):
        is_key = number <= key_people
        category = chance.choice(kinds)
        categories = (category,) if number % 9 else (category, *(each for each in Category if each is not category))
        roles = tuple(role for role, kind in CATEGORY_OF.items() if kind is category and chance.random() < 0.5)
        people.append(
            ExaminedPerson(
                number,
                LONG if number == 1 else f"{chance.choice(GIVEN)} {chance.choice(FAMILIES)}",
                chance.choice(FIRMS),
                chance.choice(("Head of Research", "Consultant", "Abteilungsleiterin für Beschaffung", "")),
                () if number % 13 == 0 and is_key else categories,
                roles if is_key else (),
                chance.choice(("", "outside", "own_team", "other_department")),
                chance.choice(("", *Level)),
                chance.choice((0, 0, 1, 2, 3, 4, 5)),
                chance.choice(DAYS),
                is_key,
            )
        )
    return people


def some_ties(ids: Sequence[int], share: float) -> Ties:
    """Answer this share of the pairs, about half of them with yes."""
    chance = Chance(5)
    answered = [(pair, chance.random() < 0.45) for pair in combinations(ids, 2) if chance.random() < share]
    return Ties(tuple(ids), dict(answered))


def invented_examination(
    size: int = 60, key_people: int = 14, answered: float = 0.5, answers: Mapping[str, int] | None = None
) -> Examination:
    """Examine invented people, with this share of the pairs of key people answered."""
    people = invented_people(size, key_people)
    keys = [each for each in people if each.key_person]
    ties = some_ties([each.id for each in keys], answered)
    given = (
        answers
        if answers is not None
        else {"strategic.trends": 4, "strategic.planning": 5, "operational.daily": 2, "operational.quick": 2}
    )
    readings = tuple(category_readings(_members(each, people), given, OWNER, ties) for each in Category)
    placed = [
        Placed(each.id, each.roles, side_of(each.relation, each.organization, OWNER), _level(each)) for each in people
    ]
    seats = (
        Seat(1, SeatDraft("Somebody in Finance", Category.OPERATIONAL, Side.INSIDE, function="Finance"), ()),
        Seat(2, SeatDraft("A mentor outside", Category.DEVELOPMENTAL, Side.OUTSIDE), (2,) if size > 1 else ()),
    )
    crowds = [Crowd(each.side, each.level, 1) for each in placed]
    return Examination(
        TODAY,
        OWNER,
        1_482,
        1_303,
        {each.id: each for each in people},
        tuple(each.id for each in keys),
        readings,
        strongest(readings),
        needs_development(readings),
        grid_rules.grid(placed),
        seats,
        grid_rules.gaps(placed, crowds, (grid_rules.CareerStage(3, "University of Lund", 0),), seats),
        tuple(diversity(field, _values(field, keys), _own(field)) for field in Field),
        introductions([_meeting(number, each) for number, each in enumerate(keys)], {2: "2026-01-15"}),
        ties,
        structure(ties),
        _fading(people),
    )


def _level(person: ExaminedPerson) -> Level | None:
    return Level(person.level) if person.level else None


def _members(category: Category, people: Sequence[ExaminedPerson]) -> Members:
    inside = [each for each in people if category in each.categories]
    desks = tuple(Desk(each.relation, each.organization, "", each.level, 1) for each in inside)
    keys = tuple(each.id for each in inside if each.key_person)
    return Members(category, len(inside), len(inside) // 2, len(inside) // 3, desks, keys)


def _values(field: Field, people: Sequence[ExaminedPerson]) -> list[str]:
    if field is Field.ORGANIZATION:
        return [each.organization for each in people]
    if field is Field.LEVEL:
        return [each.level for each in people]
    if field is Field.CITY:
        return [("Lund", "Zürich", "Bad Neuenahr-Ahrweiler", "")[each.id % 4] for each in people]
    return ["" for _ in people]


def _own(field: Field) -> str:
    return {Field.ORGANIZATION: OWNER.organization, Field.LEVEL: Level.PEER.value}.get(field, "")


def _meeting(number: int, person: ExaminedPerson) -> Meeting:
    through = ("self", "self", "introduced", "group", "self", "")[number % 6]
    introducer = 2 if through == "introduced" else 0
    return Meeting(person.id, through, introducer, "Ben Okoro" if introducer else "", person.categories, "Contoso")


def _fading(people: Sequence[ExaminedPerson]) -> FadingPeople:
    def faded(person: ExaminedPerson) -> Fading:
        why = Message("due.planned")
        return Fading(person.id, person.name, person.organization, person.last_contact, why)

    quiet = [faded(each) for each in people if each.last_contact == "2024-05-06"]
    asleep = [faded(each) for each in people if each.last_contact == "2021-03-04"]
    return FadingPeople(tuple(quiet[:10]), len(quiet), tuple(asleep[:10]), len(asleep), tuple(quiet[:2]))
