"""Which category may suit a person, always with the reason: from rules, and from what the owner decided before.

A suggestion is shown and never applied by itself. It rests only on what is recorded: a person's organisation,
department and title, what the owner said of them, and the stages of the owner's career at which they were. Whoever was
put somewhere by accepting everybody of a suggestion at once is no example of what the owner decides: suggestions would
feed on themselves.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.workplaces import Workplace, workplace
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from netgrow_desktop.domain.owner import AboutMe

FEWEST_DECIDED = 5
"""So many people of a kind have to be sorted before the owner's habit says anything."""
LEAST_SHARE = 0.7
"""This part of them has to be in the same category."""
MOST_SUGGESTIONS = 3
_SHORTEST_WORD = 4
_MOST_KEPT = 100_000
"""Texts whose folded form is kept: many people share an organisation or a title, and each is asked for often."""
_PUNCTUATION = ".,;:!?()[]{}«»„“”\"'"


class Sortable(NamedTuple):
    """What is recorded of a person that may tell their category; ``stages`` are names of career stages."""

    id: int
    organization: str
    department: str
    title: str
    relation: str
    level: str
    stages: tuple[str, ...]


class Decided(NamedTuple):
    """Somebody whom the owner sorted, and the categories that the owner chose for them."""

    organization: str
    department: str
    title: str
    categories: tuple[Category, ...]


class Suggestion(NamedTuple):
    """A category that may suit, and why. Everybody with the same ``ground`` has the same reason."""

    category: Category
    ground: str
    reason: Message


class SuggestionGroup(NamedTuple):
    """Everybody undecided to whom one suggestion applies, to be accepted at once after looking."""

    suggestion: Suggestion
    people: tuple[int, ...]


class Habit(NamedTuple):
    """Of so many ``people`` of a kind that were sorted, so many ``members`` are in the same category."""

    category: Category
    members: int
    people: int


Habits = dict[tuple[str, str], Habit]
"""What the owner decided before, where it says something: (kind, key) -> where most of that kind were put."""


_DEVELOPS = """
advisor adviser berater beraterin coach consejero dozent dozentin enseignant formateur lecturer lehrer lehrerin mentor
mentora mentorin mentorka ombudsman professeur professor professorin teacher trainer trainerin tutor
"""
_LOOKS_AHEAD = """
analyst analystin analyste author editor economist foresight forscher forscherin futurist investor investorin
journaliste journalist journalistin okonom redakteur redakteurin research researcher scientist stratege strategin
strategie strategist strategy trend trends venture
"""
_GETS_DONE = """
administrator assistant assistenz buchhaltung controlling einkauf einkaufer einkauferin facility helpdesk lieferant
logistics logistik logistique operations procurement purchasing sachbearbeiter sachbearbeiterin supplier support vendor
"""
_SENIOR_TITLES = """
ceo cfo chief cio cmo coo cto directeur director direktor direktorin founder geschaftsfuhrer geschaftsfuhrerin
geschaftsleiter geschaftsleiterin grunder grunderin head leiter leiterin president prokurist vizeprasident vorstand vp
"""

_TITLES = (
    ("develops", Category.DEVELOPMENTAL, frozenset(_DEVELOPS.split())),
    ("looks_ahead", Category.STRATEGIC, frozenset(_LOOKS_AHEAD.split())),
    ("gets_done", Category.OPERATIONAL, frozenset(_GETS_DONE.split())),
)
"""Words of titles that say what somebody does all day, folded."""

_SENIOR = frozenset(_SENIOR_TITLES.split())


def habits(decided: Iterable[Decided]) -> Habits:
    """Count what the owner decided, by organisation, department and word of a title."""
    people: Counter[tuple[str, str]] = Counter()
    members: dict[tuple[str, str], Counter[Category]] = {}
    for each in decided:
        for key in _kinds(each.organization, each.department, each.title):
            people[key] += 1
            members.setdefault(key, Counter()).update(each.categories)
    found: Habits = {}
    for key, sorted_people in people.items():
        if sorted_people >= FEWEST_DECIDED and members[key]:
            category, most = max(members[key].items(), key=lambda item: (item[1], item[0]))
            if most / sorted_people >= LEAST_SHARE:
                found[key] = Habit(category, most, sorted_people)
    return found


def suggestions(person: Sortable, owner: AboutMe, known: Habits) -> tuple[Suggestion, ...]:
    """Give the categories that may suit *person*, the best founded first, each category once."""
    found: dict[Category, Suggestion] = {}
    for each in _found(person, owner, known):
        found.setdefault(each.category, each)
    return tuple(found.values())[:MOST_SUGGESTIONS]


def _found(person: Sortable, owner: AboutMe, known: Habits) -> Iterator[Suggestion]:
    yield from _from_habits(person, known)
    yield from _from_rules(person, owner)


def grouped(people: Iterable[Sortable], owner: AboutMe, known: Habits) -> list[SuggestionGroup]:
    """Gather people by their first suggestion; the largest group first."""
    groups: dict[tuple[Category, str], tuple[Suggestion, list[int]]] = {}
    for person in people:
        best = next(_found(person, owner, known), None)
        if best is not None:
            groups.setdefault((best.category, best.ground), (best, []))[1].append(person.id)
    made = [SuggestionGroup(suggestion, tuple(ids)) for suggestion, ids in groups.values()]
    return sorted(made, key=lambda group: (-len(group.people), group.suggestion.ground))


# What the owner decided before


def _kinds(organization: str, department: str, title: str) -> Iterator[tuple[str, str]]:
    if organization:
        yield "organization", company_key(organization)
    if department:
        yield "department", _folded(department)
    for word in _telling_words(title):
        yield "word", word


def _from_habits(person: Sortable, known: Habits) -> Sequence[Suggestion]:
    found: list[tuple[float, int, Suggestion]] = []
    for kind, key in _kinds(person.organization, person.department, person.title):
        habit = known.get((kind, key))
        if habit is not None:
            shown = {"organization": person.organization, "department": person.department}
            what = shown.get(kind) or _written(person.title, key)
            values: dict[str, str | int] = {"n": habit.people, "members": habit.members, "what": what}
            reason = Message(f"sorting.before_{kind}.{habit.category.value}", values)
            suggestion = Suggestion(habit.category, f"before:{kind}:{key}", reason)
            found.append((habit.members / habit.people, habit.people, suggestion))
    return [each for _, _, each in sorted(found, key=lambda item: (-item[0], -item[1], item[2].ground))]


# Rules


def _from_rules(person: Sortable, owner: AboutMe) -> Iterator[Suggestion]:
    yield from _from_relation(person)
    where = workplace(person.relation, person.organization, person.department, owner)
    if where is Workplace.OUTSIDE:
        yield from _of_outsider(person, owner)
    elif where is not Workplace.UNKNOWN:
        yield from _of_colleague(person, where)
    for stage in person.stages[:1]:
        yield Suggestion(Category.DEVELOPMENTAL, f"stage:{stage}", Message("sorting.stage", {"stage": stage}))
    for code, category, word in _said_by(person.title):
        yield Suggestion(category, f"{code}:{word}", Message(f"sorting.{code}", _quoted(person, word)))


@lru_cache(_MOST_KEPT)
def _said_by(title: str) -> tuple[tuple[str, Category, str], ...]:
    """Give what the words of a title tell: (rule, category, word)."""
    said = _title_words(title)
    return tuple((code, category, min(said & hints)) for code, category, hints in _TITLES if said & hints)


def _from_relation(person: Sortable) -> Iterator[Suggestion]:
    if person.relation == Relation.MANAGER:
        yield Suggestion(Category.DEVELOPMENTAL, "manager", Message("sorting.manager"))
    if person.relation == Relation.OTHER_DEPARTMENT:
        yield Suggestion(Category.OPERATIONAL, "other_department", Message("sorting.other_department"))


def _of_colleague(person: Sortable, where: Workplace) -> Iterator[Suggestion]:
    if where is Workplace.OTHER_DEPARTMENT and person.department:
        values: dict[str, str | int] = {"department": person.department}
        ground = f"department:{fold(person.department)}"
        yield Suggestion(Category.OPERATIONAL, ground, Message("sorting.department", values))
    if person.level == Level.SENIOR and person.relation != Relation.REPORT:
        yield Suggestion(Category.DEVELOPMENTAL, "senior_inside", Message("sorting.senior_inside"))


def _of_outsider(person: Sortable, owner: AboutMe) -> Iterator[Suggestion]:
    field = fold(owner.department)
    if field and (fold(person.department) == field or set(words(field)) <= _title_words(person.title)):
        yield Suggestion(Category.STRATEGIC, "field", Message("sorting.field", {"field": owner.department}))
    if person.level == Level.SENIOR:
        yield Suggestion(Category.STRATEGIC, "senior_outside", Message("sorting.senior_outside"))
    for word in sorted(_title_words(person.title) & _SENIOR)[:1]:
        yield Suggestion(Category.STRATEGIC, f"senior:{word}", Message("sorting.senior_title", _quoted(person, word)))


def _quoted(person: Sortable, word: str) -> dict[str, str | int]:
    return {"word": _written(person.title, word)}


def _written(title: str, word: str) -> str:
    """Give a folded word of a title as it is written there."""
    return next((each.strip(_PUNCTUATION) for each in title.split() if word in words(fold(each))), word)


@lru_cache(_MOST_KEPT)
def _title_words(title: str) -> frozenset[str]:
    return frozenset(words(fold(title)))


@lru_cache(_MOST_KEPT)
def _telling_words(title: str) -> tuple[str, ...]:
    """Give the words of a title that are long enough to tell something, in order."""
    return tuple(sorted(word for word in _title_words(title) if len(word) >= _SHORTEST_WORD))


@lru_cache(_MOST_KEPT)
def _folded(text: str) -> str:
    return fold(text)
